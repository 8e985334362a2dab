#!/usr/bin/env python3
"""Households in files of few columns: made up by a seed, linked with Muster, and measured against the truth.

households.py MUSTER SCRATCH [SEED...]

Couples, siblings, parents and children of one name, and twins share a telephone, an address or a mail domain; each
person has one to three records, and each value of a further record is misspelt by a share of 5 to 15 %.
"""

import collections
import csv
import os
import random
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from accuracy import accuracy  # noqa: E402

LAYOUTS = {
    "name, phone": ["given_name", "family_name", "phone"],
    "whole name, phone": ["name", "phone"],
    "name, address": ["given_name", "family_name", "street", "city", "postcode"],
    "name, birth date, address": ["given_name", "family_name", "birth_date", "street", "postcode"],
    "name, e-mail": ["given_name", "family_name", "email"],
}
SIZES = [40, 400, 3000]
ERRORS = [0.05, 0.15]
WOMEN = """Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret
Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy
Kathleen Angela Shirley Emma Brenda Pamela Nicole Anna Samantha Katherine Christine Helen Debra Rachel Carolyn Janet
Maria Catherine Heather Diane Olivia Julie Joyce Victoria Ruth Virginia Lauren Kelly Christina Joan Evelyn Judith
Andrea Hannah Megan Cheryl Jacqueline Martha Gloria Teresa Ann Sara Madison Frances Kathryn Janice Jean Abigail Alice
Julia Judy Sophia Grace Denise Amber Doris Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany Charlotte
Marie Kayla Alexis Lori""".split()
MEN = """James Robert John Michael David William Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark
Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas
Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Frank Patrick Raymond Jack Dennis
Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Ethan Walter Noah Jeremy Christian Keith Roger Terry
Gerald Harold Sean Austin Carl Arthur Lawrence Dylan Jesse Jordan Bryan Billy Joe Bruce Gabriel Logan Albert Willie Alan
Juan Wayne Elijah Randy Roy Vincent Ralph Eugene Russell Bobby Mason Philip Louis""".split()
FIRST = """Ash Bar Brad Cal Carl Chad Dal Dun El Fair Gar Green Hal Har Hart Kel Lang Law Mar Mil Nor Pres Rad Red Shel
Stan Thorn Wal Wes Wood""".split()
LAST = """berg bury by combe den field ford gate ham hurst land ley low man more ridge rop son stone ton ville ward well
wick wood worth""".split()
LANES = "Mill Church Station Park Victoria Green Manor Kings Queens North South West School Oak Elm Bridge".split()
TOWNS = "Aldbury Brampton Corfield Denholm Elmstead Farley Granham Hexworth Inverley Kelsby Langport Malford".split()
SHORT = {
    "James": "Jim", "Robert": "Bob", "John": "Jack", "Michael": "Mike", "David": "Dave", "William": "Bill",
    "Richard": "Dick", "Thomas": "Tom", "Elizabeth": "Liz", "Margaret": "Peggy", "Katherine": "Kate",
    "Patricia": "Pat", "Jennifer": "Jenny", "Deborah": "Debbie", "Steven": "Steve", "Daniel": "Dan",
}


def frequent(draw, names):
    """A name, the first of the list the most often."""
    return names[int(len(names) * draw.random() ** 2)]


def digits(draw, count):
    return "".join(draw.choice("0123456789") for _ in range(count))


def birth(draw, first, last):
    return f"{draw.randint(first, last)}-{draw.randint(1, 12):02d}-{draw.randint(1, 28):02d}"


class Home:
    def __init__(self, draw):
        town = draw.randrange(len(TOWNS))
        self.street = f"{draw.randint(1, 180)} {draw.choice(LANES)} {draw.choice(['Lane', 'Road', 'Street', 'Close'])}"
        self.city, self.postcode = TOWNS[town], f"{10 + town}{digits(draw, 3)}"
        self.phone = "01" + digits(draw, 8)
        self.domain = draw.choice([f"mail{draw.randint(1, 9)}.example", f"home{digits(draw, 4)}.example"])


def household(draw):
    """The members of a household, each as the values of all columns."""
    home, members = Home(draw), []
    family = draw.choice(FIRST) + draw.choice(LAST)

    def add(given, family, born):
        own = draw.random()
        members.append({
            "given_name": given, "family_name": family, "birth_date": born, "street": home.street, "city": home.city,
            "postcode": home.postcode, "phone": home.phone if own < 0.6 else "07" + digits(draw, 8),
            "email": draw.choice([
                f"{given}.{family}@{home.domain}", f"{given[0]}{family}@{home.domain}",
                f"{family}@{home.domain}", f"{given}{digits(draw, 2)}@{home.domain}"]).lower(),
        })

    def given():
        return frequent(draw, draw.choice([WOMEN, MEN]))

    kind = draw.random()
    first = given()
    add(first, family, birth(draw, 1940, 1975))
    if kind > 0.3:
        other = draw.choice(FIRST) + draw.choice(LAST)
        add(frequent(draw, MEN if first in WOMEN else WOMEN), family if draw.random() < 0.75 else other,
            birth(draw, 1940, 1975))
    if kind > 0.6:
        for _ in range(draw.randint(1, 3)):
            born = birth(draw, 1976, 2002)
            name = first if draw.random() < 0.03 else given()
            if name == first or all(member["given_name"] != name for member in members):
                add(name, family, born)
            if draw.random() < 0.08:
                twin = given()
                if all(member["given_name"] != twin for member in members):
                    add(twin, family, born)
    return members


def slip(draw, text):
    place = draw.randrange(len(text))
    letters = "0123456789" if text[place].isdigit() else "abcdefghijklmnopqrstuvwxyz"
    kind = draw.random()
    if kind < 0.4 or len(text) < 3:
        return text[:place] + draw.choice(letters) + text[place + 1:]
    if kind < 0.6:
        return text[:place] + text[place + 1:]
    if kind < 0.8:
        return text[:place] + draw.choice(letters) + text[place:]
    place = min(place, len(text) - 2)
    return text[:place] + text[place + 1] + text[place] + text[place + 2:]


def damaged(draw, person, errors):
    record = dict(person)
    if record["given_name"] in SHORT and draw.random() < 0.15:
        record["given_name"] = SHORT[record["given_name"]]
    if draw.random() < 0.03:
        record["phone"] = "07" + digits(draw, 8)
    if draw.random() < 0.03:
        moved = Home(draw)
        record["street"], record["city"], record["postcode"] = moved.street, moved.city, moved.postcode
    for column, value in record.items():
        if draw.random() < errors:
            record[column] = slip(draw, value)
        elif draw.random() < 0.02:
            record[column] = ""
    if draw.random() < 0.01:
        record["given_name"], record["family_name"] = record["family_name"], record["given_name"]
    return record


def made(people, errors, seed):
    """Records of so many people, each with the number of its person, in no order."""
    draw = random.Random(f"{people} {errors} {seed}")
    records, count = [], 0
    while count < people:
        for person in household(draw):
            count += 1
            for copy in range(draw.choices([1, 2, 3], [0.55, 0.35, 0.1])[0]):
                record = damaged(draw, person, errors) if copy else dict(person)
                record["name"] = f"{record['given_name']} {record['family_name']}".strip()
                records.append((count, record))
    draw.shuffle(records)
    return records


def measured(binary, scratch, columns, records):
    path, out = os.path.join(scratch, "households.csv"), os.path.join(scratch, "households.out.csv")
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["rec_id", *columns])
        for number, (_, record) in enumerate(records):
            writer.writerow([f"r{number}", *(record[column] for column in columns)])
    subprocess.run([binary, "dedupe", path, "--output", out], check=True, stderr=subprocess.DEVNULL)
    with open(out, newline="", encoding="utf-8") as file:
        clusters = {row["rec_id"]: row["cluster_id"] for row in csv.DictReader(file)}
    return accuracy(clusters, {f"r{number}": person for number, (person, _) in enumerate(records)})


def main():
    binary, scratch = sys.argv[1:3]
    seeds = [int(seed) for seed in sys.argv[3:]] or [1, 2, 3]
    sums = collections.defaultdict(lambda: [0.0, 0.0, 0.0])
    print("columns                       people  errors   prec.  recall F1")
    for name, columns in LAYOUTS.items():
        for people in SIZES:
            for errors in ERRORS:
                figures = [measured(binary, scratch, columns, made(people, errors, seed)) for seed in seeds]
                means = [sum(part) / len(figures) for part in zip(*figures)]
                sums[name] = [a + b for a, b in zip(sums[name], means)]
                shown = " ".join(f"{mean:.4f}" for mean in means)
                print(f"{name:28s} {people:7d} {errors:7.2f}   {shown}", flush=True)
    for name, total in sums.items():
        print(f"{name:28s}     all           " + " ".join(f"{part / len(SIZES) / len(ERRORS):.4f}" for part in total))


main()

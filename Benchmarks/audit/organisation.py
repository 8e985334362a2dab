#!/usr/bin/env python3
"""An organisation to audit, in a folder: people, six claims each, twenty requirements. Seed 20261127.

  organisation.py PEOPLE FOLDER

Four of a person's claims are the tracker's, two those of issuing bodies, all as at 2026-11-20; some one in thirty is
wrong: lapsed, suspended, misspelt, or known to one side only.
"""

import csv
import datetime
import itertools
import pathlib
import random
import sys

TODAY = datetime.date(2026, 11, 20)
DAY = datetime.timedelta(days=1)
# name of the source, issuing body, the type that it covers, with the text that trackers write for it
ISSUERS = [
    ("board", "State Board of Nursing", "RN", "Registered Nurse"),
    ("heart", "American Heart Association", "BLS", "BLS Provider"),
]
TRACKED = [(code, text) for _, _, code, text in ISSUERS] + [("FIRSTAID", "First Aid"), ("MANHAND", "Manual Handling")]
TITLES = ["Registered Nurse", "Security Engineer", "Cook", "Porter", "Project Manager"]
DEPARTMENTS = ["Intensive Care", "Emergency", "Kitchen", "Operations", "Security"]
SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bran stein berg ton field dal mark".split()




def names(rng, count, syllables, steepness):
    """Made-up names with weights that fall off as those of real ones do."""
    made = sorted({"".join(rng.choice(SYLLABLES) for _ in range(syllables)).title() for _ in range(count)})
    rng.shuffle(made)
    return made, list(itertools.accumulate(1 / (rank + 10) ** steepness for rank in range(len(made))))


class Person:
    def __init__(self, number, rng, given, family):
        self.number = 100_000 + number
        self.given = rng.choices(given[0], cum_weights=given[1])[0]
        self.family = rng.choices(family[0], cum_weights=family[1])[0]
        self.born = datetime.date(1958, 1, 1) + DAY * rng.randrange(16_000)
        self.email = f"{self.given}.{self.family}.{self.number}@example.org".lower()
        self.title = rng.choice(TITLES)
        self.department = rng.choice(DEPARTMENTS)
        self.terms = {}
        for code, _ in TRACKED:
            end = TODAY + DAY * (rng.randrange(30, 900) if rng.random() > 0.01 else -rng.randrange(1, 300))
            self.terms[code] = (f"{code[:2]}{rng.randrange(10_000_000, 99_999_999)}", end - DAY * 1095, end)


def write(path, header, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


def configure(folder, people):
    lines = ["organisation: Bench", "date_order: ymd", "settle: 0 seconds", "sources:"]
    lines.append('  - {name: hr, authority: hr, files: "hr/*", snapshot: full}')
    lines.append('  - {name: training, authority: tracker, files: "training/*"}')
    for name, body, code, _ in ISSUERS:
        lines.append(
            f'  - {{name: {name}, authority: issuer, issuer: {body}, covers: [{code}], files: "{name}/*", '
            "snapshot: full}")
    (folder / "muster.yaml").write_text("\n".join(lines) + "\n")
    codes = ["RN", "BLS", "FIRSTAID", "MANHAND", "RN"]
    lines = ["requirements:"]
    for number in range(20):
        scope = f'job_titles: ["{TITLES[number % 5]}*"]' if number < 10 else f'departments: ["{DEPARTMENTS[number % 5]}"]'
        lines.append(
            f"  - {{id: R-{number:02}, credential: {codes[(number + number // 5) % 5]}, applies_to: {{{scope}}}, "
            f"basis: client, client: Client {number % 4}, contract_value: {1000 * (number + 1)}}}")
    (folder / "requirements.yaml").write_text("\n".join(lines) + "\n")


def main():
    people, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    rng = random.Random(20261127)
    given, family = names(rng, 2_000, 2, 1.0), names(rng, 30_000, 3, 0.9)
    staff = [Person(number, rng, given, family) for number in range(people)]
    folder.mkdir(parents=True, exist_ok=True)
    configure(folder, people)
    inbox = folder / "inbox"
    write(
        inbox / "hr" / "staff-2026-11-20.csv",
        ["Employee ID", "First Name", "Last Name", "Date of Birth", "Work Email", "Job Title", "Department",
         "Hire Date", "Employment Status"],
        ([p.number, p.given, p.family, p.born, p.email, p.title, p.department, p.born + DAY * 9000, "Active"]
         for p in staff))
    rows = []
    for person in staff:
        for code, text in TRACKED:
            number, issued, end = person.terms[code]
            rows.append([person.number, f"{person.family}, {person.given}", text, number, issued, end, "Current"])
    rng.shuffle(rows)
    half = len(rows) // 2
    header = ["Employee ID", "Name", "Certification", "Certificate No", "Issued", "Expires", "Status"]
    write(inbox / "training" / "register-a-2026-11-20.csv", header, rows[:half])
    write(inbox / "training" / "register-b-2026-11-20.csv", header, rows[half:])
    for name, _, code, _ in ISSUERS:
        rows = []
        for person in staff:
            if rng.random() < 0.01:
                continue
            number, issued, end = person.terms[code]
            family = person.family if rng.random() > 0.01 else person.family[:-1]
            status = "Suspended" if rng.random() < 0.005 else "Active" if end >= TODAY else "Expired"
            rows.append([family, person.given, person.born, person.email, code, number, status, issued, end])
        rng.shuffle(rows)
        write(
            inbox / name / f"{name}-2026-11-20.csv",
            ["Last Name", "First Name", "Date of Birth", "Email", "Credential", "License Number", "Status",
             "Issue Date", "Expiration Date"], rows)


main()

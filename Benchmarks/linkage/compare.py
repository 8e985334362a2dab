#!/usr/bin/env python3
"""Links each set with Muster, and with Splink where asked, and prints their figures side by side.

compare.py --splink|--alone MUSTER SCRATCH DATA
"""

import collections
import csv
import json
import os
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from accuracy import accuracy, truth  # noqa: E402

SETS = [
    ("febrl1", "febrl", ["febrl1"]), ("febrl4 a to b", "febrl", ["febrl4a", "febrl4b"]),
    ("RLdata500", "rl", ["RLdata500"]), ("fake_1000", "fake", ["fake_1000"]),
    ("historical_a", "historical", ["historical_a"]),
]
THRESHOLDS = [0.05, 0.2, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999]
# Beyond so many records a threshold is tried for three values alone, and no list of all candidates is written.
MANY = 200_000


def measured(command):
    """Seconds, peak memory in MB and standard output of a command."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} ended with {status}")
    return time.monotonic() - begin, usage.ru_maxrss / 1024, output


def clusters(path):
    found, sides = {}, {}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            found[row["rec_id"]] = row["cluster_id"]
            sides[row["rec_id"]] = row.get("source_file", "")
    return found, sides


def figures_of(path, entities, across):
    found, sides = clusters(path)
    return accuracy(found, entities, sides if across else None)


def muster(binary, scratch, files, entities):
    out, model = os.path.join(scratch, "out.csv"), os.path.join(scratch, "model.json")
    across = len(files) > 1
    seconds, memory, _ = measured([binary, "dedupe", *files, "--output", out, "--save-model", model])
    result = {"seconds": seconds, "megabytes": memory, "default": figures_of(out, entities, across)}
    best = result["default"]
    result["best_threshold"] = 0.5
    for threshold in THRESHOLDS if len(entities) <= MANY else [0.2, 0.9, 0.99]:
        _, _, _ = measured(
            [binary, "dedupe", *files, "--output", out, "--model", model, "--threshold", str(threshold)])
        figures = figures_of(out, entities, across)
        if figures[2] > best[2]:
            best, result["best_threshold"] = figures, threshold
    result["best"] = best
    if len(entities) <= MANY:
        pairs = os.path.join(scratch, "pairs.csv")
        measured(
            [binary, "dedupe", *files, "--output", out, "--model", model, "--pairs", pairs, "--pairs-from", "0"])
        result["ceiling"] = ceiling(pairs, files, entities, across)
    return result


def ceiling(pairs, files, entities, across):
    """The share of true pairs among the candidates; rows that say the same are one row there."""
    first, like, side = {}, {}, {}
    for path in files:
        with open(path, newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                record = row.pop("rec_id")
                content = (path if across else "", tuple(value.strip().lower() for value in row.values()))
                like[record] = first.setdefault(content, record)
                side[record] = path
    candidates = set()
    with open(pairs, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            candidates.add(frozenset((like[row["left_id"]], like[row["right_id"]])))
    groups = collections.defaultdict(list)
    for record, entity in entities.items():
        groups[entity].append(record)
    total = passed = 0
    for members in groups.values():
        for index, left in enumerate(members):
            for right in members[index + 1:]:
                if across and side[left] == side[right]:
                    continue
                total += 1
                passed += like[left] == like[right] or frozenset((like[left], like[right])) in candidates
    return passed / max(total, 1)


def splink(kind, files, truths):
    _, _, output = measured([sys.executable, os.path.join(HERE, "splink_peer.py"), kind, *files, "--", *truths])
    return json.loads(output.decode().splitlines()[-1])


def line(name, who, result):
    def three(figures):
        return " ".join(f"{figure:.4f}" for figure in figures)
    ceiling = f"{result['ceiling']:.4f}" if "ceiling" in result else "     -"
    print(
        f"{name:14s} {who:7s} {three(result['default'])}   {three(result['best'])} at {result['best_threshold']:<8g} "
        f"{ceiling}  {result['seconds']:8.2f} s {result['megabytes']:7.0f} MB", flush=True)


def main():
    peer, binary, scratch, data = sys.argv[1:5]
    sets = [(name, kind, [os.path.join(data, part) for part in parts]) for name, kind, parts in SETS if data]
    sets.append(("made-up people", "generated", [os.path.join(scratch, "generated")]))
    print("                       at the default threshold       at the best threshold                 blocking")
    print("set                    prec.  recall F1       prec.  recall F1                   ceiling       time  memory")
    for name, kind, stems in sets:
        files, truths = [stem + ".csv" for stem in stems], [stem + ".truth.csv" for stem in stems]
        if not all(os.path.exists(path) for path in files + truths):
            print(f"{name}: no such files, left out")
            continue
        ours = muster(binary, scratch, files, truth(truths))
        line(name, "Muster", ours)
        if peer == "--splink":
            theirs = splink(kind, files, truths)
            line(name, "Splink", theirs)
            print(f"{'':14s} Muster takes {ours['seconds'] / theirs['seconds']:.2f} of Splink's time, "
                  f"{ours['megabytes'] / theirs['megabytes']:.2f} of its memory", flush=True)


main()

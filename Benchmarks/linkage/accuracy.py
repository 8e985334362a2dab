"""Pairwise precision, recall and F1 of clusters against the truth, counted by groups and never by pairs."""

import collections
import csv


def pairs(count):
    return count * (count - 1) // 2


def truth(paths):
    """The entity of each record id."""
    entities = {}
    for path in paths:
        with open(path, newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                entities[row["rec_id"]] = row["entity_id"]
    return entities


def accuracy(clusters, entities, side=None):
    """Precision, recall and F1 of `clusters` (id -> cluster).

    side: id -> file, where only pairs across files count.
    """
    def count(groups):
        if side is None:
            return sum(pairs(len(members)) for members in groups.values())
        total = 0
        for members in groups.values():
            files = collections.Counter(side[member] for member in members)
            total += pairs(len(members)) - sum(pairs(number) for number in files.values())
        return total

    real, claimed, right = (collections.defaultdict(list) for _ in range(3))
    for record, entity in entities.items():
        cluster = clusters[record]
        real[entity].append(record)
        claimed[cluster].append(record)
        right[entity, cluster].append(record)
    real, claimed, right = count(real), count(claimed), count(right)
    precision, recall = right / max(claimed, 1), right / max(real, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-12)

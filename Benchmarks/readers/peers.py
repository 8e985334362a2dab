"""The peers of the reader benchmarks: each reads one file whole and prints what it counted.

usage: peers.py duckdb|csv|mailbox FILE
"""

import csv
import sys


def duckdb_csv(path):
    """All cells as text, one thread, every column touched."""
    import duckdb

    connection = duckdb.connect()
    connection.execute("set threads = 1")
    source = f"read_csv('{path}', all_varchar = true)"
    names = [row[0] for row in connection.execute(f"describe select * from {source}").fetchall()]
    sums = ", ".join(f'sum(strlen("{name}"))' for name in names)
    row = connection.execute(f"select count(*), {sums} from {source}").fetchone()
    print("records", row[0])


def python_csv(path):
    with open(path, newline="", encoding="utf-8") as lines:
        print("records", sum(1 for _ in csv.reader(lines)))


def python_mailbox(path):
    """Every header that Muster decodes, and the decoded content of every leaf."""
    import email
    import mailbox
    from email import policy

    count = 0
    parse = lambda file: email.message_from_binary_file(file, policy=policy.default)
    for message in mailbox.mbox(path, factory=parse):
        for name in ("subject", "from", "to", "date", "message-id"):
            str(message[name])
        for part in message.walk():
            if not part.is_multipart():
                part.get_content()
        count += 1
    print("records", count)


if __name__ == "__main__":
    peer, path = sys.argv[1:]
    {"duckdb": duckdb_csv, "csv": python_csv, "mailbox": python_mailbox}[peer](path)

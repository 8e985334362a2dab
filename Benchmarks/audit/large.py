#!/usr/bin/env python3
"""Imports and audits an organisation made by organisation.py, and prints what each took: large.py PROGRAM FOLDER."""

import os
import pathlib
import sys
import time


def measured(name, folder, words, aim=""):
    """Seconds by the clock, seconds of processor time and the most memory of one command."""
    begin = time.monotonic()
    child = os.posix_spawn(
        words[0], words, {**os.environ, "MUSTER_WORKSPACE": str(folder)},
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, str(folder / f"{name}.log"), os.O_WRONLY | os.O_CREAT, 0o600),
                      (os.POSIX_SPAWN_OPEN, 2, str(folder / f"{name}.err"), os.O_WRONLY | os.O_CREAT, 0o600)])
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"{' '.join(words[:2])} ended with {os.waitstatus_to_exitcode(status)}: see {folder}/{name}.err")
    print(
        f"{name:<8} {time.monotonic() - begin:7.1f} s by the clock, {usage.ru_utime + usage.ru_stime:7.1f} s of "
        f"processor time, {usage.ru_maxrss / 1024:6.0f} MiB{aim}")


program, folder = sys.argv[1], pathlib.Path(sys.argv[2]).absolute()
files = sorted(str(path) for path in (folder / "inbox").rglob("*") if path.is_file())
measured("import", folder, [program, "import", *files])
measured("audit", folder, [program, "audit", "--as-of", "2026-11-23"], " (aim for 100,000 people: 20 s, 2048 MiB)")

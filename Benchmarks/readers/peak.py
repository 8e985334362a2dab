#!/usr/bin/env python3
"""Runs a command and prints the most memory that it held: peak.py COMMAND KIND FILE."""

import os
import resource
import subprocess
import sys

subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
size = os.path.getsize(sys.argv[-1]) / 1e6
print(f"peak memory, {sys.argv[-2]} of {size:.0f} MB: {peak:.0f} MiB (aim 100)")

#!/usr/bin/env python3
"""What a generated call costs beside the same call written by hand: instructions, allocations, and a crowd of calls.

Needs Python 3.9 or newer (standard library only), cargo, valgrind, and Linux. See README.md in this folder.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Where cargo puts it: a relative folder is one of the checkout.
PROGRAM = ROOT / os.environ.get("CARGO_TARGET_DIR", "target") / "release" / "bench-call"
# Two lengths, so that what is paid once cancels out.
FEW, MANY = 100, 600
# What is claimed; README.md says it in words.
RATIO_CLAIMED = 1.03
ALLOCATIONS_CLAIMED = 2


def main():
    flags = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    flags.add_argument("--rounds", type=int, default=3, help="how often each is measured (default: 3)")
    flags.add_argument("--crowd", type=int, default=10_000, help="how many calls at once (default: 10000)")
    flags = flags.parse_args()
    if shutil.which("valgrind") is None:
        fail("there is no valgrind", "install it with the system's packages")
    if subprocess.run(["cargo", "build", "--quiet", "--release", "-p", "bench-call"], cwd=ROOT).returncode:
        fail("bench-call does not build", "the messages above say why")
    with subprocess.Popen([PROGRAM, "serve"], stdout=subprocess.PIPE, text=True) as server:
        try:
            measure(flags, server.stdout.readline().strip())
        finally:
            server.terminate()


def measure(flags, url):
    rounds = [{who: per_call(who, url) for who in ("ours", "hand")} for _ in range(flags.rounds)]
    print("| | instructions per call | allocations per call |\n|---|--:|--:|")
    for who, name in (("ours", "generated"), ("hand", "by hand")):
        instructions = statistics.median(one[who][0] for one in rounds)
        print(f"| {name} | {instructions:,.0f} | {rounds[-1][who][1]:.1f} |")
    ratio = statistics.median(one["ours"][0] / one["hand"][0] for one in rounds)
    more = rounds[-1]["ours"][1] - rounds[-1]["hand"][1]
    crowd = run([PROGRAM, "crowd", str(flags.crowd), url]).stdout.strip()
    print(f"\n{flags.crowd:,} calls at once: {crowd}\n")
    verdict("instructions", f"{ratio:.3f} times as many, at most {RATIO_CLAIMED} claimed", ratio <= RATIO_CLAIMED)
    verdict("allocations", f"{more:+.1f}, at most {ALLOCATIONS_CLAIMED:+} claimed", more <= ALLOCATIONS_CLAIMED)


def per_call(who, url):
    """Instructions and allocations of one call, by the difference of two runs."""
    (few, few_allocations), (many, many_allocations) = (count(who, calls, url) for calls in (FEW, MANY))
    return (many - few) / (MANY - FEW), (many_allocations - few_allocations) / (MANY - FEW)


def count(who, calls, url):
    tool = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    ended = run([*tool, PROGRAM, who, str(calls), url])
    found = re.search(r"refs:\s*([\d,]+)", ended.stderr)
    if not found:
        fail("valgrind did not say how many instructions it saw", ended.stderr.strip()[-500:])
    return int(found[1].replace(",", "")), int(ended.stdout)


def run(command):
    ended = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if ended.returncode:
        fail(f"`{' '.join(map(str, command))}` failed", ended.stderr.strip()[-2000:])
    return ended


def verdict(what, text, reached):
    print(f"{what}: {text}: {'reached' if reached else 'missed'}")


def fail(what, next_step):
    sys.exit(f"error: {what}\n  next: {next_step}")


if __name__ == "__main__":
    main()

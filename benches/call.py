#!/usr/bin/env python3
"""What a generated call costs beside the same call written by hand: instructions, allocations, and a crowd of calls.

Needs Python 3.9 or newer (standard library only), cargo, valgrind, and Linux. See README.md in this folder.
"""

import re
import subprocess
import sys

# `benches/` is no place for a `__pycache__`.
sys.dont_write_bytecode = True

from support import add_smoke, build, captured, fail, has_tool, need_tool, parser_for, passed  # noqa: E402
from support import positive, progress, skipped, spread, table, verdict  # noqa: E402

# Two lengths, so that what is paid once cancels out.
FEW, MANY = 100, 600
# What is claimed; README.md says it in words.
RATIO_CLAIMED = 1.03
ALLOCATIONS_CLAIMED = 2


def main():
    flags = parse_flags()
    if not flags.smoke:
        need_tool("valgrind", "counting instructions", "install valgrind with the system's packages")
    program = build("bench-call", "dev" if flags.smoke else "release")
    with subprocess.Popen([program, "serve"], stdout=subprocess.PIPE, text=True) as server:
        try:
            url = server.stdout.readline().strip()
            if flags.smoke:
                smoke(program, url)
            else:
                print(measure(program, flags, url))
        finally:
            server.terminate()


def parse_flags():
    parser = parser_for(__doc__)
    parser.add_argument("--rounds", type=positive, default=3, metavar="N", help="rounds to measure (3)")
    parser.add_argument("--crowd", type=positive, default=10_000, metavar="N", help="how many calls at once (10000)")
    add_smoke(parser, "one call each, and ten at once; needs no valgrind")
    return parser.parse_args()


def smoke(program, url):
    for who in ("ours", "hand"):
        int(captured([program, who, "1", url]).stdout)
    if has_tool("valgrind"):
        count(program, "ours", 1, url)
    else:
        skipped("counting instructions", "`valgrind` is not on the PATH")
    captured([program, "crowd", "10", url])
    passed("one generated call, one by hand, and ten at once")


def measure(program, flags, url):
    rounds = []
    for index in range(flags.rounds):
        progress(f"round {index + 1} of {flags.rounds}")
        rounds.append({who: per_call(program, who, url) for who in ("ours", "hand")})
    progress(f"{flags.crowd:,} calls at once")
    crowd = captured([program, "crowd", str(flags.crowd), url]).stdout.strip()
    progress(None)
    rows = []
    for who, name in (("ours", "generated"), ("hand", "by hand")):
        instructions = spread(one[who][0] for one in rounds)["median"]
        rows.append([name, f"{instructions:,.0f}", f"{rounds[-1][who][1]:.1f}"])
    ratio = spread(one["ours"][0] / one["hand"][0] for one in rounds)["median"]
    more = rounds[-1]["ours"][1] - rounds[-1]["hand"][1]
    lines = [
        *table(["", "instructions per call", "allocations per call"], rows),
        "",
        f"{flags.crowd:,} calls at once: {crowd}",
        "",
        verdict(f"at most {RATIO_CLAIMED} times the instructions", ratio <= RATIO_CLAIMED, f"{ratio:.3f} times"),
        verdict(f"at most {ALLOCATIONS_CLAIMED} more allocations", more <= ALLOCATIONS_CLAIMED, f"{more:+.1f}"),
    ]
    return "\n".join(lines)


def per_call(program, who, url):
    """Instructions and allocations of one call, by the difference of two runs."""
    (few, few_allocations), (many, many_allocations) = (count(program, who, calls, url) for calls in (FEW, MANY))
    return (many - few) / (MANY - FEW), (many_allocations - few_allocations) / (MANY - FEW)


def count(program, who, calls, url):
    tool = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    ended = captured([*tool, program, who, str(calls), url])
    found = re.search(r"refs:\s*([\d,]+)", ended.stderr)
    if not found:
        fail("valgrind did not say how many instructions it saw", f"see what it said:\n{ended.stderr.strip()[-500:]}")
    return int(found[1].replace(",", "")), int(ended.stdout)


if __name__ == "__main__":
    main()

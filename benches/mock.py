#!/usr/bin/env python3
"""How soon the mock bank is there and how many requests it answers, beside Prism on the same machine.

Needs Python 3.9 or newer (standard library only), cargo, wrk, Node with npm, and Linux. See README.md in this folder.
"""

import re
import socket
import subprocess
import sys
import time
import urllib.request

# `benches/` is no place for a `__pycache__`.
sys.dont_write_bytecode = True

from support import ROOT, add_smoke, build, captured, fail, has_tool, install_from_npm, load_average  # noqa: E402
from support import need_tool, parser_for, passed, positive, progress, providers, skipped, spread  # noqa: E402
from support import table, verdict  # noqa: E402

PRISM_PACKAGE = "@stoplight/prism-cli@5.14.2"
OURS, PRISM = "mock bank", PRISM_PACKAGE.replace("@stoplight/prism-cli@", "Prism ")
# A small reply of an operation with a parameter in its path.
MEASURED, PATH = "finicity", "/aggregation/v1/customers/1005061234"
HEADERS = {"Finicity-App-Key": "key", "Finicity-App-Token": "token"}
# What is claimed; README.md says it in words.
REQUESTS_CLAIMED = 20_000
START_CLAIMED = 0.2


def main():
    flags = parse_flags()
    if not flags.smoke:
        need_tool("wrk", "counting requests", "install wrk with the system's packages")
    programs = {} if flags.without_peer else {PRISM: install_from_npm(PRISM_PACKAGE, "prism")}
    programs = {OURS: build("passbook-mock", "dev" if flags.smoke else "release", "--features", "cli"), **programs}
    if flags.smoke:
        smoke(programs[OURS], flags)
        return
    load = load_average()
    starts, rates = {who: [] for who in programs}, {who: [] for who in programs}
    for index in range(flags.rounds):
        for who, program in programs.items():
            progress(f"round {index + 1} of {flags.rounds}: {who}")
            with Served(program, providers()) as served:
                starts[who].append(served.seconds)
            rates[who].append(rate(program, flags))
    progress(None)
    print(f"load average {load} before, {load_average()} after\n")
    print(render(starts, rates))


def parse_flags():
    parser = parser_for(__doc__)
    parser.add_argument("--rounds", type=positive, default=5, metavar="N", help="rounds to measure (5)")
    parser.add_argument("--seconds", type=positive, default=3, metavar="N", help="how long each is called, a round (3)")
    parser.add_argument("--connections", type=positive, default=32, metavar="N", help="how many call at once (32)")
    parser.add_argument("--without-peer", action="store_true", help="measure the mock bank alone; needs no Node")
    add_smoke(parser, "one start and one request, without the peer; needs no wrk")
    flags = parser.parse_args()
    if flags.smoke:
        flags.seconds, flags.connections, flags.without_peer = 1, 1, True
    return flags


def smoke(program, flags):
    with Served(program, providers()):
        pass
    with Served(program, [MEASURED]) as served:
        with urllib.request.urlopen(urllib.request.Request(served.url + PATH, headers=HEADERS), timeout=10) as reply:
            if reply.status != 200:
                fail(f"the mock bank answers {reply.status}", f"request `{PATH}` of it")
    if has_tool("wrk"):
        rate(program, flags)
    else:
        skipped("counting requests", "`wrk` is not on the PATH")
    passed("started the mock bank of all providers, and requested from one of them")


class Served:
    """Servers that end with the block, and how long they took to be there."""

    def __init__(self, program, names):
        begun = time.perf_counter()
        self.processes = []
        if program.name == "passbook-mock":
            bank = [program, *names, "--port", "0", "--contract-only", "--no-auth", "--no-tls", "--workers", "2"]
            self.wait(bank, "Ready")
            self.url = next(line.split()[2] for line in self.lines if "Serving" in line)
        else:
            # One after the other, as our own opens its banks.
            for name in names:
                port = free_port()
                contract = ROOT / "mock" / "specs" / f"{name}.json"
                self.wait([program, "mock", "--errors", "--port", str(port), contract], "Prism is listening")
                self.url = f"http://127.0.0.1:{port}"
        self.seconds = time.perf_counter() - begun

    def wait(self, command, ready):
        command = [str(part) for part in command]
        # Nobody reads on: a log of every request would stop at a full pipe, and cost its writer otherwise.
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.processes.append(process)
        self.lines = []
        for line in process.stdout:
            self.lines.append(line)
            if ready in line:
                subprocess.Popen(["sh", "-c", "cat > /dev/null"], stdin=process.stdout)
                return
        fail(f"`{command[0]}` did not start", "see what it said:\n" + "".join(self.lines))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in self.processes:
            process.kill()
            process.wait()


def rate(program, flags):
    headers = [part for name, value in HEADERS.items() for part in ("-H", f"{name}: {value}")]
    with Served(program, [MEASURED]) as served:
        call = ["wrk", "-t", "1", "-c", str(flags.connections), *headers]
        captured([*call, "-d", "1s", served.url + PATH])
        said = captured([*call, "-d", f"{flags.seconds}s", served.url + PATH]).stdout
    if "Non-2xx" in said:
        fail(f"`{program.name}` answers other statuses than 2xx", f"see what wrk said:\n{said}")
    return float(re.search(r"Requests/sec:\s*([\d.]+)", said)[1])


def render(starts, rates):
    rows = []
    for who in starts:
        requests, start = spread(rates[who]), spread(starts[who])
        row = [f"{requests[key]:,.0f}" for key in ("median", "min", "max")]
        rows.append([who, *row, *(f"{1000 * start[key]:,.0f} ms" for key in ("median", "min", "max"))])
    heading = ["", "requests per second: median", "min", "max", "all five there: median", "min", "max"]
    lines = [*table(heading, rows), ""]
    if PRISM in starts:
        more = spread(ours / prism for ours, prism in zip(rates[OURS], rates[PRISM]))["median"]
        sooner = spread(prism / ours for ours, prism in zip(starts[OURS], starts[PRISM]))["median"]
        lines.append(f"ratios by round: {more:.0f} times the requests, there {sooner:.0f} times sooner")
    requests, start = spread(rates[OURS])["median"], spread(starts[OURS])["median"]
    claim = f"at least {REQUESTS_CLAIMED:,} requests a second"
    lines.append(verdict(claim, requests >= REQUESTS_CLAIMED, f"{requests:,.0f}"))
    claim = f"all there in {1000 * START_CLAIMED:.0f} ms"
    lines.append(verdict(claim, start <= START_CLAIMED, f"{1000 * start:.0f} ms"))
    return "\n".join(lines)


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


if __name__ == "__main__":
    main()

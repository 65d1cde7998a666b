#!/usr/bin/env python3
"""How soon the mock bank is there and how many requests it answers, beside Prism on the same machine.

Needs Python 3.9 or newer (standard library only), cargo, wrk, Node with npm, and Linux. See README.md in this folder.
"""

import argparse
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODULES = ROOT / "target" / "bench" / "node"
PRISM = MODULES / "node_modules" / ".bin" / "prism"
PRISM_PACKAGE = "@stoplight/prism-cli@5.14.2"
PROVIDERS = ["akoya", "cybersource", "finicity", "openbank", "openfinance-brasil"]
# A small reply of an operation with a parameter in its path.
MEASURED, PATH = "finicity", "/aggregation/v1/customers/1005061234"
# What is claimed; README.md says it in words.
REQUESTS_CLAIMED = 20_000
START_CLAIMED = 0.2


def main():
    flags = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    flags.add_argument("--rounds", type=int, default=5, help="how often each is measured (default: 5)")
    flags.add_argument("--seconds", type=int, default=3, help="how long each is called in a round (default: 3)")
    flags.add_argument("--connections", type=int, default=32, help="how many call at once (default: 32)")
    flags.add_argument("--without-peer", action="store_true", help="the mock bank alone, without Node")
    flags = flags.parse_args()
    if shutil.which("wrk") is None:
        fail("there is no wrk", "install it with the system's packages")
    build = ["cargo", "build", "--quiet", "--release", "-p", "passbook-mock", "--features", "cli"]
    if subprocess.run(build, cwd=ROOT).returncode:
        fail("passbook-mock does not build", "the messages above say why")
    if not flags.without_peer and not PRISM.exists():
        MODULES.mkdir(parents=True, exist_ok=True)
        run(["npm", "install", "--no-audit", "--no-fund", "--prefix", MODULES, PRISM_PACKAGE])
    peers = ["ours"] if flags.without_peer else ["ours", "prism"]
    starts = {who: [] for who in peers}
    rates = {who: [] for who in peers}
    for _ in range(flags.rounds):
        for who in peers:
            starts[who].append(start_all(who))
            rates[who].append(rate(who, flags))
    told(starts, rates)


def program():
    folder = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return folder / "release" / "passbook-mock"


class Served:
    """Servers that end with the block, and how long they took to be there."""

    def __init__(self, who, providers):
        begun = time.perf_counter()
        self.processes = []
        if who == "ours":
            bank = [program(), *providers, "--port", "0", "--contract-only", "--no-auth", "--no-tls", "--workers", "2"]
            self.wait(bank, "Ready")
            self.url = next(line.split()[2] for line in self.lines if "Serving" in line)
        else:
            # One after the other, as our own opens its banks.
            for provider in providers:
                port = free_port()
                contract = ROOT / "mock" / "specs" / f"{provider}.json"
                self.wait([PRISM, "mock", "--errors", "--port", str(port), contract], "Prism is listening")
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
        fail(f"`{command[0]}` did not start", "".join(self.lines))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in self.processes:
            process.kill()
            process.wait()


def start_all(who):
    with Served(who, PROVIDERS) as served:
        return served.seconds


def rate(who, flags):
    headers = ["-H", "Finicity-App-Key: key", "-H", "Finicity-App-Token: token"]
    with Served(who, [MEASURED]) as served:
        call = ["wrk", "-t", "1", "-c", str(flags.connections), *headers]
        run([*call, "-d", "1s", served.url + PATH])
        ended = run([*call, "-d", f"{flags.seconds}s", served.url + PATH]).stdout
    if "Non-2xx" in ended:
        fail(f"{who} does not answer 200", ended)
    return float(re.search(r"Requests/sec:\s*([\d.]+)", ended)[1])


def told(starts, rates):
    names = {"ours": "mock bank", "prism": PRISM_PACKAGE.replace("@stoplight/prism-cli@", "Prism ")}
    print("| | requests per second: median | min | max | all five there: median | min | max |")
    print("|---|--:|--:|--:|--:|--:|--:|")
    for who in starts:
        requests = [f"{statistics.median(rates[who]):,.0f}", f"{min(rates[who]):,.0f}", f"{max(rates[who]):,.0f}"]
        there = [f"{1000 * figure:,.0f} ms" for figure in (statistics.median(starts[who]), min(starts[who]), max(starts[who]))]
        print(f"| {names[who]} | {' | '.join(requests + there)} |")
    print()
    if "prism" in starts:
        more = [ours / prism for ours, prism in zip(rates["ours"], rates["prism"])]
        sooner = [prism / ours for ours, prism in zip(starts["ours"], starts["prism"])]
        print(f"ratios by round: {statistics.median(more):.0f} times the requests, ", end="")
        print(f"there {statistics.median(sooner):.0f} times sooner")
    requests, start = statistics.median(rates["ours"]), statistics.median(starts["ours"])
    verdict("requests", f"{requests:,.0f} a second, {REQUESTS_CLAIMED:,} claimed", requests >= REQUESTS_CLAIMED)
    verdict("start", f"{1000 * start:.0f} ms, at most {1000 * START_CLAIMED:.0f} claimed", start <= START_CLAIMED)


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def run(command):
    ended = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if ended.returncode:
        fail(f"`{command[0]}` failed", (ended.stderr or ended.stdout).strip()[-2000:])
    return ended


def verdict(what, text, reached):
    print(f"{what}: {text}: {'reached' if reached else 'missed'}")


def fail(what, next_step):
    sys.exit(f"error: {what}\n help: {next_step}")


if __name__ == "__main__":
    main()

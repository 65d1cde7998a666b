#!/usr/bin/env python3
"""Times the generation of clients for large documents, beside ploidy, and how the cost grows with a document.

Needs Python 3.9 or newer (standard library only) and cargo, on Linux: peak memory is read as Linux gives it.
Everything is kept under `target/bench/`. See README.md in this folder for what the figures mean.
"""

import argparse
import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

# `benches/` is no place for a `__pycache__`.
sys.dont_write_bytecode = True

from generate import BENCH, ROOT, build_xtask, fail, load_average  # noqa: E402
from generate import positive, progress, seconds, word  # noqa: E402

WORK = BENCH / "large"
PEERS = BENCH / "peers"
OURS = "passbook"
PEER = "ploidy"
PEER_VERSION = "0.15.0"
MEGABYTE = 1_000_000

# What is aimed at; README.md says it in words.
CPU_AIMED = 0.9
MEMORY_AIMED = 1.5
SPREAD_AIMED = 0.25


def main():
    flags = parse_flags()
    if platform.system() != "Linux":
        fail("peak memory is measured in kilobytes of `wait4`, as Linux has it", "run this on Linux")
    if flags.smoke:
        flags.rounds, flags.without_peer = 1, True
        flags.documents = flags.documents[:1] or [smallest_spec()]
    if not flags.documents:
        fail("there is no document to generate from", "name OpenAPI documents, each large")
    for document in flags.documents:
        if not document.is_file():
            fail(f"there is no file `{document}`", "name OpenAPI documents, YAML or JSON")
    if flags.install:
        install_peer()
    if not flags.without_peer:
        check_peer()
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    xtask = build_xtask(flags.profile)
    setting = {
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "profile": flags.profile,
        "load_before": load_average(),
    }
    rows = [measure(document, xtask, flags) for document in flags.documents]
    setting["load_after"] = load_average()
    progress(None)
    if flags.smoke:
        print("generated; a run of one round says nothing about speed")
        return
    result = {"setting": setting, "documents": rows}
    print(render(result))
    if flags.json:
        flags.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


def parse_flags():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents", type=Path, nargs="*", metavar="DOCUMENT", help="OpenAPI documents")
    parser.add_argument("--install", action="store_true", help="first install the peer into target/bench/peers")
    parser.add_argument("--rounds", type=positive, default=5, metavar="N", help="rounds to measure (5)")
    parser.add_argument("--profile", default="release", help="cargo profile that xtask is built with (release)")
    parser.add_argument("--without-peer", action="store_true", help="measure passbook alone")
    parser.add_argument("--smoke", action="store_true", help="one round without the peer, of a small document")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write every sample to this file")
    return parser.parse_args()


def smallest_spec():
    return min(ROOT.glob("specs/*/openapi.yaml"), key=lambda spec: spec.stat().st_size)


# Prerequisites.


def install_peer():
    # With the versions that the peer's author locked, so that the same is built tomorrow.
    command = ["cargo", "install", "--locked", "--root", PEERS, "--target-dir", PEERS / "target"]
    if subprocess.run([*command, f"{PEER}@{PEER_VERSION}"], cwd=ROOT, check=False).returncode != 0:
        fail("cargo could not install the peer into target/bench/peers", "see what cargo says above")


def check_peer():
    # Asked of cargo, because the peer does not say its version.
    command = ["cargo", "install", "--list", "--root", PEERS]
    listed = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False).stdout
    found = re.search(rf"^{PEER} v(\S+?):?$", listed, re.MULTILINE)
    hint = "run this script once with `--install`, or measure passbook alone with `--without-peer`"
    if found is None or found[1] != PEER_VERSION:
        fail(f"{PEER} {PEER_VERSION} is not installed in target/bench/peers", hint)


# Measuring.


def measure(document, xtask, flags):
    """The samples of one document, by contender: a list for each; of a peer that refuses it, none."""
    source = WORK / f"document{document.suffix}"
    shutil.copyfile(document, source)
    client = WORK / "client"
    commands = {OURS: [xtask, "survey-one", source, "--id", "large", "--out", client]}
    if not flags.without_peer:
        peer = PEERS / "bin" / PEER
        commands[PEER] = [peer, "generate", "rust", source, "--output", client, "--name", "large"]
    samples = {name: [] for name in commands}
    refused = set()
    # One round that is not counted reads everything into the file cache, and says who takes the document.
    for index in range(flags.rounds + 1):
        for name, command in commands.items():
            if name in refused:
                continue
            progress(f"{document.name}: round {index} of {flags.rounds}: {name}")
            shutil.rmtree(client, ignore_errors=True)
            sample = run(command)
            if sample is None or not is_generated(name, client):
                if name == OURS:
                    fail(f"passbook does not generate a client for {document}", "see target/bench/large/log")
                refused.add(name)
            elif index > 0:
                samples[name].append(sample)
    return {"document": document.name, "bytes": document.stat().st_size, "samples": samples}


def is_generated(name, client):
    if name != OURS:
        return any(client.rglob("*.rs"))
    return json.loads((client / "survey.json").read_text(encoding="utf-8"))["outcome"] == "generated"


def run(command):
    """CPU time (user and system) in seconds and peak memory in bytes. `None` where it fails."""
    with (WORK / "log").open("wb") as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        return None
    return {"cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss * 1024}


# Reporting.


def median(samples, unit):
    return statistics.median(sample[unit] for sample in samples)


def ratio(row, unit):
    """Ours to theirs: the median of the rounds' ratios, so that both sides of one saw the same load."""
    ours, theirs = row["samples"][OURS], row["samples"].get(PEER)
    if not theirs:
        return None
    return statistics.median(mine[unit] / other[unit] for mine, other in zip(ours, theirs))


def render(result):
    setting, rows = result["setting"], result["documents"]
    lines = [
        f"{setting['machine']}; load average {setting['load_before']} before, {setting['load_after']} after",
        f"xtask built with profile {setting['profile']}; {PEER} {PEER_VERSION}",
        "",
        f"| document | MB | CPU: {OURS} | {PEER} | ratio | memory: {OURS} | {PEER} | ratio | CPU per MB |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for row in sorted(rows, key=lambda row: row["bytes"]):
        ours, theirs = row["samples"][OURS], row["samples"].get(PEER)
        size = row["bytes"] / MEGABYTE
        cells = [row["document"], f"{size:.2f}", seconds(median(ours, "cpu"))]
        cells += [seconds(median(theirs, "cpu")), times(ratio(row, "cpu"))] if theirs else ["–", "–"]
        cells.append(megabytes(median(ours, "memory")))
        cells += [megabytes(median(theirs, "memory")), times(ratio(row, "memory"))] if theirs else ["–", "–"]
        cells.append(seconds(median(ours, "cpu") / size))
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join([*lines, "", *verdicts(rows)])


def verdicts(rows):
    taken = [row for row in rows if row["samples"].get(PEER)]
    if taken:
        cpu = statistics.geometric_mean(ratio(row, "cpu") for row in taken)
        memory = statistics.geometric_mean(ratio(row, "memory") for row in taken)
        yield f"aimed at: {times(CPU_AIMED)} the CPU time of {PEER}; {word(cpu <= CPU_AIMED)}: {times(cpu)}"
        yield f"aimed at: {times(MEMORY_AIMED)} its memory; {word(memory <= MEMORY_AIMED)}: {times(memory)}"
        yield f"(geometric means of the {len(taken)} of {len(rows)} documents that {PEER} takes)"
    each = [median(row["samples"][OURS], "cpu") / row["bytes"] * MEGABYTE for row in rows]
    middle = statistics.median(each)
    off = max(abs(one - middle) / middle for one in each)
    yield f"aimed at: CPU time per MB within {SPREAD_AIMED:.0%}; {word(off <= SPREAD_AIMED)}: {off:.0%} off {seconds(middle)}"


def times(value):
    return f"{value:.2f} ×"


def megabytes(value):
    return f"{value / MEGABYTE:.0f} MB"


if __name__ == "__main__":
    main()

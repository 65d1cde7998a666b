#!/usr/bin/env python3
"""Times the generation of clients for large documents, beside ploidy, and how the cost grows with a document.

Needs Python 3.9 or newer (standard library only) and cargo, on Linux or macOS.
Everything is kept under `target/bench/`. See README.md in this folder for what the figures mean.
"""

import json
import re
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

# `benches/` is no place for a `__pycache__`.
sys.dont_write_bytecode = True

from support import BENCH, ROOT, add_smoke, build, captured, fail, load_average, machine, mebibytes  # noqa: E402
from support import median, need_cargo, need_cpu_times, parser_for, passed, percent, positive  # noqa: E402
from support import progress, seconds, smallest_provider, spec, table, timed, verdict, waited  # noqa: E402
from support import write_json  # noqa: E402

WORK = BENCH / "large"
PEERS = BENCH / "peers"
OURS = "passbook"
PEER = "ploidy"
PEER_VERSION = "0.15.0"
MEGABYTE = 1_000_000

# What is claimed; README.md says it in words.
CPU_CLAIMED = 0.9
MEMORY_CLAIMED = 1.5
SPREAD_CLAIMED = 0.25
# From 0.5 to 12 MB, of a document of 0.5 MB.
COPIES = (1, 2, 4, 8, 16, 24)


def main():
    flags = parse_flags()
    need_cpu_times()
    need_cargo()
    if flags.smoke:
        flags.rounds, flags.without_peer, flags.grow = 1, True, None
        flags.documents = flags.documents[:1] or [spec(smallest_provider())]
    if not flags.documents and not flags.grow:
        fail("there is no document to generate from", "name OpenAPI documents, each large, or one with `--grow`")
    for document in [*flags.documents, *([flags.grow] if flags.grow else [])]:
        if not document.is_file():
            fail(f"there is no file `{document}`", "name OpenAPI documents, YAML or JSON")
    if flags.install:
        install_peer()
    if not flags.without_peer:
        check_peer()
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    xtask = build("xtask", "dev" if flags.smoke else flags.profile)
    setting = {"machine": machine(), "profile": flags.profile, "load_before": load_average()}
    rows = [measure(document, xtask, flags, with_peer=not flags.without_peer) for document in flags.documents]
    grown = [measure(copy, xtask, flags, with_peer=False) for copy in copies(flags.grow)] if flags.grow else []
    setting["load_after"] = load_average()
    progress(None)
    if flags.smoke:
        passed(f"a client was generated from {flags.documents[0].name}")
        return
    result = {"setting": setting, "documents": rows, "grown": grown}
    print(render(result))
    write_json(flags.json, result)


def parse_flags():
    parser = parser_for(__doc__)
    parser.add_argument("documents", type=Path, nargs="*", metavar="DOCUMENT", help="OpenAPI documents")
    parser.add_argument("--grow", type=Path, metavar="DOCUMENT", help="a document in JSON to measure many copies of")
    parser.add_argument("--install", action="store_true", help="first install the peer into target/bench/peers")
    parser.add_argument("--rounds", type=positive, default=5, metavar="N", help="rounds to measure (5)")
    parser.add_argument("--profile", default="release", help="cargo profile that xtask is built with (release)")
    parser.add_argument("--without-peer", action="store_true", help="measure passbook alone")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write every sample to this file")
    add_smoke(parser, "one round of a small document, without the peer")
    return parser.parse_args()


# Prerequisites.


def install_peer():
    # With the versions that the peer's author locked, so that the same is built tomorrow.
    command = ["cargo", "install", "--locked", "--root", PEERS, "--target-dir", PEERS / "target"]
    if subprocess.run([*command, f"{PEER}@{PEER_VERSION}"], cwd=ROOT, check=False).returncode != 0:
        fail("cargo could not install the peer into target/bench/peers", "see what cargo says above")


def check_peer():
    # Asked of cargo, because the peer does not say its version.
    listed = captured(["cargo", "install", "--list", "--root", PEERS]).stdout
    found = re.search(rf"^{PEER} v(\S+?):?$", listed, re.MULTILINE)
    hint = "run this script once with `--install`, or measure passbook alone with `--without-peer`"
    if found is None or found[1] != PEER_VERSION:
        fail(f"{PEER} {PEER_VERSION} is not installed in target/bench/peers", hint)


def copies(document):
    """Files with the document once, twice and so on: each copy has paths, ids and components of its own."""
    text = document.read_text(encoding="utf-8")
    whole = json.loads(text)
    folder = WORK / "grown"
    folder.mkdir()
    for count in COPIES:
        grown = json.loads(text)
        grown["paths"], grown["components"] = {}, {}
        for number in range(count):
            copy = json.loads(re.sub(r'"#/components/(\w+)/([^"/]+)', rf'"#/components/\1/\2C{number}', text))
            for path, item in copy["paths"].items():
                for operation in item.values():
                    if isinstance(operation, dict) and "operationId" in operation:
                        operation["operationId"] += f"C{number}"
                grown["paths"][f"/c{number}{path}"] = item
            for section, components in copy.get("components", {}).items():
                # Security requirements name their schemes without a reference, so those stay what they are.
                suffix = "" if section == "securitySchemes" else f"C{number}"
                named = {f"{name}{suffix}": component for name, component in components.items()}
                grown["components"].setdefault(section, {}).update(named)
        grown["info"] = whole["info"]
        path = folder / f"{document.stem}-{count}.json"
        path.write_text(json.dumps(grown, indent=2), encoding="utf-8")
        yield path


# Measuring.


def measure(document, xtask, flags, with_peer):
    """The samples of one document, by contender: a list for each; of a peer that refuses it, none."""
    source = WORK / f"document{document.suffix}"
    shutil.copyfile(document, source)
    client = WORK / "client"
    commands = {OURS: [xtask, "survey-one", source, "--id", "large", "--out", client]}
    if with_peer:
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
            sample = run(command) if name == PEER else timed(command, WORK / "log")
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
    """CPU time and memory of a run. `None` where it fails."""
    with (WORK / "log").open("wb") as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        usage = waited(process)
    return usage if process.returncode == 0 else None


# Reporting.


def ratio(row, unit):
    """Ours to theirs: the median of the rounds' ratios, so that both sides of one saw the same load."""
    ours, theirs = row["samples"][OURS], row["samples"].get(PEER)
    if not theirs:
        return None
    return statistics.median(mine[unit] / other[unit] for mine, other in zip(ours, theirs))


def per_megabyte(row):
    return median(row["samples"][OURS], "cpu") / row["bytes"] * MEGABYTE


def render(result):
    setting, rows, grown = result["setting"], result["documents"], result["grown"]
    lines = [
        f"{setting['machine']}; load average {setting['load_before']} before, {setting['load_after']} after",
        f"xtask built with profile {setting['profile']}; {PEER} {PEER_VERSION}",
    ]
    if rows:
        heading = ("document", "MB", f"CPU: {OURS}", PEER, "ratio", f"memory: {OURS}", PEER, "ratio")
        lines += ["", *table(heading, [cells_of(row) for row in sorted(rows, key=lambda row: row["bytes"])])]
    if grown:
        heading = ("copies", "MB", "CPU", "CPU per MB", "memory")
        lines += ["", *table(heading, [cells_of_copy(row) for row in grown])]
    return "\n".join([*lines, "", *verdicts(rows, grown)])


def cells_of(row):
    ours, theirs = row["samples"][OURS], row["samples"].get(PEER)
    cells = [row["document"], f"{row['bytes'] / MEGABYTE:.2f}"]
    for unit, show in (("cpu", seconds), ("memory", mebibytes)):
        cells.append(show(median(ours, unit)))
        cells += [show(median(theirs, unit)), times(ratio(row, unit))] if theirs else ["refused", "–"]
    return cells


def cells_of_copy(row):
    ours = row["samples"][OURS]
    size = f"{row['bytes'] / MEGABYTE:.2f}"
    cpu, memory = seconds(median(ours, "cpu")), mebibytes(median(ours, "memory"))
    return [row["document"], size, cpu, seconds(per_megabyte(row)), memory]


def verdicts(rows, grown):
    taken = [row for row in rows if row["samples"].get(PEER)]
    if taken:
        cpu = statistics.geometric_mean(ratio(row, "cpu") for row in taken)
        memory = statistics.geometric_mean(ratio(row, "memory") for row in taken)
        yield verdict(f"at most {times(CPU_CLAIMED)} the CPU time of {PEER}", cpu <= CPU_CLAIMED, times(cpu))
        yield verdict(f"at most {times(MEMORY_CLAIMED)} its memory", memory <= MEMORY_CLAIMED, times(memory))
        yield f"(geometric means of the {len(taken)} of {len(rows)} documents that {PEER} takes)"
    if grown:
        each = [per_megabyte(row) for row in grown]
        middle = statistics.median(each)
        off = max(abs(one - middle) / middle for one in each)
        claim = f"CPU time per MB within {percent(SPREAD_CLAIMED)} of its median"
        yield verdict(claim, off <= SPREAD_CLAIMED, f"{percent(off)} off {seconds(middle)}")


def times(value):
    return f"{value:.2f} ×"


if __name__ == "__main__":
    main()

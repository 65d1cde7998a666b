#!/usr/bin/env python3
"""Times `cargo xtask diff` beside `redocly diff` on two revisions of a large document, and alone on parts of it and more.

Needs Python 3.9 or newer (standard library only), cargo, Node with npm, and Linux. See README.md in this folder.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT / "target" / "bench" / "diff"
MODULES = ROOT / "target" / "bench" / "node"
REDOCLY = MODULES / "node_modules" / ".bin" / "redocly"
REDOCLY_PACKAGE = "@redocly/cli@2.77.0"
# What is claimed; README.md says it in words.
RATIO_CLAIMED = 20
MEMORY_CLAIMED = 200 << 20
# Every so many matches of each, the second revision says something else.
EDITS = [
    (r"minLength: 1\n", "minLength: 2\n", 20),
    (r"operationId: (\w+)\n", r"operationId: \1Renamed\n", 60),
    (r"( +)type: number\n", r"\1type: string\n", 50),
    (r"description: (\w)", r"description: In short, \1", 200),
]


def main():
    flags = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    flags.add_argument("document", type=Path, help="a large OpenAPI document in YAML, such as Plaid's")
    flags.add_argument("--rounds", type=int, default=5, help="how often each is measured (default: 5)")
    flags.add_argument("--without-peer", action="store_true", help="our own alone, without Node")
    flags = flags.parse_args()
    build = ["cargo", "build", "--quiet", "--release", "-p", "xtask"]
    if subprocess.run(build, cwd=ROOT).returncode:
        fail("xtask does not build", "the messages above say why")
    if not flags.without_peer and not REDOCLY.exists():
        MODULES.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--prefix", MODULES, REDOCLY_PACKAGE], check=True)
    BENCH.mkdir(parents=True, exist_ok=True)
    text = flags.document.read_text()
    old, new, edits = revisions(text)
    print(f"{flags.document.name}: {len(text) / 1e6:.1f} MB, {edits} edits; load {os.getloadavg()[0]:.1f}\n")
    ours = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release" / "xtask"
    command = [ours, "diff", old, new, "--fail-on", "none", "--format", "json"]
    runs = {"diff": command, "diff --crates": [*command, "--crates"]}
    if not flags.without_peer:
        runs["redocly diff"] = [REDOCLY, "diff", old, new, "--fail-on", "none", "--format", "json"]
    samples = {name: [] for name in runs}
    for _ in range(flags.rounds):
        for name, command in runs.items():
            samples[name].append(measure(command))
    told(samples)
    curve(text, runs["diff"], flags.rounds)
    if not flags.without_peer:
        verdicts(samples)


def revisions(old):
    """Writes the document, and one with edits of several kinds all over it; gives back how many."""
    new, made = old, 0
    for pattern, replacement, step in EDITS:
        seen = 0

        def edit(match):
            nonlocal seen, made
            seen += 1
            if seen % step:
                return match[0]
            made += 1
            return match.expand(replacement)

        new = re.sub(pattern, edit, new)
    if not made:
        fail("the document has nothing that the edits change", "take a document in YAML, in block style")
    places = (BENCH / "old.yaml", BENCH / "new.yaml")
    for place, text in zip(places, (old, new)):
        place.write_text(text)
    return *places, made


def blocks(text):
    """The lines of each path and component, by what a reference to it says; the lines between them by `None`."""
    found, section, group = [(None, "")], None, None
    for line in text.splitlines(keepends=True):
        depth = len(line) - len(line.lstrip(" "))
        key = re.match(r" *(\"[^\"]+\"|'[^']+'|[^\s#-][^:]*):", line)
        key = key and key[1].strip("'\"")
        if key and depth == 0:
            section, group = key, None
        if key and depth == 2 and section == "components":
            group = key
        is_block = key and (section == "paths" and depth == 2 or group and depth == 4)
        if is_block:
            found.append(("/" + key if section == "paths" else f"#/components/{group}/{key}", line))
        elif key and depth < (2 if section == "paths" else 4):
            found.append((None, line))
        else:
            found[-1] = (found[-1][0], found[-1][1] + line)
    return found


def references(text):
    return set(re.findall(r"#/components/\w+/[\w.-]+", text))


def part(text, step):
    """Every so many of the paths, with all that they lead to."""
    all_blocks = blocks(text)
    by_name = dict(all_blocks)
    kept = {name for name, _ in all_blocks if not (name or "").startswith(("#", "/"))}
    queue = [name for name, _ in all_blocks if name and name.startswith("/")][::step]
    while queue:
        name = queue.pop()
        if name not in kept:
            kept.add(name)
            queue += references(by_name.get(name, ""))
    return "".join(lines for name, lines in all_blocks if name in kept)


def twice(text, word):
    """Each path and component once more, under another name."""
    copied = []
    for name, lines in blocks(text):
        copied.append(lines)
        if name:
            first, rest = lines.split(":", 1)
            rest = re.sub(r"(#/components/\w+/[\w.-]+|operationId: \w+)", rf"\1{word}", rest)
            first = first.replace("/", f"/{word}/", 1) if name.startswith("/") else first + word
            copied.append(f"{first}:{rest}")
    return "".join(copied)


def curve(text, command, rounds):
    """How the time grows with the document, and the edits with it."""
    print("| size | edits | wall: median | CPU: median | CPU for each MB |")
    print("|--:|--:|--:|--:|--:|")
    for document in (part(text, 8), part(text, 2), text, twice(text, "Again"), twice(twice(text, "Again"), "Anew")):
        *_, edits = revisions(document)
        measured = [measure(command) for _ in range(rounds)]
        wall, cpu = (1000 * statistics.median(sample[unit] for sample in measured) for unit in range(2))
        size = len(document) / 1e6
        print(f"| {size:.1f} MB | {edits} | {wall:,.0f} ms | {cpu:,.0f} ms | {cpu / size:.0f} ms |")
    print()


def measure(command):
    """Wall seconds, CPU seconds, and the most memory."""
    begun = time.perf_counter()
    with open(BENCH / "out", "w") as out, open(BENCH / "err", "w") as err:
        process = subprocess.Popen([str(part) for part in command], stdout=out, stderr=err, cwd=ROOT)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        fail(f"`{command[0]}` ended with {process.returncode}", (BENCH / "err").read_text()[-2000:])
    return time.perf_counter() - begun, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def told(samples):
    print("| | wall: median | min | max | CPU: median | min | max | memory at most |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    for name, measured in samples.items():
        columns = []
        for unit in range(2):
            values = [sample[unit] for sample in measured]
            columns += [f"{1000 * value:,.0f} ms" for value in (statistics.median(values), min(values), max(values))]
        memory = max(sample[2] for sample in measured)
        print(f"| `{name}` | {' | '.join(columns)} | {memory / (1 << 20):,.0f} MiB |")
    print()


def verdicts(samples):
    reached = True
    for name in ("diff", "diff --crates"):
        for unit, word in enumerate(("wall", "CPU")):
            pairs = zip(samples["redocly diff"], samples[name])
            ratio = statistics.median(peer[unit] / ours[unit] for peer, ours in pairs)
            print(f"`{name}`: {ratio:.1f} times faster than redocly diff in {word} time")
    ours = samples["diff"]
    ratio = statistics.median(peer[0] / our[0] for peer, our in zip(samples["redocly diff"], ours))
    reached &= verdict("speed", f"{ratio:.1f} times, {RATIO_CLAIMED} claimed", ratio >= RATIO_CLAIMED)
    memory = max(sample[2] for sample in ours)
    text = f"{memory / (1 << 20):.0f} MiB, at most {MEMORY_CLAIMED >> 20} claimed"
    reached &= verdict("memory", text, memory <= MEMORY_CLAIMED)
    sys.exit(0 if reached else 1)


def verdict(what, text, reached):
    print(f"{what}: {text}: {'reached' if reached else 'missed'}")
    return reached


def fail(what, next_step):
    sys.exit(f"error: {what}\n help: {next_step}")


if __name__ == "__main__":
    main()

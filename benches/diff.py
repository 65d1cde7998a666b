#!/usr/bin/env python3
"""Times `cargo xtask diff` beside `redocly diff` on revisions of a document, and alone on parts of it and more.

Needs Python 3.9 or newer (standard library only), cargo, Node with npm, and Linux. See README.md in this folder.
"""

import re
import sys
from pathlib import Path

# `benches/` is no place for a `__pycache__`.
sys.dont_write_bytecode = True

from support import BENCH, ROOT, add_smoke, build, fail, install_from_npm, load_average, mebibytes  # noqa: E402
from support import median, need_cpu_times, parser_for, passed, positive, progress  # noqa: E402
from support import smallest_provider, spec, spread, table, timed, verdict  # noqa: E402

WORK = BENCH / "diff"
REDOCLY_PACKAGE = "@redocly/cli@2.77.0"
# What is claimed; README.md says it in words.
RATIO_CLAIMED = 20
# In CPU time, where the second revision differs all over the document.
RATIO_OF_MANY_CLAIMED = 15
PLACES = 900
MEMORY_CLAIMED = 200 << 20
# Every so many matches of each, the second revision says something else.
EDITS = [
    (r"minLength: 1\n", "minLength: 2\n", 20),
    (r"operationId: (\w+)\n", r"operationId: \1Renamed\n", 60),
    (r"( +)type: number\n", r"\1type: string\n", 50),
    (r"description: (\w)", r"description: In short, \1", 200),
]


def main():
    flags = parse_flags()
    need_cpu_times()
    if not flags.document.is_file():
        fail(f"there is no file `{flags.document}`", "take a large OpenAPI document in YAML, such as Plaid's")
    WORK.mkdir(parents=True, exist_ok=True)
    text = flags.document.read_text(encoding="utf-8")
    old, new, edits = revisions(text, flags)
    redocly = None if flags.without_peer else install_from_npm(REDOCLY_PACKAGE, "redocly")
    xtask = build("xtask", "dev" if flags.smoke else "release")
    command = [xtask, "diff", old, new, "--fail-on", "none", "--format", "json"]
    runs = {"diff": command, "diff --crates": [*command, "--crates"]}
    if redocly:
        runs["redocly diff"] = [redocly, "diff", old, new, "--fail-on", "none", "--format", "json"]
    load = load_average()
    samples = measure(runs, flags)
    places, many = compare_many(text, runs, flags)
    lines = [f"{flags.document.name}: {len(text) / 1e6:.1f} MB, {edits} edits; load average {load}", ""]
    lines += [*render(samples), "", f"{places} places", "", *render(many), "", *curve(text, command, flags)]
    if redocly:
        lines += ["", *verdicts(samples), *verdicts_of_many(many, places)]
    if flags.smoke:
        passed(f"compared two revisions of {flags.document.parent.name}, of parts of it and of more")
        return
    print("\n".join(lines))


def parse_flags():
    parser = parser_for(__doc__)
    parser.add_argument("document", type=Path, nargs="?", help="a large OpenAPI document in YAML, such as Plaid's")
    parser.add_argument("--rounds", type=positive, default=5, metavar="N", help="rounds to measure (5)")
    parser.add_argument("--without-peer", action="store_true", help="measure our own alone; needs no Node")
    add_smoke(parser, "one round over one provider's document, without the peer; needs no document")
    flags = parser.parse_args()
    if flags.smoke:
        flags.document, flags.rounds, flags.without_peer = spec(smallest_provider()), 1, True
    elif flags.document is None:
        hint = f"type `{sys.argv[0]} DOCUMENT`: a large one in YAML, such as Plaid's"
        fail("the document to compare is missing", hint)
    return flags


def revisions(old, flags):
    """Writes the document, and one with edits of several kinds all over it; gives back how many."""
    new, made = old, 0
    for pattern, replacement, step in EDITS:
        # A small document has too few matches to leave most of them alone.
        seen, step = 0, 1 if flags.smoke else step

        def edit(match):
            nonlocal seen, made
            seen += 1
            if seen % step:
                return match[0]
            made += 1
            return match.expand(replacement)

        new = re.sub(pattern, edit, new)
    if not made:
        fail("the document has nothing that the edits change", "take a large document in YAML, in block style")
    places = (WORK / "old.yaml", WORK / "new.yaml")
    for place, text in zip(places, (old, new)):
        place.write_text(text, encoding="utf-8")
    return *places, made


def compare_many(text, runs, flags):
    """The same commands where about 900 places of the document differ; gives back how many do."""
    new, places = changed(text, 30 if flags.smoke else PLACES)
    old_place, new_place = WORK / "old-many.yaml", WORK / "new-many.yaml"
    old_place.write_text(text, encoding="utf-8")
    new_place.write_text(new, encoding="utf-8")
    pair = {WORK / "old.yaml": old_place, WORK / "new.yaml": new_place}
    commands = {name: [pair.get(part, part) for part in command] for name, command in runs.items()}
    commands.pop("diff --crates")
    return places, measure(commands, flags)


def changed(text, places):
    """One place in twenty is a new path, one in ten a property that is removed, one in ten a property that is no longer
    required; the others are texts."""
    found = blocks(text)
    named = [index for index, (name, _) in enumerate(found) if name]
    paths = [index for index in named if found[index][0].startswith("/")]
    made = 0
    copied = set(paths[:: max(1, len(paths) * 20 // places)])
    lines_of = [lines for _, lines in found]
    for index in copied:
        first, rest = lines_of[index].split(":", 1)
        rest = re.sub(r"(operationId: \w+)", r"\1Copied", rest)
        lines_of[index] += f"{first}/copied:{rest}"
        made += 1
    removed = fewer = 0
    for index in named:
        if removed < places // 10 and not found[index][0].startswith("/"):
            lines_of[index], count = without_a_property(lines_of[index])
            removed += count
        elif fewer < places // 10 and not found[index][0].startswith("/"):
            lines_of[index], count = re.subn(r"( +required:\n)( +- \w+\n)(?= +- )", r"\1", lines_of[index], count=1)
            fewer += count
    made += removed + fewer
    new = "".join(lines_of)
    descriptions = len(re.findall(r"description: \w", new))
    step, seen, texts = max(1, descriptions // max(1, places - made)), 0, 0

    def edit(match):
        nonlocal seen, texts
        seen += 1
        if seen % step or made + texts >= places:
            return match[0]
        texts += 1
        return match[0][:-1] + "In short, " + match[0][-1]

    new = re.sub(r"description: \w", edit, new)
    return new, made + texts


def without_a_property(lines):
    """A component without the first of its properties, and from where it is required, where it has two or more."""
    found = re.search(r"^( +)properties:\n\1  ([\w]+):\n((?:\1    .*\n)+)(?=\1  \w+:\n)", lines, re.MULTILINE)
    if found is None:
        return lines, 0
    name = found[2]
    shorter = lines[: found.start()] + f"{found[1]}properties:\n" + lines[found.end() :]
    return re.sub(rf"^ +- {name}\n", "", shorter, flags=re.MULTILINE), 1


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


def curve(text, command, flags):
    """How the time grows with the document, and the edits with it."""
    rows = []
    for document in (part(text, 8), part(text, 2), text, twice(text, "Again"), twice(twice(text, "Again"), "Anew")):
        *_, edits = revisions(document, flags)
        samples = measure({"diff": command}, flags)["diff"]
        wall, cpu = (1000 * median(samples, unit) for unit in ("wall", "cpu"))
        size = len(document) / 1e6
        rows.append([f"{size:.1f} MB", str(edits), f"{wall:,.0f} ms", f"{cpu:,.0f} ms", f"{cpu / size:.0f} ms"])
    return table(["size", "edits", "wall: median", "CPU: median", "CPU for each MB"], rows)


def measure(runs, flags):
    """Every sample, by the name of its row: one for each round."""
    samples = {name: [] for name in runs}
    for index in range(flags.rounds):
        for name, command in runs.items():
            progress(f"round {index + 1} of {flags.rounds}: {name}")
            samples[name].append(timed(command, WORK / "log", ROOT))
    progress(None)
    return samples


def render(samples):
    rows = []
    for name, measured in samples.items():
        wall, cpu = (spread(sample[unit] for sample in measured) for unit in ("wall", "cpu"))
        figures = [wall["median"], wall["min"], wall["max"], cpu["median"]]
        memory = mebibytes(max(sample["memory"] for sample in measured))
        rows.append([f"`{name}`", *(f"{1000 * figure:,.0f} ms" for figure in figures), memory])
    return table(["", "wall: median", "min", "max", "CPU: median", "memory at most"], rows)


def verdicts(samples):
    for name in ("diff", "diff --crates"):
        for unit, word in (("wall", "wall"), ("cpu", "CPU")):
            yield f"`{name}`: {ratio(samples, name, unit):.1f} times faster than redocly diff in {word} time"
    found = ratio(samples, "diff", "wall")
    yield verdict(f"at least {RATIO_CLAIMED} times faster", found >= RATIO_CLAIMED, f"{found:.1f} times")
    memory = max(sample["memory"] for sample in samples["diff"])
    yield verdict(f"at most {mebibytes(MEMORY_CLAIMED)}", memory <= MEMORY_CLAIMED, mebibytes(memory))


def verdicts_of_many(samples, places):
    found = ratio(samples, "diff", "cpu")
    claim = f"at least {RATIO_OF_MANY_CLAIMED} times less CPU time where {places} places differ"
    yield verdict(claim, found >= RATIO_OF_MANY_CLAIMED, f"{found:.1f} times")


def ratio(samples, name, unit):
    """By how much the peer is slower: of each round, so that both sides saw the same load, and of these the median."""
    return spread(peer[unit] / ours[unit] for peer, ours in zip(samples["redocly diff"], samples[name]))["median"]


if __name__ == "__main__":
    main()

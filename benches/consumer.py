#!/usr/bin/env python3
"""What a user's crate costs with `passbook` and one provider, beside one with reqwest, serde and tokio alone.

Needs Python 3.9 or newer (standard library only), cargo, and a C compiler, which TLS needs; on Linux or macOS.
Everything is kept under `target/bench/`. See README.md in this folder for what the figures mean.
"""

import json
import os
import shutil
import sys
from pathlib import Path

# `benches/` is no place for a `__pycache__`.
sys.dont_write_bytecode = True

from support import BENCH, ROOT, TIMES, UNITS, add_smoke, captured, cells, load_average, machine  # noqa: E402
from support import need_c_compiler, need_cargo, need_cpu_times, parser_for, passed, percent  # noqa: E402
from support import positive, progress, providers, rustc_version, seconds, smallest_provider  # noqa: E402
from support import spread, spreads, table, target_folder, timed, verdict, workspace_tables, write_json  # noqa: E402

WORK = BENCH / "consumer"
BASELINE = "baseline"

# What is claimed; README.md says it in words.
PACKAGES_CLAIMED = 20
CPU_CLAIMED = 0.2


def main():
    flags = parse_flags()
    need_cpu_times()
    need_cargo()
    need_c_compiler("the TLS library that reqwest builds on")
    setting = {"machine": machine(), "rustc": rustc_version()}
    # What a compiler cache knows costs nothing, so there must be none.
    os.environ["RUSTC_WRAPPER"] = ""
    packages = {}
    for name in providers():
        progress(f"resolve {name}")
        write_crate(name, {"passbook": dependency(path=str(ROOT), features=[name])}, flags)
        packages[name] = packages_of(name)
    setting["baseline"] = baseline_dependencies(providers()[0])
    write_crate(BASELINE, setting["baseline"], flags)
    packages[BASELINE] = packages_of(BASELINE)

    samples = {}
    setting["load_before"] = load_average()
    if not flags.count_only:
        # A provider's round is beside the baseline's of the same round.
        names = [BASELINE, smallest_provider()] if flags.smoke else [BASELINE, *providers()]
        samples = measure(names, flags)
    setting["load_after"] = load_average()
    progress(None)

    result = summarize(packages, samples, setting)
    report = render(result)
    if flags.smoke:
        passed(f"counted the packages of every provider, and checked a crate with {smallest_provider()}")
        return
    print(report)
    write_json(flags.json, result)


def parse_flags():
    parser = parser_for(__doc__)
    parser.add_argument("--rounds", type=positive, default=3, metavar="N", help="rounds to measure (3)")
    parser.add_argument("--count-only", action="store_true", help="count packages, and measure no time")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write every sample to this file")
    add_smoke(parser, "count packages, and check the baseline and one provider once, in the checkout's target folder")
    flags = parser.parse_args()
    if flags.smoke:
        flags.rounds, flags.count_only = 1, False
    return flags


# Crates.


def write_crate(name, dependencies, flags):
    """Writes a user's crate, which is outside of the workspace and resolves to the versions of its Cargo.lock."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "src").mkdir(parents=True)
    (folder / "src" / "lib.rs").write_text("", encoding="utf-8")
    lines = [f'[package]\nname = "consumer-{name}"\nversion = "0.0.0"\nedition = "2024"\n', "[dependencies]"]
    lines += [f"{package} = {value}" for package, value in dependencies.items()]
    lines += ["\n[workspace]\n"]
    if flags.smoke:
        # With the checkout's profiles and target folder, most dependencies are there already.
        lines.append(workspace_tables("profile."))
    (folder / "Cargo.toml").write_text("\n".join(lines), encoding="utf-8")
    shutil.copyfile(ROOT / "Cargo.lock", folder / "Cargo.lock")


def dependency(**keys):
    """A dependency as it stands in a manifest: JSON's strings, lists and booleans are TOML's, too."""
    fields = (f"{key.replace('_', '-')} = {json.dumps(value)}" for key, value in keys.items())
    return f"{{ {', '.join(fields)} }}"


def baseline_dependencies(name):
    """reqwest, serde and tokio, each with the version and the features that the runtime of a provider's user has."""
    metadata = json.loads(captured(["cargo", "metadata", "--format-version=1"], WORK / name).stdout)
    packages = {package["name"]: package for package in metadata["packages"]}
    runtime = packages["passbook-runtime"]
    enabled = next(node["features"] for node in metadata["resolve"]["nodes"] if node["id"] == runtime["id"])
    found = {}
    for declared in runtime["dependencies"]:
        package = declared["name"]
        if declared["kind"] is None and package in ("reqwest", "serde", "tokio"):
            # Those of the runtime's manifest, and those that its enabled features add.
            added = (part for feature in enabled for part in runtime["features"][feature])
            added = (part.removeprefix(f"{package}/") for part in added if part.startswith(f"{package}/"))
            found[package] = dependency(
                version=f"={packages[package]['version']}",
                default_features=declared["uses_default_features"],
                features=sorted({*declared["features"], *added}),
            )
    return found


def packages_of(name):
    """The packages that are built for a user's crate and its programs, without itself."""
    command = ["cargo", "tree", "--edges", "normal", "--prefix", "none", "--format", "{p}"]
    lines = captured(command, WORK / name).stdout.splitlines()
    found = {line.removesuffix(" (*)").removesuffix(" (proc-macro)") for line in lines if line}
    return sorted(package for package in found if not package.startswith(f"consumer-{name} "))


# Measuring.


def measure(names, flags):
    """Every sample, by crate: one for each round."""
    samples = {name: [] for name in names}
    for index in range(flags.rounds):
        # In turns, and every other round backwards: whatever else the machine does slows all of them.
        for name in names if index % 2 == 0 else reversed(names):
            progress(f"round {index + 1} of {flags.rounds}: {name}")
            samples[name].append(check(name, flags))
    return samples


def check(name, flags):
    # The target folder is named, because CARGO_TARGET_DIR would be one for all of them.
    target = target_folder() if flags.smoke else WORK / name / "target"
    if not flags.smoke:
        shutil.rmtree(target, ignore_errors=True)
    command = ["cargo", "check", "--quiet", "--locked", "--target-dir", target]
    sample = timed(command, WORK / "log", WORK / name)
    if not flags.smoke:
        shutil.rmtree(target)
    return sample


# Reporting.


def summarize(packages, samples, setting):
    result = {"setting": setting, "packages": packages, "more": {}, "rows": {}, "shares": {}, "samples": samples}
    for name in packages:
        if name != BASELINE:
            result["more"][name] = sorted({*packages[name]} - {*packages[BASELINE]})
    for name, of_name in samples.items():
        result["rows"][name] = spreads(of_name)
        if name != BASELINE:
            pairs = list(zip(of_name, samples[BASELINE]))
            result["shares"][name] = {unit: spread(a[unit] / b[unit] - 1 for a, b in pairs) for unit in UNITS}
    return result


def render(result):
    setting, counts = result["setting"], {name: len(found) for name, found in result["packages"].items()}
    lines = [
        f"{setting['machine']}; load average {setting['load_before']} before, {setting['load_after']} after",
        setting["rustc"],
        f"{BASELINE}: " + "; ".join(f"{name} = {value}" for name, value in setting["baseline"].items()),
        "",
        *table(
            ["", "packages", "more than the baseline"],
            ([name, str(count), str(count - counts[BASELINE])] for name, count in counts.items()),
        ),
    ]
    if result["rows"]:
        rows = ([name, *cells(row, seconds)] for name, row in result["rows"].items())
        lines += ["", *table(["cargo check", "runs", *TIMES], rows)]
        rows = ([name, *cells(share, percent)] for name, share in result["shares"].items())
        lines += ["", *table(["more than the baseline", "rounds", *TIMES], rows)]
    return "\n".join([*lines, "", *verdicts(result, counts)])


def verdicts(result, counts):
    most = max(result["more"], key=counts.get)
    more = counts[most] - counts[BASELINE]
    yield verdict(f"at most {PACKAGES_CLAIMED} packages more", more <= PACKAGES_CLAIMED, f"{more}, of {most}")
    if result["shares"]:
        medians = {name: units["cpu"]["median"] for name, units in result["shares"].items()}
        most = max(medians, key=medians.get)
        claim = f"at most {CPU_CLAIMED * 100:.0f} % more CPU time"
        yield verdict(claim, medians[most] <= CPU_CLAIMED, f"{percent(medians[most])}, of {most}")


if __name__ == "__main__":
    main()

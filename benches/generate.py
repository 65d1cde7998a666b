#!/usr/bin/env python3
"""Times `xtask regenerate` and `xtask verify` beside openapi-generator, on the specs of all providers.

Needs Python 3.9 or newer (standard library only), cargo, and for the peer a Java runtime.
Everything is kept under `target/bench/`. See README.md in this folder for what the figures mean.
"""

import json
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

# `benches/` is no place for a `__pycache__`.
sys.dont_write_bytecode = True

from support import BENCH, ROOT, TIMES, UNITS, add_smoke, build, cells, fail, load_average  # noqa: E402
from support import machine, median, need_cargo, need_cpu_times, need_tool, parser_for, passed, positive  # noqa: E402
from support import progress, providers, seconds, smallest_provider, spread, spreads, table, timed  # noqa: E402
from support import verdict, write_json  # noqa: E402

VENV = BENCH / "venv"
PEER = VENV / "bin" / "openapi-generator-cli"
PEER_VERSION = "7.26"
# What the peer's class files ask for.
JAVA_VERSION = 11

# What is claimed; README.md says it in words.
RATIO_CLAIMED = 20
VERIFY_CLAIMED_SECONDS = 0.3

REGENERATE = "xtask regenerate"
VERIFY = "xtask verify"
PEER_GENERATE = "openapi-generator generate, five runs"
PEER_BATCH = "openapi-generator batch, one run"


def main():
    flags = parse_flags()
    need_cpu_times()
    need_cargo()
    names = [smallest_provider()] if flags.smoke else providers()
    setting = {"machine": machine(), "cargo_profile": flags.profile, "providers": names}
    if not flags.without_peer:
        setting["java"] = java_version()
        if flags.install:
            install_peer()
        setting["openapi_generator"] = peer_version()
    xtask = build("xtask", flags.profile)

    setting["load_before"] = load_average()
    samples, output = measure(xtask, names, flags)
    setting["load_after"] = load_average()

    result = summarize(samples, output, setting)
    report = render(result)
    if flags.smoke:
        passed(f"regenerated and verified {names[0]}")
        return
    print(report)
    write_json(flags.json, result)


def parse_flags():
    parser = parser_for(__doc__)
    parser.add_argument("--install", action="store_true", help="first install the peer into target/bench/venv")
    parser.add_argument("--rounds", type=positive, default=5, metavar="N", help="rounds to measure (5)")
    parser.add_argument("--profile", default="dev", help="cargo profile that xtask is built with (dev)")
    parser.add_argument("--without-peer", action="store_true", help="measure xtask alone; needs no Java")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write every sample to this file")
    add_smoke(parser, "one round of one provider, without the peer")
    flags = parser.parse_args()
    if flags.smoke:
        flags.rounds, flags.profile, flags.without_peer = 1, "dev", True
    return flags


# Prerequisites.


def install_peer():
    # Built anew: a venv remembers where it was made, and a checkout may have moved since.
    venv.create(VENV, with_pip=True, clear=True)
    requirement = f"openapi-generator-cli=={PEER_VERSION}.*"
    command = [PEER.with_name("python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.run([*command, requirement], check=False).returncode != 0:
        fail(f"pip could not install {requirement}", "see what pip says above")


def java_version():
    hint = "install a Java 17 runtime, or measure xtask alone with `--without-peer`"
    need_tool("java", "openapi-generator", hint)
    answer = subprocess.run(["java", "-version"], capture_output=True, text=True, check=False)
    found = re.search(r'version "(\d+)[^"]*"', answer.stderr + answer.stdout)
    if answer.returncode != 0 or found is None:
        fail("`java -version` does not work", hint)
    if int(found[1]) < JAVA_VERSION:
        fail(f"this is Java {found[1]}, and openapi-generator needs {JAVA_VERSION} or newer", hint)
    return found[0].removeprefix("version ").strip('"')


def peer_version():
    hint = "run this script once with `--install`, or measure xtask alone with `--without-peer`"
    if not PEER.is_file():
        fail("openapi-generator is not installed in target/bench/venv", hint)
    try:
        answer = subprocess.run([PEER, "version"], capture_output=True, text=True, check=False)
    except OSError as error:
        fail(f"openapi-generator does not start: {error}", hint)
    version = answer.stdout.strip()
    if answer.returncode != 0 or not version.startswith(f"{PEER_VERSION}."):
        fail(f"the peer should be {PEER_VERSION}, and says `{version or answer.stderr.strip()}`", hint)
    return version


# Measuring.


def measure(xtask, names, flags):
    """Every sample, by the name of its row: one list for each round; and what was written, by generator."""
    work = BENCH / "work"
    shutil.rmtree(work, ignore_errors=True)
    ours, theirs, batch = work / "xtask", work / "generate", work / "batch"
    for name in names:
        shutil.copytree(ROOT / "specs" / name, ours / "specs" / name)
    configs = batch_configs(work / "configs", ours, batch, names)
    log = work / "log"
    manifest = manifest_without_providers()
    sampled = {}

    def regenerate_and_verify():
        # From nothing: no crates, and none named.
        shutil.rmtree(ours / "generated", ignore_errors=True)
        (ours / "generated").mkdir()
        (ours / "Cargo.toml").write_text(manifest, encoding="utf-8")
        regenerate = timed([xtask, "--root", ours, "regenerate"], log)
        check_written(names, ours / "generated", "SHA256SUMS")
        return regenerate, timed([xtask, "--root", ours, "verify"], log)

    # Not counted: reads the binary and the specs into the file cache.
    regenerate_and_verify()
    for index in range(flags.rounds):
        progress(f"round {index + 1} of {flags.rounds}")
        rows = {REGENERATE: [], VERIFY: []}
        if not flags.without_peer:
            shutil.rmtree(theirs, ignore_errors=True)
            shutil.rmtree(batch, ignore_errors=True)
        runs = []
        for name in names:
            # Ours runs before each run of the peer, so that whatever else the machine does slows both.
            regenerate, verify = regenerate_and_verify()
            rows[REGENERATE].append(regenerate)
            rows[VERIFY].append(verify)
            if not flags.without_peer:
                document = ours / "specs" / name / "openapi.yaml"
                runs.append(timed([PEER, "generate", "-g", "rust", "-i", document, "-o", theirs / name], log))
        if not flags.without_peer:
            check_written(names, theirs, "src/lib.rs")
            rows[PEER_GENERATE] = [{unit: sum(run[unit] for run in runs) for unit in UNITS}]
            rows[PEER_BATCH] = [timed([PEER, "batch", "--", *configs], log)]
            check_written(names, batch, "src/lib.rs")
        for row, samples in rows.items():
            sampled.setdefault(row, []).append(samples)
    progress(None)
    folders = {"xtask": ours / "generated"} | ({} if flags.without_peer else {"openapi-generator": theirs})
    return sampled, {name: size(folder) for name, folder in folders.items()}


def batch_configs(folder, ours, out, names):
    folder.mkdir()
    paths = []
    for name in names:
        document = ours / "specs" / name / "openapi.yaml"
        config = {"generatorName": "rust", "inputSpec": str(document), "outputDir": str(out / name)}
        paths.append(folder / f"{name}.json")
        paths[-1].write_text(json.dumps(config), encoding="utf-8")
    return paths


def manifest_without_providers():
    """The workspace's Cargo.toml, with nothing between the markers that xtask writes between."""
    lines, is_between = [], False
    for line in (ROOT / "Cargo.toml").read_text(encoding="utf-8").splitlines(keepends=True):
        is_between = is_between and line.strip() != "# END providers"
        if not is_between:
            lines.append(line)
        is_between = is_between or line.strip().startswith("# BEGIN providers")
    return "".join(lines)


def check_written(names, folder, file):
    for name in names:
        if not (folder / name / file).is_file():
            fail(f"nothing was generated for {name}", f"look into {folder.relative_to(ROOT)}")


def size(folder):
    texts = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    return {"files": len(texts), "lines": sum(text.count(b"\n") for text in texts)}


# Reporting.


def summarize(sampled, output, setting):
    result = {"setting": setting, "rows": {}, "ratios": {}, "output": output, "samples": sampled}
    for row, rounds in sampled.items():
        result["rows"][row] = spreads([sample for samples in rounds for sample in samples])
        if row in (PEER_GENERATE, PEER_BATCH):
            ours = sampled[REGENERATE]
            result["ratios"][row] = {unit: spread(ratios(rounds, ours, unit)) for unit in UNITS}
    return result


def ratios(theirs, ours, unit):
    """One for each round, so that both sides of a ratio saw the same load."""
    return [median(of_theirs, unit) / median(of_ours, unit) for of_theirs, of_ours in zip(theirs, ours)]


def render(result):
    setting = result["setting"]
    versions = [f"xtask built with profile {setting['cargo_profile']}"]
    if "java" in setting:
        versions.append(f"openapi-generator {setting['openapi_generator']} on Java {setting['java']}")
    lines = [
        f"{setting['machine']}; load average {setting['load_before']} before, {setting['load_after']} after",
        f"{len(setting['providers'])} providers; {'; '.join(versions)}",
        "",
        *table(["", "runs", *TIMES], ([row, *cells(units, seconds)] for row, units in result["rows"].items())),
    ]
    if result["ratios"]:
        rows = ([row, *cells(units, lambda value: f"{value:.1f} ×")] for row, units in result["ratios"].items())
        lines += ["", *table([f"slower than {REGENERATE}", "rounds", *TIMES], rows)]
    lines.append("")
    for name, written in result["output"].items():
        lines.append(f"{name} wrote {written['files']} files, {written['lines']} lines")
    lines += ["", *verdicts(result)]
    return "\n".join(lines)


def verdicts(result):
    found = result["rows"][VERIFY]["wall"]["median"]
    yield verdict(f"verify under {seconds(VERIFY_CLAIMED_SECONDS)}", found < VERIFY_CLAIMED_SECONDS, seconds(found))
    if result["ratios"]:
        found = result["ratios"][PEER_GENERATE]["wall"]["median"]
        yield verdict(f"at least {RATIO_CLAIMED} times faster", found >= RATIO_CLAIMED, f"{found:.1f} times")


if __name__ == "__main__":
    main()

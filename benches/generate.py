#!/usr/bin/env python3
"""Times `xtask regenerate` and `xtask verify` beside openapi-generator, on the specs of all providers.

Needs Python 3.9 or newer (standard library only), cargo, and for the peer a Java runtime.
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
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT / "target" / "bench"
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
UNITS = ("wall", "cpu")


def main():
    flags = parse_flags()
    if not hasattr(os, "wait4"):
        fail("CPU times need `wait4`, which this system does not have", "run this on Linux or macOS")
    providers = sorted(path.parent.name for path in ROOT.glob("specs/*/openapi.yaml"))
    if not providers:
        fail("there is no specs/*/openapi.yaml", "run the script that stands in a checkout's benches/")
    setting = {
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "cargo_profile": flags.profile,
        "providers": providers,
    }
    if flags.install:
        install_peer()
    if not flags.without_peer:
        setting["java"] = java_version()
        setting["openapi_generator"] = peer_version()
    xtask = build_xtask(flags.profile)

    setting["load_before"] = load_average()
    samples, output = measure(xtask, providers, flags)
    setting["load_after"] = load_average()

    result = summarize(samples, output, setting)
    print(render(result))
    if flags.json:
        flags.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


def parse_flags():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--install", action="store_true", help="first install the peer into target/bench/venv")
    parser.add_argument("--rounds", type=positive, default=5, metavar="N", help="rounds to measure (5)")
    parser.add_argument("--profile", default="dev", help="cargo profile that xtask is built with (dev)")
    parser.add_argument("--without-peer", action="store_true", help="measure xtask alone; needs no Java")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write every sample to this file")
    return parser.parse_args()


def positive(text):
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


# Prerequisites.


def install_peer():
    # Built anew: a venv remembers where it was made, and a checkout may have moved since.
    venv.create(VENV, with_pip=True, clear=True)
    requirement = f"openapi-generator-cli=={PEER_VERSION}.*"
    command = [PEER.with_name("python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.run([*command, requirement], check=False).returncode != 0:
        fail(f"pip could not install {requirement}", "see what pip says above")


def java_version():
    java = shutil.which("java")
    hint = "install a Java 17 runtime, or measure xtask alone with `--without-peer`"
    if java is None:
        fail("there is no `java` on the PATH, and openapi-generator needs it", hint)
    answer = subprocess.run([java, "-version"], capture_output=True, text=True, check=False)
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


def build_xtask(profile):
    command = ["cargo", "build", "--package", "xtask", "--profile", profile]
    command.append("--message-format=json-render-diagnostics")
    try:
        build = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
    except FileNotFoundError:
        fail("there is no `cargo` on the PATH", "install Rust")
    if build.returncode != 0:
        fail("xtask does not build", "see what cargo says above")
    # Asked of cargo, because CARGO_TARGET_DIR and the profile decide where it is.
    for line in reversed(build.stdout.splitlines()):
        message = json.loads(line)
        if message.get("executable") and message["target"]["name"] == "xtask":
            return Path(message["executable"])
    fail("cargo built no executable called xtask", "look at xtask/Cargo.toml")


def load_average():
    return round(os.getloadavg()[0], 2)


def fail(why, hint):
    print(f"error: {why}\n help: {hint}", file=sys.stderr)
    sys.exit(1)


# Measuring.


def measure(xtask, providers, flags):
    """Every sample, by the name of its row: one list for each round; and what was written, by generator."""
    work = BENCH / "work"
    shutil.rmtree(work, ignore_errors=True)
    ours, theirs, batch = work / "xtask", work / "generate", work / "batch"
    ours.mkdir(parents=True)
    shutil.copytree(ROOT / "specs", ours / "specs")
    configs = batch_configs(work / "configs", ours, batch, providers)
    log = work / "log"
    manifest = manifest_without_providers()
    sampled = {}

    def regenerate_and_verify():
        # From nothing: no crates, and none named.
        shutil.rmtree(ours / "generated", ignore_errors=True)
        (ours / "generated").mkdir()
        (ours / "Cargo.toml").write_text(manifest, encoding="utf-8")
        regenerate = timed([xtask, "--root", ours, "regenerate"], log)
        check_written(providers, ours / "generated", "SHA256SUMS")
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
        for provider in providers:
            # Ours runs before each run of the peer, so that whatever else the machine does slows both.
            regenerate, verify = regenerate_and_verify()
            rows[REGENERATE].append(regenerate)
            rows[VERIFY].append(verify)
            if not flags.without_peer:
                spec = ours / "specs" / provider / "openapi.yaml"
                runs.append(timed([PEER, "generate", "-g", "rust", "-i", spec, "-o", theirs / provider], log))
        if not flags.without_peer:
            check_written(providers, theirs, "src/lib.rs")
            rows[PEER_GENERATE] = [{unit: sum(run[unit] for run in runs) for unit in runs[0]}]
            rows[PEER_BATCH] = [timed([PEER, "batch", "--", *configs], log)]
            check_written(providers, batch, "src/lib.rs")
        for row, samples in rows.items():
            sampled.setdefault(row, []).append(samples)
    progress(None)
    folders = {"xtask": ours / "generated"} | ({} if flags.without_peer else {"openapi-generator": theirs})
    return sampled, {name: size(folder) for name, folder in folders.items()}


def batch_configs(folder, ours, out, providers):
    folder.mkdir()
    paths = []
    for provider in providers:
        spec = ours / "specs" / provider / "openapi.yaml"
        config = {"generatorName": "rust", "inputSpec": str(spec), "outputDir": str(out / provider)}
        paths.append(folder / f"{provider}.json")
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


def timed(command, log, folder=None, hint=None):
    """Wall time and CPU time (of the process and all that it waited for) of one run that must succeed."""
    with log.open("wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        tail = log.read_text(encoding="utf-8", errors="replace")[-2000:]
        words = " ".join(str(word) for word in command)
        place = f" in {folder}" if folder else ""
        progress(None)
        fail(f"exit code {process.returncode} from `{words}`{place}", f"{hint or 'see what it said'}:\n{tail}")
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime}


def check_written(providers, folder, file):
    for provider in providers:
        if not (folder / provider / file).is_file():
            fail(f"nothing was generated for {provider}", f"look into {folder.relative_to(ROOT)}")


def size(folder):
    texts = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    return {"files": len(texts), "lines": sum(text.count(b"\n") for text in texts)}


def progress(text):
    if sys.stderr.isatty():
        print(f"\r\033[K{text or ''}", end="", file=sys.stderr, flush=True)


# Reporting.


def summarize(sampled, output, setting):
    result = {"setting": setting, "rows": {}, "ratios": {}, "output": output, "samples": sampled}
    for row, rounds in sampled.items():
        every = [sample for samples in rounds for sample in samples]
        result["rows"][row] = {unit: spread([sample[unit] for sample in every]) for unit in UNITS}
        if row in (PEER_GENERATE, PEER_BATCH):
            ours = sampled[REGENERATE]
            result["ratios"][row] = {unit: spread(ratios(rounds, ours, unit)) for unit in UNITS}
    return result


def ratios(theirs, ours, unit):
    """One for each round, so that both sides of a ratio saw the same load."""
    return [median(of_theirs, unit) / median(of_ours, unit) for of_theirs, of_ours in zip(theirs, ours)]


def median(samples, unit):
    return statistics.median(sample[unit] for sample in samples)


def spread(values):
    return {"median": statistics.median(values), "min": min(values), "max": max(values), "runs": len(values)}


def render(result):
    setting = result["setting"]
    versions = [f"xtask built with profile {setting['cargo_profile']}"]
    if "java" in setting:
        versions.append(f"openapi-generator {setting['openapi_generator']} on Java {setting['java']}")
    lines = [
        f"{setting['machine']}; load average {setting['load_before']} before, {setting['load_after']} after",
        f"{len(setting['providers'])} providers; {'; '.join(versions)}",
        "",
        "| | runs | wall: median | min | max | CPU: median | min | max |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for row, units in result["rows"].items():
        cells = [seconds(units[unit][key]) for unit in UNITS for key in ("median", "min", "max")]
        lines.append(f"| {row} | {units['wall']['runs']} | {' | '.join(cells)} |")
    if result["ratios"]:
        lines.append("")
        heading = f"slower than {REGENERATE}"
        lines.append(f"| {heading} | rounds | wall: median | min | max | CPU: median | min | max |")
        lines.append("|---|--:|--:|--:|--:|--:|--:|--:|")
    for row, units in result["ratios"].items():
        cells = [f"{units[unit][key]:.1f} ×" for unit in UNITS for key in ("median", "min", "max")]
        lines.append(f"| {row} | {units['wall']['runs']} | {' | '.join(cells)} |")
    lines.append("")
    for name, written in result["output"].items():
        lines.append(f"{name} wrote {written['files']} files, {written['lines']} lines")
    lines += ["", *verdicts(result)]
    return "\n".join(lines)


def seconds(value):
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.2f} s"


def verdicts(result):
    found = result["rows"][VERIFY]["wall"]["median"]
    is_reached = found < VERIFY_CLAIMED_SECONDS
    yield f"claimed: verify under {seconds(VERIFY_CLAIMED_SECONDS)}; {word(is_reached)}: {seconds(found)}"
    if result["ratios"]:
        found = result["ratios"][PEER_GENERATE]["wall"]["median"]
        is_reached = found >= RATIO_CLAIMED
        yield f"claimed: at least {RATIO_CLAIMED} times faster; {word(is_reached)}: {found:.1f} times"


def word(is_reached):
    return "reached" if is_reached else "NOT REACHED"


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""How long a new user waits: the README's first commands in a fresh clone, with an empty CARGO_HOME.

Needs Python 3.9 or newer (standard library only), git, cargo, and a C compiler, which TLS needs; on Linux or macOS.
It downloads every crate again, unless `--crates` is given. See README.md in this folder for what the figures mean.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

# `benches/` is no place for a `__pycache__`.
sys.dont_write_bytecode = True

from support import BENCH, ROOT, add_smoke, captured, fail, load_average, machine, need_c_compiler  # noqa: E402
from support import need_cargo, need_cpu_times, need_tool, parser_for, passed, progress, rustc_version  # noqa: E402
from support import seconds, table, verdict, waited, words, write_json  # noqa: E402

# In this order: the second finds what the first built. What is claimed, on two cores; README.md says it in words.
COMMANDS = {
    "regenerate": (["cargo", "xtask", "regenerate"], 100),
    "test": (["cargo", "test", "--workspace"], 360),
}
CORES_CLAIMED = 2
# What would make a build differ from a new user's.
NOT_INHERITED = r"CARGO_TARGET_DIR|CARGO_(BUILD|PROFILE)_.*|CARGO_INCREMENTAL|CARGO_ENCODED_RUSTFLAGS|RUSTFLAGS|RUSTC.*"


def main():
    flags = parse_flags()
    need_cpu_times()
    need_cargo()
    need_tool("git", "cloning the checkout", "install git with the system's packages")
    if not flags.smoke:
        need_c_compiler("the TLS library that reqwest builds on")
    registry = registry_of(flags.crates) if flags.crates else None
    if flags.folder.exists() and any(flags.folder.iterdir()):
        fail(f"`{flags.folder}` is not empty", "name an empty folder with `--folder`")
    setting = {"machine": machine(), "rustc": rustc_version(), "downloads": registry is None, "clone": clone(flags)}
    environment = new_home(flags, registry)
    if flags.smoke:
        smoke(flags, environment)
        return

    rows, failure = {}, None
    setting["load_before"] = load_average()
    for name, (command, _) in COMMANDS.items():
        rows[name] = run(name, command, flags, environment)
        if rows[name]["exit_code"] != 0:
            failure = name
            break
    setting["load_after"] = load_average()
    print(render(rows, setting))
    write_json(flags.json, {"setting": setting, "rows": rows})
    if failure:
        tail = log_of(failure, flags).read_text(encoding="utf-8", errors="replace")[-2000:]
        fail(f"`{words(COMMANDS[failure][0])}` failed", f"look into {log_of(failure, flags)}, which ends with:\n{tail}")
    if not flags.keep:
        shutil.rmtree(flags.folder)


def parse_flags():
    parser = parser_for(__doc__)
    parser.add_argument(
        "--folder", type=Path, metavar="DIR", help="an empty folder for the clone and its CARGO_HOME (target/bench/cold)"
    )
    parser.add_argument(
        "--crates", type=Path, metavar="DIR", help="copy index and crates of this CARGO_HOME, and use no network"
    )
    parser.add_argument("--keep", action="store_true", help="keep the clone and its target folder: several GB")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures to this file")
    add_smoke(parser, "set up the clone and its CARGO_HOME, and build nothing")
    flags = parser.parse_args()
    if flags.folder is None:
        flags.folder = BENCH / ("cold-smoke" if flags.smoke else "cold")
        # What an earlier run has left there.
        shutil.rmtree(flags.folder, ignore_errors=True)
    flags.folder = flags.folder.resolve()
    return flags


# Setting up.


def registry_of(home):
    """The folder of a CARGO_HOME that has index and crates."""
    registry = home if home.name == "registry" else home / "registry"
    for folder in ("index", "cache"):
        if not (registry / folder).is_dir():
            fail(f"there is no folder `{registry / folder}`", "name a CARGO_HOME that cargo has downloaded crates into")
    return registry


def clone(flags):
    """Clones what is committed, and returns the commit."""
    flags.folder.mkdir(parents=True, exist_ok=True)
    captured(["git", "clone", "--quiet", ROOT, checkout(flags)])
    changed = len(captured(["git", "status", "--porcelain"]).stdout.splitlines())
    if changed:
        print(f"note: what is not committed is not in the clone, and not measured (files: {changed})")
    return captured(["git", "rev-parse", "HEAD"], checkout(flags)).stdout.strip()


def new_home(flags, registry):
    """Makes an empty CARGO_HOME, and returns the environment that names it."""
    home = flags.folder / "cargo-home"
    home.mkdir()
    environment = {name: value for name, value in os.environ.items() if not re.fullmatch(NOT_INHERITED, name)}
    environment |= {"CARGO_HOME": str(home), "CARGO_TERM_COLOR": "never"}
    if registry:
        # Without `src`: unpacking is part of a first build.
        for folder in ("index", "cache"):
            shutil.copytree(registry / folder, home / "registry" / folder)
        environment["CARGO_NET_OFFLINE"] = "true"
    return environment


def checkout(flags):
    return flags.folder / "checkout"


def log_of(name, flags):
    return flags.folder / f"{name}.log"


def smoke(flags, environment):
    command = ["cargo", "metadata", "--no-deps", "--format-version=1"]
    ended = subprocess.run(
        command, cwd=checkout(flags), env=environment, capture_output=True, text=True, check=False
    )
    if ended.returncode != 0:
        fail(f"`{words(command)}` failed in the clone", f"see what it said:\n{ended.stderr}")
    metadata = json.loads(ended.stdout)
    names = {package["name"] for package in metadata["packages"]}
    if not {"passbook", "xtask"} <= names:
        fail("the clone's workspace lacks `passbook` or `xtask`", f"look into {checkout(flags)}")
    if Path(metadata["target_directory"]) != checkout(flags) / "target":
        fail(f"the clone would build in {metadata['target_directory']}", "see which configuration of cargo says so")
    if (Path(environment["CARGO_HOME"]) / "registry").exists():
        fail("the clone's CARGO_HOME is not empty", f"look into {environment['CARGO_HOME']}")
    shutil.rmtree(flags.folder)
    passed("cloned the checkout, and read its workspace with an empty CARGO_HOME; built nothing")


# Measuring.


def run(name, command, flags, environment):
    """Runs one command, and notes when cargo began and ended to compile, from what it prints."""
    row = {"until_compiling": None, "until_built": None, "compiled": 0, "binaries": 0, "passed": 0}
    with log_of(name, flags).open("w", encoding="utf-8") as log:
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=checkout(flags),
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        for line in process.stdout:
            log.write(line)
            note(line, time.perf_counter() - start, row)
            progress(f"{words(command)}: {line.strip()[:80]}")
        usage = waited(process)
        row |= {"wall": time.perf_counter() - start, "cpu": usage["cpu"], "exit_code": process.returncode}
    progress(None)
    return row


def note(line, elapsed, row):
    if re.match(r" +Compiling \S+ v", line):
        row["compiled"] += 1
        row["until_compiling"] = row["until_compiling"] or elapsed
    elif re.match(r" +Finished .* profile ", line):
        row["until_built"] = row["until_built"] or elapsed
    elif re.match(r" +Running .*\(\S+\)$", line):
        row["binaries"] += 1
    elif found := re.match(r"test result: ok\. (\d+) passed", line):
        row["passed"] += int(found[1])


# Reporting.


def render(rows, setting):
    downloads = "crates downloaded" if setting["downloads"] else "crates copied before, no network: `--crates`"
    lines = [
        f"{setting['machine']}; load average {setting['load_before']} before, {setting['load_after']} after",
        f"{setting['rustc']}; commit {setting['clone'][:10]}; {downloads}",
        "",
    ]
    heading = ["", "wall", "CPU", "until cargo compiles", "until it is built", "crates compiled", "test binaries", "tests"]
    figures = []
    for name, row in rows.items():
        moments = [seconds(row[key]) if row[key] else "not known" for key in ("until_compiling", "until_built")]
        # With `--quiet`, cargo says nothing of it.
        counts = [str(row[key]) if row["compiled"] else "not known" for key in ("compiled", "binaries", "passed")]
        figures.append([words(COMMANDS[name][0]), seconds(row["wall"]), seconds(row["cpu"]), *moments, *counts])
    lines += [*table(heading, figures), ""]
    for name, row in rows.items():
        command, most = COMMANDS[name]
        if row["exit_code"] == 0:
            found = f"{row['wall']:.0f} s"
            lines.append(verdict(f"`{words(command)}` within {most} s", row["wall"] <= most, found))
    if os.cpu_count() != CORES_CLAIMED:
        lines.append(f"the claims are about {CORES_CLAIMED} cores, and this machine has {os.cpu_count()}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()

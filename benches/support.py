"""What the benchmarks share: checks of tools, cargo, runs that are measured, and reports. It is no benchmark itself."""

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
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT / "target" / "bench"
UNITS = ("wall", "cpu")


# Messages.


def fail(problem, hint):
    """Ends the benchmark: what is wrong, and what to type."""
    progress(None)
    print(f"error: {problem}\n help: {hint}", file=sys.stderr)
    sys.exit(1)


def progress(text):
    if sys.stderr.isatty():
        print(f"\r\033[K{text or ''}", end="", file=sys.stderr, flush=True)


def skipped(what, reason):
    print(f"     Skipped {script()}: {what}: {reason}", flush=True)


def passed(what):
    """The only result of a smoke run: no figures, because one round of a dev build says nothing about speed."""
    progress(None)
    print(f"      Passed {script()}: {what}", flush=True)


def script():
    return Path(sys.argv[0]).name


# Arguments.


def parser_for(description):
    return argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)


def add_smoke(parser, what):
    parser.add_argument("--smoke", action="store_true", help=f"only show that this script works: {what}")


def positive(text):
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


# Prerequisites.


def has_tool(name):
    return shutil.which(name) is not None


def need_tool(name, needed_by, hint):
    if not has_tool(name):
        fail(f"`{name}` is not on the PATH, and {needed_by} needs it", hint)


def need_cargo():
    need_tool("cargo", "this benchmark", "install Rust from https://rustup.rs")


def need_c_compiler(needed_by):
    # What the crate `cc` looks for.
    compiler = os.environ.get("CC", "cc").split()[0]
    need_tool(compiler, needed_by, "install gcc or clang with the system's packages, or name another one in `CC`")


def need_cpu_times():
    if not hasattr(os, "wait4"):
        fail("CPU times need `wait4`, which this system does not have", "run this on Linux or macOS")


def rustc_version():
    need_tool("rustc", "this benchmark", "install Rust from https://rustup.rs")
    return captured(["rustc", "--version"]).stdout.strip()


def machine():
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"


def load_average():
    return round(os.getloadavg()[0], 2)


# The checkout.


def providers():
    """The folders of specs/, by name."""
    found = sorted(path.parent.name for path in ROOT.glob("specs/*/openapi.yaml"))
    if not found:
        fail("there is no specs/*/openapi.yaml", "run the script that stands in a checkout's benches/")
    return found


def spec(provider):
    return ROOT / "specs" / provider / "openapi.yaml"


def smallest_provider():
    return min(providers(), key=lambda provider: spec(provider).stat().st_size)


def workspace_tables(*prefixes):
    """The tables of the workspace's Cargo.toml whose names start so, as they stand there."""
    text = (ROOT / "Cargo.toml").read_text(encoding="utf-8")
    return tables(text, lambda name: name.startswith(prefixes))


def without_dev_dependencies(manifest):
    """The text of a Cargo.toml without what only tests need."""
    return tables(manifest, lambda name: not re.match(r"(target\..*\.)?dev-dependencies(\.|$)", name))


def tables(manifest, is_kept):
    lines, keep = [], is_kept("")
    for line in manifest.splitlines(keepends=True):
        if line.startswith("["):
            keep = is_kept(line.strip().strip("[]"))
        if keep:
            lines.append(line)
    return "".join(lines)


# Processes.


def build(package, profile, *arguments):
    """Builds the program that has its package's name, and returns where it is."""
    need_cargo()
    command = ["cargo", "build", "--package", package, "--profile", profile, *arguments]
    command.append("--message-format=json-render-diagnostics")
    ended = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
    if ended.returncode != 0:
        fail(f"{package} does not build", "see what cargo says above")
    # Asked of cargo, because CARGO_TARGET_DIR and the profile decide where it is.
    for line in reversed(ended.stdout.splitlines()):
        message = json.loads(line)
        if message.get("executable") and message["target"]["name"] == package:
            return Path(message["executable"])
    return fail(f"cargo built no executable called {package}", "look at the package's Cargo.toml")


def target_folder():
    """Where cargo builds the checkout."""
    metadata = captured(["cargo", "metadata", "--no-deps", "--format-version=1"]).stdout
    return Path(json.loads(metadata)["target_directory"])


def install_from_npm(package, program):
    """Installs a peer into `target/bench/node`, unless it is there."""
    folder = BENCH / "node"
    path = folder / "node_modules" / ".bin" / program
    hint = "install Node with npm, or measure without the peer: `--without-peer`"
    need_tool("node", package, hint)
    if not path.exists():
        need_tool("npm", f"installing {package}", hint)
        folder.mkdir(parents=True, exist_ok=True)
        captured(["npm", "install", "--no-audit", "--no-fund", "--prefix", folder, package])
    return path


def captured(command, folder=ROOT):
    """A run that must succeed, with what it printed."""
    ended = subprocess.run([str(part) for part in command], cwd=folder, capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        said = (ended.stderr or ended.stdout).strip()[-2000:]
        fail(f"exit code {ended.returncode} from `{words(command)}`", f"see what it said:\n{said}")
    return ended


def timed(command, log, folder=None, hint=None, environment=None):
    """Wall time, CPU time (of the process and all that it waited for) and memory of one run that must succeed."""
    with log.open("wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
        usage = waited(process)
        wall = time.perf_counter() - start
    if process.returncode != 0:
        tail = log.read_text(encoding="utf-8", errors="replace")[-2000:]
        what = f"`{words(command)}` in {folder}" if folder else f"`{words(command)}`"
        fail(f"exit code {process.returncode} from {what}", f"{hint or 'see what it said'}:\n{tail}")
    return {"wall": wall, **usage}


def waited(process):
    """Waits for a process: its CPU seconds, and the most bytes of memory that it had at once."""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    # Linux counts in KiB, macOS in bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    return {"cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss * unit}


def words(command):
    return " ".join(str(part) for part in command)


# Reports.


def median(samples, unit):
    return statistics.median(sample[unit] for sample in samples)


def spread(values):
    values = list(values)
    return {"median": statistics.median(values), "min": min(values), "max": max(values), "runs": len(values)}


def spreads(samples, units=UNITS):
    return {unit: spread(sample[unit] for sample in samples) for unit in units}


def cells(spreads_of_row, show, units=UNITS):
    """The cells of a row: how many runs, and for each unit the median, the lowest and the highest."""
    shown = [show(spreads_of_row[unit][key]) for unit in units for key in ("median", "min", "max")]
    return [str(spreads_of_row[units[0]]["runs"]), *shown]


# The headings of `cells`.
TIMES = ("wall: median", "min", "max", "CPU: median", "min", "max")


def table(heading, rows):
    """The lines of a Markdown table: the first column is text, the others are figures."""
    yield f"| {' | '.join(heading)} |".replace("|  |", "| |")
    yield f"|---|{'--:|' * (len(heading) - 1)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def seconds(value):
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.2f} s"


def percent(value):
    return f"{value:.1%}".replace("%", " %")


def mebibytes(value):
    return f"{value / (1 << 20):,.0f} MiB"


def verdict(claim, is_reached, found):
    return f"claimed: {claim}; {'reached' if is_reached else 'NOT REACHED'}: {found}"


def write_json(path, result):
    if path:
        path.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")

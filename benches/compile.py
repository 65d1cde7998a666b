#!/usr/bin/env python3
"""Times `cargo check` of the client that passbook generates beside those of three other generators.

Needs Python 3.9 or newer (standard library only), cargo, and rustfmt, which one of the peers calls.
Everything is kept under `target/bench/`. See README.md in this folder for what the figures mean.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

# `benches/` is no place for a `__pycache__`.
sys.dont_write_bytecode = True

from support import BENCH, ROOT, TIMES, UNITS, add_smoke, build, captured, cells, fail  # noqa: E402
from support import load_average, machine, need_cargo, need_cpu_times, need_tool, parser_for  # noqa: E402
from support import passed, percent, positive, progress, rustc_version, seconds, smallest_provider  # noqa: E402
from support import spec, spread, spreads, table, target_folder, timed, verdict  # noqa: E402
from support import without_dev_dependencies, workspace_tables, write_json  # noqa: E402

WORK = BENCH / "compile"
PEERS = BENCH / "peers"

# What is claimed; README.md says it in words.
SHARE_CLAIMED = 0.6
DOCUMENT = "bapi/2026-05-12.yml of github.com/clerk/openapi-specs, commit 7987d1b776258d5ddd9163e1a03d256b5ac4d64a"
FETCH = f"fetch {DOCUMENT}"
DOCUMENT_SHA256 = "75df3a43fcb2d9fc4467a23c717714f5228aa3267b0930ba34612728365fd8f2"

OURS = "passbook"
PROGENITOR = "progenitor"
OPENAPI_TO_RUST = "openapi-to-rust"
PLOIDY = "ploidy"
# The package on crates.io, which is also the name of its executable, and its version.
PACKAGES = {
    PROGENITOR: ("cargo-progenitor", "0.15.1"),
    OPENAPI_TO_RUST: ("openapi-to-rust", "0.23.0"),
    PLOIDY: ("ploidy", "0.15.0"),
}
# The crate of each contender, in its folder of `WORK`: `client/`, with a workspace of its own around it.
CRATES = {OURS: "passbook-clerk", **{peer: f"clerk-{peer}" for peer in PACKAGES}}

# What OpenAPI calls an operation of a path.
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def main():
    flags = parse_flags()
    need_cpu_times()
    need_cargo()
    setting = {"machine": machine(), "rustc": rustc_version(), "document_sha256": check_document(flags)}
    if not flags.without_peers:
        check_rustfmt()
        if not flags.install:
            check_peers()
        setting["peers"] = {peer: version for peer, (_, version) in PACKAGES.items()}
    xtask = build("xtask", "dev")
    # What a compiler cache knows costs nothing, so there must be none.
    os.environ["RUSTC_WRAPPER"] = ""

    # Before the peers are built, which takes minutes: a fault of ours must not wait for them.
    document = copy_document(flags.document)
    generate_ours(xtask, document, flags)
    check_once([OURS], flags)
    rewritten = {}
    if not flags.without_peers:
        if flags.install:
            install_peers()
            check_peers()
        rewritten = generate_peers(document)
        check_once(PACKAGES, flags)
    output = {contender: size(WORK / contender / "client" / "src") for contender in contenders(flags)}
    setting["load_before"] = load_average()
    samples = measure(flags)
    setting["load_after"] = load_average()
    progress(None)

    result = summarize(samples, output, rewritten, setting)
    report = render(result)
    if flags.smoke:
        passed(f"generated {flags.document.parent.name} and checked its client")
        return
    print(report)
    write_json(flags.json, result)


def parse_flags():
    parser = parser_for(__doc__)
    parser.add_argument("document", type=Path, nargs="?", metavar="DOCUMENT", help="the OpenAPI document, YAML or JSON")
    parser.add_argument("--install", action="store_true", help="also install the peers into target/bench/peers")
    parser.add_argument("--other-document", action="store_true", help="measure a document that nothing is claimed of")
    parser.add_argument("--rounds", type=positive, default=5, metavar="N", help="rounds to measure (5)")
    parser.add_argument("--without-peers", action="store_true", help="measure passbook's client alone")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write every sample to this file")
    add_smoke(parser, "one round of one provider's document, without peers; needs no DOCUMENT")
    flags = parser.parse_args()
    if flags.smoke:
        flags.document, flags.other_document = spec(smallest_provider()), True
        flags.rounds, flags.without_peers = 1, True
    elif flags.document is None:
        fail("the document to measure is missing", f"type `{sys.argv[0]} DOCUMENT`; {FETCH}")
    return flags


def contenders(flags):
    return [OURS] if flags.without_peers else list(CRATES)


# Prerequisites.


def check_document(flags):
    """The document's SHA-256, which has to be the known one unless another document is asked for."""
    if not flags.document.is_file():
        fail(f"there is no file `{flags.document}`", FETCH)
    found = hashlib.sha256(flags.document.read_bytes()).hexdigest()
    if found != DOCUMENT_SHA256 and not flags.other_document:
        hint = f"{FETCH}, or measure this one with `--other-document`"
        fail(f"`{flags.document}` has the SHA-256 {found}, and the claim's document {DOCUMENT_SHA256}", hint)
    return found


def check_rustfmt():
    hint = "type `rustup component add rustfmt`, or measure passbook's client alone with `--without-peers`"
    need_tool("rustfmt", PROGENITOR, hint)
    # rustup puts a `rustfmt` on the PATH that fails where the component is missing.
    if subprocess.run(["rustfmt", "--version"], cwd=ROOT, capture_output=True, check=False).returncode != 0:
        fail(f"`rustfmt` is not installed, and {PROGENITOR} needs it", hint)


def install_peers():
    # With the versions that the peers' authors locked, so that the same is built tomorrow. Not optimized: a generator
    # writes the same, and only what it writes is measured.
    command = ["cargo", "install", "--debug", "--locked", "--root", PEERS, "--target-dir", PEERS / "target"]
    command += [f"{package}@{version}" for package, version in PACKAGES.values()]
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        fail("cargo could not install the peers into target/bench/peers", "see what cargo says above")


def check_peers():
    # Asked of cargo, because not every peer says its version.
    listed = captured(["cargo", "install", "--list", "--root", PEERS]).stdout
    hint = "run this script once with `--install`, or measure passbook's client alone with `--without-peers`"
    for package, version in PACKAGES.values():
        found = re.search(rf"^{re.escape(package)} v(\S+?):?$", listed, re.MULTILINE)
        if found is None or not (PEERS / "bin" / package).is_file():
            fail(f"{package} is not installed in target/bench/peers, and the comparison needs it", hint)
        if found[1] != version:
            fail(f"{package} should be {version}, and is {found[1]}", hint)


# Generating.


def copy_document(path):
    """Copies the document into `WORK`: generators name their input in what they write, so it has one name there."""
    WORK.mkdir(parents=True, exist_ok=True)
    document = Path("document.json" if path.suffix == ".json" else "document.yaml")
    shutil.copyfile(path, WORK / document)
    return document


def generate_peers(document):
    """Writes each peer's crate and the workspace around it; says what had to be rewritten for which peer."""
    for peer in PACKAGES:
        workspace = make_workspace(peer)
        (workspace / "Cargo.toml").write_text('[workspace]\nresolver = "3"\nmembers = ["client"]\n', encoding="utf-8")
    progress(f"generate {OPENAPI_TO_RUST}")
    as_json = generate_openapi_to_rust(document)
    progress(f"generate {PLOIDY}")
    run_peer(PLOIDY, "generate", "rust", document, "--output", client(PLOIDY), "--name", CRATES[PLOIDY])
    progress(f"generate {PROGENITOR}")
    rewritten = {PROGENITOR: generate_progenitor(as_json)}
    progress(None)
    return rewritten


def make_workspace(contender):
    """An empty workspace, except for what cargo built of the dependencies earlier."""
    workspace = WORK / contender
    shutil.rmtree(workspace / "client", ignore_errors=True)
    workspace.mkdir(exist_ok=True)
    return workspace


def client(contender):
    return Path(contender, "client")


def generate_ours(xtask, document, flags):
    progress(f"generate {OURS}")
    workspace = make_workspace(OURS)
    timed([xtask, "survey-one", document, "--id", "clerk", "--out", client(OURS)], WORK / "log", WORK)
    report = json.loads((workspace / "client" / "survey.json").read_text(encoding="utf-8"))
    if report["outcome"] != "generated":
        why = ": ".join(str(report[key]) for key in ("place", "message") if report.get(key))
        fail(f"passbook has {report['outcome']} the document: {why}", "see what the document has there")
    # Copied, so that one state of it is measured, whatever becomes of the checkout meanwhile. With new times:
    # cargo goes by them, and what it built may be of an older copy.
    shutil.rmtree(workspace / "runtime", ignore_errors=True)
    shutil.copytree(ROOT / "runtime", workspace / "runtime", copy_function=shutil.copy)
    for member in ("client", "runtime"):
        # Only tests need them, and some are members of the checkout that are not copied.
        path = workspace / member / "Cargo.toml"
        path.write_text(without_dev_dependencies(path.read_text(encoding="utf-8")), encoding="utf-8")
    shutil.copyfile(ROOT / "Cargo.lock", workspace / "Cargo.lock")
    manifest = '[workspace]\nresolver = "3"\nmembers = ["client", "runtime"]\n\n' + workspace_tables("workspace.")
    if flags.smoke:
        # With the checkout's profiles and target folder, most dependencies are there already.
        manifest += workspace_tables("profile.")
    (workspace / "Cargo.toml").write_text(manifest, encoding="utf-8")


def generate_openapi_to_rust(document):
    """Also writes the document as JSON, and returns that."""
    source = client(OPENAPI_TO_RUST) / "src"
    flags = ("--module-name", "clerk", "--effective-spec", "document.json", "--output-dir", source)
    run_peer(OPENAPI_TO_RUST, "generate", document, *flags)
    source = WORK / source
    # It writes a module for a crate that the user has. Here the module is the crate.
    (source / "mod.rs").rename(source / "lib.rs")
    dependencies = (source / "REQUIRED_DEPS.toml").read_text(encoding="utf-8")
    package = f'[package]\nname = "{CRATES[OPENAPI_TO_RUST]}"\nversion = "0.1.0"\nedition = "2024"\n\n'
    (source.parent / "Cargo.toml").write_text(package + dependencies, encoding="utf-8")
    return json.loads((source / "document.json").read_text(encoding="utf-8"))


def generate_progenitor(document):
    rewritten = rewrite_for_progenitor(document)
    file = client(PROGENITOR).with_name("document.json")
    (WORK / file).write_text(json.dumps(document, indent=2), encoding="utf-8")
    style = ("--interface", "positional", "--tags", "merged")
    crate = ("--output", client(PROGENITOR), "--name", CRATES[PROGENITOR], "--version", "0.1.0")
    run_peer(PROGENITOR, "progenitor", "--input", file, *crate, *style, "--license-name", "MIT")
    return rewritten


def run_peer(peer, *arguments):
    timed([PEERS / "bin" / PACKAGES[peer][0], *arguments], WORK / "log", WORK, hint_about(peer))
    if not any((WORK / client(peer)).rglob("*.rs")):
        fail(f"{peer} generated nothing", f"look into {(WORK / peer).relative_to(ROOT)}")


# Progenitor's document.


def rewrite_for_progenitor(document):
    """Rewrites in place what progenitor refuses; says how often what was."""
    counts = {"multipart bodies made octet streams": 0, "response bodies dropped": 0, "parameters dropped": 0}
    for path in document.get("paths", {}).values():
        for method in METHODS:
            if method not in path:
                continue
            counts["multipart bodies made octet streams"] += drop_multipart(document, path[method])
            counts["response bodies dropped"] += drop_responses(document, path[method])
            counts["parameters dropped"] += drop_parameters(document, path[method])
    return counts


def drop_multipart(document, operation):
    body = resolved(document, operation.get("requestBody", {}))
    if "multipart/form-data" not in body.get("content", {}):
        return 0
    stream = {"schema": {"type": "string", "format": "binary"}}
    operation["requestBody"] = {**body, "content": {"application/octet-stream": stream}}
    return 1


def drop_responses(document, operation):
    """Keeps one success body and one error body: the first, with each response that has the same."""
    responses, dropped = operation.get("responses", {}), 0
    for is_success in (True, False):
        statuses = [status for status in sorted(responses) if (status < "4") == is_success]
        bodies = {status: body_of(resolved(document, responses[status])) for status in statuses}
        for status in statuses[1:]:
            if bodies[status] != bodies[statuses[0]]:
                del responses[status]
                dropped += 1
    return dropped


def body_of(response):
    return {media_type: content.get("schema") for media_type, content in response.get("content", {}).items()}


def drop_parameters(document, operation):
    """Keeps the first of parameters that become the same name in Rust, such as `user_id` and `userId`."""
    kept = {}
    for parameter in operation.get("parameters", []):
        kept.setdefault(re.sub("[^a-z0-9]", "", resolved(document, parameter)["name"].lower()), parameter)
    dropped = len(operation.get("parameters", [])) - len(kept)
    if dropped:
        operation["parameters"] = list(kept.values())
    return dropped


def resolved(document, found):
    while "$ref" in found:
        pointer = found["$ref"]
        found = document
        for key in pointer.split("/")[1:]:
            found = found.get(key.replace("~1", "/").replace("~0", "~"))
            if found is None:
                fail(f"the document has nothing at `{pointer}`", "take a document that is whole, in one file")
    return found


# Measuring.


def check_once(names, flags):
    """Not counted: compiles the dependencies, and reads everything into the file cache."""
    for name in names:
        progress(f"compile the dependencies of {name}")
        cargo(name, "check", flags)
    progress(None)


def measure(flags):
    """Every sample, by contender: one for each round."""
    sampled = {name: [] for name in contenders(flags)}
    for index in range(flags.rounds):
        # The contenders take turns, so that whatever else the machine does slows all of them.
        for name, samples in sampled.items():
            progress(f"round {index + 1} of {flags.rounds}: {name}")
            cargo(name, "clean", flags)
            samples.append(cargo(name, "check", flags))
    return sampled


def cargo(name, subcommand, flags):
    workspace = WORK / name
    # The target folder is named, because CARGO_TARGET_DIR would be one for all of them.
    target = target_folder() if flags.smoke else workspace / "target"
    command = ["cargo", subcommand, "-q", "-p", CRATES[name], "--target-dir", target]
    return timed(command, WORK / "log", workspace, hint_about(name))


def hint_about(name):
    if name == OURS:
        return "passbook's client should compile: report it if the fault is there; it said"
    return f"see whether {name} can take this document, or use `--without-peers`; it said"


def size(folder):
    texts = [path.read_bytes() for path in folder.rglob("*.rs")]
    return {
        "files": len(texts),
        "lines": sum(text.count(b"\n") for text in texts),
        "bytes": sum(len(text) for text in texts),
    }


# Reporting.


def summarize(sampled, output, rewritten, setting):
    result = {"setting": setting, "rows": {}, "shares": {}, "output": output, "rewritten": rewritten}
    for name, samples in sampled.items():
        result["rows"][name] = spreads(samples)
        if name != OURS:
            result["shares"][name] = {unit: spread(shares(sampled[OURS], samples, unit)) for unit in UNITS}
    result["samples"] = sampled
    return result


def shares(ours, theirs, unit):
    """One for each round, so that both sides of a share saw the same load."""
    return [of_ours[unit] / of_theirs[unit] for of_ours, of_theirs in zip(ours, theirs)]


def render(result):
    setting = result["setting"]
    versions = [setting["rustc"], *(f"{peer} {version}" for peer, version in setting.get("peers", {}).items())]
    lines = [
        f"{setting['machine']}; load average {setting['load_before']} before, {setting['load_after']} after",
        "; ".join(versions),
        "",
        *table(["cargo check", "runs", *TIMES], ([name, *cells(row, seconds)] for name, row in result["rows"].items())),
    ]
    if result["shares"]:
        rows = ([name, *cells(share, percent)] for name, share in result["shares"].items())
        lines += ["", *table([f"{OURS}, of what the peer takes", "rounds", *TIMES], rows)]
    written = ([name, *(f"{count:,}" for count in counts.values())] for name, counts in result["output"].items())
    lines += ["", *table(["generated Rust", "files", "lines", "bytes"], written)]
    for name, counts in result["rewritten"].items():
        lines += ["", f"rewritten for {name}: " + ", ".join(f"{what} ({count})" for what, count in counts.items())]
    lines += ["", *verdicts(result)]
    return "\n".join(lines)


def verdicts(result):
    is_claimed = result["setting"]["document_sha256"] == DOCUMENT_SHA256
    if not is_claimed:
        yield f"nothing is claimed of this document; the claim is about {DOCUMENT}"
    if not result["shares"]:
        yield "the peers were not measured, so no claim is decided"
        return
    medians = {peer: units["cpu"]["median"] for peer, units in result["shares"].items()}
    best = max(medians, key=medians.get)
    found = f"{percent(medians[best])}, of {best}"
    if is_claimed:
        claim = f"under {SHARE_CLAIMED * 100:.0f} % of the CPU time of the best peer"
        yield verdict(claim, medians[best] < SHARE_CLAIMED, found)
    else:
        yield f"of the CPU time of the best peer: {found}"


if __name__ == "__main__":
    main()

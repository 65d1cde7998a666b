//! cargo-semver-checks judges what our own comparison of crates says: the fixtures of the diff's rules, generated before
//! and after their edits, as the modules of two crates.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::output::{Problem, Screen, Tone};
use crate::tools::{install_cargo, must, output};
use crate::workspace::Workspace;
use crate::writer;

const JUDGE: &str = "cargo-semver-checks";
const VERSION: &str = "0.51.0";

/// Whether both agree.
///
/// What the judge calls a break has to be one to us. The other way round, it has no lint for an item of the same name
/// and another type; but an item that is gone it has to miss, too.
pub fn judge(workspace: &Workspace, folder: &Path, screen: &mut Screen<'_>) -> Result<bool> {
    let program = install_cargo(workspace, JUDGE, VERSION, screen)?;
    let crates = folder.join("judge");
    screen.progress(format_args!("{JUDGE}: generating both crates"));
    let mut generate = Command::new(env!("CARGO"));
    generate.current_dir(workspace.root());
    generate
        .args(["run", "--quiet", "--locked", "-p", "passbook-diff", "--example", "judge", "--"])
        .arg(&crates);
    must(&mut generate, "run `cargo test -p passbook-diff`, which holds the fixtures")?;
    for side in ["old", "new"] {
        // The versions that everything here is built with.
        writer::write(&crates.join(side).join("Cargo.lock"), &lock(workspace)?)?;
    }
    screen.progress(format_args!("{JUDGE}: comparing them"));
    let mut compare = Command::new(program);
    compare.args(["semver-checks", "--color", "never", "--release-type", "minor", "--baseline-root"]);
    compare.arg(crates.join("old")).arg("--manifest-path").arg(crates.join("new/Cargo.toml"));
    compare.env("CARGO_TARGET_DIR", folder.join("judged")).current_dir(&crates);
    let (_, said) = output(&mut compare)?;
    if !said.contains("Checked [") {
        screen.verb(Tone::Bad, "Failure", format_args!("{JUDGE} came to no end"))?;
        screen.line(said.trim_end())?;
        return Ok(false);
    }
    let expected = std::fs::read_to_string(crates.join("expected.txt"))?;
    let expected: BTreeMap<&str, (&str, &str)> = expected.lines().filter_map(row).collect();
    let broken = broken(&said, expected.keys().copied());
    let breaks = |module: &&str| expected[*module].0 == "major";
    let is_gone = |module: &&str| breaks(module) && expected[*module].1 == "gone";
    let harsher: Vec<&str> = broken.iter().copied().filter(|module| !breaks(module)).collect();
    let milder: Vec<&str> =
        expected.keys().copied().filter(is_gone).filter(|module| !broken.contains(module)).collect();
    for (modules, what) in
        [(&harsher, "a break to it and none to us"), (&milder, "an item that is gone, and none to it")]
    {
        for module in modules {
            screen.verb(Tone::Bad, "Failure", format_args!("{JUDGE}: {module} is {what}"))?;
        }
    }
    let (agreed, ours) = (broken.len(), expected.keys().filter(|module| breaks(module)).count());
    let passed = harsher.is_empty() && milder.is_empty() && agreed > 0;
    if passed {
        let pairs = expected.len();
        screen.verb(
            Tone::Good,
            "Passed",
            format_args!(
                "{JUDGE} {VERSION}: {pairs} pairs, and {agreed} breaks; {ours} to us, who see types"
            ),
        )?;
    }
    Ok(passed)
}

fn row(line: &str) -> Option<(&str, (&str, &str))> {
    let (module, rest) = line.split_once(' ')?;
    Some((module, rest.split_once(' ')?))
}

/// The modules that a failed check names; warnings are about what doesn't break.
fn broken<'a>(said: &str, modules: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut failed = String::new();
    let mut is_failure = false;
    for line in said.lines() {
        if line.starts_with("--- ") {
            is_failure = line.starts_with("--- failure ");
        }
        if is_failure {
            failed.push_str(line);
            failed.push('\n');
        }
    }
    let is_named = |module: &&str| {
        failed.contains(&format!("/src/{module}.rs")) || failed.contains(&format!("judged::{module}::"))
    };
    modules.filter(is_named).collect()
}

fn lock(workspace: &Workspace) -> Result<Vec<u8>, Problem> {
    let place = workspace.root().join("Cargo.lock");
    std::fs::read(&place).map_err(|error| crate::workspace::unreadable(&place, &error))
}

//! What others' code brings along.

use anyhow::Result;

use super::packages::public_crates;
use super::{Context, Outcome, command, run};
use crate::output::{Problem, Screen, Tone};
use crate::tools::{install_cargo, output};
use crate::writer;

const DENY: &str = "cargo-deny";
const DENY_VERSION: &str = "0.20.2";
const CYCLONEDX: &str = "cargo-cyclonedx";
const CYCLONEDX_VERSION: &str = "0.5.9";

/// Licences, sources and banned crates, and advisories where their database can be fetched.
pub(super) fn supply_chain(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    let root = context.workspace.root();
    let deny = install_cargo(context.workspace, DENY, DENY_VERSION, screen)?;
    let deny = deny.to_string_lossy();
    let local = run(command(&deny, &["--locked", "check", "bans", "licenses", "sources"], root), screen)?;
    if local != Outcome::Passed {
        return Ok(local);
    }
    let (passed, said) = output(&mut command(&deny, &["--locked", "check", "advisories"], root))?;
    if passed {
        screen.verb(Tone::Good, "Passed", "no advisory is about a dependency")?;
        return Ok(Outcome::Passed);
    }
    // Before cargo-deny compares anything it fetches the database; that failing says nothing of the dependencies.
    if said.contains("failed to fetch advisory database") || said.contains("unable to load advisory database")
    {
        let last = said.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
        screen.verb(
            Tone::Note,
            "Skipped",
            format_args!("advisories: their database can't be fetched: {}", last.trim()),
        )?;
        return Ok(Outcome::Skipped(
            "advisories can't be fetched here; licences, sources and bans passed".to_owned(),
        ));
    }
    screen.line(said.trim_end())?;
    Ok(Outcome::Failed(
        "an advisory is about a dependency: upgrade it, or ignore it in deny.toml with the reason".to_owned(),
    ))
}

/// A document for each public crate with every package that it needs, in `target/bill-of-materials/`.
pub(super) fn bill_of_materials(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    let root = context.workspace.root();
    let program = install_cargo(context.workspace, CYCLONEDX, CYCLONEDX_VERSION, screen)?;
    // It writes a document beside each manifest, so it works on a copy.
    let folder = root.join("target/bill-of-materials");
    let copy = root.join("target/bill-of-materials-of");
    writer::remove_folder(&folder)?;
    writer::remove_folder(&copy)?;
    writer::make_folder(&folder)?;
    let (source, target) = (root.to_string_lossy(), copy.to_string_lossy());
    let cloned =
        run(command("git", &["clone", "--quiet", "--no-hardlinks", &source, &target], root), screen)?;
    if cloned != Outcome::Passed {
        return Ok(cloned);
    }
    let arguments = ["cyclonedx", "--format", "json", "--all-features", "--quiet"];
    let made = run(command(&program.to_string_lossy(), &arguments, &copy), screen)?;
    if made != Outcome::Passed {
        return Ok(made);
    }
    for name in public_crates(context.workspace)? {
        let file = format!("{name}.cdx.json");
        let place = find(&copy, &file).ok_or_else(|| Problem::new(format!("{CYCLONEDX} wrote no {file}")))?;
        let document = std::fs::read(&place)?;
        let parsed: serde_json::Value = serde_json::from_slice(&document)?;
        let components = parsed["components"].as_array().map(Vec::len).unwrap_or_default();
        // Only a crate without dependencies has no components.
        let manifest = std::fs::read_to_string(place.with_file_name("Cargo.toml"))?;
        let is_incomplete = components == 0 && manifest.contains("\n[dependencies]");
        let is_of_crate = parsed["metadata"]["component"]["name"] == name.as_str();
        if parsed["bomFormat"] != "CycloneDX" || !is_of_crate || is_incomplete {
            return Ok(Outcome::Failed(format!("{file} is not a complete bill of materials of {name}")));
        }
        writer::write(&folder.join(&file), &document)?;
        screen.verb(Tone::Good, "Listed", format_args!("{name}: {components} packages"))?;
    }
    writer::remove_folder(&copy)?;
    Ok(Outcome::Passed)
}

/// The file with this name, in one of the folders that have crates.
fn find(folder: &std::path::Path, name: &str) -> Option<std::path::PathBuf> {
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).ok()?.flatten() {
            let path = entry.path();
            if entry.file_name() == name {
                return Some(path);
            }
            let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
            if path.is_dir() && !is_hidden && entry.file_name() != "target" {
                open.push(path);
            }
        }
    }
    None
}

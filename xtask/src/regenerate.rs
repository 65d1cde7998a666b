//! `cargo xtask regenerate`: the only command that writes generated code.
//!
//! Killed at any moment, cargo can still load the workspace. So what a manifest names is written before the
//! manifest, and what no manifest names any more is removed after it:
//!
//! 1. sources, 2. the crates' manifests, 3. the workspace's manifest, 4. checksums, 5. orphans.
//!
//! Checksums come late so that `build.rs` and `verify` see a half-written crate for what it is.

use std::time::Instant;

use anyhow::Result;

use crate::comparison::{Difference, Kind, compare};
use crate::output::{Ending, Problem, Screen, Tone, count};
use crate::pipeline::{Generated, Plan, plan};
use crate::workspace::{Selection, Workspace};
use crate::writer;

/// Brings the generated crates of these providers, or of all, in line with their specs.
pub fn regenerate(workspace: &Workspace, names: &[String], screen: &mut Screen<'_>) -> Result<Ending> {
    let started = Instant::now();
    let selection = workspace.select(names)?;
    let _lock = writer::lock(&workspace.root().join("generated"), || {
        screen.progress("    Blocking until another `regenerate` is done");
    });
    let plan = plan(workspace, &selection, screen)?;
    let written = apply(workspace, &plan)?;
    check_again(workspace, &selection, &plan)?;

    plan.print((Tone::Good, "Updated"), screen)?;
    for id in &plan.orphan_crates {
        screen.verb(Tone::Note, "Removed", format_args!("generated/{id}: there is no specs/{id}"))?;
    }
    if plan.manifest.is_some() {
        screen.verb(Tone::Good, "Updated", "Cargo.toml: the lines of the providers")?;
    }
    screen.verb(
        if plan.is_complete() { Tone::Good } else { Tone::Bad },
        "Finished",
        format_args!(
            "{}, {} changed, in {} ms",
            count(plan.providers.len(), "provider"),
            count(written, "file"),
            started.elapsed().as_millis()
        ),
    )?;
    Ok(if plan.is_complete() { Ending::Fresh } else { Ending::Failed })
}

/// Writes and removes what differs, in the order that keeps the workspace whole; the number of files.
fn apply(workspace: &Workspace, plan: &Plan) -> Result<usize, Problem> {
    writer::remove_unfinished(&workspace.manifest_path())?;
    let is_source = |path: &str| !matches!(path, "Cargo.toml" | "SHA256SUMS");
    let mut written = write_where(workspace, plan, is_source)?;
    if let Some(transition) = plan.manifest.as_ref().and_then(|manifest| manifest.transition.as_ref()) {
        writer::write(&workspace.manifest_path(), transition.as_bytes())?;
    }
    written += write_where(workspace, plan, |path| path == "Cargo.toml")?;
    if let Some(manifest) = &plan.manifest {
        writer::write(&workspace.manifest_path(), manifest.text.as_bytes())?;
        written += 1;
    }
    written += write_where(workspace, plan, |path| path == "SHA256SUMS")?;
    for (id, generated) in crates(plan) {
        let folder = workspace.crate_folder(id);
        for Difference { path, .. } in generated.differences.iter().filter(|d| d.kind == Kind::Orphan) {
            let place = folder.join(path);
            writer::remove_file(&place)?;
            writer::remove_empty_folders(place.parent().unwrap_or(&folder), &folder);
            written += 1;
        }
    }
    for id in &plan.orphan_crates {
        writer::remove_folder(&workspace.crate_folder(id))?;
        written += 1;
    }
    Ok(written)
}

fn write_where(workspace: &Workspace, plan: &Plan, is_due: impl Fn(&str) -> bool) -> Result<usize, Problem> {
    let mut written = 0;
    for (id, generated) in crates(plan) {
        let folder = workspace.crate_folder(id);
        for Difference { path, kind } in &generated.differences {
            if *kind != Kind::Orphan && is_due(path) {
                writer::write(&folder.join(path), generated.files[path].as_bytes())?;
                written += 1;
            }
        }
    }
    Ok(written)
}

fn crates(plan: &Plan) -> impl Iterator<Item = (&str, &Generated)> {
    plan.providers.iter().filter_map(|outcome| Some((outcome.id.as_str(), outcome.result.as_ref().ok()?)))
}

/// Reads everything back: what was reported as written is what is there.
fn check_again(workspace: &Workspace, selection: &Selection, plan: &Plan) -> Result<(), Problem> {
    let differs = |place: String| {
        Problem::new("this is not what was just written; something else changes these files")
            .at(place)
            .next(format!("find out what does, and run `cargo xtask regenerate{}` again", names(selection)))
    };
    for (id, generated) in crates(plan) {
        if let Some(first) = compare(&workspace.crate_folder(id), &generated.files)?.first() {
            return Err(differs(format!("generated/{id}/{}", first.path)));
        }
    }
    match &plan.manifest {
        Some(manifest) if workspace.manifest()? != manifest.text => Err(differs("Cargo.toml".to_owned())),
        _ => Ok(()),
    }
}

/// ` akoya finicity`, or nothing for all.
pub fn names(selection: &Selection) -> String {
    match selection.is_all {
        true => String::new(),
        false => format!(" {}", selection.ids.join(" ")),
    }
}

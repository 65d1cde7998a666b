//! `cargo xtask verify`: is the tree what the specs lead to? Compares, and changes nothing.

use anyhow::Result;

use crate::output::{Ending, Screen, Tone};
use crate::pipeline::{Outcome, Plan, plan};
use crate::workspace::Workspace;

/// Compares the generated crates of these providers, or of all, with their specs.
pub fn verify(workspace: &Workspace, names: &[String], screen: &mut Screen<'_>) -> Result<Ending> {
    let selection = workspace.select(names)?;
    let plan = plan(workspace, &selection, screen)?;
    plan.print((Tone::Bad, "Stale"), screen)?;
    print_differences(&plan, screen)?;
    if !plan.is_fresh() {
        let next = next(&plan);
        screen.line(format_args!("\nrun `cargo xtask regenerate{next}`, read the diff, and commit it"))?;
    }
    Ok(match (plan.is_complete(), plan.is_fresh()) {
        (false, _) => Ending::Failed,
        (true, false) => Ending::Stale,
        (true, true) => Ending::Fresh,
    })
}

fn print_differences(plan: &Plan, screen: &mut Screen<'_>) -> Result<()> {
    for Outcome { id, result, .. } in &plan.providers {
        for difference in result.iter().flat_map(|generated| &generated.differences) {
            let tone = Tone::Note;
            screen.verb(tone, difference.kind.word(), format_args!("generated/{id}/{}", difference.path))?;
        }
    }
    for id in &plan.orphan_crates {
        screen.verb(Tone::Note, "orphan", format_args!("generated/{id}: there is no specs/{id}"))?;
    }
    if plan.manifest.is_some() {
        screen.verb(Tone::Note, "changed", "Cargo.toml: the lines between the `providers` markers")?;
    }
    Ok(())
}

/// The arguments with which `regenerate` makes this fresh.
fn next(plan: &Plan) -> String {
    // Only a run over all removes what belongs to no provider.
    if !plan.orphan_crates.is_empty() {
        return String::new();
    }
    let is_stale = |outcome: &&Outcome| outcome.result.as_ref().is_ok_and(|generated| !generated.is_fresh());
    plan.providers.iter().filter(is_stale).map(|outcome| format!(" {}", outcome.id)).collect()
}

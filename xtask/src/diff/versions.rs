//! `verify --base`: did the version of each crate grow as much as its changes ask?

use anyhow::Result;
use passbook_diff::{Depth, Stability};

use super::report::{Compared, place, sentence, visible};
use super::sides::How;
use super::version::{Standing, Versions};
use super::{Base, compare, providers_of};
use crate::output::{Ending, Screen, Tone};
use crate::workspace::Workspace;

/// Holds the versions of these providers, or of all, against the changes since the base. An approval doesn't lower
/// what is asked: who accepts that callers break still tells them.
pub fn check_versions(
    workspace: &Workspace,
    names: &[String],
    base: &str,
    screen: &mut Screen<'_>,
) -> Result<Ending> {
    let base = Base::find(workspace, Some(base))?;
    let ids = providers_of(workspace, &base, names)?;
    let (mut ending, mut low) = (Ending::Fresh, Vec::new());
    for id in &ids {
        screen.progress(format_args!("{:>12} {id}", "Comparing"));
        let compared =
            match compare(workspace, &base, id, How::of_documents(Depth::Crates, &Stability::default()))? {
                Ok((compared, _)) => compared,
                Err(refusal) => {
                    ending = ending.max(Ending::Failed);
                    screen.line(format_args!("{refusal}"))?;
                    continue;
                }
            };
        // A provider that is on one side alone has no version to compare.
        let Some(versions) = &compared.versions else { continue };
        if versions.standing() != Standing::Enough {
            ending = ending.max(Ending::Stale);
            low.push(id.as_str());
        }
        say(&compared, versions, &base, screen)?;
    }
    if !low.is_empty() {
        let low = low.join(" ");
        screen.line(format_args!(
            "\nrun `cargo xtask diff --write {low} --base {}` and `cargo xtask regenerate {low}`, and commit both",
            base.revision.described
        ))?;
    }
    Ok(ending)
}

fn say(compared: &Compared, versions: &Versions, base: &Base, screen: &mut Screen<'_>) -> Result<()> {
    let (id, Versions { old, new, .. }) = (&compared.id, versions);
    let (needed, since) = (versions.needed(), base.revision.short());
    match versions.standing() {
        Standing::Enough if compared.changes.is_empty() => {
            screen.verb(
                Tone::Good,
                "Fresh",
                format_args!("{id}  {new}, and nothing changed since {since}"),
            )?;
            return Ok(());
        }
        Standing::Enough => {
            screen.verb(
                Tone::Good,
                "Fresh",
                format_args!("{id}  {old} -> {new} since {since}, as the changes ask"),
            )?;
            return Ok(());
        }
        Standing::TooLow => screen.verb(
            Tone::Bad,
            "Stale",
            format_args!("{id}  the version is {new}, and the changes since {since} ask for {needed}"),
        )?,
        Standing::Backwards => screen.verb(
            Tone::Bad,
            "Stale",
            format_args!("{id}  the version is {new}, and was {old} at {since}; write {needed}"),
        )?,
    }
    screen.line(format_args!("{:>12} specs/{id}/provider.toml", "-->"))?;
    if let Some(worst) = compared.changes.iter().find(|judged| Some(judged.change.bump()) == versions.bump) {
        let (spot, _) = worst.shown();
        screen.line(format_args!(
            "{:>12} {}: {} [{}]\n{:>12} {}",
            "the worst:",
            visible(&worst.change.place.scope),
            visible(&sentence(&worst.change)),
            worst.change.rule,
            "-->",
            visible(&place(spot))
        ))?;
    }
    Ok(())
}

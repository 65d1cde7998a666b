//! `--log A..B`: what changed in each version of a provider, between two revisions.
//!
//! Along the first parents, so that a branch that was merged counts as its merge. Revisions of one version are taken
//! together: what one of them did and a later one undid was never released.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Result;
use passbook_diff::{Depth, Stability};

use super::changelog::sections;
use super::git::{Checkout, Commit, Revision};
use super::markdown::escape;
use super::report::{Compared, visible};
use super::sides::{Folder, How, Refusal, State, compare_provider, folder};
use crate::output::{Problem, Screen, Tone};
use crate::workspace::Workspace;

/// A range of revisions, by provider.
#[derive(Debug)]
pub struct History {
    /// After which revision it begins.
    pub from: Revision,
    /// The last one.
    pub to: Revision,
    /// For each provider what happened, the newest first.
    pub providers: BTreeMap<String, Vec<Entry>>,
}

/// What one version changed.
#[derive(Debug)]
pub struct Entry {
    /// The crate's version; nothing where the provider is gone or can't be read.
    pub version: Option<String>,
    /// The last commit of that version.
    pub commit: Commit,
    /// What changed since the version before; or why that can't be said.
    pub compared: Result<Compared, String>,
}

impl History {
    /// Whether everything could be compared.
    pub fn is_complete(&self) -> bool {
        self.providers.values().flatten().all(|entry| entry.compared.is_ok())
    }
}

/// `A..B` as two revisions; `B` is the present commit where it is left out.
pub fn range(checkout: &Checkout, range: &str) -> Result<(Revision, Revision), Problem> {
    match range.split_once("..") {
        Some((from, to)) if !from.is_empty() && !from.ends_with('.') && !to.starts_with('.') => {
            let to = if to.is_empty() { "HEAD" } else { to };
            Ok((checkout.revision(from)?, checkout.revision(to)?))
        }
        _ => Err(Problem::new(format!("`{range}` is no range of revisions"))
            .next("two revisions with two dots between them: `--log v0.1.0..HEAD`")),
    }
}

/// Reads the range, for these providers.
pub fn read(
    workspace: &Workspace,
    checkout: &Checkout,
    (from, to): (Revision, Revision),
    ids: &[String],
    depth: Depth,
    screen: &mut Screen<'_>,
) -> Result<History> {
    let mut providers = BTreeMap::new();
    for id in ids {
        let commits = checkout.log(&from.commit, &to.commit, &format!("specs/{id}"))?;
        screen.progress(format_args!("{:>12} {id}", "Reading"));
        let states = versions(workspace, checkout, id, commits)?;
        let mut entries = Vec::new();
        let mut before = (folder(workspace, checkout, id, State::At(&from.commit))?, from.commit.clone());
        for (version, commit, at) in states {
            screen.progress(format_args!("{:>12} {id} {}", "Comparing", version.as_deref().unwrap_or("-")));
            let (compared, readable) = match (&before.0, at) {
                (_, Err(refusal)) => (Err(said(&refusal)), None),
                (Err(refusal), Ok(now)) => (Err(said(refusal)), Some(now)),
                (Ok(old), Ok(now)) => {
                    let old = (old.source.clone(), State::At(&before.1));
                    let new = (now.source.clone(), State::At(&commit.name));
                    (
                        compare_provider(id, old, new, How::of_documents(depth, &Stability::default()))
                            .map_err(|refusal| said(&refusal)),
                        Some(now),
                    )
                }
            };
            if let Some(readable) = readable {
                before = (Ok(readable), commit.name.clone());
            }
            entries.push(Entry { version, commit, compared });
        }
        entries.retain(|entry| entry.compared.as_ref().map_or(true, |compared| !compared.changes.is_empty()));
        entries.reverse();
        providers.insert(id.clone(), entries);
    }
    Ok(History { from, to, providers })
}

type Versioned = (Option<String>, Commit, Result<Folder, Refusal>);

/// The last state of each run of commits with one version, oldest first.
fn versions(
    workspace: &Workspace,
    checkout: &Checkout,
    id: &str,
    commits: Vec<Commit>,
) -> Result<Vec<Versioned>> {
    let mut states: Vec<Versioned> = Vec::new();
    for commit in commits {
        let at = folder(workspace, checkout, id, State::At(&commit.name))?;
        let source = at.as_ref().ok().and_then(|folder| folder.source.as_ref());
        let version = source.map(|source| source.config.crate_version().to_owned());
        // One that can't be read is only told where none that can follows.
        if at.is_ok() {
            states.pop_if(|(_, _, state)| state.is_err());
        }
        states.pop_if(|(last, ..)| *last == version);
        states.push((version, commit, at));
    }
    Ok(states)
}

fn said(refusal: &Refusal) -> String {
    refusal.to_string()
}

/// For people.
pub fn print(history: &History, screen: &mut Screen<'_>) -> Result<()> {
    for (id, entries) in &history.providers {
        if entries.is_empty() {
            screen.verb(
                Tone::Good,
                "Same",
                format_args!("{id}, from {} to {}", history.from.short(), history.to.short()),
            )?;
        }
        for entry in entries {
            let commit = entry.commit.name.get(..10).unwrap_or_default();
            let version = entry.version.as_deref().unwrap_or("gone, or not readable");
            screen.verb(Tone::Good, id, format_args!("{version}  {} {commit}", entry.commit.day))?;
            match &entry.compared {
                Ok(compared) => {
                    for (heading, lines) in sections(compared) {
                        screen.line(format_args!("  {heading}"))?;
                        for line in lines {
                            screen.line(format_args!("    {}", visible(&line.text)))?;
                        }
                    }
                }
                Err(refused) => screen.line(format_args!("  {refused}"))?,
            }
            screen.line("")?;
        }
    }
    Ok(())
}

/// As Markdown.
pub fn render(history: &History) -> String {
    let mut text = format!(
        "# What changed from {} to {}\n",
        escape(&history.from.described),
        escape(&history.to.described)
    );
    for (id, entries) in &history.providers {
        let _ = write!(text, "\n## {}\n", escape(id));
        if entries.is_empty() {
            text.push_str("\nNothing.\n");
        }
        for entry in entries {
            let version = entry.version.as_deref().unwrap_or("gone, or not readable");
            let _ = write!(text, "\n### {} ({})\n", escape(version), entry.commit.day);
            match &entry.compared {
                Ok(compared) => {
                    for (heading, lines) in sections(compared) {
                        let _ = write!(text, "\n#### {heading}\n\n");
                        for line in lines {
                            let _ = writeln!(text, "- {}", escape(&line.text));
                        }
                    }
                }
                Err(refused) => {
                    let _ = write!(text, "\n{}\n", escape(refused));
                }
            }
        }
    }
    text
}

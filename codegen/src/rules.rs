//! All rules of all tables, for the people who want to know what one does.

use std::fmt::Write;

use crate::diagnostic::Severity;
use crate::lint::LINTS;
use crate::normalize::PASSES;
use crate::resolve::{RULES, STEPS};

/// A rule, whichever table it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which table: `step`, `rule`, `pass` or `lint`.
    pub kind: &'static str,
    /// Its name everywhere.
    pub id: &'static str,
    /// What a finding means for the document; steps and passes have none of their own.
    pub severity: Option<Severity>,
    /// What it does, as Markdown. The first sentence stands alone.
    pub about: &'static str,
}

/// Every rule, in the order of its table.
pub fn entries() -> Vec<Entry> {
    let steps =
        STEPS.iter().map(|step| Entry { kind: "step", id: step.id, severity: None, about: step.about });
    let rules = RULES.iter().map(|rule| Entry {
        kind: "rule",
        id: rule.id,
        severity: Some(Severity::Error),
        about: rule.about,
    });
    let passes =
        PASSES.iter().map(|pass| Entry { kind: "pass", id: pass.id, severity: None, about: pass.about });
    let lints = LINTS.iter().map(|lint| Entry {
        kind: "lint",
        id: lint.id,
        severity: Some(lint.severity),
        about: lint.about,
    });
    steps.chain(rules).chain(passes).chain(lints).collect()
}

/// The text of `docs/rules.md`.
pub fn catalog() -> String {
    let mut text = "# Rules\n\n\
        Made from the tables in `codegen/src`; don't edit it by hand.\n\
        `cargo xtask explain <rule>` shows one of these.\n"
        .to_owned();
    for (kind, heading, introduction) in [
        (
            "step",
            "Steps to one tree",
            "`resolve` begins with these, in this order: whatever version and however many files a document was\n\
             written in, one self-contained tree of OpenAPI 3.0 comes out.",
        ),
        (
            "rule",
            "Rules of a sound document",
            "`resolve` holds every document against these, in this order, and stops at a violation.\n\
             For a document that isn't ours, `provider.toml` can ask for a repair by the rule's name.",
        ),
        ("pass", "Passes", "`normalize` runs these in this order.\nNone changes anything on the wire."),
        (
            "lint",
            "Lints",
            "`cargo xtask lint` reports what these find.\n\
             An error should not be published; a warning is a matter of taste that the specs here agree on.",
        ),
    ] {
        let entries: Vec<Entry> = entries().into_iter().filter(|entry| entry.kind == kind).collect();
        let _ = write!(text, "\n## {heading}\n\n{introduction}\n\n| {kind} | what it says |\n|---|---|\n");
        for entry in &entries {
            let _ = writeln!(text, "| [`{}`](#{}) | {} |", entry.id, entry.id, first_sentence(entry.about));
        }
        for entry in &entries {
            let _ = write!(text, "\n### {}\n\n", entry.id);
            if kind == "lint" {
                let _ = write!(text, "{}.\n\n", entry.severity.map_or("", severity_in_words));
            }
            let _ = writeln!(text, "{}", entry.about);
        }
    }
    text
}

fn severity_in_words(severity: Severity) -> &'static str {
    match severity {
        Severity::Warning => "Warning",
        Severity::Error => "Error",
    }
}

/// Up to the first full stop that ends a sentence, on one line.
fn first_sentence(about: &str) -> String {
    let paragraph = about.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    match paragraph.split_once(". ") {
        Some((first, _)) => format!("{first}."),
        None => paragraph,
    }
}

//! `docs/rules.md`: every rule of every table, for the people who want to know what one does.
//!
//! `BLESS=1 cargo test -p xtask rules` brings it up to date.

use std::fmt::Write;
use std::path::Path;

use passbook_codegen::normalize::PASSES;
use passbook_diff::rules::{self, Rule};
use passbook_lint::LINTS;
use passbook_openapi::Severity;
use passbook_openapi::resolve::{RULES, STEPS};

#[test]
#[expect(clippy::disallowed_methods, reason = "tests bless their own expectations")]
fn the_catalog_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/rules.md");
    let catalog = catalog();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, catalog).expect("the catalog can be written");
    } else if std::fs::read_to_string(&path).ok().as_ref() != Some(&catalog) {
        panic!("docs/rules.md is stale; run `BLESS=1 cargo test -p xtask rules`");
    }
}

/// A rule, whichever table it is in.
struct Entry {
    /// Which table: `step`, `rule`, `pass` or `lint`.
    kind: &'static str,
    /// Its name everywhere.
    id: &'static str,
    /// What a finding means for the document; steps and passes have none of their own.
    severity: Option<Severity>,
    /// What it does, as Markdown. The first sentence stands alone.
    about: &'static str,
}

/// Every rule, in the order of its table.
fn entries() -> Vec<Entry> {
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
fn catalog() -> String {
    let mut text = "# Rules\n\n\
        Made from the tables of `openapi/`, `codegen/`, `lint/` and `diff/`; don't edit it by hand.\n\
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
    changes(&mut text);
    text
}

/// The rules of the diff, with both verdicts.
fn changes(text: &mut String) {
    text.push_str(
        "\n## Changes\n\n\
         `cargo xtask diff` finds these, each with two verdicts: on the wire, and in Rust code; `docs/diff.md` says what \
         they mean.\nA verdict can depend on more, and then both stand in the rule's own section.\n\n\
         | change | wire | Rust |\n|---|---|---|\n",
    );
    for Rule { id, wire, rust, .. } in rules::rules() {
        let _ = writeln!(text, "| [`{id}`](#{id}) | {wire} | {rust} |");
    }
    for rule in rules::rules() {
        let _ = write!(text, "\n### {}\n\nWire {}, Rust {}.\n", rule.id, rule.wire, rule.rust);
        let exceptions = rule.exceptions();
        if !exceptions.is_empty() {
            let exceptions = exceptions.join("; ");
            let _ = writeln!(text, "Other verdicts, by what else is true of the change: {exceptions}.");
        }
        let _ = write!(text, "\n{}\n", rule.why);
        if let Some(hint) = &rule.hint {
            let _ = write!(text, "\nWhat to do: {hint}.\n");
        }
    }
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

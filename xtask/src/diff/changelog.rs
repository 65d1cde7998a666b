//! A provider's changelog: what changed, in words for those who use the crate.
//!
//! It is kept in `specs/<id>/CHANGELOG.md`, and `regenerate` copies it into the crate. An entry has up to three
//! headings that are written here; what people write above them, or under headings of their own, stays.

use std::fmt::Write;

use passbook_diff::{Bump, Change, Effect, Wire};
use semver::Version;

use super::report::{Compared, Judged, Kind, SideName, sentence, visible};
use crate::output::count;

/// What can be told of a version, in this order.
const HEADINGS: [&str; 3] = ["Breaking", "Added", "Changed"];

/// What a new file begins with.
const BEGINNING: &str = "# Changelog\n\nWhat changed for callers, by version of the crate.\n";

/// One line of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What changed.
    pub text: String,
    /// Where the new document says it: a file and a line.
    pub place: Option<(String, usize)>,
}

/// The rule about marks that change nothing but what is printed.
const PERSONAL_MARK: &str = "personal_mark_changed";

/// The changes under their headings; a heading without changes is left out.
pub fn sections(compared: &Compared) -> Vec<(&'static str, Vec<Line>)> {
    let mut sections = HEADINGS.map(|heading| (heading, Vec::new()));
    let (mut prose, mut marks) = (0, 0);
    for judged in &compared.changes {
        let index = match (judged.kind(), judged.change.effect) {
            (Kind::Breaking, _) => 0,
            (Kind::Compatible, Effect::Added) => 1,
            (Kind::Compatible, _) => 2,
            (Kind::Text, _) if judged.change.rule == PERSONAL_MARK => {
                marks += 1;
                continue;
            }
            (Kind::Text, _) => {
                prose += 1;
                continue;
            }
        };
        sections[index].1.push(line(judged));
    }
    if marks > 0 {
        let text =
            format!("Whether a value is personal data, which is not printed: {}.", count(marks, "place"));
        sections[2].1.push(Line { text, place: None });
    }
    if prose > 0 {
        let text = match prose {
            1 => "A description or an example is another.".to_owned(),
            more => format!("Descriptions and examples are others, in {}.", count(more, "place")),
        };
        sections[2].1.push(Line { text, place: None });
    }
    sections.into_iter().filter(|(_, lines)| !lines.is_empty()).collect()
}

fn line(judged: &Judged) -> Line {
    let change = &judged.change;
    let breaks = match (change.wire, change.rust) {
        (Wire::Breaking, Bump::Major) => " (on the wire, and in Rust code)",
        (Wire::Breaking, _) => " (on the wire)",
        (_, Bump::Major) => " (in Rust code)",
        _ => "",
    };
    let migration = change.migration.as_ref().map(|migration| format!(". In Rust: {migration}"));
    let text = format!("{}: {}{breaks}{}", scope(change), sentence(change), migration.unwrap_or_default());
    let (spot, side) = judged.shown();
    // What is gone has no line to lead to.
    let position = spot.position.filter(|_| side == SideName::New);
    Line { text, place: position.map(|position| (spot.file.clone(), position.line)) }
}

/// `GET /pets` as code, and of `schema Pet` the name.
fn scope(change: &Change) -> String {
    let scope = change.place.scope.as_str();
    match scope.rsplit_once(' ') {
        Some((kind, name)) if !kind.bytes().all(|byte| byte.is_ascii_uppercase()) => {
            format!("{kind} `{name}`")
        }
        Some(_) => format!("`{scope}`"),
        None => scope.to_owned(),
    }
}

/// The changelog with an entry for this version. Entries of versions after `base` that the base's changelog doesn't
/// have were written by a run before, and are written over.
pub fn updated(
    present: Option<&str>,
    at_base: Option<&str>,
    (base, version): (&Version, &Version),
    compared: &Compared,
) -> String {
    let present = present.unwrap_or(BEGINNING);
    let known: Vec<Version> =
        parts(at_base.unwrap_or_default()).1.iter().filter_map(|part| heading(part)).collect();
    let (beginning, entries) = parts(present);
    let (mut text, mut kept, mut place) = (Vec::new(), String::new(), None);
    for entry in entries {
        match heading(entry) {
            Some(of) if of > *base && !known.contains(&of) => {
                place.get_or_insert(text.len());
                kept.push_str(&own_words(entry));
            }
            // The newest stands first, below what has no version yet.
            Some(_) => {
                place.get_or_insert(text.len());
                text.push(entry.trim_end().to_owned());
            }
            None => text.push(entry.trim_end().to_owned()),
        }
    }
    let place = place.unwrap_or(text.len());
    text.insert(place, entry(version, &kept, compared));
    format!("{}\n\n{}\n", beginning.trim_end(), text.join("\n\n"))
}

fn entry(version: &Version, kept: &str, compared: &Compared) -> String {
    let mut text = format!("## {version}\n");
    // Before the first heading, as it was written.
    if !kept.trim().is_empty() {
        let _ = write!(text, "\n{}\n", kept.trim());
    }
    for (heading, lines) in sections(compared) {
        let _ = write!(text, "\n### {heading}\n\n");
        for Line { text: said, place } in lines {
            let said = markdown(&said);
            let _ = match place {
                // The way from this file, and from its copy in the crate: both are as deep in the repository.
                Some((file, line)) => {
                    writeln!(text, "- {said} ([{0}#L{line}](<../../{0}#L{line}>))", markdown_link(&file))
                }
                None => writeln!(text, "- {said}"),
            };
        }
    }
    text.trim_end().to_owned()
}

/// What comes before the first `## `, and what begins with each.
fn parts(text: &str) -> (&str, Vec<&str>) {
    let mut starts: Vec<usize> = text.match_indices("\n## ").map(|(at, _)| at + 1).collect();
    if text.starts_with("## ") {
        starts.insert(0, 0);
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let entries = starts.iter().zip(ends).map(|(start, end)| &text[*start..end]).collect();
    (&text[..starts.first().copied().unwrap_or(text.len())], entries)
}

/// The version that an entry is about: `## 0.2.0`, `## [0.2.0] - 2027-01-31`.
fn heading(entry: &str) -> Option<Version> {
    let word = entry.strip_prefix("## ")?.split_whitespace().next()?;
    Version::parse(word.trim_matches(['[', ']']).trim_start_matches('v')).ok()
}

/// What somebody wrote into an entry: what stands under none of our headings.
fn own_words(entry: &str) -> String {
    let mut words = String::new();
    let mut is_ours = false;
    for line in entry.lines().skip(1) {
        if let Some(heading) = line.strip_prefix("### ") {
            is_ours = HEADINGS.contains(&heading.trim());
        }
        if !is_ours {
            words.push_str(line);
            words.push('\n');
        }
    }
    words
}

/// Text that stays text; what stands between backticks is code. Light enough to be read as it is.
fn markdown(text: &str) -> String {
    let text = visible(text);
    let mut out = String::new();
    let mut parts = text.split('`').peekable();
    let mut is_code = false;
    while let Some(part) = parts.next() {
        match (is_code, parts.peek().is_some()) {
            (true, true) if !part.is_empty() => {
                let _ = write!(out, "`{part}`");
            }
            (true, false) => {
                out.push_str("\\`");
                escape_into(&mut out, part);
            }
            _ => escape_into(&mut out, part),
        }
        is_code = !is_code;
    }
    out
}

fn escape_into(out: &mut String, text: &str) {
    for c in text.chars() {
        if matches!(c, '\\' | '<' | '[' | ']' | '*' | '_' | '&') {
            out.push('\\');
        }
        out.push(c);
    }
}

fn markdown_link(file: &str) -> String {
    visible(file).replace(['<', '>', '[', ']', '\\', '`'], "_")
}

//! The report for people at a terminal: by operation and by schema, the worst first.

use std::io;

use passbook_diff::{Bump, Wire};

use super::report::{
    Compared, Counts, FailOn, Judged, Kind, Report, SideName, place, sentence, shortened, visible,
};
use super::version::{Standing, Versions};
use crate::output::{Screen, Tone, count};

/// How much is said of changes in text alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    /// How many there are.
    #[default]
    Folded,
    /// Each, with its place.
    Verbose,
}

/// Says everything, provider by provider, and what to do at the end.
pub fn print(report: &Report, detail: Detail, screen: &mut Screen<'_>) -> io::Result<()> {
    if let Some(base) = &report.base {
        screen.verb(
            Tone::Good,
            "Comparing",
            format_args!("with {} ({})", base.short(), visible(&base.described)),
        )?;
    }
    for section in sections(report) {
        let is_empty = |compared: &&Compared| {
            !compared.changes.iter().any(|judged| (section.has)(judged) && is_listed(judged, detail))
        };
        if report.compared.iter().all(|compared| is_empty(&compared)) {
            continue;
        }
        if let Some(title) = &section.title {
            screen.line(format_args!("\n{}:", visible(title)))?;
        }
        for compared in &report.compared {
            changes(compared, &section, detail, screen)?;
        }
    }
    for compared in &report.compared {
        folded(compared, detail, screen)?;
    }
    if report.compared.iter().any(|compared| !compared.changes.is_empty()) {
        screen.line("")?;
    }
    for compared in &report.compared {
        summary(compared, screen)?;
    }
    next(report, screen)
}

/// A part of the report.
pub struct Section {
    /// What it is about; `None` where it is everything.
    pub title: Option<String>,
    /// What belongs to it.
    pub has: fn(&Judged) -> bool,
}

/// The parts of the report: one, or by whether changes touch what a consumer uses.
pub fn sections(report: &Report) -> Vec<Section> {
    let Some(file) = &report.used else { return vec![Section { title: None, has: |_| true }] };
    let section = |title: String, has: fn(&Judged) -> bool| Section { title: Some(title), has };
    vec![
        section(format!("Breaking changes that touch what {file} lists"), |judged| {
            judged.kind() == Kind::Breaking && judged.touches != Some(false)
        }),
        section(format!("Breaking changes that touch nothing in {file}"), |judged| {
            judged.kind() == Kind::Breaking && judged.touches == Some(false)
        }),
        section("Other changes".to_owned(), |judged| judged.kind() != Kind::Breaking),
    ]
}

fn is_listed(judged: &Judged, detail: Detail) -> bool {
    detail == Detail::Verbose || judged.kind() != Kind::Text
}

fn changes(
    compared: &Compared,
    section: &Section,
    detail: Detail,
    screen: &mut Screen<'_>,
) -> io::Result<()> {
    for group in compared.groups(|judged| (section.has)(judged) && is_listed(judged, detail)) {
        let operations = match group.operations.is_empty() {
            true => String::new(),
            false => format!("  ({})", visible(&shortened(&group.operations))),
        };
        screen.line(format_args!("\n{}: {}{operations}", visible(&compared.id), visible(group.scope)))?;
        for judged in group.changes {
            change(judged, screen)?;
        }
    }
    Ok(())
}

/// How many changes in text alone were not listed.
fn folded(compared: &Compared, detail: Detail, screen: &mut Screen<'_>) -> io::Result<()> {
    let text = compared.counts().text;
    if text > 0 && detail == Detail::Folded {
        screen.line(format_args!(
            "\n{}: {} in text alone; `--verbose` shows where",
            visible(&compared.id),
            count(text, "change")
        ))?;
    }
    Ok(())
}

fn change(judged: &Judged, screen: &mut Screen<'_>) -> io::Result<()> {
    let change = &judged.change;
    let tone = match (judged.kind(), &judged.approval) {
        (Kind::Breaking, None) => Tone::Bad,
        (Kind::Breaking, Some(_)) | (Kind::Compatible, _) => Tone::Note,
        (Kind::Text, _) => Tone::Good,
    };
    let verdicts = format!("{:<16}  {:<10}", wire(change.wire), rust(change.rust));
    let verdicts = screen.paint(tone, &verdicts);
    screen.line(format_args!("  {verdicts}  {}", visible(&sentence(change))))?;
    let (spot, side) = judged.shown();
    let before = if side == SideName::Old { ", before" } else { "" };
    screen.line(format_args!(
        "    {}{before}  [{}] {}",
        visible(&place(spot)),
        change.rule,
        change.fingerprint
    ))?;
    if let Some(hint) = &change.hint {
        screen.line(format_args!("    help: {}", visible(hint)))?;
    }
    if let Some(migration) = &change.migration {
        screen.line(format_args!("    rust: {}", visible(migration)))?;
    }
    if let Some(unstable) = judged.unstable() {
        screen.line(format_args!("    note: {}", visible(&unstable)))?;
    }
    if let Some(approval) = &judged.approval {
        screen.line(format_args!(
            "    approved until {}: {}",
            approval.expires,
            visible(&approval.reason)
        ))?;
    }
    Ok(())
}

/// The verdict on the wire, in words.
pub fn wire(wire: Wire) -> &'static str {
    match wire {
        Wire::None => "wire same",
        Wire::Compatible => "wire compatible",
        Wire::Breaking => "wire breaking",
    }
}

/// The verdict on Rust code, in words.
pub fn rust(bump: Bump) -> &'static str {
    match bump {
        Bump::Patch => "rust patch",
        Bump::Minor => "rust minor",
        Bump::Major => "rust major",
    }
}

fn summary(compared: &Compared, screen: &mut Screen<'_>) -> io::Result<()> {
    let counts = compared.counts();
    let (tone, verb) = match (compared.changes.is_empty(), counts.breaking > 0) {
        (true, _) => (Tone::Good, "Same"),
        (false, false) => (Tone::Note, "Changed"),
        (false, true) => (Tone::Bad, "Breaking"),
    };
    let id = visible(&compared.id);
    let version = compared.versions.as_ref().and_then(|versions| version(compared, versions));
    let words: Vec<String> = [words(counts), version].into_iter().flatten().collect();
    match words.is_empty() {
        true => screen.verb(tone, verb, id),
        false => screen.verb(tone, verb, format_args!("{id}: {}", words.join("; "))),
    }
}

/// `2 breaking, 1 compatible, 3 in text`; nothing where nothing changed.
pub fn words(counts: Counts) -> Option<String> {
    let Counts { breaking, approved, elsewhere, compatible, text } = counts;
    let words: Vec<String> = [
        (breaking, "breaking"),
        (elsewhere, "breaking but not used"),
        (approved, "breaking and approved"),
        (compatible, "compatible"),
        (text, "in text"),
    ]
    .into_iter()
    .filter(|(number, _)| *number > 0)
    .map(|(number, what)| format!("{number} {what}"))
    .collect();
    (!words.is_empty()).then(|| words.join(", "))
}

/// What there is to say about the version; nothing where it is as it should be and nothing changed.
pub fn version(compared: &Compared, versions: &Versions) -> Option<String> {
    let package = compared.package.as_deref()?;
    let Versions { old, new, bump } = versions;
    let needed = versions.needed();
    Some(match versions.standing() {
        Standing::Enough if bump.is_none() && old == new => return None,
        Standing::Enough => format!("{package} {old} -> {new}, as the changes ask"),
        Standing::TooLow if old == new => format!("{package} {old} -> {needed}"),
        Standing::TooLow => format!("{package} {old} -> {needed}, and not {new}"),
        Standing::Backwards => format!("{package} {old} -> {needed}: {new} would go backwards"),
    })
}

/// What to do now.
fn next(report: &Report, screen: &mut Screen<'_>) -> io::Result<()> {
    let is_open = |judged: &Judged| judged.breaks(FailOn::Any) && judged.approval.is_none();
    let is_breaking =
        |compared: &&Compared| compared.package.is_some() && compared.changes.iter().any(is_open);
    let is_low = |compared: &&Compared| {
        compared.versions.as_ref().is_some_and(|versions| versions.standing() != Standing::Enough)
    };
    let ids = |which: &dyn Fn(&&Compared) -> bool| -> Vec<&str> {
        report.compared.iter().filter(which).map(|compared| compared.id.as_str()).collect()
    };
    let (breaking, low) = (ids(&is_breaking), ids(&is_low));
    if !breaking.is_empty() || !low.is_empty() {
        screen.line("")?;
    }
    if let Some(first) = breaking.first() {
        screen.line(format_args!(
            "`cargo xtask explain <rule>` says why a change breaks callers; specs/{first}/approved.toml accepts one by \
             its fingerprint"
        ))?;
    }
    if !low.is_empty() {
        screen.line(format_args!(
            "`cargo xtask diff --write {}` writes the versions and the changelogs",
            low.join(" ")
        ))?;
    }
    Ok(())
}

//! The report as Markdown: a comment on a pull request. Nothing that stands in a spec becomes markup, a link, or a
//! mention of somebody.

use std::fmt::Write;

use super::report::{Compared, Group, Judged, Kind, Report, SideName, place, sentence, shortened, visible};
use super::text::{version, words};
use crate::output::count;

/// The mark by which a comment is found again, to be written over.
const MARK: &str = "<!-- passbook diff -->";
/// A comment on GitHub holds 65,536 characters.
const LIMIT: usize = 60_000;

/// The whole report.
pub fn render(report: &Report) -> String {
    let mut text = format!("{MARK}\n## What changed in the specs\n\n");
    if let Some(base) = &report.base {
        let _ = writeln!(text, "Compared with {} ({}).\n", base.short(), escape(&base.described));
    }
    let changed: Vec<&Compared> =
        report.compared.iter().filter(|compared| !compared.changes.is_empty()).collect();
    if changed.is_empty() {
        text.push_str("Nothing.\n");
    }
    overview(&changed, &mut text);
    let mut left_out = 0;
    for compared in changed {
        provider(compared, report.used.as_deref(), &mut text, &mut left_out);
    }
    if left_out > 0 {
        let _ = writeln!(
            text,
            "\nThere are {} more than a comment can hold; `cargo xtask diff` shows all.",
            count(left_out, "change")
        );
    }
    text
}

fn overview(changed: &[&Compared], text: &mut String) {
    if changed.is_empty() {
        return;
    }
    text.push_str("| provider | wire | Rust | changes | version |\n|---|---|---|---|---|\n");
    for compared in changed {
        let versions = compared.versions.as_ref().and_then(|versions| version(compared, versions));
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} |",
            escape(&compared.id),
            compared.wire(),
            compared.rust().map_or("none", |bump| bump.word()),
            words(compared.counts()).unwrap_or_default(),
            versions.map(|said| escape(&said)).unwrap_or_default()
        );
    }
}

fn provider(compared: &Compared, used: Option<&str>, text: &mut String, left_out: &mut usize) {
    let _ = write!(text, "\n### {}\n", escape(&compared.id));
    let shown = compared.groups(|judged| judged.kind() != Kind::Text && judged.touches != Some(false));
    let (broken, others): (Vec<Group<'_>>, Vec<Group<'_>>) = shown
        .into_iter()
        .partition(|group| group.changes.iter().any(|judged| judged.kind() == Kind::Breaking));
    if let Some(file) = used {
        let _ = writeln!(text, "\nOf these, {} what {} lists.", touching(&broken), escape(file));
    }
    if !broken.is_empty() {
        table(&broken, text, left_out);
    }
    let number = |groups: &[Group<'_>]| groups.iter().map(|group| group.changes.len()).sum();
    let elsewhere = compared.groups(|judged| judged.kind() != Kind::Text && judged.touches == Some(false));
    if !elsewhere.is_empty() {
        let summary = format!("{} of parts that are not used", count(number(&elsewhere), "change"));
        details(&summary, &elsewhere, text, left_out);
    }
    if !others.is_empty() {
        details(&format!("{} that break nothing", count(number(&others), "change")), &others, text, left_out);
    }
    let prose = compared.groups(|judged| judged.kind() == Kind::Text);
    if !prose.is_empty() {
        let number = prose.iter().map(|group| group.changes.len()).sum();
        details(&format!("{} in text alone", count(number, "change")), &prose, text, left_out);
    }
}

fn touching(broken: &[Group<'_>]) -> String {
    let breaks = |judged: &&&Judged| judged.kind() == Kind::Breaking;
    match broken.iter().flat_map(|group| &group.changes).filter(breaks).count() {
        0 => "no breaking change touches".to_owned(),
        1 => "1 breaking change touches".to_owned(),
        more => format!("{more} breaking changes touch"),
    }
}

fn details(summary: &str, groups: &[Group<'_>], text: &mut String, left_out: &mut usize) {
    let _ = write!(text, "\n<details>\n<summary>{summary}</summary>\n");
    table(groups, text, left_out);
    text.push_str("\n</details>\n");
}

fn table(groups: &[Group<'_>], text: &mut String, left_out: &mut usize) {
    text.push_str("\n| where | what | wire | Rust | rule |\n|---|---|---|---|---|\n");
    for group in groups {
        for judged in &group.changes {
            let row = row(group, judged);
            match text.len() + row.len() > LIMIT {
                true => *left_out += 1,
                false => text.push_str(&row),
            }
        }
    }
}

fn row(group: &Group<'_>, judged: &Judged) -> String {
    let change = &judged.change;
    let mut place_cell = escape(group.scope);
    if !group.operations.is_empty() {
        let _ = write!(place_cell, "<br><sub>{}</sub>", escape(&shortened(&group.operations)));
    }
    let (spot, side) = judged.shown();
    let before = if side == SideName::Old { ", before" } else { "" };
    let mut what = format!("{}<br><sub>{}{before}</sub>", escape(&sentence(change)), code(&place(spot)));
    if let Some(migration) = &change.migration {
        let _ = write!(what, "<br><sub>Rust: {}</sub>", escape(migration));
    }
    if let Some(hint) = &change.hint {
        let _ = write!(what, "<br><sub>{}</sub>", escape(hint));
    }
    if judged.kind() == Kind::Breaking && judged.touches == Some(false) {
        what.push_str("<br><sub>touches nothing that is used</sub>");
    }
    if let Some(unstable) = judged.unstable() {
        let _ = write!(what, "<br><sub>{}</sub>", escape(&unstable));
    }
    if let Some(approval) = &judged.approval {
        let _ = write!(what, "<br>approved until {}: {}", approval.expires, escape(&approval.reason));
    }
    let rust = change.rust.word();
    format!(
        "| {place_cell} | {what} | {} | {rust} | {}<br>{} |
",
        change.wire,
        code(change.rule),
        code(&change.fingerprint)
    )
}

fn code(text: &str) -> String {
    format!("<code>{}</code>", escape_plain(text))
}

/// Text as Markdown that shows just this text. What stands between backticks becomes code.
pub fn escape(text: &str) -> String {
    let mut out = String::new();
    let mut parts = text.split('`').peekable();
    let mut is_code = false;
    while let Some(part) = parts.next() {
        // A backtick without its partner is only a character.
        match (is_code, parts.peek().is_some()) {
            (true, true) => out.push_str(&code(part)),
            (true, false) => out.push_str(&format!("&#96;{}", escape_plain(part))),
            (false, _) => out.push_str(&escape_plain(part)),
        }
        is_code = !is_code;
    }
    out
}

/// Every character that could mean something to Markdown, HTML or GitHub, as a reference to itself.
fn escape_plain(text: &str) -> String {
    let mut out = String::new();
    let text = visible(text);
    let mut before = None;
    for c in text.chars() {
        // A dot makes a link of `www.` and of nothing else.
        let is_link_dot = c == '.' && before == Some('w');
        match c {
            '&' | '<' | '>' | '"' | '\'' | '`' | '*' | '_' | '~' | '[' | ']' | '(' | ')' | '|' | '\\'
            | '!' | '#' | '$' | '^' | '=' | '{' | '}' => {
                let _ = write!(out, "&#{};", c as u32);
            }
            ':' => out.push_str("&#58;"),
            '.' if is_link_dot => out.push_str("&#46;"),
            // References are read before mentions are looked for, so this needs a character of no width.
            '@' => out.push_str("@\u{200b}"),
            c => out.push(c),
        }
        before = Some(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_in_a_text_becomes_markup() {
        assert_eq!(escape("<img src=x>"), "&#60;img src&#61;x&#62;");
        assert_eq!(escape("a | b\nc"), "a &#124; b c");
        assert_eq!(escape("the field `na|me` is gone"), "the field <code>na&#124;me</code> is gone");
        assert_eq!(escape("one ` alone"), "one &#96; alone");
        assert_eq!(escape("[x](https://example.com)"), "&#91;x&#93;&#40;https&#58;//example.com&#41;");
        assert_eq!(escape("www.example.com"), "www&#46;example.com");
        assert_eq!(escape("@everybody"), "@\u{200b}everybody");
        assert_eq!(escape("`</code><script>`"), "<code>&#60;/code&#62;&#60;script&#62;</code>");
        assert_eq!(
            escape("\u{202e}gnp"),
            "\\u{202e}gnp".replace('\\', "&#92;").replace('{', "&#123;").replace('}', "&#125;")
        );
    }
}

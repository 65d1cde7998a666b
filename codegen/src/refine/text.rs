//! Text from specs as documentation: it stays text, whatever it holds.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{Deprecation, Docs};

/// `#[doc]` attributes for a text.
pub(super) fn doc(text: &str) -> TokenStream {
    lines(markdown(text))
}

/// `#[doc]` attributes for a description and the notes behind it.
pub(super) fn docs(docs: &Docs, fallback: &str) -> TokenStream {
    let mut all = markdown(if docs.description.is_empty() { fallback } else { &docs.description });
    if !docs.notes.is_empty() {
        all.push(String::new());
        all.extend(markdown(&docs.notes.join(" ")));
    }
    lines(all)
}

/// `#[deprecated]`, with what the contract says of it.
pub(super) fn deprecated(deprecation: &Deprecation) -> TokenStream {
    match deprecation.as_deref().map(|note| markdown(note).join(" ")) {
        None => TokenStream::new(),
        Some(note) if note.is_empty() => quote!(#[deprecated]),
        Some(note) => quote!(#[deprecated(note = #note)]),
    }
}

/// `#[doc]` attributes for lines that are safe already.
pub(super) fn lines(lines: Vec<String>) -> TokenStream {
    let lines = lines.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// Lines of Markdown that rustdoc reads as text: no doctest, no link to an item, no HTML, no bare address.
pub(crate) fn markdown(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut fence: Option<String> = None;
    for line in text.lines() {
        let line: String = line.chars().filter(|c| !c.is_control() && !is_invisible(*c)).collect();
        let line = line.trim_end();
        let trimmed = line.trim_start();
        let ticks: String = trimmed.chars().take_while(|c| *c == '`' || *c == '~').collect();
        let opens = ticks.len() >= 3 && (ticks.chars().all(|c| c == '`') || ticks.chars().all(|c| c == '~'));
        match &fence {
            Some(open) if opens && ticks.starts_with(open.as_str()) && trimmed.len() == ticks.len() => {
                out.push(open.clone());
                fence = None;
            }
            Some(_) => out.push(line.to_owned()),
            None if opens => {
                // Whatever language it claims, rustdoc must not run it.
                out.push(format!("{ticks}text"));
                fence = Some(ticks);
            }
            None if line.is_empty() => {
                if out.last().is_some_and(|last| !last.is_empty()) {
                    out.push(String::new());
                }
            }
            // Four spaces would make it code, and code a doctest.
            None => {
                let indent = (line.len() - trimmed.len()).min(3);
                out.push(format!("{}{}", " ".repeat(indent), inline(&item(trimmed))));
            }
        }
    }
    out.extend(fence);
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    out
}

/// Characters that make text read otherwise than it is written.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

/// Five spaces behind a list's marker would make the item's text code, too.
fn item(line: &str) -> String {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let marker = match digits {
        0 => usize::from(line.starts_with(['-', '*', '+'])),
        digits if line[digits..].starts_with(['.', ')']) => digits + 1,
        _ => 0,
    };
    let (marker, content) = line.split_at(marker);
    let text = content.trim_start_matches(' ');
    if marker.is_empty() || text.len() == content.len() {
        return line.to_owned();
    }
    let spaces = content.len() - text.len();
    format!("{marker}{}{}", " ".repeat(if spaces > 4 { 1 } else { spaces }), item(text))
}

fn inline(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        if c == '\\' && rest[1..].starts_with(|c: char| c.is_ascii_punctuation()) {
            // Escaped by the author: escaping it again would undo that.
            out.push_str(&rest[..2]);
            rest = &rest[2..];
            continue;
        }
        if rest.starts_with("~~~") {
            // In a list's item this would open a fence.
            let behind = rest.trim_start_matches('~');
            out.push_str(&"\\~".repeat(rest.len() - behind.len()));
            rest = behind;
            continue;
        }
        if c == '`' {
            let ticks = rest.len() - rest.trim_start_matches('`').len();
            let (mark, behind) = rest.split_at(ticks);
            // A code span is left alone; a tick that nothing closes is a tick.
            match closing(behind, ticks) {
                Some(end) => {
                    out.push_str(&rest[..ticks + end + ticks]);
                    rest = &behind[end + ticks..];
                }
                None => {
                    mark.chars().for_each(|_| out.push_str("\\`"));
                    rest = behind;
                }
            }
            continue;
        }
        if ["http://", "https://"].iter().any(|scheme| rest.starts_with(scheme)) {
            let end = rest
                .find(|c: char| c.is_whitespace() || "<>()[]{}\"'`|\\^".contains(c))
                .unwrap_or(rest.len());
            let address = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
            match address.len() > 8 {
                true => out.push_str(&format!("<{address}>")),
                false => out.push_str(address),
            }
            rest = &rest[address.len()..];
            continue;
        }
        if matches!(c, '<' | '>' | '[' | ']') {
            out.push('\\');
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
    // A line of these alone would turn the line above into a heading, or start a table.
    if !out.is_empty() && out.chars().all(|c| matches!(c, '=' | '-' | '|' | ':' | ' ')) {
        out.insert(0, '\\');
    }
    out
}

/// Where the next run of exactly so many ticks starts: a longer or shorter one closes nothing.
fn closing(text: &str, ticks: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let run = text[start..].len() - text[start..].trim_start_matches('`').len();
        if run == ticks {
            return Some(start);
        }
        at = start + run;
    }
    None
}

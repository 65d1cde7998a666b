//! The `Link` header (RFC 8288), as far as paging needs it: where `rel="next"` leads.

use http::HeaderMap;
use http::header::LINK;

/// The target of the first link to the next page.
pub(crate) fn next(headers: &HeaderMap) -> Option<String> {
    let lines = headers.get_all(LINK).iter();
    lines.filter_map(|line| line.to_str().ok()).find_map(next_of)
}

/// The same, of one line of the header: `<target>; rel="next"; title="a, b", <target>; rel=last`.
fn next_of(line: &str) -> Option<String> {
    let mut rest = line;
    // What stands before a target separates it from the link before.
    while let Some((_, from_target)) = rest.split_once('<') {
        let (target, mut behind) = from_target.split_once('>')?;
        let (mut relations, mut has_anchor) = (None, false);
        while let Some(parameter) = behind.trim_start().strip_prefix(';') {
            let (name, value, left) = parameter_of(parameter);
            behind = left;
            match name.to_ascii_lowercase().as_str() {
                // The first one counts. (RFC 8288, section 3.3)
                "rel" if relations.is_none() => relations = Some(value),
                // The link is from somewhere else than this page.
                "anchor" => has_anchor = true,
                _ => {}
            }
        }
        let is_next = relations
            .is_some_and(|value| value.split_ascii_whitespace().any(|one| one.eq_ignore_ascii_case("next")));
        if is_next && !has_anchor {
            return Some(target.trim().to_owned());
        }
        rest = behind;
    }
    None
}

/// Name, value and what is behind, of a parameter: its value may be quoted, and may be missing.
fn parameter_of(text: &str) -> (&str, String, &str) {
    let end = text.find(['=', ';', ',']).unwrap_or(text.len());
    let name = text[..end].trim();
    let Some(value) = text[end..].strip_prefix('=') else { return (name, String::new(), &text[end..]) };
    let value = value.trim_start();
    let Some(quoted) = value.strip_prefix('"') else {
        let end = value.find([';', ',']).unwrap_or(value.len());
        return (name, value[..end].trim().to_owned(), &value[end..]);
    };
    let mut unquoted = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (name, unquoted, &quoted[at + 1..]),
            '\\' => unquoted.extend(characters.next().map(|(_, escaped)| escaped)),
            other => unquoted.push(other),
        }
    }
    (name, unquoted, "")
}

//! A text, cut into the blocks of its paths and components by their indentation alone.

use std::collections::BTreeMap;
use std::ops::Range;

use memchr::{memchr, memchr_iter, memmem};

/// A section and the name in it: `("schemas", "Pet")`, `("paths", "/pets")`.
pub(super) type Key<'a> = (&'a str, &'a str);

/// A block's key and its lines, as bytes of the text.
pub(super) type Block<'a> = (Key<'a>, Range<usize>);

/// A text, cut into blocks.
pub(super) struct Blocks<'a> {
    pub text: &'a str,
    /// In the text's order.
    pub all: Vec<Block<'a>>,
    /// Keys of the document itself, with their text.
    common: BTreeMap<&'a str, Range<usize>>,
}

/// Sections whose entries are blocks. Schemes of security are named without a reference, so they stay.
const GROUPS: [&str; 8] =
    ["schemas", "parameters", "responses", "requestBodies", "headers", "examples", "links", "callbacks"];

impl<'a> Blocks<'a> {
    /// `None` where the text is written in a way that can't be cut so.
    pub fn of(text: &'a str) -> Option<Self> {
        if !is_plain(text) {
            return None;
        }
        let mut blocks = Self { text, all: Vec::new(), common: BTreeMap::new() };
        for (key, range) in entries(text, 0..text.len())? {
            match key {
                // Swagger has some of them here.
                "paths" | "definitions" | "parameters" | "responses" => blocks.add(key, &range)?,
                "components" => {
                    for (group, range) in entries(text, inside(text, &range))? {
                        if GROUPS.contains(&group) {
                            blocks.add(group, &range)?;
                        }
                    }
                }
                _ => {}
            }
            if blocks.common.insert(key, range).is_some() {
                return None;
            }
        }
        Some(blocks)
    }

    fn add(&mut self, section: &'a str, range: &Range<usize>) -> Option<()> {
        let found = entries(self.text, inside(self.text, range))?;
        // What is named so is not where a reference to it seems to end.
        if section != "paths" && found.iter().any(|(name, _)| name.contains(ends_reference)) {
            return None;
        }
        self.all.extend(found.into_iter().map(|(name, range)| ((section, name), range)));
        Some(())
    }

    /// What stands under a key of the document itself, with that key.
    pub fn common(&self, key: &str) -> Option<&'a str> {
        Some(&self.text[self.common.get(key)?.clone()])
    }

    /// Whether the document is one of OpenAPI 3.0, which is compared as it is written.
    pub fn is_openapi_3_0(&self) -> bool {
        let version = self.common("openapi").and_then(|line| line.split_once(':'));
        version.is_some_and(|(_, version)| version.trim().trim_matches(['\'', '"']).starts_with("3.0."))
    }
}

/// Whether a text is one document in block style, without anchors.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Where nothing has an anchor, nothing can be an alias.
    let is_anchor = |at: usize| {
        let rest = &text[at + 1..];
        let name = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-')).unwrap_or(rest.len());
        let begins = bytes[..at].last().is_none_or(|before| b" \t\n[{,".contains(before));
        begins && name > 0 && rest[name..].starts_with(char::is_whitespace)
    };
    // To YAML, that alone ends a line, too.
    let ends_line = |at: usize| bytes.get(at + 1) != Some(&b'\n');
    !text.trim_start().starts_with(['{', '['])
        && !memchr_iter(b'&', bytes).any(is_anchor)
        && !memchr_iter(b'\r', bytes).any(ends_line)
}

/// What stands below a key, without the key's own line.
pub(super) fn inside(text: &str, range: &Range<usize>) -> Range<usize> {
    first_line(text, range).end..range.end
}

/// The first line of a block.
pub(super) fn first_line(text: &str, range: &Range<usize>) -> Range<usize> {
    let end = memchr(b'\n', text[range.clone()].as_bytes()).map_or(range.end, |end| range.start + end + 1);
    range.start..end
}

/// The entries of a block mapping, each with all of its lines. `None` where it is no plain block mapping.
pub(super) fn entries(text: &str, range: Range<usize>) -> Option<Vec<(&str, Range<usize>)>> {
    let mut found: Vec<(&str, Range<usize>)> = Vec::new();
    let mut own = None;
    let bytes = &text.as_bytes()[..range.end];
    let ends = memchr_iter(b'\n', &bytes[range.clone()]).map(|end| range.start + end + 1);
    let rest = (bytes.last() != Some(&b'\n')).then_some(range.end);
    let mut start = range.start;
    for end in ends.chain(rest) {
        let here = start..end;
        start = end;
        let line = &bytes[here.clone()];
        let depth = line.iter().position(|byte| *byte != b' ').unwrap_or(line.len());
        // What is further in belongs to the entry before.
        if own.is_some_and(|own| depth > own) {
            found.last_mut()?.1.end = end;
            continue;
        }
        let content = text[here.start + depth..end].trim_end();
        // And so do empty lines and remarks.
        if content.is_empty() || content.starts_with('#') {
            if let Some((_, last)) = found.last_mut() {
                last.end = end;
            }
            continue;
        }
        if depth < *own.get_or_insert(depth) || content.starts_with(['\t', '%', '?']) {
            return None;
        }
        if content.starts_with("---") || content.starts_with("...") {
            return None;
        }
        if content.starts_with("- ") || content == "-" {
            found.last_mut()?.1.end = end;
            continue;
        }
        found.push((key(content)?, here));
    }
    Some(found)
}

/// The key that a line starts with, without its quotes.
pub(super) fn key(content: &str) -> Option<&str> {
    for quote in ['\'', '"'] {
        if let Some(rest) = content.strip_prefix(quote) {
            let (key, rest) = rest.split_once(quote)?;
            return (rest.starts_with(':') && !key.contains('\\')).then_some(key);
        }
    }
    // A colon ends a plain key where a blank or nothing follows: `/searches/:id: {}` is one.
    let end = content.match_indices(':').map(|(at, _)| at).find(|at| {
        let rest = &content[at + 1..];
        rest.is_empty() || rest.starts_with(' ')
    })?;
    let key = &content[..end];
    // What could be the inside of a flow or of a text is left to the reader; the braces of a path are its own.
    let odd: &[char] = if key.starts_with('/') {
        &['"', '\'', '|', '>']
    } else {
        &['{', '[', '}', ']', '"', '\'', '|', '>']
    };
    (!key.is_empty() && !key.contains(odd)).then_some(key)
}

fn ends_reference(c: char) -> bool {
    c.is_whitespace() || "'\"},]".contains(c)
}

/// Something that a text refers to.
pub(super) struct Link<'a> {
    /// Where the reference stands.
    pub at: usize,
    pub to: Key<'a>,
    /// It leads to something inside of that.
    pub is_deep: bool,
}

/// Everything that could be a reference, wherever it stands. `None` where one needs more than its text to be followed.
pub(super) fn links(text: &str) -> Option<Vec<Link<'_>>> {
    let end_of = |from: usize| {
        let rest = &text[from..];
        from + rest.find(ends_reference).unwrap_or(rest.len())
    };
    for at in memmem::find_iter(text.as_bytes(), "$ref") {
        let rest = &text[at + 4..];
        let reference = rest.trim_start_matches([' ', ':', '\'', '"']);
        let start = text.len() - reference.len();
        if !reference.starts_with("#/") || text[start..end_of(start)].contains(['~', '%']) {
            return None;
        }
    }
    let mut found = Vec::new();
    for at in memmem::find_iter(text.as_bytes(), "#/") {
        let pointer = &text[at + 2..end_of(at)];
        let mut segments = pointer.strip_prefix("components/").unwrap_or(pointer).split('/');
        match (segments.next(), segments.next()) {
            // A way through what is cut apart.
            (Some("paths"), _) => return None,
            (Some("components" | "definitions"), None | Some("")) => return None,
            (Some(group), None | Some("")) if GROUPS.contains(&group) => return None,
            (Some(section), Some(name)) => {
                found.push(Link { at, to: (section, name), is_deep: segments.next().is_some() });
            }
            _ => {}
        }
    }
    Some(found)
}

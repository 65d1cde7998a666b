//! Of two documents that are to be compared, the parts that can matter: what differs, and what leads to it or follows
//! from it. The rest is blanked out, line by line, so that every place stays where it is.
//!
//! Two revisions of a document are mostly the same text, and reading YAML takes most of the time of comparing them. So
//! both texts are cut into blocks, a path or a component each, by their indentation alone. A block that is the same on
//! both sides is left out unless a block that is kept refers to it, or it leads to one that differs, by whatever way.
//! Where a text is written in a way that can't be cut so safely, there is no excerpt, and everything is read.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

/// Both texts, without what can't matter. `None` where they have to be read as a whole.
pub(crate) fn excerpts(old: &str, new: &str) -> Option<(String, String)> {
    let (old, new) = (Blocks::of(old)?, Blocks::of(new)?);
    // What the document says for all of its operations is charged to all of them.
    let shared = |blocks: &Blocks<'_>| blocks.common("security").map(str::to_owned);
    if shared(&old) != shared(&new) {
        return None;
    }
    let mut kept: BTreeSet<Key<'_>> = BTreeSet::new();
    let keys: BTreeSet<Key<'_>> = old.by_key.keys().chain(new.by_key.keys()).copied().collect();
    let mut changed: Vec<Key<'_>> =
        keys.iter().filter(|key| old.text_of(key) != new.text_of(key)).copied().collect();
    // What leads to it, on either side.
    let (old_links, new_links) = (Links::of(&old), Links::of(&new));
    while let Some(key) = changed.pop() {
        if kept.insert(key) {
            let leading = old_links.users.get(&key).into_iter().chain(new_links.users.get(&key));
            changed.extend(leading.flatten());
        }
    }
    // What follows from that.
    let mut queue: Vec<Key<'_>> = kept.iter().copied().collect();
    while let Some(key) = queue.pop() {
        let following = old_links.uses.get(&key).into_iter().chain(new_links.uses.get(&key)).flatten();
        queue.extend(following.filter(|key| kept.insert(**key)).copied().collect::<Vec<_>>());
    }
    // A section of which nothing is left would be no object any more. It gets an entry that says nothing, on both sides,
    // so that this is no difference; both have a place for it, since what is left out is the same in both.
    let emptied: BTreeSet<&str> = [&old, &new].into_iter().flat_map(|blocks| blocks.emptied(&kept)).collect();
    Some((old.excerpt(&kept, &emptied)?, new.excerpt(&kept, &emptied)?))
}

/// A section and the name in it: `("schemas", "Pet")`, `("paths", "/pets")`.
type Key<'a> = (&'a str, &'a str);

/// A text, cut into blocks.
struct Blocks<'a> {
    text: &'a str,
    /// The lines of each block, as bytes of the text.
    by_key: BTreeMap<Key<'a>, Range<usize>>,
    /// Keys of the document itself, with their text.
    common: BTreeMap<&'a str, Range<usize>>,
}

/// Sections whose entries are blocks. Schemes of security are named without a reference, so they stay.
const GROUPS: [&str; 8] =
    ["schemas", "parameters", "responses", "requestBodies", "headers", "examples", "links", "callbacks"];

impl<'a> Blocks<'a> {
    fn of(text: &'a str) -> Option<Self> {
        if !is_plain(text) {
            return None;
        }
        let mut blocks = Self { text, by_key: BTreeMap::new(), common: BTreeMap::new() };
        for (key, range) in entries(text, 0..text.len())? {
            let twice = match key {
                "paths" => blocks.add("paths", range.clone())?,
                // Swagger has them here.
                "definitions" | "parameters" | "responses" => blocks.add(key, range.clone())?,
                "components" => {
                    let mut added = Added::Once;
                    for (group, range) in entries(text, inside(text, &range))? {
                        if GROUPS.contains(&group) && blocks.add(group, range)? == Added::Twice {
                            added = Added::Twice;
                        }
                    }
                    added
                }
                _ => Added::Once,
            };
            if twice == Added::Twice || blocks.common.insert(key, range).is_some() {
                return None;
            }
        }
        Some(blocks)
    }

    fn add(&mut self, section: &'a str, range: Range<usize>) -> Option<Added> {
        let mut added = Added::Once;
        for (name, range) in entries(self.text, inside(self.text, &range))? {
            if self.by_key.insert((section, name), range).is_some() {
                added = Added::Twice;
            }
        }
        Some(added)
    }

    fn text_of(&self, key: &Key<'_>) -> Option<&'a str> {
        Some(&self.text[self.by_key.get(key)?.clone()])
    }

    fn common(&self, key: &str) -> Option<&'a str> {
        Some(&self.text[self.common.get(key)?.clone()])
    }

    /// The sections of which no block is kept.
    fn emptied(&self, kept: &BTreeSet<Key<'a>>) -> BTreeSet<&'a str> {
        let sections = |is_kept: bool| -> BTreeSet<&'a str> {
            let keys = self.by_key.keys().filter(|key| kept.contains(*key) == is_kept);
            keys.map(|(section, _)| *section).collect()
        };
        sections(false).difference(&sections(true)).copied().collect()
    }

    /// The text with every block blanked out that isn't kept.
    fn excerpt(&self, kept: &BTreeSet<Key<'a>>, emptied: &BTreeSet<&str>) -> Option<String> {
        let mut left_out: Vec<(&str, &Range<usize>)> = Vec::new();
        left_out
            .extend(self.by_key.iter().filter(|(key, _)| !kept.contains(*key)).map(|(key, at)| (key.0, at)));
        left_out.sort_by_key(|(_, range)| range.start);
        let mut excerpt = String::with_capacity(self.text.len() / 4);
        let mut wanting = emptied.clone();
        let mut end = 0;
        for (section, range) in left_out {
            excerpt.push_str(&self.text[end..range.start]);
            if wanting.remove(section) {
                let line = self.text[range.clone()].lines().next()?;
                let indent = line.len() - line.trim_start().len();
                excerpt.push_str(&" ".repeat(indent));
                excerpt.push_str(if section == "paths" { "x-nothing: {}" } else { "Nothing: {}" });
            }
            excerpt.extend(self.text[range.clone()].bytes().filter(|byte| *byte == b'\n').map(char::from));
            end = range.end;
        }
        excerpt.push_str(&self.text[end..]);
        Some(excerpt)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Added {
    Once,
    Twice,
}

/// Which block refers to which.
struct Links<'a> {
    uses: HashMap<Key<'a>, Vec<Key<'a>>>,
    users: HashMap<Key<'a>, Vec<Key<'a>>>,
}

impl<'a> Links<'a> {
    fn of(blocks: &Blocks<'a>) -> Self {
        let mut links = Self { uses: HashMap::new(), users: HashMap::new() };
        for (key, range) in &blocks.by_key {
            let mut rest = &blocks.text[range.clone()];
            let mut found: BTreeSet<Key<'a>> = BTreeSet::new();
            while let Some(start) = rest.find("#/") {
                rest = &rest[start + 2..];
                let end =
                    rest.find(|c: char| c.is_whitespace() || "'\"},]".contains(c)).unwrap_or(rest.len());
                let pointer = rest[..end].strip_prefix("components/").unwrap_or(&rest[..end]);
                let mut segments = pointer.split('/');
                if let (Some(section), Some(name)) = (segments.next(), segments.next())
                    && let Some((key, _)) = blocks.by_key.get_key_value(&(section, name))
                {
                    found.insert(*key);
                }
            }
            for used in found {
                links.uses.entry(*key).or_default().push(used);
                links.users.entry(used).or_default().push(*key);
            }
        }
        links
    }
}

/// Whether a text is written in a way that can be cut by its indentation: no anchors, one document, and references by
/// names that need no decoding.
fn is_plain(text: &str) -> bool {
    let starts_flow = text.trim_start().starts_with(['{', '[']);
    let hard = ["\n---", "\n...", "\n%", "\n? ", "#/paths"];
    let is_local = |rest: &str| {
        let reference = rest.trim_start_matches([' ', ':', '\'', '"']);
        let end =
            reference.find(|c: char| c.is_whitespace() || "'\"},]".contains(c)).unwrap_or(reference.len());
        reference.starts_with("#/") && !reference[..end].contains(['~', '%'])
    };
    // Where nothing has an anchor, nothing can be an alias.
    let is_anchor = |rest: &str| {
        let name = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-')).unwrap_or(rest.len());
        name > 0 && rest[name..].starts_with(char::is_whitespace)
    };
    let has_anchor = |before: &str| text.split(before).skip(1).any(is_anchor);
    !starts_flow
        && !hard.iter().any(|hard| text.contains(hard))
        && text.split("$ref").skip(1).all(is_local)
        && ![": &", "- &"].into_iter().any(has_anchor)
}

/// What stands below a key, without the key's own line.
fn inside(text: &str, range: &Range<usize>) -> Range<usize> {
    let first = text[range.clone()].find('\n').map_or(range.end, |end| range.start + end + 1);
    first..range.end
}

/// The entries of a block mapping, each with all of its lines. `None` where it is no plain block mapping.
fn entries(text: &str, range: Range<usize>) -> Option<Vec<(&str, Range<usize>)>> {
    let mut found: Vec<(&str, Range<usize>)> = Vec::new();
    let mut indent = None;
    let mut start = range.start;
    for line in text[range.clone()].split_inclusive('\n') {
        let here = start;
        start += line.len();
        let content = line.trim_start_matches(' ');
        let depth = line.len() - content.len();
        let content = content.trim_end();
        // Empty lines and remarks belong to what is before them.
        if content.is_empty() || content.starts_with('#') {
            if let Some((_, last)) = found.last_mut() {
                last.end = start;
            }
            continue;
        }
        let own = *indent.get_or_insert(depth);
        if depth < own || content.starts_with('\t') {
            return None;
        }
        let is_item = content.starts_with("- ") || content == "-";
        if depth > own || is_item {
            let (_, last) = found.last_mut()?;
            last.end = start;
            continue;
        }
        found.push((key(content)?, here..start));
    }
    Some(found)
}

/// The key that a line starts with, without its quotes.
fn key(content: &str) -> Option<&str> {
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

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      responses:
        '200': {description: Pets., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
  '/owners/{id}':
    get:
      description: |
        paths:
          /not/a/path:
      responses: {'200': {$ref: '#/components/responses/Owner'}}
  /status/:id:
    get: {responses: {'204': {description: Well.}}}
components:
  responses:
    Owner:
      description: An owner.
      content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}
  schemas:
    # What barks.
    Pet:
      type: object
      properties:
        owner: {$ref: '#/components/schemas/Owner'}
        kind: {$ref: '#/components/schemas/Kind'}
    Owner: {type: object, properties: {name: {type: string}}}
    Kind: {type: string}
    Other: {type: string}
";

    fn excerpt_of(edit: impl Fn(&str) -> String) -> (String, String) {
        excerpts(BASE, &edit(BASE)).expect("the texts are plain")
    }

    #[test]
    fn what_leads_to_a_change_and_what_follows_stays_at_its_line() {
        let (old, new) = excerpt_of(|text| text.replace("name: {type: string}", "name: {type: integer}"));
        for text in [&old, &new] {
            assert!(
                text.contains("/pets:") && text.contains("/owners/{id}") && text.contains("    Kind:"),
                "{text}"
            );
            assert!(!text.contains("/status") && !text.contains("Other"), "{text}");
            assert_eq!(text.lines().count(), BASE.lines().count());
        }
        let line = |text: &str, what: &str| text.lines().position(|line| line.contains(what));
        assert_eq!(line(&old, "    Owner: {type"), line(BASE, "    Owner: {type"));
    }

    #[test]
    fn what_stands_alone_leaves_nothing_else() {
        let (old, new) = excerpt_of(|text| text.replace("Other: {type: string}", "Other: {type: integer}"));
        assert!(
            !old.contains("/pets") && old.contains("x-nothing: {}") && old.contains("Other: {type: string}"),
            "{old}"
        );
        assert!(new.contains("Other: {type: integer}") && !new.contains("    Pet:"), "{new}");
    }

    #[test]
    fn what_stands_for_an_emptied_section_stands_on_both_sides() {
        let added = |text: &str| text.replace("    Kind: {", "    Added: {type: string}\n    Kind: {");
        let (old, new) = excerpt_of(added);
        for text in [&old, &new] {
            assert_eq!(text.matches("Nothing: {}").count(), 2, "of the responses and of the schemas: {text}");
        }
        assert!(new.contains("Added: {type: string}") && !old.contains("Kind"), "{old}");
    }

    #[test]
    fn what_cannot_be_cut_safely_is_read_as_a_whole() {
        let hard = [
            BASE.replace("Kind: {type", "Kind: &kind {type"),
            BASE.replace(
                "    Kind: {type: string}\n",
                "    Kind: {type: string}\n    Kind: {type: integer}\n",
            ),
            BASE.replace("#/components/schemas/Kind", "#/components/schemas/Ki~0nd"),
            BASE.replace("#/components/schemas/Kind", "other.yaml#/Kind"),
            BASE.replace("  schemas:\n", "\tschemas:\n"),
            BASE.replace("    Kind: {type: string}\n", "    Kind: {type: string}\n   Odd: {type: string}\n"),
            format!("security: []\n{BASE}"),
            "{}".to_owned(),
        ];
        for text in hard {
            assert_eq!(excerpts(BASE, &text), None, "{text}");
        }
    }
}

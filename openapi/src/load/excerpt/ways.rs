//! Of a block that is the same on both sides, what leads on to blocks that aren't.
//!
//! Two equal mappings can only differ in what they lead to, so an entry of several lines that leads to nothing of that
//! kind says the same on both sides, and is left out of both. An entry of one line costs less than asking what it is.

use std::ops::Range;

use super::blocks::{entries, first_line, inside, key};

/// Keywords whose value is compared as a whole.
const WHOLE: [&str; 18] = [
    "additionalItems",
    "anyOf",
    "contains",
    "contentSchema",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "discriminator",
    "else",
    "if",
    "not",
    "oneOf",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];
/// Keywords that say of a schema in which direction it is written.
const DIRECTED: [&str; 2] = ["readOnly", "writeOnly"];

/// The lines below a block's key that matter, where some don't: those on the way to these places, which are in order.
pub(super) fn ways(text: &str, block: &Range<usize>, places: &[usize]) -> Option<Vec<Range<usize>>> {
    let mut kept = Vec::new();
    if !is_opened(text, &first_line(text, block)) {
        return None;
    }
    let below = inside(text, block);
    // What a path says of its parameters, it says for each of its operations.
    let shared = entries(text, below.clone())?.into_iter().find(|(key, _)| *key == "parameters");
    if shared.is_some_and(|(_, range)| leads(&range, places)) {
        return None;
    }
    let all = descend(text, below, places, &mut kept)?;
    (all == Left::Out).then_some(kept)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Left {
    Nothing,
    Out,
}

/// `None` where everything matters.
fn descend(text: &str, range: Range<usize>, places: &[usize], kept: &mut Vec<Range<usize>>) -> Option<Left> {
    let Some(entries) = entries(text, range.clone()) else {
        kept.push(range);
        return Some(Left::Nothing);
    };
    let has = |key: &str| entries.iter().any(|(name, _)| *name == key);
    // Its members are one schema with what stands beside it.
    if has("allOf") || has("x-passbook-operations") {
        return None;
    }
    let is_reference = has("$ref");
    let mut left = Left::Nothing;
    for (key, range) in entries {
        let first = first_line(text, &range);
        if is_reference || DIRECTED.contains(&key) || is_blank(&text[first.end..range.end]) {
            kept.push(range);
        } else if !leads(&range, places) {
            left = Left::Out;
        } else if WHOLE.contains(&key) || !is_opened(text, &first) {
            kept.push(range);
        } else {
            let below = first.end..range.end;
            kept.push(first);
            if descend(text, below, places, kept)? == Left::Out {
                left = Left::Out;
            }
        }
    }
    Some(left)
}

/// Whether one of these places is here.
fn leads(range: &Range<usize>, places: &[usize]) -> bool {
    let next = places.partition_point(|place| *place < range.start);
    places.get(next).is_some_and(|place| *place < range.end)
}

/// Whether a line is a key whose value begins below.
fn is_opened(text: &str, line: &Range<usize>) -> bool {
    let content = text[line.clone()].trim();
    let quotes = if content.starts_with(['\'', '"']) { 2 } else { 0 };
    key(content).is_some_and(|key| content.len() == key.len() + quotes + 1)
}

fn is_blank(lines: &str) -> bool {
    lines.lines().all(|line| matches!(line.trim_start().chars().next(), None | Some('#')))
}

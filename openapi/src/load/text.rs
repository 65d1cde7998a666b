//! YAML and JSON text to a tree, and JSON pointers back to lines and columns.
//!
//! What starts like JSON is read as JSON first: it is faster, and JSON allows characters that YAML doesn't.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use serde_yaml::{Location, Options, Spanned};

use crate::diagnostic::{Diagnostic, Position};
use crate::document::unescape;

/// Deeper than any contract, shallower than the stack that the later stages have.
pub(crate) const MAX_DEPTH: usize = 100;

/// Parses a document.
pub(super) fn parse(text: &str) -> Result<Value, Box<Diagnostic>> {
    crate::stack::with_stack(|| read(text))
}

fn read(text: &str) -> Result<Value, Box<Diagnostic>> {
    if text.trim().is_empty() {
        return Err(Diagnostic::error("not_openapi", "", "the file is empty")
            .help("an OpenAPI document starts with `openapi: 3.0.3`")
            .into());
    }
    if text.trim_start().starts_with('{') {
        match serde_json::from_str::<Tree>(text) {
            Ok(tree) => return Ok(tree.0),
            Err(error) if !error.is_syntax() && !error.is_eof() => return Err(json_refusal(&error).into()),
            // It may still be YAML in braces; if it isn't, the YAML reader says so with a place.
            Err(_) => {}
        }
    }
    let tree: Tree = serde_yaml::from_str_with_options(text, options()).map_err(|error| refusal(&error))?;
    let mut tree = tree.0;
    if has_odd_number(text) {
        let spans: Spans = serde_yaml::from_str_with_options(text, options()).unwrap_or_default();
        spans.correct(text, &mut tree);
    }
    Ok(tree)
}

/// Whether a number may stand there that the YAML reader takes for another than the core schema of YAML 1.2 does: one
/// with a leading zero, or with binary digits.
fn has_odd_number(text: &str) -> bool {
    text.as_bytes().windows(3).enumerate().any(|(at, window)| {
        let is_start = matches!(window[0], b' ' | b'[' | b',' | b'-' | b'+') && window[1] == b'0';
        let digits = match window[2] {
            b'b' | b'B' => &text.as_bytes()[at + 3..],
            b'0'..=b'9' => &text.as_bytes()[at + 2..],
            _ => return false,
        };
        let end = digits.iter().find(|byte| !byte.is_ascii_digit());
        is_start && end.is_none_or(|byte| matches!(byte, b' ' | b',' | b']' | b'}' | b'\n' | b'\r'))
    })
}

/// How the scalars at these pointers are spelled, where they are plain.
pub(super) fn spellings(text: &str, pointers: &[&str]) -> BTreeMap<String, String> {
    crate::stack::with_stack(|| {
        let spans: Spans = serde_yaml::from_str_with_options(text, options()).unwrap_or_default();
        let spelled =
            |pointer: &&str| Some(((*pointer).to_owned(), spans.find(pointer)?.plain(text)?.to_owned()));
        pointers.iter().filter_map(spelled).collect()
    })
}

/// Where these pointers stand; an unknown one gets its nearest known ancestor's place.
pub(super) fn positions(text: &str, pointers: &[&str]) -> BTreeMap<String, Position> {
    // The text was parsed before, so a failure here could only cost places, never a diagnostic.
    crate::stack::with_stack(|| {
        let places: Places = serde_yaml::from_str_with_options(text, options()).unwrap_or_default();
        pointers.iter().map(|pointer| ((*pointer).to_owned(), places.find(pointer))).collect()
    })
}

/// The place just behind a text.
pub(super) fn end_of(text: &str) -> Position {
    let line = text.matches('\n').count() + 1;
    let column = text.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Position { line, column }
}

fn options() -> Options {
    let mut options = serde_yaml::options! {
        strict_booleans: true,
        underscored_numbers_as_strings: true,
        with_snippet: false,
    };
    // Real documents repeat some thousand nodes by alias; a bomb is refused while it is still small.
    options.alias_limits.max_total_replayed_events = 200_000;
    if let Some(budget) = &mut options.budget {
        budget.max_depth = MAX_DEPTH;
        budget.max_events = 20_000_000;
        budget.max_nodes = 10_000_000;
        budget.max_total_scalar_bytes = 256 * 1024 * 1024;
        budget.flow_nesting_limit = MAX_DEPTH;
        // Real documents share a few anchors many times; what must be bounded is what they expand to.
        budget.enforce_alias_anchor_ratio = false;
    }
    options
}

fn json_refusal(error: &serde_json::Error) -> Diagnostic {
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default().to_owned();
    let (rule, help) = match message.contains("duplicate key") {
        true => ("duplicate_key", DUPLICATE),
        false => ("yaml_syntax", "correct the text at this place"),
    };
    let mut diagnostic = Diagnostic::error(rule, "", message).help(help);
    diagnostic.position = Some(Position { line: error.line(), column: error.column().max(1) });
    diagnostic
}

const DUPLICATE: &str = "remove one of the two: readers would silently keep only one";

fn refusal(error: &serde_yaml::Error) -> Diagnostic {
    let plain = error.without_snippet();
    let message = plain.to_string();
    // The place is said in its own line.
    let message = message.lines().next().unwrap_or_default().split(" at line ").next().unwrap_or_default();
    let message = message.split(", set ").next().unwrap_or_default().to_owned();
    let lower = message.to_lowercase();
    let (rule, help) = if lower.contains("duplicate") {
        ("duplicate_key", DUPLICATE)
    } else if lower.contains("recursion") || lower.contains("depth") {
        ("hostile_document", "the document is nested deeper than any contract needs")
    } else if ["budget", "limit", "expan"].iter().any(|word| lower.contains(word)) {
        ("hostile_document", "the document expands beyond what any contract needs; remove the nested aliases")
    } else {
        ("yaml_syntax", "correct the text at this place")
    };
    let mut diagnostic = Diagnostic::error(rule, "", message).help(help);
    diagnostic.position = plain
        .location()
        .map(|at| Position { line: at.line() as usize, column: at.column() as usize })
        .filter(|at| at.line > 0);
    diagnostic
}

/// A tree whose keys are text whatever YAML takes them for: `200:` is the key `200`.
struct Tree(Value);

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor).map(Tree)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any YAML or JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok(Number::from_f64(value as f64).map_or(Value::Null, Value::Number))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok(Number::from_f64(value as f64).map_or(Value::Null, Value::Number))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or_else(|| Value::String(value.to_string()), Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(Tree(item)) = items.next_element()? {
            array.push(item);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(Key(key)) = entries.next_key()? {
            let Tree(value) = entries.next_value()?;
            // Two spellings of one key, such as `200` and `"200"`, are different to YAML and the same to us.
            if object.contains_key(&key) {
                return Err(de::Error::custom(format!("duplicate key `{key}`")));
            }
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}

struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl Visitor<'_> for KeyVisitor {
            type Value = Key;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a scalar as key")
            }
            fn visit_str<E>(self, key: &str) -> Result<Key, E> {
                Ok(Key(key.to_owned()))
            }
        }
        // As text: a plain `1.0` or `on` is the key that stands there, not what YAML makes of it.
        deserializer.deserialize_str(KeyVisitor)
    }
}

/// Where a node's children stand: those of an object at their keys, those of a list where they begin.
#[derive(Default)]
struct Places(Vec<(String, Position, Places)>);

impl Places {
    /// The place of the node at a pointer, or of its nearest ancestor that there is.
    fn find(&self, pointer: &str) -> Position {
        let (mut places, mut position) = (self, Position { line: 1, column: 1 });
        for segment in pointer.split('/').skip(1) {
            let segment = unescape(segment);
            let Some((_, at, inside)) = places.0.iter().find(|(name, ..)| *name == segment) else { break };
            (places, position) = (inside, *at);
        }
        position
    }
}

/// Where nodes stand in the text: the bytes of scalars, and what is in the others.
#[derive(Default)]
struct Spans {
    bytes: std::ops::Range<usize>,
    inside: Vec<(String, Spans)>,
}

impl Spans {
    fn of(node: Spanned<Self>) -> Self {
        let span = node.defined.span();
        let (start, length) = (span.byte_offset().unwrap_or_default(), span.byte_len().unwrap_or_default());
        Self { bytes: start as usize..(start + length) as usize, inside: node.value.inside }
    }

    fn find(&self, pointer: &str) -> Option<&Self> {
        pointer.split('/').skip(1).try_fold(self, |spans, segment| {
            let segment = unescape(segment);
            spans.inside.iter().find(|(name, _)| *name == segment).map(|(_, inside)| inside)
        })
    }

    /// The text of a scalar, unless it is quoted or more than a scalar.
    fn plain<'t>(&self, text: &'t str) -> Option<&'t str> {
        let spelled = text.get(self.bytes.clone())?.trim();
        let is_plain = !spelled.is_empty() && !spelled.contains(['\n', '"', '\'']) && self.inside.is_empty();
        is_plain.then_some(spelled)
    }

    /// Puts right what the core schema of YAML 1.2 reads in another way: `007` is 7, and `0b11` is text.
    fn correct(&self, text: &str, tree: &mut Value) {
        match tree {
            Value::Number(number) => {
                let Some(spelled) = self.plain(text) else { return };
                let digits = spelled.trim_start_matches(['-', '+']);
                if digits.starts_with("0b") || digits.starts_with("0B") {
                    *tree = Value::String(spelled.to_owned());
                } else if number.is_f64() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
                    let whole = spelled.trim_start_matches('+').parse::<i64>();
                    *tree = whole.map_or_else(|_| tree.take(), Value::from);
                }
            }
            Value::Array(items) => {
                items.iter_mut().zip(&self.inside).for_each(|(item, (_, spans))| spans.correct(text, item));
            }
            Value::Object(fields) => {
                for (name, spans) in &self.inside {
                    if let Some(field) = fields.get_mut(name) {
                        spans.correct(text, field);
                    }
                }
            }
            _ => {}
        }
    }
}

impl<'de> Deserialize<'de> for Spans {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SpansVisitor;
        impl<'de> Visitor<'de> for SpansVisitor {
            type Value = Spans;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any value")
            }
            fn visit_unit<E>(self) -> Result<Spans, E> {
                Ok(Spans::default())
            }
            fn visit_bool<E>(self, _: bool) -> Result<Spans, E> {
                Ok(Spans::default())
            }
            fn visit_i64<E>(self, _: i64) -> Result<Spans, E> {
                Ok(Spans::default())
            }
            fn visit_u64<E>(self, _: u64) -> Result<Spans, E> {
                Ok(Spans::default())
            }
            fn visit_i128<E>(self, _: i128) -> Result<Spans, E> {
                Ok(Spans::default())
            }
            fn visit_u128<E>(self, _: u128) -> Result<Spans, E> {
                Ok(Spans::default())
            }
            fn visit_f64<E>(self, _: f64) -> Result<Spans, E> {
                Ok(Spans::default())
            }
            fn visit_str<E>(self, _: &str) -> Result<Spans, E> {
                Ok(Spans::default())
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Spans, A::Error> {
                let mut inside = Vec::new();
                while let Some(item) = items.next_element::<Spanned<Spans>>()? {
                    inside.push((inside.len().to_string(), Spans::of(item)));
                }
                Ok(Spans { inside, ..Spans::default() })
            }
            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Spans, A::Error> {
                let mut inside = Vec::new();
                while let Some(Key(key)) = entries.next_key()? {
                    inside.push((key, Spans::of(entries.next_value()?)));
                }
                Ok(Spans { inside, ..Spans::default() })
            }
        }
        deserializer.deserialize_any(SpansVisitor)
    }
}

fn position(at: Location) -> Position {
    Position { line: (at.line() as usize).max(1), column: (at.column() as usize).max(1) }
}

impl<'de> Deserialize<'de> for Places {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PlacesVisitor;
        impl<'de> Visitor<'de> for PlacesVisitor {
            type Value = Places;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any value")
            }
            fn visit_unit<E>(self) -> Result<Places, E> {
                Ok(Places::default())
            }
            fn visit_bool<E>(self, _: bool) -> Result<Places, E> {
                Ok(Places::default())
            }
            fn visit_i64<E>(self, _: i64) -> Result<Places, E> {
                Ok(Places::default())
            }
            fn visit_u64<E>(self, _: u64) -> Result<Places, E> {
                Ok(Places::default())
            }
            fn visit_i128<E>(self, _: i128) -> Result<Places, E> {
                Ok(Places::default())
            }
            fn visit_u128<E>(self, _: u128) -> Result<Places, E> {
                Ok(Places::default())
            }
            fn visit_f64<E>(self, _: f64) -> Result<Places, E> {
                Ok(Places::default())
            }
            fn visit_str<E>(self, _: &str) -> Result<Places, E> {
                Ok(Places::default())
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Places, A::Error> {
                let mut places = Vec::new();
                while let Some(item) = items.next_element::<Spanned<Places>>()? {
                    places.push((places.len().to_string(), position(item.referenced), item.value));
                }
                Ok(Places(places))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Places, A::Error> {
                let mut places = Vec::new();
                while let Some(key) = entries.next_key::<Spanned<Key>>()? {
                    places.push((key.value.0, position(key.referenced), entries.next_value()?));
                }
                Ok(Places(places))
            }
        }
        deserializer.deserialize_any(PlacesVisitor)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_are_those_of_the_core_schema() {
        let text = "a: [007, +1, -012, 0o17, 0x1F, .5, 1e3]\nb: [0b11, 1_000, 0B1, yes, 2020-01-01, 12:30:45]\nc: 0b10\n\
                    d: '007'\ne: \"0b11\"\n";
        let expected = json!({
            "a": [7, 1, -12, 15, 31, 0.5, 1000.0],
            "b": ["0b11", "1_000", "0B1", "yes", "2020-01-01", "12:30:45"],
            "c": "0b10",
            "d": "007",
            "e": "0b11",
        });
        assert_eq!(parse(text).unwrap(), expected);
    }

    #[test]
    fn a_scalar_is_spelled_as_it_stands_there() {
        let text = "a: 1.10 # a comment\nb: [007 , 'x', {c: 0x1F}]\n? d\n: &e 2.0\nf: *e\n";
        let pointers = ["/a", "/b/0", "/b/1", "/b/2/c", "/d", "/f", "/b", "/none"];
        let found = spellings(text, &pointers);
        let found: Vec<(&str, &str)> =
            found.iter().map(|(at, spelled)| (at.as_str(), spelled.as_str())).collect();
        assert_eq!(
            found,
            [("/a", "1.10"), ("/b/0", "007"), ("/b/2/c", "0x1F"), ("/d", "2.0"), ("/f", "2.0")]
        );
    }
}

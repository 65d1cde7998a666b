//! YAML and JSON text to a tree, and JSON pointers back to lines and columns.
//!
//! What starts like JSON is read as JSON first: it is faster, and JSON allows characters that YAML doesn't.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use serde_yaml::{Options, Spanned};

use crate::diagnostic::{Diagnostic, Position};
use crate::document::escape;

/// Deeper than any contract, shallower than the stack of a test thread.
const MAX_DEPTH: usize = 200;

/// Parses a document.
pub(super) fn parse(text: &str) -> Result<Value, Diagnostic> {
    if text.trim().is_empty() {
        return Err(Diagnostic::error("not_openapi", "", "the file is empty")
            .help("an OpenAPI document starts with `openapi: 3.0.3`"));
    }
    if text.trim_start().starts_with('{') {
        match serde_json::from_str::<Tree>(text) {
            Ok(tree) => return Ok(tree.0),
            Err(error) if !error.is_syntax() && !error.is_eof() => return Err(json_refusal(&error)),
            // It may still be YAML in braces; if it isn't, the YAML reader says so with a place.
            Err(_) => {}
        }
    }
    let tree: Tree = serde_yaml::from_str_with_options(text, options()).map_err(|error| refusal(&error))?;
    Ok(tree.0)
}

/// Where these pointers stand; an unknown one gets its nearest known ancestor's place.
pub(super) fn positions(text: &str, pointers: &[&str]) -> BTreeMap<String, Position> {
    let mut found = BTreeMap::new();
    let mut places = Places { wanted: pointers, path: String::new(), found: &mut found };
    // The text was parsed before, so a failure here could only cost a place, never a diagnostic.
    let _ = serde_yaml::with_deserializer_from_str_with_options(text, options(), |deserializer| {
        PlaceSeed { places: &mut places }.deserialize(deserializer)
    });
    pointers
        .iter()
        .filter_map(|pointer| {
            let mut ancestor = *pointer;
            loop {
                if let Some(position) = found.get(ancestor) {
                    return Some(((*pointer).to_owned(), *position));
                }
                ancestor = &ancestor[..ancestor.rfind('/')?];
            }
        })
        .collect()
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
        with_snippet: false,
    };
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
    let message = message.lines().next().unwrap_or_default().to_owned();
    let lower = message.to_lowercase();
    let (rule, help) = if lower.contains("duplicate") {
        ("duplicate_key", DUPLICATE)
    } else if lower.contains("budget") || lower.contains("alias") || lower.contains("limit") {
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

struct Places<'a> {
    wanted: &'a [&'a str],
    path: String,
    found: &'a mut BTreeMap<String, Position>,
}

impl Places<'_> {
    fn is_on_the_way(&self) -> bool {
        self.wanted.iter().any(|pointer| {
            pointer.strip_prefix(self.path.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    fn note(&mut self, position: Position) {
        if self.is_on_the_way() {
            self.found.insert(self.path.clone(), position);
        }
    }
}

struct PlaceSeed<'p, 'a> {
    places: &'p mut Places<'a>,
}

impl<'de> DeserializeSeed<'de> for PlaceSeed<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(PlaceVisitor { places: self.places })
    }
}

struct PlaceVisitor<'p, 'a> {
    places: &'p mut Places<'a>,
}

impl<'de> Visitor<'de> for PlaceVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }
    fn visit_i128<E>(self, _: i128) -> Result<(), E> {
        Ok(())
    }
    fn visit_u128<E>(self, _: u128) -> Result<(), E> {
        Ok(())
    }
    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let length = self.places.path.len();
        for index in 0.. {
            self.places.path.push_str(&format!("/{index}"));
            let more = items.next_element_seed(PlaceSeed { places: self.places })?;
            self.places.path.truncate(length);
            if more.is_none() {
                break;
            }
        }
        Ok(())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let length = self.places.path.len();
        while let Some(key) = entries.next_key::<Spanned<Key>>()? {
            self.places.path.push('/');
            self.places.path.push_str(&escape(&key.value.0));
            let at = key.referenced;
            self.places.note(Position { line: at.line() as usize, column: at.column() as usize });
            entries.next_value_seed(PlaceSeed { places: self.places })?;
            self.places.path.truncate(length);
        }
        Ok(())
    }
}

//! Which variant of a union a JSON value is.

use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, Error};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::masking;

/// The JSON of a variant that the contract did not have when the client was generated.
///
/// Nobody knows what is in it, so it isn't printed.
#[derive(Clone, PartialEq)]
pub struct UnknownVariant(Value);

impl UnknownVariant {
    /// The value as it came.
    pub fn json(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for UnknownVariant {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl fmt::Debug for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UnknownVariant(..)")
    }
}

impl Serialize for UnknownVariant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match masking::is_on() {
            true => serializer.serialize_str(masking::MASK),
            false => self.0.serialize(serializer),
        }
    }
}

/// What tells one variant from the others.
#[derive(Debug)]
pub struct Candidate {
    /// The JSON type that it takes.
    pub kind: Kind,
    /// An object's required fields.
    pub required: &'static [&'static str],
    /// An object's declared fields.
    pub known: &'static [&'static str],
    /// Fields that have one of a few values. Where there is only one, the variant has it or is another.
    pub values: &'static [(&'static str, &'static [&'static str])],
}

/// A JSON type, as contracts tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Whatever comes.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// A number, or a string that holds one.
    Decimal,
    /// A string.
    String,
    /// A list.
    List,
    /// An object.
    Object,
}

/// The whole value, to choose by, and its text, to decode: a number keeps all of its digits.
pub fn value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(Value, Box<RawValue>), D::Error> {
    let text = Box::<RawValue>::deserialize(deserializer)?;
    let value = serde_json::from_str(text.get()).map_err(D::Error::custom)?;
    Ok((value, text))
}

/// The chosen variant's content.
pub fn decode<T: DeserializeOwned, E: Error>(text: &RawValue) -> Result<T, E> {
    let mut deserializer = serde_json::Deserializer::from_str(text.get());
    serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| E::custom(format_args!("at `{}`: {}", error.path(), error.inner())))
}

/// The variant that the discriminator names.
pub fn by_discriminator(value: &Value, property: &str, tags: &[(&str, usize)]) -> Option<usize> {
    let tag = value.get(property)?.as_str()?;
    tags.iter().find(|(name, _)| *name == tag).map(|(_, index)| *index)
}

/// The variant of the value's JSON type whose required fields are all there, and of those the one most of
/// whose listed values came, then the one that knows most of the fields that came; of equals, the first.
pub fn by_fit(value: &Value, candidates: &[Candidate]) -> Option<usize> {
    let mut best: Option<(usize, (bool, usize, usize, usize))> = None;
    for (index, candidate) in candidates.iter().enumerate() {
        let Some(exact) = takes(candidate.kind, value) else { continue };
        let has = |name: &&&str| value.get(**name).is_some_and(|field| !field.is_null());
        if !candidate.required.iter().all(|name| has(&name)) {
            continue;
        }
        let Some(listed) = listed(value, candidate.values) else { continue };
        let known = candidate.known.iter().filter(|name| value.get(**name).is_some()).count();
        let score = (exact, listed, known, candidate.required.len());
        if best.is_none_or(|(_, other)| score > other) {
            best = Some((index, score));
        }
    }
    best.map(|(index, _)| index)
}

/// How many fields have a value that the variant lists; `None` where one has another than the only one.
fn listed(value: &Value, values: &[(&str, &[&str])]) -> Option<usize> {
    let mut found = 0;
    for (field, listed) in values {
        let Some(actual) = value.get(*field).and_then(Value::as_str) else { continue };
        match listed.contains(&actual) {
            true => found += 1,
            false if listed.len() == 1 => return None,
            false => {}
        }
    }
    Some(found)
}

/// Whether a kind takes the value, and whether the value is exactly of that kind.
fn takes(kind: Kind, value: &Value) -> Option<bool> {
    match (kind, value) {
        (Kind::Any, _) => Some(false),
        (Kind::Boolean, Value::Bool(_))
        | (Kind::List, Value::Array(_))
        | (Kind::Object, Value::Object(_)) => Some(true),
        (Kind::String, Value::String(_)) => Some(true),
        (Kind::Decimal, Value::String(text)) => text.parse::<crate::Decimal>().is_ok().then_some(true),
        (Kind::Integer, Value::Number(number)) => (number.is_i64() || number.is_u64()).then_some(true),
        (Kind::Number | Kind::Decimal, Value::Number(number)) => Some(!number.is_i64() && !number.is_u64()),
        _ => None,
    }
}

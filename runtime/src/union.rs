//! Which variant of a union a JSON value is.

use std::fmt;

use serde::de::{Deserializer, Error};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::codec::{Codec, Read};
use crate::{Json, error, loss, masking};

/// The JSON of a variant that the contract did not have when the client was generated.
///
/// Nobody knows what is in it, so it isn't printed. It is sent back digit for digit.
#[derive(Clone, PartialEq)]
pub struct UnknownVariant(Json);

impl UnknownVariant {
    /// The value as it came.
    pub fn json(&self) -> &Json {
        &self.0
    }
}

impl<T: Into<Json>> From<T> for UnknownVariant {
    fn from(value: T) -> Self {
        Self(value.into())
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
    /// Fields that have one of a few values, as text. Where there is only one, the variant has it or is another.
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
    /// A scalar in another JSON type than the declared one.
    Scalar,
    /// A string.
    String,
    /// A list.
    List,
    /// An object.
    Object,
}

/// Decodes the content of a variant, by its index.
pub type Decode<T, E> = fn(usize, &RawValue) -> Result<T, E>;

/// The content of the variant with the codec `C`, wrapped.
pub fn decode<C: Codec<T>, T, U, E: Error>(text: &RawValue, wrap: fn(T) -> U) -> Result<U, E> {
    let mut deserializer = serde_json::Deserializer::from_str(text.get());
    serde_path_to_error::deserialize::<_, Read<C, T>>(&mut deserializer)
        .map(|value| wrap(value.into_inner()))
        .map_err(|failure| E::custom(error::inside(&failure)))
}

/// The variant that the discriminator names.
pub fn decode_by_discriminator<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    property: &str,
    tags: &[(&str, usize)],
    decode: Decode<T, D::Error>,
    unknown: fn(UnknownVariant) -> T,
) -> Result<T, D::Error> {
    let text = Box::<RawValue>::deserialize(deserializer)?;
    let value: Value = serde_json::from_str(text.get()).map_err(D::Error::custom)?;
    let tag = value.get(property).and_then(scalar);
    match tag.and_then(|tag| tags.iter().find(|(name, _)| *name == tag)) {
        Some((_, index)) => decode(*index, &text),
        None => unrecognized(text, unknown),
    }
}

/// The variant that fits: see `ranked` for the order in which they are tried.
///
/// The first that decodes and loses nothing is it. Where each loses something, it is the one that knows most: first of
/// the values of enums, then of the fields.
pub fn decode_by_fit<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    candidates: &[Candidate],
    decode: Decode<T, D::Error>,
    unknown: fn(UnknownVariant) -> T,
) -> Result<T, D::Error> {
    let text = Box::<RawValue>::deserialize(deserializer)?;
    let value: Value = serde_json::from_str(text.get()).map_err(D::Error::custom)?;
    let ranked = ranked(&value, candidates);
    let (mut best, mut failure) = (None, None);
    for index in ranked {
        let (decoded, loss) = loss::of(|| decode(index, &text));
        match decoded {
            Ok(decoded) if loss.is_none() => return Ok(decoded),
            Ok(decoded) => {
                if best.as_ref().is_none_or(|(_, least)| loss < *least) {
                    best = Some((decoded, loss));
                }
            }
            // That of the variant that fits best, as far as could be seen.
            Err(error) => drop(failure.get_or_insert(error)),
        }
    }
    match (best, failure) {
        (Some((decoded, loss)), _) => {
            loss.count();
            Ok(decoded)
        }
        (None, Some(failure)) => Err(failure),
        (None, None) => unrecognized(text, unknown),
    }
}

/// The variant that fits best, as far as can be seen without decoding it.
pub fn by_fit(value: &Value, candidates: &[Candidate]) -> Option<usize> {
    ranked(value, candidates).next()
}

fn unrecognized<T, E: Error>(text: Box<RawValue>, unknown: fn(UnknownVariant) -> T) -> Result<T, E> {
    loss::unknown_value();
    Json::from_text(text).map(|json| unknown(UnknownVariant(json))).map_err(E::custom)
}

/// The variants of the value's JSON type whose required fields are all there: first those most of whose listed values
/// came, then those that know most of the fields that came; of equals, the first.
fn ranked(value: &Value, candidates: &[Candidate]) -> impl Iterator<Item = usize> {
    let mut ranked = Vec::new();
    for (index, candidate) in candidates.iter().enumerate() {
        let Some(exact) = takes(candidate.kind, value) else { continue };
        if !candidate.required.iter().all(|name| value.get(*name).is_some()) {
            continue;
        }
        let Some(listed) = listed(value, candidate.values) else { continue };
        let known = candidate.known.iter().filter(|name| value.get(**name).is_some()).count();
        ranked.push(((exact, listed, known, candidate.required.len()), index));
    }
    // Stable: of equals, the first.
    ranked.sort_by(|(one, _), (other, _)| other.cmp(one));
    ranked.into_iter().map(|(_, index)| index)
}

/// How many fields have a value that the variant lists; `None` where one has another than the only one.
fn listed(value: &Value, values: &[(&str, &[&str])]) -> Option<usize> {
    let mut found = 0;
    for (field, listed) in values {
        let Some(actual) = value.get(*field).and_then(scalar) else { continue };
        match listed.contains(&actual.as_str()) {
            true => found += 1,
            false if listed.len() == 1 => return None,
            false => {}
        }
    }
    Some(found)
}

/// A scalar as the text that it is listed as. In JSON Schema, `1.0` is `1`.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Number(number) => {
            let text = number.to_string();
            Some(text.strip_suffix(".0").map(str::to_owned).unwrap_or(text))
        }
        _ => None,
    }
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
        (Kind::Integer, Value::Number(number)) => {
            let is_written_whole = number.is_i64() || number.is_u64();
            // A number without a fraction, or beyond 64 bits: the codec says whether it is taken.
            let may_be_whole = number.as_f64().is_some_and(|number| number.fract() == 0.0);
            (is_written_whole || may_be_whole).then_some(is_written_whole)
        }
        (Kind::Number | Kind::Decimal, Value::Number(number)) => Some(!number.is_i64() && !number.is_u64()),
        (Kind::Scalar, Value::String(_) | Value::Number(_) | Value::Bool(_)) => Some(false),
        _ => None,
    }
}

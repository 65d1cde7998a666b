//! Scalars that servers send in another JSON type than the declared one: numbers as strings, strings as
//! numbers.

use serde::de::{self, Deserialize, DeserializeOwned, Deserializer};
use serde_json::{Number, Value};

/// For a required field.
pub fn required<'de, T: DeserializeOwned, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    match scalar(Value::deserialize(deserializer)?)? {
        Some(value) => Ok(value),
        None => Err(de::Error::custom("null where a value is required")),
    }
}

/// For an optional field.
pub fn optional<'de, T: DeserializeOwned, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    scalar(Value::deserialize(deserializer)?)
}

fn scalar<T: DeserializeOwned, E: de::Error>(value: Value) -> Result<Option<T>, E> {
    if value.is_null() {
        return Ok(None);
    }
    if let Ok(as_it_came) = T::deserialize(&value) {
        return Ok(Some(as_it_came));
    }
    let other = match &value {
        Value::Number(number) => Some(Value::String(number.to_string())),
        Value::Bool(truth) => Some(Value::String(truth.to_string())),
        Value::String(text) => text.trim().parse::<Number>().ok().map(Value::Number),
        _ => None,
    };
    other
        .and_then(|other| T::deserialize(&other).ok())
        .map(Some)
        .ok_or_else(|| de::Error::custom("a value that is in none of the JSON types that it may come in"))
}

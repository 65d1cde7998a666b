//! JSON of any type, with the digits of its numbers.
//!
//! `serde_json` has a feature for that, `arbitrary_precision`. It is not used: it changes every number of every crate
//! in the caller's program, and breaks what decodes numbers through `#[serde(flatten)]` or an untagged enum there.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;
use serde_json::{Number, Value};

use crate::limits::{Check, Limited, Limits};

/// JSON that the contract does not describe: any value, sent back as it came.
///
/// It is read as a [`Value`](crate::json::Value), which it dereferences to. A number of more digits than fit there is
/// rounded there, and only there: as long as the value is not changed, it is written with the digits that it came with.
///
/// ```
/// use passbook_runtime::{Json, json};
///
/// let came: Json = json::from_str(r#"{"id": 12345678901234567890123}"#).unwrap();
/// assert!(came["id"].is_number());
/// assert_eq!(json::to_string(&came).unwrap(), r#"{"id": 12345678901234567890123}"#);
///
/// let made = Json::from(json::json!({"id": 1}));
/// assert_eq!(made, json::json!({"id": 1}));
/// ```
#[derive(Clone, Default)]
pub struct Json {
    value: Value,
    /// The text that it came as, where the value alone would be written otherwise.
    text: Option<Box<RawValue>>,
}

impl Json {
    /// The value. Numbers are rounded to what fits.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The value alone. Numbers are rounded to what fits.
    pub fn into_value(self) -> Value {
        self.value
    }

    /// The JSON text of a value, with all of its digits.
    pub(crate) fn from_text(text: Box<RawValue>) -> serde_json::Result<Self> {
        let value = serde_json::from_str(text.get())?;
        let text = (!is_exact(text.get())).then_some(text);
        Ok(Self { value, text })
    }
}

impl Deref for Json {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.value
    }
}

/// What is changed is written as it is then.
impl DerefMut for Json {
    fn deref_mut(&mut self) -> &mut Value {
        self.text = None;
        &mut self.value
    }
}

impl<T: Into<Value>> From<T> for Json {
    fn from(value: T) -> Self {
        Self { value: value.into(), text: None }
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        match (&self.text, &other.text) {
            (None, None) => self.value == other.value,
            _ => digits(self) == digits(other),
        }
    }
}

impl PartialEq<Value> for Json {
    fn eq(&self, other: &Value) -> bool {
        self.value == *other
    }
}

impl PartialEq<Json> for Value {
    fn eq(&self, other: &Json) -> bool {
        *self == other.value
    }
}

fn digits(json: &Json) -> Option<Value> {
    match &json.text {
        Some(text) => tree(text.get()).ok(),
        None => tree(&json.value.to_string()).ok(),
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.text {
            Some(text) => text.serialize(serializer),
            None => self.value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_text(Box::<RawValue>::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl Limited for Json {
    fn check(&self, _: &Limits, _: &mut Check) {}
}

/// Calls this for each number that stands in a JSON text, with its place.
fn each_number(json: &str, mut number: impl FnMut(usize, &str)) {
    let bytes = json.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                at += 1;
                while let Some(byte) = bytes.get(at).filter(|byte| **byte != b'"') {
                    at += if *byte == b'\\' { 2 } else { 1 };
                }
                at += 1;
            }
            b'-' | b'0'..=b'9' => {
                let is_part = |byte: &u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
                let length = bytes[at..].iter().take_while(|byte| is_part(byte)).count();
                number(at, &json[at..at + length]);
                at += length;
            }
            _ => at += 1,
        }
    }
}

/// Whether `serde_json` writes every number of this text as it stands there.
fn is_exact(json: &str) -> bool {
    let mut is_exact = true;
    each_number(json, |_, number| {
        let is_short = number.len() <= 18
            && number != "-0"
            && number.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
        is_exact &= is_short || number.parse::<Number>().is_ok_and(|parsed| parsed.to_string() == number);
    });
    is_exact
}

/// The tree of a JSON text, in which each number is a string of its digits.
pub(crate) fn tree(json: &str) -> serde_json::Result<Value> {
    let mut quoted = String::with_capacity(json.len() + 16);
    let mut rest = 0;
    each_number(json, |at, number| {
        quoted.push_str(&json[rest..at]);
        quoted.push('"');
        quoted.push_str(number);
        quoted.push('"');
        rest = at + number.len();
    });
    if rest == 0 {
        return serde_json::from_str(json);
    }
    quoted.push_str(&json[rest..]);
    serde_json::from_str(&quoted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_keeps_its_digits_and_no_text_is_taken_for_one() {
        for text in [
            r#"{"a":12345678901234567890123,"b":[0.10,-0,1e3],"c":"say \"12.50\"","d\\":7}"#,
            "1.10",
            r#"{"n":"1"}"#,
            "[]",
            "-12345678901234567.89",
        ] {
            let json: Json = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&json).unwrap(), text);
        }
        let tree = tree(r#"{"a":[1.10,"2"],"b":{"c":-3,"d \" 4":true}}"#).unwrap();
        assert_eq!(tree, serde_json::json!({"a": ["1.10", "2"], "b": {"c": "-3", "d \" 4": true}}));
    }

    #[test]
    fn what_is_changed_is_written_as_it_is_then() {
        let mut json: Json = serde_json::from_str(r#"{"a":1.10}"#).unwrap();
        json["b"] = 2.into();
        assert_eq!(serde_json::to_string(&json).unwrap(), r#"{"a":1.1,"b":2}"#);
    }

    #[test]
    fn equal_digits_are_equal_whatever_stands_between() {
        let read = |text| serde_json::from_str::<Json>(text).unwrap();
        assert_eq!(read(r#"{"a": 1.10}"#), read(r#"{"a":1.10}"#));
        assert_ne!(read("12345678901234567890123"), read("12345678901234567890124"));
    }
}

//! What generated tests assert: requests as they go over the wire, and values that survive decoding.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

#[cfg(feature = "commands")]
mod replies;
#[cfg(feature = "commands")]
pub use replies::replies;

/// A value from its JSON text.
#[track_caller]
pub fn decode<T: DeserializeOwned>(text: &str) -> T {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    match serde_path_to_error::deserialize(&mut deserializer) {
        Ok(value) => value,
        Err(error) => panic!("the example does not decode at `{}`: {}", error.path(), error.inner()),
    }
}

/// Asserts that a decoded value, encoded again, is the JSON that it came from.
///
/// A field that is null may be left out, a date and time may be written otherwise, and `1` may be `1.0`.
#[track_caller]
pub fn same<T: Serialize>(value: &T, text: &str) {
    let encoded = serde_json::to_value(value).expect("a decoded value encodes");
    assert_eq!(normal(encoded), normal(decode(text)), "encoded again, the value is another");
}

/// Asserts that the sensitive and personal values of a text, all of them sentinels, are sent and are not printed.
#[track_caller]
pub fn hides<T: DeserializeOwned + Serialize + Debug>(text: &str) {
    const SENTINELS: [&str; 3] = ["s3nt1nel", "1907-07-07", "70707"];
    let value: T = decode(text);
    let sent = serde_json::to_string(&value).expect("a decoded value encodes");
    let (printed, pretty) = (format!("{value:?}"), format!("{value:#?}"));
    for sentinel in SENTINELS {
        assert_eq!(sent.contains(sentinel), text.contains(sentinel), "`{sentinel}` was lost: {sent}");
        assert!(
            !printed.contains(sentinel) && !pretty.contains(sentinel),
            "`{sentinel}` is printed: {printed}"
        );
        #[cfg(feature = "commands")]
        {
            let masked = crate::commands::masked(|| serde_json::to_string(&value));
            let masked = masked.expect("a decoded value encodes");
            assert!(!masked.contains(sentinel), "`{sentinel}` is shown to people: {masked}");
        }
    }
}

pub(crate) fn normal(value: Value) -> Value {
    match value {
        Value::Object(object) => object
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key, normal(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(normal).collect(),
        Value::String(text) => match crate::DateTime::parse_from_rfc3339(&text) {
            Ok(moment) => Value::String(moment.to_rfc3339()),
            Err(_) => Value::String(text),
        },
        // `1` and `1.0` are one number to JSON.
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < 9e15 => {
                Value::from(float as i64)
            }
            _ => Value::Number(number),
        },
        other => other,
    }
}

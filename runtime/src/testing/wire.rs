//! What generated tests assert: the request as it went over the wire, and values that survive decoding.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Server;

/// A request that a test expects.
#[derive(Debug)]
pub struct Expected {
    /// `GET`.
    pub method: &'static str,
    /// The path as it should be sent, percent-encoded.
    pub path: &'static str,
    /// The query, decoded, in the contract's order.
    pub query: &'static [(&'static str, &'static str)],
    /// Headers that must be there; others may be too.
    pub headers: &'static [(&'static str, &'static str)],
    /// The body.
    pub body: Body,
}

/// A body that a test expects.
#[derive(Debug)]
pub enum Body {
    /// None.
    None,
    /// A JSON text, compared as a value.
    Json(&'static str),
    /// A JSON object of scalars whose fields were sent as a form.
    Form(&'static str),
    /// A text.
    Text(&'static str),
}

impl Expected {
    /// Holds the only request that the server saw against what was expected.
    #[track_caller]
    pub fn check(&self, server: &Server) {
        let requests = server.requests();
        let [request] = requests.as_slice() else {
            panic!("{} requests were sent instead of one", requests.len())
        };
        assert_eq!(request.method, self.method, "the method");
        assert_eq!(request.path, self.path, "the path");
        let query: Vec<(&str, &str)> =
            request.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(query, self.query, "the query");
        for (name, value) in self.headers {
            assert_eq!(request.header(name), Some(*value), "the header `{name}`");
        }
        assert!(request.header("api-version").is_none(), "a header that no contract asks for");
        match self.body {
            Body::None => assert!(request.body.is_empty(), "no body was expected"),
            Body::Json(text) => {
                let sent: Value = serde_json::from_slice(&request.body).expect("the body is JSON");
                assert_eq!(sent, decode::<Value>(text), "the body");
            }
            Body::Form(text) => {
                let mut expected: Vec<(String, String)> = decode::<serde_json::Map<String, Value>>(text)
                    .into_iter()
                    .map(|(name, value)| match value {
                        Value::String(text) => (name, text),
                        other => (name, other.to_string()),
                    })
                    .collect();
                let mut sent: Vec<(String, String)> =
                    url::form_urlencoded::parse(&request.body).into_owned().collect();
                sent.sort();
                expected.sort();
                assert_eq!(sent, expected, "the body");
            }
            Body::Text(text) => assert_eq!(request.text(), Some(text), "the body"),
        }
    }
}

/// A value from its JSON text.
#[track_caller]
pub fn decode<T: DeserializeOwned>(text: &str) -> T {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    match serde_path_to_error::deserialize(&mut deserializer) {
        Ok(value) => value,
        Err(error) => panic!("the example does not decode at `{}`: {}", error.path(), error.inner()),
    }
}

/// A scalar from its text.
#[track_caller]
pub fn parse<T: std::str::FromStr>(text: &str) -> T {
    match text.parse() {
        Ok(value) => value,
        Err(_) => panic!("`{text}` does not parse"),
    }
}

/// A point in time from the text that HTTP writes.
#[track_caller]
pub fn http_date(text: &str) -> crate::Timestamp {
    crate::codec::from_http_date(text).expect("a date as HTTP writes it")
}

/// A date and time from its text.
#[track_caller]
pub fn date_time(text: &str) -> crate::DateTime {
    crate::DateTime::parse_from_rfc3339(text).expect("an RFC 3339 date and time")
}

/// Asserts that a decoded value, encoded again, is the JSON that it came from.
///
/// A field that is null may be left out, a date and time may be written otherwise, and `1` may be `1.0`.
#[track_caller]
pub fn same<T: Serialize>(value: &T, text: &str) {
    let encoded = serde_json::to_value(value).expect("a decoded value encodes");
    assert_eq!(normal(encoded), normal(decode(text)), "encoded again, the value is another");
}

/// Asserts that the sensitive values of a text, all of them sentinels, are sent and are not printed.
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
    }
}

fn normal(value: Value) -> Value {
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

//! JSON whose numbers keep their text: `1.10` is not `1.1`, and no digit of an amount is lost on the way.

use std::fmt;

use indexmap::IndexMap;
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// A JSON value. Objects are equal whatever the order of their fields.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(IndexMap<String, Json>),
}

impl Json {
    /// Reads a JSON text.
    pub fn parse(text: &str) -> serde_json::Result<Self> {
        let raw: &RawValue = serde_json::from_str(text)?;
        let text = raw.get();
        Ok(match text.as_bytes().first() {
            Some(b'{') => {
                let fields: IndexMap<String, &RawValue> = serde_json::from_str(text)?;
                let fields = fields.into_iter().map(|(name, raw)| Ok((name, Self::parse(raw.get())?)));
                Self::Object(fields.collect::<serde_json::Result<_>>()?)
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text)?;
                Self::List(items.into_iter().map(|raw| Self::parse(raw.get())).collect::<Result<_, _>>()?)
            }
            Some(b'"') => Self::Text(serde_json::from_str(text)?),
            Some(b't' | b'f') => Self::Bool(serde_json::from_str(text)?),
            Some(b'n') => Self::Null,
            _ => Self::Number(text.to_owned()),
        })
    }

    /// The text of a text, and the JSON of everything else.
    pub fn into_text(self) -> String {
        match self {
            Self::Text(text) => text,
            other => other.to_string(),
        }
    }

    /// Where another value differs from this one: a line for each place.
    pub fn differences(&self, other: &Self) -> Vec<String> {
        let mut lines = Vec::new();
        compare(self, other, String::new(), &mut lines);
        lines
    }
}

fn compare(expected: &Json, got: &Json, path: String, lines: &mut Vec<String>) {
    match (expected, got) {
        (Json::Object(expected), Json::Object(got)) => {
            for (name, value) in expected {
                let path = format!("{path}.{name}");
                match got.get(name) {
                    Some(other) => compare(value, other, path, lines),
                    None => lines.push(format!("{path}: expected {value}, got no such field")),
                }
            }
            for (name, value) in got.iter().filter(|(name, _)| !expected.contains_key(*name)) {
                lines.push(format!("{path}.{name}: expected no such field, got {value}"));
            }
        }
        (Json::List(expected), Json::List(got)) if expected.len() == got.len() => {
            for (index, (value, other)) in expected.iter().zip(got).enumerate() {
                compare(value, other, format!("{path}[{index}]"), lines);
            }
        }
        _ if expected == got => {}
        _ => {
            let path = if path.is_empty() { "." } else { path.as_str() };
            lines.push(format!("{path}: expected {expected}, got {got}"));
        }
    }
}

/// On one line, in the order in which it was read.
impl fmt::Display for Json {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => formatter.write_str("null"),
            Self::Bool(truth) => truth.fmt(formatter),
            Self::Number(text) => formatter.write_str(text),
            Self::Text(text) => formatter.write_str(&quoted(text)),
            Self::List(items) => {
                formatter.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    let comma = if index > 0 { "," } else { "" };
                    write!(formatter, "{comma}{item}")?;
                }
                formatter.write_str("]")
            }
            Self::Object(fields) => {
                formatter.write_str("{")?;
                for (index, (name, value)) in fields.iter().enumerate() {
                    let comma = if index > 0 { "," } else { "" };
                    write!(formatter, "{comma}{}:{value}", quoted(name))?;
                }
                formatter.write_str("}")
            }
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// From YAML.
impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Json, E> {
        Ok(Json::Bool(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string()))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Json, E> {
        Err(E::custom(format_args!(
            "{number} may have lost digits on its way through YAML: give all of this body as `text`, in JSON"
        )))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Json, A::Error> {
        let mut object = IndexMap::new();
        while let Some((name, value)) = fields.next_entry()? {
            object.insert(name, value);
        }
        Ok(Json::Object(object))
    }
}

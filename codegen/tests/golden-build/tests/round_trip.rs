//! Values made from a schema, decoded by the type that was generated from it, and encoded again: nothing is lost, and
//! every number keeps its digits.
//!
//! Every type of the golden cases and of the providers. What a value looks like is read from the document by the
//! code below, which shares nothing with the generator.

#![allow(confusable_idents, deprecated, mixed_script_confusables, uncommon_codepoints)]

use passbook_runtime::internal::serde::{Serialize, de::DeserializeOwned};
use std::cell::Cell;
use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::{Config as Settings, RngSeed, TestError, TestRunner};
use serde_json::{Map, Value, json};

/// A type, and the schema that it was made from.
struct Subject {
    of: &'static str,
    document: &'static str,
    component: &'static str,
    round_trip: fn(&str) -> Result<String, String>,
}

include!(concat!(env!("OUT_DIR"), "/types.rs"));

fn round_trip<T: DeserializeOwned + Serialize>(text: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}

/// The same cases in every run; `PROPTEST_CASES` asks for more, and for others each time.
fn runner() -> TestRunner {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok());
    TestRunner::new(Settings {
        cases: asked.unwrap_or(48),
        rng_seed: if asked.is_some() { RngSeed::Random } else { RngSeed::Fixed(7) },
        failure_persistence: None,
        max_shrink_iters: 4096,
        ..Settings::default()
    })
}

/// Runs a property over values of every type; all that fail are told.
fn for_every_type(strange: bool, property: impl Fn(&Subject, &Value, &[u8]) -> Result<(), String>) {
    let mut failures = Vec::new();
    let (mut of, mut document) = ("", Value::Null);
    for subject in SUBJECTS {
        if of != subject.of {
            of = subject.of;
            document = serde_json::from_str(subject.document).unwrap();
        }
        let made = Cell::new(0);
        let ran = runner().run(&proptest::collection::vec(any::<u8>(), 0..96), |bytes| {
            let mut maker = Maker { document: &document, bytes: &bytes, strange };
            let Some(value) = maker.component(subject.component, 0) else { return Ok(()) };
            made.set(made.get() + 1);
            property(subject, &value, maker.bytes).map_err(TestCaseError::fail)
        });
        if let Err(TestError::Fail(reason, _)) = ran {
            failures.push(format!("{} {}: {reason}", subject.of, subject.component));
        }
        if made.get() == 0 && !ENDLESS_TYPES.contains(&subject.component) {
            failures.push(format!("{} {}: no value was ever made", subject.of, subject.component));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn every_type_is_tried() {
    for of in ["composition", "unions", "akoya", "cybersource", "finicity", "openbank", "openfinance-brasil"]
    {
        assert!(SUBJECTS.iter().any(|subject| subject.of == of), "no type of {of}");
    }
}

#[test]
fn what_is_decoded_is_encoded_again() {
    for_every_type(false, |subject, value, _| {
        let text = text(value);
        let again = (subject.round_trip)(&text).map_err(|error| format!("{error}: {text}"))?;
        let twice = (subject.round_trip)(&again).map_err(|error| format!("{error}: {again}"))?;
        if digits(&again) != digits(&text) {
            return Err(format!("{text}\nbecame {again}"));
        }
        if twice == again { Ok(()) } else { Err(format!("{again}\nbecame {twice}")) }
    });
}

#[test]
fn fields_that_nobody_knows_are_no_error() {
    for_every_type(true, |subject, value, _| {
        (subject.round_trip)(&text(value)).map(drop).map_err(|error| format!("{error}: {value}"))
    });
}

#[test]
fn a_null_or_another_type_anywhere_is_no_panic() {
    let others = [json!(null), json!([]), json!({}), json!(true), json!(-1.5), json!("text"), json!(1e300)];
    for_every_type(false, |subject, value, bytes| {
        let (which, place) =
            bytes.split_first().map_or((0, bytes), |(first, rest)| (usize::from(*first), rest));
        let mut wrong = value.clone();
        replace_somewhere(&mut wrong, place, &others[which % others.len()]);
        // Whether it is an error depends on the type; what comes of it is JSON again.
        match (subject.round_trip)(&text(&wrong)) {
            Ok(again) => serde_json::from_str::<Value>(&again).map(drop).map_err(|error| error.to_string()),
            Err(_) => Ok(()),
        }
    });
}

/// Before the digits of a number that `serde_json` would round, as a string.
const DIGITS: &str = "\u{1}";

fn number(digits: &str) -> Value {
    json!(format!("{DIGITS}{digits}"))
}

/// The JSON text of a value, with the digits of its numbers.
fn text(value: &Value) -> String {
    let written = value.to_string();
    let mut pieces = written.split("\"\\u0001");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        text.push_str(&piece.replacen('"', "", 1));
    }
    text
}

/// The tree of a JSON text, in which each number is a string of its digits.
fn digits(text: &str) -> Value {
    let mut quoted = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        quoted.push(character);
        match character {
            '"' => {
                while let Some(character) = characters.next() {
                    quoted.push(character);
                    match character {
                        '\\' => quoted.extend(characters.next()),
                        '"' => break,
                        _ => {}
                    }
                }
            }
            '-' | '0'..='9' => {
                quoted.insert_str(quoted.len() - 1, "\"\\u0001");
                while let Some(more) = characters.next_if(|c| c.is_ascii_digit() || "+-.eE".contains(*c)) {
                    quoted.push(more);
                }
                quoted.push('"');
            }
            _ => {}
        }
    }
    serde_json::from_str(&quoted).expect("what is written is JSON")
}

fn replace_somewhere(value: &mut Value, place: &[u8], other: &Value) {
    let (go, rest) = place.split_first().map_or((0, place), |(first, rest)| (usize::from(*first), rest));
    let inner = match value {
        Value::Object(object) if !object.is_empty() => {
            let count = object.len();
            object.values_mut().nth(go % count)
        }
        Value::Array(items) if !items.is_empty() => {
            let count = items.len();
            items.get_mut(go % count)
        }
        _ => None,
    };
    match inner {
        Some(inner) if !place.is_empty() => replace_somewhere(inner, rest, other),
        _ => *value = other.clone(),
    }
}

/// Makes values that a schema allows. The bytes decide; where they end, the least is made.
struct Maker<'a> {
    document: &'a Value,
    bytes: &'a [u8],
    /// Whether objects have fields that the contract doesn't.
    strange: bool,
}

/// Types that no value can be of: they require themselves without end.
const ENDLESS_TYPES: [&str; 2] = ["Ring", "Ring2"];

/// Optional parts deeper than this are left out.
const DEEP: usize = 6;
/// Where even required parts go on without end, there is no value.
const ENDLESS: usize = 40;

impl Maker<'_> {
    /// A number below `count`: 0 when the bytes are used up.
    fn pick(&mut self, count: usize) -> usize {
        match self.bytes.split_first() {
            Some((first, rest)) => {
                self.bytes = rest;
                usize::from(*first) % count
            }
            None => 0,
        }
    }

    fn component(&mut self, name: &str, depth: usize) -> Option<Value> {
        let schema = self.document["components"]["schemas"].get(name)?.clone();
        self.value(&schema, depth)
    }

    fn value(&mut self, schema: &Value, depth: usize) -> Option<Value> {
        if depth > ENDLESS {
            return None;
        }
        if schema["nullable"] == true && self.pick(4) == 1 {
            return Some(Value::Null);
        }
        if let Some(reference) = schema["$ref"].as_str() {
            let inner = self.document.pointer(reference.trim_start_matches('#'))?.clone();
            return self.value(&inner, depth + 1);
        }
        if let Some(values) = schema["enum"].as_array() {
            let is_declared = |value: &&Value| match schema["type"].as_str() {
                Some("string") => value.is_string(),
                _ => !value.is_null(),
            };
            let values: Vec<&Value> = values.iter().filter(is_declared).collect();
            return match self.pick(values.len() + 1) {
                // A value that a later version of the contract may have.
                last if last == values.len() && schema["type"] == "string" => Some(json!("x-later")),
                index => values.get(index).or(values.first()).map(|value| (*value).clone()),
            };
        }
        if let Some(members) = schema["allOf"].as_array() {
            return self.all_of(schema, members, depth);
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(members) = schema[key].as_array().filter(|members| !members.is_empty()) {
                return self.one_of(schema, members, depth);
            }
        }
        self.plain(schema, depth)
    }

    fn all_of(&mut self, schema: &Value, members: &[Value], depth: usize) -> Option<Value> {
        let mut merged = Map::new();
        for member in members {
            match self.value(member, depth + 1)? {
                Value::Object(object) => merged.extend(object),
                // A wrapper around a reference.
                other => return Some(other),
            }
        }
        if schema.get("properties").is_some() {
            let mut own = schema.clone();
            own.as_object_mut()?.remove("allOf");
            merged.extend(self.plain(&own, depth)?.as_object()?.clone());
        }
        // No value is of two types at once.
        let types = |name: &str| -> BTreeSet<&str> {
            let declared = members.iter().filter_map(|member| member["properties"][name]["type"].as_str());
            declared.collect()
        };
        merged.retain(|name, _| types(name).len() < 2);
        let mut required = members.iter().filter_map(|member| member["required"].as_array()).flatten();
        required
            .all(|name| name.as_str().is_some_and(|name| merged.contains_key(name)))
            .then(|| merged.into())
    }

    fn one_of(&mut self, schema: &Value, members: &[Value], depth: usize) -> Option<Value> {
        let first = self.pick(members.len());
        if schema.get("properties").is_some() && members.iter().all(|member| member.get("required").is_some())
        {
            // Alternatives that only say which of the properties have to be there.
            let mut own = schema.clone();
            let required =
                own["required"].as_array().into_iter().chain(members[first]["required"].as_array());
            own["required"] = required.flatten().cloned().collect();
            return self.plain(&own, depth);
        }
        let in_turn = members.iter().cycle().skip(first).take(members.len());
        let (member, mut value) =
            in_turn.into_iter().find_map(|member| Some((member, self.value(member, depth + 1)?)))?;
        if let (Some(property), Some(reference), Some(object)) =
            (schema["discriminator"]["propertyName"].as_str(), member["$ref"].as_str(), value.as_object_mut())
        {
            let name = reference.rsplit('/').next()?;
            let is_it = |target: &Value| target.as_str().is_some_and(|t| t == name || t == reference);
            let mapped = schema["discriminator"]["mapping"].as_object();
            let tag = mapped.and_then(|mapping| mapping.iter().find(|(_, target)| is_it(target)));
            object.insert(property.to_owned(), json!(tag.map_or(name, |(tag, _)| tag.as_str())));
        }
        Some(value)
    }

    fn plain(&mut self, schema: &Value, depth: usize) -> Option<Value> {
        const TEXTS: [&str; 5] = ["text", "", "ação \u{1f600}", "a \"quote\"\n\\", "007"];
        const AMOUNTS: [&str; 4] = ["0.10", "-12345678901234567890.12", "0", "12345678901234567.890"];
        const MOMENTS: [&str; 3] =
            ["2024-02-29T12:34:56Z", "2024-02-29T12:34:56.123456789-03:00", "1969-12-31T23:59:59+14:00"];
        let format = schema["format"].as_str().unwrap_or_default();
        let seconds = schema["x-passbook-time"] == "unix-seconds";
        Some(match schema["type"].as_str() {
            Some("string") if schema["x-passbook-time"] == "http-date" => {
                json!("Thu, 29 Feb 2024 12:34:56 GMT")
            }
            Some("string") if seconds => json!(["0", "1709210096"][self.pick(2)]),
            Some("string") => match format {
                "date" => json!(["2024-02-29", "0001-01-01", "9999-12-31"][self.pick(3)]),
                "date-time" => json!(MOMENTS[self.pick(3)]),
                "uuid" => json!("6f1c1a2e-7c8b-4a55-9d64-0f6f6c6f1c1a"),
                "decimal" => json!(AMOUNTS[self.pick(4)]),
                _ => json!(TEXTS[self.pick(5)]),
            },
            // Bounds of more than 64 bits, in the golden case of positions.
            Some("integer")
                if schema["maximum"].as_u64() == Some(u64::MAX) && schema["minimum"].is_number() =>
            {
                number(["18446744073709551615", "-18446744073709551615", "0"][self.pick(3)])
            }
            Some("integer") if seconds => json!([0, 1_709_210_096][self.pick(2)]),
            Some("integer") => match format {
                "int32" => json!([0, 1, i32::MAX, i32::MIN][self.pick(4)]),
                "uint32" => json!([0, 1, u32::MAX][self.pick(3)]),
                "uint64" => json!([0, 1, u64::MAX][self.pick(3)]),
                _ => json!([0, 1, i64::MAX, i64::MIN][self.pick(4)]),
            },
            Some("number") if format == "decimal" => number(AMOUNTS[self.pick(4)]),
            Some("number") => json!([0.5, 0.1, -2.25, 1234567.89][self.pick(4)]),
            Some("boolean") => json!(self.pick(2) == 1),
            Some("array") => self.array(schema, depth)?,
            Some("object") => self.object(schema, depth)?,
            None if ["properties", "additionalProperties", "required"]
                .iter()
                .any(|key| schema.get(key).is_some()) =>
            {
                self.object(schema, depth)?
            }
            _ => self.anything(),
        })
    }

    fn array(&mut self, schema: &Value, depth: usize) -> Option<Value> {
        let count = if depth > DEEP { 0 } else { self.pick(4) };
        let items = (0..count).map(|_| self.value(&schema["items"], depth + 1));
        // Where no item can be made, an empty list can.
        Some(items.collect::<Option<Vec<Value>>>().unwrap_or_default().into())
    }

    fn object(&mut self, schema: &Value, depth: usize) -> Option<Value> {
        let mut object = Map::new();
        let properties = schema["properties"].as_object();
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for (name, property) in properties.into_iter().flatten() {
            let is_required = required.contains(&name.as_str());
            if !is_required && (depth > DEEP || self.pick(3) == 0) {
                continue;
            }
            match self.value(property, depth + 1) {
                Some(value) => drop(object.insert(name.clone(), value)),
                None if is_required => return None,
                None => {}
            }
        }
        let more = match schema.get("additionalProperties") {
            Some(Value::Bool(is)) => *is,
            Some(_) => true,
            None => properties.is_none_or(Map::is_empty),
        };
        if more && depth <= DEEP {
            for index in 0..self.pick(3) {
                let by_pattern = schema["patternProperties"].as_object().and_then(|all| all.values().next());
                let value = match by_pattern.unwrap_or(&schema["additionalProperties"]) {
                    values @ Value::Object(inner) if !inner.is_empty() => self.value(values, depth + 1),
                    _ => Some(self.anything()),
                };
                object.extend(value.map(|value| (format!("more{index}"), value)));
            }
        }
        if self.strange && !more {
            object.insert("x-nobody-knows".into(), self.anything());
        }
        Some(object.into())
    }

    fn anything(&mut self) -> Value {
        match self.pick(5) {
            0 => json!("any"),
            1 => number(["12.50", "12345678901234567890123", "1e3"][self.pick(3)]),
            2 => json!([1, null, {"a": []}]),
            3 => json!({"deep": {"null": null}}),
            _ => json!(false),
        }
    }
}

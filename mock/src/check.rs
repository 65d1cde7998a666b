//! A request against its operation.

use std::collections::BTreeMap;

use passbook_openapi::places::followed;
use passbook_openapi::validate::types;
use serde_json::{Map, Value};

use crate::behaviour::{Location, Request, Violation};
use crate::contract::{Body, Media, Operation, is_json};
use crate::schema::Schema;

mod parameters;

/// How many violations a report has at most.
pub(crate) const MOST_VIOLATIONS: usize = 50;

/// What a request says, and what is wrong with it.
#[derive(Debug)]
pub(crate) struct Checked<'a> {
    /// Of several operations that share a method and path, the one that the body belongs to.
    pub(crate) operation: &'a Operation,
    pub(crate) body: Option<Value>,
    pub(crate) violations: Vec<Violation>,
    /// The body is of none of the types that the operation takes.
    pub(crate) unsupported_media: Option<Vec<String>>,
}

/// Holds a request against an operation, or against each of those that the operation really is.
pub(crate) fn check<'a>(
    operation: &'a Operation,
    path: &BTreeMap<String, String>,
    request: &Request,
) -> Checked<'a> {
    let whole = |operation: &'a Operation| {
        let mut checked = body(operation, request);
        let mut violations = parameters::violations(operation, path, request);
        violations.append(&mut checked.violations);
        violations.truncate(MOST_VIOLATIONS);
        Checked { violations, ..checked }
    };
    match operation.parts.as_slice() {
        [] => whole(operation),
        // The nearest; of equals, the first.
        [first, rest @ ..] => rest.iter().map(whole).fold(whole(first), |best, other| {
            if other.violations.len() < best.violations.len() { other } else { best }
        }),
    }
}

fn body<'a>(operation: &'a Operation, request: &Request) -> Checked<'a> {
    let mut checked = Checked { operation, body: None, violations: Vec::new(), unsupported_media: None };
    let Some(declared) = &operation.body else { return checked };
    if request.body.is_empty() {
        if declared.required {
            checked.violations.push(violation("", "is required"));
        }
        return checked;
    }
    let content_type = request.header("content-type").unwrap_or_default();
    let Some(media) = media_for(declared, content_type) else {
        checked.unsupported_media =
            Some(declared.content.iter().map(|media| media.media_type.clone()).collect());
        checked.violations.push(Violation {
            location: Location::Header,
            name: Some("content-type".to_owned()),
            pointer: String::new(),
            message: "is none of the types that this operation takes".to_owned(),
        });
        return checked;
    };
    match read(media, content_type, request) {
        Ok(None) => {}
        Ok(Some(value)) => {
            let faults = media.schema.iter().flat_map(|schema| schema.faults(&value));
            checked.violations = faults.map(|fault| violation(&fault.pointer, &fault.message)).collect();
            checked.body = Some(value);
        }
        Err(message) => checked.violations.push(violation("", &message)),
    }
    checked
}

/// What a body says; `None` for what can't be held against a schema: bytes, and forms of parts.
fn read(media: &Media, content_type: &str, request: &Request) -> Result<Option<Value>, String> {
    let given = essence(content_type);
    if is_json(&given) {
        // Without what the parser quotes of the value.
        let not_json = |error: serde_json::Error| {
            format!("is not JSON: line {}, column {}", error.line(), error.column())
        };
        return serde_json::from_slice(&request.body).map(Some).map_err(not_json);
    }
    if given == "application/x-www-form-urlencoded" {
        return Ok(Some(form(media.schema.as_ref(), request.form())));
    }
    if given.starts_with("text/") {
        return match std::str::from_utf8(&request.body) {
            Ok(text) => Ok(Some(text.into())),
            Err(_) => Err("is not UTF-8".to_owned()),
        };
    }
    Ok(None)
}

/// A form as an object, its values in the types that the schema gives them.
fn form(schema: Option<&Schema>, pairs: Vec<(String, String)>) -> Value {
    let mut object = Map::new();
    for (name, text) in pairs {
        let property = schema.and_then(|schema| property(schema.document(), schema.node(), &name, 0));
        let value = match (schema, property) {
            (Some(schema), Some(property)) => {
                let types = types(schema.document(), property);
                match types.contains("array") {
                    true => {
                        let items = property.get("items").map(|items| self::types(schema.document(), items));
                        let item = parameters::scalar(&text, &items.unwrap_or_default());
                        match object.get_mut(&name) {
                            Some(Value::Array(array)) => {
                                array.push(item);
                                continue;
                            }
                            _ => Value::Array(vec![item]),
                        }
                    }
                    false => parameters::scalar(&text, &types),
                }
            }
            _ => Value::String(text),
        };
        object.insert(name, value);
    }
    object.into()
}

/// The schema of a property, wherever in a composition it stands.
fn property<'a>(document: &'a Value, schema: &'a Value, name: &str, depth: usize) -> Option<&'a Value> {
    let schema = followed(document, schema);
    if let Some(found) = schema.get("properties").and_then(|properties| properties.get(name)) {
        return Some(followed(document, found));
    }
    let members = ["allOf", "oneOf", "anyOf"].iter().filter_map(|key| schema.get(*key)?.as_array()).flatten();
    (depth < 8).then(|| members.into_iter().find_map(|member| property(document, member, name, depth + 1)))?
}

/// The declared type that a body's type belongs to: itself, before `text/*`, before `*/*`.
fn media_for<'a>(body: &'a Body, content_type: &str) -> Option<&'a Media> {
    let given = essence(content_type);
    let (kind, _) = given.split_once('/')?;
    let find = |wanted: &str| body.content.iter().find(|media| media.media_type == wanted);
    find(&given).or_else(|| find(&format!("{kind}/*"))).or_else(|| find("*/*"))
}

/// A media type without its parameters.
pub(crate) fn essence(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn violation(pointer: &str, message: &str) -> Violation {
    Violation {
        location: Location::Body,
        name: None,
        pointer: pointer.to_owned(),
        message: message.to_owned(),
    }
}

//! A schema says what it is in one way: its type is written, null is `nullable`, and what contradicts the
//! type is gone.

use indexmap::IndexSet;
use serde_json::{Map, Value};

use super::{Pass, VALUES};
use crate::document::{each_schema, is_closed_but_for_a_pattern};

pub(super) const PASS: Pass = Pass {
    id: "clean_schemas",
    about: "A schema says what it is in one way: its type is written, null is `nullable`, and what \
            contradicts the type is gone.",
    run,
};

fn run(document: &mut Value) {
    each_schema(document, &mut |schema| {
        if let Some(schema) = schema.as_object_mut() {
            clean(schema);
        }
    });
}

fn clean(schema: &mut Map<String, Value>) {
    // `title` names nothing here: two inline schemas with one title are still two types.
    for key in ["title", "xml", "externalDocs", "not"] {
        schema.shift_remove(key);
    }
    if schema.contains_key("$ref") {
        return;
    }
    for key in ["allOf", "oneOf", "anyOf", "enum"] {
        if schema.get(key).and_then(Value::as_array).is_some_and(Vec::is_empty) {
            schema.shift_remove(key);
        }
    }
    // An open list of values is an enum like any other: every enum keeps what it doesn't know.
    if let Some(values) = schema.shift_remove("x-extensible-enum")
        && !schema.contains_key("enum")
        && values.as_array().is_some_and(|values| !values.is_empty())
    {
        schema.insert("enum".to_owned(), values);
    }
    drop_requirements_without_shape(schema);
    let composed = ["allOf", "oneOf", "anyOf"].iter().any(|key| schema.contains_key(*key));
    infer_type(schema, composed);
    clean_enum(schema);
    let kind = schema.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
    if !composed && !["string", "number", "integer", ""].contains(&kind.as_str()) {
        schema.shift_remove("format");
    }
    if !composed && kind != "object" {
        schema.shift_remove("properties");
        schema.shift_remove("additionalProperties");
        // A piece of an `allOf` may say nothing but what else is required.
        if !kind.is_empty() {
            schema.shift_remove("required");
        }
    }
    if kind != "array" {
        schema.shift_remove("items");
    }
    // `patternProperties` is not of OpenAPI 3.0, but documents have it, and one pattern that is all there may be is a map.
    if let Some(Value::Object(patterns)) = schema.get("patternProperties").cloned() {
        let is_map = patterns.len() == 1 && is_closed_but_for_a_pattern(schema);
        let values = patterns.into_iter().next().filter(|_| is_map).map(|(_, values)| values);
        schema.insert("additionalProperties".to_owned(), values.unwrap_or(Value::Bool(true)));
    }
    schema.shift_remove("patternProperties");
    // A server that adds a field must not break its clients.
    if schema.get("additionalProperties") == Some(&Value::Bool(false)) {
        schema.shift_remove("additionalProperties");
    }
}

/// `anyOf: [{required: [a]}, {required: [b]}]` restricts values and gives no shape: the type is the object's.
fn drop_requirements_without_shape(schema: &mut Map<String, Value>) {
    for key in ["allOf", "oneOf", "anyOf"] {
        let Some(Value::Array(members)) = schema.get_mut(key) else { continue };
        let shapeless = |member: &Value| {
            member.as_object().is_some_and(|member| {
                let says_shape = |key: &String| {
                    !["required", "not", "description", "title", "minProperties", "maxProperties"]
                        .contains(&key.as_str())
                };
                !member.keys().any(says_shape) || member.get("not").is_some() && member.len() == 1
            })
        };
        if key == "allOf" {
            // Here `required` adds to the whole, so only members that say nothing at all can go.
            members.retain(|member| !member.as_object().is_some_and(Map::is_empty));
        } else if members.iter().all(shapeless) {
            members.clear();
        }
        if members.is_empty() {
            schema.shift_remove(key);
        }
    }
}

fn infer_type(schema: &mut Map<String, Value>, composed: bool) {
    if schema.contains_key("type") {
        return;
    }
    let strings = |values: &Vec<Value>| values.iter().all(|v| v.is_string() || v.is_null());
    let inferred = if schema.contains_key("properties") || schema.contains_key("additionalProperties") {
        "object"
    } else if schema.contains_key("items") {
        "array"
    } else if composed {
        return;
    } else if schema.get("enum").and_then(Value::as_array).is_some_and(strings)
        || ["pattern", "minLength", "maxLength"].iter().any(|key| schema.contains_key(*key))
        || matches!(schema.get("format").and_then(Value::as_str), Some("date" | "date-time" | "uuid" | "uri"))
    {
        "string"
    } else {
        return;
    };
    schema.insert("type".to_owned(), inferred.into());
}

fn clean_enum(schema: &mut Map<String, Value>) {
    let Some(Value::Array(values)) = schema.get("enum").cloned() else { return };
    if values.iter().any(Value::is_null) {
        schema.insert("nullable".to_owned(), true.into());
    }
    let kind = schema.get("type").and_then(Value::as_str).map(str::to_owned);
    let text = |value: Value| match value {
        Value::String(text) => Some(text),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
        scalar => Some(scalar.to_string()),
    };
    match kind.as_deref() {
        Some("string") => {
            let unique: IndexSet<String> = values.into_iter().filter_map(text).collect();
            let unique: Vec<Value> = unique.into_iter().map(Value::String).collect();
            match unique.is_empty() {
                true => schema.shift_remove("enum"),
                false => schema.insert("enum".to_owned(), unique.into()),
            };
        }
        // A list of numbers or of true and false documents values; the type stays what it is. Unions tell variants
        // apart by them.
        Some("integer" | "number" | "boolean") => {
            schema.shift_remove("enum");
            schema.insert(VALUES.to_owned(), values.into());
        }
        Some(_) => {
            schema.shift_remove("enum");
        }
        None => {
            schema.shift_remove("enum");
            schema.insert(VALUES.to_owned(), values.into());
        }
    }
}

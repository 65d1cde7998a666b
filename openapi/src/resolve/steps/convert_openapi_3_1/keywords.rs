//! Keywords of one schema that 3.0 says in another way, or not at all. None of them moves a schema.

use serde_json::{Map, Value, json};

use super::super::draft::Dropped;
use crate::document::{UNREAD, is_closed_but_for_a_pattern};
use crate::origins::{Layer, below};

type Schema = Map<String, Value>;

/// Says for people and for other readers what the schema is, and nothing about values.
const COMMENTS: [&str; 7] =
    ["$schema", "$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$comment", "$vocabulary"];

/// Left out: what it is, and what that means for callers, where it means something.
const NOT_READ: [(&str, &str, Option<&str>); 15] = [
    ("if", "`if`", Some("what holds only under a condition is not checked, and has no fields of its own")),
    ("then", "`then`", None),
    ("else", "`else`", None),
    ("dependentRequired", "`dependentRequired`", Some("these fields stay optional")),
    ("dependentSchemas", "`dependentSchemas`", Some("what holds only under a condition is not checked")),
    ("dependencies", "`dependencies`", Some("what holds only under a condition is not checked")),
    ("contains", "`contains`", Some("a list without such an item is accepted")),
    ("minContains", "`minContains`", None),
    ("maxContains", "`maxContains`", None),
    ("propertyNames", "`propertyNames`", Some("any key is accepted")),
    ("$recursiveRef", "`$recursiveRef`", Some("any value is accepted there")),
    ("unevaluatedItems", "`unevaluatedItems`", None),
    ("additionalItems", "`additionalItems`", None),
    ("contentSchema", "`contentSchema`", None),
    ("contentMediaType", "`contentMediaType`", None),
];

/// Where a schema stood, where it stands, and what became of it.
pub(super) struct Place<'a> {
    pub at: &'a str,
    pub now: &'a str,
    pub layer: &'a mut Layer,
    pub dropped: &'a mut Vec<Dropped>,
}

impl Place<'_> {
    fn drop(&mut self, what: &'static str, key: &str, instead: &'static str) {
        self.dropped.push(Dropped { what, pointer: below(self.at, key), instead });
    }

    /// Takes a keyword from what is read, and keeps it for who compares.
    fn leave_out(&mut self, schema: &mut Schema, key: &str) -> bool {
        leave_out(schema, key, self.at, self.now, self.layer)
    }
}

/// The same for any object. False where it has no such key.
pub(super) fn leave_out(object: &mut Schema, key: &str, at: &str, now: &str, layer: &mut Layer) -> bool {
    let Some(value) = object.shift_remove(key) else { return false };
    let kept = format!("{UNREAD}{key}");
    layer.moved(below(now, &kept), below(at, key));
    object.insert(kept, value);
    true
}

pub(super) fn convert(schema: &mut Schema, place: &mut Place<'_>) {
    COMMENTS.iter().for_each(|key| drop(schema.shift_remove(*key)));
    constant(schema);
    first_example(schema);
    exclusive_bounds(schema);
    content(schema, place);
    for (key, what, instead) in NOT_READ {
        if let (true, Some(instead)) = (place.leave_out(schema, key), instead) {
            place.drop(what, key, instead);
        }
    }
    further_properties(schema, place);
}

fn constant(schema: &mut Schema) {
    let Some(value) = schema.shift_remove("const") else { return };
    let kind = match &value {
        Value::Null => return drop(schema.insert("type".to_owned(), "null".into())),
        Value::String(_) => "string",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    schema.entry("type").or_insert_with(|| kind.into());
    schema.insert("enum".to_owned(), json!([value]));
}

fn first_example(schema: &mut Schema) {
    if let Some(Value::Array(examples)) = schema.get("examples") {
        let first = examples.first().cloned();
        schema.shift_remove("examples");
        if let (Some(first), false) = (first, schema.contains_key("example")) {
            schema.insert("example".to_owned(), first);
        }
    }
}

/// A bound and whether it is exclusive, in place of two bounds.
fn exclusive_bounds(schema: &mut Schema) {
    for (exclusive, inclusive) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        let Some(bound) = schema.get(exclusive).filter(|bound| bound.is_number()).cloned() else { continue };
        let number = |value: &Value| value.as_f64().unwrap_or_default();
        let is_stricter = |other: &Value| match inclusive {
            "minimum" => number(&bound) >= number(other),
            _ => number(&bound) <= number(other),
        };
        let counts = schema.get(inclusive).is_none_or(is_stricter);
        schema.shift_remove(exclusive);
        if counts {
            schema.insert(inclusive.to_owned(), bound);
            schema.insert(exclusive.to_owned(), true.into());
        }
    }
}

/// How bytes are told from text.
fn content(schema: &mut Schema, place: &mut Place<'_>) {
    let encoding = schema.get("contentEncoding").cloned();
    place.leave_out(schema, "contentEncoding");
    if schema.contains_key("format") {
        return;
    }
    let media = schema.get("contentMediaType").and_then(Value::as_str);
    let is_bytes = media.is_some_and(|media| !crate::media::is_json(media) && !crate::media::is_text(media));
    let format = match encoding.as_ref().and_then(Value::as_str) {
        Some("base64") => {
            schema.shift_remove(&format!("{UNREAD}contentEncoding"));
            "byte"
        }
        Some(_) => return,
        None if is_bytes => "binary",
        None => return,
    };
    schema.entry("type").or_insert_with(|| "string".into());
    schema.insert("format".to_owned(), format.into());
}

/// `patternProperties` and `unevaluatedProperties` are values that a map may have, where they are the only ones.
fn further_properties(schema: &mut Schema, place: &mut Place<'_>) {
    let patterns = schema.get("patternProperties").and_then(Value::as_object).map_or(0, Map::len);
    // One pattern that is all there may be is a map of what it allows. Beside it, keys of any other form have any value.
    if patterns > 1 || patterns == 1 && !is_closed_but_for_a_pattern(schema) {
        place.leave_out(schema, "patternProperties");
        if schema.get("additionalProperties").is_some_and(|more| *more != Value::Bool(true)) {
            place.leave_out(schema, "additionalProperties");
        }
        schema.insert("additionalProperties".to_owned(), true.into());
        let instead = "these are additional properties like any other";
        place.drop("`patternProperties`", "patternProperties", instead);
    } else if patterns == 1 && schema.get("unevaluatedProperties") == Some(&Value::Bool(false)) {
        schema.insert("additionalProperties".to_owned(), false.into());
    }
    let unevaluated =
        schema.get("unevaluatedProperties").filter(|value| **value != Value::Bool(false)).cloned();
    match unevaluated {
        Some(unevaluated) if patterns == 0 && !schema.contains_key("additionalProperties") => {
            schema.shift_remove("unevaluatedProperties");
            schema.insert("additionalProperties".to_owned(), unevaluated);
        }
        _ => drop(place.leave_out(schema, "unevaluatedProperties")),
    }
}

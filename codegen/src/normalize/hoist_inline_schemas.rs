//! What has a name in Rust gets one here: inline objects, enums and unions become components.
//!
//! The name is made from where the schema stands, and no two components end up with one Rust name. Left to
//! itself, typify names inline types by title or place and takes equal names for equal types.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{MEMBER, Pass, TAGS};
use crate::document::{METHODS, schema_name, schema_ref, schemas_mut};
use crate::media;
use crate::names;

pub(super) const PASS: Pass = Pass {
    id: "hoist_inline_schemas",
    about: "What has a name in Rust gets one here: inline objects, enums and unions become components. \
            The name is made from where the schema stands, and no two components end up with one Rust \
            name. Left to itself, typify names inline types by title or place and takes equal names for \
            equal types.",
    run,
};

fn run(document: &mut Value) {
    let components = schemas_mut(document).map(std::mem::take).unwrap_or_default();
    let mut hoist =
        Hoist { taken: components.keys().map(|name| names::pascal(name)).collect(), new: Map::new() };
    let mut done = Map::new();
    for (name, mut schema) in components {
        let context = names::pascal(&name);
        hoist.inside(&mut schema, &context);
        done.insert(name, schema);
    }
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(|paths| paths.values_mut()) {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) {
                hoist.operation(operation);
            }
        }
    }
    done.extend(hoist.new);
    if let Some(schemas) = schemas_mut(document) {
        *schemas = done;
    }
}

/// Whether a schema becomes a type with a name: an object with properties, an enum, or a union.
pub(super) fn is_nominal(schema: &Value) -> bool {
    let has = |key: &str| schema.get(key).is_some();
    let is = |kind: &str| schema.get("type").is_some_and(|t| t == kind);
    let has_properties = schema.get("properties").and_then(Value::as_object).is_some_and(|p| !p.is_empty());
    !has("$ref") && (has("oneOf") || is("string") && has("enum") || is("object") && has_properties)
}

/// A reference to a component, with what the schema says of the place that it stood in.
pub(super) fn annotated_ref(name: &str, schema: &Value) -> Value {
    let mut reference = schema_ref(name);
    for key in [
        "description",
        "nullable",
        "readOnly",
        "writeOnly",
        "deprecated",
        "default",
        "example",
        "x-passbook-deprecated",
        "x-passbook-sensitive",
        "x-passbook-personal",
        "x-passbook-accepts",
        TAGS,
        MEMBER,
    ] {
        if let (Some(value), Some(reference)) = (schema.get(key), reference.as_object_mut()) {
            reference.insert(key.to_owned(), value.clone());
        }
    }
    reference
}

struct Hoist {
    taken: BTreeSet<String>,
    new: Map<String, Value>,
}

impl Hoist {
    fn operation(&mut self, operation: &mut Value) {
        let id = names::pascal(operation["operationId"].as_str().unwrap_or_default());
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            let name = names::pascal(parameter["name"].as_str().unwrap_or_default());
            if let Some(schema) = parameter.get_mut("schema") {
                self.schema(schema, &format!("{id}{name}"));
            }
        }
        if let Some(body) = operation.get_mut("requestBody") {
            self.content(body, &format!("{id}Request"));
        }
        let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
        for (status, response) in responses.into_iter().flatten() {
            let what = if status.starts_with('2') { "Response".to_owned() } else { format!("Error{status}") };
            self.content(response, &format!("{id}{}", names::pascal(&what)));
        }
    }

    fn content(&mut self, holder: &mut Value, context: &str) {
        let content = holder.get_mut("content").and_then(Value::as_object_mut);
        for (name, media) in content.into_iter().flatten() {
            if let Some(schema) = media.get_mut("schema") {
                match media::essence(name) == media::EVENT_STREAM {
                    true => self.schema(schema, &format!("{}Event", context.trim_end_matches("Response"))),
                    false => self.schema(schema, context),
                }
            }
        }
    }

    /// Makes a component of this schema if it needs a name, and goes on inside it.
    fn schema(&mut self, schema: &mut Value, context: &str) {
        if !is_nominal(schema) {
            return self.inside(schema, context);
        }
        let context = match schema.get("x-passbook-variant").and_then(Value::as_str) {
            Some(variant) => {
                format!("{}{}", context.trim_end_matches(char::is_numeric), names::pascal(variant))
            }
            None => context.to_owned(),
        };
        let name = names::unique(&names::pascal(&context), &mut self.taken);
        // Reserved before going inside, so that the order of components is that of their first use.
        self.new.insert(name.clone(), Value::Null);
        let reference = annotated_ref(&name, schema);
        let mut hoisted = std::mem::replace(schema, reference);
        if let Some(object) = hoisted.as_object_mut() {
            object.shift_remove("nullable");
        }
        self.inside(&mut hoisted, &name);
        self.new.insert(name, hoisted);
    }

    fn inside(&mut self, schema: &mut Value, context: &str) {
        for (name, property) in
            schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten()
        {
            self.schema(property, &format!("{context}{}", names::pascal(name)));
        }
        if let Some(items) = schema.get_mut("items") {
            self.schema(items, &format!("{context}Item"));
        }
        if let Some(values @ Value::Object(_)) = schema.get_mut("additionalProperties") {
            self.schema(values, &format!("{context}Value"));
        }
        let members = schema.get_mut("oneOf").and_then(Value::as_array_mut);
        for (index, member) in members.into_iter().flatten().enumerate() {
            if schema_name(member).is_none() {
                self.schema(member, &format!("{context}Variant{}", index + 1));
            }
        }
    }
}

//! Components that no operation reaches are not generated: types are where compile time goes.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Pass;
use crate::document::{local, reference, schema_name, schemas, schemas_mut, subschemas, unescape};

pub(super) const PASS: Pass = Pass {
    id: "drop_unused_schemas",
    about: "Components that no operation reaches are not generated: types are where compile time goes.",
    run,
};

fn run(document: &mut Value) {
    let mut queue = Vec::new();
    collect(&document["paths"], &mut queue);
    let mut used = BTreeSet::new();
    while let Some(name) = queue.pop() {
        if !used.insert(name.clone()) {
            continue;
        }
        if let Some(schema) = schemas(document).and_then(|schemas| schemas.get(&name)) {
            inside(schema, &mut queue);
        }
    }
    if let Some(components) = schemas_mut(document) {
        components.retain(|name, _| used.contains(name));
    }
}

/// Every reference under `paths`. Examples may hold something like one; it can only keep a schema too many.
fn collect(node: &Value, queue: &mut Vec<String>) {
    if let Some(name) = schema_name(node) {
        queue.push(name);
    }
    match node {
        Value::Object(object) => object.values().for_each(|value| collect(value, queue)),
        Value::Array(items) => items.iter().for_each(|item| collect(item, queue)),
        _ => {}
    }
}

fn inside(schema: &Value, queue: &mut Vec<String>) {
    if let Some(target) = reference(schema).and_then(local) {
        queue.push(unescape(target.rsplit('/').next().unwrap_or_default()));
    }
    for (_, inner) in subschemas(schema) {
        inside(inner, queue);
    }
}

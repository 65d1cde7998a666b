//! Components without a type of their own in Rust (text, numbers, lists, maps, anything) stand where they
//! are used, with their description and format.

use serde_json::{Map, Value, json};

use super::Pass;
use super::hoist_inline_schemas::is_nominal;
use crate::document::{root_schemas_mut, schema_name, schemas_mut, subschemas_mut};

pub(super) const PASS: Pass = Pass {
    id: "inline_structural_schemas",
    about: "Components without a type of their own in Rust (text, numbers, lists, maps, anything) stand \
            where they are used, with their description and format.",
    run,
};

/// Lists in lists, deeper than which everything is any value.
const MAX_DEPTH: usize = 32;

fn run(document: &mut Value) {
    let Some(components) = schemas_mut(document) else { return };
    let (nominal, structural): (Map<String, Value>, Map<String, Value>) =
        std::mem::take(components).into_iter().partition(|(_, schema)| is_nominal(schema));
    *components = nominal;
    if structural.is_empty() {
        return;
    }
    for schema in root_schemas_mut(document) {
        inline(schema, &structural, &mut Vec::new());
    }
}

fn inline(schema: &mut Value, structural: &Map<String, Value>, stack: &mut Vec<String>) {
    let depth = stack.len();
    while let Some(name) = schema_name(schema) {
        let Some(target) = structural.get(&name) else { break };
        let beside = schema.as_object().cloned().unwrap_or_default();
        // A list of itself has no finite type: inside itself, it is any value. A list of lists of lists has
        // one, and nobody could use it.
        let endless = stack.contains(&name) || stack.len() >= MAX_DEPTH;
        let mut target = if endless { json!({}) } else { target.clone() };
        if let Some(target) = target.as_object_mut() {
            target.extend(beside.into_iter().filter(|(key, _)| key != "$ref"));
        }
        *schema = target;
        stack.push(name);
    }
    for inner in subschemas_mut(schema) {
        inline(inner, structural, stack);
    }
    stack.truncate(depth);
}

//! A reference into the middle of something becomes a reference to a component of its own.
//!
//! `#/components/schemas/Pet/properties/tag` would otherwise be read by its last segment alone.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Pass;
use super::hoist_inline_schemas::annotated_ref;
use crate::document::{each_schema, local, reference, schema_name, schema_ref, schemas, schemas_mut};
use crate::names;

pub(super) const PASS: Pass = Pass {
    id: "hoist_deep_references",
    about: "A reference into the middle of something becomes a reference to a component of its own. \
            `#/components/schemas/Pet/properties/tag` would otherwise be read by its last segment alone.",
    run,
};

fn run(document: &mut Value) {
    let mut is_deep = false;
    each_schema(document, &mut |schema| {
        is_deep |= schema_name(schema).is_none() && reference(schema).and_then(local).is_some();
    });
    if !is_deep {
        return;
    }
    let original = document.clone();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    // What is hoisted can hold deep references itself, so go on until nothing new turns up.
    loop {
        let mut taken: Vec<String> =
            schemas(document).into_iter().flatten().map(|(n, _)| n.clone()).collect();
        let mut hoisted = Vec::new();
        each_schema(document, &mut |schema| {
            let Some(target) = reference(schema).and_then(local) else { return };
            if schema_name(schema).is_some() {
                return;
            }
            let name = names.entry(target.clone()).or_insert_with(|| {
                let name = fresh(&target, &taken);
                taken.push(name.clone());
                hoisted.push((target, name.clone()));
                name
            });
            *schema = schema_ref(name);
        });
        if hoisted.is_empty() {
            return;
        }
        // Outer ones last, so that they refer to what was taken out of them.
        hoisted.sort_by_key(|(target, _)| std::cmp::Reverse(target.len()));
        for (target, name) in hoisted {
            let schema = match document.pointer_mut(&target) {
                Some(place) if is_place_of_schema(&target) => {
                    let reference = annotated_ref(&name, place);
                    std::mem::replace(place, reference)
                }
                Some(place) => place.clone(),
                // It went with something that was hoisted before.
                None => original.pointer(&target).cloned().unwrap_or_default(),
            };
            if let Some(components) = schemas_mut(document) {
                components.insert(name, schema);
            }
        }
    }
}

/// Whether what stands there is surely a schema, so that a reference can stand there instead. One that a
/// property named `items` only looks like is a schema too.
fn is_place_of_schema(pointer: &str) -> bool {
    let mut segments = pointer.rsplit('/');
    let (last, parent) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
    ["schema", "items", "additionalProperties"].contains(&last)
        || ["properties", "allOf", "oneOf", "anyOf"].contains(&parent)
}

/// A name from the pointer's last words that no component has.
fn fresh(target: &str, taken: &[String]) -> String {
    let words: Vec<String> = target
        .split('/')
        .filter(|word| {
            !["", "components", "schemas", "properties", "content", "schema", "paths"].contains(word)
        })
        .map(crate::document::unescape)
        .collect();
    let base = names::pascal(&words[words.len().saturating_sub(3)..].join(" "));
    let same = |name: &str| taken.iter().any(|other| names::pascal(other) == name);
    (1..).map(|n| if n == 1 { base.clone() } else { format!("{base}{n}") }).find(|n| !same(n)).unwrap_or(base)
}

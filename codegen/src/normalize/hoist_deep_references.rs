//! A reference into the middle of something becomes a reference to a component of its own.
//!
//! `#/components/schemas/Pet/properties/tag` would otherwise be read by its last segment alone.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Pass;
use crate::document::{each_schema, local, reference, schema_name, schema_ref, schemas, schemas_mut};
use crate::names;

pub(super) const PASS: Pass = Pass {
    id: "hoist_deep_references",
    about: "A reference into the middle of something becomes a reference to a component of its own. \
            `#/components/schemas/Pet/properties/tag` would otherwise be read by its last segment alone.",
    run,
};

fn run(document: &mut Value) {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    // What is hoisted can hold deep references itself, so go on until nothing new turns up.
    loop {
        let original = document.clone();
        let mut taken: Vec<String> = schemas(&original).into_iter().flatten().map(|(n, _)| n.clone()).collect();
        let mut hoisted = Vec::new();
        each_schema(document, &mut |schema| {
            let Some(target) = reference(schema).and_then(local) else { return };
            if schema_name(schema).is_some() {
                return;
            }
            let name = names.entry(target.clone()).or_insert_with(|| {
                let name = fresh(&target, &taken);
                taken.push(name.clone());
                hoisted.push((name.clone(), original.pointer(&target).cloned().unwrap_or_default()));
                name
            });
            *schema = schema_ref(name);
        });
        if hoisted.is_empty() {
            return;
        }
        if let Some(components) = schemas_mut(document) {
            components.extend(hoisted);
        }
    }
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

//! No chain of references or of `allOf` leads back to itself.
//!
//! A schema may contain itself through a property or a list; it can't *be* itself.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Rule;
use crate::diagnostic::Diagnostic;
use crate::document::{escape, local, reference, subschemas};

pub(super) const RULE: Rule = Rule {
    id: "reference_cycle",
    about: "A `$ref` leads back to itself through nothing but `$ref` and `allOf`, so there is no shape that \
            it could stand for. The repair cuts the cycle: the reference becomes a schema that allows anything.",
    check,
    mend,
};

fn check(document: &Value) -> Vec<Diagnostic> {
    let mut cycles = BTreeSet::new();
    let components = document.get("components").and_then(Value::as_object);
    for (kind, group) in components.into_iter().flatten() {
        if kind.starts_with("x-") || kind == "examples" || kind == "securitySchemes" {
            continue;
        }
        for (name, node) in group.as_object().into_iter().flatten() {
            let pointer = format!("/components/{kind}/{}", escape(name));
            // Every schema inside can be the start of a cycle of its own.
            let mut starts = vec![(pointer, node)];
            while let Some((pointer, node)) = starts.pop() {
                follow(document, node, &pointer, &mut Vec::new(), &mut cycles);
                if kind == "schemas" {
                    starts.extend(subschemas(node).into_iter().map(|(at, s)| (format!("{pointer}/{at}"), s)));
                }
            }
        }
    }
    cycles
        .into_iter()
        .map(|pointer| {
            let target = document.pointer(&pointer).and_then(Value::as_str).unwrap_or_default();
            Diagnostic::error(RULE.id, pointer.clone(), format!("`{target}` leads back to itself"))
        })
        .collect()
}

/// Goes along what a node *is*, and notes the reference that closes a cycle.
fn follow(
    document: &Value,
    node: &Value,
    pointer: &str,
    stack: &mut Vec<String>,
    cycles: &mut BTreeSet<String>,
) {
    if stack.iter().any(|seen| seen == pointer) || stack.len() > 100 {
        return;
    }
    stack.push(pointer.to_owned());
    if let Some(target) = reference(node).and_then(local) {
        if stack.contains(&target) {
            cycles.insert(format!("{pointer}/$ref"));
        } else if let Some(next) = document.pointer(&target) {
            follow(document, next, &target, stack, cycles);
        }
    }
    for (index, member) in node.get("allOf").and_then(Value::as_array).into_iter().flatten().enumerate() {
        follow(document, member, &format!("{pointer}/allOf/{index}"), stack, cycles);
    }
    stack.pop();
}

fn mend(document: &mut Value, diagnostic: &Diagnostic) {
    let Some(holder) = diagnostic.pointer.strip_suffix("/$ref") else { return };
    if let Some(node) = document.pointer_mut(holder) {
        *node = Value::Object(serde_json::Map::new());
    }
}

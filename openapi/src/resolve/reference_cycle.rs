//! No chain of references or of `allOf` leads back to itself.
//!
//! A schema may contain itself through a property or a list; it can't *be* itself.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::repair::Edit;
use super::rule::{Rule, Violation};
use crate::diagnostic::Diagnostic;
use crate::document::{escape, local, reference, subschemas};

pub(super) const RULE: Rule = Rule {
    id: "reference_cycle",
    about: "A `$ref` leads back to itself through nothing but `$ref` and `allOf`, so there is no shape that \
            it could stand for. The repair cuts the cycle: the reference becomes a schema that allows anything.",
    check,
};

fn check(document: &Value) -> Vec<Violation> {
    let (mut cycles, mut done) = (BTreeSet::new(), BTreeSet::new());
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
                let mut walk = Walk { document, stack: Vec::new(), done: &mut done, cycles: &mut cycles };
                walk.follow(node, &pointer);
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
            let holder = pointer.strip_suffix("/$ref").unwrap_or(&pointer);
            let repair = Edit::Replace(holder.to_owned(), json!({}));
            let message = format!("`{target}` leads back to itself");
            Violation::new(Diagnostic::error(RULE.id, pointer, message), repair)
        })
        .collect()
}

struct Walk<'a> {
    document: &'a Value,
    /// From the start to here.
    stack: Vec<String>,
    /// What has been followed to its end: once is enough, however many ways lead there.
    done: &'a mut BTreeSet<String>,
    cycles: &'a mut BTreeSet<String>,
}

impl Walk<'_> {
    /// Goes along what a node *is*, and notes the reference that closes a cycle.
    fn follow(&mut self, node: &Value, pointer: &str) {
        if self.done.contains(pointer) || self.stack.iter().any(|seen| seen == pointer) {
            return;
        }
        self.stack.push(pointer.to_owned());
        if let Some(target) = reference(node).and_then(local) {
            if self.stack.contains(&target) {
                self.cycles.insert(format!("{pointer}/$ref"));
            } else if let Some(next) = self.document.pointer(&target) {
                self.follow(next, &target);
            }
        }
        for (index, member) in node.get("allOf").and_then(Value::as_array).into_iter().flatten().enumerate() {
            self.follow(member, &format!("{pointer}/allOf/{index}"));
        }
        self.stack.pop();
        self.done.insert(pointer.to_owned());
    }
}

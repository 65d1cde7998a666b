//! Operation ids name one operation each.

use std::collections::BTreeMap;

use serde_json::Value;

use super::repair::Edit;
use super::rule::{Rule, Violation};
use crate::diagnostic::Diagnostic;
use crate::document::{escape, operations};

pub(super) const RULE: Rule = Rule {
    id: "duplicate_operation_id",
    about: "Two operations have the same `operationId`, so a method's name would stand for two things. The \
            repair takes the id from the second and names it by its method and path.",
    check,
};

fn check(document: &Value) -> Vec<Violation> {
    let mut first: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    let mut found = Vec::new();
    for (path, method, operation) in operations(document) {
        let Some(id) = operation.get("operationId").and_then(Value::as_str) else { continue };
        match first.get(id) {
            None => {
                first.insert(id, (method, path));
            }
            Some((other_method, other_path)) => {
                let at = format!("/paths/{}/{method}/operationId", escape(path));
                let message = format!(
                    "the operation id `{id}` is already that of {} {other_path}",
                    other_method.to_uppercase()
                );
                let repair = Edit::Remove(at.clone());
                found.push(Violation::new(Diagnostic::error(RULE.id, at, message), repair));
            }
        }
    }
    found
}

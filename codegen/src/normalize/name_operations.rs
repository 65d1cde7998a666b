//! An operation without an id is named by its method and path: `get /users/{id}` is `get_users_by_id`.
//!
//! So the name stays when operations are added, moved or removed.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Pass;
use crate::document::{operations, operations_mut};
use crate::names;

pub(super) const PASS: Pass = Pass {
    id: "name_operations",
    about: "An operation without an id is named by its method and path: `get /users/{id}` is \
            `get_users_by_id`. So the name stays when operations are added, moved or removed.",
    run,
};

fn run(document: &mut Value) {
    let mut taken: BTreeSet<String> = operations(document)
        .filter_map(|(_, _, operation)| operation.get("operationId")?.as_str().map(names::snake))
        .collect();
    for (path, method, operation) in operations_mut(document) {
        let given = operation.get("operationId").and_then(Value::as_str);
        if given.is_some_and(|id| !id.trim().is_empty()) {
            continue;
        }
        let mut words = vec![method.to_owned()];
        for segment in path.split('/').filter(|segment| !segment.is_empty()) {
            if segment.starts_with('{') {
                words.push("by".to_owned());
            }
            words.push(segment.replace(['{', '}'], " "));
        }
        let name = names::unique(&names::snake(&words.join(" ")), &mut taken);
        operation.insert("operationId".to_owned(), name.into());
    }
}

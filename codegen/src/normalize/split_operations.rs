//! One method and path that is really several operations, as `x-passbook-operations` lists them, becomes
//! several operations, each with a path item of its own that keeps the real path in `x-passbook-path`.

use serde_json::{Map, Value, json};

use super::Pass;
use crate::document::METHODS;

pub(super) const PASS: Pass = Pass {
    id: "split_operations",
    about: "One method and path that is really several operations, as `x-passbook-operations` lists \
            them, becomes several operations, each with a path item of its own that keeps the real path \
            in `x-passbook-path`.",
    run,
};

fn run(document: &mut Value) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else { return };
    let mut split = Map::new();
    for (path, mut item) in std::mem::take(paths) {
        let mut more = Vec::new();
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&method.as_str())
                && let Some(operation) = operation.as_object_mut()
                && let Some(Value::Array(parts)) = operation.shift_remove("x-passbook-operations")
                && !parts.is_empty()
            {
                let whole = operation.clone();
                for (index, part) in parts.iter().enumerate() {
                    let one = part_of(&whole, part, &path);
                    match index {
                        0 => *operation = one,
                        _ => more.push((method.clone(), one)),
                    }
                }
            }
        }
        split.insert(path.clone(), item);
        for (method, operation) in more {
            let id = operation["operationId"].as_str().unwrap_or_default();
            split.insert(format!("{path}#{id}"), json!({ method: operation }));
        }
    }
    *paths = split;
}

/// The operation with what one entry of the list says of it.
fn part_of(whole: &Map<String, Value>, part: &Value, path: &str) -> Map<String, Value> {
    let mut operation = whole.clone();
    operation.insert("x-passbook-path".to_owned(), path.into());
    for key in ["operationId", "summary", "description", "security"] {
        if let Some(value) = part.get(key) {
            operation.insert(key.to_owned(), value.clone());
        }
    }
    let content = operation.get_mut("requestBody").and_then(|body| body.get_mut("content"));
    for media in content.and_then(Value::as_object_mut).into_iter().flat_map(|map| map.values_mut()) {
        let Some(media) = media.as_object_mut() else { continue };
        if let Some(schema) = part.get("schema") {
            // Either `schema: {$ref: …}` or the bare reference.
            let schema = match schema {
                Value::String(reference) => json!({ "$ref": reference }),
                other => other.clone(),
            };
            media.insert("schema".to_owned(), schema);
            // The examples of the whole are those of some other part.
            media.shift_remove("example");
            media.shift_remove("examples");
        }
        if let Some(example) = part.get("example") {
            media.shift_remove("examples");
            media.insert("example".to_owned(), example.clone());
        }
    }
    operation
}

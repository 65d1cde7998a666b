//! What a path item or the document says for all of its operations, each operation says for itself:
//! parameters, servers, security.

use serde_json::{Value, json};

use super::Pass;
use crate::document::METHODS;

pub(super) const PASS: Pass = Pass {
    id: "merge_path_items",
    about: "What a path item or the document says for all of its operations, each operation says for \
            itself: parameters, servers, security.",
    run,
};

fn run(document: &mut Value) {
    let security = document.get("security").cloned().unwrap_or_else(|| json!([]));
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(|paths| paths.values_mut()) {
        let Some(item) = item.as_object_mut() else { continue };
        let shared = match item.shift_remove("parameters") {
            Some(Value::Array(shared)) => shared,
            _ => Vec::new(),
        };
        let servers = item.shift_remove("servers");
        for method in METHODS {
            let Some(Value::Object(operation)) = item.get_mut(method) else { continue };
            let own = match operation.shift_remove("parameters") {
                Some(Value::Array(own)) => own,
                _ => Vec::new(),
            };
            let key = |parameter: &Value| (parameter["name"].clone(), parameter["in"].clone());
            let overridden = |parameter: &&Value| own.iter().any(|o| key(o) == key(parameter));
            let mut all: Vec<Value> = shared.iter().filter(|p| !overridden(p)).cloned().collect();
            for parameter in &own {
                if !all.iter().any(|seen| key(seen) == key(parameter)) {
                    all.push(parameter.clone());
                }
            }
            operation.insert("parameters".to_owned(), all.into());
            if !operation.contains_key("security") {
                operation.insert("security".to_owned(), security.clone());
            }
            if let (false, Some(servers)) = (operation.contains_key("servers"), &servers) {
                operation.insert("servers".to_owned(), servers.clone());
            }
        }
    }
}

//! References to parameters, headers, bodies, responses and path items become what they refer to.
//!
//! Only schemas have names in Rust, so only references to schemas mean anything to the later passes.

use serde_json::Value;

use super::Pass;
use crate::document::{local, reference};

pub(super) const PASS: Pass = Pass {
    id: "inline_components",
    about: "References to parameters, headers, bodies, responses and path items become what they refer \
            to. Only schemas have names in Rust, so only references to schemas mean anything to the \
            later passes.",
    run,
};

fn run(document: &mut Value) {
    // What is referred to stays as it was. Without references into the paths, that is everything beside them.
    let copy = refers_to_paths(document).then(|| document.clone());
    let Some(mut paths) = document.get_mut("paths").filter(|paths| paths.is_object()).map(Value::take) else {
        return;
    };
    let original = copy.as_ref().unwrap_or(document);
    if let Some(paths) = paths.as_object_mut() {
        paths.retain(|path, _| path.starts_with('/'));
        for item in paths.values_mut() {
            inline_item(item, original);
            for (key, value) in item.as_object_mut().into_iter().flatten() {
                match key.as_str() {
                    "parameters" => inline_list(value, original),
                    _ => inline_operation(value, original),
                }
            }
        }
    }
    document["paths"] = paths;
    if let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) {
        components.retain(|kind, _| kind == "schemas" || kind == "securitySchemes");
    }
}

/// Fields beside a path item's `$ref` win over those that it refers to.
/// Whether anything refers into the paths, or to the document itself.
fn refers_to_paths(node: &Value) -> bool {
    let is_one = |node: &Value| {
        reference(node)
            .and_then(local)
            .is_some_and(|target| target.is_empty() || target.split('/').nth(1) == Some("paths"))
    };
    match node {
        Value::Object(object) => is_one(node) || object.values().any(refers_to_paths),
        Value::Array(items) => items.iter().any(refers_to_paths),
        _ => false,
    }
}

fn inline_item(item: &mut Value, original: &Value) {
    let Some(target) = target(item, original) else { return };
    let beside = std::mem::replace(item, target);
    if let (Some(item), Value::Object(beside)) = (item.as_object_mut(), beside) {
        item.extend(beside.into_iter().filter(|(key, _)| key != "$ref"));
    }
}

fn inline_operation(operation: &mut Value, original: &Value) {
    let Some(operation) = operation.as_object_mut() else { return };
    // Callbacks and links describe other calls than this one.
    operation.shift_remove("callbacks");
    if let Some(parameters) = operation.get_mut("parameters") {
        inline_list(parameters, original);
    }
    if let Some(body) = operation.get_mut("requestBody") {
        inline(body, original);
        inline_examples(body, original);
    }
    let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
    for response in responses.into_iter().flat_map(|responses| responses.values_mut()) {
        inline(response, original);
        inline_examples(response, original);
        let headers = response.get_mut("headers").and_then(Value::as_object_mut);
        headers.into_iter().flat_map(|headers| headers.values_mut()).for_each(|h| inline(h, original));
    }
}

fn inline_examples(holder: &mut Value, original: &Value) {
    let content = holder.get_mut("content").and_then(Value::as_object_mut);
    for media in content.into_iter().flat_map(|content| content.values_mut()) {
        let examples = media.get_mut("examples").and_then(Value::as_object_mut);
        examples.into_iter().flat_map(|examples| examples.values_mut()).for_each(|e| inline(e, original));
    }
}

fn inline_list(parameters: &mut Value, original: &Value) {
    parameters.as_array_mut().into_iter().flatten().for_each(|parameter| inline(parameter, original));
}

fn inline(node: &mut Value, original: &Value) {
    if let Some(target) = target(node, original) {
        *node = target;
    }
}

fn target(node: &Value, original: &Value) -> Option<Value> {
    let mut node = node;
    let mut found = None;
    // `resolve` has refused cycles among these; the bound is for what only a schema could hold.
    for _ in 0..64 {
        node = original.pointer(&local(reference(node)?)?)?;
        found = Some(node);
        if reference(node).is_none() {
            break;
        }
    }
    found.cloned()
}

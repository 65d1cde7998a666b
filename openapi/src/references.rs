//! Every `$ref` of a document, wherever it stands, and nothing that only looks like one.

use serde_json::Value;

use crate::document::escape;

/// Keys whose values are data, not OpenAPI: a `$ref` in an example is just text.
const DATA: [&str; 6] = ["example", "examples", "default", "enum", "const", "mapping"];
/// Keys under which a key is a name: `example` under `properties` is a property.
const NAMED: [&str; 12] = [
    "properties",
    "patternProperties",
    "schemas",
    "definitions",
    "$defs",
    "dependentSchemas",
    "parameters",
    "responses",
    "headers",
    "examples",
    "requestBodies",
    "links",
];

/// Calls `visit` with the pointer of the holder and the text of each reference.
pub(crate) fn each_reference<'v>(document: &'v Value, visit: &mut impl FnMut(&str, &'v str)) {
    walk(document, &mut String::new(), visit);
}

fn walk<'v>(node: &'v Value, pointer: &mut String, visit: &mut impl FnMut(&str, &'v str)) {
    let length = pointer.len();
    match node {
        Value::Object(object) => {
            if let Some(Value::String(reference)) = object.get("$ref") {
                visit(pointer, reference);
            }
            let named = is_named(pointer);
            for (key, value) in object {
                if is_data(key, named) {
                    continue;
                }
                pointer.push('/');
                pointer.push_str(&escape(key));
                walk(value, pointer, visit);
                pointer.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointer.push_str(&format!("/{index}"));
                walk(item, pointer, visit);
                pointer.truncate(length);
            }
        }
        _ => {}
    }
}

/// Calls `change` with each reference, and with what a discriminator maps to, to change them.
pub(crate) fn each_reference_mut(document: &mut Value, change: &mut impl FnMut(&mut String)) {
    walk_mut(document, &mut String::new(), change);
}

fn walk_mut(node: &mut Value, pointer: &mut String, change: &mut impl FnMut(&mut String)) {
    let length = pointer.len();
    match node {
        Value::Object(object) => {
            if let Some(Value::String(reference)) = object.get_mut("$ref") {
                change(reference);
            }
            let named = is_named(pointer);
            for (key, value) in object {
                if key == "discriminator" && !named {
                    each_target(value, change);
                } else if !is_data(key, named) {
                    pointer.push('/');
                    pointer.push_str(&escape(key));
                    walk_mut(value, pointer, change);
                    pointer.truncate(length);
                }
            }
        }
        Value::Array(items) => {
            pointer.push_str("/0");
            items.iter_mut().for_each(|item| walk_mut(item, pointer, change));
            pointer.truncate(length);
        }
        _ => {}
    }
}

/// What a discriminator maps to, where that is a reference and not a name.
pub(crate) fn each_target(discriminator: &mut Value, change: &mut impl FnMut(&mut String)) {
    let mapping = discriminator.get_mut("mapping").and_then(Value::as_object_mut);
    for target in mapping.into_iter().flat_map(|mapping| mapping.values_mut()) {
        if let Value::String(target) = target
            && target.contains(['#', '/', '.'])
        {
            change(target);
        }
    }
}

fn is_named(pointer: &str) -> bool {
    pointer.rsplit('/').next().is_some_and(|last| NAMED.contains(&last))
}

fn is_data(key: &str, named: bool) -> bool {
    // One extension holds references that the pipeline reads.
    !named && (DATA.contains(&key) || key.starts_with("x-") && key != "x-passbook-operations")
}

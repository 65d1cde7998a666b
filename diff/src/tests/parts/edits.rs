//! Edits at random: of a text, line by line, and of the tree.

use passbook_openapi::document::{escape, local};
use serde_json::{Value, json};

use super::super::mutation::Chance;

/// The text with some lines changed.
pub(super) fn rewritten(text: &str, edits: usize, chance: &mut Chance) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let references: Vec<String> = lines.iter().filter(|line| line.contains("$ref: ")).cloned().collect();
    let mut left = edits;
    for _ in 0..edits * 60 {
        let at = chance.below(lines.len());
        let line = lines[at].clone();
        let Some((key, value)) = line.split_once(": ") else { continue };
        let new = match (key.trim(), value) {
            ("type", "string") => Some(format!("{key}: integer")),
            ("type", "number" | "integer" | "boolean") => Some(format!("{key}: string")),
            ("nullable" | "readOnly" | "deprecated", _) => None,
            ("description" | "summary" | "title" | "operationId", value)
                if value.starts_with(char::is_alphanumeric) =>
            {
                Some(format!("{key}: Other{value}"))
            }
            ("required", "true") => Some(format!("{key}: false")),
            ("minLength" | "maxLength" | "maximum" | "minimum" | "maxItems", _) => Some(format!("{key}: 7")),
            ("$ref", _) => {
                let other = &references[chance.below(references.len())];
                let other = other.split_once(": ").map_or("", |(_, target)| target);
                let section = |text: &str| text.rsplit_once('/').map(|(section, _)| section.to_owned());
                if section(other) != section(value) {
                    continue;
                }
                Some(format!("{key}: {other}"))
            }
            _ => continue,
        };
        match new {
            Some(new) => lines[at] = new,
            None => drop(lines.remove(at)),
        }
        left -= 1;
        if left == 0 {
            break;
        }
    }
    lines.join("\n") + "\n"
}

/// One edit somewhere, of some kind.
pub(super) fn mutate(document: &mut Value, chance: &mut Chance) {
    let is_schema = |pointer: &str, node: &Value| {
        let mut segments = pointer.rsplit('/');
        let (last, before) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
        node.is_object()
            && (["properties", "schemas"].contains(&before) || ["schema", "items"].contains(&last))
    };
    let has_reference = |_: &str, node: &Value| node.get("$ref").is_some_and(Value::is_string);
    let kind = chance.below(20);
    match kind {
        0 => {
            let is_scalar = |_: &str, node: &Value| !node.is_object() && !node.is_array();
            let (Some(at), Some(other)) =
                (pick(document, chance, is_scalar), pick(document, chance, is_scalar))
            else {
                return;
            };
            let other = match document.pointer(&at) {
                Some(Value::Bool(value)) => Value::Bool(!value),
                Some(Value::Number(_)) => json!(chance.below(9)),
                _ => document.pointer(&other).cloned().unwrap_or_default(),
            };
            *document.pointer_mut(&at).unwrap() = other;
        }
        1 => {
            let Some(at) = pick(document, chance, |at, _| is_inside(at)) else { return };
            take(document, &at);
        }
        2 | 3 => {
            let (Some(from), Some(to)) =
                (pick(document, chance, is_schema), pick(document, chance, is_schema))
            else {
                return;
            };
            let schema = document.pointer(&from).cloned().unwrap();
            if kind == 2 {
                *document.pointer_mut(&to).unwrap() = schema;
            } else if let Some(Value::Object(properties)) = document.pointer_mut(&format!("{to}/properties"))
            {
                properties.insert(from.rsplit('/').next().unwrap().to_owned(), schema);
            }
        }
        4 | 5 => {
            let (Some(at), Some(other)) =
                (pick(document, chance, has_reference), pick(document, chance, has_reference))
            else {
                return;
            };
            let text =
                |at: &str| document.pointer(at).and_then(|node| node["$ref"].as_str()).unwrap().to_owned();
            let (own, other) = (text(&at), text(&other));
            let section = |text: &str| text.rsplit_once('/').map(|(section, _)| section.to_owned());
            if section(&own) == section(&other) {
                document.pointer_mut(&at).unwrap()["$ref"] = other.into();
            }
        }
        6 => {
            let Some(at) = pick(document, chance, has_reference) else { return };
            let target = document.pointer(&at).and_then(|node| local(node["$ref"].as_str()?));
            if let Some(target) = target.and_then(|target| document.pointer(&target).cloned()) {
                *document.pointer_mut(&at).unwrap() = target;
            }
        }
        7 => {
            let Some(at) =
                pick(document, chance, |at, node| is_schema(at, node) && !at.starts_with("/components"))
            else {
                return;
            };
            let name = format!("Made{}", chance.below(1000));
            let schema = document.pointer(&at).cloned().unwrap();
            if let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") {
                schemas.insert(name.clone(), schema);
                *document.pointer_mut(&at).unwrap() = json!({"$ref": format!("#/components/schemas/{name}")});
            }
        }
        8 => {
            let Some(at) = pick(document, chance, is_component) else { return };
            let (section, name) = at.rsplit_once('/').unwrap();
            let (before, after) = (format!("\"#{at}\""), format!("\"#{section}/{name}Renamed\""));
            let Some(component) = take(document, &at) else { return };
            document.pointer_mut(section).unwrap()[format!("{name}Renamed")] = component;
            *document = serde_json::from_str(&document.to_string().replace(&before, &after)).unwrap();
        }
        9 => {
            let Some(at) = pick(document, chance, is_schema) else { return };
            let Some(other) = pick(document, chance, |at, _| {
                at.starts_with("/components/schemas/") && at.matches('/').count() == 3
            }) else {
                return;
            };
            let key = ["allOf", "oneOf", "anyOf"][chance.below(3)];
            let node = document.pointer_mut(&at).unwrap();
            let before = node.take();
            *node = json!({ key: [before, {"$ref": format!("#{other}")}] });
        }
        10 => {
            let Some(at) = pick(document, chance, has_reference) else { return };
            let (key, value) = [
                ("description", json!("Beside.")),
                ("nullable", json!(true)),
                ("readOnly", json!(true)),
                ("default", json!({"a": [1, 2]})),
            ][chance.below(4)]
            .clone();
            document.pointer_mut(&at).unwrap()[key] = value;
        }
        11 | 12 => {
            let Some(at) = pick(document, chance, |_, node| node["properties"].is_object()) else { return };
            let schema = document.pointer_mut(&at).unwrap();
            let names: Vec<String> = schema["properties"].as_object().unwrap().keys().cloned().collect();
            let Some(name) = chance.pick(names) else { return };
            let mut required: Vec<Value> = schema["required"].as_array().cloned().unwrap_or_default();
            let before = required.len();
            required.retain(|other| *other != *name);
            if required.len() == before {
                required.push(name.into());
            }
            schema["required"] = required.into();
        }
        13 => {
            let Some(at) = pick(document, chance, is_schema) else { return };
            let key = ["readOnly", "writeOnly", "nullable", "deprecated"][chance.below(4)];
            document.pointer_mut(&at).unwrap()[key] = true.into();
        }
        14 => {
            let Some(at) =
                pick(document, chance, |at, _| at.starts_with("/paths/") && at.matches('/').count() == 2)
            else {
                return;
            };
            let Some(item) = take(document, &at) else { return };
            let path = passbook_openapi::document::unescape(&at["/paths/".len()..]);
            let path = match chance.below(3) {
                0 => path.replace('}', "Renamed}"),
                1 => format!("{path}/more"),
                _ => path + "/",
            };
            document["paths"][path] = item;
        }
        15 | 16 => {
            let Some(at) = pick(document, chance, |at, node| is_inside(at) && node.is_object()) else {
                return;
            };
            let map = document.pointer_mut(&at).and_then(Value::as_object_mut).unwrap();
            let names: Vec<String> = map.keys().cloned().collect();
            let (Some(one), Some(other)) = (chance.pick(names.clone()), chance.pick(names)) else { return };
            let (a, b) = (map[&one].clone(), map[&other].clone());
            (map[&one], map[&other]) = (b, a);
        }
        17 => {
            let Some(at) = pick(document, chance, |at, _| is_inside(at)) else { return };
            let Some(node) = take(document, &at) else { return };
            let (parent, key) = at.rsplit_once('/').unwrap();
            if let Some(Value::Object(map)) = document.pointer_mut(parent) {
                map.insert(format!("{key}2"), node);
            }
        }
        18 => {
            let is_operation = |_: &str, node: &Value| node["operationId"].is_string();
            let (Some(at), Some(other)) =
                (pick(document, chance, is_operation), pick(document, chance, is_operation))
            else {
                return;
            };
            let id = document.pointer(&other).unwrap()["operationId"].clone();
            document.pointer_mut(&at).unwrap()["operationId"] = id;
        }
        _ => {
            let Some(at) = pick(document, chance, is_schema) else { return };
            let Some(other) = pick(document, chance, has_reference) else { return };
            let other = document.pointer(&other).unwrap().clone();
            let key = ["not", "if", "contains"][chance.below(3)];
            document.pointer_mut(&at).unwrap()[key] = json!({"anyOf": [{"type": "object"}, other]});
        }
    }
}

fn is_inside(pointer: &str) -> bool {
    pointer.matches('/').count() > 2
}

fn is_component(pointer: &str, _: &Value) -> bool {
    pointer.starts_with("/components/") && pointer.matches('/').count() == 3
}

/// The pointer of a node for which this holds.
fn pick(document: &Value, chance: &mut Chance, fits: impl Fn(&str, &Value) -> bool) -> Option<String> {
    fn down(node: &Value, at: &mut String, fits: &dyn Fn(&str, &Value) -> bool, found: &mut Vec<String>) {
        let length = at.len();
        if length > 0 && fits(at, node) {
            found.push(at.clone());
        }
        let entries = node.as_object().into_iter().flatten().map(|(key, value)| (escape(key), value));
        let items = node.as_array().into_iter().flatten().enumerate();
        for (key, value) in entries.chain(items.map(|(index, value)| (index.to_string(), value))) {
            at.push('/');
            at.push_str(&key);
            down(value, at, fits, found);
            at.truncate(length);
        }
    }
    let mut found = Vec::new();
    down(document, &mut String::new(), &fits, &mut found);
    chance.pick(found)
}

/// Takes a node out.
fn take(document: &mut Value, pointer: &str) -> Option<Value> {
    let (parent, key) = pointer.rsplit_once('/')?;
    match document.pointer_mut(parent)? {
        Value::Object(map) => map.shift_remove(&passbook_openapi::document::unescape(key)),
        Value::Array(items) => Some(items.remove(key.parse().ok()?)),
        _ => None,
    }
}

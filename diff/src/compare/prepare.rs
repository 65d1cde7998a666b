//! What both documents are turned into before they are compared: what a conversion left out stands where its author
//! wrote it, and a base with subtypes is the union of these, as it is for generated code.

use std::borrow::Cow;
use std::collections::BTreeSet;

use passbook_openapi::document::{UNREAD, reference, schema_name, schema_ref, schemas};
use serde_json::{Map, Value, json};

/// Behind the name of a schema that has subtypes: the component that is the union of these.
pub(super) const SUBTYPES: &str = " (any subtype)";

/// The document as it is compared. Most documents are compared as they are.
pub(super) fn prepared(document: &Value) -> Cow<'_, Value> {
    let mut prepared = Cow::Borrowed(document);
    if has_unread(document) {
        restore(prepared.to_mut());
    }
    let bases = bases(&prepared);
    if !bases.is_empty() {
        unite(prepared.to_mut(), &bases);
    }
    prepared
}

/// A pointer into the union of subtypes, as one into the document: the union stands in the base.
pub(super) fn written(pointer: String) -> String {
    let Some(at) = pointer.find(SUBTYPES) else { return pointer };
    let rest = &pointer[at + SUBTYPES.len()..];
    let rest = if rest.starts_with("/discriminator") { rest } else { "" };
    format!("{}{rest}", &pointer[..at])
}

fn has_unread(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.iter().any(|(key, value)| key.starts_with(UNREAD) || has_unread(value)),
        Value::Array(items) => items.iter().any(has_unread),
        _ => false,
    }
}

fn restore(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if map.keys().any(|key| key.starts_with(UNREAD)) {
                restore_keywords(map);
            }
            map.values_mut().for_each(restore);
        }
        Value::Array(items) => items.iter_mut().for_each(restore),
        _ => {}
    }
}

fn restore_keywords(map: &mut Map<String, Value>) {
    let kept: Vec<String> = map.keys().filter(|key| key.starts_with(UNREAD)).cloned().collect();
    // In place of a tuple there is a list of any of its members.
    if kept.iter().any(|key| key.ends_with("-prefixItems")) {
        map.shift_remove("items");
    }
    for key in kept {
        let name = &key[UNREAD.len()..];
        match (map.shift_remove(&key), name) {
            // Beside those that can be there, those that can't.
            (Some(Value::Object(forbidden)), "properties" | "patternProperties") => {
                let all = map.entry(name).or_insert_with(|| json!({}));
                all.as_object_mut().into_iter().for_each(|all| all.extend(forbidden.clone()));
            }
            (Some(value), name) => drop(map.insert(name.to_owned(), value)),
            (None, _) => {}
        }
    }
}

/// A schema that others extend, and the schemas that a value of it may be.
struct Base {
    name: String,
    members: Vec<String>,
}

fn bases(document: &Value) -> Vec<Base> {
    let Some(all) = schemas(document) else { return Vec::new() };
    let is_base = |schema: &Value| {
        schema.pointer("/discriminator/propertyName").is_some()
            && schema.get("oneOf").is_none()
            && schema.get("anyOf").is_none()
    };
    let names: Vec<&String> =
        all.iter().filter(|(_, schema)| is_base(schema)).map(|(name, _)| name).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let parents: Vec<(&String, Vec<String>)> = all
        .iter()
        .map(|(name, schema)| {
            let members = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
            (name, members.filter_map(schema_name).collect())
        })
        .collect();
    let base = |name: &String| {
        let mut found = BTreeSet::from([name]);
        loop {
            let before = found.len();
            found.extend(
                parents
                    .iter()
                    .filter(|(_, parents)| parents.iter().any(|parent| found.contains(parent)))
                    .map(|(child, _)| *child)
                    .collect::<Vec<_>>(),
            );
            if found.len() == before {
                break;
            }
        }
        if found.len() == 1 {
            return None;
        }
        let mapping = all[name].pointer("/discriminator/mapping").and_then(Value::as_object);
        let mapped: BTreeSet<String> = mapping
            .into_iter()
            .flat_map(Map::values)
            .filter_map(Value::as_str)
            .map(|target| schema_name(&json!({ "$ref": target })).unwrap_or_else(|| target.to_owned()))
            .collect();
        let is_member = |(other, _): &(&String, &Value)| {
            mapped.contains(*other) || *other != name && found.contains(other)
        };
        let members = all.iter().filter(is_member).map(|(name, _)| name.clone()).collect();
        Some(Base { name: name.clone(), members })
    };
    names.into_iter().filter_map(base).collect()
}

fn unite(document: &mut Value, bases: &[Base]) {
    let names: BTreeSet<&str> = bases.iter().map(|base| base.name.as_str()).collect();
    let mut unions = Vec::new();
    if let Some(Value::Object(all)) = document.pointer_mut("/components/schemas") {
        for base in bases {
            let Some(schema) = all.get_mut(&base.name).and_then(Value::as_object_mut) else { continue };
            let discriminator = schema.shift_remove("discriminator");
            let members: Vec<Value> = base.members.iter().map(|name| schema_ref(name)).collect();
            let union = json!({ "oneOf": members, "discriminator": discriminator });
            unions.push((format!("{}{SUBTYPES}", base.name), union));
        }
    }
    // A subtype goes on extending the base's own fields.
    let extended: Vec<(String, Value)> = schemas(document)
        .into_iter()
        .flatten()
        .filter_map(|(name, schema)| Some((name.clone(), schema.get("allOf")?.clone())))
        .collect();
    refer(document, &names);
    let Some(Value::Object(all)) = document.pointer_mut("/components/schemas") else { return };
    for (name, members) in extended {
        let (Some(Value::Array(now)), Value::Array(before)) =
            (all.get_mut(&name).and_then(|schema| schema.get_mut("allOf")), members)
        else {
            continue;
        };
        for (now, before) in now.iter_mut().zip(before) {
            if schema_name(&before).is_some_and(|name| names.contains(name.as_str())) {
                *now = before;
            }
        }
    }
    all.extend(unions);
}

/// Leads every reference to a base to the union of its subtypes.
fn refer(value: &mut Value, bases: &BTreeSet<&str>) {
    match value {
        Value::Object(map) => {
            let is_base = schema_name_of(map).is_some_and(|name| bases.contains(name.as_str()));
            if let (true, Some(Value::String(text))) = (is_base, map.get_mut("$ref")) {
                text.push_str(SUBTYPES);
            }
            map.values_mut().for_each(|value| refer(value, bases));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| refer(value, bases)),
        _ => {}
    }
}

fn schema_name_of(map: &Map<String, Value>) -> Option<String> {
    let text = map.get("$ref")?.as_str()?;
    text.starts_with("#/components/schemas/").then(|| schema_name(&json!({ "$ref": text }))).flatten()
}

/// The component schema that a node refers to, by the name that its author gave it.
pub(super) fn name_of(node: &Value) -> Option<String> {
    reference(node)?;
    let name = schema_name(node)?;
    Some(name.strip_suffix(SUBTYPES).map(str::to_owned).unwrap_or(name))
}

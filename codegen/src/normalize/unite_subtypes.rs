//! A base with a discriminator, and children that extend it by `allOf`, is a union of the children.
//!
//! Who refers to the base gets any of its children, told apart by the discriminator. Read as a plain object,
//! the base would lose what only the children have.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Pass;
use crate::document::{schema_name, schema_ref, schemas, schemas_mut};
use crate::names;

pub(super) const PASS: Pass = Pass {
    id: "unite_subtypes",
    about: "A base with a discriminator, and children that extend it by `allOf`, is a union of the children. \
            Who refers to the base gets any of its children, told apart by the discriminator.",
    run,
};

fn run(document: &mut Value) {
    let is_base = |schema: &Value| {
        schema.get("discriminator").is_some_and(|d| d.get("propertyName").is_some())
            && schema.get("oneOf").is_none()
            && schema.get("anyOf").is_none()
    };
    if !schemas(document).into_iter().flatten().any(|(_, schema)| is_base(schema)) {
        return;
    }
    let original = schemas(document).cloned().unwrap_or_default();
    let bases: Vec<&String> =
        original.iter().filter(|(_, schema)| is_base(schema)).map(|(name, _)| name).collect();
    let mut taken: BTreeSet<String> = original.keys().map(|name| names::pascal(name)).collect();
    for base in bases {
        let children = descendants(&original, base);
        let Some(components) = schemas_mut(document) else { return };
        let Some(Value::Object(schema)) = components.get_mut(base) else { continue };
        let Some(mut discriminator) = schema.shift_remove("discriminator") else { continue };
        // Without children it is an object with a field that happens to say which.
        if children.is_empty() {
            continue;
        }
        let own = names::unique(&format!("{}Base", names::pascal(base)), &mut taken);
        let mut members: Vec<Value> = children.iter().map(|name| schema_ref(name)).collect();
        if let Some(mapping) = discriminator.get_mut("mapping").and_then(Value::as_object_mut) {
            for target in mapping.values_mut() {
                if target.as_str().is_some_and(|target| names_component(target, base)) {
                    *target = own.clone().into();
                    members.push(schema_ref(&own));
                }
            }
        }
        let mut united = Map::new();
        if let Some(description) = schema.get("description") {
            united.insert("description".to_owned(), description.clone());
        }
        united.insert("oneOf".to_owned(), members.into());
        united.insert("discriminator".to_owned(), discriminator);
        let plain = std::mem::replace(schema, united);
        components.insert(own.clone(), Value::Object(plain));
        for (name, component) in components.iter_mut() {
            if name != base {
                extend_instead(component, base, &own);
            }
        }
    }
}

/// The components that extend `base`, directly or through one that does.
fn descendants(components: &Map<String, Value>, base: &str) -> Vec<String> {
    let mut found = vec![base.to_owned()];
    loop {
        let before = found.len();
        for (name, schema) in components {
            let extends = parents(schema).any(|parent| found.contains(&parent));
            if extends && !found.contains(name) {
                found.push(name.clone());
            }
        }
        if found.len() == before {
            found.remove(0);
            return found;
        }
    }
}

fn parents(schema: &Value) -> impl Iterator<Item = String> {
    schema.get("allOf").and_then(Value::as_array).into_iter().flatten().filter_map(schema_name)
}

fn names_component(target: &str, name: &str) -> bool {
    target == name || target.rsplit('/').next().is_some_and(|last| crate::document::unescape(last) == name)
}

/// A child goes on extending the base's fields.
fn extend_instead(component: &mut Value, base: &str, own: &str) {
    for member in component.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten() {
        if schema_name(member).is_some_and(|name| name == base) {
            *member = json!({"$ref": schema_ref(own)["$ref"]});
        }
    }
}

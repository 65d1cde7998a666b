//! A base with a discriminator, and children that extend it by `allOf`, is a union of the children.
//!
//! Who refers to the base gets any of its children, told apart by the discriminator. Read as a plain object,
//! the base would lose what only the children have.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Pass;
use super::tag_union_members::names_component;
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
        let children = subtypes(&original, base);
        let Some(components) = schemas_mut(document) else { return };
        let Some(Value::Object(schema)) = components.get_mut(base) else { continue };
        let Some(mut discriminator) = schema.shift_remove("discriminator") else { continue };
        // Without children it is an object with a field that happens to say which.
        if children.is_empty() {
            continue;
        }
        let own = names::unique(&format!("{}Base", names::pascal(base)), &mut taken);
        let mut members: Vec<Value> = children.iter().map(|name| schema_ref(name)).collect();
        // The base is itself, too: by its name, unless the mapping has others or the property lists no such value.
        let is_itself = lists(schema, &discriminator, base);
        let mapping = discriminator.as_object_mut().map(|d| d.entry("mapping").or_insert_with(|| json!({})));
        if let Some(mapping) = mapping.and_then(Value::as_object_mut) {
            let mut is_mapped = false;
            for target in mapping.values_mut() {
                if target.as_str().is_some_and(|target| names_component(target, base)) {
                    *target = own.clone().into();
                    is_mapped = true;
                }
            }
            if !is_mapped && is_itself && !mapping.contains_key(base) {
                mapping.insert(base.clone(), own.clone().into());
                is_mapped = true;
            }
            if is_mapped {
                members.push(schema_ref(&own));
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
            // An alias that the mapping takes for a subtype.
            if children.contains(name) && schema_name(component).is_some_and(|target| target == *base) {
                *component = schema_ref(&own);
            }
        }
    }
}

/// The components that extend `base`, and those that the mapping takes for it.
fn subtypes(components: &Map<String, Value>, base: &str) -> Vec<String> {
    let mut found = descendants(components, base);
    let mapping = components.get(base).and_then(|base| base.pointer("/discriminator/mapping")?.as_object());
    for target in mapping.into_iter().flatten().filter_map(|(_, target)| target.as_str()) {
        let name = components.keys().find(|name| names_component(target, name));
        if let Some(name) = name.filter(|name| **name != base && !found.contains(name)) {
            found.push(name.clone());
        }
    }
    found
}

/// Whether the base's own property may have its name as its value.
fn lists(schema: &Map<String, Value>, discriminator: &Value, base: &str) -> bool {
    let property = discriminator.get("propertyName").and_then(Value::as_str).unwrap_or_default();
    let declared = schema.get("properties").and_then(|properties| properties.get(property)?.get("enum"));
    declared.and_then(Value::as_array).is_none_or(|values| values.iter().any(|value| value == base))
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

/// A child goes on extending the base's fields, or having no others.
fn extend_instead(component: &mut Value, base: &str, own: &str) {
    for member in component.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten() {
        if schema_name(member).is_some_and(|name| name == base) {
            *member = json!({"$ref": schema_ref(own)["$ref"]});
        }
    }
}

//! A member of a union with a discriminator carries the values that mean it.
//!
//! A member may be an alias of another component, a union of its own, or inline: once `allOf` is merged and aliases are
//! gone, nothing would say by which name the document knew it.

use serde_json::{Map, Value};

use super::Pass;
use crate::document::{each_schema, schema_name, schemas, unescape};

pub(super) const PASS: Pass = Pass {
    id: "tag_union_members",
    about: "Each member of a union with a discriminator carries the values of the discriminator that mean it: those \
            that are mapped to it; else its name, or what its own property lists; of a union, those of its members. \
            A member may be an alias, and nothing later would know its name.",
    run,
};

/// On a member: the values of the discriminator that mean it.
pub(crate) const TAGS: &str = "x-passbook-tags";
/// On a member: the name of the component that the document has there.
pub(crate) const MEMBER: &str = "x-passbook-member";
/// On a scalar that is no string: the values that its `enum` lists.
pub(crate) const VALUES: &str = "x-passbook-values";

/// Unions in unions, aliases of aliases.
const MAX_DEPTH: usize = 16;

fn run(document: &mut Value) {
    let components = schemas(document).cloned().unwrap_or_default();
    each_schema(document, &mut |schema| {
        let tags = tags_of_members(schema, &components, 0);
        let members =
            ["oneOf", "anyOf"].into_iter().find(|key| schema.get(*key).is_some_and(Value::is_array));
        let members = members.and_then(|key| schema.get_mut(key)?.as_array_mut()).into_iter().flatten();
        for (member, tags) in members.zip(tags) {
            let name = schema_name(member);
            let Some(member) = member.as_object_mut() else { continue };
            member.insert(TAGS.to_owned(), tags.into());
            if let Some(name) = name {
                member.insert(MEMBER.to_owned(), name.into());
            }
        }
    });
}

/// For each member of a union with a discriminator, the values that mean it; nothing for what is no such union.
fn tags_of_members(schema: &Value, components: &Map<String, Value>, depth: usize) -> Vec<Vec<String>> {
    let discriminator = schema.get("discriminator");
    let Some(property) = discriminator.and_then(|d| d.get("propertyName")).and_then(Value::as_str) else {
        return Vec::new();
    };
    let members = ["oneOf", "anyOf"].iter().find_map(|key| schema.get(*key)?.as_array());
    let mapping = discriminator.and_then(|d| d.get("mapping")).and_then(Value::as_object);
    let mapped: Vec<&String> = mapping.into_iter().flatten().map(|(tag, _)| tag).collect();
    let tags = |member: &Value| {
        let own = mapping.into_iter().flatten().filter(|(_, target)| is_mapped_to(target, member));
        let own: Vec<String> = own.map(|(tag, _)| tag.clone()).collect();
        if !own.is_empty() {
            return own;
        }
        let mut implied = listed(member, property, components, depth);
        // The name is what OpenAPI has; the property's own values are what most documents mean.
        if let Some(name) = schema_name(member).filter(|name| !implied.contains(name)) {
            implied.push(name);
        }
        implied.retain(|tag| !mapped.contains(&tag));
        implied
    };
    members.into_iter().flatten().map(tags).collect()
}

fn is_mapped_to(target: &Value, member: &Value) -> bool {
    let (Some(target), Some(name)) = (target.as_str(), schema_name(member)) else { return false };
    names_component(target, &name)
}

/// Whether the value of a mapping means this component: by a reference or by its name.
pub(super) fn names_component(target: &str, name: &str) -> bool {
    target == name || target.rsplit('/').next().is_some_and(|last| unescape(last) == name)
}

/// The values that a schema lists for the property, here or in what it is made of; those of the members of a union.
fn listed(schema: &Value, property: &str, components: &Map<String, Value>, depth: usize) -> Vec<String> {
    if depth > MAX_DEPTH {
        return Vec::new();
    }
    if let Some(target) = schema_name(schema).and_then(|name| components.get(&name)) {
        return listed(target, property, components, depth + 1);
    }
    let is_same = schema.pointer("/discriminator/propertyName").is_some_and(|other| other == property);
    if is_same && (schema.get("oneOf").is_some() || schema.get("anyOf").is_some()) {
        return tags_of_members(schema, components, depth + 1).concat();
    }
    if let Some(declared) = schema.get("properties").and_then(|properties| properties.get(property)) {
        let declared = values(declared, components);
        if !declared.is_empty() {
            return declared;
        }
    }
    // The last piece is the most particular.
    let pieces = schema.get("allOf").and_then(Value::as_array).into_iter().flatten().rev();
    let mut found = pieces.map(|piece| listed(piece, property, components, depth + 1));
    found.find(|values| !values.is_empty()).unwrap_or_default()
}

/// The values of an `enum` or a `const`, as text.
fn values(schema: &Value, components: &Map<String, Value>) -> Vec<String> {
    let target = schema_name(schema).and_then(|name| components.get(&name));
    let schema = target.unwrap_or(schema);
    let lists = ["enum", VALUES].iter().filter_map(|key| schema.get(*key)?.as_array()).flatten();
    lists.chain(schema.get("const")).filter_map(text).collect()
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

//! `allOf` is merged into one schema, and a union beside properties is a union of whole objects.
//!
//! Fields of one object stay one struct, whatever pieces the document was written in. A piece that forbids
//! additional properties forbids nothing here: read literally, it would make the whole uninhabited.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Pass, TAGS};
use crate::document::{root_schemas_mut, schema_name, schemas_mut, subschemas_mut};

pub(super) const PASS: Pass = Pass {
    id: "merge_all_of",
    about: "`allOf` is merged into one schema, and a union beside properties is a union of whole \
            objects. Fields of one object stay one struct, whatever pieces the document was written in. \
            A piece that forbids additional properties forbids nothing here: read literally, it would \
            make the whole uninhabited.",
    run,
};

/// Redeclared properties are merged in turn; deeper than this, the first declaration stands.
const MAX_DEPTH: usize = 12;
/// A union beside properties is distributed over them up to this many members.
const MAX_DISTRIBUTED: usize = 40;
/// Inline pieces that name components whose inline pieces name components can double with every level. So many merges
/// more than the document has `allOf`s are made; what is left is any value.
const MAX_MULTIPLIED: usize = 20_000;

fn run(document: &mut Value) {
    let original = schemas_mut(document).map(std::mem::take).unwrap_or_default();
    let names: Vec<String> = original.keys().cloned().collect();
    let left =
        MAX_MULTIPLIED + 4 * count_all_of(document) + 4 * original.values().map(count_all_of).sum::<usize>();
    let mut merger = Merger { original, merged: BTreeMap::new(), left };
    let merge = |name: String| {
        let schema = merger.component(&name, 0);
        (name, schema)
    };
    let components: Map<String, Value> = names.into_iter().map(merge).collect();
    if let Some(place) = schemas_mut(document) {
        *place = components;
    }
    for schema in root_schemas_mut(document) {
        merger.tree(schema, 0);
    }
}

struct Merger {
    original: Map<String, Value>,
    merged: BTreeMap<String, Value>,
    /// How many merges may still be made.
    left: usize,
}

fn count_all_of(node: &Value) -> usize {
    match node {
        Value::Object(object) => {
            usize::from(object.contains_key("allOf")) + object.values().map(count_all_of).sum::<usize>()
        }
        Value::Array(items) => items.iter().map(count_all_of).sum(),
        _ => 0,
    }
}

impl Merger {
    fn component(&mut self, name: &str, depth: usize) -> Value {
        if let Some(done) = self.merged.get(name) {
            return done.clone();
        }
        let mut schema = self.original.get(name).cloned().unwrap_or_default();
        // What has nothing to merge is kept once.
        if !["allOf", "oneOf", "anyOf"].iter().any(|key| schema.get(key).is_some()) {
            return schema;
        }
        self.top(&mut schema, depth);
        self.merged.insert(name.to_owned(), schema.clone());
        schema
    }

    /// Merges this schema and all inside it.
    fn tree(&mut self, schema: &mut Value, depth: usize) {
        self.top(schema, depth);
        if depth <= MAX_DEPTH * 4 {
            subschemas_mut(schema).into_iter().for_each(|inner| self.tree(inner, depth + 1));
        }
    }

    /// Merges this schema, but not those inside it.
    fn top(&mut self, schema: &mut Value, depth: usize) {
        if let Some(Value::Array(members)) = schema.as_object_mut().and_then(|s| s.shift_remove("allOf")) {
            *schema = self.all_of(schema, members, depth);
        }
        for key in ["oneOf", "anyOf"] {
            self.union(schema, key, depth);
        }
    }

    fn all_of(&mut self, outer: &Value, members: Vec<Value>, depth: usize) -> Value {
        let Some(left) = self.left.checked_sub(1) else { return json!({}) };
        self.left = left;
        let mut outer = outer.as_object().cloned().unwrap_or_default();
        // `allOf: [{$ref: …}, {description: …}]` is how a reference is annotated where siblings are ignored.
        let (annotating, members): (Vec<Value>, Vec<Value>) = members.into_iter().partition(only_annotates);
        for (key, value) in annotating.into_iter().filter_map(|member| member.as_object().cloned()).flatten()
        {
            outer.entry(key).or_insert(value);
        }
        if let [only] = members.as_slice()
            && only.get("$ref").is_some()
            && outer.iter().all(|(key, value)| is_annotation(key) || (key == "type" && value == "object"))
        {
            return annotated(only.clone(), &outer);
        }
        let mut whole = outer.clone();
        let mut nullable = !members.is_empty();
        for member in members {
            let member = self.whole(member, depth + 1);
            nullable &= member.get("nullable") == Some(&Value::Bool(true));
            if let Value::Object(member) = member {
                self.merge(&mut whole, member, depth);
            }
        }
        if !outer.contains_key("nullable") {
            match nullable {
                true => whole.insert("nullable".to_owned(), true.into()),
                false => whole.shift_remove("nullable"),
            };
        }
        Value::Object(whole)
    }

    /// The schema that a node stands for: no reference, no `allOf` at its top.
    fn whole(&mut self, schema: Value, depth: usize) -> Value {
        if depth > MAX_DEPTH * 4 {
            return json!({});
        }
        if let Some(name) = schema_name(&schema) {
            let beside = schema.as_object().cloned().unwrap_or_default();
            let target = self.component(&name, depth + 1);
            return annotated(self.whole(target, depth + 1), &beside);
        }
        let mut schema = schema;
        self.top(&mut schema, depth);
        match schema_name(&schema) {
            Some(_) => self.whole(schema, depth + 1),
            None => schema,
        }
    }

    fn merge(&mut self, whole: &mut Map<String, Value>, member: Map<String, Value>, depth: usize) {
        for (key, value) in member {
            match key.as_str() {
                "properties" => {
                    let mine = whole.entry("properties").or_insert_with(|| json!({}));
                    let (Some(mine), Value::Object(theirs)) = (mine.as_object_mut(), value) else { continue };
                    for (name, property) in theirs {
                        match mine.get_mut(&name) {
                            None => {
                                mine.insert(name, property);
                            }
                            Some(own) if *own != property && depth < MAX_DEPTH => {
                                *own = self.redeclared(own.clone(), property, depth);
                            }
                            Some(_) => {}
                        }
                    }
                }
                "required" => {
                    let mine = whole.entry("required").or_insert_with(|| json!([]));
                    let (Some(mine), Value::Array(theirs)) = (mine.as_array_mut(), value) else { continue };
                    for name in theirs {
                        if !mine.contains(&name) {
                            mine.push(name);
                        }
                    }
                }
                // A base's discriminator tells its children apart; what is merged here is one of them.
                "discriminator" => {}
                "enum" => match (whole.get_mut("enum"), value) {
                    (Some(Value::Array(mine)), Value::Array(theirs)) => {
                        let common: Vec<Value> =
                            mine.iter().filter(|v| theirs.contains(v)).cloned().collect();
                        if !common.is_empty() {
                            *mine = common;
                        }
                    }
                    (None, value) => {
                        whole.insert(key, value);
                    }
                    _ => {}
                },
                _ => {
                    whole.entry(key).or_insert(value);
                }
            }
        }
        if whole.contains_key("properties") {
            whole.entry("type").or_insert_with(|| "object".into());
        }
    }

    /// A property that two pieces declare. Where one only annotates what the other refers to, the reference
    /// stays, and with it the type's name.
    fn redeclared(&mut self, own: Value, other: Value, depth: usize) -> Value {
        let annotations = |schema: &Value| schema.as_object().cloned().unwrap_or_default();
        if only_annotates(&own) {
            return annotated(other, &annotations(&own));
        }
        if only_annotates(&other) {
            return annotated(own, &annotations(&other));
        }
        // A mark on either piece, `x-passbook-sensitive` above all, is about the one property that they are.
        let own = completed(own, &annotations(&other));
        if schema_name(&own).is_some() && schema_name(&own) == schema_name(&other) {
            return own;
        }
        let (left, right) = (self.whole(own.clone(), depth + 1), self.whole(other, depth + 1));
        match (left.get("type"), right.get("type")) {
            (Some(a), Some(b)) if a == "object" && b == "object" => {
                let (Value::Object(mut left), Value::Object(right)) = (left, right) else { return own };
                self.merge(&mut left, right, depth + 1);
                Value::Object(left)
            }
            _ => own,
        }
    }

    fn union(&mut self, schema: &mut Value, key: &str, depth: usize) {
        let Some(outer) = schema.as_object_mut() else { return };
        let Some(Value::Array(mut members)) = outer.shift_remove(key) else { return };
        let null = |member: &Value| {
            member.get("type").is_none_or(|t| t == "object" || t == "null")
                && member.get("enum") == Some(&json!([null]))
                || member == &json!({"nullable": true})
        };
        if members.iter().any(null) {
            members.retain(|member| !null(member));
            outer.insert("nullable".to_owned(), true.into());
        }
        // Null as one of the values of a member is one of the union's.
        let nullable = |member: &Value| {
            let mut member = member;
            for _ in 0..MAX_DEPTH {
                if member.get("nullable") == Some(&Value::Bool(true)) {
                    return true;
                }
                match schema_name(member).and_then(|name| self.original.get(&name)) {
                    Some(target) => member = target,
                    None => break,
                }
            }
            false
        };
        if members.iter().any(nullable) {
            outer.insert("nullable".to_owned(), true.into());
            for member in members.iter_mut().filter_map(Value::as_object_mut) {
                member.shift_remove("nullable");
            }
        }
        let mut unique: Vec<Value> = Vec::new();
        for member in members {
            if !unique.contains(&member) {
                unique.push(member);
            }
        }
        if let Some(scalar) = one_scalar(&unique) {
            outer.entry("type").or_insert_with(|| scalar.clone().into());
            // What is an amount in one member may be one: a float would round it.
            if scalar == "number"
                && unique.iter().any(|member| member.get("format") == Some(&json!("decimal")))
            {
                outer.entry("format").or_insert_with(|| "decimal".into());
            }
            for mark in ["nullable", "x-passbook-sensitive", "x-passbook-personal"] {
                if unique.iter().any(|member| member.get(mark) == Some(&Value::Bool(true))) {
                    outer.insert(mark.to_owned(), true.into());
                }
            }
            outer.shift_remove("discriminator");
            return;
        }
        if unique.len() <= 1 {
            let Some(only) = unique.pop() else { return };
            let outer = std::mem::take(schema);
            *schema = self.all_of(&outer, vec![only], depth);
            return;
        }
        let beside = outer.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
        let requires = outer.get("required").is_some();
        if !beside.is_empty() || requires {
            let wholes: Vec<Value> = unique.iter().map(|m| self.whole(m.clone(), depth + 1)).collect();
            let repeated = wholes.iter().all(|whole| {
                beside.keys().all(|name| whole.get("properties").is_some_and(|p| p.get(name).is_some()))
            });
            let objects = wholes.iter().all(|w| w.get("properties").is_some() || w.get("required").is_some());
            if !repeated && objects && unique.len() <= MAX_DISTRIBUTED && depth < MAX_DEPTH {
                unique = self.distribute(outer, unique, wholes, depth);
            } else if !repeated {
                // Too many to multiply out: what all members share stays, what tells them apart is kept as
                // additional properties.
                outer.entry("additionalProperties").or_insert_with(|| true.into());
                outer.shift_remove("discriminator");
                return;
            }
        }
        for gone in ["properties", "required", "additionalProperties", "type", "format"] {
            outer.shift_remove(gone);
        }
        outer.insert("oneOf".to_owned(), unique.into());
    }

    fn distribute(
        &mut self,
        outer: &Map<String, Value>,
        members: Vec<Value>,
        wholes: Vec<Value>,
        depth: usize,
    ) -> Vec<Value> {
        let shared = |key: &str| outer.get(key).map(|value| (key.to_owned(), value.clone()));
        let base: Map<String, Value> = ["type", "properties", "required", "additionalProperties"]
            .into_iter()
            .filter_map(shared)
            .collect();
        let mut distributed = Vec::new();
        for (member, whole) in members.iter().zip(wholes) {
            let mut both = base.clone();
            if let Value::Object(whole) = whole {
                self.merge(&mut both, whole, depth + 1);
            }
            if let Some(name) = schema_name(member) {
                both.insert("x-passbook-variant".to_owned(), name.into());
            }
            if let Some(tags) = member.get(TAGS) {
                both.insert(TAGS.to_owned(), tags.clone());
            }
            distributed.push(Value::Object(both));
        }
        distributed
    }
}

/// `string` for a union of nothing but strings, and so on: told apart by nothing, they are one type.
fn one_scalar(members: &[Value]) -> Option<String> {
    let kind = |member: &Value| {
        let kind = member.get("type")?.as_str()?.to_owned();
        ["string", "boolean", "integer", "number"].contains(&kind.as_str()).then_some(kind)
    };
    let first = kind(members.first()?)?;
    (members.len() > 1 && members.iter().all(|member| kind(member).as_ref() == Some(&first))).then_some(first)
}

fn only_annotates(schema: &Value) -> bool {
    schema.as_object().is_some_and(|schema| schema.keys().all(|key| is_annotation(key)))
}

fn is_annotation(key: &str) -> bool {
    key.starts_with("x-")
        || [
            "description",
            "nullable",
            "readOnly",
            "writeOnly",
            "deprecated",
            "default",
            "example",
            "examples",
        ]
        .contains(&key)
}

/// A schema with the annotations that stand beside a reference to it.
fn annotated(schema: Value, outer: &Map<String, Value>) -> Value {
    let Value::Object(mut schema) = schema else { return schema };
    for (key, value) in outer {
        if is_annotation(key) {
            schema.insert(key.clone(), value.clone());
        }
    }
    Value::Object(schema)
}

/// A schema with the annotations of another that it does not have itself. Which of them null is, each says
/// for itself.
fn completed(schema: Value, other: &Map<String, Value>) -> Value {
    let Value::Object(mut schema) = schema else { return schema };
    for (key, value) in other {
        if is_annotation(key) && key != "nullable" {
            schema.entry(key.clone()).or_insert_with(|| value.clone());
        }
    }
    Value::Object(schema)
}

//! From a schema of OpenAPI 3.0 to one of JSON Schema 2020-12 that stands alone.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Side, behind};

/// A schema with all that it refers to, below `$defs`.
pub(super) fn standalone(document: &Value, pointer: &str, side: Side) -> Value {
    let mut translation = Translation { document, side, definitions: BTreeMap::new(), waiting: Vec::new() };
    let Some(node) = document.pointer(pointer) else { return Value::Bool(true) };
    let mut root = translation.schema(node);
    while let Some(pointer) = translation.waiting.pop() {
        let schema = document.pointer(&pointer).map_or(Value::Bool(true), |node| translation.schema(node));
        translation.definitions.insert(pointer, Some(schema));
    }
    if !translation.definitions.is_empty()
        && let Some(root) = root.as_object_mut()
    {
        let definitions =
            translation.definitions.into_iter().filter_map(|(name, schema)| Some((name, schema?)));
        root.insert("$defs".to_owned(), Value::Object(definitions.collect()));
    }
    root
}

/// The same without patterns.
pub(super) fn remove_patterns(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if object.get("pattern").is_some_and(Value::is_string) {
                object.remove("pattern");
            }
            object.values_mut().for_each(remove_patterns);
        }
        Value::Array(items) => items.iter_mut().for_each(remove_patterns),
        _ => {}
    }
}

/// A local reference as a JSON pointer; `None` for one to another file.
pub(crate) fn local(reference: &str) -> Option<String> {
    let pointer = reference.strip_prefix('#')?;
    crate::encoding::decoded(pointer)
}

struct Translation<'a> {
    document: &'a Value,
    side: Side,
    /// What is referred to, by its pointer; `None` while it waits.
    definitions: BTreeMap<String, Option<Value>>,
    waiting: Vec<String>,
}

impl Translation<'_> {
    fn schema(&mut self, node: &Value) -> Value {
        let Some(object) = node.as_object() else { return node.clone() };
        if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
            return self.reference(reference);
        }
        let mut out = Map::new();
        for (key, value) in object {
            match key.as_str() {
                "properties" => self.properties(value, &mut out),
                "required" => {
                    let required = self.required(value, object.get("properties"));
                    out.insert(key.clone(), required);
                }
                // No keyword of 3.0, but what a document of 3.1 keeps.
                "patternProperties" => {
                    let patterns = value.as_object().into_iter().flatten();
                    let patterns = patterns.map(|(pattern, value)| (pattern.clone(), self.schema(value)));
                    out.insert(key.clone(), patterns.collect());
                }
                "items" | "not" | "additionalProperties" => {
                    out.insert(key.clone(), self.schema(value));
                }
                "allOf" => {
                    out.insert(key.clone(), self.schemas(value));
                }
                "oneOf" | "anyOf" => match object.get("discriminator") {
                    Some(discriminator) => self.told_apart(discriminator, value, &mut out),
                    None => {
                        out.insert(key.clone(), self.schemas(value));
                    }
                },
                "maximum" | "minimum" => {
                    let exclusive = if key == "maximum" { "exclusiveMaximum" } else { "exclusiveMinimum" };
                    let is_exclusive = object.get(exclusive) == Some(&Value::Bool(true));
                    out.insert(if is_exclusive { exclusive } else { key }.to_owned(), value.clone());
                }
                "format" => self.format(value, object, &mut out),
                "type" | "enum" | "pattern" | "minLength" | "maxLength" | "minItems" | "maxItems"
                | "uniqueItems" | "minProperties" | "maxProperties" | "multipleOf" => {
                    out.insert(key.clone(), value.clone());
                }
                _ => {}
            }
        }
        self.accept(object, &mut out);
        nullable(object, out)
    }

    fn reference(&mut self, reference: &str) -> Value {
        let Some(pointer) = local(reference) else { return Value::Bool(true) };
        let place = format!("#/$defs/{}", pointer.replace('~', "~0").replace('/', "~1").replace('%', "%25"));
        if !self.definitions.contains_key(&pointer) {
            self.definitions.insert(pointer.clone(), None);
            self.waiting.push(pointer);
        }
        json!({ "$ref": place })
    }

    fn schemas(&mut self, nodes: &Value) -> Value {
        nodes.as_array().into_iter().flatten().map(|node| self.schema(node)).collect()
    }

    fn properties(&mut self, properties: &Value, out: &mut Map<String, Value>) {
        let mut translated = Map::new();
        for (name, property) in properties.as_object().into_iter().flatten() {
            let schema =
                if self.is_other_side(property) { Value::Bool(false) } else { self.schema(property) };
            translated.insert(name.clone(), schema);
        }
        out.insert("properties".to_owned(), translated.into());
    }

    /// What is set by the other side is not required of this one.
    fn required(&self, required: &Value, properties: Option<&Value>) -> Value {
        let is_other_side = |name: &str| {
            properties
                .and_then(|properties| properties.get(name))
                .is_some_and(|property| self.is_other_side(property))
        };
        let names = required.as_array().into_iter().flatten().filter_map(Value::as_str);
        names.filter(|name| !is_other_side(name)).map(Value::from).collect()
    }

    fn is_other_side(&self, property: &Value) -> bool {
        let mark = match self.side {
            Side::Request => "readOnly",
            Side::Response => "writeOnly",
        };
        property.get(mark) == Some(&Value::Bool(true))
            || behind(self.document, property).get(mark) == Some(&Value::Bool(true))
    }

    /// Alternatives that a property's value tells apart: the one that it names is the one that has to fit.
    fn told_apart(&mut self, discriminator: &Value, members: &Value, out: &mut Map<String, Value>) {
        let property = discriminator["propertyName"].as_str().unwrap_or_default();
        let mut named: Vec<(String, Value)> = Vec::new();
        for (name, target) in discriminator["mapping"].as_object().into_iter().flatten() {
            let target = target.as_str().unwrap_or_default();
            let reference = match target.contains(['#', '/', '.']) {
                true => target.to_owned(),
                false => format!("#/components/schemas/{target}"),
            };
            named.push((name.clone(), self.reference(&reference)));
        }
        for member in members.as_array().into_iter().flatten() {
            let Some(reference) = member.get("$ref").and_then(Value::as_str) else { continue };
            let translated = self.reference(reference);
            if !named.iter().any(|(_, other)| *other == translated) {
                let name = reference.rsplit('/').next().unwrap_or_default();
                named.push((name.to_owned(), translated));
            }
        }
        let names: Vec<Value> = named.iter().map(|(name, _)| name.as_str().into()).collect();
        let cases = named.into_iter().map(|(name, schema)| {
            json!({
                "if": {"type": "object", "required": [property], "properties": {property: {"const": name}}},
                "then": schema,
            })
        });
        let choice =
            json!({"type": "object", "required": [property], "properties": {property: {"enum": names}}});
        let all = std::iter::once(choice).chain(cases).collect();
        // Beside an `allOf` of the schema's own, this stands in a place that OpenAPI does not use.
        out.insert("if".to_owned(), Value::Bool(true));
        out.insert("then".to_owned(), json!({ "allOf": Value::Array(all) }));
    }

    fn format(&self, format: &Value, object: &Map<String, Value>, out: &mut Map<String, Value>) {
        let is_integer = object.get("type").is_some_and(|kind| kind == "integer");
        let mut bound = |least: i64, most: i64| {
            if is_integer {
                // Bounds of the schema's own are narrower, or stand beside these.
                out.entry("minimum").or_insert_with(|| least.into());
                out.entry("maximum").or_insert_with(|| most.into());
            }
        };
        match format.as_str() {
            Some("int32") => bound(i32::MIN.into(), i32::MAX.into()),
            Some("int64") => bound(i64::MIN, i64::MAX),
            _ => {
                out.insert("format".to_owned(), format.clone());
            }
        }
    }

    /// Other JSON types that servers send, and that a bank takes too.
    fn accept(&self, object: &Map<String, Value>, out: &mut Map<String, Value>) {
        let Some(accepted) = object.get("x-passbook-accepts").and_then(Value::as_array) else { return };
        let mut types = accepted.clone();
        types.extend(object.get("type").filter(|kind| !accepted.contains(kind)).cloned());
        out.insert("type".to_owned(), types.into());
    }
}

fn nullable(object: &Map<String, Value>, mut out: Map<String, Value>) -> Value {
    if object.get("nullable") != Some(&Value::Bool(true)) {
        return out.into();
    }
    if let Some(Value::Array(values)) = out.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    let types = match out.get("type") {
        Some(Value::String(kind)) => vec![Value::from(kind.as_str())],
        Some(Value::Array(kinds)) => kinds.clone(),
        _ => Vec::new(),
    };
    let is_composed = ["allOf", "oneOf", "anyOf", "then"].iter().any(|key| out.contains_key(*key));
    if types.is_empty() || is_composed {
        return json!({"anyOf": [{"type": "null"}, Value::Object(out)]});
    }
    let types: Vec<Value> = types.into_iter().chain([Value::from("null")]).collect();
    out.insert("type".to_owned(), types.into());
    out.into()
}

//! What can be asked of a raw document: JSON pointers, and the places where schemas and operations stand.

use serde_json::{Map, Value};

/// The methods of a path item, in the specification's order.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Before the name of a keyword that a conversion left out: `diff` still compares what it said.
pub const UNREAD: &str = "x-passbook-unread-";

/// Escapes one segment of a JSON pointer.
pub fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

/// Undoes [`escape`].
pub fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

/// A local reference as a JSON pointer: `#/components/schemas/Pet%20Food` to `/components/schemas/Pet Food`.
/// `None` for a reference to another file.
pub fn local(reference: &str) -> Option<String> {
    let pointer = reference.strip_prefix('#')?;
    if !pointer.contains('%') {
        return Some(pointer.to_owned());
    }
    let bytes = pointer.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut index = 0;
    while index < bytes.len() {
        let hex = bytes.get(index + 1..index + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.filter(|_| bytes[index] == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                decoded.push(byte);
                index += 3;
            }
            None => {
                decoded.push(bytes[index]);
                index += 1;
            }
        }
    }
    String::from_utf8(decoded).ok()
}

/// The `$ref` of a node, if it is one.
pub fn reference(node: &Value) -> Option<&str> {
    node.get("$ref")?.as_str()
}

/// The component schema that a node refers to: `Pet` for `{$ref: "#/components/schemas/Pet"}`.
pub fn schema_name(node: &Value) -> Option<String> {
    let pointer = local(reference(node)?)?;
    let name = pointer.strip_prefix("/components/schemas/")?;
    (!name.contains('/')).then(|| unescape(name))
}

/// A reference to a component schema.
pub fn schema_ref(name: &str) -> Value {
    Value::from(Map::from_iter([(
        "$ref".to_owned(),
        Value::String(format!("#/components/schemas/{}", escape(name))),
    )]))
}

/// The component schemas, if there are any.
pub fn schemas(document: &Value) -> Option<&Map<String, Value>> {
    document.get("components")?.get("schemas")?.as_object()
}

/// The component schemas, made where there were none.
pub fn schemas_mut(document: &mut Value) -> Option<&mut Map<String, Value>> {
    let components = document.as_object_mut()?.entry("components").or_insert_with(|| Map::new().into());
    components.as_object_mut()?.entry("schemas").or_insert_with(|| Map::new().into()).as_object_mut()
}

/// Every operation: path, method, and the operation itself, in document order.
pub fn operations(document: &Value) -> impl Iterator<Item = (&str, &str, &Map<String, Value>)> {
    let paths = document.get("paths").and_then(Value::as_object);
    paths.into_iter().flatten().flat_map(|(path, item)| {
        let item = item.as_object();
        item.into_iter().flatten().filter_map(move |(method, operation)| {
            METHODS.contains(&method.as_str()).then_some(())?;
            Some((path.as_str(), method.as_str(), operation.as_object()?))
        })
    })
}

/// Every operation, to change.
pub fn operations_mut(document: &mut Value) -> impl Iterator<Item = (&str, &str, &mut Map<String, Value>)> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    paths.into_iter().flatten().flat_map(|(path, item)| {
        let path = path.as_str();
        let item = item.as_object_mut();
        item.into_iter().flatten().filter_map(move |(method, operation)| {
            METHODS.contains(&method.as_str()).then_some(())?;
            Some((path, method.as_str(), operation.as_object_mut()?))
        })
    })
}

/// The schema positions directly inside a schema, with the pointer segment(s) that lead there.
pub fn subschemas(schema: &Value) -> Vec<(String, &Value)> {
    let mut found = Vec::new();
    let Some(object) = schema.as_object() else { return found };
    for (key, value) in object {
        match (key.as_str(), value) {
            ("properties" | "patternProperties", Value::Object(properties)) => {
                found.extend(properties.iter().map(|(name, s)| (format!("{key}/{}", escape(name)), s)));
            }
            ("items" | "additionalProperties" | "not", Value::Object(_)) => found.push((key.clone(), value)),
            ("allOf" | "oneOf" | "anyOf", Value::Array(members)) => {
                found.extend(members.iter().enumerate().map(|(index, s)| (format!("{key}/{index}"), s)));
            }
            _ => {}
        }
    }
    found
}

/// The same, to change.
pub fn subschemas_mut(schema: &mut Value) -> Vec<&mut Value> {
    let mut found = Vec::new();
    let Some(object) = schema.as_object_mut() else { return found };
    for (key, value) in object {
        match (key.as_str(), value) {
            ("properties" | "patternProperties", Value::Object(properties)) => {
                found.extend(properties.values_mut());
            }
            ("items" | "additionalProperties" | "not", value @ Value::Object(_)) => found.push(value),
            ("allOf" | "oneOf" | "anyOf", Value::Array(members)) => found.extend(members.iter_mut()),
            _ => {}
        }
    }
    found
}

/// The schemas that stand in operations and components, not those inside other schemas.
pub fn root_schemas_mut(document: &mut Value) -> Vec<&mut Value> {
    let mut found = Vec::new();
    let Some(root) = document.as_object_mut() else { return found };
    for (key, value) in root {
        match key.as_str() {
            "paths" => {
                for item in value.as_object_mut().into_iter().flat_map(|paths| paths.values_mut()) {
                    for (key, value) in item.as_object_mut().into_iter().flatten() {
                        match key.as_str() {
                            "parameters" => in_parameters(value, &mut found),
                            method if METHODS.contains(&method) => in_operation(value, &mut found),
                            _ => {}
                        }
                    }
                }
            }
            "components" => {
                for (key, value) in value.as_object_mut().into_iter().flatten() {
                    let values = value.as_object_mut().into_iter().flat_map(|map| map.values_mut());
                    match key.as_str() {
                        "schemas" => found.extend(values),
                        "parameters" | "headers" => values.for_each(|v| in_parameter(v, &mut found)),
                        "requestBodies" => values.for_each(|v| in_content(v, &mut found)),
                        "responses" => values.for_each(|v| in_response(v, &mut found)),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    found
}

fn in_operation<'a>(operation: &'a mut Value, found: &mut Vec<&'a mut Value>) {
    for (key, value) in operation.as_object_mut().into_iter().flatten() {
        match key.as_str() {
            "parameters" => in_parameters(value, found),
            "requestBody" => in_content(value, found),
            "responses" => {
                let responses = value.as_object_mut().into_iter().flat_map(|map| map.values_mut());
                responses.for_each(|response| in_response(response, found));
            }
            _ => {}
        }
    }
}

fn in_parameters<'a>(parameters: &'a mut Value, found: &mut Vec<&'a mut Value>) {
    parameters.as_array_mut().into_iter().flatten().for_each(|parameter| in_parameter(parameter, found));
}

fn in_parameter<'a>(parameter: &'a mut Value, found: &mut Vec<&'a mut Value>) {
    for (key, value) in parameter.as_object_mut().into_iter().flatten() {
        match key.as_str() {
            "schema" => found.push(value),
            "content" => in_media(value, found),
            _ => {}
        }
    }
}

fn in_response<'a>(response: &'a mut Value, found: &mut Vec<&'a mut Value>) {
    for (key, value) in response.as_object_mut().into_iter().flatten() {
        match key.as_str() {
            "content" => in_media(value, found),
            "headers" => {
                let headers = value.as_object_mut().into_iter().flat_map(|map| map.values_mut());
                headers.for_each(|header| in_parameter(header, found));
            }
            _ => {}
        }
    }
}

fn in_content<'a>(holder: &'a mut Value, found: &mut Vec<&'a mut Value>) {
    if let Some(content) = holder.get_mut("content") {
        in_media(content, found);
    }
}

fn in_media<'a>(content: &'a mut Value, found: &mut Vec<&'a mut Value>) {
    for media in content.as_object_mut().into_iter().flat_map(|map| map.values_mut()) {
        if let Some(schema) = media.get_mut("schema") {
            found.push(schema);
        }
    }
}

/// Calls `visit` on every schema of the document, a schema before those inside it.
pub fn each_schema(document: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    fn down(schema: &mut Value, visit: &mut impl FnMut(&mut Value)) {
        visit(schema);
        for inner in subschemas_mut(schema) {
            down(inner, visit);
        }
    }
    for schema in root_schemas_mut(document) {
        down(schema, visit);
    }
}

/// Whether `5.0` is an integer in a document that was read as this: since JSON Schema 2020-12, which OpenAPI 3.1 and
/// later have, it is.
pub fn allows_fractions_of_zero(document: &Value) -> bool {
    let version = &document["openapi"];
    let version = version.as_str().map(str::to_owned).unwrap_or_else(|| version.to_string());
    version.starts_with("3.") && !version.starts_with("3.0")
}

/// Whether all keys that a schema doesn't declare match its only pattern: by a keyword, or since any key does.
pub fn is_closed_but_for_a_pattern(schema: &Map<String, Value>) -> bool {
    let is_false = |key: &str| schema.get(key) == Some(&Value::Bool(false));
    let pattern =
        schema.get("patternProperties").and_then(Value::as_object).and_then(|all| all.keys().next());
    is_false("additionalProperties")
        || is_false("unevaluatedProperties")
        || pattern.is_some_and(|pattern| {
            ["", ".", ".*", ".+", "^.*", "^.+", "^.*$", "^.+$"].contains(&pattern.as_str())
        })
}

//! What a node is, from where it stands, in any version of OpenAPI.

use serde_json::Value;

use crate::document::{METHODS, UNREAD, escape};

/// What OpenAPI takes a node for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Schema,
    Example,
    Link,
    Callback,
    SecurityScheme,
    /// Anything else that is OpenAPI.
    Other,
    /// Not OpenAPI: what is inside has no meaning here.
    Data,
}

/// One node, or an object or a list of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Node {
    One(Kind),
    Many(Kind),
}

impl Node {
    /// What stands below under a key; `is_list` says whether the child is one.
    pub fn child(self, key: &str, is_list: bool) -> Self {
        use Kind::*;
        use Node::{Many, One};
        let kind = match self {
            Many(PathItem) if key.starts_with("x-") => return One(Data),
            Many(kind) => return One(kind),
            One(kind) => kind,
        };
        // Kept only for the comparison of two documents, under another name.
        let key = match key {
            "x-webhooks" if kind == Document => "webhooks",
            key => key.strip_prefix(UNREAD).unwrap_or(key),
        };
        if key.starts_with("x-") {
            // The one extension that holds a schema.
            return if key == "x-passbook-operations" { Many(MediaType) } else { One(Data) };
        }
        match (kind, key) {
            (Data, _) => One(Data),
            (Document, "paths" | "webhooks") => Many(PathItem),
            (Document, "components") => One(Components),
            (Document | Components, "parameters") | (PathItem | Operation, "parameters") => Many(Parameter),
            (Document | Components, "responses") | (Operation, "responses") => Many(Response),
            (Document, "definitions" | "$defs") | (Components, "schemas") => Many(Schema),
            (Document, "securityDefinitions") | (Components, "securitySchemes") => Many(SecurityScheme),
            (Components, "requestBodies") => Many(RequestBody),
            (Components | Response, "headers") => Many(Header),
            (Components | Response, "links") => Many(Link),
            (Components | Operation, "callbacks") => Many(Callback),
            (Components, "pathItems") => Many(PathItem),
            (Components, "mediaTypes") => Many(MediaType),
            (Components | Parameter | Header | MediaType, "examples") => Many(Example),
            (PathItem, "additionalOperations") => Many(Operation),
            (PathItem, "query") => One(Operation),
            (PathItem | Operation, "querystring") => One(Parameter),
            (PathItem, method) if METHODS.contains(&method) => One(Operation),
            (Operation, "requestBody") => One(RequestBody),
            (Callback, _) => One(PathItem),
            (Parameter | Header | RequestBody | Response, "content") => Many(MediaType),
            (Parameter | Header | Response | MediaType, "schema") | (MediaType, "itemSchema") => One(Schema),
            (Parameter | Header, "items") => One(Schema),
            (Example, _) | (_, "example" | "examples" | "default" | "enum" | "const") => One(Data),
            (Schema, _) => match key {
                "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas" => {
                    Many(Schema)
                }
                "allOf" | "anyOf" | "oneOf" | "prefixItems" => Many(Schema),
                "items" | "additionalItems" if is_list => Many(Schema),
                "items"
                | "additionalItems"
                | "additionalProperties"
                | "not"
                | "if"
                | "then"
                | "else"
                | "contains"
                | "propertyNames"
                | "unevaluatedItems"
                | "unevaluatedProperties"
                | "contentSchema" => One(Schema),
                // A keyword that nobody knows, whatever its value looks like.
                _ => One(Other),
            },
            _ => One(Other),
        }
    }
}

/// Calls `visit` with every node that is OpenAPI, what it is and where, a node before those inside it.
pub(super) fn each_node(
    value: &Value,
    node: Node,
    pointer: &mut String,
    visit: &mut dyn FnMut(&Value, Node, &str),
) {
    if node == Node::One(Kind::Data) {
        return;
    }
    visit(value, node, pointer);
    let length = pointer.len();
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                let child = node.child(key, inner.is_array());
                pointer.push('/');
                pointer.push_str(&escape(key));
                each_node(inner, child, pointer, visit);
                pointer.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                pointer.push_str(&format!("/{index}"));
                each_node(inner, node.child("", false), pointer, visit);
                pointer.truncate(length);
            }
        }
        _ => {}
    }
}

/// Calls `visit` with every node of a kind, to change it, and does not go inside these.
pub(super) fn each_mut(
    value: &mut Value,
    node: Node,
    kind: Kind,
    pointer: &mut String,
    visit: &mut dyn FnMut(&mut Value, &str),
) {
    if node == Node::One(Kind::Data) {
        return;
    }
    if node == Node::One(kind) {
        return visit(value, pointer);
    }
    let length = pointer.len();
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                let child = node.child(key, inner.is_array());
                pointer.push('/');
                pointer.push_str(&escape(key));
                each_mut(inner, child, kind, pointer, visit);
                pointer.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter_mut().enumerate() {
                pointer.push_str(&format!("/{index}"));
                each_mut(inner, node.child("", false), kind, pointer, visit);
                pointer.truncate(length);
            }
        }
        _ => {}
    }
}

//! Every node of a document that OpenAPI gives a meaning, with its pointer and the name it goes by.

use serde_json::Value;

use crate::document::{METHODS, escape, local, reference};

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An entry of `servers`.
    Server,
    /// A method of a path.
    Operation,
    /// A parameter, or a reference to one.
    Parameter,
    /// A header of a response.
    Header,
    /// What an operation is sent.
    RequestBody,
    /// What is answered with a status.
    Response,
    /// An entry of `content`.
    MediaType,
    /// A schema, wherever it stands.
    Schema,
    /// A way to be authorized.
    SecurityScheme,
}

/// Which way a node travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Callers send it.
    Request,
    /// The server sends it.
    Response,
    /// It is a component schema: whoever refers to it decides.
    Either,
}

/// A node and where it stands.
#[derive(Clone, Debug)]
pub struct Place<'v> {
    /// What it is.
    pub kind: Kind,
    /// Who sends it.
    pub side: Side,
    /// Its JSON pointer.
    pub pointer: String,
    /// Of a component, parameter, property, header, status or media type. What a list holds goes by the
    /// list's name, and so do the members of a composition. An operation goes by its id.
    pub name: &'v str,
    /// The node itself.
    pub node: &'v Value,
}

/// All nodes of these kinds, those that are references included, in the document's order. What a
/// reference leads to is a place of its own, and only that.
pub fn places(document: &Value) -> Vec<Place<'_>> {
    let mut walk = Walk { places: Vec::new(), side: Side::Either };
    walk.servers(document, "");
    for (path, item) in entries(document.get("paths")) {
        walk.path_item(item, &format!("/paths/{}", escape(path)));
    }
    for (kind, components) in entries(document.get("components")) {
        // Not `entries`: a component, a header for one, may well be called `x-…`.
        for (name, node) in components.as_object().into_iter().flatten() {
            let pointer = format!("/components/{kind}/{}", escape(name));
            match kind.as_str() {
                "schemas" => walk.schema(node, pointer, name),
                "parameters" => walk.on(Side::Request, |walk| walk.parameter(node, pointer)),
                "headers" => walk.on(Side::Response, |walk| walk.header(node, pointer, name)),
                "requestBodies" => walk.on(Side::Request, |walk| walk.request_body(node, pointer, name)),
                "responses" => walk.on(Side::Response, |walk| walk.response(node, pointer, name)),
                "securitySchemes" => walk.add(Kind::SecurityScheme, node, pointer, name),
                _ => {}
            }
        }
    }
    walk.places
}

/// The places of one kind.
pub fn of_kind(document: &Value, kind: Kind) -> impl Iterator<Item = Place<'_>> {
    places(document).into_iter().filter(move |place| place.kind == kind)
}

/// What a node is after following its references; the node itself where they lead nowhere.
pub fn followed<'v>(document: &'v Value, node: &'v Value) -> &'v Value {
    let mut node = node;
    for _ in 0..32 {
        match reference(node).and_then(local).and_then(|target| document.pointer(&target)) {
            Some(target) => node = target,
            None => break,
        }
    }
    node
}

/// The examples of a media type, a parameter or a header, each with the pointer segments that lead to it.
pub fn examples<'v>(document: &'v Value, holder: &'v Value) -> Vec<(String, &'v Value)> {
    let own = holder.get("example").map(|example| ("example".to_owned(), example));
    let named = entries(holder.get("examples")).filter_map(|(name, example)| {
        let value = followed(document, example).get("value")?;
        Some((format!("examples/{}/value", escape(name)), value))
    });
    own.into_iter().chain(named).collect()
}

/// The entries of an object that are not extensions; none if it is no object.
pub fn entries(node: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    node.and_then(Value::as_object).into_iter().flatten().filter(|(key, _)| !key.starts_with("x-"))
}

struct Walk<'v> {
    places: Vec<Place<'v>>,
    side: Side,
}

impl<'v> Walk<'v> {
    fn on(&mut self, side: Side, walk: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.side, side);
        walk(self);
        self.side = before;
    }

    fn add(&mut self, kind: Kind, node: &'v Value, pointer: String, name: &'v str) {
        self.places.push(Place { kind, side: self.side, pointer, name, node });
    }

    fn servers(&mut self, holder: &'v Value, pointer: &str) {
        for (index, server) in list(holder, "servers") {
            self.add(Kind::Server, server, format!("{pointer}/servers/{index}"), text(server, "url"));
        }
    }

    fn path_item(&mut self, item: &'v Value, pointer: &str) {
        self.servers(item, pointer);
        self.parameters(item, pointer);
        for (method, operation) in entries(Some(item)) {
            if METHODS.contains(&method.as_str()) {
                self.operation(operation, format!("{pointer}/{method}"));
            }
        }
    }

    fn operation(&mut self, operation: &'v Value, pointer: String) {
        self.add(Kind::Operation, operation, pointer.clone(), text(operation, "operationId"));
        self.servers(operation, &pointer);
        self.parameters(operation, &pointer);
        if let Some(body) = operation.get("requestBody") {
            self.on(Side::Request, |walk| walk.request_body(body, format!("{pointer}/requestBody"), ""));
        }
        for (status, response) in entries(operation.get("responses")) {
            let pointer = format!("{pointer}/responses/{}", escape(status));
            self.on(Side::Response, |walk| walk.response(response, pointer, status));
        }
    }

    fn parameters(&mut self, holder: &'v Value, pointer: &str) {
        for (index, parameter) in list(holder, "parameters") {
            let pointer = format!("{pointer}/parameters/{index}");
            self.on(Side::Request, |walk| walk.parameter(parameter, pointer));
        }
    }

    fn parameter(&mut self, parameter: &'v Value, pointer: String) {
        let name = text(parameter, "name");
        self.add(Kind::Parameter, parameter, pointer.clone(), name);
        self.typed(parameter, &pointer, name);
    }

    fn header(&mut self, header: &'v Value, pointer: String, name: &'v str) {
        self.add(Kind::Header, header, pointer.clone(), name);
        self.typed(header, &pointer, name);
    }

    /// A parameter's or header's value.
    fn typed(&mut self, holder: &'v Value, pointer: &str, name: &'v str) {
        if let Some(schema) = holder.get("schema") {
            self.schema(schema, format!("{pointer}/schema"), name);
        }
        self.content(holder, pointer);
    }

    fn request_body(&mut self, body: &'v Value, pointer: String, name: &'v str) {
        self.add(Kind::RequestBody, body, pointer.clone(), name);
        self.content(body, &pointer);
    }

    fn response(&mut self, response: &'v Value, pointer: String, name: &'v str) {
        self.add(Kind::Response, response, pointer.clone(), name);
        // Not `entries` either: a header called `x-…` is a header and no extension.
        for (name, header) in response.get("headers").and_then(Value::as_object).into_iter().flatten() {
            self.header(header, format!("{pointer}/headers/{}", escape(name)), name);
        }
        self.content(response, &pointer);
    }

    fn content(&mut self, holder: &'v Value, pointer: &str) {
        for (name, media) in entries(holder.get("content")) {
            let pointer = format!("{pointer}/content/{}", escape(name));
            self.add(Kind::MediaType, media, pointer.clone(), name);
            if let Some(schema) = media.get("schema") {
                self.schema(schema, format!("{pointer}/schema"), "");
            }
        }
    }

    fn schema(&mut self, schema: &'v Value, pointer: String, name: &'v str) {
        let properties = schema.get("properties").and_then(Value::as_object);
        for (property, inner) in properties.into_iter().flatten() {
            self.schema(inner, format!("{pointer}/properties/{}", escape(property)), property);
        }
        for (at, inner) in crate::document::subschemas(schema) {
            if !at.starts_with("properties/") {
                self.schema(inner, format!("{pointer}/{at}"), name);
            }
        }
        self.add(Kind::Schema, schema, pointer, name);
    }
}

fn list<'v>(holder: &'v Value, key: &str) -> impl Iterator<Item = (usize, &'v Value)> {
    holder.get(key).and_then(Value::as_array).into_iter().flatten().enumerate()
}

fn text<'v>(node: &'v Value, key: &str) -> &'v str {
    node.get(key).and_then(Value::as_str).unwrap_or_default()
}

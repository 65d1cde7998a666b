//! Views of a sound document: each operation with its parameters, body, replies, security and server, as a caller
//! meets them.
//!
//! References are followed, and what a path item says for its operations is said by each of them. Extensions are left
//! to those who know them, but for `x-passbook-operations`, which says that one operation is several.
//!
//! Every part has the JSON pointer of the place where it really stands, behind references.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{METHODS, escape, local, reference};
use crate::media;
use crate::places::entries;

/// A node behind its references, and where it stands.
#[derive(Clone, Debug)]
pub struct Node<'v> {
    /// Its JSON pointer.
    pub pointer: String,
    /// The node.
    pub value: &'v Value,
}

/// Alternatives of authentication: of each, the names of schemes with their scopes. None at all: nothing is needed.
pub type Security<'v> = Vec<Vec<(&'v str, Vec<&'v str>)>>;

/// A path with a method.
#[derive(Clone, Debug)]
pub struct Operation<'v> {
    /// The node, for extensions.
    pub node: &'v Value,
    /// The `operationId`, if it has one.
    pub id: Option<&'v str>,
    /// `get`, as the document writes it.
    pub method: &'v str,
    /// The path's template.
    pub path: &'v str,
    /// How callers say who they are, by the operation or by the document.
    pub security: Security<'v>,
    /// Those of the path, where the operation has none of the same name and location, and then its own.
    pub parameters: Vec<Parameter<'v>>,
    /// What is sent.
    pub body: Option<Body<'v>>,
    /// What is answered, in the document's order.
    pub replies: Vec<Reply<'v>>,
    /// The path of the first server of the operation, its path or the document: without a slash at the end.
    pub base_path: String,
    /// The operations that this one really is, told apart by their bodies; none where it is one.
    pub parts: Vec<Part<'v>>,
}

/// One of the operations that share a path and a method.
#[derive(Clone, Debug)]
pub struct Part<'v> {
    /// Its id.
    pub id: Option<&'v str>,
    /// How callers of this one say who they are; `None` where it is as for the whole.
    pub security: Option<Security<'v>>,
    /// What is sent; `None` where it is what the whole is sent.
    pub schema: Option<Node<'v>>,
    /// An example of what is sent.
    pub example: Option<&'v Value>,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter<'v> {
    /// Its name.
    pub name: &'v str,
    /// Where it is sent.
    pub location: Location,
    /// Whether it has to be there.
    pub required: bool,
    /// How it is written; where nothing is said, what OpenAPI says for its location.
    pub style: &'v str,
    /// Whether each value or field is written on its own.
    pub explode: bool,
    /// The media type that it is written in, in place of a style.
    pub media: Option<&'v str>,
    /// What its values are.
    pub schema: Option<Node<'v>>,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// After the `?`.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// What is sent with an operation.
#[derive(Clone, Debug)]
pub struct Body<'v> {
    /// Whether it has to be there.
    pub required: bool,
    /// By media type.
    pub content: Vec<Media<'v>>,
}

/// What is answered with a status.
#[derive(Clone, Debug)]
pub struct Reply<'v> {
    /// `200`, `4XX` or `default`.
    pub status: &'v str,
    /// Its headers, but for `Content-Type`, which OpenAPI takes from the content.
    pub headers: Vec<Header<'v>>,
    /// By media type; none: there is no body.
    pub content: Vec<Media<'v>>,
}

/// A header of a reply.
#[derive(Clone, Debug)]
pub struct Header<'v> {
    /// Its name.
    pub name: &'v str,
    /// What its values are.
    pub schema: Option<Node<'v>>,
    /// The first of its examples.
    pub example: Option<&'v Value>,
}

/// A body in one media type.
#[derive(Clone, Debug)]
pub struct Media<'v> {
    /// The media type, as the document writes it.
    pub name: &'v str,
    /// What its values are.
    pub schema: Option<Node<'v>>,
    /// Its examples with their names; its own has none. Where it has no examples, its schema's.
    pub examples: Vec<(&'v str, &'v Value)>,
}

/// Every operation, in the document's order.
pub fn operations(document: &Value) -> Vec<Operation<'_>> {
    let reader = Reader { document };
    let mut found = Vec::new();
    for (path, item) in entries(document.get("paths")) {
        let item = reader.follow(item, format!("/paths/{}", escape(path)));
        for (method, operation) in entries(Some(item.value)) {
            if METHODS.contains(&method.as_str()) {
                let pointer = format!("{}/{method}", item.pointer);
                found.push(reader.operation(path, method, &item, &Node { pointer, value: operation }));
            }
        }
    }
    found
}

/// The path of the document's first server, without a slash at the end.
pub fn base_path(document: &Value) -> String {
    server_path(document).unwrap_or_default()
}

/// The security schemes by name.
pub fn security_schemes(document: &Value) -> Vec<(&str, &Value)> {
    let reader = Reader { document };
    let schemes = document.pointer("/components/securitySchemes").and_then(Value::as_object);
    let followed = |(name, scheme)| {
        let name: &String = name;
        (name.as_str(), reader.follow(scheme, String::new()).value)
    };
    schemes.into_iter().flatten().map(followed).collect()
}

struct Reader<'v> {
    document: &'v Value,
}

impl<'v> Reader<'v> {
    /// Where a node really stands. `resolve` has made sure that references lead somewhere and in no circle.
    fn follow(&self, value: &'v Value, pointer: String) -> Node<'v> {
        let mut node = Node { pointer, value };
        let mut seen = BTreeSet::new();
        while let Some(pointer) = reference(node.value).and_then(local) {
            let Some(value) = self.document.pointer(&pointer).filter(|_| seen.insert(pointer.clone())) else {
                break;
            };
            node = Node { pointer, value };
        }
        node
    }

    /// The value of a key, behind references.
    fn at(&self, holder: &Node<'v>, key: &str) -> Option<Node<'v>> {
        let value = holder.value.get(key)?;
        Some(self.follow(value, format!("{}/{}", holder.pointer, escape(key))))
    }

    fn operation(
        &self,
        path: &'v str,
        method: &'v str,
        item: &Node<'v>,
        operation: &Node<'v>,
    ) -> Operation<'v> {
        let node = operation.value;
        let servers = [node, item.value, self.document];
        let parts = node.get("x-passbook-operations").and_then(Value::as_array);
        Operation {
            node,
            id: node.get("operationId").and_then(Value::as_str),
            method,
            path,
            security: security(node.get("security").or(self.document.get("security"))),
            parameters: self.parameters(item, operation),
            body: self.at(operation, "requestBody").map(|body| Body {
                required: body.value.get("required") == Some(&Value::Bool(true)),
                content: self.content(&body),
            }),
            replies: self.replies(operation),
            base_path: servers.into_iter().find_map(server_path).unwrap_or_default(),
            parts: parts
                .into_iter()
                .flatten()
                .enumerate()
                .map(|(index, part)| self.part(part, &operation.pointer, index))
                .collect(),
        }
    }

    fn part(&self, part: &'v Value, operation: &str, index: usize) -> Part<'v> {
        let pointer = format!("{operation}/x-passbook-operations/{index}");
        let part = Node { pointer, value: part };
        let schema = match part.value.get("schema") {
            // `schema: '#/…'` is short for `schema: {$ref: '#/…'}`.
            Some(Value::String(reference)) => local(reference).and_then(|pointer| {
                let value = self.document.pointer(&pointer)?;
                Some(self.follow(value, pointer))
            }),
            _ => self.at(&part, "schema"),
        };
        Part {
            id: part.value.get("operationId").and_then(Value::as_str),
            security: part.value.get("security").map(|own| security(Some(own))),
            schema,
            example: part.value.get("example"),
        }
    }

    fn parameters(&self, item: &Node<'v>, operation: &Node<'v>) -> Vec<Parameter<'v>> {
        let mut parameters: Vec<Parameter<'v>> = Vec::new();
        for holder in [item, operation] {
            let list = holder.value.get("parameters").and_then(Value::as_array);
            for (index, parameter) in list.into_iter().flatten().enumerate() {
                let at = format!("{}/parameters/{index}", holder.pointer);
                let Some(parameter) = self.parameter(&self.follow(parameter, at)) else { continue };
                // The operation's own replace those of its path.
                parameters
                    .retain(|other| other.location != parameter.location || other.name != parameter.name);
                parameters.push(parameter);
            }
        }
        parameters
    }

    fn parameter(&self, node: &Node<'v>) -> Option<Parameter<'v>> {
        let name = node.value.get("name")?.as_str()?;
        let location = match node.value.get("in")?.as_str()? {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            "cookie" => Location::Cookie,
            _ => return None,
        };
        // OpenAPI says that these are not parameters.
        let is_reserved = |name: &str| {
            ["accept", "content-type", "authorization"].iter().any(|other| name.eq_ignore_ascii_case(other))
        };
        if location == Location::Header && is_reserved(name) {
            return None;
        }
        let usual = match location {
            Location::Query | Location::Cookie => "form",
            Location::Path | Location::Header => "simple",
        };
        let style = node.value.get("style").and_then(Value::as_str).unwrap_or(usual);
        let media = self.content(node).into_iter().next();
        Some(Parameter {
            name,
            location,
            required: node.value.get("required") == Some(&Value::Bool(true)) || location == Location::Path,
            style,
            explode: node.value.get("explode").and_then(Value::as_bool).unwrap_or(style == "form"),
            media: media.as_ref().map(|media| media.name),
            schema: match media {
                Some(media) => media.schema,
                None => self.at(node, "schema"),
            },
        })
    }

    fn replies(&self, operation: &Node<'v>) -> Vec<Reply<'v>> {
        let Some(replies) = self.at(operation, "responses") else { return Vec::new() };
        entries(Some(replies.value))
            .map(|(status, reply)| {
                let reply = self.follow(reply, format!("{}/{}", replies.pointer, escape(status)));
                Reply { status, headers: self.headers(&reply), content: self.content(&reply) }
            })
            .collect()
    }

    fn headers(&self, reply: &Node<'v>) -> Vec<Header<'v>> {
        let headers = reply.value.get("headers").and_then(Value::as_object);
        // Not `entries`: a header called `x-…` is a header and no extension.
        headers
            .into_iter()
            .flatten()
            .filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"))
            .map(|(name, header)| {
                let header = self.follow(header, format!("{}/headers/{}", reply.pointer, escape(name)));
                let example = self.examples(&header).first().map(|(_, example)| *example);
                Header { name, schema: self.at(&header, "schema"), example }
            })
            .collect()
    }

    fn content(&self, holder: &Node<'v>) -> Vec<Media<'v>> {
        entries(holder.value.get("content"))
            .map(|(name, media)| {
                let pointer = format!("{}/content/{}", holder.pointer, escape(name));
                let media = Node { pointer, value: media };
                let schema = self.at(&media, "schema");
                let mut examples = self.examples(&media);
                if examples.is_empty() {
                    let inherited = schema.as_ref().and_then(|schema| schema.value.get("example"));
                    examples.extend(inherited.map(|example| ("", example)));
                }
                Media { name, schema, examples }
            })
            .collect()
    }

    fn examples(&self, holder: &Node<'v>) -> Vec<(&'v str, &'v Value)> {
        let own = holder.value.get("example").map(|example| ("", example));
        let named = entries(holder.value.get("examples")).filter_map(|(name, example)| {
            // One that stands elsewhere (`externalValue`) is not fetched.
            let value = self.follow(example, String::new()).value.get("value")?;
            Some((name.as_str(), value))
        });
        own.into_iter().chain(named).collect()
    }
}

impl Media<'_> {
    /// The media type without its parameters, in lower case.
    pub fn essence(&self) -> String {
        media::essence(self.name)
    }
}

fn security(node: Option<&Value>) -> Security<'_> {
    fn scopes(value: &Value) -> Vec<&str> {
        value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
    }
    let alternatives = node.and_then(Value::as_array).into_iter().flatten();
    alternatives
        .map(|one| {
            let schemes = one.as_object().into_iter().flatten();
            schemes.map(|(name, value)| (name.as_str(), scopes(value))).collect()
        })
        .collect()
}

/// The path of the first server that is named here, with its variables' defaults.
fn server_path(holder: &Value) -> Option<String> {
    let server = holder.get("servers")?.get(0)?;
    let mut url = server.get("url")?.as_str()?.to_owned();
    for (name, variable) in server.get("variables").and_then(Value::as_object).into_iter().flatten() {
        let default = variable.get("default").and_then(Value::as_str).unwrap_or_default();
        url = url.replace(&format!("{{{name}}}"), default);
    }
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |slash| &rest[slash..]),
        None => &url,
    };
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    Some(if path.is_empty() || path.starts_with('/') { path.to_owned() } else { format!("/{path}") })
}

//! Reading a document.

use std::sync::Arc;

use http::Method;
use serde_json::{Map, Value};

use super::{
    Body, Contract, ContractError, DeclaredHeader, Example, Media, Operation, Parameter, Response, Status,
    Style,
};
use crate::behaviour::Location;
use crate::schema::Schema;

/// The methods of a path item, by its keys.
const METHODS: [(&str, Method); 8] = [
    ("get", Method::GET),
    ("put", Method::PUT),
    ("post", Method::POST),
    ("delete", Method::DELETE),
    ("options", Method::OPTIONS),
    ("head", Method::HEAD),
    ("patch", Method::PATCH),
    ("trace", Method::TRACE),
];
/// How many references may lead to a thing.
const LONGEST_CHAIN: usize = 32;

pub(super) fn contract(document: Value) -> Result<Contract, ContractError> {
    let version = document["openapi"].as_str().unwrap_or_default();
    if !version.starts_with("3.0") {
        return Err(fault("/openapi", format!("`{version}` is not a version 3.0 of OpenAPI")));
    }
    let title = document["info"]["title"].as_str().unwrap_or("an API").to_owned();
    let reader = Reader { document: Arc::new(document) };
    let base_path = reader.base_path("").unwrap_or_default();
    let operations = reader.operations(&base_path)?;
    if operations.is_empty() {
        return Err(fault("/paths", "there is no operation to serve"));
    }
    let mut schemes = Map::new();
    for name in keys(&reader.document, "/components/securitySchemes") {
        let at = reader.follow(&format!("/components/securitySchemes/{}", escape(&name)))?;
        schemes.insert(name, reader.node(&at).clone());
    }
    Ok(Contract { title, base_path, operations, schemes })
}

struct Reader {
    document: Arc<Value>,
}

impl Reader {
    fn operations(&self, base_path: &str) -> Result<Vec<Operation>, ContractError> {
        let mut operations = Vec::new();
        for path in keys(&self.document, "/paths") {
            if !path.starts_with('/') {
                // An extension.
                continue;
            }
            let item = self.follow(&format!("/paths/{}", escape(&path)))?;
            for (key, method) in METHODS {
                let at = format!("{item}/{key}");
                if self.document.pointer(&at).is_some() {
                    let servers = self.base_path(&at).or_else(|| self.base_path(&item));
                    let base_path = servers.unwrap_or_else(|| base_path.to_owned());
                    operations.push(self.operation(&path, &method, &item, &at, base_path)?);
                }
            }
        }
        Ok(operations)
    }

    fn operation(
        &self,
        path: &str,
        method: &Method,
        item: &str,
        at: &str,
        base_path: String,
    ) -> Result<Operation, ContractError> {
        let node = self.node(at);
        let mut operation = Operation {
            id: match node["operationId"].as_str() {
                Some(id) => id.to_owned(),
                None => format!("{method} {path}"),
            },
            method: method.clone(),
            path: path.to_owned(),
            base_path,
            security: security(node.get("security").or(self.document.get("security"))),
            parameters: self.parameters(item, at)?,
            body: self.body(at)?,
            responses: self.responses(at)?,
            parts: Vec::new(),
        };
        for index in 0..node["x-passbook-operations"].as_array().map_or(0, Vec::len) {
            operation.parts.push(self.part(&operation, item, at, index)?);
        }
        Ok(operation)
    }

    /// One of the operations that share a method and path: the whole, with a body, an id and a security of its own.
    fn part(
        &self,
        whole: &Operation,
        item: &str,
        at: &str,
        index: usize,
    ) -> Result<Operation, ContractError> {
        let part_at = format!("{at}/x-passbook-operations/{index}");
        let part = self.node(&part_at);
        let mut body = self.body(at)?;
        for media in body.iter_mut().flat_map(|body| &mut body.content) {
            match part.get("schema") {
                // `schema: '#/…'` is short for `schema: {$ref: '#/…'}`.
                Some(Value::String(reference)) => {
                    let pointer = self.local(reference, &part_at)?;
                    media.schema = Some(Schema::request(&self.document, pointer));
                }
                Some(_) => media.schema = Some(Schema::request(&self.document, format!("{part_at}/schema"))),
                None => {}
            }
            media.examples =
                part.get("example").map(|value| Example::new("", value.clone())).into_iter().collect();
        }
        Ok(Operation {
            id: part["operationId"].as_str().unwrap_or(&whole.id).to_owned(),
            method: whole.method.clone(),
            path: whole.path.clone(),
            base_path: whole.base_path.clone(),
            security: match part.get("security") {
                Some(own) => security(Some(own)),
                None => whole.security.clone(),
            },
            parameters: self.parameters(item, at)?,
            body,
            responses: self.responses(at)?,
            parts: Vec::new(),
        })
    }

    fn parameters(&self, item: &str, at: &str) -> Result<Vec<Parameter>, ContractError> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for holder in [item, at] {
            let count = self.node(holder).get("parameters").and_then(Value::as_array).map_or(0, Vec::len);
            for index in 0..count {
                let at = self.follow(&format!("{holder}/parameters/{index}"))?;
                let Some(parameter) = self.parameter(&at)? else { continue };
                // The operation's own replace those of its path.
                parameters
                    .retain(|other| other.location != parameter.location || other.name != parameter.name);
                parameters.push(parameter);
            }
        }
        Ok(parameters)
    }

    fn parameter(&self, at: &str) -> Result<Option<Parameter>, ContractError> {
        let node = self.node(at);
        let name = node["name"].as_str().ok_or_else(|| fault(at, "this parameter has no name"))?;
        let location = match node["in"].as_str() {
            Some("path") => Location::Path,
            Some("query") => Location::Query,
            Some("header") => Location::Header,
            Some("cookie") => Location::Cookie,
            _ => return Err(fault(at, "this parameter is in no place that there is")),
        };
        // OpenAPI says that these are not parameters.
        let reserved = ["accept", "content-type", "authorization"];
        if location == Location::Header && reserved.contains(&name.to_ascii_lowercase().as_str()) {
            return Ok(None);
        }
        let style = match node["style"].as_str() {
            Some("label") => Style::Label,
            Some("matrix") => Style::Matrix,
            Some("form") => Style::Form,
            Some("spaceDelimited") => Style::SpaceDelimited,
            Some("pipeDelimited") => Style::PipeDelimited,
            Some("deepObject") => Style::DeepObject,
            Some("simple") => Style::Simple,
            _ if matches!(location, Location::Query | Location::Cookie) => Style::Form,
            _ => Style::Simple,
        };
        let media = keys(&self.document, &format!("{at}/content")).into_iter().next();
        let schema = match &media {
            Some(media) => format!("{at}/content/{}/schema", escape(media)),
            None => format!("{at}/schema"),
        };
        Ok(Some(Parameter {
            location,
            name: name.to_owned(),
            required: node["required"] == true || location == Location::Path,
            style,
            explode: node["explode"].as_bool().unwrap_or(style == Style::Form),
            is_json: media.is_some_and(|media| super::is_json(&media)),
            schema: Schema::request(&self.document, schema),
        }))
    }

    fn body(&self, at: &str) -> Result<Option<Body>, ContractError> {
        let at = format!("{at}/requestBody");
        if self.document.pointer(&at).is_none() {
            return Ok(None);
        }
        let at = self.follow(&at)?;
        let required = self.node(&at)["required"] == true;
        Ok(Some(Body { required, content: self.content(&at, Schema::request)? }))
    }

    fn responses(&self, at: &str) -> Result<Vec<Response>, ContractError> {
        let mut responses = Vec::new();
        for key in keys(&self.document, &format!("{at}/responses")) {
            let status = match key.as_str() {
                "default" => Status::Any,
                key if key.len() == 3 && key.to_ascii_uppercase().ends_with("XX") => {
                    Status::Hundred(key[..1].parse().map_err(|_| fault(at, format!("`{key}` is no status")))?)
                }
                key if key.starts_with("x-") => continue,
                key => Status::Exactly(
                    key.parse()
                        .ok()
                        .filter(|code| (100..600).contains(code))
                        .ok_or_else(|| fault(at, format!("`{key}` is no status")))?,
                ),
            };
            let at = self.follow(&format!("{at}/responses/{}", escape(&key)))?;
            let headers = self.headers(&at)?;
            responses.push(Response { status, headers, content: self.content(&at, Schema::response)? });
        }
        Ok(responses)
    }

    fn headers(&self, at: &str) -> Result<Vec<DeclaredHeader>, ContractError> {
        let mut headers = Vec::new();
        for name in keys(&self.document, &format!("{at}/headers")) {
            // OpenAPI says that this one is not declared here.
            if name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let at = self.follow(&format!("{at}/headers/{}", escape(&name)))?;
            headers.push(DeclaredHeader {
                name,
                schema: Schema::response(&self.document, format!("{at}/schema")),
                example: self.node(&at).get("example").cloned(),
            });
        }
        Ok(headers)
    }

    fn content(
        &self,
        at: &str,
        schema: fn(&Arc<Value>, String) -> Schema,
    ) -> Result<Vec<Media>, ContractError> {
        let mut content = Vec::new();
        for name in keys(&self.document, &format!("{at}/content")) {
            let at = format!("{at}/content/{}", escape(&name));
            let has_schema = self.node(&at).get("schema").is_some();
            content.push(Media {
                media_type: name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase(),
                schema: has_schema.then(|| schema(&self.document, format!("{at}/schema"))),
                examples: self.examples(&at)?,
            });
        }
        Ok(content)
    }

    fn examples(&self, at: &str) -> Result<Vec<Example>, ContractError> {
        let mut examples: Vec<Example> = Vec::new();
        for name in keys(&self.document, &format!("{at}/examples")) {
            let at = self.follow(&format!("{at}/examples/{}", escape(&name)))?;
            // One that stands elsewhere (`externalValue`) is not fetched.
            if let Some(value) = self.node(&at).get("value") {
                examples.push(Example::new(name, value.clone()));
            }
        }
        if let Some(value) = self.node(at).get("example") {
            examples.insert(0, Example::new("", value.clone()));
        }
        if examples.is_empty()
            && self.document.pointer(&format!("{at}/schema")).is_some()
            && let Ok(schema) = self.follow(&format!("{at}/schema"))
            && let Some(value) = self.node(&schema).get("example")
        {
            examples.push(Example::new("", value.clone()));
        }
        Ok(examples)
    }

    /// The path of the first server that is named at this place, with its variables' defaults.
    fn base_path(&self, at: &str) -> Option<String> {
        let server = self.document.pointer(&format!("{at}/servers/0"))?;
        let mut url = server["url"].as_str()?.to_owned();
        for (name, variable) in server["variables"].as_object().into_iter().flatten() {
            url = url.replace(&format!("{{{name}}}"), variable["default"].as_str().unwrap_or_default());
        }
        let path = match url.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("", |slash| &rest[slash..]),
            None => &url,
        };
        let path = path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        Some(if path.is_empty() || path.starts_with('/') { path.to_owned() } else { format!("/{path}") })
    }

    fn node(&self, at: &str) -> &Value {
        self.document.pointer(at).unwrap_or(&Value::Null)
    }

    /// Where the thing at this place really stands.
    fn follow(&self, at: &str) -> Result<String, ContractError> {
        let mut place = at.to_owned();
        for _ in 0..LONGEST_CHAIN {
            let node = self
                .document
                .pointer(&place)
                .ok_or_else(|| fault(at, format!("nothing stands at #{place}")))?;
            match node.get("$ref").and_then(Value::as_str) {
                Some(reference) => place = self.local(reference, at)?,
                None => return Ok(place),
            }
        }
        Err(fault(at, "these references lead in a circle"))
    }

    fn local(&self, reference: &str, at: &str) -> Result<String, ContractError> {
        crate::schema::local(reference).ok_or_else(|| {
            fault(at, format!("`{reference}` leads out of the document; bundle it into one file"))
        })
    }
}

fn security(node: Option<&Value>) -> Vec<Vec<(String, Vec<String>)>> {
    let scopes = |value: &Value| {
        value.as_array().into_iter().flatten().filter_map(|scope| Some(scope.as_str()?.to_owned())).collect()
    };
    node.and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|one| {
            one.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), scopes(value))).collect()
        })
        .collect()
}

fn keys(document: &Value, at: &str) -> Vec<String> {
    let object = document.pointer(at).and_then(Value::as_object);
    object.into_iter().flat_map(|object| object.keys().cloned()).collect()
}

fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

fn fault(pointer: &str, message: impl Into<String>) -> ContractError {
    let pointer = if pointer.is_empty() { "/" } else { pointer };
    ContractError { pointer: pointer.to_owned(), message: message.into() }
}

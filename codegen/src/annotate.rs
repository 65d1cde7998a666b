//! Stage 4: a [`Spec`] becomes an [`Api`]: the facts that generated code and the runtime need, with types and
//! names decided.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::api::*;
use crate::document::{allows_fractions_of_zero, operations, schemas};
use crate::media;
use crate::names;
use crate::normalize::Spec;
use crate::places::Side;
use crate::validate::Patterns;

mod definitions;
mod errors;
mod examples;
mod headers;
mod paging;
mod parts;
mod replies;

use examples::Examples;

/// Names that the modules of operations bring into scope.
const RESERVED_TYPES: [&str; 20] = [
    "Api",
    "Auth",
    "Box",
    "Bytes",
    "Call",
    "Client",
    "ClientBuilder",
    "Err",
    "Error",
    "ErrorBody",
    "Into",
    "None",
    "Ok",
    "Option",
    "Response",
    "Result",
    "Self",
    "Some",
    "String",
    "Vec",
];
/// Methods that the client has besides those from the spec, and those that the prelude's traits would win.
const RESERVED_METHODS: [&str; 6] = ["at", "builder", "into", "new", "try_into", "with_auth"];
const RESERVED_ARGUMENTS: [&str; 13] = [
    "body",
    "call",
    "client",
    "decode_response",
    "items",
    "new",
    "options",
    "page_facts",
    "pages",
    "send",
    "send_events",
    "send_streaming",
    "send_with_response",
];

/// Reads the facts.
pub fn annotate(spec: &Spec) -> Api {
    let value = spec.value();
    let source = spec.source();
    let info = &value["info"];
    let text = |key: &str| info[key].as_str().unwrap_or_default().trim().to_owned();
    let mut definitions = definitions::definitions(value);
    let none = Map::new();
    let patterns = Patterns::default();
    let mut reader = Reader {
        examples: Examples::of(value, &patterns),
        schemas: schemas(value).unwrap_or(&none),
        methods: RESERVED_METHODS.iter().map(|name| name.to_uppercase()).collect(),
        types: RESERVED_TYPES.iter().map(|name| (*name).to_owned()).collect(),
        modules: Vec::new(),
        tags: tags(value),
        personal: definitions::personal_components(value),
    };
    let mut operations: Vec<Operation> = operations(value)
        .map(|(path, method, operation)| reader.operation(path, method, operation))
        .collect();
    let read: Vec<_> =
        crate::document::operations(value).map(|(_, _, operation)| operation).zip(&operations).collect();
    parts::mark(&mut definitions, reader.schemas, &read);
    let error_bodies = errors::bodies(&mut operations, &definitions, reader.schemas);
    definitions::place(&mut definitions, &operations);
    let title = text("title");
    Api {
        id: source.id.clone(),
        title: if title.is_empty() { source.id.clone() } else { title },
        version: source.config.crate_version().to_owned(),
        contract_version: text("version"),
        description: text("description"),
        fractions_of_zero: allows_fractions_of_zero(source.document()),
        counts_calls: source.config.counts_calls,
        permanent_errors: permanent_errors(value),
        servers: servers(value.get("servers")),
        schemes: schemes(value),
        modules: reader.modules,
        operations,
        error_bodies,
        definitions,
    }
}

/// What `x-passbook-permanent-errors` says of the properties of schemas, by the place in a body.
fn permanent_errors(value: &Value) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let schemas = value.pointer("/components/schemas").and_then(Value::as_object);
    let properties =
        schemas.into_iter().flatten().filter_map(|(_, schema)| schema.get("properties")?.as_object());
    for (name, property) in properties.flatten() {
        let codes = property.get("x-passbook-permanent-errors").and_then(Value::as_array);
        for code in codes.into_iter().flatten().filter_map(Value::as_str) {
            let listed = found.entry(format!("/{}", crate::document::escape(name))).or_default();
            if !listed.iter().any(|known| known == code) {
                listed.push(code.to_owned());
            }
        }
    }
    found
}

fn tags(value: &Value) -> BTreeMap<String, String> {
    let tags = value.get("tags").and_then(Value::as_array);
    tags.into_iter()
        .flatten()
        .filter_map(|tag| {
            Some((
                tag["name"].as_str()?.to_owned(),
                tag["description"].as_str().unwrap_or_default().to_owned(),
            ))
        })
        .collect()
}

fn servers(servers: Option<&Value>) -> Vec<Server> {
    let servers = servers.and_then(Value::as_array);
    servers
        .into_iter()
        .flatten()
        .map(|server| {
            let environments: Vec<String> = match &server["x-passbook-environment"] {
                Value::String(one) => vec![one.clone()],
                Value::Array(many) => many.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
                _ => Vec::new(),
            };
            let variables = server.get("variables").and_then(Value::as_object);
            Server {
                url: server["url"].as_str().unwrap_or_default().to_owned(),
                description: server["description"].as_str().unwrap_or_default().to_owned(),
                custom: environments.iter().any(|environment| environment == "custom"),
                environments: environments.into_iter().filter(|e| e != "custom").collect(),
                variables: variables
                    .into_iter()
                    .flatten()
                    .map(|(name, variable)| {
                        let text = |value: &Value| match value {
                            Value::String(text) => text.clone(),
                            Value::Null => String::new(),
                            other => other.to_string(),
                        };
                        let values = variable["enum"].as_array().into_iter().flatten();
                        ServerVariable {
                            name: name.clone(),
                            default: text(&variable["default"]),
                            values: values.map(text).collect(),
                        }
                    })
                    .collect(),
            }
        })
        .collect()
}

fn schemes(value: &Value) -> Vec<Scheme> {
    let schemes = value.pointer("/components/securitySchemes").and_then(Value::as_object);
    let servers = servers(value.get("servers")).into_iter();
    let mut taken: BTreeSet<String> =
        servers.flat_map(|server| server.environments).map(|id| names::snake(&id)).collect();
    taken.insert("new".to_owned());
    schemes
        .into_iter()
        .flatten()
        .map(|(id, scheme)| {
            let text = |key: &str| scheme[key].as_str().unwrap_or_default();
            let kind = match (text("type"), text("scheme").to_ascii_lowercase().as_str(), text("in")) {
                ("http", "basic", _) => SchemeKind::Basic,
                ("http", "bearer" | "", _) | ("oauth2" | "openIdConnect", ..) => SchemeKind::Bearer,
                ("http", ..) => SchemeKind::Http(text("scheme").to_owned()),
                ("apiKey", _, location) => SchemeKind::ApiKey {
                    location: match location {
                        "query" => Location::Query,
                        "cookie" => Location::Cookie,
                        _ => Location::Header,
                    },
                    name: text("name").to_owned(),
                },
                _ => SchemeKind::Transport,
            };
            Scheme {
                id: id.clone(),
                rust: names::unique(&names::snake(id), &mut taken),
                description: text("description").to_owned(),
                kind,
            }
        })
        .collect()
}

struct Reader<'v> {
    examples: Examples<'v>,
    schemas: &'v Map<String, Value>,
    /// The components of which all is personal.
    personal: BTreeSet<String>,
    /// In capitals, as the constants for them are.
    methods: BTreeSet<String>,
    types: BTreeSet<String>,
    modules: Vec<Module>,
    tags: BTreeMap<String, String>,
}

impl Reader<'_> {
    fn operation(&mut self, path: &str, method: &str, operation: &Map<String, Value>) -> Operation {
        let text =
            |key: &str| operation.get(key).and_then(Value::as_str).unwrap_or_default().trim().to_owned();
        let id = text("operationId");
        let rust = self.method_name(&names::snake(&id));
        let type_name = self.type_name(&names::pascal(&id));
        let path = match operation.get("x-passbook-path").and_then(Value::as_str) {
            Some(real) => real.to_owned(),
            None => path.to_owned(),
        };
        let (success, errors) = replies::arms(operation, self.examples);
        let parameters = self.parameters(operation, &path);
        let names = parameters.iter().map(|parameter| parameter.rust.as_str());
        let alternatives = replies::alternatives(operation, &success, names);
        Operation {
            module: self.module(operation, &path),
            rust,
            type_name,
            method: method.to_uppercase(),
            summary: text("summary"),
            description: text("description"),
            deprecated: definitions::deprecation(Some(operation), &["description", "summary"]),
            paging: paging::paging(operation, &parameters, self.schemas).filter(|_| method == "get"),
            parameters,
            body: body(operation, self.examples, self.schemas),
            success,
            errors,
            success_types: replies::success_types(operation),
            alternatives,
            events: replies::events(operation),
            headers: headers::headers(operation),
            security: security(operation),
            servers: servers(operation.get("servers")),
            path,
            id,
        }
    }

    /// A method name that is free, and whose constant is too: two names can be one in capitals.
    fn method_name(&mut self, base: &str) -> String {
        let free = |name: &String| !self.methods.contains(&name.to_uppercase());
        let mut candidates = std::iter::once(base.to_owned()).chain((2..).map(|n| format!("{base}{n}")));
        let chosen = candidates.find(free).unwrap_or_else(|| base.to_owned());
        self.methods.insert(chosen.to_uppercase());
        chosen
    }

    /// A type name that is free together with those of its response and headers.
    fn type_name(&mut self, base: &str) -> String {
        let all = |name: &str| ["", "Response", "Headers"].map(|behind| format!("{name}{behind}"));
        let free = |name: &String| all(name).iter().all(|name| !self.types.contains(name));
        let candidates = std::iter::once(base.to_owned())
            .chain(std::iter::once(format!("{base}Operation")))
            .chain((2..).map(|n| format!("{base}{n}")));
        let chosen = candidates.into_iter().find(free).unwrap_or_else(|| base.to_owned());
        self.types.extend(all(&chosen));
        chosen
    }

    fn module(&mut self, operation: &Map<String, Value>, path: &str) -> String {
        let tag = operation.get("tags").and_then(Value::as_array).and_then(|tags| tags.first()?.as_str());
        let segment = || {
            path.split('/').find(|segment| {
                let version = segment.len() <= 4
                    && segment.trim_start_matches('v').bytes().all(|b| b.is_ascii_digit() || b == b'.');
                !segment.is_empty() && !segment.contains('{') && !version && *segment != "api"
            })
        };
        let name = names::module(tag.or_else(segment).unwrap_or("operations"));
        if !self.modules.iter().any(|module| module.name == name) {
            let description = tag.and_then(|tag| self.tags.get(tag)).cloned().unwrap_or_default();
            self.modules.push(Module { name: name.clone(), description });
        }
        name
    }

    fn parameters(&self, operation: &Map<String, Value>, path: &str) -> Vec<Parameter> {
        let mut taken: BTreeSet<String> = RESERVED_ARGUMENTS.iter().map(|name| (*name).to_owned()).collect();
        let parameters = operation.get("parameters").and_then(Value::as_array);
        let mut read: Vec<Parameter> = parameters
            .into_iter()
            .flatten()
            .filter_map(|parameter| self.parameter(parameter.as_object()?, &mut taken))
            .collect();
        // The template's order is the one that a caller sees.
        let place = |parameter: &Parameter| match parameter.location {
            Location::Path => path.find(&format!("{{{}}}", parameter.wire)).unwrap_or(usize::MAX - 1),
            _ => usize::MAX,
        };
        read.sort_by_key(place);
        read
    }

    fn parameter(&self, parameter: &Map<String, Value>, taken: &mut BTreeSet<String>) -> Option<Parameter> {
        let flag = |key: &str| parameter.get(key) == Some(&Value::Bool(true));
        let wire = parameter.get("name")?.as_str()?.to_owned();
        let location = match parameter.get("in")?.as_str()? {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            _ => Location::Cookie,
        };
        let schema = parameter.get("schema")?;
        let shape = definitions::plain(definitions::shape(schema));
        let mut docs = definitions::docs(schema);
        if let Some(description) = parameter.get("description").and_then(Value::as_str) {
            docs.description = description.trim().to_owned();
        }
        let example = self.examples.first(parameter, Side::Request);
        Some(Parameter {
            rust: names::unique(&names::snake(&wire), taken),
            location,
            style: parameter.get("style").and_then(Value::as_str).unwrap_or_default().to_owned(),
            explode: flag("explode"),
            required: flag("required"),
            allow_reserved: flag("allowReserved"),
            json: flag("x-passbook-json"),
            idempotency_key: flag("x-passbook-idempotency-key"),
            generated: parameter.get("x-passbook-generate").is_some_and(|what| what == "uuid"),
            sensitive: flag("x-passbook-sensitive")
                || schema.get("x-passbook-sensitive") == Some(&Value::Bool(true)),
            personal: parameter
                .get(crate::personal::MARK)
                .and_then(Value::as_bool)
                .unwrap_or_else(|| definitions::is_personal(schema, &self.personal)),
            deprecated: definitions::deprecation(Some(parameter), &["description"]),
            default: schema.get("default").cloned(),
            example: example.or_else(|| self.enum_value(&shape)),
            limits: definitions::limits(schema),
            wire,
            shape,
            docs,
        })
    }

    /// The first value of an enum, as an example of it.
    fn enum_value(&self, shape: &Shape) -> Option<Value> {
        let Shape::Named(component) = shape else { return None };
        self.schemas.get(component)?.get("enum")?.as_array()?.first().cloned()
    }
}

/// Chooses the media type to send: JSON before forms, forms before text, text before bytes.
fn body(
    operation: &Map<String, Value>,
    examples: Examples<'_>,
    schemas: &Map<String, Value>,
) -> Option<Body> {
    let request = operation.get("requestBody")?;
    let content = request.get("content")?.as_object()?;
    let rank = |name: &str| match media::essence(name).as_str() {
        essence if media::is_json(essence) => 0,
        "application/x-www-form-urlencoded" => 1,
        "multipart/form-data" => 2,
        essence if media::is_text(essence) => 3,
        _ => 4,
    };
    let (name, media) = content.iter().min_by_key(|(name, _)| rank(name))?;
    let encoding =
        [Encoding::Json, Encoding::Form, Encoding::Multipart, Encoding::Text, Encoding::Bytes][rank(name)];
    let media_type = match (name.contains('*'), encoding) {
        (false, _) => name.clone(),
        (true, Encoding::Json) => "application/json".to_owned(),
        (true, _) => "application/octet-stream".to_owned(),
    };
    let schema = media.get("schema").unwrap_or(&Value::Null);
    Some(Body {
        media_type,
        encoding,
        required: request.get("required") == Some(&Value::Bool(true)),
        shape: match encoding {
            Encoding::Bytes => Shape::Bytes,
            Encoding::Text => Shape::String,
            _ => definitions::plain(definitions::shape(schema)),
        },
        fields: match encoding {
            Encoding::Form | Encoding::Multipart => parts::fields(media, encoding, schemas),
            _ => Vec::new(),
        },
        description: request["description"].as_str().unwrap_or_default().trim().to_owned(),
        example: media.as_object().and_then(|media| examples.first(media, Side::Request)),
    })
}

/// Alternatives of schemes. One that the document doesn't declare stays: a call that needs it fails before it is sent,
/// rather than go out without its credential.
fn security(operation: &Map<String, Value>) -> Vec<Vec<(String, Vec<String>)>> {
    let alternatives = operation.get("security").and_then(Value::as_array);
    alternatives
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|schemes| {
            let scopes = |scopes: &Value| {
                scopes.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
            };
            schemes.iter().map(|(id, list)| (id.clone(), scopes(list))).collect()
        })
        .collect()
}

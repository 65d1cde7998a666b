//! A contract as the bank reads it: operations with what they take and give.
//!
//! Documents are read by `passbook-openapi`, as code generation reads them: every version, several files, overlays and
//! repairs. What is taken from there is kept in a form that serves requests quickly.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use http::{Method, StatusCode};
use passbook_openapi::diagnostic::{Diagnostic, Diagnostics};
use passbook_openapi::load::Source;
use passbook_openapi::operations::{self, Node};
use passbook_openapi::{Document, resolve, stack};
use serde_json::{Map, Value};

use crate::behaviour::{Answer, Call, Location};
use crate::schema::{Schema, Side, Tree};

mod security;

/// A provider's contract.
#[derive(Debug)]
pub struct Contract {
    /// What it is called.
    pub title: String,
    /// The path below which its own paths stand, without a slash at the end.
    pub base_path: String,
    /// The operations, in the document's order.
    pub operations: Vec<Operation>,
    /// The security schemes.
    schemes: Map<String, Value>,
}

/// A document that can't be served: what is wrong with it, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub struct ContractError(#[from] Diagnostics);

impl ContractError {
    /// Everything that is wrong with the document.
    pub fn diagnostics(&self) -> &Diagnostics {
        &self.0
    }
}

/// An operation: a path with a method, and what the contract says of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The `operationId`, or method and path where it has none.
    pub id: String,
    /// The method.
    pub method: Method,
    /// The path's template, below the base path.
    pub path: String,
    /// The base path of the operation's own servers, or of the contract's.
    pub base_path: String,
    /// The alternatives of authentication: the names of schemes, each with its scopes. None at all: nothing is needed.
    pub security: Vec<Vec<(String, Vec<String>)>>,
    /// Whether its request body may or must be encrypted.
    pub request_encryption: RequestEncryption,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) responses: Vec<Response>,
    /// The operations that this one really is, told apart by their body; none where it is one.
    pub(crate) parts: Vec<Operation>,
}

/// Whether a request body is encrypted before it is sent: `x-passbook-request-encryption`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RequestEncryption {
    /// It can't be. What the contract doesn't mention is not encrypted.
    #[default]
    Absent,
    /// It may be.
    Optional,
    /// It must be.
    Mandatory,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) location: Location,
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) style: Style,
    pub(crate) explode: bool,
    /// The value is JSON text.
    pub(crate) is_json: bool,
    pub(crate) schema: Schema,
}

/// How a parameter's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) content: Vec<Media>,
}

#[derive(Debug)]
pub(crate) struct Media {
    /// Without parameters, in lower case.
    pub(crate) media_type: String,
    pub(crate) schema: Option<Schema>,
    pub(crate) examples: Vec<Example>,
}

#[derive(Debug)]
pub(crate) struct Example {
    /// Its name among the others; empty where it has none.
    pub(crate) name: String,
    pub(crate) value: Value,
    bytes: OnceLock<Bytes>,
}

#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: Status,
    pub(crate) headers: Vec<DeclaredHeader>,
    pub(crate) content: Vec<Media>,
}

/// The statuses that a response is for; the narrower is the lesser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    Exactly(u16),
    /// `4XX` is 4.
    Hundred(u16),
    Any,
}

#[derive(Debug)]
pub(crate) struct DeclaredHeader {
    pub(crate) name: String,
    pub(crate) schema: Schema,
    pub(crate) example: Option<Value>,
}

impl Contract {
    /// The contract that was read.
    pub fn read(source: Source) -> Result<Self, ContractError> {
        let document = stack::with_stack(|| resolve(source))?;
        Self::of(document)
    }

    fn of(document: Document) -> Result<Self, ContractError> {
        let tree = Tree::new(document.value().clone());
        let value = &tree.value;
        let operations: Vec<Operation> =
            operations::operations(value).iter().map(|operation| Operation::of(&tree, operation)).collect();
        if operations.is_empty() {
            let mut nothing =
                Diagnostic::error("nothing_to_serve", "/paths", "the document has no operation")
                    .help("a bank needs at least one operation to serve");
            nothing.file.clone_from(&document.source().label);
            return Err(Diagnostics::from(nothing).into());
        }
        let schemes = operations::security_schemes(value).into_iter();
        Ok(Self {
            title: value["info"]["title"].as_str().unwrap_or("an API").to_owned(),
            base_path: operations::base_path(value),
            operations,
            schemes: schemes.map(|(name, scheme)| (name.to_owned(), scheme.clone())).collect(),
        })
    }

    /// Every operation, with each of those that share a method and path.
    pub fn each_operation(&self) -> impl Iterator<Item = &Operation> {
        self.operations.iter().flat_map(|operation| match operation.parts.as_slice() {
            [] => std::slice::from_ref(operation).iter(),
            parts => parts.iter(),
        })
    }

    pub(crate) fn documented(&self, operation: &Operation, status: u16, seed: u64) -> Answer {
        let Some(response) = operation.response(status) else { return Answer::new(status) };
        let media = response.content.first();
        crate::answer::shown(self, operation, response, status, media, crate::answer::Source::First, seed)
    }

    pub(crate) fn example<'a>(&self, operation: &'a Operation, status: u16) -> Option<&'a Value> {
        let media = operation.response(status)?.content.first()?;
        media.examples.first().map(|example| &example.value)
    }

    pub(crate) fn require_credentials(&self, call: &Call<'_>) -> Result<(), Box<Answer>> {
        security::require(&self.schemes, call)
    }
}

impl Operation {
    fn of(tree: &Arc<Tree>, view: &operations::Operation<'_>) -> Self {
        let method = view.method.to_ascii_uppercase();
        let mut operation = Self {
            id: view.id.map_or_else(|| format!("{method} {}", view.path), str::to_owned),
            method: Method::from_bytes(method.as_bytes()).unwrap_or(Method::GET),
            path: view.path.to_owned(),
            base_path: view.base_path.clone(),
            security: owned(&view.security),
            request_encryption: RequestEncryption::of(view.node),
            parameters: view.parameters.iter().map(|one| Parameter::of(tree, one)).collect(),
            body: view.body.as_ref().map(|body| Body {
                required: body.required,
                content: body.content.iter().map(|media| Media::of(tree, media, Side::Request)).collect(),
            }),
            responses: view.replies.iter().map(|reply| Response::of(tree, reply)).collect(),
            parts: Vec::new(),
        };
        operation.parts = view.parts.iter().map(|part| Self::part(tree, view, part)).collect();
        operation
    }

    /// One of the operations that share a method and path: the whole, with a body, an id and a security of its own.
    fn part(tree: &Arc<Tree>, view: &operations::Operation<'_>, part: &operations::Part<'_>) -> Self {
        let whole = operations::Operation { parts: Vec::new(), ..view.clone() };
        let mut operation = Self::of(tree, &whole);
        if let Some(id) = part.id {
            operation.id = id.to_owned();
        }
        if let Some(own) = &part.security {
            operation.security = owned(own);
        }
        for media in operation.body.iter_mut().flat_map(|body| &mut body.content) {
            if let Some(schema) = &part.schema {
                media.schema = Some(Schema::of(tree, schema, Side::Request));
            }
            media.examples =
                part.example.map(|example| Example::new("", example.clone())).into_iter().collect();
        }
        operation
    }

    /// What the contract says of this status: by itself, by its hundred, or by default.
    pub(crate) fn response(&self, status: u16) -> Option<&Response> {
        self.responses.iter().filter(|response| response.status.covers(status)).min_by_key(|r| r.status)
    }

    /// The statuses that are documented, as the contract writes them.
    pub fn documented_statuses(&self) -> Vec<String> {
        self.responses.iter().map(|response| response.status.to_string()).collect()
    }

    /// The status of a success, or of what comes nearest to one.
    pub(crate) fn usual_status(&self) -> u16 {
        let statuses: BTreeSet<Status> = self.responses.iter().map(|response| response.status).collect();
        let first = |range: std::ops::Range<u16>| {
            statuses.iter().find_map(|status| match status {
                Status::Exactly(code) if range.contains(code) => Some(*code),
                Status::Hundred(hundred) if range.contains(&(hundred * 100)) => Some(hundred * 100),
                _ => None,
            })
        };
        let any = statuses.contains(&Status::Any).then_some(200);
        first(200..300).or(any).or_else(|| first(300..400)).or_else(|| first(100..600)).unwrap_or(200)
    }
}

impl RequestEncryption {
    fn of(operation: &Value) -> Self {
        match operation.get("x-passbook-request-encryption").and_then(Value::as_str) {
            Some("optional") => Self::Optional,
            Some("mandatory") => Self::Mandatory,
            _ => Self::Absent,
        }
    }
}

impl Parameter {
    fn of(tree: &Arc<Tree>, view: &operations::Parameter<'_>) -> Self {
        let style = match view.style {
            "label" => Style::Label,
            "matrix" => Style::Matrix,
            "form" => Style::Form,
            "spaceDelimited" => Style::SpaceDelimited,
            "pipeDelimited" => Style::PipeDelimited,
            "deepObject" => Style::DeepObject,
            _ => Style::Simple,
        };
        Self {
            location: match view.location {
                operations::Location::Path => Location::Path,
                operations::Location::Query => Location::Query,
                operations::Location::Header => Location::Header,
                operations::Location::Cookie => Location::Cookie,
            },
            name: view.name.to_owned(),
            required: view.required,
            style,
            explode: view.explode,
            is_json: view.media.is_some_and(is_json),
            schema: Schema::optional(tree, view.schema.as_ref(), Side::Request),
        }
    }
}

impl Response {
    fn of(tree: &Arc<Tree>, view: &operations::Reply<'_>) -> Self {
        let header = |header: &operations::Header<'_>| DeclaredHeader {
            name: header.name.to_owned(),
            schema: Schema::optional(tree, header.schema.as_ref(), Side::Response),
            example: header.example.cloned(),
        };
        Self {
            status: Status::of(view.status),
            headers: view.headers.iter().map(header).collect(),
            content: view.content.iter().map(|media| Media::of(tree, media, Side::Response)).collect(),
        }
    }
}

impl Media {
    fn of(tree: &Arc<Tree>, view: &operations::Media<'_>, side: Side) -> Self {
        Self {
            media_type: view.essence(),
            schema: view.schema.as_ref().map(|schema| Schema::of(tree, schema, side)),
            examples: view
                .examples
                .iter()
                .map(|(name, value)| Example::new(*name, (*value).clone()))
                .collect(),
        }
    }

    pub(crate) fn is_json(&self) -> bool {
        is_json(&self.media_type)
    }
}

fn owned(security: &[Vec<(&str, Vec<&str>)>]) -> Vec<Vec<(String, Vec<String>)>> {
    let scopes = |scopes: &[&str]| scopes.iter().map(|scope| (*scope).to_owned()).collect();
    let scheme = |(name, scheme): &(&str, Vec<&str>)| ((*name).to_owned(), scopes(scheme));
    security.iter().map(|alternative| alternative.iter().map(scheme).collect()).collect()
}

impl Status {
    /// Three digits, `4XX` or `default`: a sound document has no other.
    fn of(text: &str) -> Self {
        match (text.parse(), text.get(..1).and_then(|digit| digit.parse().ok())) {
            (Ok(code), _) => Self::Exactly(code),
            (Err(_), Some(hundred)) => Self::Hundred(hundred),
            (Err(_), None) => Self::Any,
        }
    }

    fn covers(self, status: u16) -> bool {
        match self {
            Self::Exactly(code) => code == status,
            Self::Hundred(hundred) => hundred == status / 100,
            Self::Any => true,
        }
    }
}

impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Exactly(code) => write!(f, "{code}"),
            Self::Hundred(hundred) => write!(f, "{hundred}XX"),
            Self::Any => f.write_str("default"),
        }
    }
}

impl Example {
    pub(crate) fn new(name: impl Into<String>, value: Value) -> Self {
        Self { name: name.into(), value, bytes: OnceLock::new() }
    }

    /// As it is sent.
    pub(crate) fn bytes(&self, media_type: &str) -> Bytes {
        self.bytes.get_or_init(|| crate::answer::written(&self.value, media_type)).clone()
    }
}

/// `application/json` and its kin.
pub(crate) fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json") || media_type == "text/json"
}

/// Whether HTTP lets this status have a body.
pub(crate) fn may_have_body(status: StatusCode) -> bool {
    !(status.is_informational() || status == StatusCode::NO_CONTENT || status == StatusCode::NOT_MODIFIED)
}

impl Schema {
    /// The schema at a place of the document.
    fn of(tree: &Arc<Tree>, node: &Node<'_>, side: Side) -> Self {
        Self::new(tree.clone(), node.pointer.clone(), side)
    }

    /// The same, or one that allows everything where there is none.
    fn optional(tree: &Arc<Tree>, node: Option<&Node<'_>>, side: Side) -> Self {
        match node {
            Some(node) => Self::of(tree, node, side),
            None => Self::new(Arc::default(), String::new(), side),
        }
    }
}

//! A contract as the bank reads it: operations with what they take and give, out of an OpenAPI 3.0 document.
//!
//! Everything that stands behind a reference is looked up once, when the bank opens; schemas are compiled when the
//! first request needs them.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use http::{Method, StatusCode};
use serde_json::{Map, Value};

use crate::behaviour::{Answer, Call, Location};
use crate::schema::{Schema, Side};

mod read;
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

/// A document that can't be served.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{pointer}: {message}")]
pub struct ContractError {
    /// The JSON pointer of the place; `/` for the document.
    pub pointer: String,
    /// What is wrong there.
    pub message: String,
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
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) responses: Vec<Response>,
    /// The operations that this one really is, told apart by their body; none where it is one.
    pub(crate) parts: Vec<Operation>,
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
    /// Reads an OpenAPI 3.0 document.
    pub fn read(document: Value) -> Result<Self, ContractError> {
        read::contract(document)
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

impl Status {
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

impl Media {
    pub(crate) fn is_json(&self) -> bool {
        is_json(&self.media_type)
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
    /// The schema of a request's part.
    pub(crate) fn request(document: &Arc<Value>, pointer: String) -> Self {
        Self::new(document.clone(), pointer, Side::Request)
    }

    /// The schema of a response's part.
    pub(crate) fn response(document: &Arc<Value>, pointer: String) -> Self {
        Self::new(document.clone(), pointer, Side::Response)
    }
}

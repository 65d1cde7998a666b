//! Which replies a contract documents, and which of them no case has.
//!
//! Contracts are read from `specs/` as one tree, and nothing that comes after that in the generator is used: what it
//! overlooks is missed here.

use std::fmt;
use std::path::Path;

use passbook_openapi::load::load_provider;
use passbook_openapi::resolve;
use serde_json::Value;

use crate::case::{Case, Reply};

/// One of the replies that an operation documents.
#[derive(Debug, PartialEq)]
pub struct Documented {
    /// The operation id.
    pub operation: String,
    /// `404`, `4XX` or `default`.
    pub status: String,
    /// `None`: without a body.
    pub media_type: Option<String>,
    /// The statuses that the operation documents, `default` aside.
    others: Vec<String>,
}

/// What the contract of a provider documents.
pub fn documented(root: &Path, provider: &str) -> Result<Vec<Documented>, String> {
    let document = load_provider(root, provider).and_then(resolve).map_err(|found| found.to_string())?;
    Ok(of(document.value()))
}

/// What a contract documents, operation by operation.
pub fn of(contract: &Value) -> Vec<Documented> {
    let mut found = Vec::new();
    for path in entries(&contract["paths"]).map(|(_, path)| path) {
        let operations = entries(path)
            .map(|(_, operation)| operation)
            .filter(|operation| operation["responses"].is_object());
        for operation in operations {
            for id in ids(operation) {
                found.extend(replies(contract, operation, id));
            }
        }
    }
    found
}

/// Several operations may share a path and a method.
fn ids(operation: &Value) -> Vec<&str> {
    match operation["x-passbook-operations"].as_array() {
        Some(several) => several.iter().filter_map(|one| one["operationId"].as_str()).collect(),
        None => operation["operationId"].as_str().into_iter().collect(),
    }
}

fn replies(contract: &Value, operation: &Value, id: &str) -> Vec<Documented> {
    let statuses = || entries(&operation["responses"]).map(|(status, _)| status.clone());
    let others: Vec<String> = statuses().filter(|status| status != "default").collect();
    let mut found = Vec::new();
    for (status, response) in entries(&operation["responses"]) {
        let content = &target(contract, response)["content"];
        let media_types: Vec<Option<String>> = match entries(content).next() {
            None => vec![None],
            Some(_) => entries(content).map(|(media_type, _)| Some(essence(media_type))).collect(),
        };
        found.extend(media_types.into_iter().map(|media_type| Documented {
            operation: id.to_owned(),
            status: status.clone(),
            media_type,
            others: others.clone(),
        }));
    }
    found
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// What a `$ref` leads to.
fn target<'a>(contract: &'a Value, node: &'a Value) -> &'a Value {
    match node["$ref"].as_str().and_then(|reference| contract.pointer(reference.strip_prefix('#')?)) {
        Some(next) => target(contract, next),
        None => node,
    }
}

/// A media type without its parameters.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

impl Documented {
    /// Whether a case shows how this reply is decoded.
    pub fn is_in(&self, case: &Case) -> bool {
        case.call == self.operation && case.replies.iter().any(|reply| self.is(reply))
    }

    fn is(&self, reply: &Reply) -> bool {
        let media_type = reply.body().and(reply.content_type()).map(essence);
        reply.fault.is_none() && media_type == self.media_type && self.has_status(reply.status)
    }

    fn has_status(&self, status: u16) -> bool {
        let (code, range) = (status.to_string(), format!("{}XX", status / 100));
        match self.status.as_str() {
            "default" => {
                !self.others.iter().any(|other| *other == code || other.eq_ignore_ascii_case(&range))
            }
            own if own.eq_ignore_ascii_case(&range) => !self.others.contains(&code),
            own => own == code,
        }
    }

    /// A status that is this one, to begin a case with.
    fn example(&self) -> String {
        match self.status.as_str() {
            "default" => "599".to_owned(),
            status => status.replace(['X', 'x'], "0"),
        }
    }
}

/// What to write, for who finds it missing.
impl fmt::Display for Documented {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, status, media_type, .. } = self;
        let what = media_type.as_deref().unwrap_or("no body");
        write!(
            formatter,
            "{operation}: status {status} with {what}. Among its `replies`:\n  - status: {}",
            self.example()
        )?;
        match media_type.as_deref() {
            None => Ok(()),
            Some("application/json") => write!(formatter, "\n    json: …"),
            Some("text/plain") => write!(formatter, "\n    text: …"),
            Some(other) => {
                write!(formatter, "\n    headers:\n      content-type: {other}\n    text: …")
            }
        }
    }
}

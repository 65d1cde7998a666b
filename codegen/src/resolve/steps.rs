//! What is done to a document before the rules look at it: one self-contained tree of OpenAPI 3.0 comes out,
//! whatever version and however many files it was written in.
//!
//! A step changes the tree and says where everything stood before, so that messages can name the place that a
//! person wrote. It refuses little: what is malformed it leaves to the rule of that name. Each step has a fixture
//! beside it.

use serde_json::Value;

use super::origins::Origins;
use crate::diagnostic::{Diagnostic, Severity};
use crate::load::Source;

mod apply_overlays;
mod bundle_files;
mod convert_openapi_3_1;
mod convert_swagger_2;
mod nodes;

pub(crate) use bundle_files::why_outside;

/// One thing that is done to every document that calls for it.
#[derive(Debug)]
pub struct Step {
    /// The file's name.
    pub id: &'static str,
    /// What it does and why.
    pub about: &'static str,
    pub(crate) run: fn(&mut Draft<'_>),
}

/// Order matters: overlays see what the author wrote, conversions see all of it in one tree.
pub const STEPS: &[Step] =
    &[apply_overlays::STEP, bundle_files::STEP, convert_swagger_2::STEP, convert_openapi_3_1::STEP];

/// Warnings of one kind; what goes beyond is counted.
const MAX_WARNINGS: usize = 8;

/// A document on its way.
pub(crate) struct Draft<'s> {
    pub source: &'s Source,
    pub value: Value,
    pub origins: Origins,
    /// What was found, with the places of the files as they were written.
    pub found: Vec<Diagnostic>,
}

impl<'s> Draft<'s> {
    pub fn new(source: &'s Source) -> Self {
        let value = source.document.clone();
        Self { source, value, origins: Origins::default(), found: Vec::new() }
    }

    /// Notes a finding whose pointer is one of the tree as it stands now.
    pub fn report(&mut self, mut diagnostic: Diagnostic) {
        let place = self.origins.place(&diagnostic.pointer);
        diagnostic.pointer = place.pointer;
        diagnostic.file = place.file.unwrap_or_else(|| self.source.label.clone());
        self.found.push(diagnostic);
    }

    /// Whether something was found that no rule could mend.
    pub fn is_refused(&self) -> bool {
        let is_rule = |id: &str| super::RULES.iter().any(|rule| rule.id == id);
        self.found
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error && !is_rule(diagnostic.rule))
    }

    /// Reports what a conversion does not read: `what` at the first few places, and how many more there are.
    pub fn not_read(&mut self, dropped: Vec<Dropped>) {
        let mut kinds: Vec<&str> = Vec::new();
        for one in &dropped {
            if !kinds.contains(&one.what) {
                kinds.push(one.what);
            }
        }
        for what in kinds {
            let all: Vec<&Dropped> = dropped.iter().filter(|one| one.what == what).collect();
            let more = all.len().saturating_sub(MAX_WARNINGS);
            for (index, one) in all.iter().take(MAX_WARNINGS).enumerate() {
                let mut message = format!("{what} is not read: {}", one.instead);
                if more > 0 && index + 1 == MAX_WARNINGS {
                    message.push_str(&format!(" (and at {more} more places)"));
                }
                let help = "nothing, if that will do; an overlay can say it in other words";
                self.report(Diagnostic::warning("not_read", &one.pointer, message).help(help));
            }
        }
    }
}

/// Something that a conversion left out, and that had a meaning.
#[derive(Clone, Debug)]
pub(crate) struct Dropped {
    /// The keyword.
    pub what: &'static str,
    /// Where it stood in the tree that the conversion was given.
    pub pointer: String,
    /// What is done without it.
    pub instead: &'static str,
}

/// How many nodes a tree has.
fn size(value: &Value) -> usize {
    match value {
        Value::Object(object) => 1 + object.values().map(size).sum::<usize>(),
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        _ => 1,
    }
}

/// How many levels a tree has.
fn depth(value: &Value) -> usize {
    match value {
        Value::Object(object) => 1 + object.values().map(depth).max().unwrap_or(0),
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// The version that a document says it is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    Swagger2,
    OpenApi30,
    /// 3.1, or a later 3 that is read as if it were.
    OpenApi31,
    Unsupported(Box<Diagnostic>),
}

impl Version {
    pub fn of(value: &Value) -> Self {
        let refuse = |diagnostic: Diagnostic| Self::Unsupported(Box::new(diagnostic));
        let starts = "an OpenAPI document starts with `openapi: 3.0.3`";
        let Some(root) = value.as_object() else {
            return refuse(
                Diagnostic::error("not_openapi", "", "the document is not an object").help(starts),
            );
        };
        let text = |key: &str| match root.get(key) {
            Some(Value::String(version)) => Some(version.clone()),
            Some(Value::Number(version)) => Some(version.to_string()),
            _ => None,
        };
        let supported =
            "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read; convert the document to one of these";
        if let Some(swagger) = root.get("swagger") {
            let version = text("swagger").unwrap_or_else(|| swagger.to_string());
            return match version.as_str() {
                "2.0" | "2" => Self::Swagger2,
                _ => refuse(
                    Diagnostic::error(
                        "unsupported_version",
                        "/swagger",
                        format!("this is Swagger {version}"),
                    )
                    .help(supported),
                ),
            };
        }
        let Some(version) = text("openapi") else {
            let message = "there is no `openapi` field, so this is no OpenAPI document";
            return refuse(Diagnostic::error("not_openapi", "", message).help(starts));
        };
        let is = |family: &str| version == family || version.starts_with(&format!("{family}."));
        match () {
            () if is("3.0") => Self::OpenApi30,
            () if is("3.1") || is("3.2") => Self::OpenApi31,
            () => refuse(
                Diagnostic::error("unsupported_version", "/openapi", format!("this is OpenAPI {version}"))
                    .help(supported),
            ),
        }
    }
}

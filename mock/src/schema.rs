//! Schemas of OpenAPI 3.0, compiled as JSON Schema when they are first needed.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, OnceLock};

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, Validator};
use serde_json::Value;

mod translate;

pub(crate) use translate::local;

/// The longest list of faults that is told.
pub(crate) const MOST_FAULTS: usize = 20;

/// What a value is sent in: what is read-only is refused in requests, what is write-only in responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Request,
    Response,
}

/// A schema at a place of the document.
pub(crate) struct Schema {
    document: Arc<Value>,
    pointer: String,
    side: Side,
    /// `None` inside: it can't be compiled, and nothing is held against it.
    compiled: OnceLock<Option<Box<Validator>>>,
}

/// Where a value breaks its schema, and how.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fault {
    pub(crate) pointer: String,
    pub(crate) message: String,
}

impl Schema {
    pub(crate) fn new(document: Arc<Value>, pointer: String, side: Side) -> Self {
        Self { document, pointer, side, compiled: OnceLock::new() }
    }

    /// The schema as it is written, behind references.
    pub(crate) fn node(&self) -> &Value {
        behind(&self.document, self.document.pointer(&self.pointer).unwrap_or(&Value::Null))
    }

    /// Whose values it is about.
    pub(crate) fn side(&self) -> Side {
        self.side
    }

    /// The document that it stands in.
    pub(crate) fn document(&self) -> &Value {
        &self.document
    }

    /// What is wrong with a value; the first faults, where there are many.
    pub(crate) fn faults(&self, value: &Value) -> Vec<Fault> {
        let Some(validator) = self.compiled() else { return Vec::new() };
        if validator.is_valid(value) {
            return Vec::new();
        }
        let mut faults: Vec<Fault> =
            validator.iter_errors(value).take(MOST_FAULTS).map(|error| fault(&error, self.side)).collect();
        faults.sort();
        faults.dedup();
        faults
    }

    pub(crate) fn is_valid(&self, value: &Value) -> bool {
        self.compiled().is_none_or(|validator| validator.is_valid(value))
    }

    fn compiled(&self) -> Option<&Validator> {
        let compile = || {
            let schema = translate::standalone(&self.document, &self.pointer, self.side);
            let compiled = compile(&schema).or_else(|| {
                // A pattern in another dialect than ECMAScript's is nothing to refuse requests by.
                let mut schema = schema;
                translate::remove_patterns(&mut schema);
                compile(&schema)
            });
            compiled.map(Box::new)
        };
        self.compiled.get_or_init(compile).as_deref()
    }
}

impl fmt::Debug for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Schema")
            .field("pointer", &self.pointer)
            .field("side", &self.side)
            .finish_non_exhaustive()
    }
}

/// The node that a chain of references ends at.
pub(crate) fn behind<'a>(document: &'a Value, mut node: &'a Value) -> &'a Value {
    for _ in 0..32 {
        let Some(reference) = node.get("$ref").and_then(Value::as_str) else { return node };
        let Some(next) = local(reference).and_then(|pointer| document.pointer(&pointer)) else { break };
        node = next;
    }
    &Value::Null
}

fn compile(schema: &Value) -> Option<Validator> {
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .should_ignore_unknown_formats(true)
        .with_format("decimal", is_decimal)
        .with_format("byte", is_base64)
        .build(schema)
        .ok()
}

fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    are_digits(whole) && are_digits(fraction)
}

fn is_base64(text: &str) -> bool {
    let data = text.trim_end_matches('=');
    let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/';
    text.len().is_multiple_of(4) && text.len() - data.len() <= 2 && data.bytes().all(is_digit)
}

fn fault(error: &jsonschema::ValidationError<'_>, side: Side) -> Fault {
    let pointer = error.instance_path().to_string();
    let message = match error.kind() {
        // Without `properties`, this is how a closed object refuses.
        ValidationErrorKind::FalseSchema
            if error.schema_path().to_string().ends_with("/additionalProperties") =>
        {
            "has a property that the schema doesn't have".to_owned()
        }
        ValidationErrorKind::FalseSchema => match side {
            Side::Request => "is read-only: only the server sets it".to_owned(),
            Side::Response => "is write-only: it is never sent back".to_owned(),
        },
        // Of the alternatives, what the nearest one misses.
        ValidationErrorKind::OneOfNotValid { context } | ValidationErrorKind::AnyOf { context } => {
            let nearest =
                context.iter().filter(|errors| !errors.is_empty()).min_by_key(|errors| errors.len());
            match nearest.and_then(|errors| errors.first()) {
                Some(inner) => {
                    let inner = fault(inner, side);
                    format!(
                        "fits none of the alternatives; the nearest: {}: {}",
                        shown(&inner.pointer),
                        inner.message
                    )
                }
                None => "fits none of the alternatives".to_owned(),
            }
        }
        _ => error.masked().to_string(),
    };
    Fault { pointer, message }
}

fn shown(pointer: &str) -> &str {
    if pointer.is_empty() { "/" } else { pointer }
}

/// The JSON types that a schema lets a value have, by name; none named: any.
pub(crate) fn types(document: &Value, schema: &Value) -> BTreeSet<String> {
    fn gather(document: &Value, schema: &Value, depth: usize, found: &mut BTreeSet<String>) {
        let schema = behind(document, schema);
        if depth > 8 {
            return;
        }
        found.extend(schema["type"].as_str().map(str::to_owned));
        for accepted in schema["x-passbook-accepts"].as_array().into_iter().flatten() {
            found.extend(accepted.as_str().map(str::to_owned));
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            for member in schema[key].as_array().into_iter().flatten() {
                gather(document, member, depth + 1, found);
            }
        }
    }
    let mut found = BTreeSet::new();
    gather(document, schema, 0, &mut found);
    found
}

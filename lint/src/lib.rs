//! Opinions on one document: what breaks its callers, leaks a secret, or leaves a reader without an answer.
//!
//! A lint reads and changes nothing. What it calls an error, the keeper of a spec should not publish; a
//! warning is a matter of taste that the specs here agree on. Each lint has a fixture beside it, `<lint>.yaml`.

use passbook_openapi::{Diagnostic, Document, Severity};
use serde_json::Value;

mod amount_as_float;
mod closed_response_object;
mod error_place_missing;
mod example_not_valid;
mod inline_body_object;
mod operation_without_description;
mod operation_without_example;
mod operation_without_summary;
mod operation_without_tag;
mod pagination_does_not_apply;
mod parameter_without_description;
mod personal_data_not_marked;
mod schema_without_description;
mod secret_not_marked_sensitive;
mod server_without_environment;
mod unknown_extension;
mod unused_component;

#[cfg(test)]
mod tests;

/// One opinion.
#[derive(Debug)]
pub struct Lint {
    /// The file's name, and the fault's.
    pub id: &'static str,
    /// How much a finding matters.
    pub severity: Severity,
    /// What it finds, why that is bad, an example, and what to write instead: Markdown, the first sentence
    /// of which stands alone.
    pub about: &'static str,
    pub(crate) run: fn(&Value, &mut Vec<Diagnostic>),
}

/// In order of their names: no lint relies on another.
pub const LINTS: &[Lint] = &[
    amount_as_float::LINT,
    closed_response_object::LINT,
    error_place_missing::LINT,
    example_not_valid::LINT,
    inline_body_object::LINT,
    operation_without_description::LINT,
    operation_without_example::LINT,
    operation_without_summary::LINT,
    operation_without_tag::LINT,
    pagination_does_not_apply::LINT,
    parameter_without_description::LINT,
    personal_data_not_marked::LINT,
    schema_without_description::LINT,
    secret_not_marked_sensitive::LINT,
    server_without_environment::LINT,
    unknown_extension::LINT,
    unused_component::LINT,
];

/// Every finding of every lint, by place.
pub fn lint(document: &Document) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for lint in LINTS {
        (lint.run)(document.value(), &mut found);
    }
    document.locate(found)
}

impl Lint {
    /// A finding of this lint.
    fn at(&self, pointer: impl Into<String>, message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: self.severity, ..Diagnostic::error(self.id, pointer, message) }
    }
}

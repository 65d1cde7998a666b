//! Room 2: a [`Source`] becomes a [`Document`]: OpenAPI 3.0, self-contained and sound.
//!
//! What makes a document unsound is a table of rules. Each finds all of its violations, so that a person
//! sees every mistake at once, and each knows how to mend them in a document that nobody here can correct:
//! a repair that `provider.toml` asks for by the rule's name. A repair that finds nothing is an error too.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::load::Source;

mod broken_reference;
mod duplicate_operation_id;
mod malformed;
mod path_parameters;
mod reference_cycle;

pub(crate) use broken_reference::edit_distance;

/// A property that every document must have.
#[derive(Debug)]
pub struct Rule {
    /// Its name in messages and in `provider.toml`.
    pub id: &'static str,
    /// What it says, and how a repair mends a violation.
    pub about: &'static str,
    pub(crate) check: fn(&Value) -> Vec<Diagnostic>,
    mend: fn(&mut Value, &Diagnostic),
}

/// Order matters: each rule may rely on those above it having been mended.
pub const RULES: &[Rule] = &[
    malformed::RULE,
    broken_reference::EXTERNAL,
    broken_reference::DANGLING,
    reference_cycle::RULE,
    duplicate_operation_id::RULE,
    path_parameters::UNDECLARED,
    path_parameters::UNUSED,
];

/// A sound document. Only [`resolve`] makes one.
#[derive(Clone, Debug)]
pub struct Document {
    source: Source,
    value: Value,
    /// What was mended, as warnings.
    pub warnings: Vec<Diagnostic>,
}

impl Document {
    /// Where the document came from.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The tree.
    pub(crate) fn value(&self) -> &Value {
        &self.value
    }
}

/// Holds the document against every rule, and mends what its provider asked to have mended.
pub fn resolve(source: Source) -> Result<Document, Diagnostics> {
    let mut value = source.document.clone();
    if let Some(refusal) = unsupported(&value) {
        return Err(Diagnostics::check(&source, vec![refusal]).expect_err("a refusal is an error"));
    }
    let asked: BTreeSet<&str> = source.config.repair.iter().map(|repair| repair.rule.as_str()).collect();
    let tolerant = asked.len() == RULES.len();
    let (mut errors, mut warnings) = (Vec::new(), Vec::new());
    for rule in RULES {
        let found = (rule.check)(&value);
        if !asked.contains(rule.id) {
            errors.extend(found.into_iter().map(|diagnostic| match &diagnostic.help {
                Some(_) => diagnostic,
                None => diagnostic.help(format!(
                    "correct the spec; for a document that isn't yours, repair it in provider.toml: \
                     [[repair]] rule = \"{}\", reason = \"…\"",
                    rule.id
                )),
            }));
            continue;
        }
        // What does not apply is an error: the document was corrected, so the repair can go.
        if found.is_empty() && !tolerant {
            let message = format!("the repair `{}` finds nothing to mend", rule.id);
            let mut unused =
                Diagnostic::error("unused_repair", "", message).help("remove it from provider.toml");
            let repair = source.config.repair.iter().find(|repair| repair.rule == rule.id);
            if let Some((file, position)) = repair.and_then(|repair| repair.place.clone()) {
                (unused.file, unused.position) = (file, Some(position));
            }
            errors.push(unused);
        }
        mend(rule, &mut value, found, &mut errors, &mut warnings);
    }
    warnings.extend(errors);
    let warnings = Diagnostics::check(&source, warnings)?;
    Ok(Document { source, value, warnings })
}

pub(crate) fn mend(
    rule: &Rule,
    value: &mut Value,
    mut found: Vec<Diagnostic>,
    errors: &mut Vec<Diagnostic>,
    warnings: &mut Vec<Diagnostic>,
) {
    // Mending one thing can uncover another, such as a malformed node inside a malformed node.
    for _ in 0..8 {
        // From the back, so that removing an array's element does not move those still to be mended.
        for diagnostic in found.iter().rev() {
            (rule.mend)(value, diagnostic);
        }
        warnings.extend(found.into_iter().map(|d| Diagnostic {
            severity: Severity::Warning,
            help: None,
            ..d
        }));
        found = (rule.check)(value);
        if found.is_empty() {
            return;
        }
    }
    errors.extend(found);
}

fn unsupported(value: &Value) -> Option<Diagnostic> {
    let Some(root) = value.as_object() else {
        return Some(
            Diagnostic::error("not_openapi", "", "the document is not an object")
                .help("an OpenAPI document starts with `openapi: 3.0.3`"),
        );
    };
    if let Some(version) = root.get("swagger") {
        let version = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
        return Some(
            Diagnostic::error("unsupported_version", "/swagger", format!("this is Swagger {version}"))
                .help("OpenAPI 3.0 is supported; convert the document, for example with swagger2openapi"),
        );
    }
    let version = match root.get("openapi") {
        Some(Value::String(version)) => version.clone(),
        Some(Value::Number(version)) => version.to_string(),
        _ => {
            return Some(
                Diagnostic::error(
                    "not_openapi",
                    "",
                    "there is no `openapi` field, so this is no OpenAPI document",
                )
                .help("an OpenAPI document starts with `openapi: 3.0.3`"),
            );
        }
    };
    if version == "3.0" || version.starts_with("3.0.") {
        return None;
    }
    Some(
        Diagnostic::error("unsupported_version", "/openapi", format!("this is OpenAPI {version}"))
            .help("OpenAPI 3.0 is supported; write the document in 3.0, or convert it down"),
    )
}

/// Takes the node at a pointer out of the tree.
fn remove(document: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    match document.pointer_mut(parent) {
        Some(Value::Object(object)) => {
            object.shift_remove(&crate::document::unescape(key));
        }
        Some(Value::Array(array)) => {
            if let Some(index) = key.parse().ok().filter(|index| *index < array.len()) {
                array.remove(index);
            }
        }
        _ => {}
    }
}

//! Room 2: a [`Source`] becomes a [`Document`]: OpenAPI 3.0, self-contained and sound.
//!
//! First a table of steps brings what was read into one tree of one version: overlays are applied, other files
//! bundled, Swagger 2.0 and OpenAPI 3.1 converted. Messages go on naming the places that a person wrote.
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
mod origins;
mod path_parameters;
mod reference_cycle;
mod steps;

pub(crate) use broken_reference::edit_distance;
pub(crate) use origins::{Origins, Place};
pub use steps::{STEPS, Step};

pub(crate) use steps::Draft;
use steps::Version;

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
    origins: Origins,
    /// What was mended, and what a conversion could not keep, as warnings.
    pub warnings: Vec<Diagnostic>,
}

impl Document {
    /// Where the document came from.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Where the document came from, when it is done with.
    pub(crate) fn into_source(self) -> Source {
        self.source
    }

    /// The tree.
    pub(crate) fn value(&self) -> &Value {
        &self.value
    }

    /// Where the node with this pointer was written: a conversion, another file or an overlay may have moved it.
    pub(crate) fn origin(&self, pointer: &str) -> Place {
        self.origins.place(pointer)
    }
}

/// Brings the document into one tree, holds it against every rule, and mends what its provider asked to have mended.
pub fn resolve(source: Source) -> Result<Document, Diagnostics> {
    let (mut value, origins, mut found_before) = unite(&source)?;
    let asked: BTreeSet<&str> = source.config.repair.iter().map(|repair| repair.rule.as_str()).collect();
    let tolerant = asked.len() == RULES.len();
    let (mut errors, mut warnings) = (Vec::new(), Vec::new());
    for rule in RULES {
        let mut found = (rule.check)(&value);
        if rule.id == broken_reference::EXTERNAL.id {
            broken_reference::say_why(&source, &value, &mut found);
        }
        // A step that meets something malformed goes on without it, which is how it would be mended.
        let (met, others): (Vec<_>, Vec<_>) =
            found_before.into_iter().partition(|diagnostic: &Diagnostic| diagnostic.rule == rule.id);
        found_before = others;
        if !asked.contains(rule.id) {
            errors.extend(met.into_iter().chain(found).map(|diagnostic| match &diagnostic.help {
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
        if found.is_empty() && met.is_empty() && !tolerant {
            let message = format!("the repair `{}` finds nothing to mend", rule.id);
            let mut unused =
                Diagnostic::error("unused_repair", "", message).help("remove it from provider.toml");
            let repair = source.config.repair.iter().find(|repair| repair.rule == rule.id);
            if let Some((file, position)) = repair.and_then(|repair| repair.place.clone()) {
                (unused.file, unused.position) = (file, Some(position));
            }
            errors.push(unused);
        }
        warnings.extend(
            met.into_iter().map(|diagnostic| Diagnostic { severity: Severity::Warning, ..diagnostic }),
        );
        mend(rule, &mut value, found, &mut errors, &mut warnings);
    }
    warnings.extend(found_before);
    warnings.extend(errors);
    let warnings = Diagnostics::check(&source, &origins, warnings)?;
    Ok(Document { source, value, origins, warnings })
}

/// Runs every step. What one of them finds that no rule knows stops the pipeline, or is a warning.
fn unite(source: &Source) -> Result<(Value, Origins, Vec<Diagnostic>), Diagnostics> {
    let mut draft = Draft::new(source);
    if let Version::Unsupported(refusal) = Version::of(&draft.value) {
        return Err(Diagnostics::refuse(source, &draft.origins, vec![*refusal]));
    }
    for step in STEPS {
        (step.run)(&mut draft);
        // An overlay may say that the document is of another version, or of none.
        if let Version::Unsupported(refusal) = Version::of(&draft.value) {
            draft.report(*refusal);
        }
        if draft.is_refused() {
            return Err(Diagnostics::refuse(source, &draft.origins, draft.found));
        }
    }
    let Draft { value, origins, found, .. } = draft;
    Ok((value, origins, found))
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

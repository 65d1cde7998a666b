//! A [`Source`] becomes a [`Document`]: OpenAPI 3.0, self-contained and sound.
//!
//! First a table of steps brings what was read into one tree of one version: overlays are applied, other files
//! bundled, Swagger 2.0 and OpenAPI 3.1 converted. Messages go on naming the places that a person wrote.
//!
//! What makes a document unsound is a table of rules. Each finds all of its violations, so that a person
//! sees every mistake at once, and each knows how to repair them in a document that nobody here can correct:
//! a repair that `provider.toml` asks for by the rule's name. A repair that finds nothing is an error too.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::load::config::Tolerance;
use crate::load::source::Source;
use crate::locate;
use crate::origins::{Origins, Place};
use crate::stack::with_stack;
use crate::{personal, sensitive};

mod broken_reference;
mod duplicate_operation_id;
mod malformed;
mod path_parameters;
mod reference_cycle;
mod repair;
pub(crate) mod rule;
mod steps;
#[cfg(test)]
mod tests;

pub use rule::Rule;
use rule::{Violation, repair};
pub use steps::STEPS;
use steps::draft::Draft;
pub use steps::draft::Step;
use steps::version::Version;

/// Order matters: each rule may rely on those above it having been repaired.
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
    /// What was repaired, and what a conversion could not keep, as warnings.
    pub warnings: Vec<Diagnostic>,
}

impl Document {
    /// Where the document came from.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Where the document came from, when it is done with.
    pub fn into_source(self) -> Source {
        self.source
    }

    /// The tree.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// Where it came from, the tree, and the warnings: for a stage that changes the tree without copying it.
    pub fn into_parts(self) -> (Source, Value, Vec<Diagnostic>) {
        (self.source, self.value, self.warnings)
    }

    /// The same document with a mark on each field that is hidden for its name: see [`sensitive::mark`] and
    /// [`personal::mark`].
    pub fn with_hidden_fields_marked(mut self) -> Self {
        sensitive::mark(&mut self.value);
        personal::mark(&mut self.value);
        self
    }

    /// Where the node with this pointer was written: a conversion, another file or an overlay may have moved it.
    pub fn origin(&self, pointer: &str) -> Place {
        self.origins.place(pointer)
    }

    /// Gives findings about this tree the file, the pointer and the position of what was written, and sorts them.
    pub fn locate(&self, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        locate::locate(&self.source, |pointer| self.origin(pointer), found)
    }
}

/// Brings the document into one tree, checks it against every rule, and makes the repairs that its provider requests.
pub fn resolve(mut source: Source) -> Result<Document, Diagnostics> {
    // Taken, not copied: from here on there is one tree.
    let tree = std::mem::take(&mut source.document);
    // What stays says which version the document is of: its integers depend on that.
    source.document = ["openapi", "swagger"]
        .iter()
        .filter_map(|key| Some(((*key).to_owned(), tree.get(*key)?.clone())))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let (mut value, origins, mut found_before) = unite(&source, tree)?;
    let is_tolerant = source.config.tolerance == Tolerance::Everything;
    let asked: BTreeSet<&str> = source.config.repair.iter().map(|repair| repair.rule.as_str()).collect();
    let (mut errors, mut warnings) = (Vec::new(), Vec::new());
    for rule in RULES {
        let mut found = (rule.check)(&value);
        if rule.id == broken_reference::EXTERNAL.id {
            broken_reference::say_why(&source, &value, &mut found);
        }
        // A step that meets something malformed goes on without it, which is how it would be repaired.
        let (met, others): (Vec<_>, Vec<_>) =
            found_before.into_iter().partition(|diagnostic: &Diagnostic| diagnostic.rule == rule.id);
        found_before = others;
        if !is_tolerant && !asked.contains(rule.id) {
            let found = found.into_iter().map(|Violation { diagnostic, .. }| diagnostic);
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
        if found.is_empty() && met.is_empty() && !is_tolerant {
            let message = format!("the repair `{}` finds nothing to repair", rule.id);
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
        repair(rule, &mut value, found, &mut errors, &mut warnings);
    }
    warnings.extend(found_before);
    warnings.extend(errors);
    let warnings = locate::check(&source, &origins, warnings)?;
    Ok(Document { source, value, origins, warnings })
}

/// A document that was found to be sound, as JSON on one line, for programs that read contracts.
pub fn document_for(source: Source) -> Result<String, Diagnostics> {
    with_stack(|| Ok(format!("{}\n", resolve(source)?.value())))
}

/// Runs every step. What one of them finds that no rule knows stops the pipeline, or is a warning.
fn unite(source: &Source, tree: Value) -> Result<(Value, Origins, Vec<Diagnostic>), Diagnostics> {
    let mut draft = Draft::new(source, tree);
    if let Version::Unsupported(refusal) = Version::of(&draft.value) {
        return Err(locate::refuse(source, &draft.origins, vec![*refusal]));
    }
    for step in STEPS {
        (step.run)(&mut draft);
        // An overlay may say that the document is of another version, or of none.
        if let Version::Unsupported(refusal) = Version::of(&draft.value) {
            draft.report(*refusal);
        }
        if draft.is_refused() {
            return Err(locate::refuse(source, &draft.origins, draft.found));
        }
    }
    let Draft { value, origins, found, .. } = draft;
    Ok((value, origins, found))
}

//! What a rule of a sound document is, and how its repair is carried out.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Severity};
use crate::document::unescape;

/// The ids of the rules, in the order of their table. They stand here so that `provider.toml`, which names repairs by
/// them, can be read without the rules.
pub(crate) const IDS: [&str; 7] = [
    "malformed",
    "external_reference",
    "dangling_reference",
    "reference_cycle",
    "duplicate_operation_id",
    "undeclared_path_parameter",
    "unused_path_parameter",
];

/// A property that every document must have.
#[derive(Debug)]
pub struct Rule {
    /// Its name in messages and in `provider.toml`.
    pub id: &'static str,
    /// What it says, and how a repair mends a violation.
    pub about: &'static str,
    pub(crate) check: fn(&Value) -> Vec<Diagnostic>,
    pub(crate) mend: fn(&mut Value, &Diagnostic),
}

/// Mends what was found, and what that uncovers.
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
pub(crate) fn remove(document: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    match document.pointer_mut(parent) {
        Some(Value::Object(object)) => {
            object.shift_remove(&unescape(key));
        }
        Some(Value::Array(array)) => {
            if let Some(index) = key.parse().ok().filter(|index| *index < array.len()) {
                array.remove(index);
            }
        }
        _ => {}
    }
}

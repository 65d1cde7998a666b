//! What a rule of a sound document is, and how its repair is carried out.

use serde_json::Value;

use super::repair::Edit;
use crate::diagnostic::{Diagnostic, Severity};

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
    /// What it says, and what its repair does.
    pub about: &'static str,
    pub(crate) check: fn(&Value) -> Vec<Violation>,
}

/// A node that breaks a rule, and what would repair it.
#[derive(Clone, Debug)]
pub(crate) struct Violation {
    pub diagnostic: Diagnostic,
    pub repair: Vec<Edit>,
}

impl Violation {
    /// What one change repairs.
    pub fn new(diagnostic: Diagnostic, repair: Edit) -> Self {
        Self { diagnostic, repair: vec![repair] }
    }
}

/// Repairs what was found, and what that uncovers.
pub(crate) fn repair(
    rule: &Rule,
    value: &mut Value,
    mut found: Vec<Violation>,
    errors: &mut Vec<Diagnostic>,
    warnings: &mut Vec<Diagnostic>,
) {
    // Repairing one thing can uncover another, such as a malformed node inside a malformed node.
    for _ in 0..8 {
        // From the back, so that removing an array's element does not move those still to be repaired.
        for violation in found.iter().rev() {
            violation.repair.iter().for_each(|edit| edit.apply(value));
        }
        warnings.extend(found.into_iter().map(|violation| Diagnostic {
            severity: Severity::Warning,
            help: None,
            ..violation.diagnostic
        }));
        found = (rule.check)(value);
        if found.is_empty() {
            return;
        }
    }
    errors.extend(found.into_iter().map(|violation| violation.diagnostic));
}

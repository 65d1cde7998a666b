//! Schemas at places of the document, and values that are held against them.

use std::fmt;
use std::sync::Arc;

use passbook_openapi::places::{self, followed};
use passbook_openapi::validate::{Patterns, Validator, Violation};
use serde_json::Value;

/// The longest list of faults that is told.
pub(crate) const MOST_FAULTS: usize = 20;

/// What a value is sent in: what is read-only is refused in requests, what is write-only in responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Request,
    Response,
}

/// A document in which schemas stand, with what was compiled for it.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    pub(crate) value: Value,
    patterns: Patterns,
}

/// A schema at a place of the document.
pub(crate) struct Schema {
    tree: Arc<Tree>,
    pointer: String,
    side: Side,
}

impl Tree {
    pub(crate) fn new(value: Value) -> Arc<Self> {
        Arc::new(Self { value, patterns: Patterns::default() })
    }
}

impl Schema {
    pub(crate) fn new(tree: Arc<Tree>, pointer: String, side: Side) -> Self {
        Self { tree, pointer, side }
    }

    /// The schema as it is written, behind references.
    pub(crate) fn node(&self) -> &Value {
        followed(&self.tree.value, self.tree.value.pointer(&self.pointer).unwrap_or(&Value::Null))
    }

    /// Whose values it is about.
    pub(crate) fn side(&self) -> Side {
        self.side
    }

    /// The document that it stands in.
    pub(crate) fn document(&self) -> &Value {
        &self.tree.value
    }

    /// What is wrong with a value, without the value; the first faults, where there are many.
    pub(crate) fn faults(&self, value: &Value) -> Vec<Violation> {
        if self.is_valid(value) {
            return Vec::new();
        }
        let validator = self.validator().hiding_values().at_most(MOST_FAULTS);
        let mut faults = validator.violations(self.node(), value);
        faults.sort();
        faults.dedup();
        faults
    }

    pub(crate) fn is_valid(&self, value: &Value) -> bool {
        self.validator().is_valid(self.node(), value)
    }

    fn validator(&self) -> Validator<'_> {
        let side = match self.side {
            Side::Request => places::Side::Request,
            Side::Response => places::Side::Response,
        };
        Validator::new(&self.tree.value, &self.tree.patterns, side).refusing_the_other_side()
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

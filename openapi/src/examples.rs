//! Whether an example is what it is an example of.

use serde_json::Value;

use crate::places::Side;
use crate::validate::{Patterns, Validator};

/// Whether a value can be used where an example is needed: what is sent has to be what the schema describes, and what
/// is read has to be what a client can read.
pub fn is_example(document: &Value, patterns: &Patterns, side: Side, schema: &Value, value: &Value) -> bool {
    let validator = Validator::new(document, patterns, side);
    match side {
        Side::Response => validator.is_readable(schema, value),
        Side::Request | Side::Either => validator.is_valid(schema, value),
    }
}

//! Whether an example is what it is an example of.

use serde_json::Value;

use crate::places::Side;

mod formats;
mod validate;

pub use validate::{Violation, Weight, violations};

/// Whether a value can be used where an example is needed: what is sent has to be what the schema describes, and what
/// is read has to be what a client can read.
pub fn is_example(document: &Value, side: Side, schema: &Value, value: &Value) -> bool {
    let violations = violations(document, side, schema, value);
    match side {
        Side::Response => violations.iter().all(|violation| violation.weight == Weight::Rule),
        Side::Request | Side::Either => violations.is_empty(),
    }
}

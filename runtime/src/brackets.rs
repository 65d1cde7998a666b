//! Names for the values inside of a value: `card[number]=…&card[expiry][month]=…&ids[0]=1`.
//!
//! No standard says how. This is what servers that read such names (PHP, Rails, qs) agree on.

use serde_json::Value;

use crate::parameter::scalar;

/// Adds every scalar in `value` under its name. A null is absent.
pub(crate) fn flatten(name: String, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Object(fields) => {
            for (field, value) in fields {
                flatten(format!("{name}[{field}]"), value, pairs);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                flatten(format!("{name}[{index}]"), item, pairs);
            }
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            pairs.extend(scalar(value).map(|text| (name, text)));
        }
    }
}

//! Names for the values inside of a value: `card[number]=…&card[expiry][month]=…`.
//!
//! No standard says how. This is what servers that read such names (PHP, Rails, qs) agree on.

use serde_json::Value;

use crate::parameter::scalar;

/// How the items of a list inside of an object are named.
#[derive(Clone, Copy)]
pub(crate) enum Lists {
    /// `ids=1&ids=2`; a list of objects or lists is numbered all the same.
    Repeated,
    /// `ids[0]=1&ids[1]=2`.
    Numbered,
}

/// Adds every scalar in `value` under its name. A null is absent.
pub(crate) fn flatten(name: String, value: &Value, lists: Lists, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Object(fields) => {
            for (field, value) in fields {
                flatten(format!("{name}[{field}]"), value, lists, pairs);
            }
        }
        Value::Array(items) => {
            let is_flat = items.iter().all(|item| !item.is_object() && !item.is_array());
            let is_repeated = is_flat && matches!(lists, Lists::Repeated);
            for (index, item) in items.iter().enumerate() {
                let name = if is_repeated { name.clone() } else { format!("{name}[{index}]") };
                flatten(name, item, lists, pairs);
            }
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            pairs.extend(scalar(value).map(|text| (name, text)));
        }
    }
}

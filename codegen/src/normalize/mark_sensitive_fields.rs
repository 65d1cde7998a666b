//! A text whose name says that it is a secret is marked as one, so that every later stage asks the mark and no list of
//! names.

use serde_json::Value;

use super::Pass;
use crate::document::each_schema;
use crate::sensitive::hides;

pub(super) const PASS: Pass = Pass {
    id: "mark_sensitive_fields",
    about: "A field that holds plain text and whose name says that it is a secret gets `x-passbook-sensitive: true`. The \
            names are those of the lint `secret_not_marked_sensitive`.",
    run,
};

fn run(document: &mut Value) {
    each_schema(document, &mut |schema| {
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (name, property) in properties.into_iter().flatten() {
            if hides(name, property)
                && let Some(property) = property.as_object_mut()
            {
                property.insert("x-passbook-sensitive".to_owned(), true.into());
            }
        }
    });
}

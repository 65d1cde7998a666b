//! A reference to a component that can be null says so itself: null is about a place, not about a type.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Pass;
use crate::document::{each_schema, schema_name, schemas_mut};

pub(super) const PASS: Pass = Pass {
    id: "mark_nullable_references",
    about: "A reference to a component that can be null says so itself: null is about a place, not about a type.",
    run,
};

fn run(document: &mut Value) {
    let mut nullable = BTreeSet::new();
    for (name, schema) in schemas_mut(document).into_iter().flatten() {
        if schema.as_object_mut().and_then(|schema| schema.shift_remove("nullable")) == Some(json!(true)) {
            nullable.insert(name.clone());
        }
    }
    each_schema(document, &mut |schema| {
        if schema_name(schema).is_some_and(|name| nullable.contains(&name))
            && let Some(reference) = schema.as_object_mut()
        {
            reference.insert("nullable".to_owned(), true.into());
        }
    });
}

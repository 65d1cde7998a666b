//! A reference to a component that can be null says so itself: null is about a place, not about a type.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Pass;
use crate::document::{each_schema, schema_name, schemas_mut};

pub(super) const PASS: Pass = Pass {
    id: "mark_nullable_references",
    about: "A reference to a component that can be null says so itself: null is about a place, not about a type. A union \
            with a member that can be null can be null.",
    run,
};

fn run(document: &mut Value) {
    let mut nullable = BTreeSet::new();
    // A union of a union of what can be null takes a round for each of them.
    let mut before = (0, 0);
    loop {
        let mut marked = 0;
        each_schema(document, &mut |schema| {
            let is_named = schema_name(schema).is_some_and(|name| nullable.contains(&name));
            if (is_named || has_nullable_member(schema))
                && let Some(schema) = schema.as_object_mut()
            {
                schema.insert("nullable".to_owned(), true.into());
                marked += 1;
            }
        });
        for (name, schema) in schemas_mut(document).into_iter().flatten() {
            if schema.as_object_mut().and_then(|schema| schema.shift_remove("nullable")) == Some(json!(true))
            {
                nullable.insert(name.clone());
            }
        }
        // Each round marks those of the round before, and others.
        let now = (marked, nullable.len());
        if now == before {
            return;
        }
        before = now;
    }
}

fn has_nullable_member(schema: &Value) -> bool {
    let lists = ["oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key)?.as_array());
    lists.flatten().any(|member| member.get("nullable") == Some(&json!(true)))
}

//! Large enums and unions are compared in a time that grows with their size, not with its square.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::compare::compare;

fn document(schema: Value) -> Value {
    let content = json!({"application/json": {"schema": schema}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {"/x": {"post": {
            "requestBody": {"content": content},
            "responses": {"200": {"description": "d", "content": content}},
        }}},
    })
}

fn values(count: usize, prefix: &str) -> Value {
    let values =
        (0..count).map(|index| if index == 0 { prefix.to_owned() } else { format!("value {index}") });
    document(json!({"type": "string", "enum": values.collect::<Vec<_>>()}))
}

/// A union of which every member differs.
fn members(count: usize, limit: usize) -> Value {
    let member = |index: usize| {
        let name = format!("p{index}");
        json!({"type": "object", "properties": {
            (name): {"type": "string", "maxLength": limit},
            (format!("q{index}")): {"type": "string"},
        }})
    };
    document(json!({"oneOf": (0..count).map(member).collect::<Vec<_>>()}))
}

/// The least of a few, since the machine has other things to do.
fn least(old: &Value, new: &Value, expected: usize) -> Duration {
    let once = || {
        let start = Instant::now();
        let found = compare(old, new);
        assert_eq!(found.len(), expected);
        start.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap()
}

#[test]
fn a_hundred_thousand_values_take_as_long_as_they_are_many() {
    let of = |count| least(&values(count, "old"), &values(count, "new"), 4);
    let (few, many) = (of(25_000), of(100_000));
    assert!(many < few * 10, "{few:?} for 25,000 values, {many:?} for 100,000");
}

#[test]
fn six_hundred_members_take_as_long_as_they_are_many() {
    let of = |count: usize| least(&members(count, 5), &members(count, 4), 2 * count);
    let (few, many) = (of(150), of(600));
    assert!(many < few * 10, "{few:?} for 150 members, {many:?} for 600");
}

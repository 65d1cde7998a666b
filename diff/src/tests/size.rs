//! Large enums and unions are work that grows with their size, not with its square.

use serde_json::{Value, json};

use crate::compare::{compare, work_done};

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

/// How much a comparison does: the schemas that it looks at, and the values that it makes comparable.
fn work(old: &Value, new: &Value, expected: usize) -> usize {
    let before = work_done();
    assert_eq!(compare(old, new).len(), expected);
    work_done() - before
}

#[test]
fn a_hundred_thousand_values_are_as_much_work_as_they_are_many() {
    let of = |count| work(&values(count, "old"), &values(count, "new"), 4);
    let (few, many) = (of(25_000), of(100_000));
    assert!(few >= 25_000, "the work is counted: {few}");
    assert!(many < few * 5, "{few} for 25,000 values, {many} for 100,000");
}

#[test]
fn six_hundred_members_are_as_much_work_as_they_are_many() {
    let of = |count: usize| work(&members(count, 5), &members(count, 4), 2 * count);
    let (few, many) = (of(150), of(600));
    assert!(few >= 150, "the work is counted: {few}");
    assert!(many < few * 5, "{few} for 150 members, {many} for 600");
}

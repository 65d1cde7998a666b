//! Parts that are marked as unstable may break, where there is a threshold.

use serde_json::{Value, json};

use super::source;
use crate::{Change, Depth, Stability, Wire, diff, diff_with};

fn document(operation: Option<&str>, property: Option<&str>, component: Option<&str>, limit: u64) -> Value {
    let marked = |mut node: Value, level: Option<&str>| {
        if let Some(level) = level {
            node["x-level"] = level.into();
        }
        node
    };
    let name = marked(json!({"type": "string", "maxLength": limit}), property);
    let pet = marked(json!({"type": "object", "properties": {"name": name}}), component);
    let body = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}});
    let replies = json!({"204": {"description": "Fine."}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1"},
        "paths": {
            "/a": {"post": marked(json!({"operationId": "a", "requestBody": body, "responses": replies}), operation)},
        },
        "components": {"schemas": {"Pet": pet}},
    })
}

fn policy() -> Stability {
    Stability {
        key: "x-level".to_owned(),
        levels: ["new", "tried", "kept"].map(str::to_owned).to_vec(),
        least: Some("kept".to_owned()),
    }
}

fn changes(old: &Value, new: &Value) -> Vec<Change> {
    diff_with(source(old), source(new), Depth::Documents, &policy()).unwrap().changes
}

#[test]
fn a_change_has_the_level_of_its_place_or_of_its_operations() {
    let level = |operation, property, component| {
        let document = |limit| document(operation, property, component, limit);
        let [change] = changes(&document(9), &document(8)).try_into().unwrap();
        assert_eq!(change.wire, Wire::Breaking);
        change.unstable
    };
    let some = |level: &str| Some(level.to_owned());
    assert_eq!(level(None, None, None), None);
    assert_eq!(level(Some("new"), None, None), some("new"));
    assert_eq!(level(None, Some("tried"), None), some("tried"));
    assert_eq!(level(None, None, Some("new")), some("new"));
    // The nearest mark counts.
    assert_eq!(level(None, Some("kept"), Some("new")), None);
    assert_eq!(level(Some("new"), None, Some("kept")), None);
    // A typing error hides no break.
    assert_eq!(level(Some("nwe"), None, None), None);
}

#[test]
fn a_shared_schema_is_as_stable_as_the_most_stable_operation_that_uses_it() {
    let with_other = |level: Option<&str>, limit| {
        let mut document = document(Some("new"), None, None, limit);
        let mut other = document["paths"]["/a"].clone();
        other["post"]["operationId"] = "b".into();
        match level {
            Some(level) => other["post"]["x-level"] = level.into(),
            None => drop(other["post"].as_object_mut().unwrap().remove("x-level")),
        }
        document["paths"]["/b"] = other;
        document
    };
    for (level, expected) in [(None, None), (Some("tried"), Some("tried")), (Some("kept"), None)] {
        let [change] = changes(&with_other(level, 9), &with_other(level, 8)).try_into().unwrap();
        assert_eq!(change.unstable.as_deref(), expected, "{level:?}");
    }
}

/// Or else a break could be hidden in two steps.
#[test]
fn a_lower_level_breaks_where_it_crosses_the_threshold_and_the_old_level_counts() {
    let found = changes(&document(None, None, None, 9), &document(Some("new"), None, None, 8));
    let told: Vec<_> = found.iter().map(|c| (c.rule, c.wire, c.unstable.clone())).collect();
    assert!(told.contains(&("stability_lowered", Wire::Breaking, None)), "{told:?}");
    assert!(told.contains(&("request_limit_tightened", Wire::Breaking, None)), "{told:?}");
    let found = changes(&document(Some("tried"), None, None, 9), &document(Some("new"), None, None, 9));
    let told: Vec<_> = found.iter().map(|c| (c.rule, c.wire)).collect();
    assert_eq!(told, [("stability_lowered", Wire::None)]);
}

#[test]
fn without_a_threshold_nothing_may_break() {
    let [old, new] = [9, 8].map(|limit| document(Some("new"), None, None, limit));
    let found = diff(source(&old), source(&new), Depth::Documents).unwrap();
    assert!(found.changes.iter().all(|change| change.unstable.is_none()));
    assert_eq!(found.wire(), Wire::Breaking);
}

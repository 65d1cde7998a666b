//! What JSON Schema doesn't say: sides, weights, discriminators, messages, and bounds of the work itself.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{Patterns, Validator};
use crate::places::Side;

#[track_caller]
fn told(side: Side, schema: &Value, value: &Value) -> Vec<String> {
    let document = json!({"components": {"schemas": {"A": schema}}});
    let patterns = Patterns::default();
    let validator = Validator::new(&document, &patterns, side).hiding_values().refusing_the_other_side();
    let violations = validator.violations(schema, value);
    assert_eq!(violations.is_empty(), validator.is_valid(schema, value), "{schema} {value}");
    violations.into_iter().map(|violation| format!("{}: {}", violation.pointer, violation.message)).collect()
}

#[test]
fn a_property_of_the_other_side_is_refused_and_not_missed() {
    let schema = json!({
        "required": ["id", "secret"],
        "properties": {"id": {"readOnly": true}, "secret": {"writeOnly": true}},
    });
    let read_only = "/id: is read-only: only the server sets it";
    let write_only = "/secret: is write-only: it is never sent back";
    assert_eq!(told(Side::Request, &schema, &json!({"id": 1, "secret": 1})), [read_only]);
    assert_eq!(told(Side::Response, &schema, &json!({"id": 1, "secret": 1})), [write_only]);
    assert!(told(Side::Request, &schema, &json!({"secret": 1})).is_empty());
    assert!(told(Side::Response, &schema, &json!({"id": 1})).is_empty());
    assert_eq!(told(Side::Request, &schema, &json!({})), [": `secret` is required and missing"]);
}

#[test]
fn types_hold_what_breaks_a_rule_and_nothing_of_another_form() {
    let readable = |schema: Value, value: Value| {
        let (document, patterns) = (json!({}), Patterns::default());
        let validator = Validator::new(&document, &patterns, Side::Response);
        assert!(!validator.is_valid(&schema, &value), "{schema} {value}");
        validator.is_readable(&schema, &value)
    };
    let within = |property: Value| json!({"properties": {"a": property}, "required": ["b"]});
    assert!(readable(json!({"type": "string", "enum": ["a"]}), json!("b")));
    assert!(readable(json!({"type": "string", "maxLength": 1, "pattern": "^b"}), json!("aa")));
    assert!(readable(json!({"type": "string", "format": "email"}), json!("ada")));
    assert!(readable(json!({"oneOf": [{"type": "string"}]}), json!(1)));
    assert!(readable(json!({"additionalProperties": false}), json!({"a": 1})));
    assert!(readable(within(json!({"type": "string"})), json!({"a": null, "b": 1})), "an absent field");
    assert!(!readable(within(json!({"type": "string"})), json!({"a": 1, "b": 1})));
    assert!(!readable(within(json!({})), json!({})));
    assert!(!readable(json!({"type": "string", "format": "date"}), json!("today")));
    assert!(!readable(json!({"type": "integer", "format": "int32"}), json!(3_000_000_000_u32)));
    assert!(!readable(json!({"type": "integer", "format": "uint32"}), json!(-1)));
}

#[test]
fn other_types_that_servers_send_are_taken() {
    let schema = json!({"type": "string", "x-passbook-accepts": ["number"], "maxLength": 2});
    assert!(told(Side::Response, &schema, &json!(1234)).is_empty());
    assert_eq!(told(Side::Response, &schema, &json!("1234")).len(), 1);
    assert_eq!(told(Side::Response, &schema, &json!(true)), [": the value is not of type string"]);
}

#[test]
fn a_discriminator_chooses_the_member() {
    let document = json!({"components": {"schemas": {
        "Cat": {"required": ["lives"]}, "Dog": {"required": ["bark"]},
    }}});
    let schema = json!({
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {"propertyName": "kind", "mapping": {"hound": "#/components/schemas/Dog"}},
    });
    let patterns = Patterns::default();
    let is_valid = |value| Validator::new(&document, &patterns, Side::Request).is_valid(&schema, &value);
    assert!(is_valid(json!({"kind": "Cat", "lives": 9})));
    assert!(is_valid(json!({"kind": "hound", "bark": true})));
    assert!(!is_valid(json!({"kind": "hound", "lives": 9})));
    assert!(!is_valid(json!({"kind": "fish", "lives": 9})));
    assert!(!is_valid(json!({"lives": 9})));
}

#[test]
fn messages_say_what_is_allowed_and_hide_the_value() {
    let schema = json!({"type": "string", "minLength": 2, "maxLength": 3, "pattern": "^x"});
    assert_eq!(
        told(Side::Request, &schema, &json!("hunter2")),
        [": the value has 7 characters; allowed are 2 to 3", ": the value does not match the pattern `^x`",]
    );
    let schema = json!({"type": "number", "maximum": 5, "exclusiveMaximum": true});
    assert_eq!(
        told(Side::Request, &schema, &json!(7)),
        [": the value is out of bounds: it has to be less than 5"]
    );
    let (document, patterns) = (json!({}), Patterns::default());
    let shown = Validator::new(&document, &patterns, Side::Request).violations(&schema, &json!(7));
    assert_eq!(shown[0].message, "`7` is out of bounds: it has to be less than 5");
}

#[test]
fn numbers_are_compared_exactly() {
    let is_valid = |schema: Value, value: Value| told(Side::Request, &schema, &value).is_empty();
    assert!(!is_valid(json!({"maximum": 9_007_199_254_740_992_u64}), json!(9_007_199_254_740_993_u64)));
    assert!(is_valid(json!({"multipleOf": 0.01}), json!(1.13)));
    assert!(is_valid(json!({"multipleOf": 0.0001}), json!(12_391_239_123.000_1)));
    assert!(!is_valid(json!({"multipleOf": 0.01}), json!(1.135)));
    assert!(is_valid(json!({"multipleOf": 0}), json!(1)), "no step at all");
    assert!(is_valid(json!({"enum": [1]}), json!(1.0)));
    assert!(!is_valid(json!({"uniqueItems": true}), json!([{"a": 1, "b": 2}, {"b": 2.0, "a": 1.0}])));
    let many: Vec<Value> = (0..40).map(|number| json!({"a": number})).chain([json!({"a": 7.0})]).collect();
    assert!(!is_valid(json!({"uniqueItems": true}), many.into()));
}

/// Alternatives inside of alternatives, patterns that go back, schemas in a circle: each ends soon, with a verdict.
#[test]
fn nothing_takes_without_end() {
    let started = Instant::now();
    let document = json!({"components": {"schemas": {
        "Tree": {"oneOf": [
            {"required": ["l"], "properties": {"l": {"$ref": "#/components/schemas/Tree"}, "x": {"type": "integer"}}},
            {"required": ["l"], "properties": {"l": {"$ref": "#/components/schemas/Tree"}, "x": {"type": "string"}}},
            {"type": "string"},
        ]},
        "Circle": {"$ref": "#/components/schemas/Circle"},
    }}});
    let patterns = Patterns::default();
    let validator = Validator::new(&document, &patterns, Side::Request);
    let mut tree = json!(1);
    for _ in 0..100 {
        tree = json!({"l": tree});
    }
    let schema = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    assert!(!validator.is_valid(&schema("Tree"), &tree));
    assert!(validator.is_valid(&schema("Circle"), &json!(1)));
    let text = "a".repeat(40);
    for pattern in ["^(a+)+$b", "^(?=(a+)+b)", r"^(a|aa)+\1$c", "(a*)*b"] {
        validator.is_valid(&json!({"pattern": pattern}), &json!(text));
    }
    let items: Vec<u32> = (0..20_000).collect();
    assert!(validator.is_valid(&json!({"uniqueItems": true, "items": {"type": "integer"}}), &json!(items)));
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
}

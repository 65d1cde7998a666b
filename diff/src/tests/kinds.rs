//! Kinds of changes, each at every place where a schema can stand: `kinds.yaml` has a pair of schemas and what that
//! means for what callers send and for what they receive.

use serde_json::{Value, json};

use super::cases::show;
use super::source;
use crate::{Depth, Diff, diff};

const KINDS: &str = include_str!("../kinds.yaml");

/// A position of a schema in the document, and whether the caller or the server sends its value.
pub(super) struct Position {
    pub(super) name: &'static str,
    pub(super) is_request: bool,
    /// A value is written as text there, so that its JSON type says less.
    pub(super) is_text: bool,
    pub(super) place: fn(Value) -> Value,
}

pub(super) const POSITIONS: &[Position] = &[
    at("request body", true, |schema| operation(json!({"requestBody": body(schema)}))),
    at("property of a request", true, |schema| operation(json!({"requestBody": body(property(schema))}))),
    at("items of a request", true, |schema| {
        operation(json!({"requestBody": body(json!({"type": "array", "items": schema}))}))
    }),
    at("values of a map of a request", true, |schema| {
        operation(json!({"requestBody": body(json!({"type": "object", "additionalProperties": schema}))}))
    }),
    at("member of a union of a request", true, |schema| {
        operation(
            json!({"requestBody": body(json!({"oneOf": [schema, {"$ref": "#/components/schemas/Other"}]}))}),
        )
    }),
    at("member of an allOf of a request", true, |schema| {
        operation(json!({"requestBody": body(json!({"allOf": [property(schema), {"type": "object"}]}))}))
    }),
    at("place of a tuple of a request", true, |schema| {
        operation(
            json!({"requestBody": body(json!({"type": "array", "prefixItems": [{"type": "string"}, schema]}))}),
        )
    }),
    at("then of a request", true, |schema| {
        operation(
            json!({"requestBody": body(json!({"type": "object", "if": {"required": ["k"]}, "then": property(schema)}))}),
        )
    }),
    at("query parameter of JSON", true, |schema| {
        operation(
            json!({"parameters": [{"name": "q", "in": "query", "content": {"application/json": {"schema": schema}}}]}),
        )
    }),
    text("query parameter", true, |schema| {
        operation(json!({"parameters": [{"name": "q", "in": "query", "schema": schema}]}))
    }),
    text("header parameter", true, |schema| {
        operation(json!({"parameters": [{"name": "X-Q", "in": "header", "schema": schema}]}))
    }),
    at("form of a request", true, |schema| {
        operation(
            json!({"requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": property(schema)}}}}),
        )
    }),
    at("reply to a webhook", true, |schema| {
        webhook(
            json!({"responses": {"200": {"description": "d", "content": {"application/json": {"schema": property(schema)}}}}}),
        )
    }),
    at("reply to a callback", true, |schema| {
        callback(
            json!({"responses": {"200": {"description": "d", "content": {"application/json": {"schema": property(schema)}}}}}),
        )
    }),
    at("response body", false, |schema| operation(json!({"responses": response(schema)}))),
    at("property of a response", false, |schema| operation(json!({"responses": response(property(schema))}))),
    at("items of a response", false, |schema| {
        operation(json!({"responses": response(json!({"type": "array", "items": schema}))}))
    }),
    at("values of a map of a response", false, |schema| {
        operation(json!({"responses": response(json!({"type": "object", "additionalProperties": schema}))}))
    }),
    at("member of a union of a response", false, |schema| {
        operation(
            json!({"responses": response(json!({"oneOf": [schema, {"$ref": "#/components/schemas/Other"}]}))}),
        )
    }),
    at("place of a tuple of a response", false, |schema| {
        operation(json!({"responses": response(json!({"type": "array", "prefixItems": [schema]}))}))
    }),
    at("subtype of a response", false, |schema| {
        let mut document =
            operation(json!({"responses": response(json!({"$ref": "#/components/schemas/Base"}))}));
        document["components"]["schemas"]["Base"] = json!({
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"type": "string"}},
            "discriminator": {"propertyName": "kind"},
        });
        document["components"]["schemas"]["Sub"] =
            json!({"allOf": [{"$ref": "#/components/schemas/Base"}, property(schema)]});
        document
    }),
    text("response header", false, |schema| {
        operation(json!({"responses": {"200": {"description": "d", "headers": {"X-H": {"schema": schema}}}}}))
    }),
    at("payload of a webhook", false, |schema| {
        webhook(json!({"requestBody": body(property(schema)), "responses": {"200": {"description": "d"}}}))
    }),
    at("payload of a callback", false, |schema| {
        callback(json!({"requestBody": body(property(schema)), "responses": {"200": {"description": "d"}}}))
    }),
    text("query parameter of a webhook", false, |schema| {
        let parameter = json!([{"name": "q", "in": "query", "schema": schema}]);
        webhook(json!({"parameters": parameter, "responses": {"200": {"description": "d"}}}))
    }),
    at("component of a webhook's payload", false, |schema| {
        let mut document = webhook(json!({
            "requestBody": body(json!({"$ref": "#/components/schemas/Event"})),
            "responses": {"200": {"description": "d"}},
        }));
        document["components"]["schemas"]["Event"] = property(schema);
        document
    }),
];

const fn at(name: &'static str, is_request: bool, place: fn(Value) -> Value) -> Position {
    Position { name, is_request, is_text: false, place }
}

const fn text(name: &'static str, is_request: bool, place: fn(Value) -> Value) -> Position {
    Position { name, is_request, is_text: true, place }
}

fn property(schema: Value) -> Value {
    json!({"type": "object", "properties": {"a": schema}})
}

fn body(schema: Value) -> Value {
    json!({"required": true, "content": {"application/json": {"schema": schema}}})
}

fn response(schema: Value) -> Value {
    json!({"200": {"description": "d", "content": {"application/json": {"schema": schema}}}})
}

pub(super) fn document() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": {
            "A": {"type": "object", "required": ["x"], "properties": {"x": {"type": "string"}}},
            "B": {"type": "object", "required": ["y"], "properties": {"y": {"type": "string"}}},
            "Other": {"type": "object", "required": ["other", "more"], "properties": {"other": {"type": "string"}, "more": {"type": "string"}}},
        }},
    })
}

fn operation(said: Value) -> Value {
    let mut document = document();
    let mut operation = json!({"operationId": "x", "responses": {"200": {"description": "d"}}});
    operation.as_object_mut().unwrap().extend(said.as_object().unwrap().clone());
    document["paths"] = json!({"/x": {"post": operation}});
    document
}

fn webhook(said: Value) -> Value {
    let mut document = document();
    document["webhooks"] = json!({"paid": {"post": said}});
    document
}

fn callback(said: Value) -> Value {
    operation(json!({"callbacks": {"ev": {"{$request.body#/url}": {"post": said}}}}))
}

pub(super) fn compare(old: &Value, new: &Value) -> Diff {
    diff(source(old), source(new), Depth::Documents).unwrap_or_else(|error| panic!("{error}\n{old:#}"))
}

#[test]
fn every_kind_is_judged_rightly_at_every_place() {
    let kinds: Vec<Value> = serde_yaml::from_str(KINDS).unwrap();
    let mut faults = Vec::new();
    let mut tried = 0;
    for kind in &kinds {
        let name = kind["case"].as_str().unwrap();
        if let (Some(old), Some(new)) = (kind.get("old"), kind.get("new")) {
            tried += 1;
            documents(name, kind, (old, new), &mut faults);
            continue;
        }
        let [old, new] = [&kind["schemas"][0], &kind["schemas"][1]];
        for position in POSITIONS {
            if position.is_text && kind.get("text") == Some(&Value::Bool(false)) {
                continue;
            }
            if kind
                .get("except")
                .is_some_and(|except| except.as_array().unwrap().iter().any(|e| e == position.name))
            {
                continue;
            }
            tried += 1;
            let expected = &kind[if position.is_request { "request" } else { "response" }];
            let found = compare(&(position.place)(old.clone()), &(position.place)(new.clone()));
            let shown: Vec<String> = found.changes.iter().map(show).collect();
            if found.wire().word() != expected {
                faults.push(format!(
                    "{name}, {}: {} in place of {expected}\n    {}",
                    position.name,
                    found.wire(),
                    shown.join("\n    ")
                ));
            }
            let lone = kind.get("entries").and_then(Value::as_u64);
            if lone.is_some_and(|lone| lone != shown.len() as u64) {
                faults.push(format!(
                    "{name}, {}: {} changes\n    {}",
                    position.name,
                    shown.len(),
                    shown.join("\n    ")
                ));
            }
            let mut texts = shown.clone();
            texts.sort();
            texts.dedup();
            if texts.len() != shown.len() {
                faults.push(format!(
                    "{name}, {}: two changes have one text\n    {}",
                    position.name,
                    shown.join("\n    ")
                ));
            }
            if shown.iter().any(|shown| shown.contains("unclassified")) {
                faults.push(format!("{name}, {}: {}", position.name, shown.join("\n    ")));
            }
        }
    }
    assert!(tried > 500, "only {tried} were tried");
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults[..faults.len().min(25)].join("\n"));
}

/// A pair of documents that says what it is about itself.
fn documents(name: &str, kind: &Value, (old, new): (&Value, &Value), faults: &mut Vec<String>) {
    let whole = |said: &Value| {
        let mut whole = document();
        for (key, value) in said.as_object().unwrap() {
            match key.as_str() {
                "schemas" => whole["components"]["schemas"]
                    .as_object_mut()
                    .unwrap()
                    .extend(value.as_object().unwrap().clone()),
                key => whole[key] = value.clone(),
            }
        }
        whole
    };
    let found = compare(&whole(old), &whole(new));
    let mut shown: Vec<String> =
        found.changes.iter().map(|change| format!("{} {}", change.rule, change.wire)).collect();
    shown.sort();
    let mut expected: Vec<String> =
        kind["found"].as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned()).collect();
    expected.sort();
    if shown != expected {
        let told: Vec<String> = found.changes.iter().map(show).collect();
        faults.push(format!("{name}: expected {expected:?}\n    {}", told.join("\n    ")));
    }
}

/// What OpenAPI 3 has no word for is still another way to write a list.
#[test]
fn the_formats_of_lists_of_swagger_are_told_apart() {
    let document = |place: &str, format: &str| {
        let mut list = json!({"type": "array", "items": {"type": "string"}, "collectionFormat": format});
        let mut reply = json!({"description": "d"});
        let mut parameters = json!([]);
        match place {
            "reply" => reply["headers"] = json!({"X-L": list}),
            place => {
                list["name"] = "q".into();
                list["in"] = place.into();
                parameters = json!([list]);
            }
        }
        json!({
            "swagger": "2.0",
            "info": {"title": "T", "version": "1"},
            "host": "a.test",
            "paths": {"/x": {"post": {
                "operationId": "x",
                "consumes": ["application/x-www-form-urlencoded"],
                "parameters": parameters,
                "responses": {"200": reply},
            }}},
        })
    };
    for place in ["query", "header", "formData", "reply"] {
        let wires = ["csv", "ssv", "tsv", "pipes"].map(|format| {
            assert_eq!(compare(&document(place, format), &document(place, format)), Diff::default());
            compare(&document(place, "csv"), &document(place, format)).wire().word()
        });
        assert_eq!(wires, ["none", "breaking", "breaking", "breaking"], "{place}");
    }
}

//! Documents made at random: small ones, in which everything leads to everything.

use serde_json::{Map, Value, json};

use super::super::mutation::Chance;

const SCHEMAS: usize = 8;
const NAMES: [&str; 12] =
    ["amount", "day", "from", "id", "kind", "limit", "name", "note", "owner", "rate", "state", "to"];

/// A document with a few paths and some more components.
pub(super) fn document(chance: &mut Chance) -> Value {
    let mut paths = Map::new();
    for path in 0..4 + chance.below(4) {
        let mut item = Map::new();
        for method in ["get", "post"].into_iter().take(1 + chance.below(2)) {
            item.insert(method.to_owned(), operation(chance, &format!("{method}Thing{path}")));
        }
        if chance.below(3) == 0 {
            item.insert("parameters".to_owned(), json!([parameter(chance)]));
        }
        paths.insert(format!("/things{path}/{{id}}"), item.into());
    }
    let mut schemas = Map::new();
    for name in 0..SCHEMAS {
        schemas.insert(format!("S{name}"), schema(chance, Inside { depth: 0, of: Some(name) }));
    }
    let mut some = |letter: &str, make: &dyn Fn(&mut Chance) -> Value| -> Value {
        (0..3).map(|index| (format!("{letter}{index}"), make(chance))).collect::<Map<_, _>>().into()
    };
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "paths": paths,
        "components": {
            "parameters": some("P", &|chance| own_parameter(chance)),
            "responses": some("R", &|chance| json!({"description": "Well.", "content": content(chance)})),
            "requestBodies": some("B", &|chance| json!({"content": content(chance)})),
            "headers": some("H", &|chance| json!({"schema": schema(chance, Inside { depth: 2, of: None })})),
            "schemas": schemas,
        },
    })
}

fn operation(chance: &mut Chance, id: &str) -> Value {
    let mut operation = json!({
        "operationId": id,
        "description": "What it does\nin two lines.",
        "responses": {"200": {"description": "Well.", "content": content(chance)}},
    });
    if chance.below(2) == 0 {
        let parameters: Vec<Value> = (0..1 + chance.below(2)).map(|_| parameter(chance)).collect();
        operation["parameters"] = parameters.into();
    }
    match chance.below(4) {
        0 => operation["requestBody"] = reference("requestBodies", "B", 3, chance),
        1 => operation["requestBody"] = json!({"content": content(chance)}),
        _ => {}
    }
    match chance.below(3) {
        0 => operation["responses"]["400"] = reference("responses", "R", 3, chance),
        1 => {
            operation["responses"]["200"]["headers"] = json!({"X-One": reference("headers", "H", 3, chance), "X-Two": {"schema": schema(chance, Inside { depth: 2, of: None })}});
        }
        _ => {}
    }
    operation
}

fn content(chance: &mut Chance) -> Value {
    json!({"application/json": {"schema": schema(chance, Inside { depth: 1, of: None }), "example": {"a": 1, "b": [2]}}})
}

fn parameter(chance: &mut Chance) -> Value {
    if chance.below(2) == 0 { reference("parameters", "P", 3, chance) } else { own_parameter(chance) }
}

fn own_parameter(chance: &mut Chance) -> Value {
    let name = NAMES[chance.below(NAMES.len())];
    let place = if chance.below(2) == 0 { "query" } else { "header" };
    json!({"name": name, "in": place, "schema": schema(chance, Inside { depth: 2, of: None })})
}

fn reference(section: &str, letter: &str, many: usize, chance: &mut Chance) -> Value {
    json!({"$ref": format!("#/components/{section}/{letter}{}", chance.below(many))})
}

/// Where a schema is made.
#[derive(Clone, Copy)]
struct Inside {
    depth: usize,
    /// The component, where it is in one.
    of: Option<usize>,
}

fn schema(chance: &mut Chance, inside: Inside) -> Value {
    let depth = inside.depth;
    let any = |chance: &mut Chance| schema(chance, Inside { depth: depth + 1, ..inside });
    // What is joined refers to later components alone: schemas that are joined in a circle say nothing.
    let member = |chance: &mut Chance| {
        let first = inside.of.map_or(0, |of| of + 1);
        match chance.below(3) {
            0 => {
                json!({"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id", "name"]})
            }
            _ if first == SCHEMAS => json!({"type": "string"}),
            _ => json!({"$ref": format!("#/components/schemas/S{}", first + chance.below(SCHEMAS - first))}),
        }
    };
    let kind = if depth > 2 { 5 + chance.below(8) } else { chance.below(13) };
    let mut schema = match kind {
        0..=2 => {
            let mut properties = Map::new();
            for _ in 0..1 + chance.below(4) {
                properties.insert(NAMES[chance.below(NAMES.len())].to_owned(), any(chance));
            }
            let required: Vec<&str> = NAMES.into_iter().filter(|_| chance.below(6) == 0).collect();
            let mut schema = json!({"type": "object", "properties": properties});
            if !required.is_empty() {
                schema["required"] = required.into();
            }
            if chance.below(6) == 0 {
                schema["additionalProperties"] = any(chance);
            }
            schema
        }
        3 => json!({"type": "array", "items": any(chance)}),
        4 => {
            let key = ["allOf", "oneOf", "anyOf", "oneOf", "anyOf", "oneOf"][chance.below(6)];
            json!({ key: [member(chance), member(chance)] })
        }
        5 => json!({"type": "string", "enum": ["one", "two", "three"]}),
        6 => json!({"type": "string", "description": "A text\nof two lines."}),
        7 => json!({"type": "integer", "minimum": chance.below(5)}),
        _ => {
            // A circle now and then; many of them take the comparator long.
            let is_circle = chance.below(8) == 0;
            let mut schema = match inside.of {
                Some(of) if !is_circle && of + 1 == SCHEMAS => return json!({"type": "boolean"}),
                Some(of) if !is_circle => {
                    json!({"$ref": format!("#/components/schemas/S{}", of + 1 + chance.below(SCHEMAS - of - 1))})
                }
                _ => reference("schemas", "S", SCHEMAS, chance),
            };
            if chance.below(12) == 0 {
                schema["$ref"] =
                    json!(format!("{}/properties/id", schema["$ref"].as_str().unwrap_or_default()));
            }
            schema
        }
    };
    match chance.below(24) {
        0 => schema["readOnly"] = true.into(),
        1 => schema["writeOnly"] = true.into(),
        2 => schema["default"] = json!({"a": [1]}),
        3 => schema["nullable"] = true.into(),
        4 => schema["description"] = "Said here.".into(),
        5 if depth < 3 => schema["not"] = member(chance),
        6 if depth < 3 => schema["if"] = json!({"anyOf": [member(chance), member(chance)]}),
        7 => schema["deprecated"] = true.into(),
        _ => {}
    }
    schema
}

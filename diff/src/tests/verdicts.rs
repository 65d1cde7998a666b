//! An independent check: `jsonschema` decides whether values that were valid still are. A verdict "compatible" that it
//! refutes is a fault. What is random says its seed.

use std::fmt::Write as _;

use passbook_openapi::load::Config;
use serde_json::{Map, Value, json};

use super::cases::show;
use super::kinds::{compare, document};
use super::mutation::Chance;
use crate::vocabulary::{Direction, Wire};
use crate::{Change, Depth, diff};

/// What callers are expected to take, though a schema that they hold replies against would refuse it.
const TOLERATED: [&str; 6] = [
    "response_additional_properties_widened",
    "response_enum_value_added",
    "response_member_added",
    "response_property_added",
    // It comes no more, though the schema would let anything come in its place.
    "response_property_removed",
    "response_values_unlisted",
];

#[test]
fn no_verdict_on_random_schemas_is_refuted() {
    let mut faults = String::new();
    let mut refutable = 0;
    for seed in 0..super::parts::times(150, 3000) as u64 {
        let mut chance = Chance(seed.wrapping_mul(7919) + 3);
        let old = schema(&mut chance, 2);
        let mut new = old.clone();
        for _ in 0..=chance.below(2) {
            edit(&mut new, &mut chance);
        }
        if old == new {
            continue;
        }
        let whole = |schema: &Value| {
            let mut whole = document();
            let content = json!({"application/json": {"schema": schema}});
            whole["paths"] = json!({"/x": {"post": {
                "requestBody": {"required": true, "content": content},
                "responses": {"200": {"description": "d", "content": content}},
            }}});
            whole
        };
        let found = compare(&whole(&old), &whole(&new));
        let values: Vec<Value> = (0..120).map(|_| value(&mut chance, 2)).collect();
        refutable += 1;
        refute(&format!("seed {seed}"), (&old, &new), &json!({}), &found.changes, &values, &mut faults);
    }
    assert!(refutable > 50);
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn no_verdict_on_a_kind_is_refuted() {
    let kinds: Vec<Value> = serde_yaml::from_str(include_str!("../kinds.yaml")).unwrap();
    let words: Vec<Value> = serde_yaml::from_str(include_str!("../words.yaml")).unwrap();
    let mut faults = String::new();
    for (index, kind) in kinds.iter().chain(&words).enumerate() {
        let Some(schemas) = kind.get("schemas") else { continue };
        let whole = |schema: &Value| {
            let mut whole = document();
            let content = json!({"application/json": {"schema": schema}});
            whole["paths"] = json!({"/x": {"post": {
                "requestBody": {"required": true, "content": content},
                "responses": {"200": {"description": "d", "content": content}},
            }}});
            whole
        };
        let components = json!({"components": document()["components"]});
        let mut chance = Chance(index as u64 + 11);
        let values: Vec<Value> = (0..150).map(|_| value(&mut chance, 2)).collect();
        for (old, new) in [(&schemas[0], &schemas[1]), (&schemas[1], &schemas[0])] {
            let found = compare(&whole(old), &whole(new));
            let name = kind.get("case").or(kind.get("word")).unwrap().to_string();
            refute(&name, (old, new), &components, &found.changes, &values, &mut faults);
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn no_verdict_on_a_shared_pair_is_refuted() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/cases/diff");
    let Ok(entries) = std::fs::read_dir(folder) else {
        println!("skipped: {folder} is not here");
        return;
    };
    let mut faults = String::new();
    for (index, entry) in entries.enumerate() {
        let path = entry.unwrap().path();
        let name = path.display().to_string();
        let [old, new] = ["old.yaml", "new.yaml"].map(|file| {
            passbook_openapi::load::load_file(&path.join(file), file, Config::repair_all()).unwrap()
        });
        let read = |file: &str| -> Value {
            serde_yaml::from_str(&std::fs::read_to_string(path.join(file)).unwrap()).unwrap()
        };
        let (before, after) = (read("old.yaml"), read("new.yaml"));
        let found = diff(old, new, Depth::Documents).unwrap();
        let mut chance = Chance(index as u64 + 5);
        let values: Vec<Value> = (0..150).map(|_| value(&mut chance, 2)).collect();
        let body = |document: &Value, pointer: &str| document.pointer(pointer).cloned();
        for (place, direction) in [
            ("/paths/~1x/post/requestBody/content/application~1json/schema", Direction::Request),
            ("/paths/~1x/post/responses/200/content/application~1json/schema", Direction::Response),
        ] {
            let (Some(old), Some(new)) = (body(&before, place), body(&after, place)) else { continue };
            let changes: Vec<Change> =
                found.changes.iter().filter(|change| change.direction == direction).cloned().collect();
            let one = one_way(&name, direction, (&old, &before), (&new, &after), &changes, &values);
            faults.push_str(&one.unwrap_or_default());
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

fn refute(
    name: &str,
    (old, new): (&Value, &Value),
    components: &Value,
    changes: &[Change],
    values: &[Value],
    faults: &mut String,
) {
    for direction in [Direction::Request, Direction::Response] {
        let of: Vec<Change> =
            changes.iter().filter(|change| change.direction == direction).cloned().collect();
        let found = one_way(name, direction, (old, components), (new, components), &of, values);
        faults.push_str(&found.unwrap_or_default());
    }
}

/// A value that shows that the verdict is too mild.
fn one_way(
    name: &str,
    direction: Direction,
    (old, old_root): (&Value, &Value),
    (new, new_root): (&Value, &Value),
    changes: &[Change],
    values: &[Value],
) -> Option<String> {
    let is_tolerated =
        direction == Direction::Response && changes.iter().any(|change| TOLERATED.contains(&change.rule));
    if is_tolerated || changes.iter().any(|change| change.wire == Wire::Breaking) {
        return None;
    }
    let (before, after) = (validator(old, old_root)?, validator(new, new_root)?);
    let (from, to) = if direction == Direction::Request { (&before, &after) } else { (&after, &before) };
    let value = values.iter().find(|value| from.is_valid(value) && !to.is_valid(value))?;
    let shown: Vec<String> = changes.iter().map(show).collect();
    let mut fault = String::new();
    let _ = writeln!(
        fault,
        "{name}: {direction} is not breaking, and {value} refutes that\n  {old}\n  {new}\n  {}",
        shown.join("\n  ")
    );
    Some(fault)
}

fn validator(schema: &Value, root: &Value) -> Option<jsonschema::Validator> {
    let mut whole = match schema {
        Value::Object(map) => map.clone(),
        other => return jsonschema::draft202012::new(other).ok(),
    };
    if let Some(components) = root.get("components") {
        whole.insert("components".to_owned(), components.clone());
    }
    let mut whole = Value::Object(whole);
    modern(&mut whole);
    jsonschema::draft202012::new(&whole).ok()
}

/// What OpenAPI 3.0 says in its own way, as JSON Schema 2020-12.
fn modern(value: &mut Value) {
    match value {
        Value::Object(map) => {
            // Who reads a union takes a value that several members have.
            if let Some(members) = map.shift_remove("oneOf") {
                let key = if map.contains_key("anyOf") { "allOf" } else { "anyOf" };
                let members = if key == "allOf" { json!([{ "anyOf": members }]) } else { members };
                map.insert(key.to_owned(), members);
            }
            if map.get("nullable") == Some(&Value::Bool(true))
                && let Some(Value::String(kind)) = map.get("type").cloned()
            {
                map.insert("type".to_owned(), json!([kind, "null"]));
            }
            for (exclusive, bound) in [("exclusiveMaximum", "maximum"), ("exclusiveMinimum", "minimum")] {
                if let Some(Value::Bool(is_exclusive)) = map.get(exclusive).cloned() {
                    map.shift_remove(exclusive);
                    if let (true, Some(bound)) = (is_exclusive, map.shift_remove(bound)) {
                        map.insert(exclusive.to_owned(), bound);
                    }
                }
            }
            map.values_mut().for_each(modern);
        }
        Value::Array(items) => items.iter_mut().for_each(modern),
        _ => {}
    }
}

/// A schema made at random, of few words, so that values meet it.
fn schema(chance: &mut Chance, depth: usize) -> Value {
    let mut schema = Map::new();
    let mut set = |key: &str, value: Value| drop(schema.insert(key.to_owned(), value));
    match chance.below(if depth == 0 { 6 } else { 12 }) {
        0 => {
            set("type", "string".into());
            match chance.below(5) {
                0 => set("maxLength", chance.below(4).into()),
                1 => set("minLength", chance.below(3).into()),
                2 => set("pattern", ["^a", "b$", "^.$"][chance.below(3)].into()),
                3 => set("enum", json!(&["a", "ab", "b"][..=chance.below(3)])),
                _ => {}
            }
        }
        1 | 2 => {
            set("type", ["integer", "number"][chance.below(2)].into());
            match chance.below(5) {
                0 => set("maximum", chance.below(5).into()),
                1 => set("minimum", chance.below(5).into()),
                2 => set("exclusiveMaximum", chance.below(5).into()),
                3 => set("multipleOf", (1 + chance.below(3)).into()),
                _ => {}
            }
        }
        3 => set("type", json!(["boolean", "null"])),
        4 => set("const", [json!(1), json!("a"), json!(true)][chance.below(3)].clone()),
        5 => match chance.below(2) {
            0 => set("type", json!(["string", "null"])),
            _ => set("type", json!(["string", "integer"])),
        },
        6 | 7 => {
            set("type", "object".into());
            let mut properties = Map::new();
            for name in ["a", "b", "c"] {
                if chance.below(2) == 0 {
                    properties.insert(name.to_owned(), self::schema(chance, depth - 1));
                }
            }
            set("properties", properties.into());
            if chance.below(2) == 0 {
                set("required", vec![["a", "b", "c"][chance.below(3)]].into());
            }
            match chance.below(8) {
                0 => set("additionalProperties", false.into()),
                1 => set("additionalProperties", self::schema(chance, 0)),
                2 => set("maxProperties", (1 + chance.below(3)).into()),
                3 => set("propertyNames", json!({"maxLength": 1})),
                4 => set("dependentRequired", json!({"a": ["b"]})),
                5 => {
                    set("if", json!({"required": ["a"]}));
                    set("then", json!({"required": vec![["b", "c"][chance.below(2)]]}));
                }
                _ => {}
            }
        }
        8 | 9 => {
            set("type", "array".into());
            match chance.below(4) {
                0 => {
                    set("prefixItems", json!([self::schema(chance, depth - 1), self::schema(chance, 0)]));
                    if chance.below(2) == 0 {
                        set("items", false.into());
                    }
                }
                _ => set("items", self::schema(chance, depth - 1)),
            }
            match chance.below(5) {
                0 => set("minItems", chance.below(3).into()),
                1 => set("maxItems", chance.below(3).into()),
                2 => set("uniqueItems", true.into()),
                3 => {
                    set("contains", self::schema(chance, 0));
                    set("minContains", (1 + chance.below(2)).into());
                }
                _ => {}
            }
        }
        10 => {
            let members: Vec<Value> =
                (0..2 + chance.below(2)).map(|_| self::schema(chance, depth - 1)).collect();
            set(["anyOf", "oneOf"][chance.below(2)], members.into());
        }
        _ => set("allOf", json!([self::schema(chance, depth - 1), {"description": "d"}])),
    }
    Value::Object(schema)
}

/// Another schema somewhere inside, or another word.
fn edit(schema: &mut Value, chance: &mut Chance) {
    let mut places = Vec::new();
    collect(schema, String::new(), &mut places);
    let place = places[chance.below(places.len())].clone();
    let Some(target) = schema.pointer_mut(&place) else { return };
    match (chance.below(5), &mut *target) {
        (0, Value::Object(map)) if map.len() > 1 => {
            let keys: Vec<String> = map.keys().filter(|key| *key != "type").cloned().collect();
            if let Some(key) = chance.pick(keys) {
                map.shift_remove(&key);
            }
        }
        (1, Value::Object(map)) => {
            for value in map.values_mut() {
                if let Some(number) = value.as_u64() {
                    *value = (number + 1).into();
                }
            }
        }
        (2, Value::Object(map)) => {
            let extra = self::schema(chance, 1);
            // Several types beside a union are not read.
            let has_types = map.get("type").is_some_and(Value::is_array);
            let is_read =
                |key: &str| key != "type" && !(has_types && ["oneOf", "anyOf", "allOf"].contains(&key));
            for (key, value) in extra.as_object().into_iter().flatten().filter(|(key, _)| is_read(key)) {
                map.entry(key.clone()).or_insert_with(|| value.clone());
            }
        }
        (3, target) => *target = json!({"oneOf": [target.clone(), self::schema(chance, 0)]}),
        (_, target) => *target = self::schema(chance, 1),
    }
}

fn collect(schema: &Value, at: String, places: &mut Vec<String>) {
    places.push(at.clone());
    let Some(map) = schema.as_object() else { return };
    for (key, value) in map {
        match (key.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                properties
                    .iter()
                    .for_each(|(name, inner)| collect(inner, format!("{at}/{key}/{name}"), places));
            }
            ("items" | "additionalProperties" | "contains", Value::Object(_)) => {
                collect(value, format!("{at}/{key}"), places);
            }
            ("anyOf" | "oneOf" | "prefixItems", Value::Array(items)) => {
                let items = items.iter().enumerate();
                items.for_each(|(index, inner)| collect(inner, format!("{at}/{key}/{index}"), places));
            }
            _ => {}
        }
    }
}

fn value(chance: &mut Chance, depth: usize) -> Value {
    const SCALARS: [&str; 18] = [
        "null",
        "true",
        "false",
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "1.5",
        "-1",
        "6",
        "\"\"",
        "\"a\"",
        "\"ab\"",
        "\"b\"",
        "\"abc\"",
        "\"xyzxyz\"",
    ];
    match chance.below(if depth == 0 { 1 } else { 3 }) {
        0 => serde_json::from_str(SCALARS[chance.below(SCALARS.len())]).unwrap(),
        1 => {
            let mut map = Map::new();
            for name in ["a", "b", "c", "x", "yy", "k", "p", "other"] {
                if chance.below(3) == 0 {
                    map.insert(name.to_owned(), value(chance, depth - 1));
                }
            }
            map.into()
        }
        _ => (0..chance.below(4)).map(|_| value(chance, depth - 1)).collect::<Vec<_>>().into(),
    }
}

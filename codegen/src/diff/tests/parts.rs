//! Of two texts, only parts are read; what is told is what is told of the whole documents, places included.
//!
//! The edits are made at random and as wildly as can be, several at once, so that what is compared with what is not
//! what it was: references to other components, components that move or are written out, schemas that are joined.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::mutation::{CORPUS, Chance};
use crate::diff::{Depth, diff};
use crate::document::{escape, local};
use crate::fixtures::{parse, print};
use crate::load::excerpt::Reach;
use crate::load::{Config, Source, cut, whole};

mod made;

#[test]
fn what_is_told_of_parts_is_told_of_the_rules_document() {
    let base = std::fs::read_to_string(super::folder().join("base.yml")).unwrap();
    let (tries, cut) = run("base.yml", &base, 400);
    assert!(cut > tries / 2, "only {cut} of {tries} could be cut");
}

const PAIRS: &str = "\
openapi: 3.0.3
info: {title: Things, version: '1'}
paths:
  /things/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {$ref: '#/components/schemas/Id'}}
    get:
      responses: {'200': {description: Well., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses: {'204': {description: Well.}}
  /joined:
    get:
      responses:
        '200':
          description: Well.
          content:
            application/json:
              schema:
                allOf:
                  - $ref: '#/components/schemas/Joined'
                required:
                  - x
components:
  schemas:
    Id: {type: string}
    Thing:
      type: object
      required: [one]
      properties:
        one: {$ref: '#/components/schemas/One'}
        two: {$ref: '#/components/schemas/Two'}
        three: {type: string, readOnly: true}
        four: {$ref: '#/components/schemas/Four'}
        five:
          not: {properties: {a: {$ref: '#/components/schemas/One'}, b: {$ref: '#/components/schemas/Two'}}}
        six: {$ref: '#/components/schemas/Six'}
        seven: {$ref: '#/components/schemas/Two', description: Said of it here.}
        eight: {$ref: '#/components/schemas/Leaf/properties/x'}
        nine: {type: array, items: {$ref: '#/components/schemas/Four'}}
        ten: {$ref: '#/components/schemas/Ten'}
    Six: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]}
    Ten:
      type: object
      properties:
        beside:
          $ref: '#/components/schemas/Beside'
          description: |
            Said of it
            here.
        unwritten:
          readOnly:
            true
          type: object
          properties:
            leaf:
              $ref: '#/components/schemas/Unwritten'
        unlike:
          not:
            anyOf:
              - properties:
                  leaf:
                    $ref: '#/components/schemas/Unlike'
                  kind:
                    type: string
    Leaf: {type: object, properties: {x: {type: boolean}}}
    Beside: {type: object, description: What it is beside of.}
    Unwritten: {type: number}
    Unlike: {type: boolean}
    Joined: {type: object, properties: {x: {type: number}}}
    One:
      type: object
      properties:
        x: {type: string}
        y: {$ref: '#/components/schemas/Four'}
    Two:
      type: object
      description: |
        Said of it
        there.
      properties:
        x: {type: integer}
        y: {$ref: '#/components/schemas/Three'}
    Three: {type: string, readOnly: true}
    Four:
      type: object
      readOnly: true
      default:
        x: 1
      properties:
        x: {type: integer}
";

/// Where a schema isn't compared with itself, it has to be known.
#[test]
fn what_is_compared_with_something_else_is_read() {
    let edits = [
        // Each leads where the other led, so that they are referred to as often as before.
        "one: {$ref: '#/components/schemas/One'}\n        two: {$ref: '#/components/schemas/Two'}
         => one: {$ref: '#/components/schemas/Two'}\n        two: {$ref: '#/components/schemas/One'}",
        "required: [one] => required: [one, four]",
        "required: [one] => required: [two]",
        "three: {type: string, readOnly: true} => three: {$ref: '#/components/schemas/Three'}",
        "one: {$ref => another: {$ref",
        "two: {$ref => another: {description: Said., $ref",
        "{a: {$ref: '#/components/schemas/One'}, b: {$ref: '#/components/schemas/Two'}}
         => {a: {$ref: '#/components/schemas/Two'}, b: {$ref: '#/components/schemas/One'}}",
        "items: {$ref => additionalProperties: {$ref",
        "[{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]
         => [{$ref: '#/components/schemas/Two'}, {$ref: '#/components/schemas/One'}]",
        "Six: {oneOf => Six: {anyOf",
        "Six: {oneOf: [{$ref: '#/components/schemas/One'}, => Six: {oneOf: [{$ref: '#/components/schemas/Four'},",
        "{x: {type: boolean}} => {x: {type: string}}",
        "{x: {type: boolean}} => {}",
        "description: What it is beside of. => description: Another.",
        "Unwritten: {type: number} => Unwritten: {type: string}",
        "Unlike: {type: boolean} => Unlike: {type: string}",
        "{x: {type: number}} => {}",
        ", description: Said of it here. => ",
        "Said of it here. => Said of it in other words.",
        "/Leaf/properties/x => /One/properties/x",
        "        x: {type: integer}\n    => ",
        "    Id: {type: string} => Id: {type: integer}",
        "    Three: {type: string, => Three: {type: integer,",
        "        x: {type: string} => x: {type: string, maxLength: 2}",
        "  /things/{id}: => /things/{name}:",
        "      responses: {'200' => responses: {'201'",
    ];
    for edit in edits {
        let (from, to) = edit.split_once("=>").unwrap();
        let (from, to) = (from.trim_matches([' ', '\n']), to.trim_matches([' ', '\n']));
        assert!(PAIRS.contains(from), "{edit}");
        for (old, new) in [(PAIRS, &*PAIRS.replacen(from, to, 1)), (&*PAIRS.replacen(from, to, 1), PAIRS)] {
            match faults(old, new) {
                Told::TheSame => {}
                Told::Whole => panic!("{edit}: it can be cut"),
                Told::Something(what) => panic!("{edit}: {what}"),
            }
        }
    }
}

/// The smaller a document is, the more of it an edit concerns.
#[test]
fn what_is_told_of_parts_is_told_of_documents_made_at_random() {
    let (mut tries, mut cut) = (0, 0);
    for seed in 0..150 {
        let text = print(&made::document(&mut Chance(seed * 7919)));
        let (tried, could) = run(&format!("made from {seed}"), &text, 4);
        (tries, cut) = (tries + tried, cut + could);
    }
    assert!(cut > tries / 2, "only {cut} of {tries} could be cut");
}

#[test]
fn what_is_told_of_parts_is_told_of_our_documents() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("specs");
    for entry in std::fs::read_dir(specs).unwrap() {
        let path = entry.unwrap().path().join("openapi.yaml");
        if let Ok(text) = std::fs::read_to_string(&path) {
            run(&path.display().to_string(), &text, 4);
        }
    }
}

#[test]
fn what_is_told_of_parts_is_told_of_real_documents() {
    let mut files: Vec<PathBuf> = std::fs::read_dir(CORPUS)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        // Larger ones take a debug build minutes.
        .filter(|path| path.metadata().is_ok_and(|file| file.len() < 60_000))
        .collect();
    if files.is_empty() {
        eprintln!("skipped: there is no corpus at {CORPUS}");
        return;
    }
    files.sort();
    let (mut tries, mut cut) = (0, 0);
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap();
        let (tried, could) = run(&path.display().to_string(), &text, 6);
        (tries, cut) = (tries + tried, cut + could);
    }
    assert!(cut > 0, "none of {tries} could be cut");
}

/// Compares a document with so many of its mutants, both ways. How many pairs there were, and how many could be cut.
fn run(name: &str, text: &str, times: usize) -> (usize, usize) {
    let seed = name.bytes().fold(7, |seed: u64, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)));
    let mut chance = Chance(seed);
    let (mut tries, mut could) = (0, 0);
    let Ok(document) = whole(source("whole.yaml", text)).map(|source| source.document) else { return (0, 0) };
    let printed = print(&document);
    for round in 0..times {
        let edits = 1 + chance.below(if round % 4 == 0 { 40 } else { 4 });
        // In our own hand and in the author's.
        let (old, new) = if round % 2 == 0 {
            let mut mutant = document.clone();
            for _ in 0..edits {
                mutate(&mut mutant, &mut chance);
            }
            (printed.clone(), print(&mutant))
        } else {
            (text.to_owned(), rewritten(text, edits, &mut chance))
        };
        for (old, new) in [(&old, &new), (&new, &old)] {
            match faults(old, new) {
                Told::TheSame => could += 1,
                Told::Whole => {}
                Told::Something(what) => panic!("{name}, round {round}, {edits} edits: {what}"),
            }
            tries += 1;
        }
    }
    (tries, could)
}

enum Told {
    /// Of the parts as of the whole.
    TheSame,
    /// They can't be cut.
    Whole,
    Something(String),
}

fn faults(old: &str, new: &str) -> Told {
    let (mut old, mut new) = (source("old.yaml", old), source("new.yaml", new));
    let (Ok(old_whole), Ok(new_whole)) = (whole(old.clone()), whole(new.clone())) else { return Told::Whole };
    let told = diff(old_whole, new_whole, Depth::Documents);
    if !cut(&mut old, &mut new, &Reach::Near(Default::default())) {
        return Told::Whole;
    }
    let parts = [&old, &new].map(|source| source.excerpt.clone().unwrap().text);
    match (told, diff(old, new, Depth::Documents)) {
        (Ok(told), Ok(of_parts)) if told == of_parts => Told::TheSame,
        (Ok(told), Ok(of_parts)) => {
            let lacking: Vec<_> = told.changes.iter().filter(|one| !of_parts.changes.contains(one)).collect();
            let beyond: Vec<_> = of_parts.changes.iter().filter(|one| !told.changes.contains(one)).collect();
            let [old, new] = parts;
            Told::Something(format!("lacks {lacking:#?}\n has {beyond:#?}\n--- old\n{old}\n--- new\n{new}"))
        }
        (Err(_), Err(_)) => Told::TheSame,
        (told, of_parts) => Told::Something(format!("{told:?}\n{of_parts:?}")),
    }
}

fn source(label: &str, text: &str) -> Source {
    Source {
        id: "document".to_owned(),
        name: label.to_owned(),
        label: label.to_owned(),
        text: text.into(),
        excerpt: None,
        document: Value::Null,
        config: Config::repair_all(),
        overlays: Vec::new(),
        files: BTreeMap::new(),
        inputs: BTreeMap::new(),
    }
}

/// The text with some lines changed.
fn rewritten(text: &str, edits: usize, chance: &mut Chance) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let references: Vec<String> = lines.iter().filter(|line| line.contains("$ref: ")).cloned().collect();
    let mut left = edits;
    for _ in 0..edits * 60 {
        let at = chance.below(lines.len());
        let line = lines[at].clone();
        let Some((key, value)) = line.split_once(": ") else { continue };
        let new = match (key.trim(), value) {
            ("type", "string") => Some(format!("{key}: integer")),
            ("type", "number" | "integer" | "boolean") => Some(format!("{key}: string")),
            ("nullable" | "readOnly" | "deprecated", _) => None,
            ("description" | "summary" | "title" | "operationId", value)
                if value.starts_with(char::is_alphanumeric) =>
            {
                Some(format!("{key}: Other{value}"))
            }
            ("required", "true") => Some(format!("{key}: false")),
            ("minLength" | "maxLength" | "maximum" | "minimum" | "maxItems", _) => Some(format!("{key}: 7")),
            ("$ref", _) => {
                let other = &references[chance.below(references.len())];
                let other = other.split_once(": ").map_or("", |(_, target)| target);
                let section = |text: &str| text.rsplit_once('/').map(|(section, _)| section.to_owned());
                if section(other) != section(value) {
                    continue;
                }
                Some(format!("{key}: {other}"))
            }
            _ => continue,
        };
        match new {
            Some(new) => lines[at] = new,
            None => drop(lines.remove(at)),
        }
        left -= 1;
        if left == 0 {
            break;
        }
    }
    lines.join("\n") + "\n"
}

/// One edit somewhere, of some kind.
fn mutate(document: &mut Value, chance: &mut Chance) {
    let is_schema = |pointer: &str, node: &Value| {
        let mut segments = pointer.rsplit('/');
        let (last, before) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
        node.is_object()
            && (["properties", "schemas"].contains(&before) || ["schema", "items"].contains(&last))
    };
    let has_reference = |_: &str, node: &Value| node.get("$ref").is_some_and(Value::is_string);
    let kind = chance.below(20);
    match kind {
        0 => {
            let is_scalar = |_: &str, node: &Value| !node.is_object() && !node.is_array();
            let (Some(at), Some(other)) =
                (pick(document, chance, is_scalar), pick(document, chance, is_scalar))
            else {
                return;
            };
            let other = match document.pointer(&at) {
                Some(Value::Bool(value)) => Value::Bool(!value),
                Some(Value::Number(_)) => json!(chance.below(9)),
                _ => document.pointer(&other).cloned().unwrap_or_default(),
            };
            *document.pointer_mut(&at).unwrap() = other;
        }
        1 => {
            let Some(at) = pick(document, chance, |at, _| is_inside(at)) else { return };
            take(document, &at);
        }
        2 | 3 => {
            let (Some(from), Some(to)) =
                (pick(document, chance, is_schema), pick(document, chance, is_schema))
            else {
                return;
            };
            let schema = document.pointer(&from).cloned().unwrap();
            if kind == 2 {
                *document.pointer_mut(&to).unwrap() = schema;
            } else if let Some(Value::Object(properties)) = document.pointer_mut(&format!("{to}/properties"))
            {
                properties.insert(from.rsplit('/').next().unwrap().to_owned(), schema);
            }
        }
        4 | 5 => {
            let (Some(at), Some(other)) =
                (pick(document, chance, has_reference), pick(document, chance, has_reference))
            else {
                return;
            };
            let text =
                |at: &str| document.pointer(at).and_then(|node| node["$ref"].as_str()).unwrap().to_owned();
            let (own, other) = (text(&at), text(&other));
            let section = |text: &str| text.rsplit_once('/').map(|(section, _)| section.to_owned());
            if section(&own) == section(&other) {
                document.pointer_mut(&at).unwrap()["$ref"] = other.into();
            }
        }
        6 => {
            let Some(at) = pick(document, chance, has_reference) else { return };
            let target = document.pointer(&at).and_then(|node| local(node["$ref"].as_str()?));
            if let Some(target) = target.and_then(|target| document.pointer(&target).cloned()) {
                *document.pointer_mut(&at).unwrap() = target;
            }
        }
        7 => {
            let Some(at) =
                pick(document, chance, |at, node| is_schema(at, node) && !at.starts_with("/components"))
            else {
                return;
            };
            let name = format!("Made{}", chance.below(1000));
            let schema = document.pointer(&at).cloned().unwrap();
            if let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") {
                schemas.insert(name.clone(), schema);
                *document.pointer_mut(&at).unwrap() = json!({"$ref": format!("#/components/schemas/{name}")});
            }
        }
        8 => {
            let Some(at) = pick(document, chance, is_component) else { return };
            let (section, name) = at.rsplit_once('/').unwrap();
            let (before, after) = (format!("\"#{at}\""), format!("\"#{section}/{name}Renamed\""));
            let Some(component) = take(document, &at) else { return };
            document.pointer_mut(section).unwrap()[format!("{name}Renamed")] = component;
            *document = serde_json::from_str(&document.to_string().replace(&before, &after)).unwrap();
        }
        9 => {
            let Some(at) = pick(document, chance, is_schema) else { return };
            let Some(other) = pick(document, chance, |at, _| {
                at.starts_with("/components/schemas/") && at.matches('/').count() == 3
            }) else {
                return;
            };
            let key = ["allOf", "oneOf", "anyOf"][chance.below(3)];
            let node = document.pointer_mut(&at).unwrap();
            let before = node.take();
            *node = json!({ key: [before, {"$ref": format!("#{other}")}] });
        }
        10 => {
            let Some(at) = pick(document, chance, has_reference) else { return };
            let (key, value) = [
                ("description", json!("Beside.")),
                ("nullable", json!(true)),
                ("readOnly", json!(true)),
                ("default", json!({"a": [1, 2]})),
            ][chance.below(4)]
            .clone();
            document.pointer_mut(&at).unwrap()[key] = value;
        }
        11 | 12 => {
            let Some(at) = pick(document, chance, |_, node| node["properties"].is_object()) else { return };
            let schema = document.pointer_mut(&at).unwrap();
            let names: Vec<String> = schema["properties"].as_object().unwrap().keys().cloned().collect();
            let Some(name) = chance.pick(names) else { return };
            let mut required: Vec<Value> = schema["required"].as_array().cloned().unwrap_or_default();
            let before = required.len();
            required.retain(|other| *other != *name);
            if required.len() == before {
                required.push(name.into());
            }
            schema["required"] = required.into();
        }
        13 => {
            let Some(at) = pick(document, chance, is_schema) else { return };
            let key = ["readOnly", "writeOnly", "nullable", "deprecated"][chance.below(4)];
            document.pointer_mut(&at).unwrap()[key] = true.into();
        }
        14 => {
            let Some(at) =
                pick(document, chance, |at, _| at.starts_with("/paths/") && at.matches('/').count() == 2)
            else {
                return;
            };
            let Some(item) = take(document, &at) else { return };
            let path = crate::document::unescape(&at["/paths/".len()..]);
            let path = match chance.below(3) {
                0 => path.replace('}', "Renamed}"),
                1 => format!("{path}/more"),
                _ => path + "/",
            };
            document["paths"][path] = item;
        }
        15 | 16 => {
            let Some(at) = pick(document, chance, |at, node| is_inside(at) && node.is_object()) else {
                return;
            };
            let map = document.pointer_mut(&at).and_then(Value::as_object_mut).unwrap();
            let names: Vec<String> = map.keys().cloned().collect();
            let (Some(one), Some(other)) = (chance.pick(names.clone()), chance.pick(names)) else { return };
            let (a, b) = (map[&one].clone(), map[&other].clone());
            (map[&one], map[&other]) = (b, a);
        }
        17 => {
            let Some(at) = pick(document, chance, |at, _| is_inside(at)) else { return };
            let Some(node) = take(document, &at) else { return };
            let (parent, key) = at.rsplit_once('/').unwrap();
            if let Some(Value::Object(map)) = document.pointer_mut(parent) {
                map.insert(format!("{key}2"), node);
            }
        }
        18 => {
            let is_operation = |_: &str, node: &Value| node["operationId"].is_string();
            let (Some(at), Some(other)) =
                (pick(document, chance, is_operation), pick(document, chance, is_operation))
            else {
                return;
            };
            let id = document.pointer(&other).unwrap()["operationId"].clone();
            document.pointer_mut(&at).unwrap()["operationId"] = id;
        }
        _ => {
            let Some(at) = pick(document, chance, is_schema) else { return };
            let Some(other) = pick(document, chance, has_reference) else { return };
            let other = document.pointer(&other).unwrap().clone();
            let key = ["not", "if", "contains"][chance.below(3)];
            document.pointer_mut(&at).unwrap()[key] = json!({"anyOf": [{"type": "object"}, other]});
        }
    }
}

fn is_inside(pointer: &str) -> bool {
    pointer.matches('/').count() > 2
}

fn is_component(pointer: &str, _: &Value) -> bool {
    pointer.starts_with("/components/") && pointer.matches('/').count() == 3
}

/// The pointer of a node for which this holds.
fn pick(document: &Value, chance: &mut Chance, fits: impl Fn(&str, &Value) -> bool) -> Option<String> {
    fn down(node: &Value, at: &mut String, fits: &dyn Fn(&str, &Value) -> bool, found: &mut Vec<String>) {
        let length = at.len();
        if length > 0 && fits(at, node) {
            found.push(at.clone());
        }
        let entries = node.as_object().into_iter().flatten().map(|(key, value)| (escape(key), value));
        let items = node.as_array().into_iter().flatten().enumerate();
        for (key, value) in entries.chain(items.map(|(index, value)| (index.to_string(), value))) {
            at.push('/');
            at.push_str(&key);
            down(value, at, fits, found);
            at.truncate(length);
        }
    }
    let mut found = Vec::new();
    down(document, &mut String::new(), &fits, &mut found);
    chance.pick(found)
}

/// Takes a node out.
fn take(document: &mut Value, pointer: &str) -> Option<Value> {
    let (parent, key) = pointer.rsplit_once('/')?;
    match document.pointer_mut(parent)? {
        Value::Object(map) => map.shift_remove(&crate::document::unescape(key)),
        Value::Array(items) => Some(items.remove(key.parse().ok()?)),
        _ => None,
    }
}

#[test]
fn edits_make_documents_that_can_be_read() {
    let base = parse(&std::fs::read_to_string(super::folder().join("base.yml")).unwrap());
    let mut chance = Chance(1);
    let mut mutant = base.clone();
    for _ in 0..100 {
        mutate(&mut mutant, &mut chance);
    }
    assert_ne!(mutant, base);
    assert_eq!(parse(&print(&mutant)), mutant);
}

//! What holds for every document: any text as any name gives a crate that parses, and a broken document is
//! refused or repaired, and never a panic.

use std::path::PathBuf;

use passbook_codegen::{Crate, crate_for};
use passbook_openapi::Diagnostics;
use passbook_openapi::load::{Config, load_file};
use proptest::prelude::*;
use proptest::test_runner::{Config as Settings, FileFailurePersistence, RngSeed};
use serde_json::{Map, Value, json};

#[path = "support/inspect.rs"]
mod inspect;

/// Few cases, and the same in every run, so that a debug build is done in seconds and says the same twice;
/// `PROPTEST_CASES` asks for more, and for others each time.
fn settings(cases: u32) -> Settings {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok());
    Settings {
        cases: asked.unwrap_or(cases),
        rng_seed: if asked.is_some() { RngSeed::Random } else { RngSeed::Fixed(3) },
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        max_shrink_iters: 200,
        ..Settings::default()
    }
}

proptest! {
    #![proptest_config(settings(64))]

    #[test]
    fn any_text_as_a_name_gives_rust_that_parses(texts in proptest::collection::vec(text(), 12)) {
        let made = run("names", &named(&texts), Config::default());
        let made = made.map_err(|found| TestCaseError::fail(found.to_string()))?;
        inspect::files(&made.files).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn a_broken_document_is_no_panic(changes in proptest::collection::vec(change(), 1..4)) {
        let mut document = sound();
        for change in &changes {
            change.apply(&mut document);
        }
        for (name, config) in [("strict", Config::default()), ("repaired", Config::repair_all())] {
            match run(name, &document, config) {
                Ok(made) => inspect::files(&made.files).map_err(TestCaseError::fail)?,
                Err(found) => {
                    // A fault of the generator is no answer to a fault of the document.
                    let fault = found.iter().find(|one| one.rule == "generator_fault" || one.help.is_none());
                    prop_assert!(fault.is_none(), "{}\n{document:#}", found);
                }
            }
        }
    }
}

fn run(name: &str, document: &Value, config: Config) -> Result<Crate, Diagnostics> {
    let thread = std::thread::current();
    let test = thread.name().unwrap_or_default().replace("::", "_");
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{test}_{name}.json"));
    write(&path, &document.to_string());
    crate_for(load_file(&path, "any", config)?)
}

#[expect(clippy::disallowed_methods, reason = "the reader reads files, so a document has to be one")]
fn write(path: &std::path::Path, text: &str) {
    std::fs::write(path, text).expect("the file can be written");
}

/// Texts that names are made of, and those that would like to be more.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => any::<String>(),
        2 => "[a-zA-Z_0-9]{0,6}",
        2 => "\\PC{0,4}",
        4 => proptest::sample::select(PIECES).prop_map(str::to_owned),
    ];
    proptest::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

const PIECES: &[&str] = &[
    "*/",
    "/*",
    "\"#]",
    "```",
    "~~~",
    "    ",
    "\n",
    "\r\n",
    "\n    x",
    "- ```rust\n",
    "-      x",
    "1.      x",
    "> ",
    "{}",
    "{x}",
    "\\",
    "\"",
    "'",
    "`",
    "#[x]",
    "r#",
    "../",
    "::",
    "//!",
    "///",
    "<!--",
    "-->",
    "<x y=",
    "[x](y)",
    "|",
    "---",
    "\u{202e}",
    "\u{0}",
    "\u{feff}",
    "e\u{301}",
    "\u{1100}\u{1161}",
    "ﬁ",
    "日本",
    "Привет",
    "🦀",
    "self",
    "Self",
    "type",
    "crate",
    "mod",
    "fn",
    "new",
    "https://example.com/",
    "%00",
    "~0",
    "~1",
    "/",
    "ß",
    "ǆ",
    "١",
];

/// A document that has these texts wherever a document has text.
fn named(texts: &[String]) -> Value {
    let t = |index: usize| texts[index % texts.len()].as_str();
    // These may not be empty, and the last is one of two that may be equal.
    let key = |index: usize| format!("{}{index}", t(index));
    let path = |index: usize| format!("/{}{index}", t(index).replace(['{', '}'], ""));
    let reference = |name: &str| {
        let escaped = name.replace('~', "~0").replace('/', "~1").replace('%', "%25");
        json!({"$ref": format!("#/components/schemas/{escaped}")})
    };
    let object = json!({
        "type": "object", "title": t(0), "description": t(1), "required": [t(2)], "additionalProperties": true,
        "properties": entries([
            (t(2).to_owned(), json!({"type": "string", "description": t(3), "pattern": t(4), "default": t(5)})),
            (t(3).to_owned(), json!({"type": "string", "enum": [t(4), t(5), t(6), t(7), key(4)]})),
            (t(4).to_owned(), json!({"type": "object", "title": t(0), "properties": entries([(t(5).to_owned(), json!({}))])})),
            (t(5).to_owned(), json!({"type": "array", "items": reference(&key(1))})),
        ]),
    });
    let union = json!({
        "description": t(8), "oneOf": [reference(&key(0)), {"type": "string"}],
        "discriminator": {"propertyName": t(9), "mapping": entries([(t(10).to_owned(), json!(key(0))), (t(11).to_owned(), json!(t(0)))])},
    });
    let operation = |index: usize| {
        json!({
            "operationId": key(index), "tags": [t(index + 1)], "summary": t(index + 2), "description": t(index + 3),
            "deprecated": index.is_multiple_of(2),
            "parameters": [
                {"name": key(index), "in": "query", "description": t(index), "schema": {"type": "string", "enum": [t(index), t(index + 1)]}},
                {"name": key(index), "in": "header", "required": true, "schema": {"type": "string", "default": t(index)}, "example": t(index)},
                {"name": key(index + 1), "in": "cookie", "schema": reference(&key(0))},
            ],
            "requestBody": {"description": t(index), "content": entries([
                (t(index).to_owned(), json!({"schema": reference(&key(0)), "example": t(index)})),
                ("application/json".to_owned(), json!({"schema": reference(&key(1)), "example": {"a": t(index)}})),
            ])},
            "responses": {
                "200": {"description": t(index), "content": {"application/json": {"schema": reference(&key(0)), "example": t(index)}}},
                "404": {"description": t(index), "content": entries([(key(index), json!({"example": t(index)}))])},
                "default": {"description": t(index), "content": {"application/json": {"schema": reference(&key(1))}}},
            },
            "security": [entries([(t(6).to_owned(), json!([t(7)]))])],
        })
    };
    json!({
        "openapi": "3.0.3",
        "info": {"title": t(0), "version": t(1), "description": t(2)},
        "servers": [{
            "url": t(3), "description": t(4), "x-passbook-environment": [t(5), t(6)],
            "variables": entries([(t(7).to_owned(), json!({"default": t(8)}))]),
        }],
        "tags": [{"name": t(1), "description": t(9)}],
        "paths": entries([
            (path(0), json!({"get": operation(0), "post": operation(1)})),
            (path(2), json!({"put": operation(2), "delete": operation(3)})),
        ]),
        "components": {
            "schemas": entries([(key(0), object), (key(1), union)]),
            "securitySchemes": entries([
                (t(6).to_owned(), json!({"type": "http", "scheme": "basic", "description": t(7)})),
                (t(8).to_owned(), json!({"type": "apiKey", "in": "header", "name": t(9)})),
            ]),
        },
    })
}

fn entries<const N: usize>(entries: [(String, Value); N]) -> Value {
    Value::Object(Map::from_iter(entries))
}

/// One thing that goes wrong in a document, at a node chosen by number.
#[derive(Clone, Debug)]
enum Change {
    Remove(usize),
    Replace(usize, Value),
    Rename(usize, String),
    /// The node becomes a copy of another one.
    Copy(usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let value = proptest::sample::select(vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(1.5),
        json!(""),
        json!("x"),
        json!([]),
        json!([null]),
        json!({}),
        json!({"$ref": "#/components/schemas/Pet"}),
        json!({"$ref": "#/components/schemas/All"}),
        json!({"$ref": "#/paths/~1pets/get"}),
        json!({"$ref": "#"}),
        json!({"$ref": "x.yaml"}),
        json!({"$ref": 1}),
        json!({"allOf": [{"$ref": "#/components/schemas/All"}, {"oneOf": [{}, {"nullable": true}]}]}),
        json!({"type": "object", "properties": {"a": {"type": "array"}}, "additionalProperties": {}}),
        json!({"oneOf": [{"type": "null"}], "enum": [1, {}]}),
        json!(["array", "null"]),
        json!(u64::MAX),
    ]);
    let key = proptest::sample::select(vec![
        "$ref",
        "allOf",
        "oneOf",
        "anyOf",
        "not",
        "items",
        "properties",
        "additionalProperties",
        "enum",
        "type",
        "in",
        "name",
        "schema",
        "content",
        "default",
        "200",
        "4XX",
        "get",
        "x-a",
        "",
        "application/json",
        "discriminator",
        "nullable",
    ]);
    prop_oneof![
        any::<usize>().prop_map(Change::Remove),
        (any::<usize>(), value).prop_map(|(node, value)| Change::Replace(node, value)),
        (any::<usize>(), key).prop_map(|(node, key)| Change::Rename(node, key.to_owned())),
        (any::<usize>(), any::<usize>()).prop_map(|(node, other)| Change::Copy(node, other)),
    ]
}

impl Change {
    fn apply(&self, document: &mut Value) {
        let mut pointers = Vec::new();
        collect(document, &mut String::new(), &mut pointers);
        if pointers.is_empty() {
            return;
        }
        let at = |node: usize| pointers[node % pointers.len()].as_str();
        match self {
            Self::Remove(node) => {
                take(document, at(*node));
            }
            Self::Replace(node, value) => {
                if let Some(node) = document.pointer_mut(at(*node)) {
                    *node = value.clone();
                }
            }
            Self::Rename(node, key) => {
                let pointer = at(*node);
                let parent = &pointer[..pointer.rfind('/').unwrap_or_default()];
                let taken = take(document, pointer);
                if let (Some(value), Some(Value::Object(object))) = (taken, document.pointer_mut(parent)) {
                    object.insert(key.clone(), value);
                }
            }
            Self::Copy(node, other) => {
                let copy = document.pointer(at(*other)).cloned();
                if let (Some(node), Some(copy)) = (document.pointer_mut(at(*node)), copy) {
                    *node = copy;
                }
            }
        }
    }
}

/// The pointer of every node but the root.
fn collect(node: &Value, path: &mut String, pointers: &mut Vec<String>) {
    let length = path.len();
    let children: Vec<(String, &Value)> = match node {
        Value::Object(object) => {
            object.iter().map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value)).collect()
        }
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    for (key, child) in children {
        path.push('/');
        path.push_str(&key);
        pointers.push(path.clone());
        collect(child, path, pointers);
        path.truncate(length);
    }
}

fn take(document: &mut Value, pointer: &str) -> Option<Value> {
    let (parent, key) = pointer.rsplit_once('/')?;
    match document.pointer_mut(parent)? {
        Value::Object(object) => object.shift_remove(&key.replace("~1", "/").replace("~0", "~")),
        Value::Array(items) => {
            key.parse().ok().filter(|index| *index < items.len()).map(|index: usize| items.remove(index))
        }
        _ => None,
    }
}

/// A small document with something of everything.
fn sound() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Sound", "version": "1"},
        "servers": [{"url": "https://example.com/{v}", "variables": {"v": {"default": "1"}}, "x-passbook-environment": "sandbox"}],
        "security": [{"token": []}],
        "tags": [{"name": "pets", "description": "Pets."}],
        "paths": {"/pets/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "get": {
                "operationId": "get_pet", "tags": ["pets"],
                "parameters": [
                    {"name": "deep", "in": "query", "style": "deepObject", "explode": true, "schema": {"$ref": "#/components/schemas/Pet"}},
                    {"name": "json", "in": "query", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
                    {"name": "X-List", "in": "header", "schema": {"type": "array", "items": {"type": "integer", "format": "int32"}}},
                ],
                "responses": {
                    "200": {"description": "Fine.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/All"}, "example": {"id": "1"}}}},
                    "404": {"$ref": "#/components/responses/Missing"},
                    "5XX": {"description": "Down.", "content": {"text/plain": {"schema": {"type": "string"}}}},
                    "default": {"description": "Other."},
                },
            },
            "put": {
                "requestBody": {"$ref": "#/components/requestBodies/Pet"},
                "responses": {"200": {"description": "A."}, "201": {"description": "B.", "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}}}},
            },
        }},
        "components": {
            "parameters": {"Id": {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}, "example": "1"}},
            "requestBodies": {"Pet": {"required": true, "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}},
                "multipart/form-data": {"schema": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}},
            }}},
            "responses": {"Missing": {"description": "Missing.", "headers": {"X": {"schema": {"type": "string"}}}, "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Untold"}}}}},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}, "key": {"type": "apiKey", "in": "query", "name": "k"}},
            "schemas": {
                "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "next": {"$ref": "#/components/schemas/Base"}}},
                "Pet": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"type": "object", "properties": {"kind": {"type": "string", "enum": ["cat", "dog"], "default": "cat"}}}]},
                "Union": {"oneOf": [{"$ref": "#/components/schemas/Pet"}, {"$ref": "#/components/schemas/Base"}], "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Pet"}}},
                "Untold": {"anyOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "array", "items": {"type": "string"}}, {"type": "string", "format": "date"}], "nullable": true},
                "All": {"type": "object", "properties": {
                    "union": {"$ref": "#/components/schemas/Union"}, "untold": {"$ref": "#/components/schemas/Untold"},
                    "map": {"type": "object", "additionalProperties": {"type": "number", "format": "decimal"}},
                    "beside": {"type": "object", "properties": {"a": {"type": "string"}}, "oneOf": [{"$ref": "#/components/schemas/Pet"}, {"$ref": "#/components/schemas/Base"}]},
                    "deep": {"$ref": "#/components/schemas/Base/properties/id"},
                    "time": {"type": "string", "format": "date-time", "nullable": true}, "secret": {"type": "string", "format": "password", "writeOnly": true},
                    "lists": {"type": "array", "items": {"type": "array", "items": {"$ref": "#/components/schemas/All"}}},
                }},
            },
        },
    })
}

//! The process of one document: `xtask survey-one`, which nobody calls by hand.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;
use std::thread;

use anyhow::Result;
use passbook_codegen::api::{self, Api};
use passbook_codegen::crate_for;
use passbook_openapi::document::{escape, local, reference};
use passbook_openapi::load::{Config, load_file};
use passbook_openapi::places::{Kind, examples, places};
use passbook_openapi::validate::{Patterns, Validator};
use passbook_openapi::{Diagnostics, Severity, resolve};
use serde_json::{Value, json};

use crate::output::{Ending, Problem};
use crate::pipeline::{STACK, panic_text};
use crate::writer;

/// Where the process says what became of the document. Its absence says that the process was ended.
pub const REPORT: &str = "survey.json";

/// Generates one document's crate into `out`, and writes a report beside it.
pub fn survey_one(file: &Path, id: &str, out: &Path) -> Result<Ending> {
    static PANIC: Mutex<String> = Mutex::new(String::new());
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(|at| format!(" at {}:{}", without_machine(at.file()), at.line()));
        let text = panic_text(panic.payload());
        if let Ok(mut noted) = PANIC.lock() {
            *noted = format!("{text}{}", place.unwrap_or_default());
        }
    }));
    let run = {
        let (file, id, out) = (file.to_owned(), id.to_owned(), out.to_owned());
        move || generate(&file, &id, &out)
    };
    // A thread of its own for the sake of its stack: the limit of the main thread's is the shell's.
    let thread = thread::Builder::new().stack_size(STACK).spawn(run).map_err(|error| {
        Problem::new(format!("cannot start a thread: {error}")).next("give it more with --memory")
    })?;
    let report = match thread.join() {
        Ok(report) => report?,
        Err(_) => {
            let noted = PANIC.lock().map(|noted| noted.clone()).unwrap_or_default();
            json!({ "outcome": "panicked", "read": true, "message": noted })
        }
    };
    writer::write(&out.join(REPORT), report.to_string().as_bytes())?;
    Ok(Ending::Fresh)
}

fn generate(file: &Path, id: &str, out: &Path) -> Result<Value, Problem> {
    let source = match load_file(file, id, Config::repair_all()) {
        Ok(source) => source,
        Err(found) => return Ok(refusal(&found, false)),
    };
    let document = match resolve(source.clone()) {
        Ok(document) => document,
        Err(found) => return Ok(refusal(&found, true)),
    };
    let made = match crate_for(source) {
        Ok(made) => made,
        Err(found) => return Ok(refusal(&found, true)),
    };
    // Where its tests look for the contract.
    let contract = out.join("../../specs").join(id).join("openapi.json");
    writer::write(&contract, document.value().to_string().as_bytes())?;
    for (path, contents) in &made.files {
        writer::write(&out.join(path), contents.as_bytes())?;
    }
    Ok(json!({
        "outcome": "generated",
        "read": true,
        "operations": made.api.operations.len(),
        "types": made.api.definitions.len(),
        "warnings": made.warnings.len(),
        "invalid_examples": invalid_examples(document.value(), &made.api),
    }))
}

/// By method of the client, the first example that an operation has, or refers to, and that is not valid.
fn invalid_examples(value: &Value, api: &Api) -> BTreeMap<String, String> {
    let patterns = Patterns::default();
    let mut invalid: Vec<(String, String)> = Vec::new();
    for place in places(value) {
        let schema = place.node.get("schema");
        let mut pairs: Vec<(String, &Value, &Value)> = examples(value, place.node)
            .into_iter()
            .filter_map(|(at, example)| Some((at, schema?, example)))
            .collect();
        if let (Kind::Schema, Some(example)) = (place.kind, place.node.get("example")) {
            pairs.push(("example".to_owned(), place.node, example));
        }
        for (at, schema, example) in pairs {
            let validator = Validator::new(value, &patterns, place.side);
            if let Some(violation) = validator.violations(schema, example).into_iter().next() {
                let pointer = format!("{}/{at}{}", place.pointer, violation.pointer);
                invalid.push((pointer, violation.message));
            }
        }
    }
    let of = |operation: &api::Operation| {
        let item = format!("/paths/{}", escape(&operation.path));
        let own = format!("{item}/{}", operation.method.to_lowercase());
        let mut reached = vec![format!("{own}/"), format!("{item}/parameters/")];
        let mut nodes: Vec<&Value> = [value.pointer(&own), value.pointer(&format!("{item}/parameters"))]
            .into_iter()
            .flatten()
            .collect();
        while let Some(node) = nodes.pop() {
            match node {
                Value::Array(items) => nodes.extend(items),
                Value::Object(fields) => {
                    nodes.extend(fields.values());
                    let Some(target) = reference(node).and_then(local) else { continue };
                    let below = format!("{target}/");
                    if !reached.contains(&below) {
                        nodes.extend(value.pointer(&target));
                        reached.push(below);
                    }
                }
                _ => {}
            }
        }
        let mut found = invalid.iter().filter(|(at, _)| reached.iter().any(|below| at.starts_with(below)));
        found.next().map(|(pointer, message)| format!("{pointer}: {message}"))
    };
    api.operations.iter().filter_map(|operation| Some((operation.rust.clone(), of(operation)?))).collect()
}

fn refusal(found: &Diagnostics, is_read: bool) -> Value {
    let errors = || found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    let first = errors().next();
    json!({
        "outcome": "refused",
        "read": is_read,
        "errors": errors().count(),
        "rule": first.map(|diagnostic| diagnostic.rule),
        "message": first.map(|diagnostic| &diagnostic.message),
        "place": first.and_then(|diagnostic| diagnostic.position).map(|at| format!("{}:{}", at.line, at.column)),
    })
}

/// A source's path from its crate on: what comes before differs from machine to machine.
fn without_machine(path: &str) -> &str {
    let Some((_, path)) = path.split_once("/registry/src/") else { return path };
    path.split_once('/').map_or(path, |(_, path)| path)
}

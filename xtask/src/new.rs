//! `cargo xtask new provider`: a folder in `specs/`, and its crate.
//!
//! The document goes through the whole pipeline in memory first: one that is refused leaves no trace.

use std::path::Path;

use anyhow::Result;
use passbook_codegen::crate_for;
use passbook_openapi::load::{Config, Source, load_file};
use passbook_openapi::resolve::RULES;
use passbook_openapi::{Diagnostic, Severity};

use crate::output::{Ending, Problem, Screen, Tone};
use crate::pipeline::caught;
use crate::regenerate::regenerate;
use crate::workspace::{Workspace, id_fault};
use crate::writer;

/// Makes a provider from a document, or from a small one to start with.
pub fn new_provider(
    workspace: &Workspace,
    id: &str,
    spec: Option<&Path>,
    screen: &mut Screen<'_>,
) -> Result<Ending> {
    if let Some(reason) = id_fault(id) {
        return Err(Problem::new(reason).next("choose another id, such as `petshop` or `pet-shop`").into());
    }
    let folder = workspace.root().join("specs").join(id);
    if folder.exists() {
        return Err(Problem::new(format!("there is a provider `{id}` already"))
            .at(format!("specs/{id}"))
            .next(format!("edit its spec and run `cargo xtask regenerate {id}`, or choose another id"))
            .into());
    }
    let (file, text, others, repairs) = match spec {
        None => ("openapi.yaml", starter(id).into(), Vec::new(), Vec::new()),
        Some(path) => match admit(path, id) {
            Ok((source, repairs)) => {
                let file = file_name(&source.text);
                let others = others(&source, path, file)?;
                (file, source.text, others, repairs)
            }
            Err(found) => {
                for diagnostic in &found {
                    screen.diagnostic(diagnostic)?;
                }
                screen.verb(
                    Tone::Bad,
                    "Failure",
                    format_args!("{id}: the document is refused; nothing was written"),
                )?;
                return Ok(Ending::Failed);
            }
        },
    };
    writer::write(&folder.join("provider.toml"), provider_toml(&repairs).as_bytes())?;
    writer::write(&folder.join(file), text.as_bytes())?;
    for (path, text) in &others {
        writer::write(&folder.join(path), text.as_bytes())?;
    }
    screen.verb(Tone::Good, "Created", format_args!("specs/{id}/{file} and provider.toml"))?;
    for rule in &repairs {
        screen.verb(
            Tone::Note,
            "Repair",
            format_args!("{rule}: asked for in provider.toml, since the document needs it"),
        )?;
    }
    let ending = regenerate(workspace, &[id.to_owned()], screen)?;
    if ending == Ending::Fresh {
        screen.line(format_args!(
            "\nnext: edit specs/{id}/{file}, run `cargo xtask lint {id}` and `cargo xtask regenerate {id}`,\n      \
             then `cargo test --package passbook-{id}`; callers write `passbook = {{ features = [\"{id}\"] }}`"
        ))?;
    }
    Ok(ending)
}

/// The document, and the repairs that it needs; or why it can't be taken.
fn admit(path: &Path, id: &str) -> Result<(Source, Vec<&'static str>), Vec<Diagnostic>> {
    let mut repairs: Vec<&'static str> = Vec::new();
    loop {
        let config = Config::repairing(&repairs, REASON);
        let outcome = caught(|| {
            let source = load_file(path, id, config)?;
            crate_for(source.clone()).map(|_| source)
        })?;
        let found: Vec<Diagnostic> = match outcome {
            Ok(source) => return Ok((source, repairs)),
            Err(found) => found.iter().cloned().collect(),
        };
        let is_found = |rule: &str| found.iter().any(|d| d.severity == Severity::Error && d.rule == rule);
        // One at a time and in the table's order: mending one thing can take the next away, and a repair
        // without anything to repair is an error.
        match RULES.iter().find(|rule| is_found(rule.id) && !repairs.contains(&rule.id)) {
            Some(rule) => repairs.push(rule.id),
            None => return Err(found),
        }
    }
}

/// The files that the document refers to, by their path from it. Each goes where the reference looks for it.
fn others(source: &Source, path: &Path, file: &str) -> Result<Vec<(String, String)>, Problem> {
    let named = path.file_name().unwrap_or_default().to_string_lossy();
    let mut others = Vec::new();
    for (path, other) in source.referenced_files() {
        if path == file || path == "provider.toml" || path.starts_with("overlays/") {
            return Err(Problem::new(format!(
                "the document refers to `{path}`, and a provider has a file of that name"
            ))
            .at(other.label.clone())
            .next("rename that file and what refers to it"));
        }
        // It would go on looking for the document under the name that it had.
        if *named != *file && other.text.contains(&*named) {
            return Err(Problem::new(format!(
                "`{path}` refers back to the document as `{named}`, which becomes `{file}`"
            ))
            .at(other.label.clone())
            .next(format!("rename the document to `{file}`, there too")));
        }
        others.push((path.to_owned(), other.text.clone()));
    }
    Ok(others)
}

const REASON: &str = "the document is the provider's, not ours";

fn file_name(text: &str) -> &'static str {
    if text.trim_start().starts_with(['{', '[']) { "openapi.json" } else { "openapi.yaml" }
}

fn provider_toml(repairs: &[&str]) -> String {
    let mut text = String::from(
        "# What concerns the crate and not the contract. Every key may be left out:\n\
         #\n\
         #   description = \"…\"   one line for the manifest, in place of the spec's title\n\
         #   homepage = \"…\"      a page about the provider\n\
         #   [[repair]]           a fault of a document that isn't ours to correct: rule and reason\n\n\
         version = \"0.1.0\"\n",
    );
    if !repairs.is_empty() {
        text.push_str("\n# Faults of the document as it was published.\n");
    }
    for rule in repairs {
        text.push_str(&format!("\n[[repair]]\nrule = \"{rule}\"\nreason = \"{REASON}\"\n"));
    }
    text
}

/// A document to start with: one operation, and one of everything that an operation has.
fn starter(id: &str) -> String {
    STARTER.replace("PROVIDER", id)
}

const STARTER: &str = r##"# The contract of PROVIDER. Say here only what its callers can rely on; specs/README.md has the conventions.
openapi: 3.0.3
info:
  title: PROVIDER
  version: "1.0"
  description: What the service does, in a sentence or two.

servers:
  # `x-passbook-environment` says which environment of the client a server stands for.
  - url: https://sandbox.PROVIDER.example/v1
    description: For tests, with invented data.
    x-passbook-environment: sandbox
  - url: https://api.PROVIDER.example/v1
    description: For real.
    x-passbook-environment: production

# Each operation belongs to one tag, and each tag becomes a module.
tags:
  - name: greetings
    description: Words to begin with.

# How callers prove who they are, unless an operation says otherwise.
security:
  - token: []

paths:
  /greetings/{language}:
    get:
      # Becomes the method `get_greeting`.
      operationId: getGreeting
      tags: [greetings]
      summary: Get the greeting of a language
      description: Answers with the words by which people greet each other in a language.
      parameters:
        - name: language
          in: path
          required: true
          description: The language, as a code of two letters from ISO 639-1.
          schema:
            type: string
            minLength: 2
            maxLength: 2
          example: pt
      responses:
        "200":
          description: The greeting.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Greeting"
              # Each reply has an example: the crate's tests send it over a socket and read it back.
              example:
                language: pt
                words: Bom dia
        "404":
          description: No greeting is known in this language.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Fault"
              example:
                code: unknown_language
                message: no greeting is known in `xx`

components:
  securitySchemes:
    token:
      type: http
      scheme: bearer
      description: An access token from the provider's console.

  schemas:
    Greeting:
      description: Words to greet somebody with.
      type: object
      required: [language, words]
      properties:
        language:
          type: string
          description: The language, as a code of two letters from ISO 639-1.
        words:
          type: string
          description: The greeting itself, in that language.

    Fault:
      description: Why a request was not answered.
      type: object
      required: [code]
      properties:
        code:
          type: string
          description: A word for programs.
        message:
          type: string
          description: A sentence for people.
"##;

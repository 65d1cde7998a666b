//! Of two texts, only parts are read; what is told is what is told of the whole documents, places included.
//!
//! The edits are made at random and as wildly as can be, several at once, so that what is compared with what is not
//! what it was: references to other components, components that move or are written out, schemas that are joined.

use std::path::{Path, PathBuf};

use passbook_openapi::fixtures::{self, parse, print};
use passbook_openapi::load::excerpt::Reach;
use passbook_openapi::load::{Config, Source, cut, whole};
use serde_json::Value;

use super::mutation::{CORPUS, Chance};
use crate::{Depth, diff};

use edits::{mutate, rewritten};

mod edits;
mod made;

#[test]
fn what_is_told_of_parts_is_told_of_the_rules_document() {
    let base = std::fs::read_to_string(super::folder().join("base.yml")).unwrap();
    let (tries, cut) = run("base.yml", &base, times(60, 400));
    assert!(cut > tries / 2, "only {cut} of {tries} could be cut");
}

/// How often something is tried at random: `cargo xtask ci --only thorough` sets the variable.
pub(super) fn times(usual: usize, thorough: usize) -> usize {
    if std::env::var_os("PASSBOOK_THOROUGH").is_some() { thorough } else { usual }
}

/// What refers to what in each of the ways that matter.
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
        eleven: {$ref: '#/components/schemas/Animal'}
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
    Animal:
      type: object
      required: [kind]
      properties:
        kind: {type: string}
      discriminator: {propertyName: kind}
    Cat: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {lives: {type: integer}}}]}
    Dog: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {bark: {type: string}}}]}
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
        "{lives: {type: integer}} => {lives: {type: string}}",
        "    Dog: {allOf: [{$ref: '#/components/schemas/Animal'}, => Dog: {allOf: [{$ref: '#/components/schemas/Four'},",
        "propertyName: kind => propertyName: sort",
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
    for seed in 0..times(12, 150) as u64 {
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
    let Ok(document) = whole(source("whole.yaml", text)).map(|source| source.document().clone()) else {
        return (0, 0);
    };
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
    let parts = [&old, &new].map(|source| source.excerpt().unwrap().text.clone());
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
    fixtures::source(label, text, Value::Null, Config::repair_all())
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

//! The fixtures of the steps and of the rules.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::RULES;
use super::rule::{IDS, repair};
use super::steps::STEPS;
use super::steps::draft::Draft;
use crate::fixtures::{Outputs, check, empty_source, parse, print, show, shown};
use crate::load::source::{File, Source};
use crate::locate::locate;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/resolve")
}

#[test]
fn the_ids_are_those_of_the_table() {
    assert!(RULES.iter().map(|rule| rule.id).eq(IDS));
}

#[test]
fn rules() {
    let fixtures = RULES.iter().map(|rule| {
        let outputs = |text: &str| {
            let mut document = parse(text);
            let found = (rule.check)(&document);
            let shown = show(text, found.iter().map(|violation| violation.diagnostic.clone()).collect());
            let (mut errors, mut warnings) = (Vec::new(), Vec::new());
            repair(rule, &mut document, found, &mut errors, &mut warnings);
            assert!(errors.is_empty(), "the repair `{}` leaves violations: {errors:?}", rule.id);
            vec![shown, print(&document)]
        };
        (rule.id, Box::new(outputs) as Outputs<'_>)
    });
    check(&folder(), fixtures);
}

#[test]
fn steps() {
    let fixtures = STEPS.iter().map(|step| {
        let outputs = |text: &str| {
            let source = source_of(text);
            let mut draft = Draft::new(&source, source.document.clone());
            (step.run)(&mut draft);
            let found = std::mem::take(&mut draft.found);
            let shown = shown(&locate(&source, |pointer| draft.origins.place(pointer), found));
            vec![shown, print(&draft.value)]
        };
        (step.id, Box::new(outputs) as Outputs<'_>)
    });
    check(&folder().join("steps"), fixtures);
}

/// The source that a step's fixture describes.
fn source_of(text: &str) -> Source {
    let mut source = empty_source(text);
    let value = parse(text);
    if value.get("document").is_none() {
        source.document = value;
        return source;
    }
    source.document = value["document"].clone();
    // Places are those of each file written by itself, not those of the fixture.
    source.text = print(&source.document).into();
    let file = |label: &str, document: &Value| File {
        label: label.to_owned(),
        text: print(document),
        document: document.clone(),
    };
    for (path, document) in value["files"].as_object().into_iter().flatten() {
        source.files.insert(path.clone(), Ok(file(path, document)));
    }
    let overlays = value["overlays"].as_array().into_iter().flatten().enumerate();
    source.overlays =
        overlays.map(|(index, document)| file(&format!("overlays/{}.yaml", index + 1), document)).collect();
    source
}

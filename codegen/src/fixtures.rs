//! Runs the fixtures beside the rules: every rule has one, and every one has a rule.
//!
//! A fixture is `<rule>.yaml` with one case or more. A case opens with `# case:` and the point that it makes;
//! then come its documents, parted by `---`: the input, and what comes out. For a pass that is the document
//! after it, for a lint its findings, for a rule of `resolve` its findings and the mended document, for a step its
//! findings and the document after it. The input of a step that reads more than a document is an object with the
//! `document`, its `files` by their paths, and its `overlays`.
//! `BLESS=1 cargo test -p passbook-codegen` accepts what comes out, and leaves the input as it stands.

#![expect(clippy::disallowed_methods, reason = "tests bless their own expectations")]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::lint::LINTS;
use crate::load::{Config, File, Source, load_provider, provider_ids};
use crate::normalize::PASSES;
use crate::resolve::{Draft, Place, RULES, STEPS};

mod yaml;

pub(crate) use yaml::print;

#[test]
fn passes() {
    let fixtures = PASSES.iter().map(|pass| {
        let outputs = |text: &str| {
            let mut document = parse(text);
            (pass.run)(&mut document);
            vec![print(&document)]
        };
        (pass.id, Box::new(outputs) as Outputs<'_>)
    });
    check("normalize", fixtures);
}

#[test]
fn lints() {
    let fixtures = LINTS.iter().map(|lint| {
        let outputs = |text: &str| {
            let mut found = Vec::new();
            (lint.run)(&parse(text), &mut found);
            assert!(found.iter().all(|diagnostic| diagnostic.severity == lint.severity), "{}", lint.id);
            vec![show(text, found)]
        };
        (lint.id, Box::new(outputs) as Outputs<'_>)
    });
    check("lint", fixtures);
}

#[test]
fn rules() {
    let fixtures = RULES.iter().map(|rule| {
        let outputs = |text: &str| {
            let mut document = parse(text);
            let found = (rule.check)(&document);
            let shown = show(text, found.clone());
            let (mut errors, mut warnings) = (Vec::new(), Vec::new());
            crate::resolve::mend(rule, &mut document, found, &mut errors, &mut warnings);
            assert!(errors.is_empty(), "the repair `{}` leaves violations: {errors:?}", rule.id);
            vec![shown, print(&document)]
        };
        (rule.id, Box::new(outputs) as Outputs<'_>)
    });
    check("resolve", fixtures);
}

#[test]
fn steps() {
    let fixtures = STEPS.iter().map(|step| {
        let outputs = |text: &str| {
            let source = source_of(text);
            let mut draft = Draft::new(&source);
            (step.run)(&mut draft);
            let found = std::mem::take(&mut draft.found);
            let shown = shown(&Diagnostics::locate(&source, |pointer| draft.origins.place(pointer), found));
            vec![shown, print(&draft.value)]
        };
        (step.id, Box::new(outputs) as Outputs<'_>)
    });
    check("resolve/steps", fixtures);
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

#[test]
fn the_specs_have_no_error() {
    let root = workspace();
    let mut shown = String::new();
    let ids = provider_ids(&root).unwrap();
    assert!(ids.len() >= 5, "there are specs: {ids:?}");
    for id in ids {
        let source = load_provider(&root, &id).unwrap_or_else(|error| panic!("{error}"));
        let document = crate::resolve::resolve(source).unwrap_or_else(|error| panic!("{error}"));
        for diagnostic in crate::lint::lint(&document) {
            println!("{diagnostic}\n");
            if diagnostic.severity == Severity::Error {
                let _ = writeln!(shown, "{diagnostic}\n");
            }
        }
    }
    assert!(shown.is_empty(), "\n{shown}");
}

#[test]
fn the_catalog_is_current() {
    let path = workspace().join("docs/rules.md");
    let catalog = crate::rules::catalog();
    if is_blessing() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, catalog).unwrap();
    } else if std::fs::read_to_string(&path).ok().as_ref() != Some(&catalog) {
        panic!("docs/rules.md is stale; run `BLESS=1 cargo test -p passbook-codegen`");
    }
}

type Outputs<'a> = Box<dyn Fn(&str) -> Vec<String> + 'a>;

/// Holds each rule's cases against what comes out, or writes what comes out into them.
#[track_caller]
fn check<'a>(folder: &str, fixtures: impl Iterator<Item = (&'static str, Outputs<'a>)>) {
    let folder = workspace().join("codegen/src").join(folder);
    let mut faults = String::new();
    let mut expected = BTreeSet::new();
    for (id, outputs) in fixtures {
        expected.insert(format!("{id}.yaml"));
        let path = folder.join(format!("{id}.yaml"));
        let Ok(text) = std::fs::read_to_string(&path) else {
            let _ = writeln!(faults, "the rule `{id}` has no fixture: write {}", path.display());
            continue;
        };
        let (head, cases) = cases(&text);
        assert!(!cases.is_empty(), "{} has no line that starts with `# case: `", path.display());
        let mut blessed = head.to_owned();
        for case in cases {
            let documents = documents(case);
            let actual = outputs(documents[0]);
            let wanted: Vec<&str> = documents[1..].iter().map(|document| document.trim()).collect();
            if !actual.iter().map(|text| text.trim()).eq(wanted.iter().copied()) {
                let point = case.lines().next().unwrap_or_default();
                let _ = writeln!(
                    faults,
                    "{}: {point}\n--- expected\n{}\n--- actual\n{}\n",
                    path.display(),
                    wanted.join("\n---\n"),
                    actual.join("---\n")
                );
            }
            let _ = write!(blessed, "{}\n---\n{}---\n", documents[0].trim_end(), actual.join("---\n"));
        }
        if is_blessing() {
            let blessed = blessed.trim_end().trim_end_matches("---").trim_end();
            std::fs::write(&path, format!("{blessed}\n")).unwrap();
            faults.clear();
        }
    }
    let present: BTreeSet<String> = files(&folder, "yaml").collect();
    for orphan in present.difference(&expected) {
        let _ = writeln!(faults, "the fixture {orphan} has no rule in the table");
    }
    assert!(faults.is_empty(), "\n{faults}\nBLESS=1 accepts what comes out");
}

/// What stands before the first case, and the cases.
pub(crate) fn cases(text: &str) -> (&str, Vec<&str>) {
    let starts: Vec<usize> = text.match_indices("# case: ").map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let cases = starts.iter().zip(ends).map(|(start, end)| &text[*start..end]).collect();
    (&text[..starts.first().copied().unwrap_or(text.len())], cases)
}

pub(crate) fn documents(case: &str) -> Vec<&str> {
    let case = case.trim_end();
    case.strip_suffix("\n---").unwrap_or(case).split("\n---\n").collect()
}

#[track_caller]
pub(crate) fn parse(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The findings as people see them.
fn show(text: &str, found: Vec<Diagnostic>) -> String {
    let place = |pointer: &str| Place { file: None, pointer: pointer.to_owned() };
    shown(&Diagnostics::locate(&empty_source(text), place, found))
}

fn shown(found: &[Diagnostic]) -> String {
    if found.is_empty() {
        return "nothing\n".to_owned();
    }
    found.iter().map(|diagnostic| format!("{diagnostic}\n")).collect()
}

fn empty_source(text: &str) -> Source {
    Source {
        excerpt: None,
        id: String::new(),
        label: "line".to_owned(),
        text: text.into(),
        document: Value::Null,
        name: "openapi.yaml".to_owned(),
        files: Default::default(),
        overlays: Vec::new(),
        config: Config::default(),
        inputs: Default::default(),
    }
}

fn files(folder: &Path, extension: &str) -> impl Iterator<Item = String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let wanted = entries.filter(move |path| path.extension().is_some_and(|other| other == extension));
    wanted.filter_map(|path| Some(path.file_name()?.to_str()?.to_owned())).collect::<Vec<_>>().into_iter()
}

pub(crate) fn is_blessing() -> bool {
    std::env::var_os("BLESS").is_some()
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

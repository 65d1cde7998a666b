//! Runs the fixtures beside rules, in every crate that has some: every rule has one, and every one has a rule.
//!
//! A fixture is `<rule>.yaml` with one case or more. A case opens with `# case:` and the point that it makes;
//! then come its documents, parted by `---`: the input, and what comes out. For a pass that is the document
//! after it, for a lint its findings, for a rule of `resolve` its findings and the repaired document, for a step its
//! findings and the document after it. The input of a step that reads more than a document is an object with the
//! `document`, its `files` by their paths, and its `overlays`.
//! `BLESS=1 cargo test` accepts what comes out, and leaves the input as it stands.

#![expect(clippy::disallowed_methods, reason = "tests bless their own expectations")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use serde_json::Value;

use crate::diagnostic::Diagnostic;
use crate::load::config::Config;
use crate::load::source::Source;
use crate::locate::locate;
use crate::origins::Place;

mod yaml;

pub use yaml::print;

/// What comes out for the input of a case, document by document.
pub type Outputs<'a> = Box<dyn Fn(&str) -> Vec<String> + 'a>;

/// Holds each rule's cases against what comes out, or writes what comes out into them.
#[track_caller]
pub fn check<'a>(folder: &Path, fixtures: impl Iterator<Item = (&'static str, Outputs<'a>)>) {
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
    let present: BTreeSet<String> = files(folder, "yaml").collect();
    for orphan in present.difference(&expected) {
        let _ = writeln!(faults, "the fixture {orphan} has no rule in the table");
    }
    assert!(faults.is_empty(), "\n{faults}\nBLESS=1 accepts what comes out");
}

/// What stands before the first case, and the cases.
pub fn cases(text: &str) -> (&str, Vec<&str>) {
    let starts: Vec<usize> = text.match_indices("# case: ").map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let cases = starts.iter().zip(ends).map(|(start, end)| &text[*start..end]).collect();
    (&text[..starts.first().copied().unwrap_or(text.len())], cases)
}

/// The documents of a case.
pub fn documents(case: &str) -> Vec<&str> {
    let case = case.trim_end();
    case.strip_suffix("\n---").unwrap_or(case).split("\n---\n").collect()
}

/// Reads YAML.
#[track_caller]
pub fn parse(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// Findings about this text, as people see them.
pub fn show(text: &str, found: Vec<Diagnostic>) -> String {
    let place = |pointer: &str| Place { file: None, pointer: pointer.to_owned() };
    shown(&locate(&empty_source(text), place, found))
}

/// The same, of findings that have their places.
pub fn shown(found: &[Diagnostic]) -> String {
    if found.is_empty() {
        return "nothing\n".to_owned();
    }
    found.iter().map(|diagnostic| format!("{diagnostic}\n")).collect()
}

/// A document that was read from no file: this text, and the tree that it is.
pub fn source(label: &str, text: &str, document: Value, config: Config) -> Source {
    Source {
        excerpt: None,
        id: "document".to_owned(),
        label: label.to_owned(),
        text: text.into(),
        document,
        name: label.to_owned(),
        files: BTreeMap::new(),
        overlays: Vec::new(),
        config,
        inputs: BTreeMap::new(),
    }
}

/// A source with this text and nothing else.
pub(crate) fn empty_source(text: &str) -> Source {
    Source { name: "openapi.yaml".to_owned(), ..source("line", text, Value::Null, Config::default()) }
}

fn files(folder: &Path, extension: &str) -> impl Iterator<Item = String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let wanted = entries.filter(move |path| path.extension().is_some_and(|other| other == extension));
    wanted.filter_map(|path| Some(path.file_name()?.to_str()?.to_owned())).collect::<Vec<_>>().into_iter()
}

/// Whether what comes out is accepted.
pub fn is_blessing() -> bool {
    std::env::var_os("BLESS").is_some()
}

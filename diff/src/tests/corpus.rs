//! Documents that others wrote, where they are: each against itself, and each against the next one.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::compare::compare;
use crate::rules;

/// Larger ones make the test slow, and say nothing else.
const MAX_BYTES: usize = 200_000;

#[test]
fn real_documents_are_compared_without_a_difference_that_two_rules_know() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    if !folder.is_dir() {
        println!("skipped: {} is not here", folder.display());
        return;
    }
    let documents: Vec<(PathBuf, Value)> =
        files(&folder).into_iter().filter_map(|path| Some((path.clone(), read(&path)?))).collect();
    assert!(documents.len() > 10, "only {} of the corpus can be read", documents.len());
    for (path, document) in &documents {
        let found = compare(document, document);
        assert!(found.is_empty(), "{} differs from itself: {found:?}", path.display());
    }
    for pair in documents.windows(2) {
        for finding in compare(&pair[0].1, &pair[1].1) {
            let matching: Vec<&str> =
                rules::rules().iter().filter(|rule| rule.matches(&finding)).map(|rule| rule.id).collect();
            assert_eq!(matching.len(), 1, "{matching:?} match, and one should: {finding:?}");
        }
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> Option<Value> {
    let text = std::fs::read_to_string(path).ok().filter(|text| text.len() <= MAX_BYTES)?;
    let document: Value = match text.trim_start().starts_with('{') {
        true => serde_json::from_str(&text).ok()?,
        false => serde_yaml::from_str(&text).ok()?,
    };
    document.get("openapi").is_some().then_some(document)
}

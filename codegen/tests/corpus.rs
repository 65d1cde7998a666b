//! Real documents, where the corpus is beside the repository: none panics, and what comes out parses.

use std::path::{Path, PathBuf};

use passbook_codegen::crate_for;
use passbook_openapi::load::{Config, load_file};

#[path = "support/inspect.rs"]
mod inspect;

const CORPUS: &str = "../../shared/corpus/specs";
/// Small ones, so that a debug build stays quick; `cargo xtask survey` runs them all.
const MAX_BYTES: u64 = 60_000;
const COUNT: usize = 8;

#[test]
fn real_documents_generate_or_are_refused() {
    let documents = documents();
    if documents.is_empty() {
        eprintln!("skipped: there is no corpus at {CORPUS}");
        return;
    }
    let mut generated = 0;
    for path in &documents {
        let name = path.display();
        match load_file(path, "corpus", Config::repair_all()).and_then(crate_for) {
            Ok(made) => {
                inspect::files(&made.files).unwrap_or_else(|fault| panic!("{name}: {fault}"));
                generated += 1;
            }
            Err(found) => assert!(found.iter().all(|one| one.rule != "generator_fault"), "{name}: {found}"),
        }
    }
    assert!(generated * 2 > documents.len(), "only {generated} of {} were generated", documents.len());
}

/// A few small documents of all versions, by name.
fn documents() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(CORPUS)];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten();
        for path in entries.map(|entry| entry.path()) {
            match path.is_dir() {
                true => folders.push(path),
                false if is_small(&path) => found.push(path),
                false => {}
            }
        }
    }
    found.sort();
    found.retain(|path| std::fs::read_to_string(path).is_ok_and(|text| is_supported(&text)));
    // Spread over the corpus, which is sorted by who wrote the documents.
    let step = (found.len() / COUNT).max(1);
    found.into_iter().step_by(step).take(COUNT).collect()
}

fn is_small(path: &Path) -> bool {
    path.metadata().is_ok_and(|metadata| metadata.len() < MAX_BYTES)
}

fn is_supported(text: &str) -> bool {
    text.lines().any(|line| {
        let line = line.trim().trim_start_matches('{').trim().replace(['"', '\'', ' '], "");
        ["openapi:3.", "swagger:2.0"].iter().any(|version| line.starts_with(version))
    })
}

//! The whole pipeline on small documents: `golden/<case>/openapi.yaml` in, the files in `expected/` out.
//!
//! `BLESS=1 cargo test -p passbook-codegen --test golden` accepts what comes out. The crate `golden-build`
//! compiles what is expected, without a warning, and calls it over a socket.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use passbook_codegen::FileTree;
use passbook_openapi::load::{Config, load_file};

#[path = "support/inspect.rs"]
mod inspect;

/// Relative, as the path stands in the output; tests run in the package's folder.
const CASES: &str = "tests/golden";

#[test]
fn cases_give_what_is_expected() {
    let mut failures = String::new();
    for case in cases() {
        if let Err(failure) = check(&case) {
            let _ = write!(failures, "\n--- {case}\n{failure}\n");
        }
    }
    assert!(failures.is_empty(), "{failures}\nBLESS=1 accepts what differs");
}

fn check(case: &str) -> Result<(), String> {
    let folder = Path::new(CASES).join(case);
    let document = format!("{CASES}/{case}/openapi.yaml");
    let text = std::fs::read_to_string(&document).map_err(|error| format!("{document}: {error}"))?;
    if !text.starts_with("# ") {
        return Err("the document does not open with a comment that says its point".to_owned());
    }
    let actual = generate(&document, case)?;
    // Nothing in the output may hang on a hash map's order, a clock or an address.
    if actual != generate(&document, case)? {
        return Err("the second run gave other bytes".to_owned());
    }
    inspect::files(&actual)?;
    let expected_folder = folder.join("expected");
    if std::env::var_os("BLESS").is_some() {
        bless(&expected_folder, &actual);
    }
    compare(&files_below(&expected_folder), &actual)
}

/// The crate's files but for the checksums, which change with every line.
fn generate(document: &str, case: &str) -> Result<FileTree, String> {
    let source =
        load_file(Path::new(document), case, Config::default()).map_err(|found| found.to_string())?;
    let module = passbook_codegen::module_for(source.clone()).map_err(|found| found.to_string())?;
    inspect::rust("the module for `include!`", &module, "")?;
    let mut files = passbook_codegen::crate_for(source).map_err(|found| found.to_string())?.files;
    files.remove("SHA256SUMS");
    Ok(files)
}

fn compare(expected: &BTreeMap<String, String>, actual: &FileTree) -> Result<(), String> {
    if expected.is_empty() {
        return Err("nothing is expected yet".to_owned());
    }
    let mut failure = String::new();
    for path in expected.keys().filter(|path| !actual.contains_key(*path)) {
        let _ = writeln!(failure, "{path}: expected, and not there");
    }
    for (path, text) in actual {
        match expected.get(path) {
            None => {
                let _ = writeln!(failure, "{path}: there, and not expected");
            }
            Some(expected) if expected != text => {
                let line = expected.lines().zip(text.lines()).take_while(|(a, b)| a == b).count();
                let at = |text: &str| text.lines().nth(line).unwrap_or("(the end)").to_owned();
                let _ = writeln!(failure, "{path}:{}\n  - {}\n  + {}", line + 1, at(expected), at(text));
            }
            Some(_) => {}
        }
    }
    if failure.is_empty() { Ok(()) } else { Err(failure) }
}

#[expect(clippy::disallowed_methods, reason = "blessing is what writes the expectation")]
fn bless(folder: &Path, actual: &FileTree) {
    for path in files_below(folder).keys().filter(|path| !actual.contains_key(*path)) {
        std::fs::remove_file(folder.join(path)).expect("the expectation can be removed");
    }
    for (path, text) in actual {
        let path = folder.join(path);
        // An equal file keeps its time, and `golden-build` is not built again.
        if std::fs::read_to_string(&path).is_ok_and(|present| present == *text) {
            continue;
        }
        let parent = path.parent().expect("a file stands in a folder");
        std::fs::create_dir_all(parent).expect("the folder can be made");
        std::fs::write(path, text).expect("the expectation can be written");
    }
}

fn cases() -> Vec<String> {
    let mut names: Vec<String> = entries(Path::new(CASES))
        .into_iter()
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().expect("an entry has a name").to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(!names.is_empty(), "no cases in {CASES}");
    names
}

/// Every file below a folder, by its path from there.
fn files_below(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for path in entries(&next) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name =
                path.strip_prefix(folder).expect("it stands below").to_string_lossy().replace('\\', "/");
            found.insert(name, std::fs::read_to_string(&path).expect("the expectation is text"));
        }
    }
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.map(|entry| entry.expect("the folder is readable").path()).collect()
}

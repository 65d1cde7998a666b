//! Lists the golden cases, so that a new one is compiled without being named here.
//!
//! A case's expected crate becomes a module, and so does each of its expected tests: the same text, but for the crate's
//! name, the place of its contract, and the attributes that only a crate's root may have. Every type of the cases and of
//! the providers becomes a row of a table, with the document that it comes from.
//!
//! `../shared/cases/generate` has documents reduced from bug reports, where it is there. Each is generated, and one with
//! assertions in `tests/cases/` is compiled, too.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use passbook_openapi::load::{Config, Source, load_file, load_provider};

/// What a generated crate has in its `tests/`.
const TESTS: [&str; 2] = ["examples.rs", "wire.rs"];

fn main() {
    let here = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets this"));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets this"));
    let golden = here.parent().expect("the crate stands beside the cases").join("golden");
    println!("cargo::rerun-if-changed={}", golden.display());
    // The allowance is for attributes that mean something at a crate's root only.
    let mut modules = String::new();
    let mut tests = TESTS.map(|_| String::new());
    let mut types = Types { out: out.clone(), rows: String::new() };
    for case in folders(&golden) {
        let expected = golden.join(&case).join("expected");
        let library = expected.join("src/lib.rs");
        if library.is_file() {
            let _ = writeln!(modules, "#[allow(unused_attributes)]\n#[path = {library:?}]\npub mod {case};");
        }
        for (file, modules) in TESTS.iter().zip(&mut tests) {
            if let Ok(text) = std::fs::read_to_string(expected.join("tests").join(file)) {
                let text = inner(&text, &case)
                    .replace(&format!("/../../specs/{case}"), &format!("/../golden/{case}/openapi.yaml"))
                    .replace("\"wire.json\"", &format!("{:?}", expected.join("tests/wire.json")));
                let _ = writeln!(modules, "mod {case} {{\n{text}}}");
            }
        }
        let document = golden.join(&case).join("openapi.yaml");
        let source = load_file(&document, &case, Config::default());
        types.add(source.expect("a case's document can be read"), &format!("golden_build::{case}"));
    }
    let root = here.ancestors().nth(3).expect("the crate stands in the workspace").to_owned();
    println!("cargo::rerun-if-changed={}", root.join("specs").display());
    for id in folders(&root.join("specs")) {
        let source = load_provider(&root, &id).expect("a provider's spec can be read");
        types.add(source, &format!("passbook::{}", id.replace('-', "_")));
    }
    let reported = Reported::of(&root, &here.join("tests/cases"), &out);
    let _ = writeln!(
        modules,
        "/// The crates of the reported cases.\npub mod reported {{\n{}}}",
        reported.modules
    );
    write(&out.join("reported_tests.rs"), &reported.tests);
    write(&out.join("reported.rs"), &format!("static REPORTED: &[Reported] = &[\n{}];\n", reported.rows));
    write(&out.join("cases.rs"), &modules);
    for (file, text) in TESTS.iter().zip(&tests) {
        write(&out.join(file), text);
    }
    write(&out.join("types.rs"), &format!("static SUBJECTS: &[Subject] = &[\n{}];\n", types.rows));
}

/// The rows for `tests/round_trip.rs`.
struct Types {
    out: PathBuf,
    rows: String,
}

impl Types {
    fn add(&mut self, source: Source, library: &str) {
        let (id, document) = (source.id.clone(), source.document().clone());
        let file = self.out.join(format!("{id}.json"));
        write(&file, &document.to_string());
        let is_plain = document["openapi"].as_str().is_some_and(|version| version.starts_with("3.0"))
            && source.referenced_files().next().is_none();
        let made = passbook_codegen::crate_for(source).expect("the document goes through");
        for (component, definition) in &made.api.definitions {
            // The maker of values reads documents of OpenAPI 3.0 in one file.
            if !is_plain {
                continue;
            }
            // What was hoisted from inline has no schema under this name, and is in those that have.
            if document.pointer("/components/schemas").is_some_and(|schemas| schemas.get(component).is_some())
            {
                let rust = &definition.rust;
                let _ = writeln!(
                    self.rows,
                    "Subject {{ of: {id:?}, document: include_str!({file:?}), component: {component:?}, \
                     round_trip: round_trip::<{library}::types::{rust}> }},"
                );
            }
        }
    }
}

/// The cases of `../shared/cases/generate`: crates of those with assertions, and the rows for `tests/reported.rs`.
#[derive(Default)]
struct Reported {
    modules: String,
    tests: String,
    rows: String,
}

impl Reported {
    fn of(root: &Path, assertions: &Path, out: &Path) -> Self {
        let mut reported = Self::default();
        println!("cargo::rerun-if-changed={}", assertions.display());
        let cases = root.join("../shared/cases/generate");
        if cases.is_dir() {
            println!("cargo::rerun-if-changed={}", cases.display());
            for case in folders(&cases) {
                reported.add(&case, &cases.join(&case), assertions, out);
            }
        }
        reported
    }

    fn add(&mut self, case: &str, folder: &Path, assertions: &Path, out: &Path) {
        let module = case.replace('-', "_");
        let assertions = assertions.join(format!("{module}.rs"));
        let made = load_file(&folder.join("openapi.yaml"), &module, Config::default())
            .and_then(passbook_codegen::crate_for);
        let outcome = match &made {
            Ok(made) => {
                let warnings: Vec<String> = made.warnings.iter().map(ToString::to_string).collect();
                format!("Ok(&{warnings:?})")
            }
            Err(found) => format!("Err({:?})", found.to_string()),
        };
        let is_asserted = assertions.is_file();
        let _ = writeln!(
            self.rows,
            "Reported {{ case: {case:?}, outcome: {outcome}, is_asserted: {is_asserted} }},"
        );
        if !is_asserted {
            return;
        }
        let _ = writeln!(self.tests, "#[path = {assertions:?}]\nmod {module};");
        if let Ok(made) = made {
            let folder = out.join("reported").join(&module);
            for (path, text) in &made.files {
                write(&folder.join(path), text);
            }
            let library = folder.join("src/lib.rs");
            let _ = writeln!(
                self.modules,
                "#[allow(unused_attributes)]\n#[path = {library:?}]\npub mod {module};"
            );
        }
    }
}

fn folders(golden: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(golden).expect("the folder of cases is readable");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("its entries are too").path())
        .filter(|path| path.is_dir())
        .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    names
}

fn inner(wire: &str, case: &str) -> String {
    let lines = wire.lines().filter(|line| !line.starts_with("//!") && !line.starts_with("#!["));
    let text: String = lines.flat_map(|line| [line, "\n"]).collect();
    text.replace(&format!("passbook_{case}"), &format!("golden_build::{case}"))
}

#[expect(clippy::disallowed_methods, reason = "a build script writes to OUT_DIR, and only there")]
fn write(path: &Path, text: &str) {
    // An equal file keeps its time, and what includes it is not compiled again.
    if std::fs::read_to_string(path).is_ok_and(|present| present == text) {
        return;
    }
    let folder = path.parent().expect("a file stands in a folder");
    std::fs::create_dir_all(folder).expect("OUT_DIR can be written to");
    std::fs::write(path, text).expect("OUT_DIR can be written to");
}

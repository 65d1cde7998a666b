//! Lists the golden cases, so that a new one is compiled without being named here.
//!
//! A case's expected crate becomes a module, and its expected `tests/wire.rs` a module of tests: the same text,
//! but for the crate's name and the attributes that only a crate's root may have.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    let here = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets this"));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets this"));
    let golden = here.parent().expect("the crate stands beside the cases").join("golden");
    println!("cargo::rerun-if-changed={}", golden.display());
    // The allowance is for attributes that mean something at a crate's root only.
    let (mut modules, mut tests) = (String::new(), String::new());
    for case in folders(&golden) {
        let expected = golden.join(&case).join("expected");
        let (library, wire) = (expected.join("src/lib.rs"), expected.join("tests/wire.rs"));
        if library.is_file() {
            let _ = writeln!(modules, "#[allow(unused_attributes)]\n#[path = {library:?}]\npub mod {case};");
        }
        if let Ok(text) = std::fs::read_to_string(&wire) {
            let _ = writeln!(tests, "mod {case} {{\n{}}}", inner(&text, &case));
        }
    }
    write(&out.join("cases.rs"), &modules);
    write(&out.join("wire.rs"), &tests);
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
    std::fs::write(path, text).expect("OUT_DIR can be written to");
}

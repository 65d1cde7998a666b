//! Writes two crates for a judge: what is generated before and after the edits of each diff fixture, as a module of
//! each, and `expected.txt` with what our own comparison says of it: the bump, and whether an item is gone or is only of
//! another type, which a judge of names doesn't see.
//!
//! `cargo xtask referee` has cargo-semver-checks compare the two.

#![expect(
    clippy::disallowed_methods,
    reason = "it writes what it is asked for, and is no part of the library"
)]

use std::fmt::Write;
use std::path::{Path, PathBuf};

use passbook_codegen::module_for;
use passbook_diff::surface::{self, ItemChange};
use passbook_openapi::load::{Config, Source, load_file};
use serde_json::Value;

#[path = "../src/tests/edits.rs"]
mod edits;

fn main() {
    let out = PathBuf::from(std::env::args().nth(1).expect("the folder to write to is given"));
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let base = parse(&read(&rules.join("base.yml")));
    let mut expected = String::new();
    let (mut before, mut after) = (String::new(), String::new());
    for path in fixtures(&rules) {
        let name =
            path.file_stem().and_then(|stem| stem.to_str()).expect("a fixture is named after its rule");
        for (index, case) in read(&path).split("\n---\n# case: ").enumerate() {
            let (change, shown) = case.split_once("\n---\n").expect("a case has what comes of it");
            let change = change.split_once('\n').expect("its point is one line").1;
            let (old, new) = edits::edited(&base, &parse(change));
            let module = format!("{name}_{index}");
            let items = surface::compare(source(&out, &module, &old), source(&out, &module, &new));
            let items = items.unwrap_or_else(|error| panic!("{module}: {error}"));
            let is_gone = |item: &ItemChange| item.new.is_none() && !item.path.contains(": ");
            let how = if items.iter().any(is_gone) { "gone" } else { "kept" };
            let (old, new) = (generate(&out, &module, &old), generate(&out, &module, &new));
            let crates = shown.rsplit_once("- {crates: ").expect("a case ends with what the crates say").1;
            let bump = crates.split('}').next().unwrap_or_default();
            // Where the text is the same, there is nothing to judge.
            if old == new {
                assert!(bump == "patch", "{module}: the crates are the same, and {bump} was said");
                continue;
            }
            for (side, text, list) in [("old", old, &mut before), ("new", new, &mut after)] {
                write(&out.join(side).join(format!("src/{module}.rs")), &text);
                let _ = writeln!(list, "#[allow(missing_docs)]\npub mod {module};");
            }
            let _ = writeln!(expected, "{module} {bump} {how}");
        }
    }
    write(&out.join("expected.txt"), &expected);
    for (side, list) in [("old", before), ("new", after)] {
        let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("runtime");
        let manifest = format!(
            "[package]\nname = \"judged\"\nversion = \"1.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             passbook-runtime = {{ path = {runtime:?} }}\n\n[workspace]\n"
        );
        write(&out.join(side).join("Cargo.toml"), &manifest);
        write(&out.join(side).join("src/lib.rs"), &format!("//! What was generated.\n{list}"));
    }
}

fn generate(out: &Path, id: &str, document: &Value) -> String {
    module_for(source(out, id, document)).unwrap_or_else(|error| panic!("{id}: {error}"))
}

fn source(out: &Path, id: &str, document: &Value) -> Source {
    let file = out.join("document.json");
    write(&file, &document.to_string());
    load_file(&file, id, Config::default()).unwrap_or_else(|error| panic!("{id}: {error}"))
}

fn fixtures(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the rules are there");
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.expect("its entries are too").path()).collect();
    found.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    found.sort();
    found
}

fn parse(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) {
    let folder = path.parent().expect("it stands in a folder");
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, text))
        .unwrap_or_else(|error| panic!("{error}"));
}

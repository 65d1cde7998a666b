//! What the repository promises about itself, and that breaking a promise is seen.

use std::path::Path;

use xtask::{CHECKS, Workspace};

use crate::support::Tree;

#[test]
fn the_repository_keeps_its_promises() {
    let workspace = Workspace::find(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("this is a workspace");
    for check in CHECKS {
        let violations = check.violations(&workspace).expect("it can be checked");
        assert!(violations.is_empty(), "{}: {}\n{}", check.id, check.promise, violations.join("\n"));
    }
}

#[track_caller]
fn check(tree: &Tree, id: &str, expected: &str) {
    let workspace = Workspace::find(tree.root()).expect("this is a workspace");
    let check = CHECKS.iter().find(|check| check.id == id).expect("a check");
    let violations = check.violations(&workspace).expect("it can be checked");
    assert!(violations.iter().any(|violation| violation.contains(expected)), "{id}: {violations:?}");
}

#[test]
fn what_breaks_a_promise_is_found() {
    let tree = Tree::regenerated(&["cats"]);
    tree.write("src/other.rs", concat!("use progen", "itor::Generator;\n"));
    check(&tree, "progenitor_outside_generate", "src/other.rs:1");
    tree.write("notes.md", concat!("see /ho", "me/somebody/notes\n"));
    check(&tree, "machine_path_in_file", "notes.md:1");
    tree.write("generated/cats/src/mine.rs", "");
    check(&tree, "file_without_checksum", "generated/cats/src/mine.rs: not listed");
    tree.write("generated/cats/README.md", "mine");
    check(&tree, "file_without_checksum", "generated/cats/README.md: listed with another sum");

    tree.write("openapi/src/load.rs", "mod text;\nuse text::parse;\n");
    tree.write("openapi/src/load/text.rs", "use super::Source;\n");
    check(&tree, "circle_in_openapi", "load.rs -> load/text.rs -> load.rs");
    tree.write("src/reader.rs", "let version = document[\"openapi\"].as_str();\n");
    check(&tree, "document_read_outside_openapi", "src/reader.rs:1");

    tree.edit(
        "runtime/Cargo.toml",
        "[features]",
        "[dependencies]\npassbook-codegen = { path = \"../codegen\" }\n[features]",
    );
    tree.write("codegen/Cargo.toml", "[package]\nname = \"passbook-codegen\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\nreqwest = \"1\"\nserde-saphyr = \"1\"\n");
    tree.write("codegen/src/lib.rs", "");
    check(&tree, "codegen_in_umbrella", "umbrella -> passbook-runtime -> passbook-codegen");
    check(&tree, "reqwest_outside_runtime", "passbook-codegen depends on reqwest");
    check(&tree, "document_read_outside_openapi", "passbook-codegen depends on serde-saphyr");
}

//! What the repository promises about itself, and that breaking a promise is seen.

use std::path::Path;

use xtask::{CHECKS, STEPS, Workspace};

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
    let violations = violations(tree, id);
    assert!(violations.iter().any(|violation| violation.contains(expected)), "{id}: {violations:?}");
}

fn violations(tree: &Tree, id: &str) -> Vec<String> {
    let workspace = Workspace::find(tree.root()).expect("this is a workspace");
    let check = CHECKS.iter().find(|check| check.id == id).expect("a check");
    check.violations(&workspace).expect("it can be checked")
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

#[test]
fn the_workflow_cannot_drift_from_the_steps() {
    let tree = Tree::regenerated(&["cats"]);
    let all: String = STEPS.iter().map(|step| format!(" --only {}", step.id)).collect();
    let workflow = |lines: &str| tree.write(".github/workflows/ci.yml", lines);
    tree.write(".ci/run", "#!/bin/sh\ncargo xtask ci \"$@\"\n");
    workflow(&format!("      - run: cargo xtask ci{all}\n"));
    let violations = |id: &str| {
        let workspace = Workspace::find(tree.root()).expect("this is a workspace");
        CHECKS
            .iter()
            .find(|check| check.id == id)
            .expect("a check")
            .violations(&workspace)
            .expect("it can be checked")
    };
    assert_eq!(violations("ci_step_missing"), Vec::<String>::new());
    assert_eq!(violations("action_without_commit"), Vec::<String>::new());

    workflow(&format!("      - run: cargo xtask ci{}\n", all.replace(" --only survey", "")));
    check(&tree, "ci_step_missing", "no job runs the step survey");
    workflow(&format!("      - run: cargo xtask ci{all} --only servey\n"));
    check(&tree, "ci_step_missing", "there is no step servey");
    workflow(&format!("      - run: cargo xtask ci{all}\n      - run: cargo test --workspace\n"));
    check(&tree, "ci_step_missing", "`- run: cargo test --workspace` is no step");
    tree.write(".ci/run", "#!/bin/sh\ncargo xtask ci --skip test\n");
    check(&tree, "ci_step_missing", ".ci/run");

    workflow("      - uses: actions/checkout@v4\n");
    check(&tree, "action_without_commit", ".github/workflows/ci.yml:1");
    workflow("      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\n");
    assert_eq!(violations("action_without_commit"), Vec::<String>::new());
}

#[test]
fn a_test_that_never_runs_is_found() {
    let tree = Tree::regenerated(&["cats"]);
    tree.write("runtime/src/lib.rs", "#[cfg(test)]\nmod tests {\n    #[test]\n    fn one() {}\n}\n");
    tree.edit("runtime/Cargo.toml", "[features]", "[lib]\ntest = false\n[features]");
    check(&tree, "test_that_never_runs", "runtime/src/lib.rs:3");
}

#[test]
fn the_readme_shows_the_test_command() {
    let tree = Tree::regenerated(&["cats"]);
    tree.write("README.md", "Run `cargo test`.\n");
    check(&tree, "readme_without_test_command", "README.md");
}

#[test]
fn a_puzzling_phrase_is_found_in_every_text() {
    let tree = Tree::regenerated(&["cats"]);
    tree.write("notes.md", "One.\nThe flag goes before the file.\n");
    tree.write("runtime/src/page.rs", "/// A link that Leads Nowhere.\n");
    tree.write("specs/cats/openapi.yaml", "description: in the time of Greenwich\n");
    tree.write("fine.md", "Recommend amendments. It goes beforehand.\n");
    let id = "phrase_hard_to_understand";
    check(&tree, id, "notes.md:2: instead of `goes before`, write: takes precedence over");
    check(&tree, id, "runtime/src/page.rs:1: instead of `leads nowhere`");
    check(&tree, id, "specs/cats/openapi.yaml:1: instead of `time of greenwich`, write: UTC");
    let found = violations(&tree, id);
    assert!(!found.iter().any(|violation| violation.contains("fine.md")), "{found:?}");
}

#[test]
fn a_long_sentence_is_found_in_documents() {
    let tree = Tree::regenerated(&["cats"]);
    let words = |number: usize| "word ".repeat(number);
    tree.write("long.md", &format!("# Title\n\n{}end.\n", words(40)));
    tree.write("cell.md", &format!("| a | {}end |\n", words(40)));
    tree.write(
        "fine.md",
        &format!("{}end. {}`some code here`.\n```text\n{}\n```\n", words(39), words(39), words(50)),
    );
    check(&tree, "sentence_too_long", "long.md:3: 41 words");
    check(&tree, "sentence_too_long", "cell.md:1: 41 words");
    let found = violations(&tree, "sentence_too_long");
    assert!(!found.iter().any(|violation| violation.contains("fine.md")), "{found:?}");
}

/// Of the real workspace: a made-up one would need packages of a registry.
#[test]
fn what_is_compiled_twice_is_found() {
    let listed = "a v1.0.0\nb v1.0.0\n\nb v1.0.0 (*)\nb v2.0.0\n";
    assert_eq!(xtask::listed_twice(listed), ["b v1.0.0"]);
}

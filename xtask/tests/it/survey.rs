//! `survey` over documents of every fate. It starts itself again, so these run the program.

use std::process::{Command, Output};

use crate::support::{SPEC, Tree};

fn survey(tree: &Tree, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["survey", "documents"])
        .args(arguments)
        // What a check builds stays in the tree.
        .env_remove("CARGO_TARGET_DIR")
        .current_dir(tree.root())
        .output()
        .expect("it runs")
}

fn documents() -> Tree {
    let tree = Tree::new(&[]);
    tree.write("documents/good.yaml", SPEC);
    tree.write("documents/loose.yaml", &SPEC.replace("schemas/Owner\"", "schemas/Nobody\""));
    tree.write("documents/old.json", "{\"swagger\": \"1.2\"}");
    tree.write("documents/new.yaml", "openapi: 3.1.0\ninfo: {title: N, version: '1'}\n");
    tree.write("documents/syntax.yml", "openapi: 3.0.0\ninfo: [\n");
    tree.write("documents/readme.md", "not a document");
    tree
}

#[test]
fn each_document_is_a_line_of_the_funnel() {
    let tree = documents();
    let output = survey(&tree, &["--json", "report.json"]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(
        said.contains("OpenAPI 3.0           3     2          2        1         0          0       0"),
        "{said}"
    );
    assert!(said.contains("Swagger 2.0           1     1          0        1"), "{said}");
    assert!(said.contains("OpenAPI 3.1           1     1          1        0"), "{said}");
    assert!(said.contains("refused: unsupported_version: this is Swagger 1.2"), "{said}");
    assert!(said.contains("no panic, hang or abort"), "{said}");

    let report: serde_json::Value = serde_json::from_str(&tree.read("report.json")).expect("JSON");
    let documents = report["documents"].as_array().expect("a list");
    let files: Vec<&str> = documents.iter().filter_map(|document| document["file"].as_str()).collect();
    assert_eq!(files, ["good.yaml", "loose.yaml", "new.yaml", "old.json", "syntax.yml"]);
    assert_eq!(documents[1]["warnings"], 1);
    assert_eq!(documents[4]["rule"], "yaml_syntax");

    // Times aside, two runs say the same.
    let without_times = |mut report: serde_json::Value| {
        report
            .as_object_mut()
            .expect("an object")
            .remove("timing_in_milliseconds")
            .expect("times stand apart");
        report
    };
    survey(&tree, &["--json", "again.json", "--jobs", "1"]);
    let again = serde_json::from_str(&tree.read("again.json")).expect("JSON");
    assert_eq!(without_times(report), without_times(again));
}

#[test]
fn a_document_that_takes_too_much_is_a_line_and_not_the_end() {
    let tree = documents();
    // Valid, and far more than a second's work for an unoptimized reader.
    let mut large = String::from("openapi: 3.0.0\ninfo: {title: L, version: '1'}\npaths: {}\nx-large:\n");
    for line in 0..1_000_000 {
        large.push_str(&format!("  - {{number: {line}, text: 'some text, and more of it'}}\n"));
    }
    tree.write("documents/large.yaml", &large);
    let output = survey(&tree, &["--timeout", "1", "--filter", "large", "--memory", "4000"]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(100), "{said}");
    assert!(said.contains("timed out large.yaml: did not end within 1 s"), "{said}");

    let output = survey(&tree, &["--memory", "600", "--filter", "large"]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(100), "{said}");
    assert!(
        said.contains("killed large.yaml: ") && said.contains("out of memory, of which it had 600 MB"),
        "{said}"
    );
}

#[test]
fn what_does_not_compile_is_told_with_its_first_error() {
    let tree = documents();
    // The runtime of these trees is an empty crate, so that nothing compiles against it.
    let output = survey(&tree, &["--check", "--json", "report.json", "--filter", "good"]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("not compiled good.yaml: E04"), "{said}");
    let report: serde_json::Value = serde_json::from_str(&tree.read("report.json")).expect("JSON");
    assert_eq!(report["documents"][0]["compiled"], false);
    let error = report["documents"][0]["error"].as_str().expect("an error");
    assert!(error.contains("(src/"), "the place is in the crate: {error}");
}

#[test]
fn a_folder_without_documents_is_an_error() {
    let tree = documents();
    let output = survey(&tree, &["--filter", "nothing"]);
    assert_eq!(output.status.code(), Some(100));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("there is no document to survey") && said.contains("check --filter"), "{said}");
}

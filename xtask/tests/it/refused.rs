//! Input that can't be: each with its place, its rule and what to do, and nothing on disk is changed.

use xtask::Ending;

use crate::support::{SPEC, Tree};

/// The spec replaced by this; what is said must contain all of these.
#[track_caller]
fn check(spec: &[u8], expected: &[&str]) {
    let tree = Tree::regenerated(&["cats"]);
    tree.write_bytes("specs/cats/openapi.yaml", spec);
    check_tree(&tree, expected);
}

#[track_caller]
fn check_tree(tree: &Tree, expected: &[&str]) {
    let before = tree.snapshot();
    for command in ["regenerate", "verify", "lint"] {
        let said = tree.expect(&[command], Ending::Failed);
        for part in expected {
            assert!(said.contains(part), "{command}: `{part}` is not in\n{said}");
        }
        assert!(said.contains("help: "), "{command}: nothing says what to do:\n{said}");
    }
    assert!(before == tree.snapshot(), "something was changed");
}

#[test]
fn a_syntax_error() {
    check(b"openapi: 3.0.3\ninfo: {title: [}\n", &["error[yaml_syntax]", "--> specs/cats/openapi.yaml:2:"]);
}

#[test]
fn a_duplicate_key() {
    let spec = SPEC.replace("      summary: Get a pet\n", "      summary: Get a pet\n      summary: Again\n");
    check(spec.as_bytes(), &["error[duplicate_key]", "--> specs/cats/openapi.yaml:10:7"]);
}

#[test]
fn bytes_that_are_no_text() {
    check(b"openapi: 3.0.3\ninfo: \xff\n", &["error[not_utf8]", "--> specs/cats/openapi.yaml:2:7"]);
}

#[test]
fn another_version() {
    check(
        b"swagger: '1.2'\n",
        &["error[unsupported_version]", "Swagger 1.2", "--> specs/cats/openapi.yaml:1:1"],
    );
    check(b"openapi: 4.0.0\n", &["error[unsupported_version]", "OpenAPI 4.0.0"]);
}

#[test]
fn no_document() {
    check(b"name: me\n", &["error[not_openapi]", "specs/cats/openapi.yaml"]);
    check(b"", &["error[not_openapi]", "the file is empty"]);
}

#[test]
fn a_document_that_expands_without_end() {
    let mut bomb = String::from("openapi: 3.0.3\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let before = level - 1;
        let aliases = vec![format!("*a{before}"); 9].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    check(bomb.as_bytes(), &["error[hostile_document]", "specs/cats/openapi.yaml"]);
}

#[test]
fn all_faults_at_once() {
    let spec = SPEC
        .replace("schemas/Owner\"", "schemas/Nobody\"")
        .replace("name: id, in: path", "name: ident, in: path");
    check(
        spec.as_bytes(),
        &[
            "error[dangling_reference]",
            "error[undeclared_path_parameter]",
            "error[unused_path_parameter]",
            "at /components/schemas/Pet/properties/owner",
            "3 errors",
        ],
    );
}

#[test]
fn a_file_that_cannot_be_read() {
    let tree = Tree::regenerated(&["cats"]);
    // Unreadable for everybody, root included.
    tree.write("specs/cats/provider.toml/keep", "a folder in place of a file");
    check_tree(&tree, &["error[unreadable_file]", "--> specs/cats/provider.toml"]);
}

#[test]
fn a_folder_without_a_spec() {
    let tree = Tree::regenerated(&["cats"]);
    tree.remove("specs/cats/openapi.yaml");
    check_tree(&tree, &["error[missing_spec]", "--> specs/cats", "cargo xtask new provider cats"]);
}

#[test]
fn an_unknown_key_in_provider_toml() {
    let tree = Tree::regenerated(&["cats"]);
    tree.write("specs/cats/provider.toml", "version = \"0.1.0\"\nhomepge = \"https://pets.example\"\n");
    check_tree(&tree, &["error[provider_toml]", "homepge", "--> specs/cats/provider.toml:2:1"]);
}

#[test]
fn a_folder_whose_name_is_no_id() {
    let tree = Tree::regenerated(&["cats"]);
    tree.write("specs/Big Cats/openapi.yaml", SPEC);
    let said = tree.expect(&["regenerate"], Ending::Failed);
    assert!(said.contains("error[provider_id]") && said.contains("--> specs/Big Cats"), "{said}");
    assert!(!tree.has("generated/Big Cats"));
}

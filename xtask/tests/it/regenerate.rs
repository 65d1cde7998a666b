//! `regenerate` and `verify` on trees that are fresh, stale, and broken.

use xtask::Ending;

use crate::support::Tree;

#[test]
fn the_first_run_writes_crates_that_cargo_loads() {
    let tree = Tree::regenerated(&["cats", "dogs"]);
    tree.assert_loads("after the first run");
    let manifest = tree.read("Cargo.toml");
    for line in [
        "all = [\"cats\", \"dogs\"]\ncats = [\"dep:passbook-cats\"]\ndogs = [\"dep:passbook-dogs\"]\n",
        "commands = [\"passbook-runtime/commands\", \"passbook-cats?/commands\", \"passbook-dogs?/commands\"]\n",
        "passbook-cats = { workspace = true, optional = true }\n",
        "    \"generated/cats\",\n    \"generated/dogs\",\n    # END providers\n",
        "passbook-dogs = { path = \"generated/dogs\", version = \"0.1.0\" }\n",
    ] {
        assert!(manifest.contains(line), "{line} is missing in\n{manifest}");
    }
    for file in ["Cargo.toml", "SHA256SUMS", "src/lib.rs"] {
        assert!(tree.has(&format!("generated/cats/{file}")), "{file}");
    }
}

#[test]
fn a_second_run_is_fresh_and_touches_nothing() {
    let tree = Tree::regenerated(&["cats", "dogs"]);
    let before = tree.snapshot();
    let said = tree.expect(&["regenerate"], Ending::Fresh);
    assert_eq!(said.matches("Fresh").count(), 2, "{said}");
    assert!(said.contains("0 files changed"), "{said}");
    assert!(before == tree.snapshot(), "something was touched");
    tree.expect(&["verify"], Ending::Fresh);
    assert!(before == tree.snapshot(), "something was touched by verify");
}

#[test]
fn a_line_says_operations_types_files_and_time() {
    let tree = Tree::new(&["cats"]);
    let said = tree.expect(&["regenerate"], Ending::Fresh);
    let line = said.lines().next().expect("a line");
    assert!(line.starts_with("     Updated cats     1 operation      2 types  "), "{line}");
    assert!(line.ends_with(" ms"), "{line}");
    assert!(!said.contains('\x1b'), "no colour outside of a terminal");
}

#[test]
fn an_edited_spec_is_stale_until_it_is_regenerated() {
    let tree = Tree::regenerated(&["cats", "dogs"]);
    tree.edit(
        "specs/cats/openapi.yaml",
        "name: {type: string}",
        "name: {type: string}\n        age: {type: integer}",
    );
    let before = tree.snapshot();
    let said = tree.expect(&["verify"], Ending::Stale);
    assert!(said.contains("changed generated/cats/SHA256SUMS"), "{said}");
    assert!(said.contains("run `cargo xtask regenerate cats`"), "{said}");
    assert!(before == tree.snapshot(), "verify changed something");
    tree.expect(&["verify", "dogs"], Ending::Fresh);
    tree.expect(&["regenerate", "cats"], Ending::Fresh);
    tree.expect(&["verify"], Ending::Fresh);
}

#[test]
fn a_generated_file_edited_by_hand_is_stale() {
    let tree = Tree::regenerated(&["cats"]);
    let original = tree.read("generated/cats/src/lib.rs");
    tree.write("generated/cats/src/lib.rs", "// mine now\n");
    tree.remove("generated/cats/README.md");
    let said = tree.expect(&["verify"], Ending::Stale);
    assert!(said.contains("     changed generated/cats/src/lib.rs"), "{said}");
    assert!(said.contains("     missing generated/cats/README.md"), "{said}");
    tree.expect(&["regenerate"], Ending::Fresh);
    assert_eq!(tree.read("generated/cats/src/lib.rs"), original);
}

#[test]
fn orphan_files_go() {
    let tree = Tree::regenerated(&["cats"]);
    tree.write("generated/cats/src/old/module.rs", "");
    tree.write("generated/cats/src/.lib.rs.unfinished-xtask", "half of");
    tree.write("generated/README.md", "a file that belongs to no crate stays");
    let said = tree.expect(&["verify"], Ending::Stale);
    assert!(said.contains("orphan generated/cats/src/old/module.rs"), "{said}");
    tree.expect(&["regenerate"], Ending::Fresh);
    assert!(!tree.has("generated/cats/src/old"));
    assert!(!tree.has("generated/cats/src/.lib.rs.unfinished-xtask"));
    assert!(tree.has("generated/rustfmt.toml") && tree.has("generated/README.md"));
}

#[test]
fn a_provider_that_is_gone_takes_its_crate_and_its_lines_along() {
    let tree = Tree::regenerated(&["cats", "dogs"]);
    tree.remove("specs/dogs");
    let said = tree.expect(&["verify"], Ending::Stale);
    assert!(said.contains("orphan generated/dogs"), "{said}");
    assert!(said.contains("changed Cargo.toml"), "{said}");
    // Who names a provider is not asking about others.
    tree.expect(&["regenerate", "cats"], Ending::Fresh);
    assert!(tree.has("generated/dogs"));
    tree.expect(&["regenerate"], Ending::Fresh);
    assert!(!tree.has("generated/dogs"));
    assert!(!tree.read("Cargo.toml").contains("dogs"));
    tree.expect(&["verify"], Ending::Fresh);
    tree.assert_loads("after a provider is gone");
}

#[test]
fn a_provider_that_fails_keeps_its_crate_and_holds_nobody_up() {
    let tree = Tree::regenerated(&["cats", "dogs"]);
    let kept = tree.snapshot();
    tree.edit("specs/cats/openapi.yaml", "schemas/Owner\"", "schemas/Nobody\"");
    tree.edit("specs/dogs/openapi.yaml", "title: Pets", "title: Dogs");
    let said = tree.expect(&["verify"], Ending::Failed);
    assert!(said.contains("Failure cats") && said.contains("Stale dogs"), "{said}");
    let said = tree.expect(&["regenerate"], Ending::Failed);
    assert!(said.contains("error[dangling_reference]"), "{said}");
    assert!(said.contains("--> specs/cats/openapi.yaml:"), "{said}");
    assert!(tree.read("generated/dogs/README.md").contains("Dogs"));
    let now = tree.snapshot();
    for (path, contents) in kept.iter().filter(|(path, _)| path.starts_with(tree.path("generated/cats"))) {
        assert!(now.get(path) == Some(contents), "{} was touched", path.display());
    }
    assert!(tree.read("Cargo.toml").contains("\"generated/cats\","));
    tree.assert_loads("with a provider that fails");
}

#[test]
fn lines_between_the_markers_that_were_edited_are_stale() {
    let tree = Tree::regenerated(&["cats"]);
    tree.edit("Cargo.toml", "cats = [\"dep:passbook-cats\"]\n", "");
    let said = tree.expect(&["verify"], Ending::Stale);
    assert!(said.contains("changed Cargo.toml"), "{said}");
    tree.expect(&["regenerate"], Ending::Fresh);
    tree.expect(&["verify"], Ending::Fresh);
}

#[test]
fn another_version_of_a_crate_is_asked_for_by_the_workspace() {
    let tree = Tree::regenerated(&["cats"]);
    tree.write("specs/cats/provider.toml", "version = \"0.2.0\"\n");
    tree.expect(&["regenerate"], Ending::Fresh);
    assert!(tree.read("Cargo.toml").contains("path = \"generated/cats\", version = \"0.2.0\""));
    tree.assert_loads("with another version");
    tree.expect(&["verify"], Ending::Fresh);
}

#[test]
fn a_marker_that_is_missing_is_named_and_nothing_is_written() {
    let tree = Tree::new(&["cats"]);
    tree.edit("Cargo.toml", "# BEGIN providers: features", "#");
    let before = tree.snapshot();
    let (ending, said) = tree.run(&["regenerate"]);
    assert_eq!(ending, None);
    assert!(said.contains("no line `# BEGIN providers: features`"), "{said}");
    assert!(said.contains("help: "), "{said}");
    assert!(before == tree.snapshot());
}

//! `diff` on input that can't be compared: each with why, where, and what to type.

use std::process::Command;

use xtask::Ending;

use crate::support::{SPEC, Tree, git_is_installed};

/// Could not run; what it says has all of these.
#[track_caller]
fn refused(tree: &Tree, arguments: &[&str], expected: &[&str]) {
    let (ending, said) = tree.run(arguments);
    assert!(matches!(ending, None | Some(Ending::Failed)), "{arguments:?} ended with {ending:?}:\n{said}");
    for part in expected {
        assert!(said.contains(part), "{arguments:?}: `{part}` is not in\n{said}");
    }
}

#[test]
fn no_git_checkout() {
    let tree = Tree::new(&["cats"]);
    for arguments in
        [&["diff"][..], &["diff", "--write"], &["diff", "--log", "a..b"], &["verify", "--base", "main"]]
    {
        refused(&tree, arguments, &["this is no git checkout", "cargo xtask diff ./old.yaml ./new.yaml"]);
    }
}

#[test]
fn no_commit_yet() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::new(&["cats"]);
    tree.git(&["init", "--quiet", "--initial-branch=main"]);
    refused(&tree, &["diff"], &["no commit yet", "commit the specs first"]);
    refused(&tree, &["diff", "--base", "v1"], &["no commit yet"]);
}

#[test]
fn no_main() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    tree.git(&["branch", "--move", "main", "trunk"]);
    refused(&tree, &["diff"], &["neither `origin/main` nor `main`", "git fetch origin main", "--base REV"]);
    tree.expect(&["diff", "--base", "trunk"], Ending::Fresh);
}

#[test]
fn an_unknown_revision() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    refused(&tree, &["diff", "--base", "v9"], &["no revision `v9`", "git log --oneline"]);
    refused(
        &tree,
        &["diff", "--base", "origin/next"],
        &["no revision `origin/next`", "git fetch origin next"],
    );
    // Never an option of git's.
    refused(&tree, &["diff", "--base=--output=stolen"], &["no revision `--output=stolen`"]);
    refused(&tree, &["diff", "--base="], &["no revision ``"]);
    // A file's contents are no commit.
    refused(&tree, &["diff", "--base", "HEAD:Cargo.toml"], &["no revision `HEAD:Cargo.toml`"]);
    assert!(!tree.has("stolen"));
}

#[test]
fn no_common_commit() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    tree.git(&["switch", "--quiet", "--orphan", "other"]);
    tree.write("specs/cats/openapi.yaml", SPEC);
    tree.write("Cargo.toml", &Tree::new(&[]).read("Cargo.toml"));
    tree.commit("apart");
    refused(&tree, &["diff"], &["HEAD and main have no commit in common", "--base REV"]);
}

#[test]
fn a_shallow_clone() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    let first = tree.git(&["rev-parse", "HEAD"]);
    tree.write("notes", "more");
    tree.commit("second");
    let clones = tempfile::tempdir().expect("a temporary folder");
    let from = format!("file://{}", tree.root().display());
    let output = Command::new("git")
        .args(["clone", "--quiet", "--depth", "1", "--branch", "work", &from, "clone"])
        .current_dir(clones.path())
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .expect("git runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .current_dir(clones.path().join("clone"))
            .output()
            .expect("it runs");
        assert_eq!(output.status.code(), Some(100));
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    let text = said(&["diff"]);
    assert!(text.contains("this clone is shallow") && text.contains("git fetch --unshallow"), "{text}");
    let text = said(&["diff", "--base", &first]);
    assert!(text.contains("no revision") && text.contains("git fetch --unshallow"), "{text}");
}

#[test]
fn a_spec_that_is_refused_is_named_with_its_side() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats", "dogs"]);
    tree.edit("specs/cats/openapi.yaml", "schemas/Owner\"", "schemas/Nobody\"");
    let said = tree.expect(&["diff"], Ending::Failed);
    for part in [
        "specs/cats as it is now can't be compared:",
        "error[dangling_reference]",
        "--> specs/cats/openapi.yaml:26:",
        "Same dogs",
    ] {
        assert!(said.contains(part), "`{part}` is not in\n{said}");
    }
    let commit = tree.commit("broken");
    tree.edit("specs/cats/openapi.yaml", "schemas/Nobody\"", "schemas/Owner\"");
    let side = format!("specs/cats at {} can't be compared:", &commit[..10]);
    refused(&tree, &["diff", "--base", "HEAD"], &[&side, "error[dangling_reference]"]);
    refused(&tree, &["diff", "--write", "--base", "HEAD"], &[&side]);
    refused(&tree, &["verify", "--base", "HEAD"], &[&side]);
    // Syntax errors, which are found before.
    tree.write("specs/cats/openapi.yaml", "openapi: [\n");
    refused(&tree, &["diff"], &["specs/cats as it is now", "error[yaml_syntax]"]);
    tree.remove("specs/cats/openapi.yaml");
    tree.write("specs/cats/provider.toml", "version = \"1\"\n");
    refused(&tree, &["diff"], &["specs/cats as it is now", "error[missing_spec]"]);
}

#[test]
fn files_that_are_none() {
    let tree = Tree::new(&[]);
    tree.write("old.yaml", SPEC);
    tree.write("notes.yaml", "name: me\n");
    tree.write("bad.yaml", "openapi: [\n");
    refused(
        &tree,
        &["diff", "old.yaml", "./gone.yaml"],
        &["./gone.yaml can't be compared", "--> ./gone.yaml", "help: "],
    );
    refused(
        &tree,
        &["diff", "notes.yaml", "old.yaml"],
        &["notes.yaml can't be compared", "error[not_openapi]"],
    );
    refused(&tree, &["diff", "old.yaml", "bad.yaml"], &["error[yaml_syntax]", "--> bad.yaml:"]);
    refused(&tree, &["diff", "old.yaml", "old.yaml", "--approvals", "none.toml"], &["none.toml", "help: "]);
}

#[test]
fn arguments_that_do_not_go_together() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    refused(
        &tree,
        &["diff", "old.yaml"],
        &["compared two at a time", "cargo xtask diff ./old.yaml ./new.yaml"],
    );
    refused(&tree, &["diff", "cats", "./new.yaml"], &["`./new.yaml` is a file"]);
    refused(&tree, &["diff", "specs/cats"], &["without `specs/`"]);
    refused(&tree, &["diff", "a.yaml", "b.yaml", "c.yaml"], &["two at a time"]);
    refused(&tree, &["diff", "a.yaml", "b.yaml", "--base", "main"], &["two files have no revisions"]);
    refused(&tree, &["diff", "a.yaml", "b.yaml", "--write"], &["no version to write"]);
    refused(&tree, &["diff", "--approvals", "a.toml"], &["specs/<provider>/approved.toml"]);
    refused(&tree, &["diff", "cast"], &["there is no provider `cast`", "did you mean `cats`?"]);
    refused(&tree, &["diff", "--format", "yaml"], &["possible values: text, markdown"]);
    refused(&tree, &["diff", "--write", "--format", "json"], &["cannot be used with"]);
    refused(&tree, &["diff", "--today", "tomorrow"], &["2027-01-31"]);
    for range in ["main", "..main", "main...work", "v9..main"] {
        refused(&tree, &["diff", "--log", range], &["revision"]);
    }
    refused(&tree, &["diff", "--log", "main..", "--format", "html"], &["--format markdown"]);
}

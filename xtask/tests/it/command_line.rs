//! What the command line says to people who mistype.

use std::process::Command;

use xtask::{Ending, STEPS};

use crate::support::Tree;

#[test]
fn a_mistyped_provider_gets_a_near_name_and_the_list() {
    let tree = Tree::regenerated(&["cats", "dogs"]);
    for command in ["regenerate", "verify", "lint"] {
        let (ending, said) = tree.run(&[command, "cast"]);
        assert_eq!(ending, None);
        assert!(said.contains("there is no provider `cast`"), "{said}");
        assert!(said.contains("did you mean `cats`? the providers are: cats, dogs"), "{said}");
    }
}

#[test]
fn a_mistyped_command_gets_a_near_name_and_a_failing_exit_code() {
    let tree = Tree::new(&[]);
    let (ending, said) = tree.run(&["regenrate"]);
    assert_eq!(ending, None);
    assert!(said.contains("'regenerate'"), "{said}");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).arg("regenrate").output().expect("it runs");
    assert_eq!(output.status.code(), Some(100));
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).arg("--help").output().expect("it runs");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn every_command_helps_with_examples() {
    let tree = Tree::new(&[]);
    for command in [
        &["regenerate"][..],
        &["verify"],
        &["diff"],
        &["lint"],
        &["new"],
        &["new", "provider"],
        &["explain"],
        &["survey"],
        &["tidy"],
    ] {
        let (_, said) = tree.run(&[command, &["--help"]].concat());
        assert!(said.contains("Examples:\n  cargo xtask "), "{command:?}: {said}");
    }
}

#[test]
fn exit_codes_are_those_of_the_help() {
    let tree = Tree::new(&["cats"]);
    let code = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .current_dir(tree.path("specs/cats"))
            .output()
            .expect("it runs");
        output.status.code()
    };
    assert_eq!(code(&["verify"]), Some(4));
    assert_eq!(code(&["regenerate"]), Some(0));
    assert_eq!(code(&["verify"]), Some(0));
    tree.write("specs/cats/openapi.yaml", "openapi: [\n");
    assert_eq!(code(&["verify"]), Some(100));
    assert_eq!(code(&["regenerate"]), Some(100));
}

#[test]
fn outside_of_a_workspace_it_says_so() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).arg("verify").current_dir(folder.path()).output();
    let output = output.expect("it runs");
    assert_eq!(output.status.code(), Some(100));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.starts_with("error: this is no passbook workspace\n  --> "), "{said}");
    assert!(said.contains("--root FOLDER"), "{said}");
}

#[test]
fn rules_are_explained() {
    let tree = Tree::new(&[]);
    let said = tree.expect(&["explain", "dangling_reference"], Ending::Fresh);
    assert!(
        said.contains("does not resolve") && said.contains("What to do: ") && said.contains("[[repair]]"),
        "{said}"
    );
    tree.expect(&["explain", "duplicate_key"], Ending::Fresh);
    tree.expect(&["explain", "amount_as_float"], Ending::Fresh);
    let said = tree.expect(&["explain"], Ending::Fresh);
    assert!(said.contains("hostile_document") && said.contains("provider_removed"), "{said}");
    let said = tree.expect(&["explain", "operation_id_changed"], Ending::Fresh);
    assert!(
        said.starts_with("operation_id_changed (diff, wire none, rust ")
            && said.contains("\nWhy: ")
            && said.contains("\nWhat to do: ")
            && said.contains("approved.toml"),
        "{said}"
    );
    let (ending, said) = tree.run(&["explain", "dangling_refrence"]);
    assert_eq!(ending, None);
    assert!(
        said.contains("did you mean `dangling_reference`?") && said.contains("reference_cycle"),
        "{said}"
    );
}

#[test]
fn the_steps_of_ci_are_listed() {
    let tree = Tree::new(&[]);
    let said = tree.expect(&["ci", "--list"], Ending::Fresh);
    for step in STEPS {
        assert!(said.lines().any(|line| line.starts_with(step.id) && line.ends_with(step.what)), "{said}");
    }
}

#[test]
fn a_misspelt_step_of_ci_is_refused_before_anything_runs() {
    let tree = Tree::new(&[]);
    for arguments in [["ci", "--only", "fromat"], ["ci", "--skip", "fromat"]] {
        let (ending, said) = tree.run(&arguments);
        assert_eq!(ending, None);
        assert_eq!(
            said,
            "there is no step `fromat`\n help: did you mean `format`? `cargo xtask ci --list` has the steps"
        );
    }
}

#[test]
fn a_failed_step_of_ci_ends_the_run_and_says_how_to_repeat_it() {
    let tree = Tree::new(&["cats"]);
    let said = tree.expect(&["ci", "--only", "verify", "--only", "survey"], Ending::Failed);
    assert!(said.contains("Failure verify"), "{said}");
    assert!(said.contains("1 step of 2") && said.contains("1 not run"), "{said}");
    assert!(said.ends_with(" help: to run this again: cargo xtask ci --only verify\n"), "{said}");
    let said = tree.expect(&["ci", "--only", "verify", "--only", "survey", "--keep-going"], Ending::Failed);
    assert!(said.contains("Skipped survey") && said.contains("`--corpus FOLDER` gives one"), "{said}");
    tree.expect(&["regenerate"], Ending::Fresh);
    let said = tree.expect(&["ci", "--only", "verify", "--only", "survey"], Ending::Fresh);
    assert!(said.contains("1 step passed, 1 skipped"), "{said}");
}

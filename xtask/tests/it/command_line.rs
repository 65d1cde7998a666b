//! What the command line says to people who mistype.

use std::process::Command;

use xtask::Ending;

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
        said.contains("leads nowhere") && said.contains("What to do: ") && said.contains("[[repair]]"),
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

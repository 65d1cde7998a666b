//! What a repository thinks of changes, as data: `specs/diff.toml`, and `--config` for two files.

use xtask::Ending;

use crate::diff::{fingerprint, json, remove_owner};
use crate::support::{SPEC, Tree, git_is_installed};

const TODAY: &str = "--today=2026-06-01";

fn two_files(config: &str) -> Tree {
    let tree = Tree::new(&[]);
    tree.write("old.yaml", SPEC);
    tree.write("new.yaml", &SPEC.replace("operationId: getPet", "operationId: fetchPet"));
    tree.write("diff.toml", config);
    tree
}

const FILES: [&str; 6] = ["diff", "./old.yaml", "./new.yaml", "--config", "diff.toml", TODAY];

#[track_caller]
fn refused(config: &str, expected: &[&str]) {
    let said = two_files(config).expect(&FILES, Ending::Failed);
    for part in expected {
        assert!(said.contains(part), "`{part}` is not in\n{said}");
    }
}

#[test]
fn an_unknown_rule_is_an_error_with_its_line_and_the_fix() {
    refused(
        "\n[severity]\noperation_id_chnaged = \"none\"\n",
        &["there is no rule `operation_id_chnaged`", "diff.toml:3:1", "did you mean `operation_id_changed`?"],
    );
    refused(
        "[[ignore]]\nrule = \"server_ad\"\nplace = \"document\"\nreason = \"r\"\n",
        &["there is no rule `server_ad`", "diff.toml:2:8", "docs/rules.md"],
    );
}

#[test]
fn a_place_that_no_change_has_is_an_error_with_its_line_and_a_near_place() {
    refused(
        "[[ignore]]\nrule = \"operation_id_changed\"\nplace = \"GET /pet/{id}\"\nreason = \"r\"\n",
        &[
            "no change of the rule `operation_id_changed` is at `GET /pet/{id}`",
            "diff.toml:2",
            "did you mean `GET /pets/{id}`?",
            "remove the entry",
        ],
    );
}

#[test]
fn entries_that_ended_and_entries_that_nothing_needs_are_errors() {
    let entry = |fingerprint: &str, day: &str| {
        format!("[[baseline]]\nfingerprint = \"{fingerprint}\"\nowner = \"payments\"\nexpires = {day}\n")
    };
    refused(
        &entry("0123456789ab", "2026-05-31"),
        &["ended on 2026-05-31", "its owner is payments", "diff.toml:2", "fix the finding"],
    );
    refused(
        &entry("0123456789ab", "2026-06-01"),
        &["no change has the fingerprint", "diff.toml:2", "remove"],
    );
    // A program that reads the report gets the error in its place.
    let tree = two_files(&entry("0123456789ab", "2026-05-31"));
    let (ending, said) = tree.run(&[&FILES[..], &["--format", "json"]].concat());
    assert!(ending.is_none() && said.contains("diff.toml:2"), "{said}");
}

#[test]
fn a_known_finding_fails_nothing_until_its_day() {
    let tree = two_files("");
    let report = json(&tree, &FILES[1..], Ending::Breaking);
    let entry = |day: &str| {
        let fingerprint = fingerprint(&report);
        format!("[[baseline]]\nfingerprint = \"{fingerprint}\"\nowner = \"payments\"\nexpires = {day}\n")
    };
    tree.write("diff.toml", &entry("2026-06-01"));
    let said = tree.expect(&FILES, Ending::Fresh);
    assert!(said.contains("known finding; owner: payments"), "{said}");
    tree.write("diff.toml", &entry("2026-05-31"));
    tree.expect(&FILES, Ending::Failed);
}

#[test]
fn severity_and_ignore_decide_what_fails() {
    let tree = two_files("[severity]\noperation_id_changed = \"breaking\"\n");
    tree.expect(&[&FILES[..], &["--fail-on", "wire"]].concat(), Ending::Breaking);
    tree.write(
        "diff.toml",
        "[[ignore]]\nrule = \"operation_id_changed\"\nplace = \"GET *\"\nreason = \"only names\"\n",
    );
    tree.expect(&FILES, Ending::Fresh);
}

const MARKED: &str = "operationId: getPet\n      x-level: lab";

fn stability() -> &'static str {
    "[stability]\nextension = \"x-level\"\nlevels = [\"lab\", \"live\"]\nthreshold = \"live\"\n"
}

#[test]
fn an_unstable_part_does_not_break_and_says_so() {
    let tree = two_files(stability());
    let marked = SPEC.replace("operationId: getPet", MARKED);
    tree.write("old.yaml", &marked);
    tree.write("new.yaml", &marked.replace("required: [name]", "required: []"));
    let said = tree.expect(&FILES, Ending::Fresh);
    assert!(said.contains("this part has the stability level `lab`"), "{said}");
    let report = json(&tree, &FILES[1..], Ending::Fresh);
    assert_eq!(report["providers"][0]["changes"][0]["unstable"], "lab", "{report:#}");
    // Without a threshold, the mark is a word.
    tree.write("diff.toml", "");
    tree.expect(&FILES, Ending::Breaking);
}

#[test]
fn a_part_that_becomes_unstable_is_reported_and_fails() {
    let tree = two_files(stability());
    let marked = SPEC.replace("operationId: getPet", MARKED);
    tree.write("new.yaml", &marked.replace("required: [name]", "required: []"));
    let said = tree.expect(&FILES, Ending::Breaking);
    for part in ["stability_lowered", "from live to lab", "response_property_became_optional"] {
        assert!(said.contains(part), "`{part}` is not in\n{said}");
    }
    assert!(!said.contains("do not count as breaking"), "the old level counts:\n{said}");
    // A threshold that is not a level.
    refused("[stability]\nthreshold = \"bta\"\n", &["diff.toml:2:13", "did you mean `beta`?"]);
}

#[test]
fn a_repository_has_its_policy_in_specs() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    remove_owner(&tree, "cats");
    tree.write(
        "specs/diff.toml",
        "[[ignore]]\nrule = \"response_property_removed\"\nplace = \"schema Pte*\"\nreason = \"r\"\n",
    );
    let said = tree.expect(&["diff"], Ending::Failed);
    assert!(said.contains("specs/diff.toml:2") && said.contains("policy_unmatched"), "{said}");
    tree.write(
        "specs/diff.toml",
        "[[ignore]]\nrule = \"response_property_removed\"\nplace = \"schema Pet*\"\nreason = \"r\"\n",
    );
    tree.expect(&["diff", "--fail-on", "wire"], Ending::Fresh);
}

/// What is not a regular file, or is too large, is refused before a byte of it is read.
#[cfg(target_os = "linux")]
#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a file with a size and without contents is made by its handle"
)]
fn irregular_and_oversized_files_are_refused_at_once() {
    let tree = two_files("");
    let made = std::process::Command::new("mkfifo").arg(tree.root().join("pipe.yaml")).status();
    assert!(made.is_ok_and(|status| status.success()), "mkfifo is part of every Linux");
    let large = std::fs::File::create(tree.root().join("large.yaml")).and_then(|file| file.set_len(1 << 31));
    large.expect("a sparse file");
    std::fs::create_dir(tree.root().join("folder.yaml")).expect("a folder");
    for (path, expected) in [
        ("./pipe.yaml", "it is not a regular file"),
        ("/dev/zero", "it is not a regular file"),
        ("./folder.yaml", "it is a folder"),
        ("./large.yaml", "the limit is 64 MiB"),
    ] {
        for arguments in [
            &["diff", path, "./new.yaml"][..],
            &["diff", "./old.yaml", path],
            &["diff", "./old.yaml", "./new.yaml", "--config", path],
            &["diff", "./old.yaml", "./new.yaml", "--approvals", path],
        ] {
            let (ending, said) = tree.run(arguments);
            assert!(matches!(ending, None | Some(Ending::Failed)), "{arguments:?}: {said}");
            assert!(said.contains(expected) && said.contains(path.trim_start_matches("./")), "{said}");
        }
    }
}

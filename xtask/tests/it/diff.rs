//! `diff` in small repositories: what is compared with what, what fails, and what is written.

use serde_json::Value;
use xtask::Ending;

use crate::support::{SPEC, Tree, git_is_installed};

/// A property that callers read is gone.
pub fn remove_owner(tree: &Tree, id: &str) {
    let spec = format!("specs/{id}/openapi.yaml");
    tree.edit(&spec, "        owner: {$ref: \"#/components/schemas/Owner\"}\n", "");
    tree.edit(&spec, "    Owner:\n      type: object\n      properties: {city: {type: string}}\n", "");
}

/// Something new that nobody needs to know of.
pub fn add_colour(tree: &Tree, id: &str) {
    let spec = format!("specs/{id}/openapi.yaml");
    tree.edit(&spec, "name: {type: string}", "name: {type: string}\n        colour: {type: string}");
}

/// Words alone.
pub fn reword(tree: &Tree, id: &str) {
    tree.edit(&format!("specs/{id}/openapi.yaml"), "summary: Get a pet", "summary: Get one pet");
}

/// The report as JSON.
#[track_caller]
pub fn json(tree: &Tree, arguments: &[&str], expected: Ending) -> Value {
    let said = tree.expect(&[&["diff", "--format", "json"], arguments].concat(), expected);
    serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}:\n{said}"))
}

/// The fingerprint of the first change of the first provider that has one.
pub fn fingerprint(report: &Value) -> String {
    let providers = report["providers"].as_array().expect("providers");
    let change = providers.iter().find_map(|provider| provider["changes"].get(0)).expect("a change");
    change["fingerprint"].as_str().expect("a fingerprint").to_owned()
}

#[test]
fn nothing_changed() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats", "dogs"]);
    let said = tree.expect(&["diff"], Ending::Fresh);
    assert!(said.contains("(merge base with main)"), "{said}");
    assert!(said.contains("        Same cats\n        Same dogs\n"), "{said}");
}

#[test]
fn a_breaking_change_fails_with_its_place_both_verdicts_and_the_version() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats", "dogs"]);
    remove_owner(&tree, "cats");
    let before = tree.snapshot();
    let said = tree.expect(&["diff"], Ending::Breaking);
    for part in [
        "cats: schema Pet  (GET /pets/{id})",
        "rust major",
        "owner",
        "specs/cats/openapi.yaml:26:9, before",
        "Breaking cats: ",
        "passbook-cats 0.1.0 -> 0.2.0",
        "Same dogs",
        "`cargo xtask diff --write cats`",
        "specs/cats/approved.toml",
    ] {
        assert!(said.contains(part), "`{part}` is not in\n{said}");
    }
    assert!(before == tree.snapshot(), "something was changed");
    assert_eq!(tree.git(&["status", "--porcelain"]), "M specs/cats/openapi.yaml");
    // Only what was asked for.
    tree.expect(&["diff", "dogs"], Ending::Fresh);
    tree.expect(&["diff", "--fail-on", "none"], Ending::Fresh);
    tree.expect(&["diff", "--fail-on", "rust"], Ending::Breaking);
}

#[test]
fn the_wire_and_rust_are_told_apart() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    tree.edit("specs/cats/openapi.yaml", "operationId: getPet", "operationId: fetchPet");
    let report = json(&tree, &["--fail-on", "wire"], Ending::Fresh);
    assert_eq!(
        (report["wire"].as_str(), report["rust"].as_str()),
        (Some("none"), Some("major")),
        "{report:#}"
    );
    json(&tree, &["--fail-on", "rust"], Ending::Breaking);
}

#[test]
fn words_are_folded_into_a_line() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    reword(&tree, "cats");
    let said = tree.expect(&["diff"], Ending::Fresh);
    assert!(said.contains("in text alone") && !said.contains("GET /pets/{id}\n"), "{said}");
    assert!(said.contains("passbook-cats 0.1.0 -> 0.1.1"), "{said}");
    let said = tree.expect(&["diff", "--verbose"], Ending::Fresh);
    assert!(said.contains("specs/cats/openapi.yaml:9:7"), "{said}");
}

#[test]
fn a_branch_is_compared_with_where_it_left_main() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    add_colour(&tree, "cats");
    tree.commit("on the branch");
    // What main did since is not this branch's.
    tree.git(&["switch", "--quiet", "main"]);
    remove_owner(&tree, "cats");
    tree.commit("on main");
    tree.git(&["switch", "--quiet", "work"]);
    let said = tree.expect(&["diff"], Ending::Fresh);
    assert!(said.contains("colour") && !said.contains("owner"), "{said}");
    // Against main as it is now, the branch gives the property back.
    let said = tree.expect(&["diff", "--base", "main"], Ending::Fresh);
    assert!(said.contains("owner"), "{said}");
    // What isn't committed counts.
    remove_owner(&tree, "cats");
    tree.expect(&["diff"], Ending::Breaking);
}

#[test]
fn what_is_published_is_nearer_than_the_main_at_hand() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    tree.git(&["switch", "--quiet", "main"]);
    tree.git(&["update-ref", "refs/remotes/origin/main", "HEAD"]);
    remove_owner(&tree, "cats");
    tree.commit("not pushed");
    let said = tree.expect(&["diff"], Ending::Breaking);
    assert!(said.contains("(merge base with origin/main)"), "{said}");
}

#[test]
fn a_provider_that_comes_and_one_that_goes() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats", "dogs"]);
    tree.write("specs/birds/openapi.yaml", SPEC);
    tree.remove("specs/dogs");
    let report = json(&tree, &[], Ending::Breaking);
    let changes: Vec<String> = report["providers"]
        .as_array()
        .expect("providers")
        .iter()
        .flat_map(|provider| provider["changes"].as_array().expect("changes"))
        .map(|change| format!("{} {} {}", change["rule"], change["wire"], change["rust"]).replace('"', ""))
        .collect();
    assert_eq!(changes, ["provider_added compatible minor", "provider_removed breaking major"]);
    let said = tree.expect(&["diff", "birds"], Ending::Fresh);
    assert!(said.contains("Changed birds"), "{said}");
    tree.expect(&["diff", "dogs"], Ending::Breaking);
}

#[test]
fn a_workspace_below_the_repository() {
    if !git_is_installed() {
        return;
    }
    let (outer, inner) = (Tree::new(&[]), Tree::new(&["cats"]));
    for path in ["Cargo.toml", "src/lib.rs", "specs/cats/openapi.yaml", "generated/rustfmt.toml"] {
        outer.write(&format!("deep/{path}"), &inner.read(path));
    }
    outer.git(&["init", "--quiet", "--initial-branch=main"]);
    outer.commit("first");
    let said = outer.expect(&["diff", "--root", "deep"], Ending::Fresh);
    assert!(said.contains("Same cats"), "{said}");
    outer.edit("deep/specs/cats/openapi.yaml", "operationId: getPet", "operationId: fetchPet");
    let said = outer.expect(&["diff", "--root", "deep"], Ending::Breaking);
    assert!(said.contains("specs/cats/openapi.yaml:6:"), "{said}");
}

#[test]
fn two_files() {
    let tree = Tree::new(&[]);
    tree.write("old.yaml", SPEC);
    tree.write("new.yaml", &SPEC.replace("      required: [name]\n", ""));
    let said = tree.expect(&["diff", "old.yaml", "./new.yaml"], Ending::Breaking);
    assert!(said.contains("./new.yaml:") || said.contains("old.yaml:"), "{said}");
    assert!(said.contains("Breaking new: "), "{said}");
    assert!(!said.contains("passbook-"), "there is no crate: {said}");
    let deep = tree.expect(&["diff", "old.yaml", "./new.yaml", "--crates"], Ending::Breaking);
    assert_eq!(deep, said, "the rules foresaw it all");
    tree.expect(&["diff", "old.yaml", "old.yaml"], Ending::Fresh);
    // The order is from old to new, and the way back is another change.
    tree.expect(&["diff", "new.yaml", "old.yaml", "--fail-on", "wire"], Ending::Fresh);
    let report = json(&tree, &["old.yaml", "new.yaml"], Ending::Breaking);
    assert_eq!(report["base"], Value::Null);
    let approved = format!(
        "[[approved]]\nfingerprint = \"{}\"\nreason = \"agreed\"\nexpires = 2027-01-31\n",
        fingerprint(&report)
    );
    tree.write("accepted.toml", &approved);
    let arguments = ["diff", "old.yaml", "new.yaml", "--approvals", "accepted.toml", "--today", "2026-11-22"];
    let said = tree.run(&arguments).1;
    assert!(said.contains("approved until 2027-01-31: agreed"), "{said}");
}

#[test]
fn every_form_goes_to_the_screen_or_to_a_file() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    remove_owner(&tree, "cats");
    for (format, part) in [
        ("text", "Breaking cats"),
        ("markdown", "### cats"),
        ("json", "\"fingerprint\""),
        ("github", "::error file=specs/cats/openapi.yaml,line="),
        ("sarif", "\"version\": \"2.1.0\""),
        ("junit", "<testsuite name=\"cats\""),
        ("html", "<!doctype html>"),
    ] {
        let said = tree.expect(&["diff", "--format", format], Ending::Breaking);
        assert!(said.contains(part), "{format}: {said}");
        let file = format!("target/reports/{format}");
        let note = tree.expect(&["diff", "--format", format, "--output", &file], Ending::Breaking);
        assert!(note.contains(&format!("Wrote {file}")), "{note}");
        assert_eq!(tree.read(&file), said, "{format}");
    }
}

#[test]
fn an_approved_break_is_shown_and_does_not_fail() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    remove_owner(&tree, "cats");
    let report = json(&tree, &[], Ending::Breaking);
    let mut approvals = String::from("# Why callers may break.\n");
    for change in report["providers"][0]["changes"].as_array().expect("changes") {
        let fingerprint = change["fingerprint"].as_str().expect("a fingerprint");
        approvals.push_str(&format!(
            "\n[[approved]]\nfingerprint = \"{fingerprint}\"\nreason = \"no server sends it\"\nexpires = 2027-01-31\n"
        ));
    }
    tree.write("specs/cats/approved.toml", &approvals);
    let on = |day: &str, expected| tree.expect(&["diff", "--today", day], expected);
    let said = on("2027-01-31", Ending::Fresh);
    assert!(said.contains("approved until 2027-01-31: no server sends it"), "{said}");
    assert!(said.contains("breaking and approved"), "{said}");
    let said = on("2027-02-01", Ending::Failed);
    assert!(
        said.contains("error[approval_expired]") && said.contains("--> specs/cats/approved.toml:4:15"),
        "{said}"
    );
    // It accepts that callers break; the version says so all the same.
    let said = tree.expect(&["verify", "--base", "main"], Ending::Stale);
    assert!(said.contains("ask for 0.2.0"), "{said}");
    // It is no input of the crate.
    tree.expect(&["regenerate"], Ending::Fresh);
    assert!(!tree.read("generated/cats/SHA256SUMS").contains("approved"));
    // When the change is merged, its approval finds nothing, and holds up nobody before its day.
    tree.commit("accepted");
    tree.git(&["branch", "--force", "main"]);
    on("2027-01-31", Ending::Fresh);
    on("2027-02-01", Ending::Failed);
}

#[test]
fn an_approval_of_nothing_is_an_error() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    tree.write(
        "specs/cats/approved.toml",
        "[[approved]]\nfingerprint = \"0123456789ab\"\nreason = \"just in case\"\nexpires = 2027-01-31\n",
    );
    let said = tree.expect(&["diff", "--today", "2026-11-22"], Ending::Failed);
    assert!(
        said.contains("error[approval_unmatched]") && said.contains("specs/cats/approved.toml:2:15"),
        "{said}"
    );
    tree.write(
        "specs/cats/approved.toml",
        "[[approved]]\nfingerprint = \"0123456789ab\"\nexpires = 2027-01-31\n",
    );
    let said = tree.expect(&["diff"], Ending::Failed);
    assert!(said.contains("error[approval_form]") && said.contains("reason"), "{said}");
    // A program gets all of a report or none.
    let (ending, said) = tree.run(&["diff", "--format", "json"]);
    assert_eq!(ending, None);
    assert!(said.starts_with("error[approval_form]"), "{said}");
}

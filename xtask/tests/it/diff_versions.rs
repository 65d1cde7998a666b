//! Versions: what `verify --base` asks for, what `diff --write` writes, and what `diff --log` tells of them.

use serde_json::Value;
use xtask::Ending;

use crate::diff::{add_colour, remove_owner, reword};
use crate::support::{Tree, git_is_installed};

#[test]
fn a_version_has_to_grow_as_much_as_its_changes_ask() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    tree.expect(&["regenerate"], Ending::Fresh);
    let said = tree.expect(&["verify", "--base", "main"], Ending::Fresh);
    assert!(said.contains("nothing changed since"), "{said}");

    remove_owner(&tree, "cats");
    tree.expect(&["regenerate"], Ending::Fresh);
    // Fresh, as far as the generated code goes.
    tree.expect(&["verify"], Ending::Fresh);
    let said = tree.expect(&["verify", "--base", "main"], Ending::Stale);
    for part in [
        "Stale cats  the version is 0.1.0, and the changes since ",
        " ask for 0.2.0",
        "--> specs/cats/provider.toml",
        "the worst: schema Pet: ",
        "cargo xtask diff --write cats --base main",
        "cargo xtask regenerate cats",
    ] {
        assert!(said.contains(part), "`{part}` is not in\n{said}");
    }
    let with = |version: &str, expected| {
        tree.write("specs/cats/provider.toml", &format!("version = \"{version}\"\n"));
        tree.expect(&["regenerate"], Ending::Fresh);
        tree.expect(&["verify", "--base", "main"], expected)
    };
    with("0.1.1", Ending::Stale);
    with("0.2.0", Ending::Fresh);
    with("1.0.0", Ending::Fresh);
    let said = with("0.0.9", Ending::Stale);
    assert!(said.contains("was 0.1.0 at ") && said.contains("write 0.2.0"), "{said}");
}

#[test]
fn a_version_never_goes_backwards() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::new(&["cats"]);
    tree.write("specs/cats/provider.toml", "version = \"1.2.3\"\n");
    tree.git(&["init", "--quiet", "--initial-branch=main"]);
    tree.commit("first");
    tree.write("specs/cats/provider.toml", "version = \"1.2.2\"\n");
    tree.expect(&["regenerate"], Ending::Fresh);
    let said = tree.expect(&["verify", "--base", "HEAD"], Ending::Stale);
    assert!(said.contains("the version is 1.2.2, and was 1.2.3"), "{said}");
    let said = tree.expect(&["diff"], Ending::Fresh);
    assert!(said.contains("1.2.2 would go backwards"), "{said}");
}

#[test]
fn versions_and_changelogs_are_written_once() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats", "dogs"]);
    let config = "# Ours.\nversion = \"0.1.0\"  # by hand\nhomepage = \"https://cats.example\"\n";
    tree.write("specs/cats/provider.toml", config);
    tree.commit("a version");
    tree.git(&["branch", "--force", "main"]);
    remove_owner(&tree, "cats");
    add_colour(&tree, "cats");
    reword(&tree, "cats");

    let said = tree.expect(&["diff", "--write"], Ending::Fresh);
    assert!(said.contains("Updated cats: 0.1.0 -> 0.2.0"), "{said}");
    assert!(said.contains("Same dogs: nothing changed"), "{said}");
    assert!(said.contains("run `cargo xtask regenerate cats`"), "{said}");
    assert_eq!(tree.read("specs/cats/provider.toml"), config.replace("0.1.0", "0.2.0"));
    let changelog = tree.read("specs/cats/CHANGELOG.md");
    assert!(changelog.starts_with("# Changelog\n\nWhat changed for callers, by version of the crate.\n\n## 0.2.0\n\n### Breaking\n\n- schema `Pet`: "), "{changelog}");
    for part in [
        "owner",
        "### Added\n\n- schema `Pet`: ",
        "colour",
        "(<../../specs/cats/openapi.yaml#L",
        "### Changed\n\n- ",
    ] {
        assert!(changelog.contains(part), "`{part}` is not in\n{changelog}");
    }
    assert!(!tree.has("specs/dogs/CHANGELOG.md") && !tree.has("specs/dogs/provider.toml"));

    let before = tree.snapshot();
    let said = tree.expect(&["diff", "--write"], Ending::Fresh);
    assert!(said.contains("Fresh cats: 0.1.0 -> 0.2.0"), "{said}");
    assert!(before == tree.snapshot(), "the second run changed something");

    // The crate carries the changelog, and it is held against edits as all else is.
    tree.expect(&["regenerate"], Ending::Fresh);
    let copy = tree.read("generated/cats/CHANGELOG.md");
    assert!(
        copy.starts_with("<!-- @generated from specs/cats/CHANGELOG.md ") && copy.ends_with(&changelog),
        "{copy}"
    );
    let sums = tree.read("generated/cats/SHA256SUMS");
    assert!(
        sums.contains("  ../../specs/cats/CHANGELOG.md\n") && sums.contains("  CHANGELOG.md\n"),
        "{sums}"
    );
    tree.expect(&["verify", "--base", "main"], Ending::Fresh);
    tree.assert_loads("with another version");
    let before = tree.snapshot();
    tree.expect(&["diff", "--write"], Ending::Fresh);
    assert!(before == tree.snapshot(), "a run after regenerating changed something");
    tree.edit("specs/cats/CHANGELOG.md", "## 0.2.0", "## 0.2.0\n\nRead this.");
    let said = tree.expect(&["verify"], Ending::Stale);
    assert!(said.contains("changed generated/cats/CHANGELOG.md"), "{said}");

    // A change more, and the same entry says it too; words of one's own stay.
    tree.edit("specs/cats/openapi.yaml", "operationId: getPet", "operationId: fetchPet");
    tree.expect(&["diff", "--write"], Ending::Fresh);
    let changelog = tree.read("specs/cats/CHANGELOG.md");
    assert_eq!(changelog.matches("\n## ").count(), 1, "{changelog}");
    assert!(changelog.contains("Read this.") && changelog.contains("- `GET /pets/{id}`: "), "{changelog}");
}

#[test]
fn a_version_that_says_enough_is_kept() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    add_colour(&tree, "cats");
    tree.write("specs/cats/provider.toml", "version = \"0.5.0\"\n");
    tree.expect(&["diff", "--write"], Ending::Fresh);
    assert_eq!(tree.read("specs/cats/provider.toml"), "version = \"0.5.0\"\n");
    assert!(tree.read("specs/cats/CHANGELOG.md").contains("## 0.5.0\n"));
}

#[test]
fn without_changes_nothing_is_written() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats"]);
    tree.write("specs/birds/openapi.yaml", &tree.read("specs/cats/openapi.yaml"));
    let before = tree.snapshot();
    let said = tree.expect(&["diff", "--write"], Ending::Fresh);
    assert!(said.contains("Same birds: new, and its version is its first"), "{said}");
    assert!(before == tree.snapshot());
}

#[test]
fn a_log_tells_of_each_version() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats", "dogs"]);
    let first = tree.git(&["rev-parse", "HEAD"]);
    add_colour(&tree, "cats");
    tree.write("specs/cats/provider.toml", "version = \"0.1.1\"\n");
    tree.commit("a colour");
    // Made and unmade within a version: nobody ever got it.
    tree.edit("specs/cats/openapi.yaml", "operationId: getPet", "operationId: fetchPet");
    tree.commit("another name");
    tree.edit("specs/cats/openapi.yaml", "operationId: fetchPet", "operationId: getPet");
    tree.commit("no other name");
    tree.write("specs/cats/openapi.yaml", "openapi: [\n");
    let broken = tree.commit("broken");
    tree.git(&["checkout", "--quiet", "HEAD~1", "--", "specs/cats/openapi.yaml"]);
    remove_owner(&tree, "cats");
    tree.write("specs/cats/provider.toml", "version = \"0.2.0\"\n");
    let last = tree.commit("no owner");

    let said = tree.expect(&["diff", "--log", &format!("{first}..")], Ending::Fresh);
    let (second, rest) = said.split_once("cats 0.1.1  2026-11-22 ").expect("both versions");
    assert!(second.contains(&format!("cats 0.2.0  2026-11-22 {}", &last[..10])), "{said}");
    assert!(
        second.contains("Breaking\n") && second.contains("owner") && !second.contains("colour"),
        "{said}"
    );
    assert!(rest.contains("Added\n") && rest.contains("colour") && !rest.contains("fetchPet"), "{said}");
    assert!(said.contains("Same dogs"), "{said}");

    let range = format!("{first}..HEAD");
    let said = tree.expect(&["diff", "cats", "--log", &range, "--format", "json"], Ending::Fresh);
    let log: Value = serde_json::from_str(&said).expect("JSON");
    let versions = log["providers"][0]["versions"].as_array().expect("versions");
    let names: Vec<&str> = versions.iter().filter_map(|version| version["version"].as_str()).collect();
    assert_eq!(names, ["0.2.0", "0.1.1"]);
    assert_eq!(log["to"], Value::String(last));
    tree.expect(&["diff", "--log", &range, "--format", "markdown", "--output", "log.md"], Ending::Fresh);
    assert!(tree.read("log.md").contains("### 0.2.0 (2026-11-22)\n\n#### Breaking\n"));

    // Where the range ends with what can't be read, that is said, and the rest is told.
    let said = tree.expect(&["diff", "cats", "--log", &format!("{first}..{broken}")], Ending::Failed);
    assert!(said.contains("error[yaml_syntax]") && said.contains("0.1.1"), "{said}");
}

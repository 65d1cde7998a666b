//! The contracts that the mock bank embeds, and what `mock` says before there is a bank.

use xtask::Ending;

use crate::support::Tree;

#[test]
fn a_contract_of_the_bank_is_stale_until_it_is_regenerated() {
    let tree = Tree::regenerated(&["cats", "dogs"]);
    tree.expect(&["verify"], Ending::Fresh);
    tree.write("mock/specs/cats.json", "{}");
    let said = tree.expect(&["verify"], Ending::Stale);
    assert!(said.contains("changed mock/specs/cats.json"), "{said}");
    assert!(said.contains("run `cargo xtask regenerate cats`"), "{said}");
    assert_eq!(tree.read("mock/specs/cats.json"), "{}", "verify changes nothing");
    tree.expect(&["regenerate"], Ending::Fresh);
    tree.expect(&["verify"], Ending::Fresh);
    let contract: serde_json::Value =
        serde_json::from_str(&tree.read("mock/specs/cats.json")).expect("it is JSON");
    assert!(contract["paths"].is_object());
    assert!(tree.has("mock/specs/dogs.json"), "each provider's examples need its contract");
    tree.edit("specs/cats/openapi.yaml", "name: {type: string}", "name: {type: string, minLength: 1}");
    tree.expect(&["verify"], Ending::Stale);
}

#[test]
fn a_contract_without_a_spec_is_removed() {
    let tree = Tree::regenerated(&["cats"]);
    tree.write("mock/specs/gone.json", "{}");
    let said = tree.expect(&["verify"], Ending::Stale);
    assert!(said.contains("orphan mock/specs/gone.json"), "{said}");
    tree.expect(&["verify", "cats"], Ending::Fresh);
    tree.expect(&["regenerate"], Ending::Fresh);
    assert!(!tree.has("mock/specs/gone.json"));
    tree.expect(&["verify"], Ending::Fresh);
}

#[test]
fn what_cannot_be_served_is_said_before_anything_is_started() {
    let tree = Tree::new(&["cats"]);
    let (ending, said) = tree.run(&["mock", "cast"]);
    assert_eq!(ending, None);
    assert!(said.contains("did you mean `cats`?"), "{said}");
    tree.write("specs/cats/openapi.yaml", "openapi: 3.0.3\npaths: [\n");
    let said = tree.expect(&["mock"], Ending::Failed);
    assert!(said.contains("specs/cats/openapi.yaml:"), "{said}");
    assert!(!tree.has("target/mock/cats.json"));
}

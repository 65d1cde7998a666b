//! What `mock` says before there is a bank.

use xtask::Ending;

use crate::support::Tree;

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

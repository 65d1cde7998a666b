//! `new provider`: what it makes, and that it leaves nothing behind when it makes nothing.

use xtask::Ending;

use crate::support::{SPEC, Tree};

#[test]
fn a_provider_to_start_with() {
    let tree = Tree::regenerated(&["cats"]);
    let said = tree.expect(&["new", "provider", "petshop"], Ending::Fresh);
    assert!(said.contains("Created specs/petshop/openapi.yaml"), "{said}");
    assert!(said.contains("Updated petshop     1 operation "), "{said}");
    assert!(tree.read("Cargo.toml").contains("petshop = [\"dep:passbook-petshop\"]"));
    tree.assert_loads("with a new provider");
    tree.expect(&["verify"], Ending::Fresh);
    tree.expect(&["lint", "petshop", "--deny", "warnings"], Ending::Fresh);
}

#[test]
fn a_provider_from_a_document() {
    let tree = Tree::new(&[]);
    tree.write(
        "download.json",
        "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {}}",
    );
    tree.write("download.yaml", SPEC);
    let file = |name: &str| tree.path(name).display().to_string();
    tree.expect(&["new", "provider", "json-shop", "--spec", &file("download.json")], Ending::Fresh);
    tree.expect(&["new", "provider", "petshop", "--spec", &file("download.yaml")], Ending::Fresh);
    assert_eq!(tree.read("specs/petshop/openapi.yaml"), SPEC);
    assert!(tree.has("specs/json-shop/openapi.json"));
    assert!(!tree.read("specs/petshop/provider.toml").contains("\n[[repair]]"));
    tree.expect(&["verify"], Ending::Fresh);
    tree.assert_loads("with two new providers");
}

#[test]
fn a_document_in_several_files_brings_them_along() {
    let tree = Tree::new(&[]);
    tree.write(
        "shop/api.yaml",
        "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths:\n  /pets:\n    get:\n      tags: [pets]\n      \
         responses: {'200': {description: Fine., schema: {$ref: schemas/pet.yaml}}}\n",
    );
    tree.write("shop/schemas/pet.yaml", "type: object\nproperties: {tag: {$ref: tag.yaml#/Tag}}\n");
    tree.write("shop/schemas/tag.yaml", "Tag: {type: string}\n");
    let file = tree.path("shop/api.yaml").display().to_string();
    tree.expect(&["new", "provider", "petshop", "--spec", &file], Ending::Fresh);
    assert!(tree.has("specs/petshop/schemas/tag.yaml"));
    let sums = tree.read("generated/petshop/SHA256SUMS");
    assert!(sums.contains("  ../../specs/petshop/schemas/tag.yaml\n"), "{sums}");
    tree.expect(&["verify"], Ending::Fresh);

    // A change in any input makes the crate stale: another file, and an overlay that came later.
    tree.write("specs/petshop/schemas/tag.yaml", "Tag: {type: integer}\n");
    tree.expect(&["verify"], Ending::Stale);
    tree.expect(&["regenerate"], Ending::Fresh);
    tree.write(
        "specs/petshop/overlays/1.yaml",
        "overlay: 1.0.0\ninfo: {title: Ours, version: '1'}\nactions:\n  - target: $.info\n    update: {title: Ours}\n",
    );
    tree.expect(&["verify"], Ending::Stale);
    tree.expect(&["regenerate"], Ending::Fresh);
    assert!(tree.read("generated/petshop/SHA256SUMS").contains("  ../../specs/petshop/overlays/1.yaml\n"));
    assert!(tree.read("generated/petshop/README.md").contains("Ours"));
}

#[test]
fn a_document_with_faults_gets_the_repairs_that_it_needs_and_no_others() {
    let tree = Tree::new(&[]);
    let broken = SPEC
        .replace("schemas/Owner\"", "schemas/Nobody\"")
        .replace("name: id, in: path", "name: ident, in: path");
    tree.write("broken.yaml", &broken);
    let file = tree.path("broken.yaml").display().to_string();
    let said = tree.expect(&["new", "provider", "petshop", "--spec", &file], Ending::Fresh);
    let config = tree.read("specs/petshop/provider.toml");
    let rules: Vec<&str> = config.lines().filter(|line| line.starts_with("rule = ")).collect();
    assert_eq!(
        rules,
        [
            "rule = \"dangling_reference\"",
            "rule = \"undeclared_path_parameter\"",
            "rule = \"unused_path_parameter\""
        ]
    );
    assert!(config.contains("reason = \"the document is the provider's, not ours\""));
    assert!(said.contains("Repair dangling_reference"), "{said}");
    tree.expect(&["verify"], Ending::Fresh);
}

#[test]
fn a_document_that_is_refused_leaves_nothing() {
    let tree = Tree::regenerated(&["cats"]);
    for (name, text, rule) in [
        ("one.yaml", "swagger: '1.2'\n", "unsupported_version"),
        ("four.yaml", "openapi: 4.0.0\n", "unsupported_version"),
        ("syntax.yaml", "openapi: [\n", "yaml_syntax"),
    ] {
        tree.write(name, text);
        let before = tree.snapshot();
        let file = tree.path(name).display().to_string();
        let said = tree.expect(&["new", "provider", "petshop", "--spec", &file], Ending::Failed);
        assert!(said.contains(&format!("error[{rule}]")), "{said}");
        assert!(before == tree.snapshot(), "{name} left something");
        assert!(!tree.has("specs/petshop"));
    }
    let said = tree.expect(&["new", "provider", "petshop", "--spec", "nowhere.yaml"], Ending::Failed);
    assert!(said.contains("error[unreadable_file]") && said.contains("nowhere.yaml"), "{said}");
}

#[test]
fn an_id_that_cannot_be_is_refused() {
    let tree = Tree::regenerated(&["cats"]);
    let before = tree.snapshot();
    for id in [
        "Petshop",
        "pet_shop",
        "pet--shop",
        "-petshop",
        "petshop-",
        "2pets",
        "../pets",
        "",
        "type",
        "default",
        "runtime",
    ] {
        let (ending, said) = tree.run(&["new", "provider", "--", id]);
        assert_eq!(ending, None, "{id}");
        assert!(said.contains("help: choose another id"), "{id}: {said}");
    }
    let (ending, said) = tree.run(&["new", "provider", "cats"]);
    assert_eq!(ending, None);
    assert!(said.contains("there is a provider `cats` already") && said.contains("--> specs/cats"), "{said}");
    assert!(before == tree.snapshot());
}

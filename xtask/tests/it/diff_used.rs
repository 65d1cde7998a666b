//! `diff --used` and `usage`: which breaks touch what a consumer uses.

use xtask::Ending;

use crate::diff::json;
use crate::support::{SPEC, Tree, git_is_installed};

/// Two operations: one with a named schema, one whose schema has no name.
fn spec() -> String {
    SPEC.replace(
        "components:\n",
        r#"  /shops:
    get:
      operationId: listShops
      responses:
        "200":
          description: The shops.
          content:
            application/json:
              schema:
                type: array
                items:
                  type: object
                  properties: {city: {type: string, maxLength: 9}, street: {type: string}}
components:
"#,
    )
}

fn two_files(new: &str, used: &str) -> Tree {
    let tree = Tree::new(&[]);
    tree.write("old.yaml", &spec());
    tree.write("new.yaml", new);
    tree.write("used.toml", used);
    tree
}

const FILES: [&str; 5] = ["diff", "./old.yaml", "./new.yaml", "--used", "used.toml"];

/// The text with all of these parts.
#[track_caller]
fn told(tree: &Tree, ending: Ending, expected: &[&str]) -> String {
    let said = tree.expect(&FILES, ending);
    for part in expected {
        assert!(said.contains(part), "`{part}` is not in\n{said}");
    }
    said
}

#[test]
fn a_break_of_another_operation_is_shown_and_does_not_fail() {
    let new = spec().replace("operationId: getPet", "operationId: fetchPet");
    let tree = two_files(&new, "operations = [\"listShops\"]\n");
    told(
        &tree,
        Ending::Fresh,
        &["Breaking changes that touch nothing in used.toml", "breaking but not used"],
    );
    for name in ["GET /pets/{id}", "getPet", "get_pet", "fetchPet"] {
        tree.write("used.toml", &format!("operations = [\"{name}\"]\n"));
        told(&tree, Ending::Breaking, &["Breaking changes that touch what used.toml lists"]);
    }
}

#[test]
fn fields_decide_where_the_consumer_can_do_without() {
    // A property that need not be there is removed.
    let new = spec().replace("        owner: {$ref: \"#/components/schemas/Owner\"}\n", "");
    let tree = two_files(&new, "operations = [\"getPet\"]\n");
    tree.expect(&FILES, Ending::Breaking);
    let fields = |fields: &str| {
        tree.write("used.toml", &format!("operations = [\"getPet\"]\nfields = [{fields}]\n"));
    };
    fields("\"Pet.name\"");
    tree.expect(&FILES, Ending::Fresh);
    for used in ["\"Pet.owner\"", "\"Pet.owner.city\"", "\"/components/schemas/Pet/properties/owner\""] {
        fields(used);
        tree.expect(&FILES, Ending::Breaking);
    }
    // What is required, and what a reply can't be decoded for, concerns everybody.
    fields("\"Pet.owner\"");
    tree.write("new.yaml", &spec().replace("name: {type: string}", "name: {type: integer}"));
    tree.expect(&FILES, Ending::Breaking);
    fields("\"Pet.name\"");
    tree.write("new.yaml", &spec().replace("{city: {type: string}}", "{city: {type: integer}}"));
    tree.expect(&FILES, Ending::Breaking);
}

#[test]
fn fields_of_schemas_without_a_name_are_known_by_their_places() {
    let new = spec().replace("maxLength: 9", "maxLength: 10");
    let tree = two_files(&new, "operations = [\"listShops\"]\n");
    let place = "/paths/~1shops/get/responses/200/content/application~1json/schema";
    for (field, ending) in [("city", Ending::Breaking), ("street", Ending::Fresh)] {
        for written in [format!("{place}/items/properties/{field}"), format!("{place}.{field}")] {
            tree.write("used.toml", &format!("operations = [\"listShops\"]\nfields = [\"{written}\"]\n"));
            tree.expect(&FILES, ending);
        }
    }
}

#[test]
fn unknown_names_are_errors_with_their_line_and_a_near_name() {
    let tree = two_files(&spec(), "");
    for (used, expected) in [
        (
            "operations = [\n  \"getPte\",\n]\n",
            &["neither document has the operation `getPte`", "used.toml:2:3", "did you mean `getPet`?"][..],
        ),
        (
            "operations = [\"getPet\"]\nfields = [\"Pet.nmae\"]\n",
            &["neither document has the field `Pet.nmae`", "used.toml:2:11", "did you mean `Pet.name`?"],
        ),
        ("operations = [\"getPet\"]\nfields = [\"Pet.owner.cty\"]\n", &["`Pet.owner.cty`", "used.toml:2:11"]),
        (
            "[provider.cats]\noperations = [\"getPet\"]\n",
            &["no provider `cats`", "used.toml:1:11", "at the top"],
        ),
        ("opertions = []\n", &["used.toml:1:1", "opertions"]),
        ("", &["the file names no operation"]),
    ] {
        tree.write("used.toml", used);
        told(&tree, Ending::Failed, expected);
    }
}

#[test]
fn every_form_says_what_is_touched() {
    let new = spec()
        .replace("operationId: getPet", "operationId: fetchPet")
        .replace("operationId: listShops", "operationId: findShops");
    let tree = two_files(&new, "operations = [\"getPet\"]\n");
    let report = json(&tree, &FILES[1..], Ending::Breaking);
    let changes = report["providers"][0]["changes"].as_array().expect("changes");
    let touched: Vec<_> = changes
        .iter()
        .map(|change| (change["place"]["scope"].as_str(), change["touches_used"].as_bool()))
        .collect();
    assert!(touched.contains(&(Some("GET /pets/{id}"), Some(true))), "{touched:?}");
    assert!(touched.contains(&(Some("GET /shops"), Some(false))), "{touched:?}");
    let form = |format: &str| tree.expect(&[&FILES[..], &["--format", format]].concat(), Ending::Breaking);
    let markdown = form("markdown");
    assert!(markdown.contains("1 breaking change touches what used.toml lists"), "{markdown}");
    assert!(markdown.contains("1 change of parts that are not used"), "{markdown}");
    assert_eq!(form("github").matches("::error").count(), 1);
    assert_eq!(form("junit").matches("<failure").count(), 1);
    assert!(form("html").contains("used.toml"));
}

#[test]
fn a_consumer_is_scanned_and_the_file_is_read_by_diff() {
    if !git_is_installed() {
        return;
    }
    let tree = Tree::committed(&["cats", "dogs"]);
    tree.write(
        "shop/src/main.rs",
        "use passbook::cats::Client;\nfn main() { let pet = client.get_pet(\"1\").send(); print!(\"{}\", pet.name); }\n",
    );
    tree.write("shop/target/x.rs", "not Rust at all (");
    let said = tree.expect(&["usage", "shop"], Ending::Fresh);
    let expected =
        "[provider.cats]\noperations = [\n    \"GET /pets/{id}\",\n]\nfields = [\n    \"Pet.name\",\n]\n";
    assert!(said.contains(expected), "{said}");
    assert!(!said.contains("provider.dogs"), "the code doesn't name it:\n{said}");
    tree.expect(&["usage", "shop", "--output", "used.toml"], Ending::Fresh);
    tree.edit("specs/dogs/openapi.yaml", "operationId: getPet", "operationId: fetchPet");
    tree.expect(&["diff"], Ending::Breaking);
    tree.expect(&["diff", "--used", "used.toml"], Ending::Fresh);
    tree.edit("specs/cats/openapi.yaml", "operationId: getPet", "operationId: fetchPet");
    tree.expect(&["diff", "--used", "used.toml"], Ending::Breaking);
}

#[test]
fn a_consumer_that_can_not_be_scanned() {
    let tree = Tree::new(&["cats"]);
    tree.write("shop/main.rs", "fn main() {\n    let x = ;\n}\n");
    tree.write("other/main.rs", "fn main() {}\n");
    tree.write("empty/notes.txt", "");
    for (arguments, expected) in [
        (&["usage", "shop"][..], &["main.rs", "not valid Rust", "cargo check"][..]),
        (&["usage", "other"], &["calls no operation", "--provider"]),
        (&["usage", "empty"], &["no Rust file"]),
        (&["usage", "gone"], &["gone", "check that the path exists"]),
        (&["usage", "other", "--provider", "cast"], &["did you mean `cats`?"]),
        (&["usage", "other", "--file", "other/main.rs"], &["other/main.rs"]),
    ] {
        let (ending, said) = tree.run(arguments);
        assert!(matches!(ending, None | Some(Ending::Failed)), "{arguments:?}: {said}");
        for part in expected {
            assert!(said.contains(part), "`{part}` is not in\n{said}");
        }
    }
}

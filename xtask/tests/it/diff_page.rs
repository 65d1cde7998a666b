//! `diff --format html`: what the page's first screen says, and how its entries are made.

use xtask::Ending;

use crate::support::{SPEC, Tree};

/// A reply with a header of these lines.
fn with_header(lines: &str) -> String {
    let header = format!("          headers:\n            X-Id:\n{lines}          content:\n");
    SPEC.replacen("          content:\n", &header, 1)
}

fn page(old: &str, new: &str, arguments: &[&str]) -> String {
    let tree = Tree::new(&[]);
    tree.write("old.yaml", old);
    tree.write("new.yaml", new);
    let files = ["diff", "./old.yaml", "./new.yaml", "--format", "html", "--fail-on", "none"];
    tree.expect(&[&files[..], arguments].concat(), Ending::Fresh)
}

#[test]
fn all_that_is_said_of_one_header_is_one_closed_entry() {
    let old = with_header(
        "              required: true\n              schema: {type: string, format: uuid, maxLength: 36, pattern: '^a'}\n",
    );
    let new = with_header(
        "              required: false\n              schema: {type: string, maxLength: 40, pattern: '^b'}\n",
    );
    let page = page(&old, &new, &[]);
    assert_eq!(page.matches("<article class=\"entry").count(), 1, "{page}");
    assert_eq!(page.matches("<span class=\"change\"").count(), 4, "{page}");
    assert!(!page.contains("<details open"), "entries are closed");
}

#[test]
fn properties_and_parameters_have_an_entry_each() {
    let new =
        SPEC.replace("name: {type: string}", "name: {type: string, maxLength: 9, pattern: '^a'}").replace(
            "properties: {city: {type: string}}",
            "properties: {city: {type: string, maxLength: 9}, type: {type: string}}",
        );
    let page = page(SPEC, &new, &[]);
    // `Pet.name`, `Owner.city`, and `Owner.type`, which is a property and no keyword.
    assert_eq!(page.matches("<article class=\"entry").count(), 3, "{page}");
}

#[test]
fn the_first_screen_answers() {
    let new = SPEC
        .replace("operationId: getPet", "operationId: fetchPet")
        .replace("version: \"1\"", "version: \"2\"");
    let page = page(SPEC, &new, &[]);
    let first = page.split("<main").next().expect("a header");
    for part in [
        "<h1>What changed in Pets</h1>",
        "<strong>Pets 1</strong>",
        "<strong>Pets 2</strong>",
        "<dt>Deployed callers</dt><dd class=\"answer\">Not broken</dd>",
        "<dt>Rust code</dt><dd class=\"answer\">Broken</dd>",
        "the next major",
        "data-operation=\"GET &#x2f;pets&#x2f;{id}\"",
        "Pets, version 1 to 2",
        "call `fetch_pet` instead of `get_pet`",
        "Callers that are deployed are not affected.",
    ] {
        assert!(first.contains(part), "`{part}` is not in\n{first}");
    }
}

use super::*;

const BASE: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      responses:
        '200': {description: Pets., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
  '/owners/{id}':
    get:
      description: |
        paths:
          /not/a/path:
      responses: {'200': {$ref: '#/components/responses/Owner'}}
  /status/:id:
    get: {responses: {'204': {description: Well.}}}
components:
  responses:
    Owner:
      description: An owner.
      content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}
  schemas:
    # What barks.
    Pet:
      type: object
      properties:
        owner: {$ref: '#/components/schemas/Owner'}
        kind: {$ref: '#/components/schemas/Kind'}
        notes:
          type: string
    Owner: {type: object, properties: {name: {type: string}}}
    Kind: {type: string}
    Other: {type: string}
";

fn far(edit: impl Fn(&str) -> String) -> (Excerpt, Excerpt) {
    excerpts(BASE, &edit(BASE), &Reach::Far).expect("the texts are plain")
}

fn near(edit: impl Fn(&str) -> String) -> (Excerpt, Excerpt) {
    excerpts(BASE, &edit(BASE), &Reach::Near(BTreeSet::new())).expect("the texts are plain")
}

/// Whether each line of the part is where it says that it stands in the whole, but for lines of the part's own.
fn is_in_place(excerpt: &Excerpt, whole: &str) -> bool {
    let whole: Vec<&str> = whole.lines().collect();
    let is_own = |line: &str| line.contains(LEFT_OUT) || line.contains("othing: {}");
    excerpt.text.lines().enumerate().all(|(index, line)| {
        let there = excerpt.whole(Position { line: index + 1, column: 1 }).line;
        is_own(line) || whole.get(there - 1) == Some(&line)
    })
}

#[test]
fn what_leads_to_a_change_and_what_follows_is_read() {
    let edit = |text: &str| text.replace("name: {type: string}", "name: {type: integer}");
    let (old, new) = far(edit);
    for (excerpt, whole) in [(&old, BASE.to_owned()), (&new, edit(BASE))] {
        let text = &excerpt.text;
        assert!(
            text.contains("/pets:") && text.contains("/owners/{id}") && text.contains("    Kind:"),
            "{text}"
        );
        assert!(!text.contains("/status") && !text.contains("Other"), "{text}");
        assert!(is_in_place(excerpt, &whole), "{text}");
    }
}

#[test]
fn of_what_is_the_same_only_the_way_to_a_change_is_read() {
    let edit = |text: &str| text.replace("name: {type: string}", "name: {type: integer}");
    let (old, new) = near(edit);
    for (excerpt, whole) in [(&old, BASE.to_owned()), (&new, edit(BASE))] {
        let text = &excerpt.text;
        assert!(text.contains("        owner: {$ref: '#/components/schemas/Owner'}"), "{text}");
        assert!(text.contains("    Pet:\n      x-passbook-left-out: true\n      type: object\n"), "{text}");
        assert!(text.contains("    Kind: {x-passbook-left-out: true}\n"), "{text}");
        assert!(!text.contains("not/a/path") && !text.contains("notes:"), "{text}");
        assert!(is_in_place(excerpt, &whole), "{text}");
    }
}

#[test]
fn what_is_asked_for_is_read_with_all_that_follows() {
    let new = BASE.replace("name: {type: string}", "name: {type: integer}");
    let wanted = BTreeSet::from([("schemas".to_owned(), "Pet".to_owned())]);
    let (_, new) = excerpts(BASE, &new, &Reach::Near(wanted)).unwrap();
    assert!(new.text.contains("notes:") && new.text.contains("    Kind: {type: string}"), "{}", new.text);
    assert!(!new.text.contains(LEFT_OUT), "{}", new.text);
}

/// What is one schema together with others, what other references lead to, and what is no schema.
#[test]
fn what_may_be_needed_is_read() {
    let joined = BASE.replace(
        "    Owner: {type",
        "    Old: {allOf: [{$ref: '#/components/schemas/Kind'}]}\n    Owner: {type",
    );
    let changed = joined.replace("    Old: {allOf", "    Old: {description: Old., allOf");
    let near = |old: &str, new: &str| excerpts(old, new, &Reach::Near(BTreeSet::new())).unwrap().0.text;
    assert!(near(&joined, &changed).contains("    Kind: {type: string}"));
    let other = BASE
        .replace("owner: {$ref: '#/components/schemas/Owner'}", "owner: {$ref: '#/components/schemas/Kind'}");
    assert!(near(BASE, &other).contains("    Kind: {type: string}"));
    let replies = BASE.replace("  /status/:id:\n    get: {", "  /status/:id:\n    get: {deprecated: true, ");
    let replies = replies.replace("{'204': {", "{'200': {$ref: '#/components/responses/Owner'}, '204': {");
    let before = replies.replace("deprecated: true, ", "");
    assert!(near(&before, &replies).contains("description: An owner."));
}

#[test]
fn what_stands_alone_leaves_nothing_else() {
    let (old, new) = far(|text| text.replace("Other: {type: string}", "Other: {type: integer}"));
    let (old, new) = (old.text, new.text);
    assert!(
        !old.contains("/pets") && old.contains("x-nothing: {}") && old.contains("Other: {type: string}"),
        "{old}"
    );
    assert!(new.contains("Other: {type: integer}") && !new.contains("    Pet:"), "{new}");
}

#[test]
fn what_stands_for_an_emptied_section_stands_on_both_sides() {
    let added = |text: &str| text.replace("    Kind: {", "    Added: {type: string}\n    Kind: {");
    let (old, new) = far(added);
    for text in [&old.text, &new.text] {
        assert_eq!(text.matches("Nothing: {}").count(), 2, "of the responses and of the schemas: {text}");
    }
    assert!(new.text.contains("Added: {type: string}") && !old.text.contains("Kind"), "{}", old.text);
}

#[test]
fn only_what_is_around_a_place_is_read_to_find_it() {
    let pointers = ["/components/schemas/Kind/type", "/paths/~1owners~1{id}/get", "/info"];
    let excerpt = around(BASE, &pointers).unwrap();
    assert!(is_in_place(&excerpt, BASE), "{}", excerpt.text);
    assert!(excerpt.text.contains("    Kind: {") && excerpt.text.contains("not/a/path"), "{}", excerpt.text);
    assert!(!excerpt.text.contains("/pets:") && !excerpt.text.contains("    Owner:"), "{}", excerpt.text);
}

/// Of two operations with one id, the second loses it, and of two paths of one shape, one is taken for the other.
#[test]
fn what_depends_on_another_block_is_read_with_it() {
    let twins = BASE.replace("  /status/:id:\n    get: {", "  /status/:id:\n    get: {operationId: pets, ");
    let twins = twins.replace("  /pets:\n    get:\n", "  /pets:\n    get:\n      operationId: pets\n");
    let edited = twins.replace("Other: {type: string}", "Other: {type: integer}");
    let (old, _) = excerpts(&twins, &edited, &Reach::Near(BTreeSet::new())).unwrap();
    assert!(old.text.contains("/status/:id") && old.text.contains("/pets:"), "{}", old.text);
    let alike = BASE.replace("  /status/:id:\n", "  /owners/{name}:\n");
    let edited = alike.replace("Other: {type: string}", "Other: {type: integer}");
    let (old, _) = excerpts(&alike, &edited, &Reach::Near(BTreeSet::new())).unwrap();
    assert!(old.text.contains("/owners/{name}") && old.text.contains("/owners/{id}"), "{}", old.text);
}

#[test]
fn what_cannot_be_cut_safely_is_read_as_a_whole() {
    let hard = [
        BASE.replace("Kind: {type", "Kind: &kind {type"),
        BASE.replace("    Kind: {type: string}\n", "    Kind: {type: string}\n    Kind: {type: integer}\n"),
        BASE.replace("#/components/schemas/Kind", "#/components/schemas/Ki~0nd"),
        BASE.replace("#/components/schemas/Kind", "other.yaml#/Kind"),
        BASE.replace("  schemas:\n", "\tschemas:\n"),
        BASE.replace("    Kind: {type: string}\n", "    Kind: {type: string}\n   Odd: {type: string}\n"),
        BASE.replace("#/components/schemas/Kind", "#/components/schemas"),
        BASE.replace("Kind: {type", "Kind:  &kind {type"),
        BASE.replace("    Kind: {", "    ? Kind\n    : {"),
        BASE.replace("paths:\n", "---\npaths:\n"),
        BASE.replace("Kind", "A Kind"),
        BASE.replace("title: Pets", "title: Pets\r, summary: Pets"),
        format!("security: []\n{BASE}"),
        "{}".to_owned(),
    ];
    for text in hard {
        assert_eq!(excerpts(BASE, &text, &Reach::Far), None, "{text}");
    }
}

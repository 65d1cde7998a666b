//! The fixtures of the rules: each a change of one shared document, and what becomes of it.
//!
//! `rules/<rule>.yaml` has one case or more. A case opens with `# case:` and its point; then comes the change: edits
//! of the new document, or `old:` and `new:` with edits of both; then, behind `---`, the changes that are found, and
//! what the two generated crates say when they are compared item by item. Where the rules' verdict on Rust code is not
//! that of the crates, a line `# differs:` says why. `BLESS=1 cargo test -p passbook-diff` accepts what comes out.

#![expect(clippy::disallowed_methods, reason = "tests bless their own expectations")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

use passbook_openapi::fixtures::{self, cases, documents, is_blessing, parse, print};
use passbook_openapi::load::excerpt::{Reach, excerpts};
use passbook_openapi::load::{Config, Source};
use serde_json::{Value, json};

use super::surface::Surface;
use super::vocabulary::Bump;
use super::{Depth, Diff, compare, diff, rules, surface};

use edits::edited;

mod cases;
mod corpus;
mod edits;
mod kinds;
mod mutation;
mod oasdiff;
mod parts;
mod size;
mod stability;
mod verdicts;
mod words;

/// Rules that a change of one document can't show. `xtask` has tests of those about providers, and
/// `what_no_rule_foresaw_is_told` is about the third.
const WITHOUT_FIXTURE: [&str; 3] = ["provider_added", "provider_removed", "rust_item_added"];

#[test]
fn every_rule_says_what_its_fixture_says() {
    let mut faults = String::new();
    let base = parse(&std::fs::read_to_string(folder().join("base.yml")).unwrap());
    let mut surfaces = BTreeMap::new();
    for rule in rules::rules().iter().filter(|rule| !WITHOUT_FIXTURE.contains(&rule.id)) {
        let path = folder().join(format!("{}.yaml", rule.id));
        let Ok(text) = std::fs::read_to_string(&path) else {
            let _ = writeln!(faults, "the rule `{}` has no fixture: write {}", rule.id, path.display());
            continue;
        };
        let (head, cases) = cases(&text);
        let mut blessed = head.to_owned();
        for case in cases {
            let parts = documents(case);
            let title = case.lines().next().unwrap_or_default();
            let mut complain = |what: &str| {
                let _ = writeln!(faults, "{}.yaml: {title}\n{what}\n", rule.id);
            };
            let (old, new) = edited(&base, &parse(parts[0]));
            let (before, after) = (surface_of(&old, &mut surfaces), surface_of(&new, &mut surfaces));
            let mut found = diff(source(&old), source(&new), Depth::Documents)
                .unwrap_or_else(|error| panic!("{title}: {error}"));
            let unforeseen = surface::unforeseen(&before, &after, &found.changes);
            found.changes.splice(0..0, unforeseen);
            if !found.changes.iter().any(|change| change.rule == rule.id) {
                complain("none of the changes is one of this rule");
            }
            let judged = judged(&before, &after);
            let by_rules = found.rust();
            if judged != by_rules && !case.contains("# differs: ") {
                complain(&format!(
                    "the rules say {by_rules:?} and the crates {judged:?}; a line `# differs:` may say why"
                ));
            }
            if judged == by_rules && case.contains("# differs: ") {
                complain("the rules and the crates agree: remove the line `# differs:`");
            }
            exactly_one_rule(&old, &new, &mut complain);
            mirrored(&old, &new, &found, &mut complain);
            let actual = print(&show(&found, judged));
            if parts.get(1).map(|text| text.trim()) != Some(actual.trim()) && !is_blessing() {
                complain(&format!("--- expected\n{}\n--- actual\n{actual}", parts.get(1).unwrap_or(&"")));
            }
            let _ = write!(blessed, "{}\n---\n{actual}---\n", parts[0].trim_end());
        }
        if is_blessing() {
            let blessed = blessed.trim_end().trim_end_matches("---").trim_end();
            std::fs::write(&path, format!("{blessed}\n")).unwrap();
        }
    }
    let ids: BTreeSet<String> =
        rules::rules().iter().flat_map(|r| [format!("{}.yaml", r.id), format!("{}.toml", r.id)]).collect();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if !ids.contains(&name) && name != "base.yml" {
            let _ = writeln!(faults, "{name} is of no rule in the table");
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

/// A change that breaks Rust code says what to write instead.
#[test]
fn every_rule_that_breaks_rust_code_has_a_migration() {
    for rule in rules::rules() {
        let breaks =
            rule.rust == Bump::Major || rule.exceptions().iter().any(|one| one.ends_with("rust major"));
        assert_eq!(rule.migrates(), breaks, "{}", rule.id);
    }
}

/// What means the same on both sides is no change.
#[test]
fn another_spelling_is_no_change() {
    let base = parse(&std::fs::read_to_string(folder().join("base.yml")).unwrap());
    let text = std::fs::read_to_string(folder().parent().unwrap().join("same.yaml")).unwrap();
    let (_, cases) = cases(&text);
    assert!(cases.len() > 5);
    for case in cases {
        let (old, new) = edited(&base, &parse(documents(case)[0]));
        assert!(old != new, "the case edits something: {case}");
        let found = diff(source(&old), source(&new), Depth::Documents).unwrap();
        assert!(found.changes.is_empty(), "{case}\n{}", print(&show(&found, None)));
    }
    let found = diff(source(&base), source(&base), Depth::Crates).unwrap();
    assert_eq!(found, Diff::default());
}

/// Where two members of an `allOf` lead to the same schema at each of 40 levels, there are 2⁴⁰ paths to the last.
#[test]
fn many_paths_to_one_schema_are_one_walk() {
    let document = |kind: &str| {
        let mut schemas = serde_json::Map::new();
        for level in 0..40 {
            let next = |side: &str| json!({"$ref": format!("#/components/schemas/{side}{}", level + 1)});
            for side in ["A", "B"] {
                schemas.insert(format!("{side}{level}"), json!({"allOf": [next("A"), next("B")]}));
            }
        }
        for side in ["A", "B"] {
            let leaf = json!({"type": "object", "properties": {"id": {"type": kind}}});
            schemas.insert(format!("{side}40"), leaf);
        }
        let body = json!({"application/json": {"schema": {"$ref": "#/components/schemas/A0"}}});
        source(&json!({
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": {"post": {
                "requestBody": {"content": body},
                "responses": {"204": {"description": "Fine."}},
            }}},
            "components": {"schemas": schemas},
        }))
    };
    let found = diff(document("string"), document("integer"), Depth::Documents).expect("both are sound");
    let rules: Vec<_> = found.changes.iter().map(|change| change.rule).collect();
    assert_eq!(rules, ["request_type_narrowed"]);
}

/// What OpenAPI 3.1 can say and 3.0 can't is compared as it is written, and placed where it stands.
#[test]
fn what_a_conversion_leaves_out_is_compared() {
    let document = |keyword: &str, value: &Value| {
        let mut pet = json!({"type": "object", "properties": {"name": {"type": "string"}}});
        let mut document = json!({
            "openapi": "3.1.0",
            "info": {"title": "Pets", "version": "1"},
            "paths": {"/pets": {
                "post": {
                    "operationId": "addPet",
                    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
                    "responses": {"204": {"description": "Fine."}},
                },
            }},
        });
        match keyword {
            "webhooks" => document["webhooks"] = value.clone(),
            "query" => document["paths"]["/pets"]["query"] = value.clone(),
            keyword => {
                pet[keyword] = value.clone();
                // Alone, a condition asks for nothing.
                if keyword == "if" {
                    pet["then"] = json!({"required": ["size"]});
                }
            }
        }
        document["components"] = json!({"schemas": {"Pet": pet}});
        document
    };
    let cases = [
        ("if", json!({"required": ["name"]}), json!({"required": ["age"]}), "/components/schemas/Pet/if"),
        ("contains", json!(false), json!({"const": 1}), "/components/schemas/Pet/contains"),
        (
            "propertyNames",
            json!({"maxLength": 5}),
            json!({"maxLength": 4}),
            "/components/schemas/Pet/propertyNames",
        ),
        (
            "dependentRequired",
            json!({"a": ["b"]}),
            json!({"a": ["c"]}),
            "/components/schemas/Pet/dependentRequired",
        ),
        (
            "contentMediaType",
            json!("image/png"),
            json!("image/gif"),
            "/components/schemas/Pet/contentMediaType",
        ),
        ("webhooks", json!({"a": {"post": {}}}), json!({"a": {"post": {"deprecated": true}}}), "/webhooks"),
        (
            "query",
            json!({"responses": {}}),
            json!({"deprecated": true, "responses": {}}),
            "/paths/~1pets/query",
        ),
    ];
    for (keyword, old, new, place) in cases {
        let (old, new) = (document(keyword, &old), document(keyword, &new));
        for (old, new) in [(&old, &new), (&new, &old)] {
            let found = diff(source(old), source(new), Depth::Documents).unwrap();
            let [change] = found.changes.as_slice() else {
                panic!("{keyword}: not one change: {}", print(&show(&found, None)))
            };
            let told = [&change.old.pointer, &change.new.pointer];
            assert!(told.iter().any(|at| at.starts_with(place)), "{keyword} is told of at {told:?}");
            assert!(!change.message.contains("x-passbook"), "{}", change.message);
        }
        let found = diff(source(&old), source(&old), Depth::Documents).unwrap();
        assert!(found.changes.is_empty(), "{keyword}");
    }
}

/// A change that the rules take for milder than it is, is still told of at its true weight.
#[test]
fn what_no_rule_foresaw_is_told() {
    let base = parse(&std::fs::read_to_string(folder().join("base.yml")).unwrap());
    let edits = json!([{"at": "/components/schemas/Pet/properties/note", "set": {"type": "string"}}]);
    let (old, new) = edited(&base, &edits);
    let mut surfaces = BTreeMap::new();
    let (old, new) = (surface_of(&old, &mut surfaces), surface_of(&new, &mut surfaces));
    let told = surface::unforeseen(&old, &new, &[]);
    let field = told.iter().find(|change| change.place.path == "types::Pet.note").unwrap();
    assert_eq!((field.rule, field.rust), ("rust_item_added", Bump::Minor));
    assert!(surface::unforeseen(&new, &old, &[]).iter().any(|change| change.rule == "rust_item_removed"));
}

/// Of two texts, only a part is read; what is found is what is found in the whole.
#[test]
fn an_excerpt_has_every_difference() {
    let base = parse(&std::fs::read_to_string(folder().join("base.yml")).unwrap());
    let (mut cut, mut faults) = (0, String::new());
    for rule in rules::rules().iter().filter(|rule| !WITHOUT_FIXTURE.contains(&rule.id)) {
        let text = std::fs::read_to_string(folder().join(format!("{}.yaml", rule.id))).unwrap();
        for case in cases(&text).1 {
            let (old, new) = edited(&base, &parse(documents(case)[0]));
            let Some((old_part, new_part)) = excerpts(&print(&old), &print(&new), &Reach::Far) else {
                continue;
            };
            cut += 1;
            let told = |old: &Value, new: &Value| {
                let found = diff(source(old), source(new), Depth::Documents)
                    .unwrap_or_else(|e| panic!("{}: {e}", rule.id));
                let told = found
                    .changes
                    .iter()
                    .map(|change| (change.fingerprint.clone(), change.operations.clone()));
                told.collect::<BTreeMap<_, _>>()
            };
            let (whole, part) = (told(&old, &new), told(&parse(&old_part.text), &parse(&new_part.text)));
            if whole != part {
                let _ = writeln!(
                    faults,
                    "{}: {whole:?}\n  {part:?}\n{}\n---\n{}",
                    rule.id, old_part.text, new_part.text
                );
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
    assert!(cut > 100, "only {cut} cases could be cut");
}

/// A document is moved as text, and the same fingerprints come out.
#[test]
fn a_fingerprint_does_not_depend_on_what_else_changed() {
    let base = parse(&std::fs::read_to_string(folder().join("base.yml")).unwrap());
    let edit = json!({"at": "/components/schemas/NewPet/properties/name/maxLength", "set": 20});
    let other = json!({"at": "/components/schemas/Pet/properties/name/maxLength", "set": 20});
    let first = |edits: Value| {
        let (old, new) = edited(&base, &edits);
        let found = diff(source(&old), source(&new), Depth::Documents).unwrap();
        let limit = found.changes.into_iter().find(|change| change.rule == "request_limit_tightened");
        limit.unwrap().fingerprint
    };
    assert_eq!(first(json!([edit])), first(json!([other, edit])));
}

/// An approval of one long value is none of another: whole values are in the change and in its fingerprint, and
/// messages show the beginning.
#[test]
fn a_long_value_is_whole_in_a_change_and_short_in_its_message() {
    let base = parse(&std::fs::read_to_string(folder().join("base.yml")).unwrap());
    let limit = |pattern: &str| {
        let edit = json!([{"at": "/components/schemas/NewPet/properties/name/pattern", "set": pattern}]);
        let (old, new) = edited(&base, &edit);
        let found = diff(source(&old), source(&new), Depth::Documents).unwrap();
        found.changes.into_iter().find(|change| change.rule == "request_limit_tightened").unwrap()
    };
    let (one, other) = ("a".repeat(300), format!("{}b", "a".repeat(299)));
    let (first, second) = (limit(&one), limit(&other));
    assert_ne!(first.fingerprint, second.fingerprint);
    assert_ne!(first.message, second.message);
    assert_eq!(first.new.value, Some(Value::from(one)));
    assert!(first.message.len() < 350 && first.message.contains("300 characters"), "{}", first.message);
}

fn exactly_one_rule(old: &Value, new: &Value, complain: &mut impl FnMut(&str)) {
    for finding in compare::compare(old, new) {
        let matching: Vec<&str> =
            rules::rules().iter().filter(|rule| rule.matches(&finding)).map(|rule| rule.id).collect();
        if matching.len() != 1 {
            complain(&format!("{} rules match, and one should: {matching:?}\n{finding:?}", matching.len()));
        }
    }
}

/// With the sides swapped, as many things change, and each the other way round.
fn mirrored(old: &Value, new: &Value, found: &Diff, complain: &mut impl FnMut(&str)) {
    use super::vocabulary::Effect::{Added, Changed, Narrowed, Removed, Widened};
    let back = compare::compare(new, old);
    let mut there: Vec<_> = found
        .changes
        .iter()
        .filter(|change| change.area != super::Area::Surface)
        .map(|change| match change.effect {
            Added => (change.aspect, Removed),
            Removed => (change.aspect, Added),
            Narrowed => (change.aspect, Widened),
            Widened => (change.aspect, Narrowed),
            Changed => (change.aspect, Changed),
        })
        .collect();
    let mut back: Vec<_> = back.iter().map(|finding| (finding.aspect, finding.effect)).collect();
    there.sort();
    back.sort();
    if there != back {
        complain(&format!("swapped, {back:?} are found in place of {there:?}"));
    }
}

/// What a document's crate offers. Most cases share one side.
fn surface_of(document: &Value, known: &mut BTreeMap<String, Surface>) -> Surface {
    let text = document.to_string();
    let make = || surface::of(passbook_openapi::resolve(source(document)).unwrap()).unwrap();
    known.entry(text).or_insert_with(make).clone()
}

/// What the two crates say when they are compared item by item; patch where something else changed.
fn judged(old: &Surface, new: &Surface) -> Option<Bump> {
    let items = old.changes_to(new);
    Some(items.iter().map(|item| item.bump).max().unwrap_or(Bump::Patch))
}

fn show(found: &Diff, judged: Option<Bump>) -> Value {
    let change = |change: &super::Change| {
        let place = change.place.to_string();
        let mut shown = json!({
            "rule": change.rule,
            "verdicts": format!("{} on the wire, {} in Rust", change.wire, change.rust),
            "place": place,
            "says": change.message,
            "operations": change.operations,
            "migration": change.migration,
        });
        // Most changes break no code.
        if change.migration.is_none() {
            shown.as_object_mut().unwrap().shift_remove("migration");
        }
        shown
    };
    let mut shown: Vec<Value> = found.changes.iter().map(change).collect();
    if let Some(judged) = judged {
        shown.push(json!({"crates": judged.word()}));
    }
    shown.into()
}

fn source(document: &Value) -> Source {
    fixtures::source("pets.json", &document.to_string(), document.clone(), Config::default())
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules")
}

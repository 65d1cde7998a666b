//! Documents with one edit each: exactly that edit is found, with the verdicts that it has to have.
//!
//! An edit of every kind is made at places chosen at random, in the specs of this repository and, where they are beside
//! it, in real documents. What has to be found is worked out here, from which requests and replies lead to the place;
//! nothing of it is shared with the comparator.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::super::{compare, rules};
use crate::document::{escape, local};
use crate::load::{Config, load_file};
use crate::resolve::resolve;

pub(super) const CORPUS: &str = "../../shared/corpus/specs";
/// Places that each kind of edit is tried at, in each document.
const TRIES: usize = 6;

#[test]
fn an_edit_of_ours_is_found_and_nothing_else() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("specs");
    let files: Vec<PathBuf> = std::fs::read_dir(specs)
        .unwrap()
        .map(|entry| entry.unwrap().path().join("openapi.yaml"))
        .filter(|path| path.is_file())
        .collect();
    assert!(files.len() >= 5);
    let made = run(files);
    for edit in EDITS {
        assert!(
            made.get(edit.name).is_some_and(|made| *made > 0),
            "`{}` found no place: {made:?}",
            edit.name
        );
    }
}

#[test]
fn an_edit_of_a_real_document_is_found_and_nothing_else() {
    let mut files: Vec<PathBuf> = std::fs::read_dir(CORPUS)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        // Larger ones take a debug build minutes, and have nothing that these don't.
        .filter(|path| path.metadata().is_ok_and(|file| file.len() < 120_000))
        .collect();
    if files.is_empty() {
        eprintln!("skipped: there is no corpus at {CORPUS}");
        return;
    }
    files.sort();
    let files = files.into_iter().step_by(3).collect();
    run(files);
}

/// One kind of edit.
struct Edit {
    name: &'static str,
    /// Makes the edit somewhere, and says which rules have to tell of it.
    make: fn(&mut Value, &Uses, &mut Chance) -> Option<Vec<&'static str>>,
}

const EDITS: &[Edit] = &[
    Edit { name: "shorten a text", make: |d, u, c| bound(d, u, c, Bound::Tighten) },
    Edit { name: "lengthen a text", make: |d, u, c| bound(d, u, c, Bound::Relax) },
    Edit { name: "add a value", make: |d, u, c| value(d, u, c, Value::is_array) },
    Edit { name: "remove a value", make: remove_value },
    Edit { name: "add a property", make: |d, u, c| add_property(d, u, c, Need::Optional) },
    Edit { name: "add a required property", make: |d, u, c| add_property(d, u, c, Need::Required) },
    Edit { name: "remove a property", make: remove_property },
    Edit { name: "require a property", make: require_property },
    Edit { name: "no longer require a property", make: unrequire_property },
    Edit { name: "another type", make: another_type },
    Edit { name: "allow null", make: allow_null },
    Edit { name: "describe a schema", make: describe },
    Edit { name: "an extension", make: extend },
    Edit { name: "an unknown keyword", make: unknown },
    Edit { name: "remove an operation", make: remove_operation },
    Edit { name: "rename an operation", make: rename_operation },
    Edit { name: "deprecate an operation", make: deprecate_operation },
    Edit { name: "retag an operation", make: retag_operation },
    Edit { name: "add a parameter", make: |d, _, c| add_parameter(d, c, Need::Optional) },
    Edit { name: "add a required parameter", make: |d, _, c| add_parameter(d, c, Need::Required) },
    Edit { name: "add a reply", make: add_reply },
    Edit { name: "add a success", make: add_success },
    Edit { name: "add a header", make: add_header },
    Edit { name: "ask for another scheme", make: another_scheme },
    Edit { name: "another address", make: another_address },
    Edit { name: "another version", make: another_version },
];

#[derive(Clone, Copy, PartialEq)]
enum Need {
    Optional,
    Required,
}

#[derive(Clone, Copy)]
enum Bound {
    Tighten,
    Relax,
}

/// Makes every edit in every document; says how many of each kind were made.
fn run(files: Vec<PathBuf>) -> BTreeMap<&'static str, usize> {
    let mut made = BTreeMap::new();
    let mut faults = Vec::new();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let Ok(source) = load_file(&file, "mutated", Config::repair_all()) else { continue };
        let Ok(document) = resolve(source) else { continue };
        let old = document.value();
        assert_eq!(compare::compare(old, old), [], "{name}");
        let uses = Uses::of(old);
        let mut chance = Chance(
            name.bytes().fold(7, |seed: u64, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte))),
        );
        for edit in EDITS {
            for _ in 0..TRIES {
                let mut new = old.clone();
                let Some(mut expected) = (edit.make)(&mut new, &uses, &mut chance) else { continue };
                if new == *old {
                    continue;
                }
                let found = compare::compare(old, &new);
                let changes = rules::judge(found.clone());
                let mut told: Vec<&str> = changes.iter().map(|change| change.rule).collect();
                told.sort_unstable();
                expected.sort_unstable();
                let verdict = |rules: &[&str]| {
                    let all = rules.iter().map(|id| rules::rule(id).unwrap());
                    all.map(|rule| (rule.wire, rule.rust)).max()
                };
                if told != expected || verdict(&told) != verdict(&expected) {
                    let shown: Vec<String> =
                        changes.iter().map(|c| format!("{} {}: {}", c.rule, c.place, c.message)).collect();
                    faults.push(format!(
                        "{name}: {}: {told:?} in place of {expected:?}\n  {}",
                        edit.name,
                        shown.join("\n  ")
                    ));
                }
                let back = compare::compare(&new, old);
                let mut mirrored: Vec<_> =
                    found.iter().map(|one| (one.aspect, opposite(one.effect))).collect();
                let mut back: Vec<_> = back.iter().map(|one| (one.aspect, one.effect)).collect();
                mirrored.sort();
                back.sort();
                if mirrored != back {
                    faults.push(format!("{name}: {}: swapped, {back:?} in place of {mirrored:?}", edit.name));
                }
                *made.entry(edit.name).or_default() += 1;
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults[..faults.len().min(12)].join("\n"));
    made
}

fn opposite(effect: super::super::Effect) -> super::super::Effect {
    use super::super::Effect::{Added, Changed, Narrowed, Removed, Widened};
    match effect {
        Added => Removed,
        Removed => Added,
        Narrowed => Widened,
        Widened => Narrowed,
        Changed => Changed,
    }
}

/// Which schemas requests and replies lead to: those that are told of once for each direction.
#[derive(Default)]
struct Uses {
    /// Pointers of schemas that are neither part of a composition nor reached through one.
    schemas: BTreeMap<String, BTreeSet<Way>>,
    /// Those that take part in one, where an edit can be no change or another one.
    composed: BTreeSet<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Request,
    Response,
}

impl Uses {
    fn of(document: &Value) -> Self {
        let mut uses = Self::default();
        for (path, item) in document["paths"].as_object().into_iter().flatten() {
            let item_at = format!("/paths/{}", escape(path));
            // What every operation says for itself is read there only.
            let own = |parameter: &Value| {
                let key = |node: &Value| {
                    let (node, _) = follow(document, node, "");
                    (node["in"].clone(), node["name"].as_str().map(str::to_lowercase))
                };
                let methods = item.as_object().into_iter().flatten();
                let mut operations =
                    methods.filter(|(method, _)| crate::document::METHODS.contains(&method.as_str()));
                operations.all(|(_, operation)| {
                    let listed = operation["parameters"].as_array();
                    listed.into_iter().flatten().any(|other| key(other) == key(parameter))
                })
            };
            for (index, parameter) in item["parameters"].as_array().into_iter().flatten().enumerate() {
                if !own(parameter) {
                    uses.parameter(document, parameter, &format!("{item_at}/parameters/{index}"));
                }
            }
            for (method, operation) in item.as_object().into_iter().flatten() {
                if !crate::document::METHODS.contains(&method.as_str()) {
                    continue;
                }
                let at = format!("{item_at}/{method}");
                uses.parameters(document, &operation["parameters"], &format!("{at}/parameters"));
                uses.holder(document, &operation["requestBody"], &format!("{at}/requestBody"), Way::Request);
                for (status, reply) in operation["responses"].as_object().into_iter().flatten() {
                    uses.holder(
                        document,
                        reply,
                        &format!("{at}/responses/{}", escape(status)),
                        Way::Response,
                    );
                }
                for part in operation["x-passbook-operations"].as_array().into_iter().flatten() {
                    uses.schema(document, &part["schema"], String::new(), Way::Request, true);
                }
            }
        }
        let composed = std::mem::take(&mut uses.composed);
        uses.schemas.retain(|pointer, _| !composed.contains(pointer) && !pointer.is_empty());
        uses
    }

    fn parameters(&mut self, document: &Value, parameters: &Value, at: &str) {
        for (index, parameter) in parameters.as_array().into_iter().flatten().enumerate() {
            self.parameter(document, parameter, &format!("{at}/{index}"));
        }
    }

    fn parameter(&mut self, document: &Value, parameter: &Value, at: &str) {
        let (target, _) = follow(document, parameter, "");
        let name = target["name"].as_str().unwrap_or_default().to_lowercase();
        // OpenAPI has nobody read what is said of these.
        if target["in"] != "header" || !["accept", "content-type", "authorization"].contains(&name.as_str()) {
            self.holder(document, parameter, at, Way::Request);
        }
    }

    /// What has a `schema`, `content` or `headers`.
    fn holder(&mut self, document: &Value, holder: &Value, at: &str, way: Way) {
        let (holder, at) = follow(document, holder, at);
        if holder["schema"].is_object() {
            self.schema(document, &holder["schema"], format!("{at}/schema"), way, false);
        }
        for (media, content) in holder["content"].as_object().into_iter().flatten() {
            let at = format!("{at}/content/{}/schema", escape(media));
            if content["schema"].is_object() {
                self.schema(document, &content["schema"], at, way, false);
            }
        }
        for (name, header) in holder["headers"].as_object().into_iter().flatten() {
            self.holder(document, header, &format!("{at}/headers/{}", escape(name)), Way::Response);
        }
    }

    fn schema(&mut self, document: &Value, schema: &Value, at: String, way: Way, composed: bool) {
        let beside = schema.get("$ref").is_some() && schema.as_object().is_some_and(|map| map.len() > 1);
        let (schema, at) = follow(document, schema, &at);
        let is_composed = composed
            || beside
            || ["allOf", "oneOf", "anyOf", "not"].iter().any(|key| schema.get(key).is_some());
        let is_new = self.schemas.entry(at.clone()).or_default().insert(way);
        let is_newly_composed = is_composed && self.composed.insert(at.clone());
        if !is_new && !is_newly_composed {
            return;
        }
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let skipped = if way == Way::Request { "readOnly" } else { "writeOnly" };
            let (target, _) = follow(document, property, "");
            if property[skipped] != true && target[skipped] != true {
                let at = format!("{at}/properties/{}", escape(name));
                self.schema(document, property, at, way, is_composed);
            }
        }
        for key in ["items", "additionalProperties"] {
            if schema[key].is_object() {
                self.schema(document, &schema[key], format!("{at}/{key}"), way, is_composed);
            }
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            for (index, member) in schema[key].as_array().into_iter().flatten().enumerate() {
                self.schema(document, member, format!("{at}/{key}/{index}"), way, true);
            }
        }
    }
}

fn follow<'a>(document: &'a Value, node: &'a Value, at: &str) -> (&'a Value, String) {
    let (mut node, mut at) = (node, at.to_owned());
    for _ in 0..32 {
        let target = node["$ref"].as_str().and_then(local);
        let Some((pointer, value)) = target.and_then(|p| Some((p.clone(), document.pointer(&p)?))) else {
            break;
        };
        (node, at) = (value, pointer);
    }
    (node, at)
}

/// Numbers that are the same in every run.
pub(super) struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % limit.max(1)
    }

    pub fn pick<T>(&mut self, mut all: Vec<T>) -> Option<T> {
        let index = self.below(all.len());
        (!all.is_empty()).then(|| all.swap_remove(index))
    }
}

/// A schema for which this holds, with the ways that lead to it.
fn pick_schema(
    document: &Value,
    uses: &Uses,
    chance: &mut Chance,
    fits: impl Fn(&Map<String, Value>) -> bool,
) -> Option<(String, BTreeSet<Way>)> {
    let fitting = uses.schemas.iter().filter(|(pointer, _)| {
        document
            .pointer(pointer)
            .and_then(Value::as_object)
            .is_some_and(|schema| !schema.contains_key("$ref") && fits(schema))
    });
    let (pointer, ways) = chance.pick(fitting.collect())?;
    Some((pointer.clone(), ways.clone()))
}

/// The rules for a schema that is used in these ways.
fn by_way(ways: &BTreeSet<Way>, request: &'static str, response: &'static str) -> Vec<&'static str> {
    ways.iter().map(|way| if *way == Way::Request { request } else { response }).collect()
}

fn object_at<'a>(document: &'a mut Value, pointer: &str) -> &'a mut Map<String, Value> {
    document.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap()
}

fn is_plain_text(schema: &Map<String, Value>) -> bool {
    let others = [
        "enum",
        "format",
        "pattern",
        "x-extensible-enum",
        "x-passbook-time",
        "x-passbook-accepts",
        "default",
    ];
    schema.get("type").is_some_and(|kind| kind == "string")
        && !others.iter().any(|key| schema.contains_key(*key))
}

type Expected = Option<Vec<&'static str>>;

fn bound(document: &mut Value, uses: &Uses, chance: &mut Chance, how: Bound) -> Expected {
    let limited =
        |schema: &Map<String, Value>| schema.get("maxLength").and_then(Value::as_u64).is_some_and(|n| n > 1);
    let (at, ways) = pick_schema(document, uses, chance, limited)?;
    let limit = object_at(document, &at).get_mut("maxLength")?;
    let length = limit.as_u64()?;
    match how {
        Bound::Tighten => *limit = (length - 1).into(),
        Bound::Relax => *limit = (length + 1).into(),
    }
    Some(match how {
        Bound::Tighten => by_way(&ways, "request_limit_tightened", "response_limit_tightened"),
        Bound::Relax => by_way(&ways, "request_limit_relaxed", "response_limit_relaxed"),
    })
}

fn texts(schema: &Map<String, Value>) -> Option<&Vec<Value>> {
    let values = schema.get("enum")?.as_array()?;
    (schema.get("type")? == "string" && values.iter().all(Value::is_string)).then_some(values)
}

fn value(document: &mut Value, uses: &Uses, chance: &mut Chance, is_list: fn(&Value) -> bool) -> Expected {
    let listed =
        |schema: &Map<String, Value>| texts(schema).is_some() && schema.get("enum").is_some_and(is_list);
    let (at, ways) = pick_schema(document, uses, chance, listed)?;
    object_at(document, &at).get_mut("enum")?.as_array_mut()?.push("a value that is new".into());
    Some(by_way(&ways, "request_enum_value_added", "response_enum_value_added"))
}

fn remove_value(document: &mut Value, uses: &Uses, chance: &mut Chance) -> Expected {
    let several = |schema: &Map<String, Value>| {
        texts(schema).is_some_and(|values| {
            values.len() > 1 && values.iter().collect::<Vec<_>>().windows(2).all(|w| w[0] != w[1])
        })
    };
    let (at, ways) = pick_schema(document, uses, chance, several)?;
    let values = object_at(document, &at).get_mut("enum")?.as_array_mut()?;
    let gone = values.remove(0);
    // One that is listed twice is still there.
    (!values.contains(&gone))
        .then(|| by_way(&ways, "request_enum_value_removed", "response_enum_value_removed"))
}

fn has_properties(schema: &Map<String, Value>) -> bool {
    schema.get("properties").and_then(Value::as_object).is_some_and(|map| !map.is_empty())
}

fn add_property(document: &mut Value, uses: &Uses, chance: &mut Chance, need: Need) -> Expected {
    let (at, ways) = pick_schema(document, uses, chance, has_properties)?;
    let schema = object_at(document, &at);
    schema
        .get_mut("properties")?
        .as_object_mut()?
        .insert("newProperty".to_owned(), json!({"type": "string"}));
    if need == Need::Optional {
        return Some(by_way(&ways, "request_property_added", "response_property_added"));
    }
    schema.entry("required").or_insert_with(|| json!([])).as_array_mut()?.push("newProperty".into());
    Some(by_way(&ways, "request_required_property_added", "response_property_added"))
}

/// A property that is written in both directions, and what its schema says of it.
fn pick_property(
    document: &Value,
    uses: &Uses,
    chance: &mut Chance,
    required: Option<bool>,
) -> Option<(String, BTreeSet<Way>, String, bool)> {
    let is_required = |schema: &Map<String, Value>, name: &str| {
        schema.get("required").and_then(Value::as_array).is_some_and(|names| names.iter().any(|n| n == name))
    };
    let plain = |property: &Value| {
        let (target, _) = follow(document, property, "");
        ["readOnly", "writeOnly", "default", "allOf"]
            .iter()
            .all(|key| property.get(key).is_none() && target.get(key).is_none())
    };
    let fitting = |schema: &Map<String, Value>| -> Vec<String> {
        let properties = schema.get("properties").and_then(Value::as_object);
        let all =
            properties.into_iter().flatten().filter(|(_, property)| plain(property)).map(|(name, _)| name);
        all.filter(|name| required.is_none_or(|required| is_required(schema, name) == required))
            .cloned()
            .collect()
    };
    let (at, ways) = pick_schema(document, uses, chance, |schema| !fitting(schema).is_empty())?;
    let schema = document.pointer(&at)?.as_object()?;
    let name = chance.pick(fitting(schema))?;
    let required = is_required(schema, &name);
    Some((at, ways, name, required))
}

fn remove_property(document: &mut Value, uses: &Uses, chance: &mut Chance) -> Expected {
    let (at, ways, name, required) = pick_property(document, uses, chance, None)?;
    let schema = object_at(document, &at);
    schema.get_mut("properties")?.as_object_mut()?.shift_remove(&name);
    if let Some(names) = schema.get_mut("required").and_then(Value::as_array_mut) {
        names.retain(|other| *other != name);
    }
    let response = if required { "response_required_property_removed" } else { "response_property_removed" };
    Some(by_way(&ways, "request_property_removed", response))
}

fn require_property(document: &mut Value, uses: &Uses, chance: &mut Chance) -> Expected {
    let (at, ways, name, _) = pick_property(document, uses, chance, Some(false))?;
    object_at(document, &at).entry("required").or_insert_with(|| json!([])).as_array_mut()?.push(name.into());
    Some(by_way(&ways, "request_property_became_required", "response_property_became_required"))
}

fn unrequire_property(document: &mut Value, uses: &Uses, chance: &mut Chance) -> Expected {
    let (at, ways, name, _) = pick_property(document, uses, chance, Some(true))?;
    object_at(document, &at).get_mut("required")?.as_array_mut()?.retain(|other| *other != name);
    Some(by_way(&ways, "request_property_became_optional", "response_property_became_optional"))
}

fn another_type(document: &mut Value, uses: &Uses, chance: &mut Chance) -> Expected {
    let (at, ways) = pick_schema(document, uses, chance, is_plain_text)?;
    // No scalar: in a parameter or a header, any of them is a text.
    object_at(document, &at).insert("type".to_owned(), "object".into());
    Some(by_way(&ways, "request_type_narrowed", "response_type_widened"))
}

fn allow_null(document: &mut Value, uses: &Uses, chance: &mut Chance) -> Expected {
    let strict = |schema: &Map<String, Value>| {
        schema.get("nullable") != Some(&Value::Bool(true)) && is_plain_text(schema)
    };
    let (at, ways) = pick_schema(document, uses, chance, strict)?;
    object_at(document, &at).insert("nullable".to_owned(), true.into());
    Some(by_way(&ways, "request_null_allowed", "response_null_allowed"))
}

fn describe(document: &mut Value, uses: &Uses, chance: &mut Chance) -> Expected {
    let (at, _) = pick_schema(document, uses, chance, |_| true)?;
    object_at(document, &at).insert("description".to_owned(), "Something else.".into());
    Some(vec!["text_changed"])
}

fn extend(document: &mut Value, uses: &Uses, chance: &mut Chance) -> Expected {
    let (at, _) = pick_schema(document, uses, chance, |_| true)?;
    object_at(document, &at).insert("x-something-else".to_owned(), true.into());
    Some(vec!["extension_changed"])
}

fn unknown(document: &mut Value, uses: &Uses, chance: &mut Chance) -> Expected {
    let (at, _) = pick_schema(document, uses, chance, |_| true)?;
    object_at(document, &at).insert("somethingElse".to_owned(), true.into());
    Some(vec!["unclassified"])
}

/// An operation that is one: of a path without a second operation in it that looks the same.
fn pick_operation(document: &Value, chance: &mut Chance) -> Option<(String, String)> {
    let all: Vec<(String, String)> = crate::document::operations(document)
        .filter(|(path, _, operation)| {
            path.starts_with('/') && !operation.contains_key("x-passbook-operations")
        })
        .map(|(path, method, _)| (format!("/paths/{}/{method}", escape(path)), path.to_owned()))
        .collect();
    chance.pick(all)
}

fn remove_operation(document: &mut Value, _: &Uses, chance: &mut Chance) -> Expected {
    let (at, _) = pick_operation(document, chance)?;
    // Another operation of the same id would be taken for this one that moved.
    let id = document.pointer(&at)?.get("operationId").cloned();
    let twins = crate::document::operations(document)
        .filter(|(.., o)| id.is_some() && o.get("operationId") == id.as_ref());
    if twins.count() > 1 {
        return None;
    }
    let (item, method) = at.rsplit_once('/')?;
    object_at(document, item).shift_remove(method);
    Some(vec!["operation_removed"])
}

fn rename_operation(document: &mut Value, _: &Uses, chance: &mut Chance) -> Expected {
    let (at, _) = pick_operation(document, chance)?;
    object_at(document, &at).insert("operationId".to_owned(), "anotherNameForThis".into());
    Some(vec!["operation_id_changed"])
}

fn deprecate_operation(document: &mut Value, _: &Uses, chance: &mut Chance) -> Expected {
    let (at, _) = pick_operation(document, chance)?;
    let operation = object_at(document, &at);
    if operation.contains_key("deprecated") || operation.contains_key("x-passbook-deprecated") {
        return None;
    }
    operation.insert("deprecated".to_owned(), true.into());
    Some(vec!["deprecated"])
}

fn retag_operation(document: &mut Value, _: &Uses, chance: &mut Chance) -> Expected {
    let (at, _) = pick_operation(document, chance)?;
    object_at(document, &at).insert("tags".to_owned(), json!(["a tag of its own"]));
    Some(vec!["operation_tag_changed"])
}

fn add_parameter(document: &mut Value, chance: &mut Chance, need: Need) -> Expected {
    let (at, _) = pick_operation(document, chance)?;
    let parameters = object_at(document, &at).entry("parameters").or_insert_with(|| json!([]));
    let required = need == Need::Required;
    let parameter =
        json!({"name": "newParameter", "in": "query", "required": required, "schema": {"type": "string"}});
    parameters.as_array_mut()?.push(parameter);
    Some(vec![if required { "request_required_parameter_added" } else { "request_parameter_added" }])
}

fn replies<'a>(document: &'a mut Value, at: &str) -> Option<&'a mut Map<String, Value>> {
    object_at(document, at).get_mut("responses")?.as_object_mut()
}

fn add_reply(document: &mut Value, _: &Uses, chance: &mut Chance) -> Expected {
    let (at, _) = pick_operation(document, chance)?;
    let replies = replies(document, &at)?;
    (!replies.contains_key("418"))
        .then(|| replies.insert("418".to_owned(), json!({"description": "A teapot."})));
    Some(vec!["response_error_added"])
}

fn add_success(document: &mut Value, _: &Uses, chance: &mut Chance) -> Expected {
    let (at, _) = pick_operation(document, chance)?;
    let replies = replies(document, &at)?;
    (!replies.contains_key("226")).then(|| replies.insert("226".to_owned(), json!({"description": "Used."})));
    Some(vec!["response_success_added"])
}

fn add_header(document: &mut Value, _: &Uses, chance: &mut Chance) -> Expected {
    let (at, _) = pick_operation(document, chance)?;
    let reply = replies(document, &at)?.values_mut().find(|reply| reply.get("$ref").is_none())?;
    let headers = reply.as_object_mut()?.entry("headers").or_insert_with(|| json!({}));
    headers.as_object_mut()?.insert("X-New-Header".to_owned(), json!({"schema": {"type": "string"}}));
    Some(vec!["response_header_added"])
}

fn another_scheme(document: &mut Value, _: &Uses, chance: &mut Chance) -> Expected {
    let (at, _) = pick_operation(document, chance)?;
    let everybody = document.get("security").cloned().unwrap_or_else(|| json!([]));
    let operation = object_at(document, &at);
    let before = operation.insert("security".to_owned(), json!([{"anotherScheme": []}])).unwrap_or(everybody);
    let alternatives = before.as_array()?;
    let open =
        alternatives.is_empty() || alternatives.iter().any(|one| one.as_object().is_some_and(Map::is_empty));
    match (open, alternatives.len()) {
        (true, 0 | 1) => Some(vec!["authentication_required"]),
        (false, 1) => Some(vec!["security_alternative_replaced"]),
        _ => None,
    }
}

fn another_address(document: &mut Value, _: &Uses, _: &mut Chance) -> Expected {
    let server = document.pointer_mut("/servers/0")?.as_object_mut()?;
    let named = server.get("x-passbook-environment").is_some();
    server.insert("url".to_owned(), "https://another.example.com".into());
    let alone = document["servers"].as_array()?.len() == 1;
    (named || alone).then(|| vec!["server_url_changed"])
}

fn another_version(document: &mut Value, _: &Uses, _: &mut Chance) -> Expected {
    let info = document.get_mut("info")?.as_object_mut()?;
    info.insert("version".to_owned(), "4711.0.0".into());
    Some(vec!["contract_version_changed"])
}

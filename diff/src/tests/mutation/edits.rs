//! One edit of each kind, at a random place of a document, and the rules that should know it.

use std::collections::BTreeSet;

use passbook_openapi::document::escape;
use serde_json::{Map, Value, json};

use super::uses::{Chance, Uses, Way, follow};

/// One kind of edit.
pub(super) struct Edit {
    pub(super) name: &'static str,
    /// Makes the edit somewhere, and says which rules have to tell of it.
    pub(super) make: fn(&mut Value, &Uses, &mut Chance) -> Option<Vec<&'static str>>,
}

pub(super) const EDITS: &[Edit] = &[
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

/// A schema for which this holds, with the references to it.
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
    let all: Vec<(String, String)> = passbook_openapi::document::operations(document)
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
    let twins = passbook_openapi::document::operations(document)
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

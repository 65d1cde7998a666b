//! Schemas: types, null, composition, and what stands inside.

use serde_json::{Map, Value, json};

use super::super::draft::{Draft, Dropped};
use super::super::nodes::{Kind, Node, each_mut};
use super::keywords;
use crate::document::UNREAD;
use crate::origins::{Layer, below};

type Schema = Map<String, Value>;

pub(super) fn convert(draft: &mut Draft<'_>) {
    let mut value = std::mem::take(&mut draft.value);
    let mut stage = Stage { layer: Layer::default(), dropped: Vec::new() };
    each_mut(&mut value, Node::One(Kind::Document), Kind::Schema, &mut String::new(), &mut |schema, at| {
        *schema = stage.schema(schema.take(), at, at);
    });
    let Stage { layer, mut dropped } = stage;
    // No client is generated from what is kept for the comparison alone.
    dropped.retain(|dropped| !dropped.pointer.starts_with("/webhooks/") && !dropped.pointer.contains(UNREAD));
    draft.not_read(dropped);
    draft.value = value;
    draft.origins.add(layer);
}

/// What a reference may have beside itself and stay one.
fn is_annotation(key: &str) -> bool {
    let known = [
        "title",
        "description",
        "summary",
        "default",
        "example",
        "deprecated",
        "readOnly",
        "writeOnly",
        "externalDocs",
        "xml",
    ];
    known.contains(&key) || key.starts_with("x-")
}

struct Stage {
    layer: Layer,
    dropped: Vec<Dropped>,
}

impl Stage {
    /// The schema that stood at `at` and stands at `now`.
    fn schema(&mut self, value: Value, at: &str, now: &str) -> Value {
        let mut schema = match value {
            Value::Bool(true) => return json!({}),
            Value::Bool(false) => return json!({"not": {}}),
            Value::Object(schema) => schema,
            // Not repaired here: `malformed` reports it.
            other => return other,
        };
        let Self { layer, dropped } = self;
        keywords::convert(&mut schema, &mut keywords::Place { at, now, layer, dropped });
        let mut members = Members::of(&mut schema, at);
        members.reference(&mut schema, at);
        members.values(&mut schema);
        members.null(&mut schema);
        members.types(&mut schema, at);
        self.tuple(&mut schema, at, now);
        self.inside(&mut schema, at, now);
        self.left_out(&mut schema, at, now);
        for (key, list) in members.lists() {
            let mut converted = Vec::new();
            for (index, Member { schema, at }) in list.into_iter().enumerate() {
                let now = format!("{now}/{key}/{index}");
                if at != now {
                    self.layer.moved(now.clone(), at.clone());
                }
                converted.push(self.schema(schema, &at, &now));
            }
            if !converted.is_empty() {
                schema.insert(key.to_owned(), converted.into());
            }
        }
        Value::Object(schema)
    }

    /// `prefixItems`: a list of any of them.
    fn tuple(&mut self, schema: &mut Schema, at: &str, now: &str) {
        let Some(Value::Array(prefix)) = schema.shift_remove("prefixItems") else { return };
        let kept = [("prefixItems", Some(prefix.clone().into())), ("items", schema.get("items").cloned())];
        let is_deep = at.matches("/prefixItems/").count() >= DEEPEST_KEPT;
        for (key, value) in kept {
            let Some(value) = value.filter(|_| !is_deep) else { continue };
            let kept = format!("{UNREAD}{key}");
            self.layer.moved(below(now, &kept), below(at, key));
            schema.insert(kept, value);
        }
        self.dropped.push(Dropped {
            what: "`prefixItems`",
            pointer: format!("{at}/prefixItems"),
            instead: "each item may be any of them, at any place",
        });
        let rest = schema.shift_remove("items").filter(|items| items.is_object());
        let mut unique: Vec<(Value, String)> = Vec::new();
        let numbered =
            prefix.into_iter().enumerate().map(|(index, item)| (item, format!("{at}/prefixItems/{index}")));
        for (item, item_at) in numbered.chain(rest.map(|rest| (rest, format!("{at}/items")))) {
            if !unique.iter().any(|(seen, _)| *seen == item) {
                unique.push((item, item_at));
            }
        }
        let items = match <[_; 1]>::try_from(unique) {
            Ok([(only, only_at)]) => {
                self.layer.moved(format!("{now}/items"), only_at.clone());
                self.schema(only, &only_at, &format!("{now}/items"))
            }
            Err(several) => {
                let mut members = Vec::new();
                for (index, (item, item_at)) in several.into_iter().enumerate() {
                    let item_now = format!("{now}/items/anyOf/{index}");
                    self.layer.moved(item_now.clone(), item_at.clone());
                    members.push(self.schema(item, &item_at, &item_now));
                }
                json!({ "anyOf": members })
            }
        };
        schema.entry("type").or_insert_with(|| "array".into());
        schema.insert("items".to_owned(), items);
        // Converted already, and `inside` must not take it for new.
        schema.insert(CONVERTED.to_owned(), true.into());
    }

    fn inside(&mut self, schema: &mut Schema, at: &str, now: &str) {
        let is_tuple = schema.shift_remove(CONVERTED).is_some();
        for key in ["properties", "patternProperties"] {
            let Some(Value::Object(properties)) = schema.get_mut(key) else { continue };
            // What can never be there is no field.
            let mut forbidden = Schema::new();
            properties.retain(|name, property| {
                let is_forbidden = *property == Value::Bool(false);
                if is_forbidden {
                    forbidden.insert(name.clone(), json!({"not": {}}));
                }
                !is_forbidden
            });
            for (name, property) in properties.iter_mut() {
                let (at, now) = (below(&format!("{at}/{key}"), name), below(&format!("{now}/{key}"), name));
                *property = self.schema(property.take(), &at, &now);
            }
            if !forbidden.is_empty() {
                schema.insert(format!("{UNREAD}{key}"), forbidden.into());
            }
        }
        for key in ["items", "not", "additionalProperties"] {
            let Some(inner) = schema.get_mut(key) else { continue };
            let stays = key == "items" && is_tuple || key == "additionalProperties" && inner.is_boolean();
            if !stays {
                *inner = self.schema(inner.take(), &format!("{at}/{key}"), &format!("{now}/{key}"));
            }
        }
    }
}

impl Stage {
    /// Schemas in keywords that are left out: they are kept for the comparison, and converted for it.
    fn left_out(&mut self, schema: &mut Schema, at: &str, now: &str) {
        let told = self.dropped.len();
        for (key, holds) in LEFT_OUT {
            let kept = format!("{UNREAD}{key}");
            let Some(inner) = schema.get_mut(&kept) else { continue };
            let (at, now) = (below(at, key), below(now, &kept));
            match (holds, inner) {
                (Holds::Schema, inner) => *inner = self.schema(inner.take(), &at, &now),
                (Holds::Schemas, Value::Object(named)) => {
                    for (name, inner) in named.iter_mut().filter(|(_, inner)| !inner.is_array()) {
                        *inner = self.schema(inner.take(), &below(&at, name), &below(&now, name));
                    }
                }
                (Holds::Schemas, Value::Array(list)) => {
                    for (index, inner) in list.iter_mut().enumerate() {
                        *inner =
                            self.schema(inner.take(), &format!("{at}/{index}"), &format!("{now}/{index}"));
                    }
                }
                (Holds::Schemas, _) => {}
            }
        }
        // That the keyword around them is not read has been reported.
        self.dropped.truncate(told);
    }
}

/// How many tuples stand around one that is kept as it was written, for the comparison. Each level is there twice, as
/// written and as a list of any of its items; so without an end, the document would double with each.
const DEEPEST_KEPT: usize = 6;

/// What stands under a keyword.
#[derive(Clone, Copy)]
enum Holds {
    Schema,
    /// By name or in a list.
    Schemas,
}

/// The keywords that are left out and hold schemas.
const LEFT_OUT: [(&str, Holds); 14] = [
    ("if", Holds::Schema),
    ("then", Holds::Schema),
    ("else", Holds::Schema),
    ("dependentSchemas", Holds::Schemas),
    ("dependencies", Holds::Schemas),
    ("contains", Holds::Schema),
    ("propertyNames", Holds::Schema),
    ("unevaluatedItems", Holds::Schema),
    ("unevaluatedProperties", Holds::Schema),
    ("additionalItems", Holds::Schema),
    ("contentSchema", Holds::Schema),
    ("patternProperties", Holds::Schemas),
    ("prefixItems", Holds::Schemas),
    ("items", Holds::Schema),
];

/// Stands in a schema only between two steps of its conversion.
const CONVERTED: &str = "x-passbook-converted";

/// One schema of a composition, and where it stood.
struct Member {
    schema: Value,
    at: String,
}

/// The compositions of a schema, taken out of it.
struct Members {
    all_of: Vec<Member>,
    any_of: Vec<Member>,
    one_of: Vec<Member>,
}

impl Members {
    fn of(schema: &mut Schema, at: &str) -> Self {
        let mut take = |key: &str| {
            if !schema.get(key).is_some_and(Value::is_array) {
                return Vec::new();
            }
            let Some(Value::Array(members)) = schema.shift_remove(key) else { return Vec::new() };
            let member = |(index, schema)| Member { schema, at: format!("{at}/{key}/{index}") };
            members.into_iter().enumerate().map(member).collect()
        };
        Self { all_of: take("allOf"), any_of: take("anyOf"), one_of: take("oneOf") }
    }

    fn lists(self) -> [(&'static str, Vec<Member>); 3] {
        [("allOf", self.all_of), ("anyOf", self.any_of), ("oneOf", self.one_of)]
    }

    /// A reference beside what says more than a reference may is a part of the whole.
    fn reference(&mut self, schema: &mut Schema, at: &str) {
        let is_alone = schema.keys().all(|key| key == "$ref" || is_annotation(key));
        let has_members = [&self.all_of, &self.any_of, &self.one_of].iter().any(|list| !list.is_empty());
        if is_alone && !has_members {
            return;
        }
        if let Some(reference) = schema.shift_remove("$ref") {
            self.all_of.insert(0, Member { schema: json!({ "$ref": reference }), at: at.to_owned() });
        }
    }

    /// A choice between texts, each with a word about it, is an enum.
    fn values(&mut self, schema: &mut Schema) {
        for list in [&mut self.one_of, &mut self.any_of] {
            let value = |member: &Member| -> Option<Value> {
                let member = member.schema.as_object()?;
                let known = |key: &String| key == "const" || key == "type" || is_annotation(key);
                member.get("const").filter(|value| value.is_string() && member.keys().all(known)).cloned()
            };
            let values: Option<Vec<Value>> = list.iter().map(value).collect();
            if let Some(values) = values.filter(|values| !values.is_empty() && !schema.contains_key("enum")) {
                schema.entry("type").or_insert_with(|| "string".into());
                schema.insert("enum".to_owned(), values.into());
                list.clear();
            }
        }
    }

    /// Null as one of several schemas.
    fn null(&mut self, schema: &mut Schema) {
        let is_null = |member: &Member| {
            let Some(member) = member.schema.as_object() else { return false };
            member.get("type").is_some_and(|kind| kind == "null" || *kind == json!(["null"]))
                || member.get("const") == Some(&Value::Null)
                || member.get("enum") == Some(&json!([null]))
        };
        for list in [&mut self.any_of, &mut self.one_of] {
            let before = list.len();
            list.retain(|member| !is_null(member));
            if list.len() == before {
                continue;
            }
            schema.insert("nullable".to_owned(), true.into());
            // What is left is no choice any more.
            if list.len() == 1 {
                self.all_of.append(list);
            }
        }
    }

    /// A list of types, or null as one of them.
    fn types(&mut self, schema: &mut Schema, at: &str) {
        let mut types: Vec<String> = match schema.get("type") {
            Some(Value::String(kind)) if kind == "null" => vec![kind.clone()],
            Some(Value::Array(types)) if types.iter().all(Value::is_string) => {
                types.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            _ => return,
        };
        let is_nullable = types.iter().any(|kind| kind == "null");
        types.retain(|kind| kind != "null");
        if types.iter().any(|kind| kind == "number") {
            types.retain(|kind| kind != "integer");
        }
        let mut seen = Vec::new();
        types.retain(|kind| {
            !seen.contains(kind) && {
                seen.push(kind.clone());
                true
            }
        });
        if let Some(Value::Array(values)) = schema.get("enum") {
            types.retain(|kind| values.iter().any(|value| is_of(value, kind)) || values.is_empty());
        }
        schema.shift_remove("type");
        if is_nullable && types.is_empty() && !schema.contains_key("enum") {
            // OpenAPI 3.0 has no type for it, and anything that may be null is more than null.
            schema.insert(format!("{UNREAD}type"), "null".into());
        }
        if is_nullable {
            schema.insert("nullable".to_owned(), true.into());
        }
        match types.as_slice() {
            // Null alone: `nullable` says all that can be said.
            [] => {}
            [only] => drop(schema.insert("type".to_owned(), only.as_str().into())),
            // Any type at all, or a choice that is written out: the types add nothing.
            several if several.len() >= 5 || !self.any_of.is_empty() || !self.one_of.is_empty() => {}
            several => {
                for kind in several {
                    let part = part_of(schema, kind);
                    self.any_of.push(Member { schema: part.into(), at: at.to_owned() });
                }
                schema.retain(|key, _| !is_of_some_type(key));
            }
        }
    }
}

/// Whether a value is of a type.
fn is_of(value: &Value, kind: &str) -> bool {
    match kind {
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "array" => value.is_array(),
        _ => value.is_object(),
    }
}

const OF_TYPE: [(&str, &[&str]); 5] = [
    ("string", &["format", "pattern", "minLength", "maxLength", "enum"]),
    (
        "number",
        &["format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "enum"],
    ),
    ("boolean", &["enum"]),
    ("array", &["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]),
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "minProperties",
            "maxProperties",
        ],
    ),
];

fn is_of_some_type(key: &str) -> bool {
    OF_TYPE.iter().any(|(_, keys)| keys.contains(&key))
}

/// What a schema of several types says of one of them.
fn part_of(schema: &Schema, kind: &str) -> Schema {
    let family = if kind == "integer" { "number" } else { kind };
    let keys = OF_TYPE.iter().find(|(of, _)| *of == family).map_or(&[][..], |(_, keys)| keys);
    let mut part = Schema::new();
    part.insert("type".to_owned(), kind.into());
    for key in keys {
        let Some(value) = schema.get(*key) else { continue };
        match (*key, value) {
            ("enum", Value::Array(values)) => {
                let own: Vec<Value> = values.iter().filter(|value| is_of(value, kind)).cloned().collect();
                if !own.is_empty() {
                    part.insert("enum".to_owned(), own.into());
                }
            }
            ("format", Value::String(format)) => {
                let is_numeric =
                    ["int32", "int64", "uint32", "uint64", "float", "double"].contains(&format.as_str());
                if is_numeric == (family == "number") {
                    part.insert("format".to_owned(), value.clone());
                }
            }
            _ => drop(part.insert((*key).to_owned(), value.clone())),
        }
    }
    part
}

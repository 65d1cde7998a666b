//! A schema as a whole: references followed, `allOf` merged, without changing the document.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};

use indexmap::IndexMap;
use passbook_openapi::document::reference;
use serde_json::Value;
use smallvec::{SmallVec, smallvec};

use super::{At, Component, Node, Tree, Walk};

/// A schema: one node as a rule, several where members of an `allOf` speak of the same property.
pub(super) type Schema<'a> = SmallVec<[Node<'a>; 1]>;

/// What a schema says, in all of its parts.
#[derive(Debug)]
pub(super) struct View<'a> {
    /// What it was made from.
    pub nodes: Schema<'a>,
    /// Objects without references and without `allOf`.
    pub parts: SmallVec<[Node<'a>; 2]>,
    /// The component that it is, where it is one and nothing else.
    pub component: Option<Component<'a>>,
    /// Where it stands when it is spoken of as a whole.
    pub at: At<'a>,
    /// The nodes that it was made from, for knowing it again.
    pub identity: SmallVec<[usize; 2]>,
    /// Whether some of it was not read.
    pub is_left_out: bool,
}

impl<'a> Tree<'a> {
    /// The view of a schema that is not compared by that.
    pub(super) fn look(&mut self, schema: &Schema<'a>) -> View<'a> {
        let before = std::mem::replace(&mut self.looking, true);
        let view = View::of(self, schema);
        self.looking = before;
        view
    }
}

/// Keywords that annotate a reference, in documents that put some beside it.
const BESIDE: [&str; 10] = [
    "description",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "default",
    "example",
    "x-passbook-sensitive",
    "x-passbook-personal",
    "x-passbook-deprecated",
];

impl<'a> View<'a> {
    pub(super) fn of(tree: &mut Tree<'a>, schema: &Schema<'a>) -> Self {
        super::count_work();
        let at = schema.first().map_or(At::ROOT, |node| node.at.clone());
        let mut view = Self {
            nodes: schema.clone(),
            parts: SmallVec::new(),
            component: None,
            at,
            identity: SmallVec::new(),
            is_left_out: false,
        };
        let (mut way, mut merged) = (Vec::new(), HashSet::new());
        for node in schema {
            let component = view.add(tree, node.clone(), &mut way, &mut merged);
            view.component = if schema.len() == 1 { component } else { None };
        }
        view.is_left_out = view.parts.iter().any(Node::is_left_out);
        if view.component.is_some()
            && let Some(first) = view.parts.first()
        {
            view.at = first.at.clone();
        }
        view
    }

    /// Adds a node and what it leads to; gives back the component that it is. What has an `allOf` is merged once,
    /// however many paths lead to it: in 4 kB of a document, there can be 2⁴⁰ of them.
    fn add(
        &mut self,
        tree: &mut Tree<'a>,
        node: Node<'a>,
        way: &mut Vec<usize>,
        merged: &mut HashSet<usize>,
    ) -> Option<Component<'a>> {
        let annotates = reference(node.value).is_some()
            && node.map().is_some_and(|map| map.len() > 1)
            && says_more(&node);
        let (target, component) = tree.follow(node.clone());
        if annotates {
            self.identity.push(node.identity());
            self.parts.push(node);
        }
        let identity = target.identity();
        if way.contains(&identity) || way.len() > 64 {
            return None;
        }
        self.identity.push(identity);
        let Some(Value::Array(members)) = target.value.get("allOf") else {
            self.parts.push(target);
            return component;
        };
        if !merged.insert(identity) {
            return component;
        }
        way.push(identity);
        let all_of = target.at.key("allOf");
        let mut inner = None;
        for (index, value) in members.iter().enumerate() {
            inner = self.add(tree, Node { at: all_of.index(index), value }, way, merged);
        }
        way.pop();
        let own = target.map().is_some_and(|map| {
            map.keys().any(|key| !["allOf", "description", "title", "example"].contains(&key.as_str()))
        });
        self.parts.push(target);
        // An `allOf` of one says no more than its member, unless something stands beside it.
        match (component, members.len()) {
            (Some(component), _) => Some(component),
            (None, 1) if !own => inner,
            (None, _) => None,
        }
    }

    /// The first part's value of a keyword, and where it stands.
    pub(super) fn get(&self, key: &'a str) -> Option<Node<'a>> {
        self.parts.iter().find_map(|part| part.get(key))
    }

    pub(super) fn value(&self, key: &'a str) -> Option<&'a Value> {
        self.parts.iter().find_map(|part| part.value.get(key))
    }

    pub(super) fn text(&self, key: &'a str) -> Option<&'a str> {
        self.value(key)?.as_str()
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        self.parts.iter().any(|part| part.flag(key))
    }

    /// Whether null is a value. Many documents call an enum nullable that doesn't list null.
    pub(super) fn null(&self) -> Null {
        let lists = |part: &Node<'a>| part.value.get("enum").and_then(Value::as_array);
        let in_enum = |values: &Vec<Value>| values.iter().any(Value::is_null);
        let listed: SmallVec<[bool; 2]> = self.parts.iter().filter_map(lists).map(in_enum).collect();
        // Of several parts that name a type, each has to take null.
        let typed: SmallVec<[bool; 2]> = (self.parts.iter())
            .filter(|part| part.value.get("type").is_some())
            .map(|part| part.flag("nullable"))
            .collect();
        let is_nullable =
            self.flag("nullable") && (typed.len() < 2 || typed.iter().all(|nullable| *nullable));
        match (is_nullable, listed.as_slice()) {
            (false, []) => Null::Forbidden,
            (true, []) => Null::Allowed,
            (_, listed) if listed.iter().all(|listed| *listed) => Null::Allowed,
            (true, _) => Null::Unlisted,
            (false, _) => Null::Forbidden,
        }
    }

    /// Where a keyword stands, or the schema where it doesn't have it.
    pub(super) fn place(&self, key: &'a str) -> At<'a> {
        self.get(key).map_or_else(|| self.at.clone(), |node| node.at)
    }

    /// The properties, each with all that the parts say of it.
    pub(super) fn properties(&self) -> IndexMap<&'a str, Schema<'a>> {
        let mut properties: IndexMap<&'a str, Schema<'a>> = IndexMap::new();
        for part in &self.parts {
            for (name, node) in part.get("properties").iter().flat_map(Node::entries) {
                properties.entry(name).or_insert_with(|| smallvec![]).push(node);
            }
        }
        properties
    }

    pub(super) fn required(&self) -> BTreeSet<&'a str> {
        let lists = self.parts.iter().filter_map(|part| part.value.get("required")?.as_array());
        lists.flatten().filter_map(Value::as_str).collect()
    }

    /// All that the parts say under a keyword whose value is a schema.
    pub(super) fn schema(&self, key: &'a str) -> Option<Schema<'a>> {
        let found: Schema<'a> = self
            .parts
            .iter()
            .filter_map(|part| part.get(key))
            .filter(|node| node.value.is_object())
            .collect();
        (!found.is_empty()).then_some(found)
    }

    /// The union's keyword and members, in the first part that has one.
    pub(super) fn members(&self) -> Option<(&'static str, Node<'a>)> {
        ["oneOf", "anyOf"].into_iter().find_map(|key| {
            let node = self.get(key)?;
            let shapes = node.value.as_array().filter(|members| !members.is_empty())?;
            // Members that only say what else is required give no shape.
            let shapeless = |member: &Value| {
                member.as_object().is_some_and(|map| {
                    map.keys().all(|key| ["required", "not", "description", "title"].contains(&key.as_str()))
                })
            };
            (!shapes.iter().all(shapeless)).then_some((key, node))
        })
    }

    /// Whether a union says more of its values than that they are of a member.
    pub(super) fn restricts_members(&self) -> bool {
        const NEUTRAL: [&str; 14] = [
            "oneOf",
            "anyOf",
            "allOf",
            "type",
            "nullable",
            "discriminator",
            "title",
            "description",
            "example",
            "examples",
            "default",
            "deprecated",
            "externalDocs",
            "xml",
        ];
        self.keys().iter().any(|key| !NEUTRAL.contains(key) && !key.starts_with("x-"))
    }

    /// Whether a value has to be of several unions.
    pub(super) fn has_further_unions(&self) -> bool {
        let unions =
            |part: &Node<'a>| ["oneOf", "anyOf"].iter().filter(|key| part.get(key).is_some()).count();
        self.parts.iter().map(unions).sum::<usize>() > 1
    }

    /// Every keyword that a part has.
    pub(super) fn keys(&self) -> BTreeSet<&'a str> {
        self.parts.iter().filter_map(Node::map).flat_map(|map| map.keys().map(String::as_str)).collect()
    }

    pub(super) fn kind(&self) -> Kind {
        if self.parts.iter().any(|part| is_never(part.value)) {
            return Kind::Never;
        }
        if self.members().is_some() {
            return Kind::Union;
        }
        let has = |key: &str| self.parts.iter().any(|part| part.value.get(key).is_some());
        match self.text("type") {
            Some("object") => Kind::Object,
            Some("array") => Kind::Array,
            Some("string") => Kind::String,
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("boolean") => Kind::Boolean,
            Some("null") => Kind::Null,
            Some(_) => Kind::Any,
            None if has("properties") || self.schema("additionalProperties").is_some() => Kind::Object,
            None if has("items") || has("prefixItems") => Kind::Array,
            None if self.is_text_by_keywords() => Kind::String,
            None => Kind::Any,
        }
    }

    /// Whether any text is a value.
    pub(super) fn is_any_text(&self) -> bool {
        let restricts = |key: &&str| {
            ["enum", "x-extensible-enum", "pattern", "minLength", "maxLength", "format"].contains(key)
                || super::assertions::aspect(key).is_some()
        };
        !self.keys().iter().any(restricts)
    }

    fn is_text_by_keywords(&self) -> bool {
        let strings = |values: &Vec<Value>| values.iter().all(|v| v.is_string() || v.is_null());
        self.value("enum").and_then(Value::as_array).is_some_and(strings)
            || ["pattern", "minLength", "maxLength"].iter().any(|key| self.value(key).is_some())
            || matches!(self.text("format"), Some("date" | "date-time" | "uuid" | "uri"))
    }

    /// The list of values, and whether it says of itself that it is open.
    pub(super) fn values(&self) -> Option<(Vec<&'a Value>, Openness, At<'a>)> {
        let closed: Vec<(&'a Vec<Value>, At<'a>)> = (self.parts.iter())
            .filter_map(|part| Some((part.value.get("enum")?.as_array()?, part.at.key("enum"))))
            .collect();
        if let Some(((first, at), others)) = closed.split_first() {
            // All of them have to agree.
            let others: Vec<HashSet<Cow<'a, str>>> =
                others.iter().map(|(values, _)| values.iter().map(key_of).collect()).collect();
            let in_all = |value: &&Value| others.iter().all(|values| values.contains(&key_of(value)));
            return Some((first.iter().filter(in_all).collect(), Openness::Closed, at.clone()));
        }
        let open = self.get("x-extensible-enum")?;
        Some((open.value.as_array()?.iter().collect(), Openness::Open, open.at))
    }

    /// Whether a type with a name of its own is made from it.
    pub(super) fn is_nominal(&self) -> bool {
        match self.kind() {
            Kind::Union => true,
            Kind::Object => self.parts.iter().any(|part| {
                part.value.get("properties").and_then(Value::as_object).is_some_and(|map| !map.is_empty())
            }),
            Kind::String => self.values().is_some_and(|(values, ..)| values.iter().any(|v| v.is_string())),
            _ => false,
        }
    }

    /// How Rust code sees a scalar, in a word; two that differ are two types.
    pub(super) fn representation(&self) -> Cow<'static, str> {
        let time = self.text("x-passbook-time").unwrap_or_default();
        let format = self.text("format").unwrap_or_default();
        let sensitive = self.flag("x-passbook-sensitive") || format == "password";
        let bare = match (self.kind(), time, format) {
            (_, "unix-seconds" | "http-date", _) => "date-time",
            (Kind::String, _, "date") => "date",
            (Kind::String, _, "date-time") => "date-time",
            (Kind::String, _, "uuid") => "uuid",
            (Kind::String | Kind::Number, _, "decimal") => "decimal",
            (Kind::String, ..) if self.is_nominal() => "enum",
            (Kind::String, ..) => "string",
            (Kind::Integer, _, "int32") => "i32",
            (Kind::Integer, _, "uint32") => "u32",
            (Kind::Integer, _, "uint64") => "u64",
            (Kind::Integer, ..) => "i64",
            (Kind::Number, _, "float") => "f32",
            (Kind::Number, ..) => "f64",
            (Kind::Boolean, ..) => "bool",
            (kind, ..) => kind.word(),
        };
        match sensitive {
            true => Cow::Owned(format!("sensitive {bare}")),
            false => Cow::Borrowed(bare),
        }
    }
}

impl View<'_> {
    /// What it is, in a few words: for schemas without a name.
    pub(super) fn described(&self) -> String {
        if let Some(component) = &self.component {
            return component.name.to_string();
        }
        let values = self.values().map(|(values, ..)| values).unwrap_or_default();
        if !values.is_empty() {
            let shown: Vec<String> = values.iter().take(3).map(|value| value.to_string()).collect();
            let more = if values.len() > 3 { ", \u{2026}" } else { "" };
            return format!("{} {}{more}", self.kind().word(), shown.join(" or "));
        }
        match self.kind() {
            Kind::Object => {
                let names: Vec<String> =
                    self.properties().keys().take(3).map(|name| format!("`{name}`")).collect();
                match names.is_empty() {
                    true => "object".to_owned(),
                    false => format!("object with {}", names.join(", ")),
                }
            }
            Kind::Array => {
                let items = self.schema("items").and_then(|items| {
                    let item = items.first()?.value;
                    super::prepare::name_of(item).or_else(|| item.get("type")?.as_str().map(str::to_owned))
                });
                items.map_or_else(|| "array".to_owned(), |items| format!("array of {items}"))
            }
            kind => match self.text("format") {
                Some(format) => format!("{} ({format})", kind.word()),
                None => kind.word().to_owned(),
            },
        }
    }
}

impl<'a> Walk<'a> {
    /// Notes what would have to be read, unless two schemas are the same but for what they lead to: then what wasn't
    /// read of them is the same, too.
    pub(super) fn expect_same(&mut self, old: &View<'a>, new: &View<'a>) {
        if !old.is_left_out && !new.is_left_out {
            return;
        }
        let is_same = |(old, new): (&Node<'a>, &Node<'a>)| match old.is_left_out() {
            true => old.value == new.value && old.at.pointer() == new.at.pointer(),
            false => old.value == new.value && is_annotation(old),
        };
        if old.parts.len() != new.parts.len() || !old.parts.iter().zip(&new.parts).all(is_same) {
            self.expect(old);
            self.expect(new);
        }
    }

    /// Notes what of a schema would have to be read.
    pub(super) fn expect(&mut self, view: &View<'a>) {
        let missed = view.parts.iter().filter(|part| part.is_left_out());
        self.missed.extend(missed.map(|part| part.at.pointer()));
    }
}

/// Whether a node is a reference, and what stands beside it.
fn is_annotation(node: &Node<'_>) -> bool {
    node.map().is_some_and(|map| map.keys().all(|key| key == "$ref" || BESIDE.contains(&key.as_str())))
}

fn says_more(node: &Node<'_>) -> bool {
    node.map().is_some_and(|map| map.keys().any(|key| BESIDE.contains(&key.as_str())))
}

/// A value as it is known again: `1` and `1.0` are one.
pub(super) fn key_of(value: &Value) -> Cow<'_, str> {
    super::count_work();
    match value {
        Value::String(text) => Cow::Owned(format!("\"{text}")),
        Value::Number(number) => match super::numbers::whole(number) {
            Some(whole) => Cow::Owned(whole.to_string()),
            None => Cow::Owned(number.to_string()),
        },
        Value::Array(items) => {
            let items: Vec<Cow<'_, str>> = items.iter().map(key_of).collect();
            Cow::Owned(format!("[{}]", items.join(",")))
        }
        // The order of keys says nothing.
        Value::Object(map) => {
            let mut members: Vec<String> =
                map.iter().map(|(key, value)| format!("{key:?}:{}", key_of(value))).collect();
            members.sort();
            Cow::Owned(format!("{{{}}}", members.join(",")))
        }
        other => Cow::Owned(other.to_string()),
    }
}

/// Whether a schema is one that no value has.
pub(super) fn is_never(schema: &Value) -> bool {
    let is_anything = |inner: &Value| {
        *inner == Value::Bool(true) || inner.as_object().is_some_and(serde_json::Map::is_empty)
    };
    *schema == Value::Bool(false) || schema.get("not").is_some_and(is_anything)
}

/// Whether null is a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Null {
    Forbidden,
    /// The schema is nullable, and its enum doesn't list null.
    Unlisted,
    Allowed,
}

/// Whether a list of values is final.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Openness {
    Closed,
    Open,
}

/// What a schema describes, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Any,
    Object,
    Array,
    String,
    Integer,
    Number,
    Boolean,
    Union,
    /// Null alone.
    Null,
    /// No value is valid.
    Never,
}

impl Kind {
    pub(super) fn is_scalar(self) -> bool {
        matches!(self, Self::String | Self::Integer | Self::Number | Self::Boolean)
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Any => "any value",
            Self::Object => "object",
            Self::Array => "array",
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Union => "one of several schemas",
            Self::Null => "null",
            Self::Never => "no value",
        }
    }
}

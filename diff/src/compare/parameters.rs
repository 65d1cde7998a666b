//! Parameters of operations.

use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::Value;
use smallvec::smallvec;

use super::operations::Operation;
use super::view::{Kind, View};
use super::{
    Area, Aspect, Component, Difference, Direction, Effect, Here, Node, Notation, Trait, Tree, Walk, presence,
};

/// A parameter is known by where it stands and how it is called.
type Key<'a> = (&'a str, String);

struct Parameter<'a> {
    node: Node<'a>,
    component: Option<Component<'a>>,
    name: &'a str,
}

impl<'a> Parameter<'a> {
    fn is_required(&self) -> bool {
        self.node.flag("required") || self.node.text("in") == Some("path")
    }
}

/// Those of the operation, and those of its path item that it does not replace.
fn parameters<'a>(
    tree: &mut Tree<'a>,
    operation: &Operation<'a>,
    renamed: Option<&HashMap<&str, &str>>,
) -> IndexMap<Key<'a>, Parameter<'a>> {
    let mut found = IndexMap::new();
    for holder in [&operation.item, &operation.node] {
        let listed = holder.get("parameters").map(|list| list.items().collect::<Vec<_>>());
        for node in listed.into_iter().flatten().chain(holder.get("querystring")) {
            let (node, component) = tree.follow(node);
            let (Some(name), Some(location)) = (node.text("name"), node.text("in")) else { continue };
            if is_reserved(&node) {
                continue;
            }
            let known = match location {
                "header" => name.to_ascii_lowercase(),
                "path" => renamed.and_then(|names| names.get(name)).copied().unwrap_or(name).to_owned(),
                _ => name.to_owned(),
            };
            found.insert((location, known), Parameter { node, component, name });
        }
    }
    found
}

/// Headers that OpenAPI reserves: what is said of them as parameters is not read, by nobody.
fn is_reserved(node: &Node<'_>) -> bool {
    let name = node.text("name").unwrap_or_default().to_ascii_lowercase();
    node.text("in") == Some("header") && ["accept", "content-type", "authorization"].contains(&name.as_str())
}

fn reserved<'a>(tree: &mut Tree<'a>, operation: &Operation<'a>) -> Vec<Node<'a>> {
    let listed = [&operation.item, &operation.node].into_iter().filter_map(|holder| holder.get("parameters"));
    let nodes: Vec<Node<'a>> = listed.flat_map(|list| list.items().collect::<Vec<_>>()).collect();
    nodes.into_iter().map(|node| tree.follow(node).0).filter(is_reserved).collect()
}

impl<'a> Walk<'a> {
    /// They are told of, so that nothing is dropped.
    fn reserved_parameters(&mut self, here: &Here, old: &Operation<'a>, new: &Operation<'a>) {
        let (olds, news) = (reserved(&mut self.old, old), reserved(&mut self.new, new));
        let named =
            |all: &[Node<'a>], name: Option<&str>| all.iter().find(|node| node.text("name") == name).cloned();
        let names: IndexMap<Option<&'a str>, ()> =
            olds.iter().chain(&news).map(|node| (node.text("name"), ())).collect();
        for name in names.into_keys() {
            let (before, after) = (named(&olds, name), named(&news, name));
            let value = |node: &Option<Node<'a>>| node.as_ref().map(|node| node.value);
            let Some(effect) = presence(value(&before), value(&after)) else { continue };
            let name = name.unwrap_or_default();
            self.report(
                &here.toward(Direction::Any).step(format!("header parameter {name}")),
                Difference {
                    area: Area::Parameter,
                    aspect: Aspect::Ignored,
                    effect,
                    subject: name.into(),
                    traits: &[],
                    old: (&before.as_ref().unwrap_or(&old.node).at, None),
                    new: (&after.as_ref().unwrap_or(&new.node).at, None),
                },
            );
        }
    }

    pub(super) fn parameters(
        &mut self,
        here: &Here,
        old: &Operation<'a>,
        new: &Operation<'a>,
        renamed: &HashMap<&str, &str>,
    ) {
        self.reserved_parameters(here, old, new);
        let here = &here.toward_request();
        let mut olds = parameters(&mut self.old, old, None);
        let mut news = parameters(&mut self.new, new, Some(renamed));
        let mut pairs = Vec::new();
        let common: Vec<Key<'a>> = news.keys().filter(|key| olds.contains_key(*key)).cloned().collect();
        for key in common {
            pairs.extend(olds.shift_remove(&key).zip(news.shift_remove(&key)));
        }
        // One that is left with the same name stands somewhere else now.
        let moved: Vec<(Key<'a>, Key<'a>)> = (news.iter())
            .filter_map(|(key, new)| {
                let mut candidates = olds.iter().filter(|(_, old)| old.name == new.name);
                let (old, _) = candidates.next().filter(|_| candidates.next().is_none())?;
                Some((old.clone(), key.clone()))
            })
            .collect();
        for (old, new) in moved {
            pairs.extend(olds.shift_remove(&old).zip(news.shift_remove(&new)));
        }
        for (old, new) in pairs {
            self.parameter(here, &old, &new);
        }
        for (effect, lone, other) in [(Effect::Removed, olds, &new.node), (Effect::Added, news, &old.node)] {
            for parameter in lone.into_values() {
                self.lone_parameter(here, effect, &parameter, other);
            }
        }
    }

    fn lone_parameter(&mut self, here: &Here, effect: Effect, parameter: &Parameter<'a>, other: &Node<'a>) {
        let node = &parameter.node;
        let tree = if effect == Effect::Added { &mut self.new } else { &mut self.old };
        tree.mark(node.value);
        let mut traits = Vec::new();
        if parameter.is_required() {
            traits.push(Trait::Required);
        }
        if node.value.pointer("/schema/default").is_some() {
            traits.push(Trait::HasDefault);
        }
        if node.flag("deprecated") {
            traits.push(Trait::Deprecated);
        }
        let elsewhere = other.get("parameters").map_or_else(|| other.at.clone(), |node| node.at);
        let location = Value::from(node.text("in").unwrap_or_default());
        let (old, new) = match effect {
            Effect::Added => ((&elsewhere, None), (&node.at, Some(&location))),
            _ => ((&node.at, Some(&location)), (&elsewhere, None)),
        };
        let words = format!("{} parameter {}", node.text("in").unwrap_or_default(), parameter.name);
        let here = here.step(words);
        self.report(
            &here,
            Difference {
                area: Area::Parameter,
                aspect: Aspect::Existence,
                effect,
                subject: parameter.name.into(),
                traits: &traits,
                old,
                new,
            },
        );
        self.sunset_of_lone(&here, Area::Parameter, effect, node, &elsewhere);
    }

    fn parameter(&mut self, here: &Here, old: &Parameter<'a>, new: &Parameter<'a>) {
        let location = new.node.text("in").unwrap_or_default();
        let inside = here.step(format!("{location} parameter {}", new.name));
        let pair = (smallvec![old.node.identity(), 0, new.node.identity()], here.direction, false);
        let component = old.component.as_ref().and(new.component.as_ref());
        let Some(here) = self.enter(&inside, pair, component) else { return };
        let (before, after) = (&old.node, &new.node);
        let changed =
            |walk: &mut Self, aspect, effect, key: &'a str, traits: &[Trait], values: (Value, Value)| {
                let at = |node: &Node<'a>| node.get(key).map_or_else(|| node.at.clone(), |node| node.at);
                walk.report(
                    &here,
                    Difference {
                        area: Area::Parameter,
                        aspect,
                        effect,
                        subject: new.name.into(),
                        traits,
                        old: (&at(before), Some(&values.0)),
                        new: (&at(after), Some(&values.1)),
                    },
                );
            };
        // The names of headers have no case, neither on the wire nor in Rust.
        let is_header = before.text("in") == Some("header") && after.text("in") == Some("header");
        let is_same_header = is_header
            && old.name.eq_ignore_ascii_case(new.name)
            && passbook_codegen::names::snake(old.name) == passbook_codegen::names::snake(new.name);
        if old.name != new.name && !is_same_header {
            let values = (old.name.into(), new.name.into());
            // A header is the same in capitals, and so is its name in Rust.
            let same = passbook_codegen::names::snake(old.name) == passbook_codegen::names::snake(new.name);
            let traits: &[Trait] = if same { &[] } else { &[Trait::Renamed] };
            changed(self, Aspect::Name, Effect::Changed, "name", traits, values);
        }
        let place = |node: &Node<'a>| Value::from(node.text("in").unwrap_or_default());
        if place(before) != place(after) {
            changed(self, Aspect::Location, Effect::Changed, "in", &[], (place(before), place(after)));
        }
        let has_default = after.value.pointer("/schema/default").is_some();
        let traits: &[Trait] = if has_default { &[Trait::HasDefault] } else { &[] };
        let needs = (old.is_required(), new.is_required());
        match needs {
            (false, true) => {
                let values = (false.into(), true.into());
                changed(self, Aspect::Requirement, Effect::Narrowed, "required", traits, values);
            }
            (true, false) => {
                let values = (true.into(), false.into());
                changed(self, Aspect::Requirement, Effect::Widened, "required", traits, values);
            }
            _ => {}
        }
        let (was, is) = (style(&mut self.old, before), style(&mut self.new, after));
        let (was, is) = (explosion(was, is), explosion(is, was));
        if was != is && place(before) == place(after) {
            // Reserved characters are taken in addition to those that were.
            let effect = match (was.0, was.1, was.3) == (is.0, is.1, is.3) {
                true if is.2 => Effect::Widened,
                true => Effect::Narrowed,
                false => Effect::Changed,
            };
            let key = if was.0 != is.0 { "style" } else { "explode" };
            changed(self, Aspect::Style, effect, key, &[], (describe(was), describe(is)));
        }
        match (before.flag("allowEmptyValue"), after.flag("allowEmptyValue")) {
            (false, true) => {
                let values = (false.into(), true.into());
                changed(self, Aspect::EmptyValue, Effect::Widened, "allowEmptyValue", &[], values);
            }
            (true, false) => {
                let values = (true.into(), false.into());
                changed(self, Aspect::EmptyValue, Effect::Narrowed, "allowEmptyValue", &[], values);
            }
            _ => {}
        }
        for (key, aspect) in [
            ("x-passbook-sensitive", Aspect::Sensitivity),
            ("x-passbook-idempotency-key", Aspect::IdempotencyKey),
            ("x-passbook-generate", Aspect::Generation),
        ] {
            self.keyword(&here.toward(Direction::Any), (Area::Parameter, aspect), key, before, after);
        }
        self.personal_mark(&here, Area::Parameter, before, after);
        let known = [
            "name",
            "in",
            "required",
            "style",
            "explode",
            "allowReserved",
            "allowEmptyValue",
            "schema",
            "content",
            "x-passbook-sensitive",
            "x-passbook-personal",
            "x-passbook-idempotency-key",
            "x-passbook-generate",
            LIST_FORMAT,
        ];
        self.rest(&here, Area::Parameter, &known, before, after);
        let is_text = |node: &Node<'a>| node.value.get("content").is_none();
        let notation = if is_text(before) && is_text(after) { Notation::Text } else { Notation::Json };
        let here = Here { notation, ..here };
        self.schema_on_either_side(&here, (schema(before), &before.at), (schema(after), &after.at));
    }
}

/// The format of a list that only Swagger 2.0 has.
pub(super) const LIST_FORMAT: &str = "collectionFormat";

/// Style, explode, reserved characters, media type: with the defaults filled in. No explode where nothing explodes.
type Style<'a> = (&'a str, Option<bool>, bool, Option<&'a str>);

/// Whether a value explodes, where both sides have something that can.
pub(super) fn explosion<'a>(one: Style<'a>, other: Style<'a>) -> Style<'a> {
    (one.0, one.1.filter(|_| other.1.is_some()), one.2, one.3)
}

pub(super) fn style<'a>(tree: &mut Tree<'a>, node: &Node<'a>) -> Style<'a> {
    let default = if matches!(node.text("in"), Some("query" | "cookie")) { "form" } else { "simple" };
    // What OpenAPI 3 can't say is kept beside what is sent in its place.
    let style = node.text(LIST_FORMAT).or_else(|| node.text("style")).unwrap_or(default);
    let explode = node.value.get("explode").and_then(Value::as_bool).unwrap_or(style == "form");
    let schema = node.get("schema").map(|schema| tree.look(&smallvec![schema]));
    let kind = schema.as_ref().map(View::kind);
    let members = schema.as_ref().and_then(|schema| Some(schema.members()?.1));
    let is_scalar = match members {
        Some(members) => members.items().all(|member| tree.look(&smallvec![member]).kind().is_scalar()),
        None => kind.is_some_and(Kind::is_scalar),
    };
    let explodes = match (kind, style) {
        // It is written in one way alone.
        (_, "deepObject") => false,
        // Of what is neither list nor object, there is nothing to explode.
        _ if is_scalar => false,
        // A list is written with commas, exploded or not.
        (Some(Kind::Array), "simple") => false,
        _ => true,
    };
    let explode = explodes.then_some(explode);
    let content = node.get("content").and_then(|content| content.entries().next()).map(|(name, _)| name);
    (style, explode, node.flag("allowReserved"), content)
}

pub(super) fn describe((style, explode, reserved, content): Style<'_>) -> Value {
    match content {
        Some(media) => Value::from(media),
        None => {
            let explode = if explode == Some(true) { ", exploded" } else { "" };
            let reserved = if reserved { ", reserved characters allowed" } else { "" };
            Value::from(format!("{style}{explode}{reserved}"))
        }
    }
}

pub(super) fn schema<'a>(node: &Node<'a>) -> Option<Node<'a>> {
    let content = || node.get("content")?.entries().next()?.1.get("schema");
    node.get("schema").or_else(content)
}

//! Two schemas, all the way down: the walk itself, what a schema says to its reader, and its type. The rest by kind is
//! in the files beside.

use std::collections::BTreeSet;

use passbook_openapi::document::reference;
use serde_json::Value;
use smallvec::SmallVec;

use super::tree::Component;
use super::view::{Kind, Null, Schema, View};
use super::{
    Area, Aspect, Difference, Direction, Effect, Here, Node, Notation, Owner, Trait, Walk, assertions,
    presence, sunsets,
};
use crate::finding::Place;

mod limits;
mod objects;
mod unions;
mod values;

/// What the comparison below has a word for.
const KNOWN: [&str; 47] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "format",
    "items",
    "maxContains",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minContains",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "readOnly",
    "required",
    "title",
    "type",
    "uniqueItems",
    "writeOnly",
    "xml",
    "x-extensible-enum",
    "x-passbook-accepts",
    "x-passbook-deprecated",
    "x-passbook-personal",
    "x-passbook-sensitive",
    "x-passbook-time",
    "x-passbook-variant",
    "x-sunset",
];

impl<'a> Walk<'a> {
    /// Where both sides are schemas, under the same key.
    pub(super) fn schema_at(&mut self, here: &Here, old: Node<'a>, new: Node<'a>) {
        self.schema(here, &SmallVec::from_iter([old]), &SmallVec::from_iter([new]));
    }

    pub(super) fn schema(&mut self, here: &Here, old: &Schema<'a>, new: &Schema<'a>) {
        let old = &View::of(&mut self.old, old);
        let new = &View::of(&mut self.new, new);
        self.expect_same(old, new);
        let mut identity: SmallVec<[usize; 4]> = old.identity.iter().copied().collect();
        identity.push(here.notation as usize);
        identity.extend(new.identity.iter().copied());
        let pair = (identity, here.direction, here.success);
        let component = old.component.as_ref().and(new.component.as_ref());
        let Some(here) = self.enter(here, pair, component) else { return };
        let here = &here;
        if let (Some(before), Some(after)) = (&old.component, &new.component)
            && before != after
            && (old.is_nominal() || new.is_nominal())
        {
            let renamed = Difference {
                area: Area::Schema,
                aspect: Aspect::Name,
                effect: Effect::Changed,
                subject: after.name.clone(),
                traits: &[],
                old: (&old.at, Some(&Value::from(&*before.name))),
                new: (&new.at, Some(&Value::from(&*after.name))),
            };
            self.report(&here.toward(Direction::Any), renamed);
        }
        if let ([before], [after]) = (&*old.parts, &*new.parts)
            && before.value == after.value
            && !assertions::has_any(before.value)
        {
            return self.references(here, before.clone(), after.clone());
        }
        self.annotations(here, old, new);
        self.xml(here, old, new);
        match self.kind(here, old, new) {
            Descent::No => {}
            Descent::Yes => self.details(here, old, new),
            Descent::Into(effect) => {
                let start = self.found.len();
                self.details(here, old, new);
                self.drop_implied(here, start, effect);
            }
            Descent::Member(member, Side::New) => {
                let old_schema = SmallVec::from_iter(old.nodes.iter().cloned());
                let here = &Here { is_null_compared: true, ..here.step(self.named(&member, Side::New)) };
                self.schema(here, &old_schema, &SmallVec::from_iter([member]));
            }
            Descent::Member(member, Side::Old) => {
                let new_schema = SmallVec::from_iter(new.nodes.iter().cloned());
                let here = &Here { is_null_compared: true, ..here.step(self.named(&member, Side::Old)) };
                self.schema(here, &SmallVec::from_iter([member]), &new_schema);
            }
        }
    }

    fn details(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        self.format(here, old, new);
        self.values(here, old, new);
        self.bounds(here, old, new);
        self.assertions(here, old, new);
        if !here.is_null_compared {
            self.null(here, old, new);
        }
        let here = &Here { is_null_compared: false, ..here.clone() };
        self.additional_properties(here, old, new);
        self.properties(here, old, new);
        self.items(here, old, new);
        self.members(here, old, new);
        self.discriminator(here, old, new);
    }

    /// What follows from another type is no change of its own: that a text has a length, where a number had none.
    fn drop_implied(&mut self, here: &Here, start: usize, by: Effect) {
        let place = Place { scope: here.scope.to_string(), path: here.path.text() };
        let mut index = 0;
        self.found.retain(|(owner, finding)| {
            index += 1;
            let is_lone = finding.old.value.is_none() || finding.new.value.is_none();
            let is_implied = index > start
                && (*owner == here.owner || matches!(self.owners[*owner], Owner::Aside))
                && finding.place == place
                && match finding.aspect {
                    Aspect::Format => true,
                    _ => finding.effect == by && is_lone,
                };
            !is_implied
        });
    }

    /// How XML is written says nothing where there is none.
    fn xml(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        const KEY: &str = "xml";
        if let Some(effect) = presence(old.value(KEY), new.value(KEY)) {
            match here.notation {
                Notation::Xml => self.aspect(here, Aspect::Encoding, effect, KEY, &[], old, new),
                _ => {
                    let here = &here.toward(Direction::Any);
                    self.aspect(here, Aspect::Ignored, effect, KEY, &[], old, new);
                }
            }
        }
    }

    /// The items of a list: by their places, as far as either side has a schema for each of these.
    fn items(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        let places = |view: &View<'a>| -> Vec<Node<'a>> {
            view.get("prefixItems").iter().flat_map(Node::items).collect()
        };
        let (olds, news) = (places(old), places(new));
        let (before, after) = (old.schema("items"), new.schema("items"));
        for index in 0..olds.len().max(news.len()) {
            let at = |places: &[Node<'a>], rest: &Option<Schema<'a>>| {
                places.get(index).map(|node| SmallVec::from_iter([node.clone()])).or_else(|| rest.clone())
            };
            let here = &here.step(format!("[{index}]"));
            let (before, after) = (at(&olds, &before), at(&news, &after));
            self.schemas_on_either_side(here, (before.as_ref(), &old.at), (after.as_ref(), &new.at));
        }
        let here = &here.step("[]");
        self.schemas_on_either_side(here, (before.as_ref(), &old.at), (after.as_ref(), &new.at));
    }

    /// Two schemas that are the same text can still lead to others that differ.
    fn references(&mut self, here: &Here, old: Node<'a>, new: Node<'a>) {
        let root = new.at.pointer();
        let mut queue = vec![(old, new)];
        while let Some((old, new)) = queue.pop() {
            if let (Some(text), Some(_)) = (reference(old.value), reference(new.value)) {
                // A component has a name; what else it leads to is called by the way there.
                match Component::of(text) {
                    Some(_) => self.schema_at(here, old, new),
                    None => {
                        let words = self.words(&root, &new);
                        let here = if words.is_empty() { here.clone() } else { here.step(words) };
                        self.schema_at(&here, old, new);
                    }
                }
                continue;
            }
            match old.value {
                Value::Object(_) => {
                    for (key, value) in old.entries() {
                        let skipped = match key {
                            "properties" | "items" | "additionalProperties" => false,
                            "allOf" | "oneOf" | "anyOf" => false,
                            // Inside of `properties` every key is a property.
                            _ => !old.at.is_properties(),
                        };
                        if !skipped
                            && !self.is_absent(here, &value)
                            && let Some(other) = new.get(key)
                        {
                            queue.push((value, other));
                        }
                    }
                }
                Value::Array(_) => queue.extend(old.items().zip(new.items())),
                _ => {}
            }
        }
    }

    /// The way to a node inside of a schema, as places call it: `.labels[]`.
    fn words(&mut self, root: &str, node: &Node<'a>) -> String {
        let inside = node.at.pointer();
        let mut words = String::new();
        let mut segments = inside.strip_prefix(root).unwrap_or_default().split('/').skip(1).peekable();
        while let Some(segment) = segments.next() {
            match segment {
                "properties" => {
                    let name = segments.next().unwrap_or_default();
                    words.extend([".", &*passbook_openapi::document::unescape(name)]);
                }
                "items" => words.push_str("[]"),
                "additionalProperties" => words.push_str("{}"),
                "oneOf" | "anyOf" => {
                    segments.next();
                    if segments.peek().is_none() {
                        words.push_str(&self.named(node, Side::New));
                    }
                }
                _ => {}
            }
        }
        words
    }

    /// Whether a property is not written in this direction.
    fn is_absent(&self, here: &Here, property: &Node<'a>) -> bool {
        match here.direction {
            Direction::Request => property.flag("readOnly"),
            Direction::Response => property.flag("writeOnly"),
            Direction::Any => false,
        }
    }

    /// What a schema says to its reader, and what is no constraint.
    fn annotations(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        let any = &here.toward(Direction::Any);
        let keys: BTreeSet<&'a str> = old.keys().union(&new.keys()).copied().collect();
        for key in keys {
            let aspect = match key {
                "title" | "description" | "externalDocs" => Aspect::Text,
                "example" | "examples" => Aspect::Example,
                sunsets::KEY => {
                    if let Some((effect, traits)) = sunsets::effect(old.value(key), new.value(key)) {
                        self.aspect(any, Aspect::Sunset, effect, key, traits, old, new);
                    }
                    continue;
                }
                key if key == self.stability.key => {
                    let (before, after) = (old.value(key), new.value(key));
                    self.stability(any, Area::Schema, (&old.place(key), before), (&new.place(key), after));
                    continue;
                }
                "x-passbook-accepts" => Aspect::Leniency,
                key if KNOWN.contains(&key) || assertions::aspect(key).is_some() => continue,
                "x-example" | "x-examples" => Aspect::Example,
                key if key.starts_with("x-") => Aspect::Extension,
                _ => Aspect::Unclassified,
            };
            self.annotation(any, aspect, key, old, new);
        }
        let marked = |view: &View<'a>| view.flag("x-passbook-sensitive");
        if marked(old) != marked(new) {
            let effect = if marked(new) { Effect::Added } else { Effect::Removed };
            self.aspect(any, Aspect::Sensitivity, effect, "x-passbook-sensitive", &[], old, new);
        }
        let personal = |view: &View<'a>| view.flag("x-passbook-personal");
        if personal(old) != personal(new) {
            let effect = if personal(new) { Effect::Added } else { Effect::Removed };
            self.aspect(any, Aspect::Personal, effect, "x-passbook-personal", &[], old, new);
        }
        let deprecated = |view: &View<'a>| {
            (
                view.flag("deprecated") || view.text("x-passbook-deprecated").is_some(),
                view.text("x-passbook-deprecated"),
            )
        };
        let effect = match (deprecated(old), deprecated(new)) {
            ((false, _), (true, _)) => Some(Effect::Added),
            ((true, _), (false, _)) => Some(Effect::Removed),
            ((_, before), (_, after)) => (before != after).then_some(Effect::Changed),
        };
        if let Some(effect) = effect {
            self.aspect(any, Aspect::Deprecation, effect, "deprecated", &[], old, new);
        }
        if let Some(effect) = presence(old.value("default"), new.value("default")) {
            self.aspect(here, Aspect::Default, effect, "default", &[], old, new);
        }
    }

    fn annotation(&mut self, here: &Here, aspect: Aspect, key: &'a str, old: &View<'a>, new: &View<'a>) {
        if let Some(effect) = presence(old.value(key), new.value(key)) {
            self.aspect(here, aspect, effect, key, &[], old, new);
        }
    }

    /// Reports a keyword of both schemas.
    #[expect(clippy::too_many_arguments, reason = "a difference is made of this many things")]
    pub(super) fn aspect(
        &mut self,
        here: &Here,
        aspect: Aspect,
        effect: Effect,
        key: &'a str,
        traits: &[Trait],
        old: &View<'a>,
        new: &View<'a>,
    ) {
        self.report(
            here,
            Difference {
                area: Area::Schema,
                aspect,
                effect,
                subject: key.into(),
                traits,
                old: (&old.place(key), old.value(key)),
                new: (&new.place(key), new.value(key)),
            },
        );
    }

    fn kind(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) -> Descent<'a> {
        let (before, after) = (old.kind(), new.kind());
        if before == after {
            if before == Kind::Union {
                self.type_of_union(here, old, new);
            }
            return if before == Kind::Never { Descent::No } else { Descent::Yes };
        }
        let is_text = here.notation == Notation::Text;
        let (effect, descent) = match (before, after) {
            (Kind::Never, _) => (Effect::Widened, Descent::No),
            (_, Kind::Never) => (Effect::Narrowed, Descent::No),
            (Kind::Any, _) => (Effect::Narrowed, Descent::Into(Effect::Narrowed)),
            (_, Kind::Any) => (Effect::Widened, Descent::Into(Effect::Widened)),
            // What is null alone is a part of what may be null.
            (Kind::Null, _) if new.null() == Null::Allowed => (Effect::Widened, Descent::No),
            (_, Kind::Null) if old.null() == Null::Allowed => (Effect::Narrowed, Descent::No),
            (Kind::Integer, Kind::Number) => (Effect::Widened, Descent::Into(Effect::Widened)),
            (Kind::Number, Kind::Integer) => (Effect::Narrowed, Descent::Into(Effect::Narrowed)),
            // Whatever a parameter was written as, is text.
            (scalar, Kind::String) if is_text && scalar.is_scalar() && new.is_any_text() => {
                (Effect::Widened, Descent::No)
            }
            (Kind::String, scalar) if is_text && scalar.is_scalar() && old.is_any_text() => {
                (Effect::Narrowed, Descent::No)
            }
            (_, Kind::Union) if new.has_further_unions() || new.restricts_members() => {
                (Effect::Changed, Descent::No)
            }
            (Kind::Union, _) if old.has_further_unions() || old.restricts_members() => {
                (Effect::Changed, Descent::No)
            }
            (_, Kind::Union) => match self.member_like(new, old, Side::New) {
                Some(member) => (Effect::Widened, Descent::Member(member, Side::New)),
                None => (Effect::Changed, Descent::No),
            },
            (Kind::Union, _) => match self.member_like(old, new, Side::Old) {
                Some(member) => (Effect::Narrowed, Descent::Member(member, Side::Old)),
                None => (Effect::Changed, Descent::No),
            },
            _ => (Effect::Changed, Descent::No),
        };
        let retyped = old.representation() != new.representation();
        let place = |view: &View<'a>| match view.members() {
            Some((key, _)) => view.place(key),
            None => view.place("type"),
        };
        let (was, is) = (self.described(old, Side::Old), self.described(new, Side::New));
        self.report(
            here,
            Difference {
                area: Area::Schema,
                aspect: Aspect::Type,
                effect,
                subject: "type".into(),
                traits: if retyped { &[Trait::Retyped] } else { &[] },
                old: (&place(old), Some(&was.into())),
                new: (&place(new), Some(&is.into())),
            },
        );
        if before == Kind::Union || after == Kind::Union {
            self.null(here, old, new);
        }
        // What was not compared is still led to.
        for part in &old.parts {
            self.old.mark(part.value);
        }
        for part in &new.parts {
            self.new.mark(part.value);
        }
        descent
    }

    /// The type that stands beside a union. One that all members have says nothing.
    fn type_of_union(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        let (before, after) = (self.said_type(old, Side::Old), self.said_type(new, Side::New));
        let effect = match (before, after) {
            (before, after) if before == after => return,
            (None, _) => Effect::Narrowed,
            (_, None) => Effect::Widened,
            _ => Effect::Changed,
        };
        self.aspect(here, Aspect::Type, effect, "type", &[], old, new);
    }

    fn said_type(&mut self, view: &View<'a>, side: Side) -> Option<&'a str> {
        let said = view.text("type")?;
        let (_, members) = view.members()?;
        let tree = if side == Side::Old { &mut self.old } else { &mut self.new };
        let is_said = members.items().all(|node| {
            let kind = tree.look(&SmallVec::from_iter([node])).kind();
            kind.word() == said || kind == Kind::Any
        });
        (!is_said).then_some(said)
    }

    /// A type as messages call it: of a union, its members.
    fn described(&mut self, view: &View<'a>, side: Side) -> String {
        const SHOWN: usize = 5;
        let Some((_, members)) = view.members() else { return view.kind().word().to_owned() };
        let all: Vec<Node<'a>> = members.items().collect();
        let words: Vec<String> = all.iter().take(SHOWN).map(|node| self.name(node, side)).collect();
        match all.len().saturating_sub(SHOWN) {
            0 => words.join(" or "),
            more => format!("{} or {more} others", words.join(", ")),
        }
    }
}

/// Which of the two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Old,
    New,
}

/// What is compared of two schemas whose types were compared.
#[derive(Clone, Debug)]
enum Descent<'a> {
    Yes,
    No,
    /// As far as both sides speak of it.
    Into(Effect),
    /// The one side with a member of the other.
    Member(Node<'a>, Side),
}

//! Two schemas, all the way down: the walk itself, what a schema says to its reader, and its type. The rest by kind is
//! in the files beside.

use std::collections::BTreeSet;

use passbook_openapi::document::{UNREAD, reference};
use serde_json::Value;
use smallvec::SmallVec;

use super::view::{Kind, Schema, View};
use super::{
    Area, Aspect, Difference, Direction, Effect, Here, Node, Notation, Trait, Walk, assertions, presence,
    sunsets,
};

mod limits;
mod objects;
mod unions;
mod values;

/// What the comparison below has a word for.
const KNOWN: [&str; 45] = [
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
    "x-extensible-enum",
    "x-passbook-accepts",
    "x-passbook-deprecated",
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
        {
            return self.references(here, before.clone(), after.clone());
        }
        self.annotations(here, old, new);
        if self.kind(here, old, new) == Descent::No {
            return;
        }
        self.format(here, old, new);
        self.values(here, old, new);
        self.bounds(here, old, new);
        self.assertions(here, old, new);
        self.null(here, old, new);
        self.additional_properties(here, old, new);
        self.properties(here, old, new);
        match (old.schema("items"), new.schema("items")) {
            (Some(before), Some(after)) => self.schema(&here.step("[]"), &before, &after),
            (before, after) => {
                let (before, after) = ((before.as_ref(), &old.at), (after.as_ref(), &new.at));
                self.lone_schema(&here.step("[]"), before, after);
            }
        }
        self.members(here, old, new);
        self.discriminator(here, old, new);
    }

    /// Two schemas that are the same text can still lead to others that differ.
    fn references(&mut self, here: &Here, old: Node<'a>, new: Node<'a>) {
        let root = old.at.clone();
        let mut queue = vec![(old, new)];
        while let Some((old, new)) = queue.pop() {
            if let (Some(_), Some(_)) = (reference(old.value), reference(new.value)) {
                self.schema_at(here, old, new);
                continue;
            }
            match old.value {
                Value::Object(_) => {
                    for (key, value) in old.entries() {
                        if let Some(aspect) = assertions::aspect(key)
                            && !old.at.is_properties()
                            && let Some(other) = new.get(key)
                        {
                            self.assertion(here, (aspect, key), value, other, &root);
                            continue;
                        }
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
                "x-passbook-accepts" => Aspect::Leniency,
                key if KNOWN.contains(&key) || assertions::aspect(key).is_some() => continue,
                key if key.starts_with(UNREAD) => continue,
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

    fn kind(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) -> Descent {
        let (before, after) = (old.kind(), new.kind());
        if before == after {
            return Descent::Yes;
        }
        let is_text = here.notation == Notation::Text;
        let effect = match (before, after) {
            (Kind::Any, _) => Effect::Narrowed,
            (_, Kind::Any) => Effect::Widened,
            (Kind::Integer, Kind::Number) => Effect::Widened,
            (Kind::Number, Kind::Integer) => Effect::Narrowed,
            // Whatever a parameter was written as, is text.
            (scalar, Kind::String) if is_text && scalar.is_scalar() && new.is_any_text() => Effect::Widened,
            (Kind::String, scalar) if is_text && scalar.is_scalar() && old.is_any_text() => Effect::Narrowed,
            (_, Kind::Union) if self.has_member(new, old) => Effect::Widened,
            (Kind::Union, _) if self.has_member(old, new) => Effect::Narrowed,
            _ => Effect::Changed,
        };
        let retyped = old.representation() != new.representation();
        let place = |view: &View<'a>| match view.members() {
            Some((key, _)) => view.place(key),
            None => view.place("type"),
        };
        self.report(
            here,
            Difference {
                area: Area::Schema,
                aspect: Aspect::Type,
                effect,
                subject: "type".into(),
                traits: if retyped { &[Trait::Retyped] } else { &[] },
                old: (&place(old), Some(&Value::from(before.word()))),
                new: (&place(new), Some(&Value::from(after.word()))),
            },
        );
        // What was not compared is still led to.
        for part in &old.parts {
            self.old.mark(part.value);
        }
        for part in &new.parts {
            self.new.mark(part.value);
        }
        Descent::No
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Descent {
    Yes,
    No,
}

//! Two schemas, all the way down.

use std::borrow::Cow;
use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::{Value, json};
use smallvec::SmallVec;

use super::view::{Kind, Openness, Schema, View};
use super::{Area, Aspect, At, Difference, Direction, Effect, Here, IsPair, Node, Notation, Trait, Walk};
use super::{assertions, is_same, presence, sunsets};
use crate::document::reference;

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

    /// Whether a union has the other schema as a member.
    fn has_member(&mut self, union: &View<'a>, other: &View<'a>) -> bool {
        let Some((_, members)) = union.members() else { return false };
        let values = members.value.as_array().into_iter().flatten();
        let named = other.component.as_ref().map(|component| component.name.clone());
        values.into_iter().any(|member| {
            let name = crate::document::schema_name(member);
            let is_named = name.is_some() && name.as_deref() == named.as_deref();
            is_named || matches!(&*other.parts, [only] if is_same_shape(only.value, member))
        })
    }

    fn format(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        for key in ["format", "x-passbook-time"] {
            let (before, after) = (old.text(key), new.text(key));
            if before == after {
                continue;
            }
            let bare = |view: &View<'a>| view.representation().replace("sensitive ", "");
            let hidden = |view: &View<'a>| view.representation().starts_with("sensitive ");
            let retyped = bare(old) != bare(new) || hidden(old) != hidden(new);
            let spelled_out = |format| matches!(format, Some("int64" | "double"));
            let effect = match (before, after) {
                (None, after) if spelled_out(after) => Effect::Added,
                (before, None) if spelled_out(before) => Effect::Removed,
                (Some("int32"), None | Some("int64")) => Effect::Widened,
                (None | Some("int64"), Some("int32")) => Effect::Narrowed,
                (Some("float"), None | Some("double")) => Effect::Widened,
                (None | Some("double"), Some("float")) => Effect::Narrowed,
                // What must not be shown is written as before.
                (None, Some("password")) => Effect::Added,
                (Some("password"), None) => Effect::Removed,
                _ if key == "x-passbook-time" => Effect::Changed,
                (None, Some(_)) => Effect::Narrowed,
                (Some(_), None) => Effect::Widened,
                _ => Effect::Changed,
            };
            let traits: &[Trait] = if retyped { &[Trait::Retyped] } else { &[] };
            let here = match effect {
                Effect::Added | Effect::Removed => &here.toward(Direction::Any),
                _ => here,
            };
            self.aspect(here, Aspect::Format, effect, key, traits, old, new);
        }
    }

    fn values(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        let listed = |values: Vec<&'a Value>| values.into_iter().filter(|v| !v.is_null()).collect::<Vec<_>>();
        let ((before, was, old_at), (after, is, new_at)) = match (old.values(), new.values()) {
            (None, None) => return,
            (Some(before), Some(after)) => (before, after),
            (before, after) => {
                let effect = if after.is_some() { Effect::Narrowed } else { Effect::Widened };
                let openness = before.as_ref().or(after.as_ref()).map(|(_, openness, _)| *openness);
                let mut traits = Vec::new();
                if openness == Some(Openness::Open) {
                    traits.push(Trait::Open);
                }
                if old.is_nominal() != new.is_nominal() {
                    traits.push(Trait::Retyped);
                }
                let key = if old.value("enum").or(new.value("enum")).is_some() {
                    "enum"
                } else {
                    "x-extensible-enum"
                };
                self.aspect(here, Aspect::Enum, effect, key, &traits, old, new);
                return;
            }
        };
        if was != is {
            let effect = if is == Openness::Open { Effect::Widened } else { Effect::Narrowed };
            let openness = Difference {
                area: Area::Schema,
                aspect: Aspect::Openness,
                effect,
                subject: "enum".into(),
                traits: &[],
                old: (&old_at, None),
                new: (&new_at, None),
            };
            self.report(here, openness);
        }
        let (before, after) = (listed(before), listed(after));
        let mut traits = Vec::new();
        if new.is_nominal() {
            traits.push(Trait::Typed);
        }
        if is == Openness::Open {
            traits.push(Trait::Open);
        }
        let known: BTreeSet<String> = before.iter().map(|value| value.to_string()).collect();
        let still: BTreeSet<String> = after.iter().map(|value| value.to_string()).collect();
        for value in after.iter().filter(|value| !known.contains(&value.to_string())) {
            self.value(here, Effect::Added, value, &traits, &old_at, &new_at);
        }
        for value in before.iter().filter(|value| !still.contains(&value.to_string())) {
            self.value(here, Effect::Removed, value, &traits, &old_at, &new_at);
        }
    }

    fn value(
        &mut self,
        here: &Here,
        effect: Effect,
        value: &'a Value,
        traits: &[Trait],
        old: &At<'a>,
        new: &At<'a>,
    ) {
        let text = value.as_str().map_or_else(|| Cow::Owned(value.to_string()), Cow::Borrowed);
        let (before, after) = if effect == Effect::Added { (None, Some(value)) } else { (Some(value), None) };
        self.report(
            here,
            Difference {
                area: Area::Schema,
                aspect: Aspect::EnumValue,
                effect,
                subject: text,
                traits,
                old: (old, before),
                new: (new, after),
            },
        );
    }

    fn bounds(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        for key in ["minimum", "minLength", "minItems", "minProperties", "minContains"] {
            let bound = |view: &View<'a>| bound(view, key, "exclusiveMinimum", f64::max);
            let effect = match (bound(old), bound(new)) {
                (before, after) if before == after => continue,
                (None, _) => Effect::Narrowed,
                (_, None) => Effect::Widened,
                (before, after) if after > before => Effect::Narrowed,
                _ => Effect::Widened,
            };
            self.bound(here, Aspect::LowerBound, effect, key, old, new);
        }
        for key in ["maximum", "maxLength", "maxItems", "maxProperties", "maxContains"] {
            let bound = |view: &View<'a>| bound(view, key, "exclusiveMaximum", f64::min);
            let effect = match (bound(old), bound(new)) {
                (before, after) if before == after => continue,
                (None, _) => Effect::Narrowed,
                (_, None) => Effect::Widened,
                // Equal bounds: the exclusive one is narrower.
                (Some((before, was)), Some((after, is))) => {
                    match after < before || after == before && is && !was {
                        true => Effect::Narrowed,
                        false => Effect::Widened,
                    }
                }
            };
            self.bound(here, Aspect::UpperBound, effect, key, old, new);
        }
        let number = |view: &View<'a>, key| view.value(key).and_then(Value::as_f64).filter(|n| *n != 0.0);
        let is_whole = |n: f64| (n - n.round()).abs() < 1e-9;
        let step = match (number(old, "multipleOf"), number(new, "multipleOf")) {
            (before, after) if before == after => None,
            (None, _) => Some(Effect::Narrowed),
            (_, None) => Some(Effect::Widened),
            (Some(before), Some(after)) if is_whole(before / after) => Some(Effect::Widened),
            (Some(before), Some(after)) if is_whole(after / before) => Some(Effect::Narrowed),
            _ => Some(Effect::Changed),
        };
        let pattern = presence(old.value("pattern"), new.value("pattern")).map(|effect| match effect {
            Effect::Added => Effect::Narrowed,
            Effect::Removed => Effect::Widened,
            _ if is_any_text(new.text("pattern")) => Effect::Widened,
            _ if is_any_text(old.text("pattern")) => Effect::Narrowed,
            other => other,
        });
        let unique = match (old.flag("uniqueItems"), new.flag("uniqueItems")) {
            (false, true) => Some(Effect::Narrowed),
            (true, false) => Some(Effect::Widened),
            _ => None,
        };
        let aspects = [
            (Aspect::Step, "multipleOf", step),
            (Aspect::Pattern, "pattern", pattern),
            (Aspect::Uniqueness, "uniqueItems", unique),
        ];
        for (aspect, key, effect) in aspects {
            if let Some(effect) = effect {
                self.aspect(here, aspect, effect, key, &[], old, new);
            }
        }
    }

    /// Reports a bound, in words where it is excluded itself.
    fn bound(
        &mut self,
        here: &Here,
        aspect: Aspect,
        effect: Effect,
        key: &'a str,
        old: &View<'a>,
        new: &View<'a>,
    ) {
        let (exclusive, than) = match aspect {
            Aspect::LowerBound => ("exclusiveMinimum", "more than"),
            _ => ("exclusiveMaximum", "less than"),
        };
        let is_range = ["minimum", "maximum"].contains(&key);
        // A number of its own, as later versions of OpenAPI have it.
        let alone = |view: &View<'a>| view.value(exclusive).filter(|value| is_range && value.is_number());
        let shown = |view: &View<'a>| match (view.value(key), alone(view)) {
            (Some(value), None) if !(is_range && view.flag(exclusive)) => Some(value.clone()),
            (value, alone) => Some(Value::from(format!("{than} {}", alone.or(value)?))),
        };
        let place = |view: &View<'a>| view.place(if alone(view).is_some() { exclusive } else { key });
        self.report(
            here,
            Difference {
                area: Area::Schema,
                aspect,
                effect,
                subject: key.into(),
                traits: &[],
                old: (&place(old), shown(old).as_ref()),
                new: (&place(new), shown(new).as_ref()),
            },
        );
    }

    fn null(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        let effect = match (old.allows_null(), new.allows_null()) {
            (false, true) => Effect::Widened,
            (true, false) => Effect::Narrowed,
            _ => return,
        };
        // A parameter and a body are there or not; only inside of one is null something else.
        let inside = here.path.text().ends_with([']', '}']) || here.path.text().contains('.');
        let traits: &[Trait] = if inside || old.component.is_some() { &[Trait::Retyped] } else { &[] };
        self.aspect(here, Aspect::Null, effect, "nullable", traits, old, new);
    }

    fn additional_properties(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        const KEY: &str = "additionalProperties";
        if old.kind() != Kind::Object {
            return;
        }
        let state = |view: &View<'a>| match view.value(KEY) {
            None => Extra::Silent,
            Some(Value::Bool(false)) => Extra::Forbidden,
            Some(Value::Object(schema)) if !schema.is_empty() => Extra::Schema,
            Some(_) => Extra::Allowed,
        };
        let (before, after) = (state(old), state(new));
        if before == Extra::Schema
            && after == Extra::Schema
            && let (Some(old), Some(new)) = (old.schema(KEY), new.schema(KEY))
        {
            return self.schema(&here.step("{}"), &old, &new);
        }
        let effect = match (before, after) {
            (before, after) if before == after => return,
            (Extra::Forbidden, _) | (Extra::Schema, _) if after != Extra::Forbidden => Effect::Widened,
            (_, Extra::Forbidden | Extra::Schema) => Effect::Narrowed,
            (_, Extra::Allowed) => Effect::Added,
            _ => Effect::Removed,
        };
        let kept = |extra: Extra| matches!(extra, Extra::Allowed | Extra::Schema);
        let nominal = old.is_nominal() && new.is_nominal();
        let traits: &[Trait] = match (kept(before), kept(after)) {
            (false, false) => &[],
            // A map without other properties is a map either way, of values of some type.
            _ if !nominal && before != Extra::Schema && after != Extra::Schema => &[],
            (false, true) if nominal => &[Trait::Visible],
            _ => &[Trait::Retyped],
        };
        self.report(
            here,
            Difference {
                area: Area::Schema,
                aspect: Aspect::AdditionalProperties,
                effect,
                subject: KEY.into(),
                traits,
                old: (&old.place(KEY), Some(&before.words().into())),
                new: (&new.place(KEY), Some(&after.words().into())),
            },
        );
        for (tree, view) in [(&mut self.old, old), (&mut self.new, new)] {
            for node in view.schema(KEY).iter().flatten() {
                tree.mark(node.value);
            }
        }
    }

    fn properties(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        let (before, after) = (old.properties(), new.properties());
        let (was_required, is_required) = (old.required(), new.required());
        for (name, schema) in &before {
            let Some(other) = after.get(name) else {
                let required = was_required.contains(name);
                self.property(here, Effect::Removed, name, required, schema, new.place("properties"));
                continue;
            };
            let inside = &here.step(format!(".{name}"));
            let (old_property, new_property) = (self.old.look(schema), self.new.look(other));
            let traits: &[Trait] = match (is_required.contains(name), new_property.value("default").is_some())
            {
                (true, false) => &[Trait::Required],
                (true, true) => &[Trait::Required, Trait::HasDefault],
                (false, true) => &[Trait::HasDefault],
                (false, false) => &[],
            };
            let mut absent = false;
            let sides = [
                ("readOnly", Aspect::ReadOnly, Direction::Request),
                ("writeOnly", Aspect::WriteOnly, Direction::Response),
            ];
            for (key, aspect, direction) in sides {
                let (was, is) = (old_property.flag(key), new_property.flag(key));
                let matters = here.direction == direction;
                absent |= matters && (was || is);
                if was != is {
                    let effect = if is { Effect::Added } else { Effect::Removed };
                    // Where the property is written as before, this is said by the other direction, if at all.
                    let toward = if matters { direction } else { Direction::Any };
                    // Who reads it is concerned by whether it was always there.
                    let lost = matches!((aspect, effect), (Aspect::WriteOnly, Effect::Added));
                    let traits = match lost {
                        true if was_required.contains(name) => &[Trait::Required][..],
                        true => &[],
                        false => traits,
                    };
                    self.report(
                        &inside.toward(toward),
                        Difference {
                            area: Area::Property,
                            aspect,
                            effect,
                            subject: (*name).into(),
                            traits,
                            old: (&old_property.place(key), None),
                            new: (&new_property.place(key), None),
                        },
                    );
                }
            }
            if absent {
                continue;
            }
            self.requirement(inside, name, traits, (&was_required, &is_required), old, new);
            self.schema(inside, schema, other);
        }
        for (name, schema) in after.iter().filter(|(name, _)| !before.contains_key(**name)) {
            let required = is_required.contains(name);
            self.property(here, Effect::Added, name, required, schema, old.place("properties"));
        }
        let named: IndexMap<&str, ()> = was_required
            .union(&is_required)
            .filter(|name| !before.contains_key(**name) && !after.contains_key(**name))
            .map(|name| (*name, ()))
            .collect();
        for name in named.into_keys() {
            let inside = &here.step(format!(".{name}"));
            self.requirement(inside, name, &[], (&was_required, &is_required), old, new);
        }
    }

    fn requirement(
        &mut self,
        here: &Here,
        name: &str,
        traits: &[Trait],
        (was, is): (&BTreeSet<&'a str>, &BTreeSet<&'a str>),
        old: &View<'a>,
        new: &View<'a>,
    ) {
        let effect = match (was.contains(name), is.contains(name)) {
            (false, true) => Effect::Narrowed,
            (true, false) => Effect::Widened,
            _ => return,
        };
        self.report(
            here,
            Difference {
                area: Area::Property,
                aspect: Aspect::Requirement,
                effect,
                subject: name.to_owned().into(),
                traits,
                old: (&old.place("required"), None),
                new: (&new.place("required"), None),
            },
        );
    }

    /// A property that is on one side only.
    fn property(
        &mut self,
        here: &Here,
        effect: Effect,
        name: &'a str,
        required: bool,
        schema: &Schema<'a>,
        elsewhere: At<'a>,
    ) {
        let Some(node) = schema.first() else { return };
        let tree = if effect == Effect::Added { &mut self.new } else { &mut self.old };
        let view = View::of(tree, schema);
        schema.iter().for_each(|node| tree.mark(node.value));
        let mut traits = Vec::new();
        if required {
            traits.push(Trait::Required);
        }
        if view.value("default").is_some() {
            traits.push(Trait::HasDefault);
        }
        if view.flag("deprecated") {
            traits.push(Trait::Deprecated);
        }
        let absent = match here.direction {
            Direction::Request => view.flag("readOnly"),
            Direction::Response => view.flag("writeOnly"),
            Direction::Any => false,
        };
        let here = here.step(format!(".{name}"));
        let here = if absent { here.toward(Direction::Any) } else { here };
        let shown = json!(view.representation());
        let (old, new) = match effect {
            Effect::Added => ((&elsewhere, None), (&node.at, Some(&shown))),
            _ => ((&node.at, Some(&shown)), (&elsewhere, None)),
        };
        self.report(
            &here,
            Difference {
                area: Area::Property,
                aspect: Aspect::Existence,
                effect,
                subject: name.into(),
                traits: &traits,
                old,
                new,
            },
        );
        self.sunset_of_lone(&here, Area::Property, effect, node, &elsewhere);
    }

    fn members(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        let (Some((was, before)), Some((is, after))) = (old.members(), new.members()) else { return };
        if was != is {
            let keyword = Difference {
                area: Area::Schema,
                aspect: Aspect::UnionKeyword,
                effect: Effect::Changed,
                subject: is.into(),
                traits: &[],
                old: (&before.at, Some(&Value::from(was))),
                new: (&after.at, Some(&Value::from(is))),
            };
            self.report(&here.toward(Direction::Any), keyword);
        }
        let mut olds: Vec<Node<'a>> = before.items().collect();
        let mut news: Vec<Node<'a>> = after.items().collect();
        let mut pairs = Vec::new();
        // By name, then by what they say, then by their place among those that are left.
        let name = |node: &Node<'a>| crate::document::schema_name(node.value);
        let same: [IsPair<'_, 'a>; 2] =
            [&|old, new| name(old).is_some() && name(old) == name(new), &|old, new| {
                is_same(old.value, new.value)
            }];
        for is_pair in same {
            olds.retain(|old| match news.iter().position(|new| is_pair(old, new)) {
                Some(index) => {
                    pairs.push((old.clone(), news.remove(index)));
                    false
                }
                None => true,
            });
        }
        // A member that was put elsewhere, in a component or out of it, is still the same kind of thing.
        olds.retain(|old| {
            let position = news.iter().position(|new| {
                let alike = name(old).is_none() || name(new).is_none();
                alike && self.are_alike(old, new)
            });
            match position {
                Some(index) => {
                    pairs.push((old.clone(), news.remove(index)));
                    false
                }
                None => true,
            }
        });
        if let ([one], [other]) = (&*olds, &*news)
            && pairs.len() + 1 == before.value.as_array().map_or(0, Vec::len)
            && pairs.len() + 1 == after.value.as_array().map_or(0, Vec::len)
            && self.are_alike(one, other)
        {
            pairs.push((olds.remove(0), news.remove(0)));
        }
        for (old, new) in pairs {
            let which = name(&new).map_or_else(|| ".(member)".to_owned(), |name| format!(".({name})"));
            self.schema_at(&here.step(which), old, new);
        }
        for node in olds {
            self.old.mark(node.value);
            let subject = name(&node).unwrap_or_else(|| "an inline schema".to_owned());
            let gone = Difference {
                area: Area::Schema,
                aspect: Aspect::Member,
                effect: Effect::Removed,
                subject: subject.into(),
                traits: &[],
                old: (&node.at, None),
                new: (&after.at, None),
            };
            self.report(here, gone);
        }
        for node in news {
            self.new.mark(node.value);
            let subject = name(&node).unwrap_or_else(|| "an inline schema".to_owned());
            let added = Difference {
                area: Area::Schema,
                aspect: Aspect::Member,
                effect: Effect::Added,
                subject: subject.into(),
                traits: &[],
                old: (&before.at, None),
                new: (&node.at, None),
            };
            self.report(here, added);
        }
    }

    /// Whether two members are one kind of thing, with something in common.
    fn are_alike(&mut self, old: &Node<'a>, new: &Node<'a>) -> bool {
        let old = View::of(&mut self.old, &SmallVec::from_iter([old.clone()]));
        let new = View::of(&mut self.new, &SmallVec::from_iter([new.clone()]));
        if old.kind() != new.kind() {
            return false;
        }
        if old.kind() != Kind::Object {
            return true;
        }
        let (before, after) = (old.properties(), new.properties());
        let common = before.keys().filter(|name| after.contains_key(**name)).count();
        2 * common >= before.len().max(after.len())
    }

    fn discriminator(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        let (before, after) = (old.get("discriminator"), new.get("discriminator"));
        let property = |node: &Option<Node<'a>>| node.as_ref().and_then(|node| node.text("propertyName"));
        if let Some(effect) = match (property(&before), property(&after)) {
            (before, after) if before == after => None,
            (None, _) => Some(Effect::Added),
            (_, None) => Some(Effect::Removed),
            _ => Some(Effect::Changed),
        } {
            let shown = |node: &Option<Node<'a>>| property(node).map(Value::from);
            self.report(
                here,
                Difference {
                    area: Area::Schema,
                    aspect: Aspect::Discriminator,
                    effect,
                    subject: "discriminator".into(),
                    traits: &[],
                    old: (&old.place("discriminator"), shown(&before).as_ref()),
                    new: (&new.place("discriminator"), shown(&after).as_ref()),
                },
            );
            return;
        }
        let (Some(before), Some(after)) = (before, after) else { return };
        let mapping = |node: &Node<'a>| -> IndexMap<&'a str, Node<'a>> {
            node.get("mapping").iter().flat_map(Node::entries).collect()
        };
        let (olds, news) = (mapping(&before), mapping(&after));
        let all: IndexMap<&'a str, ()> = olds.keys().chain(news.keys()).map(|key| (*key, ())).collect();
        for key in all.into_keys() {
            let (old_value, new_value) = (olds.get(key), news.get(key));
            let last = |node: &Node<'a>| {
                node.value.as_str().and_then(|text| text.rsplit('/').next()).map(str::to_owned)
            };
            let effect = match (old_value, new_value) {
                (None, Some(_)) => Effect::Added,
                (Some(_), None) => Effect::Removed,
                (Some(old), Some(new)) if last(old) != last(new) => Effect::Changed,
                _ => continue,
            };
            let at = |value: Option<&Node<'a>>, otherwise: &Node<'a>| {
                value.map_or_else(|| otherwise.at.clone(), |node| node.at.clone())
            };
            let shown = |value: Option<&Node<'a>>| value.and_then(last).map(Value::from);
            self.report(
                here,
                Difference {
                    area: Area::Schema,
                    aspect: Aspect::DiscriminatorValue,
                    effect,
                    subject: key.into(),
                    traits: &[],
                    old: (&at(old_value, &before), shown(old_value).as_ref()),
                    new: (&at(new_value, &after), shown(new_value).as_ref()),
                },
            );
        }
    }
}

impl At<'_> {
    /// Whether the keys of the node here are names of properties.
    fn is_properties(&self) -> bool {
        let Some(link) = &self.0 else { return false };
        // A property may be called `properties`, too: then the node above it is one whose keys are names.
        link.1 == "properties" && !link.0.is_properties()
    }
}

/// The bound that holds in all parts, and whether it is excluded itself.
fn bound(view: &View<'_>, key: &str, exclusive: &str, tighter: fn(f64, f64) -> f64) -> Option<(f64, bool)> {
    let is_range = ["minimum", "maximum"].contains(&key);
    let numbers =
        |key| view.parts.iter().filter_map(move |part| part.value.get(key)?.as_f64()).reduce(tighter);
    let plain = numbers(key).map(|number| (number, is_range && view.flag(exclusive)));
    // As a number of its own, it is a bound beside the other one.
    let alone = numbers(exclusive).filter(|_| is_range).map(|number| (number, true));
    let bound = match (plain, alone) {
        (Some(plain), Some(alone)) if tighter(plain.0, alone.0) != alone.0 => Some(plain),
        (plain, alone) => alone.or(plain),
    };
    match bound {
        // A least length or number of nothing is none.
        Some((0.0, _)) if ["minLength", "minItems", "minProperties"].contains(&key) => None,
        // Where something has to be contained, it is once.
        None if key == "minContains" => Some((1.0, false)),
        bound => bound,
    }
}

/// Whether two schemas say the same, but for null and for what is said to their readers: where a list of types was
/// written out as a union, these stand beside it.
fn is_same_shape(old: &Value, new: &Value) -> bool {
    let says = |schema: &Value| -> Vec<(String, Value)> {
        let members = schema.as_object().into_iter().flatten();
        let silent = ["nullable", "title", "description", "example", "deprecated"];
        let mut says: Vec<(String, Value)> = members
            .filter(|(key, _)| !silent.contains(&key.as_str()) && !key.starts_with("x-"))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        says.sort_by(|a, b| a.0.cmp(&b.0));
        says
    };
    let (old, new) = (says(old), says(new));
    let same = |(a, b): (&(String, Value), &(String, Value))| a.0 == b.0 && is_same(&a.1, &b.1);
    old.len() == new.len() && old.iter().zip(&new).all(same)
}

/// Whether a pattern is one that every text has.
fn is_any_text(pattern: Option<&str>) -> bool {
    matches!(pattern, Some("" | "^" | "$" | ".*" | "^.*" | ".*$" | "^.*$"))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extra {
    Silent,
    Allowed,
    Forbidden,
    Schema,
}

impl Extra {
    fn words(self) -> &'static str {
        match self {
            Self::Silent => "not mentioned",
            Self::Allowed => "allowed",
            Self::Forbidden => "forbidden",
            Self::Schema => "of one schema",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Descent {
    Yes,
    No,
}

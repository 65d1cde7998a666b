//! Properties of objects, declared and not.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::super::view::{Kind, Schema, View};
use super::super::{Area, Aspect, At, Difference, Direction, Effect, Here, Trait, Walk};

impl<'a> Walk<'a> {
    pub(super) fn additional_properties(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        const KEY: &str = "additionalProperties";
        if old.kind() != Kind::Object || new.kind() != Kind::Object {
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
        let mut traits: Vec<Trait> = match (kept(before), kept(after)) {
            (false, false) => vec![],
            // A map without other properties is a map either way, of values of some type.
            _ if !nominal && before != Extra::Schema && after != Extra::Schema => vec![],
            (false, true) if nominal => vec![Trait::Visible],
            _ => vec![Trait::Retyped],
        };
        // Readers rely on what the values were.
        if before == Extra::Schema && effect == Effect::Widened {
            traits.push(Trait::Typed);
        }
        let traits = &*traits;
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

    pub(super) fn properties(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
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
            self.expect_same(&old_property, &new_property);
            if was_required.contains(name) != is_required.contains(name) {
                self.expect(&old_property);
                self.expect(&new_property);
            }
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
        self.expect(&view);
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
            Self::Silent => "any (not specified)",
            Self::Allowed => "any",
            Self::Forbidden => "none",
            Self::Schema => "values of one schema",
        }
    }
}

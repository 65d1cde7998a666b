//! Formats and lists of values: what a scalar can be.

use std::borrow::Cow;
use std::collections::HashSet;

use serde_json::Value;

use super::super::view::{Openness, View, key_of};
use super::super::{Area, Aspect, At, Difference, Direction, Effect, Here, Trait, Walk};

impl<'a> Walk<'a> {
    pub(super) fn format(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
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

    pub(super) fn values(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
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
        let keys = |values: &[&'a Value]| values.iter().map(|value| key_of(value)).collect::<HashSet<_>>();
        let (known, still) = (keys(&before), keys(&after));
        let added: Vec<_> = after.iter().copied().filter(|value| !known.contains(&key_of(value))).collect();
        let gone: Vec<_> = before.iter().copied().filter(|value| !still.contains(&key_of(value))).collect();
        if let ([one], [other]) = (&*before, &*after)
            && was == Openness::Closed
            && is == Openness::Closed
            && !added.is_empty()
        {
            let replaced = Difference {
                area: Area::Schema,
                aspect: Aspect::EnumValue,
                effect: Effect::Changed,
                subject: text_of(other),
                traits: &traits,
                old: (&old_at, Some(one)),
                new: (&new_at, Some(other)),
            };
            return self.report(here, replaced);
        }
        // Of all that readers know, nothing comes any more.
        if gone.len() == before.len() && !added.is_empty() && is == Openness::Closed {
            traits.push(Trait::Replaced);
        }
        for value in added {
            self.value(here, Effect::Added, value, &traits, &old_at, &new_at);
        }
        for value in gone {
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
        let (before, after) = if effect == Effect::Added { (None, Some(value)) } else { (Some(value), None) };
        self.report(
            here,
            Difference {
                area: Area::Schema,
                aspect: Aspect::EnumValue,
                effect,
                subject: text_of(value),
                traits,
                old: (old, before),
                new: (new, after),
            },
        );
    }
}

fn text_of(value: &Value) -> Cow<'_, str> {
    value.as_str().map_or_else(|| Cow::Owned(value.to_string()), Cow::Borrowed)
}

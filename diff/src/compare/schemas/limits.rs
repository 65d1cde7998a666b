//! Bounds, steps, patterns, and null.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::view::View;
use super::super::{Area, Aspect, Difference, Effect, Here, Node, Trait, Walk};

impl<'a> Walk<'a> {
    pub(super) fn bounds(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
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
        let unique = match (old.flag("uniqueItems"), new.flag("uniqueItems")) {
            (false, true) => Some(Effect::Narrowed),
            (true, false) => Some(Effect::Widened),
            _ => None,
        };
        let aspects = [(Aspect::Step, "multipleOf", step), (Aspect::Uniqueness, "uniqueItems", unique)];
        for (aspect, key, effect) in aspects {
            if let Some(effect) = effect {
                self.aspect(here, aspect, effect, key, &[], old, new);
            }
        }
        self.pattern(here, old, new);
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

    pub(super) fn null(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
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

impl<'a> Walk<'a> {
    fn pattern(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        let (before, after) = (patterns(old), patterns(new));
        let effect = match () {
            () if before == after => return,
            () if before.is_subset(&after) => Effect::Narrowed,
            () if before.is_superset(&after) => Effect::Widened,
            () => Effect::Changed,
        };
        // The first that the other side doesn't have.
        let told = |view: &View<'a>, other: &BTreeSet<&str>| {
            let all = view.parts.iter().filter_map(|part| part.get("pattern"));
            all.into_iter().find(|node| node.value.as_str().is_some_and(|pattern| !other.contains(pattern)))
        };
        let place = |view: &View<'a>, node: &Option<Node<'a>>| match node {
            Some(node) => (node.at.clone(), Some(node.value)),
            None => (view.place("pattern"), None),
        };
        let (old_place, old_value) = place(old, &told(old, &after));
        let (new_place, new_value) = place(new, &told(new, &before));
        let difference = Difference {
            area: Area::Schema,
            aspect: Aspect::Pattern,
            effect,
            subject: "pattern".into(),
            traits: &[],
            old: (&old_place, old_value),
            new: (&new_place, new_value),
        };
        self.report(here, difference);
    }
}

/// The patterns that a text has to have, of all members of an `allOf`.
fn patterns<'a>(view: &View<'a>) -> BTreeSet<&'a str> {
    let all = view.parts.iter().filter_map(|part| part.value.get("pattern")?.as_str());
    all.filter(|pattern| !is_any_text(pattern)).collect()
}

/// Whether a pattern is one that every text has.
fn is_any_text(pattern: &str) -> bool {
    matches!(pattern, "" | "^" | "$" | ".*" | "^.*" | ".*$" | "^.*$")
}

//! Bounds, steps, patterns, and null.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use serde_json::{Number, Value};
use smallvec::SmallVec;

use super::super::numbers;
use super::super::view::{Kind, Null, View};
use super::super::{Area, Aspect, Difference, Direction, Effect, Here, Node, Trait, Walk, presence};
use super::Side;

impl<'a> Walk<'a> {
    pub(super) fn bounds(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        self.ignored_limits(here, old, new);
        // How many items are contained says nothing where none has to be.
        let has_contains = |view: &View<'a>| view.value("contains").is_some();
        let counts = has_contains(old) && has_contains(new);
        for key in ["minimum", "minLength", "minItems", "minProperties", "minContains"] {
            if key == "minContains" && !counts {
                continue;
            }
            let bound = |view: &View<'a>| bound(view, key, "exclusiveMinimum", Ordering::Greater);
            let effect = match (bound(old), bound(new)) {
                (None, None) => continue,
                (None, Some(_)) => Effect::Narrowed,
                (Some(_), None) => Effect::Widened,
                (Some(before), Some(after)) => match after.compare(&before) {
                    // Equal bounds: the exclusive one is narrower.
                    Ordering::Equal if before.is_excluded == after.is_excluded => continue,
                    Ordering::Equal if after.is_excluded => Effect::Narrowed,
                    Ordering::Greater => Effect::Narrowed,
                    _ => Effect::Widened,
                },
            };
            self.bound(here, Aspect::LowerBound, effect, key, old, new);
        }
        for key in ["maximum", "maxLength", "maxItems", "maxProperties", "maxContains"] {
            if key == "maxContains" && !counts {
                continue;
            }
            let bound = |view: &View<'a>| bound(view, key, "exclusiveMaximum", Ordering::Less);
            let effect = match (bound(old), bound(new)) {
                (None, None) => continue,
                (None, Some(_)) => Effect::Narrowed,
                (Some(_), None) => Effect::Widened,
                (Some(before), Some(after)) => match after.compare(&before) {
                    Ordering::Equal if before.is_excluded == after.is_excluded => continue,
                    Ordering::Equal if after.is_excluded => Effect::Narrowed,
                    Ordering::Less => Effect::Narrowed,
                    _ => Effect::Widened,
                },
            };
            self.bound(here, Aspect::UpperBound, effect, key, old, new);
        }
        let number =
            |view: &View<'a>| match view.value("multipleOf").filter(|_| !is_ignored(view, "multipleOf")) {
                Some(Value::Number(number)) if number.as_f64() != Some(0.0) => Some(number.clone()),
                _ => None,
            };
        let step = match (number(old), number(new)) {
            (None, None) => None,
            (None, _) => Some(Effect::Narrowed),
            (_, None) => Some(Effect::Widened),
            (Some(before), Some(after)) if numbers::compare(&before, &after).is_eq() => None,
            (Some(before), Some(after)) if numbers::is_multiple(&after, &before) => Some(Effect::Widened),
            (Some(before), Some(after)) if numbers::is_multiple(&before, &after) => Some(Effect::Narrowed),
            _ => Some(Effect::Changed),
        };
        let is_unique = |view: &View<'a>| view.flag("uniqueItems") && !is_ignored(view, "uniqueItems");
        let unique = match (is_unique(old), is_unique(new)) {
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

    /// Limits of another type than the schema's, which no value is held against: the length of a number.
    fn ignored_limits(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        let here = &here.toward(Direction::Any);
        for key in LIMITS.into_iter().filter(|key| is_ignored(old, key) && is_ignored(new, key)) {
            if let Some(effect) = presence(old.value(key), new.value(key)) {
                self.aspect(here, Aspect::Ignored, effect, key, &[], old, new);
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

    pub(super) fn null(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        // Null is one of the values that a schema without a type takes: the change of the type says that.
        if (old.kind() == Kind::Any) != (new.kind() == Kind::Any) {
            return;
        }
        let (before, after) = (self.allows_null(old, Side::Old), self.allows_null(new, Side::New));
        let effect = match before.cmp(&after) {
            Ordering::Less => Effect::Widened,
            Ordering::Greater => Effect::Narrowed,
            Ordering::Equal => return,
        };
        // A parameter and a body are there or not; only inside of one is null something else.
        let inside = here.path.text().ends_with([']', '}']) || here.path.text().contains('.');
        let is_retyped = (before == Null::Forbidden) != (after == Null::Forbidden);
        let traits: &[Trait] =
            if is_retyped && (inside || old.component.is_some()) { &[Trait::Retyped] } else { &[] };
        self.aspect(here, Aspect::Null, effect, "nullable", traits, old, new);
    }

    /// Whether null is a value of a schema or of a member of it.
    fn allows_null(&mut self, view: &View<'a>, side: Side) -> Null {
        let Some((_, members)) = view.members() else { return view.null() };
        let tree = if side == Side::Old { &mut self.old } else { &mut self.new };
        let of_members = members.items().map(|node| tree.look(&SmallVec::from_iter([node])).null()).max();
        view.null().max(of_members.unwrap_or(Null::Forbidden))
    }
}

/// The least or the greatest that a value may be.
#[derive(Clone, Debug)]
struct Bound {
    number: Number,
    /// The number itself is none of the values.
    is_excluded: bool,
}

impl Bound {
    fn compare(&self, other: &Self) -> Ordering {
        numbers::compare(&self.number, &other.number)
    }

    /// The first integer beyond it: more than 0 is 1 or more.
    fn of_integers(&self, tighter: Ordering) -> Option<Number> {
        let step = if tighter == Ordering::Greater { 1 } else { -1 };
        i64::try_from(numbers::whole(&self.number)?.checked_add(step)?).ok().map(Number::from)
    }
}

/// Keywords that limit values of one type.
const LIMITS: [&str; 14] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "minContains",
];

/// Whether the schema has a type that a limit says nothing of.
fn is_ignored(view: &View<'_>, key: &str) -> bool {
    // Without a type, the limit is for values that have it.
    if view.text("type").is_none() {
        return false;
    }
    let kind = view.kind();
    match key {
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            matches!(kind, Kind::String | Kind::Boolean | Kind::Array | Kind::Object)
        }
        "minLength" | "maxLength" | "pattern" => {
            matches!(kind, Kind::Integer | Kind::Number | Kind::Boolean | Kind::Array | Kind::Object)
        }
        "minItems" | "maxItems" | "uniqueItems" | "minContains" | "maxContains" => {
            kind.is_scalar() || kind == Kind::Object
        }
        "minProperties" | "maxProperties" => kind.is_scalar() || kind == Kind::Array,
        _ => false,
    }
}

/// The bound that holds in all parts.
fn bound(view: &View<'_>, key: &str, exclusive: &str, tighter: Ordering) -> Option<Bound> {
    let is_range = ["minimum", "maximum"].contains(&key);
    let of_part = |part: &Node<'_>| {
        let number = |key: &str| match part.value.get(key) {
            Some(Value::Number(number)) => Some(number.clone()),
            _ => None,
        };
        let plain = number(key).map(|number| Bound { number, is_excluded: is_range && part.flag(exclusive) });
        // As a number of its own, it is a bound beside the other one.
        let alone = number(exclusive).filter(|_| is_range);
        [plain, alone.map(|number| Bound { number, is_excluded: true })]
    };
    let tightest = |a: Bound, b: Bound| match b.compare(&a) {
        order if order == tighter => b,
        Ordering::Equal if b.is_excluded => b,
        _ => a,
    };
    let is_integer = is_range && view.kind() == Kind::Integer;
    let inclusive = |bound: Bound| match bound.of_integers(tighter) {
        Some(number) if is_integer && bound.is_excluded => Bound { number, is_excluded: false },
        _ => bound,
    };
    if is_ignored(view, key) {
        return None;
    }
    let bound = view.parts.iter().flat_map(of_part).flatten().map(inclusive).reduce(tightest);
    match bound {
        // A least length or number of nothing is none.
        Some(bound)
            if ["minLength", "minItems", "minProperties"].contains(&key)
                && bound.number.as_f64() == Some(0.0) =>
        {
            None
        }
        // Where something has to be contained, it is once.
        None if key == "minContains" => Some(Bound { number: 1.into(), is_excluded: false }),
        bound => bound,
    }
}

impl<'a> Walk<'a> {
    fn pattern(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        if is_ignored(old, "pattern") && is_ignored(new, "pattern") {
            return;
        }
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

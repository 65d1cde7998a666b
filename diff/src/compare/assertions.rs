//! Keywords that only forbid: what they hold is no shape, and is compared as a whole, references followed.
//!
//! Going down into them as into a property would turn every verdict around, since what `not` allows is refused.
//! OpenAPI 3.0 has only `not`. Documents have the others, too, and so do servers that hold values against them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use passbook_openapi::document::UNREAD;
use serde_json::Value;

use super::view::View;
use super::{Area, Aspect, At, Difference, Effect, Here, Node, Walk, is_same, presence};

/// What a keyword is about, where it only forbids.
pub(super) fn aspect(key: &str) -> Option<Aspect> {
    match key {
        "contentEncoding" | "contentMediaType" => Some(Aspect::Encoding),
        "additionalItems"
        | "const"
        | "contains"
        | "contentSchema"
        | "dependencies"
        | "dependentRequired"
        | "dependentSchemas"
        | "else"
        | "if"
        | "not"
        | "patternProperties"
        | "prefixItems"
        | "propertyNames"
        | "then"
        | "unevaluatedItems"
        | "unevaluatedProperties" => Some(Aspect::Assertion),
        _ => None,
    }
}

impl<'a> Walk<'a> {
    pub(super) fn assertions(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        let keys: BTreeSet<&'a str> = old.keys().union(&new.keys()).copied().collect();
        let is_shape =
            |key: &str| [old, new].iter().any(|view| view.members().is_some_and(|(name, _)| name == key));
        for key in keys {
            if let Some(keyword) = key.strip_prefix(UNREAD) {
                self.left_out(here, (key, keyword), old, new);
                continue;
            }
            let aspect = match key {
                // Members that only say what else is required forbid, and give no shape.
                "oneOf" | "anyOf" if !is_shape(key) => Aspect::Assertion,
                key => match aspect(key) {
                    Some(aspect) => aspect,
                    None => continue,
                },
            };
            let (before, after) = (said(old, key), said(new, key));
            before.iter().for_each(|node| self.old.mark(node.value));
            after.iter().for_each(|node| self.new.mark(node.value));
            let effect = match (before.is_empty(), after.is_empty()) {
                (true, true) => continue,
                (true, false) => Effect::Added,
                (false, true) => Effect::Removed,
                (false, false) if self.say_the_same(&before, &after, Role::of(key)) => continue,
                (false, false) => self.by_name(&before, &after, Role::of(key)),
            };
            // Where other names are refused, a pattern of names is one that is taken.
            let is_open = |view: &View<'a>| {
                matches!(view.value("additionalProperties"), None | Some(Value::Bool(true)))
            };
            let effect = match effect {
                effect if aspect == Aspect::Encoding => effect,
                _ if key == "patternProperties" && !(is_open(old) && is_open(new)) => Effect::Changed,
                Effect::Added => Effect::Narrowed,
                Effect::Removed => Effect::Widened,
                other => other,
            };
            self.aspect(here, aspect, effect, key, &[], old, new);
        }
    }

    /// What the conversion of OpenAPI 3.1 left out, as it was written: nothing in it is a schema any more.
    fn left_out(&mut self, here: &Here, (key, keyword): (&'a str, &'a str), old: &View<'a>, new: &View<'a>) {
        let Some(effect) = presence(old.value(key), new.value(key)) else { return };
        let aspect = aspect(keyword).unwrap_or(Aspect::Unclassified);
        let effect = match effect {
            effect if aspect != Aspect::Assertion => effect,
            Effect::Added => Effect::Narrowed,
            Effect::Removed => Effect::Widened,
            other => other,
        };
        let difference = Difference {
            area: Area::Schema,
            aspect,
            effect,
            subject: keyword.into(),
            traits: &[],
            old: (&old.place(key), old.value(key)),
            new: (&new.place(key), new.value(key)),
        };
        self.report(here, difference);
    }

    /// Of a keyword that asks for something under each of several names: whether there are only more, or fewer.
    fn by_name(&mut self, old: &[Node<'a>], new: &[Node<'a>], role: Role) -> Effect {
        let ([old], [new], Role::Names) = (old, new, role) else { return Effect::Changed };
        let (olds, news) = (members(old, role), members(new, role));
        let differ = olds.iter().any(|(name, old)| {
            let new = news.get(name).cloned();
            let role = Role::of_named(old);
            new.is_some_and(|new| !self.say_the_same(std::slice::from_ref(old), &[new], role))
        });
        let is_within = |some: &BTreeMap<&str, Node<'a>>, all: &BTreeMap<&str, Node<'a>>| {
            some.keys().all(|name| all.contains_key(name))
        };
        match () {
            () if differ => Effect::Changed,
            () if is_within(&olds, &news) => Effect::Added,
            () if is_within(&news, &olds) => Effect::Removed,
            () => Effect::Changed,
        }
    }

    /// The same text on both sides, whose references can lead to what differs.
    pub(super) fn assertion(
        &mut self,
        here: &Here,
        (aspect, key): (Aspect, &'a str),
        old: Node<'a>,
        new: Node<'a>,
        root: &At<'a>,
    ) {
        self.old.mark(old.value);
        self.new.mark(new.value);
        let (old_at, new_at) = (old.at.clone(), new.at.clone());
        if self.say_the_same(&[old], &[new], Role::of(key)) {
            return;
        }
        let difference = Difference {
            area: Area::Schema,
            aspect,
            effect: Effect::Changed,
            subject: key.into(),
            traits: &[],
            old: (&old_at, None),
            new: (&new_at, None),
        };
        match words(&root.pointer(), &old_at.pointer()) {
            words if words.is_empty() => self.report(here, difference),
            words => self.report(&here.step(words), difference),
        }
    }

    fn say_the_same(&mut self, old: &[Node<'a>], new: &[Node<'a>], role: Role) -> bool {
        let mut known = HashMap::new();
        old.len() == new.len()
            && old.iter().zip(new).all(|(old, new)| self.says_the_same(old, new, role, &mut known))
    }

    fn says_the_same(
        &mut self,
        old: &Node<'a>,
        new: &Node<'a>,
        role: Role,
        known: &mut HashMap<(usize, usize), bool>,
    ) -> bool {
        if role == Role::Value {
            return is_same(old.value, new.value);
        }
        let (old, new) = (self.old.follow(old.clone()).0, self.new.follow(new.clone()).0);
        let is_known = !old.is_left_out() && !new.is_left_out();
        if !is_known && old.at.pointer() != new.at.pointer() {
            let missed = [&old, &new].into_iter().filter(|node| node.is_left_out());
            self.missed.extend(missed.map(|node| node.at.pointer()));
        }
        match (old.value, new.value) {
            (Value::Object(_), Value::Object(_)) => {
                let pair = (old.identity(), new.identity());
                if let Some(known) = known.get(&pair) {
                    return *known;
                }
                // Until something else is found, recursion that comes back here makes no difference.
                known.insert(pair, true);
                let (before, mut after) = (members(&old, role), members(&new, role));
                let same = before.len() == after.len()
                    && before.iter().all(|(key, old)| {
                        let role = if role == Role::Names { Role::of_named(old) } else { Role::of(key) };
                        after.remove(key).is_some_and(|new| self.says_the_same(old, &new, role, known))
                    });
                known.insert(pair, same);
                same
            }
            (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
                let mut left: Vec<Node<'a>> = new.items().collect();
                old.items().all(|old| {
                    let among = if role == Role::Set { left.len() } else { 1 };
                    let found =
                        (0..among).find(|index| self.says_the_same(&old, &left[*index], Role::Schema, known));
                    found.map(|index| left.remove(index)).is_some()
                })
            }
            (before, after) => is_same(before, after),
        }
    }
}

/// What the parts of a schema say under a keyword, but for what allows anything.
fn said<'a>(view: &View<'a>, key: &'a str) -> Vec<Node<'a>> {
    let says = |node: &Node<'a>| key == "const" || *node.value != Value::Bool(true);
    view.parts.iter().filter_map(|part| part.get(key)).filter(says).collect()
}

/// The way from one pointer to another inside of it, as places call it: `.labels[]`.
fn words(root: &str, inside: &str) -> String {
    let mut words = String::new();
    let mut segments = inside.strip_prefix(root).unwrap_or_default().split('/').skip(1);
    while let Some(segment) = segments.next() {
        match segment {
            "properties" => {
                let name = passbook_openapi::document::unescape(segments.next().unwrap_or_default());
                words.extend([".", &*name]);
            }
            "items" => words.push_str("[]"),
            "additionalProperties" => words.push_str("{}"),
            _ => {}
        }
    }
    words
}

fn members<'a>(node: &Node<'a>, role: Role) -> BTreeMap<&'a str, Node<'a>> {
    let forbids = |key: &str| {
        !key.starts_with("x-")
            && !["$comment", "deprecated", "description", "example", "examples", "title"].contains(&key)
    };
    node.entries().filter(|(key, _)| role == Role::Names || forbids(key)).collect()
}

/// What a node inside of such a keyword is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// A schema, or a list of schemas in which each has its place.
    Schema,
    /// An object whose keys are names, and not keywords.
    Names,
    /// A list whose order says nothing.
    Set,
    /// A value as it is sent.
    Value,
}

impl Role {
    /// What stands under a name: a schema, or what else is required.
    fn of_named(node: &Node<'_>) -> Self {
        if node.value.is_array() { Self::Set } else { Self::Schema }
    }

    fn of(key: &str) -> Self {
        match key {
            "properties" | "patternProperties" | "dependentSchemas" | "dependentRequired"
            | "dependencies" => Self::Names,
            "allOf" | "anyOf" | "enum" | "oneOf" | "required" | "type" => Self::Set,
            "const" | "default" => Self::Value,
            _ => Self::Schema,
        }
    }
}

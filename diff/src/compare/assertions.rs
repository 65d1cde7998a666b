//! Keywords that only forbid: no type is generated from what they hold.
//!
//! Where a narrower schema in a keyword makes the whole narrower, as in `then`, it is compared like any other. Where it
//! makes the whole wider, as in `not`, or where that depends, as in `if`, the keyword is compared as a whole, references
//! followed.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;
use smallvec::SmallVec;

use super::view::View;
use super::{Area, Aspect, At, Difference, Direction, Effect, Here, Node, Walk, is_same};

/// What a keyword is about, where it only forbids.
pub(super) fn aspect(key: &str) -> Option<Aspect> {
    match key {
        "contentEncoding" | "contentMediaType" => Some(Aspect::Encoding),
        "$recursiveRef"
        | "additionalItems"
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

/// Whether there is such a keyword in a schema, or in one inside of it.
pub(super) fn has_any(schema: &Value) -> bool {
    match schema {
        Value::Object(map) => map.iter().any(|(key, value)| aspect(key).is_some() || has_any(value)),
        Value::Array(items) => items.iter().any(has_any),
        _ => false,
    }
}

/// Keywords whose schema makes the whole narrower where it is narrower itself.
const INSIDE: [&str; 5] =
    ["additionalItems", "contentSchema", "propertyNames", "unevaluatedItems", "unevaluatedProperties"];
/// The same by name.
const BY_NAME: [&str; 3] = ["dependencies", "dependentSchemas", "patternProperties"];

impl<'a> Walk<'a> {
    pub(super) fn assertions(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        let keys: BTreeSet<&'a str> = old.keys().union(&new.keys()).copied().collect();
        let is_shape =
            |key: &str| [old, new].iter().any(|view| view.members().is_some_and(|(name, _)| name == key));
        self.further_unions(here, old, new);
        if keys.contains("if") {
            self.conditions(here, old, new);
        }
        for key in keys {
            match key {
                "if" | "then" | "else" | "prefixItems" => {}
                // Members that only say what else is required forbid, and give no shape.
                "oneOf" | "anyOf" if !is_shape(key) => self.whole(here, Aspect::Assertion, key, old, new),
                "oneOf" | "anyOf" => {}
                "contains" if [old, new].iter().all(|view| view.value("maxContains").is_none()) => {
                    self.inside(here, key, old, new);
                }
                key if INSIDE.contains(&key) => self.inside(here, key, old, new),
                key if BY_NAME.contains(&key) => self.by_name(here, key, old, new),
                key => {
                    if let Some(aspect) = aspect(key) {
                        self.whole(here, aspect, key, old, new);
                    }
                }
            }
        }
    }

    /// Unions beside the one that gives the shape: a value has to be of each of them.
    fn further_unions(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        let further = |view: &View<'a>, key: &'a str| -> Vec<Node<'a>> {
            let Some((shape, _)) = view.members() else { return Vec::new() };
            said(view, key).into_iter().skip(usize::from(shape == key)).collect()
        };
        for key in ["oneOf", "anyOf"] {
            let is_shape = [old, new].iter().any(|view| view.members().is_some_and(|(name, _)| name == key));
            let (before, after) = (further(old, key), further(new, key));
            if !is_shape || before.is_empty() && after.is_empty() {
                continue;
            }
            before.iter().for_each(|node| self.old.mark(node.value));
            after.iter().for_each(|node| self.new.mark(node.value));
            if self.say_the_same(here, &before, &after, Role::Set) {
                continue;
            }
            let effect = match (before.len(), after.len()) {
                (0, _) => Effect::Narrowed,
                (_, 0) => Effect::Widened,
                _ => Effect::Changed,
            };
            let (old_at, new_at) = (old.place(key), new.place(key));
            let (first, other) = (before.first(), after.first());
            let difference = Difference {
                area: Area::Schema,
                aspect: Aspect::Assertion,
                effect,
                subject: key.into(),
                traits: &[],
                old: (first.map_or(&old_at, |node| &node.at), first.map(|node| node.value)),
                new: (other.map_or(&new_at, |node| &node.at), other.map(|node| node.value)),
            };
            let here = &self.aside(here, "");
            self.report(here, difference);
        }
    }

    /// Compares what stands under a keyword like any other schema, where each side has it once.
    fn inside(&mut self, here: &Here, key: &'a str, old: &View<'a>, new: &View<'a>) {
        match (&*said(old, key), &*said(new, key)) {
            ([before], [after]) => {
                let here = &self.aside(here, format!(".({key})"));
                self.schema_at(here, before.clone(), after.clone());
            }
            _ => self.whole(here, Aspect::Assertion, key, old, new),
        }
    }

    fn by_name(&mut self, here: &Here, key: &'a str, old: &View<'a>, new: &View<'a>) {
        let (before, after) = (said(old, key), said(new, key));
        let named = |nodes: &[Node<'a>]| -> BTreeMap<&'a str, Vec<Node<'a>>> {
            let mut named: BTreeMap<&'a str, Vec<Node<'a>>> = BTreeMap::new();
            for (name, node) in nodes.iter().flat_map(|node| node.entries().collect::<Vec<_>>()) {
                named.entry(name).or_default().push(node);
            }
            named
        };
        let (olds, news) = (named(&before), named(&after));
        let names: BTreeSet<&'a str> = olds.keys().chain(news.keys()).copied().collect();
        for name in names {
            let nothing = Vec::new();
            let (before, after) = (olds.get(name).unwrap_or(&nothing), news.get(name).unwrap_or(&nothing));
            let is_list = before.iter().chain(after).any(|node| node.value.is_array());
            if let ([before], [after], false) = (&**before, &**after, is_list) {
                let here = &self.aside(here, format!(".({key} {name})"));
                self.schema_at(here, before.clone(), after.clone());
                continue;
            }
            let role = if is_list { Role::Set } else { Role::Schema };
            let effect = match (before.is_empty(), after.is_empty()) {
                (true, _) => Effect::Narrowed,
                (_, true) => Effect::Widened,
                _ if self.say_the_same(here, before, after, role) => continue,
                _ => Effect::Changed,
            };
            let effect = match effect {
                Effect::Changed => Effect::Changed,
                effect if key == "patternProperties" => taken(effect, old, new),
                effect => effect,
            };
            before.iter().for_each(|node| self.old.mark(node.value));
            after.iter().for_each(|node| self.new.mark(node.value));
            let (old_at, new_at) = (old.place(key), new.place(key));
            let (first, other) = (before.first(), after.first());
            let difference = Difference {
                area: Area::Schema,
                aspect: Aspect::Assertion,
                effect,
                subject: format!("{key} {name}").into(),
                traits: &[],
                old: (first.map_or(&old_at, |node| &node.at), first.map(|node| node.value)),
                new: (other.map_or(&new_at, |node| &node.at), other.map(|node| node.value)),
            };
            let here = &self.aside(here, "");
            self.report(here, difference);
        }
    }

    /// `if` with what it asks for. Alone, it asks for nothing.
    fn conditions(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
        let all = |view: &View<'a>| -> Vec<(Node<'a>, Node<'a>)> {
            let asks = |part: &&Node<'a>| part.get("then").is_some() || part.get("else").is_some();
            let parts = view.parts.iter().filter(asks);
            parts.filter_map(|part| Some((part.get("if")?, part.clone()))).collect()
        };
        let (mut olds, mut news) = (all(old), all(new));
        let mut pairs = Vec::new();
        olds.retain(|(condition, part)| {
            let same = news.iter().position(|(other, _)| {
                self.are_the_same(std::slice::from_ref(condition), std::slice::from_ref(other), Role::Schema)
            });
            match same.map(|index| news.remove(index)) {
                Some((other, other_part)) => {
                    pairs.push((condition.clone(), part.clone(), other, other_part));
                    false
                }
                None => true,
            }
        });
        while !olds.is_empty() && !news.is_empty() {
            let ((condition, part), (other, other_part)) = (olds.remove(0), news.remove(0));
            let changed = Difference {
                area: Area::Schema,
                aspect: Aspect::Assertion,
                effect: Effect::Changed,
                subject: "if".into(),
                traits: &[],
                old: (&condition.at, Some(condition.value)),
                new: (&other.at, Some(other.value)),
            };
            let here = &self.aside(here, "");
            self.report(here, changed);
            pairs.push((condition, part, other, other_part));
        }
        for (condition, part, other, other_part) in pairs {
            self.old.mark(condition.value);
            self.new.mark(other.value);
            // What it says to its readers.
            self.say_the_same(here, &[condition], &[other], Role::Schema);
            for key in ["then", "else"] {
                let here = &self.aside(here, format!(".({key})"));
                let (before, after) = (part.get(key), other_part.get(key));
                self.schema_on_either_side(here, (before, &part.at), (after, &other_part.at));
            }
        }
        for (condition, part) in olds {
            self.old.mark(part.value);
            self.lone_condition(here, Effect::Widened, (&condition.at, Some(part.value)), (&new.at, None));
        }
        for (condition, part) in news {
            self.new.mark(part.value);
            self.lone_condition(here, Effect::Narrowed, (&old.at, None), (&condition.at, Some(part.value)));
        }
    }

    fn lone_condition(
        &mut self,
        here: &Here,
        effect: Effect,
        old: (&At<'a>, Option<&Value>),
        new: (&At<'a>, Option<&Value>),
    ) {
        let (area, aspect) = (Area::Schema, Aspect::Assertion);
        let difference = Difference { area, aspect, effect, subject: "if".into(), traits: &[], old, new };
        let here = &self.aside(here, "");
        self.report(here, difference);
    }

    /// Compares a keyword as a whole.
    fn whole(&mut self, here: &Here, aspect: Aspect, key: &'a str, old: &View<'a>, new: &View<'a>) {
        let (before, after) = (said(old, key), said(new, key));
        before.iter().for_each(|node| self.old.mark(node.value));
        after.iter().for_each(|node| self.new.mark(node.value));
        let effect = match (before.is_empty(), after.is_empty()) {
            (true, true) => return,
            (true, false) => Effect::Added,
            (false, true) => Effect::Removed,
            (false, false) if self.say_the_same(here, &before, &after, Role::of(key)) => return,
            (false, false) => self.more_or_fewer(&before, &after, Role::of(key)),
        };
        let effect = match effect {
            effect if aspect == Aspect::Encoding => effect,
            Effect::Added => Effect::Narrowed,
            Effect::Removed => Effect::Widened,
            other => other,
        };
        let here = &self.aside(here, "");
        self.aspect(here, aspect, effect, key, &[], old, new);
    }

    /// Of a keyword that asks for something under each of several names: whether there are only more, or fewer.
    fn more_or_fewer(&mut self, old: &[Node<'a>], new: &[Node<'a>], role: Role) -> Effect {
        let ([old], [new], Role::Names) = (old, new, role) else { return Effect::Changed };
        let (olds, news) = (members(old, role), members(new, role));
        let differ = olds.iter().any(|(name, old)| {
            let new = news.get(name).cloned();
            let role = Role::of_named(old);
            new.is_some_and(|new| !self.are_the_same(std::slice::from_ref(old), &[new], role))
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

    /// Whether both sides ask for the same; what they say to their readers is reported.
    fn say_the_same(&mut self, here: &Here, old: &[Node<'a>], new: &[Node<'a>], role: Role) -> bool {
        let mut meeting = Meeting::default();
        if !self.meet(old, new, role, &mut meeting) {
            return false;
        }
        let here = &self.aside(here, "").toward(Direction::Any);
        for (key, aspect, old, new) in meeting.annotations {
            self.keyword(here, (Area::Schema, aspect), key, &old, &new);
        }
        true
    }

    fn are_the_same(&mut self, old: &[Node<'a>], new: &[Node<'a>], role: Role) -> bool {
        self.meet(old, new, role, &mut Meeting::default())
    }

    fn meet(&mut self, old: &[Node<'a>], new: &[Node<'a>], role: Role, meeting: &mut Meeting<'a>) -> bool {
        old.len() == new.len()
            && old.iter().zip(new).all(|(old, new)| self.says_the_same(old, new, role, meeting))
    }

    fn says_the_same(
        &mut self,
        old: &Node<'a>,
        new: &Node<'a>,
        role: Role,
        meeting: &mut Meeting<'a>,
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
                if let Some(known) = meeting.known.get(&pair) {
                    return *known;
                }
                // Until something else is found, recursion that comes back here makes no difference.
                meeting.known.insert(pair, true);
                if role == Role::Schema {
                    meeting.annotate(&old, &new);
                }
                let (before, mut after) = (members(&old, role), members(&new, role));
                let same = before.len() == after.len()
                    && before.iter().all(|(key, old)| {
                        let role = if role == Role::Names { Role::of_named(old) } else { Role::of(key) };
                        after.remove(key).is_some_and(|new| self.says_the_same(old, &new, role, meeting))
                    });
                meeting.known.insert(pair, same);
                same
            }
            (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
                let mut left: Vec<Node<'a>> = new.items().collect();
                old.items().all(|old| {
                    let among = if role == Role::Set { left.len() } else { 1 };
                    let found = (0..among).find(|index| {
                        let noted = meeting.annotations.len();
                        let same = self.says_the_same(&old, &left[*index], Role::Schema, meeting);
                        if !same {
                            meeting.annotations.truncate(noted);
                        }
                        same
                    });
                    found.map(|index| left.remove(index)).is_some()
                })
            }
            (before, after) => is_same(before, after),
        }
    }
}

/// What two keywords that are compared as a whole have been found to be.
#[derive(Default)]
struct Meeting<'a> {
    known: HashMap<(usize, usize), bool>,
    /// What both sides say to their readers, where that differs.
    annotations: Vec<(&'a str, Aspect, Node<'a>, Node<'a>)>,
}

impl<'a> Meeting<'a> {
    fn annotate(&mut self, old: &Node<'a>, new: &Node<'a>) {
        let keys: BTreeSet<&'a str> =
            old.entries().chain(new.entries()).map(|(key, _)| key).filter(|key| !forbids(key)).collect();
        for key in keys {
            let aspect = match key {
                "example" | "examples" | "x-example" | "x-examples" => Aspect::Example,
                key if key.starts_with("x-") => Aspect::Extension,
                _ => Aspect::Text,
            };
            self.annotations.push((key, aspect, old.clone(), new.clone()));
        }
    }
}

/// Where other names are refused, a pattern of names is one that is taken.
fn taken(effect: Effect, old: &View<'_>, new: &View<'_>) -> Effect {
    let more = |view: &View<'_>| match view.value("additionalProperties") {
        None | Some(Value::Bool(true)) => Some(true),
        Some(Value::Bool(false)) => Some(false),
        Some(_) => None,
    };
    match (more(old), more(new)) {
        (Some(true), Some(true)) => effect,
        (Some(false), Some(false)) if effect == Effect::Narrowed => Effect::Widened,
        (Some(false), Some(false)) => Effect::Narrowed,
        _ => Effect::Changed,
    }
}

/// What the parts of a schema say under a keyword, but for what allows anything.
fn said<'a>(view: &View<'a>, key: &'a str) -> SmallVec<[Node<'a>; 1]> {
    let says = |node: &Node<'a>| {
        key == "const"
            || *node.value != Value::Bool(true)
                && !(INSIDE.contains(&key) && node.map().is_some_and(serde_json::Map::is_empty))
    };
    view.parts.iter().filter_map(|part| part.get(key)).filter(says).collect()
}

fn forbids(key: &str) -> bool {
    !key.starts_with("x-")
        && ![
            "$comment",
            "deprecated",
            "description",
            "example",
            "examples",
            "externalDocs",
            "summary",
            "title",
            "xml",
        ]
        .contains(&key)
}

fn members<'a>(node: &Node<'a>, role: Role) -> BTreeMap<&'a str, Node<'a>> {
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

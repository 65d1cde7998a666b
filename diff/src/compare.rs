//! Walks two documents at once, along what means the same on both sides, and finds where they differ.
//!
//! What means the same is not a difference: formatting and the order of keys, a reference against what it leads
//! to, an `allOf` of one member, a component that moved. A component is compared once for each direction in which
//! something uses it, so that the work grows with the documents and not with their references, and recursion ends.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use indexmap::IndexMap;
use serde_json::Value;

use super::finding::{Finding, Place, Side};
use super::stability::Stability;
use super::vocabulary::{Area, Aspect, Direction, Effect, Trait};

mod assertions;
mod bodies;
mod calls;
mod components;
mod document;
mod media_ranges;
mod media_types;
mod numbers;
mod operations;
mod parameters;
mod prepare;
mod schemas;
mod security;
mod servers;
mod sunsets;
mod tree;
mod urls;
mod view;

pub(crate) use operations::operation_names;
use tree::{At, Component, Node, Tree};

/// Every difference between two sound documents.
#[cfg(test)]
pub(crate) fn compare(old: &Value, new: &Value) -> Vec<Finding> {
    compare_with(old, new, &Stability::default())
}

/// Every difference between two sound documents, with which of them may break by their stability.
pub(crate) fn compare_with(old: &Value, new: &Value, stability: &Stability) -> Vec<Finding> {
    walk(old, new, stability).0
}

/// The same, of two documents of which not everything was read; or the pointers of what it takes to say it.
pub(crate) fn compare_parts(
    old: &Value,
    new: &Value,
    stability: &Stability,
) -> Result<Vec<Finding>, BTreeSet<String>> {
    let (found, missed) = walk(old, new, stability);
    if missed.is_empty() { Ok(found) } else { Err(missed) }
}

fn walk(old: &Value, new: &Value, stability: &Stability) -> (Vec<Finding>, BTreeSet<String>) {
    let (written, new) = (old, prepare::prepared(new));
    let old = prepare::prepared(written);
    let mut walk = Walk {
        old: Tree::new(&old),
        new: Tree::new(&new),
        stability,
        ranks: HashMap::new(),
        renamed_schemes: BTreeMap::new(),
        seen: HashMap::new(),
        owners: Vec::new(),
        uses: Vec::new(),
        found: Vec::new(),
        missed: BTreeSet::new(),
    };
    document::compare(&mut walk);
    let missed = std::mem::take(&mut walk.missed);
    (walk.finish(written), missed)
}

/// Where the walk is, on its way down.
#[derive(Clone, Debug)]
struct Here {
    direction: Direction,
    /// Who is charged with what is found: an operation, or a pair of components.
    owner: usize,
    scope: Rc<str>,
    path: Trail,
    /// It is about a success.
    success: bool,
    notation: Notation,
    /// The server calls, and the caller replies.
    turned: bool,
    /// Whether null is allowed was compared with what stands around the schema.
    is_null_compared: bool,
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Notation {
    /// As JSON, where a number and a text of digits are two things.
    Json,
    /// As text, as parameters and headers are: `5` is a number as well as a text.
    Text,
    /// As XML, where `xml` says how.
    Xml,
}

/// The way inside of a scope, in words; made only when something differs there.
#[derive(Clone, Debug, Default)]
struct Trail(Option<Rc<(Trail, Cow<'static, str>)>>);

impl Trail {
    fn text(&self) -> String {
        match &self.0 {
            None => String::new(),
            Some(link) => {
                let before = link.0.text();
                let joint = match link.1.as_bytes().first() {
                    // Inside of a schema, and where one begins.
                    Some(b'.' | b'[' | b'{') if before.is_empty() || link.0.is_schema() => "",
                    Some(b'.' | b'[' | b'{') => ": ",
                    _ if before.is_empty() => "",
                    _ => ", ",
                };
                format!("{before}{joint}{}", link.1)
            }
        }
    }
}

impl Trail {
    /// The last step.
    fn last(&self) -> String {
        self.0.as_ref().map(|link| link.1.to_string()).unwrap_or_default()
    }

    fn is_schema(&self) -> bool {
        self.0.as_ref().is_some_and(|link| link.1.starts_with(['.', '[', '{']))
    }
}

impl Here {
    fn step(&self, words: impl Into<Cow<'static, str>>) -> Self {
        Self { path: Trail(Some(Rc::new((self.path.clone(), words.into())))), ..self.clone() }
    }

    fn toward(&self, direction: Direction) -> Self {
        Self { direction, ..self.clone() }
    }

    /// Toward what is sent to whoever has the operation: of a webhook that is the caller.
    fn toward_request(&self) -> Self {
        self.toward(if self.turned { Direction::Response } else { Direction::Request })
    }

    /// Toward what is replied by whoever has the operation.
    fn toward_reply(&self) -> Self {
        self.toward(if self.turned { Direction::Request } else { Direction::Response })
    }
}

/// Who can be charged with a finding.
enum Owner {
    /// An operation, by its name.
    Operation(String),
    /// A webhook or a callback, by its name: nothing is generated from it.
    Call(String),
    /// A schema that only restricts another one: nothing is generated from it.
    Aside,
    /// The document, or a pair of components that operations lead to.
    Shared,
}

/// The walk over both documents.
struct Walk<'a> {
    old: Tree<'a>,
    new: Tree<'a>,
    stability: &'a Stability,
    /// How stable the operations of the old document are, by owner.
    ranks: HashMap<usize, usize>,
    /// Security schemes that only have another name: old and new.
    renamed_schemes: BTreeMap<&'a str, &'a str>,
    /// Pairs that were compared already, and who is charged with what was found there.
    seen: HashMap<Pair, usize>,
    owners: Vec<Owner>,
    /// Which owner leads to which.
    uses: Vec<(usize, usize)>,
    found: Vec<(usize, Finding)>,
    /// The pointers of schemas that had to be known and were not read.
    missed: BTreeSet<String>,
}

/// Whether two nodes are one thing on both sides.
type IsPair<'f, 'a> = &'f dyn Fn(&Node<'a>, &Node<'a>) -> bool;

/// What is compared once: two sets of nodes in one direction.
type Pair = (smallvec::SmallVec<[usize; 4]>, Direction, bool);

/// A difference to report, but for what the place says of it.
struct Difference<'w, 'a> {
    area: Area,
    aspect: Aspect,
    effect: Effect,
    subject: Cow<'w, str>,
    traits: &'w [Trait],
    old: (&'w At<'a>, Option<&'w Value>),
    new: (&'w At<'a>, Option<&'w Value>),
}

impl<'a> Walk<'a> {
    fn owner(&mut self, owner: Owner) -> usize {
        self.owners.push(owner);
        self.owners.len() - 1
    }

    /// Begins with a pair of nodes, unless it was compared already: then its findings are this owner's, too.
    fn enter(&mut self, here: &Here, pair: Pair, component: Option<&Component<'a>>) -> Option<Here> {
        if let Some(owner) = self.seen.get(&pair) {
            self.uses.push((here.owner, *owner));
            return None;
        }
        let owner = self.owner(Owner::Shared);
        self.uses.push((here.owner, owner));
        self.seen.insert(pair, owner);
        Some(match component {
            Some(component) => {
                Here { owner, scope: component.scope().into(), path: Trail::default(), ..here.clone() }
            }
            None => Here { owner, ..here.clone() },
        })
    }

    /// Into a schema that only restricts the one around it.
    fn aside(&mut self, here: &Here, words: impl Into<Cow<'static, str>>) -> Here {
        let owner = self.owner(Owner::Aside);
        self.uses.push((here.owner, owner));
        let words = words.into();
        Here { owner, ..if words.is_empty() { here.clone() } else { here.step(words) } }
    }

    fn report(&mut self, here: &Here, difference: Difference<'_, 'a>) {
        let mut traits: BTreeSet<Trait> = difference.traits.iter().copied().collect();
        if here.success {
            traits.insert(Trait::Success);
        }
        let finding = Finding {
            direction: here.direction,
            area: difference.area,
            aspect: difference.aspect,
            effect: difference.effect,
            traits,
            place: Place { scope: here.scope.to_string(), path: here.path.text() },
            subject: difference.subject.into_owned(),
            old: side(difference.old),
            new: side(difference.new),
            unstable: None,
            operations: Vec::new(),
        };
        self.found.push((here.owner, finding));
    }

    /// The mark of personal data on a parameter or a header. `false` and none are the same here.
    fn personal_mark(&mut self, here: &Here, area: Area, old: &Node<'a>, new: &Node<'a>) {
        const MARK: &str = "x-passbook-personal";
        if old.flag(MARK) != new.flag(MARK) {
            self.keyword(&here.toward(Direction::Any), (area, Aspect::Personal), MARK, old, new);
        }
    }

    /// Reports a keyword whose values differ, as one that was added, removed or changed.
    fn keyword(
        &mut self,
        here: &Here,
        (area, aspect): (Area, Aspect),
        key: &'a str,
        old: &Node<'a>,
        new: &Node<'a>,
    ) {
        let (before, after) = (old.value.get(key), new.value.get(key));
        let Some(effect) = presence(before, after) else { return };
        let at = |node: &Node<'a>, value: Option<&Value>| match value {
            Some(_) => node.at.key(key),
            None => node.at.clone(),
        };
        self.report(
            here,
            Difference {
                area,
                aspect,
                effect,
                subject: key.into(),
                traits: &[],
                old: (&at(old, before), before),
                new: (&at(new, after), after),
            },
        );
    }

    /// Documentation, deprecation, extensions, and what has no word: of any node that isn't a schema.
    fn rest(&mut self, here: &Here, area: Area, known: &[&str], old: &Node<'a>, new: &Node<'a>) {
        let here = &here.toward(Direction::Any);
        let keys: IndexMap<&'a str, ()> = (old.map().into_iter().flatten())
            .chain(new.map().into_iter().flatten())
            .map(|(key, _)| (key.as_str(), ()))
            .collect();
        for key in keys.into_keys().filter(|key| !known.contains(key)) {
            let aspect = match key {
                "summary" | "description" | "externalDocs" | "title" | "xml" => Aspect::Text,
                "example" | "examples" | "x-example" | "x-examples" => Aspect::Example,
                "deprecated" | "x-passbook-deprecated" => {
                    self.deprecation(here, area, old, new);
                    continue;
                }
                sunsets::KEY => {
                    self.sunset(here, area, old, new);
                    continue;
                }
                key if key == self.stability.key => {
                    let (before, after) = (old.value.get(key), new.value.get(key));
                    self.stability(here, area, (&old.at, before), (&new.at, after));
                    continue;
                }
                key if key.starts_with("x-") => Aspect::Extension,
                _ => Aspect::Unclassified,
            };
            self.keyword(here, (area, aspect), key, old, new);
        }
    }

    fn deprecation(&mut self, here: &Here, area: Area, old: &Node<'a>, new: &Node<'a>) {
        let is_deprecated = |node: &Node<'a>| {
            node.flag("deprecated") || node.value.get("x-passbook-deprecated").is_some_and(Value::is_string)
        };
        let effect = match (is_deprecated(old), is_deprecated(new)) {
            (false, true) => Effect::Added,
            (true, false) => Effect::Removed,
            (false, false) => return,
            (true, true) if old.text("x-passbook-deprecated") == new.text("x-passbook-deprecated") => return,
            (true, true) => Effect::Changed,
        };
        // `deprecated` and the extension are two ways to say one thing, and one change.
        let known = |(_, finding): &(usize, Finding)| {
            finding.aspect == Aspect::Deprecation
                && finding.old.pointer == old.at.pointer()
                && finding.new.pointer == new.at.pointer()
        };
        if self.found.iter().rev().take(8).any(known) {
            return;
        }
        self.report(
            here,
            Difference {
                area,
                aspect: Aspect::Deprecation,
                effect,
                subject: "deprecated".into(),
                traits: &[],
                old: (&old.at, None),
                new: (&new.at, None),
            },
        );
    }

    /// Reports what became of a mark of stability, which the nodes at these places have.
    fn stability(
        &mut self,
        here: &Here,
        area: Area,
        (old, before): (&At<'a>, Option<&'a Value>),
        (new, after): (&At<'a>, Option<&'a Value>),
    ) {
        let Some((aspect, effect, traits)) = self.moved(before, after) else { return };
        // A part without a mark promises what the last level does.
        let last = self.stability.levels.last().map(|level| Value::from(level.as_str()));
        let shown = |mark: Option<&'a Value>| mark.or(last.as_ref().filter(|_| aspect == Aspect::Stability));
        let difference = Difference {
            area,
            aspect,
            effect,
            subject: self.stability.key.as_str().into(),
            traits: &traits,
            old: (old, shown(before)),
            new: (new, shown(after)),
        };
        self.report(here, difference);
    }

    /// What it means that a mark of stability became another one.
    fn moved(&self, before: Option<&Value>, after: Option<&Value>) -> Option<(Aspect, Effect, Vec<Trait>)> {
        let stability = self.stability;
        let effect = presence(before, after)?;
        let is_unknown = |mark: Option<&Value>| mark.is_some_and(|mark| !stability.is_known(mark));
        match (is_unknown(before), is_unknown(after)) {
            (_, true) => return Some((Aspect::Stability, effect, vec![Trait::Malformed])),
            (true, false) => return Some((Aspect::Stability, effect, Vec::new())),
            (false, false) => {}
        }
        let (was, is) = (stability.rank_of(before), stability.rank_of(after));
        let crosses = !stability.may_break(was) && stability.may_break(is);
        let traits = if crosses { vec![Trait::Unstable] } else { Vec::new() };
        Some(match is.cmp(&was) {
            std::cmp::Ordering::Less => (Aspect::Stability, Effect::Narrowed, traits),
            std::cmp::Ordering::Greater => (Aspect::Stability, Effect::Widened, traits),
            // The same promise in another spelling.
            std::cmp::Ordering::Equal => (Aspect::Extension, effect, Vec::new()),
        })
    }

    /// The level by which something at this place may break: its own, that of the nearest node around it, or that of
    /// the most stable operation that leads there.
    fn unstable(&self, old: &Value, pointer: &str, operations: &BTreeSet<usize>) -> Option<String> {
        let stability = self.stability;
        stability.least.as_ref()?;
        let rank = match stability.mark_at(old, pointer) {
            Some(mark) => stability.rank_of(Some(mark)),
            None => {
                let ranks = operations.iter().map(|operation| {
                    self.ranks.get(operation).copied().unwrap_or_else(|| stability.rank_of(None))
                });
                ranks.max()?
            }
        };
        stability.may_break(rank).then(|| stability.levels[rank].clone())
    }

    /// Charges operations with what was found in the components that they lead to. `old` is the old document as it was
    /// written.
    fn finish(mut self, old: &Value) -> Vec<Finding> {
        let mut users: HashMap<usize, Vec<usize>> = HashMap::new();
        for (user, used) in &self.uses {
            users.entry(*used).or_default().push(*user);
        }
        let mut reached: BTreeMap<usize, Reached> = BTreeMap::new();
        let mut merged: IndexMap<_, (Finding, BTreeSet<usize>, bool)> = IndexMap::new();
        for (owner, finding) in std::mem::take(&mut self.found) {
            let reached = reached.entry(owner).or_insert_with(|| Reached::of(owner, &self.owners, &users));
            // What is on one side only is one thing, wherever on the other it is missing.
            let is_lone = |effect| finding.effect == effect && finding.aspect == Aspect::Existence;
            let pointer = |side: &Side, is_missing: bool| match is_missing {
                true => String::new(),
                false => side.pointer.clone(),
            };
            let key = (
                (finding.direction, finding.area, finding.aspect, finding.effect),
                finding.subject.clone(),
                pointer(&finding.old, is_lone(Effect::Added)),
                pointer(&finding.new, is_lone(Effect::Removed)),
            );
            let entry = merged.entry(key).or_insert_with(|| (finding.clone(), BTreeSet::new(), true));
            entry.1.extend(&reached.operations);
            entry.2 &= reached.is_ungenerated;
            // The same thing where it is a success and where it is not: the worse of the two counts.
            entry.0.traits.extend(&finding.traits);
        }
        let name = |owner: usize| match &self.owners[owner] {
            Owner::Operation(name) | Owner::Call(name) => name.clone(),
            Owner::Shared | Owner::Aside => String::new(),
        };
        // How a schema is written in XML is told where XML is written.
        let in_xml: HashSet<(String, String)> = (merged.values())
            .filter(|(finding, ..)| finding.aspect == Aspect::Encoding)
            .map(|(finding, ..)| (finding.old.pointer.clone(), finding.new.pointer.clone()))
            .collect();
        let told = merged.into_values().filter(|(finding, ..)| {
            finding.aspect != Aspect::Ignored
                || !in_xml.contains(&(finding.old.pointer.clone(), finding.new.pointer.clone()))
        });
        let named = told.map(|(mut finding, operations, is_ungenerated)| {
            if is_ungenerated {
                finding.traits.insert(Trait::Ungenerated);
            }
            if finding.aspect != Aspect::Stability {
                finding.unstable = self.unstable(old, &finding.old.pointer, &operations);
            }
            Finding { operations: operations.into_iter().map(name).collect(), ..finding }
        });
        named.collect()
    }
}

/// Who is concerned by what an owner is charged with.
struct Reached {
    operations: BTreeSet<usize>,
    /// No code is generated from any of them.
    is_ungenerated: bool,
}

impl Reached {
    fn of(owner: usize, owners: &[Owner], users: &HashMap<usize, Vec<usize>>) -> Self {
        let mut reached = Self { operations: BTreeSet::new(), is_ungenerated: false };
        let (mut queue, mut done) = (vec![(owner, false)], HashSet::new());
        let (mut is_generated, mut is_aside) = (false, false);
        while let Some((next, aside)) = queue.pop() {
            let aside = aside || matches!(owners[next], Owner::Aside | Owner::Call(_));
            if !done.insert((next, aside)) {
                continue;
            }
            match owners[next] {
                Owner::Operation(_) => {
                    is_generated |= !aside;
                    reached.operations.insert(next);
                }
                Owner::Call(_) => {
                    reached.operations.insert(next);
                }
                Owner::Shared | Owner::Aside => {}
            }
            is_aside |= aside;
            queue.extend(users.get(&next).into_iter().flatten().map(|user| (*user, aside)));
        }
        reached.is_ungenerated = is_aside && !is_generated;
        reached
    }
}

fn side((at, value): (&At<'_>, Option<&Value>)) -> Side {
    Side { pointer: prepare::written(at.pointer()), value: value.cloned() }
}

/// Whether something is there on one side only, or differs.
fn presence(old: Option<&Value>, new: Option<&Value>) -> Option<Effect> {
    match (old, new) {
        (None, None) => None,
        (None, Some(_)) => Some(Effect::Added),
        (Some(_), None) => Some(Effect::Removed),
        (Some(old), Some(new)) => (!is_same(old, new)).then_some(Effect::Changed),
    }
}

/// Whether two values mean the same: `1` and `1.0` do.
fn is_same(old: &Value, new: &Value) -> bool {
    count_work();
    match (old, new) {
        (Value::Number(a), Value::Number(b)) => numbers::compare(a, b).is_eq(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| is_same(a, b)))
        }
        (a, b) => a == b,
    }
}

#[cfg(test)]
thread_local! {
    static WORK: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Counts a step whose number must not grow faster than the documents; in tests alone.
fn count_work() {
    #[cfg(test)]
    WORK.with(|work| work.set(work.get() + 1));
}

/// The steps of this thread so far.
#[cfg(test)]
pub(crate) fn work_done() -> usize {
    WORK.with(std::cell::Cell::get)
}

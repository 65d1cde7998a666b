//! Unions: their members, and what tells these apart.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use indexmap::IndexMap;
use serde_json::Value;
use smallvec::SmallVec;

use super::super::prepare::name_of;
use super::super::view::{Kind, View};
use super::super::{Area, Aspect, Difference, Direction, Effect, Here, Node, Trait, Walk, is_same, presence};
use super::Side;

impl<'a> Walk<'a> {
    /// The member of a union that the other schema is: by its name, by what it says, or because the two are alike.
    pub(super) fn member_like(&mut self, union: &View<'a>, other: &View<'a>, side: Side) -> Option<Node<'a>> {
        let (_, members) = union.members()?;
        let all: Vec<Node<'a>> = members.items().collect();
        let named = other.component.as_ref().map(|component| component.name.to_string());
        let by_name = all.iter().find(|node| named.is_some() && name_of(node.value) == named);
        let says_the_same =
            |node: &&Node<'a>| matches!(&*other.parts, [only] if is_same_shape(only.value, node.value));
        if let Some(member) = by_name.or_else(|| all.iter().find(says_the_same)) {
            return Some(member.clone());
        }
        let alike = all.into_iter().filter(|node| {
            let tree = if side == Side::Old { &mut self.old } else { &mut self.new };
            let view = tree.look(&SmallVec::from_iter([node.clone()]));
            self.expect(&view);
            Shape::of(&view).is_like(&Shape::of(other))
        });
        let mut alike: Vec<Node<'a>> = alike.collect();
        (alike.len() == 1).then(|| alike.remove(0))
    }

    /// What messages call a schema: its name, or what it is.
    pub(super) fn name(&mut self, node: &Node<'a>, side: Side) -> String {
        if let Some(name) = name_of(node.value) {
            return name;
        }
        let tree = if side == Side::Old { &mut self.old } else { &mut self.new };
        tree.look(&SmallVec::from_iter([node.clone()])).described()
    }

    /// A member of a union as places call it.
    pub(super) fn named(&mut self, node: &Node<'a>, side: Side) -> String {
        format!(".({})", self.name(node, side))
    }

    pub(super) fn members(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
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
        let (pairs, olds, news) = self.paired(before.items().collect(), after.items().collect());
        for (old, new) in pairs {
            let which = self.named(&new, Side::New);
            self.schema_at(&here.step(which), old, new);
        }
        for node in olds {
            self.old.mark(node.value);
            let subject = self.name(&node, Side::Old);
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
            let subject = self.name(&node, Side::New);
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

    /// Which members of two unions are the same: by name, then by what they say, then those that are alike.
    fn paired(&mut self, olds: Vec<Node<'a>>, news: Vec<Node<'a>>) -> Paired<'a> {
        let totals = (olds.len(), news.len());
        let mut pairs = Vec::new();
        let (olds, news) = pair_by(olds, news, &mut pairs, |node| name_of(node.value));
        let (mut olds, mut news) =
            pair_by(olds, news, &mut pairs, |node| Some(canonical(node.value).to_string()));
        let shapes = |walk: &mut Self, nodes: &[Node<'a>], side: Side| -> Vec<Shape<'a>> {
            let mut shape = |node: &Node<'a>| {
                let tree = if side == Side::Old { &mut walk.old } else { &mut walk.new };
                let view = tree.look(&SmallVec::from_iter([node.clone()]));
                walk.expect(&view);
                Shape::of(&view)
            };
            nodes.iter().map(&mut shape).collect()
        };
        if olds.is_empty() || news.is_empty() {
            return (pairs, olds, news);
        }
        let (mut before, mut after) = (shapes(self, &olds, Side::Old), shapes(self, &news, Side::New));
        // A member that was put elsewhere, in a component or out of it, is still the same kind of thing.
        let mut index = 0;
        while index < olds.len() {
            let name = name_of(olds[index].value);
            let found = (0..news.len()).find(|other| {
                let is_inline = name.is_none() || name_of(news[*other].value).is_none();
                is_inline && before[index].is_like(&after[*other])
            });
            match found {
                Some(other) => {
                    pairs.push((olds.remove(index), news.remove(other)));
                    before.remove(index);
                    after.remove(other);
                }
                None => index += 1,
            }
        }
        // Of all members, the one that is left on either side.
        if let ([old], [new]) = (&*olds, &*news)
            && totals == (pairs.len() + 1, pairs.len() + 1)
        {
            let (old, new) = (old.clone(), new.clone());
            let is_inline = name_of(old.value).is_none() || name_of(new.value).is_none();
            if before[0].is_like(&after[0]) || is_inline && self.are_comparable(&old, &new) {
                pairs.push((old, new));
                return (pairs, Vec::new(), Vec::new());
            }
        }
        (pairs, olds, news)
    }

    /// Whether the one has become the other: any value, or one of several.
    fn are_comparable(&mut self, old: &Node<'a>, new: &Node<'a>) -> bool {
        super::super::count_work();
        let (before, after) = (SmallVec::from_iter([old.clone()]), SmallVec::from_iter([new.clone()]));
        let (old, new) = (self.old.look(&before), self.new.look(&after));
        match (old.kind(), new.kind()) {
            (Kind::Any, _) | (_, Kind::Any) => true,
            (Kind::Union, Kind::Union) => true,
            (Kind::Union, _) => self.member_like(&old, &new, Side::Old).is_some(),
            (_, Kind::Union) => self.member_like(&new, &old, Side::New).is_some(),
            _ => false,
        }
    }

    pub(super) fn discriminator(&mut self, here: &Here, old: &View<'a>, new: &View<'a>) {
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
        let (mut olds, mut news) = (mapping(&before), mapping(&after));
        self.renamed_values(here, (old, &before, &mut olds), (new, &after, &mut news));
        let all: IndexMap<&'a str, ()> = olds.keys().chain(news.keys()).map(|key| (*key, ())).collect();
        for key in all.into_keys() {
            let (old_value, new_value) = (olds.get(key), news.get(key));
            let effect = match (old_value, new_value) {
                (None, Some(_)) => Effect::Added,
                (Some(_), None) => Effect::Removed,
                (Some(old), Some(new)) if target(old) != target(new) => Effect::Changed,
                _ => continue,
            };
            let at = |value: Option<&Node<'a>>, otherwise: &Node<'a>| {
                value.map_or_else(|| otherwise.at.clone(), |node| node.at.clone())
            };
            let shown = |value: Option<&Node<'a>>| value.and_then(target).map(Value::from);
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
        if let Some(effect) = presence(before.value.get("defaultMapping"), after.value.get("defaultMapping"))
        {
            let at =
                |node: &Node<'a>| node.get("defaultMapping").map_or_else(|| node.at.clone(), |node| node.at);
            self.report(
                here,
                Difference {
                    area: Area::Schema,
                    aspect: Aspect::DiscriminatorValue,
                    effect,
                    subject: "any other value".into(),
                    traits: &[],
                    old: (&at(&before), before.value.get("defaultMapping")),
                    new: (&at(&after), after.value.get("defaultMapping")),
                },
            );
        }
    }

    /// A value that leads to the same member as another one did. Without a mapping, a member's name is its value.
    fn renamed_values(
        &mut self,
        here: &Here,
        (old, before, olds): (&View<'a>, &Node<'a>, &mut IndexMap<&'a str, Node<'a>>),
        (new, after, news): (&View<'a>, &Node<'a>, &mut IndexMap<&'a str, Node<'a>>),
    ) {
        let members = |view: &View<'a>| -> BTreeSet<String> {
            let members = view.members();
            members
                .iter()
                .flat_map(|(_, members)| members.items())
                .filter_map(|node| name_of(node.value))
                .collect()
        };
        let (had, has) = (members(old), members(new));
        let values = |mapping: &IndexMap<&'a str, Node<'a>>| {
            let mut values: HashMap<String, Vec<&'a str>> = HashMap::new();
            for (value, node) in mapping {
                values.entry(target(node).unwrap_or_default()).or_default().push(value);
            }
            values
        };
        let (was, is) = (values(olds), values(news));
        for name in had.intersection(&has) {
            let implied = [name.as_str()];
            let of = |values: &HashMap<String, Vec<&'a str>>| -> Vec<String> {
                let known = values.get(name).map_or(&implied[..], |values| values.as_slice());
                known.iter().map(|value| (*value).to_owned()).collect()
            };
            let (before_values, after_values) = (of(&was), of(&is));
            let gone: Vec<&String> = before_values.iter().filter(|v| !after_values.contains(v)).collect();
            let added: Vec<&String> = after_values.iter().filter(|v| !before_values.contains(v)).collect();
            let ([gone], [added]) = (&*gone, &*added) else { continue };
            // A value that goes on to lead elsewhere has another meaning.
            if news.contains_key(gone.as_str()) || olds.contains_key(added.as_str()) {
                continue;
            }
            let at = |mapping: &IndexMap<&'a str, Node<'a>>, value: &str, holder: &Node<'a>| {
                mapping.get(value).map_or_else(|| holder.at.clone(), |node| node.at.clone())
            };
            let renamed = Difference {
                area: Area::Schema,
                aspect: Aspect::DiscriminatorValue,
                effect: Effect::Changed,
                subject: name.as_str().into(),
                traits: &[Trait::Renamed],
                old: (&at(olds, gone, before), Some(&Value::from(gone.as_str()))),
                new: (&at(news, added, after), Some(&Value::from(added.as_str()))),
            };
            self.report(here, renamed);
            olds.shift_remove(gone.as_str());
            news.shift_remove(added.as_str());
        }
        // A member's own name, written out, is the value that it had.
        olds.retain(|value, node| target(node).as_deref() != Some(value) || news.contains_key(value));
        news.retain(|value, node| target(node).as_deref() != Some(value) || olds.contains_key(value));
    }
}

/// The schema that a value of a discriminator leads to.
fn target(node: &Node<'_>) -> Option<String> {
    node.value.as_str().and_then(|text| text.rsplit('/').next()).map(passbook_openapi::document::unescape)
}

/// Members that belong together, and those that are left of the old and of the new union.
type Paired<'a> = (Vec<(Node<'a>, Node<'a>)>, Vec<Node<'a>>, Vec<Node<'a>>);

/// Pairs what has the same key; gives back what is left, in order.
fn pair_by<'a>(
    olds: Vec<Node<'a>>,
    news: Vec<Node<'a>>,
    pairs: &mut Vec<(Node<'a>, Node<'a>)>,
    key: impl Fn(&Node<'a>) -> Option<String>,
) -> (Vec<Node<'a>>, Vec<Node<'a>>) {
    let mut by_key: HashMap<String, VecDeque<usize>> = HashMap::new();
    for (index, node) in news.iter().enumerate() {
        if let Some(key) = key(node) {
            by_key.entry(key).or_default().push_back(index);
        }
    }
    let mut news: Vec<Option<Node<'a>>> = news.into_iter().map(Some).collect();
    let mut left = Vec::new();
    for old in olds {
        let found = key(&old).and_then(|key| by_key.get_mut(&key)?.pop_front());
        match found.and_then(|index| news[index].take()) {
            Some(new) => pairs.push((old, new)),
            None => left.push(old),
        }
    }
    (left, news.into_iter().flatten().collect())
}

/// A value whose members stand in order, so that what means the same is the same text.
fn canonical(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let sorted: BTreeMap<&String, Value> =
                map.iter().map(|(key, value)| (key, canonical(value))).collect();
            sorted.into_iter().map(|(key, value)| (key.clone(), value)).collect()
        }
        Value::Array(items) => items.iter().map(canonical).collect(),
        Value::Number(number) => {
            match super::super::numbers::whole(number).and_then(|n| i64::try_from(n).ok()) {
                Some(whole) => whole.into(),
                None => value.clone(),
            }
        }
        other => other.clone(),
    }
}

/// What kind of thing a schema is, for finding it again where it changed.
struct Shape<'a> {
    kind: Kind,
    properties: BTreeSet<&'a str>,
}

impl<'a> Shape<'a> {
    fn of(view: &View<'a>) -> Self {
        let properties = match view.kind() {
            Kind::Object => view.properties().into_keys().collect(),
            _ => BTreeSet::new(),
        };
        Self { kind: view.kind(), properties }
    }

    /// Whether two are one kind of thing, with something in common.
    fn is_like(&self, other: &Self) -> bool {
        super::super::count_work();
        let is_numeric = |kind| matches!(kind, Kind::Integer | Kind::Number);
        if self.kind != other.kind {
            return is_numeric(self.kind) && is_numeric(other.kind);
        }
        let (few, many) = match self.properties.len() <= other.properties.len() {
            true => (&self.properties, &other.properties),
            false => (&other.properties, &self.properties),
        };
        2 * few.iter().filter(|name| many.contains(*name)).count() >= many.len()
    }
}

/// Whether two schemas say the same, but for null and for what is said to their readers: where a list of types was
/// written out as a union, these stand beside it.
fn is_same_shape(old: &Value, new: &Value) -> bool {
    super::super::count_work();
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

//! Unions: their members, and what tells these apart.

use indexmap::IndexMap;
use serde_json::Value;
use smallvec::SmallVec;

use super::super::view::{Kind, View};
use super::super::{Area, Aspect, Difference, Direction, Effect, Here, IsPair, Node, Walk, is_same};

impl<'a> Walk<'a> {
    /// Whether a union has the other schema as a member.
    pub(super) fn has_member(&mut self, union: &View<'a>, other: &View<'a>) -> bool {
        let Some((_, members)) = union.members() else { return false };
        let values = members.value.as_array().into_iter().flatten();
        let named = other.component.as_ref().map(|component| component.name.clone());
        values.into_iter().any(|member| {
            let name = passbook_openapi::document::schema_name(member);
            let is_named = name.is_some() && name.as_deref() == named.as_deref();
            is_named || matches!(&*other.parts, [only] if is_same_shape(only.value, member))
        })
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
        let mut olds: Vec<Node<'a>> = before.items().collect();
        let mut news: Vec<Node<'a>> = after.items().collect();
        let mut pairs = Vec::new();
        // By name, then by what they say, then by their place among those that are left.
        let name = |node: &Node<'a>| passbook_openapi::document::schema_name(node.value);
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
        self.expect(&old);
        self.expect(&new);
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

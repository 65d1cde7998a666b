//! Servers: where an API is found.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::operations::Operation;
use super::{
    Area, Aspect, At, Difference, Direction, Effect, Here, IsPair, Node, Trait, Walk, presence, urls,
};

impl<'a> Walk<'a> {
    /// The servers of an operation, where it or its path has any of its own.
    pub(super) fn servers_of(&mut self, here: &Here, old: &Operation<'a>, new: &Operation<'a>) {
        let own = |operation: &Operation<'a>| {
            [&operation.node, &operation.item].into_iter().find(|node| is_listed(node)).cloned()
        };
        let (before, after) = (own(old), own(new));
        if before.is_some() || after.is_some() {
            let (before, after) =
                (before.unwrap_or_else(|| self.old.root()), after.unwrap_or_else(|| self.new.root()));
            self.servers(here, &before, &after);
        }
    }

    pub(super) fn servers(&mut self, here: &Here, old: &Node<'a>, new: &Node<'a>) {
        let all =
            |node: &Node<'a>| -> Vec<Node<'a>> { node.get("servers").iter().flat_map(Node::items).collect() };
        let (mut olds, mut news) = (all(old), all(new));
        // Without servers, there is the one that the document comes from.
        let is_implied =
            |servers: &[Node<'a>]| matches!(servers, [one] if url(one).is_empty() && says_no_more(one));
        match (olds.is_empty(), news.is_empty()) {
            (true, false) if is_implied(&news) => return,
            (false, true) if is_implied(&olds) => return,
            _ => {}
        }
        let mut pairs = Vec::new();
        // By address; then by the environment that both stand for; then the two that are left.
        let same: [IsPair<'_, 'a>; 3] = [
            &|old, new| url(old) == url(new) && environments(old) == environments(new),
            &|old, new| url(old) == url(new),
            &|old, new| !environments(old).is_empty() && environments(old) == environments(new),
        ];
        for is_pair in same {
            olds.retain(|old| match news.iter().position(|new| is_pair(old, new)) {
                Some(index) => {
                    pairs.push((old.clone(), news.remove(index)));
                    false
                }
                None => true,
            });
        }
        if olds.len() == 1 && news.len() == 1 {
            pairs.push((olds.remove(0), news.remove(0)));
        }
        for (old, new) in &pairs {
            self.server(here, old, new);
        }
        let place = |node: &Node<'a>| node.get("servers").map_or_else(|| node.at.clone(), |node| node.at);
        let (old_place, new_place) = (place(old), place(new));
        for server in &olds {
            self.lone_server(here, Effect::Removed, server, (&server.at, &new_place));
        }
        for server in &news {
            self.lone_server(here, Effect::Added, server, (&old_place, &server.at));
        }
    }

    fn lone_server(
        &mut self,
        here: &Here,
        effect: Effect,
        server: &Node<'a>,
        (old, new): (&At<'a>, &At<'a>),
    ) {
        let environments: Vec<&str> =
            environments(server).into_iter().filter(|name| *name != "custom").collect();
        self.report(
            &here.step(format!("server {}", url(server))),
            Difference {
                area: Area::Server,
                aspect: Aspect::Existence,
                effect,
                subject: url(server).into(),
                traits: if environments.is_empty() { &[] } else { &[Trait::Visible] },
                old: (old, None),
                new: (new, None),
            },
        );
    }

    fn server(&mut self, here: &Here, old: &Node<'a>, new: &Node<'a>) {
        let here = &here.step(format!("server {}", url(new)));
        if url(old) != url(new) {
            self.keyword(here, (Area::Server, Aspect::Url), "url", old, new);
        }
        self.keyword(&here.toward(Direction::Any), (Area::Server, Aspect::Text), "name", old, new);
        if environments(old) != environments(new) {
            const KEY: &str = "x-passbook-environment";
            let named = |server| {
                environments(server).into_iter().filter(|name| *name != "custom").collect::<Vec<_>>()
            };
            let traits: &[Trait] = if named(old) == named(new) { &[] } else { &[Trait::Renamed] };
            let at = |server: &Node<'a>| server.get(KEY).map_or_else(|| server.at.clone(), |node| node.at);
            self.report(
                here,
                Difference {
                    area: Area::Server,
                    aspect: Aspect::Environment,
                    effect: Effect::Changed,
                    subject: KEY.into(),
                    traits,
                    old: (&at(old), old.value.get(KEY)),
                    new: (&at(new), new.value.get(KEY)),
                },
            );
        }
        self.rest(here, Area::Server, &["url", "name", "variables", "x-passbook-environment"], old, new);
        let variables = |node: &Node<'a>| -> IndexMap<&'a str, Node<'a>> {
            node.get("variables").iter().flat_map(Node::entries).collect()
        };
        let (olds, news) = (variables(old), variables(new));
        let names: BTreeSet<&'a str> = olds.keys().chain(news.keys()).copied().collect();
        for name in names {
            let here = &here.step(format!("variable {name}"));
            match (olds.get(name), news.get(name)) {
                (Some(old), Some(new)) => self.variable(here, old, new),
                (before, after) => {
                    let effect = if after.is_some() { Effect::Added } else { Effect::Removed };
                    let at = |node: Option<&Node<'a>>, other: &Node<'a>| {
                        node.map_or_else(|| other.at.clone(), |node| node.at.clone())
                    };
                    self.report(
                        here,
                        Difference {
                            area: Area::Server,
                            aspect: Aspect::Variable,
                            effect,
                            subject: name.into(),
                            traits: &[],
                            old: (&at(before, old), None),
                            new: (&at(after, new), None),
                        },
                    );
                }
            }
        }
    }

    fn variable(&mut self, here: &Here, old: &Node<'a>, new: &Node<'a>) {
        self.keyword(here, (Area::Server, Aspect::Default), "default", old, new);
        self.rest(here, Area::Server, &["default", "enum"], old, new);
        let values = |node: &Node<'a>| -> Option<Vec<&'a Value>> {
            Some(node.value.get("enum")?.as_array()?.iter().collect())
        };
        let (before, after) = match (values(old), values(new)) {
            (Some(before), Some(after)) => (before, after),
            (before, after) => {
                let empty = Value::Null;
                if let Some(effect) = presence(before.map(|_| &empty), after.map(|_| &empty)) {
                    let effect = if effect == Effect::Added { Effect::Narrowed } else { Effect::Widened };
                    self.variable_value(here, effect, "enum".to_owned(), old, new);
                }
                return;
            }
        };
        for value in after.iter().filter(|value| !before.contains(value)) {
            self.variable_value(
                here,
                Effect::Widened,
                value.as_str().unwrap_or_default().to_owned(),
                old,
                new,
            );
        }
        for value in before.iter().filter(|value| !after.contains(value)) {
            self.variable_value(
                here,
                Effect::Narrowed,
                value.as_str().unwrap_or_default().to_owned(),
                old,
                new,
            );
        }
    }

    fn variable_value(&mut self, here: &Here, effect: Effect, value: String, old: &Node<'a>, new: &Node<'a>) {
        self.report(
            here,
            Difference {
                area: Area::Server,
                aspect: Aspect::VariableValue,
                effect,
                subject: value.into(),
                traits: &[],
                old: (&old.at, None),
                new: (&new.at, None),
            },
        );
    }
}

fn url(server: &Node<'_>) -> String {
    urls::normal(server.text("url").unwrap_or_default())
}

fn is_listed(node: &Node<'_>) -> bool {
    node.value.get("servers").and_then(Value::as_array).is_some_and(|servers| !servers.is_empty())
}

fn says_no_more(server: &Node<'_>) -> bool {
    server.map().is_some_and(|map| map.keys().all(|key| ["url", "description"].contains(&key.as_str())))
}

fn environments<'a>(server: &Node<'a>) -> BTreeSet<&'a str> {
    match server.value.get("x-passbook-environment") {
        Some(Value::String(one)) => BTreeSet::from([one.as_str()]),
        Some(Value::Array(many)) => many.iter().filter_map(Value::as_str).collect(),
        _ => BTreeSet::new(),
    }
}

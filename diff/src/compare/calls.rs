//! Webhooks and callbacks: operations that the server calls, so that the caller receives what is sent and sends what is
//! replied. Nothing is generated from them.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::document::is_method;
use super::operations::Operation;
use super::{Area, Aspect, At, Difference, Direction, Effect, Here, Node, Owner, Trail, Walk};

/// An operation of a webhook or of a callback.
struct Call<'a> {
    /// What it is known by: the webhook, or the callback and its URL, with the method.
    key: (&'a str, Cow<'a, str>, &'a str),
    operation: Operation<'a>,
}

impl<'a> Walk<'a> {
    pub(super) fn webhooks(&mut self, here: &Here, old: &Node<'a>, new: &Node<'a>) {
        let all = |node: &Node<'a>| -> Vec<(&'a str, Node<'a>)> {
            let webhooks = ["webhooks", "x-webhooks"].into_iter().filter_map(|key| node.get(key));
            webhooks.flat_map(|webhooks| webhooks.entries().collect::<Vec<_>>()).collect()
        };
        let (mut olds, mut news) = (Vec::new(), Vec::new());
        for (name, item) in all(old) {
            let item = self.old.follow(item).0;
            calls(&mut olds, name, Cow::Borrowed(""), name, item);
        }
        for (name, item) in all(new) {
            let item = self.new.follow(item).0;
            calls(&mut news, name, Cow::Borrowed(""), name, item);
        }
        let at = |node: &Node<'a>| node.get("webhooks").map_or_else(|| node.at.clone(), |node| node.at);
        self.calls(here, Area::Document, (olds, &at(old)), (news, &at(new)));
    }

    pub(super) fn callbacks(&mut self, here: &Here, old: &Node<'a>, new: &Node<'a>) {
        let (mut olds, mut news) = (Vec::new(), Vec::new());
        for (tree, node, found) in [(&mut self.old, old, &mut olds), (&mut self.new, new, &mut news)] {
            for (name, callback) in node.get("callbacks").iter().flat_map(Node::entries) {
                let callback = tree.follow(callback).0;
                let items: Vec<_> = callback.entries().filter(|(key, _)| !key.starts_with("x-")).collect();
                let is_lone = items.len() == 1;
                for (url, item) in items {
                    let item = tree.follow(item).0;
                    // With one URL, it is the callback that is known, whatever its URL.
                    let known = if is_lone { Cow::Borrowed("") } else { Cow::Borrowed(url) };
                    calls(found, name, known, url, item);
                }
            }
        }
        let at = |node: &Node<'a>| node.get("callbacks").map_or_else(|| node.at.clone(), |node| node.at);
        self.calls(here, Area::Operation, (olds, &at(old)), (news, &at(new)));
    }

    fn calls(
        &mut self,
        here: &Here,
        area: Area,
        (olds, old_at): (Vec<Call<'a>>, &At<'a>),
        (news, new_at): (Vec<Call<'a>>, &At<'a>),
    ) {
        let by_key: HashMap<_, usize> =
            news.iter().enumerate().map(|(index, call)| (call.key.clone(), index)).collect();
        let mut paired = BTreeSet::new();
        for old in &olds {
            match by_key.get(&old.key) {
                Some(index) => {
                    paired.insert(*index);
                    self.call(here, area, old, &news[*index]);
                }
                None => self.lone_call(here, area, Effect::Removed, old, new_at),
            }
        }
        for (_, new) in news.iter().enumerate().filter(|(index, _)| !paired.contains(index)) {
            self.lone_call(here, area, Effect::Added, new, old_at);
        }
    }

    fn begin_call(&mut self, here: &Here, area: Area, call: &Call<'a>) -> Here {
        let method = call.operation.method.to_uppercase();
        let name = match area {
            Area::Document => format!("webhook {} ({method})", call.key.0),
            _ => format!("{}, callback {} ({method})", here.scope, call.key.0),
        };
        let owner = self.owner(Owner::Call(name.clone()));
        Here {
            owner,
            scope: name.into(),
            path: Trail::default(),
            direction: Direction::Any,
            turned: !here.turned,
            ..here.clone()
        }
    }

    fn lone_call(&mut self, here: &Here, area: Area, effect: Effect, call: &Call<'a>, elsewhere: &At<'a>) {
        let around = self.ranks.get(&here.owner).copied();
        let here = &self.begin_call(here, area, call);
        if effect == Effect::Removed {
            self.rank(here, &call.operation, around);
        }
        let tree = if effect == Effect::Added { &mut self.new } else { &mut self.old };
        tree.mark(call.operation.item.value);
        let at = &call.operation.node.at;
        let (old, new) = if effect == Effect::Added { (elsewhere, at) } else { (at, elsewhere) };
        let lone = Difference {
            area,
            aspect: Aspect::Callback,
            effect,
            subject: call.key.0.into(),
            traits: &[],
            old: (old, None),
            new: (new, None),
        };
        self.report(here, lone);
    }

    fn call(&mut self, here: &Here, area: Area, old: &Call<'a>, new: &Call<'a>) {
        let around = self.ranks.get(&here.owner).copied();
        let here = &self.begin_call(here, area, new);
        let (old, new) = (&old.operation, &new.operation);
        self.rank(here, old, around);
        if area == Area::Operation && old.path != new.path {
            let moved = Difference {
                area,
                aspect: Aspect::Callback,
                effect: Effect::Changed,
                subject: "URL".into(),
                traits: &[],
                old: (&old.item.at, Some(&Value::from(old.path))),
                new: (&new.item.at, Some(&Value::from(new.path))),
            };
            self.report(here, moved);
        }
        self.parameters(here, old, new, &HashMap::new());
        self.request_body(here, old, new);
        self.responses(here, &old.node, &new.node);
        self.callbacks(here, &old.node, &new.node);
        // No client has a method for it, a module or a token.
        for (key, aspect) in
            [("operationId", Aspect::Text), ("tags", Aspect::Text), ("servers", Aspect::Ignored)]
        {
            self.keyword(&here.toward(Direction::Any), (Area::Operation, aspect), key, &old.node, &new.node);
        }
        self.keyword(here, (area, Aspect::Callback), "security", &old.node, &new.node);
        let known = [
            "operationId",
            "tags",
            "parameters",
            "querystring",
            "requestBody",
            "responses",
            "security",
            "servers",
            "callbacks",
        ];
        self.rest(here, Area::Operation, &known, &old.node, &new.node);
        let known: Vec<&str> = old
            .item
            .entries()
            .chain(new.item.entries())
            .map(|(key, _)| key)
            .filter(|key| {
                is_method(key) || ["parameters", "additionalOperations", "querystring", "$ref"].contains(key)
            })
            .collect();
        self.rest(here, Area::Operation, &known, &old.item, &new.item);
    }
}

fn calls<'a>(found: &mut Vec<Call<'a>>, name: &'a str, known: Cow<'a, str>, path: &'a str, item: Node<'a>) {
    for (method, node) in super::operations::methods(&item) {
        let operation = Operation { path, method, item: item.clone(), node, part: None };
        found.push(Call { key: (name, known.clone(), method), operation });
    }
}

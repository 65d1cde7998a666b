//! Request bodies, replies, and their headers.

use indexmap::IndexMap;
use serde_json::Value;
use smallvec::smallvec;

use super::operations::Operation;
use super::parameters::{LIST_FORMAT, describe, explosion, schema, style};
use super::{Area, Aspect, At, Difference, Direction, Effect, Here, Node, Notation, Trait, Walk};

impl<'a> Walk<'a> {
    pub(super) fn request_body(&mut self, here: &Here, old: &Operation<'a>, new: &Operation<'a>) {
        const KEY: &str = "requestBody";
        let here = &here.toward_request().step(if here.turned { "payload" } else { "request body" });
        let (before, after) = (old.node.get(KEY), new.node.get(KEY));
        let (before, after) = match (before, after) {
            (Some(before), Some(after)) => (before, after),
            (None, None) => return,
            (before, after) => {
                let effect = if after.is_some() { Effect::Added } else { Effect::Removed };
                let mut required = false;
                if let Some(before) = &before {
                    self.old.mark(before.value);
                    required = self.old.follow(before.clone()).0.flag("required");
                }
                if let Some(after) = &after {
                    self.new.mark(after.value);
                    required = self.new.follow(after.clone()).0.flag("required");
                }
                let traits: &[Trait] = if required { &[Trait::Required] } else { &[] };
                self.report(
                    here,
                    Difference {
                        area: Area::RequestBody,
                        aspect: Aspect::Existence,
                        effect,
                        subject: "request body".into(),
                        traits,
                        old: (&before.as_ref().unwrap_or(&old.node).at, None),
                        new: (&after.as_ref().unwrap_or(&new.node).at, None),
                    },
                );
                return;
            }
        };
        let (before, was) = self.old.follow(before);
        let (after, is) = self.new.follow(after);
        // The parts of an operation share its body, but not its schema.
        let identity = |operation: &Operation<'a>| operation.part.as_ref().map_or(1, Node::identity);
        let pair = smallvec![before.identity(), identity(old), 0, after.identity(), identity(new)];
        let component = was.as_ref().and(is.as_ref());
        let Some(here) = self.enter(here, (pair, here.direction, false), component) else { return };
        let here = &here;
        let requirement = match (before.flag("required"), after.flag("required")) {
            (false, true) => Some(Effect::Narrowed),
            (true, false) => Some(Effect::Widened),
            _ => None,
        };
        if let Some(effect) = requirement {
            self.report(
                here,
                Difference {
                    area: Area::RequestBody,
                    aspect: Aspect::Requirement,
                    effect,
                    subject: "request body".into(),
                    traits: &[],
                    old: (&before.at, None),
                    new: (&after.at, None),
                },
            );
        }
        self.rest(here, Area::RequestBody, &["required", "content"], &before, &after);
        self.content(here, &before, &after, (old.part.as_ref(), new.part.as_ref()));
    }

    pub(super) fn responses(&mut self, here: &Here, old: &Node<'a>, new: &Node<'a>) {
        let here = &here.toward_reply();
        let all = |node: &Node<'a>| -> IndexMap<String, Node<'a>> {
            let responses = node.get("responses");
            responses
                .iter()
                .flat_map(Node::entries)
                .map(|(status, node)| (status.to_uppercase(), node))
                .collect()
        };
        let (olds, news) = (all(old), all(new));
        let elsewhere =
            |node: &Node<'a>| node.get("responses").map_or_else(|| node.at.clone(), |node| node.at);
        let step = |status: &str| {
            here.step(format!("{} {}", if here.turned { "reply" } else { "response" }, status.to_lowercase()))
        };
        let is_status = |status: &str| !status.starts_with("X-");
        let alone = |some: &IndexMap<String, Node<'a>>, others: &IndexMap<String, Node<'a>>| -> Vec<String> {
            some.keys().filter(|key| !others.contains_key(*key) && is_status(key)).cloned().collect()
        };
        let (mut gone, mut added) = (alone(&olds, &news), alone(&news, &olds));
        for (status, before) in olds.iter().filter(|(status, _)| is_status(status)) {
            if let Some(after) = news.get(status) {
                self.response(&step(status), status.starts_with('2'), before.clone(), after.clone());
            }
        }
        // A status that a range has in place of itself, and the other way round.
        let mut ranges = Vec::new();
        let (all_gone, all_added) = (gone.clone(), added.clone());
        gone.retain(|status| match range_of(status).filter(|range| all_added.contains(range)) {
            Some(range) => {
                ranges.push((Effect::Widened, status.clone(), range));
                false
            }
            None => true,
        });
        added.retain(|status| match range_of(status).filter(|range| all_gone.contains(range)) {
            Some(range) => {
                ranges.push((Effect::Narrowed, range, status.clone()));
                false
            }
            None => true,
        });
        gone.retain(|status| !ranges.iter().any(|(_, before, _)| before == status));
        added.retain(|status| !ranges.iter().any(|(.., after)| after == status));
        for (effect, was, is) in ranges {
            let (before, after) = (&olds[&was], &news[&is]);
            let inside = &step(if effect == Effect::Widened { &was } else { &is });
            let shown = (Value::from(was.to_lowercase()), Value::from(is.to_lowercase()));
            let success = was.starts_with('2');
            self.report(
                inside,
                Difference {
                    area: Area::Response,
                    aspect: Aspect::Status,
                    effect,
                    subject: was.to_lowercase().into(),
                    traits: if success { &[Trait::Success] } else { &[] },
                    old: (&before.at, Some(&shown.0)),
                    new: (&after.at, Some(&shown.1)),
                },
            );
            self.response(inside, success, before.clone(), after.clone());
        }
        for status in gone {
            let before = &olds[&status];
            self.old.mark(before.value);
            let success = status.starts_with('2');
            let at = (&before.at, &elsewhere(new));
            self.lone_response(&step(&status), Effect::Removed, &status, success, at.0, at.1);
        }
        for status in added {
            let after = &news[&status];
            self.new.mark(after.value);
            let success = status.starts_with('2');
            let at = (&elsewhere(old), &after.at);
            self.lone_response(&step(&status), Effect::Added, &status, success, at.0, at.1);
        }
    }

    fn lone_response(
        &mut self,
        here: &Here,
        effect: Effect,
        status: &str,
        success: bool,
        old: &At<'a>,
        new: &At<'a>,
    ) {
        self.report(
            here,
            Difference {
                area: Area::Response,
                aspect: Aspect::Existence,
                effect,
                subject: status.to_lowercase().into(),
                traits: if success { &[Trait::Success] } else { &[] },
                old: (old, None),
                new: (new, None),
            },
        );
    }

    fn response(&mut self, here: &Here, success: bool, old: Node<'a>, new: Node<'a>) {
        let (old, was) = self.old.follow(old);
        let (new, is) = self.new.follow(new);
        let pair = smallvec![old.identity(), 0, new.identity()];
        let component = was.as_ref().and(is.as_ref());
        let Some(here) = self.enter(here, (pair, here.direction, success), component) else { return };
        let here = &Here { success, ..here };
        self.rest(here, Area::Response, &["content", "headers", "links"], &old, &new);
        self.keyword(&here.toward(Direction::Any), (Area::Response, Aspect::Link), "links", &old, &new);
        self.headers(here, &old, &new);
        self.content(here, &old, &new, (None, None));
    }

    pub(super) fn headers(&mut self, here: &Here, old: &Node<'a>, new: &Node<'a>) {
        let all = |node: &Node<'a>| -> IndexMap<String, (&'a str, Node<'a>)> {
            let headers = node.get("headers");
            let headers = headers.iter().flat_map(Node::entries);
            // `Content-Type` is said by the media type.
            let own = headers.filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
            own.map(|(name, node)| (name.to_ascii_lowercase(), (name, node))).collect()
        };
        let (olds, news) = (all(old), all(new));
        let elsewhere = |node: &Node<'a>| node.get("headers").map_or_else(|| node.at.clone(), |node| node.at);
        let lone = |walk: &mut Self, effect, name: &'a str, header: &Node<'a>| {
            let tree = if effect == Effect::Added { &mut walk.new } else { &mut walk.old };
            tree.mark(header.value);
            let required = tree.follow(header.clone()).0.flag("required");
            let (old_at, new_at) = match effect {
                Effect::Added => (elsewhere(old), header.at.clone()),
                _ => (header.at.clone(), elsewhere(new)),
            };
            walk.report(
                &here.step(format!("header {name}")),
                Difference {
                    area: Area::Header,
                    aspect: Aspect::Existence,
                    effect,
                    subject: name.into(),
                    traits: if required { &[Trait::Required] } else { &[] },
                    old: (&old_at, None),
                    new: (&new_at, None),
                },
            );
        };
        for (key, (name, header)) in &news {
            if !olds.contains_key(key) {
                lone(self, Effect::Added, name, header);
            }
        }
        for (key, (name, header)) in &olds {
            match news.get(key) {
                None => lone(self, Effect::Removed, name, header),
                Some((name, other)) => self.header(here, name, header.clone(), other.clone()),
            }
        }
    }

    fn header(&mut self, here: &Here, name: &'a str, old: Node<'a>, new: Node<'a>) {
        let here = &here.step(format!("header {name}"));
        let (old, was) = self.old.follow(old);
        let (new, is) = self.new.follow(new);
        let pair = smallvec![old.identity(), 0, new.identity()];
        let component = was.as_ref().and(is.as_ref());
        let Some(here) = self.enter(here, (pair, here.direction, here.success), component) else {
            return;
        };
        let here = &here;
        let requirement = match (old.flag("required"), new.flag("required")) {
            (false, true) => Some(Effect::Narrowed),
            (true, false) => Some(Effect::Widened),
            _ => None,
        };
        if let Some(effect) = requirement {
            self.report(
                here,
                Difference {
                    area: Area::Header,
                    aspect: Aspect::Requirement,
                    effect,
                    subject: name.into(),
                    traits: &[],
                    old: (&old.at, None),
                    new: (&new.at, None),
                },
            );
        }
        self.keyword(
            &here.toward(Direction::Any),
            (Area::Header, Aspect::Sensitivity),
            "x-passbook-sensitive",
            &old,
            &new,
        );
        self.personal_mark(here, Area::Header, &old, &new);
        let (was, is) = (style(&mut self.old, &old), style(&mut self.new, &new));
        let (was, is) = (explosion(was, is), explosion(is, was));
        let format = |node: &Node<'a>| node.text(LIST_FORMAT);
        if (was.1, was.3, format(&old)) != (is.1, is.3, format(&new)) {
            let at = |node: &Node<'a>| {
                let key = ["content", "explode", LIST_FORMAT].into_iter().find_map(|key| node.get(key));
                key.map_or_else(|| node.at.clone(), |node| node.at)
            };
            self.report(
                here,
                Difference {
                    area: Area::Header,
                    aspect: Aspect::Style,
                    effect: Effect::Changed,
                    subject: name.into(),
                    traits: &[],
                    old: (&at(&old), Some(&describe(was))),
                    new: (&at(&new), Some(&describe(is))),
                },
            );
        }
        let known = [
            "required",
            "schema",
            "style",
            "explode",
            "content",
            "x-passbook-sensitive",
            "x-passbook-personal",
            LIST_FORMAT,
        ];
        self.rest(here, Area::Header, &known, &old, &new);
        let is_text = |node: &Node<'a>| node.value.get("content").is_none();
        let notation = if is_text(&old) && is_text(&new) { Notation::Text } else { Notation::Json };
        let here = &Here { notation, ..here.clone() };
        self.schema_on_either_side(here, (schema(&old), &old.at), (schema(&new), &new.at));
    }
}

/// The range that a status is in: `2XX` of `201`.
fn range_of(status: &str) -> Option<String> {
    let is_status = status.len() == 3 && status.bytes().all(|byte| byte.is_ascii_digit());
    is_status.then(|| format!("{}XX", &status[..1]))
}

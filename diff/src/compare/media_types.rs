//! The media types of bodies, and their schemas.

use indexmap::IndexMap;
use passbook_openapi::media;
use serde_json::Value;
use smallvec::smallvec;

use super::view::{Kind, Schema, View};
use super::{Area, Aspect, At, Difference, Effect, Here, Node, Notation, Trait, Walk};

impl<'a> Walk<'a> {
    /// The media types of a body.
    pub(super) fn content(
        &mut self,
        here: &Here,
        old: &Node<'a>,
        new: &Node<'a>,
        (old_part, new_part): (Option<&Node<'a>>, Option<&Node<'a>>),
    ) {
        let all = |node: &Node<'a>| -> IndexMap<String, (&'a str, Node<'a>)> {
            let content = node.get("content");
            content
                .iter()
                .flat_map(Node::entries)
                .map(|(name, media)| (spelled(name), (name, media)))
                .collect()
        };
        let (olds, news) = (all(old), all(new));
        let ranges = ranges(&olds, &news);
        for (name, (wire, before)) in &olds {
            let Some((_, after)) = news.get(name) else {
                if !ranges.iter().any(|range| range.old == name) {
                    self.old.mark(before.value);
                    self.media_type(here, Effect::Removed, wire, news.is_empty(), before, new);
                }
                continue;
            };
            self.media(&here.step(name.clone()), (before, old_part), (after, new_part));
        }
        for (name, (wire, after)) in &news {
            if !olds.contains_key(name) && !ranges.iter().any(|range| range.new == name) {
                self.new.mark(after.value);
                self.media_type(here, Effect::Added, wire, olds.is_empty(), after, old);
            }
        }
        for range in ranges {
            let ((was, before), (is, after)) = (&olds[range.old], &news[range.new]);
            let here = &here.step(range.new.to_owned());
            let difference = Difference {
                area: Area::MediaType,
                aspect: Aspect::MediaRange,
                effect: range.effect,
                subject: (*is).into(),
                traits: &[],
                old: (&before.at, Some(&Value::from(*was))),
                new: (&after.at, Some(&Value::from(*is))),
            };
            self.report(here, difference);
            self.media(here, (before, old_part), (after, new_part));
        }
    }

    /// What both sides say of one media type.
    fn media(
        &mut self,
        here: &Here,
        (old, old_part): (&Node<'a>, Option<&Node<'a>>),
        (new, new_part): (&Node<'a>, Option<&Node<'a>>),
    ) {
        self.encodings(here, old, new);
        self.rest(here, Area::MediaType, &["schema", "encoding"], old, new);
        match (self.schema_of(old, old_part), self.schema_of(new, new_part)) {
            (Some(old), Some(new)) => self.schema(here, &old, &new),
            (before, after) => {
                self.lone_schema(here, (before.as_ref(), &old.at), (after.as_ref(), &new.at));
            }
        }
    }

    /// Compares two schemas, either of which may not be there.
    pub(super) fn schema_on_either_side(
        &mut self,
        here: &Here,
        (old, old_at): (Option<Node<'a>>, &At<'a>),
        (new, new_at): (Option<Node<'a>>, &At<'a>),
    ) {
        match (old, new) {
            (Some(old), Some(new)) => self.schema_at(here, old, new),
            (old, new) => {
                let (old, new) = (old.map(|node| smallvec![node]), new.map(|node| smallvec![node]));
                self.lone_schema(here, (old.as_ref(), old_at), (new.as_ref(), new_at));
            }
        }
    }

    /// A schema that is on one side only: on the other, anything goes.
    pub(super) fn lone_schema(
        &mut self,
        here: &Here,
        (old, old_at): (Option<&Schema<'a>>, &At<'a>),
        (new, new_at): (Option<&Schema<'a>>, &At<'a>),
    ) {
        let effect = if new.is_some() { Effect::Narrowed } else { Effect::Widened };
        old.into_iter().flatten().for_each(|node| self.old.mark(node.value));
        new.into_iter().flatten().for_each(|node| self.new.mark(node.value));
        // An empty schema says as much as none.
        let says =
            |schema: &Schema<'a>| schema.iter().any(|node| node.map().is_none_or(|map| !map.is_empty()));
        if !old.or(new).is_some_and(says) {
            return;
        }
        let before = old.map(|schema| View::of(&mut self.old, schema));
        let after = new.map(|schema| View::of(&mut self.new, schema));
        before.iter().chain(&after).for_each(|view| self.expect(view));
        let said = |view: Option<View<'a>>| {
            let is_string = view.as_ref().is_some_and(|view| view.representation() == "string");
            (Value::from(view.map_or(Kind::Any, |view| view.kind()).word()), is_string)
        };
        let ((before, was_string), (after, is_string)) = (said(before), said(after));
        // A parameter or header of which nothing is said is a string in Rust, too.
        let same = here.notation == Notation::Text && (was_string || is_string);
        let difference = Difference {
            area: Area::Schema,
            aspect: Aspect::Type,
            effect,
            subject: "schema".into(),
            traits: if same { &[] } else { &[Trait::Retyped] },
            old: (old_at, Some(&before)),
            new: (new_at, Some(&after)),
        };
        self.report(here, difference);
    }

    fn media_type(
        &mut self,
        here: &Here,
        effect: Effect,
        name: &'a str,
        only: bool,
        node: &Node<'a>,
        other: &Node<'a>,
    ) {
        let (old, new) = match effect {
            Effect::Added => (&other.at, &node.at),
            _ => (&node.at, &other.at),
        };
        self.report(
            &here.step(name.to_owned()),
            Difference {
                area: Area::MediaType,
                aspect: Aspect::Existence,
                effect,
                subject: name.into(),
                traits: if only { &[Trait::Only] } else { &[] },
                old: (old, None),
                new: (new, None),
            },
        );
    }

    /// How the parts of a form are written.
    fn encodings(&mut self, here: &Here, old: &Node<'a>, new: &Node<'a>) {
        self.keyword(here, (Area::MediaType, Aspect::Encoding), "encoding", old, new);
    }
}

/// A media type that is said more or less precisely than before.
struct Range<'n> {
    old: &'n str,
    new: &'n str,
    effect: Effect,
}

/// Those of one side only that are part of one on the other: `application/json` of `application/*`.
fn ranges<'n, V>(old: &'n IndexMap<String, V>, new: &'n IndexMap<String, V>) -> Vec<Range<'n>> {
    let olds = old.keys().filter(|name| !new.contains_key(*name));
    let mut found = Vec::new();
    for was in olds {
        for is in new.keys().filter(|name| !old.contains_key(*name)) {
            let effect = match () {
                () if media::covers(is, was) => Effect::Widened,
                () if media::covers(was, is) => Effect::Narrowed,
                () => continue,
            };
            found.push(Range { old: was, new: is, effect });
        }
    }
    found
}

/// A media type as it is compared: without the difference of capitals and blanks.
fn spelled(name: &str) -> String {
    let (essence, parameters) = name.split_once(';').unwrap_or((name, ""));
    let essence = media::essence(essence);
    match parameters.trim() {
        "" => essence,
        // JSON is UTF-8, whether that is said or not.
        parameters if media::is_json(&essence) && parameters.eq_ignore_ascii_case("charset=utf-8") => essence,
        parameters => format!("{essence}; {}", parameters.to_ascii_lowercase()),
    }
}

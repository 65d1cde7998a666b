//! The media types of bodies, and their schemas.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;
use smallvec::smallvec;

use super::media_ranges::{MediaRange, Relation};
use super::parameters::LIST_FORMAT;
use super::view::{Kind, Schema, View};
use super::{Area, Aspect, At, Difference, Direction, Effect, Here, Node, Notation, Trait, Tree, Walk};

impl<'a> Walk<'a> {
    /// The media types of a body.
    pub(super) fn content(
        &mut self,
        here: &Here,
        old: &Node<'a>,
        new: &Node<'a>,
        (old_part, new_part): (Option<&Node<'a>>, Option<&Node<'a>>),
    ) {
        let all = |node: &Node<'a>| -> IndexMap<MediaRange, (&'a str, Node<'a>)> {
            let content = node.get("content");
            let media = content.iter().flat_map(Node::entries).filter(|(name, _)| !name.starts_with("x-"));
            media.map(|(name, media)| (MediaRange::of(name), (name, media))).collect()
        };
        let (olds, news) = (all(old), all(new));
        let (related, olds_related, news_related) = related(&olds, &news);
        for (range, (wire, before)) in &olds {
            match news.get(range) {
                Some((_, after)) => {
                    self.media(&here.step(range.words()), (before, old_part), (after, new_part));
                }
                None if olds_related.contains(range) => {}
                None => {
                    self.old.mark(before.value);
                    self.media_type(here, Effect::Removed, wire, news.is_empty(), before, new);
                }
            }
        }
        for (range, (wire, after)) in &news {
            if !olds.contains_key(range) && !news_related.contains(range) {
                self.new.mark(after.value);
                self.media_type(here, Effect::Added, wire, olds.is_empty(), after, old);
            }
        }
        for (was, is, effect) in related {
            let ((before_name, before), (after_name, after)) = (&olds[was], &news[is]);
            let here = &here.step(is.words());
            let difference = Difference {
                area: Area::MediaType,
                aspect: Aspect::MediaRange,
                effect,
                subject: (*after_name).into(),
                traits: &[],
                old: (&before.at, Some(&Value::from(*before_name))),
                new: (&after.at, Some(&Value::from(*after_name))),
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
        let name = here.path.last();
        let notation = if name.ends_with("xml") { Notation::Xml } else { Notation::Json };
        let here = &Here { notation, ..here.clone() };
        self.encodings(here, &name, old, new);
        for key in ["prefixEncoding", "itemEncoding"] {
            self.keyword(here, (Area::MediaType, Aspect::Encoding), key, old, new);
        }
        let known = ["schema", "encoding", "itemSchema", "prefixEncoding", "itemEncoding"];
        self.rest(here, Area::MediaType, &known, old, new);
        let (before, after) = (self.schema_of(old, old_part), self.schema_of(new, new_part));
        self.schemas_on_either_side(here, (before.as_ref(), &old.at), (after.as_ref(), &new.at));
        let items = (old.get("itemSchema"), new.get("itemSchema"));
        self.schema_on_either_side(&here.step("[]"), (items.0, &old.at), (items.1, &new.at));
    }

    /// Compares two schemas, either of which may not be there.
    pub(super) fn schema_on_either_side(
        &mut self,
        here: &Here,
        (old, old_at): (Option<Node<'a>>, &At<'a>),
        (new, new_at): (Option<Node<'a>>, &At<'a>),
    ) {
        let (old, new) = (old.map(|node| smallvec![node]), new.map(|node| smallvec![node]));
        self.schemas_on_either_side(here, (old.as_ref(), old_at), (new.as_ref(), new_at));
    }

    pub(super) fn schemas_on_either_side(
        &mut self,
        here: &Here,
        (old, old_at): (Option<&Schema<'a>>, &At<'a>),
        (new, new_at): (Option<&Schema<'a>>, &At<'a>),
    ) {
        match (old, new) {
            (Some(old), Some(new)) => self.schema(here, old, new),
            (old, new) => self.lone_schema(here, (old, old_at), (new, new_at)),
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

    /// How the parts of a form are written. Elsewhere, `encoding` says nothing.
    fn encodings(&mut self, here: &Here, media: &str, old: &Node<'a>, new: &Node<'a>) {
        const KEY: &str = "encoding";
        let is_multipart = media.starts_with("multipart/");
        if !is_multipart && !media.starts_with("application/x-www-form-urlencoded") {
            let here = &here.toward(Direction::Any);
            return self.keyword(here, (Area::MediaType, Aspect::Ignored), KEY, old, new);
        }
        let all = |node: &Node<'a>| -> IndexMap<&'a str, Node<'a>> {
            node.get(KEY).iter().flat_map(Node::entries).collect()
        };
        let (olds, news) = (all(old), all(new));
        let names: BTreeSet<&'a str> = olds.keys().chain(news.keys()).copied().collect();
        for name in names {
            let here = &here.step(format!("encoding {name}"));
            let (before, after) = (olds.get(name), news.get(name));
            let (was, was_kind) = Part::of(&mut self.old, old, name, before);
            let (is, is_kind) = Part::of(&mut self.new, new, name, after);
            // Another type of the field has another way to be written: that is told of the type.
            let is_said =
                |node: Option<&Node<'a>>| node.is_some_and(|node| node.get("contentType").is_some());
            let retyped = was_kind != is_kind && !is_said(before) && !is_said(after);
            let at = |node: Option<&Node<'a>>, otherwise: &Node<'a>| {
                node.map_or_else(|| otherwise.at.clone(), |node| node.at.clone())
            };
            if was != is && !retyped {
                self.report(
                    here,
                    Difference {
                        area: Area::MediaType,
                        aspect: Aspect::Encoding,
                        effect: Effect::Changed,
                        subject: format!("encoding of {name}").into(),
                        traits: &[],
                        old: (&at(before, old), Some(&was.words(is_multipart))),
                        new: (&at(after, new), Some(&is.words(is_multipart))),
                    },
                );
            }
            if let (Some(before), Some(after)) = (before, after) {
                self.headers(here, before, after);
                let known = ["contentType", "headers", "style", "explode", "allowReserved", LIST_FORMAT];
                self.rest(here, Area::MediaType, &known, before, after);
            } else if before.or(after).is_some_and(|node| node.get("headers").is_some()) {
                let (before, after) = (before.unwrap_or(old), after.unwrap_or(new));
                self.keyword(here, (Area::MediaType, Aspect::Encoding), "headers", before, after);
            }
        }
    }
}

/// How a part of a form is written, with the defaults filled in.
#[derive(Clone, Debug, PartialEq)]
struct Part {
    content_types: BTreeSet<String>,
    style: String,
    explode: bool,
    reserved: bool,
}

impl Part {
    fn of<'a>(tree: &mut Tree<'a>, media: &Node<'a>, name: &'a str, node: Option<&Node<'a>>) -> (Self, Kind) {
        let schema = media.get("schema").map(|schema| tree.look(&smallvec![schema]));
        let property = schema.and_then(|schema| schema.properties().shift_remove(name));
        let mut view = property.map(|property| tree.look(&property));
        let kind = view.as_ref().map_or(Kind::Any, View::kind);
        if kind == Kind::Array {
            let items = view.as_ref().and_then(|view| view.schema("items"));
            view = items.map(|items| tree.look(&items));
        }
        let is_binary = view.as_ref().is_some_and(|view| view.text("format") == Some("binary"));
        let default = match view.as_ref().map_or(Kind::Any, View::kind) {
            Kind::Object | Kind::Union => "application/json",
            Kind::Array => "application/json",
            _ if is_binary => "application/octet-stream",
            Kind::Any => "application/octet-stream",
            _ => "text/plain",
        };
        let text = |key: &str| node.and_then(|node| node.text(key));
        let style = text(LIST_FORMAT).or_else(|| text("style")).unwrap_or("form").to_owned();
        let explode = node.and_then(|node| node.value.get("explode")).and_then(Value::as_bool);
        let content_types = text("contentType").map_or_else(
            || BTreeSet::from([MediaRange::of(default).words()]),
            // Any of them will do, in whatever order they are listed.
            |types| types.split(',').map(|one| MediaRange::of(one).words()).collect(),
        );
        let part = Self {
            content_types,
            explode: explode.unwrap_or(style == "form") && !kind.is_scalar(),
            style,
            reserved: node.is_some_and(|node| node.flag("allowReserved")),
        };
        (part, kind)
    }

    fn words(&self, is_multipart: bool) -> Value {
        let explode = if self.explode { ", exploded" } else { "" };
        let reserved = if self.reserved { ", reserved characters allowed" } else { "" };
        let style = if is_multipart && self.style == "form" { "" } else { &*self.style };
        let types: Vec<&str> = self.content_types.iter().map(String::as_str).collect();
        let words = format!("{} {style}{explode}{reserved}", types.join(", "));
        Value::from(words.replace(" ,", ",").trim_end())
    }
}

/// Those of one side only that are related to one of the other: a range, or the same with another parameter.
#[expect(clippy::type_complexity, reason = "it is three lists that belong together")]
fn related<'n, V>(
    old: &'n IndexMap<MediaRange, V>,
    new: &'n IndexMap<MediaRange, V>,
) -> (Vec<(&'n MediaRange, &'n MediaRange, Effect)>, BTreeSet<&'n MediaRange>, BTreeSet<&'n MediaRange>) {
    let gone: Vec<&MediaRange> = old.keys().filter(|name| !new.contains_key(*name)).collect();
    let added: Vec<&MediaRange> = new.keys().filter(|name| !old.contains_key(*name)).collect();
    let (mut found, mut olds, mut news) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for was in &gone {
        for is in &added {
            let effect = match was.relation(is) {
                Relation::Wider => Effect::Widened,
                Relation::Narrower => Effect::Narrowed,
                Relation::Reparametrized | Relation::Unrelated => continue,
            };
            found.push((*was, *is, effect));
            olds.insert(*was);
            news.insert(*is);
        }
    }
    for was in &gone {
        let is_other = |is: &&&MediaRange| {
            was.relation(is) == Relation::Reparametrized && !news.contains(**is) && !olds.contains(*was)
        };
        if let Some(is) = added.iter().find(is_other) {
            found.push((*was, *is, Effect::Changed));
            olds.insert(*was);
            news.insert(*is);
        }
    }
    (found, olds, news)
}

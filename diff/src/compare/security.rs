//! Security schemes, and what operations require of their callers.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::Value;

use super::operations::Operation;
use super::{Area, Aspect, At, Difference, Effect, Here, Node, Trail, Trait, Walk, urls};

/// One way of being authorized: schemes, each with the scopes that are asked of it.
type Alternative<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

impl<'a> Walk<'a> {
    pub(super) fn security_schemes(&mut self, here: &Here) {
        let all = |root: Node<'a>| -> IndexMap<&'a str, Node<'a>> {
            let schemes = root.get("components").and_then(|components| components.get("securitySchemes"));
            schemes.iter().flat_map(Node::entries).collect()
        };
        let (olds, news) = (all(self.old.root()), all(self.new.root()));
        self.renamed_schemes = renamed(&olds, &news);
        let names: IndexMap<&'a str, ()> = olds.keys().chain(news.keys()).map(|name| (*name, ())).collect();
        for name in names.into_keys() {
            if self.renamed_schemes.values().any(|new| *new == name) {
                continue;
            }
            let here = &Here {
                scope: format!("security scheme {name}").into(),
                path: Trail::default(),
                ..here.clone()
            };
            if let Some(other) = self.renamed_schemes.get(name).copied() {
                let renamed = Difference {
                    area: Area::SecurityScheme,
                    aspect: Aspect::Name,
                    effect: Effect::Changed,
                    subject: "name".into(),
                    traits: &[Trait::Renamed],
                    old: (&olds[name].at, Some(&name.into())),
                    new: (&news[other].at, Some(&other.into())),
                };
                self.report(here, renamed);
                self.security_scheme(here, &olds[name], &news[other]);
                continue;
            }
            match (olds.get(name), news.get(name)) {
                (Some(old), Some(new)) => {
                    let (old, new) = (self.old.follow(old.clone()).0, self.new.follow(new.clone()).0);
                    self.security_scheme(here, &old, &new);
                }
                (before, after) => {
                    let effect = if after.is_some() { Effect::Added } else { Effect::Removed };
                    let nowhere = At::of_pointer("/components");
                    let at = |node: Option<&Node<'a>>| {
                        node.map_or_else(|| nowhere.clone(), |node| node.at.clone())
                    };
                    self.report(
                        here,
                        Difference {
                            area: Area::SecurityScheme,
                            aspect: Aspect::Existence,
                            effect,
                            subject: name.into(),
                            traits: &[],
                            old: (&at(before), None),
                            new: (&at(after), None),
                        },
                    );
                }
            }
        }
    }

    fn security_scheme(&mut self, here: &Here, old: &Node<'a>, new: &Node<'a>) {
        let area = Area::SecurityScheme;
        for (key, aspect) in [
            ("type", Aspect::SchemeType),
            ("in", Aspect::Location),
            ("bearerFormat", Aspect::BearerFormat),
            ("x-passbook-mutual-tls", Aspect::ClientCertificate),
        ] {
            self.keyword(here, (area, aspect), key, old, new);
        }
        // The names of headers have no case.
        let key = |node: &Node<'a>| match (node.text("in"), node.text("name")) {
            (Some("header"), Some(name)) => Some(name.to_ascii_lowercase()),
            (_, name) => name.map(str::to_owned),
        };
        if key(old) != key(new) {
            self.keyword(here, (area, Aspect::Name), "name", old, new);
        }
        self.url(here, "openIdConnectUrl", old, new);
        self.url(here, "oauth2MetadataUrl", old, new);
        let scheme = |node: &Node<'a>| node.text("scheme").map(str::to_ascii_lowercase);
        if scheme(old) != scheme(new) {
            self.keyword(here, (area, Aspect::SchemeType), "scheme", old, new);
        }
        let known = [
            "type",
            "in",
            "name",
            "scheme",
            "bearerFormat",
            "openIdConnectUrl",
            "oauth2MetadataUrl",
            "flows",
            "x-passbook-mutual-tls",
        ];
        self.rest(here, area, &known, old, new);
        let flows = |node: &Node<'a>| -> BTreeMap<&'a str, Node<'a>> {
            node.get("flows").iter().flat_map(Node::entries).collect()
        };
        let (olds, news) = (flows(old), flows(new));
        let names: BTreeSet<&'a str> = olds.keys().chain(news.keys()).copied().collect();
        for name in names {
            let inside = &here.step(format!("flow {name}"));
            match (olds.get(name), news.get(name)) {
                (Some(old), Some(new)) => self.flow(inside, old, new),
                (before, after) => {
                    let effect = if after.is_some() { Effect::Added } else { Effect::Removed };
                    let at = |node: Option<&Node<'a>>, other: &Node<'a>| {
                        node.map_or_else(|| other.at.clone(), |node| node.at.clone())
                    };
                    self.report(
                        inside,
                        Difference {
                            area,
                            aspect: Aspect::Flow,
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

    fn url(&mut self, here: &Here, key: &'a str, old: &Node<'a>, new: &Node<'a>) {
        let normal = |node: &Node<'a>| node.text(key).map(urls::normal);
        if normal(old) != normal(new) {
            self.keyword(here, (Area::SecurityScheme, Aspect::Url), key, old, new);
        }
    }

    fn flow(&mut self, here: &Here, old: &Node<'a>, new: &Node<'a>) {
        for key in ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"] {
            self.url(here, key, old, new);
        }
        let known = ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl", "scopes"];
        self.rest(here, Area::SecurityScheme, &known, old, new);
        let scopes = |node: &Node<'a>| -> BTreeMap<&'a str, Node<'a>> {
            node.get("scopes").iter().flat_map(Node::entries).collect()
        };
        let (olds, news) = (scopes(old), scopes(new));
        let names: BTreeSet<&'a str> = olds.keys().chain(news.keys()).copied().collect();
        for name in names {
            let (before, after) = (olds.get(name), news.get(name));
            let (aspect, effect) = match (before, after) {
                (Some(before), Some(after)) if before.value == after.value => continue,
                (Some(_), Some(_)) => (Aspect::Text, Effect::Changed),
                (None, _) => (Aspect::Scope, Effect::Added),
                (_, None) => (Aspect::Scope, Effect::Removed),
            };
            let at = |node: Option<&Node<'a>>, other: &Node<'a>| {
                node.map_or_else(|| other.at.clone(), |node| node.at.clone())
            };
            self.report(
                &here.step(format!("scope {name}")),
                Difference {
                    area: Area::SecurityScheme,
                    aspect,
                    effect,
                    subject: name.into(),
                    traits: &[],
                    old: (&at(before, old), None),
                    new: (&at(after, new), None),
                },
            );
        }
    }

    /// What an operation requires: its own word, or the document's.
    pub(super) fn security(&mut self, here: &Here, old: &Operation<'a>, new: &Operation<'a>) {
        let of = |operation: &Operation<'a>, root: Node<'a>| {
            operation.get("security").or_else(|| root.get("security"))
        };
        let before = of(old, self.old.root());
        let after = of(new, self.new.root());
        let old_at = before.as_ref().map_or_else(|| old.node.at.clone(), |node| node.at.clone());
        let new_at = after.as_ref().map_or_else(|| new.node.at.clone(), |node| node.at.clone());
        let (mut olds, mut news) = (alternatives(before.as_ref()), alternatives(after.as_ref()));
        // The name of a scheme is not sent. One that still stands there was not renamed here, whatever the document calls
        // its schemes now.
        let names: BTreeSet<&str> = news.iter().flat_map(|alternative| alternative.keys().copied()).collect();
        for alternative in &mut olds {
            let new_name = |name: &'a str| match self.renamed_schemes.get(name) {
                Some(new) if !names.contains(name) => *new,
                _ => name,
            };
            let schemes = std::mem::take(alternative).into_iter();
            *alternative = schemes.map(|(name, scopes)| (new_name(name), scopes)).collect();
        }
        let anonymous = |all: &[Alternative<'a>]| all.iter().any(Alternative::is_empty);
        let (was_open, is_open) = (anonymous(&olds), anonymous(&news));
        let report = |walk: &mut Self, aspect, effect, subject: String, values: (Value, Value)| {
            walk.report(
                here,
                Difference {
                    area: Area::Security,
                    aspect,
                    effect,
                    subject: subject.into(),
                    traits: &[],
                    old: (&old_at, Some(&values.0)),
                    new: (&new_at, Some(&values.1)),
                },
            );
        };
        let shown = (shown(&olds), shown(&news));
        if was_open != is_open {
            let effect = if is_open { Effect::Widened } else { Effect::Narrowed };
            report(self, Aspect::Requirement, effect, "security".to_owned(), shown.clone());
            // That callers may go without is all that there is to say where nothing else was or is asked.
            olds.retain(|alternative| !alternative.is_empty());
            news.retain(|alternative| !alternative.is_empty());
            if olds.is_empty() || news.is_empty() {
                return;
            }
        }
        let gone: Vec<Alternative<'a>> = olds.iter().filter(|one| !news.contains(one)).cloned().collect();
        let mut added: Vec<Alternative<'a>> =
            news.iter().filter(|one| !olds.contains(one)).cloned().collect();
        let mut removed = Vec::new();
        for before in gone {
            let same_schemes = |after: &Alternative<'a>| after.keys().eq(before.keys());
            let Some(index) = added.iter().position(same_schemes) else {
                removed.push(before);
                continue;
            };
            let after = added.remove(index);
            for (scheme, scopes) in &before {
                let others = &after[scheme];
                for scope in others.difference(scopes) {
                    report(self, Aspect::Scope, Effect::Narrowed, (*scope).to_owned(), shown.clone());
                }
                for scope in scopes.difference(others) {
                    report(self, Aspect::Scope, Effect::Widened, (*scope).to_owned(), shown.clone());
                }
            }
        }
        while !removed.is_empty() && !added.is_empty() {
            let (before, after) = (removed.remove(0), added.remove(0));
            let subject = format!("{} instead of {}", words(&after), words(&before));
            report(self, Aspect::Alternative, Effect::Changed, subject, shown.clone());
        }
        for before in removed {
            report(self, Aspect::Alternative, Effect::Narrowed, words(&before), shown.clone());
        }
        for after in added {
            report(self, Aspect::Alternative, Effect::Widened, words(&after), shown.clone());
        }
    }
}

/// The schemes that only have another name: each with the one of the other side that says the same.
fn renamed<'a>(
    olds: &IndexMap<&'a str, Node<'a>>,
    news: &IndexMap<&'a str, Node<'a>>,
) -> BTreeMap<&'a str, &'a str> {
    let says = |node: &Node<'a>| {
        let map = node.map()?;
        let kept = map.iter().filter(|(key, _)| *key != "description");
        map.get("type")?;
        Some(kept.collect::<BTreeMap<_, _>>())
    };
    let lone = |these: &IndexMap<&'a str, Node<'a>>, others: &IndexMap<&'a str, Node<'a>>| {
        let lone = these.iter().filter(|(name, _)| !others.contains_key(*name));
        lone.map(|(name, node)| (*name, node.clone())).collect::<Vec<_>>()
    };
    let (gone, mut added) = (lone(olds, news), lone(news, olds));
    let mut found = BTreeMap::new();
    for (name, old) in gone {
        if let Some(index) = added.iter().position(|(_, new)| says(&old).is_some() && says(&old) == says(new))
        {
            found.insert(name, added.remove(index).0);
        }
    }
    found
}

/// Nothing said and nothing asked are the same: anybody may call.
fn alternatives<'a>(node: Option<&Node<'a>>) -> Vec<Alternative<'a>> {
    let mut found: Vec<Alternative<'a>> = Vec::new();
    for one in node.into_iter().flat_map(Node::items) {
        let scopes = |scopes: Node<'a>| {
            scopes.value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
        };
        let alternative = one.entries().map(|(scheme, list)| (scheme, scopes(list))).collect();
        if !found.contains(&alternative) {
            found.push(alternative);
        }
    }
    if found.is_empty() {
        found.push(Alternative::new());
    }
    found
}

fn words(alternative: &Alternative<'_>) -> String {
    let one = |(scheme, scopes): (&&str, &BTreeSet<&str>)| match scopes.is_empty() {
        true => (*scheme).to_owned(),
        false => format!("{scheme} ({})", scopes.iter().copied().collect::<Vec<_>>().join(", ")),
    };
    match alternative.is_empty() {
        true => "nothing".to_owned(),
        false => alternative.iter().map(one).collect::<Vec<_>>().join(" and "),
    }
}

fn shown(all: &[Alternative<'_>]) -> Value {
    Value::from(all.iter().map(words).collect::<Vec<_>>().join(" or "))
}

//! Components that no request and no reply leads to: nothing is generated from them.

use std::collections::BTreeSet;

use passbook_openapi::document::escape;
use serde_json::Value;

use super::{Area, Aspect, At, Difference, Here, Node, Walk, presence};

impl<'a> Walk<'a> {
    pub(super) fn unused_components(&mut self, here: &Here) {
        let (old, new) = (self.old.root(), self.new.root());
        let (old, new) = (old.get("components"), new.get("components"));
        let kinds: BTreeSet<&'a str> = old
            .iter()
            .chain(&new)
            .flat_map(|node| node.entries().map(|(kind, _)| kind).collect::<Vec<_>>())
            .collect();
        let (used_before, used_now) = (self.old.used(), self.new.used());
        for kind in kinds.into_iter().filter(|kind| *kind != "securitySchemes") {
            let group = |node: &Option<Node<'a>>| node.as_ref().and_then(|node| node.get(kind));
            let (olds, news) = (group(&old), group(&new));
            let names: BTreeSet<&'a str> = olds
                .iter()
                .chain(&news)
                .flat_map(|node| node.entries().map(|(name, _)| name).collect::<Vec<_>>())
                .collect();
            for name in names.into_iter().filter(|name| !name.ends_with(super::prepare::SUBTYPES)) {
                let pointer = format!("/components/{}/{}", escape(kind), escape(name));
                if used_before.contains(&pointer) || used_now.contains(&pointer) {
                    continue;
                }
                let find = |node: &Option<Node<'a>>| node.as_ref().and_then(|node| node.get(name));
                let (before, after) = (find(&olds), find(&news));
                let value = |node: &Option<Node<'a>>| node.as_ref().map(|node| node.value);
                let Some(effect) = presence(value(&before), value(&after)) else { continue };
                let place = |node: &Option<Node<'a>>| {
                    node.as_ref().map_or_else(|| At::of_pointer("/components"), |node| node.at.clone())
                };
                let shown: Option<&Value> = None;
                self.report(
                    &here.step(format!("components, {kind}, {name}")),
                    Difference {
                        area: Area::Component,
                        aspect: Aspect::Existence,
                        effect,
                        subject: name.into(),
                        traits: &[],
                        old: (&place(&before), shown),
                        new: (&place(&after), shown),
                    },
                );
            }
        }
    }
}

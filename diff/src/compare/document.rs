//! What the document says of itself, and the order in which its parts are compared.

use std::collections::BTreeSet;

use passbook_openapi::document::METHODS;

use super::{Area, Aspect, Direction, Here, Node, Notation, Owner, Trail, Walk};

pub(super) fn compare(walk: &mut Walk<'_>) {
    let owner = walk.owner(Owner::Shared);
    let here = Here {
        direction: Direction::Any,
        owner,
        scope: "document".into(),
        path: Trail::default(),
        success: false,
        notation: Notation::Json,
        turned: false,
        is_null_compared: false,
    };
    let (old, new) = (walk.old.root(), walk.new.root());
    let known =
        ["openapi", "info", "paths", "components", "servers", "security", "tags", "webhooks", "x-webhooks"];
    walk.rest(&here, Area::Document, &known, &old, &new);
    if let (Some(old), Some(new)) = (old.get("info"), new.get("info")) {
        walk.keyword(&here, (Area::Document, Aspect::Version), "version", &old, &new);
        for key in ["contact", "license", "termsOfService"] {
            walk.keyword(&here, (Area::Document, Aspect::Text), key, &old, &new);
        }
        walk.rest(&here, Area::Document, &["version", "contact", "license", "termsOfService"], &old, &new);
    }
    tags(walk, &here, &old, &new);
    walk.servers(&here, &old, &new);
    walk.security_schemes(&here);
    walk.operations();
    walk.webhooks(&here, &old, &new);
    walk.unused_components(&here);
}

/// What the document says of tags. Which of them an operation has is said by the operation.
fn tags<'a>(walk: &mut Walk<'a>, here: &Here, old: &Node<'a>, new: &Node<'a>) {
    let named = |node: &Node<'a>| -> Vec<(&'a str, Node<'a>)> {
        let tags = node.get("tags");
        tags.iter().flat_map(Node::items).filter_map(|tag| Some((tag.text("name")?, tag))).collect()
    };
    let (olds, news) = (named(old), named(new));
    let names: BTreeSet<&str> = olds.iter().chain(&news).map(|(name, _)| *name).collect();
    for name in names {
        let find =
            |tags: &[(&'a str, Node<'a>)]| tags.iter().find(|tag| tag.0 == name).map(|tag| tag.1.clone());
        let inside = &here.step(format!("tag {name}"));
        match (find(&olds), find(&news)) {
            (Some(old), Some(new)) => {
                for key in ["parent", "kind"] {
                    walk.keyword(inside, (Area::Document, Aspect::Text), key, &old, &new);
                }
                walk.rest(inside, Area::Document, &["name", "parent", "kind"], &old, &new);
            }
            (before, after) => {
                let (old, new) = (before.as_ref().unwrap_or(old), after.as_ref().unwrap_or(new));
                walk.keyword(inside, (Area::Document, Aspect::Text), "name", old, new);
            }
        }
    }
}

/// What the keys of a path item mean that are not operations.
pub(super) fn is_method(key: &str) -> bool {
    METHODS.contains(&key) || key == "query"
}

//! Every `$ref` leads to a node of this document.

use serde_json::{Map, Value};

use super::repair::Edit;
use super::rule::{Rule, Violation};
use super::steps::bundle_files::why_outside;
use crate::diagnostic::Diagnostic;
use crate::document::{escape, local};
use crate::load::source::Source;
use crate::references::each_reference;
use crate::words::edit_distance;

pub(super) const EXTERNAL: Rule = Rule {
    id: "external_reference",
    about: "A `$ref` leads to an address, out of the document's folder, or to what is not there in another file of \
            the folder. The repair puts a schema that \
            allows anything in its place, and takes other nodes out.",
    check: |document| find(document, true),
};

pub(super) const DANGLING: Rule = Rule {
    id: "dangling_reference",
    about: "A `$ref` does not resolve. The repair puts a schema that allows anything in its place, and takes \
            other nodes out.",
    check: |document| find(document, false),
};

fn find(document: &Value, external: bool) -> Vec<Violation> {
    let mut found = Vec::new();
    each_reference(document, &mut |pointer, reference| {
        examine(document, reference, pointer, external, &mut found);
    });
    found
}

fn examine(root: &Value, reference: &str, pointer: &str, external: bool, found: &mut Vec<Violation>) {
    let target = local(reference);
    let at = format!("{pointer}/$ref");
    match (target, external) {
        (None, true) => {
            let message = format!("`{reference}` leads out of the document");
            found.push(Violation::new(Diagnostic::error(EXTERNAL.id, at, message), repair(pointer)));
        }
        (Some(target), false) if root.pointer(&target).is_none() => {
            let mut dangling = Diagnostic::error(DANGLING.id, at, format!("`{reference}` does not resolve"));
            if let Some(near) = nearest(root, &target) {
                dangling = dangling.help(format!("did you mean `#{near}`?"));
            }
            found.push(Violation::new(dangling, repair(pointer)));
        }
        _ => {}
    }
}

/// Says of each reference that leads out of the document why it could not be followed.
pub(super) fn say_why(source: &Source, document: &Value, found: &mut [Violation]) {
    for Violation { diagnostic, .. } in found {
        if let Some(Value::String(reference)) = document.pointer(&diagnostic.pointer) {
            diagnostic.message = why_outside(source, reference);
        }
    }
}

/// The sibling whose name differs least, if it differs little.
fn nearest(root: &Value, target: &str) -> Option<String> {
    let (parent, name) = target.rsplit_once('/')?;
    let siblings: &Map<String, Value> = root.pointer(parent)?.as_object()?;
    let distance = |candidate: &str| edit_distance(&candidate.to_lowercase(), &name.to_lowercase());
    let best = siblings.keys().min_by_key(|candidate| distance(candidate))?;
    (distance(best) <= name.len().min(9) / 3).then(|| format!("{parent}/{}", escape(best)))
}

/// What becomes of the node that holds the reference.
fn repair(holder: &str) -> Edit {
    let parent = holder.rsplit_once('/').map_or("", |(parent, _)| parent);
    let grandparent = parent.rsplit_once('/').map_or("", |(grandparent, _)| grandparent);
    let last = |pointer: &str| pointer.rsplit('/').next().unwrap_or_default().to_owned();
    let is_schema = ["schema", "items", "additionalProperties", "not"].contains(&last(holder).as_str())
        || ["properties", "schemas", "allOf", "oneOf", "anyOf"].contains(&last(parent).as_str())
            && last(grandparent) != "paths";
    match is_schema {
        true => Edit::Replace(holder.to_owned(), Value::Object(Map::new())),
        false => Edit::Remove(holder.to_owned()),
    }
}

//! Every `$ref` leads to a node of this document.

use serde_json::{Map, Value};

use super::Rule;
use crate::diagnostic::Diagnostic;
use crate::document::{escape, local};

pub(super) const EXTERNAL: Rule = Rule {
    id: "external_reference",
    about: "A `$ref` leads out of the document, to another file or address. The repair puts a schema that \
            allows anything in its place, and takes other nodes out.",
    check: |document| find(document, true),
    mend,
};

pub(super) const DANGLING: Rule = Rule {
    id: "dangling_reference",
    about: "A `$ref` leads nowhere. The repair puts a schema that allows anything in its place, and takes \
            other nodes out.",
    check: |document| find(document, false),
    mend,
};

/// Keys whose values are data, not OpenAPI: a `$ref` in an example is just text.
const DATA: [&str; 4] = ["example", "examples", "default", "enum"];

fn find(document: &Value, external: bool) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    walk(document, document, &mut String::new(), external, &mut found);
    found
}

fn walk(root: &Value, node: &Value, pointer: &mut String, external: bool, found: &mut Vec<Diagnostic>) {
    let length = pointer.len();
    match node {
        Value::Object(object) => {
            if let Some(Value::String(reference)) = object.get("$ref") {
                examine(root, reference, pointer, external, found);
            }
            let named = matches!(
                pointer.rsplit('/').next(),
                Some("properties" | "schemas" | "parameters" | "responses" | "headers" | "examples")
            );
            for (key, value) in object {
                // Under `properties` a key is a name, so `example` there is a property.
                if !named && (DATA.contains(&key.as_str()) || key.starts_with("x-")) {
                    continue;
                }
                pointer.push('/');
                pointer.push_str(&escape(key));
                walk(root, value, pointer, external, found);
                pointer.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointer.push_str(&format!("/{index}"));
                walk(root, item, pointer, external, found);
                pointer.truncate(length);
            }
        }
        _ => {}
    }
}

fn examine(root: &Value, reference: &str, pointer: &str, external: bool, found: &mut Vec<Diagnostic>) {
    let target = local(reference);
    let at = format!("{pointer}/$ref");
    match (target, external) {
        (None, true) => {
            found.push(Diagnostic::error(EXTERNAL.id, at, format!("`{reference}` leads out of the document")))
        }
        (Some(target), false) if root.pointer(&target).is_none() => {
            let mut dangling = Diagnostic::error(DANGLING.id, at, format!("`{reference}` leads nowhere"));
            if let Some(near) = nearest(root, &target) {
                dangling = dangling.help(format!("did you mean `#{near}`?"));
            }
            found.push(dangling);
        }
        _ => {}
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

/// How many letters must be put in, taken out or changed.
pub(crate) fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

fn mend(document: &mut Value, diagnostic: &Diagnostic) {
    let Some(holder) = diagnostic.pointer.strip_suffix("/$ref") else { return };
    let parent = holder.rsplit_once('/').map_or("", |(parent, _)| parent);
    let grandparent = parent.rsplit_once('/').map_or("", |(grandparent, _)| grandparent);
    let last = |pointer: &str| pointer.rsplit('/').next().unwrap_or_default().to_owned();
    let is_schema = ["schema", "items", "additionalProperties", "not"].contains(&last(holder).as_str())
        || ["properties", "schemas", "allOf", "oneOf", "anyOf"].contains(&last(parent).as_str())
            && last(grandparent) != "paths";
    if is_schema {
        if let Some(node) = document.pointer_mut(holder) {
            *node = Value::Object(Map::new());
        }
    } else {
        super::remove(document, holder);
    }
}

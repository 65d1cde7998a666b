//! What an overlay says of a document that somebody else keeps.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::super::repair::remove;
use super::draft::{Draft, Step, depth, size};
use crate::diagnostic::Diagnostic;
use crate::load::source::File;
use crate::load::text::MAX_DEPTH;
use crate::origins::{Layer, below};

pub(super) const STEP: Step = Step {
    id: "apply_overlays",
    about: "The overlays of `overlays/`, OpenAPI Overlay 1.0 or 1.1, change the document, in the order of their \
            names. What does not apply is an error: an action whose target matches nothing stops the pipeline.",
    run,
};

/// What overlays may add, in nodes: a few copies of a document into itself would fill any memory.
const MAX_NODES: usize = 500_000;

fn run(draft: &mut Draft<'_>) {
    let source = draft.source;
    let (mut layer, mut left) = (Layer::default(), MAX_NODES);
    for overlay in &source.overlays {
        let mut found = Vec::new();
        apply(overlay, &mut draft.value, &mut layer, &mut left, &mut found);
        draft.found.extend(
            found.into_iter().map(|diagnostic| Diagnostic { file: overlay.label.clone(), ..diagnostic }),
        );
    }
    draft.origins.add(layer);
}

fn invalid(pointer: impl Into<String>, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error("invalid_overlay", pointer, message)
        .help("an overlay has `overlay: 1.0.0`, `info`, and `actions` with a `target` and what to do there")
}

fn apply(
    overlay: &File,
    document: &mut Value,
    layer: &mut Layer,
    left: &mut usize,
    found: &mut Vec<Diagnostic>,
) {
    match overlay.document.get("overlay").and_then(Value::as_str) {
        Some(version)
            if ["1.0", "1.1"].iter().any(|v| version == *v || version.starts_with(&format!("{v}."))) => {}
        Some(version) => {
            let message = format!("this is OpenAPI Overlay {version}, and 1.0 and 1.1 are read");
            return found.push(invalid("/overlay", message));
        }
        None => {
            return found
                .push(invalid("", "there is no `overlay` field with a version, so this is no overlay"));
        }
    }
    let actions = match overlay.document.get("actions") {
        Some(Value::Array(actions)) if !actions.is_empty() => actions,
        _ => return found.push(invalid("/actions", "`actions` must be a list with one action at least")),
    };
    for (index, action) in actions.iter().enumerate() {
        let at = format!("/actions/{index}");
        let mut one = Action { overlay, document, layer, left, at };
        if let Err(diagnostic) = one.run(action) {
            let is_hostile = diagnostic.rule == "hostile_document";
            found.push(*diagnostic);
            // Each further action would be as much work as this one.
            if is_hostile {
                return;
            }
        }
    }
}

type Refused = Box<Diagnostic>;

struct Action<'a> {
    overlay: &'a File,
    document: &'a mut Value,
    layer: &'a mut Layer,
    left: &'a mut usize,
    /// Where it stands in the overlay.
    at: String,
}

impl Action<'_> {
    fn run(&mut self, action: &Value) -> Result<(), Refused> {
        let known = ["target", "description", "update", "remove", "copy"];
        let unknown = action.as_object().and_then(|action| {
            action.keys().find(|key| !known.contains(&key.as_str()) && !key.starts_with("x-"))
        });
        if let Some(unknown) = unknown {
            let message = format!("an action has no `{unknown}`");
            return Err(invalid(below(&self.at, unknown), message).into());
        }
        let targets = self.select(action, "target")?;
        let (removes, update, copy) = (action.get("remove"), action.get("update"), action.get("copy"));
        if removes.is_some_and(|removes| !removes.is_boolean()) {
            return Err(invalid(format!("{}/remove", self.at), "`remove` must be true or false").into());
        }
        if removes == Some(&Value::Bool(true)) {
            return self.remove(&targets);
        }
        match (update, copy) {
            (Some(update), None) => {
                let from = format!("{}/update", self.at);
                targets.iter().try_for_each(|target| self.merge(target, update, &from))
            }
            (None, Some(_)) => {
                let from = format!("{}/copy", self.at);
                let sources = self.select(action, "copy")?;
                let [source] = sources.as_slice() else {
                    let message = format!("`copy` matches {} nodes, and one can be copied", sources.len());
                    return Err(invalid(from, message).into());
                };
                let copied = self.document.pointer(source).cloned().unwrap_or_default();
                targets.iter().try_for_each(|target| self.merge(target, &copied, &from))
            }
            _ => {
                let message = "an action does one thing: `update`, `copy`, or `remove: true`";
                Err(invalid(self.at.clone(), message).into())
            }
        }
    }

    /// The pointers of the nodes that a JSONPath matches, in the document's order.
    fn select(&self, action: &Value, key: &str) -> Result<Vec<String>, Refused> {
        let at = format!("{}/{key}", self.at);
        let Some(query) = action.get(key).and_then(Value::as_str) else {
            return Err(invalid(at, format!("an action has a `{key}`, a JSONPath as text")).into());
        };
        let path = JsonPath::parse(query)
            .map_err(|error| invalid(at.clone(), format!("`{query}` is no JSONPath of RFC 9535: {error}")))?;
        let mut found: Vec<String> = Vec::new();
        for location in path.query_located(self.document).locations() {
            let pointer = location.to_json_pointer();
            // A query can name one node several times, and an update must not be appended twice.
            if !found.contains(&pointer) {
                found.push(pointer);
            }
        }
        match found.is_empty() {
            true => Err(Diagnostic::error("unused_overlay", at, format!("`{query}` matches nothing"))
                .help("the document changed, or the path is misspelt: correct the action, or take it out")
                .into()),
            false => Ok(found),
        }
    }

    fn remove(&mut self, targets: &[String]) -> Result<(), Refused> {
        // From the back, so that what is still to be removed stays where it was found.
        for target in targets.iter().rev() {
            let Some((parent, key)) = target.rsplit_once('/') else {
                return Err(
                    invalid(format!("{}/target", self.at), "the whole document can't be removed").into()
                );
            };
            if let Some(Value::Array(items)) = self.document.pointer(parent)
                && let Ok(index) = key.parse::<usize>()
            {
                self.layer.item_removed(parent, index, items.len());
            }
            remove(self.document, target);
        }
        Ok(())
    }

    fn merge(&mut self, target: &str, update: &Value, from: &str) -> Result<(), Refused> {
        let Some(node) = self.document.pointer_mut(target) else { return Ok(()) };
        let too_much = || {
            Diagnostic::error(
                "hostile_document",
                from,
                "the overlay grows the document beyond what any contract needs",
            )
            .help("update less, or fewer nodes at once")
        };
        *self.left = self.left.checked_sub(size(update)).ok_or_else(too_much)?;
        if target.matches('/').count() + depth(update) > MAX_DEPTH {
            return Err(too_much().into());
        }
        let mut into = Merge { label: &self.overlay.label, layer: self.layer };
        match (node, update) {
            // At the top an entry is appended to a list as it is; further down only a list is.
            (Value::Array(items), entry) if !entry.is_array() => {
                into.append(items, std::slice::from_ref(entry), target, &|_| from.to_owned());
                Ok(())
            }
            (node, update) => into.merge(node, update, target, from),
        }
    }
}

struct Merge<'a> {
    label: &'a str,
    layer: &'a mut Layer,
}

impl Merge<'_> {
    fn merge(&mut self, node: &mut Value, update: &Value, at: &str, from: &str) -> Result<(), Refused> {
        match (node, update) {
            (Value::Object(node), Value::Object(update)) => self.merge_objects(node, update, at, from),
            (Value::Array(items), Value::Array(entries)) => {
                self.append(items, entries, at, &|index| format!("{from}/{index}"));
                Ok(())
            }
            (node, update)
                if !node.is_object() && !node.is_array() && !update.is_object() && !update.is_array() =>
            {
                *node = update.clone();
                self.layer.came(at, self.label, from);
                Ok(())
            }
            (node, update) => {
                let message = format!("{} can't be merged with {} at {at}", word(update), word(node));
                Err(invalid(from, message)
                    .help("remove the node in one action, and write it anew in the next")
                    .into())
            }
        }
    }

    fn merge_objects(
        &mut self,
        node: &mut Map<String, Value>,
        update: &Map<String, Value>,
        at: &str,
        from: &str,
    ) -> Result<(), Refused> {
        for (key, value) in update {
            let (at, from) = (below(at, key), below(from, key));
            match node.get_mut(key) {
                Some(inner) => self.merge(inner, value, &at, &from)?,
                None => {
                    node.insert(key.clone(), value.clone());
                    self.layer.came(at, self.label, from);
                }
            }
        }
        Ok(())
    }

    fn append(
        &mut self,
        items: &mut Vec<Value>,
        entries: &[Value],
        at: &str,
        from: &dyn Fn(usize) -> String,
    ) {
        for (index, entry) in entries.iter().enumerate() {
            self.layer.came(format!("{at}/{}", items.len()), self.label, from(index));
            items.push(entry.clone());
        }
    }
}

fn word(value: &Value) -> &'static str {
    match value {
        Value::Object(_) => "an object",
        Value::Array(_) => "a list",
        _ => "a text, number or flag",
    }
}

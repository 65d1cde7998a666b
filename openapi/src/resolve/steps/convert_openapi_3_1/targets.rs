//! What references lead to: `$id` and `$anchor` become pointers, `$defs` become components.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use url::Url;

use super::super::draft::{Draft, Dropped};
use super::super::nodes::{Kind, Node, each_node};
use crate::document::{local, unescape};
use crate::origins::{Layer, below};
use crate::references::each_reference_mut;

pub(super) fn convert(draft: &mut Draft<'_>) {
    let mut value = std::mem::take(&mut draft.value);
    let resources = Resources::of(&value);
    let (changes, dropped) = resources.changes(&value);
    for Change { pointer, text } in changes {
        if let Some(Value::Object(schema)) = value.pointer_mut(&pointer) {
            schema.shift_remove("$dynamicRef");
            schema.insert("$ref".to_owned(), text.into());
        }
    }
    draft.not_read(dropped);
    let layer = hoist(&mut value);
    let forward = layer.forward();
    each_reference_mut(&mut value, &mut |text| {
        if let Some(now) = local(text).and_then(|pointer| forward.now(&pointer)) {
            *text = format!("#{}", now.replace('%', "%25"));
        }
    });
    draft.value = value;
    draft.origins.add(layer);
}

/// A reference that is to be written as a pointer.
struct Change {
    /// Of its holder.
    pointer: String,
    text: String,
}

/// The schemas that have addresses, and their anchors.
#[derive(Default)]
struct Resources {
    /// By address, where the schema stands.
    by_address: BTreeMap<String, String>,
    /// By address and name.
    anchors: BTreeMap<(String, String), String>,
}

/// The address of a document that has none: no contract can refer to it.
const HERE: &str = "http://document.invalid/";

impl Resources {
    fn of(value: &Value) -> Self {
        let mut resources = Self::default();
        let mut ids: Vec<(String, Url)> = Vec::new();
        each_node(value, Node::One(Kind::Document), &mut String::new(), &mut |node, kind, pointer| {
            let (Node::One(Kind::Schema), Value::Object(schema)) = (kind, node) else { return };
            let mut base = base_of(&ids, pointer);
            if let Some(id) = schema.get("$id").and_then(Value::as_str)
                && let Ok(address) = base.join(id)
            {
                base = without_fragment(address);
                resources.by_address.entry(base.to_string()).or_insert_with(|| pointer.to_owned());
                ids.push((pointer.to_owned(), base.clone()));
            }
            for key in ["$anchor", "$dynamicAnchor"] {
                if let Some(name) = schema.get(key).and_then(Value::as_str) {
                    let anchor = (base.to_string(), name.to_owned());
                    resources.anchors.entry(anchor).or_insert_with(|| pointer.to_owned());
                }
            }
        });
        resources
    }

    /// The references that are written as no pointer from the document's beginning.
    fn changes(&self, value: &Value) -> (Vec<Change>, Vec<Dropped>) {
        let (mut changes, mut dropped) = (Vec::new(), Vec::new());
        let mut ids: Vec<(String, Url)> = Vec::new();
        each_node(value, Node::One(Kind::Document), &mut String::new(), &mut |node, kind, pointer| {
            let (Node::One(Kind::Schema), Value::Object(schema)) = (kind, node) else { return };
            let outer = base_of(&ids, pointer);
            if let Some(Ok(address)) = schema.get("$id").and_then(Value::as_str).map(|id| outer.join(id)) {
                ids.push((pointer.to_owned(), without_fragment(address)));
            }
            for key in ["$ref", "$dynamicRef"] {
                let Some(text) = schema.get(key).and_then(Value::as_str) else { continue };
                if key == "$dynamicRef" {
                    let instead = "it is read as `$ref`, and what extends the schema is not looked for";
                    dropped.push(Dropped { what: "`$dynamicRef`", pointer: below(pointer, key), instead });
                    if schema.contains_key("$ref") {
                        continue;
                    }
                }
                let found = self.target(value, text, &base_of(&ids, pointer), pointer);
                match found {
                    Some(target) => {
                        changes.push(Change { pointer: pointer.to_owned(), text: format!("#{target}") })
                    }
                    None if key == "$dynamicRef" => {
                        changes.push(Change { pointer: pointer.to_owned(), text: text.to_owned() });
                    }
                    None => {}
                }
            }
        });
        (changes, dropped)
    }

    /// The pointer that a reference means, where it does not say it itself.
    fn target(&self, value: &Value, text: &str, base: &Url, from: &str) -> Option<String> {
        let exists = |pointer: &str| value.pointer(pointer).is_some();
        let fragment = text.find('#').map_or("#", |at| &text[at..]);
        let address = without_fragment(base.join(text).ok()?);
        let resource = self.by_address.get(address.as_str());
        let is_document = address.as_str() == HERE;
        let pointer = local(fragment)?;
        if !pointer.is_empty() && !pointer.starts_with('/') {
            let anchor = |address: &str| self.anchors.get(&(address.to_owned(), pointer.clone()));
            return anchor(address.as_str()).cloned();
        }
        if let Some(resource) = resource.map(|resource| format!("{resource}{pointer}")).filter(|p| exists(p))
        {
            return Some(encoded(&resource));
        }
        // Many authors write `$id` and go on to refer from the document's beginning, or write `#/$defs/…` in a
        // schema without an `$id` and mean that schema.
        let is_own = text.starts_with('#') || is_document;
        if !is_own {
            return None;
        }
        if exists(&pointer) {
            return (!text.starts_with('#')).then(|| encoded(&pointer));
        }
        let mut holder = from;
        loop {
            let near = format!("{holder}{pointer}");
            if pointer.starts_with("/$defs/") && exists(&near) {
                return Some(encoded(&near));
            }
            holder = holder.rsplit_once('/')?.0;
        }
    }
}

/// A pointer as it stands behind a `#`.
fn encoded(pointer: &str) -> String {
    pointer.replace('%', "%25")
}

/// The address of the nearest schema around a place that has one.
fn base_of(ids: &[(String, Url)], pointer: &str) -> Url {
    let around =
        |(holder, _): &&(String, Url)| pointer == holder || pointer.starts_with(&format!("{holder}/"));
    let here = || Url::parse(HERE).expect("a constant that a test parses");
    ids.iter().rev().find(around).map_or_else(here, |(_, address)| address.clone())
}

fn without_fragment(mut address: Url) -> Url {
    address.set_fragment(None);
    address
}

/// Makes components of `$defs`, wherever they stand.
fn hoist(value: &mut Value) -> Layer {
    let mut layer = Layer::default();
    let mut taken: BTreeSet<String> =
        crate::document::schemas(value).into_iter().flatten().map(|(name, _)| name.clone()).collect();
    let mut holders: Vec<(String, Vec<String>)> = Vec::new();
    each_node(value, Node::One(Kind::Document), &mut String::new(), &mut |node, kind, pointer| {
        if !matches!(kind, Node::One(Kind::Schema | Kind::Document)) {
            return;
        }
        for key in ["$defs", "definitions"] {
            let Some(Value::Object(definitions)) = node.get(key) else { continue };
            let holder = format!("{pointer}/{key}");
            let owner = unescape(pointer.rsplit('/').next().unwrap_or_default());
            let mut names = Vec::new();
            for name in definitions.keys() {
                let candidates = [name.clone(), format!("{owner}_{name}")];
                let numbered = (2..).map(|number| format!("{name}{number}"));
                let free = candidates.into_iter().chain(numbered).find(|name| !taken.contains(name));
                let free = free.unwrap_or_else(|| name.clone());
                taken.insert(free.clone());
                layer.moved(below("/components/schemas", &free), below(&holder, name));
                names.push(free);
            }
            holders.push((holder, names));
        }
    });
    let mut hoisted: Vec<(String, Value)> = Vec::new();
    // From the back, so that what stands inside another is taken out of it first.
    for (holder, names) in holders.into_iter().rev() {
        if let Some((owner, key)) = holder.rsplit_once('/')
            && let Some(Value::Object(owner)) = value.pointer_mut(owner)
            && let Some(Value::Object(definitions)) = owner.shift_remove(key)
        {
            hoisted.extend(names.into_iter().zip(definitions.into_iter().map(|(_, schema)| schema)).rev());
        }
    }
    if hoisted.is_empty() {
        return layer;
    }
    let Some(root) = value.as_object_mut() else { return layer };
    let all = root.entry("components").or_insert_with(|| Map::new().into());
    let schemas = all.as_object_mut().map(|all| all.entry("schemas").or_insert_with(|| Map::new().into()));
    if let Some(Value::Object(schemas)) = schemas {
        schemas.extend(hoisted.into_iter().rev());
    }
    layer
}

//! A document that was written in several files becomes one.
//!
//! What a reference in another file names becomes a component, under the name that the document itself gives it
//! or else the last word of the reference, once for all references. What can't be a component, such as a path
//! item or the whole of `schemas`, is put where it is referred to.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::{Map, Value};

use super::draft::{Draft, Step, depth, size};
use super::nodes::{Kind, Node};
use super::version::Version;
use crate::diagnostic::Diagnostic;
use crate::document::{escape, local, reference, unescape};
use crate::load::files::join;
use crate::load::source::{Absence, Source};
use crate::load::text::MAX_DEPTH;
use crate::origins::{Layer, below};
use crate::references::each_target;

pub(super) const STEP: Step = Step {
    id: "bundle_files",
    about: "What references to other files name becomes part of the document: components where there are \
            components for it, under their own names, and else in place. Only files in the document's folder are \
            read; other references are left to `external_reference`.",
    run,
};

/// What other files may add, in nodes: what is put in place is put there once for each reference.
const MAX_NODES: usize = 2_000_000;
/// Files that refer to files, in place, without end.
const MAX_NESTING: usize = 16;

fn run(draft: &mut Draft<'_>) {
    let source = draft.source;
    if source.files.is_empty() {
        return;
    }
    let mut value = std::mem::take(&mut draft.value);
    let is_swagger = Version::of(&value) == Version::Swagger2;
    let mut bundle = Bundle {
        source,
        sections: if is_swagger { SWAGGER } else { OPENAPI },
        names: BTreeMap::new(),
        taken: BTreeSet::new(),
        queue: VecDeque::new(),
        contexts: BTreeMap::new(),
        layer: Layer::default(),
        left: MAX_NODES,
        found: Vec::new(),
    };
    bundle.open(&mut value);
    bundle.adopt(&value);
    bundle.walk(&mut value, Node::One(Kind::Document), "", &mut Vec::new());
    while let Some(next) = bundle.queue.pop_front() {
        bundle.component(&mut value, next);
    }
    let Bundle { layer, found, .. } = bundle;
    draft.found.extend(found);
    if depth(&value) > MAX_DEPTH {
        draft.found.push(too_much(&source.label));
    }
    draft.value = value;
    draft.origins.add(layer);
}

fn too_much(label: &str) -> Diagnostic {
    let mut diagnostic = Diagnostic::error(
        "hostile_document",
        "",
        "the files that it refers to nest, or repeat, beyond what any contract needs",
    )
    .help("refer to components, or to fewer files");
    diagnostic.file = label.to_owned();
    diagnostic
}

/// Where components stand, by what they are.
type Sections = &'static [(Kind, &'static str)];

const OPENAPI: Sections = &[
    (Kind::Schema, "/components/schemas"),
    (Kind::Parameter, "/components/parameters"),
    (Kind::Response, "/components/responses"),
    (Kind::RequestBody, "/components/requestBodies"),
    (Kind::Header, "/components/headers"),
    (Kind::Example, "/components/examples"),
    (Kind::Link, "/components/links"),
    (Kind::Callback, "/components/callbacks"),
    (Kind::SecurityScheme, "/components/securitySchemes"),
];

const SWAGGER: Sections =
    &[(Kind::Schema, "/definitions"), (Kind::Parameter, "/parameters"), (Kind::Response, "/responses")];

/// A node of another file: the file's path from the folder, and the pointer in it.
type Target = (String, String);

struct Bundle<'s> {
    source: &'s Source,
    sections: Sections,
    /// What became a component, and where it stands.
    names: BTreeMap<(&'static str, Target), String>,
    /// The pointers of all components.
    taken: BTreeSet<String>,
    /// Components whose contents are still to be fetched.
    queue: VecDeque<(Kind, Target, String)>,
    /// Where the document's own holders of components stand in other files.
    contexts: BTreeMap<String, Target>,
    layer: Layer,
    left: usize,
    found: Vec<Diagnostic>,
}

impl Bundle<'_> {
    fn section(&self, kind: Kind) -> Option<&'static str> {
        self.sections.iter().find(|(of, _)| *of == kind).map(|(_, section)| *section)
    }

    /// Puts in place what `components`, or one of its sections, is a reference to: the names there are the
    /// document's own.
    fn open(&mut self, document: &mut Value) {
        let sections = self.sections.iter().map(|(_, section)| *section);
        for pointer in ["/components"].into_iter().chain(sections) {
            for _ in 0..MAX_NESTING {
                let file = self.context(pointer);
                let text = document.pointer(pointer).and_then(reference).map(str::to_owned);
                let Some(target) = text.and_then(|text| self.target(&file, &text)) else { break };
                let Some(content) = self.node(&target).cloned() else { break };
                self.layer.came(pointer, &self.label(&target), target.1.clone());
                self.contexts.insert(pointer.to_owned(), target);
                if let Some(node) = document.pointer_mut(pointer) {
                    *node = content;
                }
            }
        }
    }

    /// The file that a holder of components came from.
    fn context(&self, pointer: &str) -> String {
        let is_above = |holder: &&String| pointer == *holder || pointer.starts_with(&format!("{holder}/"));
        let holder = self.contexts.keys().rfind(is_above);
        holder.and_then(|holder| self.contexts.get(holder)).map(|(file, _)| file.clone()).unwrap_or_default()
    }

    /// Takes the names that are taken, and those that the document itself gives to nodes of other files.
    fn adopt(&mut self, document: &Value) {
        for (kind, section) in self.sections {
            let components = document.pointer(section).and_then(Value::as_object);
            let file = self.context(section);
            for (name, node) in components.into_iter().flatten() {
                let pointer = below(section, name);
                // A section that stands in another file: what refers to a node there means the component.
                if let Some((file, at)) = self.contexts.get(*section) {
                    self.names.entry((*section, (file.clone(), below(at, name)))).or_insert(pointer.clone());
                }
                if let Some(target) = reference(node).and_then(|text| self.target(&file, text))
                    && self.node(&target).is_some()
                    && !self.names.contains_key(&(*section, target.clone()))
                {
                    self.names.insert((section, target.clone()), pointer.clone());
                    self.queue.push_back((*kind, target, pointer.clone()));
                }
                self.taken.insert(pointer);
            }
        }
    }

    /// The node that a reference in `file` names, if it is one of another file than the document itself.
    fn target(&self, file: &str, text: &str) -> Option<Target> {
        let path = match text.starts_with('#') {
            true => file.to_owned(),
            false => join(file, text).ok()?,
        };
        if path.is_empty() || path == self.source.name {
            return None;
        }
        let fragment = text.find('#').map_or("#", |at| &text[at..]);
        Some((path, local(fragment)?.trim_end_matches('/').to_owned()))
    }

    fn node(&self, (path, pointer): &Target) -> Option<&Value> {
        self.source.files.get(path)?.as_ref().ok()?.document.pointer(pointer)
    }

    /// Goes through a node of `inside.last()`, the document itself where there is none.
    fn walk(&mut self, value: &mut Value, node: Node, at: &str, inside: &mut Vec<Target>) {
        if node == Node::One(Kind::Data) {
            return;
        }
        if let Some(target) = self.contexts.remove(at) {
            inside.push(target);
            self.walk(value, node, at, inside);
            inside.pop();
            return;
        }
        let file = inside.last().map(|(file, _)| file.clone()).unwrap_or_default();
        if let Some(text) = reference(value).map(str::to_owned) {
            match self.target(&file, &text) {
                Some(target) if self.node(&target).is_some() => {
                    return self.follow(value, node, at, target, inside);
                }
                Some(target) => self.leave(value, &target, &file),
                // Back to the document itself: local from here on.
                None if !text.starts_with('#') && join(&file, &text).is_ok() => {
                    let fragment = text.find('#').map_or("#", |at| &text[at..]).to_owned();
                    value["$ref"] = fragment.into();
                }
                None => {}
            }
        }
        match value {
            Value::Object(object) => {
                for (key, inner) in object {
                    if key == "discriminator" && node == Node::One(Kind::Schema) {
                        self.mapping(inner, &file);
                        continue;
                    }
                    let child = node.child(key, inner.is_array());
                    self.walk(inner, child, &below(at, key), inside);
                }
            }
            Value::Array(items) => {
                for (index, inner) in items.iter_mut().enumerate() {
                    self.walk(inner, node.child("", false), &format!("{at}/{index}"), inside);
                }
            }
            _ => {}
        }
    }

    /// Makes a reference to another file one to a component, or puts there what it names.
    fn follow(&mut self, value: &mut Value, node: Node, at: &str, target: Target, inside: &mut Vec<Target>) {
        if let Node::One(kind) = node
            && let Some(section) = self.section(kind)
        {
            // Where this is the component itself, its contents come when the queue comes to it.
            value["$ref"] = format!("#{}", self.name(kind, section, &target)).into();
            return;
        }
        let label = self.label(&target);
        let Some(mut content) = self.node(&target).cloned() else { return };
        let cost = size(&content);
        let endless = inside.contains(&target) || inside.len() >= MAX_NESTING;
        if endless || self.left < cost {
            if self.left > 0 {
                self.left = 0;
                self.found.push(too_much(&label));
            }
            *value = Value::Null;
            return;
        }
        self.left -= cost;
        self.layer.came(at, &label, target.1.clone());
        inside.push(target);
        self.walk(&mut content, node, at, inside);
        inside.pop();
        // A path item may say more beside its `$ref`.
        if let (Value::Object(beside), Value::Object(content)) = (&mut *value, &mut content) {
            for (key, own) in std::mem::take(beside) {
                if key != "$ref" {
                    content.insert(key, own);
                }
            }
        }
        *value = content;
    }

    /// A reference that can't be followed, as seen from the document, for `external_reference` to report.
    fn leave(&mut self, value: &mut Value, (path, pointer): &Target, file: &str) {
        if let Some(Err(Absence::Unreadable(found))) = self.source.files.get(path) {
            let found: Vec<Diagnostic> =
                found.iter().filter(|one| !self.found.contains(one)).cloned().collect();
            self.found.extend(found);
            *value = Value::Object(Map::new());
        } else if !file.is_empty() {
            let fragment = if pointer.is_empty() { String::new() } else { format!("#{pointer}") };
            value["$ref"] = format!("{path}{fragment}").into();
        }
    }

    fn mapping(&mut self, discriminator: &mut Value, file: &str) {
        let mut targets = Vec::new();
        each_target(discriminator, &mut |text| targets.push(text.clone()));
        let Some(section) = self.section(Kind::Schema) else { return };
        let mut now: BTreeMap<String, String> = BTreeMap::new();
        for text in targets {
            if let Some(target) = self.target(file, &text).filter(|target| self.node(target).is_some()) {
                now.insert(text, format!("#{}", self.name(Kind::Schema, section, &target)));
            }
        }
        each_target(discriminator, &mut |text| {
            if let Some(now) = now.get(text) {
                *text = now.clone();
            }
        });
    }

    /// The pointer of the component that a node of another file becomes.
    fn name(&mut self, kind: Kind, section: &'static str, target: &Target) -> String {
        if let Some(pointer) = self.names.get(&(section, target.clone())) {
            return pointer.clone();
        }
        let (path, fragment) = target;
        let file = path.rsplit('/').next().unwrap_or_default();
        let stem = file.split('.').next().unwrap_or_default();
        let last = fragment.rsplit('/').next().map(unescape).filter(|last| !last.is_empty());
        let word = |text: &str| -> String {
            let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-' || c == '.';
            text.chars().map(|c| if is_plain(c) { c } else { '_' }).collect()
        };
        let base = last.as_deref().map_or_else(|| word(stem), word);
        let with_file = format!("{}_{base}", word(stem));
        let numbered = (2..).map(|number| format!("{base}{number}"));
        let pointer = [base.clone(), with_file]
            .into_iter()
            .chain(numbered)
            .map(|name| below(section, &name))
            .find(|pointer| !self.taken.contains(pointer))
            .unwrap_or_default();
        self.taken.insert(pointer.clone());
        self.names.insert((section, target.clone()), pointer.clone());
        self.queue.push_back((kind, target.clone(), pointer.clone()));
        pointer
    }

    /// Fetches a component's contents.
    fn component(&mut self, document: &mut Value, (kind, target, pointer): (Kind, Target, String)) {
        let label = self.label(&target);
        let Some(mut content) = self.node(&target).cloned() else { return };
        let cost = size(&content);
        if self.left < cost {
            if self.left > 0 {
                self.left = 0;
                self.found.push(too_much(&label));
            }
            return;
        }
        self.left -= cost;
        if kind == Kind::Schema {
            keep_schema(&mut content);
        }
        self.layer.came(pointer.clone(), &label, target.1.clone());
        self.walk(&mut content, Node::One(kind), &pointer, &mut vec![target]);
        insert(document, &pointer, content);
    }

    fn label(&self, (path, _): &Target) -> String {
        match self.source.files.get(path) {
            Some(Ok(file)) => file.label.clone(),
            _ => path.clone(),
        }
    }
}

/// A file can be a schema and hold others beside its keywords: those are fetched one by one, as they are needed.
fn keep_schema(content: &mut Value) {
    let Some(schema) = content.as_object_mut() else { return };
    schema.retain(|key, value| {
        let is_keyword = Node::One(Kind::Schema).child(key, value.is_array()) != Node::One(Kind::Other);
        is_keyword
            || !value.is_object()
            || ["discriminator", "xml", "externalDocs", "dependentRequired"].contains(&key.as_str())
    });
}

/// Puts a node at a pointer, and objects on the way to it.
fn insert(document: &mut Value, pointer: &str, content: Value) {
    let mut node = document;
    for segment in pointer.split('/').skip(1) {
        let Some(object) = node.as_object_mut() else { return };
        node = object.entry(unescape(segment)).or_insert_with(|| Map::new().into());
    }
    *node = content;
}

/// Why a reference still leads out of the document.
pub(crate) fn why_outside(source: &Source, text: &str) -> String {
    let path = match join("", text) {
        Ok(path) => path,
        Err(absence) => return format!("`{text}` {absence}"),
    };
    match source.files.get(&path) {
        Some(Err(absence)) => format!("`{text}` {absence}"),
        Some(Ok(file)) => {
            let fragment = text.find('#').map_or("", |at| &text[at + 1..]);
            format!("`{text}` does not resolve: {} has no `{}`", file.label, escape_free(fragment))
        }
        None => format!("`{text}` leads out of the document"),
    }
}

/// A fragment as it can be shown.
fn escape_free(fragment: &str) -> String {
    local(&format!("#{fragment}")).unwrap_or_else(|| escape(fragment))
}

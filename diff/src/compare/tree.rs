//! A document as the walk sees it: nodes with their places, references followed, and what was used.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use passbook_openapi::document::{escape, local, reference, unescape};
use passbook_openapi::load::excerpt;
use serde_json::{Map, Value};

/// Where a node stands: its JSON pointer, made only when something differs there.
#[derive(Clone, Debug)]
pub(super) struct At<'a>(Option<Rc<(At<'a>, Cow<'a, str>)>>);

impl<'a> At<'a> {
    pub(super) const ROOT: Self = Self(None);

    pub(super) fn key(&self, key: &'a str) -> Self {
        Self(Some(Rc::new((self.clone(), Cow::Borrowed(key)))))
    }

    pub(super) fn index(&self, index: usize) -> Self {
        Self(Some(Rc::new((self.clone(), Cow::Owned(index.to_string())))))
    }

    pub(super) fn of_pointer(pointer: &str) -> Self {
        pointer
            .split('/')
            .skip(1)
            .fold(Self::ROOT, |at, segment| Self(Some(Rc::new((at, Cow::Owned(unescape(segment)))))))
    }

    pub(super) fn pointer(&self) -> String {
        match &self.0 {
            None => String::new(),
            Some(link) => format!("{}/{}", link.0.pointer(), escape(&link.1)),
        }
    }

    /// Whether the keys of the node here are names of properties.
    pub(super) fn is_properties(&self) -> bool {
        let Some(link) = &self.0 else { return false };
        // A property may be called `properties`, too: then the node above it is one whose keys are names.
        link.1 == "properties" && !link.0.is_properties()
    }
}

/// A node, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    pub(super) at: At<'a>,
    pub(super) value: &'a Value,
}

impl<'a> Node<'a> {
    pub(super) fn get(&self, key: &'a str) -> Option<Self> {
        let value = self.value.get(key)?;
        Some(Self { at: self.at.key(key), value })
    }

    pub(super) fn map(&self) -> Option<&'a Map<String, Value>> {
        self.value.as_object()
    }

    /// The members of an object, each where it stands.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&'a str, Self)> {
        let at = self.at.clone();
        let entries = self.value.as_object().into_iter().flatten();
        entries.map(move |(key, value)| (key.as_str(), Self { at: at.key(key), value }))
    }

    pub(super) fn items(&self) -> impl Iterator<Item = Self> {
        let at = self.at.clone();
        let items = self.value.as_array().into_iter().flatten().enumerate();
        items.map(move |(index, value)| Self { at: at.index(index), value })
    }

    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }

    /// Whether not all of it was read.
    pub(super) fn is_left_out(&self) -> bool {
        excerpt::is_left_out(self.value)
    }

    /// The node itself, whatever becomes of the tree that it was found in: an identity, not an address to follow.
    pub(super) fn identity(&self) -> usize {
        std::ptr::from_ref(self.value).addr()
    }
}

/// One of the two documents.
pub(super) struct Tree<'a> {
    root: &'a Value,
    /// What references lead to, by their text.
    targets: HashMap<&'a str, Option<Node<'a>>>,
    /// The references that were followed: what they lead to is used.
    used: HashSet<&'a str>,
    /// Only looking: what is followed meanwhile is not used by that.
    pub(super) looking: bool,
}

impl<'a> Tree<'a> {
    pub(super) fn new(root: &'a Value) -> Self {
        Self { root, targets: HashMap::new(), used: HashSet::new(), looking: false }
    }

    pub(super) fn root(&self) -> Node<'a> {
        Node { at: At::ROOT, value: self.root }
    }

    /// What a node is in the end, when references are followed, with the name of the last component on the way.
    pub(super) fn follow(&mut self, node: Node<'a>) -> (Node<'a>, Option<Component<'a>>) {
        let (mut node, mut component) = (node, None);
        // A sound document has no cycle of nothing but references; the bound is for those that aren't.
        for _ in 0..64 {
            let Some(text) = reference(node.value) else { break };
            let Some(target) = self.target(text) else { break };
            component = Component::of(text);
            node = target;
        }
        (node, component)
    }

    pub(super) fn target(&mut self, text: &'a str) -> Option<Node<'a>> {
        if !self.looking {
            self.used.insert(text);
        }
        if let Some(known) = self.targets.get(text) {
            return known.clone();
        }
        let found = local(text).and_then(|pointer| {
            Some(Node { at: At::of_pointer(&pointer), value: self.root.pointer(&pointer)? })
        });
        self.targets.insert(text, found.clone());
        found
    }

    /// The pointers of all that something leads to.
    pub(super) fn used(&self) -> HashSet<String> {
        self.used.iter().filter_map(|text| local(text)).collect()
    }

    /// Marks what a node that is on one side only leads to: it belongs to that node's being there or not.
    pub(super) fn mark(&mut self, node: &'a Value) {
        let mut queue = vec![node];
        while let Some(node) = queue.pop() {
            if let Some(text) = reference(node)
                && !self.used.contains(text)
                && let Some(target) = self.target(text)
            {
                queue.push(target.value);
            }
            match node {
                Value::Object(map) => queue.extend(map.values()),
                Value::Array(items) => queue.extend(items),
                _ => {}
            }
        }
    }
}

/// A component that a reference names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Component<'a> {
    pub(super) kind: &'a str,
    pub(super) name: Cow<'a, str>,
}

impl<'a> Component<'a> {
    pub(super) fn of(reference: &'a str) -> Option<Self> {
        let (kind, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
        let plain = !name.contains(['/', '~', '%']);
        if plain {
            let name = name.strip_suffix(super::prepare::SUBTYPES).unwrap_or(name);
            return Some(Self { kind, name: Cow::Borrowed(name) });
        }
        let pointer = local(reference)?;
        let name = pointer.strip_prefix("/components/")?.split_once('/')?.1.to_owned();
        (!name.contains('/'))
            .then(|| unescape(name.strip_suffix(super::prepare::SUBTYPES).unwrap_or(&name)))
            .map(|name| Self { kind, name: Cow::Owned(name) })
    }

    /// As places call it: `schema Pet`.
    pub(super) fn scope(&self) -> String {
        let kind = match self.kind {
            "schemas" => "schema",
            "parameters" => "parameter",
            "requestBodies" => "request body",
            "responses" => "response",
            "headers" => "header",
            "securitySchemes" => "security scheme",
            "examples" => "example",
            "links" => "link",
            "callbacks" => "callback",
            other => other,
        };
        format!("{kind} {}", self.name)
    }
}

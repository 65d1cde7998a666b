//! Operations: which is which on the other side, and what each of them says.

use std::borrow::Cow;
use std::collections::HashMap;

use passbook_codegen::names;
use serde_json::Value;
use smallvec::SmallVec;

use super::document::is_method;
use super::{Area, Aspect, Difference, Direction, Effect, Here, Node, Notation, Owner, Trail, Trait, Walk};

/// One operation, with the path item that it stands in.
#[derive(Clone, Debug)]
pub(super) struct Operation<'a> {
    pub path: &'a str,
    pub method: &'a str,
    pub item: Node<'a>,
    pub node: Node<'a>,
    /// One of several operations that share method and path, as `x-passbook-operations` lists them.
    pub part: Option<Node<'a>>,
}

impl<'a> Operation<'a> {
    pub(super) fn name(&self) -> String {
        let base = format!("{} {}", self.method.to_uppercase(), self.path);
        match self.id().filter(|_| self.part.is_some()) {
            Some(id) => format!("{base} ({id})"),
            None => base,
        }
    }

    fn id(&self) -> Option<&'a str> {
        let part = self.part.as_ref().and_then(|part| part.text("operationId"));
        part.or_else(|| self.node.text("operationId")).filter(|id| !id.trim().is_empty())
    }

    /// What stands where the operation's part or the operation itself says it.
    pub(super) fn get(&self, key: &'a str) -> Option<Node<'a>> {
        self.part.as_ref().and_then(|part| part.get(key)).or_else(|| self.node.get(key))
    }

    /// Method and path without the names of parameters, which nobody sends.
    fn shape(&self) -> (String, &'a str, Option<&'a str>) {
        let part = self.part.as_ref().and(self.id());
        (shape(self.path), self.method, part)
    }

    fn is_deprecated(&self) -> bool {
        self.node.flag("deprecated")
    }

    /// The name of its method on the client.
    fn rust(&self) -> String {
        match self.id() {
            Some(id) => names::snake(id),
            None => {
                let words = self.path.split('/').map(|segment| match segment.starts_with('{') {
                    true => format!("by {}", segment.replace(['{', '}'], " ")),
                    false => segment.to_owned(),
                });
                names::snake(&format!("{} {}", self.method, words.collect::<Vec<_>>().join(" ")))
            }
        }
    }
}

/// A path template without the names of its parameters.
fn shape(path: &str) -> String {
    let mut shape = String::with_capacity(path.len());
    let mut inside = false;
    for c in path.chars() {
        match c {
            '{' => {
                inside = true;
                shape.push_str("{}");
            }
            '}' => inside = false,
            c if !inside => shape.push(c),
            _ => {}
        }
    }
    shape
}

/// The names in a path template, in order.
fn template_names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// The operations of a path item, those of methods that OpenAPI has no key for among them.
pub(super) fn methods<'a>(item: &Node<'a>) -> Vec<(&'a str, Node<'a>)> {
    let own = item.entries().filter(|(key, _)| is_method(key));
    let additional = item.get("additionalOperations");
    own.chain(additional.iter().flat_map(Node::entries)).filter(|(_, node)| node.map().is_some()).collect()
}

fn operations<'a>(root: &Node<'a>) -> Vec<Operation<'a>> {
    let mut found = Vec::new();
    for (path, item) in root.get("paths").iter().flat_map(Node::entries) {
        for (method, node) in methods(&item) {
            let one = Operation { path, method, item: item.clone(), node: node.clone(), part: None };
            match node.get("x-passbook-operations").filter(|parts| parts.items().next().is_some()) {
                None => found.push(one),
                Some(parts) => {
                    found.extend(parts.items().map(|part| Operation { part: Some(part), ..one.clone() }));
                }
            }
        }
    }
    found
}

/// What an operation is called: by changes, by its author, and in Rust.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    pub name: String,
    pub id: Option<String>,
    pub method: String,
}

/// Every operation of a document, webhooks among them, with the nodes that describe it and their pointers.
pub(crate) fn operation_names(root: &Value) -> Vec<(Names, Vec<(String, &Value)>)> {
    let root = Node { at: super::At::ROOT, value: root };
    let mut found = Vec::new();
    for operation in operations(&root) {
        let mut nodes = vec![(operation.node.at.pointer(), operation.node.value)];
        nodes.extend(operation.item.get("parameters").map(|node| (node.at.pointer(), node.value)));
        nodes.extend(operation.part.as_ref().map(|part| (part.at.pointer(), part.value)));
        let id = operation.id().map(str::to_owned);
        found.push((Names { name: operation.name(), id, method: operation.rust() }, nodes));
    }
    for (name, item) in root.get("webhooks").iter().flat_map(Node::entries) {
        for (method, node) in methods(&item) {
            let name = format!("webhook {name} ({})", method.to_uppercase());
            let id = node.text("operationId").map(str::to_owned);
            let nodes = vec![(node.at.pointer(), node.value)];
            found.push((Names { name, id, method: String::new() }, nodes));
        }
    }
    found
}

impl<'a> Walk<'a> {
    pub(super) fn operations(&mut self) {
        let (old_root, new_root) = (self.old.root(), self.new.root());
        let (olds, news) = (operations(&old_root), operations(&new_root));
        let mut by_name: HashMap<String, usize> = HashMap::new();
        let mut by_shape: HashMap<_, Vec<usize>> = HashMap::new();
        let mut by_id: HashMap<&str, Vec<usize>> = HashMap::new();
        for (index, old) in olds.iter().enumerate() {
            by_name.insert(old.name(), index);
            by_shape.entry(old.shape()).or_default().push(index);
            if let Some(id) = old.id() {
                by_id.entry(id).or_default().push(index);
            }
        }
        // By method and path; then by method and the path's shape; then by id: the operation moved.
        let mut partner: Vec<Option<usize>> = vec![None; news.len()];
        let mut taken = vec![false; olds.len()];
        let mut pair = |partner: &mut Vec<Option<usize>>, new: usize, old: Option<usize>| {
            if let (None, Some(old)) = (partner[new], old.filter(|old| !taken[*old])) {
                partner[new] = Some(old);
                taken[old] = true;
            }
        };
        for (index, new) in news.iter().enumerate() {
            pair(&mut partner, index, by_name.get(&new.name()).copied());
        }
        for (index, new) in news.iter().enumerate() {
            for old in by_shape.get(&new.shape()).into_iter().flatten() {
                pair(&mut partner, index, Some(*old));
            }
        }
        for (index, new) in news.iter().enumerate() {
            if let Some([old]) = new.id().and_then(|id| by_id.get(id)).map(Vec::as_slice) {
                pair(&mut partner, index, Some(*old));
            }
        }
        // In the new document's order, so that the operations of a finding are, too.
        for (new, old) in news.iter().zip(&partner) {
            match old {
                Some(old) => self.operation(&olds[*old], new),
                None => self.lone_operation(Effect::Added, new),
            }
        }
        for (old, _) in olds.iter().zip(&taken).filter(|(_, taken)| !**taken) {
            self.lone_operation(Effect::Removed, old);
        }
        self.path_items(&old_root, &new_root);
    }

    /// What path items say that no operation inherits.
    fn path_items(&mut self, old: &Node<'a>, new: &Node<'a>) {
        let (Some(old), Some(new)) = (old.get("paths"), new.get("paths")) else { return };
        let owner = self.owner(Owner::Shared);
        let news: HashMap<String, Node<'a>> = new.entries().map(|(path, item)| (shape(path), item)).collect();
        for (path, old) in old.entries() {
            let Some(new) = news.get(&shape(path)) else { continue };
            let here = Here {
                direction: Direction::Any,
                owner,
                scope: path.into(),
                path: Trail::default(),
                success: false,
                notation: Notation::Json,
                turned: false,
                is_null_compared: false,
            };
            let known: Vec<&str> = old
                .entries()
                .chain(new.entries())
                .map(|(key, _)| key)
                .filter(|key| {
                    let known = ["parameters", "servers", "$ref", "additionalOperations", "querystring"];
                    is_method(key) || known.contains(key)
                })
                .collect();
            if path.starts_with('/') {
                self.rest(&here, Area::Operation, &known, &old, new);
            } else if old.value != new.value {
                self.rest(&here, Area::Document, &[], &old, new);
            }
        }
    }

    fn begin(&mut self, operation: &Operation<'a>) -> Here {
        let name = operation.name();
        let owner = self.owner(Owner::Operation(name.clone()));
        Here {
            direction: Direction::Any,
            owner,
            scope: name.into(),
            path: Trail::default(),
            success: false,
            notation: Notation::Json,
            turned: false,
            is_null_compared: false,
        }
    }

    /// Notes how stable an operation was; without a mark, as stable as `around`.
    pub(super) fn rank(&mut self, here: &Here, old: &Operation<'a>, around: Option<usize>) {
        let mark = old.get(&self.stability.key).or_else(|| old.item.get(&self.stability.key));
        let rank = match (mark, around) {
            (None, Some(around)) => around,
            (mark, _) => self.stability.rank_of(mark.map(|mark| mark.value)),
        };
        self.ranks.insert(here.owner, rank);
    }

    fn lone_operation(&mut self, effect: Effect, operation: &Operation<'a>) {
        let here = self.begin(operation);
        if effect == Effect::Removed {
            self.rank(&here, operation, None);
        }
        let (tree, other) = match effect {
            Effect::Added => (&mut self.new, &self.old),
            _ => (&mut self.old, &self.new),
        };
        tree.mark(operation.node.value);
        let shared = ["parameters", "servers"].iter().filter_map(|key| operation.item.value.get(*key));
        shared.for_each(|node| tree.mark(node));
        let elsewhere = other.root().get("paths").map_or(other.root().at, |paths| paths.at);
        let here_at = operation.part.as_ref().map_or(&operation.node.at, |part| &part.at);
        let (old, new) = match effect {
            Effect::Added => (&elsewhere, here_at),
            _ => (here_at, &elsewhere),
        };
        let traits: &[Trait] = if operation.is_deprecated() { &[Trait::Deprecated] } else { &[] };
        let id = operation.id().unwrap_or_default();
        self.report(
            &here,
            Difference {
                area: Area::Operation,
                aspect: Aspect::Existence,
                effect,
                subject: id.into(),
                traits,
                old: (old, None),
                new: (new, None),
            },
        );
        let elsewhere = elsewhere.clone();
        self.sunset_of_lone(&here, Area::Operation, effect, &operation.node, &elsewhere);
    }

    fn operation(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let here = self.begin(new);
        let here = &here;
        self.rank(here, old, None);
        let change =
            |walk: &mut Self, aspect, subject: Cow<'_, str>, traits: &[Trait], before: &str, after: &str| {
                walk.report(
                    here,
                    Difference {
                        area: Area::Operation,
                        aspect,
                        effect: Effect::Changed,
                        subject,
                        traits,
                        old: (&old.node.at, Some(&Value::from(before))),
                        new: (&new.node.at, Some(&Value::from(after))),
                    },
                );
            };
        if old.method != new.method {
            let (before, after) = (old.method.to_uppercase(), new.method.to_uppercase());
            change(self, Aspect::Method, "method".into(), &[], &before, &after);
        }
        if shape(old.path) != shape(new.path) {
            change(self, Aspect::Path, "path".into(), &[], old.path, new.path);
        }
        let (before, after) = (old.rust(), new.rust());
        if old.id() != new.id() || old.id().is_none() && before != after && old.path == new.path {
            let traits: &[Trait] = if before == after { &[] } else { &[Trait::Renamed] };
            let shown = |id: Option<&'a str>| id.unwrap_or("no id");
            change(self, Aspect::Name, "operationId".into(), traits, shown(old.id()), shown(new.id()));
        }
        self.tags_of(here, old, new);
        let renamed: HashMap<&str, &str> = match shape(old.path) == shape(new.path) {
            true => template_names(new.path).into_iter().zip(template_names(old.path)).collect(),
            false => HashMap::new(),
        };
        self.parameters(here, old, new, &renamed);
        self.request_body(here, old, new);
        self.responses(here, &old.node, &new.node);
        self.security(here, old, new);
        self.servers_of(here, old, new);
        self.callbacks(here, &old.node, &new.node);
        self.paging(here, &old.node, &new.node);
        let known = [
            "operationId",
            "tags",
            "parameters",
            "requestBody",
            "responses",
            "security",
            "servers",
            "callbacks",
            "querystring",
            "x-passbook-pagination",
            "x-passbook-operations",
        ];
        self.rest(here, Area::Operation, &known, &old.node, &new.node);
        if let (Some(old), Some(new)) = (&old.part, &new.part) {
            self.rest(here, Area::Operation, &["operationId", "schema", "security"], old, new);
        }
    }

    /// The first tag is the module that an operation stands in; the others are documentation.
    fn tags_of(&mut self, here: &Here, old: &Operation<'a>, new: &Operation<'a>) {
        let tags = |operation: &Operation<'a>| -> Vec<&'a str> {
            let tags = operation.node.value.get("tags").and_then(Value::as_array);
            tags.into_iter().flatten().filter_map(Value::as_str).collect()
        };
        let (before, after) = (tags(old), tags(new));
        if before == after {
            return;
        }
        let first = |tags: &[&str]| tags.first().map(|tag| names::module(tag));
        let traits: &[Trait] = if first(&before) == first(&after) { &[] } else { &[Trait::Renamed] };
        let at = |operation: &Operation<'a>| {
            operation.node.get("tags").map_or_else(|| operation.node.at.clone(), |node| node.at)
        };
        self.report(
            here,
            Difference {
                area: Area::Operation,
                aspect: Aspect::Tag,
                effect: Effect::Changed,
                subject: "tags".into(),
                traits,
                old: (&at(old), Some(&Value::from(before))),
                new: (&at(new), Some(&Value::from(after))),
            },
        );
    }

    fn paging(&mut self, here: &Here, old: &Node<'a>, new: &Node<'a>) {
        self.keyword(here, (Area::Operation, Aspect::Paging), "x-passbook-pagination", old, new);
    }

    /// The schema of a media type, or the one that an operation's part has in its place.
    pub(super) fn schema_of(
        &mut self,
        media: &Node<'a>,
        part: Option<&Node<'a>>,
    ) -> Option<SmallVec<[Node<'a>; 1]>> {
        let schema = part.and_then(|part| part.get("schema")).filter(|schema| schema.value.is_object());
        schema.or_else(|| media.get("schema")).map(|schema| SmallVec::from_iter([schema]))
    }
}

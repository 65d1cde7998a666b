//! What a consumer uses of a contract, and whether a change touches that.
//!
//! An [`Outline`] has the names that a consumer can write: operations and fields. [`Used`] is a part of two outlines,
//! the old document's and the new one's. Where it can't be said that a change leaves a consumer alone, it touches it.

use std::collections::{BTreeMap, BTreeSet};

use passbook_codegen::names;
use passbook_openapi::document::{escape, local, reference, unescape};
use passbook_openapi::resolve::Document;
use serde_json::Value;

use crate::compare::operation_names;
use crate::vocabulary::{Aspect, Direction, Effect, Wire};
use crate::{Area, Change};

/// The names of a document.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// Its operations, webhooks and callbacks among them.
    pub operations: Vec<OperationNames>,
    /// Its fields, with the components that each leads to.
    fields: BTreeMap<String, BTreeSet<String>>,
    /// Its components, with those that each is composed of.
    components: BTreeMap<String, BTreeSet<String>>,
    /// Names that some schema requires.
    required: BTreeSet<String>,
}

/// The names of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperationNames {
    /// `GET /pets`, as changes call it.
    pub name: String,
    /// Its `operationId`.
    pub id: Option<String>,
    /// The name of its method in Rust.
    pub method: String,
    /// The components that its schemas lead to.
    pub components: BTreeSet<String>,
    /// Fields of its own schemas that have no name.
    pub fields: BTreeSet<String>,
}

impl OperationNames {
    /// Whether a consumer may call it by this name.
    fn is_called(&self, name: &str) -> bool {
        self.name == name || self.id.as_deref() == Some(name) || self.method == name
    }
}

impl Outline {
    /// The names of a document.
    pub fn of(document: &Document) -> Self {
        let root = document.value();
        let mut outline = Self::default();
        let schemas = root.pointer("/components/schemas").and_then(Value::as_object);
        for (name, schema) in schemas.into_iter().flatten() {
            outline.schema(name, schema);
            let composed = composition(schema);
            outline.components.insert(name.clone(), composed);
        }
        outline.required(root);
        for (names, nodes) in operation_names(root) {
            let mut operation = OperationNames {
                name: names.name,
                id: names.id,
                method: names.method,
                ..OperationNames::default()
            };
            for (pointer, node) in nodes {
                outline.inline(root, &pointer, node, &mut operation);
            }
            outline.operations.push(operation);
        }
        outline
    }

    /// The fields of a schema, and of those without a name inside of it.
    fn schema(&mut self, owner: &str, schema: &Value) {
        let mut queue = vec![(owner.to_owned(), schema)];
        while let Some((owner, schema)) = queue.pop() {
            let Some(map) = schema.as_object() else { continue };
            for (key, value) in map {
                match (key.as_str(), value) {
                    ("properties", Value::Object(properties)) => {
                        for (name, property) in properties {
                            let field = format!("{owner}.{name}");
                            self.fields.entry(field.clone()).or_default().extend(composition(property));
                            queue.push((field, property));
                        }
                    }
                    (key, value) if SINGLE.contains(&key) => queue.push((owner.clone(), value)),
                    (key, Value::Array(items)) if LISTS.contains(&key) => {
                        queue.extend(items.iter().map(|item| (owner.clone(), item)));
                    }
                    _ => {}
                }
            }
        }
    }

    /// What an operation's node leads to. Schemas that have no name are known by their places.
    fn inline(&mut self, root: &Value, pointer: &str, node: &Value, operation: &mut OperationNames) {
        let mut queue = vec![(pointer.to_owned(), node)];
        let mut followed = BTreeSet::new();
        while let Some((pointer, node)) = queue.pop() {
            if let Some(target) = reference(node).and_then(local) {
                if !followed.insert(target.clone()) {
                    continue;
                }
                if let Some(name) = target.strip_prefix("/components/schemas/") {
                    operation.components.insert(unescape(name));
                }
                queue.extend(root.pointer(&target).map(|node| (target.clone(), node)));
                continue;
            }
            match node {
                Value::Object(map) => {
                    for (key, value) in map.iter().filter(|(key, _)| !key.starts_with("x-")) {
                        if key == "callbacks" {
                            continue;
                        }
                        let below = format!("{pointer}/{}", escape(key));
                        if key == "schema" && value.is_object() && reference(value).is_none() {
                            self.schema(&below, value);
                            let prefix = format!("{below}.");
                            let fields = self.fields.range(prefix.clone()..);
                            let own = fields.take_while(|(field, _)| field.starts_with(&prefix));
                            operation.fields.extend(own.map(|(field, _)| field.clone()));
                        }
                        queue.push((below, value));
                    }
                }
                Value::Array(items) => {
                    queue.extend(
                        items.iter().enumerate().map(|(index, item)| (format!("{pointer}/{index}"), item)),
                    );
                }
                _ => {}
            }
        }
    }

    /// Every name in a `required` of a schema, wherever it stands.
    fn required(&mut self, root: &Value) {
        let mut queue = vec![root];
        while let Some(node) = queue.pop() {
            match node {
                Value::Object(map) => {
                    let names = map.get("required").and_then(Value::as_array).into_iter().flatten();
                    self.required.extend(names.filter_map(Value::as_str).map(str::to_owned));
                    queue.extend(map.values());
                }
                Value::Array(items) => queue.extend(items),
                _ => {}
            }
        }
    }

    /// The operations that a consumer calls by this name.
    pub fn operations_called<'o>(&'o self, name: &'o str) -> impl Iterator<Item = &'o OperationNames> {
        self.operations.iter().filter(move |operation| operation.is_called(name))
    }

    /// All names of operations that a consumer could have meant.
    pub fn operation_candidates(&self) -> BTreeSet<&str> {
        let all = self.operations.iter();
        all.flat_map(|operation| [Some(operation.name.as_str()), operation.id.as_deref()]).flatten().collect()
    }

    /// All fields, as a consumer can write them.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.fields.keys().map(String::as_str)
    }

    /// Whether there is such a field.
    pub fn has_field(&self, name: &str) -> bool {
        self.way(name).is_some()
    }

    /// The fields of all that an operation sends and receives.
    pub fn fields_of<'o>(&'o self, operation: &'o OperationNames) -> impl Iterator<Item = &'o str> {
        let is_its = |field: &&str| {
            operation.fields.contains(*field)
                || owner(field).is_some_and(|owner| operation.components.contains(owner))
        };
        self.fields().filter(is_its)
    }

    /// All components.
    pub fn components(&self) -> impl Iterator<Item = &str> {
        self.components.keys().map(String::as_str)
    }

    /// The fields on the way to one, the last of them last; none where there is no such field. A field is written as
    /// `Pet.owner.city` or as the JSON pointer of its schema.
    fn way(&self, field: &str) -> Option<Vec<String>> {
        if self.fields.contains_key(field) && field.starts_with('/') {
            return Some(vec![field.to_owned()]);
        }
        if field.starts_with('/') {
            let field = field_of(field)?;
            return self.fields.contains_key(&field).then(|| vec![field]);
        }
        // A component's name may have dots, too.
        let mut cuts: Vec<usize> = field.match_indices('.').map(|(index, _)| index).collect();
        cuts.reverse();
        cuts.into_iter().find_map(|cut| {
            let (component, names) = (&field[..cut], &field[cut + 1..]);
            self.components.contains_key(component).then(|| self.steps(component, names)).flatten()
        })
    }

    fn steps(&self, component: &str, names: &str) -> Option<Vec<String>> {
        let (mut way, mut rest) = (Vec::new(), names);
        let mut owners = BTreeSet::from([component.to_owned()]);
        while !rest.is_empty() {
            let owners_here = self.composed(&owners);
            // A property's name may have dots.
            let ends = rest.match_indices('.').map(|(index, _)| index).chain([rest.len()]);
            let (field, end) = ends
                .flat_map(|end| {
                    owners_here.iter().map(move |owner| (format!("{owner}.{}", &rest[..end]), end))
                })
                .find(|(field, _)| self.fields.contains_key(field))?;
            rest = rest[end..].trim_start_matches('.');
            owners.clone_from(&self.fields[&field]);
            owners.insert(field.clone());
            way.push(field);
        }
        Some(way).filter(|way| !way.is_empty())
    }

    /// These owners of fields, and all that they are composed of.
    fn composed(&self, owners: &BTreeSet<String>) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        let mut queue: Vec<String> = owners.iter().cloned().collect();
        while let Some(owner) = queue.pop() {
            if all.insert(owner.clone()) {
                queue.extend(self.components.get(&owner).into_iter().flatten().cloned());
            }
        }
        all
    }

    /// Everything that a field leads to: components and their fields' components.
    fn below(&self, field: &str) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        let mut queue: Vec<String> = self.fields.get(field).into_iter().flatten().cloned().collect();
        while let Some(component) = queue.pop() {
            if all.insert(component.clone()) {
                queue.extend(self.components.get(&component).into_iter().flatten().cloned());
                let prefix = format!("{component}.");
                let fields =
                    self.fields.range(prefix.clone()..).take_while(|(name, _)| name.starts_with(&prefix));
                queue.extend(fields.flat_map(|(_, targets)| targets).cloned());
            }
        }
        all
    }
}

const SINGLE: [&str; 9] = [
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "unevaluatedProperties",
    "unevaluatedItems",
];
const LISTS: [&str; 4] = ["allOf", "oneOf", "anyOf", "prefixItems"];

/// The components that a schema is, or is composed of, or has a list of.
fn composition(schema: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut queue = vec![schema];
    while let Some(node) = queue.pop() {
        if let Some(target) = reference(node).and_then(local) {
            found.extend(target.strip_prefix("/components/schemas/").map(unescape));
            continue;
        }
        queue.extend(SINGLE.iter().filter_map(|key| node.get(*key)));
        queue.extend(LISTS.iter().filter_map(|key| node.get(*key)?.as_array()).flatten());
    }
    found
}

/// The field that a pointer is about: `Pet.owner` of `/components/schemas/Pet/properties/owner/maxLength`.
pub fn field_of(pointer: &str) -> Option<String> {
    let segments: Vec<&str> = pointer.split('/').skip(1).collect();
    let start = match segments.as_slice() {
        ["components", "schemas", _, ..] => 3,
        ["definitions", _, ..] => 2,
        _ => segments.iter().position(|segment| *segment == "schema")? + 1,
    };
    let mut field = match segments[0] {
        "components" if segments[1] == "schemas" => unescape(segments[2]),
        "definitions" => unescape(segments[1]),
        _ => format!("/{}", segments[..start].join("/")),
    };
    let (mut rest, mut is_field) = (segments[start..].iter(), false);
    while let Some(segment) = rest.next() {
        match *segment {
            "properties" => {
                let Some(name) = rest.next() else { break };
                field = format!("{field}.{}", unescape(name));
                is_field = true;
            }
            key if SINGLE.contains(&key) => {}
            key if LISTS.contains(&key) => drop(rest.next()),
            _ => break,
        }
    }
    is_field.then_some(field)
}

/// What a consumer uses, by the names of two outlines.
#[derive(Clone, Debug, Default)]
pub struct Used {
    operations: BTreeSet<String>,
    /// `None` where nobody said which: all of them.
    fields: Option<Fields>,
    required: BTreeSet<String>,
    known: BTreeSet<String>,
}

#[derive(Clone, Debug, Default)]
struct Fields {
    used: BTreeSet<String>,
    /// Fields of which all that is below is used, too.
    whole: BTreeSet<String>,
    components: BTreeSet<String>,
}

impl Used {
    /// What a consumer of these names uses. The names that neither outline has are left out.
    pub fn of<'n>(
        outlines: [&Outline; 2],
        operations: impl Iterator<Item = &'n str>,
        fields: Option<impl Iterator<Item = &'n str>>,
    ) -> Self {
        let mut used = Self::default();
        for name in operations {
            let called: Vec<&OperationNames> =
                outlines.iter().flat_map(|outline| outline.operations_called(name)).collect();
            // An operation that moved has its id on both sides.
            let ids: BTreeSet<&str> = called.iter().filter_map(|operation| operation.id.as_deref()).collect();
            let same = outlines.iter().flat_map(|outline| &outline.operations);
            let same = same.filter(|operation| operation.id.as_deref().is_some_and(|id| ids.contains(id)));
            used.operations.extend(called.into_iter().chain(same).map(|operation| operation.name.clone()));
        }
        for outline in outlines {
            used.required.extend(outline.required.iter().cloned());
        }
        used.known.extend(outlines[0].fields.keys().cloned());
        if let Some(names) = fields {
            let ways: Vec<Vec<String>> = names
                .flat_map(|name| outlines.iter().filter_map(|outline| outline.way(name)).collect::<Vec<_>>())
                .collect();
            let mut fields = Fields::default();
            let between: BTreeSet<&String> = ways.iter().flat_map(|way| &way[..way.len() - 1]).collect();
            for way in &ways {
                fields.used.extend(way.iter().cloned());
                if let Some(last) = way.last().filter(|last| !between.contains(last)) {
                    fields.whole.insert(last.clone());
                }
            }
            for field in &fields.whole {
                let below = outlines.iter().flat_map(|outline| outline.below(field));
                fields.components.extend(below);
            }
            // A component of which fields are listed is used as far as these.
            let listed: BTreeSet<&str> = fields.used.iter().filter_map(|field| owner(field)).collect();
            fields.components.retain(|component| !listed.contains(component.as_str()));
            used.fields = Some(fields);
        }
        used
    }

    /// How many operations are used.
    pub fn operations(&self) -> usize {
        self.operations.len()
    }

    /// Whether a change touches what is used.
    pub fn touches(&self, change: &Change) -> bool {
        if change.operations.is_empty() {
            return true;
        }
        let is_used = |operation: &String| {
            let whole = operation.split(", callback ").next().unwrap_or(operation);
            self.operations.contains(operation) || self.operations.contains(whole)
        };
        change.operations.iter().any(is_used) && !self.is_about_another_field(change)
    }

    /// Whether it is about a field that the consumer neither writes nor reads, and that it can do without.
    fn is_about_another_field(&self, change: &Change) -> bool {
        let (Some(fields), Some(field)) = (&self.fields, &change.field) else { return false };
        let name = field.rsplit('.').next().unwrap_or(field);
        // What is required is written by everybody, and what is new was used by nobody.
        if !self.known.contains(field) || self.required.contains(name) {
            return false;
        }
        let is_used = fields.used.contains(field)
            || owner(field).is_some_and(|owner| fields.components.contains(owner))
            || fields
                .whole
                .iter()
                .any(|whole| field.strip_prefix(whole.as_str()).is_some_and(|rest| rest.starts_with('.')))
            || fields
                .used
                .iter()
                .any(|used| used.strip_prefix(field.as_str()).is_some_and(|rest| rest.starts_with('.')));
        !is_used && !breaks_decoding(change)
    }
}

/// The component or the place that a field belongs to.
fn owner(field: &str) -> Option<&str> {
    // Only the last segment of a place can have the dot, since the others are escaped paths and words.
    field.rsplit_once('/').map_or_else(
        || field.split_once('.').map(|(owner, _)| owner),
        |(place, last)| last.split_once('.').map(|(owner, _)| &field[..place.len() + 1 + owner.len()]),
    )
}

/// Whether a reply can't be decoded for it, even by somebody who doesn't read the field.
fn breaks_decoding(change: &Change) -> bool {
    let is_shape = matches!(
        change.aspect,
        Aspect::Type
            | Aspect::Format
            | Aspect::Null
            | Aspect::Member
            | Aspect::AdditionalProperties
            | Aspect::Discriminator
            | Aspect::DiscriminatorValue
            | Aspect::Encoding
            | Aspect::Unclassified
    );
    let is_removed = change.area == Area::Property && change.effect == Effect::Removed;
    change.wire == Wire::Breaking && change.direction != Direction::Request && is_shape && !is_removed
}

/// The method of an operation's id in Rust.
pub fn method(id: &str) -> String {
    names::snake(id)
}

/// The name of an operation's or a component's type in Rust.
pub fn type_name(id: &str) -> String {
    names::pascal(id)
}

/// The name of a field in Rust.
pub fn field_name(property: &str) -> String {
    names::snake(property)
}

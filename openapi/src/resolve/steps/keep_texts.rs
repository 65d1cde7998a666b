//! A plain scalar that the contract declares as text is the text that stands there.
//!
//! YAML takes `1.10`, `007`, `0x1F` and `true` for numbers and flags, whatever the schema beside them says, and a
//! number has no way back to its spelling. So where text is declared, the spelling is looked up in what was read:
//! only then, as it takes another look at the whole file.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::draft::{Draft, Step};
use crate::document::{escape, local, reference};

pub(super) const STEP: Step = Step {
    id: "keep_texts",
    about: "Where a schema declares a string, the values of its `enum`, `default`, `const` and `example` are the texts \
            as they are written: `1.10` stays `1.10`, `007` stays `007`. The same holds for what OpenAPI itself \
            declares as text: the values of server variables, names in `required` and `tags`, `info.version`.",
    run,
};

fn run(draft: &mut Draft<'_>) {
    let mut walk = Walk { document: &draft.value, path: Vec::new(), found: Vec::new() };
    walk.root();
    let found = walk.found;
    let mut by_file: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for now in found {
        let place = draft.origins.place(&now);
        let file = place.file.unwrap_or_else(|| draft.source.label.clone());
        by_file.entry(file).or_default().push((now, place.pointer));
    }
    for (file, pairs) in by_file {
        let written: Vec<Vec<String>> = pairs.iter().map(|(_, before)| written_as(before)).collect();
        let pointers: Vec<&str> = written.iter().flatten().map(String::as_str).collect();
        let spellings = draft.source.spellings(&file, &pointers);
        for ((now, _), before) in pairs.iter().zip(&written) {
            let Some(value) = draft.value.pointer_mut(now) else { continue };
            let spelling = before.iter().find_map(|pointer| spellings.get(pointer).cloned());
            // What an overlay or a conversion made has no spelling but its own.
            *value = Value::String(spelling.unwrap_or_else(|| value.to_string()));
        }
    }
}

/// Where a value may have been written: conversions say `const` and `examples` in other words.
fn written_as(pointer: &str) -> Vec<String> {
    let mut all = vec![pointer.to_owned()];
    if let Some(schema) = pointer.strip_suffix("/enum/0") {
        all.push(format!("{schema}/const"));
    }
    if let Some((schema, below)) = pointer.rsplit_once("/example") {
        all.push(format!("{schema}/examples/0{below}"));
        all.push(format!("{schema}/x-example{below}"));
    }
    all
}

#[derive(Clone, Copy)]
enum Segment<'v> {
    Key(&'v str),
    Index(usize),
}

/// Looks for values that are no text and should be.
struct Walk<'v> {
    document: &'v Value,
    path: Vec<Segment<'v>>,
    found: Vec<String>,
}

/// Entries whose keys are names: what is below them is a node of its own.
const MAPS: [&str; 18] = [
    "$defs",
    "callbacks",
    "content",
    "definitions",
    "encoding",
    "headers",
    "links",
    "parameters",
    "pathItems",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
    "variables",
    "webhooks",
];
/// Values, in which nothing is a node.
const VALUES: [&str; 6] = ["const", "default", "enum", "example", "examples", "mapping"];
/// As deep as compositions are followed.
const MAX_DEPTH: usize = 24;

impl<'v> Walk<'v> {
    fn root(&mut self) {
        if let Some(version) = self.document.pointer("/info/version") {
            self.path.extend([Segment::Key("info"), Segment::Key("version")]);
            self.text(version);
            self.path.clear();
        }
        self.node(self.document);
    }

    fn within(&mut self, segment: Segment<'v>, look: impl FnOnce(&mut Self)) {
        self.path.push(segment);
        look(self);
        self.path.pop();
    }

    /// Notes a scalar that is declared as text and is none.
    fn text(&mut self, value: &Value) {
        if value.is_number() || value.is_boolean() {
            let segments = self.path.iter().map(|segment| match segment {
                Segment::Key(key) => format!("/{}", escape(key)),
                Segment::Index(index) => format!("/{index}"),
            });
            self.found.push(segments.collect());
        }
    }

    fn texts(&mut self, list: Option<&'v Value>) {
        for (index, item) in list.and_then(Value::as_array).into_iter().flatten().enumerate() {
            self.within(Segment::Index(index), |walk| walk.text(item));
        }
    }

    fn node(&mut self, node: &'v Value) {
        match node {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.within(Segment::Index(index), |walk| walk.node(item));
                }
            }
            Value::Object(object) => {
                self.values(node);
                for (key, child) in object {
                    if VALUES.contains(&key.as_str()) || key.starts_with("x-") {
                        continue;
                    }
                    self.within(Segment::Key(key), |walk| match child {
                        Value::Object(entries) if MAPS.contains(&key.as_str()) => {
                            let are_variables = key == "variables";
                            for (name, entry) in entries {
                                walk.within(Segment::Key(name), |walk| match are_variables {
                                    true => walk.variable(entry),
                                    false => walk.node(entry),
                                });
                            }
                        }
                        _ => walk.node(child),
                    });
                }
            }
            _ => {}
        }
    }

    /// The values that stand in a node beside what declares them.
    fn values(&mut self, node: &'v Value) {
        let mut declares = node;
        if let Some(schema) = node.get("schema").filter(|schema| schema.is_object()) {
            // A parameter, a header or a media type.
            declares = schema;
            for (name, example) in node.get("examples").and_then(Value::as_object).into_iter().flatten() {
                if let Some(value) = example.get("value") {
                    let path = [Segment::Key("examples"), Segment::Key(name), Segment::Key("value")];
                    self.path.extend(path);
                    self.value(declares, value, 0);
                    self.path.truncate(self.path.len() - 3);
                }
            }
        } else {
            for key in ["required", "tags"] {
                self.within(Segment::Key(key), |walk| walk.texts(node.get(key)));
            }
            for (index, value) in node.get("enum").and_then(Value::as_array).into_iter().flatten().enumerate()
            {
                self.path.extend([Segment::Key("enum"), Segment::Index(index)]);
                self.value(declares, value, 0);
                self.path.truncate(self.path.len() - 2);
            }
            for key in ["const", "default"] {
                if let Some(value) = node.get(key) {
                    self.within(Segment::Key(key), |walk| walk.value(declares, value, 0));
                }
            }
        }
        if let Some(value) = node.get("example") {
            self.within(Segment::Key("example"), |walk| walk.value(declares, value, 0));
        }
    }

    /// All that is said of a server's variable is text.
    fn variable(&mut self, variable: &'v Value) {
        if let Some(default) = variable.get("default") {
            self.within(Segment::Key("default"), |walk| walk.text(default));
        }
        self.within(Segment::Key("enum"), |walk| walk.texts(variable.get("enum")));
    }

    /// A value, and what is in it, by the schema that declares it.
    fn value(&mut self, schema: &'v Value, value: &'v Value, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        match value {
            Value::Number(_) | Value::Bool(_) if self.is_text(schema, value) => self.text(value),
            Value::Array(items) => {
                let Some(of) = self.found_in(schema, &|schema| schema.get("items")) else { return };
                for (index, item) in items.iter().enumerate() {
                    self.within(Segment::Index(index), |walk| walk.value(of, item, depth + 1));
                }
            }
            Value::Object(fields) => {
                for (name, field) in fields {
                    let declared = self
                        .found_in(schema, &|schema| schema.get("properties")?.get(name))
                        .or_else(|| self.found_in(schema, &|schema| schema.get("additionalProperties")));
                    if let Some(of) = declared {
                        self.within(Segment::Key(name), |walk| walk.value(of, field, depth + 1));
                    }
                }
            }
            _ => {}
        }
    }

    fn followed(&self, schema: &'v Value) -> &'v Value {
        let mut schema = schema;
        for _ in 0..MAX_DEPTH {
            match reference(schema).and_then(local).and_then(|target| self.document.pointer(&target)) {
                Some(target) => schema = target,
                None => break,
            }
        }
        schema
    }

    /// What the schema, or the first member of its compositions, has.
    fn found_in(&self, schema: &'v Value, get: &dyn Fn(&'v Value) -> Option<&'v Value>) -> Option<&'v Value> {
        // Each schema once: members that lead to the same schemas would be looked at as often as paths lead there.
        let (mut waiting, mut seen) = (vec![schema], HashSet::new());
        while let Some(schema) = waiting.pop() {
            let schema = self.followed(schema);
            if !seen.insert(std::ptr::from_ref(schema)) {
                continue;
            }
            if let Some(found) = get(schema).filter(|found| found.is_object()) {
                return Some(found);
            }
            // The first member on top.
            let below = waiting.len();
            waiting.extend(members(schema));
            waiting[below..].reverse();
        }
        None
    }

    /// Whether the schema declares text, and takes no value of this type by another member.
    fn is_text(&self, schema: &'v Value, value: &Value) -> bool {
        self.is_text_among(schema, value, 0, &mut HashMap::new())
    }

    fn is_text_among(
        &self,
        schema: &'v Value,
        value: &Value,
        depth: usize,
        known: &mut HashMap<*const Value, bool>,
    ) -> bool {
        let schema = self.followed(schema);
        match schema.get("type") {
            Some(kind) => kind == "string",
            None if depth > MAX_DEPTH => false,
            None => {
                let key = std::ptr::from_ref(schema);
                if let Some(known) = known.get(&key) {
                    return *known;
                }
                let is_text = members(schema)
                    .any(|member| self.is_text_among(member, value, depth + 1, known))
                    && !members(schema).any(|member| self.takes(member, value));
                known.insert(key, is_text);
                is_text
            }
        }
    }

    /// Whether the schema declares the type of a scalar.
    fn takes(&self, schema: &'v Value, value: &Value) -> bool {
        let kind = self.followed(schema).get("type").and_then(Value::as_str);
        match value {
            Value::Bool(_) => kind == Some("boolean"),
            _ => matches!(kind, Some("integer" | "number")),
        }
    }
}

fn members(schema: &Value) -> impl Iterator<Item = &Value> {
    let lists = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key)?.as_array());
    lists.flatten()
}

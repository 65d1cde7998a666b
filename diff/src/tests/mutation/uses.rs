//! What uses a schema, and chance.

use std::collections::{BTreeMap, BTreeSet};

use passbook_openapi::document::{escape, local};
use serde_json::Value;

/// Which schemas requests and replies lead to: those that are told of once for each direction.
#[derive(Default)]
pub(super) struct Uses {
    /// Pointers of schemas that are neither part of a composition nor reached through one.
    pub(super) schemas: BTreeMap<String, BTreeSet<Way>>,
    /// Those that take part in one, where an edit can be no change or another one.
    pub(super) composed: BTreeSet<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    Request,
    Response,
}

impl Uses {
    pub(super) fn of(document: &Value) -> Self {
        let mut uses = Self::default();
        for (path, item) in document["paths"].as_object().into_iter().flatten() {
            let item_at = format!("/paths/{}", escape(path));
            // What every operation says for itself is read there only.
            let own = |parameter: &Value| {
                let key = |node: &Value| {
                    let (node, _) = follow(document, node, "");
                    (node["in"].clone(), node["name"].as_str().map(str::to_lowercase))
                };
                let methods = item.as_object().into_iter().flatten();
                let mut operations = methods
                    .filter(|(method, _)| passbook_openapi::document::METHODS.contains(&method.as_str()));
                operations.all(|(_, operation)| {
                    let listed = operation["parameters"].as_array();
                    listed.into_iter().flatten().any(|other| key(other) == key(parameter))
                })
            };
            for (index, parameter) in item["parameters"].as_array().into_iter().flatten().enumerate() {
                if !own(parameter) {
                    uses.parameter(document, parameter, &format!("{item_at}/parameters/{index}"));
                }
            }
            for (method, operation) in item.as_object().into_iter().flatten() {
                if !passbook_openapi::document::METHODS.contains(&method.as_str()) {
                    continue;
                }
                let at = format!("{item_at}/{method}");
                uses.parameters(document, &operation["parameters"], &format!("{at}/parameters"));
                uses.holder(document, &operation["requestBody"], &format!("{at}/requestBody"), Way::Request);
                for (status, reply) in operation["responses"].as_object().into_iter().flatten() {
                    uses.holder(
                        document,
                        reply,
                        &format!("{at}/responses/{}", escape(status)),
                        Way::Response,
                    );
                }
                for part in operation["x-passbook-operations"].as_array().into_iter().flatten() {
                    uses.schema(document, &part["schema"], String::new(), Way::Request, true);
                }
            }
        }
        let composed = std::mem::take(&mut uses.composed);
        uses.schemas.retain(|pointer, _| !composed.contains(pointer) && !pointer.is_empty());
        uses
    }

    pub(super) fn parameters(&mut self, document: &Value, parameters: &Value, at: &str) {
        for (index, parameter) in parameters.as_array().into_iter().flatten().enumerate() {
            self.parameter(document, parameter, &format!("{at}/{index}"));
        }
    }

    pub(super) fn parameter(&mut self, document: &Value, parameter: &Value, at: &str) {
        let (target, _) = follow(document, parameter, "");
        let name = target["name"].as_str().unwrap_or_default().to_lowercase();
        // OpenAPI has nobody read what is said of these.
        if target["in"] != "header" || !["accept", "content-type", "authorization"].contains(&name.as_str()) {
            self.holder(document, parameter, at, Way::Request);
        }
    }

    /// What has a `schema`, `content` or `headers`.
    pub(super) fn holder(&mut self, document: &Value, holder: &Value, at: &str, way: Way) {
        let (holder, at) = follow(document, holder, at);
        if holder["schema"].is_object() {
            self.schema(document, &holder["schema"], format!("{at}/schema"), way, false);
        }
        for (media, content) in holder["content"].as_object().into_iter().flatten() {
            let at = format!("{at}/content/{}/schema", escape(media));
            if content["schema"].is_object() {
                self.schema(document, &content["schema"], at, way, false);
            }
        }
        for (name, header) in holder["headers"].as_object().into_iter().flatten() {
            self.holder(document, header, &format!("{at}/headers/{}", escape(name)), Way::Response);
        }
    }

    pub(super) fn schema(&mut self, document: &Value, schema: &Value, at: String, way: Way, composed: bool) {
        let beside = schema.get("$ref").is_some() && schema.as_object().is_some_and(|map| map.len() > 1);
        let (schema, at) = follow(document, schema, &at);
        let is_composed = composed
            || beside
            || ["allOf", "oneOf", "anyOf", "not"].iter().any(|key| schema.get(key).is_some());
        let is_new = self.schemas.entry(at.clone()).or_default().insert(way);
        let is_newly_composed = is_composed && self.composed.insert(at.clone());
        if !is_new && !is_newly_composed {
            return;
        }
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let skipped = if way == Way::Request { "readOnly" } else { "writeOnly" };
            let (target, _) = follow(document, property, "");
            if property[skipped] != true && target[skipped] != true {
                let at = format!("{at}/properties/{}", escape(name));
                self.schema(document, property, at, way, is_composed);
            }
        }
        for key in ["items", "additionalProperties"] {
            if schema[key].is_object() {
                self.schema(document, &schema[key], format!("{at}/{key}"), way, is_composed);
            }
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            for (index, member) in schema[key].as_array().into_iter().flatten().enumerate() {
                self.schema(document, member, format!("{at}/{key}/{index}"), way, true);
            }
        }
    }
}

pub(super) fn follow<'a>(document: &'a Value, node: &'a Value, at: &str) -> (&'a Value, String) {
    let (mut node, mut at) = (node, at.to_owned());
    for _ in 0..32 {
        let target = node["$ref"].as_str().and_then(local);
        let Some((pointer, value)) = target.and_then(|p| Some((p.clone(), document.pointer(&p)?))) else {
            break;
        };
        (node, at) = (value, pointer);
    }
    (node, at)
}

/// Numbers that are the same in every run.
pub(in crate::tests) struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % limit.max(1)
    }

    pub fn pick<T>(&mut self, mut all: Vec<T>) -> Option<T> {
        let index = self.below(all.len());
        (!all.is_empty()).then(|| all.swap_remove(index))
    }
}

//! What differs outside of schemas.

use serde_json::{Map, Value, json};

use super::super::draft::{Draft, Dropped};
use super::super::nodes::{Kind, Node, each_mut};
use super::keywords::leave_out;
use crate::document::{METHODS, UNREAD, local, reference};
use crate::origins::{Layer, below};

pub(super) fn convert(draft: &mut Draft<'_>) {
    let mut value = std::mem::take(&mut draft.value);
    let mut stage = Stage { layer: Layer::default(), dropped: Vec::new() };
    stage.root(&mut value);
    let components = value.get("components").cloned().unwrap_or_default();
    stage.path_items(&mut value, &components);
    stage.media_types(&mut value, &components);
    if let Some(components) = value.get_mut("components").and_then(Value::as_object_mut) {
        components.shift_remove("pathItems");
        components.shift_remove("mediaTypes");
    }
    let Stage { layer, dropped } = stage;
    draft.not_read(dropped);
    draft.value = value;
    draft.origins.add(layer);
}

struct Stage {
    layer: Layer,
    dropped: Vec<Dropped>,
}

impl Stage {
    fn drop(&mut self, what: &'static str, pointer: impl Into<String>, instead: &'static str) {
        self.dropped.push(Dropped { what, pointer: pointer.into(), instead });
    }

    fn root(&mut self, value: &mut Value) {
        let Some(root) = value.as_object_mut() else { return };
        root.insert("openapi".to_owned(), "3.0.3".into());
        root.shift_remove("$self");
        if let Some(dialect) = root.shift_remove("jsonSchemaDialect") {
            let known = ["json-schema.org/draft/2020-12", "spec.openapis.org/oas/3."];
            if !dialect.as_str().is_some_and(|dialect| known.iter().any(|known| dialect.contains(known))) {
                let instead = "schemas are read as JSON Schema 2020-12";
                self.drop("this `jsonSchemaDialect`", "/jsonSchemaDialect", instead);
            }
        }
        if let Some(webhooks) = root.shift_remove("webhooks") {
            if webhooks.as_object().is_some_and(|webhooks| !webhooks.is_empty()) {
                let instead = "a client calls the provider, and here the provider calls";
                self.drop("`webhooks`", "/webhooks", instead);
            }
            // As documents of 3.0 call them.
            self.layer.moved("/x-webhooks", "/webhooks");
            root.insert("x-webhooks".to_owned(), webhooks);
        }
        // 3.1 lets a document have components alone.
        root.entry("paths").or_insert_with(|| json!({}));
    }

    fn path_items(&mut self, value: &mut Value, components: &Value) {
        for key in ["paths", "x-webhooks"] {
            let items = value.get_mut(key).and_then(Value::as_object_mut);
            for (path, item) in items.into_iter().flatten().filter(|(path, _)| !path.starts_with("x-")) {
                self.path_item(item, &below(&format!("/{key}"), path), components);
            }
        }
        let shared = value.pointer_mut("/components/callbacks").and_then(Value::as_object_mut);
        for (name, callback) in shared.into_iter().flatten() {
            self.callback(callback, &below("/components/callbacks", name), components);
        }
    }

    fn callback(&mut self, callback: &mut Value, at: &str, components: &Value) {
        let items = callback.as_object_mut().into_iter().flatten();
        for (expression, item) in items.filter(|(key, _)| !key.starts_with("x-") && *key != "$ref") {
            self.path_item(item, &below(at, expression), components);
        }
    }

    fn path_item(&mut self, item: &mut Value, at: &str, components: &Value) {
        for _ in 0..16 {
            let target = reference(item).and_then(local);
            let shared = target.as_deref().and_then(|target| target.strip_prefix("/components"));
            let Some(shared) = shared.filter(|shared| shared.starts_with("/pathItems/")) else { break };
            let Some(mut target) = components.pointer(shared).cloned() else { break };
            if let (Value::Object(target), Value::Object(item)) = (&mut target, &mut *item) {
                let own = std::mem::take(item).into_iter().filter(|(key, _)| key != "$ref");
                target.extend(own);
            }
            self.layer.moved(at.to_owned(), format!("/components{shared}"));
            *item = target;
        }
        let Some(item) = item.as_object_mut() else { return };
        self.later_methods(item, at);
        self.query_strings(item, at);
        for method in METHODS {
            let Some(Value::Object(operation)) = item.get_mut(method) else { continue };
            let at = &below(at, method);
            self.query_strings(operation, at);
            if at.starts_with("/paths/") {
                operation.entry("responses").or_insert_with(|| json!({}));
            }
            for (name, callback) in
                operation.get_mut("callbacks").and_then(Value::as_object_mut).into_iter().flatten()
            {
                self.callback(callback, &below(&below(at, "callbacks"), name), components);
            }
        }
    }

    /// What 3.2 has beside the eight methods.
    fn later_methods(&mut self, item: &mut Map<String, Value>, at: &str) {
        for (key, what) in [("query", "the method QUERY"), ("additionalOperations", "`additionalOperations`")]
        {
            if leave_out(item, key, at, at, &mut self.layer) {
                self.drop(what, below(at, key), "there is no call for it");
            }
        }
    }

    /// 3.2's parameter that is the whole query.
    fn query_strings(&mut self, holder: &mut Map<String, Value>, at: &str) {
        let Some(Value::Array(parameters)) = holder.get_mut("parameters") else { return };
        let list = format!("{at}/parameters");
        let mut removed = None;
        for index in (0..parameters.len()).rev() {
            if parameters[index].get("in").is_some_and(|location| location == "querystring") {
                self.drop("a parameter `in: querystring`", format!("{list}/{index}"), "it can't be sent");
                self.layer.item_removed(&list, index, parameters.len());
                removed = Some(parameters.remove(index));
            }
        }
        // There is one at most.
        if let Some(removed) = removed {
            holder.insert(format!("{UNREAD}querystring"), removed);
        }
    }

    fn media_types(&mut self, value: &mut Value, components: &Value) {
        each_mut(value, Node::One(Kind::Document), Kind::MediaType, &mut String::new(), &mut |media, at| {
            let target = reference(media).and_then(local);
            let shared = target.as_deref().and_then(|target| target.strip_prefix("/components"));
            if let Some(shared) = shared.filter(|shared| shared.starts_with("/mediaTypes/"))
                && let Some(target) = components.pointer(shared)
            {
                self.layer.moved(at, format!("/components{shared}"));
                *media = target.clone();
            }
            let Some(media) = media.as_object_mut() else { return };
            for key in ["itemSchema", "itemEncoding", "prefixEncoding"] {
                if leave_out(media, key, at, at, &mut self.layer) && key == "itemSchema" {
                    self.drop(
                        "`itemSchema`",
                        format!("{at}/itemSchema"),
                        "a stream of items comes as it is sent",
                    );
                }
            }
            for example in media.get_mut("examples").and_then(Value::as_object_mut).into_iter().flatten() {
                let Some(example) = example.1.as_object_mut() else { continue };
                if let Some(data) = example.shift_remove("dataValue") {
                    example.entry("value").or_insert(data);
                }
            }
        });
    }
}

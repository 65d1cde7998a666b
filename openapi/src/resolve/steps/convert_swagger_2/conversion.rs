//! A conversion on its way: what every part of it reads and notes.

use serde_json::{Map, Value, json};

use crate::diagnostic::Diagnostic;
use crate::document::{local, reference};
use crate::origins::{Layer, below};
use crate::resolve::steps::draft::Dropped;

/// The document as it was, and what was noted so far.
pub(super) struct Conversion<'v> {
    pub before: &'v Value,
    /// What all operations consume and produce, unless they say otherwise.
    pub consumes: Vec<String>,
    pub produces: Vec<String>,
    pub layer: Layer,
    pub dropped: Vec<Dropped>,
    pub malformed: Vec<Diagnostic>,
}

impl<'v> Conversion<'v> {
    /// The entries of an object, converted; what is no object stays as it is.
    pub fn each(
        &mut self,
        holder: &'v Value,
        at: &str,
        mut convert: impl FnMut(&mut Self, &str, &'v Value, &str) -> Value,
    ) -> Value {
        let Some(entries) = holder.as_object() else { return holder.clone() };
        let converted =
            entries.iter().map(|(key, value)| (key.clone(), convert(self, key, value, &below(at, key))));
        Value::Object(converted.collect())
    }

    /// `consumes` or `produces`; `None` where nothing is said.
    pub fn media_types(&mut self, holder: &Map<String, Value>, key: &str, at: &str) -> Option<Vec<String>> {
        let value = holder.get(key)?;
        let texts =
            |items: &[Value]| items.iter().filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>();
        let read = match value {
            Value::Array(items) => texts(items),
            other => texts(std::slice::from_ref(other)),
        };
        if value.as_array().is_none_or(|items| items.len() != read.len()) {
            let message = format!("`{key}` must be a list of media types");
            self.malformed.push(Diagnostic::error("malformed", format!("{at}/{key}"), message));
        }
        (!read.is_empty()).then_some(read)
    }

    /// The servers of the document, or of an operation that has schemes of its own.
    pub fn servers(&mut self, holder: &Map<String, Value>, host_at: &str) -> Vec<Value> {
        let root = self.before.as_object();
        let mut text = |key: &str| match root.and_then(|root| root.get(key)) {
            Some(Value::String(text)) => Some(text.trim()),
            Some(_) if host_at == "/host" => {
                let message = format!("`{key}` must be text");
                self.malformed.push(Diagnostic::error("malformed", format!("/{key}"), message));
                None
            }
            _ => None,
        };
        let (host, base) = (text("host"), text("basePath").unwrap_or_default().trim_end_matches('/'));
        let slash = if base.is_empty() || base.starts_with('/') { "" } else { "/" };
        let Some(host) = host.filter(|host| !host.is_empty()) else {
            // Without a host it is the one that the document came from, which nobody here knows.
            return if base.is_empty() { Vec::new() } else { vec![json!({"url": format!("{slash}{base}")})] };
        };
        let schemes = holder.get("schemes").and_then(Value::as_array);
        let mut schemes: Vec<&str> = schemes.into_iter().flatten().filter_map(Value::as_str).collect();
        if schemes.iter().any(|scheme| scheme.starts_with("ws")) {
            self.dropped.push(Dropped {
                what: "the scheme of a web socket",
                pointer: host_at.replace("/host", "/schemes"),
                instead: "calls are made over HTTP alone",
            });
        }
        schemes.retain(|scheme| ["http", "https"].contains(scheme));
        if schemes.is_empty() {
            schemes.push("https");
        }
        // The first server is the one that clients use, and no credential should travel in the open.
        schemes.sort_by_key(|scheme| *scheme != "https");
        schemes.dedup();
        schemes.iter().map(|scheme| json!({"url": format!("{scheme}://{host}{slash}{base}")})).collect()
    }

    /// The node that a reference leads to, and where it stands; the node itself where it is none.
    pub fn followed(&self, node: &'v Value, at: &str) -> (&'v Value, String) {
        let (mut node, mut at) = (node, at.to_owned());
        for _ in 0..16 {
            let Some(pointer) = reference(node).and_then(local) else { break };
            let Some(next) = self.before.pointer(&pointer) else { break };
            (node, at) = (next, pointer);
        }
        (node, at)
    }
}

/// The media types where none is given.
pub(super) fn json_only() -> Vec<String> {
    vec!["application/json".to_owned()]
}

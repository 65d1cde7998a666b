//! Which example of a place is used: the first that can be. Another would be a test that fails and a call that nobody
//! can make; the lint `example_not_valid` tells of it.

use serde_json::{Map, Value};

use crate::examples::is_example;
use crate::places::Side;
use crate::validate::Patterns;

/// Finds examples in a document.
#[derive(Clone, Copy)]
pub(super) struct Examples<'v> {
    document: &'v Value,
    patterns: &'v Patterns,
}

impl<'v> Examples<'v> {
    /// `patterns` keeps those that were compiled.
    pub(super) fn of(document: &'v Value, patterns: &'v Patterns) -> Self {
        Self { document, patterns }
    }

    /// The example of a media type or a parameter: its own, one of its named ones, or its schema's.
    pub(super) fn first(self, holder: &Map<String, Value>, side: Side) -> Option<Value> {
        let schema = holder.get("schema");
        let is_example =
            |schema: &Value, example: &Value| is_example(self.document, self.patterns, side, schema, example);
        let named = holder.get("examples").and_then(Value::as_object);
        let named = named.into_iter().flatten().filter_map(|(_, example)| example.get("value"));
        let inherited = schema.and_then(|schema| schema.get("example"));
        holder
            .get("example")
            .into_iter()
            .chain(named)
            .chain(inherited)
            .find(|example| schema.is_none_or(|schema| is_example(schema, example)))
            .cloned()
    }
}

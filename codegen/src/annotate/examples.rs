//! Which example of a place is used: the first that can be. Another would be a test that fails and a call that nobody
//! can make; the lint `example_not_valid` tells of it.

use serde_json::{Map, Value};

use crate::examples::is_example;
use crate::places::Side;

/// Finds examples in a document.
#[derive(Clone, Copy)]
pub(super) struct Examples<'v> {
    document: &'v Value,
}

impl<'v> Examples<'v> {
    pub(super) fn of(document: &'v Value) -> Self {
        Self { document }
    }

    /// The example of a media type or a parameter: its own, one of its named ones, or its schema's.
    pub(super) fn first(self, holder: &Map<String, Value>, side: Side) -> Option<Value> {
        let schema = holder.get("schema");
        let named = holder.get("examples").and_then(Value::as_object);
        let named = named.into_iter().flatten().filter_map(|(_, example)| example.get("value"));
        let inherited = schema.and_then(|schema| schema.get("example"));
        holder
            .get("example")
            .into_iter()
            .chain(named)
            .chain(inherited)
            .find(|example| schema.is_none_or(|schema| is_example(self.document, side, schema, example)))
            .cloned()
    }
}

//! What the contract shows, as an answer.

use bytes::Bytes;
use serde_json::Value;

use crate::behaviour::Answer;
use crate::contract::{Contract, Media, Operation, Response, is_json, may_have_body};

/// The body and the headers that the contract shows for a status: the named example, the first, or what is made from
/// the schema.
pub(crate) fn shown(
    contract: &Contract,
    operation: &Operation,
    response: &Response,
    status: u16,
    media: Option<&Media>,
    example: Option<&str>,
    seed: u64,
) -> Answer {
    let _ = (contract, operation, seed);
    let mut answer = Answer::new(status);
    for header in &response.headers {
        if let Some(example) = &header.example {
            answer = answer.header(&header.name, &text(example));
        }
    }
    if let Some(media) = media.filter(|_| may_have_body(answer.status)) {
        let named = |name: &&str| media.examples.iter().find(|other| other.name == *name);
        if let Some(example) = example.as_ref().and_then(named).or_else(|| media.examples.first()) {
            answer = answer.body(&media.media_type, example.bytes(&media.media_type));
        }
    }
    answer
}

/// A value as a body of this type.
pub(crate) fn written(value: &Value, media_type: &str) -> Bytes {
    match value {
        Value::String(text) if !is_json(media_type) => text.clone().into(),
        value => value.to_string().into(),
    }
}

/// A value as it stands in a header.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        value => value.to_string(),
    }
}

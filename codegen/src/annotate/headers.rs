//! The headers that a contract has for an operation's replies, of whatever status.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::definitions;
use crate::api::{ResponseHeader, Shape};
use crate::{names, personal};

/// Each header once, in the order of first mention.
pub(super) fn headers(operation: &Map<String, Value>) -> Vec<ResponseHeader> {
    // `From::from` makes the type that they stand on.
    let mut taken = BTreeSet::from(["from".to_owned()]);
    let mut read: Vec<ResponseHeader> = Vec::new();
    for (wire, header) in declared(operation) {
        let shape = shape(header);
        match read.iter_mut().find(|known| known.wire.eq_ignore_ascii_case(wire)) {
            // What is of one type in a success and of another in an error is text in both.
            Some(known) if known.shape != shape => known.shape = text(&known.shape, &shape),
            Some(_) => {}
            None => {
                let mut docs = definitions::docs(header.get("schema").unwrap_or(&Value::Null));
                if let Some(description) = header.get("description").and_then(Value::as_str) {
                    docs.description = description.trim().to_owned();
                }
                read.push(ResponseHeader {
                    wire: wire.clone(),
                    rust: names::unique(&names::snake(wire), &mut taken),
                    shape,
                    deprecated: definitions::deprecation(header.as_object(), &["description"]),
                    docs,
                });
            }
        }
    }
    read
}

fn declared(operation: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    let responses = operation.get("responses").and_then(Value::as_object);
    let all = responses.into_iter().flat_map(|responses| responses.values());
    let all = all.filter_map(|response| response.get("headers")?.as_object()).flatten();
    // OpenAPI has it that this one is ignored, and a name that no header can have is never there.
    all.filter(|(wire, _)| {
        !wire.eq_ignore_ascii_case("content-type") && http::HeaderName::from_bytes(wire.as_bytes()).is_ok()
    })
}

/// What a header's text is read as: a scalar, an enum, or a list of these. The rest is text.
fn shape(header: &Value) -> Shape {
    let schema = header.get("schema").unwrap_or(&Value::Null);
    let shape = match definitions::strict(definitions::shape(schema)) {
        Shape::Nullable(inner) => *inner,
        other => other,
    };
    // A header is read by itself: no type of ours stands around it, so only its own type can hide it.
    let is_personal = personal::marked(header).or_else(|| personal::marked(schema)) == Some(true);
    let is_hidden = is_personal || header.get("x-passbook-sensitive") == Some(&Value::Bool(true));
    let shape = if is_hidden { definitions::hide(shape) } else { shape };
    match shape {
        Shape::List(items) if is_scalar(&items) || is_seconds(&items) => Shape::List(items),
        shape @ (Shape::Named(_) | Shape::UnixNumber | Shape::UnixText | Shape::HttpDate) => shape,
        shape if is_scalar(&shape) => shape,
        _ if is_hidden => definitions::hide(Shape::String),
        _ => Shape::String,
    }
}

fn is_seconds(shape: &Shape) -> bool {
    matches!(shape, Shape::UnixNumber | Shape::UnixText)
}

fn is_scalar(shape: &Shape) -> bool {
    match shape {
        Shape::Boolean
        | Shape::Integer(_)
        | Shape::Number(_)
        | Shape::Decimal
        | Shape::DecimalNumber
        | Shape::String
        | Shape::Date
        | Shape::DateTime
        | Shape::Uuid => true,
        Shape::Sensitive(inner) => is_scalar(inner),
        _ => false,
    }
}

fn text(one: &Shape, other: &Shape) -> Shape {
    let hides = |shape: &Shape| match shape {
        Shape::Sensitive(_) => true,
        Shape::List(items) => matches!(**items, Shape::Sensitive(_)),
        _ => false,
    };
    if hides(one) || hides(other) { definitions::hide(Shape::String) } else { Shape::String }
}

//! How a typed value becomes the bytes of a body.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::HeaderValue;
use serde_json::Value;

use crate::brackets::{self, Lists};
use crate::error::Reason;
use crate::facts::{Encoding, RequestBody};
use crate::parameter::{header_value, scalar};

/// A body as it is sent.
#[derive(Clone)]
pub(crate) struct Body {
    pub(crate) media_type: HeaderValue,
    pub(crate) bytes: Bytes,
}

/// Bytes that are already in the form that the operation wants.
pub(crate) fn from_bytes(facts: &RequestBody, bytes: Bytes) -> Result<Body, Reason> {
    Ok(Body { media_type: header(media_type(facts))?, bytes })
}

/// Every encoding but JSON, which needs no tree in between.
pub(crate) fn from_value(facts: &RequestBody, value: &Value) -> Result<Body, Reason> {
    match facts.encoding {
        Encoding::Json => from_bytes(facts, value.to_string().into()),
        Encoding::Form => from_bytes(facts, form(fields(value)?).into()),
        Encoding::Multipart => multipart(facts, fields(value)?),
        Encoding::Text => {
            let text = scalar(value).filter(|_| value.is_string()).ok_or("only a string is text")?;
            from_bytes(facts, text.into())
        }
        Encoding::Bytes => Err("this body is given as bytes"),
    }
}

/// What the spec says, unless that is a range: a request is of one type.
fn media_type(facts: &RequestBody) -> &'static str {
    if !facts.media_type.is_empty() && !facts.media_type.contains('*') {
        return facts.media_type;
    }
    match facts.encoding {
        Encoding::Json => "application/json",
        Encoding::Form => "application/x-www-form-urlencoded",
        Encoding::Multipart => "multipart/form-data",
        Encoding::Text => "text/plain; charset=utf-8",
        Encoding::Bytes => "application/octet-stream",
    }
}

fn header(text: &str) -> Result<HeaderValue, Reason> {
    header_value(text).map_err(|_| "the media type is no header value")
}

/// Sorted by name: the order of a map of `serde_json` depends on what other crates ask of it.
fn fields(value: &Value) -> Result<BTreeMap<&String, &Value>, Reason> {
    value.as_object().map(|object| object.iter().collect()).ok_or("only an object can be sent as a form")
}

fn form(fields: BTreeMap<&String, &Value>) -> String {
    let mut pairs = Vec::new();
    for (name, value) in fields {
        brackets::flatten(name.clone(), value, Lists::Repeated, &mut pairs);
    }
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

fn multipart(facts: &RequestBody, fields: BTreeMap<&String, &Value>) -> Result<Body, Reason> {
    let parts: Vec<Part> = fields.iter().flat_map(|(name, value)| parts(name, value)).collect();
    let boundary = boundary(&parts);
    let mut bytes = String::new();
    for Part { name, media_type, content } in parts {
        bytes.push_str(&format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n"));
        if let Some(media_type) = media_type {
            bytes.push_str(&format!("Content-Type: {media_type}\r\n"));
        }
        bytes.push_str(&format!("\r\n{content}\r\n"));
    }
    bytes.push_str(&format!("--{boundary}--\r\n"));
    let media_type = format!("{}; boundary={boundary}", media_type(facts));
    Ok(Body { media_type: header(&media_type)?, bytes: bytes.into() })
}

struct Part {
    name: String,
    media_type: Option<&'static str>,
    content: String,
}

/// One part; for a list, one for each item, as OpenAPI has it; for null, none.
fn parts(name: &str, value: &Value) -> Vec<Part> {
    match value {
        Value::Array(items) if items.iter().all(|item| !item.is_array()) => {
            items.iter().flat_map(|item| parts(name, item)).collect()
        }
        Value::Object(_) | Value::Array(_) => vec![Part {
            name: quoted(name),
            media_type: Some("application/json"),
            content: value.to_string(),
        }],
        _ => {
            let part = |content| Part { name: quoted(name), media_type: None, content };
            scalar(value).map(part).into_iter().collect()
        }
    }
}

/// The three characters that would end the name, escaped as browsers do.
/// <https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data>
fn quoted(name: &str) -> String {
    name.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22")
}

/// A line that occurs in no part. Counted rather than drawn: the same call makes the same bytes.
fn boundary(parts: &[Part]) -> String {
    let occurs = |boundary: &String| {
        parts.iter().any(|part| part.content.contains(boundary) || part.name.contains(boundary))
    };
    let mut count = 0_usize;
    loop {
        let boundary = format!("passbook-{count:032}");
        if !occurs(&boundary) {
            return boundary;
        }
        count += 1;
    }
}

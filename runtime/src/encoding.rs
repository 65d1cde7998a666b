//! How a typed value becomes a body.

use std::collections::BTreeMap;

use http::HeaderValue;
use serde_json::Value;

use crate::body::Body;
use crate::brackets::{self, Lists};
use crate::error::Reason;
use crate::facts::{Encoding, RequestBody};
use crate::multipart::{Form, Multipart};
use crate::parameter::{header_value, scalar};

/// A body as it is sent.
#[derive(Clone)]
pub(crate) struct Payload {
    pub(crate) media_type: HeaderValue,
    pub(crate) body: Body,
}

/// What is already in the form that the operation wants.
pub(crate) fn as_it_is(facts: &RequestBody, body: Body) -> Result<Payload, Reason> {
    Ok(Payload { media_type: header(media_type(facts))?, body })
}

/// A generated struct in parts, some of which may be files.
pub(crate) fn from_parts<T: Multipart>(
    facts: &RequestBody,
    value: &T,
    media_types: &'static [(&'static str, &'static str)],
) -> Result<Payload, Reason> {
    multipart(facts, Form::of(value, media_types).map_err(|_| NOT_SERIALIZABLE)?)
}

pub(crate) const NOT_SERIALIZABLE: Reason = "the value doesn't serialize";

/// Every encoding but JSON, which needs no tree in between.
pub(crate) fn from_value(facts: &RequestBody, value: &Value) -> Result<Payload, Reason> {
    match facts.encoding {
        Encoding::Json => as_it_is(facts, value.to_string().into()),
        Encoding::Form => as_it_is(facts, form(fields(value)?).into()),
        Encoding::Multipart => {
            let mut form = Form::default();
            fields(value)?.into_iter().for_each(|(name, value)| form.value(name, value));
            multipart(facts, form)
        }
        Encoding::Text => {
            let text = scalar(value).filter(|_| value.is_string()).ok_or("only a string is text")?;
            as_it_is(facts, text.into())
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

/// A form of parts, and the line between them.
fn multipart(facts: &RequestBody, form: Form) -> Result<Payload, Reason> {
    let (body, boundary) = form.finish()?;
    let media_type = format!("{}; boundary={boundary}", media_type(facts));
    Ok(Payload { media_type: header(&media_type)?, body })
}

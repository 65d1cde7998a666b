//! How a typed value becomes a body.

use std::collections::BTreeMap;

use http::HeaderValue;
use serde_json::value::RawValue;

use crate::any;
use crate::body::Body;
use crate::error::Reason;
use crate::facts::{Encoding, Parameter, RequestBody};
use crate::multipart::Form;
use crate::parameter::{self, header_value};

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

/// A form of parts, and the line between them.
pub(crate) fn from_parts(facts: &RequestBody, form: Form) -> Result<Payload, Reason> {
    let (body, boundary) = form.finish()?;
    let media_type = format!("{}; boundary={boundary}", media_type(facts));
    Ok(Payload { media_type: header(&media_type)?, body })
}

pub(crate) const NOT_SERIALIZABLE: Reason = "the value doesn't serialize";

/// JSON text in any encoding. Numbers keep their digits.
pub(crate) fn from_text(facts: &RequestBody, json: &str) -> Result<Payload, Reason> {
    match facts.encoding {
        Encoding::Json => as_it_is(facts, json.to_owned().into()),
        Encoding::Form => as_it_is(facts, form(facts, fields(json)?)?.into()),
        Encoding::Multipart => {
            let mut form = Form::with(facts.fields);
            for (name, value) in fields(json)? {
                form.value(&name, value).map_err(|_| NOT_SERIALIZABLE)?;
            }
            from_parts(facts, form)
        }
        Encoding::Text => {
            let text: String = serde_json::from_str(json).map_err(|_| "only a string is text")?;
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
fn fields(json: &str) -> Result<BTreeMap<String, &RawValue>, Reason> {
    serde_json::from_str(json).map_err(|_| "only an object can be sent as a form")
}

/// Each field by its style, where the contract has one; else by its media type: a list is a pair for each item, and an
/// object is JSON. <https://spec.openapis.org/oas/v3.0.4.html#encoding-the-x-www-form-urlencoded-media-type>
fn form(facts: &RequestBody, fields: BTreeMap<String, &RawValue>) -> Result<String, Reason> {
    let mut form: Vec<String> = Vec::new();
    for (name, value) in fields {
        let declared = facts.fields.iter().find(|field| field.name == name);
        if let Some((field, style)) = declared.and_then(|field| Some((field, field.style?))) {
            let parameter = Parameter {
                name: field.name,
                style,
                explode: field.explode,
                allow_reserved: field.allow_reserved,
                ..Parameter::QUERY
            };
            let value = any::tree(value.get()).map_err(|_| NOT_SERIALIZABLE)?;
            parameter::add_to_query(&parameter, &value, &mut form)?;
            continue;
        }
        let mut pairs = Vec::new();
        flatten(&name, value, declared.and_then(|field| field.media_type), &mut pairs);
        if !pairs.is_empty() {
            form.push(url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish());
        }
    }
    Ok(form.join("&"))
}

/// The texts that a value is sent as: see `Form::value`, which does the same for parts.
fn flatten(name: &str, value: &RawValue, media_type: Option<&str>, pairs: &mut Vec<(String, String)>) {
    match contents(value, media_type) {
        Contents::None => {}
        Contents::Items(items) => items.into_iter().for_each(|item| flatten(name, item, media_type, pairs)),
        Contents::Text(text) | Contents::Json(text) => pairs.push((name.to_owned(), text)),
    }
}

/// What a field of a form, or of a body in parts, is sent as.
pub(crate) enum Contents<'a> {
    /// Null: nothing.
    None,
    /// Each of these by itself.
    Items(Vec<&'a RawValue>),
    Text(String),
    Json(String),
}

/// A value of this media type: where that is JSON, the whole value is; else a list is each of its items, which is what
/// servers expect of one without a media type, an object is JSON, and a scalar is text.
pub(crate) fn contents<'a>(value: &'a RawValue, media_type: Option<&str>) -> Contents<'a> {
    let json = value.get();
    let items = || serde_json::from_str::<Vec<&RawValue>>(json).ok();
    match json.as_bytes().first() {
        Some(b'n') => Contents::None,
        _ if media_type.is_some_and(is_json) => Contents::Json(json.to_owned()),
        Some(b'[') => match items().filter(|items| items.iter().all(|item| !item.get().starts_with('['))) {
            Some(items) => Contents::Items(items),
            None => Contents::Json(json.to_owned()),
        },
        Some(b'{') => Contents::Json(json.to_owned()),
        // A number as it stands there, with all of its digits.
        _ => Contents::Text(serde_json::from_str(json).unwrap_or_else(|_| json.to_owned())),
    }
}

pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json") || essence.to_ascii_lowercase().ends_with("+json")
}

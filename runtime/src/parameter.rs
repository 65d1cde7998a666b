//! How the value of a parameter becomes text: the styles of OpenAPI, which are those of RFC 6570.
//!
//! Where editions of OpenAPI 3.0 disagree (the separator of `label` without `explode`), 3.0.4 and the RFC hold.
//! <https://spec.openapis.org/oas/v3.0.4.html#style-examples>

use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::brackets;
use crate::error::Reason;
use crate::facts::{Parameter, Style};

/// All but the unreserved characters of RFC 3986: what is left can't end a segment, a name or a value.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What `allowReserved` leaves to be encoded. That includes reserved characters that would end the value
/// (`&`, `#`), be read as a space (`+`) or aren't valid in a query (`[`, `]`, and `'` by the URL standard):
/// whatever the value is, the server reads that value.
const ALLOW_RESERVED: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// What can't stand in a path as it is. The rest of a template is the spec's own, and goes out as written.
const LITERAL: &AsciiSet = &RESERVED
    .remove(b'%')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// What RFC 6265 keeps out of a cookie's value, and `%`, so that decoding gives back what was encoded.
const COOKIE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\').add(b'%');

const EMPTY: Reason = "an empty value can't stand in a path";
const NESTED: Reason = "a list or object inside of a list or object has no form in this style";

/// Adds the text that stands in the path for `{name}`.
pub(crate) fn add_to_path(parameter: &Parameter, value: &Value, path: &mut String) -> Result<(), Reason> {
    // As most are.
    if let (Value::String(text), Style::Simple, false) = (value, parameter.style, parameter.json) {
        path.extend(utf8_percent_encode(text, RESERVED));
        return if text.is_empty() { Err(EMPTY) } else { Ok(()) };
    }
    path.push_str(&path_text(parameter, value)?);
    Ok(())
}

fn path_text(parameter: &Parameter, value: &Value) -> Result<String, Reason> {
    let shape = shape(parameter, value)?.ok_or(EMPTY)?;
    if matches!(&shape, Shape::Text(text) if text.is_empty()) {
        return Err(EMPTY);
    }
    let name = encode(parameter.name);
    let explode = parameter.explode;
    let text = match parameter.style {
        Style::Label if explode => format!(".{}", shape.join(".", "=", encode)),
        Style::Label => format!(".{}", shape.join(",", ",", encode)),
        Style::Matrix => match shape {
            Shape::List(items) if explode => {
                items.iter().map(|item| format!(";{name}={}", encode(item))).collect()
            }
            Shape::Fields(_) if explode => format!(";{}", shape.join(";", "=", encode)),
            _ => format!(";{name}={}", shape.join(",", ",", encode)),
        },
        _ => shape.join(",", if explode { "=" } else { "," }, encode),
    };
    if text.is_empty() { Err(EMPTY) } else { Ok(text) }
}

/// Adds the text of a path's template that stands between its parameters.
pub(crate) fn add_literal(text: &str, path: &mut String) {
    path.extend(utf8_percent_encode(text, LITERAL));
}

/// Adds the pairs `name=value` of this parameter to those of the query.
pub(crate) fn add_to_query(
    parameter: &Parameter,
    value: &Value,
    query: &mut Vec<String>,
) -> Result<(), Reason> {
    let encode_value = if parameter.allow_reserved { encode_some } else { encode };
    if parameter.style == Style::DeepObject && !parameter.json {
        let mut pairs = Vec::new();
        brackets::flatten(parameter.name.to_owned(), value, &mut pairs);
        query.extend(pairs.iter().map(|(name, value)| pair(name, value, encode_value)));
        return Ok(());
    }
    let Some(shape) = shape(parameter, value)? else { return Ok(()) };
    if parameter.explode {
        query.extend(shape.pairs(parameter.name).map(|(name, value)| pair(name, value, encode_value)));
        return Ok(());
    }
    let separator = match parameter.style {
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    };
    query.push(format!("{}={}", encode(parameter.name), shape.join(separator, separator, encode_value)));
    Ok(())
}

/// The value of the header, or `None` where none is sent.
pub(crate) fn header_text(parameter: &Parameter, value: &Value) -> Result<Option<String>, Reason> {
    let shape = shape(parameter, value)?;
    let equals = if parameter.explode { "=" } else { "," };
    Ok(shape.map(|shape| shape.join(",", equals, str::to_owned)))
}

/// A header that a caller sets: what frames the message is not for them. It may well be a token.
pub(crate) fn sensitive_header_value(name: &HeaderName, text: &str) -> Result<HeaderValue, Reason> {
    if *name == CONTENT_LENGTH || *name == TRANSFER_ENCODING {
        return Err("what frames the message isn't for callers to set");
    }
    secret_header_value(text)
}

/// A header that HTTP/2 doesn't index and `Debug` doesn't show.
pub(crate) fn secret_header_value(text: &str) -> Result<HeaderValue, Reason> {
    let mut value = header_value(text)?;
    value.set_sensitive(true);
    Ok(value)
}

/// ASCII without control characters. What a server makes of the rest is anyone's guess: ISO 8859-1, UTF-8, or a
/// line of its own.
pub(crate) fn header_value(text: &str) -> Result<HeaderValue, Reason> {
    let value = HeaderValue::from_str(text).ok().filter(|_| text.is_ascii());
    value.ok_or("holds a character that a header can't")
}

/// Adds the pairs `name=value` of this parameter to those of the `Cookie` header.
pub(crate) fn add_to_cookies(
    parameter: &Parameter,
    value: &Value,
    cookies: &mut Vec<String>,
) -> Result<(), Reason> {
    let Some(shape) = shape(parameter, value)? else { return Ok(()) };
    if parameter.explode {
        cookies.extend(
            shape.pairs(parameter.name).map(|(name, value)| format!("{name}={}", encode_cookie(value))),
        );
    } else {
        cookies.push(format!("{}={}", parameter.name, shape.join(",", ",", encode_cookie)));
    }
    Ok(())
}

/// One pair of a query, both sides encoded.
pub(crate) fn query_pair(name: &str, value: &str) -> String {
    pair(name, value, encode)
}

pub(crate) fn is_cookie_octet(byte: u8) -> bool {
    matches!(byte, b'!' | b'#'..=b'+' | b'-'..=b':' | b'<'..=b'[' | b']'..=b'~')
}

/// The text of a value that is not made of others; `None` for null.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The three columns of the table of styles.
enum Shape {
    Text(String),
    List(Vec<String>),
    Fields(Vec<(String, String)>),
}

/// `None` where nothing is sent: for null, and for a list or object with nothing in it, as in RFC 6570.
fn shape(parameter: &Parameter, value: &Value) -> Result<Option<Shape>, Reason> {
    // Of what is sent as JSON, the value is the text, whose numbers have all of their digits.
    if let (true, Value::String(json)) = (parameter.json, value) {
        return Ok((json != "null").then(|| Shape::Text(json.clone())));
    }
    let shape = match value {
        Value::Array(items) => {
            let items = items.iter().filter(|item| !item.is_null());
            let items: Vec<_> = items.map(|item| scalar(item).ok_or(NESTED)).collect::<Result<_, _>>()?;
            (!items.is_empty()).then_some(Shape::List(items))
        }
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(_, value)| !value.is_null());
            let fields = fields.map(|(name, value)| Ok((name.clone(), scalar(value).ok_or(NESTED)?)));
            let fields: Vec<_> = fields.collect::<Result<_, Reason>>()?;
            (!fields.is_empty()).then_some(Shape::Fields(fields))
        }
        _ => scalar(value).map(Shape::Text),
    };
    Ok(shape)
}

impl Shape {
    /// One text, with `separator` between items and `equals` between the name and the value of a field.
    fn join(&self, separator: &str, equals: &str, encode: fn(&str) -> String) -> String {
        let parts: Vec<String> = match self {
            Self::Text(text) => vec![encode(text)],
            Self::List(items) => items.iter().map(|item| encode(item)).collect(),
            Self::Fields(fields) => fields
                .iter()
                .map(|(name, value)| format!("{}{equals}{}", encode(name), encode(value)))
                .collect(),
        };
        parts.join(separator)
    }

    /// A pair for each item or field. Those of an object go by the names of its fields.
    fn pairs<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let pairs: Vec<(&str, &str)> = match self {
            Self::Text(text) => vec![(name, text)],
            Self::List(items) => items.iter().map(|item| (name, item.as_str())).collect(),
            Self::Fields(fields) => {
                fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
            }
        };
        pairs.into_iter()
    }
}

fn pair(name: &str, value: &str, encode_value: fn(&str) -> String) -> String {
    format!("{}={}", encode(name), encode_value(value))
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

fn encode_some(text: &str) -> String {
    utf8_percent_encode(text, ALLOW_RESERVED).to_string()
}

fn encode_cookie(text: &str) -> String {
    utf8_percent_encode(text, COOKIE).to_string()
}

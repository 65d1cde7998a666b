//! Every documented reply that has an example, as data: the call with example values, the request that it sends, and the
//! replies to it. The runtime makes the calls by the commands, and holds what comes back against what was sent.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::api::*;
use crate::generate::Ast;
use crate::names::{ident, unique};

/// What a generated crate is tested with, over a socket.
pub(super) struct WireTests {
    /// `tests/wire.rs`: a test for each operation; nothing where no operation can be called from its examples.
    pub(super) code: String,
    /// `tests/wire.json`.
    pub(super) data: String,
}

pub(super) fn tests(ast: &Ast) -> WireTests {
    let api = &ast.api;
    let (mut names, mut data) = (Vec::new(), String::from("[\n"));
    let mut taken = BTreeSet::new();
    for operation in &api.operations {
        let Some(call) = call(ast, operation) else { continue };
        let arms = operation.success.iter().chain(&operation.errors);
        let replies: Vec<Value> = arms.filter_map(|arm| reply(operation, arm)).collect();
        if replies.is_empty() {
            continue;
        }
        if !names.is_empty() {
            data.push_str(",\n");
        }
        let replies: Vec<String> = replies.iter().map(|reply| format!("    {reply}")).collect();
        let call = call.to_string();
        // Within the object of the call, so that a reply is a line.
        let call = call.strip_suffix('}').unwrap_or(&call);
        let _ = write!(data, "  {call},\"replies\":[\n{}\n  ]}}", replies.join(",\n"));
        let (name, id) = (ident(&unique(&operation.rust, &mut taken)), &operation.id);
        names.push(format!("    {name}: {id:?},\n"));
    }
    data.push_str("\n]\n");
    let library = format!("passbook_{}", api.id.replace('-', "_"));
    let code = match names.is_empty() {
        true => String::new(),
        false => format!(
            "passbook_runtime::wire_tests! {{\n    {library}::commands::COMMANDS, include_str!(\"wire.json\");\n{}}}\n",
            names.concat()
        ),
    };
    WireTests { code, data }
}

/// The call with example values, and what it should put on the wire. `None` where an example is missing or is not plain
/// enough to say what it looks like there.
fn call(ast: &Ast, operation: &Operation) -> Option<Value> {
    let mut path = operation.path.clone();
    let (mut arguments, mut query, mut headers) = (Vec::new(), Vec::new(), Vec::new());
    for parameter in &operation.parameters {
        let plain = matches!(parameter.style.as_str(), "simple" | "form") && !parameter.json;
        let value = argument(ast, &parameter.shape, parameter.example.as_ref()).filter(|_| plain);
        let Some(text) = value else {
            if parameter.required {
                return None;
            }
            continue;
        };
        arguments.push((parameter.wire.clone(), text.clone()));
        match parameter.location {
            Location::Path => path = path.replace(&format!("{{{}}}", parameter.wire), &encode(&text)),
            Location::Query => query.push((parameter.wire.clone(), text)),
            Location::Header => headers.push((parameter.wire.clone(), text)),
            Location::Cookie => headers.push(("cookie".to_owned(), format!("{}={text}", parameter.wire))),
        }
    }
    let mut body = json!(null);
    if let Some(declared) = &operation.body {
        let example = declared.example.as_ref()?;
        let is_text = declared.encoding == Encoding::Text || declared.shape == Shape::String;
        let text = match is_text {
            true => example.as_str()?.to_owned(),
            false => example.to_string(),
        };
        body = match declared.encoding {
            // A text that is sent as JSON is given as it is.
            Encoding::Json if is_text => json!({ "text": text, "json": example.to_string() }),
            Encoding::Json => json!({ "json": text }),
            Encoding::Form => json!({ "form": text }),
            Encoding::Text => json!({ "text": text }),
            Encoding::Multipart | Encoding::Bytes => return None,
        };
        headers.push(("content-type".to_owned(), declared.media_type.clone()));
    }
    if !is_path(&path) || !headers.iter().all(|(name, value)| is_header(name, value)) {
        return None;
    }
    let method = &operation.method;
    let request = json!({ "method": method, "path": path, "query": query, "headers": headers });
    Some(json!({ "call": operation.id, "arguments": arguments, "body": body, "request": request }))
}

/// Whether a path goes over the wire as it is written: `.` and `..` do not.
fn is_path(path: &str) -> bool {
    !path.split('/').any(|segment| matches!(segment, "." | ".."))
        && path.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/%".contains(&b))
}

/// Whether a header can be sent at all.
pub(super) fn is_header(name: &str, value: &str) -> bool {
    let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    !name.is_empty() && name.bytes().all(token) && value.bytes().all(|b| (b' '..=b'~').contains(&b))
}

/// The text of an example, as it is on the wire.
fn argument(ast: &Ast, shape: &Shape, example: Option<&Value>) -> Option<String> {
    let text = |example: Option<&Value>| {
        example.and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned)
    };
    match shape {
        Shape::String => Some(match example {
            Some(Value::Number(number)) => number.to_string(),
            _ => text(example).unwrap_or_else(|| "text".to_owned()),
        }),
        Shape::Boolean => Some(example.and_then(Value::as_bool).unwrap_or(true).to_string()),
        Shape::Integer(_) => Some(example.and_then(Value::as_i64).unwrap_or(1).to_string()),
        Shape::Named(component) => {
            let definition = ast.api.definitions.get(component)?;
            let Kind::Enum(variants) = &definition.kind else { return None };
            text(example).or_else(|| Some(variants.first()?.wire.clone()))
        }
        Shape::Date | Shape::Uuid | Shape::HttpDate | Shape::DateTime => text(example),
        _ => None,
    }
}

/// Percent-encodes all that is not unreserved.
fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}

/// A status that the arm stands for, and no arm that comes before it does.
fn status(operation: &Operation, arm: &Arm) -> Option<u16> {
    let arms = || operation.success.iter().chain(&operation.errors);
    let code = |status: u16| arms().any(|arm| arm.status == Status::Code(status));
    let range = |status: u16| arms().any(|arm| arm.status == Status::Range(status / 100));
    match arm.status {
        // An interim reply is not the reply.
        Status::Code(..200) | Status::Range(1) => None,
        Status::Code(status) => Some(status),
        Status::Range(2) => (200..300).find(|status| !code(*status) && ![204, 205].contains(status)),
        Status::Range(first) => (first * 100..first * 100 + 100).rev().find(|status| !code(*status)),
        Status::Default => [418, 599, 499, 399].into_iter().find(|status| !code(*status) && !range(*status)),
    }
}

/// A reply, which is what the client has to make of it, too.
fn reply(operation: &Operation, arm: &Arm) -> Option<Value> {
    let status = status(operation, arm)?;
    if !arm.media_type.as_deref().is_none_or(crate::media::is_sendable) {
        return None;
    }
    match (&arm.body, &arm.example) {
        (ArmBody::Empty, _) => Some(json!({ "status": status })),
        (ArmBody::Json(_), Some(example)) => {
            let media = arm.media_type.as_deref().filter(|media| !media.contains('*'));
            let media = media.unwrap_or("application/json");
            Some(json!({ "status": status, "media_type": media, "json": example.to_string() }))
        }
        (ArmBody::Text, Some(Value::String(text))) => {
            let media = arm.media_type.as_deref().unwrap_or("text/plain");
            Some(json!({ "status": status, "media_type": media, "text": text }))
        }
        _ => None,
    }
}

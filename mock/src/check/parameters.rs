//! Parameters: out of the text that they are written as, by their style, and against their schemas.

use std::collections::{BTreeMap, BTreeSet};

use passbook_openapi::places::followed;
use passbook_openapi::validate::types;
use serde_json::{Map, Number, Value};

use crate::behaviour::{Location, Request, Violation};
use crate::contract::{Operation, Parameter, Style};
use crate::encoding::cookies;

/// What is wrong with the parameters of a request.
pub(super) fn violations(
    operation: &Operation,
    path: &BTreeMap<String, String>,
    request: &Request,
) -> Vec<Violation> {
    let mut violations = Vec::new();
    for parameter in &operation.parameters {
        match read(parameter, path, request) {
            Ok(None) if parameter.required => violations.push(violation(parameter, "", "is required")),
            Ok(None) => {}
            Ok(Some(value)) => {
                let faults = parameter.schema.faults(&value);
                violations
                    .extend(faults.iter().map(|fault| violation(parameter, &fault.pointer, &fault.message)));
            }
            Err(message) => violations.push(violation(parameter, "", &message)),
        }
    }
    violations
}

fn violation(parameter: &Parameter, pointer: &str, message: &str) -> Violation {
    Violation {
        location: parameter.location,
        name: Some(parameter.name.clone()),
        pointer: pointer.to_owned(),
        message: message.to_owned(),
    }
}

/// The value of a parameter, where the request has it.
fn read(
    parameter: &Parameter,
    path: &BTreeMap<String, String>,
    request: &Request,
) -> Result<Option<Value>, String> {
    let name = parameter.name.as_str();
    let texts: Vec<&str> = match parameter.location {
        Location::Path => path.get(name).map(String::as_str).into_iter().collect(),
        Location::Query => {
            request.query.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
        }
        Location::Header => {
            let values: Result<_, _> =
                request.headers.get_all(name).into_iter().map(|value| value.to_str()).collect();
            values.map_err(|_| "is not text".to_owned())?
        }
        Location::Cookie => cookies(&request.headers)
            .into_iter()
            .filter(|(key, _)| *key == name)
            .map(|(_, value)| value)
            .collect(),
        Location::Body => Vec::new(),
    };
    if parameter.is_json {
        return match texts.as_slice() {
            [] => Ok(None),
            [text] => serde_json::from_str(text).map(Some).map_err(|_| "is not JSON".to_owned()),
            _ => Err("is given more than once".to_owned()),
        };
    }
    let (document, schema) = (parameter.schema.document(), parameter.schema.node());
    let kinds = types(document, schema);
    if kinds.contains("object") {
        return Ok(object(parameter, document, schema, &texts, request));
    }
    if kinds.contains("array") {
        return Ok(array(parameter, document, schema, &texts));
    }
    match texts.as_slice() {
        [] => Ok(None),
        // RFC 9110: the same header twice is its values in one, with commas.
        texts if parameter.location == Location::Header => Ok(Some(scalar(&texts.join(", "), &kinds))),
        [text] => Ok(Some(scalar(stripped(parameter, text), &kinds))),
        _ => Err("is given more than once".to_owned()),
    }
}

/// A text as the first of the types that it can be.
pub(super) fn scalar(text: &str, types: &BTreeSet<String>) -> Value {
    if types.contains("string") || types.is_empty() {
        return text.into();
    }
    if (types.contains("integer") || types.contains("number"))
        && let Ok(number) = text.parse::<Number>()
    {
        return number.into();
    }
    match text {
        "true" if types.contains("boolean") => true.into(),
        "false" if types.contains("boolean") => false.into(),
        // Not of its type, which the schema then says.
        _ => text.into(),
    }
}

/// A path's value without what `label` and `matrix` put before it.
fn stripped<'a>(parameter: &Parameter, text: &'a str) -> &'a str {
    match parameter.style {
        Style::Label => text.strip_prefix('.').unwrap_or(text),
        Style::Matrix => text
            .strip_prefix(';')
            .and_then(|rest| rest.strip_prefix(&parameter.name)?.strip_prefix('='))
            .unwrap_or(text),
        _ => text,
    }
}

fn array(parameter: &Parameter, document: &Value, schema: &Value, texts: &[&str]) -> Option<Value> {
    let items = schema.get("items").map(|items| types(document, items)).unwrap_or_default();
    if texts.is_empty() {
        return None;
    }
    let separator = match parameter.style {
        Style::SpaceDelimited => ' ',
        Style::PipeDelimited => '|',
        Style::Label if parameter.explode => '.',
        Style::Matrix if parameter.explode => ';',
        _ => ',',
    };
    let is_repeated = parameter.explode && matches!(parameter.location, Location::Query | Location::Cookie);
    let prefix = format!("{}=", parameter.name);
    let mut values = Vec::new();
    for text in texts {
        if is_repeated {
            values.push(scalar(text, &items));
            continue;
        }
        let text = match parameter.style {
            Style::Matrix if parameter.explode => text.trim_start_matches(';'),
            _ => stripped(parameter, text),
        };
        if text.is_empty() {
            continue;
        }
        for part in text.split(separator) {
            let part = match parameter.style {
                Style::Matrix => part.strip_prefix(&prefix).unwrap_or(part),
                _ if parameter.location == Location::Header => part.trim(),
                _ => part,
            };
            values.push(scalar(part, &items));
        }
    }
    Some(values.into())
}

fn object(
    parameter: &Parameter,
    document: &Value,
    schema: &Value,
    texts: &[&str],
    request: &Request,
) -> Option<Value> {
    let property = |name: &str| {
        schema
            .get("properties")
            .and_then(|all| all.get(name))
            .map(|one| followed(document, one))
            .unwrap_or(&Value::Null)
    };
    let value = |name: &str, text: &str| {
        let property = property(name);
        let kinds = types(document, property);
        match kinds.contains("array") {
            true => {
                let items = property.get("items").map(|items| types(document, items)).unwrap_or_default();
                text.split(',').map(|part| scalar(part, &items)).collect()
            }
            false => scalar(text, &kinds),
        }
    };
    let mut object = Map::new();
    let is_query = parameter.location == Location::Query;
    if is_query && parameter.style == Style::DeepObject {
        for (key, text) in &request.query {
            let inner =
                key.strip_prefix(&parameter.name).and_then(|rest| rest.strip_prefix('[')?.strip_suffix(']'));
            if let Some(name) = inner {
                object.insert(name.to_owned(), value(name, text));
            }
        }
    } else if is_query && parameter.explode {
        // Each property is a parameter of its own; those that are declared can be told from other parameters.
        let declared = schema.get("properties").and_then(Value::as_object);
        for (key, text) in &request.query {
            if declared.is_some_and(|declared| declared.contains_key(key)) {
                object.insert(key.clone(), value(key, text));
            }
        }
    } else {
        let text = texts.first()?;
        let text = stripped(parameter, text);
        if parameter.explode {
            let separator = match parameter.style {
                Style::Label => '.',
                Style::Matrix => ';',
                _ => ',',
            };
            for pair in text.trim_start_matches(separator).split(separator) {
                let (name, text) = pair.split_once('=').unwrap_or((pair, ""));
                object.insert(name.trim().to_owned(), value(name.trim(), text));
            }
        } else {
            let parts: Vec<&str> = text.split(',').collect();
            for pair in parts.chunks(2) {
                let name = pair[0].trim();
                object.insert(name.to_owned(), value(name, pair.get(1).copied().unwrap_or_default()));
            }
        }
        return Some(object.into());
    }
    (!object.is_empty()).then(|| object.into())
}

//! What the contract shows, as an answer.

use bytes::Bytes;
use serde_json::{Value, json};

use crate::behaviour::{Answer, Request};
use crate::contract::{Contract, Media, Operation, Response, is_json, may_have_body};
use crate::make;
use crate::prefer::{Preference, accepted};

/// Answers an operation as its contract shows it, in the way that the request prefers.
pub(crate) fn preferred(
    contract: &Contract,
    operation: &Operation,
    request: &Request,
    preference: &Preference,
    seed: u64,
) -> Answer {
    let status = preference.code.unwrap_or_else(|| operation.usual_status());
    let Some(response) = operation.response(status) else {
        let documented = operation.documented_statuses().join(", ");
        return not_possible(
            operation,
            &format!("status {status} is not documented; these are: {documented}"),
        );
    };
    let media = match response.content.as_slice() {
        [] => None,
        content => match accepted(&request.headers, content) {
            Some(media) => Some(media),
            None => return not_acceptable(operation, content),
        },
    };
    let names = || media.iter().flat_map(|media| &media.examples).map(|example| example.name.as_str());
    let example = preference.example.as_deref();
    if let Some(name) = example.filter(|name| !names().any(|other| other == *name)) {
        let named: Vec<&str> = names().filter(|name| !name.is_empty()).collect();
        let there = if named.is_empty() {
            "none has a name".to_owned()
        } else {
            format!("these are: {}", named.join(", "))
        };
        return not_possible(operation, &format!("status {status} has no example `{name}`; {there}"));
    }
    let source = match (preference.is_dynamic, example) {
        (true, _) => Source::Made,
        (false, Some(name)) => Source::Named(name),
        (false, None) => Source::First,
    };
    let mut answer = shown(contract, operation, response, status, media, source, seed);
    // A header that the request has under the same name belongs to this exchange, and comes back.
    for header in &response.headers {
        let is_parameter =
            |name: &str| operation.parameters.iter().any(|one| one.name.eq_ignore_ascii_case(name));
        if let Some(sent) = request.header(&header.name).filter(|_| is_parameter(&header.name)) {
            answer = answer.header(&header.name, sent);
        }
    }
    match preference.applied() {
        Some(applied) => answer.header("preference-applied", &applied),
        None => answer,
    }
}

/// Where a body comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Source<'a> {
    /// The first example, or made from the schema where there is none.
    First,
    /// The example of this name.
    Named(&'a str),
    /// Made from the schema; the first example where there is no schema.
    Made,
}

/// The body and the headers that the contract shows for a status.
pub(crate) fn shown(
    contract: &Contract,
    operation: &Operation,
    response: &Response,
    status: u16,
    media: Option<&Media>,
    source: Source<'_>,
    seed: u64,
) -> Answer {
    let mut answer = Answer::new(status);
    for header in &response.headers {
        let value = header.example.clone().unwrap_or_else(|| {
            make::value(&header.schema, seed, &format!("{} {status} {}", operation.id, header.name))
        });
        answer = answer.header(&header.name, &text(&value));
    }
    let Some(media) = media.filter(|_| may_have_body(answer.status)) else { return answer };
    let example = match source {
        Source::First => media.examples.first(),
        Source::Named(name) => media.examples.iter().find(|example| example.name == name),
        Source::Made if media.schema.is_none() => media.examples.first(),
        Source::Made => None,
    };
    let concrete = match media.media_type.as_str() {
        "*/*" | "application/*" => "application/json",
        "text/*" => "text/plain",
        other => other,
    };
    match (example, &media.schema) {
        (Some(example), _) => answer.body(concrete, example.bytes(concrete)),
        (None, Some(schema)) => {
            let value = make::value(schema, seed, &format!("{} {} {status}", contract.title, operation.id));
            answer.body(concrete, written(&value, concrete))
        }
        (None, None) => answer.body(concrete, Bytes::new()),
    }
}

fn not_possible(operation: &Operation, message: &str) -> Answer {
    Answer::json(
        400,
        &json!({"error": "preference_not_possible", "operation": operation.id, "message": message}),
    )
}

fn not_acceptable(operation: &Operation, content: &[Media]) -> Answer {
    let there: Vec<&str> = content.iter().map(|media| media.media_type.as_str()).collect();
    Answer::json(
        406,
        &json!({
            "error": "not_acceptable",
            "operation": operation.id,
            "message": format!("`Accept` has none of: {}", there.join(", ")),
        }),
    )
}

/// A value as a body of this type.
pub(crate) fn written(value: &Value, media_type: &str) -> Bytes {
    match value {
        Value::String(text) if !is_json(media_type) => text.clone().into(),
        value => value.to_string().into(),
    }
}

/// A value as it stands in a header.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::PROVIDERS;

    /// Each status of each operation of each provider: what is shown for it is by the contract.
    #[test]
    fn what_is_shown_is_valid() {
        let mut shown = 0;
        for provider in PROVIDERS {
            let contract = provider.contract().expect("a contract");
            let provider = provider.id;
            for operation in contract.each_operation() {
                for status in operation.documented_statuses() {
                    let code = if status == "default" { 500 } else { status.parse().expect("a number") };
                    let answer = contract.documented(operation, code, 1);
                    let response = operation.response(code).expect("it is documented");
                    let header = |name: &str| answer.headers.contains_key(name);
                    assert!(
                        response.headers.iter().all(|declared| header(&declared.name)),
                        "{provider} {status}"
                    );
                    let Some(media) = response.content.first() else { continue };
                    let body = if media.is_json() {
                        answer.to_json()
                    } else {
                        Some(Value::from(String::from_utf8_lossy(&answer.body)))
                    };
                    let schema = media.schema.as_ref().expect("the specs have schemas");
                    let faults = schema.faults(&body.expect("there is a body"));
                    assert!(faults.is_empty(), "{provider} {} {status}: {faults:?}", operation.id);
                    shown += 1;
                }
            }
        }
        assert!(shown > 100, "{shown}");
    }
}

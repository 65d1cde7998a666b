//! Responses to arms: one for each documented status and, where a status can come as JSON or as plain text,
//! one for each of these.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::definitions;
use super::examples::Examples;
use crate::api::{Alternative, Arm, ArmBody, Shape, Status};
use crate::media;
use crate::names;
use crate::places::Side;

/// The arms of success and those of failure, by status.
pub(super) fn arms(operation: &Map<String, Value>, examples: Examples<'_>) -> (Vec<Arm>, Vec<Arm>) {
    let responses = operation.get("responses").and_then(Value::as_object);
    let mut read: Vec<(Status, &Value)> = responses
        .into_iter()
        .flatten()
        .filter_map(|(key, response)| Some((status(key)?, response)))
        .collect();
    read.sort_by_key(|(status, _)| *status);
    let is_success = |status: &Status| matches!(status, Status::Code(200..=299) | Status::Range(2));
    let (mut taken, mut success, mut errors) = (BTreeSet::new(), Vec::new(), Vec::new());
    for (status, response) in read.iter().filter(|(status, _)| is_success(status)) {
        success.extend(response_arms(*status, response, true, examples, &mut taken));
    }
    let default = read.iter().find(|(status, _)| *status == Status::Default);
    if success.is_empty() {
        // `default` alone documents successes too.
        match default {
            Some((_, response)) => {
                success.extend(response_arms(Status::Range(2), response, true, examples, &mut taken));
            }
            None => success.push(empty(Status::Range(2), &mut taken)),
        }
    }
    let mut taken = BTreeSet::new();
    for (status, response) in read.iter().filter(|(status, _)| !is_success(status)) {
        errors.extend(response_arms(*status, response, false, examples, &mut taken));
    }
    (success, errors)
}

/// Every media type that a documented success may have.
pub(super) fn success_types(operation: &Map<String, Value>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for name in success_content(operation).map(|(name, _)| name) {
        if media::is_sendable(name) && !all.contains(name) {
            all.push(name.clone());
        }
    }
    all
}

/// Those that are not asked for, with a method for each of them that is none of `taken`.
pub(super) fn alternatives<'t>(
    operation: &Map<String, Value>,
    success: &[Arm],
    taken: impl Iterator<Item = &'t str>,
) -> Vec<Alternative> {
    let mut taken: BTreeSet<String> = taken.map(str::to_owned).collect();
    taken.extend(["send_streaming", "send_events", "send_with_response"].map(str::to_owned));
    let mut seen: Vec<String> =
        success.iter().filter_map(|arm| arm.media_type.as_deref()).map(media::essence).collect();
    let mut alternatives = Vec::new();
    for media_type in success_types(operation) {
        let essence = media::essence(&media_type);
        let is_one = essence.contains('/') && !essence.contains(['*', ',']) && essence != media::EVENT_STREAM;
        if !is_one || seen.contains(&essence) {
            continue;
        }
        let subtype = essence.split('/').nth(1).unwrap_or_default();
        alternatives.push(Alternative {
            rust: names::unique(&format!("send_{}", names::snake(subtype)), &mut taken),
            is_text: media::is_text(&essence) || media::is_json(&essence),
            media_type: essence.clone(),
        });
        seen.push(essence);
    }
    alternatives
}

/// Media types of successes, and what is said of each.
fn success_content(operation: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    let responses = operation.get("responses").and_then(Value::as_object);
    let successes = responses.into_iter().flatten().filter(|(status, _)| status.starts_with('2'));
    successes.filter_map(|(_, response)| response.get("content")?.as_object()).flatten()
}

/// What an event's data is, where a success can be a stream of events: text, or what its JSON says.
pub(super) fn events(operation: &Map<String, Value>) -> Option<Shape> {
    let (_, media) =
        success_content(operation).find(|(name, _)| media::essence(name) == media::EVENT_STREAM)?;
    let schema = media.get("schema").unwrap_or(&Value::Null);
    Some(match schema.get("type").and_then(Value::as_str) {
        // A date or an id stands there without quotes, too.
        None if schema.get("$ref").is_none() => Shape::String,
        Some("string") => Shape::String,
        _ => definitions::plain(definitions::shape(schema)),
    })
}

fn status(key: &str) -> Option<Status> {
    match (key, key.strip_suffix("XX")) {
        ("default", _) => Some(Status::Default),
        (_, Some(range)) => range.parse().ok().map(Status::Range),
        _ => key.parse().ok().map(Status::Code),
    }
}

fn empty(status: Status, taken: &mut BTreeSet<String>) -> Arm {
    Arm {
        status,
        variant: names::unique(&variant(status), taken),
        media_type: None,
        body: ArmBody::Empty,
        description: String::new(),
        example: None,
    }
}

fn response_arms(
    status: Status,
    response: &Value,
    success: bool,
    examples: Examples<'_>,
    taken: &mut BTreeSet<String>,
) -> Vec<Arm> {
    let description = response["description"].as_str().unwrap_or_default().trim().to_owned();
    let content = response.get("content").and_then(Value::as_object);
    let content: Vec<(&String, &Value)> = content.into_iter().flatten().collect();
    let arm = |name: String, media: Option<(&String, &Value)>, body: ArmBody| Arm {
        status,
        variant: name,
        media_type: media.map(|(name, _)| name.clone()),
        body,
        description: description.clone(),
        example: media.and_then(|(_, media)| examples.first(media.as_object()?, Side::Response)),
    };
    if content.is_empty() || matches!(status, Status::Code(204 | 205 | 304)) {
        return vec![Arm { description: description.clone(), ..empty(status, taken) }];
    }
    let base = variant(status);
    if let Some(json) = content.iter().find(|(name, _)| media::is_json(name)) {
        let schema = json.1.get("schema").unwrap_or(&Value::Null);
        let shape = definitions::shape(schema);
        // Where no type of ours stands around a value, only its own type can hide it.
        let shape = match definitions::is_personal(schema, &BTreeSet::new()) {
            true => definitions::hide(shape),
            false => shape,
        };
        let name = names::unique(&base, taken);
        let mut arms = vec![arm(name, Some(*json), ArmBody::Json(shape))];
        // A gateway that answers in plain text before the API is reached is part of the contract where it is
        // documented. Other media types would be chosen by `Accept`, and JSON is.
        let plain = content.iter().find(|(name, _)| media::essence(name) == "text/plain");
        if let (false, Some(plain)) = (success, plain) {
            arms.push(arm(names::unique(&format!("{base}Text"), taken), Some(*plain), ArmBody::Text));
        }
        return arms;
    }
    let body = match content.iter().all(|(name, _)| media::is_text(name)) {
        true => ArmBody::Text,
        false => ArmBody::Bytes,
    };
    vec![arm(names::unique(&base, taken), content.first().copied(), body)]
}

/// `NotFound` for 404, `Status529` for what has no standard name.
fn variant(status: Status) -> String {
    match status {
        Status::Default => "Default".to_owned(),
        Status::Range(1) => "Informational".to_owned(),
        Status::Range(2) => "Success".to_owned(),
        Status::Range(3) => "Redirection".to_owned(),
        Status::Range(4) => "ClientError".to_owned(),
        Status::Range(_) => "ServerError".to_owned(),
        Status::Code(418) => "ImATeapot".to_owned(),
        Status::Code(code) => {
            match http::StatusCode::from_u16(code).ok().and_then(|status| status.canonical_reason()) {
                Some(reason) => names::pascal(&reason.replace('-', " ")),
                None => format!("Status{code}"),
            }
        }
    }
}

//! Every operation of every provider, called with the examples of its spec, and every documented reply printed.
//!
//! What must be masked is read from the spec's facts here, and shares nothing with what masks it.

use std::path::Path;
use std::sync::{Arc, Mutex};

use passbook::runtime::reqwest::{Request, Response};
use passbook::runtime::{BoxFuture, Exchange, Transport, TransportFailure, http};
use passbook_cli::providers;
use passbook_codegen::api::{Api, Arm, ArmBody, Encoding, Kind, Operation, Shape, Status};
use passbook_codegen::crate_for_provider;
use passbook_runtime::commands::{Command, Place, Provider};
use serde_json::Value;

use crate::support::{Ran, Shell};

/// One reply, and what was asked.
#[derive(Debug)]
struct Canned {
    status: u16,
    media_type: String,
    body: String,
    asked: Mutex<Vec<Request>>,
}

impl Transport for Canned {
    fn send<'a>(
        &'a self,
        request: Request,
        _: Exchange,
    ) -> BoxFuture<'a, Result<Response, TransportFailure>> {
        let mut reply =
            http::Response::builder().status(self.status).header("Content-Type", &self.media_type);
        // A reply that names another interaction than the request is an error.
        if let Some(id) = request.headers().get("x-fapi-interaction-id") {
            reply = reply.header("x-fapi-interaction-id", id);
        }
        let reply = reply.body(self.body.clone()).expect("a reply that can be made");
        self.asked.lock().expect("no test panicked with it").push(request);
        Box::pin(std::future::ready(Ok(Response::from(reply))))
    }
}

#[test]
fn every_operation_is_called_and_every_reply_is_printed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate stands in the workspace");
    for provider in providers() {
        let id = provider.api.id;
        let api = crate_for_provider(root, id).unwrap_or_else(|found| panic!("{id}: {found}")).api;
        assert_eq!(api.operations.len(), provider.commands.len(), "{id}");
        for (operation, command) in api.operations.iter().zip(provider.commands) {
            assert_eq!(operation.id, command.id);
            let mut replies = 0;
            for (arm, is_success) in arms(operation) {
                if check(&api, operation, provider, command, arm, is_success) {
                    replies += 1;
                }
            }
            assert!(replies > 0, "{id} {}: no reply has an example", command.name);
        }
    }
}

fn arms(operation: &Operation) -> impl Iterator<Item = (&Arm, bool)> {
    operation.success.iter().map(|arm| (arm, true)).chain(operation.errors.iter().map(|arm| (arm, false)))
}

/// Calls the operation, has it answered with this reply, and holds what is printed against the example. False where
/// there is none.
fn check(
    api: &Api,
    operation: &Operation,
    provider: &'static Provider,
    command: &'static Command,
    arm: &Arm,
    is_success: bool,
) -> bool {
    let Status::Code(status) = arm.status else { return false };
    let body = match (&arm.body, &arm.example) {
        (ArmBody::Empty, _) => String::new(),
        (ArmBody::Json(_), Some(example)) => example.to_string(),
        (ArmBody::Text, Some(Value::String(text))) => text.clone(),
        _ => return false,
    };
    let media_type = arm.media_type.clone().unwrap_or_else(|| "application/json".to_owned());
    let run = |flags: &[&str], given: Given| {
        let canned = Arc::new(Canned {
            status,
            media_type: media_type.clone(),
            body: body.clone(),
            asked: Mutex::default(),
        });
        let shell =
            Shell { transport: Some(Arc::clone(&canned) as Arc<dyn Transport>), ..credentials(provider) };
        let mut words = words(provider, command, given);
        // Some of the statuses are worth a repeat.
        words.push("--no-retry".to_owned());
        words.extend(flags.iter().map(|flag| (*flag).to_owned()));
        let ran = shell.run(&words.iter().map(String::as_str).collect::<Vec<_>>());
        ran.ends(if is_success { 0 } else { 1 });
        let mut asked = canned.asked.lock().expect("the call is over");
        assert_eq!(asked.len(), 1, "{} {}", provider.api.id, command.name);
        asked_as_documented(operation, &asked.remove(0));
        ran
    };
    let masked = printed(&run(&[], Given::Flags), is_success);
    let revealed = printed(&run(&["--reveal"], Given::Body), is_success);
    run(&["--output", "table", "--verbose"], Given::Body);
    match (&arm.body, &arm.example) {
        (ArmBody::Json(shape), Some(example)) => {
            let place = format!("{} {} {status}", provider.api.id, command.name);
            assert_eq!(normal(revealed.clone()), normal(example.clone()), "{place}");
            masks(api, shape, &revealed, &masked, &place);
        }
        (ArmBody::Text, Some(example)) if !is_success => assert_eq!(masked, *example),
        _ => {}
    }
    true
}

/// How the fields of a body are given that a flag can give.
#[derive(Clone, Copy, PartialEq)]
enum Given {
    Flags,
    Body,
}

fn credentials(provider: &Provider) -> Shell {
    let prefix = format!("PASSBOOK_{}_", provider.api.id.to_uppercase().replace('-', "_"));
    let shell = Shell::new().set(&format!("{prefix}BASE_URL"), "https://bank.example");
    provider.credentials.iter().fold(shell, |shell, credential| {
        let name = format!("{prefix}{}", credential.name.to_uppercase());
        let shell = match credential.scheme {
            "clientCredentials" => {
                shell.set(&format!("{name}_USERNAME"), "user").set(&format!("{name}_PASSWORD"), "password")
            }
            _ => shell,
        };
        shell.set(&name, "constant")
    })
}

/// The command line of the operation's examples.
fn words(provider: &Provider, command: &Command, given: Given) -> Vec<String> {
    let mut words = vec![provider.api.id.to_owned(), command.name.to_owned()];
    let mut body: Option<Value> = command.body.as_ref().and_then(|body| {
        let example = body.example.unwrap_or_else(|| panic!("{}: its body has no example", command.name));
        serde_json::from_str(example).ok()
    });
    for argument in command.arguments {
        if argument.place == Place::Field {
            let Some(fields) = body.as_mut().and_then(Value::as_object_mut) else { continue };
            // What is null can be given in a body alone.
            if given == Given::Body || fields.get(argument.wire).is_none_or(Value::is_null) {
                continue;
            }
            fields.remove(argument.wire);
        }
        assert!(!argument.required || !argument.example.is_empty(), "{}: --{}", command.name, argument.flag);
        for example in argument.example {
            words.push(format!("--{}={example}", argument.flag));
        }
    }
    if let Some(body) = body.filter(|body| given == Given::Body || *body != serde_json::json!({})) {
        words.extend(["--body".to_owned(), body.to_string()]);
    }
    words
}

fn asked_as_documented(operation: &Operation, request: &Request) {
    assert_eq!(request.method().as_str(), operation.method, "{}", operation.id);
    let path: Vec<&str> = request.url().path().split('/').collect();
    let template: Vec<&str> = operation.path.split('/').collect();
    assert_eq!(path.len(), template.len(), "{}: {path:?}", operation.id);
    for (part, expected) in path.iter().zip(&template) {
        assert!(expected.contains('{') || part == expected, "{}: {path:?}", operation.id);
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.encoding == Encoding::Json) {
        let sent = request.body().and_then(|body| body.as_bytes()).expect("a body was sent");
        let sent: Value = serde_json::from_slice(sent).expect("the body is JSON");
        let example = body.example.clone().expect("the words come from it");
        assert_eq!(normal(sent), normal(example), "{}", operation.id);
    }
}

/// The JSON that a run printed.
fn printed(ran: &Ran, is_success: bool) -> Value {
    let text = match is_success {
        true => ran.output.as_str(),
        false => {
            let starts = |line: &&str| line.starts_with(['{', '[', '"']);
            let first = ran.errors.lines().find(starts).unwrap_or_default();
            &ran.errors[ran.errors.find(first).unwrap_or_default()..]
        }
    };
    serde_json::from_str(text).unwrap_or(Value::Null)
}

/// Holds that what is masked is what the spec calls sensitive or personal, and what it doesn't declare.
fn masks(api: &Api, shape: &Shape, revealed: &Value, masked: &Value, place: &str) {
    if revealed.is_null() {
        return;
    }
    match shape {
        Shape::Sensitive(_) => assert_eq!(masked, "[redacted]", "{place}"),
        Shape::Nullable(inner) => masks(api, inner, revealed, masked, place),
        Shape::List(inner) => {
            let (revealed, masked) = (revealed.as_array().expect(place), masked.as_array().expect(place));
            assert_eq!(revealed.len(), masked.len(), "{place}");
            for (index, (revealed, masked)) in revealed.iter().zip(masked).enumerate() {
                masks(api, inner, revealed, masked, &format!("{place}[{index}]"));
            }
        }
        Shape::Map(inner) => {
            for (name, revealed) in revealed.as_object().expect(place) {
                masks(api, inner, revealed, &masked[name], &format!("{place}.{name}"));
            }
        }
        Shape::Named(component) => match &api.definitions[component].kind {
            Kind::Struct(structure) => {
                for (name, revealed) in revealed.as_object().expect(place) {
                    let place = format!("{place}.{name}");
                    match structure.fields.iter().find(|field| field.wire == *name) {
                        Some(field) if field.personal && !revealed.is_null() => {
                            assert_eq!(masked[name], "[redacted]", "{place}")
                        }
                        Some(field) => masks(api, &field.shape, revealed, &masked[name], &place),
                        None => assert_eq!(masked[name], "[redacted]", "{place}"),
                    }
                }
            }
            // Which variant it is, only the runtime knows.
            Kind::Union(_) => {}
            Kind::Enum(_) => assert_eq!(revealed, masked, "{place}"),
        },
        _ => assert_eq!(revealed, masked, "{place}"),
    }
}

/// A field that is null may be left out, and a date and time may be written otherwise.
fn normal(value: Value) -> Value {
    match value {
        Value::Object(object) => object
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key, normal(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(normal).collect(),
        Value::String(text) => match passbook::runtime::DateTime::parse_from_rfc3339(&text) {
            Ok(moment) => Value::String(moment.to_rfc3339()),
            Err(_) => Value::String(text),
        },
        other => other,
    }
}

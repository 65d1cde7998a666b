//! Calls of operations as data: what is sent, and what the client makes of each documented reply.

use serde::Deserialize;
use serde_json::Value;

use super::normal;
use crate::RetryPolicy;
use crate::commands::{Arguments, Checks, Command, Content, Kind, Masking, Place, Provider};
use crate::facts::SchemeKind;
use crate::internal::{Config, Core, Credentials};
use crate::testing::{Canned, Recorded, Server};

/// One call, and the replies to it.
#[derive(Deserialize)]
struct Case {
    call: String,
    /// Names on the wire and texts, in the order of the contract.
    arguments: Vec<(String, String)>,
    body: Option<Body>,
    request: Request,
    replies: Vec<Reply>,
}

/// What is given as the body, and expected on the wire.
#[derive(Deserialize)]
struct Body {
    /// A text, as it is; with `json`, one that is sent as JSON.
    text: Option<String>,
    /// Sent as JSON.
    json: Option<String>,
    /// An object of scalars that is sent as a form.
    form: Option<String>,
}

#[derive(Deserialize)]
struct Request {
    method: String,
    /// Percent-encoded.
    path: String,
    /// Decoded, in the contract's order.
    query: Vec<(String, String)>,
    /// Headers that must be there; others may be, too.
    headers: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct Reply {
    status: u16,
    media_type: Option<String>,
    json: Option<String>,
    text: Option<String>,
}

/// Calls an operation once for each of its replies in `data`, and panics with all that differs.
///
/// # Panics
///
/// Where a request or a decoded value is another than `data` says.
pub async fn replies(provider: &'static Provider, data: &str, operation: &str) {
    let cases: Vec<Case> = serde_json::from_str(data).expect("the data is a list of calls");
    let case = cases.into_iter().find(|case| case.call == operation).expect("the data has the operation");
    let command = provider.commands.iter().find(|command| command.id == operation);
    let command = command.expect("the commands have the operation");
    let mut differences = Vec::new();
    for reply in &case.replies {
        if let Err(difference) = check(provider, command, &case, reply).await {
            differences.push(format!("{operation}, {}: {difference}", reply.status));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

async fn check(
    provider: &'static Provider,
    command: &'static Command,
    case: &Case,
    reply: &Reply,
) -> Result<(), String> {
    let server = Server::start().await;
    let mut canned = Canned::new(reply.status);
    if let Some(media_type) = &reply.media_type {
        canned = canned.header("Content-Type", media_type);
    }
    server.reply(canned.body(reply.json.clone().or_else(|| reply.text.clone()).unwrap_or_default()));
    let arguments = arguments(command, case)?;
    let core = core(provider, &server)?;
    let mut running = (command.run)(core, &arguments).map_err(|error| error.to_string())?;
    let outcome = running.next().await.ok_or("the call gave nothing")?;
    let requests = server.requests();
    let [request] = requests.as_slice() else {
        let fault = outcome.err().map(|fault| fault.to_string()).unwrap_or_default();
        return Err(format!("{} requests were sent in place of one: {fault}", requests.len()));
    };
    sent(case, request)?;
    let is_success = (200..300).contains(&reply.status);
    let content = match (outcome, is_success) {
        (Ok(piece), true) => piece.content,
        (Err(fault), false) => {
            fault.content.clone().ok_or_else(|| format!("it is no documented error: {fault}"))?
        }
        (Ok(_), false) => return Err("the call succeeded".to_owned()),
        (Err(fault), true) => {
            let path = fault.causes.join(": ");
            return Err(format!("the call failed: {fault} {path}"));
        }
    };
    match (content, &reply.json, &reply.text) {
        (Content::Json(got), Some(came), _) => same("the value", came, &got),
        (Content::Text(got), _, Some(came)) => equal("the text", came, &got),
        (Content::Bytes(got), ..) => equal(
            "the bytes",
            reply.json.as_ref().or(reply.text.as_ref()).map_or("", String::as_str),
            &String::from_utf8_lossy(&got),
        ),
        (Content::Empty, None, None) => Ok(()),
        (content, ..) => Err(format!("another kind of content: {content:?}")),
    }
}

fn arguments(command: &'static Command, case: &Case) -> Result<Arguments, String> {
    let mut arguments = Arguments::new(command);
    // As in any call of the client.
    arguments.set_checks(Checks::Off);
    arguments.set_masking(Masking::Revealed);
    let mut declared = command.arguments.iter().filter(|argument| argument.place != Place::Field);
    for (name, text) in &case.arguments {
        // One name may stand in two places: both lists are in the contract's order.
        let argument = declared.find(|argument| argument.wire == name);
        let argument = argument.ok_or_else(|| format!("there is no parameter `{name}`"))?;
        let text = match argument.kind {
            Kind::HttpDate => {
                let moment = crate::codec::from_http_date(text).ok_or("no date as HTTP writes it")?;
                moment.to_rfc3339()
            }
            _ => text.clone(),
        };
        arguments.give(argument.flag, text);
    }
    if let Some(body) = &case.body {
        let given = body.text.as_ref().or(body.json.as_ref()).or(body.form.as_ref());
        arguments.give_body(given.cloned().unwrap_or_default());
    }
    Ok(arguments)
}

/// A client with credentials that nobody looks at.
fn core(provider: &'static Provider, server: &Server) -> Result<Core, String> {
    let mut credentials = Credentials::new();
    for scheme in provider.api.schemes {
        match scheme.kind {
            SchemeKind::Basic => drop(credentials.basic(scheme.id, "user", "password")),
            SchemeKind::Bearer | SchemeKind::Http(_) => drop(credentials.bearer(scheme.id, "token")),
            SchemeKind::ApiKey { .. } => drop(credentials.api_key(scheme.id, "key")),
            SchemeKind::Transport => {}
        }
    }
    let mut config = Config::new(provider.api);
    config.base_url(server.url());
    config.credentials(credentials);
    config.retry(RetryPolicy::never());
    config.build().map_err(|error| error.to_string())
}

/// Holds the request against what was expected.
fn sent(case: &Case, request: &Recorded) -> Result<(), String> {
    let Request { method, path, query, headers } = &case.request;
    equal("the method", method, &request.method)?;
    equal("the path", path, &request.path)?;
    if query != &request.query {
        return Err(format!("the query: expected {query:?}, got {:?}", request.query));
    }
    for (name, value) in headers {
        equal(&format!("the header `{name}`"), value, request.header(name).unwrap_or_default())?;
    }
    if request.header("api-version").is_some() {
        return Err("a header that no contract asks for: `api-version`".to_owned());
    }
    let text = || request.text().ok_or("the body is not valid UTF-8");
    match &case.body {
        None if request.body.is_empty() => Ok(()),
        None => Err("no body was expected".to_owned()),
        Some(Body { json: Some(json), .. }) => {
            let parse = |text: &str| serde_json::from_str::<Value>(text).map_err(|error| error.to_string());
            match parse(json)? == parse(text()?)? {
                true => Ok(()),
                false => Err(format!("the body: expected {json}, got {}", text()?)),
            }
        }
        Some(Body { form: Some(form), .. }) => {
            let fields = serde_json::from_str::<serde_json::Map<String, Value>>(form);
            let mut expected: Vec<(String, String)> = fields
                .map_err(|error| error.to_string())?
                .into_iter()
                .map(|(name, value)| match value {
                    Value::String(text) => (name, text),
                    other => (name, other.to_string()),
                })
                .collect();
            let mut sent: Vec<(String, String)> =
                url::form_urlencoded::parse(&request.body).into_owned().collect();
            sent.sort();
            expected.sort();
            match sent == expected {
                true => Ok(()),
                false => Err(format!("the body: expected {expected:?}, got {sent:?}")),
            }
        }
        Some(body) => equal("the body", body.text.as_deref().unwrap_or_default(), text()?),
    }
}

/// Whether the decoded value, encoded again, is the JSON that it came from.
fn same(what: &str, expected: &str, got: &str) -> Result<(), String> {
    let parse = |text: &str| serde_json::from_str(text).map(normal).map_err(|error| error.to_string());
    match parse(expected)? == parse(got)? {
        true => Ok(()),
        false => Err(format!("{what}, encoded again: expected {expected}, got {got}")),
    }
}

fn equal(what: &str, expected: &str, got: &str) -> Result<(), String> {
    match expected == got {
        true => Ok(()),
        false => Err(format!("{what}: expected {expected:?}, got {got:?}")),
    }
}

/// A test for each operation that a generated crate's `tests/wire.json` has.
#[macro_export]
macro_rules! wire_tests {
    ($provider:expr, $data:expr; $($name:ident: $operation:literal,)*) => {$(
        #[tokio::test]
        async fn $name() {
            $crate::testing::wire::replies(&$provider, $data, $operation).await;
        }
    )*};
}

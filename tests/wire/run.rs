//! Calls an operation over a socket, and holds what is sent and what comes back against a case.

use std::collections::BTreeMap;

use passbook::runtime::commands::{
    Arguments, Checks, Command, Content, Fault, FaultKind, Masking, Piece, Place, Provider,
};
use passbook::runtime::internal::facts::SchemeKind;
use passbook::runtime::internal::{Config, Core, Credentials};
use passbook::{RetryPolicy, Uuid};
use passbook_runtime::testing::{Canned, Recorded, Server};

use crate::case::{self, Case, Reply, Request};
use crate::json::Json;

/// What the HTTP client decides, and not the contract: where the server is, how long the body is, and which
/// compressions were compiled in. `user-agent` is checked, and is the same everywhere.
const LEFT_OUT: [&str; 4] = ["accept-encoding", "content-length", "host", "user-agent"];

/// Stands for any UUID.
const UUID: &str = "{uuid}";

/// Stands for the server's host and port.
const HOST: &str = "{host}";

/// A case, and the operation that it calls.
pub struct Call {
    provider: &'static Provider,
    command: &'static Command,
    pub case: Case,
    /// From the workspace.
    path: String,
}

impl Call {
    /// Finds the operation.
    pub fn new(provider: &'static Provider, case: Case, path: String) -> Result<Self, String> {
        let command = provider.commands.iter().find(|command| command.id == case.call);
        let command =
            command.ok_or_else(|| format!("`{}` has no operation `{}`", provider.api.id, case.call))?;
        Ok(Self { provider, command, case, path })
    }

    /// Makes the call, has it answered with this reply, and says what differs; without a reply, nothing is sent.
    pub async fn check(&self, reply: Option<usize>) -> Result<(), String> {
        let Some(reply) = reply.map(|index| &self.case.replies[index]) else {
            return self.refusal().await.map_err(|difference| format!("{}: {difference}", self.path));
        };
        let outcome = self.reply(reply).await;
        outcome.map_err(|difference| format!("{}: reply {}: {difference}", self.path, reply.title()))
    }

    async fn reply(&self, reply: &Reply) -> Result<(), String> {
        let (server, outcome) = self.make(Some(reply), Masking::Revealed).await?;
        let request = self.case.request.as_ref().ok_or("replies, and no `request`")?;
        if let (Err(fault), true) = (&outcome, server.requests().is_empty()) {
            return Err(format!("nothing was sent: {fault}"));
        }
        sent(self.provider, request, &server)?;
        came(reply, &outcome, &server)?;
        let Some(masked) = &reply.masked else { return Ok(()) };
        let (_, outcome) = self.make(Some(reply), Masking::Masked).await?;
        same("what is printed", masked, &content(&outcome)?)
    }

    async fn refusal(&self) -> Result<(), String> {
        let message = match self.make(None, Masking::Revealed).await {
            Err(message) => message,
            Ok((server, _)) if !server.requests().is_empty() => return Err("a request was sent".to_owned()),
            Ok((_, Ok(_))) => return Err("the call succeeded".to_owned()),
            Ok((_, Err(fault))) => fault.message,
        };
        equal("the refusal", self.case.refused.as_deref().unwrap_or_default(), &message)
    }

    async fn make(&self, reply: Option<&Reply>, masking: Masking) -> Result<(Server, Outcome), String> {
        let server = Server::start().await;
        if let Some(reply) = reply {
            server.reply(canned(reply));
        }
        let mut arguments = arguments(self.command, &self.case)?;
        arguments.set_masking(masking);
        let core = core(self.provider, &self.case, &server)?;
        let mut running = (self.command.run)(core, &arguments).map_err(|error| error.to_string())?;
        let outcome = running.next().await.ok_or("the call gave nothing")?;
        Ok((server, outcome))
    }
}

type Outcome = Result<Piece, Box<Fault>>;

fn canned(reply: &Reply) -> Canned {
    let mut canned = Canned::new(reply.status);
    if let Some(content_type) = reply.content_type() {
        canned = canned.header("content-type", content_type);
    }
    for (name, value) in reply.headers.iter().filter(|(name, _)| *name != "content-type") {
        canned = canned.header(name, value);
    }
    canned.body(reply.body().unwrap_or_default())
}

fn arguments(command: &'static Command, case: &Case) -> Result<Arguments, String> {
    let mut arguments = Arguments::new(command);
    // The command line's default: a body that isn't the contract's would be sent in part, and pass unseen.
    arguments.set_checks(Checks::On);
    for (name, texts) in &case.arguments {
        let mut parameters = command.arguments.iter().filter(|argument| argument.place != Place::Field);
        let argument = parameters.find(|argument| argument.wire == name);
        let argument = argument.ok_or_else(|| format!("{} has no parameter `{name}`", case.call))?;
        for text in &texts.0 {
            arguments.give(argument.flag, text);
        }
    }
    if let Some(body) = &case.body {
        arguments.give_body(body.clone().into_text());
    }
    Ok(arguments)
}

/// A client whose credentials are called as their schemes are, so that one in the place of another is seen.
fn core(provider: &'static Provider, case: &Case, server: &Server) -> Result<Core, String> {
    let schemes = provider.api.schemes;
    for name in case.credentials.iter().flatten() {
        if !schemes.iter().any(|scheme| scheme.id == name) {
            return Err(format!("`{}` has no security scheme `{name}`", provider.api.id));
        }
    }
    let mut credentials = Credentials::new();
    for scheme in schemes {
        if case.credentials.as_ref().is_some_and(|known| !known.iter().any(|name| name == scheme.id)) {
            continue;
        }
        match scheme.kind {
            SchemeKind::Basic => drop(credentials.basic(scheme.id, scheme.id, "password")),
            SchemeKind::Bearer | SchemeKind::Http(_) => drop(credentials.bearer(scheme.id, scheme.id)),
            SchemeKind::ApiKey { .. } => drop(credentials.api_key(scheme.id, scheme.id)),
            SchemeKind::Transport => {}
        }
    }
    let mut config = Config::new(provider.api);
    config.base_url(server.url());
    config.credentials(credentials);
    config.retry(RetryPolicy::never());
    config.build().map_err(|error| error.to_string())
}

/// Holds the one request that the server saw against the one that was expected.
fn sent(provider: &Provider, expected: &Request, server: &Server) -> Result<(), String> {
    let requests = server.requests();
    let [request] = requests.as_slice() else {
        return Err(format!("{} requests were sent in place of one", requests.len()));
    };
    equal("the method", &expected.method, &request.method)?;
    equal("the target", &expected.target, &request.target)?;
    equal("the user agent", provider.api.user_agent, request.header("user-agent").unwrap_or_default())?;
    let object = |headers: &BTreeMap<String, String>| {
        Json::Object(headers.iter().map(|(name, value)| (name.clone(), Json::Text(value.clone()))).collect())
    };
    same("the headers", &object(&expected.headers), &object(&headers(request, &expected.headers)))?;
    sent_body(expected, request)
}

/// All headers but those that are left out. A UUID where any is expected becomes the placeholder.
fn headers(request: &Recorded, expected: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut headers = BTreeMap::new();
    for name in request.headers.keys().filter(|name| !LEFT_OUT.contains(&name.as_str())) {
        let values =
            request.headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
        let value = values.collect::<Vec<_>>().join(", ");
        let is_any = expected.get(name.as_str()).is_some_and(|value| value == UUID);
        let value = if is_any && Uuid::parse_str(&value).is_ok() { UUID.to_owned() } else { value };
        headers.insert(name.as_str().to_owned(), value);
    }
    headers
}

fn sent_body(expected: &Request, request: &Recorded) -> Result<(), String> {
    let text = request.text().ok_or("the body is not UTF-8")?;
    if let Some(json) = &expected.json {
        let sent = Json::parse(text).map_err(|error| format!("the body is not JSON: {error}: {text}"))?;
        return same("the body", json, &sent);
    }
    match &expected.form {
        Some(form) => equal("the body", &sorted(form), &sorted(text)),
        None => equal("the body", expected.text.as_deref().unwrap_or_default(), text),
    }
}

/// The order of a form's names means nothing; that of the values of one name does.
fn sorted(form: &str) -> String {
    let mut pairs: Vec<&str> = form.split('&').collect();
    pairs.sort_by_key(|pair| pair.split('=').next());
    pairs.join("&")
}

/// Holds what the client made of a reply against what was expected.
fn came(reply: &Reply, outcome: &Outcome, server: &Server) -> Result<(), String> {
    if let Some(expected) = &reply.fault {
        return faulted(expected, outcome, server);
    }
    let head = match outcome {
        Ok(piece) => piece.head.as_ref(),
        Err(fault) => fault.head.as_ref(),
    };
    match (outcome, (200..300).contains(&reply.status)) {
        (Ok(_), false) => return Err("the call succeeded".to_owned()),
        (Err(fault), true) => return Err(format!("the call failed: {fault}")),
        _ => {}
    }
    let got = content(outcome)?;
    let (status, headers) = head.ok_or("there is no status and no headers")?;
    equal("the status", &reply.status.to_string(), status.as_str())?;
    for (name, value) in &reply.headers {
        let got = headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()));
        equal(&format!("the header `{name}`"), value, &got.unwrap_or_default())?;
    }
    same("the value", &expected(reply)?, &got)
}

/// The same for a reply that is none that the contract has.
fn faulted(expected: &case::Fault, outcome: &Outcome, server: &Server) -> Result<(), String> {
    let Err(fault) = outcome else { return Err("the call succeeded".to_owned()) };
    if let Some(content) = &fault.content {
        return Err(format!("the reply is one that the contract has: {content:?}"));
    }
    let kind = FaultKind::from(expected.kind);
    equal("the kind of fault", &format!("{kind:?}"), &format!("{:?}", fault.kind))?;
    let host = server.url().replace("http://", "");
    equal("the message", &expected.message, &fault.message.replace(&host, HOST))
}

/// What is decoded of a reply, where it doesn't say otherwise: what came.
fn expected(reply: &Reply) -> Result<Json, String> {
    if let Some(json) = reply.value.as_ref().or(reply.json.as_ref()) {
        return Ok(json.clone());
    }
    let Some(text) = &reply.text else { return Ok(Json::Null) };
    match reply.content_type().is_some_and(|media| media.contains("json")) {
        true => Json::parse(text)
            .map_err(|error| format!("`text` is not JSON ({error}), and there is no `value`")),
        false => Ok(Json::Text(text.clone())),
    }
}

/// What was decoded, of a success or of a documented error. Without a body it is null.
fn content(outcome: &Outcome) -> Result<Json, String> {
    let content = match outcome {
        Ok(piece) => &piece.content,
        Err(fault) => fault.content.as_ref().ok_or_else(|| format!("{:?}: {fault}", fault.kind))?,
    };
    match content {
        Content::Json(text) => Json::parse(text).map_err(|error| format!("{error}: {text}")),
        Content::Text(text) => Ok(Json::Text(text.clone())),
        Content::Bytes(bytes) => Ok(Json::Text(String::from_utf8_lossy(bytes).into_owned())),
        Content::Empty => Ok(Json::Null),
    }
}

fn equal(what: &str, expected: &str, got: &str) -> Result<(), String> {
    match expected == got {
        true => Ok(()),
        false => Err(format!("{what}:\n  expected {expected}\n  got      {got}")),
    }
}

fn same(what: &str, expected: &Json, got: &Json) -> Result<(), String> {
    match expected.differences(got) {
        differences if differences.is_empty() => Ok(()),
        differences => Err(format!("{what}:\n  {}", differences.join("\n  "))),
    }
}

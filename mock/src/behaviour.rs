//! What a bank does beyond its contract: who may call, what it remembers, and the words in which it refuses.
//!
//! A request goes through these steps, and a [`Behaviour`] can speak at each:
//!
//! ```text
//! before ─► route ─► decrypt ─► authorize ─► check against the contract ─► answer ─► after
//!              │                                       │
//!          not_found                                 refuse
//! ```
//!
//! All of it is synchronous: a bank keeps its state behind a mutex of its own, and waits for nobody.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderName, LOCATION, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use serde::Serialize;
use serde_json::Value;

use crate::contract::{Contract, Operation};

/// A request, whole.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Request {
    /// The method.
    pub method: Method,
    /// Path and query as they were sent, base path included: what signatures are made over.
    pub target: String,
    /// The path below the contract's base path, percent-encoded as it was sent.
    pub path: String,
    /// The query's pairs in order, decoded.
    pub query: Vec<(String, String)>,
    /// The headers.
    pub headers: HeaderMap,
    /// The body; decrypted, where it came encrypted and the bank decrypts.
    pub body: Bytes,
    /// The body as it was sent: what digests are made over.
    pub received: Bytes,
    /// Who the client's certificate names; on connections with TLS, where the client showed one.
    pub client: Option<ClientCertificate>,
    /// Scheme, host and port of this bank, without a slash at the end: `http://127.0.0.1:4010`.
    pub origin: String,
    /// The path below which the contract's paths stand, without a slash at the end: `/open-banking/customers/v2`.
    pub base_path: String,
}

/// The certificate that a client has shown, and that this bank's authority has issued.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClientCertificate {
    /// For whom it was issued.
    pub name: String,
    /// The certificate, DER.
    pub der: Bytes,
}

impl Request {
    /// The first value of a query parameter.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The first value of a header, where it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The credential of a scheme in `Authorization`: `authorization("Bearer")`. The scheme's case is of no matter.
    pub fn authorization(&self, scheme: &str) -> Option<&str> {
        let value = self.headers.get(AUTHORIZATION)?.to_str().ok()?;
        let (given, credential) = value.split_once(' ')?;
        given.eq_ignore_ascii_case(scheme).then(|| credential.trim())
    }

    /// The body's pairs, where it is a form; empty where it isn't.
    pub fn form(&self) -> Vec<(String, String)> {
        let content_type = self.header("content-type").unwrap_or_default();
        match content_type.split(';').next().unwrap_or_default().trim() {
            "application/x-www-form-urlencoded" => crate::encoding::pairs(&self.body),
            _ => Vec::new(),
        }
    }

    /// The same request with another body, as it is after decryption.
    pub fn with_body(&self, body: Bytes) -> Self {
        Self { body, ..self.clone() }
    }

    /// The body as JSON, where it is.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// A reply, whole.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers; `Content-Length` and `Date` come by themselves.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Answer {
    /// A reply without a body.
    ///
    /// A number that is no status becomes 500.
    pub fn new(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { status, headers: HeaderMap::new(), body: Bytes::new() }
    }

    /// A reply of JSON.
    pub fn json(status: u16, body: &impl Serialize) -> Self {
        let bytes = serde_json::to_vec(body).unwrap_or_default();
        Self::new(status).body("application/json", bytes)
    }

    /// A reply of plain text.
    pub fn text(status: u16, body: impl Into<String>) -> Self {
        Self::new(status).body("text/plain; charset=utf-8", body.into())
    }

    /// A redirect (302).
    pub fn redirect(location: &str) -> Self {
        Self::new(302).header(LOCATION.as_str(), location)
    }

    /// A refusal (401) that names the scheme to use.
    pub fn unauthorized(challenge: &str) -> Self {
        Self::new(401).header(WWW_AUTHENTICATE.as_str(), challenge)
    }

    /// With this body.
    pub fn body(mut self, content_type: &str, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self.header(CONTENT_TYPE.as_str(), content_type)
    }

    /// With this header, in place of others of its name. What can't stand in a header is left out.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value))
        {
            self.headers.insert(name, value);
        }
        self
    }

    /// The body as JSON, where it is.
    pub fn to_json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// A request that an operation of the contract was found for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Call<'a> {
    /// The request.
    pub request: &'a Request,
    /// The operation. Of several that share a method and path, the one that the body belongs to.
    pub operation: &'a Operation,
    /// The path's parameters, decoded.
    pub path: &'a BTreeMap<String, String>,
    /// The body, where it is JSON; a form is an object of strings.
    pub body: Option<&'a Value>,
    /// The bank's time.
    pub now: DateTime<Utc>,
    /// The bank's seed, or that of `Prefer: seed=…`.
    pub seed: u64,
    pub(crate) contract: &'a Contract,
}

impl Call<'_> {
    /// The operation's id, as the contract writes it.
    pub fn id(&self) -> &str {
        &self.operation.id
    }

    /// A parameter of the path, decoded; empty where the path has none of this name.
    pub fn parameter(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// What the contract shows for this status: its example, or a value made from its schema; with the headers that it
    /// declares. A status that the contract doesn't have is answered without a body.
    pub fn documented(&self, status: u16) -> Answer {
        self.contract.documented(self.operation, status, self.seed)
    }

    /// The contract's example for this status.
    pub fn example(&self, status: u16) -> Option<Value> {
        self.contract.example(self.operation, status).cloned()
    }

    /// The scopes that the operation asks for, of all its alternatives.
    pub fn scopes(&self) -> Vec<&str> {
        self.operation
            .security
            .iter()
            .flatten()
            .flat_map(|(_, scopes)| scopes.iter().map(String::as_str))
            .collect()
    }

    /// Refuses (401) a call that satisfies none of the operation's alternatives, by what is there to see: a header, a
    /// parameter, a certificate. Whether they are genuine is for the bank to say.
    pub fn require_credentials(&self) -> Result<(), Box<Answer>> {
        self.contract.require_credentials(self)
    }
}

/// Where a request breaks the contract, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Violation {
    /// The part of the request.
    #[serde(rename = "in")]
    pub location: Location,
    /// The parameter's name; nothing for the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The JSON pointer of the place within the body or the parameter; empty for all of it.
    pub pointer: String,
    /// What is wrong, without the value.
    pub message: String,
}

/// A part of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Location {
    /// A parameter in the path.
    Path,
    /// A parameter in the query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// The body.
    Body,
}

/// How a bank is opened.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Setting {
    /// What everything made up is made from.
    pub seed: u64,
    /// How many customers it has at first, where it has customers.
    pub customers: usize,
    /// The bank's time when it opens.
    pub opened: DateTime<Utc>,
    /// Whether bodies are encrypted, at a provider that encrypts them.
    pub encryption: Encryption,
    /// The host name that clients sign, where they reach the bank through a proxy.
    pub public_host: Option<String>,
}

/// Whether a bank encrypts bodies (message-level encryption).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encryption {
    /// Encrypted requests are refused, and requests for encrypted replies are ignored.
    Refused,
    /// Encrypted requests are decrypted, and replies are encrypted where the request asks for it.
    #[default]
    Offered,
    /// Every request body that can be encrypted must be, and every request must ask for an encrypted reply.
    Required,
}

impl Setting {
    /// The setting of a bank that nobody set anything for.
    pub fn new(opened: DateTime<Utc>) -> Self {
        Self { seed: 1, customers: 3, opened, encryption: Encryption::default(), public_host: None }
    }
}

/// One line of what somebody needs to know to call a bank: `app key`, `demo-app-key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Credential {
    /// What it is, in the provider's words.
    pub name: String,
    /// Its value: an obvious invention.
    pub value: String,
}

impl Credential {
    /// A credential for demonstration.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

/// What a bank does beyond its contract. Each method has a default, which is what the contract alone leads to.
pub trait Behaviour: Send + Sync + 'static {
    /// Answers before the contract is looked at: what it doesn't have, such as an authorization server's endpoints.
    fn before(&self, request: &Request, now: DateTime<Utc>) -> Option<Answer> {
        let _ = (request, now);
        None
    }

    /// The decrypted body of a request that came encrypted; `None` where it came in clear. A refusal is sent once the
    /// call is let in, so that strangers don't learn what can be decrypted.
    fn decrypt(&self, request: &Request, operation: &Operation) -> Result<Option<Bytes>, Box<Answer>> {
        let _ = (request, operation);
        Ok(None)
    }

    /// Lets a call in, or refuses it (401, 403) in the provider's words. Not asked where authentication is off.
    fn authorize(&self, call: &Call<'_>) -> Result<(), Box<Answer>> {
        call.require_credentials()
    }

    /// Words of its own for a request that breaks the contract, in place of the report. The report is in the header
    /// `x-passbook-violations` in any case.
    fn refuse(&self, call: &Call<'_>, violations: &[Violation]) -> Option<Answer> {
        let _ = (call, violations);
        None
    }

    /// Words of its own for a path, or a method of a path, that the contract doesn't have. `answer` is what would be
    /// answered, 404 or 405.
    fn not_found(&self, request: &Request, answer: &Answer) -> Option<Answer> {
        let _ = (request, answer);
        None
    }

    /// Answers from the bank's state a call that was let in and is valid; `None` answers an example, or a value made
    /// from the schema. The answer is held against the contract before it is sent.
    fn answer(&self, call: &Call<'_>) -> Option<Answer> {
        let _ = call;
        None
    }

    /// Changes each answer before it is sent: headers that stand on all of them. `call` is there where an operation
    /// was found.
    fn after(&self, request: &Request, call: Option<&Call<'_>>, answer: &mut Answer) {
        let _ = (request, call, answer);
    }

    /// What to authenticate with, for people to read, at a bank with this origin and base path.
    fn credentials(&self, url: &str) -> Vec<Credential> {
        let _ = url;
        Vec::new()
    }

    /// Whether clients are asked for a certificate, and so whether the bank speaks TLS unless told otherwise.
    fn client_certificates(&self) -> ClientCertificates {
        ClientCertificates::NotAsked
    }
}

/// Whether a bank asks its clients for certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientCertificates {
    /// No; plain HTTP does.
    NotAsked,
    /// Asked for, and [`Request::client`] says what came: refusing a call without is for the bank to do.
    Asked,
}

/// A bank that does what its contract says, and nothing else.
#[derive(Clone, Copy, Debug, Default)]
pub struct ContractOnly;

impl Behaviour for ContractOnly {}

/// What opens a bank: see [`crate::banks::open`].
pub type Open = fn(&Setting) -> Arc<dyn Behaviour>;

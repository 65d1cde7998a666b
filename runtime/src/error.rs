//! What goes wrong, from what was asked to what came back.
//!
//! None of these prints a body, the value of a header, a query or a secret; who needs them asks for them
//! (`raw_body`, `headers`, `body`). The one exception is the path of a [`DecodeError`]: where the spec has a map,
//! its keys are the body's.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, StatusCode};

use crate::details::{ErrorDetails, Shown};
use crate::facts::Operation;
use crate::flows::tokens::TokenError;
use crate::limits::Broken;
use crate::reply::RawResponse;
use crate::retry;
use crate::transport::{FailureKind, TransportFailure};

/// Why an operation didn't succeed. `E` is what the provider's documented errors hold.
///
/// Each generated crate has an alias for it, with its own `ErrorBody`.
#[non_exhaustive]
pub enum Error<E> {
    /// The arguments make no request; nothing was sent.
    Request(RequestError),
    /// Credentials are missing or unusable; nothing was sent.
    Credentials(CredentialsError),
    /// No reply, or only a part of one.
    Transport(TransportError),
    /// A reply that the spec documents as an error.
    Api(Box<ApiError<E>>),
    /// A reply that is not what the spec says.
    Decode(Box<DecodeError>),
    /// A reply whose status or media type the spec doesn't describe.
    Unexpected(Box<UnexpectedResponse>),
    /// An invalid next-page link.
    Paging(PagingError),
}

impl<E> Error<E> {
    /// The id of the operation, as the spec spells it.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::Request(error) => error.operation(),
            Self::Credentials(error) => error.operation(),
            Self::Transport(error) => error.operation(),
            Self::Api(error) => error.operation(),
            Self::Decode(error) => error.operation(),
            Self::Unexpected(error) => error.operation(),
            Self::Paging(error) => error.operation(),
        }
    }

    /// What the server said, typed, where the spec documents the status as an error.
    pub fn body(&self) -> Option<&E> {
        match self {
            Self::Api(error) => Some(error.body()),
            _ => None,
        }
    }

    /// The provider's code of a documented error, such as `701` or `INVALID_TOKEN`, where its body has one.
    pub fn code(&self) -> Option<Cow<'_, str>>
    where
        E: ErrorDetails,
    {
        self.body()?.code()
    }

    /// What the provider says to people about a documented error, where its body says it.
    ///
    /// It is the server's text: it may be long, and may quote what was sent.
    pub fn message(&self) -> Option<Cow<'_, str>>
    where
        E: ErrorDetails,
    {
        self.body()?.message()
    }

    /// The status, where there was a reply.
    pub fn status(&self) -> Option<StatusCode> {
        self.response().map(RawResponse::status)
    }

    /// The headers, where there was a reply.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.response().map(RawResponse::headers)
    }

    /// The body as it came, where there was a reply; of one that broke off, what came of it. It may hold what must not
    /// be printed.
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.response().map(RawResponse::body)
    }

    /// How long the server asks to wait, said in seconds or as a date.
    pub fn retry_after(&self) -> Option<Duration> {
        retry::retry_after(self.headers()?)
    }

    /// The provider's id of the request, for its support: from the first of the headers that are used for it.
    pub fn request_id(&self) -> Option<&str> {
        self.response()?.request_id()
    }

    /// Time ran out: while connecting, while waiting for a reply (of the token endpoint, too), or for the whole call.
    pub fn is_timeout(&self) -> bool {
        self.kind().is_some_and(FailureKind::is_timeout)
    }

    /// No connection was made, so the server saw nothing of the request.
    pub fn is_connect(&self) -> bool {
        self.kind().is_some_and(FailureKind::is_connect)
    }

    /// Why there was no reply: to this call, or to a request for its token.
    fn kind(&self) -> Option<FailureKind> {
        match self {
            Self::Transport(error) => Some(error.kind()),
            Self::Credentials(error) => error.transport(),
            _ => None,
        }
    }

    /// The same call may succeed later: status 408, 429, 502, 503 or 504, no connection, a connection that broke,
    /// or a timeout.
    ///
    /// Not so where the contract declares the error's code as permanent, whatever the status.
    ///
    /// After a timeout or a 5xx the server may have done what was asked: whether to ask again depends on the
    /// operation.
    pub fn is_retryable(&self) -> bool {
        match (self.kind(), self.status()) {
            (Some(kind), _) => !kind.lasts(),
            (None, Some(_)) if self.response().is_some_and(RawResponse::is_permanent) => false,
            (None, Some(status)) => matches!(status.as_u16(), 408 | 429 | 502 | 503 | 504),
            (None, None) => false,
        }
    }

    /// Credentials are missing, unusable, or were refused with status 401 or 403.
    pub fn is_auth(&self) -> bool {
        match self {
            Self::Credentials(_) => true,
            _ => self.has_status(&[401, 403]),
        }
    }

    /// There is no such resource: status 404 or 410.
    pub fn is_not_found(&self) -> bool {
        self.has_status(&[404, 410])
    }

    /// Calls come too fast, or a quota is used up: status 429.
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(&[429])
    }

    fn has_status(&self, statuses: &[u16]) -> bool {
        self.status().is_some_and(|status| statuses.contains(&status.as_u16()))
    }

    /// The reply is not what the spec says.
    pub fn is_decode(&self) -> bool {
        matches!(self, Self::Decode(_))
    }

    fn response(&self) -> Option<&RawResponse> {
        match self {
            Self::Api(error) => Some(&error.response),
            Self::Decode(error) => Some(&error.response),
            Self::Unexpected(error) => Some(&error.response),
            Self::Transport(error) => error.received.as_deref(),
            Self::Request(_) | Self::Credentials(_) | Self::Paging(_) => None,
        }
    }
}

impl<E: ErrorDetails> fmt::Display for Error<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(error) => error.fmt(formatter),
            Self::Credentials(error) => error.fmt(formatter),
            Self::Transport(error) => error.fmt(formatter),
            Self::Api(error) => error.fmt(formatter),
            Self::Decode(error) => error.fmt(formatter),
            Self::Unexpected(error) => error.fmt(formatter),
            Self::Paging(error) => error.fmt(formatter),
        }
    }
}

impl<E> fmt::Debug for Error<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(error) => formatter.debug_tuple("Request").field(error).finish(),
            Self::Credentials(error) => formatter.debug_tuple("Credentials").field(error).finish(),
            Self::Transport(error) => formatter.debug_tuple("Transport").field(error).finish(),
            Self::Api(error) => formatter.debug_tuple("Api").field(error).finish(),
            Self::Decode(error) => formatter.debug_tuple("Decode").field(error).finish(),
            Self::Unexpected(error) => formatter.debug_tuple("Unexpected").field(error).finish(),
            Self::Paging(error) => formatter.debug_tuple("Paging").field(error).finish(),
        }
    }
}

impl<E: ErrorDetails> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Credentials(error) => error.source(),
            Self::Transport(error) => error.source(),
            Self::Request(_) | Self::Api(_) | Self::Decode(_) | Self::Unexpected(_) | Self::Paging(_) => None,
        }
    }
}

impl<E> From<TransportError> for Error<E> {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

impl<E> From<Failure> for Error<E> {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Request(error) => Self::Request(error),
            Failure::Credentials(error) => Self::Credentials(error),
            Failure::Transport(error) => Self::Transport(error),
        }
    }
}

/// Why there is no reply: the part of [`Error`] that is the same for every operation.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The arguments make no request; nothing was sent.
    #[error(transparent)]
    Request(#[from] RequestError),
    /// Credentials are missing or unusable; nothing was sent.
    #[error(transparent)]
    Credentials(#[from] CredentialsError),
    /// No reply, or only a part of one.
    #[error(transparent)]
    Transport(#[from] TransportError),
}

/// The arguments make no request. Nothing was sent.
#[derive(Clone, Debug, thiserror::Error)]
pub struct RequestError {
    operation: &'static str,
    part: Part,
    reason: Reason,
    broken: Option<Box<Broken>>,
}

impl fmt::Display for RequestError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, part, reason, broken } = self;
        write!(formatter, "{operation}: {part}")?;
        match broken {
            None => formatter.write_str(reason),
            Some(broken) if broken.path.is_empty() => formatter.write_str(&broken.limit),
            Some(broken) => write!(formatter, "{} is {}", broken.path, broken.limit),
        }
    }
}

/// What is wrong with a value. Never the value itself: a constant is the proof.
pub(crate) type Reason = &'static str;

impl RequestError {
    pub(crate) fn new(operation: &Operation, part: Part, reason: Reason) -> Self {
        Self { operation: operation.id, part, reason, broken: None }
    }

    pub(crate) fn broken(operation: &Operation, part: Part, broken: Broken) -> Self {
        let reason = "it breaks a limit of the contract";
        Self { operation: operation.id, part, reason, broken: Some(Box::new(broken)) }
    }

    /// The id of the operation.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The wire name of the parameter, where it is one that is at fault.
    pub fn parameter(&self) -> Option<&'static str> {
        match self.part {
            Part::Parameter(name) => Some(name),
            _ => None,
        }
    }

    /// What is wrong, without the value.
    pub fn reason(&self) -> &'static str {
        self.reason
    }

    /// Where in a body or a parameter a limit of the contract is broken, such as `billTo.address1`, and which.
    pub fn broken_limit(&self) -> Option<(&str, &str)> {
        self.broken.as_deref().map(|broken| (broken.path.as_str(), broken.limit.as_str()))
    }
}

/// The part of a request that is at fault.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    Parameter(&'static str),
    Header(HeaderName),
    Body,
    BaseUrl,
    /// What the facts say, or no part in particular.
    Operation,
}

impl fmt::Display for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parameter(name) => write!(formatter, "parameter {name}: "),
            Self::Header(name) => write!(formatter, "header {name}: "),
            Self::Body => formatter.write_str("body: "),
            Self::BaseUrl => formatter.write_str("base url: "),
            Self::Operation => Ok(()),
        }
    }
}

/// Credentials are missing or unusable. Nothing was sent.
#[derive(Debug)]
pub struct CredentialsError {
    operation: &'static str,
    problem: CredentialsProblem,
}

#[derive(Debug)]
enum CredentialsProblem {
    Missing(Vec<Vec<&'static str>>),
    Unusable { scheme: &'static str, reason: Reason },
    Refused(Box<dyn StdError + Send + Sync>),
}

impl CredentialsError {
    /// For an [`Authorize`](crate::Authorize) that can't. `source` must print no secret.
    pub fn new(operation: &Operation, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { operation: operation.id, problem: CredentialsProblem::Refused(source.into()) }
    }

    pub(crate) fn missing_schemes(operation: &Operation, alternatives: Vec<Vec<&'static str>>) -> Self {
        Self { operation: operation.id, problem: CredentialsProblem::Missing(alternatives) }
    }

    pub(crate) fn unusable(operation: &Operation, scheme: &'static str, reason: Reason) -> Self {
        Self { operation: operation.id, problem: CredentialsProblem::Unusable { scheme, reason } }
    }

    /// Why a request for a token had no reply.
    pub(crate) fn transport(&self) -> Option<FailureKind> {
        match &self.problem {
            CredentialsProblem::Refused(source) => match source.downcast_ref()? {
                TokenError::Transport(failure) => Some(failure.kind()),
                _ => None,
            },
            _ => None,
        }
    }

    /// The id of the operation.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// For each way to authorize this operation, the schemes that no credential was given for.
    pub fn missing(&self) -> &[Vec<&'static str>] {
        match &self.problem {
            CredentialsProblem::Missing(alternatives) => alternatives,
            _ => &[],
        }
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.operation;
        match &self.problem {
            CredentialsProblem::Missing(alternatives) => {
                let alternatives: Vec<String> =
                    alternatives.iter().map(|schemes| schemes.join(" and ")).collect();
                write!(formatter, "{operation}: credentials needed: {}", alternatives.join(", or "))
            }
            CredentialsProblem::Unusable { scheme, reason } => {
                write!(formatter, "{operation}: credential {scheme}: {reason}")
            }
            CredentialsProblem::Refused(_) => {
                write!(formatter, "{operation}: the request was not authorized")
            }
        }
    }
}

impl StdError for CredentialsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.problem {
            CredentialsProblem::Refused(source) => Some(source.as_ref()),
            _ => None,
        }
    }
}

/// No reply, or only a part of one.
#[derive(Debug)]
pub struct TransportError {
    operation: &'static str,
    host: String,
    failure: TransportFailure,
    /// What came of the reply, where it had begun.
    received: Option<Box<RawResponse>>,
}

impl TransportError {
    pub(crate) fn new(operation: &'static str, host: String, failure: TransportFailure) -> Self {
        Self { operation, host, failure, received: None }
    }

    pub(crate) fn with_received(mut self, received: Option<Box<RawResponse>>) -> Self {
        self.received = received;
        self
    }

    /// The status, where the reply had begun.
    pub fn status(&self) -> Option<StatusCode> {
        self.received.as_ref().map(|response| response.status())
    }

    /// The headers, where the reply had begun.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.received.as_ref().map(|response| response.headers())
    }

    /// What came of the body, where the reply had begun. It may hold what must not be printed.
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.received.as_ref().map(|response| response.body())
    }

    /// What it means for the request.
    pub fn kind(&self) -> FailureKind {
        self.failure.kind()
    }

    /// The id of the operation.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Time ran out: while connecting, while waiting for the reply, or for the whole call.
    pub fn is_timeout(&self) -> bool {
        self.kind().is_timeout()
    }

    /// No connection was made, so the server saw nothing of the request.
    pub fn is_connect(&self) -> bool {
        self.kind().is_connect()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.operation)?;
        if let Some(status) = self.status() {
            write!(formatter, "{status}: ")?;
        }
        formatter.write_str(&self.kind().with(&self.host))
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.failure.source()
    }
}

/// A reply that the spec documents as an error.
pub struct ApiError<E> {
    response: RawResponse,
    body: E,
}

impl<E> ApiError<E> {
    pub(crate) fn new(response: RawResponse, body: E) -> Self {
        Self { response, body }
    }

    /// The id of the operation.
    pub fn operation(&self) -> &'static str {
        self.response.operation()
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// Every header.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// What the server said, typed.
    pub fn body(&self) -> &E {
        &self.body
    }

    /// What the server said, typed.
    pub fn into_body(self) -> E {
        self.body
    }

    /// What the server said, as it came. It may hold what must not be printed.
    pub fn raw_body(&self) -> &Bytes {
        self.response.body()
    }
}

/// The status, and the provider's code and message. Long numbers in these are left out, since providers quote what was
/// sent to them; so is what the contract calls sensitive.
impl<E: ErrorDetails> fmt::Display for ApiError<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: the server answered {}", self.operation(), self.status())?;
        if let Some(code) = self.body.code() {
            write!(formatter, ", code {}", Shown(&code))?;
        }
        if let Some(message) = self.body.message() {
            write!(formatter, ": {}", Shown(&message))?;
        }
        Ok(())
    }
}

/// Without the typed body: providers quote what was sent to them, and a message has no type that redacts it.
impl<E> fmt::Debug for ApiError<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ApiError").field("response", &self.response).finish_non_exhaustive()
    }
}

impl<E: ErrorDetails> StdError for ApiError<E> {}

/// A reply that is not what the spec says: what came is kept.
pub struct DecodeError {
    response: RawResponse,
    problem: Undecodable,
}

impl DecodeError {
    pub(crate) fn new(response: RawResponse, problem: Undecodable) -> Self {
        Self { response, problem }
    }

    /// The id of the operation.
    pub fn operation(&self) -> &'static str {
        self.response.operation()
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// Every header.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The body as it came. It may hold what must not be printed.
    pub fn raw_body(&self) -> &Bytes {
        self.response.body()
    }

    /// Where in the JSON it went wrong, such as `accounts[0].balance`; `.` is the whole of it.
    ///
    /// Where the spec has a map, its keys are the body's.
    pub fn path(&self) -> &str {
        &self.problem.path
    }

    /// What went wrong, without what stands in the body.
    pub fn reason(&self) -> &str {
        &self.problem.reason
    }

    /// What the JSON parser says. It may quote the body, which is why it is not this error's `source`.
    pub fn cause(&self) -> Option<&serde_json::Error> {
        self.problem.cause.as_ref()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operation, status) = (self.operation(), self.status());
        write!(formatter, "{operation}: {status}: the reply is not what the spec says")?;
        if self.problem.cause.is_some() {
            write!(formatter, ", at `{}`", self.path())?;
        }
        write!(formatter, ": {}", self.reason())
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("DecodeError")
            .field("path", &self.problem.path)
            .field("reason", &self.problem.reason)
            .field("response", &self.response)
            .finish_non_exhaustive()
    }
}

impl StdError for DecodeError {}

/// Why bytes are not the value that was expected of them.
pub(crate) struct Undecodable {
    path: String,
    reason: String,
    cause: Option<serde_json::Error>,
}

impl Undecodable {
    pub(crate) fn because(reason: impl Into<String>) -> Self {
        Self { path: ".".into(), reason: reason.into(), cause: None }
    }

    pub(crate) fn at(error: serde_path_to_error::Error<serde_json::Error>) -> Self {
        let outer = error.path().to_string();
        let cause = error.into_inner();
        let reason = without_values(&cause);
        let (path, reason) = match reason.strip_prefix(INSIDE).and_then(|rest| rest.split_once(": ")) {
            Some((inner, reason)) => (joined(&outer, inner), reason.to_owned()),
            None => (outer, reason),
        };
        Self { path, reason, cause: Some(cause) }
    }
}

impl Undecodable {
    /// The same problem, of a reply whose media type is not the expected one. What is well-formed JSON keeps its path.
    pub(crate) fn of_media_type(mut self, mismatch: String) -> Self {
        match &self.cause {
            Some(cause) if cause.is_data() => {
                self.reason = format!("{} (media type: {mismatch})", self.reason);
                self
            }
            _ => Self::because(mismatch),
        }
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn reason(&self) -> &str {
        &self.reason
    }

    pub(crate) fn cause(&self) -> Option<&serde_json::Error> {
        self.cause.as_ref()
    }
}

/// Before the path of an error that was found inside of a value that is decoded by itself.
const INSIDE: &str = "inside of ";

/// The message of an error inside of a value that is decoded by itself, with its path and without values.
pub(crate) fn inside(error: &serde_path_to_error::Error<serde_json::Error>) -> String {
    let reason = without_values(error.inner());
    let outer = error.path().to_string();
    match reason.strip_prefix(INSIDE).and_then(|rest| rest.split_once(": ")) {
        Some((inner, reason)) => format!("{INSIDE}{}: {reason}", joined(&outer, inner)),
        None => format!("{INSIDE}{outer}: {reason}"),
    }
}

/// One path: `.` is the whole of a value.
fn joined(outer: &str, inner: &str) -> String {
    match (outer, inner) {
        (".", inner) => inner.to_owned(),
        (outer, ".") => outer.to_owned(),
        (outer, inner) if inner.starts_with('[') => format!("{outer}{inner}"),
        (outer, inner) => format!("{outer}.{inner}"),
    }
}

/// The message of a JSON error, less the values that it quotes from the body.
fn without_values(error: &serde_json::Error) -> String {
    let (line, column) = (error.line(), error.column());
    let message = error.to_string();
    if error.is_data() {
        return message_without_values(&message);
    }
    let message = message.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&message);
    format!("{message}, in line {line} column {column}")
}

/// The same, of a message alone.
///
/// Serde's own messages are known, and what they quote stands before the last `, expected `, which is followed
/// by words of the type. Any other message comes from a type's own code and is left out.
pub(crate) fn message_without_values(message: &str) -> String {
    let message = match message.rsplit_once(" at line ") {
        Some((message, place)) if place.bytes().all(|byte| !matches!(byte, b'"' | b'`')) => message,
        _ => message,
    };
    // What is quoted in these is a name of the contract's, or was cleaned before.
    if ["missing field ", "null in field ", "duplicate field ", "data did not match any variant of ", INSIDE]
        .iter()
        .any(|known| message.starts_with(known))
    {
        return message.to_owned();
    }
    let known = ["invalid type", "invalid value", "invalid length", "unknown variant", "unknown field"]
        .into_iter()
        .find(|known| message.starts_with(known));
    // "unknown field `…`, there are no fields": what is quoted may itself hold the words that are looked for.
    let expected = message.rsplit_once(", expected ").filter(|_| !message.contains(", there are no "));
    match (known, expected) {
        (Some(known), Some((before, expected))) => {
            let found = before.strip_prefix(known).and_then(|rest| json_type(rest.trim_start_matches(": ")));
            match found {
                Some(found) => format!("{known}: {found}, expected {expected}"),
                None => format!("{known}, expected {expected}"),
            }
        }
        (Some(known), None) => known.to_owned(),
        (None, _) => "a value is not accepted".to_owned(),
    }
}

/// The JSON type that serde's words for an unexpected value begin with.
fn json_type(found: &str) -> Option<&'static str> {
    let types = [
        ("a string", "a string"),
        ("a number", "a number"),
        ("a boolean", "a boolean"),
        ("an array", "an array"),
        ("an object", "an object"),
        ("null", "null"),
        ("string", "a string"),
        ("character", "a string"),
        ("integer", "a number"),
        ("floating point", "a number"),
        ("number", "a number"),
        ("boolean", "a boolean"),
        ("sequence", "an array"),
        ("map", "an object"),
        ("unit", "null"),
    ];
    types.into_iter().find(|(words, _)| found.starts_with(words)).map(|(_, kind)| kind)
}

/// A reply whose status or media type the spec doesn't describe.
#[derive(Debug)]
pub struct UnexpectedResponse {
    response: RawResponse,
}

impl UnexpectedResponse {
    pub(crate) fn new(response: RawResponse) -> Self {
        Self { response }
    }

    /// The id of the operation.
    pub fn operation(&self) -> &'static str {
        self.response.operation()
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// Every header.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The body as it came. It may hold what must not be printed.
    pub fn raw_body(&self) -> &Bytes {
        self.response.body()
    }
}

impl fmt::Display for UnexpectedResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operation, status, length) = (self.operation(), self.status(), self.raw_body().len());
        let media_type = self.response.media_type().map(|media_type| format!(" of {media_type}"));
        let media_type = media_type.unwrap_or_default();
        if let Some(target) = self.response.redirect_target() {
            return write!(formatter, "{operation}: {status}: a redirect to {target}, which is not followed");
        }
        write!(
            formatter,
            "{operation}: {status}: a reply that the spec doesn't describe ({length} bytes{media_type})"
        )
    }
}

impl StdError for UnexpectedResponse {}

/// The next-page link is invalid: the pages before it were good.
#[derive(Clone, Debug)]
pub struct PagingError {
    operation: &'static str,
    problem: PagingProblem,
}

/// What is wrong with what a page says of the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingProblem {
    /// The page came before, or points to one that did.
    Repeated,
    /// The next page is said to be on another host.
    OtherHost,
    /// What should say where the next page is does not.
    Unreadable,
}

impl PagingError {
    pub(crate) fn new(operation: &Operation, problem: PagingProblem) -> Self {
        Self { operation: operation.id, problem }
    }

    /// The id of the operation.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// What is wrong.
    pub fn problem(&self) -> PagingProblem {
        self.problem
    }
}

impl fmt::Display for PagingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reason = match self.problem {
            PagingProblem::Repeated => "the server gave a page twice, or points back to one",
            PagingProblem::OtherHost => "the server says that the next page is on another host",
            PagingProblem::Unreadable => {
                "the server doesn't say where the next page is in a way that can be read"
            }
        };
        write!(formatter, "{}: {reason}", self.operation)
    }
}

impl StdError for PagingError {}

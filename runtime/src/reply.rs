//! What came back: [`RawResponse`] as it was read, [`Response`] as the spec types it.

use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::codec::{Codec, Read};
use crate::error::{ApiError, DecodeError, Error, Undecodable, UnexpectedResponse};
use crate::facts::Operation;
use crate::paging::Decode;

/// What an operation returned, with the status and the headers that it came with: what `send_with_response` gives.
#[derive(Clone, PartialEq)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    value: T,
}

impl<T> Response<T> {
    /// The status, where an operation documents more than one.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Every header.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The first header of this name, where it is readable text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The provider's id of the request, for its support: from the first of the headers that are used for it.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// The decoded body.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The decoded body, to change it, or to read one that is read as it comes.
    pub fn value_mut(&mut self) -> &mut T {
        &mut self.value
    }

    /// The decoded body alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// Status, headers and value.
    pub fn into_parts(self) -> (StatusCode, HeaderMap, T) {
        (self.status, self.headers, self.value)
    }

    /// The same response with another value.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Response<U> {
        Response { status: self.status, headers: self.headers, value: convert(self.value) }
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Response")
            .field("status", &self.status.as_u16())
            .field("headers", &HeaderNames(&self.headers))
            .field("value", &self.value)
            .finish()
    }
}

/// Status, headers and body of a reply, not yet decoded.
///
/// Each arm of an operation's replies is one call: the successes are `json`, `text`, `bytes` and `empty`, the
/// errors begin with `error_`. The generic ones only decode; all else is compiled once, here.
#[derive(Clone)]
pub struct RawResponse {
    operation: &'static Operation,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    /// The contract says of its error code that the same call fails again.
    is_permanent: bool,
}

impl RawResponse {
    pub(crate) fn new(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        Self { operation, status, headers, body, is_permanent: false }
    }

    /// The id of the operation that was called.
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Every header.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    pub(crate) fn is_permanent(&self) -> bool {
        self.is_permanent
    }

    pub(crate) fn mark_permanent(&mut self) {
        self.is_permanent = true;
    }

    /// Where a redirect leads: scheme, host and path, without what may be secret in a query.
    pub(crate) fn redirect_target(&self) -> Option<String> {
        let location = self.headers.get(LOCATION).filter(|_| self.status.is_redirection())?.to_str().ok()?;
        let target = location.split(['?', '#']).next().unwrap_or_default();
        let is_plain = !target.contains('@') && target.chars().all(|character| character.is_ascii_graphic());
        Some(if is_plain { target.to_owned() } else { "another place".to_owned() })
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Whether the reply says it is of this media type, whatever its parameters (such as `charset`) and case.
    pub fn is(&self, media: &str) -> bool {
        is_of(&self.headers, media)
    }

    /// Success, with a JSON body.
    pub fn json<T: DeserializeOwned, E>(self) -> Result<Response<T>, Error<E>> {
        match decode(&self.body) {
            Ok(value) => Ok(self.with_value(value)),
            Err(problem) => Err(Error::Decode(self.undecodable(problem))),
        }
    }

    /// Success, with a JSON body that is read by the codec `C`.
    pub fn json_by<C: Codec<T>, T, E>(self) -> Result<Response<T>, Error<E>> {
        self.json::<Read<C, T>, E>().map(|reply| reply.map(Read::into_inner))
    }

    /// Success, with text in UTF-8.
    pub fn text<E>(self) -> Result<Response<String>, Error<E>> {
        let decoded = match self.is_something_else(false) {
            true => Err(Undecodable::because("another media type")),
            false => decode_text(&self.body),
        };
        match decoded {
            Ok(text) => Ok(self.with_value(text)),
            Err(problem) => Err(Error::Decode(self.undecodable(problem))),
        }
    }

    /// Success, with any body.
    pub fn bytes<E>(self) -> Result<Response<Bytes>, Error<E>> {
        if self.is_something_else(true) {
            return Err(Error::Decode(self.undecodable(Undecodable::because("another media type"))));
        }
        let bytes = self.body.clone();
        Ok(self.with_value(bytes))
    }

    /// Success, with a body that doesn't matter.
    pub fn empty<E>(self) -> Result<Response<()>, Error<E>> {
        Ok(self.with_value(()))
    }

    /// A documented error with a JSON body.
    pub fn error_json<T: DeserializeOwned, E>(self, wrap: fn(T) -> E) -> Error<E> {
        match decode(&self.body) {
            Ok(value) => self.error_empty(wrap(value)),
            Err(problem) => Error::Decode(self.undecodable(problem)),
        }
    }

    /// A documented error with a JSON body that is read by the codec `C`.
    pub fn error_json_by<C: Codec<T>, T, E>(self, wrap: fn(T) -> E) -> Error<E> {
        match decode::<Read<C, T>>(&self.body) {
            Ok(value) => self.error_empty(wrap(value.into_inner())),
            Err(problem) => Error::Decode(self.undecodable(problem)),
        }
    }

    /// A documented error with text in UTF-8.
    pub fn error_text<E>(self, wrap: fn(String) -> E) -> Error<E> {
        match decode_text(&self.body) {
            Ok(text) => self.error_empty(wrap(text)),
            Err(problem) => Error::Decode(self.undecodable(problem)),
        }
    }

    /// A documented error with any body.
    pub fn error_bytes<E>(self, wrap: fn(Bytes) -> E) -> Error<E> {
        let bytes = self.body.clone();
        self.error_empty(wrap(bytes))
    }

    /// A documented error whose value doesn't come from the body.
    pub fn error_empty<E>(self, value: E) -> Error<E> {
        Error::Api(Box::new(ApiError::new(self, value)))
    }

    /// A reply that the spec doesn't describe.
    pub fn unexpected<E>(self) -> Error<E> {
        Error::Unexpected(Box::new(UnexpectedResponse::new(self)))
    }

    /// This, where it is a success of the media type that was asked for; else what `decode` or the media type says.
    pub(crate) fn alternative<T, E>(
        self,
        media_type: &'static str,
        decode: Decode<T, E>,
    ) -> Result<Alternative, Error<E>> {
        if self.status.is_success() {
            return match self.media_type().is_none() || self.is(media_type) {
                true => Ok(Alternative(self)),
                false => {
                    let got = self.media_type().unwrap_or("nothing").to_owned();
                    let problem =
                        Undecodable::because(format!("expected {}, got {got}", essence(media_type)));
                    Err(Error::Decode(Box::new(DecodeError::new(self, problem))))
                }
            };
        }
        let unexpected = self.clone();
        decode(self).and_then(|_| Err(unexpected.unexpected()))
    }

    pub(crate) fn with_value<T>(self, value: T) -> Response<T> {
        Response { status: self.status, headers: self.headers, value }
    }

    /// The media type that the reply says it is of, without parameters and as far as it is one.
    pub(crate) fn media_type(&self) -> Option<&str> {
        let said = essence(self.headers.get(CONTENT_TYPE)?.to_str().ok()?);
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"/!#$&-^_.+".contains(&byte);
        (!said.is_empty() && said.len() <= 100 && said.bytes().all(is_token)).then_some(said)
    }

    /// The media types that the contract has for this reply, where the reply is of another.
    fn undeclared(&self) -> Option<(Vec<&'static str>, &str)> {
        let said = self.media_type()?;
        let declared =
            if self.status.is_success() { success_types(self.operation) } else { accepted(self.operation) };
        let covers = |expected: &&str| match expected.strip_suffix('*') {
            Some("*/") => true,
            Some(kind) => said.len() >= kind.len() && said[..kind.len()].eq_ignore_ascii_case(kind),
            None => expected.eq_ignore_ascii_case(said),
        };
        if declared.is_empty() || declared.iter().any(covers) {
            return None;
        }
        // Those that were asked for.
        let accepted = accepted(self.operation);
        let asked: Vec<&str> = declared.iter().copied().filter(|one| accepted.contains(one)).collect();
        Some((if asked.is_empty() { declared } else { asked }, said))
    }

    /// Whether the contract has text or bytes, and this is the page of a login or a gateway, or JSON in place of bytes.
    /// Servers are loose with the media types of files, and these two are never one that was asked for.
    fn is_something_else(&self, expects_bytes: bool) -> bool {
        self.undeclared().is_some_and(|(expected, said)| {
            let is_json = || {
                let said = said.to_ascii_lowercase();
                said == "application/json" || said.ends_with("+json")
            };
            let is_other = said.eq_ignore_ascii_case("text/html") || expects_bytes && is_json();
            is_other && !expected.iter().any(|one| one.eq_ignore_ascii_case("application/octet-stream"))
        })
    }

    /// Where the reply is of another media type than the contract's, the problem says so.
    fn undecodable(self, problem: Undecodable) -> Box<DecodeError> {
        let problem = match self.undeclared() {
            Some((expected, said)) => {
                problem.of_media_type(format!("expected {}, got {said}", expected.join(" or ")))
            }
            None => problem,
        };
        Box::new(DecodeError::new(self, problem))
    }
}

/// A success of a media type that the caller asked for.
pub(crate) struct Alternative(RawResponse);

impl Alternative {
    pub(crate) fn text<E>(self) -> Result<Response<String>, Error<E>> {
        match decode_text(&self.0.body) {
            Ok(text) => Ok(self.0.with_value(text)),
            Err(problem) => Err(Error::Decode(Box::new(DecodeError::new(self.0, problem)))),
        }
    }

    pub(crate) fn bytes<E>(self) -> Result<Response<Bytes>, Error<E>> {
        let bytes = self.0.body.clone();
        Ok(self.0.with_value(bytes))
    }
}

/// Prints what is safe to print: headers and body may hold anything.
impl fmt::Debug for RawResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RawResponse")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("headers", &HeaderNames(&self.headers))
            .field("body_length", &self.body.len())
            .finish()
    }
}

/// In the order of how particular they are.
const REQUEST_ID_HEADERS: [&str; 6] = [
    "x-fapi-interaction-id",
    "v-c-correlation-id",
    "x-request-id",
    "x-correlation-id",
    "request-id",
    "x-amzn-requestid",
];

fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_ID_HEADERS.iter().find_map(|name| headers.get(*name)?.to_str().ok())
}

/// Prints the names of headers and not their values.
pub(crate) struct HeaderNames<'a>(pub(crate) &'a HeaderMap);

impl fmt::Debug for HeaderNames<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.0.keys().map(http::HeaderName::as_str)).finish()
    }
}

pub(crate) fn is_of(headers: &HeaderMap, media: &str) -> bool {
    let said = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    said.is_some_and(|said| essence(said).eq_ignore_ascii_case(essence(media)))
}

/// The media types that are asked for.
pub(crate) fn accepted(operation: &Operation) -> Vec<&'static str> {
    essences(operation.accept)
}

/// The media types that a documented success may have.
pub(crate) fn success_types(operation: &Operation) -> Vec<&'static str> {
    essences(operation.success_types)
}

fn essences(list: &'static str) -> Vec<&'static str> {
    list.split(',').map(essence).filter(|media| !media.is_empty()).collect()
}

/// `application/json` of `application/json; charset=utf-8`.
fn essence(media: &str) -> &str {
    media.split(';').next().unwrap_or_default().trim()
}

pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, Undecodable> {
    let text = json_text(body)?;
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    match T::deserialize(&mut deserializer) {
        Ok(value) => nothing_follows(&mut deserializer).map(|()| value),
        Err(_) => Err(undecodable::<T>(text)),
    }
}

/// Once more, to see where it fails: keeping track of the path costs as much as decoding.
#[cold]
fn undecodable<T: DeserializeOwned>(text: &[u8]) -> Undecodable {
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
        Err(error) => Undecodable::at(error),
        Ok(_) => Undecodable::because("it decodes only the second time"),
    }
}

fn json_text(body: &[u8]) -> Result<&[u8], Undecodable> {
    // RFC 8259 lets a parser skip the mark that some servers put in front.
    let text = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    if text.trim_ascii().is_empty() {
        return Err(Undecodable::because("the body is empty"));
    }
    Ok(text)
}

fn nothing_follows(
    deserializer: &mut serde_json::Deserializer<serde_json::de::SliceRead<'_>>,
) -> Result<(), Undecodable> {
    deserializer.end().map_err(|_| Undecodable::because("more text follows the JSON value"))
}

fn decode_text(body: &Bytes) -> Result<String, Undecodable> {
    String::from_utf8(body.to_vec()).map_err(|_| Undecodable::because("the body is not UTF-8"))
}

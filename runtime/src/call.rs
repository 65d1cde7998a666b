//! One request, from the arguments of an operation to bytes.
//!
//! Setting can't fail, so that generated code is a list of plain statements: the first problem is kept, and is
//! what sending returns.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use reqwest::{Request, Url};
use serde::Serialize;
use serde_json::Value;

use crate::body::{Body, Unsendable};
use crate::config::Core;
use crate::encoding::{self, NOT_SERIALIZABLE, Payload};
use crate::error::{Error, Failure, Part, Reason, RequestError};
use crate::execute::{Reading, execute};
use crate::facts::{Encoding, Location, Operation, Paging, PagingStyle, Parameter, RequestBody};
use crate::limits::{self, Broken, Check, Limited, Limits};
use crate::multipart::{Form, Multipart};
use crate::options::CallOptions;
use crate::paging::Decode;
use crate::parameter;
use crate::reply::{self, RawResponse, Response};
use crate::retry::RetryPolicy;
use crate::sending::Unwritten;
use crate::server::{Base, placeholder};
use crate::{any, sending, structure};

/// One request in the making.
#[derive(Clone)]
#[must_use = "nothing is sent before `send`"]
pub struct Call {
    core: Core,
    operation: &'static Operation,
    /// One for each parameter of the operation; null is absent.
    values: Vec<Value>,
    /// The text of a parameter that is sent as JSON, by its index.
    json: Vec<(usize, Value)>,
    body: Option<Payload>,
    options: CallOptions,
    problem: Option<RequestError>,
    /// The next page as a link of the server's has it: the query in place of what the parameters make, or path and
    /// query.
    link: Option<String>,
    /// The media type that is asked for in place of the usual ones.
    accept: Option<&'static str>,
}

impl Call {
    /// A call of this operation, with nothing set.
    pub fn new(core: &Core, operation: &'static Operation) -> Self {
        Self {
            core: core.clone(),
            operation,
            values: vec![Value::Null; operation.parameters.len()],
            json: Vec::new(),
            body: None,
            options: CallOptions::new(),
            problem: None,
            link: None,
            accept: None,
        }
    }

    /// Goes on where a page ended.
    pub(crate) fn resume(&mut self, paging: &Paging, position: &str) {
        match (paging.style, paging.has_next) {
            (PagingStyle::Link | PagingStyle::LinkHeader, _) | (PagingStyle::Page, true) => {
                self.link = Some(position.to_owned());
            }
            _ => {
                if let Some(index) = paging.position {
                    self.text(index, position.to_owned());
                }
            }
        }
    }

    /// The number that a parameter is set to.
    pub(crate) fn number(&self, index: Option<usize>) -> Option<i64> {
        match self.values.get(index?)? {
            Value::String(text) => text.parse().ok(),
            other => other.as_i64(),
        }
    }

    /// Sets a parameter to a text, by its index in the operation's parameters.
    pub fn text(&mut self, index: usize, value: String) {
        self.set(index, Value::String(value));
    }

    /// Sets a parameter to the text that `value` is shown as.
    pub fn display(&mut self, index: usize, value: &dyn fmt::Display) {
        self.set(index, Value::String(value.to_string()));
    }

    /// Sets a parameter of any shape. What serializes to null is absent.
    pub fn value<T: Serialize + ?Sized>(&mut self, index: usize, value: &T) {
        self.set_written(index, sending::write(|| serde_json::to_string(value)));
    }

    /// Through text: numbers keep their digits.
    fn set_written(&mut self, index: usize, text: Result<String, Unwritten>) {
        let parameter = self.operation.parameters.get(index);
        let part = parameter.map_or(Part::Operation, |parameter| Part::Parameter(parameter.name));
        let text = match text {
            Ok(text) => text,
            Err(unwritten) => return self.unwritable(part, &unwritten),
        };
        match any::tree(&text) {
            Ok(value) => self.set(index, value),
            Err(_) => return self.keep(part, NOT_SERIALIZABLE),
        }
        if parameter.is_some_and(|parameter| parameter.json) {
            self.json.push((index, Value::String(text)));
        }
    }

    fn set(&mut self, index: usize, value: Value) {
        match self.values.get_mut(index) {
            Some(place) => *place = value,
            None => self.keep(Part::Operation, "a parameter is set that the operation doesn't have"),
        }
    }

    /// Keeps why a part of the request can't be written.
    fn unwritable(&mut self, part: Part, unwritten: &Unwritten) {
        let missing = unwritten
            .missing
            .map(|name| Broken { path: name.to_owned(), limit: "required in a request".to_owned() });
        match missing.or_else(|| structure::collision(&unwritten.error)) {
            Some(broken) => {
                let problem = RequestError::broken(self.operation, part, broken);
                self.problem.get_or_insert(problem);
            }
            None => self.keep(part, NOT_SERIALIZABLE),
        }
    }

    /// Sets the body, encoded as the operation says.
    pub fn body<T: Serialize + ?Sized>(&mut self, value: &T) {
        if self.is_json() {
            self.set_json(sending::write(|| serde_json::to_vec(value)));
        } else {
            self.set_form(sending::write(|| serde_json::to_string(value)));
        }
    }

    /// Sets the body, encoded as the operation says, if it keeps to the contract's limits.
    pub fn checked_body<T: Serialize + Limited + ?Sized>(&mut self, value: &T) {
        if self.keeps_limits(value) {
            self.body(value);
        }
    }

    fn keeps_limits<T: Limited + ?Sized>(&mut self, value: &T) -> bool {
        let checked = if self.core.checks_requests() { Check::value(value, &Limits::NONE) } else { Ok(()) };
        if let Err(broken) = checked {
            let problem = RequestError::broken(self.operation, Part::Body, broken);
            self.problem.get_or_insert(problem);
            return false;
        }
        true
    }

    /// Sets the body to parts, some of which may be files, if what is no file keeps to the contract's limits.
    pub fn multipart_body<T: Multipart + Limited>(&mut self, value: &T) {
        if !self.keeps_limits(value) {
            return;
        }
        let fields = self.operation.body.as_ref().map_or::<&'static [_], _>(&[], |facts| facts.fields);
        match sending::write(|| Form::of(value, fields)) {
            Ok(form) => self.set_body(|facts| encoding::from_parts(facts, form)),
            Err(unwritten) => self.unwritable(Part::Body, &unwritten),
        }
    }

    /// Sets the body to what is sent as it is.
    pub fn body_bytes(&mut self, body: Body) {
        self.set_body(|facts| encoding::as_it_is(facts, body));
    }

    fn set_body(&mut self, encode: impl FnOnce(&RequestBody) -> Result<Payload, Reason>) {
        let Some(facts) = &self.operation.body else {
            return self.keep(Part::Body, "the operation takes none");
        };
        match encode(facts) {
            Ok(payload) => self.body = Some(payload),
            Err(reason) => self.keep(Part::Body, reason),
        }
    }

    fn is_json(&self) -> bool {
        self.operation.body.as_ref().is_some_and(|facts| facts.encoding == Encoding::Json)
    }

    fn set_json(&mut self, text: Result<Vec<u8>, Unwritten>) {
        match text {
            Ok(text) => self.body_bytes(text.into()),
            Err(unwritten) => self.unwritable(Part::Body, &unwritten),
        }
    }

    /// Through text: numbers keep their digits.
    fn set_form(&mut self, text: Result<String, Unwritten>) {
        match text {
            Ok(text) => self.set_body(|facts| encoding::from_text(facts, &text)),
            Err(unwritten) => self.unwritable(Part::Body, &unwritten),
        }
    }

    /// Overrides the client's settings for this call.
    pub fn options(&mut self, options: CallOptions) {
        self.options = options;
    }

    /// Sends it, and decodes the response.
    pub async fn decoded<T, E>(self, decode: Decode<T, E>) -> Result<Response<T>, Error<E>> {
        decode(self.send().await?)
    }

    /// Sends it, and gives what the response holds.
    pub async fn value_of<T, E>(self, decode: Decode<T, E>) -> Result<T, Error<E>> {
        Ok(self.decoded(decode).await?.into_value())
    }

    /// Sends it, asks for a success of this media type, and gives its text.
    pub async fn send_text_as<T, E>(
        self,
        media_type: &'static str,
        decode: Decode<T, E>,
    ) -> Result<Response<String>, Error<E>> {
        self.send_as(media_type).await?.alternative(media_type, decode)?.text()
    }

    /// Sends it, asks for a success of this media type, and gives its bytes.
    pub async fn send_bytes_as<T, E>(
        self,
        media_type: &'static str,
        decode: Decode<T, E>,
    ) -> Result<Response<Bytes>, Error<E>> {
        self.send_as(media_type).await?.alternative(media_type, decode)?.bytes()
    }

    async fn send_as(mut self, media_type: &'static str) -> Result<RawResponse, Failure> {
        self.accept = Some(media_type);
        self.send().await
    }

    /// Sends it, and reads the whole reply.
    pub async fn send(self) -> Result<RawResponse, Failure> {
        execute(self, &mut Reading::Whole).await
    }

    pub(crate) fn options_mut(&mut self) -> &mut CallOptions {
        &mut self.options
    }

    pub(crate) fn core(&self) -> &Core {
        &self.core
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The time for all attempts.
    pub(crate) fn timeout_of_call(&self) -> Option<Duration> {
        self.options.timeout.or(self.core.timeout())
    }

    pub(crate) fn retry_policy(&self) -> RetryPolicy {
        self.options.retry.unwrap_or_else(|| self.core.retry_policy())
    }

    pub(crate) fn reply_limit(&self) -> u64 {
        self.options.reply_limit.unwrap_or_else(|| self.core.reply_limit())
    }

    /// Whether making this call twice does no more than making it once, and it can be made twice.
    pub(crate) fn is_repeatable(&self) -> bool {
        // RFC 9110, section 9.2.2.
        let is_safe =
            matches!(self.operation.method, "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE")
                || self.options.has_idempotency_key
                || self.parameters().any(|(parameter, value)| parameter.idempotency_key && !value.is_null());
        is_safe && self.has_body_again()
    }

    /// Whether its body is still there for another attempt.
    pub(crate) fn has_body_again(&self) -> bool {
        self.body.as_ref().is_none_or(|payload| payload.body.is_repeatable())
    }

    /// Why the last attempt could not send the body, if that is why it failed.
    pub(crate) fn upload_failure(&self) -> Option<Unsendable> {
        self.body.as_ref().and_then(|payload| payload.body.failure())
    }

    /// The request without credentials, or the first thing that is wrong with it. Each attempt builds its own.
    pub(crate) fn build(&self, base: &Base) -> Result<Request, RequestError> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone());
        }
        let operation = self.operation;
        let wrong = |part, reason| RequestError::new(operation, part, reason);
        if let Some((part, reason)) = &self.options.problem {
            return Err(wrong(part.clone(), reason));
        }
        self.check_required().map_err(|(part, reason)| wrong(part, reason))?;
        self.check_limits()?;
        let method = Method::from_bytes(operation.method.as_bytes());
        let method = method.map_err(|_| wrong(Part::Operation, "the method can't be sent"))?;
        let url = self.url(base).map_err(|(part, reason)| wrong(part, reason))?;
        let headers = self.headers().map_err(|(part, reason)| wrong(part, reason))?;

        let mut request = Request::new(method, url);
        *request.headers_mut() = headers;
        *request.timeout_mut() = self.options.attempt_timeout.or(self.core.attempt_timeout());
        if let Some(payload) = &self.body {
            let body = payload.body.to_request();
            *request.body_mut() = Some(
                body.ok_or_else(|| wrong(Part::Body, "its stream was sent before, and can't be had anew"))?,
            );
        }
        Ok(request)
    }

    fn check_limits(&self) -> Result<(), RequestError> {
        if !self.core.checks_requests() {
            return Ok(());
        }
        for (parameter, value) in self.parameters() {
            if let Some(limits) = parameter.limits {
                limits::parameter(value, limits).map_err(|broken| {
                    RequestError::broken(self.operation, Part::Parameter(parameter.name), broken)
                })?;
            }
        }
        Ok(())
    }

    fn check_required(&self) -> Result<(), (Part, Reason)> {
        for (parameter, value) in self.parameters() {
            if (parameter.required || parameter.location == Location::Path) && value.is_null() {
                return Err((Part::Parameter(parameter.name), "it is required"));
            }
            if parameter.required && !parameter.json && is_empty(value) {
                return Err((
                    Part::Parameter(parameter.name),
                    "it is required, and an empty value isn't sent",
                ));
            }
        }
        if self.body.is_none() && self.operation.body.as_ref().is_some_and(|body| body.required) {
            return Err((Part::Body, "it is required"));
        }
        Ok(())
    }

    /// Where it goes; `None` where that can't be said.
    pub(crate) fn target(&self) -> Option<Url> {
        self.url(self.core.base(self.operation).ok()?.as_ref()).ok()
    }

    fn url(&self, base: &Base) -> Result<Url, (Part, Reason)> {
        if let Some(link) = self.link.as_deref().filter(|link| link.starts_with('/')) {
            // Another path of the same server, as the link has it.
            return base.at(link).ok_or((Part::BaseUrl, "the link to the next page can't be followed"));
        }
        // A few specs put a query that never varies into the path.
        let (path, fixed_query) = match self.operation.path.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (self.operation.path, None),
        };
        let mut query: Vec<String> = fixed_query.into_iter().map(str::to_owned).collect();
        match &self.link {
            Some(linked) => query = vec![linked.clone()],
            None => {
                for (parameter, value) in self.parameters_in(Location::Query) {
                    parameter::add_to_query(parameter, value, &mut query).map_err(at(parameter))?;
                }
            }
        }
        let mut encoded = String::with_capacity(path.len() + 32);
        self.add_path(path.strip_prefix('/').unwrap_or(path), &mut encoded)?;
        let mut url = base.join(&encoded);
        if !query.is_empty() {
            url.set_query(Some(&query.join("&")));
        }
        Ok(url)
    }

    /// Adds the path: its text, and what stands for its parameters.
    fn add_path(&self, template: &str, path: &mut String) -> Result<(), (Part, Reason)> {
        path.push('/');
        let (mut segment, mut last) = (path.len(), Part::Operation);
        let (mut literal, mut at_byte) = (0, 0);
        let bytes = template.as_bytes();
        while let Some(byte) = bytes.get(at_byte) {
            match byte {
                b'/' => {
                    parameter::add_literal(&template[literal..at_byte], path);
                    check_segment(&path[segment..], &last)?;
                    path.push('/');
                    (segment, last) = (path.len(), Part::Operation);
                    literal = at_byte + 1;
                }
                b'{' => {
                    let Some((_, name, rest)) = placeholder(&template[at_byte..]) else { break };
                    parameter::add_literal(&template[literal..at_byte], path);
                    let (parameter, value) = self
                        .parameters_in(Location::Path)
                        .find(|(parameter, _)| parameter.name == name)
                        .ok_or((
                            Part::Operation,
                            "the path has a parameter that the operation doesn't have",
                        ))?;
                    parameter::add_to_path(parameter, value, path).map_err(at(parameter))?;
                    last = Part::Parameter(parameter.name);
                    literal = template.len() - rest.len();
                    at_byte = literal;
                    continue;
                }
                _ => {}
            }
            at_byte += 1;
        }
        parameter::add_literal(&template[literal..], path);
        check_segment(&path[segment..], &last)
    }

    fn headers(&self) -> Result<HeaderMap, (Part, Reason)> {
        let mut headers = HeaderMap::new();
        if let Some(accept) = self.accept() {
            let accept = HeaderValue::from_maybe_shared(accept);
            headers.insert(ACCEPT, accept.map_err(|_| (Part::Header(ACCEPT), "can't be sent"))?);
        }
        if let Some(user_agent) = self.core.user_agent() {
            headers.insert(USER_AGENT, user_agent.clone());
        }
        if let Some(body) = &self.body {
            headers.insert(CONTENT_TYPE, body.media_type.clone());
        }
        let is_empty = self.body.as_ref().is_none_or(|payload| payload.body.length() == Some(0));
        // Servers refuse a POST that doesn't say that it is empty (RFC 9110, section 8.6), and the HTTP client says
        // it of no body, be it none or one of no bytes.
        if is_empty && matches!(self.operation.method, "POST" | "PUT" | "PATCH") {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        for (parameter, value) in self.parameters_in(Location::Header) {
            let text = parameter::header_text(parameter, value).map_err(at(parameter))?;
            let generated = || parameter.generated.then(|| uuid::Uuid::new_v4().to_string());
            let Some(text) = text.or_else(generated) else {
                continue;
            };
            let name: HeaderName =
                parameter.name.parse().map_err(|_| at(parameter)("its name is no header name"))?;
            let visibility = if parameter.sensitive { Visibility::Sensitive } else { Visibility::Plain };
            let value = header_value(&name, &text, visibility).map_err(at(parameter))?;
            headers.insert(name, value);
        }
        let mut cookies = Vec::new();
        for (parameter, value) in self.parameters_in(Location::Cookie) {
            parameter::add_to_cookies(parameter, value, &mut cookies).map_err(at(parameter))?;
        }
        if !cookies.is_empty() {
            let value = header_value(&COOKIE, &cookies.join("; "), Visibility::Sensitive);
            headers.insert(COOKIE, value.map_err(|reason| (Part::Header(COOKIE), reason))?);
        }
        for (name, value) in &self.options.headers {
            headers.insert(name, value.clone());
        }
        Ok(headers)
    }

    /// The media types to ask for; those of errors stay, as they say how a refusal is told.
    fn accept(&self) -> Option<Bytes> {
        let accept = self.operation.accept;
        match self.accept {
            None if accept.is_empty() => None,
            None => Some(Bytes::from_static(accept.as_bytes())),
            Some(media_type) => {
                let of_successes = reply::success_types(self.operation);
                let mut asked = reply::accepted(self.operation);
                asked.retain(|one| !of_successes.contains(one));
                asked.insert(0, media_type);
                Some(asked.join(", ").into())
            }
        }
    }

    fn parameters(&self) -> impl Iterator<Item = (&'static Parameter, &Value)> {
        self.operation.parameters.iter().zip(&self.values)
    }

    fn parameters_in(&self, location: Location) -> impl Iterator<Item = (&'static Parameter, &Value)> {
        let written = move |(index, (parameter, value))| {
            let json = self.json.iter().rfind(|(at, _)| *at == index);
            (parameter, json.map_or(value, |(_, text)| text))
        };
        self.parameters()
            .enumerate()
            .filter(move |(_, (parameter, _))| parameter.location == location)
            .map(written)
    }

    fn keep(&mut self, part: Part, reason: Reason) {
        self.problem.get_or_insert_with(|| RequestError::new(self.operation, part, reason));
    }
}

/// A URL parser takes dots out, along with the segment before; also when they are encoded.
fn check_segment(segment: &str, last: &Part) -> Result<(), (Part, Reason)> {
    let may_be_dots = segment.len() <= 6 && segment.starts_with(['.', '%']);
    if may_be_dots && matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..") {
        return Err((last.clone(), "`.` and `..` are no path segments"));
    }
    Ok(())
}

impl fmt::Debug for Call {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Call").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}

/// Whether HTTP/2 and `Debug` may show a header's value.
#[derive(Clone, Copy, PartialEq)]
enum Visibility {
    Plain,
    Sensitive,
}

fn header_value(name: &HeaderName, text: &str, visibility: Visibility) -> Result<HeaderValue, Reason> {
    let mut value = parameter::sensitive_header_value(name, text)?;
    value.set_sensitive(visibility == Visibility::Sensitive);
    Ok(value)
}

fn at(parameter: &'static Parameter) -> impl Fn(Reason) -> (Part, Reason) {
    move |reason| (Part::Parameter(parameter.name), reason)
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().all(Value::is_null),
        Value::Object(fields) => fields.values().all(Value::is_null),
        _ => false,
    }
}

// @generated from tests/golden/parameters/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `places`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
use super::super::types;

impl Client {
    /// Headers and cookies
    ///
    /// `GET /headers`
    ///
    /// - `x_null`:
    pub fn headers_and_cookies(&self, x_null: impl Into<String>) -> HeadersAndCookies {
        let mut call = Call::new(&self.core, &HEADERS_AND_COOKIES);
        call.text(2, x_null.into());
        HeadersAndCookies { call }
    }
}

static HEADERS_AND_COOKIES: facts::Operation = facts::Operation {
    id: "headers_and_cookies",
    method: "GET",
    path: "/headers",
    parameters: &[
        facts::Parameter {
            name: "X-List",
            location: facts::Location::Header,
            style: facts::Style::Simple,
            explode: false,
            required: false,
            allow_reserved: false,
            sensitive: false,
            json: false,
            limits: None,
        },
        facts::Parameter {
            name: "X-Object",
            location: facts::Location::Header,
            style: facts::Style::Simple,
            explode: true,
            required: false,
            allow_reserved: false,
            sensitive: false,
            json: false,
            limits: None,
        },
        facts::Parameter {
            name: "X-Null",
            location: facts::Location::Header,
            style: facts::Style::Simple,
            explode: false,
            required: true,
            allow_reserved: false,
            sensitive: false,
            json: false,
            limits: None,
        },
        facts::Parameter {
            name: "X-Secret",
            location: facts::Location::Header,
            style: facts::Style::Simple,
            explode: false,
            required: false,
            allow_reserved: false,
            sensitive: true,
            json: false,
            limits: None,
        },
        facts::Parameter {
            name: "session",
            location: facts::Location::Cookie,
            style: facts::Style::Form,
            explode: true,
            required: false,
            allow_reserved: false,
            sensitive: false,
            json: false,
            limits: None,
        },
    ],
    body: None,
    accept: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::headers_and_cookies`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct HeadersAndCookies {
    call: Call,
}

impl HeadersAndCookies {
    /// Sets `X-List`.
    pub fn x_list(mut self, x_list: &[i64]) -> Self {
        let call = &mut self.call;
        call.value(0, x_list);
        self
    }

    /// Sets `X-Object`.
    pub fn x_object(mut self, x_object: &types::Filter) -> Self {
        let call = &mut self.call;
        call.value(1, x_object);
        self
    }

    /// Sets `X-Secret`.
    pub fn x_secret(mut self, x_secret: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(3, x_secret.into());
        self
    }

    /// Sets `session`.
    pub fn session(mut self, session: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(4, session.into());
        self
    }

    /// Adds a header to this call.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.call.header(name, value);
        self
    }

    /// Gives this call its own time limit, from sending to the last byte of the reply.
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.call.timeout(timeout);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<HeadersAndCookiesError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `headers_and_cookies`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeadersAndCookiesError {}

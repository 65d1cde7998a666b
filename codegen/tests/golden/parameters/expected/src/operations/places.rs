// @generated from tests/golden/parameters/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `places`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
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
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "X-Object",
            explode: true,
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "X-Null",
            required: true,
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "X-Secret",
            sensitive: true,
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "session",
            ..facts::Parameter::COOKIE
        },
    ],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::headers_and_cookies`]. Set the optional parameters, then call `send`.
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

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<(), Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<()>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<()>, Error> {
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `shared`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;

impl Client {
    /// Operation 9
    ///
    /// `GET /op9`
    ///
    /// # Example
    ///
    /// ```
    /// client.super_().send().await?;
    /// ```
    pub fn super_(&self) -> Super {
        let call = Call::new(&self.core, &SUPER_);
        Super { call }
    }

    /// Operation 28
    ///
    /// `GET /op28`
    ///
    /// - `日本`:
    ///
    /// # Example
    ///
    /// ```
    /// client.日本("a").send().await?;
    /// ```
    pub fn 日本(&self, 日本: impl Into<String>) -> 日本 {
        let mut call = Call::new(&self.core, &日本_OPERATION);
        call.text(0, 日本.into());
        日本 { call }
    }
}

static SUPER_: facts::Operation = facts::Operation {
    id: "super",
    method: "GET",
    path: "/op9",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::super_`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Super {
    call: Call,
}

impl Super {
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

static 日本_OPERATION: facts::Operation = facts::Operation {
    id: "日本",
    method: "GET",
    path: "/op28",
    parameters: &[
        facts::Parameter {
            name: "日本",
            required: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "日本",
            ..facts::Parameter::HEADER
        },
    ],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::日本`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct 日本 {
    call: Call,
}

impl 日本 {
    /// Sets `日本`.
    pub fn 日本2(mut self, 日本2: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(1, 日本2.into());
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

// @generated from tests/golden/sides/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `status`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Replies only
    ///
    /// `GET /status`
    ///
    /// # Example
    ///
    /// ```
    /// let status = client.get_status().send().await?;
    /// assert!(status.up);
    /// ```
    pub fn get_status(&self) -> GetStatus {
        let call = Call::new(&self.core, &GET_STATUS);
        GetStatus { call }
    }
}

static GET_STATUS: facts::Operation = facts::Operation {
    id: "getStatus",
    method: "GET",
    path: "/status",
    parameters: &[],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A call of [`Client::get_status`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetStatus {
    call: Call,
}

impl GetStatus {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: What only replies hold is required where the contract says so.
    pub async fn send(self) -> Result<types::Status, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Status>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Status>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

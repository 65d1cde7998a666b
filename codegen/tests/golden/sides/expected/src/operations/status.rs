// @generated from tests/golden/sides/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `status`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
use super::super::types;

impl Client {
    /// Replies only
    ///
    /// `GET /status`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.get_status().send().await?;
    /// assert!(reply.up);
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
    pub async fn send(self) -> Result<Reply<types::Status>, Error<GetStatusError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `get_status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetStatusError {}

// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `types`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;

impl Client {
    /// Operation 6
    ///
    /// `GET /op6`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.default().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn default(&self) -> Default {
        let call = Call::new(&self.core, &DEFAULT);
        Default { call }
    }

    /// Operation 25
    ///
    /// `GET /op25`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.n2fa().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn n2fa(&self) -> V2fa {
        let call = Call::new(&self.core, &N2FA);
        V2fa { call }
    }
}

static DEFAULT: facts::Operation = facts::Operation {
    id: "default",
    method: "GET",
    path: "/op6",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::default`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Default {
    call: Call,
}

impl Default {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<DefaultError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `default`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DefaultError {}

static N2FA: facts::Operation = facts::Operation {
    id: "2fa",
    method: "GET",
    path: "/op25",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::n2fa`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct V2fa {
    call: Call,
}

impl V2fa {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<V2faError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `n2fa`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V2faError {}

// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;

impl Client {
    /// Operation 16
    ///
    /// `GET /op16`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.error().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn error(&self) -> ErrorOperation {
        let call = Call::new(&self.core, &ERROR);
        ErrorOperation { call }
    }

    /// Operation 35
    ///
    /// `GET /op35`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.strasse2().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn strasse2(&self) -> Strasse {
        let call = Call::new(&self.core, &STRASSE2);
        Strasse { call }
    }
}

static ERROR: facts::Operation = facts::Operation {
    id: "error",
    method: "GET",
    path: "/op16",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::error`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ErrorOperation {
    call: Call,
}

impl ErrorOperation {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<ErrorOperationError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `error`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorOperationError {}

static STRASSE2: facts::Operation = facts::Operation {
    id: "strasse",
    method: "GET",
    path: "/op35",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::strasse2`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Strasse {
    call: Call,
}

impl Strasse {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<StrasseError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `strasse2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StrasseError {}

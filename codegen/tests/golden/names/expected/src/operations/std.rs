// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `std`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;

impl Client {
    /// Operation 15
    ///
    /// `GET /op15`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.result().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn result(&self) -> ResultOperation {
        let call = Call::new(&self.core, &RESULT);
        ResultOperation { call }
    }

    /// Operation 34
    ///
    /// `GET /op34`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.straße().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn straße(&self) -> Straße {
        let call = Call::new(&self.core, &STRASSE);
        Straße { call }
    }
}

static RESULT: facts::Operation = facts::Operation {
    id: "result",
    method: "GET",
    path: "/op15",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::result`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ResultOperation {
    call: Call,
}

impl ResultOperation {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<ResultOperationError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `result`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResultOperationError {}

static STRASSE: facts::Operation = facts::Operation {
    id: "straße",
    method: "GET",
    path: "/op34",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::straße`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Straße {
    call: Call,
}

impl Straße {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<StraßeError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `straße`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StraßeError {}

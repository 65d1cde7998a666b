// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `r_fn`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;

impl Client {
    /// Operation 13
    ///
    /// `GET /op13`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.r#fn().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn r#fn(&self) -> Fn {
        let call = Call::new(&self.core, &FN);
        Fn { call }
    }

    /// Operation 32
    ///
    /// `GET /op32`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.empty().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn empty(&self) -> Empty {
        let call = Call::new(&self.core, &EMPTY);
        Empty { call }
    }
}

static FN: facts::Operation = facts::Operation {
    id: "fn",
    method: "GET",
    path: "/op13",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::fn`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Fn {
    call: Call,
}

impl Fn {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<FnError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `fn`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FnError {}

static EMPTY: facts::Operation = facts::Operation {
    id: "🦀",
    method: "GET",
    path: "/op32",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::empty`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Empty {
    call: Call,
}

impl Empty {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<EmptyError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `empty`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EmptyError {}

// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `con_module`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;

impl Client {
    /// Operation 10
    ///
    /// `GET /op10`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.crate_().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn crate_(&self) -> Crate {
        let call = Call::new(&self.core, &CRATE_);
        Crate { call }
    }

    /// Operation 29
    ///
    /// `GET /op29`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.привет().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn привет(&self) -> Привет {
        let call = Call::new(&self.core, &ПРИВЕТ);
        Привет { call }
    }
}

static CRATE_: facts::Operation = facts::Operation {
    id: "crate",
    method: "GET",
    path: "/op10",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::crate_`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Crate {
    call: Call,
}

impl Crate {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<CrateError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `crate_`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CrateError {}

static ПРИВЕТ: facts::Operation = facts::Operation {
    id: "Привет",
    method: "GET",
    path: "/op29",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::привет`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Привет {
    call: Call,
}

impl Привет {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<ПриветError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `привет`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ПриветError {}

// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `type`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;

impl Client {
    /// Operation 1
    ///
    /// `GET /op1`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.builder2().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn builder2(&self) -> Builder {
        let call = Call::new(&self.core, &BUILDER2);
        Builder { call }
    }

    /// Operation 20
    ///
    /// `GET /op20`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.types().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn types(&self) -> Types {
        let call = Call::new(&self.core, &TYPES);
        Types { call }
    }

    /// Operation 39
    ///
    /// `GET /op39`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.core().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn core(&self) -> Core {
        let call = Call::new(&self.core, &CORE);
        Core { call }
    }
}

static BUILDER2: facts::Operation = facts::Operation {
    id: "builder",
    method: "GET",
    path: "/op1",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::builder2`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Builder {
    call: Call,
}

impl Builder {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<BuilderError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `builder2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BuilderError {}

static TYPES: facts::Operation = facts::Operation {
    id: "types",
    method: "GET",
    path: "/op20",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::types`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Types {
    call: Call,
}

impl Types {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<TypesError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `types`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TypesError {}

static CORE: facts::Operation = facts::Operation {
    id: "core",
    method: "GET",
    path: "/op39",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::core`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Core {
    call: Call,
}

impl Core {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<CoreError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `core`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CoreError {}

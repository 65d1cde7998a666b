// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `client`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;

impl Client {
    /// Operation 5
    ///
    /// `GET /op5`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.into2().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn into2(&self) -> IntoOperation {
        let call = Call::new(&self.core, &INTO2);
        IntoOperation { call }
    }

    /// Operation 24
    ///
    /// `GET /op24`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.list_pets4().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn list_pets4(&self) -> ListPets3 {
        let call = Call::new(&self.core, &LIST_PETS4);
        ListPets3 { call }
    }

    /// Operation 43
    ///
    /// `GET /op43`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.a().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn a(&self) -> A {
        let call = Call::new(&self.core, &A);
        A { call }
    }
}

static INTO2: facts::Operation = facts::Operation {
    id: "into",
    method: "GET",
    path: "/op5",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::into2`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct IntoOperation {
    call: Call,
}

impl IntoOperation {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<IntoOperationError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `into2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntoOperationError {}

static LIST_PETS4: facts::Operation = facts::Operation {
    id: "ListPets",
    method: "GET",
    path: "/op24",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::list_pets4`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListPets3 {
    call: Call,
}

impl ListPets3 {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<ListPets3Error>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `list_pets4`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListPets3Error {}

static A: facts::Operation = facts::Operation {
    id: "__a__",
    method: "GET",
    path: "/op43",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::a`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct A {
    call: Call,
}

impl A {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<AError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `a`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AError {}

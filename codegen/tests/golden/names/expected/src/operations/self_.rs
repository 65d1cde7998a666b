// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `self_`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
use super::super::types;

impl Client {
    /// Operation 2
    ///
    /// `GET /op2`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.send().send().await?;
    /// println!("{reply:?}");
    /// ```
    pub fn send(&self) -> Send {
        let call = Call::new(&self.core, &SEND);
        Send { call }
    }

    /// Operation 21
    ///
    /// `GET /op21`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.list_pets().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn list_pets(&self) -> ListPets {
        let call = Call::new(&self.core, &LIST_PETS);
        ListPets { call }
    }

    /// Operation 40
    ///
    /// `GET /op40`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.drop().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn drop(&self) -> Drop {
        let call = Call::new(&self.core, &DROP);
        Drop { call }
    }
}

static SEND: facts::Operation = facts::Operation {
    id: "send",
    method: "GET",
    path: "/op2",
    parameters: &[],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A call of [`Client::send`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Send {
    call: Call,
}

impl Send {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Fine.
    pub async fn send(self) -> Result<Reply<types::All>, Error<SendError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `send`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendError {}

static LIST_PETS: facts::Operation = facts::Operation {
    id: "list-pets",
    method: "GET",
    path: "/op21",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::list_pets`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListPets {
    call: Call,
}

impl ListPets {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<ListPetsError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `list_pets`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListPetsError {}

static DROP: facts::Operation = facts::Operation {
    id: "drop",
    method: "GET",
    path: "/op40",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::drop`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Drop {
    call: Call,
}

impl Drop {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<DropError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `drop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DropError {}

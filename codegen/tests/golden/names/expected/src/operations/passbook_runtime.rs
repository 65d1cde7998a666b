// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `passbook_runtime`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;

impl Client {
    /// Operation 14
    ///
    /// `GET /op14`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.string().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn string(&self) -> StringOperation {
        let call = Call::new(&self.core, &STRING);
        StringOperation { call }
    }

    /// Operation 33
    ///
    /// `GET /op33`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.get_op33().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn get_op33(&self) -> GetOp33 {
        let call = Call::new(&self.core, &GET_OP33);
        GetOp33 { call }
    }
}

static STRING: facts::Operation = facts::Operation {
    id: "string",
    method: "GET",
    path: "/op14",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::string`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct StringOperation {
    call: Call,
}

impl StringOperation {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<StringOperationError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `string`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StringOperationError {}

static GET_OP33: facts::Operation = facts::Operation {
    id: "get_op33",
    method: "GET",
    path: "/op33",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::get_op33`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetOp33 {
    call: Call,
}

impl GetOp33 {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<GetOp33Error>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `get_op33`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOp33Error {}

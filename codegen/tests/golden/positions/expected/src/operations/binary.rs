// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `binary`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
use super::super::types;

impl Client {
    /// `PUT /binary`
    ///
    /// - `body`: what to send.
    pub fn put_binary(&self, body: &str) -> PutBinary {
        let mut call = Call::new(&self.core, &PUT_BINARY);
        call.body(body);
        PutBinary { call }
    }

    /// `PUT /binary/list`
    ///
    /// - `body`: what to send.
    pub fn put_binary_list(&self, body: &[String]) -> PutBinaryList {
        let mut call = Call::new(&self.core, &PUT_BINARY_LIST);
        call.checked_body(body);
        PutBinaryList { call }
    }

    /// `PUT /binary/all`
    ///
    /// - `body`: what to send.
    pub fn put_binary_positions(
        &self,
        body: &types::BinaryPositions,
    ) -> PutBinaryPositions {
        let mut call = Call::new(&self.core, &PUT_BINARY_POSITIONS);
        call.checked_body(body);
        PutBinaryPositions { call }
    }
}

static PUT_BINARY: facts::Operation = facts::Operation {
    id: "putBinary",
    method: "PUT",
    path: "/binary",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A call of [`Client::put_binary`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutBinary {
    call: Call,
}

impl PutBinary {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The same
    pub async fn send(self) -> Result<Reply<String>, Error<PutBinaryError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(PutBinaryError::BadRequest)),
            _ => Err(response.unexpected()),
        }
    }
}

/// What the contract says can go wrong with `put_binary`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutBinaryError {
    /// 400: Not this
    BadRequest(Vec<String>),
}

static PUT_BINARY_LIST: facts::Operation = facts::Operation {
    id: "putBinaryList",
    method: "PUT",
    path: "/binary/list",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A call of [`Client::put_binary_list`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutBinaryList {
    call: Call,
}

impl PutBinaryList {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The same
    pub async fn send(
        self,
    ) -> Result<
        Reply<std::collections::BTreeMap<String, String>>,
        Error<PutBinaryListError>,
    > {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `put_binary_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutBinaryListError {}

static PUT_BINARY_POSITIONS: facts::Operation = facts::Operation {
    id: "putBinaryPositions",
    method: "PUT",
    path: "/binary/all",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A call of [`Client::put_binary_positions`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutBinaryPositions {
    call: Call,
}

impl PutBinaryPositions {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The same
    pub async fn send(
        self,
    ) -> Result<Reply<types::BinaryPositions>, Error<PutBinaryPositionsError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `put_binary_positions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutBinaryPositionsError {}

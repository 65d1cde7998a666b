// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `listed`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// `PUT /listed`
    ///
    /// - `body`: what to send.
    pub fn put_listed(&self, body: &types::PutListedRequest) -> PutListed {
        let mut call = Call::new(&self.core, &PUT_LISTED);
        call.body(body);
        PutListed { call }
    }

    /// `PUT /listed/list`
    ///
    /// - `body`: what to send.
    pub fn put_listed_list(
        &self,
        body: &[types::PutListedListRequestItem],
    ) -> PutListedList {
        let mut call = Call::new(&self.core, &PUT_LISTED_LIST);
        call.checked_body(body);
        PutListedList { call }
    }

    /// `PUT /listed/all`
    ///
    /// - `body`: what to send.
    pub fn put_listed_positions(
        &self,
        body: &types::ListedPositions,
    ) -> PutListedPositions {
        let mut call = Call::new(&self.core, &PUT_LISTED_POSITIONS);
        call.checked_body(body);
        PutListedPositions { call }
    }
}

static PUT_LISTED: facts::Operation = facts::Operation {
    id: "putListed",
    method: "PUT",
    path: "/listed",
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

/// A request for [`Client::put_listed`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutListed {
    call: Call,
}

impl PutListed {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The same
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::PutListedError400ItemList`]: Not this
    pub async fn send(self) -> Result<types::PutListedResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::PutListedResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::PutListedResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(ErrorBody::PutListedError400ItemList)),
            _ => Err(response.unexpected()),
        }
    }
}

static PUT_LISTED_LIST: facts::Operation = facts::Operation {
    id: "putListedList",
    method: "PUT",
    path: "/listed/list",
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

/// A request for [`Client::put_listed_list`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutListedList {
    call: Call,
}

impl PutListedList {
    /// Overrides the client's settings for this request: time limits, retries, headers.
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
        std::collections::BTreeMap<String, types::PutListedListResponseValue>,
        Error,
    > {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<
        Response<std::collections::BTreeMap<String, types::PutListedListResponseValue>>,
        Error,
    > {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<
        Response<std::collections::BTreeMap<String, types::PutListedListResponseValue>>,
        Error,
    > {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

static PUT_LISTED_POSITIONS: facts::Operation = facts::Operation {
    id: "putListedPositions",
    method: "PUT",
    path: "/listed/all",
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

/// A request for [`Client::put_listed_positions`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutListedPositions {
    call: Call,
}

impl PutListedPositions {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The same
    pub async fn send(self) -> Result<types::ListedPositions, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::ListedPositions>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::ListedPositions>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `lenient`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// `PUT /lenient`
    ///
    /// - `body`: what to send.
    pub fn put_lenient(&self, body: &i64) -> PutLenient {
        let mut call = Call::new(&self.core, &PUT_LENIENT);
        call.body(body);
        PutLenient { call }
    }

    /// `PUT /lenient/list`
    ///
    /// - `body`: what to send.
    pub fn put_lenient_list(&self, body: &[i64]) -> PutLenientList {
        let mut call = Call::new(&self.core, &PUT_LENIENT_LIST);
        call.checked_body(body);
        PutLenientList { call }
    }

    /// `PUT /lenient/all`
    ///
    /// - `body`: what to send.
    pub fn put_lenient_positions(
        &self,
        body: &types::LenientPositions,
    ) -> PutLenientPositions {
        let mut call = Call::new(&self.core, &PUT_LENIENT_POSITIONS);
        call.checked_body(body);
        PutLenientPositions { call }
    }
}

static PUT_LENIENT: facts::Operation = facts::Operation {
    id: "putLenient",
    method: "PUT",
    path: "/lenient",
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

/// A request for [`Client::put_lenient`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutLenient {
    call: Call,
}

impl PutLenient {
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
    /// - 400, [`ErrorBody::Json6`]: Not this
    pub async fn send(self) -> Result<i64, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<i64>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<i64>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => {
                response.json_by::<passbook_runtime::internal::codec::Lenient, _, _>()
            }
            200..=299 => Err(response.unexpected()),
            400 => {
                Err(
                    response
                        .error_json_by::<
                            passbook_runtime::internal::codec::Lenient,
                            _,
                            _,
                        >(ErrorBody::Json6),
                )
            }
            _ => Err(response.unexpected()),
        }
    }
}

static PUT_LENIENT_LIST: facts::Operation = facts::Operation {
    id: "putLenientList",
    method: "PUT",
    path: "/lenient/list",
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

/// A request for [`Client::put_lenient_list`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutLenientList {
    call: Call,
}

impl PutLenientList {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The same
    pub async fn send(self) -> Result<std::collections::BTreeMap<String, i64>, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<std::collections::BTreeMap<String, i64>>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<std::collections::BTreeMap<String, i64>>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => {
                response.json_by::<passbook_runtime::internal::codec::Lenient, _, _>()
            }
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

static PUT_LENIENT_POSITIONS: facts::Operation = facts::Operation {
    id: "putLenientPositions",
    method: "PUT",
    path: "/lenient/all",
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

/// A request for [`Client::put_lenient_positions`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutLenientPositions {
    call: Call,
}

impl PutLenientPositions {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The same
    pub async fn send(self) -> Result<types::LenientPositions, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::LenientPositions>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::LenientPositions>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

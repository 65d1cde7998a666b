// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `choice`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// `PUT /choice`
    ///
    /// - `body`: what to send.
    pub fn put_choice(&self, body: &types::PutChoiceRequest) -> PutChoice {
        let mut call = Call::new(&self.core, &PUT_CHOICE);
        call.checked_body(body);
        PutChoice { call }
    }

    /// `PUT /choice/list`
    ///
    /// - `body`: what to send.
    pub fn put_choice_list(
        &self,
        body: &[types::PutChoiceListRequestItem],
    ) -> PutChoiceList {
        let mut call = Call::new(&self.core, &PUT_CHOICE_LIST);
        call.checked_body(body);
        PutChoiceList { call }
    }

    /// `PUT /choice/all`
    ///
    /// - `body`: what to send.
    pub fn put_choice_positions(
        &self,
        body: &types::ChoicePositions,
    ) -> PutChoicePositions {
        let mut call = Call::new(&self.core, &PUT_CHOICE_POSITIONS);
        call.checked_body(body);
        PutChoicePositions { call }
    }
}

static PUT_CHOICE: facts::Operation = facts::Operation {
    id: "putChoice",
    method: "PUT",
    path: "/choice",
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

/// A request for [`Client::put_choice`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutChoice {
    call: Call,
}

impl PutChoice {
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
    /// - 400, [`ErrorBody::PutChoiceError400ItemList`]: Not this
    pub async fn send(self) -> Result<types::PutChoiceResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::PutChoiceResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::PutChoiceResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(ErrorBody::PutChoiceError400ItemList)),
            _ => Err(response.unexpected()),
        }
    }
}

static PUT_CHOICE_LIST: facts::Operation = facts::Operation {
    id: "putChoiceList",
    method: "PUT",
    path: "/choice/list",
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

/// A request for [`Client::put_choice_list`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutChoiceList {
    call: Call,
}

impl PutChoiceList {
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
        std::collections::BTreeMap<String, types::PutChoiceListResponseValue>,
        Error,
    > {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<
        Response<std::collections::BTreeMap<String, types::PutChoiceListResponseValue>>,
        Error,
    > {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<
        Response<std::collections::BTreeMap<String, types::PutChoiceListResponseValue>>,
        Error,
    > {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

static PUT_CHOICE_POSITIONS: facts::Operation = facts::Operation {
    id: "putChoicePositions",
    method: "PUT",
    path: "/choice/all",
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

/// A request for [`Client::put_choice_positions`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutChoicePositions {
    call: Call,
}

impl PutChoicePositions {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The same
    pub async fn send(self) -> Result<types::ChoicePositions, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::ChoicePositions>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::ChoicePositions>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

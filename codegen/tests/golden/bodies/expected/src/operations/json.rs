// @generated from tests/golden/bodies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `json`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// JSON
    ///
    /// `POST /json`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_bodies::types;
    ///
    /// let body = types::Note::new("hi").private(false);
    /// client.send_json(&body).send().await?;
    /// ```
    pub fn send_json(&self, body: &types::Note) -> SendJson {
        let mut call = Call::new(&self.core, &SEND_JSON);
        call.checked_body(body);
        SendJson { call }
    }

    /// A dialect of JSON, that may be left out
    ///
    /// `PATCH /json`
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_bodies::types;
    ///
    /// let body = types::Note::new("hi");
    /// client.send_dialect().body(&body).send().await?;
    /// ```
    pub fn send_dialect(&self) -> SendDialect {
        let call = Call::new(&self.core, &SEND_DIALECT);
        SendDialect { call }
    }

    /// A list
    ///
    /// `PUT /json`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_bodies::types;
    ///
    /// let body = [types::Note::new("hi")];
    /// client.send_list(&body).send().await?;
    /// ```
    pub fn send_list(&self, body: &[types::Note]) -> SendList {
        let mut call = Call::new(&self.core, &SEND_LIST);
        call.checked_body(body);
        SendList { call }
    }
}

static SEND_JSON: facts::Operation = facts::Operation {
    id: "send_json",
    method: "POST",
    path: "/json",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send_json`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendJson {
    call: Call,
}

impl SendJson {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<(), Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<()>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<()>, Error> {
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

static SEND_DIALECT: facts::Operation = facts::Operation {
    id: "send_dialect",
    method: "PATCH",
    path: "/json",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/merge-patch+json",
        encoding: facts::Encoding::Json,
        required: false,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send_dialect`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendDialect {
    call: Call,
}

impl SendDialect {
    /// Sets the body.
    pub fn body(mut self, body: &types::Note) -> Self {
        let call = &mut self.call;
        call.checked_body(body);
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<(), Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<()>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<()>, Error> {
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

static SEND_LIST: facts::Operation = facts::Operation {
    id: "send_list",
    method: "PUT",
    path: "/json",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send_list`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendList {
    call: Call,
}

impl SendList {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<(), Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<()>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<()>, Error> {
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

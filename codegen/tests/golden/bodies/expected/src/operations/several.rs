// @generated from tests/golden/bodies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `several`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// JSON is chosen among several
    ///
    /// `POST /several`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_bodies::types;
    ///
    /// let body = types::Note::new("hi");
    /// client.send_one_of_several(&body).send().await?;
    /// ```
    pub fn send_one_of_several(&self, body: &types::Note) -> SendOneOfSeveral {
        let mut call = Call::new(&self.core, &SEND_ONE_OF_SEVERAL);
        call.checked_body(body);
        SendOneOfSeveral { call }
    }

    /// Any media type
    ///
    /// `PUT /several`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_bodies::types;
    ///
    /// let body = types::Note::new("hi");
    /// client.send_wildcard(&body).send().await?;
    /// ```
    pub fn send_wildcard(&self, body: &types::Note) -> SendWildcard {
        let mut call = Call::new(&self.core, &SEND_WILDCARD);
        call.checked_body(body);
        SendWildcard { call }
    }

    /// A body of no media type
    ///
    /// `PATCH /several`
    ///
    /// # Example
    ///
    /// ```
    /// client.send_no_content().send().await?;
    /// ```
    pub fn send_no_content(&self) -> SendNoContent {
        let call = Call::new(&self.core, &SEND_NO_CONTENT);
        SendNoContent { call }
    }
}

static SEND_ONE_OF_SEVERAL: facts::Operation = facts::Operation {
    id: "send_one_of_several",
    method: "POST",
    path: "/several",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/vnd.example.v2+json; charset=utf-8",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send_one_of_several`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendOneOfSeveral {
    call: Call,
}

impl SendOneOfSeveral {
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

static SEND_WILDCARD: facts::Operation = facts::Operation {
    id: "send_wildcard",
    method: "PUT",
    path: "/several",
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

/// A request for [`Client::send_wildcard`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendWildcard {
    call: Call,
}

impl SendWildcard {
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

static SEND_NO_CONTENT: facts::Operation = facts::Operation {
    id: "send_no_content",
    method: "PATCH",
    path: "/several",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send_no_content`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendNoContent {
    call: Call,
}

impl SendNoContent {
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

// @generated from tests/golden/bodies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `raw`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;

impl Client {
    /// Text
    ///
    /// `POST /raw`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// client.send_text("hi").send().await?;
    /// ```
    pub fn send_text(&self, body: &str) -> SendText {
        let mut call = Call::new(&self.core, &SEND_TEXT);
        call.body(body);
        SendText { call }
    }

    /// Bytes
    ///
    /// `PUT /raw`
    ///
    /// - `body`: what to send.
    pub fn send_bytes(&self, body: impl Into<passbook_runtime::Body>) -> SendBytes {
        let mut call = Call::new(&self.core, &SEND_BYTES);
        call.body_bytes(body.into());
        SendBytes { call }
    }

    /// An image, that may be left out
    ///
    /// `PATCH /raw`
    ///
    /// # Example
    ///
    /// ```
    /// client.send_image().send().await?;
    /// ```
    pub fn send_image(&self) -> SendImage {
        let call = Call::new(&self.core, &SEND_IMAGE);
        SendImage { call }
    }

    /// XML
    ///
    /// `GET /raw`
    ///
    /// - `body`: what to send.
    pub fn send_xml(&self, body: &str) -> SendXml {
        let mut call = Call::new(&self.core, &SEND_XML);
        call.body(body);
        SendXml { call }
    }
}

static SEND_TEXT: facts::Operation = facts::Operation {
    id: "send_text",
    method: "POST",
    path: "/raw",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "text/plain",
        encoding: facts::Encoding::Text,
        required: true,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send_text`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendText {
    call: Call,
}

impl SendText {
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

static SEND_BYTES: facts::Operation = facts::Operation {
    id: "send_bytes",
    method: "PUT",
    path: "/raw",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/octet-stream",
        encoding: facts::Encoding::Bytes,
        required: true,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send_bytes`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendBytes {
    call: Call,
}

impl SendBytes {
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

static SEND_IMAGE: facts::Operation = facts::Operation {
    id: "send_image",
    method: "PATCH",
    path: "/raw",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/octet-stream",
        encoding: facts::Encoding::Bytes,
        required: false,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send_image`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendImage {
    call: Call,
}

impl SendImage {
    /// The image.
    pub fn body(mut self, body: impl Into<passbook_runtime::Body>) -> Self {
        let call = &mut self.call;
        call.body_bytes(body.into());
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

static SEND_XML: facts::Operation = facts::Operation {
    id: "send_xml",
    method: "GET",
    path: "/raw",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/xml",
        encoding: facts::Encoding::Text,
        required: true,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send_xml`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendXml {
    call: Call,
}

impl SendXml {
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

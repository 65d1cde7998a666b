// @generated from tests/golden/streams/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `files`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Bytes
    ///
    /// `GET /files/{id}`
    ///
    /// - `id`:
    pub fn get_file(&self, id: impl Into<String>) -> GetFile {
        let mut call = Call::new(&self.core, &GET_FILE);
        call.text(0, id.into());
        GetFile { call }
    }

    /// Bytes either way, of any status
    ///
    /// `PUT /files/{id}`
    ///
    /// - `id`:
    /// - `body`: what to send.
    pub fn put_file(
        &self,
        id: impl Into<String>,
        body: impl Into<passbook_runtime::Body>,
    ) -> PutFile {
        let mut call = Call::new(&self.core, &PUT_FILE);
        call.text(0, id.into());
        call.body_bytes(body.into());
        PutFile { call }
    }

    /// Bytes or JSON, by status, which is no stream
    ///
    /// `POST /files/{id}`
    ///
    /// - `id`:
    pub fn convert_file(&self, id: impl Into<String>) -> ConvertFile {
        let mut call = Call::new(&self.core, &CONVERT_FILE);
        call.text(0, id.into());
        ConvertFile { call }
    }
}

static GET_FILE: facts::Operation = facts::Operation {
    id: "get_file",
    method: "GET",
    path: "/files/{id}",
    parameters: &[
        facts::Parameter {
            name: "id",
            ..facts::Parameter::PATH
        },
    ],
    body: None,
    accept: "application/octet-stream, application/json",
    success_types: "application/octet-stream",
    security: &[],
    servers: &[],
};

/// A request for [`Client::get_file`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetFile {
    call: Call,
}

impl GetFile {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The file.
    ///
    /// # Errors
    ///
    /// - 404, [`ErrorBody::Problem`]: There is none.
    pub async fn send(self) -> Result<passbook_runtime::Bytes, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<passbook_runtime::Bytes>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// Sends the request, and gives the body of a success as it comes. The time limits are for the headers;
    /// behind them, the server may be silent for as long as `CallOptions::idle_timeout` says.
    pub async fn send_streaming(
        self,
    ) -> Result<Response<passbook_runtime::ByteStream>, Error> {
        self.call.send_streaming(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<passbook_runtime::Bytes>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.bytes(),
            200..=299 => Err(response.unexpected()),
            404 => Err(response.error_json(ErrorBody::Problem)),
            _ => Err(response.unexpected()),
        }
    }
}

/// The headers that the contract has for replies to [`Client::get_file`].
///
/// They are those of any response: `GetFileHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct GetFileHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for GetFileHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> GetFileHeaders<'a> {
    /// Its version.
    pub fn e_tag(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("ETag")
    }

    /// Calls that are left.
    pub fn x_rate_limit(self) -> Result<Option<u32>, passbook_runtime::HeaderError> {
        self.0.value("X-Rate-Limit")
    }

    /// The header `Retry-After`.
    pub fn retry_after(self) -> Result<Option<i64>, passbook_runtime::HeaderError> {
        self.0.value("Retry-After")
    }
}

static PUT_FILE: facts::Operation = facts::Operation {
    id: "put_file",
    method: "PUT",
    path: "/files/{id}",
    parameters: &[
        facts::Parameter {
            name: "id",
            ..facts::Parameter::PATH
        },
    ],
    body: Some(facts::RequestBody {
        media_type: "image/png",
        encoding: facts::Encoding::Bytes,
        required: true,
        fields: &[],
    }),
    accept: "image/*",
    success_types: "image/*",
    security: &[],
    servers: &[],
};

/// A request for [`Client::put_file`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutFile {
    call: Call,
}

impl PutFile {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The image.
    /// - 206: A part of it.
    ///
    /// # Errors
    ///
    /// - any other status, [`ErrorBody::Empty`]: Anything else.
    pub async fn send(self) -> Result<passbook_runtime::Bytes, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<passbook_runtime::Bytes>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// Sends the request, and gives the body of a success as it comes. The time limits are for the headers;
    /// behind them, the server may be silent for as long as `CallOptions::idle_timeout` says.
    pub async fn send_streaming(
        self,
    ) -> Result<Response<passbook_runtime::ByteStream>, Error> {
        self.call.send_streaming(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<passbook_runtime::Bytes>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 | 206 => response.bytes(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.error_empty(ErrorBody::Empty)),
        }
    }
}

static CONVERT_FILE: facts::Operation = facts::Operation {
    id: "convert_file",
    method: "POST",
    path: "/files/{id}",
    parameters: &[
        facts::Parameter {
            name: "id",
            ..facts::Parameter::PATH
        },
    ],
    body: None,
    accept: "application/pdf, application/json",
    success_types: "application/pdf, application/json",
    security: &[],
    servers: &[],
};

/// A request for [`Client::convert_file`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ConvertFile {
    call: Call,
}

impl ConvertFile {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The file.
    /// - 202: Later.
    pub async fn send(self) -> Result<ConvertFileResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<ConvertFileResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<ConvertFileResponse>, Error> {
        match response.status().as_u16() {
            200 => response.bytes().map(|reply| reply.map(ConvertFileResponse::Ok)),
            202 => {
                response
                    .json::<types::Problem, _>()
                    .map(|reply| reply.map(ConvertFileResponse::Accepted))
            }
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// What `convert_file` replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConvertFileResponse {
    /// 200: The file.
    Ok(passbook_runtime::Bytes),
    /// 202: Later.
    Accepted(types::Problem),
}

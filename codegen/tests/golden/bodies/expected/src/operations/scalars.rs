// @generated from tests/golden/bodies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `scalars`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// A bare JSON string
    ///
    /// `POST /scalars`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// client.send_string("hi").send().await?;
    /// ```
    pub fn send_string(&self, body: &str) -> SendString {
        let mut call = Call::new(&self.core, &SEND_STRING);
        call.body(body);
        SendString { call }
    }

    /// A bare JSON number
    ///
    /// `PUT /scalars`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// let body = 7i64;
    /// client.send_number(&body).send().await?;
    /// ```
    pub fn send_number(&self, body: &i64) -> SendNumber {
        let mut call = Call::new(&self.core, &SEND_NUMBER);
        call.body(body);
        SendNumber { call }
    }

    /// A map
    ///
    /// `PATCH /scalars`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// let body = std::collections::BTreeMap::from([("a".to_owned(), 1i64)]);
    /// client.send_map(&body).send().await?;
    /// ```
    pub fn send_map(&self, body: &std::collections::BTreeMap<String, i64>) -> SendMap {
        let mut call = Call::new(&self.core, &SEND_MAP);
        call.body(body);
        SendMap { call }
    }

    /// Anything
    ///
    /// `DELETE /scalars`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// let body = passbook_runtime::json::from_str::<
    ///     passbook_runtime::Json,
    /// >(r#"[1,{"a":null}]"#)?;
    /// client.send_anything(&body).send().await?;
    /// ```
    pub fn send_anything(&self, body: &passbook_runtime::Json) -> SendAnything {
        let mut call = Call::new(&self.core, &SEND_ANYTHING);
        call.body(body);
        SendAnything { call }
    }

    /// A value of a list, where no body is expected
    ///
    /// `GET /scalars`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_bodies::types;
    ///
    /// let body = types::SendEnumRequest::A;
    /// client.send_enum(&body).send().await?;
    /// ```
    pub fn send_enum(&self, body: &types::SendEnumRequest) -> SendEnum {
        let mut call = Call::new(&self.core, &SEND_ENUM);
        call.body(body);
        SendEnum { call }
    }
}

static SEND_STRING: facts::Operation = facts::Operation {
    id: "send_string",
    method: "POST",
    path: "/scalars",
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

/// A request for [`Client::send_string`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendString {
    call: Call,
}

impl SendString {
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

static SEND_NUMBER: facts::Operation = facts::Operation {
    id: "send_number",
    method: "PUT",
    path: "/scalars",
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

/// A request for [`Client::send_number`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendNumber {
    call: Call,
}

impl SendNumber {
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

static SEND_MAP: facts::Operation = facts::Operation {
    id: "send_map",
    method: "PATCH",
    path: "/scalars",
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

/// A request for [`Client::send_map`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendMap {
    call: Call,
}

impl SendMap {
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

static SEND_ANYTHING: facts::Operation = facts::Operation {
    id: "send_anything",
    method: "DELETE",
    path: "/scalars",
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

/// A request for [`Client::send_anything`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendAnything {
    call: Call,
}

impl SendAnything {
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

static SEND_ENUM: facts::Operation = facts::Operation {
    id: "send_enum",
    method: "GET",
    path: "/scalars",
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

/// A request for [`Client::send_enum`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendEnum {
    call: Call,
}

impl SendEnum {
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

// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `client`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;

impl Client {
    /// Operation 5
    ///
    /// `GET /op5`
    ///
    /// # Example
    ///
    /// ```
    /// client.into2().send().await?;
    /// ```
    pub fn into2(&self) -> IntoOperation {
        let call = Call::new(&self.core, &INTO2);
        IntoOperation { call }
    }

    /// Operation 24
    ///
    /// `GET /op24`
    ///
    /// # Example
    ///
    /// ```
    /// client.list_pets4().send().await?;
    /// ```
    pub fn list_pets4(&self) -> ListPets3 {
        let call = Call::new(&self.core, &LIST_PETS4);
        ListPets3 { call }
    }

    /// Operation 43
    ///
    /// `GET /op43`
    ///
    /// # Example
    ///
    /// ```
    /// client.a().send().await?;
    /// ```
    pub fn a(&self) -> A {
        let call = Call::new(&self.core, &A);
        A { call }
    }
}

static INTO2: facts::Operation = facts::Operation {
    id: "into",
    method: "GET",
    path: "/op5",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::into2`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct IntoOperation {
    call: Call,
}

impl IntoOperation {
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

static LIST_PETS4: facts::Operation = facts::Operation {
    id: "ListPets",
    method: "GET",
    path: "/op24",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::list_pets4`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListPets3 {
    call: Call,
}

impl ListPets3 {
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

static A: facts::Operation = facts::Operation {
    id: "__a__",
    method: "GET",
    path: "/op43",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::a`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct A {
    call: Call,
}

impl A {
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

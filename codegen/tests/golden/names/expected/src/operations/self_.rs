// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `self_`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Operation 2
    ///
    /// `GET /op2`
    ///
    /// # Example
    ///
    /// ```
    /// let all = client.send().send().await?;
    /// println!("{all:?}");
    /// ```
    pub fn send(&self) -> Send {
        let call = Call::new(&self.core, &SEND);
        Send { call }
    }

    /// Operation 21
    ///
    /// `GET /op21`
    ///
    /// # Example
    ///
    /// ```
    /// client.list_pets().send().await?;
    /// ```
    pub fn list_pets(&self) -> ListPets {
        let call = Call::new(&self.core, &LIST_PETS);
        ListPets { call }
    }

    /// Operation 40
    ///
    /// `GET /op40`
    ///
    /// # Example
    ///
    /// ```
    /// client.drop().send().await?;
    /// ```
    pub fn drop(&self) -> Drop {
        let call = Call::new(&self.core, &DROP);
        Drop { call }
    }
}

static SEND: facts::Operation = facts::Operation {
    id: "send",
    method: "GET",
    path: "/op2",
    parameters: &[],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Send {
    call: Call,
}

impl Send {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Fine.
    pub async fn send(self) -> Result<types::All, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::All>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::All>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

static LIST_PETS: facts::Operation = facts::Operation {
    id: "list-pets",
    method: "GET",
    path: "/op21",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::list_pets`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListPets {
    call: Call,
}

impl ListPets {
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

static DROP: facts::Operation = facts::Operation {
    id: "drop",
    method: "GET",
    path: "/op40",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::drop`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Drop {
    call: Call,
}

impl Drop {
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

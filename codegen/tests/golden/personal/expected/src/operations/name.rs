// @generated from tests/golden/personal/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `name`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;

impl Client {
    /// A body that is a text
    ///
    /// `GET /name`
    ///
    /// # Example
    ///
    /// ```
    /// let value = client.get_name().send().await?;
    /// println!("{value:?}");
    /// ```
    pub fn get_name(&self) -> GetName {
        let call = Call::new(&self.core, &GET_NAME);
        GetName { call }
    }
}

static GET_NAME: facts::Operation = facts::Operation {
    id: "getName",
    method: "GET",
    path: "/name",
    parameters: &[],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A call of [`Client::get_name`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetName {
    call: Call,
}

impl GetName {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: A name.
    pub async fn send(self) -> Result<passbook_runtime::Sensitive<String>, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<passbook_runtime::Sensitive<String>>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<passbook_runtime::Sensitive<String>>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

// @generated from tests/golden/personal/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `name`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};

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

/// A request for [`Client::get_name`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetName {
    call: Call,
}

impl GetName {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: A name.
    ///
    /// # Errors
    ///
    /// - 409, [`ErrorBody::Json`]: The name that is taken.
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
            409 => Err(response.error_json(ErrorBody::Json)),
            _ => Err(response.unexpected()),
        }
    }
}

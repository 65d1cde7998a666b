// @generated from tests/golden/files/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `pets`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// `GET /pets`
    ///
    /// # Example
    ///
    /// ```
    /// let list = client.list_pets().send().await?;
    /// assert_eq!(list[0].name, "Tom");
    /// ```
    pub fn list_pets(&self) -> ListPets {
        let call = Call::new(&self.core, &LIST_PETS);
        ListPets { call }
    }
}

static LIST_PETS: facts::Operation = facts::Operation {
    id: "listPets",
    method: "GET",
    path: "/pets",
    parameters: &[
        facts::Parameter {
            name: "limit",
            ..facts::Parameter::QUERY
        },
    ],
    body: None,
    accept: "application/json",
    success_types: "application/json",
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
    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        let call = &mut self.call;
        call.display(0, &limit);
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: All of them.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Reason`]: It failed.
    pub async fn send(self) -> Result<Vec<types::Animal>, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<Vec<types::Animal>>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<Vec<types::Animal>>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(ErrorBody::Reason)),
            _ => Err(response.unexpected()),
        }
    }
}

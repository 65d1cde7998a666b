// @generated from tests/golden/personal/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `contacts`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// A body that is personal as a whole
    ///
    /// `GET /contacts`
    ///
    /// # Example
    ///
    /// ```
    /// let list = client.get_contacts().send().await?;
    /// assert_eq!(list[0].text.as_deref(), Some("t"));
    /// ```
    pub fn get_contacts(&self) -> GetContacts {
        let call = Call::new(&self.core, &GET_CONTACTS);
        GetContacts { call }
    }
}

static GET_CONTACTS: facts::Operation = facts::Operation {
    id: "getContacts",
    method: "GET",
    path: "/contacts",
    parameters: &[],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A request for [`Client::get_contacts`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetContacts {
    call: Call,
}

impl GetContacts {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Contacts.
    pub async fn send(self) -> Result<Vec<types::Note>, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<Vec<types::Note>>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<Vec<types::Note>>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

// @generated from tests/golden/sides/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `users`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Adds a user
    ///
    /// `POST /users`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_sides::types;
    ///
    /// let body = types::User::new("Ann", "s");
    /// let user = client.create_user(&body).send().await?;
    /// assert_eq!(user.name, "Ann");
    /// ```
    pub fn create_user(&self, body: &types::User) -> CreateUser {
        let mut call = Call::new(&self.core, &CREATE_USER);
        call.checked_body(body);
        CreateUser { call }
    }
}

static CREATE_USER: facts::Operation = facts::Operation {
    id: "createUser",
    method: "POST",
    path: "/users",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A request for [`Client::create_user`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateUser {
    call: Call,
}

impl CreateUser {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 201: The user.
    pub async fn send(self) -> Result<types::User, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::User>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::User>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

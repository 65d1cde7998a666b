// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Getting an access token, and a new one when it runs out.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
use super::super::types;

impl Client {
    /// Exchange a code or a refresh token for an access token
    ///
    /// `POST /v1/token`
    ///
    /// The second step of signing in. Trades the authorization code that the user's browser brought back from `/v1/auth`, or a refresh token from an earlier exchange, for an access token. Needs no token itself.
    ///
    /// - `body`: What is traded in. `grant_type` says which of the other fields count.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let body = types::TokenRequest::new()
    ///     .grant_type(types::GrantType::AuthorizationCode)
    ///     .code("authcode-5f1c0e77b2")
    ///     .redirect_uri("https://app.example.com/callback");
    /// let reply = client.exchange_token(&body).send().await?;
    /// assert_eq!(reply.token_type.as_deref(), Some("bearer"));
    /// ```
    pub fn exchange_token(&self, body: &types::TokenRequest) -> ExchangeToken {
        let mut call = Call::new(&self.core, &EXCHANGE_TOKEN);
        call.checked_body(body);
        ExchangeToken { call }
    }
}

static EXCHANGE_TOKEN: facts::Operation = facts::Operation {
    id: "ExchangeToken",
    method: "POST",
    path: "/v1/token",
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

/// A call of [`Client::exchange_token`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ExchangeToken {
    call: Call,
}

impl ExchangeToken {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: An access token, and a refresh token for when it runs out.
    /// - 201: An access token, and a refresh token for when it runs out.
    pub async fn send(self) -> Result<Reply<types::Token>, Error<ExchangeTokenError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(ExchangeTokenError::BadRequest)),
            401 => Err(response.error_json(ExchangeTokenError::Unauthorized)),
            403 => Err(response.error_json(ExchangeTokenError::Forbidden)),
            404 => Err(response.error_json(ExchangeTokenError::NotFound)),
            500 => Err(response.error_json(ExchangeTokenError::InternalServerError)),
            _ => Err(response.error_json(ExchangeTokenError::Default)),
        }
    }
}

/// What the contract says can go wrong with `exchange_token`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExchangeTokenError {
    /// 400: The request is malformed or is not what the operation expects.
    BadRequest(types::Status),
    /// 401: The access token is missing, has expired or was never valid.
    Unauthorized(types::Status),
    /// 403: The access token is good, but its scope or its user does not allow this.
    Forbidden(types::Status),
    /// 404: No such bank, customer or part of a customer.
    NotFound(types::Status),
    /// 500: Something failed on the provider's side.
    InternalServerError(types::Status),
    /// any other status: Any other failure.
    Default(types::Status),
}

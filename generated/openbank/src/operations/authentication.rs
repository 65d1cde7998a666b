// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Getting an access token, and a new one when it runs out.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
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
    /// let token = client.exchange_token(&body).send().await?;
    /// assert_eq!(token.token_type.as_deref(), Some("bearer"));
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

/// A request for [`Client::exchange_token`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ExchangeToken {
    call: Call,
}

impl ExchangeToken {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: An access token, and a refresh token for when it runs out.
    /// - 201: An access token, and a refresh token for when it runs out.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::Token, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Token>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Token>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

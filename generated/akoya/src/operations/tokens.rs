// @generated from specs/akoya/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Obtaining, renewing and revoking the tokens that data calls need. Served by the identity hosts.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Obtain tokens with an authorization code
    ///
    /// `POST /token`
    ///
    /// Trades the authorization code of a finished consent for the first ID token and refresh token. The code
    /// works for five minutes. The client identifies itself with HTTP Basic: its id as the user name, its secret
    /// as the password.
    ///
    /// - `body`: The grant to trade in.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_akoya::types;
    ///
    /// let body = types::AuthorizationCodeGrant::new(
    ///     types::AuthorizationCodeGrantGrantType::AuthorizationCode,
    ///     "k3vqhx2mexampleonly7y4w",
    ///     "https://app.example.com/akoya/callback",
    /// );
    /// let token = client.request_token(&body).send().await?;
    /// assert_eq!(token.token_type, "bearer");
    /// ```
    pub fn request_token(&self, body: &types::AuthorizationCodeGrant) -> RequestToken {
        let mut call = Call::new(&self.core, &REQUEST_TOKEN);
        call.checked_body(body);
        RequestToken { call }
    }

    /// Renew tokens with a refresh token
    ///
    /// `POST /token`
    ///
    /// Trades a refresh token for a new ID token and a new refresh token, without the consumer. A refresh token
    /// works once: the second use is refused with `invalid_request`, so store the new one before using it. How
    /// long an unused one lives is up to the institution. The client's id and secret travel in the body.
    ///
    /// - `body`: The grant to trade in.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_akoya::types;
    ///
    /// let body = types::RefreshTokenGrant::new(
    ///     types::RefreshTokenGrantGrantType::RefreshToken,
    ///     "ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg",
    ///     "0b6f4c1e-7d52-4a93-9c38-example00001",
    ///     "example-secret-never-issued",
    /// );
    /// let token = client.refresh_token(&body).send().await?;
    /// assert_eq!(token.token_type, "bearer");
    /// ```
    pub fn refresh_token(&self, body: &types::RefreshTokenGrant) -> RefreshToken {
        let mut call = Call::new(&self.core, &REFRESH_TOKEN);
        call.checked_body(body);
        RefreshToken { call }
    }

    /// Revoke a refresh token
    ///
    /// `POST /revoke`
    ///
    /// Ends the access that a refresh token stands for. After it, the refresh token buys nothing, and data calls with
    /// the ID token that came with it are refused with status 401 and code 602. The client's id and secret travel in
    /// the body, without an `Authorization` header.
    ///
    /// - `body`: The token to revoke, and the client that it belongs to.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_akoya::types;
    ///
    /// let body = types::RevokeTokenRequest::new(
    ///         "ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg",
    ///         "0b6f4c1e-7d52-4a93-9c38-example00001",
    ///         "example-secret-never-issued",
    ///     )
    ///     .token_type_hint(types::RevokeTokenRequestTokenTypeHint::RefreshToken);
    /// client.revoke_token(&body).send().await?;
    /// ```
    pub fn revoke_token(&self, body: &types::RevokeTokenRequest) -> RevokeToken {
        let mut call = Call::new(&self.core, &REVOKE_TOKEN);
        call.checked_body(body);
        RevokeToken { call }
    }
}

static REQUEST_TOKEN: facts::Operation = facts::Operation {
    id: "request_token",
    method: "POST",
    path: "/token",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/x-www-form-urlencoded",
        encoding: facts::Encoding::Form,
        required: true,
        fields: &[],
    }),
    accept: "application/json",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "clientCredentials",
                scopes: &[],
            },
        ],
    ],
    servers: &[
        facts::Server {
            url: "https://sandbox-idp.ddp.akoya.com",
            environments: &["sandbox"],
            variables: &[],
            custom: false,
        },
        facts::Server {
            url: "https://idp.ddp.akoya.com",
            environments: &["production"],
            variables: &[],
            custom: false,
        },
    ],
};

/// A request for [`Client::request_token`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RequestToken {
    call: Call,
}

impl RequestToken {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: A new ID token and a new refresh token.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::TokenError`]: - `invalid_request`: a field is missing or wrong; the code is wrong or older than five minutes, or the `redirect_uri` is not that of the first request; the refresh token is wrong, expired or already used. Never retry a refused refresh: ask for consent again. - `invalid_grant`: `grant_type` is missing or wrong. It does not mean a bad code. - `unsupported_token_type`: the `token_type_hint` of `revoke_token` is not `refresh_token`.
    /// - 401, [`ErrorBody::TokenError`]: The client id or the client secret is wrong: `invalid_client`. `revoke_token` says `unauthorized_client` where the secret is wrong.
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
            400 | 401 => Err(response.error_json(ErrorBody::TokenError)),
            _ => Err(response.unexpected()),
        }
    }
}

/// The headers that the contract has for replies to [`Client::request_token`].
///
/// They are those of any response: `RequestTokenHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct RequestTokenHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for RequestTokenHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> RequestTokenHeaders<'a> {
    /// Akoya's id of this call, new for each one. Log it; Akoya's support traces calls by it.
    pub fn x_akoya_interaction_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("x-akoya-interaction-id")
    }
}

static REFRESH_TOKEN: facts::Operation = facts::Operation {
    id: "refresh_token",
    method: "POST",
    path: "/token",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/x-www-form-urlencoded",
        encoding: facts::Encoding::Form,
        required: true,
        fields: &[],
    }),
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[
        facts::Server {
            url: "https://sandbox-idp.ddp.akoya.com",
            environments: &["sandbox"],
            variables: &[],
            custom: false,
        },
        facts::Server {
            url: "https://idp.ddp.akoya.com",
            environments: &["production"],
            variables: &[],
            custom: false,
        },
    ],
};

/// A request for [`Client::refresh_token`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RefreshToken {
    call: Call,
}

impl RefreshToken {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: A new ID token and a new refresh token.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::TokenError`]: - `invalid_request`: a field is missing or wrong; the code is wrong or older than five minutes, or the `redirect_uri` is not that of the first request; the refresh token is wrong, expired or already used. Never retry a refused refresh: ask for consent again. - `invalid_grant`: `grant_type` is missing or wrong. It does not mean a bad code. - `unsupported_token_type`: the `token_type_hint` of `revoke_token` is not `refresh_token`.
    /// - 401, [`ErrorBody::TokenError`]: The client id or the client secret is wrong: `invalid_client`. `revoke_token` says `unauthorized_client` where the secret is wrong.
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
            400 | 401 => Err(response.error_json(ErrorBody::TokenError)),
            _ => Err(response.unexpected()),
        }
    }
}

/// The headers that the contract has for replies to [`Client::refresh_token`].
///
/// They are those of any response: `RefreshTokenHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct RefreshTokenHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for RefreshTokenHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> RefreshTokenHeaders<'a> {
    /// Akoya's id of this call, new for each one. Log it; Akoya's support traces calls by it.
    pub fn x_akoya_interaction_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("x-akoya-interaction-id")
    }
}

static REVOKE_TOKEN: facts::Operation = facts::Operation {
    id: "revoke_token",
    method: "POST",
    path: "/revoke",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/x-www-form-urlencoded",
        encoding: facts::Encoding::Form,
        required: true,
        fields: &[],
    }),
    accept: "application/json",
    success_types: "",
    security: &[],
    servers: &[
        facts::Server {
            url: "https://sandbox-idp.ddp.akoya.com",
            environments: &["sandbox"],
            variables: &[],
            custom: false,
        },
        facts::Server {
            url: "https://idp.ddp.akoya.com",
            environments: &["production"],
            variables: &[],
            custom: false,
        },
    ],
};

/// A request for [`Client::revoke_token`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RevokeToken {
    call: Call,
}

impl RevokeToken {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The token is revoked. There is no body.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::TokenError`]: - `invalid_request`: a field is missing or wrong; the code is wrong or older than five minutes, or the `redirect_uri` is not that of the first request; the refresh token is wrong, expired or already used. Never retry a refused refresh: ask for consent again. - `invalid_grant`: `grant_type` is missing or wrong. It does not mean a bad code. - `unsupported_token_type`: the `token_type_hint` of `revoke_token` is not `refresh_token`.
    /// - 401, [`ErrorBody::TokenError`]: The client id or the client secret is wrong: `invalid_client`. `revoke_token` says `unauthorized_client` where the secret is wrong.
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
            400 | 401 => Err(response.error_json(ErrorBody::TokenError)),
            _ => Err(response.unexpected()),
        }
    }
}

/// The headers that the contract has for replies to [`Client::revoke_token`].
///
/// They are those of any response: `RevokeTokenHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct RevokeTokenHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for RevokeTokenHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> RevokeTokenHeaders<'a> {
    /// Akoya's id of this call, new for each one. Log it; Akoya's support traces calls by it.
    pub fn x_akoya_interaction_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("x-akoya-interaction-id")
    }
}

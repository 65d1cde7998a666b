// @generated from specs/akoya/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `tokens` use.

/// The grant of a consent that the consumer has just given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationCodeGrant {
    /// Always `authorization_code`.
    pub grant_type: AuthorizationCodeGrantGrantType,
    /// The code that came back with the consumer. Works once, for five minutes.
    pub code: passbook_runtime::Sensitive<String>,
    /// The address that the consumer was sent back to, exactly as the app registered it with Akoya.
    pub redirect_uri: String,
}

impl AuthorizationCodeGrant {
    /// With what is required; the rest is set by name.
    pub fn new(
        grant_type: AuthorizationCodeGrantGrantType,
        code: impl Into<passbook_runtime::Sensitive<String>>,
        redirect_uri: impl Into<String>,
    ) -> Self {
        Self {
            grant_type,
            code: code.into(),
            redirect_uri: redirect_uri.into(),
        }
    }
}

passbook_runtime::structure! {
    AuthorizationCodeGrant {
        grant_type: "grant_type" Required Plain AuthorizationCodeGrantGrantType;
        code: "code" Required Plain passbook_runtime::Sensitive<String>;
        redirect_uri: "redirect_uri" Required Plain String;
    }
}

passbook_runtime::limits! {
    AuthorizationCodeGrant {
    }
}

/// Always `authorization_code`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthorizationCodeGrantGrantType {
    /// `authorization_code`
    AuthorizationCode,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AuthorizationCodeGrantGrantType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AuthorizationCode => "authorization_code",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AuthorizationCodeGrantGrantType {
    fn from(value: &str) -> Self {
        match value {
            "authorization_code" => Self::AuthorizationCode,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AuthorizationCodeGrantGrantType);

/// The grant of a refresh token, for a consumer who gave consent before.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefreshTokenGrant {
    /// Always `refresh_token`.
    pub grant_type: RefreshTokenGrantGrantType,
    /// The refresh token of the last token response for this consumer. Works once.
    pub refresh_token: passbook_runtime::Sensitive<String>,
    /// The id that Akoya gave to the app.
    pub client_id: String,
    /// The secret that Akoya gave to the app.
    pub client_secret: passbook_runtime::Sensitive<String>,
}

impl RefreshTokenGrant {
    /// With what is required; the rest is set by name.
    pub fn new(
        grant_type: RefreshTokenGrantGrantType,
        refresh_token: impl Into<passbook_runtime::Sensitive<String>>,
        client_id: impl Into<String>,
        client_secret: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        Self {
            grant_type,
            refresh_token: refresh_token.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        }
    }
}

passbook_runtime::structure! {
    RefreshTokenGrant {
        grant_type: "grant_type" Required Plain RefreshTokenGrantGrantType;
        refresh_token: "refresh_token" Required Plain passbook_runtime::Sensitive<String>;
        client_id: "client_id" Required Plain String;
        client_secret: "client_secret" Required Plain passbook_runtime::Sensitive<String>;
    }
}

passbook_runtime::limits! {
    RefreshTokenGrant {
    }
}

/// Always `refresh_token`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RefreshTokenGrantGrantType {
    /// `refresh_token`
    RefreshToken,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl RefreshTokenGrantGrantType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RefreshToken => "refresh_token",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for RefreshTokenGrantGrantType {
    fn from(value: &str) -> Self {
        match value {
            "refresh_token" => Self::RefreshToken,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(RefreshTokenGrantGrantType);

/// A token to revoke, and the client that it belongs to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevokeTokenRequest {
    /// The kind of the token. Only refresh tokens are revoked; the SDK always sends `refresh_token`.
    pub token_type_hint: Option<RevokeTokenRequestTokenTypeHint>,
    /// The refresh token to revoke.
    pub token: passbook_runtime::Sensitive<String>,
    /// The id that Akoya gave to the app.
    pub client_id: String,
    /// The secret that Akoya gave to the app.
    pub client_secret: passbook_runtime::Sensitive<String>,
}

impl RevokeTokenRequest {
    /// With what is required; the rest is set by name.
    pub fn new(
        token: impl Into<passbook_runtime::Sensitive<String>>,
        client_id: impl Into<String>,
        client_secret: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        Self {
            token_type_hint: None,
            token: token.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        }
    }

    /// The kind of the token. Only refresh tokens are revoked; the SDK always sends `refresh_token`.
    pub fn token_type_hint(
        mut self,
        token_type_hint: RevokeTokenRequestTokenTypeHint,
    ) -> Self {
        self.token_type_hint = Some(token_type_hint);
        self
    }
}

passbook_runtime::structure! {
    RevokeTokenRequest {
        token_type_hint: "token_type_hint" Optional Plain RevokeTokenRequestTokenTypeHint;
        token: "token" Required Plain passbook_runtime::Sensitive<String>;
        client_id: "client_id" Required Plain String;
        client_secret: "client_secret" Required Plain passbook_runtime::Sensitive<String>;
    }
}

passbook_runtime::limits! {
    RevokeTokenRequest {
    }
}

/// The kind of the token. Only refresh tokens are revoked; the SDK always sends `refresh_token`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RevokeTokenRequestTokenTypeHint {
    /// `refresh_token`
    RefreshToken,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl RevokeTokenRequestTokenTypeHint {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RefreshToken => "refresh_token",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for RevokeTokenRequestTokenTypeHint {
    fn from(value: &str) -> Self {
        match value {
            "refresh_token" => Self::RefreshToken,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(RevokeTokenRequestTokenTypeHint);

/// The tokens of one consumer at one institution. There is no access token among them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Token {
    /// Signed JWT that data calls carry as their bearer token.
    pub id_token: passbook_runtime::Sensitive<String>,
    /// How the token is presented, `bearer` in any case of letters.
    pub token_type: String,
    /// Seconds from now until the ID token expires.
    pub expires_in: Option<i64>,
    /// What was granted, as words separated by spaces.
    pub scope: Option<String>,
    /// When the ID token expires, in seconds since 1970-01-01 UTC.
    pub expiry: Option<passbook_runtime::Timestamp>,
    /// Buys the next pair of tokens, once.
    pub refresh_token: Option<passbook_runtime::Sensitive<String>>,
}

passbook_runtime::structure! {
    Token {
        id_token: "id_token" Required Plain passbook_runtime::Sensitive<String>;
        token_type: "token_type" Required Plain String;
        expires_in: "expires_in" Optional Plain i64;
        scope: "scope" Optional Plain String;
        expiry: "expiry" Optional UnixNumber passbook_runtime::Timestamp;
        refresh_token: "refresh_token" Optional Plain passbook_runtime::Sensitive<String>;
    }
}

/// Why a token operation failed, in the form of OAuth 2.0 (RFC 6749, section 5.2).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TokenError {
    /// `error`
    pub error: TokenErrorCode,
    /// Explanation for the developer of the app.
    pub error_description: Option<String>,
    /// Address of a page about the failure.
    pub error_uri: Option<String>,
}

passbook_runtime::structure! {
    TokenError {
        error: "error" Required Plain TokenErrorCode;
        error_description: "error_description" Optional Plain String;
        error_uri: "error_uri" Optional Plain String;
    }
}

/// The kind of failure: `invalid_request` for a malformed request and also for a bad code and a used or expired
/// refresh token, `invalid_client` and `unauthorized_client` for a client that is not recognized or not allowed,
/// `invalid_grant` for a `grant_type` that is missing or wrong, `unsupported_grant_type` and `invalid_scope` for
/// what Akoya does not offer, `unsupported_token_type` for a token that can't be revoked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TokenErrorCode {
    /// `invalid_request`
    InvalidRequest,
    /// `invalid_client`
    InvalidClient,
    /// `invalid_grant`
    InvalidGrant,
    /// `unauthorized_client`
    UnauthorizedClient,
    /// `unsupported_grant_type`
    UnsupportedGrantType,
    /// `invalid_scope`
    InvalidScope,
    /// `unsupported_token_type`
    UnsupportedTokenType,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl TokenErrorCode {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidRequest => "invalid_request",
            Self::InvalidClient => "invalid_client",
            Self::InvalidGrant => "invalid_grant",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::UnsupportedGrantType => "unsupported_grant_type",
            Self::InvalidScope => "invalid_scope",
            Self::UnsupportedTokenType => "unsupported_token_type",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for TokenErrorCode {
    fn from(value: &str) -> Self {
        match value {
            "invalid_request" => Self::InvalidRequest,
            "invalid_client" => Self::InvalidClient,
            "invalid_grant" => Self::InvalidGrant,
            "unauthorized_client" => Self::UnauthorizedClient,
            "unsupported_grant_type" => Self::UnsupportedGrantType,
            "invalid_scope" => Self::InvalidScope,
            "unsupported_token_type" => Self::UnsupportedTokenType,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(TokenErrorCode);

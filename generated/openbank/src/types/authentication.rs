// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `authentication` use.

/// What is traded in: `AuthorizationCode` for the code that the user's browser brought back, `RefreshToken` for a refresh token.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GrantType {
    /// `AuthorizationCode`
    AuthorizationCode,
    /// `RefreshToken`
    RefreshToken,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl GrantType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AuthorizationCode => "AuthorizationCode",
            Self::RefreshToken => "RefreshToken",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for GrantType {
    fn from(value: &str) -> Self {
        match value {
            "AuthorizationCode" => Self::AuthorizationCode,
            "RefreshToken" => Self::RefreshToken,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(GrantType);

/// An access token and what goes with it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Token {
    /// Goes into the `Authorization` header of every other operation, after the word `Bearer`.
    pub access_token: Option<passbook_runtime::Sensitive<String>>,
    /// Always `bearer`.
    pub token_type: Option<String>,
    /// For how many seconds from now the access token is good.
    pub expires_in: Option<i32>,
    /// Buys the next access token once this one has expired.
    pub refresh_token: Option<passbook_runtime::Sensitive<String>>,
}

passbook_runtime::structure! {
    Token {
        access_token: "access_token" Optional Plain passbook_runtime::Sensitive<String>;
        token_type: "token_type" Optional Plain String;
        expires_in: "expires_in" Optional Plain i32;
        refresh_token: "refresh_token" Optional Plain passbook_runtime::Sensitive<String>;
    }
}

/// What is traded for an access token.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenRequest {
    /// `grant_type`
    pub grant_type: Option<GrantType>,
    /// The authorization code from `/v1/auth`. Needed with `AuthorizationCode`.
    pub code: Option<passbook_runtime::Sensitive<String>>,
    /// The same redirect address that the code was asked for with. Needed with `AuthorizationCode`.
    pub redirect_uri: Option<String>,
    /// The refresh token of an earlier exchange. Needed with `RefreshToken`.
    pub refresh_token: Option<passbook_runtime::Sensitive<String>>,
}

impl TokenRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            grant_type: None,
            code: None,
            redirect_uri: None,
            refresh_token: None,
        }
    }

    /// Sets `grant_type`.
    pub fn grant_type(mut self, grant_type: GrantType) -> Self {
        self.grant_type = Some(grant_type);
        self
    }

    /// The authorization code from `/v1/auth`. Needed with `AuthorizationCode`.
    pub fn code(mut self, code: impl Into<passbook_runtime::Sensitive<String>>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The same redirect address that the code was asked for with. Needed with `AuthorizationCode`.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// The refresh token of an earlier exchange. Needed with `RefreshToken`.
    pub fn refresh_token(
        mut self,
        refresh_token: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
}

passbook_runtime::structure! {
    TokenRequest {
        grant_type: "grant_type" Optional Plain GrantType;
        code: "code" Optional Plain passbook_runtime::Sensitive<String>;
        redirect_uri: "redirect_uri" Optional Plain String;
        refresh_token: "refresh_token" Optional Plain passbook_runtime::Sensitive<String>;
    }
}

passbook_runtime::limits! {
    TokenRequest {
    }
}

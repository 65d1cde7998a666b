// @generated from tests/golden/errors/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `things` use.

/// `Declared` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Declared {
    /// `code`
    pub code: Option<String>,
    /// `outer`
    pub outer: Option<DeclaredOuter>,
}

passbook_runtime::structure! {
    Declared {
        code: "code" Optional Plain String;
        outer: "outer" Optional Plain DeclaredOuter;
    }
}

/// `DeclaredOuter` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeclaredOuter {
    /// `reasons`
    pub reasons: Vec<DeclaredOuterReasonsItem>,
}

passbook_runtime::structure! {
    DeclaredOuter {
        reasons: "reasons" Required Plain Vec<DeclaredOuterReasonsItem>;
    }
}

/// `DeclaredOuterReasonsItem` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeclaredOuterReasonsItem {
    /// `id`
    pub id: String,
    /// `text`
    pub text: passbook_runtime::Field<String>,
}

passbook_runtime::structure! {
    DeclaredOuterReasonsItem {
        id: "id" Required Plain String;
        text: "text" Clearable Plain String;
    }
}

/// `Listed` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Listed {
    /// `errors`
    pub errors: Vec<ListedErrorsItem>,
}

passbook_runtime::structure! {
    Listed {
        errors: "errors" Required Plain Vec<ListedErrorsItem>;
    }
}

/// `ListedErrorsItem` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListedErrorsItem {
    /// `code`
    pub code: String,
    /// `detail`
    pub detail: Option<String>,
}

passbook_runtime::structure! {
    ListedErrorsItem {
        code: "code" Required Plain String;
        detail: "detail" Optional Plain String;
    }
}

/// `Numbered` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Numbered {
    /// `code`
    pub code: i64,
    /// `message`
    pub message: passbook_runtime::Field<String>,
}

passbook_runtime::structure! {
    Numbered {
        code: "code" Required Plain i64;
        message: "message" Clearable Plain String;
    }
}

/// `OAuth` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OAuth {
    /// `error`
    pub error: OAuthError,
    /// `error_description`
    pub error_description: Option<String>,
}

passbook_runtime::structure! {
    OAuth {
        error: "error" Required Plain OAuthError;
        error_description: "error_description" Optional Plain String;
    }
}

/// `OAuthError` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OAuthError {
    /// `invalid_token`
    InvalidToken,
    /// `invalid_grant`
    InvalidGrant,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl OAuthError {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidToken => "invalid_token",
            Self::InvalidGrant => "invalid_grant",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for OAuthError {
    fn from(value: &str) -> Self {
        match value {
            "invalid_token" => Self::InvalidToken,
            "invalid_grant" => Self::InvalidGrant,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(OAuthError);

/// `Sensitive` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Sensitive {
    /// `code`
    pub code: Option<passbook_runtime::Sensitive<String>>,
    /// `message`
    pub message: Option<String>,
}

passbook_runtime::structure! {
    Sensitive {
        code: "code" Optional Plain passbook_runtime::Sensitive<String>;
        message: "message" Optional Plain String;
    }
}

/// `Thing` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `id`
    pub id: String,
}

passbook_runtime::structure! {
    Thing {
        id: "id" Required Plain String;
    }
}

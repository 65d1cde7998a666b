// @generated from tests/golden/errors/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `things` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

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

/// `Either` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// It is `Numbered`.
    Numbered(Numbered),
    /// It is `Gateway`.
    Gateway(Gateway),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Either {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Numbered(value) => codec::Plain::write(value, serializer),
            Self::Gateway(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Either {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &["code"],
                known: &["code", "message"],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Object,
                required: &["reason"],
                known: &["reason", "status"],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Numbered),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Gateway),
            },
            Self::Unrecognized,
        )
    }
}

impl From<Numbered> for Either {
    fn from(value: Numbered) -> Self {
        Self::Numbered(value)
    }
}

impl From<Gateway> for Either {
    fn from(value: Gateway) -> Self {
        Self::Gateway(value)
    }
}

/// `Gateway` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Gateway {
    /// `reason`
    pub reason: String,
    /// `status`
    pub status: Option<i64>,
}

passbook_runtime::structure! {
    Gateway {
        reason: "reason" Required Plain String;
        status: "status" Optional Plain i64;
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

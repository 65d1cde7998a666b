// @generated from tests/golden/bodies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `scalars` use.

/// `SendEnumRequest` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SendEnumRequest {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl SendEnumRequest {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for SendEnumRequest {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(SendEnumRequest);

// @generated from tests/golden/streams/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that operations of several modules use.

/// `Problem` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// `message`
    pub message: String,
}

passbook_runtime::structure! {
    Problem {
        message: "message" Required Plain String;
    }
}

/// `State` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl State {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for State {
    fn from(value: &str) -> Self {
        match value {
            "open" => Self::Open,
            "closed" => Self::Closed,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(State);

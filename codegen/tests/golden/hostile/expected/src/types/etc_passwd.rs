// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `etc_passwd` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `PwnedErrordefault5` of the contract.
///
/// Told apart by ``pwned``.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PwnedErrordefault5 {
    /// Where the discriminator is ``pwned``.
    S23(S23),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for PwnedErrordefault5 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S23(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PwnedErrordefault5 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("`pwned`", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "`pwned`", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S23),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S23> for PwnedErrordefault5 {
    fn from(value: S23) -> Self {
        Self::S23(value)
    }
}

impl From<String> for PwnedErrordefault5 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `pwned`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S23 {
    /// `pwned`
    ///
    /// Pattern: `pwned`. Default: `pwned`.
    pub pwned: Option<String>,
    /// `pwned`
    ///
    /// Default: `pwned`.
    pub plain: Option<S23Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S23 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// `pwned`
    ///
    /// Pattern: `pwned`. Default: `pwned`.
    pub fn pwned(mut self, pwned: impl Into<String>) -> Self {
        self.pwned = Some(pwned.into());
        self
    }

    /// `pwned`
    ///
    /// Default: `pwned`.
    pub fn plain(mut self, plain: S23Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S23 {
        0 pwned: "`pwned`" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// `pwned`
///
/// Default: `pwned`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S23Plain {
    /// `'pwned'`
    Pwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S23Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pwned => "`pwned`",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S23Plain {
    fn from(value: &str) -> Self {
        match value {
            "`pwned`" => Self::Pwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S23Plain);

/// \[31m
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S6 {
    /// \[31m
    ///
    /// Pattern: `[31m`. Default: `[31m`.
    pub n31m: Option<String>,
    /// \[31m
    ///
    /// Default: `[31m`.
    pub plain: Option<S6Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S6 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            n31m: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \[31m
    ///
    /// Pattern: `[31m`. Default: `[31m`.
    pub fn n31m(mut self, n31m: impl Into<String>) -> Self {
        self.n31m = Some(n31m.into());
        self
    }

    /// \[31m
    ///
    /// Default: `[31m`.
    pub fn plain(mut self, plain: S6Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S6 {
        0 n31m: "\0\u{7}\u{1b}[31m" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// \[31m
///
/// Default: `[31m`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S6Plain {
    /// `[31m`
    V31m,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S6Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::V31m => "\0\u{7}\u{1b}[31m",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S6Plain {
    fn from(value: &str) -> Self {
        match value {
            "\0\u{7}\u{1b}[31m" => Self::V31m,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S6Plain);

/// `V31mErrordefault` of the contract.
///
/// Told apart by `[31m`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V31mErrordefault {
    /// Where the discriminator is `[31m`.
    S6(S6),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for V31mErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S6(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for V31mErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("\0\u{7}\u{1b}[31m", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "\0\u{7}\u{1b}[31m", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S6),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S6> for V31mErrordefault {
    fn from(value: S6) -> Self {
        Self::S6(value)
    }
}

impl From<String> for V31mErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

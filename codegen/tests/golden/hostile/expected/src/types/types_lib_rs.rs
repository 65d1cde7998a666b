// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `types_lib_rs` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `FnPwnedErrordefault2` of the contract.
///
/// Told apart by `"; fn pwned() {} "`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FnPwnedErrordefault2 {
    /// Where the discriminator is `"; fn pwned() {} "`.
    S14(S14),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for FnPwnedErrordefault2 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S14(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FnPwnedErrordefault2 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("\"; fn pwned() {} \"", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "\"; fn pwned() {} \"", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S14),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S14> for FnPwnedErrordefault2 {
    fn from(value: S14) -> Self {
        Self::S14(value)
    }
}

impl From<String> for FnPwnedErrordefault2 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `NotPwnedErrordefault2` of the contract.
///
/// Told apart by `//! pwned`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NotPwnedErrordefault2 {
    /// Where the discriminator is `//! pwned`.
    S31(S31),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for NotPwnedErrordefault2 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S31(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NotPwnedErrordefault2 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("//! pwned", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "//! pwned", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S31),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S31> for NotPwnedErrordefault2 {
    fn from(value: S31) -> Self {
        Self::S31(value)
    }
}

impl From<String> for NotPwnedErrordefault2 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// "; fn pwned() {} "
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S14 {
    /// "; fn pwned() {} "
    ///
    /// Pattern: `"; fn pwned() {} "`. Default: `"; fn pwned() {} "`.
    pub fn_pwned: Option<String>,
    /// "; fn pwned() {} "
    ///
    /// Default: `"; fn pwned() {} "`.
    pub plain: Option<S14Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S14 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            fn_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// "; fn pwned() {} "
    ///
    /// Pattern: `"; fn pwned() {} "`. Default: `"; fn pwned() {} "`.
    pub fn fn_pwned(mut self, fn_pwned: impl Into<String>) -> Self {
        self.fn_pwned = Some(fn_pwned.into());
        self
    }

    /// "; fn pwned() {} "
    ///
    /// Default: `"; fn pwned() {} "`.
    pub fn plain(mut self, plain: S14Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S14 {
        0 fn_pwned: "\"; fn pwned() {} \"" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// "; fn pwned() {} "
///
/// Default: `"; fn pwned() {} "`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S14Plain {
    /// `"; fn pwned() {} "`
    FnPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S14Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnPwned => "\"; fn pwned() {} \"",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S14Plain {
    fn from(value: &str) -> Self {
        match value {
            "\"; fn pwned() {} \"" => Self::FnPwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S14Plain);

/// //! pwned
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S31 {
    /// //! pwned
    ///
    /// Pattern: `//! pwned`. Default: `//! pwned`.
    pub not_pwned: Option<String>,
    /// //! pwned
    ///
    /// Default: `//! pwned`.
    pub plain: Option<S31Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S31 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            not_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// //! pwned
    ///
    /// Pattern: `//! pwned`. Default: `//! pwned`.
    pub fn not_pwned(mut self, not_pwned: impl Into<String>) -> Self {
        self.not_pwned = Some(not_pwned.into());
        self
    }

    /// //! pwned
    ///
    /// Default: `//! pwned`.
    pub fn plain(mut self, plain: S31Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S31 {
        0 not_pwned: "//! pwned" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// //! pwned
///
/// Default: `//! pwned`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S31Plain {
    /// `//! pwned`
    NotPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S31Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotPwned => "//! pwned",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S31Plain {
    fn from(value: &str) -> Self {
        match value {
            "//! pwned" => Self::NotPwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S31Plain);

// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `lib` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `FnPwnedErrordefault` of the contract.
///
/// Told apart by \`\`\`\`
/// fn pwned() {}
/// ````text
/// ````
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FnPwnedErrordefault {
    /// Where the discriminator is ```` fn pwned() {} ````.
    S2(S2),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for FnPwnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S2(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FnPwnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("```\nfn pwned() {}\n```", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "```\nfn pwned() {}\n```", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S2),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S2> for FnPwnedErrordefault {
    fn from(value: S2) -> Self {
        Self::S2(value)
    }
}

impl From<String> for FnPwnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `Percent00Percent2ePercent2ePercent2fpwnedErrordefault` of the contract.
///
/// Told apart by `%00%2e%2e%2fpwned`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Percent00Percent2ePercent2ePercent2fpwnedErrordefault {
    /// Where the discriminator is `%00%2e%2e%2fpwned`.
    S36(S36),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for Percent00Percent2ePercent2ePercent2fpwnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S36(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Percent00Percent2ePercent2ePercent2fpwnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("%00%2e%2e%2fpwned", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "%00%2e%2e%2fpwned", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S36),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S36> for Percent00Percent2ePercent2ePercent2fpwnedErrordefault {
    fn from(value: S36) -> Self {
        Self::S36(value)
    }
}

impl From<String> for Percent00Percent2ePercent2ePercent2fpwnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `PwnedErrordefault3` of the contract.
///
/// Told apart by `../../../pwned`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PwnedErrordefault3 {
    /// Where the discriminator is `../../../pwned`.
    S19(S19),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for PwnedErrordefault3 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S19(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PwnedErrordefault3 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("../../../pwned", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "../../../pwned", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S19),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S19> for PwnedErrordefault3 {
    fn from(value: S19) -> Self {
        Self::S19(value)
    }
}

impl From<String> for PwnedErrordefault3 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// ../../../pwned
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S19 {
    /// ../../../pwned
    ///
    /// Pattern: `../../../pwned`. Default: `../../../pwned`.
    pub pwned: Option<String>,
    /// ../../../pwned
    ///
    /// Default: `../../../pwned`.
    pub plain: Option<S19Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S19 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// ../../../pwned
    ///
    /// Pattern: `../../../pwned`. Default: `../../../pwned`.
    pub fn pwned(mut self, pwned: impl Into<String>) -> Self {
        self.pwned = Some(pwned.into());
        self
    }

    /// ../../../pwned
    ///
    /// Default: `../../../pwned`.
    pub fn plain(mut self, plain: S19Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S19 {
        0 pwned: "../../../pwned" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// ../../../pwned
///
/// Default: `../../../pwned`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S19Plain {
    /// `../../../pwned`
    Pwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S19Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pwned => "../../../pwned",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S19Plain {
    fn from(value: &str) -> Self {
        match value {
            "../../../pwned" => Self::Pwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S19Plain);

/// ```text
/// fn pwned() {}
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S2 {
    /// ```text
    /// fn pwned() {}
    /// ```
    ///
    /// Pattern: `fn pwned() {}`. Default: `fn pwned() {}`.
    pub fn_pwned: Option<String>,
    /// ```text
    /// fn pwned() {}
    /// ```
    ///
    /// Default: `fn pwned() {}`.
    pub plain: Option<S2Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S2 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            fn_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// ```text
    /// fn pwned() {}
    /// ```
    ///
    /// Pattern: `fn pwned() {}`. Default: `fn pwned() {}`.
    pub fn fn_pwned(mut self, fn_pwned: impl Into<String>) -> Self {
        self.fn_pwned = Some(fn_pwned.into());
        self
    }

    /// ```text
    /// fn pwned() {}
    /// ```
    ///
    /// Default: `fn pwned() {}`.
    pub fn plain(mut self, plain: S2Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S2 {
        0 fn_pwned: "```\nfn pwned() {}\n```" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// ```text
/// fn pwned() {}
/// ```
///
/// Default: `fn pwned() {}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S2Plain {
    /// \`'''
    /// fn pwned() {}
    /// '''\`
    FnPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S2Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnPwned => "```\nfn pwned() {}\n```",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S2Plain {
    fn from(value: &str) -> Self {
        match value {
            "```\nfn pwned() {}\n```" => Self::FnPwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S2Plain);

/// %00%2e%2e%2fpwned
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S36 {
    /// %00%2e%2e%2fpwned
    ///
    /// Pattern: `%00%2e%2e%2fpwned`. Default: `%00%2e%2e%2fpwned`.
    pub percent_00_percent_2e_percent_2e_percent_2fpwned: Option<String>,
    /// %00%2e%2e%2fpwned
    ///
    /// Default: `%00%2e%2e%2fpwned`.
    pub plain: Option<S36Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S36 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            percent_00_percent_2e_percent_2e_percent_2fpwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// %00%2e%2e%2fpwned
    ///
    /// Pattern: `%00%2e%2e%2fpwned`. Default: `%00%2e%2e%2fpwned`.
    pub fn percent_00_percent_2e_percent_2e_percent_2fpwned(
        mut self,
        percent_00_percent_2e_percent_2e_percent_2fpwned: impl Into<String>,
    ) -> Self {
        self.percent_00_percent_2e_percent_2e_percent_2fpwned = Some(
            percent_00_percent_2e_percent_2e_percent_2fpwned.into(),
        );
        self
    }

    /// %00%2e%2e%2fpwned
    ///
    /// Default: `%00%2e%2e%2fpwned`.
    pub fn plain(mut self, plain: S36Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S36 {
        0 percent_00_percent_2e_percent_2e_percent_2fpwned: "%00%2e%2e%2fpwned" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// %00%2e%2e%2fpwned
///
/// Default: `%00%2e%2e%2fpwned`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S36Plain {
    /// `%00%2e%2e%2fpwned`
    Percent00Percent2ePercent2ePercent2fpwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S36Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percent00Percent2ePercent2ePercent2fpwned => "%00%2e%2e%2fpwned",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S36Plain {
    fn from(value: &str) -> Self {
        match value {
            "%00%2e%2e%2fpwned" => Self::Percent00Percent2ePercent2ePercent2fpwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S36Plain);

// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `space` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `PwnedNotErrordefault` of the contract.
///
/// Told apart by `'; pwned!(); '`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PwnedNotErrordefault {
    /// Where the discriminator is `'; pwned!(); '`.
    S15(S15),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for PwnedNotErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S15(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PwnedNotErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("'; pwned!(); '", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "'; pwned!(); '", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S15),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S15> for PwnedNotErrordefault {
    fn from(value: S15) -> Self {
        Self::S15(value)
    }
}

impl From<String> for PwnedNotErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// */ fn pwned() {} /*
///
/// "#\] fn pwned() {} #\[doc = "
///
/// ```text
/// fn pwned() {}
/// ```
///
/// ~~~text
/// fn pwned() {}
///
///
/// {} {pwned} {{}}
///
/// }} nwp
///
/// [31m
///
/// <script>pwned()</script><img src=x onerror=pwned()>
///
/// \<img src=pwned onerror=pwned() \>
///
/// [pwned](pwned) [`Client`] [Client::pwned] [x]: pwned
///
/// \[pwned\]
///
/// text
///
///     fn pwned() {}
///
/// fn pwned() {}
///
///
/// -      fn pwned() {}
/// 1.       fn pwned() {}
///
///
/// ``a```<img src=pwned>`
///
/// "; fn pwned() {} "
///
/// '; pwned!(); '
///
///
/// fn pwned() {}
///
///
///
/// fn pwned() {}
///
/// r#"pwned"#
///
/// ../../../pwned
///
/// ::pwned::pwned
///
/// #[pwned]
///
/// #![pwned]
///
/// `pwned`
///
/// $pwned
///
/// pwned!()
///
/// concat!(env!("HOME"))
///
///  fn pwned() {}
///
/// \
///
/// \"
///
/// \u{22}
///
/// //! pwned
///
/// /// ```
///
/// -->
/// <!-- pwned
///
/// | a | b |
/// |---|---|
/// | pwned |
///
/// ]]>
///
/// %00%2e%2e%2fpwned
///
/// ```rust,should_panic
/// pwned
/// ````
///
/// > ```
/// > pwned()
/// > ```
///
/// - ```
///   pwned()
///   ```
/// ~~~
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S15 {
    /// '; pwned!(); '
    ///
    /// Pattern: `'; pwned!(); '`. Default: `'; pwned!(); '`.
    pub pwned_not: Option<String>,
    /// '; pwned!(); '
    ///
    /// Default: `'; pwned!(); '`.
    pub plain: Option<S15Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S15 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            pwned_not: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// '; pwned!(); '
    ///
    /// Pattern: `'; pwned!(); '`. Default: `'; pwned!(); '`.
    pub fn pwned_not(mut self, pwned_not: impl Into<String>) -> Self {
        self.pwned_not = Some(pwned_not.into());
        self
    }

    /// '; pwned!(); '
    ///
    /// Default: `'; pwned!(); '`.
    pub fn plain(mut self, plain: S15Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S15 {
        0 pwned_not: "'; pwned!(); '" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// '; pwned!(); '
///
/// Default: `'; pwned!(); '`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S15Plain {
    /// `'; pwned!(); '`
    PwnedNot,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S15Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PwnedNot => "'; pwned!(); '",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S15Plain {
    fn from(value: &str) -> Self {
        match value {
            "'; pwned!(); '" => Self::PwnedNot,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S15Plain);

/// /// \`\`\`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S32 {
    /// /// \`\`\`
    ///
    /// Pattern: `/// `. Default: `/// `.
    pub slash_slash_slash_space: Option<String>,
    /// /// \`\`\`
    ///
    /// Default: `/// `.
    pub plain: Option<S32Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S32 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            slash_slash_slash_space: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// /// \`\`\`
    ///
    /// Pattern: `/// `. Default: `/// `.
    pub fn slash_slash_slash_space(
        mut self,
        slash_slash_slash_space: impl Into<String>,
    ) -> Self {
        self.slash_slash_slash_space = Some(slash_slash_slash_space.into());
        self
    }

    /// /// \`\`\`
    ///
    /// Default: `/// `.
    pub fn plain(mut self, plain: S32Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S32 {
        0 slash_slash_slash_space: "/// ```" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// /// \`\`\`
///
/// Default: `/// `.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S32Plain {
    /// `/// '''`
    SlashSlashSlashSpace,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S32Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SlashSlashSlashSpace => "/// ```",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S32Plain {
    fn from(value: &str) -> Self {
        match value {
            "/// ```" => Self::SlashSlashSlashSpace,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S32Plain);

/// `SlashSlashSlashSpaceErrordefault` of the contract.
///
/// Told apart by \`/// \`\`\`\`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SlashSlashSlashSpaceErrordefault {
    /// Where the discriminator is \`/// \`\`\`\`.
    S32(S32),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for SlashSlashSlashSpaceErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S32(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SlashSlashSlashSpaceErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("/// ```", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "/// ```", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S32),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S32> for SlashSlashSlashSpaceErrordefault {
    fn from(value: S32) -> Self {
        Self::S32(value)
    }
}

impl From<String> for SlashSlashSlashSpaceErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

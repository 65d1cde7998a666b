// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `operations` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `MinusPwnedErrordefault` of the contract.
///
/// Told apart by \`- \`\`\`
///   pwned()
/// ````text
/// ````
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MinusPwnedErrordefault {
    /// Where the discriminator is \`- \`\`\`   pwned()   \`\`\`\`.
    S39(S39),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for MinusPwnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S39(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MinusPwnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("- ```\n  pwned()\n  ```", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "- ```\n  pwned()\n  ```", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S39),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S39> for MinusPwnedErrordefault {
    fn from(value: S39) -> Self {
        Self::S39(value)
    }
}

impl From<String> for MinusPwnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `NotPwnedErrordefault` of the contract.
///
/// Told apart by `#![pwned]`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NotPwnedErrordefault {
    /// Where the discriminator is `#![pwned]`.
    S22(S22),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for NotPwnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S22(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NotPwnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("#![pwned]", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "#![pwned]", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S22),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S22> for NotPwnedErrordefault {
    fn from(value: S22) -> Self {
        Self::S22(value)
    }
}

impl From<String> for NotPwnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `NwpErrordefault` of the contract.
///
/// Told apart by `}} nwp`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NwpErrordefault {
    /// Where the discriminator is `}} nwp`.
    S5(S5),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for NwpErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S5(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NwpErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("\u{202e}}} nwp\u{2066}", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "\u{202e}}} nwp\u{2066}", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S5),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S5> for NwpErrordefault {
    fn from(value: S5) -> Self {
        Self::S5(value)
    }
}

impl From<String> for NwpErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// #!\[pwned\]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S22 {
    /// #!\[pwned\]
    ///
    /// Pattern: `#![pwned]`. Default: `#![pwned]`.
    pub not_pwned: Option<String>,
    /// #!\[pwned\]
    ///
    /// Default: `#![pwned]`.
    pub plain: Option<S22Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S22 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            not_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// #!\[pwned\]
    ///
    /// Pattern: `#![pwned]`. Default: `#![pwned]`.
    pub fn not_pwned(mut self, not_pwned: impl Into<String>) -> Self {
        self.not_pwned = Some(not_pwned.into());
        self
    }

    /// #!\[pwned\]
    ///
    /// Default: `#![pwned]`.
    pub fn plain(mut self, plain: S22Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S22 {
        0 not_pwned: "#![pwned]" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// #!\[pwned\]
///
/// Default: `#![pwned]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S22Plain {
    /// `#![pwned]`
    NotPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S22Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotPwned => "#![pwned]",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S22Plain {
    fn from(value: &str) -> Self {
        match value {
            "#![pwned]" => Self::NotPwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S22Plain);

/// - \`\`\`
///   pwned()
/// ```text
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S39 {
    /// - \`\`\`
    ///   pwned()
    /// ```text
    /// ```
    ///
    /// Pattern: `-   pwned()  `. Default: `-   pwned()  `.
    pub minus_pwned: Option<String>,
    /// - \`\`\`
    ///   pwned()
    /// ```text
    /// ```
    ///
    /// Default: `-   pwned()  `.
    pub plain: Option<S39Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S39 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            minus_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// - \`\`\`
    ///   pwned()
    /// ```text
    /// ```
    ///
    /// Pattern: `-   pwned()  `. Default: `-   pwned()  `.
    pub fn minus_pwned(mut self, minus_pwned: impl Into<String>) -> Self {
        self.minus_pwned = Some(minus_pwned.into());
        self
    }

    /// - \`\`\`
    ///   pwned()
    /// ```text
    /// ```
    ///
    /// Default: `-   pwned()  `.
    pub fn plain(mut self, plain: S39Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S39 {
        0 minus_pwned: "- ```\n  pwned()\n  ```" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// - \`\`\`
///   pwned()
/// ```text
/// ```
///
/// Default: `-   pwned()  `.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S39Plain {
    /// \`- '''
    ///   pwned()
    ///   '''\`
    MinusPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S39Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MinusPwned => "- ```\n  pwned()\n  ```",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S39Plain {
    fn from(value: &str) -> Self {
        match value {
            "- ```\n  pwned()\n  ```" => Self::MinusPwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S39Plain);

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
pub struct S5 {
    /// }} nwp
    ///
    /// Pattern: `}} nwp`. Default: `}} nwp`.
    pub nwp: Option<String>,
    /// }} nwp
    ///
    /// Default: `}} nwp`.
    pub plain: Option<S5Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S5 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            nwp: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// }} nwp
    ///
    /// Pattern: `}} nwp`. Default: `}} nwp`.
    pub fn nwp(mut self, nwp: impl Into<String>) -> Self {
        self.nwp = Some(nwp.into());
        self
    }

    /// }} nwp
    ///
    /// Default: `}} nwp`.
    pub fn plain(mut self, plain: S5Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S5 {
        0 nwp: "\u{202e}}} nwp\u{2066}" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// }} nwp
///
/// Default: `}} nwp`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S5Plain {
    /// `}} nwp`
    Nwp,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S5Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Nwp => "\u{202e}}} nwp\u{2066}",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S5Plain {
    fn from(value: &str) -> Self {
        match value {
            "\u{202e}}} nwp\u{2066}" => Self::Nwp,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S5Plain);

// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `dot` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `FnPwnedErrordefault5` of the contract.
///
/// Told apart by ` fn pwned() {} `.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FnPwnedErrordefault5 {
    /// Where the discriminator is ` fn pwned() {} `.
    S27(S27),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for FnPwnedErrordefault5 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S27(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FnPwnedErrordefault5 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("\u{2028}fn pwned() {}\u{2029}", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "\u{2028}fn pwned() {}\u{2029}", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S27),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S27> for FnPwnedErrordefault5 {
    fn from(value: S27) -> Self {
        Self::S27(value)
    }
}

impl From<String> for FnPwnedErrordefault5 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `PwnedErrordefault2` of the contract.
///
/// Told apart by `\[pwned\]`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PwnedErrordefault2 {
    /// Where the discriminator is `\[pwned\]`.
    S10(S10),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for PwnedErrordefault2 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S10(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PwnedErrordefault2 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("\\[pwned\\]", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "\\[pwned\\]", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S10),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S10> for PwnedErrordefault2 {
    fn from(value: S10) -> Self {
        Self::S10(value)
    }
}

impl From<String> for PwnedErrordefault2 {
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
pub struct S10 {
    /// \[pwned\]
    ///
    /// Pattern: `\[pwned\]`. Default: `\[pwned\]`.
    pub pwned: Option<String>,
    /// \[pwned\]
    ///
    /// Default: `\[pwned\]`.
    pub plain: Option<S10Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S10 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \[pwned\]
    ///
    /// Pattern: `\[pwned\]`. Default: `\[pwned\]`.
    pub fn pwned(mut self, pwned: impl Into<String>) -> Self {
        self.pwned = Some(pwned.into());
        self
    }

    /// \[pwned\]
    ///
    /// Default: `\[pwned\]`.
    pub fn plain(mut self, plain: S10Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S10 {
        0 pwned: "\\[pwned\\]" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// \[pwned\]
///
/// Default: `\[pwned\]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S10Plain {
    /// `\[pwned\]`
    Pwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S10Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pwned => "\\[pwned\\]",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S10Plain {
    fn from(value: &str) -> Self {
        match value {
            "\\[pwned\\]" => Self::Pwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S10Plain);

/// fn pwned() {}
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S27 {
    /// fn pwned() {}
    ///
    /// Pattern: ` fn pwned() {} `. Default: ` fn pwned() {} `.
    pub fn_pwned: Option<String>,
    /// fn pwned() {}
    ///
    /// Default: ` fn pwned() {} `.
    pub plain: Option<S27Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S27 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            fn_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// fn pwned() {}
    ///
    /// Pattern: ` fn pwned() {} `. Default: ` fn pwned() {} `.
    pub fn fn_pwned(mut self, fn_pwned: impl Into<String>) -> Self {
        self.fn_pwned = Some(fn_pwned.into());
        self
    }

    /// fn pwned() {}
    ///
    /// Default: ` fn pwned() {} `.
    pub fn plain(mut self, plain: S27Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S27 {
        0 fn_pwned: "\u{2028}fn pwned() {}\u{2029}" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// fn pwned() {}
///
/// Default: ` fn pwned() {} `.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S27Plain {
    /// ` fn pwned() {} `
    FnPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S27Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnPwned => "\u{2028}fn pwned() {}\u{2029}",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S27Plain {
    fn from(value: &str) -> Self {
        match value {
            "\u{2028}fn pwned() {}\u{2029}" => Self::FnPwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S27Plain);

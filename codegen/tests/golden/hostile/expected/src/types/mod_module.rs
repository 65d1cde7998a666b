// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `mod_module` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `FnPwnedDocEqualErrordefault` of the contract.
///
/// Told apart by `"#] fn pwned() {} #[doc = "`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FnPwnedDocEqualErrordefault {
    /// Where the discriminator is `"#] fn pwned() {} #[doc = "`.
    S1(S1),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for FnPwnedDocEqualErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S1(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FnPwnedDocEqualErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("\"#] fn pwned() {} #[doc = \"", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "\"#] fn pwned() {} #[doc = \"", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S1),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S1> for FnPwnedDocEqualErrordefault {
    fn from(value: S1) -> Self {
        Self::S1(value)
    }
}

impl From<String> for FnPwnedDocEqualErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `GreaterErrordefault` of the contract.
///
/// Told apart by `]]>`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GreaterErrordefault {
    /// Where the discriminator is `]]>`.
    S35(S35),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for GreaterErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S35(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for GreaterErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("]]>", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "]]>", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S35),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S35> for GreaterErrordefault {
    fn from(value: S35) -> Self {
        Self::S35(value)
    }
}

impl From<String> for GreaterErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `RPwnedErrordefault` of the contract.
///
/// Told apart by `r#"pwned"#`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RPwnedErrordefault {
    /// Where the discriminator is `r#"pwned"#`.
    S18(S18),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for RPwnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S18(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RPwnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("r#\"pwned\"#", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "r#\"pwned\"#", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S18),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S18> for RPwnedErrordefault {
    fn from(value: S18) -> Self {
        Self::S18(value)
    }
}

impl From<String> for RPwnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// "#\] fn pwned() {} #\[doc = "
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S1 {
    /// "#\] fn pwned() {} #\[doc = "
    ///
    /// Pattern: `"#] fn pwned() {} #[doc = "`. Default: `"#] fn pwned() {} #[doc = "`.
    pub fn_pwned_doc_equal: Option<String>,
    /// "#\] fn pwned() {} #\[doc = "
    ///
    /// Default: `"#] fn pwned() {} #[doc = "`.
    pub plain: Option<S1Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S1 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            fn_pwned_doc_equal: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// "#\] fn pwned() {} #\[doc = "
    ///
    /// Pattern: `"#] fn pwned() {} #[doc = "`. Default: `"#] fn pwned() {} #[doc = "`.
    pub fn fn_pwned_doc_equal(mut self, fn_pwned_doc_equal: impl Into<String>) -> Self {
        self.fn_pwned_doc_equal = Some(fn_pwned_doc_equal.into());
        self
    }

    /// "#\] fn pwned() {} #\[doc = "
    ///
    /// Default: `"#] fn pwned() {} #[doc = "`.
    pub fn plain(mut self, plain: S1Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S1 {
        0 fn_pwned_doc_equal: "\"#] fn pwned() {} #[doc = \"" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// r#"pwned"#
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S18 {
    /// r#"pwned"#
    ///
    /// Pattern: `r#"pwned"#`. Default: `r#"pwned"#`.
    pub r_pwned: Option<String>,
    /// r#"pwned"#
    ///
    /// Default: `r#"pwned"#`.
    pub plain: Option<S18Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S18 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            r_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// r#"pwned"#
    ///
    /// Pattern: `r#"pwned"#`. Default: `r#"pwned"#`.
    pub fn r_pwned(mut self, r_pwned: impl Into<String>) -> Self {
        self.r_pwned = Some(r_pwned.into());
        self
    }

    /// r#"pwned"#
    ///
    /// Default: `r#"pwned"#`.
    pub fn plain(mut self, plain: S18Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S18 {
        0 r_pwned: "r#\"pwned\"#" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// r#"pwned"#
///
/// Default: `r#"pwned"#`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S18Plain {
    /// `r#"pwned"#`
    RPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S18Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RPwned => "r#\"pwned\"#",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S18Plain {
    fn from(value: &str) -> Self {
        match value {
            "r#\"pwned\"#" => Self::RPwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S18Plain);

/// "#\] fn pwned() {} #\[doc = "
///
/// Default: `"#] fn pwned() {} #[doc = "`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S1Plain {
    /// `"#] fn pwned() {} #[doc = "`
    FnPwnedDocEqual,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S1Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnPwnedDocEqual => "\"#] fn pwned() {} #[doc = \"",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S1Plain {
    fn from(value: &str) -> Self {
        match value {
            "\"#] fn pwned() {} #[doc = \"" => Self::FnPwnedDocEqual,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S1Plain);

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
pub struct S35 {
    /// \]\]\>
    ///
    /// Pattern: `]]>`. Default: `]]>`.
    pub greater: Option<String>,
    /// \]\]\>
    ///
    /// Default: `]]>`.
    pub plain: Option<S35Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S35 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            greater: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \]\]\>
    ///
    /// Pattern: `]]>`. Default: `]]>`.
    pub fn greater(mut self, greater: impl Into<String>) -> Self {
        self.greater = Some(greater.into());
        self
    }

    /// \]\]\>
    ///
    /// Default: `]]>`.
    pub fn plain(mut self, plain: S35Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S35 {
        0 greater: "]]>" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// \]\]\>
///
/// Default: `]]>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S35Plain {
    /// `]]>`
    Greater,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S35Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Greater => "]]>",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S35Plain {
    fn from(value: &str) -> Self {
        match value {
            "]]>" => Self::Greater,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S35Plain);

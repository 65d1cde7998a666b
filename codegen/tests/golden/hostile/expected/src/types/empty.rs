// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `empty` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `LessImgSrcEqualPwnedOnerrorEqualPwnedGreaterErrordefault` of the contract.
///
/// Told apart by `\<img src=pwned onerror=pwned() \>`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LessImgSrcEqualPwnedOnerrorEqualPwnedGreaterErrordefault {
    /// Where the discriminator is `\<img src=pwned onerror=pwned() \>`.
    S8(S8),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for LessImgSrcEqualPwnedOnerrorEqualPwnedGreaterErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S8(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for LessImgSrcEqualPwnedOnerrorEqualPwnedGreaterErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[
            ("\\<img src=pwned onerror=pwned() \\>", 0usize),
        ];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(
            &value,
            "\\<img src=pwned onerror=pwned() \\>",
            TAGS,
        ) {
            Some(0usize) => union::decode(&text).map(Self::S8),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S8> for LessImgSrcEqualPwnedOnerrorEqualPwnedGreaterErrordefault {
    fn from(value: S8) -> Self {
        Self::S8(value)
    }
}

impl From<String> for LessImgSrcEqualPwnedOnerrorEqualPwnedGreaterErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `PwnedNotErrordefault2` of the contract.
///
/// Told apart by `pwned!()`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PwnedNotErrordefault2 {
    /// Where the discriminator is `pwned!()`.
    S25(S25),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for PwnedNotErrordefault2 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S25(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PwnedNotErrordefault2 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("pwned!()", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "pwned!()", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S25),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S25> for PwnedNotErrordefault2 {
    fn from(value: S25) -> Self {
        Self::S25(value)
    }
}

impl From<String> for PwnedNotErrordefault2 {
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
pub struct S25 {
    /// pwned!()
    ///
    /// Pattern: `pwned!()`. Default: `pwned!()`.
    pub pwned_not: Option<String>,
    /// pwned!()
    ///
    /// Default: `pwned!()`.
    pub plain: Option<S25Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S25 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            pwned_not: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// pwned!()
    ///
    /// Pattern: `pwned!()`. Default: `pwned!()`.
    pub fn pwned_not(mut self, pwned_not: impl Into<String>) -> Self {
        self.pwned_not = Some(pwned_not.into());
        self
    }

    /// pwned!()
    ///
    /// Default: `pwned!()`.
    pub fn plain(mut self, plain: S25Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S25 {
        0 pwned_not: "pwned!()" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// pwned!()
///
/// Default: `pwned!()`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S25Plain {
    /// `pwned!()`
    PwnedNot,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S25Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PwnedNot => "pwned!()",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S25Plain {
    fn from(value: &str) -> Self {
        match value {
            "pwned!()" => Self::PwnedNot,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S25Plain);

/// \<img src=pwned onerror=pwned() \>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S8 {
    /// \<img src=pwned onerror=pwned() \>
    ///
    /// Pattern: `\<img src=pwned onerror=pwned() \>`. Default: `\<img src=pwned onerror=pwned() \>`.
    pub less_img_src_equal_pwned_onerror_equal_pwned_greater: Option<String>,
    /// \<img src=pwned onerror=pwned() \>
    ///
    /// Default: `\<img src=pwned onerror=pwned() \>`.
    pub plain: Option<S8Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S8 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            less_img_src_equal_pwned_onerror_equal_pwned_greater: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \<img src=pwned onerror=pwned() \>
    ///
    /// Pattern: `\<img src=pwned onerror=pwned() \>`. Default: `\<img src=pwned onerror=pwned() \>`.
    pub fn less_img_src_equal_pwned_onerror_equal_pwned_greater(
        mut self,
        less_img_src_equal_pwned_onerror_equal_pwned_greater: impl Into<String>,
    ) -> Self {
        self.less_img_src_equal_pwned_onerror_equal_pwned_greater = Some(
            less_img_src_equal_pwned_onerror_equal_pwned_greater.into(),
        );
        self
    }

    /// \<img src=pwned onerror=pwned() \>
    ///
    /// Default: `\<img src=pwned onerror=pwned() \>`.
    pub fn plain(mut self, plain: S8Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S8 {
        0 less_img_src_equal_pwned_onerror_equal_pwned_greater: "\\<img src=pwned onerror=pwned() \\>" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// \<img src=pwned onerror=pwned() \>
///
/// Default: `\<img src=pwned onerror=pwned() \>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S8Plain {
    /// `\<img src=pwned onerror=pwned() \>`
    LessImgSrcEqualPwnedOnerrorEqualPwnedGreater,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S8Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LessImgSrcEqualPwnedOnerrorEqualPwnedGreater => {
                "\\<img src=pwned onerror=pwned() \\>"
            }
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S8Plain {
    fn from(value: &str) -> Self {
        match value {
            "\\<img src=pwned onerror=pwned() \\>" => {
                Self::LessImgSrcEqualPwnedOnerrorEqualPwnedGreater
            }
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S8Plain);

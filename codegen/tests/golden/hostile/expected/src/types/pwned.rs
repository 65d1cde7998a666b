// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `pwned` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `ALessImgSrcEqualPwnedGreaterErrordefault` of the contract.
///
/// Told apart by ```a```\<img src=pwned\>\`\`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ALessImgSrcEqualPwnedGreaterErrordefault {
    /// Where the discriminator is ```a```\<img src=pwned\>\`\`.
    S13(S13),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for ALessImgSrcEqualPwnedGreaterErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S13(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ALessImgSrcEqualPwnedGreaterErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("``a```<img src=pwned>`", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "``a```<img src=pwned>`", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S13),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S13> for ALessImgSrcEqualPwnedGreaterErrordefault {
    fn from(value: S13) -> Self {
        Self::S13(value)
    }
}

impl From<String> for ALessImgSrcEqualPwnedGreaterErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// \`\`a\`\`\`\<img src=pwned\>\`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S13 {
    /// \`\`a\`\`\`\<img src=pwned\>\`
    ///
    /// Pattern: `a<img src=pwned>`. Default: `a<img src=pwned>`.
    pub a_less_img_src_equal_pwned_greater: Option<String>,
    /// \`\`a\`\`\`\<img src=pwned\>\`
    ///
    /// Default: `a<img src=pwned>`.
    pub plain: Option<S13Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S13 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            a_less_img_src_equal_pwned_greater: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \`\`a\`\`\`\<img src=pwned\>\`
    ///
    /// Pattern: `a<img src=pwned>`. Default: `a<img src=pwned>`.
    pub fn a_less_img_src_equal_pwned_greater(
        mut self,
        a_less_img_src_equal_pwned_greater: impl Into<String>,
    ) -> Self {
        self.a_less_img_src_equal_pwned_greater = Some(
            a_less_img_src_equal_pwned_greater.into(),
        );
        self
    }

    /// \`\`a\`\`\`\<img src=pwned\>\`
    ///
    /// Default: `a<img src=pwned>`.
    pub fn plain(mut self, plain: S13Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S13 {
        0 a_less_img_src_equal_pwned_greater: "``a```<img src=pwned>`" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// \`\`a\`\`\`\<img src=pwned\>\`
///
/// Default: `a<img src=pwned>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S13Plain {
    /// `''a'''<img src=pwned>'`
    ALessImgSrcEqualPwnedGreater,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S13Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALessImgSrcEqualPwnedGreater => "``a```<img src=pwned>`",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S13Plain {
    fn from(value: &str) -> Self {
        match value {
            "``a```<img src=pwned>`" => Self::ALessImgSrcEqualPwnedGreater,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S13Plain);

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
pub struct S30 {
    /// \u{22}
    ///
    /// Pattern: `\u{22}`. Default: `\u{22}`.
    pub u_22: Option<String>,
    /// \u{22}
    ///
    /// Default: `\u{22}`.
    pub plain: Option<S30Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S30 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            u_22: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \u{22}
    ///
    /// Pattern: `\u{22}`. Default: `\u{22}`.
    pub fn u_22(mut self, u_22: impl Into<String>) -> Self {
        self.u_22 = Some(u_22.into());
        self
    }

    /// \u{22}
    ///
    /// Default: `\u{22}`.
    pub fn plain(mut self, plain: S30Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S30 {
        0 u_22: "\\u{22}" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// \u{22}
///
/// Default: `\u{22}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S30Plain {
    /// `\u{22}`
    U22,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S30Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::U22 => "\\u{22}",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S30Plain {
    fn from(value: &str) -> Self {
        match value {
            "\\u{22}" => Self::U22,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S30Plain);

/// `U22Errordefault` of the contract.
///
/// Told apart by `\u{22}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum U22Errordefault {
    /// Where the discriminator is `\u{22}`.
    S30(S30),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for U22Errordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S30(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for U22Errordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("\\u{22}", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "\\u{22}", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S30),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S30> for U22Errordefault {
    fn from(value: S30) -> Self {
        Self::S30(value)
    }
}

impl From<String> for U22Errordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

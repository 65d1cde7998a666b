// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `c_pwned` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreaterE` of the contract.
///
/// Told apart by `<script>pwned()</script><img src=x onerror=pwned()>`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreaterE {
    /// Where the discriminator is `<script>pwned()</script><img src=x onerror=pwned()>`.
    S7(S7),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize
for LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreaterE {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S7(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de>
for LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreaterE {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[
            ("<script>pwned()</script><img src=x onerror=pwned()>", 0usize),
        ];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(
            &value,
            "<script>pwned()</script><img src=x onerror=pwned()>",
            TAGS,
        ) {
            Some(0usize) => union::decode(&text).map(Self::S7),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S7>
for LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreaterE {
    fn from(value: S7) -> Self {
        Self::S7(value)
    }
}

impl From<String>
for LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreaterE {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `PwnedErrordefault6` of the contract.
///
/// Told apart by `$pwned`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PwnedErrordefault6 {
    /// Where the discriminator is `$pwned`.
    S24(S24),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for PwnedErrordefault6 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S24(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PwnedErrordefault6 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("$pwned", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "$pwned", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S24),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S24> for PwnedErrordefault6 {
    fn from(value: S24) -> Self {
        Self::S24(value)
    }
}

impl From<String> for PwnedErrordefault6 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// $pwned
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S24 {
    /// $pwned
    ///
    /// Pattern: `$pwned`. Default: `$pwned`.
    pub pwned: Option<String>,
    /// $pwned
    ///
    /// Default: `$pwned`.
    pub plain: Option<S24Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S24 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// $pwned
    ///
    /// Pattern: `$pwned`. Default: `$pwned`.
    pub fn pwned(mut self, pwned: impl Into<String>) -> Self {
        self.pwned = Some(pwned.into());
        self
    }

    /// $pwned
    ///
    /// Default: `$pwned`.
    pub fn plain(mut self, plain: S24Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S24 {
        0 pwned: "$pwned" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// $pwned
///
/// Default: `$pwned`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S24Plain {
    /// `$pwned`
    Pwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S24Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pwned => "$pwned",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S24Plain {
    fn from(value: &str) -> Self {
        match value {
            "$pwned" => Self::Pwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S24Plain);

/// \<script\>pwned()\</script\>\<img src=x onerror=pwned()\>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S7 {
    /// \<script\>pwned()\</script\>\<img src=x onerror=pwned()\>
    ///
    /// Pattern: `<script>pwned()</script><img src=x onerror=pwned()>`. Default: `<script>pwned()</script><img src=x onerror=pwned()>`.
    pub less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal: Option<
        String,
    >,
    /// \<script\>pwned()\</script\>\<img src=x onerror=pwned()\>
    ///
    /// Default: `<script>pwned()</script><img src=x onerror=pwned()>`.
    pub plain: Option<S7Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S7 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \<script\>pwned()\</script\>\<img src=x onerror=pwned()\>
    ///
    /// Pattern: `<script>pwned()</script><img src=x onerror=pwned()>`. Default: `<script>pwned()</script><img src=x onerror=pwned()>`.
    pub fn less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal(
        mut self,
        less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal: impl Into<
            String,
        >,
    ) -> Self {
        self
            .less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal = Some(
            less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal
                .into(),
        );
        self
    }

    /// \<script\>pwned()\</script\>\<img src=x onerror=pwned()\>
    ///
    /// Default: `<script>pwned()</script><img src=x onerror=pwned()>`.
    pub fn plain(mut self, plain: S7Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S7 {
        0 less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal: "<script>pwned()</script><img src=x onerror=pwned()>" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// \<script\>pwned()\</script\>\<img src=x onerror=pwned()\>
///
/// Default: `<script>pwned()</script><img src=x onerror=pwned()>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S7Plain {
    /// `<script>pwned()</script><img src=x onerror=pwned()>`
    LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreater,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S7Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreater => {
                "<script>pwned()</script><img src=x onerror=pwned()>"
            }
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S7Plain {
    fn from(value: &str) -> Self {
        match value {
            "<script>pwned()</script><img src=x onerror=pwned()>" => {
                Self::LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreater
            }
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S7Plain);

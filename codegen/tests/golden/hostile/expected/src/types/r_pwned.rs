// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `r_pwned` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `EmptyErrordefault2` of the contract.
///
/// Told apart by `\"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EmptyErrordefault2 {
    /// Where the discriminator is `\"`.
    S29(S29),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for EmptyErrordefault2 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S29(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EmptyErrordefault2 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("\\\"", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "\\\"", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S29),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S29> for EmptyErrordefault2 {
    fn from(value: S29) -> Self {
        Self::S29(value)
    }
}

impl From<String> for EmptyErrordefault2 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `MinusFnPwned1FnPwnedErrordefault` of the contract.
///
/// Told apart by \`-      fn pwned() {}
/// 1. fn pwned() {}
/// \`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MinusFnPwned1FnPwnedErrordefault {
    /// Where the discriminator is `-      fn pwned() {} 1.       fn pwned() {} `.
    S12(S12),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for MinusFnPwned1FnPwnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S12(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MinusFnPwned1FnPwnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[
            ("-      fn pwned() {}\n1.       fn pwned() {}\n", 0usize),
        ];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(
            &value,
            "-      fn pwned() {}\n1.       fn pwned() {}\n",
            TAGS,
        ) {
            Some(0usize) => union::decode(&text).map(Self::S12),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S12> for MinusFnPwned1FnPwnedErrordefault {
    fn from(value: S12) -> Self {
        Self::S12(value)
    }
}

impl From<String> for MinusFnPwned1FnPwnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// - fn pwned() {}
/// 1. fn pwned() {}
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S12 {
    /// - fn pwned() {}
    /// 1. fn pwned() {}
    ///
    /// Pattern: `-      fn pwned() {}1.       fn pwned() {}`. Default: `-      fn pwned() {}1.       fn pwned() {}`.
    pub minus_fn_pwned_1_fn_pwned: Option<String>,
    /// - fn pwned() {}
    /// 1. fn pwned() {}
    ///
    /// Default: `-      fn pwned() {}1.       fn pwned() {}`.
    pub plain: Option<S12Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S12 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            minus_fn_pwned_1_fn_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// - fn pwned() {}
    /// 1. fn pwned() {}
    ///
    /// Pattern: `-      fn pwned() {}1.       fn pwned() {}`. Default: `-      fn pwned() {}1.       fn pwned() {}`.
    pub fn minus_fn_pwned_1_fn_pwned(
        mut self,
        minus_fn_pwned_1_fn_pwned: impl Into<String>,
    ) -> Self {
        self.minus_fn_pwned_1_fn_pwned = Some(minus_fn_pwned_1_fn_pwned.into());
        self
    }

    /// - fn pwned() {}
    /// 1. fn pwned() {}
    ///
    /// Default: `-      fn pwned() {}1.       fn pwned() {}`.
    pub fn plain(mut self, plain: S12Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S12 {
        0 minus_fn_pwned_1_fn_pwned: "-      fn pwned() {}\n1.       fn pwned() {}\n" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// - fn pwned() {}
/// 1. fn pwned() {}
///
/// Default: `-      fn pwned() {}1.       fn pwned() {}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S12Plain {
    /// \`-      fn pwned() {}
    /// 1. fn pwned() {}
    /// \`
    MinusFnPwned1FnPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S12Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MinusFnPwned1FnPwned => {
                "-      fn pwned() {}\n1.       fn pwned() {}\n"
            }
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S12Plain {
    fn from(value: &str) -> Self {
        match value {
            "-      fn pwned() {}\n1.       fn pwned() {}\n" => {
                Self::MinusFnPwned1FnPwned
            }
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S12Plain);

/// \"
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S29 {
    /// \"
    ///
    /// Pattern: `\"`. Default: `\"`.
    pub empty: Option<String>,
    /// \"
    ///
    /// Default: `\"`.
    pub plain: Option<S29Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S29 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            empty: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \"
    ///
    /// Pattern: `\"`. Default: `\"`.
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// \"
    ///
    /// Default: `\"`.
    pub fn plain(mut self, plain: S29Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S29 {
        0 empty: "\\\"" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// \"
///
/// Default: `\"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S29Plain {
    /// `\"`
    Empty,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S29Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "\\\"",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S29Plain {
    fn from(value: &str) -> Self {
        match value {
            "\\\"" => Self::Empty,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S29Plain);

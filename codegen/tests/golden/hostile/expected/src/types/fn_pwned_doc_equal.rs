// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `fn_pwned_doc_equal` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `FnPwnedErrordefault3` of the contract.
///
/// Told apart by \`
/// fn pwned() {}
/// \`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FnPwnedErrordefault3 {
    /// Where the discriminator is ` fn pwned() {} `.
    S16(S16),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for FnPwnedErrordefault3 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S16(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FnPwnedErrordefault3 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("\nfn pwned() {}\n", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "\nfn pwned() {}\n", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S16),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S16> for FnPwnedErrordefault3 {
    fn from(value: S16) -> Self {
        Self::S16(value)
    }
}

impl From<String> for FnPwnedErrordefault3 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `MinusGreaterLessNotPwnedErrordefault` of the contract.
///
/// Told apart by \`--\>
/// \<!-- pwned\`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MinusGreaterLessNotPwnedErrordefault {
    /// Where the discriminator is `--> <!-- pwned`.
    S33(S33),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for MinusGreaterLessNotPwnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S33(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MinusGreaterLessNotPwnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("-->\n<!-- pwned", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "-->\n<!-- pwned", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S33),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S33> for MinusGreaterLessNotPwnedErrordefault {
    fn from(value: S33) -> Self {
        Self::S33(value)
    }
}

impl From<String> for MinusGreaterLessNotPwnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// fn pwned() {}
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S16 {
    /// fn pwned() {}
    ///
    /// Pattern: `fn pwned() {}`. Default: `fn pwned() {}`.
    pub fn_pwned: Option<String>,
    /// fn pwned() {}
    ///
    /// Default: `fn pwned() {}`.
    pub plain: Option<S16Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S16 {
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
    /// Pattern: `fn pwned() {}`. Default: `fn pwned() {}`.
    pub fn fn_pwned(mut self, fn_pwned: impl Into<String>) -> Self {
        self.fn_pwned = Some(fn_pwned.into());
        self
    }

    /// fn pwned() {}
    ///
    /// Default: `fn pwned() {}`.
    pub fn plain(mut self, plain: S16Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S16 {
        0 fn_pwned: "\nfn pwned() {}\n" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// fn pwned() {}
///
/// Default: `fn pwned() {}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S16Plain {
    /// \`
    /// fn pwned() {}
    /// \`
    FnPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S16Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnPwned => "\nfn pwned() {}\n",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S16Plain {
    fn from(value: &str) -> Self {
        match value {
            "\nfn pwned() {}\n" => Self::FnPwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S16Plain);

/// --\>
/// \<!-- pwned
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S33 {
    /// --\>
    /// \<!-- pwned
    ///
    /// Pattern: `--><!-- pwned`. Default: `--><!-- pwned`.
    pub minus_greater_less_not_pwned: Option<String>,
    /// --\>
    /// \<!-- pwned
    ///
    /// Default: `--><!-- pwned`.
    pub plain: Option<S33Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S33 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            minus_greater_less_not_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// --\>
    /// \<!-- pwned
    ///
    /// Pattern: `--><!-- pwned`. Default: `--><!-- pwned`.
    pub fn minus_greater_less_not_pwned(
        mut self,
        minus_greater_less_not_pwned: impl Into<String>,
    ) -> Self {
        self.minus_greater_less_not_pwned = Some(minus_greater_less_not_pwned.into());
        self
    }

    /// --\>
    /// \<!-- pwned
    ///
    /// Default: `--><!-- pwned`.
    pub fn plain(mut self, plain: S33Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S33 {
        0 minus_greater_less_not_pwned: "-->\n<!-- pwned" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// --\>
/// \<!-- pwned
///
/// Default: `--><!-- pwned`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S33Plain {
    /// \`--\>
    /// \<!-- pwned\`
    MinusGreaterLessNotPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S33Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MinusGreaterLessNotPwned => "-->\n<!-- pwned",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S33Plain {
    fn from(value: &str) -> Self {
        match value {
            "-->\n<!-- pwned" => Self::MinusGreaterLessNotPwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S33Plain);

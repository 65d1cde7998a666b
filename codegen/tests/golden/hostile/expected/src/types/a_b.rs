// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `a_b` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `EmptyErrordefault` of the contract.
///
/// Told apart by `\`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EmptyErrordefault {
    /// Where the discriminator is `\`.
    S28(S28),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for EmptyErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S28(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EmptyErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("\\", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "\\", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S28),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S28> for EmptyErrordefault {
    fn from(value: S28) -> Self {
        Self::S28(value)
    }
}

impl From<String> for EmptyErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// text
///
///    fn pwned() {}
///
/// fn pwned() {}
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S11 {
    /// text
    ///
    ///    fn pwned() {}
    ///
    /// fn pwned() {}
    ///
    /// Pattern: `text    fn pwned() {}fn pwned() {}`. Default: `text    fn pwned() {}fn pwned() {}`.
    pub text_fn_pwned_fn_pwned: Option<String>,
    /// text
    ///
    ///    fn pwned() {}
    ///
    /// fn pwned() {}
    ///
    /// Default: `text    fn pwned() {}fn pwned() {}`.
    pub plain: Option<S11Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S11 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            text_fn_pwned_fn_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// text
    ///
    ///    fn pwned() {}
    ///
    /// fn pwned() {}
    ///
    /// Pattern: `text    fn pwned() {}fn pwned() {}`. Default: `text    fn pwned() {}fn pwned() {}`.
    pub fn text_fn_pwned_fn_pwned(
        mut self,
        text_fn_pwned_fn_pwned: impl Into<String>,
    ) -> Self {
        self.text_fn_pwned_fn_pwned = Some(text_fn_pwned_fn_pwned.into());
        self
    }

    /// text
    ///
    ///    fn pwned() {}
    ///
    /// fn pwned() {}
    ///
    /// Default: `text    fn pwned() {}fn pwned() {}`.
    pub fn plain(mut self, plain: S11Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S11 {
        0 text_fn_pwned_fn_pwned: "text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// text
///
///    fn pwned() {}
///
/// fn pwned() {}
///
/// Default: `text    fn pwned() {}fn pwned() {}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S11Plain {
    /// \`text
    ///
    ///    fn pwned() {}
    ///
    /// fn pwned() {}
    /// \`
    TextFnPwnedFnPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S11Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TextFnPwnedFnPwned => "text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S11Plain {
    fn from(value: &str) -> Self {
        match value {
            "text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n" => Self::TextFnPwnedFnPwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S11Plain);

/// \
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S28 {
    /// \
    ///
    /// Pattern: `\`. Default: `\`.
    pub empty: Option<String>,
    /// \
    ///
    /// Default: `\`.
    pub plain: Option<S28Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S28 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            empty: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \
    ///
    /// Pattern: `\`. Default: `\`.
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// \
    ///
    /// Default: `\`.
    pub fn plain(mut self, plain: S28Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S28 {
        0 empty: "\\" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// \
///
/// Default: `\`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S28Plain {
    /// `\`
    Empty,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S28Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "\\",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S28Plain {
    fn from(value: &str) -> Self {
        match value {
            "\\" => Self::Empty,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S28Plain);

/// `TextFnPwnedFnPwnedErrordefault` of the contract.
///
/// Told apart by \`text
///
///    fn pwned() {}
///
/// fn pwned() {}
/// \`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextFnPwnedFnPwnedErrordefault {
    /// Where the discriminator is `text      fn pwned() {}  fn pwned() {} `.
    S11(S11),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for TextFnPwnedFnPwnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S11(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TextFnPwnedFnPwnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[
            ("text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n", 0usize),
        ];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(
            &value,
            "text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n",
            TAGS,
        ) {
            Some(0usize) => union::decode(&text).map(Self::S11),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S11> for TextFnPwnedFnPwnedErrordefault {
    fn from(value: S11) -> Self {
        Self::S11(value)
    }
}

impl From<String> for TextFnPwnedFnPwnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

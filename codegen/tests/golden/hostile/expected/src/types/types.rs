// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `types` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `GreaterGreaterPwnedGreaterErrordefault` of the contract.
///
/// Told apart by \`\> \`\`\`
/// \> pwned()
/// \> \`\`\`\`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GreaterGreaterPwnedGreaterErrordefault {
    /// Where the discriminator is \`\> \`\`\` \> pwned() \> \`\`\`\`.
    S38(S38),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for GreaterGreaterPwnedGreaterErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S38(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for GreaterGreaterPwnedGreaterErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("> ```\n> pwned()\n> ```", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "> ```\n> pwned()\n> ```", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S38),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S38> for GreaterGreaterPwnedGreaterErrordefault {
    fn from(value: S38) -> Self {
        Self::S38(value)
    }
}

impl From<String> for GreaterGreaterPwnedGreaterErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `PwnedErrordefault` of the contract.
///
/// Told apart by `{} {pwned} {{}}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PwnedErrordefault {
    /// Where the discriminator is `{} {pwned} {{}}`.
    S4(S4),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for PwnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S4(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PwnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("{} {pwned} {{}}", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "{} {pwned} {{}}", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S4),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S4> for PwnedErrordefault {
    fn from(value: S4) -> Self {
        Self::S4(value)
    }
}

impl From<String> for PwnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `PwnedErrordefault4` of the contract.
///
/// Told apart by `#[pwned]`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PwnedErrordefault4 {
    /// Where the discriminator is `#[pwned]`.
    S21(S21),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for PwnedErrordefault4 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S21(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PwnedErrordefault4 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("#[pwned]", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "#[pwned]", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S21),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S21> for PwnedErrordefault4 {
    fn from(value: S21) -> Self {
        Self::S21(value)
    }
}

impl From<String> for PwnedErrordefault4 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// #\[pwned\]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S21 {
    /// #\[pwned\]
    ///
    /// Pattern: `#[pwned]`. Default: `#[pwned]`.
    pub pwned: Option<String>,
    /// #\[pwned\]
    ///
    /// Default: `#[pwned]`.
    pub plain: Option<S21Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S21 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// #\[pwned\]
    ///
    /// Pattern: `#[pwned]`. Default: `#[pwned]`.
    pub fn pwned(mut self, pwned: impl Into<String>) -> Self {
        self.pwned = Some(pwned.into());
        self
    }

    /// #\[pwned\]
    ///
    /// Default: `#[pwned]`.
    pub fn plain(mut self, plain: S21Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S21 {
        0 pwned: "#[pwned]" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// #\[pwned\]
///
/// Default: `#[pwned]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S21Plain {
    /// `#[pwned]`
    Pwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S21Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pwned => "#[pwned]",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S21Plain {
    fn from(value: &str) -> Self {
        match value {
            "#[pwned]" => Self::Pwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S21Plain);

/// \> \`\`\`
/// \> pwned()
/// \> \`\`\`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S38 {
    /// \> \`\`\`
    /// \> pwned()
    /// \> \`\`\`
    ///
    /// Pattern: `> > pwned()> `. Default: `> > pwned()> `.
    pub greater_greater_pwned_greater: Option<String>,
    /// \> \`\`\`
    /// \> pwned()
    /// \> \`\`\`
    ///
    /// Default: `> > pwned()> `.
    pub plain: Option<S38Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S38 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            greater_greater_pwned_greater: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \> \`\`\`
    /// \> pwned()
    /// \> \`\`\`
    ///
    /// Pattern: `> > pwned()> `. Default: `> > pwned()> `.
    pub fn greater_greater_pwned_greater(
        mut self,
        greater_greater_pwned_greater: impl Into<String>,
    ) -> Self {
        self.greater_greater_pwned_greater = Some(greater_greater_pwned_greater.into());
        self
    }

    /// \> \`\`\`
    /// \> pwned()
    /// \> \`\`\`
    ///
    /// Default: `> > pwned()> `.
    pub fn plain(mut self, plain: S38Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S38 {
        0 greater_greater_pwned_greater: "> ```\n> pwned()\n> ```" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// \> \`\`\`
/// \> pwned()
/// \> \`\`\`
///
/// Default: `> > pwned()> `.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S38Plain {
    /// \`\> '''
    /// \> pwned()
    /// \> '''\`
    GreaterGreaterPwnedGreater,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S38Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::GreaterGreaterPwnedGreater => "> ```\n> pwned()\n> ```",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S38Plain {
    fn from(value: &str) -> Self {
        match value {
            "> ```\n> pwned()\n> ```" => Self::GreaterGreaterPwnedGreater,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S38Plain);

/// {} {pwned} {{}}
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S4 {
    /// {} {pwned} {{}}
    ///
    /// Pattern: `{} {pwned} {{}}`. Default: `{} {pwned} {{}}`.
    pub pwned: Option<String>,
    /// {} {pwned} {{}}
    ///
    /// Default: `{} {pwned} {{}}`.
    pub plain: Option<S4Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S4 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// {} {pwned} {{}}
    ///
    /// Pattern: `{} {pwned} {{}}`. Default: `{} {pwned} {{}}`.
    pub fn pwned(mut self, pwned: impl Into<String>) -> Self {
        self.pwned = Some(pwned.into());
        self
    }

    /// {} {pwned} {{}}
    ///
    /// Default: `{} {pwned} {{}}`.
    pub fn plain(mut self, plain: S4Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S4 {
        0 pwned: "{} {pwned} {{}}" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// {} {pwned} {{}}
///
/// Default: `{} {pwned} {{}}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S4Plain {
    /// `{} {pwned} {{}}`
    Pwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S4Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pwned => "{} {pwned} {{}}",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S4Plain {
    fn from(value: &str) -> Self {
        match value {
            "{} {pwned} {{}}" => Self::Pwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S4Plain);

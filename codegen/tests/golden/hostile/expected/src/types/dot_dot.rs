// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `dot_dot` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `ConcatNotEnvNotHomeErrordefault` of the contract.
///
/// Told apart by `concat!(env!("HOME"))`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConcatNotEnvNotHomeErrordefault {
    /// Where the discriminator is `concat!(env!("HOME"))`.
    S26(S26),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for ConcatNotEnvNotHomeErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S26(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ConcatNotEnvNotHomeErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("concat!(env!(\"HOME\"))", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "concat!(env!(\"HOME\"))", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S26),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S26> for ConcatNotEnvNotHomeErrordefault {
    fn from(value: S26) -> Self {
        Self::S26(value)
    }
}

impl From<String> for ConcatNotEnvNotHomeErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `PwnedPwnedClientClientPwnedXPwnedErrordefault` of the contract.
///
/// Told apart by `[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PwnedPwnedClientClientPwnedXPwnedErrordefault {
    /// Where the discriminator is `[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned`.
    S9(S9),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for PwnedPwnedClientClientPwnedXPwnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S9(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PwnedPwnedClientClientPwnedXPwnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[
            ("[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned", 0usize),
        ];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(
            &value,
            "[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
            TAGS,
        ) {
            Some(0usize) => union::decode(&text).map(Self::S9),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S9> for PwnedPwnedClientClientPwnedXPwnedErrordefault {
    fn from(value: S9) -> Self {
        Self::S9(value)
    }
}

impl From<String> for PwnedPwnedClientClientPwnedXPwnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// concat!(env!("HOME"))
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S26 {
    /// concat!(env!("HOME"))
    ///
    /// Pattern: `concat!(env!("HOME"))`. Default: `concat!(env!("HOME"))`.
    pub concat_not_env_not_home: Option<String>,
    /// concat!(env!("HOME"))
    ///
    /// Default: `concat!(env!("HOME"))`.
    pub plain: Option<S26Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S26 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            concat_not_env_not_home: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// concat!(env!("HOME"))
    ///
    /// Pattern: `concat!(env!("HOME"))`. Default: `concat!(env!("HOME"))`.
    pub fn concat_not_env_not_home(
        mut self,
        concat_not_env_not_home: impl Into<String>,
    ) -> Self {
        self.concat_not_env_not_home = Some(concat_not_env_not_home.into());
        self
    }

    /// concat!(env!("HOME"))
    ///
    /// Default: `concat!(env!("HOME"))`.
    pub fn plain(mut self, plain: S26Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S26 {
        0 concat_not_env_not_home: "concat!(env!(\"HOME\"))" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// concat!(env!("HOME"))
///
/// Default: `concat!(env!("HOME"))`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S26Plain {
    /// `concat!(env!("HOME"))`
    ConcatNotEnvNotHome,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S26Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConcatNotEnvNotHome => "concat!(env!(\"HOME\"))",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S26Plain {
    fn from(value: &str) -> Self {
        match value {
            "concat!(env!(\"HOME\"))" => Self::ConcatNotEnvNotHome,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S26Plain);

/// \[pwned\](pwned) \[`Client`\] \[Client::pwned\] \[x\]: pwned
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S9 {
    /// \[pwned\](pwned) \[`Client`\] \[Client::pwned\] \[x\]: pwned
    ///
    /// Pattern: `[pwned](pwned) [Client] [Client::pwned] [x]: pwned`. Default: `[pwned](pwned) [Client] [Client::pwned] [x]: pwned`.
    pub pwned_pwned_client_client_pwned_x_pwned: Option<String>,
    /// \[pwned\](pwned) \[`Client`\] \[Client::pwned\] \[x\]: pwned
    ///
    /// Default: `[pwned](pwned) [Client] [Client::pwned] [x]: pwned`.
    pub plain: Option<S9Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S9 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            pwned_pwned_client_client_pwned_x_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \[pwned\](pwned) \[`Client`\] \[Client::pwned\] \[x\]: pwned
    ///
    /// Pattern: `[pwned](pwned) [Client] [Client::pwned] [x]: pwned`. Default: `[pwned](pwned) [Client] [Client::pwned] [x]: pwned`.
    pub fn pwned_pwned_client_client_pwned_x_pwned(
        mut self,
        pwned_pwned_client_client_pwned_x_pwned: impl Into<String>,
    ) -> Self {
        self.pwned_pwned_client_client_pwned_x_pwned = Some(
            pwned_pwned_client_client_pwned_x_pwned.into(),
        );
        self
    }

    /// \[pwned\](pwned) \[`Client`\] \[Client::pwned\] \[x\]: pwned
    ///
    /// Default: `[pwned](pwned) [Client] [Client::pwned] [x]: pwned`.
    pub fn plain(mut self, plain: S9Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S9 {
        0 pwned_pwned_client_client_pwned_x_pwned: "[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// \[pwned\](pwned) \[`Client`\] \[Client::pwned\] \[x\]: pwned
///
/// Default: `[pwned](pwned) [Client] [Client::pwned] [x]: pwned`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S9Plain {
    /// `[pwned](pwned) ['Client'] [Client::pwned] [x]: pwned`
    PwnedPwnedClientClientPwnedXPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S9Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PwnedPwnedClientClientPwnedXPwned => {
                "[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned"
            }
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S9Plain {
    fn from(value: &str) -> Self {
        match value {
            "[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned" => {
                Self::PwnedPwnedClientClientPwnedXPwned
            }
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S9Plain);

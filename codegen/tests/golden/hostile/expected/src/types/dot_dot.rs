// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `dot_dot` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `ConcatNotEnvNotHomeErrordefault` of the contract.
///
/// The value of `concat!(env!("HOME"))` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConcatNotEnvNotHomeErrordefault {
    /// Where the discriminator is `concat!(env!("HOME"))`.
    S26(S26),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ConcatNotEnvNotHomeErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S26(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ConcatNotEnvNotHomeErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("concat!(env!(\"HOME\"))", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "concat!(env!(\"HOME\"))",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S26),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
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

/// \[pWNED\](pWNED) \[`Client`\] \[Client::pWNED\] \[x\]: pWNED
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PWnedPWnedClientClientPWnedXPWned {
    /// \[pWNED\](pWNED) \[`Client`\] \[Client::pWNED\] \[x\]: pWNED
    ///
    /// Default: `[pWNED](pWNED) [Client] [Client::pWNED] [x]: pWNED`.
    pub p_wned_p_wned_client_client_p_wned_x_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `[pWNED](pWNED) [Client] [Client::pWNED] [x]: pWNED`.
    pub patterned: Option<String>,
    /// \[pWNED\](pWNED) \[`Client`\] \[Client::pWNED\] \[x\]: pWNED
    ///
    /// Default: `[pWNED](pWNED) [Client] [Client::pWNED] [x]: pWNED`.
    pub plain: Option<PWnedPWnedClientClientPWnedXpWnedPlain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for PWnedPWnedClientClientPWnedXPWned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PWnedPWnedClientClientPWnedXPWned")
            .field(
                "p_wned_p_wned_client_client_p_wned_x_p_wned",
                &self.p_wned_p_wned_client_client_p_wned_x_p_wned,
            )
            .field("patterned", &self.patterned)
            .field("plain", &self.plain)
            .field(
                "additional_properties",
                &passbook_runtime::internal::structure::Names(
                    &self.additional_properties,
                ),
            )
            .finish()
    }
}

impl PWnedPWnedClientClientPWnedXPWned {
    /// What the server takes where `[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED` is not set. It is not sent unless it is set.
    pub const DEFAULT_P_WNED_P_WNED_CLIENT_CLIENT_P_WNED_X_P_WNED: &str = "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: PWnedPWnedClientClientPWnedXpWnedPlain = PWnedPWnedClientClientPWnedXpWnedPlain::PWnedPWnedClientClientPWnedXPWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            p_wned_p_wned_client_client_p_wned_x_p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \[pWNED\](pWNED) \[`Client`\] \[Client::pWNED\] \[x\]: pWNED
    ///
    /// Default: `[pWNED](pWNED) [Client] [Client::pWNED] [x]: pWNED`.
    pub fn p_wned_p_wned_client_client_p_wned_x_p_wned(
        mut self,
        p_wned_p_wned_client_client_p_wned_x_p_wned: impl Into<String>,
    ) -> Self {
        self.p_wned_p_wned_client_client_p_wned_x_p_wned = Some(
            p_wned_p_wned_client_client_p_wned_x_p_wned.into(),
        );
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `[pWNED](pWNED) [Client] [Client::pWNED] [x]: pWNED`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// \[pWNED\](pWNED) \[`Client`\] \[Client::pWNED\] \[x\]: pWNED
    ///
    /// Default: `[pWNED](pWNED) [Client] [Client::pWNED] [x]: pWNED`.
    pub fn plain(mut self, plain: PWnedPWnedClientClientPWnedXpWnedPlain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    PWnedPWnedClientClientPWnedXPWned {
        p_wned_p_wned_client_client_p_wned_x_p_wned: "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain PWnedPWnedClientClientPWnedXpWnedPlain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    PWnedPWnedClientClientPWnedXPWned {
        patterned: "patterned" { pattern: Some("[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED"), };
    }
}

/// `PWnedPWnedClientClientPWnedXpWnedErrordefault` of the contract.
///
/// The value of `[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PWnedPWnedClientClientPWnedXpWnedErrordefault {
    /// Where the discriminator is `[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED`.
    PWnedPWnedClientClientPWnedXPWned(PWnedPWnedClientClientPWnedXPWned),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PWnedPWnedClientClientPWnedXpWnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::PWnedPWnedClientClientPWnedXPWned(value) => {
                codec::Plain::write(value, serializer)
            }
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PWnedPWnedClientClientPWnedXpWnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[
            ("[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED", 0usize),
        ];
        union::decode_by_discriminator(
            deserializer,
            "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
            TAGS,
            |variant, text| match variant {
                0 => {
                    union::decode::<
                        codec::Plain,
                        _,
                        _,
                        _,
                    >(text, Self::PWnedPWnedClientClientPWnedXPWned)
                }
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<PWnedPWnedClientClientPWnedXPWned>
for PWnedPWnedClientClientPWnedXpWnedErrordefault {
    fn from(value: PWnedPWnedClientClientPWnedXPWned) -> Self {
        Self::PWnedPWnedClientClientPWnedXPWned(value)
    }
}

impl From<String> for PWnedPWnedClientClientPWnedXpWnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// \[pWNED\](pWNED) \[`Client`\] \[Client::pWNED\] \[x\]: pWNED
///
/// Default: `[pWNED](pWNED) [Client] [Client::pWNED] [x]: pWNED`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PWnedPWnedClientClientPWnedXpWnedPlain {
    /// `[pWNED](pWNED) ['Client'] [Client::pWNED] [x]: pWNED`
    PWnedPWnedClientClientPWnedXPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PWnedPWnedClientClientPWnedXpWnedPlain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PWnedPWnedClientClientPWnedXPWned => {
                "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED"
            }
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PWnedPWnedClientClientPWnedXpWnedPlain {
    fn from(value: &str) -> Self {
        match value {
            "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED" => {
                Self::PWnedPWnedClientClientPWnedXPWned
            }
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PWnedPWnedClientClientPWnedXpWnedPlain);

/// concat!(env!("HOME"))
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S26 {
    /// concat!(env!("HOME"))
    ///
    /// Default: `concat!(env!("HOME"))`.
    pub concat_not_env_not_home: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `concat!(env!("HOME"))`.
    pub patterned: Option<String>,
    /// concat!(env!("HOME"))
    ///
    /// Default: `concat!(env!("HOME"))`.
    pub plain: Option<S26Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S26 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S26")
            .field("concat_not_env_not_home", &self.concat_not_env_not_home)
            .field("patterned", &self.patterned)
            .field("plain", &self.plain)
            .field(
                "additional_properties",
                &passbook_runtime::internal::structure::Names(
                    &self.additional_properties,
                ),
            )
            .finish()
    }
}

impl S26 {
    /// What the server takes where `concat!(env!("HOME"))` is not set. It is not sent unless it is set.
    pub const DEFAULT_CONCAT_NOT_ENV_NOT_HOME: &str = "concat!(env!(\"HOME\"))";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S26Plain = S26Plain::ConcatNotEnvNotHome;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            concat_not_env_not_home: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// concat!(env!("HOME"))
    ///
    /// Default: `concat!(env!("HOME"))`.
    pub fn concat_not_env_not_home(
        mut self,
        concat_not_env_not_home: impl Into<String>,
    ) -> Self {
        self.concat_not_env_not_home = Some(concat_not_env_not_home.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `concat!(env!("HOME"))`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
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
        concat_not_env_not_home: "concat!(env!(\"HOME\"))" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S26Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S26 {
        patterned: "patterned" { pattern: Some("concat!(env!(\"HOME\"))"), };
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

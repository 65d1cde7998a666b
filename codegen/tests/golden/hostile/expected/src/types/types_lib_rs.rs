// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `types_lib_rs` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `FnPWnedErrordefault2` of the contract.
///
/// The value of `"; fn pWNED() {} "` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FnPWnedErrordefault2 {
    /// Where the discriminator is `"; fn pWNED() {} "`.
    S14(S14),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for FnPWnedErrordefault2 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S14(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FnPWnedErrordefault2 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("\"; fn pWNED() {} \"", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "\"; fn pWNED() {} \"",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S14),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S14> for FnPWnedErrordefault2 {
    fn from(value: S14) -> Self {
        Self::S14(value)
    }
}

impl From<String> for FnPWnedErrordefault2 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// //! pWNED
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotPWned {
    /// //! pWNED
    ///
    /// Default: `//! pWNED`.
    pub not_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `//! pWNED`.
    pub patterned: Option<String>,
    /// //! pWNED
    ///
    /// Default: `//! pWNED`.
    pub plain: Option<NotPWnedPlain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for NotPWned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NotPWned")
            .field("not_p_wned", &self.not_p_wned)
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

impl NotPWned {
    /// What the server takes where `//! pWNED` is not set. It is not sent unless it is set.
    pub const DEFAULT_NOT_P_WNED: &str = "//! pWNED";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: NotPWnedPlain = NotPWnedPlain::NotPWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            not_p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// //! pWNED
    ///
    /// Default: `//! pWNED`.
    pub fn not_p_wned(mut self, not_p_wned: impl Into<String>) -> Self {
        self.not_p_wned = Some(not_p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `//! pWNED`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// //! pWNED
    ///
    /// Default: `//! pWNED`.
    pub fn plain(mut self, plain: NotPWnedPlain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    NotPWned {
        not_p_wned: "//! pWNED" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain NotPWnedPlain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    NotPWned {
        patterned: "patterned" { pattern: Some("//! pWNED"), };
    }
}

/// `NotPWnedErrordefault2` of the contract.
///
/// The value of `//! pWNED` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NotPWnedErrordefault2 {
    /// Where the discriminator is `//! pWNED`.
    NotPWned(NotPWned),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for NotPWnedErrordefault2 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::NotPWned(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NotPWnedErrordefault2 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("//! pWNED", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "//! pWNED",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::NotPWned),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<NotPWned> for NotPWnedErrordefault2 {
    fn from(value: NotPWned) -> Self {
        Self::NotPWned(value)
    }
}

impl From<String> for NotPWnedErrordefault2 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// //! pWNED
///
/// Default: `//! pWNED`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotPWnedPlain {
    /// `//! pWNED`
    NotPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl NotPWnedPlain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotPWned => "//! pWNED",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for NotPWnedPlain {
    fn from(value: &str) -> Self {
        match value {
            "//! pWNED" => Self::NotPWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(NotPWnedPlain);

/// "; fn pWNED() {} "
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S14 {
    /// "; fn pWNED() {} "
    ///
    /// Default: `"; fn pWNED() {} "`.
    pub fn_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `"; fn pWNED() {} "`.
    pub patterned: Option<String>,
    /// "; fn pWNED() {} "
    ///
    /// Default: `"; fn pWNED() {} "`.
    pub plain: Option<S14Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S14 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S14")
            .field("fn_p_wned", &self.fn_p_wned)
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

impl S14 {
    /// What the server takes where `"; fn pWNED() {} "` is not set. It is not sent unless it is set.
    pub const DEFAULT_FN_P_WNED: &str = "\"; fn pWNED() {} \"";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S14Plain = S14Plain::FnPWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            fn_p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// "; fn pWNED() {} "
    ///
    /// Default: `"; fn pWNED() {} "`.
    pub fn fn_p_wned(mut self, fn_p_wned: impl Into<String>) -> Self {
        self.fn_p_wned = Some(fn_p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `"; fn pWNED() {} "`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// "; fn pWNED() {} "
    ///
    /// Default: `"; fn pWNED() {} "`.
    pub fn plain(mut self, plain: S14Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S14 {
        fn_p_wned: "\"; fn pWNED() {} \"" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S14Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S14 {
        patterned: "patterned" { pattern: Some("\"; fn pWNED() {} \""), };
    }
}

/// "; fn pWNED() {} "
///
/// Default: `"; fn pWNED() {} "`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S14Plain {
    /// `"; fn pWNED() {} "`
    FnPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S14Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnPWned => "\"; fn pWNED() {} \"",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S14Plain {
    fn from(value: &str) -> Self {
        match value {
            "\"; fn pWNED() {} \"" => Self::FnPWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S14Plain);

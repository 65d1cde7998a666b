// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `etc_passwd` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `pWNED`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PWned3 {
    /// `pWNED`
    ///
    /// Default: `pWNED`.
    pub p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `pWNED`.
    pub patterned: Option<String>,
    /// `pWNED`
    ///
    /// Default: `pWNED`.
    pub plain: Option<PWnedPlain3>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for PWned3 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PWned3")
            .field("p_wned", &self.p_wned)
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

impl PWned3 {
    /// What the server takes where ``pWNED`` is not set. It is not sent unless it is set.
    pub const DEFAULT_P_WNED: &str = "`pWNED`";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: PWnedPlain3 = PWnedPlain3::PWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// `pWNED`
    ///
    /// Default: `pWNED`.
    pub fn p_wned(mut self, p_wned: impl Into<String>) -> Self {
        self.p_wned = Some(p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `pWNED`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// `pWNED`
    ///
    /// Default: `pWNED`.
    pub fn plain(mut self, plain: PWnedPlain3) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    PWned3 {
        p_wned: "`pWNED`" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain PWnedPlain3;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    PWned3 {
        patterned: "patterned" { pattern: Some("`pWNED`"), };
    }
}

/// `PWnedErrordefault5` of the contract.
///
/// The value of ``pWNED`` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PWnedErrordefault5 {
    /// Where the discriminator is ``pWNED``.
    PWned3(PWned3),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PWnedErrordefault5 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::PWned3(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PWnedErrordefault5 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("`pWNED`", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "`pWNED`",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::PWned3),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<PWned3> for PWnedErrordefault5 {
    fn from(value: PWned3) -> Self {
        Self::PWned3(value)
    }
}

impl From<String> for PWnedErrordefault5 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `pWNED`
///
/// Default: `pWNED`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PWnedPlain3 {
    /// `'pWNED'`
    PWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PWnedPlain3 {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PWned => "`pWNED`",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PWnedPlain3 {
    fn from(value: &str) -> Self {
        match value {
            "`pWNED`" => Self::PWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PWnedPlain3);

/// \[31m
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S6 {
    /// \[31m
    ///
    /// Default: `[31m`.
    pub n31m: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `[31m`.
    pub patterned: Option<String>,
    /// \[31m
    ///
    /// Default: `[31m`.
    pub plain: Option<S6Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S6 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S6")
            .field("n31m", &self.n31m)
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

impl S6 {
    /// What the server takes where `[31m` is not set. It is not sent unless it is set.
    pub const DEFAULT_N31M: &str = "\0\u{7}\u{1b}[31m";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S6Plain = S6Plain::V31m;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            n31m: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \[31m
    ///
    /// Default: `[31m`.
    pub fn n31m(mut self, n31m: impl Into<String>) -> Self {
        self.n31m = Some(n31m.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `[31m`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// \[31m
    ///
    /// Default: `[31m`.
    pub fn plain(mut self, plain: S6Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S6 {
        n31m: "\0\u{7}\u{1b}[31m" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S6Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S6 {
        patterned: "patterned" { pattern: Some("\0\u{7}\u{1b}[31m"), };
    }
}

/// \[31m
///
/// Default: `[31m`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S6Plain {
    /// `[31m`
    V31m,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S6Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::V31m => "\0\u{7}\u{1b}[31m",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S6Plain {
    fn from(value: &str) -> Self {
        match value {
            "\0\u{7}\u{1b}[31m" => Self::V31m,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S6Plain);

/// `V31mErrordefault` of the contract.
///
/// The value of `[31m` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V31mErrordefault {
    /// Where the discriminator is `[31m`.
    S6(S6),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for V31mErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S6(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for V31mErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("\0\u{7}\u{1b}[31m", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "\0\u{7}\u{1b}[31m",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S6),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S6> for V31mErrordefault {
    fn from(value: S6) -> Self {
        Self::S6(value)
    }
}

impl From<String> for V31mErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `lib` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `FnPWnedErrordefault` of the contract.
///
/// The value of \`\`\`\`
/// fn pWNED() {}
/// ````text
/// ````
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FnPWnedErrordefault {
    /// Where the discriminator is ```` fn pWNED() {} ````.
    S2(S2),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for FnPWnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S2(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FnPWnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("```\nfn pWNED() {}\n```", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "```\nfn pWNED() {}\n```",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S2),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S2> for FnPWnedErrordefault {
    fn from(value: S2) -> Self {
        Self::S2(value)
    }
}

impl From<String> for FnPWnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// ../../../pWNED
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PWned {
    /// ../../../pWNED
    ///
    /// Default: `../../../pWNED`.
    pub p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `../../../pWNED`.
    pub patterned: Option<String>,
    /// ../../../pWNED
    ///
    /// Default: `../../../pWNED`.
    pub plain: Option<PWnedPlain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for PWned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PWned")
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

impl PWned {
    /// What the server takes where `../../../pWNED` is not set. It is not sent unless it is set.
    pub const DEFAULT_P_WNED: &str = "../../../pWNED";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: PWnedPlain = PWnedPlain::PWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// ../../../pWNED
    ///
    /// Default: `../../../pWNED`.
    pub fn p_wned(mut self, p_wned: impl Into<String>) -> Self {
        self.p_wned = Some(p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `../../../pWNED`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// ../../../pWNED
    ///
    /// Default: `../../../pWNED`.
    pub fn plain(mut self, plain: PWnedPlain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    PWned {
        p_wned: "../../../pWNED" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain PWnedPlain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    PWned {
        patterned: "patterned" { pattern: Some("../../../pWNED"), };
    }
}

/// `PWnedErrordefault3` of the contract.
///
/// The value of `../../../pWNED` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PWnedErrordefault3 {
    /// Where the discriminator is `../../../pWNED`.
    PWned(PWned),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PWnedErrordefault3 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::PWned(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PWnedErrordefault3 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("../../../pWNED", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "../../../pWNED",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::PWned),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<PWned> for PWnedErrordefault3 {
    fn from(value: PWned) -> Self {
        Self::PWned(value)
    }
}

impl From<String> for PWnedErrordefault3 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// ../../../pWNED
///
/// Default: `../../../pWNED`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PWnedPlain {
    /// `../../../pWNED`
    PWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PWnedPlain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PWned => "../../../pWNED",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PWnedPlain {
    fn from(value: &str) -> Self {
        match value {
            "../../../pWNED" => Self::PWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PWnedPlain);

/// `Percent00Percent2ePercent2ePercent2fpWnedErrordefault` of the contract.
///
/// The value of `%00%2e%2e%2fpWNED` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Percent00Percent2ePercent2ePercent2fpWnedErrordefault {
    /// Where the discriminator is `%00%2e%2e%2fpWNED`.
    S36(S36),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Percent00Percent2ePercent2ePercent2fpWnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S36(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Percent00Percent2ePercent2ePercent2fpWnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("%00%2e%2e%2fpWNED", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "%00%2e%2e%2fpWNED",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S36),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S36> for Percent00Percent2ePercent2ePercent2fpWnedErrordefault {
    fn from(value: S36) -> Self {
        Self::S36(value)
    }
}

impl From<String> for Percent00Percent2ePercent2ePercent2fpWnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// ```text
/// fn pWNED() {}
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S2 {
    /// ```text
    /// fn pWNED() {}
    /// ```
    ///
    /// Default: `fn pWNED() {}`.
    pub fn_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `fn pWNED() {}`.
    pub patterned: Option<String>,
    /// ```text
    /// fn pWNED() {}
    /// ```
    ///
    /// Default: `fn pWNED() {}`.
    pub plain: Option<S2Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S2")
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

impl S2 {
    /// What the server takes where \`\`\`\`
    /// fn pWNED() {}
    /// ````text
    /// ````
    pub const DEFAULT_FN_P_WNED: &str = "```\nfn pWNED() {}\n```";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S2Plain = S2Plain::FnPWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            fn_p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// ```text
    /// fn pWNED() {}
    /// ```
    ///
    /// Default: `fn pWNED() {}`.
    pub fn fn_p_wned(mut self, fn_p_wned: impl Into<String>) -> Self {
        self.fn_p_wned = Some(fn_p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `fn pWNED() {}`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// ```text
    /// fn pWNED() {}
    /// ```
    ///
    /// Default: `fn pWNED() {}`.
    pub fn plain(mut self, plain: S2Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S2 {
        fn_p_wned: "```\nfn pWNED() {}\n```" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S2Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S2 {
        patterned: "patterned" { pattern: Some("```\nfn pWNED() {}\n```"), };
    }
}

/// ```text
/// fn pWNED() {}
/// ```
///
/// Default: `fn pWNED() {}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S2Plain {
    /// \`'''
    /// fn pWNED() {}
    /// '''\`
    FnPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S2Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnPWned => "```\nfn pWNED() {}\n```",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S2Plain {
    fn from(value: &str) -> Self {
        match value {
            "```\nfn pWNED() {}\n```" => Self::FnPWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S2Plain);

/// %00%2e%2e%2fpWNED
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S36 {
    /// %00%2e%2e%2fpWNED
    ///
    /// Default: `%00%2e%2e%2fpWNED`.
    pub percent_00_percent_2e_percent_2e_percent_2fp_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `%00%2e%2e%2fpWNED`.
    pub patterned: Option<String>,
    /// %00%2e%2e%2fpWNED
    ///
    /// Default: `%00%2e%2e%2fpWNED`.
    pub plain: Option<S36Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S36 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S36")
            .field(
                "percent_00_percent_2e_percent_2e_percent_2fp_wned",
                &self.percent_00_percent_2e_percent_2e_percent_2fp_wned,
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

impl S36 {
    /// What the server takes where `%00%2e%2e%2fpWNED` is not set. It is not sent unless it is set.
    pub const DEFAULT_PERCENT_00_PERCENT_2E_PERCENT_2E_PERCENT_2FP_WNED: &str = "%00%2e%2e%2fpWNED";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S36Plain = S36Plain::Percent00Percent2ePercent2ePercent2fpWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            percent_00_percent_2e_percent_2e_percent_2fp_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// %00%2e%2e%2fpWNED
    ///
    /// Default: `%00%2e%2e%2fpWNED`.
    pub fn percent_00_percent_2e_percent_2e_percent_2fp_wned(
        mut self,
        percent_00_percent_2e_percent_2e_percent_2fp_wned: impl Into<String>,
    ) -> Self {
        self.percent_00_percent_2e_percent_2e_percent_2fp_wned = Some(
            percent_00_percent_2e_percent_2e_percent_2fp_wned.into(),
        );
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `%00%2e%2e%2fpWNED`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// %00%2e%2e%2fpWNED
    ///
    /// Default: `%00%2e%2e%2fpWNED`.
    pub fn plain(mut self, plain: S36Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S36 {
        percent_00_percent_2e_percent_2e_percent_2fp_wned: "%00%2e%2e%2fpWNED" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S36Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S36 {
        patterned: "patterned" { pattern: Some("%00%2e%2e%2fpWNED"), };
    }
}

/// %00%2e%2e%2fpWNED
///
/// Default: `%00%2e%2e%2fpWNED`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S36Plain {
    /// `%00%2e%2e%2fpWNED`
    Percent00Percent2ePercent2ePercent2fpWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S36Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percent00Percent2ePercent2ePercent2fpWned => "%00%2e%2e%2fpWNED",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S36Plain {
    fn from(value: &str) -> Self {
        match value {
            "%00%2e%2e%2fpWNED" => Self::Percent00Percent2ePercent2ePercent2fpWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S36Plain);

// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `r_p_wned` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// \"
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Empty {
    /// \"
    ///
    /// Default: `\"`.
    pub empty: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `\"`.
    pub patterned: Option<String>,
    /// \"
    ///
    /// Default: `\"`.
    pub plain: Option<EmptyPlain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for Empty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Empty")
            .field("empty", &self.empty)
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

impl Empty {
    /// What the server takes where `\"` is not set. It is not sent unless it is set.
    pub const DEFAULT_EMPTY: &str = "\\\"";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: EmptyPlain = EmptyPlain::Empty;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            empty: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \"
    ///
    /// Default: `\"`.
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `\"`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// \"
    ///
    /// Default: `\"`.
    pub fn plain(mut self, plain: EmptyPlain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    Empty {
        empty: "\\\"" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain EmptyPlain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    Empty {
        patterned: "patterned" { pattern: Some("\\\""), };
    }
}

/// `EmptyErrordefault2` of the contract.
///
/// The value of `\"` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EmptyErrordefault2 {
    /// Where the discriminator is `\"`.
    Empty(Empty),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for EmptyErrordefault2 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Empty(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EmptyErrordefault2 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("\\\"", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "\\\"",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Empty),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<Empty> for EmptyErrordefault2 {
    fn from(value: Empty) -> Self {
        Self::Empty(value)
    }
}

impl From<String> for EmptyErrordefault2 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// \"
///
/// Default: `\"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EmptyPlain {
    /// `\"`
    Empty,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl EmptyPlain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "\\\"",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for EmptyPlain {
    fn from(value: &str) -> Self {
        match value {
            "\\\"" => Self::Empty,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(EmptyPlain);

/// `MinusFnPWned1FnPWnedErrordefault` of the contract.
///
/// The value of \`-      fn pWNED() {}
/// 1. fn pWNED() {}
/// \` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MinusFnPWned1FnPWnedErrordefault {
    /// Where the discriminator is `-      fn pWNED() {} 1.       fn pWNED() {} `.
    S12(S12),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for MinusFnPWned1FnPWnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S12(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MinusFnPWned1FnPWnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[
            ("-      fn pWNED() {}\n1.       fn pWNED() {}\n", 0usize),
        ];
        union::decode_by_discriminator(
            deserializer,
            "-      fn pWNED() {}\n1.       fn pWNED() {}\n",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S12),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S12> for MinusFnPWned1FnPWnedErrordefault {
    fn from(value: S12) -> Self {
        Self::S12(value)
    }
}

impl From<String> for MinusFnPWned1FnPWnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// - fn pWNED() {}
/// 1. fn pWNED() {}
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S12 {
    /// - fn pWNED() {}
    /// 1. fn pWNED() {}
    ///
    /// Default: `-      fn pWNED() {}1.       fn pWNED() {}`.
    pub minus_fn_p_wned_1_fn_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `-      fn pWNED() {}1.       fn pWNED() {}`.
    pub patterned: Option<String>,
    /// - fn pWNED() {}
    /// 1. fn pWNED() {}
    ///
    /// Default: `-      fn pWNED() {}1.       fn pWNED() {}`.
    pub plain: Option<S12Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S12 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S12")
            .field("minus_fn_p_wned_1_fn_p_wned", &self.minus_fn_p_wned_1_fn_p_wned)
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

impl S12 {
    /// What the server takes where \`-      fn pWNED() {}
    /// 1. fn pWNED() {}
    /// \` is not set. It is not sent unless it is set.
    pub const DEFAULT_MINUS_FN_P_WNED_1_FN_P_WNED: &str = "-      fn pWNED() {}\n1.       fn pWNED() {}\n";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S12Plain = S12Plain::MinusFnPWned1FnPWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            minus_fn_p_wned_1_fn_p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// - fn pWNED() {}
    /// 1. fn pWNED() {}
    ///
    /// Default: `-      fn pWNED() {}1.       fn pWNED() {}`.
    pub fn minus_fn_p_wned_1_fn_p_wned(
        mut self,
        minus_fn_p_wned_1_fn_p_wned: impl Into<String>,
    ) -> Self {
        self.minus_fn_p_wned_1_fn_p_wned = Some(minus_fn_p_wned_1_fn_p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `-      fn pWNED() {}1.       fn pWNED() {}`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// - fn pWNED() {}
    /// 1. fn pWNED() {}
    ///
    /// Default: `-      fn pWNED() {}1.       fn pWNED() {}`.
    pub fn plain(mut self, plain: S12Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S12 {
        minus_fn_p_wned_1_fn_p_wned: "-      fn pWNED() {}\n1.       fn pWNED() {}\n" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S12Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S12 {
        patterned: "patterned" { pattern: Some("-      fn pWNED() {}\n1.       fn pWNED() {}\n"), };
    }
}

/// - fn pWNED() {}
/// 1. fn pWNED() {}
///
/// Default: `-      fn pWNED() {}1.       fn pWNED() {}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S12Plain {
    /// \`-      fn pWNED() {}
    /// 1. fn pWNED() {}
    /// \`
    MinusFnPWned1FnPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S12Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MinusFnPWned1FnPWned => {
                "-      fn pWNED() {}\n1.       fn pWNED() {}\n"
            }
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S12Plain {
    fn from(value: &str) -> Self {
        match value {
            "-      fn pWNED() {}\n1.       fn pWNED() {}\n" => {
                Self::MinusFnPWned1FnPWned
            }
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S12Plain);

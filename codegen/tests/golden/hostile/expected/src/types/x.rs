// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `x` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `AbpWnedErrordefault` of the contract.
///
/// The value of \`| a | b |
/// \|---|---|
/// | pWNED |\` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AbpWnedErrordefault {
    /// Where the discriminator is `| a | b | |---|---| | pWNED |`.
    S34(S34),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for AbpWnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S34(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AbpWnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("| a | b |\n|---|---|\n| pWNED |", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "| a | b |\n|---|---|\n| pWNED |",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S34),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S34> for AbpWnedErrordefault {
    fn from(value: S34) -> Self {
        Self::S34(value)
    }
}

impl From<String> for AbpWnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// fn pWNED() {}
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FnPWned {
    /// fn pWNED() {}
    ///
    /// Default: `fn pWNED() {}`.
    pub fn_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `fn pWNED() {}`.
    pub patterned: Option<String>,
    /// fn pWNED() {}
    ///
    /// Default: `fn pWNED() {}`.
    pub plain: Option<FnPWnedPlain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for FnPWned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FnPWned")
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

impl FnPWned {
    /// What the server takes where \`
    /// fn pWNED() {}\` is not set. It is not sent unless it is set.
    pub const DEFAULT_FN_P_WNED: &str = "\r\nfn pWNED() {}\r";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: FnPWnedPlain = FnPWnedPlain::FnPWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            fn_p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// fn pWNED() {}
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

    /// fn pWNED() {}
    ///
    /// Default: `fn pWNED() {}`.
    pub fn plain(mut self, plain: FnPWnedPlain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    FnPWned {
        fn_p_wned: "\r\nfn pWNED() {}\r" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain FnPWnedPlain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    FnPWned {
        patterned: "patterned" { pattern: Some("\r\nfn pWNED() {}\r"), };
    }
}

/// `FnPWnedErrordefault4` of the contract.
///
/// The value of \`
/// fn pWNED() {}\` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FnPWnedErrordefault4 {
    /// Where the discriminator is ` fn pWNED() {}`.
    FnPWned(FnPWned),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for FnPWnedErrordefault4 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::FnPWned(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FnPWnedErrordefault4 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("\r\nfn pWNED() {}\r", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "\r\nfn pWNED() {}\r",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::FnPWned),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<FnPWned> for FnPWnedErrordefault4 {
    fn from(value: FnPWned) -> Self {
        Self::FnPWned(value)
    }
}

impl From<String> for FnPWnedErrordefault4 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// fn pWNED() {}
///
/// Default: `fn pWNED() {}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FnPWnedPlain {
    /// \`
    /// fn pWNED() {}\`
    FnPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl FnPWnedPlain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnPWned => "\r\nfn pWNED() {}\r",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for FnPWnedPlain {
    fn from(value: &str) -> Self {
        match value {
            "\r\nfn pWNED() {}\r" => Self::FnPWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(FnPWnedPlain);

/// */ fn pWNED() {} /*
///
/// "#\] fn pWNED() {} #\[doc = "
///
/// ```text
/// fn pWNED() {}
/// ```
///
/// ~~~text
/// fn pWNED() {}
///
///
/// {} {pWNED} {{}}
///
/// }} DENWp
///
/// [31m
///
/// <script>pWNED()</script><img src=x onerror=pWNED()>
///
/// \<img src=pWNED onerror=pWNED() \>
///
/// [pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED
///
/// \[pWNED\]
///
/// text
///
///     fn pWNED() {}
///
/// fn pWNED() {}
///
///
/// -      fn pWNED() {}
/// 1.       fn pWNED() {}
///
///
/// ``a```<img src=pWNED>`
///
/// "; fn pWNED() {} "
///
/// '; pWNED!(); '
///
///
/// fn pWNED() {}
///
///
///
/// fn pWNED() {}
///
/// r#"pWNED"#
///
/// ../../../pWNED
///
/// ::pWNED::pWNED
///
/// #[pWNED]
///
/// #![pWNED]
///
/// `pWNED`
///
/// $pWNED
///
/// pWNED!()
///
/// concat!(env!("HOME"))
///
///  fn pWNED() {}
///
/// \
///
/// \"
///
/// \u{22}
///
/// //! pWNED
///
/// /// ```
///
/// -->
/// <!-- pWNED
///
/// | a | b |
/// |---|---|
/// | pWNED |
///
/// ]]>
///
/// %00%2e%2e%2fpWNED
///
/// ```rust,should_panic
/// pWNED
/// ````
///
/// > ```
/// > pWNED()
/// > ```
///
/// - ```
///   pWNED()
///   ```
/// ~~~
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S0 {
    /// */ fn pWNED() {} /*
    ///
    /// Default: `*/ fn pWNED() {} /*`.
    pub star_fn_p_wned_star: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `*/ fn pWNED() {} /*`.
    pub patterned: Option<String>,
    /// */ fn pWNED() {} /*
    ///
    /// Default: `*/ fn pWNED() {} /*`.
    pub plain: Option<S0Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S0 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S0")
            .field("star_fn_p_wned_star", &self.star_fn_p_wned_star)
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

impl S0 {
    /// What the server takes where `*/ fn pWNED() {} /*` is not set. It is not sent unless it is set.
    pub const DEFAULT_STAR_FN_P_WNED_STAR: &str = "*/ fn pWNED() {} /*";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S0Plain = S0Plain::StarFnPWnedStar;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            star_fn_p_wned_star: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// */ fn pWNED() {} /*
    ///
    /// Default: `*/ fn pWNED() {} /*`.
    pub fn star_fn_p_wned_star(
        mut self,
        star_fn_p_wned_star: impl Into<String>,
    ) -> Self {
        self.star_fn_p_wned_star = Some(star_fn_p_wned_star.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `*/ fn pWNED() {} /*`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// */ fn pWNED() {} /*
    ///
    /// Default: `*/ fn pWNED() {} /*`.
    pub fn plain(mut self, plain: S0Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S0 {
        star_fn_p_wned_star: "*/ fn pWNED() {} /*" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S0Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S0 {
        patterned: "patterned" { pattern: Some("*/ fn pWNED() {} /*"), };
    }
}

/// */ fn pWNED() {} /*
///
/// Default: `*/ fn pWNED() {} /*`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S0Plain {
    /// `*/ fn pWNED() {} /*`
    StarFnPWnedStar,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S0Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::StarFnPWnedStar => "*/ fn pWNED() {} /*",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S0Plain {
    fn from(value: &str) -> Self {
        match value {
            "*/ fn pWNED() {} /*" => Self::StarFnPWnedStar,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S0Plain);

/// | a | b |
/// \|---|---|
/// | pWNED |
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S34 {
    /// | a | b |
    /// \|---|---|
    /// | pWNED |
    ///
    /// Default: `| a | b ||---|---|| pWNED |`.
    pub a_b_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `| a | b ||---|---|| pWNED |`.
    pub patterned: Option<String>,
    /// | a | b |
    /// \|---|---|
    /// | pWNED |
    ///
    /// Default: `| a | b ||---|---|| pWNED |`.
    pub plain: Option<S34Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S34 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S34")
            .field("a_b_p_wned", &self.a_b_p_wned)
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

impl S34 {
    /// What the server takes where \`| a | b |
    /// \|---|---|
    /// | pWNED |\` is not set. It is not sent unless it is set.
    pub const DEFAULT_A_B_P_WNED: &str = "| a | b |\n|---|---|\n| pWNED |";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S34Plain = S34Plain::ABPWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            a_b_p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// | a | b |
    /// \|---|---|
    /// | pWNED |
    ///
    /// Default: `| a | b ||---|---|| pWNED |`.
    pub fn a_b_p_wned(mut self, a_b_p_wned: impl Into<String>) -> Self {
        self.a_b_p_wned = Some(a_b_p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `| a | b ||---|---|| pWNED |`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// | a | b |
    /// \|---|---|
    /// | pWNED |
    ///
    /// Default: `| a | b ||---|---|| pWNED |`.
    pub fn plain(mut self, plain: S34Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S34 {
        a_b_p_wned: "| a | b |\n|---|---|\n| pWNED |" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S34Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S34 {
        patterned: "patterned" { pattern: Some("| a | b |\n|---|---|\n| pWNED |"), };
    }
}

/// | a | b |
/// \|---|---|
/// | pWNED |
///
/// Default: `| a | b ||---|---|| pWNED |`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S34Plain {
    /// \`| a | b |
    /// \|---|---|
    /// | pWNED |\`
    ABPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S34Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ABPWned => "| a | b |\n|---|---|\n| pWNED |",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S34Plain {
    fn from(value: &str) -> Self {
        match value {
            "| a | b |\n|---|---|\n| pWNED |" => Self::ABPWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S34Plain);

/// `StarFnPWnedStarErrordefault` of the contract.
///
/// The value of `*/ fn pWNED() {} /*` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StarFnPWnedStarErrordefault {
    /// Where the discriminator is `*/ fn pWNED() {} /*`.
    S0(S0),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for StarFnPWnedStarErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S0(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for StarFnPWnedStarErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("*/ fn pWNED() {} /*", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "*/ fn pWNED() {} /*",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S0),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S0> for StarFnPWnedStarErrordefault {
    fn from(value: S0) -> Self {
        Self::S0(value)
    }
}

impl From<String> for StarFnPWnedStarErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

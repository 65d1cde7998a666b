// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `dot` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// fn pWNED() {}
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FnPWned2 {
    /// fn pWNED() {}
    ///
    /// Default: ` fn pWNED() {} `.
    pub fn_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: ` fn pWNED() {} `.
    pub patterned: Option<String>,
    /// fn pWNED() {}
    ///
    /// Default: ` fn pWNED() {} `.
    pub plain: Option<FnPWnedPlain2>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for FnPWned2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FnPWned2")
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

impl FnPWned2 {
    /// What the server takes where ` fn pWNED() {} ` is not set. It is not sent unless it is set.
    pub const DEFAULT_FN_P_WNED: &str = "\u{2028}fn pWNED() {}\u{2029}";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: FnPWnedPlain2 = FnPWnedPlain2::FnPWned;

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
    /// Default: ` fn pWNED() {} `.
    pub fn fn_p_wned(mut self, fn_p_wned: impl Into<String>) -> Self {
        self.fn_p_wned = Some(fn_p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: ` fn pWNED() {} `.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// fn pWNED() {}
    ///
    /// Default: ` fn pWNED() {} `.
    pub fn plain(mut self, plain: FnPWnedPlain2) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    FnPWned2 {
        fn_p_wned: "\u{2028}fn pWNED() {}\u{2029}" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain FnPWnedPlain2;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    FnPWned2 {
        patterned: "patterned" { pattern: Some("\u{2028}fn pWNED() {}\u{2029}"), };
    }
}

/// `FnPWnedErrordefault5` of the contract.
///
/// The value of ` fn pWNED() {} ` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FnPWnedErrordefault5 {
    /// Where the discriminator is ` fn pWNED() {} `.
    FnPWned2(FnPWned2),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for FnPWnedErrordefault5 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::FnPWned2(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FnPWnedErrordefault5 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("\u{2028}fn pWNED() {}\u{2029}", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "\u{2028}fn pWNED() {}\u{2029}",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::FnPWned2),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<FnPWned2> for FnPWnedErrordefault5 {
    fn from(value: FnPWned2) -> Self {
        Self::FnPWned2(value)
    }
}

impl From<String> for FnPWnedErrordefault5 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// fn pWNED() {}
///
/// Default: ` fn pWNED() {} `.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FnPWnedPlain2 {
    /// ` fn pWNED() {} `
    FnPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl FnPWnedPlain2 {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnPWned => "\u{2028}fn pWNED() {}\u{2029}",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for FnPWnedPlain2 {
    fn from(value: &str) -> Self {
        match value {
            "\u{2028}fn pWNED() {}\u{2029}" => Self::FnPWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(FnPWnedPlain2);

/// `PWnedErrordefault2` of the contract.
///
/// The value of `\[pWNED\]` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PWnedErrordefault2 {
    /// Where the discriminator is `\[pWNED\]`.
    S10(S10),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PWnedErrordefault2 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S10(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PWnedErrordefault2 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("\\[pWNED\\]", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "\\[pWNED\\]",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S10),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S10> for PWnedErrordefault2 {
    fn from(value: S10) -> Self {
        Self::S10(value)
    }
}

impl From<String> for PWnedErrordefault2 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

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
pub struct S10 {
    /// \[pWNED\]
    ///
    /// Default: `\[pWNED\]`.
    pub p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `\[pWNED\]`.
    pub patterned: Option<String>,
    /// \[pWNED\]
    ///
    /// Default: `\[pWNED\]`.
    pub plain: Option<S10Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S10 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S10")
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

impl S10 {
    /// What the server takes where `\[pWNED\]` is not set. It is not sent unless it is set.
    pub const DEFAULT_P_WNED: &str = "\\[pWNED\\]";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S10Plain = S10Plain::PWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \[pWNED\]
    ///
    /// Default: `\[pWNED\]`.
    pub fn p_wned(mut self, p_wned: impl Into<String>) -> Self {
        self.p_wned = Some(p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `\[pWNED\]`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// \[pWNED\]
    ///
    /// Default: `\[pWNED\]`.
    pub fn plain(mut self, plain: S10Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S10 {
        p_wned: "\\[pWNED\\]" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S10Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S10 {
        patterned: "patterned" { pattern: Some("\\[pWNED\\]"), };
    }
}

/// \[pWNED\]
///
/// Default: `\[pWNED\]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S10Plain {
    /// `\[pWNED\]`
    PWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S10Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PWned => "\\[pWNED\\]",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S10Plain {
    fn from(value: &str) -> Self {
        match value {
            "\\[pWNED\\]" => Self::PWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S10Plain);

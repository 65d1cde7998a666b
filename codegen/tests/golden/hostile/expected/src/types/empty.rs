// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `empty` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `LessImgSrcEqualPWnedOnerrorEqualPWnedGreaterErrordefault` of the contract.
///
/// The value of `\<img src=pWNED onerror=pWNED() \>` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LessImgSrcEqualPWnedOnerrorEqualPWnedGreaterErrordefault {
    /// Where the discriminator is `\<img src=pWNED onerror=pWNED() \>`.
    S8(S8),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for LessImgSrcEqualPWnedOnerrorEqualPWnedGreaterErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S8(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for LessImgSrcEqualPWnedOnerrorEqualPWnedGreaterErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[
            ("\\<img src=pWNED onerror=pWNED() \\>", 0usize),
        ];
        union::decode_by_discriminator(
            deserializer,
            "\\<img src=pWNED onerror=pWNED() \\>",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S8),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S8> for LessImgSrcEqualPWnedOnerrorEqualPWnedGreaterErrordefault {
    fn from(value: S8) -> Self {
        Self::S8(value)
    }
}

impl From<String> for LessImgSrcEqualPWnedOnerrorEqualPWnedGreaterErrordefault {
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
pub struct PWnedNot2 {
    /// pWNED!()
    ///
    /// Default: `pWNED!()`.
    pub p_wned_not: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `pWNED!()`.
    pub patterned: Option<String>,
    /// pWNED!()
    ///
    /// Default: `pWNED!()`.
    pub plain: Option<PWnedNotPlain2>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for PWnedNot2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PWnedNot2")
            .field("p_wned_not", &self.p_wned_not)
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

impl PWnedNot2 {
    /// What the server takes where `pWNED!()` is not set. It is not sent unless it is set.
    pub const DEFAULT_P_WNED_NOT: &str = "pWNED!()";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: PWnedNotPlain2 = PWnedNotPlain2::PWnedNot;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            p_wned_not: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// pWNED!()
    ///
    /// Default: `pWNED!()`.
    pub fn p_wned_not(mut self, p_wned_not: impl Into<String>) -> Self {
        self.p_wned_not = Some(p_wned_not.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `pWNED!()`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// pWNED!()
    ///
    /// Default: `pWNED!()`.
    pub fn plain(mut self, plain: PWnedNotPlain2) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    PWnedNot2 {
        p_wned_not: "pWNED!()" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain PWnedNotPlain2;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    PWnedNot2 {
        patterned: "patterned" { pattern: Some("pWNED!()"), };
    }
}

/// `PWnedNotErrordefault2` of the contract.
///
/// The value of `pWNED!()` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PWnedNotErrordefault2 {
    /// Where the discriminator is `pWNED!()`.
    PWnedNot2(PWnedNot2),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PWnedNotErrordefault2 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::PWnedNot2(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PWnedNotErrordefault2 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("pWNED!()", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "pWNED!()",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::PWnedNot2),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<PWnedNot2> for PWnedNotErrordefault2 {
    fn from(value: PWnedNot2) -> Self {
        Self::PWnedNot2(value)
    }
}

impl From<String> for PWnedNotErrordefault2 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// pWNED!()
///
/// Default: `pWNED!()`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PWnedNotPlain2 {
    /// `pWNED!()`
    PWnedNot,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PWnedNotPlain2 {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PWnedNot => "pWNED!()",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PWnedNotPlain2 {
    fn from(value: &str) -> Self {
        match value {
            "pWNED!()" => Self::PWnedNot,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PWnedNotPlain2);

/// \<img src=pWNED onerror=pWNED() \>
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S8 {
    /// \<img src=pWNED onerror=pWNED() \>
    ///
    /// Default: `\<img src=pWNED onerror=pWNED() \>`.
    pub less_img_src_equal_p_wned_onerror_equal_p_wned_greater: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `\<img src=pWNED onerror=pWNED() \>`.
    pub patterned: Option<String>,
    /// \<img src=pWNED onerror=pWNED() \>
    ///
    /// Default: `\<img src=pWNED onerror=pWNED() \>`.
    pub plain: Option<S8Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S8 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S8")
            .field(
                "less_img_src_equal_p_wned_onerror_equal_p_wned_greater",
                &self.less_img_src_equal_p_wned_onerror_equal_p_wned_greater,
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

impl S8 {
    /// What the server takes where `\<img src=pWNED onerror=pWNED() \>` is not set. It is not sent unless it is set.
    pub const DEFAULT_LESS_IMG_SRC_EQUAL_P_WNED_ONERROR_EQUAL_P_WNED_GREATER: &str = "\\<img src=pWNED onerror=pWNED() \\>";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S8Plain = S8Plain::LessImgSrcEqualPWnedOnerrorEqualPWnedGreater;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            less_img_src_equal_p_wned_onerror_equal_p_wned_greater: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \<img src=pWNED onerror=pWNED() \>
    ///
    /// Default: `\<img src=pWNED onerror=pWNED() \>`.
    pub fn less_img_src_equal_p_wned_onerror_equal_p_wned_greater(
        mut self,
        less_img_src_equal_p_wned_onerror_equal_p_wned_greater: impl Into<String>,
    ) -> Self {
        self.less_img_src_equal_p_wned_onerror_equal_p_wned_greater = Some(
            less_img_src_equal_p_wned_onerror_equal_p_wned_greater.into(),
        );
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `\<img src=pWNED onerror=pWNED() \>`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// \<img src=pWNED onerror=pWNED() \>
    ///
    /// Default: `\<img src=pWNED onerror=pWNED() \>`.
    pub fn plain(mut self, plain: S8Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S8 {
        less_img_src_equal_p_wned_onerror_equal_p_wned_greater: "\\<img src=pWNED onerror=pWNED() \\>" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S8Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S8 {
        patterned: "patterned" { pattern: Some("\\<img src=pWNED onerror=pWNED() \\>"), };
    }
}

/// \<img src=pWNED onerror=pWNED() \>
///
/// Default: `\<img src=pWNED onerror=pWNED() \>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S8Plain {
    /// `\<img src=pWNED onerror=pWNED() \>`
    LessImgSrcEqualPWnedOnerrorEqualPWnedGreater,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S8Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LessImgSrcEqualPWnedOnerrorEqualPWnedGreater => {
                "\\<img src=pWNED onerror=pWNED() \\>"
            }
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S8Plain {
    fn from(value: &str) -> Self {
        match value {
            "\\<img src=pWNED onerror=pWNED() \\>" => {
                Self::LessImgSrcEqualPWnedOnerrorEqualPWnedGreater
            }
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S8Plain);

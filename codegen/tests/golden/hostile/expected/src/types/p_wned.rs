// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `p_wned` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// \`\`a\`\`\`\<img src=pWNED\>\`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ALessImgSrcEqualPWnedGreater {
    /// \`\`a\`\`\`\<img src=pWNED\>\`
    ///
    /// Default: `a<img src=pWNED>`.
    pub a_less_img_src_equal_p_wned_greater: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `a<img src=pWNED>`.
    pub patterned: Option<String>,
    /// \`\`a\`\`\`\<img src=pWNED\>\`
    ///
    /// Default: `a<img src=pWNED>`.
    pub plain: Option<ALessImgSrcEqualPWnedGreaterPlain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for ALessImgSrcEqualPWnedGreater {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ALessImgSrcEqualPWnedGreater")
            .field(
                "a_less_img_src_equal_p_wned_greater",
                &self.a_less_img_src_equal_p_wned_greater,
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

impl ALessImgSrcEqualPWnedGreater {
    /// What the server takes where ```a```\<img src=pWNED\>\`\` is not set. It is not sent unless it is set.
    pub const DEFAULT_A_LESS_IMG_SRC_EQUAL_P_WNED_GREATER: &str = "``a```<img src=pWNED>`";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: ALessImgSrcEqualPWnedGreaterPlain = ALessImgSrcEqualPWnedGreaterPlain::ALessImgSrcEqualPWnedGreater;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            a_less_img_src_equal_p_wned_greater: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \`\`a\`\`\`\<img src=pWNED\>\`
    ///
    /// Default: `a<img src=pWNED>`.
    pub fn a_less_img_src_equal_p_wned_greater(
        mut self,
        a_less_img_src_equal_p_wned_greater: impl Into<String>,
    ) -> Self {
        self.a_less_img_src_equal_p_wned_greater = Some(
            a_less_img_src_equal_p_wned_greater.into(),
        );
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `a<img src=pWNED>`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// \`\`a\`\`\`\<img src=pWNED\>\`
    ///
    /// Default: `a<img src=pWNED>`.
    pub fn plain(mut self, plain: ALessImgSrcEqualPWnedGreaterPlain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    ALessImgSrcEqualPWnedGreater {
        a_less_img_src_equal_p_wned_greater: "``a```<img src=pWNED>`" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain ALessImgSrcEqualPWnedGreaterPlain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    ALessImgSrcEqualPWnedGreater {
        patterned: "patterned" { pattern: Some("``a```<img src=pWNED>`"), };
    }
}

/// `ALessImgSrcEqualPWnedGreaterErrordefault` of the contract.
///
/// The value of ```a```\<img src=pWNED\>\`\` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ALessImgSrcEqualPWnedGreaterErrordefault {
    /// Where the discriminator is ```a```\<img src=pWNED\>\`\`.
    ALessImgSrcEqualPWnedGreater(ALessImgSrcEqualPWnedGreater),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ALessImgSrcEqualPWnedGreaterErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::ALessImgSrcEqualPWnedGreater(value) => {
                codec::Plain::write(value, serializer)
            }
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ALessImgSrcEqualPWnedGreaterErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("``a```<img src=pWNED>`", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "``a```<img src=pWNED>`",
            TAGS,
            |variant, text| match variant {
                0 => {
                    union::decode::<
                        codec::Plain,
                        _,
                        _,
                        _,
                    >(text, Self::ALessImgSrcEqualPWnedGreater)
                }
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<ALessImgSrcEqualPWnedGreater> for ALessImgSrcEqualPWnedGreaterErrordefault {
    fn from(value: ALessImgSrcEqualPWnedGreater) -> Self {
        Self::ALessImgSrcEqualPWnedGreater(value)
    }
}

impl From<String> for ALessImgSrcEqualPWnedGreaterErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// \`\`a\`\`\`\<img src=pWNED\>\`
///
/// Default: `a<img src=pWNED>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ALessImgSrcEqualPWnedGreaterPlain {
    /// `''a'''<img src=pWNED>'`
    ALessImgSrcEqualPWnedGreater,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ALessImgSrcEqualPWnedGreaterPlain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALessImgSrcEqualPWnedGreater => "``a```<img src=pWNED>`",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ALessImgSrcEqualPWnedGreaterPlain {
    fn from(value: &str) -> Self {
        match value {
            "``a```<img src=pWNED>`" => Self::ALessImgSrcEqualPWnedGreater,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ALessImgSrcEqualPWnedGreaterPlain);

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
pub struct S30 {
    /// \u{22}
    ///
    /// Default: `\u{22}`.
    pub u_22: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `\u{22}`.
    pub patterned: Option<String>,
    /// \u{22}
    ///
    /// Default: `\u{22}`.
    pub plain: Option<S30Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S30 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S30")
            .field("u_22", &self.u_22)
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

impl S30 {
    /// What the server takes where `\u{22}` is not set. It is not sent unless it is set.
    pub const DEFAULT_U_22: &str = "\\u{22}";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S30Plain = S30Plain::U22;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            u_22: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \u{22}
    ///
    /// Default: `\u{22}`.
    pub fn u_22(mut self, u_22: impl Into<String>) -> Self {
        self.u_22 = Some(u_22.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `\u{22}`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// \u{22}
    ///
    /// Default: `\u{22}`.
    pub fn plain(mut self, plain: S30Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S30 {
        u_22: "\\u{22}" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S30Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S30 {
        patterned: "patterned" { pattern: Some("\\u{22}"), };
    }
}

/// \u{22}
///
/// Default: `\u{22}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S30Plain {
    /// `\u{22}`
    U22,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S30Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::U22 => "\\u{22}",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S30Plain {
    fn from(value: &str) -> Self {
        match value {
            "\\u{22}" => Self::U22,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S30Plain);

/// `U22Errordefault` of the contract.
///
/// The value of `\u{22}` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum U22Errordefault {
    /// Where the discriminator is `\u{22}`.
    S30(S30),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for U22Errordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S30(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for U22Errordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("\\u{22}", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "\\u{22}",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S30),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S30> for U22Errordefault {
    fn from(value: S30) -> Self {
        Self::S30(value)
    }
}

impl From<String> for U22Errordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

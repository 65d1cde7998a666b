// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `c_p_wned` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// \<script\>pWNED()\</script\>\<img src=x onerror=pWNED()\>
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater {
    /// \<script\>pWNED()\</script\>\<img src=x onerror=pWNED()\>
    ///
    /// Default: `<script>pWNED()</script><img src=x onerror=pWNED()>`.
    pub less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa: Option<
        String,
    >,
    /// `patterned`
    ///
    /// Pattern: `<script>pWNED()</script><img src=x onerror=pWNED()>`.
    pub patterned: Option<String>,
    /// \<script\>pWNED()\</script\>\<img src=x onerror=pWNED()\>
    ///
    /// Default: `<script>pWNED()</script><img src=x onerror=pWNED()>`.
    pub plain: Option<
        LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterP,
    >,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug
for LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater",
            )
            .field(
                "less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa",
                &self
                    .less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa,
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

impl LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater {
    /// What the server takes where `<script>pWNED()</script><img src=x onerror=pWNED()>` is not set. It is not sent unless it is set.
    pub const DEFAULT_LESS_SCRIPT_GREATER_P_WNED_LESS_SCRIPT_GREATER_LESS_IMG_SRC_EQUAL_X_ONERROR_EQUA: &str = "<script>pWNED()</script><img src=x onerror=pWNED()>";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterP = LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterP::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \<script\>pWNED()\</script\>\<img src=x onerror=pWNED()\>
    ///
    /// Default: `<script>pWNED()</script><img src=x onerror=pWNED()>`.
    pub fn less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa(
        mut self,
        less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa: impl Into<
            String,
        >,
    ) -> Self {
        self
            .less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa = Some(
            less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa
                .into(),
        );
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `<script>pWNED()</script><img src=x onerror=pWNED()>`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// \<script\>pWNED()\</script\>\<img src=x onerror=pWNED()\>
    ///
    /// Default: `<script>pWNED()</script><img src=x onerror=pWNED()>`.
    pub fn plain(
        mut self,
        plain: LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterP,
    ) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater {
        less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa: "<script>pWNED()</script><img src=x onerror=pWNED()>" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterP;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater {
        patterned: "patterned" { pattern: Some("<script>pWNED()</script><img src=x onerror=pWNED()>"), };
    }
}

/// `LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterE` of the contract.
///
/// The value of `<script>pWNED()</script><img src=x onerror=pWNED()>` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterE {
    /// Where the discriminator is `<script>pWNED()</script><img src=x onerror=pWNED()>`.
    LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater(
        LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater,
    ),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize
for LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterE {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater(
                value,
            ) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de>
for LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterE {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[
            ("<script>pWNED()</script><img src=x onerror=pWNED()>", 0usize),
        ];
        union::decode_by_discriminator(
            deserializer,
            "<script>pWNED()</script><img src=x onerror=pWNED()>",
            TAGS,
            |variant, text| match variant {
                0 => {
                    union::decode::<
                        codec::Plain,
                        _,
                        _,
                        _,
                    >(
                        text,
                        Self::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater,
                    )
                }
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<
    LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater,
> for LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterE {
    fn from(
        value: LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater,
    ) -> Self {
        Self::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater(
            value,
        )
    }
}

impl From<String>
for LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterE {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// \<script\>pWNED()\</script\>\<img src=x onerror=pWNED()\>
///
/// Default: `<script>pWNED()</script><img src=x onerror=pWNED()>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterP {
    /// `<script>pWNED()</script><img src=x onerror=pWNED()>`
    LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterP {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater => {
                "<script>pWNED()</script><img src=x onerror=pWNED()>"
            }
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str>
for LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterP {
    fn from(value: &str) -> Self {
        match value {
            "<script>pWNED()</script><img src=x onerror=pWNED()>" => {
                Self::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater
            }
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(
    LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterP
);

/// `PWnedErrordefault6` of the contract.
///
/// The value of `$pWNED` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PWnedErrordefault6 {
    /// Where the discriminator is `$pWNED`.
    S24(S24),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PWnedErrordefault6 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S24(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PWnedErrordefault6 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("$pWNED", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "$pWNED",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S24),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S24> for PWnedErrordefault6 {
    fn from(value: S24) -> Self {
        Self::S24(value)
    }
}

impl From<String> for PWnedErrordefault6 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// $pWNED
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S24 {
    /// $pWNED
    ///
    /// Default: `$pWNED`.
    pub p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `$pWNED`.
    pub patterned: Option<String>,
    /// $pWNED
    ///
    /// Default: `$pWNED`.
    pub plain: Option<S24Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S24 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S24")
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

impl S24 {
    /// What the server takes where `$pWNED` is not set. It is not sent unless it is set.
    pub const DEFAULT_P_WNED: &str = "$pWNED";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S24Plain = S24Plain::PWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// $pWNED
    ///
    /// Default: `$pWNED`.
    pub fn p_wned(mut self, p_wned: impl Into<String>) -> Self {
        self.p_wned = Some(p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `$pWNED`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// $pWNED
    ///
    /// Default: `$pWNED`.
    pub fn plain(mut self, plain: S24Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S24 {
        p_wned: "$pWNED" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S24Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S24 {
        patterned: "patterned" { pattern: Some("$pWNED"), };
    }
}

/// $pWNED
///
/// Default: `$pWNED`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S24Plain {
    /// `$pWNED`
    PWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S24Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PWned => "$pWNED",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S24Plain {
    fn from(value: &str) -> Self {
        match value {
            "$pWNED" => Self::PWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S24Plain);

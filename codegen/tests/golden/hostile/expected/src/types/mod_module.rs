// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `mod_module` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// "#\] fn pWNED() {} #\[doc = "
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FnPWnedDocEqual {
    /// "#\] fn pWNED() {} #\[doc = "
    ///
    /// Default: `"#] fn pWNED() {} #[doc = "`.
    pub fn_p_wned_doc_equal: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `"#] fn pWNED() {} #[doc = "`.
    pub patterned: Option<String>,
    /// "#\] fn pWNED() {} #\[doc = "
    ///
    /// Default: `"#] fn pWNED() {} #[doc = "`.
    pub plain: Option<FnPWnedDocEqualPlain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for FnPWnedDocEqual {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FnPWnedDocEqual")
            .field("fn_p_wned_doc_equal", &self.fn_p_wned_doc_equal)
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

impl FnPWnedDocEqual {
    /// What the server takes where `"#] fn pWNED() {} #[doc = "` is not set. It is not sent unless it is set.
    pub const DEFAULT_FN_P_WNED_DOC_EQUAL: &str = "\"#] fn pWNED() {} #[doc = \"";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: FnPWnedDocEqualPlain = FnPWnedDocEqualPlain::FnPWnedDocEqual;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            fn_p_wned_doc_equal: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// "#\] fn pWNED() {} #\[doc = "
    ///
    /// Default: `"#] fn pWNED() {} #[doc = "`.
    pub fn fn_p_wned_doc_equal(
        mut self,
        fn_p_wned_doc_equal: impl Into<String>,
    ) -> Self {
        self.fn_p_wned_doc_equal = Some(fn_p_wned_doc_equal.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `"#] fn pWNED() {} #[doc = "`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// "#\] fn pWNED() {} #\[doc = "
    ///
    /// Default: `"#] fn pWNED() {} #[doc = "`.
    pub fn plain(mut self, plain: FnPWnedDocEqualPlain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    FnPWnedDocEqual {
        fn_p_wned_doc_equal: "\"#] fn pWNED() {} #[doc = \"" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain FnPWnedDocEqualPlain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    FnPWnedDocEqual {
        patterned: "patterned" { pattern: Some("\"#] fn pWNED() {} #[doc = \""), };
    }
}

/// `FnPWnedDocEqualErrordefault` of the contract.
///
/// The value of `"#] fn pWNED() {} #[doc = "` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FnPWnedDocEqualErrordefault {
    /// Where the discriminator is `"#] fn pWNED() {} #[doc = "`.
    FnPWnedDocEqual(FnPWnedDocEqual),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for FnPWnedDocEqualErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::FnPWnedDocEqual(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FnPWnedDocEqualErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("\"#] fn pWNED() {} #[doc = \"", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "\"#] fn pWNED() {} #[doc = \"",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::FnPWnedDocEqual),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<FnPWnedDocEqual> for FnPWnedDocEqualErrordefault {
    fn from(value: FnPWnedDocEqual) -> Self {
        Self::FnPWnedDocEqual(value)
    }
}

impl From<String> for FnPWnedDocEqualErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// "#\] fn pWNED() {} #\[doc = "
///
/// Default: `"#] fn pWNED() {} #[doc = "`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FnPWnedDocEqualPlain {
    /// `"#] fn pWNED() {} #[doc = "`
    FnPWnedDocEqual,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl FnPWnedDocEqualPlain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnPWnedDocEqual => "\"#] fn pWNED() {} #[doc = \"",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for FnPWnedDocEqualPlain {
    fn from(value: &str) -> Self {
        match value {
            "\"#] fn pWNED() {} #[doc = \"" => Self::FnPWnedDocEqual,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(FnPWnedDocEqualPlain);

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
pub struct Greater {
    /// \]\]\>
    ///
    /// Default: `]]>`.
    pub greater: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `]]>`.
    pub patterned: Option<String>,
    /// \]\]\>
    ///
    /// Default: `]]>`.
    pub plain: Option<GreaterPlain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for Greater {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Greater")
            .field("greater", &self.greater)
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

impl Greater {
    /// What the server takes where `]]>` is not set. It is not sent unless it is set.
    pub const DEFAULT_GREATER: &str = "]]>";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: GreaterPlain = GreaterPlain::Greater;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            greater: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \]\]\>
    ///
    /// Default: `]]>`.
    pub fn greater(mut self, greater: impl Into<String>) -> Self {
        self.greater = Some(greater.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `]]>`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// \]\]\>
    ///
    /// Default: `]]>`.
    pub fn plain(mut self, plain: GreaterPlain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    Greater {
        greater: "]]>" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain GreaterPlain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    Greater {
        patterned: "patterned" { pattern: Some("]]>"), };
    }
}

/// `GreaterErrordefault` of the contract.
///
/// The value of `]]>` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GreaterErrordefault {
    /// Where the discriminator is `]]>`.
    Greater(Greater),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for GreaterErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Greater(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for GreaterErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("]]>", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "]]>",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Greater),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<Greater> for GreaterErrordefault {
    fn from(value: Greater) -> Self {
        Self::Greater(value)
    }
}

impl From<String> for GreaterErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// \]\]\>
///
/// Default: `]]>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GreaterPlain {
    /// `]]>`
    Greater,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl GreaterPlain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Greater => "]]>",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for GreaterPlain {
    fn from(value: &str) -> Self {
        match value {
            "]]>" => Self::Greater,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(GreaterPlain);

/// `RpWnedErrordefault` of the contract.
///
/// The value of `r#"pWNED"#` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RpWnedErrordefault {
    /// Where the discriminator is `r#"pWNED"#`.
    S18(S18),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for RpWnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S18(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RpWnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("r#\"pWNED\"#", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "r#\"pWNED\"#",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S18),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S18> for RpWnedErrordefault {
    fn from(value: S18) -> Self {
        Self::S18(value)
    }
}

impl From<String> for RpWnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// r#"pWNED"#
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S18 {
    /// r#"pWNED"#
    ///
    /// Default: `r#"pWNED"#`.
    pub r_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `r#"pWNED"#`.
    pub patterned: Option<String>,
    /// r#"pWNED"#
    ///
    /// Default: `r#"pWNED"#`.
    pub plain: Option<S18Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S18 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S18")
            .field("r_p_wned", &self.r_p_wned)
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

impl S18 {
    /// What the server takes where `r#"pWNED"#` is not set. It is not sent unless it is set.
    pub const DEFAULT_R_P_WNED: &str = "r#\"pWNED\"#";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S18Plain = S18Plain::RPWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            r_p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// r#"pWNED"#
    ///
    /// Default: `r#"pWNED"#`.
    pub fn r_p_wned(mut self, r_p_wned: impl Into<String>) -> Self {
        self.r_p_wned = Some(r_p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `r#"pWNED"#`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// r#"pWNED"#
    ///
    /// Default: `r#"pWNED"#`.
    pub fn plain(mut self, plain: S18Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S18 {
        r_p_wned: "r#\"pWNED\"#" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S18Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S18 {
        patterned: "patterned" { pattern: Some("r#\"pWNED\"#"), };
    }
}

/// r#"pWNED"#
///
/// Default: `r#"pWNED"#`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S18Plain {
    /// `r#"pWNED"#`
    RPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S18Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RPWned => "r#\"pWNED\"#",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S18Plain {
    fn from(value: &str) -> Self {
        match value {
            "r#\"pWNED\"#" => Self::RPWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S18Plain);

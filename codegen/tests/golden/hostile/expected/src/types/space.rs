// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `space` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

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
pub struct PWnedNot {
    /// '; pWNED!(); '
    ///
    /// Default: `'; pWNED!(); '`.
    pub p_wned_not: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `'; pWNED!(); '`.
    pub patterned: Option<String>,
    /// '; pWNED!(); '
    ///
    /// Default: `'; pWNED!(); '`.
    pub plain: Option<PWnedNotPlain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for PWnedNot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PWnedNot")
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

impl PWnedNot {
    /// What the server takes where `'; pWNED!(); '` is not set. It is not sent unless it is set.
    pub const DEFAULT_P_WNED_NOT: &str = "'; pWNED!(); '";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: PWnedNotPlain = PWnedNotPlain::PWnedNot;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            p_wned_not: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// '; pWNED!(); '
    ///
    /// Default: `'; pWNED!(); '`.
    pub fn p_wned_not(mut self, p_wned_not: impl Into<String>) -> Self {
        self.p_wned_not = Some(p_wned_not.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `'; pWNED!(); '`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// '; pWNED!(); '
    ///
    /// Default: `'; pWNED!(); '`.
    pub fn plain(mut self, plain: PWnedNotPlain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    PWnedNot {
        p_wned_not: "'; pWNED!(); '" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain PWnedNotPlain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    PWnedNot {
        patterned: "patterned" { pattern: Some("'; pWNED!(); '"), };
    }
}

/// `PWnedNotErrordefault` of the contract.
///
/// The value of `'; pWNED!(); '` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PWnedNotErrordefault {
    /// Where the discriminator is `'; pWNED!(); '`.
    PWnedNot(PWnedNot),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PWnedNotErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::PWnedNot(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PWnedNotErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("'; pWNED!(); '", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "'; pWNED!(); '",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::PWnedNot),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<PWnedNot> for PWnedNotErrordefault {
    fn from(value: PWnedNot) -> Self {
        Self::PWnedNot(value)
    }
}

impl From<String> for PWnedNotErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// '; pWNED!(); '
///
/// Default: `'; pWNED!(); '`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PWnedNotPlain {
    /// `'; pWNED!(); '`
    PWnedNot,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PWnedNotPlain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PWnedNot => "'; pWNED!(); '",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PWnedNotPlain {
    fn from(value: &str) -> Self {
        match value {
            "'; pWNED!(); '" => Self::PWnedNot,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PWnedNotPlain);

/// /// \`\`\`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S32 {
    /// /// \`\`\`
    ///
    /// Default: `/// `.
    pub slash_slash_slash_space: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `/// `.
    pub patterned: Option<String>,
    /// /// \`\`\`
    ///
    /// Default: `/// `.
    pub plain: Option<S32Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S32 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S32")
            .field("slash_slash_slash_space", &self.slash_slash_slash_space)
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

impl S32 {
    /// What the server takes where \`/// \`\`\`\` is not set. It is not sent unless it is set.
    pub const DEFAULT_SLASH_SLASH_SLASH_SPACE: &str = "/// ```";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S32Plain = S32Plain::SlashSlashSlashSpace;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            slash_slash_slash_space: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// /// \`\`\`
    ///
    /// Default: `/// `.
    pub fn slash_slash_slash_space(
        mut self,
        slash_slash_slash_space: impl Into<String>,
    ) -> Self {
        self.slash_slash_slash_space = Some(slash_slash_slash_space.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `/// `.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// /// \`\`\`
    ///
    /// Default: `/// `.
    pub fn plain(mut self, plain: S32Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S32 {
        slash_slash_slash_space: "/// ```" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S32Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S32 {
        patterned: "patterned" { pattern: Some("/// ```"), };
    }
}

/// /// \`\`\`
///
/// Default: `/// `.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S32Plain {
    /// `/// '''`
    SlashSlashSlashSpace,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S32Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SlashSlashSlashSpace => "/// ```",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S32Plain {
    fn from(value: &str) -> Self {
        match value {
            "/// ```" => Self::SlashSlashSlashSpace,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S32Plain);

/// `SlashSlashSlashSpaceErrordefault` of the contract.
///
/// The value of \`/// \`\`\`\` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SlashSlashSlashSpaceErrordefault {
    /// Where the discriminator is \`/// \`\`\`\`.
    S32(S32),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for SlashSlashSlashSpaceErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S32(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SlashSlashSlashSpaceErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("/// ```", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "/// ```",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S32),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S32> for SlashSlashSlashSpaceErrordefault {
    fn from(value: S32) -> Self {
        Self::S32(value)
    }
}

impl From<String> for SlashSlashSlashSpaceErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

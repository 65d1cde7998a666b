// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `operations` use.

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
pub struct DenWp {
    /// }} DENWp
    ///
    /// Default: `}} DENWp`.
    pub den_wp: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `}} DENWp`.
    pub patterned: Option<String>,
    /// }} DENWp
    ///
    /// Default: `}} DENWp`.
    pub plain: Option<DenWpPlain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for DenWp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DenWp")
            .field("den_wp", &self.den_wp)
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

impl DenWp {
    /// What the server takes where `}} DENWp` is not set. It is not sent unless it is set.
    pub const DEFAULT_DEN_WP: &str = "\u{202e}}} DENWp\u{2066}";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: DenWpPlain = DenWpPlain::DenWp;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            den_wp: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// }} DENWp
    ///
    /// Default: `}} DENWp`.
    pub fn den_wp(mut self, den_wp: impl Into<String>) -> Self {
        self.den_wp = Some(den_wp.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `}} DENWp`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// }} DENWp
    ///
    /// Default: `}} DENWp`.
    pub fn plain(mut self, plain: DenWpPlain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    DenWp {
        den_wp: "\u{202e}}} DENWp\u{2066}" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain DenWpPlain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    DenWp {
        patterned: "patterned" { pattern: Some("\u{202e}}} DENWp\u{2066}"), };
    }
}

/// `DenWpErrordefault` of the contract.
///
/// The value of `}} DENWp` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DenWpErrordefault {
    /// Where the discriminator is `}} DENWp`.
    DenWp(DenWp),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for DenWpErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DenWp(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DenWpErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("\u{202e}}} DENWp\u{2066}", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "\u{202e}}} DENWp\u{2066}",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::DenWp),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<DenWp> for DenWpErrordefault {
    fn from(value: DenWp) -> Self {
        Self::DenWp(value)
    }
}

impl From<String> for DenWpErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// }} DENWp
///
/// Default: `}} DENWp`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DenWpPlain {
    /// `}} DENWp`
    DenWp,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl DenWpPlain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DenWp => "\u{202e}}} DENWp\u{2066}",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DenWpPlain {
    fn from(value: &str) -> Self {
        match value {
            "\u{202e}}} DENWp\u{2066}" => Self::DenWp,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(DenWpPlain);

/// - \`\`\`
///   pWNED()
/// ```text
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MinusPWned {
    /// - \`\`\`
    ///   pWNED()
    /// ```text
    /// ```
    ///
    /// Default: `-   pWNED()  `.
    pub minus_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `-   pWNED()  `.
    pub patterned: Option<String>,
    /// - \`\`\`
    ///   pWNED()
    /// ```text
    /// ```
    ///
    /// Default: `-   pWNED()  `.
    pub plain: Option<MinusPWnedPlain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for MinusPWned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MinusPWned")
            .field("minus_p_wned", &self.minus_p_wned)
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

impl MinusPWned {
    /// What the server takes where \`- \`\`\`
    ///   pWNED()
    /// ````text
    /// ````
    pub const DEFAULT_MINUS_P_WNED: &str = "- ```\n  pWNED()\n  ```";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: MinusPWnedPlain = MinusPWnedPlain::MinusPWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            minus_p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// - \`\`\`
    ///   pWNED()
    /// ```text
    /// ```
    ///
    /// Default: `-   pWNED()  `.
    pub fn minus_p_wned(mut self, minus_p_wned: impl Into<String>) -> Self {
        self.minus_p_wned = Some(minus_p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `-   pWNED()  `.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// - \`\`\`
    ///   pWNED()
    /// ```text
    /// ```
    ///
    /// Default: `-   pWNED()  `.
    pub fn plain(mut self, plain: MinusPWnedPlain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    MinusPWned {
        minus_p_wned: "- ```\n  pWNED()\n  ```" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain MinusPWnedPlain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    MinusPWned {
        patterned: "patterned" { pattern: Some("- ```\n  pWNED()\n  ```"), };
    }
}

/// `MinusPWnedErrordefault` of the contract.
///
/// The value of \`- \`\`\`
///   pWNED()
/// ````text
/// ````
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MinusPWnedErrordefault {
    /// Where the discriminator is \`- \`\`\`   pWNED()   \`\`\`\`.
    MinusPWned(MinusPWned),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for MinusPWnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::MinusPWned(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MinusPWnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("- ```\n  pWNED()\n  ```", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "- ```\n  pWNED()\n  ```",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::MinusPWned),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<MinusPWned> for MinusPWnedErrordefault {
    fn from(value: MinusPWned) -> Self {
        Self::MinusPWned(value)
    }
}

impl From<String> for MinusPWnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// - \`\`\`
///   pWNED()
/// ```text
/// ```
///
/// Default: `-   pWNED()  `.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MinusPWnedPlain {
    /// \`- '''
    ///   pWNED()
    ///   '''\`
    MinusPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl MinusPWnedPlain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MinusPWned => "- ```\n  pWNED()\n  ```",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for MinusPWnedPlain {
    fn from(value: &str) -> Self {
        match value {
            "- ```\n  pWNED()\n  ```" => Self::MinusPWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(MinusPWnedPlain);

/// `NotPWnedErrordefault` of the contract.
///
/// The value of `#![pWNED]` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NotPWnedErrordefault {
    /// Where the discriminator is `#![pWNED]`.
    S22(S22),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for NotPWnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S22(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NotPWnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("#![pWNED]", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "#![pWNED]",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S22),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S22> for NotPWnedErrordefault {
    fn from(value: S22) -> Self {
        Self::S22(value)
    }
}

impl From<String> for NotPWnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// #!\[pWNED\]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S22 {
    /// #!\[pWNED\]
    ///
    /// Default: `#![pWNED]`.
    pub not_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `#![pWNED]`.
    pub patterned: Option<String>,
    /// #!\[pWNED\]
    ///
    /// Default: `#![pWNED]`.
    pub plain: Option<S22Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S22 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S22")
            .field("not_p_wned", &self.not_p_wned)
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

impl S22 {
    /// What the server takes where `#![pWNED]` is not set. It is not sent unless it is set.
    pub const DEFAULT_NOT_P_WNED: &str = "#![pWNED]";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S22Plain = S22Plain::NotPWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            not_p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// #!\[pWNED\]
    ///
    /// Default: `#![pWNED]`.
    pub fn not_p_wned(mut self, not_p_wned: impl Into<String>) -> Self {
        self.not_p_wned = Some(not_p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `#![pWNED]`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// #!\[pWNED\]
    ///
    /// Default: `#![pWNED]`.
    pub fn plain(mut self, plain: S22Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S22 {
        not_p_wned: "#![pWNED]" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S22Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S22 {
        patterned: "patterned" { pattern: Some("#![pWNED]"), };
    }
}

/// #!\[pWNED\]
///
/// Default: `#![pWNED]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S22Plain {
    /// `#![pWNED]`
    NotPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S22Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotPWned => "#![pWNED]",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S22Plain {
    fn from(value: &str) -> Self {
        match value {
            "#![pWNED]" => Self::NotPWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S22Plain);

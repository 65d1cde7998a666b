// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `types` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `GreaterGreaterPWnedGreaterErrordefault` of the contract.
///
/// The value of \`\> \`\`\`
/// \> pWNED()
/// \> \`\`\`\` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GreaterGreaterPWnedGreaterErrordefault {
    /// Where the discriminator is \`\> \`\`\` \> pWNED() \> \`\`\`\`.
    S38(S38),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for GreaterGreaterPWnedGreaterErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S38(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for GreaterGreaterPWnedGreaterErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("> ```\n> pWNED()\n> ```", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "> ```\n> pWNED()\n> ```",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S38),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S38> for GreaterGreaterPWnedGreaterErrordefault {
    fn from(value: S38) -> Self {
        Self::S38(value)
    }
}

impl From<String> for GreaterGreaterPWnedGreaterErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// #\[pWNED\]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PWned2 {
    /// #\[pWNED\]
    ///
    /// Default: `#[pWNED]`.
    pub p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `#[pWNED]`.
    pub patterned: Option<String>,
    /// #\[pWNED\]
    ///
    /// Default: `#[pWNED]`.
    pub plain: Option<PWnedPlain2>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for PWned2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PWned2")
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

impl PWned2 {
    /// What the server takes where `#[pWNED]` is not set. It is not sent unless it is set.
    pub const DEFAULT_P_WNED: &str = "#[pWNED]";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: PWnedPlain2 = PWnedPlain2::PWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// #\[pWNED\]
    ///
    /// Default: `#[pWNED]`.
    pub fn p_wned(mut self, p_wned: impl Into<String>) -> Self {
        self.p_wned = Some(p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `#[pWNED]`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// #\[pWNED\]
    ///
    /// Default: `#[pWNED]`.
    pub fn plain(mut self, plain: PWnedPlain2) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    PWned2 {
        p_wned: "#[pWNED]" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain PWnedPlain2;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    PWned2 {
        patterned: "patterned" { pattern: Some("#[pWNED]"), };
    }
}

/// `PWnedErrordefault` of the contract.
///
/// The value of `{} {pWNED} {{}}` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PWnedErrordefault {
    /// Where the discriminator is `{} {pWNED} {{}}`.
    S4(S4),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PWnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S4(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PWnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("{} {pWNED} {{}}", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "{} {pWNED} {{}}",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S4),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S4> for PWnedErrordefault {
    fn from(value: S4) -> Self {
        Self::S4(value)
    }
}

impl From<String> for PWnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `PWnedErrordefault4` of the contract.
///
/// The value of `#[pWNED]` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PWnedErrordefault4 {
    /// Where the discriminator is `#[pWNED]`.
    PWned2(PWned2),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PWnedErrordefault4 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::PWned2(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PWnedErrordefault4 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("#[pWNED]", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "#[pWNED]",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::PWned2),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<PWned2> for PWnedErrordefault4 {
    fn from(value: PWned2) -> Self {
        Self::PWned2(value)
    }
}

impl From<String> for PWnedErrordefault4 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// #\[pWNED\]
///
/// Default: `#[pWNED]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PWnedPlain2 {
    /// `#[pWNED]`
    PWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PWnedPlain2 {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PWned => "#[pWNED]",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PWnedPlain2 {
    fn from(value: &str) -> Self {
        match value {
            "#[pWNED]" => Self::PWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PWnedPlain2);

/// \> \`\`\`
/// \> pWNED()
/// \> \`\`\`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S38 {
    /// \> \`\`\`
    /// \> pWNED()
    /// \> \`\`\`
    ///
    /// Default: `> > pWNED()> `.
    pub greater_greater_p_wned_greater: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `> > pWNED()> `.
    pub patterned: Option<String>,
    /// \> \`\`\`
    /// \> pWNED()
    /// \> \`\`\`
    ///
    /// Default: `> > pWNED()> `.
    pub plain: Option<S38Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S38 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S38")
            .field(
                "greater_greater_p_wned_greater",
                &self.greater_greater_p_wned_greater,
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

impl S38 {
    /// What the server takes where \`\> \`\`\`
    /// \> pWNED()
    /// \> \`\`\`\` is not set. It is not sent unless it is set.
    pub const DEFAULT_GREATER_GREATER_P_WNED_GREATER: &str = "> ```\n> pWNED()\n> ```";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S38Plain = S38Plain::GreaterGreaterPWnedGreater;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            greater_greater_p_wned_greater: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \> \`\`\`
    /// \> pWNED()
    /// \> \`\`\`
    ///
    /// Default: `> > pWNED()> `.
    pub fn greater_greater_p_wned_greater(
        mut self,
        greater_greater_p_wned_greater: impl Into<String>,
    ) -> Self {
        self.greater_greater_p_wned_greater = Some(
            greater_greater_p_wned_greater.into(),
        );
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `> > pWNED()> `.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// \> \`\`\`
    /// \> pWNED()
    /// \> \`\`\`
    ///
    /// Default: `> > pWNED()> `.
    pub fn plain(mut self, plain: S38Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S38 {
        greater_greater_p_wned_greater: "> ```\n> pWNED()\n> ```" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S38Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S38 {
        patterned: "patterned" { pattern: Some("> ```\n> pWNED()\n> ```"), };
    }
}

/// \> \`\`\`
/// \> pWNED()
/// \> \`\`\`
///
/// Default: `> > pWNED()> `.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S38Plain {
    /// \`\> '''
    /// \> pWNED()
    /// \> '''\`
    GreaterGreaterPWnedGreater,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S38Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::GreaterGreaterPWnedGreater => "> ```\n> pWNED()\n> ```",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S38Plain {
    fn from(value: &str) -> Self {
        match value {
            "> ```\n> pWNED()\n> ```" => Self::GreaterGreaterPWnedGreater,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S38Plain);

/// {} {pWNED} {{}}
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S4 {
    /// {} {pWNED} {{}}
    ///
    /// Default: `{} {pWNED} {{}}`.
    pub p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `{} {pWNED} {{}}`.
    pub patterned: Option<String>,
    /// {} {pWNED} {{}}
    ///
    /// Default: `{} {pWNED} {{}}`.
    pub plain: Option<S4Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S4 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S4")
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

impl S4 {
    /// What the server takes where `{} {pWNED} {{}}` is not set. It is not sent unless it is set.
    pub const DEFAULT_P_WNED: &str = "{} {pWNED} {{}}";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S4Plain = S4Plain::PWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// {} {pWNED} {{}}
    ///
    /// Default: `{} {pWNED} {{}}`.
    pub fn p_wned(mut self, p_wned: impl Into<String>) -> Self {
        self.p_wned = Some(p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `{} {pWNED} {{}}`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// {} {pWNED} {{}}
    ///
    /// Default: `{} {pWNED} {{}}`.
    pub fn plain(mut self, plain: S4Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S4 {
        p_wned: "{} {pWNED} {{}}" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S4Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S4 {
        patterned: "patterned" { pattern: Some("{} {pWNED} {{}}"), };
    }
}

/// {} {pWNED} {{}}
///
/// Default: `{} {pWNED} {{}}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S4Plain {
    /// `{} {pWNED} {{}}`
    PWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S4Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PWned => "{} {pWNED} {{}}",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S4Plain {
    fn from(value: &str) -> Self {
        match value {
            "{} {pWNED} {{}}" => Self::PWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S4Plain);

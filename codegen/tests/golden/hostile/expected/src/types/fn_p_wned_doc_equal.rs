// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `fn_p_wned_doc_equal` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `FnPWnedErrordefault3` of the contract.
///
/// The value of \`
/// fn pWNED() {}
/// \` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FnPWnedErrordefault3 {
    /// Where the discriminator is ` fn pWNED() {} `.
    S16(S16),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for FnPWnedErrordefault3 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S16(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FnPWnedErrordefault3 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("\nfn pWNED() {}\n", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "\nfn pWNED() {}\n",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S16),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S16> for FnPWnedErrordefault3 {
    fn from(value: S16) -> Self {
        Self::S16(value)
    }
}

impl From<String> for FnPWnedErrordefault3 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// --\>
/// \<!-- pWNED
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MinusGreaterLessNotPWned {
    /// --\>
    /// \<!-- pWNED
    ///
    /// Default: `--><!-- pWNED`.
    pub minus_greater_less_not_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `--><!-- pWNED`.
    pub patterned: Option<String>,
    /// --\>
    /// \<!-- pWNED
    ///
    /// Default: `--><!-- pWNED`.
    pub plain: Option<MinusGreaterLessNotPWnedPlain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for MinusGreaterLessNotPWned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MinusGreaterLessNotPWned")
            .field("minus_greater_less_not_p_wned", &self.minus_greater_less_not_p_wned)
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

impl MinusGreaterLessNotPWned {
    /// What the server takes where \`--\>
    /// \<!-- pWNED\` is not set. It is not sent unless it is set.
    pub const DEFAULT_MINUS_GREATER_LESS_NOT_P_WNED: &str = "-->\n<!-- pWNED";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: MinusGreaterLessNotPWnedPlain = MinusGreaterLessNotPWnedPlain::MinusGreaterLessNotPWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            minus_greater_less_not_p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// --\>
    /// \<!-- pWNED
    ///
    /// Default: `--><!-- pWNED`.
    pub fn minus_greater_less_not_p_wned(
        mut self,
        minus_greater_less_not_p_wned: impl Into<String>,
    ) -> Self {
        self.minus_greater_less_not_p_wned = Some(minus_greater_less_not_p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `--><!-- pWNED`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// --\>
    /// \<!-- pWNED
    ///
    /// Default: `--><!-- pWNED`.
    pub fn plain(mut self, plain: MinusGreaterLessNotPWnedPlain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    MinusGreaterLessNotPWned {
        minus_greater_less_not_p_wned: "-->\n<!-- pWNED" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain MinusGreaterLessNotPWnedPlain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    MinusGreaterLessNotPWned {
        patterned: "patterned" { pattern: Some("-->\n<!-- pWNED"), };
    }
}

/// `MinusGreaterLessNotPWnedErrordefault` of the contract.
///
/// The value of \`--\>
/// \<!-- pWNED\` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MinusGreaterLessNotPWnedErrordefault {
    /// Where the discriminator is `--> <!-- pWNED`.
    MinusGreaterLessNotPWned(MinusGreaterLessNotPWned),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for MinusGreaterLessNotPWnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::MinusGreaterLessNotPWned(value) => {
                codec::Plain::write(value, serializer)
            }
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MinusGreaterLessNotPWnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("-->\n<!-- pWNED", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "-->\n<!-- pWNED",
            TAGS,
            |variant, text| match variant {
                0 => {
                    union::decode::<
                        codec::Plain,
                        _,
                        _,
                        _,
                    >(text, Self::MinusGreaterLessNotPWned)
                }
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<MinusGreaterLessNotPWned> for MinusGreaterLessNotPWnedErrordefault {
    fn from(value: MinusGreaterLessNotPWned) -> Self {
        Self::MinusGreaterLessNotPWned(value)
    }
}

impl From<String> for MinusGreaterLessNotPWnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// --\>
/// \<!-- pWNED
///
/// Default: `--><!-- pWNED`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MinusGreaterLessNotPWnedPlain {
    /// \`--\>
    /// \<!-- pWNED\`
    MinusGreaterLessNotPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl MinusGreaterLessNotPWnedPlain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MinusGreaterLessNotPWned => "-->\n<!-- pWNED",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for MinusGreaterLessNotPWnedPlain {
    fn from(value: &str) -> Self {
        match value {
            "-->\n<!-- pWNED" => Self::MinusGreaterLessNotPWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(MinusGreaterLessNotPWnedPlain);

/// fn pWNED() {}
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S16 {
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
    pub plain: Option<S16Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S16 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S16")
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

impl S16 {
    /// What the server takes where \`
    /// fn pWNED() {}
    /// \` is not set. It is not sent unless it is set.
    pub const DEFAULT_FN_P_WNED: &str = "\nfn pWNED() {}\n";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S16Plain = S16Plain::FnPWned;

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
    pub fn plain(mut self, plain: S16Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S16 {
        fn_p_wned: "\nfn pWNED() {}\n" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S16Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S16 {
        patterned: "patterned" { pattern: Some("\nfn pWNED() {}\n"), };
    }
}

/// fn pWNED() {}
///
/// Default: `fn pWNED() {}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S16Plain {
    /// \`
    /// fn pWNED() {}
    /// \`
    FnPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S16Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnPWned => "\nfn pWNED() {}\n",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S16Plain {
    fn from(value: &str) -> Self {
        match value {
            "\nfn pWNED() {}\n" => Self::FnPWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S16Plain);

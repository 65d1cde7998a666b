// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `a_b` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `EmptyErrordefault` of the contract.
///
/// The value of `\` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EmptyErrordefault {
    /// Where the discriminator is `\`.
    S28(S28),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for EmptyErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S28(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EmptyErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("\\", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "\\",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S28),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S28> for EmptyErrordefault {
    fn from(value: S28) -> Self {
        Self::S28(value)
    }
}

impl From<String> for EmptyErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// \
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct S28 {
    /// \
    ///
    /// Default: `\`.
    pub empty: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `\`.
    pub patterned: Option<String>,
    /// \
    ///
    /// Default: `\`.
    pub plain: Option<S28Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S28 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S28")
            .field("empty", &self.empty)
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

impl S28 {
    /// What the server takes where `\` is not set. It is not sent unless it is set.
    pub const DEFAULT_EMPTY: &str = "\\";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S28Plain = S28Plain::Empty;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            empty: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// \
    ///
    /// Default: `\`.
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `\`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// \
    ///
    /// Default: `\`.
    pub fn plain(mut self, plain: S28Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S28 {
        empty: "\\" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S28Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S28 {
        patterned: "patterned" { pattern: Some("\\"), };
    }
}

/// \
///
/// Default: `\`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S28Plain {
    /// `\`
    Empty,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S28Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "\\",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S28Plain {
    fn from(value: &str) -> Self {
        match value {
            "\\" => Self::Empty,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S28Plain);

/// text
///
///    fn pWNED() {}
///
/// fn pWNED() {}
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextFnPWnedFnPWned {
    /// text
    ///
    ///    fn pWNED() {}
    ///
    /// fn pWNED() {}
    ///
    /// Default: `text    fn pWNED() {}fn pWNED() {}`.
    pub text_fn_p_wned_fn_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `text    fn pWNED() {}fn pWNED() {}`.
    pub patterned: Option<String>,
    /// text
    ///
    ///    fn pWNED() {}
    ///
    /// fn pWNED() {}
    ///
    /// Default: `text    fn pWNED() {}fn pWNED() {}`.
    pub plain: Option<TextFnPWnedFnPWnedPlain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for TextFnPWnedFnPWned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TextFnPWnedFnPWned")
            .field("text_fn_p_wned_fn_p_wned", &self.text_fn_p_wned_fn_p_wned)
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

impl TextFnPWnedFnPWned {
    /// What the server takes where \`text
    ///
    ///    fn pWNED() {}
    ///
    /// fn pWNED() {}
    /// \` is not set. It is not sent unless it is set.
    pub const DEFAULT_TEXT_FN_P_WNED_FN_P_WNED: &str = "text\n\n    fn pWNED() {}\n\n\tfn pWNED() {}\n";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: TextFnPWnedFnPWnedPlain = TextFnPWnedFnPWnedPlain::TextFnPWnedFnPWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            text_fn_p_wned_fn_p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// text
    ///
    ///    fn pWNED() {}
    ///
    /// fn pWNED() {}
    ///
    /// Default: `text    fn pWNED() {}fn pWNED() {}`.
    pub fn text_fn_p_wned_fn_p_wned(
        mut self,
        text_fn_p_wned_fn_p_wned: impl Into<String>,
    ) -> Self {
        self.text_fn_p_wned_fn_p_wned = Some(text_fn_p_wned_fn_p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `text    fn pWNED() {}fn pWNED() {}`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// text
    ///
    ///    fn pWNED() {}
    ///
    /// fn pWNED() {}
    ///
    /// Default: `text    fn pWNED() {}fn pWNED() {}`.
    pub fn plain(mut self, plain: TextFnPWnedFnPWnedPlain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    TextFnPWnedFnPWned {
        text_fn_p_wned_fn_p_wned: "text\n\n    fn pWNED() {}\n\n\tfn pWNED() {}\n" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain TextFnPWnedFnPWnedPlain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    TextFnPWnedFnPWned {
        patterned: "patterned" { pattern: Some("text\n\n    fn pWNED() {}\n\n\tfn pWNED() {}\n"), };
    }
}

/// `TextFnPWnedFnPWnedErrordefault` of the contract.
///
/// The value of \`text
///
///    fn pWNED() {}
///
/// fn pWNED() {}
/// \` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextFnPWnedFnPWnedErrordefault {
    /// Where the discriminator is `text      fn pWNED() {}  fn pWNED() {} `.
    TextFnPWnedFnPWned(TextFnPWnedFnPWned),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for TextFnPWnedFnPWnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::TextFnPWnedFnPWned(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TextFnPWnedFnPWnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[
            ("text\n\n    fn pWNED() {}\n\n\tfn pWNED() {}\n", 0usize),
        ];
        union::decode_by_discriminator(
            deserializer,
            "text\n\n    fn pWNED() {}\n\n\tfn pWNED() {}\n",
            TAGS,
            |variant, text| match variant {
                0 => {
                    union::decode::<
                        codec::Plain,
                        _,
                        _,
                        _,
                    >(text, Self::TextFnPWnedFnPWned)
                }
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<TextFnPWnedFnPWned> for TextFnPWnedFnPWnedErrordefault {
    fn from(value: TextFnPWnedFnPWned) -> Self {
        Self::TextFnPWnedFnPWned(value)
    }
}

impl From<String> for TextFnPWnedFnPWnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// text
///
///    fn pWNED() {}
///
/// fn pWNED() {}
///
/// Default: `text    fn pWNED() {}fn pWNED() {}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TextFnPWnedFnPWnedPlain {
    /// \`text
    ///
    ///    fn pWNED() {}
    ///
    /// fn pWNED() {}
    /// \`
    TextFnPWnedFnPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl TextFnPWnedFnPWnedPlain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TextFnPWnedFnPWned => "text\n\n    fn pWNED() {}\n\n\tfn pWNED() {}\n",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for TextFnPWnedFnPWnedPlain {
    fn from(value: &str) -> Self {
        match value {
            "text\n\n    fn pWNED() {}\n\n\tfn pWNED() {}\n" => Self::TextFnPWnedFnPWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(TextFnPWnedFnPWnedPlain);

// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `client` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `PWnedPWnedErrordefault` of the contract.
///
/// The value of `::pWNED::pWNED` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PWnedPWnedErrordefault {
    /// Where the discriminator is `::pWNED::pWNED`.
    S20(S20),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PWnedPWnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::S20(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PWnedPWnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("::pWNED::pWNED", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "::pWNED::pWNED",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::S20),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<S20> for PWnedPWnedErrordefault {
    fn from(value: S20) -> Self {
        Self::S20(value)
    }
}

impl From<String> for PWnedPWnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// ~~~text
/// fn pWNED() {}
/// ~~~
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RustFnPWned {
    /// ~~~text
    /// fn pWNED() {}
    /// ~~~
    ///
    /// Default: `~~~rustfn pWNED() {}`.
    pub rust_fn_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `~~~rustfn pWNED() {}`.
    pub patterned: Option<String>,
    /// ~~~text
    /// fn pWNED() {}
    /// ~~~
    ///
    /// Default: `~~~rustfn pWNED() {}`.
    pub plain: Option<RustFnPWnedPlain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for RustFnPWned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RustFnPWned")
            .field("rust_fn_p_wned", &self.rust_fn_p_wned)
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

impl RustFnPWned {
    /// What the server takes where \`\~\~\~rust
    /// fn pWNED() {}
    /// \` is not set. It is not sent unless it is set.
    pub const DEFAULT_RUST_FN_P_WNED: &str = "~~~rust\nfn pWNED() {}\n";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: RustFnPWnedPlain = RustFnPWnedPlain::RustFnPWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            rust_fn_p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// ~~~text
    /// fn pWNED() {}
    /// ~~~
    ///
    /// Default: `~~~rustfn pWNED() {}`.
    pub fn rust_fn_p_wned(mut self, rust_fn_p_wned: impl Into<String>) -> Self {
        self.rust_fn_p_wned = Some(rust_fn_p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `~~~rustfn pWNED() {}`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// ~~~text
    /// fn pWNED() {}
    /// ~~~
    ///
    /// Default: `~~~rustfn pWNED() {}`.
    pub fn plain(mut self, plain: RustFnPWnedPlain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    RustFnPWned {
        rust_fn_p_wned: "~~~rust\nfn pWNED() {}\n" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain RustFnPWnedPlain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    RustFnPWned {
        patterned: "patterned" { pattern: Some("~~~rust\nfn pWNED() {}\n"), };
    }
}

/// `RustFnPWnedErrordefault` of the contract.
///
/// The value of \`\~\~\~rust
/// fn pWNED() {}
/// \` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RustFnPWnedErrordefault {
    /// Where the discriminator is `~~~rust fn pWNED() {} `.
    RustFnPWned(RustFnPWned),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for RustFnPWnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::RustFnPWned(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RustFnPWnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("~~~rust\nfn pWNED() {}\n", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "~~~rust\nfn pWNED() {}\n",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::RustFnPWned),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<RustFnPWned> for RustFnPWnedErrordefault {
    fn from(value: RustFnPWned) -> Self {
        Self::RustFnPWned(value)
    }
}

impl From<String> for RustFnPWnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// ~~~text
/// fn pWNED() {}
/// ~~~
///
/// Default: `~~~rustfn pWNED() {}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RustFnPWnedPlain {
    /// \`\~\~\~rust
    /// fn pWNED() {}
    /// \`
    RustFnPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl RustFnPWnedPlain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RustFnPWned => "~~~rust\nfn pWNED() {}\n",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for RustFnPWnedPlain {
    fn from(value: &str) -> Self {
        match value {
            "~~~rust\nfn pWNED() {}\n" => Self::RustFnPWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(RustFnPWnedPlain);

/// ```text
/// pWNED
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RustShouldPanicPWned {
    /// ```text
    /// pWNED
    /// ```
    ///
    /// Default: `rust,should_panicpWNED`.
    pub rust_should_panic_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `rust,should_panicpWNED`.
    pub patterned: Option<String>,
    /// ```text
    /// pWNED
    /// ```
    ///
    /// Default: `rust,should_panicpWNED`.
    pub plain: Option<RustShouldPanicPWnedPlain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for RustShouldPanicPWned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RustShouldPanicPWned")
            .field("rust_should_panic_p_wned", &self.rust_should_panic_p_wned)
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

impl RustShouldPanicPWned {
    /// What the server takes where \`\`\`\`rust,should_panic
    /// pWNED
    /// `````text
    /// `````
    pub const DEFAULT_RUST_SHOULD_PANIC_P_WNED: &str = "```rust,should_panic\npWNED\n````";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: RustShouldPanicPWnedPlain = RustShouldPanicPWnedPlain::RustShouldPanicPWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            rust_should_panic_p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// ```text
    /// pWNED
    /// ```
    ///
    /// Default: `rust,should_panicpWNED`.
    pub fn rust_should_panic_p_wned(
        mut self,
        rust_should_panic_p_wned: impl Into<String>,
    ) -> Self {
        self.rust_should_panic_p_wned = Some(rust_should_panic_p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `rust,should_panicpWNED`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// ```text
    /// pWNED
    /// ```
    ///
    /// Default: `rust,should_panicpWNED`.
    pub fn plain(mut self, plain: RustShouldPanicPWnedPlain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    RustShouldPanicPWned {
        rust_should_panic_p_wned: "```rust,should_panic\npWNED\n````" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain RustShouldPanicPWnedPlain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    RustShouldPanicPWned {
        patterned: "patterned" { pattern: Some("```rust,should_panic\npWNED\n````"), };
    }
}

/// `RustShouldPanicPWnedErrordefault` of the contract.
///
/// The value of \`\`\`\`rust,should_panic
/// pWNED
/// `````text
/// `````
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RustShouldPanicPWnedErrordefault {
    /// Where the discriminator is \`\`\`\`rust,should_panic pWNED \`\`\`\`\`.
    RustShouldPanicPWned(RustShouldPanicPWned),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for RustShouldPanicPWnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::RustShouldPanicPWned(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RustShouldPanicPWnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("```rust,should_panic\npWNED\n````", 0usize)];
        union::decode_by_discriminator(
            deserializer,
            "```rust,should_panic\npWNED\n````",
            TAGS,
            |variant, text| match variant {
                0 => {
                    union::decode::<
                        codec::Plain,
                        _,
                        _,
                        _,
                    >(text, Self::RustShouldPanicPWned)
                }
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<RustShouldPanicPWned> for RustShouldPanicPWnedErrordefault {
    fn from(value: RustShouldPanicPWned) -> Self {
        Self::RustShouldPanicPWned(value)
    }
}

impl From<String> for RustShouldPanicPWnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// ```text
/// pWNED
/// ```
///
/// Default: `rust,should_panicpWNED`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RustShouldPanicPWnedPlain {
    /// \`'''rust,should_panic
    /// pWNED
    /// ''''\`
    RustShouldPanicPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl RustShouldPanicPWnedPlain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RustShouldPanicPWned => "```rust,should_panic\npWNED\n````",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for RustShouldPanicPWnedPlain {
    fn from(value: &str) -> Self {
        match value {
            "```rust,should_panic\npWNED\n````" => Self::RustShouldPanicPWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(RustShouldPanicPWnedPlain);

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
pub struct S20 {
    /// ::pWNED::pWNED
    ///
    /// Default: `::pWNED::pWNED`.
    pub p_wned_p_wned: Option<String>,
    /// `patterned`
    ///
    /// Pattern: `::pWNED::pWNED`.
    pub patterned: Option<String>,
    /// ::pWNED::pWNED
    ///
    /// Default: `::pWNED::pWNED`.
    pub plain: Option<S20Plain>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for S20 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S20")
            .field("p_wned_p_wned", &self.p_wned_p_wned)
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

impl S20 {
    /// What the server takes where `::pWNED::pWNED` is not set. It is not sent unless it is set.
    pub const DEFAULT_P_WNED_P_WNED: &str = "::pWNED::pWNED";

    /// What the server takes where `plain` is not set. It is not sent unless it is set.
    pub const DEFAULT_PLAIN: S20Plain = S20Plain::PWnedPWned;

    /// With nothing set.
    pub fn new() -> Self {
        Self {
            p_wned_p_wned: None,
            patterned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// ::pWNED::pWNED
    ///
    /// Default: `::pWNED::pWNED`.
    pub fn p_wned_p_wned(mut self, p_wned_p_wned: impl Into<String>) -> Self {
        self.p_wned_p_wned = Some(p_wned_p_wned.into());
        self
    }

    /// Sets `patterned`.
    ///
    /// Pattern: `::pWNED::pWNED`.
    pub fn patterned(mut self, patterned: impl Into<String>) -> Self {
        self.patterned = Some(patterned.into());
        self
    }

    /// ::pWNED::pWNED
    ///
    /// Default: `::pWNED::pWNED`.
    pub fn plain(mut self, plain: S20Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S20 {
        p_wned_p_wned: "::pWNED::pWNED" Optional Plain String;
        patterned: "patterned" Optional Plain String;
        plain: "plain" Optional Plain S20Plain;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    S20 {
        patterned: "patterned" { pattern: Some("::pWNED::pWNED"), };
    }
}

/// ::pWNED::pWNED
///
/// Default: `::pWNED::pWNED`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S20Plain {
    /// `::pWNED::pWNED`
    PWnedPWned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S20Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PWnedPWned => "::pWNED::pWNED",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S20Plain {
    fn from(value: &str) -> Self {
        match value {
            "::pWNED::pWNED" => Self::PWnedPWned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S20Plain);

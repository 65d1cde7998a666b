// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `client` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `PwnedPwnedErrordefault` of the contract.
///
/// Told apart by `::pwned::pwned`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PwnedPwnedErrordefault {
    /// Where the discriminator is `::pwned::pwned`.
    S20(S20),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for PwnedPwnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S20(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PwnedPwnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("::pwned::pwned", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "::pwned::pwned", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S20),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S20> for PwnedPwnedErrordefault {
    fn from(value: S20) -> Self {
        Self::S20(value)
    }
}

impl From<String> for PwnedPwnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `RustFnPwnedErrordefault` of the contract.
///
/// Told apart by \`\~\~\~rust
/// fn pwned() {}
/// \`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RustFnPwnedErrordefault {
    /// Where the discriminator is `~~~rust fn pwned() {} `.
    S3(S3),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for RustFnPwnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S3(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RustFnPwnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("~~~rust\nfn pwned() {}\n", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "~~~rust\nfn pwned() {}\n", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S3),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S3> for RustFnPwnedErrordefault {
    fn from(value: S3) -> Self {
        Self::S3(value)
    }
}

impl From<String> for RustFnPwnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `RustShouldPanicPwnedErrordefault` of the contract.
///
/// Told apart by \`\`\`\`rust,should_panic
/// pwned
/// `````text
/// `````
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RustShouldPanicPwnedErrordefault {
    /// Where the discriminator is \`\`\`\`rust,should_panic pwned \`\`\`\`\`.
    S37(S37),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for RustShouldPanicPwnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S37(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RustShouldPanicPwnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("```rust,should_panic\npwned\n````", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(
            &value,
            "```rust,should_panic\npwned\n````",
            TAGS,
        ) {
            Some(0usize) => union::decode(&text).map(Self::S37),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S37> for RustShouldPanicPwnedErrordefault {
    fn from(value: S37) -> Self {
        Self::S37(value)
    }
}

impl From<String> for RustShouldPanicPwnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// */ fn pwned() {} /*
///
/// "#\] fn pwned() {} #\[doc = "
///
/// ```text
/// fn pwned() {}
/// ```
///
/// ~~~text
/// fn pwned() {}
///
///
/// {} {pwned} {{}}
///
/// }} nwp
///
/// [31m
///
/// <script>pwned()</script><img src=x onerror=pwned()>
///
/// \<img src=pwned onerror=pwned() \>
///
/// [pwned](pwned) [`Client`] [Client::pwned] [x]: pwned
///
/// \[pwned\]
///
/// text
///
///     fn pwned() {}
///
/// fn pwned() {}
///
///
/// -      fn pwned() {}
/// 1.       fn pwned() {}
///
///
/// ``a```<img src=pwned>`
///
/// "; fn pwned() {} "
///
/// '; pwned!(); '
///
///
/// fn pwned() {}
///
///
///
/// fn pwned() {}
///
/// r#"pwned"#
///
/// ../../../pwned
///
/// ::pwned::pwned
///
/// #[pwned]
///
/// #![pwned]
///
/// `pwned`
///
/// $pwned
///
/// pwned!()
///
/// concat!(env!("HOME"))
///
///  fn pwned() {}
///
/// \
///
/// \"
///
/// \u{22}
///
/// //! pwned
///
/// /// ```
///
/// -->
/// <!-- pwned
///
/// | a | b |
/// |---|---|
/// | pwned |
///
/// ]]>
///
/// %00%2e%2e%2fpwned
///
/// ```rust,should_panic
/// pwned
/// ````
///
/// > ```
/// > pwned()
/// > ```
///
/// - ```
///   pwned()
///   ```
/// ~~~
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S20 {
    /// ::pwned::pwned
    ///
    /// Pattern: `::pwned::pwned`. Default: `::pwned::pwned`.
    pub pwned_pwned: Option<String>,
    /// ::pwned::pwned
    ///
    /// Default: `::pwned::pwned`.
    pub plain: Option<S20Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S20 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            pwned_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// ::pwned::pwned
    ///
    /// Pattern: `::pwned::pwned`. Default: `::pwned::pwned`.
    pub fn pwned_pwned(mut self, pwned_pwned: impl Into<String>) -> Self {
        self.pwned_pwned = Some(pwned_pwned.into());
        self
    }

    /// ::pwned::pwned
    ///
    /// Default: `::pwned::pwned`.
    pub fn plain(mut self, plain: S20Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S20 {
        0 pwned_pwned: "::pwned::pwned" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// ::pwned::pwned
///
/// Default: `::pwned::pwned`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S20Plain {
    /// `::pwned::pwned`
    PwnedPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S20Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PwnedPwned => "::pwned::pwned",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S20Plain {
    fn from(value: &str) -> Self {
        match value {
            "::pwned::pwned" => Self::PwnedPwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S20Plain);

/// ~~~text
/// fn pwned() {}
/// ~~~
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S3 {
    /// ~~~text
    /// fn pwned() {}
    /// ~~~
    ///
    /// Pattern: `~~~rustfn pwned() {}`. Default: `~~~rustfn pwned() {}`.
    pub rust_fn_pwned: Option<String>,
    /// ~~~text
    /// fn pwned() {}
    /// ~~~
    ///
    /// Default: `~~~rustfn pwned() {}`.
    pub plain: Option<S3Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S3 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            rust_fn_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// ~~~text
    /// fn pwned() {}
    /// ~~~
    ///
    /// Pattern: `~~~rustfn pwned() {}`. Default: `~~~rustfn pwned() {}`.
    pub fn rust_fn_pwned(mut self, rust_fn_pwned: impl Into<String>) -> Self {
        self.rust_fn_pwned = Some(rust_fn_pwned.into());
        self
    }

    /// ~~~text
    /// fn pwned() {}
    /// ~~~
    ///
    /// Default: `~~~rustfn pwned() {}`.
    pub fn plain(mut self, plain: S3Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S3 {
        0 rust_fn_pwned: "~~~rust\nfn pwned() {}\n" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// ```text
/// pwned
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S37 {
    /// ```text
    /// pwned
    /// ```
    ///
    /// Pattern: `rust,should_panicpwned`. Default: `rust,should_panicpwned`.
    pub rust_should_panic_pwned: Option<String>,
    /// ```text
    /// pwned
    /// ```
    ///
    /// Default: `rust,should_panicpwned`.
    pub plain: Option<S37Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S37 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            rust_should_panic_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// ```text
    /// pwned
    /// ```
    ///
    /// Pattern: `rust,should_panicpwned`. Default: `rust,should_panicpwned`.
    pub fn rust_should_panic_pwned(
        mut self,
        rust_should_panic_pwned: impl Into<String>,
    ) -> Self {
        self.rust_should_panic_pwned = Some(rust_should_panic_pwned.into());
        self
    }

    /// ```text
    /// pwned
    /// ```
    ///
    /// Default: `rust,should_panicpwned`.
    pub fn plain(mut self, plain: S37Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S37 {
        0 rust_should_panic_pwned: "```rust,should_panic\npwned\n````" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// ```text
/// pwned
/// ```
///
/// Default: `rust,should_panicpwned`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S37Plain {
    /// \`'''rust,should_panic
    /// pwned
    /// ''''\`
    RustShouldPanicPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S37Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RustShouldPanicPwned => "```rust,should_panic\npwned\n````",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S37Plain {
    fn from(value: &str) -> Self {
        match value {
            "```rust,should_panic\npwned\n````" => Self::RustShouldPanicPwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S37Plain);

/// ~~~text
/// fn pwned() {}
/// ~~~
///
/// Default: `~~~rustfn pwned() {}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S3Plain {
    /// \`\~\~\~rust
    /// fn pwned() {}
    /// \`
    RustFnPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S3Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RustFnPwned => "~~~rust\nfn pwned() {}\n",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S3Plain {
    fn from(value: &str) -> Self {
        match value {
            "~~~rust\nfn pwned() {}\n" => Self::RustFnPwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S3Plain);

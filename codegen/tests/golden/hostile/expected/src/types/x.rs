// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `x` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `AbPwnedErrordefault` of the contract.
///
/// Told apart by \`| a | b |
/// \|---|---|
/// | pwned |\`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AbPwnedErrordefault {
    /// Where the discriminator is `| a | b | |---|---| | pwned |`.
    S34(S34),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for AbPwnedErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S34(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AbPwnedErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("| a | b |\n|---|---|\n| pwned |", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "| a | b |\n|---|---|\n| pwned |", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S34),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S34> for AbPwnedErrordefault {
    fn from(value: S34) -> Self {
        Self::S34(value)
    }
}

impl From<String> for AbPwnedErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `FnPwnedErrordefault4` of the contract.
///
/// Told apart by \`
/// fn pwned() {}\`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FnPwnedErrordefault4 {
    /// Where the discriminator is ` fn pwned() {}`.
    S17(S17),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for FnPwnedErrordefault4 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S17(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FnPwnedErrordefault4 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("\r\nfn pwned() {}\r", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "\r\nfn pwned() {}\r", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S17),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S17> for FnPwnedErrordefault4 {
    fn from(value: S17) -> Self {
        Self::S17(value)
    }
}

impl From<String> for FnPwnedErrordefault4 {
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
pub struct S0 {
    /// */ fn pwned() {} /*
    ///
    /// Pattern: `*/ fn pwned() {} /*`. Default: `*/ fn pwned() {} /*`.
    pub star_fn_pwned_star: Option<String>,
    /// */ fn pwned() {} /*
    ///
    /// Default: `*/ fn pwned() {} /*`.
    pub plain: Option<S0Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S0 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            star_fn_pwned_star: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// */ fn pwned() {} /*
    ///
    /// Pattern: `*/ fn pwned() {} /*`. Default: `*/ fn pwned() {} /*`.
    pub fn star_fn_pwned_star(mut self, star_fn_pwned_star: impl Into<String>) -> Self {
        self.star_fn_pwned_star = Some(star_fn_pwned_star.into());
        self
    }

    /// */ fn pwned() {} /*
    ///
    /// Default: `*/ fn pwned() {} /*`.
    pub fn plain(mut self, plain: S0Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S0 {
        0 star_fn_pwned_star: "*/ fn pwned() {} /*" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// */ fn pwned() {} /*
///
/// Default: `*/ fn pwned() {} /*`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S0Plain {
    /// `*/ fn pwned() {} /*`
    StarFnPwnedStar,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S0Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::StarFnPwnedStar => "*/ fn pwned() {} /*",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S0Plain {
    fn from(value: &str) -> Self {
        match value {
            "*/ fn pwned() {} /*" => Self::StarFnPwnedStar,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S0Plain);

/// fn pwned() {}
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S17 {
    /// fn pwned() {}
    ///
    /// Pattern: `fn pwned() {}`. Default: `fn pwned() {}`.
    pub fn_pwned: Option<String>,
    /// fn pwned() {}
    ///
    /// Default: `fn pwned() {}`.
    pub plain: Option<S17Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S17 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            fn_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// fn pwned() {}
    ///
    /// Pattern: `fn pwned() {}`. Default: `fn pwned() {}`.
    pub fn fn_pwned(mut self, fn_pwned: impl Into<String>) -> Self {
        self.fn_pwned = Some(fn_pwned.into());
        self
    }

    /// fn pwned() {}
    ///
    /// Default: `fn pwned() {}`.
    pub fn plain(mut self, plain: S17Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S17 {
        0 fn_pwned: "\r\nfn pwned() {}\r" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// fn pwned() {}
///
/// Default: `fn pwned() {}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S17Plain {
    /// \`
    /// fn pwned() {}\`
    FnPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S17Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FnPwned => "\r\nfn pwned() {}\r",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S17Plain {
    fn from(value: &str) -> Self {
        match value {
            "\r\nfn pwned() {}\r" => Self::FnPwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S17Plain);

/// | a | b |
/// \|---|---|
/// | pwned |
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct S34 {
    /// | a | b |
    /// \|---|---|
    /// | pwned |
    ///
    /// Pattern: `| a | b ||---|---|| pwned |`. Default: `| a | b ||---|---|| pwned |`.
    pub a_b_pwned: Option<String>,
    /// | a | b |
    /// \|---|---|
    /// | pwned |
    ///
    /// Default: `| a | b ||---|---|| pwned |`.
    pub plain: Option<S34Plain>,
    /// What is there beyond the fields above, kept and sent back as it came.
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

impl S34 {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            a_b_pwned: None,
            plain: None,
            additional_properties: Default::default(),
        }
    }

    /// | a | b |
    /// \|---|---|
    /// | pwned |
    ///
    /// Pattern: `| a | b ||---|---|| pwned |`. Default: `| a | b ||---|---|| pwned |`.
    pub fn a_b_pwned(mut self, a_b_pwned: impl Into<String>) -> Self {
        self.a_b_pwned = Some(a_b_pwned.into());
        self
    }

    /// | a | b |
    /// \|---|---|
    /// | pwned |
    ///
    /// Default: `| a | b ||---|---|| pwned |`.
    pub fn plain(mut self, plain: S34Plain) -> Self {
        self.plain = Some(plain);
        self
    }
}

passbook_runtime::structure! {
    S34 {
        0 a_b_pwned: "| a | b |\n|---|---|\n| pwned |" optional Plain;
        1 plain: "plain" optional Plain;
        ..additional_properties
    }
}

/// | a | b |
/// \|---|---|
/// | pwned |
///
/// Default: `| a | b ||---|---|| pwned |`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S34Plain {
    /// \`| a | b |
    /// \|---|---|
    /// | pwned |\`
    ABPwned,
    /// `plain`
    Plain,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl S34Plain {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ABPwned => "| a | b |\n|---|---|\n| pwned |",
            Self::Plain => "plain",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for S34Plain {
    fn from(value: &str) -> Self {
        match value {
            "| a | b |\n|---|---|\n| pwned |" => Self::ABPwned,
            "plain" => Self::Plain,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(S34Plain);

/// `StarFnPwnedStarErrordefault` of the contract.
///
/// Told apart by `*/ fn pwned() {} /*`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StarFnPwnedStarErrordefault {
    /// Where the discriminator is `*/ fn pwned() {} /*`.
    S0(S0),
    /// A Text.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::json::Value),
}

impl Serialize for StarFnPwnedStarErrordefault {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::S0(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for StarFnPwnedStarErrordefault {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::union;
        const TAGS: &[(&str, usize)] = &[("*/ fn pwned() {} /*", 0usize)];
        let (value, text) = union::value(deserializer)?;
        match union::by_discriminator(&value, "*/ fn pwned() {} /*", TAGS) {
            Some(0usize) => union::decode(&text).map(Self::S0),
            Some(1usize) => union::decode(&text).map(Self::Text),
            _ => Ok(Self::Unrecognized(value)),
        }
    }
}

impl From<S0> for StarFnPwnedStarErrordefault {
    fn from(value: S0) -> Self {
        Self::S0(value)
    }
}

impl From<String> for StarFnPwnedStarErrordefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

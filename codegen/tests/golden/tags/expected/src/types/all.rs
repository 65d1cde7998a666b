// @generated from tests/golden/tags/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `all` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `All` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    /// `none`
    pub none: Option<Alone>,
    /// `one`
    pub one: Option<Vehicle>,
    /// `many`
    pub many: Option<Animal>,
    /// `inline`
    pub inline: Option<AllInline>,
    /// `numbers`
    pub numbers: Option<AllNumbers>,
    /// `outer`
    pub outer: Option<AllOuter>,
    /// `untagged`
    pub untagged: Option<AllUntagged>,
    /// `maybe`
    pub maybe: passbook_runtime::Field<Other>,
    /// `nullable`
    pub nullable: passbook_runtime::Field<AllNullable>,
    /// `maps`
    pub maps: Option<AllMaps>,
    /// `optional`
    pub optional: Option<AllOptional>,
}

impl All {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            none: None,
            one: None,
            many: None,
            inline: None,
            numbers: None,
            outer: None,
            untagged: None,
            maybe: passbook_runtime::Field::Absent,
            nullable: passbook_runtime::Field::Absent,
            maps: None,
            optional: None,
        }
    }

    /// Sets `none`.
    pub fn none(mut self, none: Alone) -> Self {
        self.none = Some(none);
        self
    }

    /// Sets `one`.
    pub fn one(mut self, one: Vehicle) -> Self {
        self.one = Some(one);
        self
    }

    /// Sets `many`.
    pub fn many(mut self, many: Animal) -> Self {
        self.many = Some(many);
        self
    }

    /// Sets `inline`.
    pub fn inline(mut self, inline: AllInline) -> Self {
        self.inline = Some(inline);
        self
    }

    /// Sets `numbers`.
    pub fn numbers(mut self, numbers: AllNumbers) -> Self {
        self.numbers = Some(numbers);
        self
    }

    /// Sets `outer`.
    pub fn outer(mut self, outer: AllOuter) -> Self {
        self.outer = Some(outer);
        self
    }

    /// Sets `untagged`.
    pub fn untagged(mut self, untagged: AllUntagged) -> Self {
        self.untagged = Some(untagged);
        self
    }

    /// Sets `maybe`.
    pub fn maybe(mut self, maybe: impl Into<passbook_runtime::Field<Other>>) -> Self {
        self.maybe = maybe.into();
        self
    }

    /// Sets `nullable`.
    pub fn nullable(
        mut self,
        nullable: impl Into<passbook_runtime::Field<AllNullable>>,
    ) -> Self {
        self.nullable = nullable.into();
        self
    }

    /// Sets `maps`.
    pub fn maps(mut self, maps: AllMaps) -> Self {
        self.maps = Some(maps);
        self
    }

    /// Sets `optional`.
    pub fn optional(mut self, optional: AllOptional) -> Self {
        self.optional = Some(optional);
        self
    }
}

passbook_runtime::structure! {
    All {
        none: "none" Optional Plain Alone;
        one: "one" Optional Plain Vehicle;
        many: "many" Optional Plain Animal;
        inline: "inline" Optional Plain AllInline;
        numbers: "numbers" Optional Plain AllNumbers;
        outer: "outer" Optional Plain AllOuter;
        untagged: "untagged" Optional Plain AllUntagged;
        maybe: "maybe" Clearable Plain Other;
        nullable: "nullable" Clearable Plain AllNullable;
        maps: "maps" Optional Plain AllMaps;
        optional: "optional" Optional Plain AllOptional;
    }
}

passbook_runtime::limits! {
    All {
        none: "none" {};
        one: "one" {};
        many: "many" {};
        inline: "inline" {};
        numbers: "numbers" {};
        outer: "outer" {};
        untagged: "untagged" {};
        maybe: "maybe" {};
        nullable: "nullable" {};
        maps: "maps" {};
        optional: "optional" {};
    }
}

/// `AllInline` of the contract.
///
/// The value of `kind` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllInline {
    /// Where the discriminator is `x`.
    Variant1(AllInlineVariant1),
    /// Where the discriminator is `y`, `z`.
    Variant2(AllInlineVariant2),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for AllInline {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Variant1(value) => codec::Plain::write(value, serializer),
            Self::Variant2(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AllInline {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("x", 0usize), ("y", 1usize), ("z", 1usize)];
        union::decode_by_discriminator(
            deserializer,
            "kind",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Variant1),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Variant2),
            },
            Self::Unrecognized,
        )
    }
}

impl From<AllInlineVariant1> for AllInline {
    fn from(value: AllInlineVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<AllInlineVariant2> for AllInline {
    fn from(value: AllInlineVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl passbook_runtime::internal::limits::Limited for AllInline {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Variant1(value) => value.check(limits, check),
            Self::Variant2(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `AllInlineVariant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllInlineVariant1 {
    /// `kind`
    pub kind: AllInlineVariant1Kind,
    /// `x`
    pub x: Option<i64>,
}

impl AllInlineVariant1 {
    /// With what is required; the rest is set by name.
    pub fn new(kind: AllInlineVariant1Kind) -> Self {
        Self { kind, x: None }
    }

    /// Sets `x`.
    pub fn x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }
}

passbook_runtime::structure! {
    AllInlineVariant1 {
        kind: "kind" Required Plain AllInlineVariant1Kind;
        x: "x" Optional Whole i64;
    }
}

passbook_runtime::limits! {
    AllInlineVariant1 {
    }
}

/// `AllInlineVariant1Kind` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllInlineVariant1Kind {
    /// `x`
    X,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AllInlineVariant1Kind {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllInlineVariant1Kind {
    fn from(value: &str) -> Self {
        match value {
            "x" => Self::X,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AllInlineVariant1Kind);

/// `AllInlineVariant2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllInlineVariant2 {
    /// `kind`
    pub kind: AllInlineVariant2Kind,
    /// `y`
    pub y: Option<String>,
}

impl AllInlineVariant2 {
    /// With what is required; the rest is set by name.
    pub fn new(kind: AllInlineVariant2Kind) -> Self {
        Self { kind, y: None }
    }

    /// Sets `y`.
    pub fn y(mut self, y: impl Into<String>) -> Self {
        self.y = Some(y.into());
        self
    }
}

passbook_runtime::structure! {
    AllInlineVariant2 {
        kind: "kind" Required Plain AllInlineVariant2Kind;
        y: "y" Optional Plain String;
    }
}

passbook_runtime::limits! {
    AllInlineVariant2 {
    }
}

/// `AllInlineVariant2Kind` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllInlineVariant2Kind {
    /// `y`
    Y,
    /// `z`
    Z,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl AllInlineVariant2Kind {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Y => "y",
            Self::Z => "z",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AllInlineVariant2Kind {
    fn from(value: &str) -> Self {
        match value {
            "y" => Self::Y,
            "z" => Self::Z,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(AllInlineVariant2Kind);

/// `AllMaps` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllMaps {
    /// It is `Object`.
    Object(std::collections::BTreeMap<String, i64>),
    /// It is `Object2`.
    Object2(std::collections::BTreeMap<String, Vec<String>>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for AllMaps {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Object(value) => codec::Whole::write(value, serializer),
            Self::Object2(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AllMaps {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Object,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Whole, _, _, _>(text, Self::Object),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Object2),
            },
            Self::Unrecognized,
        )
    }
}

impl passbook_runtime::internal::limits::Limited for AllMaps {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Object(value) => value.check(limits, check),
            Self::Object2(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `AllNullable` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllNullable {
    /// It is `Boolean`.
    Boolean(bool),
    /// It is `Other`.
    Other(Other),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for AllNullable {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Other(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AllNullable {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Boolean,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Object,
                required: &["kind"],
                known: &["kind", "o"],
                values: &[("kind", &["other"])],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Other),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for AllNullable {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Other> for AllNullable {
    fn from(value: Other) -> Self {
        Self::Other(value)
    }
}

impl passbook_runtime::internal::limits::Limited for AllNullable {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Boolean(value) => value.check(limits, check),
            Self::Other(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `AllNumbers` of the contract.
///
/// The value of `v` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllNumbers {
    /// Where the discriminator is `1`.
    Variant1(AllNumbersVariant1),
    /// Where the discriminator is `2`.
    Variant2(AllNumbersVariant2),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for AllNumbers {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Variant1(value) => codec::Plain::write(value, serializer),
            Self::Variant2(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AllNumbers {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("1", 0usize), ("2", 1usize)];
        union::decode_by_discriminator(
            deserializer,
            "v",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Variant1),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Variant2),
            },
            Self::Unrecognized,
        )
    }
}

impl From<AllNumbersVariant1> for AllNumbers {
    fn from(value: AllNumbersVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<AllNumbersVariant2> for AllNumbers {
    fn from(value: AllNumbersVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl passbook_runtime::internal::limits::Limited for AllNumbers {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Variant1(value) => value.check(limits, check),
            Self::Variant2(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `AllNumbersVariant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllNumbersVariant1 {
    /// `v`
    pub v: i64,
    /// `a`
    pub a: Option<String>,
}

impl AllNumbersVariant1 {
    /// With what is required; the rest is set by name.
    pub fn new(v: i64) -> Self {
        Self { v, a: None }
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

passbook_runtime::structure! {
    AllNumbersVariant1 {
        v: "v" Required Whole i64;
        a: "a" Optional Plain String;
    }
}

passbook_runtime::limits! {
    AllNumbersVariant1 {
    }
}

/// `AllNumbersVariant2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllNumbersVariant2 {
    /// `v`
    pub v: i64,
    /// `b`
    pub b: Option<String>,
}

impl AllNumbersVariant2 {
    /// With what is required; the rest is set by name.
    pub fn new(v: i64) -> Self {
        Self { v, b: None }
    }

    /// Sets `b`.
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

passbook_runtime::structure! {
    AllNumbersVariant2 {
        v: "v" Required Whole i64;
        b: "b" Optional Plain String;
    }
}

passbook_runtime::limits! {
    AllNumbersVariant2 {
    }
}

/// `AllOptional` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllOptional {
    /// It is `Variant1`.
    Variant1(AllOptionalVariant1),
    /// It is `Variant2`.
    Variant2(AllOptionalVariant2),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for AllOptional {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Variant1(value) => codec::Plain::write(value, serializer),
            Self::Variant2(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AllOptional {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &["a"],
                known: &["a"],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Object,
                required: &["a"],
                known: &["a"],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Variant1),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Variant2),
            },
            Self::Unrecognized,
        )
    }
}

impl From<AllOptionalVariant1> for AllOptional {
    fn from(value: AllOptionalVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<AllOptionalVariant2> for AllOptional {
    fn from(value: AllOptionalVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl passbook_runtime::internal::limits::Limited for AllOptional {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Variant1(value) => value.check(limits, check),
            Self::Variant2(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `AllOptionalVariant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllOptionalVariant1 {
    /// `a`
    pub a: AllOptionalVariant1A,
}

impl AllOptionalVariant1 {
    /// With what is required; the rest is set by name.
    pub fn new(a: AllOptionalVariant1A) -> Self {
        Self { a }
    }
}

passbook_runtime::structure! {
    AllOptionalVariant1 {
        a: "a" Required Plain AllOptionalVariant1A;
    }
}

passbook_runtime::limits! {
    AllOptionalVariant1 {
        a: "a" {};
    }
}

/// `AllOptionalVariant1A` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllOptionalVariant1A {
    /// `x`
    pub x: Option<i64>,
}

impl AllOptionalVariant1A {
    /// With nothing set.
    pub fn new() -> Self {
        Self { x: None }
    }

    /// Sets `x`.
    pub fn x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }
}

passbook_runtime::structure! {
    AllOptionalVariant1A {
        x: "x" Optional Whole i64;
    }
}

passbook_runtime::limits! {
    AllOptionalVariant1A {
    }
}

/// `AllOptionalVariant2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllOptionalVariant2 {
    /// `a`
    pub a: AllOptionalVariant2A,
}

impl AllOptionalVariant2 {
    /// With what is required; the rest is set by name.
    pub fn new(a: AllOptionalVariant2A) -> Self {
        Self { a }
    }
}

passbook_runtime::structure! {
    AllOptionalVariant2 {
        a: "a" Required Plain AllOptionalVariant2A;
    }
}

passbook_runtime::limits! {
    AllOptionalVariant2 {
        a: "a" {};
    }
}

/// `AllOptionalVariant2A` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllOptionalVariant2A {
    /// `y`
    pub y: Option<i64>,
}

impl AllOptionalVariant2A {
    /// With nothing set.
    pub fn new() -> Self {
        Self { y: None }
    }

    /// Sets `y`.
    pub fn y(mut self, y: i64) -> Self {
        self.y = Some(y);
        self
    }
}

passbook_runtime::structure! {
    AllOptionalVariant2A {
        y: "y" Optional Whole i64;
    }
}

passbook_runtime::limits! {
    AllOptionalVariant2A {
    }
}

/// `AllOuter` of the contract.
///
/// The value of `kind` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllOuter {
    /// Where the discriminator is `f`, `s`, `Inner`.
    Inner(Inner),
    /// Where the discriminator is `other`, `Other`.
    Other(Other),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for AllOuter {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Inner(value) => codec::Plain::write(value, serializer),
            Self::Other(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AllOuter {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[
            ("f", 0usize),
            ("s", 0usize),
            ("Inner", 0usize),
            ("other", 1usize),
            ("Other", 1usize),
        ];
        union::decode_by_discriminator(
            deserializer,
            "kind",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Inner),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Other),
            },
            Self::Unrecognized,
        )
    }
}

impl From<Inner> for AllOuter {
    fn from(value: Inner) -> Self {
        Self::Inner(value)
    }
}

impl From<Other> for AllOuter {
    fn from(value: Other) -> Self {
        Self::Other(value)
    }
}

impl passbook_runtime::internal::limits::Limited for AllOuter {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Inner(value) => value.check(limits, check),
            Self::Other(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `AllUntagged` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllUntagged {
    /// It is `Variant1`.
    Variant1(AllUntaggedVariant1),
    /// It is `Variant2`.
    Variant2(AllUntaggedVariant2),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for AllUntagged {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Variant1(value) => codec::Plain::write(value, serializer),
            Self::Variant2(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AllUntagged {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &["v", "n"],
                known: &["v", "n"],
                values: &[("v", &["1"])],
            },
            union::Candidate {
                kind: union::Kind::Object,
                required: &["v", "n"],
                known: &["v", "n"],
                values: &[("v", &["2"])],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Variant1),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Variant2),
            },
            Self::Unrecognized,
        )
    }
}

impl From<AllUntaggedVariant1> for AllUntagged {
    fn from(value: AllUntaggedVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<AllUntaggedVariant2> for AllUntagged {
    fn from(value: AllUntaggedVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl passbook_runtime::internal::limits::Limited for AllUntagged {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Variant1(value) => value.check(limits, check),
            Self::Variant2(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `AllUntaggedVariant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllUntaggedVariant1 {
    /// `v`
    pub v: i64,
    /// `n`
    pub n: Option<i64>,
}

impl AllUntaggedVariant1 {
    /// With what is required; the rest is set by name.
    pub fn new(v: i64, n: Option<i64>) -> Self {
        Self { v, n }
    }
}

passbook_runtime::structure! {
    AllUntaggedVariant1 {
        v: "v" Required Whole i64;
        n: "n" Nullable Whole i64;
    }
}

passbook_runtime::limits! {
    AllUntaggedVariant1 {
    }
}

/// `AllUntaggedVariant2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllUntaggedVariant2 {
    /// `v`
    pub v: i64,
    /// `n`
    pub n: Option<i64>,
}

impl AllUntaggedVariant2 {
    /// With what is required; the rest is set by name.
    pub fn new(v: i64, n: Option<i64>) -> Self {
        Self { v, n }
    }
}

passbook_runtime::structure! {
    AllUntaggedVariant2 {
        v: "v" Required Whole i64;
        n: "n" Nullable Whole i64;
    }
}

passbook_runtime::limits! {
    AllUntaggedVariant2 {
    }
}

/// `Alone` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Alone {
    /// `kind`
    pub kind: String,
    /// `name`
    pub name: Option<String>,
}

impl Alone {
    /// With what is required; the rest is set by name.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: None,
        }
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

passbook_runtime::structure! {
    Alone {
        kind: "kind" Required Plain String;
        name: "name" Optional Plain String;
    }
}

passbook_runtime::limits! {
    Alone {
    }
}

/// `Animal` of the contract.
///
/// The value of `kind` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where the discriminator is `cat`.
    Cat(Cat),
    /// Where the discriminator is `Dog`.
    Dog(Dog),
    /// Where the discriminator is `stray`.
    Stray(AnimalBase),
    /// Where the discriminator is `Animal`.
    Base(AnimalBase),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Animal {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Cat(value) => codec::Plain::write(value, serializer),
            Self::Dog(value) => codec::Plain::write(value, serializer),
            Self::Stray(value) => codec::Plain::write(value, serializer),
            Self::Base(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Animal {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[
            ("cat", 0usize),
            ("Dog", 1usize),
            ("stray", 2usize),
            ("Animal", 3usize),
        ];
        union::decode_by_discriminator(
            deserializer,
            "kind",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Cat),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Dog),
                2 => union::decode::<codec::Plain, _, _, _>(text, Self::Stray),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Base),
            },
            Self::Unrecognized,
        )
    }
}

impl From<Cat> for Animal {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Animal {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl passbook_runtime::internal::limits::Limited for Animal {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Cat(value) => value.check(limits, check),
            Self::Dog(value) => value.check(limits, check),
            Self::Stray(value) => value.check(limits, check),
            Self::Base(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `AnimalBase` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnimalBase {
    /// `kind`
    pub kind: String,
}

impl AnimalBase {
    /// With what is required; the rest is set by name.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into() }
    }
}

passbook_runtime::structure! {
    AnimalBase {
        kind: "kind" Required Plain String;
    }
}

passbook_runtime::limits! {
    AnimalBase {
    }
}

/// `Cat` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: String,
    /// `lives`
    pub lives: Option<i64>,
}

impl Cat {
    /// With what is required; the rest is set by name.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            lives: None,
        }
    }

    /// Sets `lives`.
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

passbook_runtime::structure! {
    Cat {
        kind: "kind" Required Plain String;
        lives: "lives" Optional Whole i64;
    }
}

passbook_runtime::limits! {
    Cat {
    }
}

/// `Dog` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: String,
    /// `tricks`
    pub tricks: Option<i64>,
}

impl Dog {
    /// With what is required; the rest is set by name.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            tricks: None,
        }
    }

    /// Sets `tricks`.
    pub fn tricks(mut self, tricks: i64) -> Self {
        self.tricks = Some(tricks);
        self
    }
}

passbook_runtime::structure! {
    Dog {
        kind: "kind" Required Plain String;
        tricks: "tricks" Optional Whole i64;
    }
}

passbook_runtime::limits! {
    Dog {
    }
}

/// `First` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct First {
    /// `kind`
    pub kind: String,
    /// `f`
    pub f: Option<i64>,
}

impl First {
    /// With what is required; the rest is set by name.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), f: None }
    }

    /// Sets `f`.
    pub fn f(mut self, f: i64) -> Self {
        self.f = Some(f);
        self
    }
}

passbook_runtime::structure! {
    First {
        kind: "kind" Required Plain String;
        f: "f" Optional Whole i64;
    }
}

passbook_runtime::limits! {
    First {
    }
}

/// `Inner` of the contract.
///
/// The value of `kind` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Inner {
    /// Where the discriminator is `f`.
    First(First),
    /// Where the discriminator is `s`.
    Second(Second),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Inner {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::First(value) => codec::Plain::write(value, serializer),
            Self::Second(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Inner {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("f", 0usize), ("s", 1usize)];
        union::decode_by_discriminator(
            deserializer,
            "kind",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::First),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Second),
            },
            Self::Unrecognized,
        )
    }
}

impl From<First> for Inner {
    fn from(value: First) -> Self {
        Self::First(value)
    }
}

impl From<Second> for Inner {
    fn from(value: Second) -> Self {
        Self::Second(value)
    }
}

impl passbook_runtime::internal::limits::Limited for Inner {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::First(value) => value.check(limits, check),
            Self::Second(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `Other` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Other {
    /// `kind`
    pub kind: OtherKind,
    /// `o`
    pub o: Option<i64>,
}

impl Other {
    /// With what is required; the rest is set by name.
    pub fn new(kind: OtherKind) -> Self {
        Self { kind, o: None }
    }

    /// Sets `o`.
    pub fn o(mut self, o: i64) -> Self {
        self.o = Some(o);
        self
    }
}

passbook_runtime::structure! {
    Other {
        kind: "kind" Required Plain OtherKind;
        o: "o" Optional Whole i64;
    }
}

passbook_runtime::limits! {
    Other {
    }
}

/// `OtherKind` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OtherKind {
    /// `other`
    Other,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl OtherKind {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Other => "other",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for OtherKind {
    fn from(value: &str) -> Self {
        match value {
            "other" => Self::Other,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(OtherKind);

/// `Second` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Second {
    /// `kind`
    pub kind: String,
    /// `s`
    pub s: Option<i64>,
}

impl Second {
    /// With what is required; the rest is set by name.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), s: None }
    }

    /// Sets `s`.
    pub fn s(mut self, s: i64) -> Self {
        self.s = Some(s);
        self
    }
}

passbook_runtime::structure! {
    Second {
        kind: "kind" Required Plain String;
        s: "s" Optional Whole i64;
    }
}

passbook_runtime::limits! {
    Second {
    }
}

/// `Vehicle` of the contract.
///
/// The value of `kind` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// Where the discriminator is `Bike`.
    Bike(VehicleBase),
    /// Where the discriminator is `Vehicle`.
    Base(VehicleBase),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Vehicle {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Bike(value) => codec::Plain::write(value, serializer),
            Self::Base(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Vehicle {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("Bike", 0usize), ("Vehicle", 1usize)];
        union::decode_by_discriminator(
            deserializer,
            "kind",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Bike),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Base),
            },
            Self::Unrecognized,
        )
    }
}

impl passbook_runtime::internal::limits::Limited for Vehicle {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Bike(value) => value.check(limits, check),
            Self::Base(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `VehicleBase` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VehicleBase {
    /// `kind`
    pub kind: String,
    /// `wheels`
    pub wheels: Option<i64>,
}

impl VehicleBase {
    /// With what is required; the rest is set by name.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            wheels: None,
        }
    }

    /// Sets `wheels`.
    pub fn wheels(mut self, wheels: i64) -> Self {
        self.wheels = Some(wheels);
        self
    }
}

passbook_runtime::structure! {
    VehicleBase {
        kind: "kind" Required Plain String;
        wheels: "wheels" Optional Whole i64;
    }
}

passbook_runtime::limits! {
    VehicleBase {
    }
}

// @generated from tests/golden/unions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `unions` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `Beside` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Beside {
    /// It is `VariantCat`.
    VariantCat(BesideVariantCat),
    /// It is `VariantDog`.
    VariantDog(BesideVariantDog),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Beside {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::VariantCat(value) => codec::Plain::write(value, serializer),
            Self::VariantDog(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Beside {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &["shared", "lives"],
                known: &["shared", "kind", "lives"],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Object,
                required: &["shared", "bark"],
                known: &["shared", "kind", "bark"],
                values: &[("bark", &["loud", "soft"])],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::VariantCat),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::VariantDog),
            },
            Self::Unrecognized,
        )
    }
}

impl From<BesideVariantCat> for Beside {
    fn from(value: BesideVariantCat) -> Self {
        Self::VariantCat(value)
    }
}

impl From<BesideVariantDog> for Beside {
    fn from(value: BesideVariantDog) -> Self {
        Self::VariantDog(value)
    }
}

impl passbook_runtime::internal::limits::Limited for Beside {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::VariantCat(value) => value.check(limits, check),
            Self::VariantDog(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `BesideVariantCat` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BesideVariantCat {
    /// `shared`
    pub shared: String,
    /// `kind`
    pub kind: Option<String>,
    /// `lives`
    pub lives: i64,
}

impl BesideVariantCat {
    /// With what is required; the rest is set by name.
    pub fn new(shared: impl Into<String>, lives: i64) -> Self {
        Self {
            shared: shared.into(),
            kind: None,
            lives,
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

passbook_runtime::structure! {
    BesideVariantCat {
        shared: "shared" Required Plain String;
        kind: "kind" Optional Plain String;
        lives: "lives" Required Plain i64;
    }
}

passbook_runtime::limits! {
    BesideVariantCat {
    }
}

/// `BesideVariantDog` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BesideVariantDog {
    /// `shared`
    pub shared: String,
    /// `kind`
    pub kind: Option<String>,
    /// `bark`
    pub bark: BesideVariantDogBark,
}

impl BesideVariantDog {
    /// With what is required; the rest is set by name.
    pub fn new(shared: impl Into<String>, bark: BesideVariantDogBark) -> Self {
        Self {
            shared: shared.into(),
            kind: None,
            bark,
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

passbook_runtime::structure! {
    BesideVariantDog {
        shared: "shared" Required Plain String;
        kind: "kind" Optional Plain String;
        bark: "bark" Required Plain BesideVariantDogBark;
    }
}

passbook_runtime::limits! {
    BesideVariantDog {
    }
}

/// `BesideVariantDogBark` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BesideVariantDogBark {
    /// `loud`
    Loud,
    /// `soft`
    Soft,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl BesideVariantDogBark {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Loud => "loud",
            Self::Soft => "soft",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for BesideVariantDogBark {
    fn from(value: &str) -> Self {
        match value {
            "loud" => Self::Loud,
            "soft" => Self::Soft,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(BesideVariantDogBark);

/// `Cat` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: Option<String>,
    /// `lives`
    pub lives: i64,
}

impl Cat {
    /// With what is required; the rest is set by name.
    pub fn new(lives: i64) -> Self {
        Self { kind: None, lives }
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

passbook_runtime::structure! {
    Cat {
        kind: "kind" Optional Plain String;
        lives: "lives" Required Plain i64;
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
    pub kind: Option<String>,
    /// `bark`
    pub bark: DogBark,
}

impl Dog {
    /// With what is required; the rest is set by name.
    pub fn new(bark: DogBark) -> Self {
        Self { kind: None, bark }
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

passbook_runtime::structure! {
    Dog {
        kind: "kind" Optional Plain String;
        bark: "bark" Required Plain DogBark;
    }
}

passbook_runtime::limits! {
    Dog {
    }
}

/// `DogBark` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DogBark {
    /// `loud`
    Loud,
    /// `soft`
    Soft,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl DogBark {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Loud => "loud",
            Self::Soft => "soft",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DogBark {
    fn from(value: &str) -> Self {
        match value {
            "loud" => Self::Loud,
            "soft" => Self::Soft,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(DogBark);

/// `Everything` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Everything {
    /// `mapped`
    pub mapped: Mapped,
    /// `implied`
    pub implied: Implied,
    /// `untold`
    pub untold: Option<Untold>,
    /// `scalars`
    pub scalars: Option<EverythingScalars>,
    /// `nullable`
    pub nullable: passbook_runtime::Field<EverythingNullable>,
    /// `with_null`
    pub with_null: passbook_runtime::Field<EverythingWithNull>,
    /// `one_only`
    pub one_only: Option<Cat>,
    /// `same`
    pub same: Option<String>,
    /// `nested`
    pub nested: Option<Nested>,
    /// `beside`
    pub beside: Option<Beside>,
    /// `list`
    pub list: Option<Vec<EverythingListItem>>,
    /// `inline`
    pub inline: Option<EverythingInline>,
    /// `only_required`
    pub only_required: Option<EverythingOnlyRequired>,
    /// `of_itself`
    pub of_itself: Option<OfItself>,
    /// `empty`
    pub empty: Option<passbook_runtime::Json>,
}

impl Everything {
    /// With what is required; the rest is set by name.
    pub fn new(mapped: Mapped, implied: Implied) -> Self {
        Self {
            mapped,
            implied,
            untold: None,
            scalars: None,
            nullable: passbook_runtime::Field::Absent,
            with_null: passbook_runtime::Field::Absent,
            one_only: None,
            same: None,
            nested: None,
            beside: None,
            list: None,
            inline: None,
            only_required: None,
            of_itself: None,
            empty: None,
        }
    }

    /// Sets `untold`.
    pub fn untold(mut self, untold: Untold) -> Self {
        self.untold = Some(untold);
        self
    }

    /// Sets `scalars`.
    pub fn scalars(mut self, scalars: EverythingScalars) -> Self {
        self.scalars = Some(scalars);
        self
    }

    /// Sets `nullable`.
    pub fn nullable(
        mut self,
        nullable: impl Into<passbook_runtime::Field<EverythingNullable>>,
    ) -> Self {
        self.nullable = nullable.into();
        self
    }

    /// Sets `with_null`.
    pub fn with_null(
        mut self,
        with_null: impl Into<passbook_runtime::Field<EverythingWithNull>>,
    ) -> Self {
        self.with_null = with_null.into();
        self
    }

    /// Sets `one_only`.
    pub fn one_only(mut self, one_only: Cat) -> Self {
        self.one_only = Some(one_only);
        self
    }

    /// Sets `same`.
    pub fn same(mut self, same: impl Into<String>) -> Self {
        self.same = Some(same.into());
        self
    }

    /// Sets `nested`.
    pub fn nested(mut self, nested: Nested) -> Self {
        self.nested = Some(nested);
        self
    }

    /// Sets `beside`.
    pub fn beside(mut self, beside: Beside) -> Self {
        self.beside = Some(beside);
        self
    }

    /// Sets `list`.
    pub fn list(mut self, list: Vec<EverythingListItem>) -> Self {
        self.list = Some(list);
        self
    }

    /// Sets `inline`.
    pub fn inline(mut self, inline: EverythingInline) -> Self {
        self.inline = Some(inline);
        self
    }

    /// Sets `only_required`.
    pub fn only_required(mut self, only_required: EverythingOnlyRequired) -> Self {
        self.only_required = Some(only_required);
        self
    }

    /// Sets `of_itself`.
    pub fn of_itself(mut self, of_itself: OfItself) -> Self {
        self.of_itself = Some(of_itself);
        self
    }

    /// Sets `empty`.
    pub fn empty(mut self, empty: impl Into<passbook_runtime::Json>) -> Self {
        self.empty = Some(empty.into());
        self
    }
}

passbook_runtime::structure! {
    Everything {
        mapped: "mapped" Required Plain Mapped;
        implied: "implied" Required Plain Implied;
        untold: "untold" Optional Plain Untold;
        scalars: "scalars" Optional Plain EverythingScalars;
        nullable: "nullable" Clearable Plain EverythingNullable;
        with_null: "with_null" Clearable Plain EverythingWithNull;
        one_only: "one_only" Optional Plain Cat;
        same: "same" Optional Plain String;
        nested: "nested" Optional Plain Nested;
        beside: "beside" Optional Plain Beside;
        list: "list" Optional Plain Vec<EverythingListItem>;
        inline: "inline" Optional Plain EverythingInline;
        only_required: "only_required" Optional Plain EverythingOnlyRequired;
        of_itself: "of_itself" Optional Plain OfItself;
        empty: "empty" Optional Plain passbook_runtime::Json;
    }
}

passbook_runtime::limits! {
    Everything {
        mapped: "mapped" {};
        implied: "implied" {};
        untold: "untold" {};
        scalars: "scalars" {};
        nullable: "nullable" {};
        with_null: "with_null" {};
        one_only: "one_only" {};
        nested: "nested" {};
        beside: "beside" {};
        list: "list" {};
        inline: "inline" {};
        only_required: "only_required" {};
        of_itself: "of_itself" {};
    }
}

/// `EverythingInline` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EverythingInline {
    /// It is `Variant1`.
    Variant1(EverythingInlineVariant1),
    /// It is `Variant2`.
    Variant2(EverythingInlineVariant2),
    /// It is `Object`.
    Object(std::collections::BTreeMap<String, i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for EverythingInline {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Variant1(value) => codec::Plain::write(value, serializer),
            Self::Variant2(value) => codec::Plain::write(value, serializer),
            Self::Object(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EverythingInline {
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
                required: &["b"],
                known: &["b"],
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
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Variant1),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Variant2),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Object),
            },
            Self::Unrecognized,
        )
    }
}

impl From<EverythingInlineVariant1> for EverythingInline {
    fn from(value: EverythingInlineVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<EverythingInlineVariant2> for EverythingInline {
    fn from(value: EverythingInlineVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl passbook_runtime::internal::limits::Limited for EverythingInline {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Variant1(value) => value.check(limits, check),
            Self::Variant2(value) => value.check(limits, check),
            Self::Object(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `EverythingInlineVariant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EverythingInlineVariant1 {
    /// `a`
    pub a: String,
}

impl EverythingInlineVariant1 {
    /// With what is required; the rest is set by name.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

passbook_runtime::structure! {
    EverythingInlineVariant1 {
        a: "a" Required Plain String;
    }
}

passbook_runtime::limits! {
    EverythingInlineVariant1 {
    }
}

/// `EverythingInlineVariant2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EverythingInlineVariant2 {
    /// `b`
    pub b: String,
}

impl EverythingInlineVariant2 {
    /// With what is required; the rest is set by name.
    pub fn new(b: impl Into<String>) -> Self {
        Self { b: b.into() }
    }
}

passbook_runtime::structure! {
    EverythingInlineVariant2 {
        b: "b" Required Plain String;
    }
}

passbook_runtime::limits! {
    EverythingInlineVariant2 {
    }
}

/// `EverythingListItem` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EverythingListItem {
    /// It is `Mapped`.
    Mapped(Mapped),
    /// It is `Boolean`.
    Boolean(bool),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for EverythingListItem {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Mapped(value) => codec::Plain::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EverythingListItem {
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
                kind: union::Kind::Boolean,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Mapped),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<Mapped> for EverythingListItem {
    fn from(value: Mapped) -> Self {
        Self::Mapped(value)
    }
}

impl From<bool> for EverythingListItem {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for EverythingListItem {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl passbook_runtime::internal::limits::Limited for EverythingListItem {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Mapped(value) => value.check(limits, check),
            Self::Boolean(value) => value.check(limits, check),
            Self::Text(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `EverythingNullable` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EverythingNullable {
    /// It is `Cat`.
    Cat(Cat),
    /// It is `Date`.
    Date(passbook_runtime::Date),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for EverythingNullable {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Cat(value) => codec::Plain::write(value, serializer),
            Self::Date(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EverythingNullable {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &["lives"],
                known: &["kind", "lives"],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Cat),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Date),
            },
            Self::Unrecognized,
        )
    }
}

impl From<Cat> for EverythingNullable {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl passbook_runtime::internal::limits::Limited for EverythingNullable {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Cat(value) => value.check(limits, check),
            Self::Date(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `EverythingOnlyRequired` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EverythingOnlyRequired {
    /// `a`
    pub a: Option<String>,
    /// `b`
    pub b: Option<String>,
}

impl EverythingOnlyRequired {
    /// With nothing set.
    pub fn new() -> Self {
        Self { a: None, b: None }
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `b`.
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

passbook_runtime::structure! {
    EverythingOnlyRequired {
        a: "a" Optional Plain String;
        b: "b" Optional Plain String;
    }
}

passbook_runtime::limits! {
    EverythingOnlyRequired {
    }
}

/// `EverythingScalars` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EverythingScalars {
    /// It is `Text`.
    Text(String),
    /// It is `Integer`.
    Integer(i64),
    /// It is `Boolean`.
    Boolean(bool),
    /// It is `Number`.
    Number(f64),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for EverythingScalars {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Integer(value) => codec::Plain::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Number(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EverythingScalars {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Integer,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Boolean,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Number,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Integer),
                2 => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Number),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for EverythingScalars {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for EverythingScalars {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for EverythingScalars {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<f64> for EverythingScalars {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl passbook_runtime::internal::limits::Limited for EverythingScalars {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Text(value) => value.check(limits, check),
            Self::Integer(value) => value.check(limits, check),
            Self::Boolean(value) => value.check(limits, check),
            Self::Number(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `EverythingWithNull` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EverythingWithNull {
    /// It is `Cat`.
    Cat(Cat),
    /// It is `Object`.
    Object(std::collections::BTreeMap<String, passbook_runtime::Json>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for EverythingWithNull {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Cat(value) => codec::Plain::write(value, serializer),
            Self::Object(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EverythingWithNull {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &["lives"],
                known: &["kind", "lives"],
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
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Cat),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Object),
            },
            Self::Unrecognized,
        )
    }
}

impl From<Cat> for EverythingWithNull {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl passbook_runtime::internal::limits::Limited for EverythingWithNull {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Cat(value) => value.check(limits, check),
            Self::Object(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `ExchangeError400` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExchangeError400 {
    /// It is `Cat`.
    Cat(Cat),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ExchangeError400 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Cat(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ExchangeError400 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &["lives"],
                known: &["kind", "lives"],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Cat),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<Cat> for ExchangeError400 {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<String> for ExchangeError400 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// `Implied` of the contract.
///
/// The value of `kind` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Implied {
    /// Where the discriminator is `Cat`.
    Cat(Cat),
    /// Where the discriminator is `Dog`.
    Dog(Dog),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Implied {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Cat(value) => codec::Plain::write(value, serializer),
            Self::Dog(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Implied {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("Cat", 0usize), ("Dog", 1usize)];
        union::decode_by_discriminator(
            deserializer,
            "kind",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Cat),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Dog),
            },
            Self::Unrecognized,
        )
    }
}

impl From<Cat> for Implied {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Implied {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl passbook_runtime::internal::limits::Limited for Implied {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Cat(value) => value.check(limits, check),
            Self::Dog(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `Mapped` of the contract.
///
/// The value of `kind` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mapped {
    /// Where the discriminator is `feline`.
    Cat(Cat),
    /// Where the discriminator is `hound`, `puppy`.
    Dog(Dog),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Mapped {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Cat(value) => codec::Plain::write(value, serializer),
            Self::Dog(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Mapped {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[
            ("feline", 0usize),
            ("hound", 1usize),
            ("puppy", 1usize),
        ];
        union::decode_by_discriminator(
            deserializer,
            "kind",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Cat),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Dog),
            },
            Self::Unrecognized,
        )
    }
}

impl From<Cat> for Mapped {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Mapped {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl passbook_runtime::internal::limits::Limited for Mapped {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Cat(value) => value.check(limits, check),
            Self::Dog(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `Nested` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Nested {
    /// It is `Untold`.
    Untold(Untold),
    /// It is `List`.
    List(Vec<i64>),
    /// It is `Variant3`.
    Variant3(NestedVariant3),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Nested {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Untold(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Variant3(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Nested {
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
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Any,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Untold),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::List),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Variant3),
            },
            Self::Unrecognized,
        )
    }
}

impl From<Untold> for Nested {
    fn from(value: Untold) -> Self {
        Self::Untold(value)
    }
}

impl From<NestedVariant3> for Nested {
    fn from(value: NestedVariant3) -> Self {
        Self::Variant3(value)
    }
}

impl passbook_runtime::internal::limits::Limited for Nested {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Untold(value) => value.check(limits, check),
            Self::List(value) => value.check(limits, check),
            Self::Variant3(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `NestedVariant3` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NestedVariant3 {
    /// It is `Boolean`.
    Boolean(bool),
    /// It is `Text`.
    Text(String),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for NestedVariant3 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NestedVariant3 {
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
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for NestedVariant3 {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for NestedVariant3 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl passbook_runtime::internal::limits::Limited for NestedVariant3 {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Boolean(value) => value.check(limits, check),
            Self::Text(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `OfItself` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OfItself {
    /// It is `Text`.
    Text(String),
    /// It is `List`.
    List(Vec<OfItself>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for OfItself {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for OfItself {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::List,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for OfItself {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl passbook_runtime::internal::limits::Limited for OfItself {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Text(value) => value.check(limits, check),
            Self::List(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `Untold` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Untold {
    /// It is `Cat`.
    Cat(Cat),
    /// It is `Dog`.
    Dog(Dog),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Untold {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Cat(value) => codec::Plain::write(value, serializer),
            Self::Dog(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Untold {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &["lives"],
                known: &["kind", "lives"],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Object,
                required: &["bark"],
                known: &["kind", "bark"],
                values: &[("bark", &["loud", "soft"])],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Cat),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Dog),
            },
            Self::Unrecognized,
        )
    }
}

impl From<Cat> for Untold {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Untold {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl passbook_runtime::internal::limits::Limited for Untold {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Cat(value) => value.check(limits, check),
            Self::Dog(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

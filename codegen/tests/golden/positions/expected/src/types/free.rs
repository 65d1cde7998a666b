// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `free` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `FreePositions` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FreePositions {
    /// `field`
    pub field: passbook_runtime::Json,
    /// `maybe`
    pub maybe: Option<passbook_runtime::Json>,
    /// `items`
    pub items: Option<Vec<passbook_runtime::Json>>,
    /// `nested`
    pub nested: Option<Vec<Vec<passbook_runtime::Json>>>,
    /// `values`
    pub values: Option<std::collections::BTreeMap<String, passbook_runtime::Json>>,
    /// `listOfMaps`
    pub list_of_maps: Option<
        Vec<std::collections::BTreeMap<String, passbook_runtime::Json>>,
    >,
    /// `member`
    pub member: Option<FreePositionsMember>,
    /// `inner`
    pub inner: Option<FreePositionsInner>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for FreePositions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FreePositions")
            .field("field", &self.field)
            .field("maybe", &self.maybe)
            .field("items", &self.items)
            .field("nested", &self.nested)
            .field("values", &self.values)
            .field("list_of_maps", &self.list_of_maps)
            .field("member", &self.member)
            .field("inner", &self.inner)
            .field(
                "additional_properties",
                &passbook_runtime::internal::structure::Names(
                    &self.additional_properties,
                ),
            )
            .finish()
    }
}

impl FreePositions {
    /// With what is required; the rest is set by name.
    pub fn new(field: impl Into<passbook_runtime::Json>) -> Self {
        Self {
            field: field.into(),
            maybe: None,
            items: None,
            nested: None,
            values: None,
            list_of_maps: None,
            member: None,
            inner: None,
            additional_properties: Default::default(),
        }
    }

    /// Sets `maybe`.
    pub fn maybe(mut self, maybe: impl Into<passbook_runtime::Json>) -> Self {
        self.maybe = Some(maybe.into());
        self
    }

    /// Sets `items`.
    pub fn items(mut self, items: Vec<passbook_runtime::Json>) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets `nested`.
    pub fn nested(mut self, nested: Vec<Vec<passbook_runtime::Json>>) -> Self {
        self.nested = Some(nested);
        self
    }

    /// Sets `values`.
    pub fn values(
        mut self,
        values: std::collections::BTreeMap<String, passbook_runtime::Json>,
    ) -> Self {
        self.values = Some(values);
        self
    }

    /// Sets `listOfMaps`.
    pub fn list_of_maps(
        mut self,
        list_of_maps: Vec<std::collections::BTreeMap<String, passbook_runtime::Json>>,
    ) -> Self {
        self.list_of_maps = Some(list_of_maps);
        self
    }

    /// Sets `member`.
    pub fn member(mut self, member: FreePositionsMember) -> Self {
        self.member = Some(member);
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: FreePositionsInner) -> Self {
        self.inner = Some(inner);
        self
    }
}

passbook_runtime::structure! {
    FreePositions {
        field: "field" Required Plain passbook_runtime::Json;
        maybe: "maybe" Optional Plain passbook_runtime::Json;
        items: "items" Optional Plain Vec<passbook_runtime::Json>;
        nested: "nested" Optional Plain Vec<Vec<passbook_runtime::Json>>;
        values: "values" Optional Plain std::collections::BTreeMap<String, passbook_runtime::Json>;
        list_of_maps: "listOfMaps" Optional Plain Vec<std::collections::BTreeMap<String, passbook_runtime::Json>>;
        member: "member" Optional Plain FreePositionsMember;
        inner: "inner" Optional Plain FreePositionsInner;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    FreePositions {
        member: "member" {};
        inner: "inner" {};
    }
}

/// `FreePositionsInner` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FreePositionsInner {
    /// It is `Variant1`.
    Variant1(FreePositionsInnerVariant1),
    /// It is `Variant2`.
    Variant2(FreePositionsInnerVariant2),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for FreePositionsInner {
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

impl<'de> Deserialize<'de> for FreePositionsInner {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Any,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Object,
                required: &["gross"],
                known: &["gross"],
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

impl From<FreePositionsInnerVariant1> for FreePositionsInner {
    fn from(value: FreePositionsInnerVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<FreePositionsInnerVariant2> for FreePositionsInner {
    fn from(value: FreePositionsInnerVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl passbook_runtime::internal::limits::Limited for FreePositionsInner {
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

/// `FreePositionsInnerVariant1` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FreePositionsInnerVariant1 {
    /// It is `Variant1`.
    Variant1(FreePositionsInnerVariant1Variant1),
    /// It is `List`.
    List(Vec<bool>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for FreePositionsInnerVariant1 {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Variant1(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FreePositionsInnerVariant1 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &["net"],
                known: &["net"],
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
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Variant1),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<FreePositionsInnerVariant1Variant1> for FreePositionsInnerVariant1 {
    fn from(value: FreePositionsInnerVariant1Variant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for FreePositionsInnerVariant1 {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Variant1(value) => value.check(limits, check),
            Self::List(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `FreePositionsInnerVariant1Variant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FreePositionsInnerVariant1Variant1 {
    /// `net`
    pub net: passbook_runtime::Json,
}

impl FreePositionsInnerVariant1Variant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: impl Into<passbook_runtime::Json>) -> Self {
        Self { net: net.into() }
    }
}

passbook_runtime::structure! {
    FreePositionsInnerVariant1Variant1 {
        net: "net" Required Plain passbook_runtime::Json;
    }
}

passbook_runtime::limits! {
    FreePositionsInnerVariant1Variant1 {
    }
}

/// `FreePositionsInnerVariant2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FreePositionsInnerVariant2 {
    /// `gross`
    pub gross: passbook_runtime::Json,
}

impl FreePositionsInnerVariant2 {
    /// With what is required; the rest is set by name.
    pub fn new(gross: impl Into<passbook_runtime::Json>) -> Self {
        Self { gross: gross.into() }
    }
}

passbook_runtime::structure! {
    FreePositionsInnerVariant2 {
        gross: "gross" Required Plain passbook_runtime::Json;
    }
}

passbook_runtime::limits! {
    FreePositionsInnerVariant2 {
    }
}

/// `FreePositionsMember` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FreePositionsMember {
    /// It is `Variant1`.
    Variant1(FreePositionsMemberVariant1),
    /// It is `List`.
    List(Vec<passbook_runtime::Json>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for FreePositionsMember {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Variant1(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FreePositionsMember {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &["net"],
                known: &["net"],
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
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Variant1),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<FreePositionsMemberVariant1> for FreePositionsMember {
    fn from(value: FreePositionsMemberVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for FreePositionsMember {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Variant1(value) => value.check(limits, check),
            Self::List(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `FreePositionsMemberVariant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FreePositionsMemberVariant1 {
    /// `net`
    pub net: passbook_runtime::Json,
}

impl FreePositionsMemberVariant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: impl Into<passbook_runtime::Json>) -> Self {
        Self { net: net.into() }
    }
}

passbook_runtime::structure! {
    FreePositionsMemberVariant1 {
        net: "net" Required Plain passbook_runtime::Json;
    }
}

passbook_runtime::limits! {
    FreePositionsMemberVariant1 {
    }
}

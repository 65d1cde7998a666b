// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `lenient` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `LenientPositions` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LenientPositions {
    /// `field`
    pub field: i64,
    /// `maybe`
    pub maybe: Option<i64>,
    /// `items`
    pub items: Option<Vec<i64>>,
    /// `nested`
    pub nested: Option<Vec<Vec<i64>>>,
    /// `values`
    pub values: Option<std::collections::BTreeMap<String, i64>>,
    /// `listOfMaps`
    pub list_of_maps: Option<Vec<std::collections::BTreeMap<String, i64>>>,
    /// `member`
    pub member: Option<LenientPositionsMember>,
    /// `inner`
    pub inner: Option<LenientPositionsInner>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<String, i64>,
}

impl std::fmt::Debug for LenientPositions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LenientPositions")
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

impl LenientPositions {
    /// With what is required; the rest is set by name.
    pub fn new(field: i64) -> Self {
        Self {
            field,
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
    pub fn maybe(mut self, maybe: i64) -> Self {
        self.maybe = Some(maybe);
        self
    }

    /// Sets `items`.
    pub fn items(mut self, items: Vec<i64>) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets `nested`.
    pub fn nested(mut self, nested: Vec<Vec<i64>>) -> Self {
        self.nested = Some(nested);
        self
    }

    /// Sets `values`.
    pub fn values(mut self, values: std::collections::BTreeMap<String, i64>) -> Self {
        self.values = Some(values);
        self
    }

    /// Sets `listOfMaps`.
    pub fn list_of_maps(
        mut self,
        list_of_maps: Vec<std::collections::BTreeMap<String, i64>>,
    ) -> Self {
        self.list_of_maps = Some(list_of_maps);
        self
    }

    /// Sets `member`.
    pub fn member(mut self, member: LenientPositionsMember) -> Self {
        self.member = Some(member);
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: LenientPositionsInner) -> Self {
        self.inner = Some(inner);
        self
    }
}

passbook_runtime::structure! {
    LenientPositions {
        field: "field" Required Lenient i64;
        maybe: "maybe" Optional Lenient i64;
        items: "items" Optional Lenient Vec<i64>;
        nested: "nested" Optional Lenient Vec<Vec<i64>>;
        values: "values" Optional Lenient std::collections::BTreeMap<String, i64>;
        list_of_maps: "listOfMaps" Optional Lenient Vec<std::collections::BTreeMap<String, i64>>;
        member: "member" Optional Plain LenientPositionsMember;
        inner: "inner" Optional Plain LenientPositionsInner;
        ..additional_properties std::collections::BTreeMap<String, i64> as Lenient
    }
}

passbook_runtime::limits! {
    LenientPositions {
        member: "member" {};
        inner: "inner" {};
    }
}

/// `LenientPositionsInner` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LenientPositionsInner {
    /// It is `Variant1`.
    Variant1(LenientPositionsInnerVariant1),
    /// It is `Variant2`.
    Variant2(LenientPositionsInnerVariant2),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for LenientPositionsInner {
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

impl<'de> Deserialize<'de> for LenientPositionsInner {
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

impl From<LenientPositionsInnerVariant1> for LenientPositionsInner {
    fn from(value: LenientPositionsInnerVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<LenientPositionsInnerVariant2> for LenientPositionsInner {
    fn from(value: LenientPositionsInnerVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl passbook_runtime::internal::limits::Limited for LenientPositionsInner {
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

/// `LenientPositionsInnerVariant1` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LenientPositionsInnerVariant1 {
    /// It is `Variant1`.
    Variant1(LenientPositionsInnerVariant1Variant1),
    /// It is `List`.
    List(Vec<bool>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for LenientPositionsInnerVariant1 {
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

impl<'de> Deserialize<'de> for LenientPositionsInnerVariant1 {
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

impl From<LenientPositionsInnerVariant1Variant1> for LenientPositionsInnerVariant1 {
    fn from(value: LenientPositionsInnerVariant1Variant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for LenientPositionsInnerVariant1 {
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

/// `LenientPositionsInnerVariant1Variant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LenientPositionsInnerVariant1Variant1 {
    /// `net`
    pub net: i64,
}

impl LenientPositionsInnerVariant1Variant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: i64) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    LenientPositionsInnerVariant1Variant1 {
        net: "net" Required Lenient i64;
    }
}

passbook_runtime::limits! {
    LenientPositionsInnerVariant1Variant1 {
    }
}

/// `LenientPositionsInnerVariant2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LenientPositionsInnerVariant2 {
    /// `gross`
    pub gross: i64,
}

impl LenientPositionsInnerVariant2 {
    /// With what is required; the rest is set by name.
    pub fn new(gross: i64) -> Self {
        Self { gross }
    }
}

passbook_runtime::structure! {
    LenientPositionsInnerVariant2 {
        gross: "gross" Required Lenient i64;
    }
}

passbook_runtime::limits! {
    LenientPositionsInnerVariant2 {
    }
}

/// `LenientPositionsMember` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LenientPositionsMember {
    /// It is `Variant1`.
    Variant1(LenientPositionsMemberVariant1),
    /// It is `List`.
    List(Vec<i64>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for LenientPositionsMember {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Variant1(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Lenient::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for LenientPositionsMember {
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
                _ => union::decode::<codec::Lenient, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<LenientPositionsMemberVariant1> for LenientPositionsMember {
    fn from(value: LenientPositionsMemberVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for LenientPositionsMember {
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

/// `LenientPositionsMemberVariant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LenientPositionsMemberVariant1 {
    /// `net`
    pub net: i64,
}

impl LenientPositionsMemberVariant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: i64) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    LenientPositionsMemberVariant1 {
        net: "net" Required Lenient i64;
    }
}

passbook_runtime::limits! {
    LenientPositionsMemberVariant1 {
    }
}

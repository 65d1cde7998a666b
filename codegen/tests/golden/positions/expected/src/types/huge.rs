// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `huge` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `HugePositions` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HugePositions {
    /// `field`
    ///
    /// -1.8446744073709552e+19 to 18446744073709551615.
    pub field: passbook_runtime::Int128,
    /// `maybe`
    ///
    /// -1.8446744073709552e+19 to 18446744073709551615.
    pub maybe: Option<passbook_runtime::Int128>,
    /// `items`
    pub items: Option<Vec<passbook_runtime::Int128>>,
    /// `nested`
    pub nested: Option<Vec<Vec<passbook_runtime::Int128>>>,
    /// `values`
    pub values: Option<std::collections::BTreeMap<String, passbook_runtime::Int128>>,
    /// `listOfMaps`
    pub list_of_maps: Option<
        Vec<std::collections::BTreeMap<String, passbook_runtime::Int128>>,
    >,
    /// `member`
    pub member: Option<HugePositionsMember>,
    /// `inner`
    pub inner: Option<HugePositionsInner>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Int128,
    >,
}

impl std::fmt::Debug for HugePositions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HugePositions")
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

impl HugePositions {
    /// With what is required; the rest is set by name.
    pub fn new(field: passbook_runtime::Int128) -> Self {
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
    ///
    /// -1.8446744073709552e+19 to 18446744073709551615.
    pub fn maybe(mut self, maybe: passbook_runtime::Int128) -> Self {
        self.maybe = Some(maybe);
        self
    }

    /// Sets `items`.
    pub fn items(mut self, items: Vec<passbook_runtime::Int128>) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets `nested`.
    pub fn nested(mut self, nested: Vec<Vec<passbook_runtime::Int128>>) -> Self {
        self.nested = Some(nested);
        self
    }

    /// Sets `values`.
    pub fn values(
        mut self,
        values: std::collections::BTreeMap<String, passbook_runtime::Int128>,
    ) -> Self {
        self.values = Some(values);
        self
    }

    /// Sets `listOfMaps`.
    pub fn list_of_maps(
        mut self,
        list_of_maps: Vec<std::collections::BTreeMap<String, passbook_runtime::Int128>>,
    ) -> Self {
        self.list_of_maps = Some(list_of_maps);
        self
    }

    /// Sets `member`.
    pub fn member(mut self, member: HugePositionsMember) -> Self {
        self.member = Some(member);
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: HugePositionsInner) -> Self {
        self.inner = Some(inner);
        self
    }
}

passbook_runtime::structure! {
    HugePositions {
        field: "field" Required Big passbook_runtime::Int128;
        maybe: "maybe" Optional Big passbook_runtime::Int128;
        items: "items" Optional Big Vec<passbook_runtime::Int128>;
        nested: "nested" Optional Big Vec<Vec<passbook_runtime::Int128>>;
        values: "values" Optional Big std::collections::BTreeMap<String, passbook_runtime::Int128>;
        list_of_maps: "listOfMaps" Optional Big Vec<std::collections::BTreeMap<String, passbook_runtime::Int128>>;
        member: "member" Optional Plain HugePositionsMember;
        inner: "inner" Optional Plain HugePositionsInner;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Int128> as Big
    }
}

passbook_runtime::limits! {
    HugePositions {
        field: "field" { minimum: Some(-18446744073709552000.0), maximum: Some(18446744073709552000.0), };
        maybe: "maybe" { minimum: Some(-18446744073709552000.0), maximum: Some(18446744073709552000.0), };
        items: "items" { each: Some(&Limits { minimum: Some(-18446744073709552000.0), maximum: Some(18446744073709552000.0), ..Limits::NONE }), };
        nested: "nested" { each: Some(&Limits { each: Some(&Limits { minimum: Some(-18446744073709552000.0), maximum: Some(18446744073709552000.0), ..Limits::NONE }), ..Limits::NONE }), };
        values: "values" { each: Some(&Limits { minimum: Some(-18446744073709552000.0), maximum: Some(18446744073709552000.0), ..Limits::NONE }), };
        list_of_maps: "listOfMaps" { each: Some(&Limits { each: Some(&Limits { minimum: Some(-18446744073709552000.0), maximum: Some(18446744073709552000.0), ..Limits::NONE }), ..Limits::NONE }), };
        member: "member" {};
        inner: "inner" {};
    }
}

/// `HugePositionsInner` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HugePositionsInner {
    /// It is `Variant1`.
    Variant1(HugePositionsInnerVariant1),
    /// It is `Variant2`.
    Variant2(HugePositionsInnerVariant2),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for HugePositionsInner {
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

impl<'de> Deserialize<'de> for HugePositionsInner {
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

impl From<HugePositionsInnerVariant1> for HugePositionsInner {
    fn from(value: HugePositionsInnerVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<HugePositionsInnerVariant2> for HugePositionsInner {
    fn from(value: HugePositionsInnerVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl passbook_runtime::internal::limits::Limited for HugePositionsInner {
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

/// `HugePositionsInnerVariant1` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HugePositionsInnerVariant1 {
    /// It is `Variant1`.
    Variant1(HugePositionsInnerVariant1Variant1),
    /// It is `List`.
    List(Vec<bool>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for HugePositionsInnerVariant1 {
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

impl<'de> Deserialize<'de> for HugePositionsInnerVariant1 {
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

impl From<HugePositionsInnerVariant1Variant1> for HugePositionsInnerVariant1 {
    fn from(value: HugePositionsInnerVariant1Variant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for HugePositionsInnerVariant1 {
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

/// `HugePositionsInnerVariant1Variant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HugePositionsInnerVariant1Variant1 {
    /// `net`
    ///
    /// -1.8446744073709552e+19 to 18446744073709551615.
    pub net: passbook_runtime::Int128,
}

impl HugePositionsInnerVariant1Variant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: passbook_runtime::Int128) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    HugePositionsInnerVariant1Variant1 {
        net: "net" Required Big passbook_runtime::Int128;
    }
}

passbook_runtime::limits! {
    HugePositionsInnerVariant1Variant1 {
        net: "net" { minimum: Some(-18446744073709552000.0), maximum: Some(18446744073709552000.0), };
    }
}

/// `HugePositionsInnerVariant2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HugePositionsInnerVariant2 {
    /// `gross`
    ///
    /// -1.8446744073709552e+19 to 18446744073709551615.
    pub gross: passbook_runtime::Int128,
}

impl HugePositionsInnerVariant2 {
    /// With what is required; the rest is set by name.
    pub fn new(gross: passbook_runtime::Int128) -> Self {
        Self { gross }
    }
}

passbook_runtime::structure! {
    HugePositionsInnerVariant2 {
        gross: "gross" Required Big passbook_runtime::Int128;
    }
}

passbook_runtime::limits! {
    HugePositionsInnerVariant2 {
        gross: "gross" { minimum: Some(-18446744073709552000.0), maximum: Some(18446744073709552000.0), };
    }
}

/// `HugePositionsMember` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HugePositionsMember {
    /// It is `Variant1`.
    Variant1(HugePositionsMemberVariant1),
    /// It is `List`.
    List(Vec<passbook_runtime::Int128>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for HugePositionsMember {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Variant1(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::Big::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for HugePositionsMember {
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
                _ => union::decode::<codec::Big, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<HugePositionsMemberVariant1> for HugePositionsMember {
    fn from(value: HugePositionsMemberVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for HugePositionsMember {
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

/// `HugePositionsMemberVariant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HugePositionsMemberVariant1 {
    /// `net`
    ///
    /// -1.8446744073709552e+19 to 18446744073709551615.
    pub net: passbook_runtime::Int128,
}

impl HugePositionsMemberVariant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: passbook_runtime::Int128) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    HugePositionsMemberVariant1 {
        net: "net" Required Big passbook_runtime::Int128;
    }
}

passbook_runtime::limits! {
    HugePositionsMemberVariant1 {
        net: "net" { minimum: Some(-18446744073709552000.0), maximum: Some(18446744073709552000.0), };
    }
}

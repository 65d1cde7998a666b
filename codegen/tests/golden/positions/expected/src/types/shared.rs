// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that operations of several modules use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `AmountNumberPositions` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AmountNumberPositions {
    /// `field`
    pub field: passbook_runtime::Decimal,
    /// `maybe`
    pub maybe: Option<passbook_runtime::Decimal>,
    /// `items`
    pub items: Option<Vec<passbook_runtime::Decimal>>,
    /// `nested`
    pub nested: Option<Vec<Vec<passbook_runtime::Decimal>>>,
    /// `values`
    pub values: Option<std::collections::BTreeMap<String, passbook_runtime::Decimal>>,
    /// `listOfMaps`
    pub list_of_maps: Option<
        Vec<std::collections::BTreeMap<String, passbook_runtime::Decimal>>,
    >,
    /// `member`
    pub member: Option<AmountNumberPositionsMember>,
    /// `inner`
    pub inner: Option<AmountNumberPositionsInner>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Decimal,
    >,
}

impl std::fmt::Debug for AmountNumberPositions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AmountNumberPositions")
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

impl AmountNumberPositions {
    /// With what is required; the rest is set by name.
    pub fn new(field: passbook_runtime::Decimal) -> Self {
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
    pub fn maybe(mut self, maybe: passbook_runtime::Decimal) -> Self {
        self.maybe = Some(maybe);
        self
    }

    /// Sets `items`.
    pub fn items(mut self, items: Vec<passbook_runtime::Decimal>) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets `nested`.
    pub fn nested(mut self, nested: Vec<Vec<passbook_runtime::Decimal>>) -> Self {
        self.nested = Some(nested);
        self
    }

    /// Sets `values`.
    pub fn values(
        mut self,
        values: std::collections::BTreeMap<String, passbook_runtime::Decimal>,
    ) -> Self {
        self.values = Some(values);
        self
    }

    /// Sets `listOfMaps`.
    pub fn list_of_maps(
        mut self,
        list_of_maps: Vec<std::collections::BTreeMap<String, passbook_runtime::Decimal>>,
    ) -> Self {
        self.list_of_maps = Some(list_of_maps);
        self
    }

    /// Sets `member`.
    pub fn member(mut self, member: AmountNumberPositionsMember) -> Self {
        self.member = Some(member);
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: AmountNumberPositionsInner) -> Self {
        self.inner = Some(inner);
        self
    }
}

passbook_runtime::structure! {
    AmountNumberPositions {
        field: "field" Required DecimalNumber passbook_runtime::Decimal;
        maybe: "maybe" Optional DecimalNumber passbook_runtime::Decimal;
        items: "items" Optional DecimalNumber Vec<passbook_runtime::Decimal>;
        nested: "nested" Optional DecimalNumber Vec<Vec<passbook_runtime::Decimal>>;
        values: "values" Optional DecimalNumber std::collections::BTreeMap<String, passbook_runtime::Decimal>;
        list_of_maps: "listOfMaps" Optional DecimalNumber Vec<std::collections::BTreeMap<String, passbook_runtime::Decimal>>;
        member: "member" Optional Plain AmountNumberPositionsMember;
        inner: "inner" Optional Plain AmountNumberPositionsInner;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Decimal> as DecimalNumber
    }
}

passbook_runtime::limits! {
    AmountNumberPositions {
        member: "member" {};
        inner: "inner" {};
    }
}

/// `AmountNumberPositionsInner` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AmountNumberPositionsInner {
    /// It is `Variant1`.
    Variant1(AmountNumberPositionsInnerVariant1),
    /// It is `Variant2`.
    Variant2(AmountNumberPositionsInnerVariant2),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for AmountNumberPositionsInner {
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

impl<'de> Deserialize<'de> for AmountNumberPositionsInner {
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

impl From<AmountNumberPositionsInnerVariant1> for AmountNumberPositionsInner {
    fn from(value: AmountNumberPositionsInnerVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<AmountNumberPositionsInnerVariant2> for AmountNumberPositionsInner {
    fn from(value: AmountNumberPositionsInnerVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl passbook_runtime::internal::limits::Limited for AmountNumberPositionsInner {
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

/// `AmountNumberPositionsInnerVariant1` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AmountNumberPositionsInnerVariant1 {
    /// It is `Variant1`.
    Variant1(AmountNumberPositionsInnerVariant1Variant1),
    /// It is `List`.
    List(Vec<bool>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for AmountNumberPositionsInnerVariant1 {
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

impl<'de> Deserialize<'de> for AmountNumberPositionsInnerVariant1 {
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

impl From<AmountNumberPositionsInnerVariant1Variant1>
for AmountNumberPositionsInnerVariant1 {
    fn from(value: AmountNumberPositionsInnerVariant1Variant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for AmountNumberPositionsInnerVariant1 {
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

/// `AmountNumberPositionsInnerVariant1Variant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AmountNumberPositionsInnerVariant1Variant1 {
    /// `net`
    pub net: passbook_runtime::Decimal,
}

impl AmountNumberPositionsInnerVariant1Variant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: passbook_runtime::Decimal) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    AmountNumberPositionsInnerVariant1Variant1 {
        net: "net" Required DecimalNumber passbook_runtime::Decimal;
    }
}

passbook_runtime::limits! {
    AmountNumberPositionsInnerVariant1Variant1 {
    }
}

/// `AmountNumberPositionsInnerVariant2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AmountNumberPositionsInnerVariant2 {
    /// `gross`
    pub gross: passbook_runtime::Decimal,
}

impl AmountNumberPositionsInnerVariant2 {
    /// With what is required; the rest is set by name.
    pub fn new(gross: passbook_runtime::Decimal) -> Self {
        Self { gross }
    }
}

passbook_runtime::structure! {
    AmountNumberPositionsInnerVariant2 {
        gross: "gross" Required DecimalNumber passbook_runtime::Decimal;
    }
}

passbook_runtime::limits! {
    AmountNumberPositionsInnerVariant2 {
    }
}

/// `AmountNumberPositionsMember` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AmountNumberPositionsMember {
    /// It is `Variant1`.
    Variant1(AmountNumberPositionsMemberVariant1),
    /// It is `List`.
    List(Vec<passbook_runtime::Decimal>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for AmountNumberPositionsMember {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Variant1(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::DecimalNumber::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AmountNumberPositionsMember {
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
                _ => union::decode::<codec::DecimalNumber, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<AmountNumberPositionsMemberVariant1> for AmountNumberPositionsMember {
    fn from(value: AmountNumberPositionsMemberVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for AmountNumberPositionsMember {
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

/// `AmountNumberPositionsMemberVariant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AmountNumberPositionsMemberVariant1 {
    /// `net`
    pub net: passbook_runtime::Decimal,
}

impl AmountNumberPositionsMemberVariant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: passbook_runtime::Decimal) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    AmountNumberPositionsMemberVariant1 {
        net: "net" Required DecimalNumber passbook_runtime::Decimal;
    }
}

passbook_runtime::limits! {
    AmountNumberPositionsMemberVariant1 {
    }
}

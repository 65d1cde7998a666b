// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `amount_text` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `AmountTextPositions` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AmountTextPositions {
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
    pub member: Option<AmountTextPositionsMember>,
    /// `inner`
    pub inner: Option<AmountTextPositionsInner>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Decimal,
    >,
}

impl std::fmt::Debug for AmountTextPositions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AmountTextPositions")
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

impl AmountTextPositions {
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
    pub fn member(mut self, member: AmountTextPositionsMember) -> Self {
        self.member = Some(member);
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: AmountTextPositionsInner) -> Self {
        self.inner = Some(inner);
        self
    }
}

passbook_runtime::structure! {
    AmountTextPositions {
        field: "field" Required DecimalText passbook_runtime::Decimal;
        maybe: "maybe" Optional DecimalText passbook_runtime::Decimal;
        items: "items" Optional DecimalText Vec<passbook_runtime::Decimal>;
        nested: "nested" Optional DecimalText Vec<Vec<passbook_runtime::Decimal>>;
        values: "values" Optional DecimalText std::collections::BTreeMap<String, passbook_runtime::Decimal>;
        list_of_maps: "listOfMaps" Optional DecimalText Vec<std::collections::BTreeMap<String, passbook_runtime::Decimal>>;
        member: "member" Optional Plain AmountTextPositionsMember;
        inner: "inner" Optional Plain AmountTextPositionsInner;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Decimal> as DecimalText
    }
}

passbook_runtime::limits! {
    AmountTextPositions {
        member: "member" {};
        inner: "inner" {};
    }
}

/// `AmountTextPositionsInner` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AmountTextPositionsInner {
    /// It is `Variant1`.
    Variant1(AmountTextPositionsInnerVariant1),
    /// It is `Variant2`.
    Variant2(AmountTextPositionsInnerVariant2),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for AmountTextPositionsInner {
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

impl<'de> Deserialize<'de> for AmountTextPositionsInner {
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

impl From<AmountTextPositionsInnerVariant1> for AmountTextPositionsInner {
    fn from(value: AmountTextPositionsInnerVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<AmountTextPositionsInnerVariant2> for AmountTextPositionsInner {
    fn from(value: AmountTextPositionsInnerVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl passbook_runtime::internal::limits::Limited for AmountTextPositionsInner {
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

/// `AmountTextPositionsInnerVariant1` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AmountTextPositionsInnerVariant1 {
    /// It is `Variant1`.
    Variant1(AmountTextPositionsInnerVariant1Variant1),
    /// It is `List`.
    List(Vec<bool>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for AmountTextPositionsInnerVariant1 {
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

impl<'de> Deserialize<'de> for AmountTextPositionsInnerVariant1 {
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

impl From<AmountTextPositionsInnerVariant1Variant1>
for AmountTextPositionsInnerVariant1 {
    fn from(value: AmountTextPositionsInnerVariant1Variant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for AmountTextPositionsInnerVariant1 {
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

/// `AmountTextPositionsInnerVariant1Variant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AmountTextPositionsInnerVariant1Variant1 {
    /// `net`
    pub net: passbook_runtime::Decimal,
}

impl AmountTextPositionsInnerVariant1Variant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: passbook_runtime::Decimal) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    AmountTextPositionsInnerVariant1Variant1 {
        net: "net" Required DecimalText passbook_runtime::Decimal;
    }
}

passbook_runtime::limits! {
    AmountTextPositionsInnerVariant1Variant1 {
    }
}

/// `AmountTextPositionsInnerVariant2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AmountTextPositionsInnerVariant2 {
    /// `gross`
    pub gross: passbook_runtime::Decimal,
}

impl AmountTextPositionsInnerVariant2 {
    /// With what is required; the rest is set by name.
    pub fn new(gross: passbook_runtime::Decimal) -> Self {
        Self { gross }
    }
}

passbook_runtime::structure! {
    AmountTextPositionsInnerVariant2 {
        gross: "gross" Required DecimalText passbook_runtime::Decimal;
    }
}

passbook_runtime::limits! {
    AmountTextPositionsInnerVariant2 {
    }
}

/// `AmountTextPositionsMember` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AmountTextPositionsMember {
    /// It is `Variant1`.
    Variant1(AmountTextPositionsMemberVariant1),
    /// It is `List`.
    List(Vec<passbook_runtime::Decimal>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for AmountTextPositionsMember {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Variant1(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::DecimalText::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AmountTextPositionsMember {
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
                _ => union::decode::<codec::DecimalText, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<AmountTextPositionsMemberVariant1> for AmountTextPositionsMember {
    fn from(value: AmountTextPositionsMemberVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for AmountTextPositionsMember {
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

/// `AmountTextPositionsMemberVariant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AmountTextPositionsMemberVariant1 {
    /// `net`
    pub net: passbook_runtime::Decimal,
}

impl AmountTextPositionsMemberVariant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: passbook_runtime::Decimal) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    AmountTextPositionsMemberVariant1 {
        net: "net" Required DecimalText passbook_runtime::Decimal;
    }
}

passbook_runtime::limits! {
    AmountTextPositionsMemberVariant1 {
    }
}

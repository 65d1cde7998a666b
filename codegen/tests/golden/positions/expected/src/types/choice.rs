// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `choice` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `ChoicePositions` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChoicePositions {
    /// `field`
    pub field: ChoicePositionsField,
    /// `maybe`
    pub maybe: Option<ChoicePositionsMaybe>,
    /// `items`
    pub items: Option<Vec<ChoicePositionsItemsItem>>,
    /// `nested`
    pub nested: Option<Vec<Vec<ChoicePositionsNestedItemItem>>>,
    /// `values`
    pub values: Option<std::collections::BTreeMap<String, ChoicePositionsValuesValue>>,
    /// `listOfMaps`
    pub list_of_maps: Option<
        Vec<std::collections::BTreeMap<String, ChoicePositionsListOfMapsItemValue>>,
    >,
    /// `member`
    pub member: Option<ChoicePositionsMember>,
    /// `inner`
    pub inner: Option<ChoicePositionsInner>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<String, ChoicePositionsValue>,
}

impl std::fmt::Debug for ChoicePositions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChoicePositions")
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

impl ChoicePositions {
    /// With what is required; the rest is set by name.
    pub fn new(field: ChoicePositionsField) -> Self {
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
    pub fn maybe(mut self, maybe: ChoicePositionsMaybe) -> Self {
        self.maybe = Some(maybe);
        self
    }

    /// Sets `items`.
    pub fn items(mut self, items: Vec<ChoicePositionsItemsItem>) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets `nested`.
    pub fn nested(mut self, nested: Vec<Vec<ChoicePositionsNestedItemItem>>) -> Self {
        self.nested = Some(nested);
        self
    }

    /// Sets `values`.
    pub fn values(
        mut self,
        values: std::collections::BTreeMap<String, ChoicePositionsValuesValue>,
    ) -> Self {
        self.values = Some(values);
        self
    }

    /// Sets `listOfMaps`.
    pub fn list_of_maps(
        mut self,
        list_of_maps: Vec<
            std::collections::BTreeMap<String, ChoicePositionsListOfMapsItemValue>,
        >,
    ) -> Self {
        self.list_of_maps = Some(list_of_maps);
        self
    }

    /// Sets `member`.
    pub fn member(mut self, member: ChoicePositionsMember) -> Self {
        self.member = Some(member);
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: ChoicePositionsInner) -> Self {
        self.inner = Some(inner);
        self
    }
}

passbook_runtime::structure! {
    ChoicePositions {
        field: "field" Required Plain ChoicePositionsField;
        maybe: "maybe" Optional Plain ChoicePositionsMaybe;
        items: "items" Optional Plain Vec<ChoicePositionsItemsItem>;
        nested: "nested" Optional Plain Vec<Vec<ChoicePositionsNestedItemItem>>;
        values: "values" Optional Plain std::collections::BTreeMap<String, ChoicePositionsValuesValue>;
        list_of_maps: "listOfMaps" Optional Plain Vec<std::collections::BTreeMap<String, ChoicePositionsListOfMapsItemValue>>;
        member: "member" Optional Plain ChoicePositionsMember;
        inner: "inner" Optional Plain ChoicePositionsInner;
        ..additional_properties std::collections::BTreeMap<String, ChoicePositionsValue>
    }
}

passbook_runtime::limits! {
    ChoicePositions {
        field: "field" {};
        maybe: "maybe" {};
        items: "items" {};
        nested: "nested" {};
        values: "values" {};
        list_of_maps: "listOfMaps" {};
        member: "member" {};
        inner: "inner" {};
    }
}

/// `ChoicePositionsField` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoicePositionsField {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ChoicePositionsField {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ChoicePositionsField {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for ChoicePositionsField {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ChoicePositionsField {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::DateTime(value) => value.check(limits, check),
            Self::Boolean(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `ChoicePositionsInner` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoicePositionsInner {
    /// It is `Variant1`.
    Variant1(ChoicePositionsInnerVariant1),
    /// It is `Variant2`.
    Variant2(ChoicePositionsInnerVariant2),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ChoicePositionsInner {
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

impl<'de> Deserialize<'de> for ChoicePositionsInner {
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

impl From<ChoicePositionsInnerVariant1> for ChoicePositionsInner {
    fn from(value: ChoicePositionsInnerVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<ChoicePositionsInnerVariant2> for ChoicePositionsInner {
    fn from(value: ChoicePositionsInnerVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ChoicePositionsInner {
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

/// `ChoicePositionsInnerVariant1` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoicePositionsInnerVariant1 {
    /// It is `Variant1`.
    Variant1(ChoicePositionsInnerVariant1Variant1),
    /// It is `List`.
    List(Vec<bool>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ChoicePositionsInnerVariant1 {
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

impl<'de> Deserialize<'de> for ChoicePositionsInnerVariant1 {
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

impl From<ChoicePositionsInnerVariant1Variant1> for ChoicePositionsInnerVariant1 {
    fn from(value: ChoicePositionsInnerVariant1Variant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ChoicePositionsInnerVariant1 {
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

/// `ChoicePositionsInnerVariant1Variant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChoicePositionsInnerVariant1Variant1 {
    /// `net`
    pub net: ChoicePositionsInnerVariant1Variant1Net,
}

impl ChoicePositionsInnerVariant1Variant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: ChoicePositionsInnerVariant1Variant1Net) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    ChoicePositionsInnerVariant1Variant1 {
        net: "net" Required Plain ChoicePositionsInnerVariant1Variant1Net;
    }
}

passbook_runtime::limits! {
    ChoicePositionsInnerVariant1Variant1 {
        net: "net" {};
    }
}

/// `ChoicePositionsInnerVariant1Variant1Net` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoicePositionsInnerVariant1Variant1Net {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ChoicePositionsInnerVariant1Variant1Net {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ChoicePositionsInnerVariant1Variant1Net {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for ChoicePositionsInnerVariant1Variant1Net {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl passbook_runtime::internal::limits::Limited
for ChoicePositionsInnerVariant1Variant1Net {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::DateTime(value) => value.check(limits, check),
            Self::Boolean(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `ChoicePositionsInnerVariant2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChoicePositionsInnerVariant2 {
    /// `gross`
    pub gross: ChoicePositionsInnerVariant2Gross,
}

impl ChoicePositionsInnerVariant2 {
    /// With what is required; the rest is set by name.
    pub fn new(gross: ChoicePositionsInnerVariant2Gross) -> Self {
        Self { gross }
    }
}

passbook_runtime::structure! {
    ChoicePositionsInnerVariant2 {
        gross: "gross" Required Plain ChoicePositionsInnerVariant2Gross;
    }
}

passbook_runtime::limits! {
    ChoicePositionsInnerVariant2 {
        gross: "gross" {};
    }
}

/// `ChoicePositionsInnerVariant2Gross` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoicePositionsInnerVariant2Gross {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ChoicePositionsInnerVariant2Gross {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ChoicePositionsInnerVariant2Gross {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for ChoicePositionsInnerVariant2Gross {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ChoicePositionsInnerVariant2Gross {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::DateTime(value) => value.check(limits, check),
            Self::Boolean(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `ChoicePositionsItemsItem` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoicePositionsItemsItem {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ChoicePositionsItemsItem {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ChoicePositionsItemsItem {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for ChoicePositionsItemsItem {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ChoicePositionsItemsItem {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::DateTime(value) => value.check(limits, check),
            Self::Boolean(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `ChoicePositionsListOfMapsItemValue` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoicePositionsListOfMapsItemValue {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ChoicePositionsListOfMapsItemValue {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ChoicePositionsListOfMapsItemValue {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for ChoicePositionsListOfMapsItemValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ChoicePositionsListOfMapsItemValue {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::DateTime(value) => value.check(limits, check),
            Self::Boolean(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `ChoicePositionsMaybe` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoicePositionsMaybe {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ChoicePositionsMaybe {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ChoicePositionsMaybe {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for ChoicePositionsMaybe {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ChoicePositionsMaybe {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::DateTime(value) => value.check(limits, check),
            Self::Boolean(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `ChoicePositionsMember` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoicePositionsMember {
    /// It is `Variant1`.
    Variant1(ChoicePositionsMemberVariant1),
    /// It is `List`.
    List(Vec<ChoicePositionsMemberVariant2Item>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ChoicePositionsMember {
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

impl<'de> Deserialize<'de> for ChoicePositionsMember {
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

impl From<ChoicePositionsMemberVariant1> for ChoicePositionsMember {
    fn from(value: ChoicePositionsMemberVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ChoicePositionsMember {
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

/// `ChoicePositionsMemberVariant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChoicePositionsMemberVariant1 {
    /// `net`
    pub net: ChoicePositionsMemberVariant1Net,
}

impl ChoicePositionsMemberVariant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: ChoicePositionsMemberVariant1Net) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    ChoicePositionsMemberVariant1 {
        net: "net" Required Plain ChoicePositionsMemberVariant1Net;
    }
}

passbook_runtime::limits! {
    ChoicePositionsMemberVariant1 {
        net: "net" {};
    }
}

/// `ChoicePositionsMemberVariant1Net` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoicePositionsMemberVariant1Net {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ChoicePositionsMemberVariant1Net {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ChoicePositionsMemberVariant1Net {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for ChoicePositionsMemberVariant1Net {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ChoicePositionsMemberVariant1Net {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::DateTime(value) => value.check(limits, check),
            Self::Boolean(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `ChoicePositionsMemberVariant2Item` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoicePositionsMemberVariant2Item {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ChoicePositionsMemberVariant2Item {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ChoicePositionsMemberVariant2Item {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for ChoicePositionsMemberVariant2Item {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ChoicePositionsMemberVariant2Item {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::DateTime(value) => value.check(limits, check),
            Self::Boolean(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `ChoicePositionsNestedItemItem` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoicePositionsNestedItemItem {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ChoicePositionsNestedItemItem {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ChoicePositionsNestedItemItem {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for ChoicePositionsNestedItemItem {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ChoicePositionsNestedItemItem {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::DateTime(value) => value.check(limits, check),
            Self::Boolean(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `ChoicePositionsValue` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoicePositionsValue {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ChoicePositionsValue {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ChoicePositionsValue {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for ChoicePositionsValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ChoicePositionsValue {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::DateTime(value) => value.check(limits, check),
            Self::Boolean(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `ChoicePositionsValuesValue` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChoicePositionsValuesValue {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ChoicePositionsValuesValue {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ChoicePositionsValuesValue {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for ChoicePositionsValuesValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ChoicePositionsValuesValue {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::DateTime(value) => value.check(limits, check),
            Self::Boolean(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `PutChoiceError400Item` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutChoiceError400Item {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PutChoiceError400Item {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PutChoiceError400Item {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for PutChoiceError400Item {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

/// `PutChoiceListRequestItem` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutChoiceListRequestItem {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PutChoiceListRequestItem {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PutChoiceListRequestItem {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for PutChoiceListRequestItem {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl passbook_runtime::internal::limits::Limited for PutChoiceListRequestItem {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::DateTime(value) => value.check(limits, check),
            Self::Boolean(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `PutChoiceListResponseValue` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutChoiceListResponseValue {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PutChoiceListResponseValue {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PutChoiceListResponseValue {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for PutChoiceListResponseValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

/// `PutChoiceRequest` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutChoiceRequest {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PutChoiceRequest {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PutChoiceRequest {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for PutChoiceRequest {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl passbook_runtime::internal::limits::Limited for PutChoiceRequest {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::DateTime(value) => value.check(limits, check),
            Self::Boolean(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `PutChoiceResponse` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutChoiceResponse {
    /// It is `DateTime`.
    DateTime(passbook_runtime::Timestamp),
    /// It is `Boolean`.
    Boolean(bool),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for PutChoiceResponse {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::DateTime(value) => codec::UnixNumber::write(value, serializer),
            Self::Boolean(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PutChoiceResponse {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Decimal,
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
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::UnixNumber, _, _, _>(text, Self::DateTime),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Boolean),
            },
            Self::Unrecognized,
        )
    }
}

impl From<bool> for PutChoiceResponse {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

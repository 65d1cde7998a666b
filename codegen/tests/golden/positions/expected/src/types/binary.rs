// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `binary` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `BinaryPositions` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BinaryPositions {
    /// `field`
    pub field: String,
    /// `maybe`
    pub maybe: Option<String>,
    /// `items`
    pub items: Option<Vec<String>>,
    /// `nested`
    pub nested: Option<Vec<Vec<String>>>,
    /// `values`
    pub values: Option<std::collections::BTreeMap<String, String>>,
    /// `listOfMaps`
    pub list_of_maps: Option<Vec<std::collections::BTreeMap<String, String>>>,
    /// `member`
    pub member: Option<BinaryPositionsMember>,
    /// `inner`
    pub inner: Option<BinaryPositionsInner>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<String, String>,
}

impl std::fmt::Debug for BinaryPositions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BinaryPositions")
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

impl BinaryPositions {
    /// With what is required; the rest is set by name.
    pub fn new(field: impl Into<String>) -> Self {
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
    pub fn maybe(mut self, maybe: impl Into<String>) -> Self {
        self.maybe = Some(maybe.into());
        self
    }

    /// Sets `items`.
    pub fn items(mut self, items: Vec<String>) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets `nested`.
    pub fn nested(mut self, nested: Vec<Vec<String>>) -> Self {
        self.nested = Some(nested);
        self
    }

    /// Sets `values`.
    pub fn values(mut self, values: std::collections::BTreeMap<String, String>) -> Self {
        self.values = Some(values);
        self
    }

    /// Sets `listOfMaps`.
    pub fn list_of_maps(
        mut self,
        list_of_maps: Vec<std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.list_of_maps = Some(list_of_maps);
        self
    }

    /// Sets `member`.
    pub fn member(mut self, member: BinaryPositionsMember) -> Self {
        self.member = Some(member);
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: BinaryPositionsInner) -> Self {
        self.inner = Some(inner);
        self
    }
}

passbook_runtime::structure! {
    BinaryPositions {
        field: "field" Required Plain String;
        maybe: "maybe" Optional Plain String;
        items: "items" Optional Plain Vec<String>;
        nested: "nested" Optional Plain Vec<Vec<String>>;
        values: "values" Optional Plain std::collections::BTreeMap<String, String>;
        list_of_maps: "listOfMaps" Optional Plain Vec<std::collections::BTreeMap<String, String>>;
        member: "member" Optional Plain BinaryPositionsMember;
        inner: "inner" Optional Plain BinaryPositionsInner;
        ..additional_properties std::collections::BTreeMap<String, String>
    }
}

passbook_runtime::limits! {
    BinaryPositions {
        member: "member" {};
        inner: "inner" {};
    }
}

/// `BinaryPositionsInner` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BinaryPositionsInner {
    /// It is `Variant1`.
    Variant1(BinaryPositionsInnerVariant1),
    /// It is `Variant2`.
    Variant2(BinaryPositionsInnerVariant2),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for BinaryPositionsInner {
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

impl<'de> Deserialize<'de> for BinaryPositionsInner {
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

impl From<BinaryPositionsInnerVariant1> for BinaryPositionsInner {
    fn from(value: BinaryPositionsInnerVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<BinaryPositionsInnerVariant2> for BinaryPositionsInner {
    fn from(value: BinaryPositionsInnerVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl passbook_runtime::internal::limits::Limited for BinaryPositionsInner {
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

/// `BinaryPositionsInnerVariant1` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BinaryPositionsInnerVariant1 {
    /// It is `Variant1`.
    Variant1(BinaryPositionsInnerVariant1Variant1),
    /// It is `List`.
    List(Vec<bool>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for BinaryPositionsInnerVariant1 {
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

impl<'de> Deserialize<'de> for BinaryPositionsInnerVariant1 {
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

impl From<BinaryPositionsInnerVariant1Variant1> for BinaryPositionsInnerVariant1 {
    fn from(value: BinaryPositionsInnerVariant1Variant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for BinaryPositionsInnerVariant1 {
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

/// `BinaryPositionsInnerVariant1Variant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BinaryPositionsInnerVariant1Variant1 {
    /// `net`
    pub net: String,
}

impl BinaryPositionsInnerVariant1Variant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: impl Into<String>) -> Self {
        Self { net: net.into() }
    }
}

passbook_runtime::structure! {
    BinaryPositionsInnerVariant1Variant1 {
        net: "net" Required Plain String;
    }
}

passbook_runtime::limits! {
    BinaryPositionsInnerVariant1Variant1 {
    }
}

/// `BinaryPositionsInnerVariant2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BinaryPositionsInnerVariant2 {
    /// `gross`
    pub gross: String,
}

impl BinaryPositionsInnerVariant2 {
    /// With what is required; the rest is set by name.
    pub fn new(gross: impl Into<String>) -> Self {
        Self { gross: gross.into() }
    }
}

passbook_runtime::structure! {
    BinaryPositionsInnerVariant2 {
        gross: "gross" Required Plain String;
    }
}

passbook_runtime::limits! {
    BinaryPositionsInnerVariant2 {
    }
}

/// `BinaryPositionsMember` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BinaryPositionsMember {
    /// It is `Variant1`.
    Variant1(BinaryPositionsMemberVariant1),
    /// It is `List`.
    List(Vec<String>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for BinaryPositionsMember {
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

impl<'de> Deserialize<'de> for BinaryPositionsMember {
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

impl From<BinaryPositionsMemberVariant1> for BinaryPositionsMember {
    fn from(value: BinaryPositionsMemberVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for BinaryPositionsMember {
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

/// `BinaryPositionsMemberVariant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BinaryPositionsMemberVariant1 {
    /// `net`
    pub net: String,
}

impl BinaryPositionsMemberVariant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: impl Into<String>) -> Self {
        Self { net: net.into() }
    }
}

passbook_runtime::structure! {
    BinaryPositionsMemberVariant1 {
        net: "net" Required Plain String;
    }
}

passbook_runtime::limits! {
    BinaryPositionsMemberVariant1 {
    }
}

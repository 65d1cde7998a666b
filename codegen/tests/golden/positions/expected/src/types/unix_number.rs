// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `unix_number` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `UnixNumberPositions` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnixNumberPositions {
    /// `field`
    pub field: passbook_runtime::Timestamp,
    /// `maybe`
    pub maybe: Option<passbook_runtime::Timestamp>,
    /// `items`
    pub items: Option<Vec<passbook_runtime::Timestamp>>,
    /// `nested`
    pub nested: Option<Vec<Vec<passbook_runtime::Timestamp>>>,
    /// `values`
    pub values: Option<std::collections::BTreeMap<String, passbook_runtime::Timestamp>>,
    /// `listOfMaps`
    pub list_of_maps: Option<
        Vec<std::collections::BTreeMap<String, passbook_runtime::Timestamp>>,
    >,
    /// `member`
    pub member: Option<UnixNumberPositionsMember>,
    /// `inner`
    pub inner: Option<UnixNumberPositionsInner>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Timestamp,
    >,
}

impl std::fmt::Debug for UnixNumberPositions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnixNumberPositions")
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

impl UnixNumberPositions {
    /// With what is required; the rest is set by name.
    pub fn new(field: passbook_runtime::Timestamp) -> Self {
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
    pub fn maybe(mut self, maybe: passbook_runtime::Timestamp) -> Self {
        self.maybe = Some(maybe);
        self
    }

    /// Sets `items`.
    pub fn items(mut self, items: Vec<passbook_runtime::Timestamp>) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets `nested`.
    pub fn nested(mut self, nested: Vec<Vec<passbook_runtime::Timestamp>>) -> Self {
        self.nested = Some(nested);
        self
    }

    /// Sets `values`.
    pub fn values(
        mut self,
        values: std::collections::BTreeMap<String, passbook_runtime::Timestamp>,
    ) -> Self {
        self.values = Some(values);
        self
    }

    /// Sets `listOfMaps`.
    pub fn list_of_maps(
        mut self,
        list_of_maps: Vec<
            std::collections::BTreeMap<String, passbook_runtime::Timestamp>,
        >,
    ) -> Self {
        self.list_of_maps = Some(list_of_maps);
        self
    }

    /// Sets `member`.
    pub fn member(mut self, member: UnixNumberPositionsMember) -> Self {
        self.member = Some(member);
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: UnixNumberPositionsInner) -> Self {
        self.inner = Some(inner);
        self
    }
}

passbook_runtime::structure! {
    UnixNumberPositions {
        field: "field" Required UnixNumber passbook_runtime::Timestamp;
        maybe: "maybe" Optional UnixNumber passbook_runtime::Timestamp;
        items: "items" Optional UnixNumber Vec<passbook_runtime::Timestamp>;
        nested: "nested" Optional UnixNumber Vec<Vec<passbook_runtime::Timestamp>>;
        values: "values" Optional UnixNumber std::collections::BTreeMap<String, passbook_runtime::Timestamp>;
        list_of_maps: "listOfMaps" Optional UnixNumber Vec<std::collections::BTreeMap<String, passbook_runtime::Timestamp>>;
        member: "member" Optional Plain UnixNumberPositionsMember;
        inner: "inner" Optional Plain UnixNumberPositionsInner;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Timestamp> as UnixNumber
    }
}

passbook_runtime::limits! {
    UnixNumberPositions {
        member: "member" {};
        inner: "inner" {};
    }
}

/// `UnixNumberPositionsInner` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnixNumberPositionsInner {
    /// It is `Variant1`.
    Variant1(UnixNumberPositionsInnerVariant1),
    /// It is `Variant2`.
    Variant2(UnixNumberPositionsInnerVariant2),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for UnixNumberPositionsInner {
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

impl<'de> Deserialize<'de> for UnixNumberPositionsInner {
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

impl From<UnixNumberPositionsInnerVariant1> for UnixNumberPositionsInner {
    fn from(value: UnixNumberPositionsInnerVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<UnixNumberPositionsInnerVariant2> for UnixNumberPositionsInner {
    fn from(value: UnixNumberPositionsInnerVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl passbook_runtime::internal::limits::Limited for UnixNumberPositionsInner {
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

/// `UnixNumberPositionsInnerVariant1` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnixNumberPositionsInnerVariant1 {
    /// It is `Variant1`.
    Variant1(UnixNumberPositionsInnerVariant1Variant1),
    /// It is `List`.
    List(Vec<bool>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for UnixNumberPositionsInnerVariant1 {
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

impl<'de> Deserialize<'de> for UnixNumberPositionsInnerVariant1 {
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

impl From<UnixNumberPositionsInnerVariant1Variant1>
for UnixNumberPositionsInnerVariant1 {
    fn from(value: UnixNumberPositionsInnerVariant1Variant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for UnixNumberPositionsInnerVariant1 {
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

/// `UnixNumberPositionsInnerVariant1Variant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnixNumberPositionsInnerVariant1Variant1 {
    /// `net`
    pub net: passbook_runtime::Timestamp,
}

impl UnixNumberPositionsInnerVariant1Variant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: passbook_runtime::Timestamp) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    UnixNumberPositionsInnerVariant1Variant1 {
        net: "net" Required UnixNumber passbook_runtime::Timestamp;
    }
}

passbook_runtime::limits! {
    UnixNumberPositionsInnerVariant1Variant1 {
    }
}

/// `UnixNumberPositionsInnerVariant2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnixNumberPositionsInnerVariant2 {
    /// `gross`
    pub gross: passbook_runtime::Timestamp,
}

impl UnixNumberPositionsInnerVariant2 {
    /// With what is required; the rest is set by name.
    pub fn new(gross: passbook_runtime::Timestamp) -> Self {
        Self { gross }
    }
}

passbook_runtime::structure! {
    UnixNumberPositionsInnerVariant2 {
        gross: "gross" Required UnixNumber passbook_runtime::Timestamp;
    }
}

passbook_runtime::limits! {
    UnixNumberPositionsInnerVariant2 {
    }
}

/// `UnixNumberPositionsMember` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnixNumberPositionsMember {
    /// It is `Variant1`.
    Variant1(UnixNumberPositionsMemberVariant1),
    /// It is `List`.
    List(Vec<passbook_runtime::Timestamp>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for UnixNumberPositionsMember {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Variant1(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::UnixNumber::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for UnixNumberPositionsMember {
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
                _ => union::decode::<codec::UnixNumber, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<UnixNumberPositionsMemberVariant1> for UnixNumberPositionsMember {
    fn from(value: UnixNumberPositionsMemberVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for UnixNumberPositionsMember {
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

/// `UnixNumberPositionsMemberVariant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnixNumberPositionsMemberVariant1 {
    /// `net`
    pub net: passbook_runtime::Timestamp,
}

impl UnixNumberPositionsMemberVariant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: passbook_runtime::Timestamp) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    UnixNumberPositionsMemberVariant1 {
        net: "net" Required UnixNumber passbook_runtime::Timestamp;
    }
}

passbook_runtime::limits! {
    UnixNumberPositionsMemberVariant1 {
    }
}

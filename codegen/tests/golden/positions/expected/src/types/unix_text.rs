// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `unix_text` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `UnixTextPositions` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnixTextPositions {
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
    pub member: Option<UnixTextPositionsMember>,
    /// `inner`
    pub inner: Option<UnixTextPositionsInner>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Timestamp,
    >,
}

impl std::fmt::Debug for UnixTextPositions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnixTextPositions")
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

impl UnixTextPositions {
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
    pub fn member(mut self, member: UnixTextPositionsMember) -> Self {
        self.member = Some(member);
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: UnixTextPositionsInner) -> Self {
        self.inner = Some(inner);
        self
    }
}

passbook_runtime::structure! {
    UnixTextPositions {
        field: "field" Required UnixText passbook_runtime::Timestamp;
        maybe: "maybe" Optional UnixText passbook_runtime::Timestamp;
        items: "items" Optional UnixText Vec<passbook_runtime::Timestamp>;
        nested: "nested" Optional UnixText Vec<Vec<passbook_runtime::Timestamp>>;
        values: "values" Optional UnixText std::collections::BTreeMap<String, passbook_runtime::Timestamp>;
        list_of_maps: "listOfMaps" Optional UnixText Vec<std::collections::BTreeMap<String, passbook_runtime::Timestamp>>;
        member: "member" Optional Plain UnixTextPositionsMember;
        inner: "inner" Optional Plain UnixTextPositionsInner;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Timestamp> as UnixText
    }
}

passbook_runtime::limits! {
    UnixTextPositions {
        member: "member" {};
        inner: "inner" {};
    }
}

/// `UnixTextPositionsInner` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnixTextPositionsInner {
    /// It is `Variant1`.
    Variant1(UnixTextPositionsInnerVariant1),
    /// It is `Variant2`.
    Variant2(UnixTextPositionsInnerVariant2),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for UnixTextPositionsInner {
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

impl<'de> Deserialize<'de> for UnixTextPositionsInner {
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

impl From<UnixTextPositionsInnerVariant1> for UnixTextPositionsInner {
    fn from(value: UnixTextPositionsInnerVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<UnixTextPositionsInnerVariant2> for UnixTextPositionsInner {
    fn from(value: UnixTextPositionsInnerVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl passbook_runtime::internal::limits::Limited for UnixTextPositionsInner {
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

/// `UnixTextPositionsInnerVariant1` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnixTextPositionsInnerVariant1 {
    /// It is `Variant1`.
    Variant1(UnixTextPositionsInnerVariant1Variant1),
    /// It is `List`.
    List(Vec<bool>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for UnixTextPositionsInnerVariant1 {
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

impl<'de> Deserialize<'de> for UnixTextPositionsInnerVariant1 {
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

impl From<UnixTextPositionsInnerVariant1Variant1> for UnixTextPositionsInnerVariant1 {
    fn from(value: UnixTextPositionsInnerVariant1Variant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for UnixTextPositionsInnerVariant1 {
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

/// `UnixTextPositionsInnerVariant1Variant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnixTextPositionsInnerVariant1Variant1 {
    /// `net`
    pub net: passbook_runtime::Timestamp,
}

impl UnixTextPositionsInnerVariant1Variant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: passbook_runtime::Timestamp) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    UnixTextPositionsInnerVariant1Variant1 {
        net: "net" Required UnixText passbook_runtime::Timestamp;
    }
}

passbook_runtime::limits! {
    UnixTextPositionsInnerVariant1Variant1 {
    }
}

/// `UnixTextPositionsInnerVariant2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnixTextPositionsInnerVariant2 {
    /// `gross`
    pub gross: passbook_runtime::Timestamp,
}

impl UnixTextPositionsInnerVariant2 {
    /// With what is required; the rest is set by name.
    pub fn new(gross: passbook_runtime::Timestamp) -> Self {
        Self { gross }
    }
}

passbook_runtime::structure! {
    UnixTextPositionsInnerVariant2 {
        gross: "gross" Required UnixText passbook_runtime::Timestamp;
    }
}

passbook_runtime::limits! {
    UnixTextPositionsInnerVariant2 {
    }
}

/// `UnixTextPositionsMember` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnixTextPositionsMember {
    /// It is `Variant1`.
    Variant1(UnixTextPositionsMemberVariant1),
    /// It is `List`.
    List(Vec<passbook_runtime::Timestamp>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for UnixTextPositionsMember {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Variant1(value) => codec::Plain::write(value, serializer),
            Self::List(value) => codec::UnixText::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for UnixTextPositionsMember {
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
                _ => union::decode::<codec::UnixText, _, _, _>(text, Self::List),
            },
            Self::Unrecognized,
        )
    }
}

impl From<UnixTextPositionsMemberVariant1> for UnixTextPositionsMember {
    fn from(value: UnixTextPositionsMemberVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for UnixTextPositionsMember {
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

/// `UnixTextPositionsMemberVariant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnixTextPositionsMemberVariant1 {
    /// `net`
    pub net: passbook_runtime::Timestamp,
}

impl UnixTextPositionsMemberVariant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: passbook_runtime::Timestamp) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    UnixTextPositionsMemberVariant1 {
        net: "net" Required UnixText passbook_runtime::Timestamp;
    }
}

passbook_runtime::limits! {
    UnixTextPositionsMemberVariant1 {
    }
}

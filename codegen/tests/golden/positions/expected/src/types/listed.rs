// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `listed` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `ListedPositions` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListedPositions {
    /// `field`
    pub field: ListedPositionsField,
    /// `maybe`
    pub maybe: Option<ListedPositionsMaybe>,
    /// `items`
    pub items: Option<Vec<ListedPositionsItemsItem>>,
    /// `nested`
    pub nested: Option<Vec<Vec<ListedPositionsNestedItemItem>>>,
    /// `values`
    pub values: Option<std::collections::BTreeMap<String, ListedPositionsValuesValue>>,
    /// `listOfMaps`
    pub list_of_maps: Option<
        Vec<std::collections::BTreeMap<String, ListedPositionsListOfMapsItemValue>>,
    >,
    /// `member`
    pub member: Option<ListedPositionsMember>,
    /// `inner`
    pub inner: Option<ListedPositionsInner>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<String, ListedPositionsValue>,
}

impl std::fmt::Debug for ListedPositions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListedPositions")
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

impl ListedPositions {
    /// With what is required; the rest is set by name.
    pub fn new(field: ListedPositionsField) -> Self {
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
    pub fn maybe(mut self, maybe: ListedPositionsMaybe) -> Self {
        self.maybe = Some(maybe);
        self
    }

    /// Sets `items`.
    pub fn items(mut self, items: Vec<ListedPositionsItemsItem>) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets `nested`.
    pub fn nested(mut self, nested: Vec<Vec<ListedPositionsNestedItemItem>>) -> Self {
        self.nested = Some(nested);
        self
    }

    /// Sets `values`.
    pub fn values(
        mut self,
        values: std::collections::BTreeMap<String, ListedPositionsValuesValue>,
    ) -> Self {
        self.values = Some(values);
        self
    }

    /// Sets `listOfMaps`.
    pub fn list_of_maps(
        mut self,
        list_of_maps: Vec<
            std::collections::BTreeMap<String, ListedPositionsListOfMapsItemValue>,
        >,
    ) -> Self {
        self.list_of_maps = Some(list_of_maps);
        self
    }

    /// Sets `member`.
    pub fn member(mut self, member: ListedPositionsMember) -> Self {
        self.member = Some(member);
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: ListedPositionsInner) -> Self {
        self.inner = Some(inner);
        self
    }
}

passbook_runtime::structure! {
    ListedPositions {
        field: "field" Required Plain ListedPositionsField;
        maybe: "maybe" Optional Plain ListedPositionsMaybe;
        items: "items" Optional Plain Vec<ListedPositionsItemsItem>;
        nested: "nested" Optional Plain Vec<Vec<ListedPositionsNestedItemItem>>;
        values: "values" Optional Plain std::collections::BTreeMap<String, ListedPositionsValuesValue>;
        list_of_maps: "listOfMaps" Optional Plain Vec<std::collections::BTreeMap<String, ListedPositionsListOfMapsItemValue>>;
        member: "member" Optional Plain ListedPositionsMember;
        inner: "inner" Optional Plain ListedPositionsInner;
        ..additional_properties std::collections::BTreeMap<String, ListedPositionsValue>
    }
}

passbook_runtime::limits! {
    ListedPositions {
        member: "member" {};
        inner: "inner" {};
    }
}

/// `ListedPositionsField` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedPositionsField {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ListedPositionsField {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ListedPositionsField {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ListedPositionsField);

/// `ListedPositionsInner` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListedPositionsInner {
    /// It is `Variant1`.
    Variant1(ListedPositionsInnerVariant1),
    /// It is `Variant2`.
    Variant2(ListedPositionsInnerVariant2),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ListedPositionsInner {
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

impl<'de> Deserialize<'de> for ListedPositionsInner {
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
                values: &[("gross", &["a", "b"])],
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

impl From<ListedPositionsInnerVariant1> for ListedPositionsInner {
    fn from(value: ListedPositionsInnerVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<ListedPositionsInnerVariant2> for ListedPositionsInner {
    fn from(value: ListedPositionsInnerVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ListedPositionsInner {
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

/// `ListedPositionsInnerVariant1` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListedPositionsInnerVariant1 {
    /// It is `Variant1`.
    Variant1(ListedPositionsInnerVariant1Variant1),
    /// It is `List`.
    List(Vec<bool>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ListedPositionsInnerVariant1 {
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

impl<'de> Deserialize<'de> for ListedPositionsInnerVariant1 {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &["net"],
                known: &["net"],
                values: &[("net", &["a", "b"])],
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

impl From<ListedPositionsInnerVariant1Variant1> for ListedPositionsInnerVariant1 {
    fn from(value: ListedPositionsInnerVariant1Variant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ListedPositionsInnerVariant1 {
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

/// `ListedPositionsInnerVariant1Variant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListedPositionsInnerVariant1Variant1 {
    /// `net`
    pub net: ListedPositionsInnerVariant1Variant1Net,
}

impl ListedPositionsInnerVariant1Variant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: ListedPositionsInnerVariant1Variant1Net) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    ListedPositionsInnerVariant1Variant1 {
        net: "net" Required Plain ListedPositionsInnerVariant1Variant1Net;
    }
}

passbook_runtime::limits! {
    ListedPositionsInnerVariant1Variant1 {
    }
}

/// `ListedPositionsInnerVariant1Variant1Net` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedPositionsInnerVariant1Variant1Net {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ListedPositionsInnerVariant1Variant1Net {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ListedPositionsInnerVariant1Variant1Net {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ListedPositionsInnerVariant1Variant1Net);

/// `ListedPositionsInnerVariant2` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListedPositionsInnerVariant2 {
    /// `gross`
    pub gross: ListedPositionsInnerVariant2Gross,
}

impl ListedPositionsInnerVariant2 {
    /// With what is required; the rest is set by name.
    pub fn new(gross: ListedPositionsInnerVariant2Gross) -> Self {
        Self { gross }
    }
}

passbook_runtime::structure! {
    ListedPositionsInnerVariant2 {
        gross: "gross" Required Plain ListedPositionsInnerVariant2Gross;
    }
}

passbook_runtime::limits! {
    ListedPositionsInnerVariant2 {
    }
}

/// `ListedPositionsInnerVariant2Gross` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedPositionsInnerVariant2Gross {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ListedPositionsInnerVariant2Gross {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ListedPositionsInnerVariant2Gross {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ListedPositionsInnerVariant2Gross);

/// `ListedPositionsItemsItem` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedPositionsItemsItem {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ListedPositionsItemsItem {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ListedPositionsItemsItem {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ListedPositionsItemsItem);

/// `ListedPositionsListOfMapsItemValue` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedPositionsListOfMapsItemValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ListedPositionsListOfMapsItemValue {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ListedPositionsListOfMapsItemValue {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ListedPositionsListOfMapsItemValue);

/// `ListedPositionsMaybe` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedPositionsMaybe {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ListedPositionsMaybe {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ListedPositionsMaybe {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ListedPositionsMaybe);

/// `ListedPositionsMember` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListedPositionsMember {
    /// It is `Variant1`.
    Variant1(ListedPositionsMemberVariant1),
    /// It is `List`.
    List(Vec<ListedPositionsMemberVariant2Item>),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for ListedPositionsMember {
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

impl<'de> Deserialize<'de> for ListedPositionsMember {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &["net"],
                known: &["net"],
                values: &[("net", &["a", "b"])],
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

impl From<ListedPositionsMemberVariant1> for ListedPositionsMember {
    fn from(value: ListedPositionsMemberVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl passbook_runtime::internal::limits::Limited for ListedPositionsMember {
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

/// `ListedPositionsMemberVariant1` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListedPositionsMemberVariant1 {
    /// `net`
    pub net: ListedPositionsMemberVariant1Net,
}

impl ListedPositionsMemberVariant1 {
    /// With what is required; the rest is set by name.
    pub fn new(net: ListedPositionsMemberVariant1Net) -> Self {
        Self { net }
    }
}

passbook_runtime::structure! {
    ListedPositionsMemberVariant1 {
        net: "net" Required Plain ListedPositionsMemberVariant1Net;
    }
}

passbook_runtime::limits! {
    ListedPositionsMemberVariant1 {
    }
}

/// `ListedPositionsMemberVariant1Net` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedPositionsMemberVariant1Net {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ListedPositionsMemberVariant1Net {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ListedPositionsMemberVariant1Net {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ListedPositionsMemberVariant1Net);

/// `ListedPositionsMemberVariant2Item` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedPositionsMemberVariant2Item {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ListedPositionsMemberVariant2Item {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ListedPositionsMemberVariant2Item {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ListedPositionsMemberVariant2Item);

/// `ListedPositionsNestedItemItem` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedPositionsNestedItemItem {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ListedPositionsNestedItemItem {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ListedPositionsNestedItemItem {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ListedPositionsNestedItemItem);

/// `ListedPositionsValue` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedPositionsValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ListedPositionsValue {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ListedPositionsValue {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ListedPositionsValue);

/// `ListedPositionsValuesValue` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedPositionsValuesValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ListedPositionsValuesValue {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ListedPositionsValuesValue {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ListedPositionsValuesValue);

/// `PutListedError400Item` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PutListedError400Item {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PutListedError400Item {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PutListedError400Item {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PutListedError400Item);

/// `PutListedListRequestItem` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PutListedListRequestItem {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PutListedListRequestItem {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PutListedListRequestItem {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PutListedListRequestItem);

/// `PutListedListResponseValue` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PutListedListResponseValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PutListedListResponseValue {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PutListedListResponseValue {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PutListedListResponseValue);

/// `PutListedRequest` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PutListedRequest {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PutListedRequest {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PutListedRequest {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PutListedRequest);

/// `PutListedResponse` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PutListedResponse {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PutListedResponse {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PutListedResponse {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PutListedResponse);

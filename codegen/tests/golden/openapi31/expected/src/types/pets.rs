// @generated from tests/golden/openapi31/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `pets` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `Cat` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: CatKind,
    /// `lives`
    ///
    /// At most 10. Not 10 itself.
    pub lives: Option<i64>,
    /// In words or in number.
    pub size: CatSize,
    /// `colour`
    pub colour: Option<CatColour>,
    /// Whose it is.
    pub owner: passbook_runtime::Field<Owner>,
    /// `state`
    pub state: passbook_runtime::Field<CatState>,
    /// `pair`
    pub pair: Option<Vec<CatPairItem>>,
    /// Its mark.
    pub tag: Option<Tag>,
    /// `next`
    pub next: Option<Tag>,
    /// `film`
    pub film: Option<String>,
    /// `nothing`
    pub nothing: passbook_runtime::Field<passbook_runtime::Json>,
    /// `anything`
    pub anything: Option<passbook_runtime::Json>,
}

impl Cat {
    /// With what is required; the rest is set by name.
    pub fn new(kind: CatKind, size: CatSize) -> Self {
        Self {
            kind,
            lives: None,
            size,
            colour: None,
            owner: passbook_runtime::Field::Absent,
            state: passbook_runtime::Field::Absent,
            pair: None,
            tag: None,
            next: None,
            film: None,
            nothing: passbook_runtime::Field::Absent,
            anything: None,
        }
    }

    /// Sets `lives`.
    ///
    /// At most 10. Not 10 itself.
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }

    /// Sets `colour`.
    pub fn colour(mut self, colour: CatColour) -> Self {
        self.colour = Some(colour);
        self
    }

    /// Whose it is.
    pub fn owner(mut self, owner: impl Into<passbook_runtime::Field<Owner>>) -> Self {
        self.owner = owner.into();
        self
    }

    /// Sets `state`.
    pub fn state(mut self, state: impl Into<passbook_runtime::Field<CatState>>) -> Self {
        self.state = state.into();
        self
    }

    /// Sets `pair`.
    pub fn pair(mut self, pair: Vec<CatPairItem>) -> Self {
        self.pair = Some(pair);
        self
    }

    /// Its mark.
    pub fn tag(mut self, tag: Tag) -> Self {
        self.tag = Some(tag);
        self
    }

    /// Sets `next`.
    pub fn next(mut self, next: Tag) -> Self {
        self.next = Some(next);
        self
    }

    /// Sets `film`.
    pub fn film(mut self, film: impl Into<String>) -> Self {
        self.film = Some(film.into());
        self
    }

    /// Sets `nothing`.
    pub fn nothing(
        mut self,
        nothing: impl Into<passbook_runtime::Field<passbook_runtime::Json>>,
    ) -> Self {
        self.nothing = nothing.into();
        self
    }

    /// Sets `anything`.
    pub fn anything(mut self, anything: impl Into<passbook_runtime::Json>) -> Self {
        self.anything = Some(anything.into());
        self
    }
}

passbook_runtime::structure! {
    Cat {
        kind: "kind" Required Plain CatKind;
        lives: "lives" Optional Whole i64;
        size: "size" Required Plain CatSize;
        colour: "colour" Optional Plain CatColour;
        owner: "owner" Clearable Plain Owner;
        state: "state" Clearable Plain CatState;
        pair: "pair" Optional Plain Vec<CatPairItem>;
        tag: "tag" Optional Plain Tag;
        next: "next" Optional Plain Tag;
        film: "film" Optional Plain String;
        nothing: "nothing" Clearable Plain passbook_runtime::Json;
        anything: "anything" Optional Plain passbook_runtime::Json;
    }
}

passbook_runtime::limits! {
    Cat {
        lives: "lives" { maximum: Some(10.0), below_maximum: true, };
        size: "size" {};
        owner: "owner" {};
        pair: "pair" {};
        tag: "tag" {};
        next: "next" {};
    }
}

/// `CatColour` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CatColour {
    /// `red`
    Red,
    /// `blue`
    Blue,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl CatColour {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Blue => "blue",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CatColour {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            "blue" => Self::Blue,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(CatColour);

/// `CatKind` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CatKind {
    /// `cat`
    Cat,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl CatKind {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cat => "cat",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CatKind {
    fn from(value: &str) -> Self {
        match value {
            "cat" => Self::Cat,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(CatKind);

/// `CatPairItem` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CatPairItem {
    /// It is `Text`.
    Text(String),
    /// It is `Integer`.
    Integer(i64),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for CatPairItem {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Integer(value) => codec::Whole::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for CatPairItem {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Integer,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Whole, _, _, _>(text, Self::Integer),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for CatPairItem {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for CatPairItem {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl passbook_runtime::internal::limits::Limited for CatPairItem {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Text(value) => value.check(limits, check),
            Self::Integer(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// In words or in number.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CatSize {
    /// It is `Text`.
    Text(String),
    /// It is `Integer`.
    Integer(i64),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for CatSize {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Integer(value) => codec::Whole::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for CatSize {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Integer,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Whole, _, _, _>(text, Self::Integer),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for CatSize {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for CatSize {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl passbook_runtime::internal::limits::Limited for CatSize {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Text(value) => value.check(limits, check),
            Self::Integer(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `CatState` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CatState {
    /// `well`
    Well,
    /// `ill`
    Ill,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl CatState {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Well => "well",
            Self::Ill => "ill",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CatState {
    fn from(value: &str) -> Self {
        match value {
            "well" => Self::Well,
            "ill" => Self::Ill,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(CatState);

/// `Dog` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: DogKind,
    /// `more`
    pub more: Option<std::collections::BTreeMap<String, Option<i64>>>,
    /// In words or in number.
    pub size: DogSize,
    /// `colour`
    pub colour: Option<DogColour>,
    /// Whose it is.
    pub owner: passbook_runtime::Field<Owner>,
    /// `state`
    pub state: passbook_runtime::Field<DogState>,
    /// `pair`
    pub pair: Option<Vec<DogPairItem>>,
    /// Its mark.
    pub tag: Option<Tag>,
    /// `next`
    pub next: Option<Tag>,
    /// `film`
    pub film: Option<String>,
    /// `nothing`
    pub nothing: passbook_runtime::Field<passbook_runtime::Json>,
    /// `anything`
    pub anything: Option<passbook_runtime::Json>,
}

impl Dog {
    /// With what is required; the rest is set by name.
    pub fn new(kind: DogKind, size: DogSize) -> Self {
        Self {
            kind,
            more: None,
            size,
            colour: None,
            owner: passbook_runtime::Field::Absent,
            state: passbook_runtime::Field::Absent,
            pair: None,
            tag: None,
            next: None,
            film: None,
            nothing: passbook_runtime::Field::Absent,
            anything: None,
        }
    }

    /// Sets `more`.
    pub fn more(
        mut self,
        more: std::collections::BTreeMap<String, Option<i64>>,
    ) -> Self {
        self.more = Some(more);
        self
    }

    /// Sets `colour`.
    pub fn colour(mut self, colour: DogColour) -> Self {
        self.colour = Some(colour);
        self
    }

    /// Whose it is.
    pub fn owner(mut self, owner: impl Into<passbook_runtime::Field<Owner>>) -> Self {
        self.owner = owner.into();
        self
    }

    /// Sets `state`.
    pub fn state(mut self, state: impl Into<passbook_runtime::Field<DogState>>) -> Self {
        self.state = state.into();
        self
    }

    /// Sets `pair`.
    pub fn pair(mut self, pair: Vec<DogPairItem>) -> Self {
        self.pair = Some(pair);
        self
    }

    /// Its mark.
    pub fn tag(mut self, tag: Tag) -> Self {
        self.tag = Some(tag);
        self
    }

    /// Sets `next`.
    pub fn next(mut self, next: Tag) -> Self {
        self.next = Some(next);
        self
    }

    /// Sets `film`.
    pub fn film(mut self, film: impl Into<String>) -> Self {
        self.film = Some(film.into());
        self
    }

    /// Sets `nothing`.
    pub fn nothing(
        mut self,
        nothing: impl Into<passbook_runtime::Field<passbook_runtime::Json>>,
    ) -> Self {
        self.nothing = nothing.into();
        self
    }

    /// Sets `anything`.
    pub fn anything(mut self, anything: impl Into<passbook_runtime::Json>) -> Self {
        self.anything = Some(anything.into());
        self
    }
}

passbook_runtime::structure! {
    Dog {
        kind: "kind" Required Plain DogKind;
        more: "more" Optional Whole std::collections::BTreeMap<String, Option<i64>>;
        size: "size" Required Plain DogSize;
        colour: "colour" Optional Plain DogColour;
        owner: "owner" Clearable Plain Owner;
        state: "state" Clearable Plain DogState;
        pair: "pair" Optional Plain Vec<DogPairItem>;
        tag: "tag" Optional Plain Tag;
        next: "next" Optional Plain Tag;
        film: "film" Optional Plain String;
        nothing: "nothing" Clearable Plain passbook_runtime::Json;
        anything: "anything" Optional Plain passbook_runtime::Json;
    }
}

passbook_runtime::limits! {
    Dog {
        size: "size" {};
        owner: "owner" {};
        pair: "pair" {};
        tag: "tag" {};
        next: "next" {};
    }
}

/// `DogColour` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DogColour {
    /// `red`
    Red,
    /// `blue`
    Blue,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl DogColour {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Blue => "blue",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DogColour {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            "blue" => Self::Blue,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(DogColour);

/// `DogKind` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DogKind {
    /// `dog`
    Dog,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl DogKind {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dog => "dog",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DogKind {
    fn from(value: &str) -> Self {
        match value {
            "dog" => Self::Dog,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(DogKind);

/// `DogPairItem` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DogPairItem {
    /// It is `Text`.
    Text(String),
    /// It is `Integer`.
    Integer(i64),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for DogPairItem {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Integer(value) => codec::Whole::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DogPairItem {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Integer,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Whole, _, _, _>(text, Self::Integer),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for DogPairItem {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for DogPairItem {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl passbook_runtime::internal::limits::Limited for DogPairItem {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Text(value) => value.check(limits, check),
            Self::Integer(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// In words or in number.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DogSize {
    /// It is `Text`.
    Text(String),
    /// It is `Integer`.
    Integer(i64),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for DogSize {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Text(value) => codec::Plain::write(value, serializer),
            Self::Integer(value) => codec::Whole::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DogSize {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::String,
                required: &[],
                known: &[],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Integer,
                required: &[],
                known: &[],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Text),
                _ => union::decode::<codec::Whole, _, _, _>(text, Self::Integer),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for DogSize {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for DogSize {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl passbook_runtime::internal::limits::Limited for DogSize {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Text(value) => value.check(limits, check),
            Self::Integer(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `DogState` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DogState {
    /// `well`
    Well,
    /// `ill`
    Ill,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl DogState {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Well => "well",
            Self::Ill => "ill",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DogState {
    fn from(value: &str) -> Self {
        match value {
            "well" => Self::Well,
            "ill" => Self::Ill,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(DogState);

/// `Owner` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// `name`
    pub name: passbook_runtime::Field<String>,
    /// `pets`
    pub pets: Option<Vec<Pet>>,
}

impl std::fmt::Debug for Owner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Owner")
            .field(
                "name",
                &self
                    .name
                    .value()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("pets", &self.pets)
            .finish()
    }
}

impl Owner {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: passbook_runtime::Field::Absent,
            pets: None,
        }
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<passbook_runtime::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `pets`.
    pub fn pets(mut self, pets: Vec<Pet>) -> Self {
        self.pets = Some(pets);
        self
    }
}

passbook_runtime::structure! {
    Owner {
        name: "name" Clearable PersonalPlain String;
        pets: "pets" Optional Plain Vec<Pet>;
    }
}

passbook_runtime::limits! {
    Owner {
        pets: "pets" {};
    }
}

/// `Pet` of the contract.
///
/// The value of `kind` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where the discriminator is `cat`.
    Cat(Cat),
    /// Where the discriminator is `dog`.
    Dog(Dog),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for Pet {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Cat(value) => codec::Plain::write(value, serializer),
            Self::Dog(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Pet {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[("cat", 0usize), ("dog", 1usize)];
        union::decode_by_discriminator(
            deserializer,
            "kind",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Cat),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Dog),
            },
            Self::Unrecognized,
        )
    }
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl passbook_runtime::internal::limits::Limited for Pet {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Cat(value) => value.check(limits, check),
            Self::Dog(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `Tag` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// `text`
    pub text: String,
}

impl Tag {
    /// With what is required; the rest is set by name.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

passbook_runtime::structure! {
    Tag {
        text: "text" Required Plain String;
    }
}

passbook_runtime::limits! {
    Tag {
    }
}

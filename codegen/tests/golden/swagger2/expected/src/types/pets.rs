// @generated from tests/golden/swagger2/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `pets` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `Cat` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: String,
    /// `name`
    pub name: String,
    /// `tag`
    pub tag: passbook_runtime::Field<String>,
    /// `lives`
    pub lives: Option<i64>,
}

impl Cat {
    /// With what is required; the rest is set by name.
    pub fn new(kind: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: name.into(),
            tag: passbook_runtime::Field::Absent,
            lives: None,
        }
    }

    /// Sets `tag`.
    pub fn tag(mut self, tag: impl Into<passbook_runtime::Field<String>>) -> Self {
        self.tag = tag.into();
        self
    }

    /// Sets `lives`.
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

passbook_runtime::structure! {
    Cat {
        kind: "kind" Required Plain String;
        name: "name" Required Plain String;
        tag: "tag" Clearable Plain String;
        lives: "lives" Optional Plain i64;
    }
}

passbook_runtime::limits! {
    Cat {
    }
}

/// `Dog` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: String,
    /// `name`
    pub name: String,
    /// `tag`
    pub tag: passbook_runtime::Field<String>,
    /// `owner`
    pub owner: Option<String>,
}

impl Dog {
    /// With what is required; the rest is set by name.
    pub fn new(kind: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: name.into(),
            tag: passbook_runtime::Field::Absent,
            owner: None,
        }
    }

    /// Sets `tag`.
    pub fn tag(mut self, tag: impl Into<passbook_runtime::Field<String>>) -> Self {
        self.tag = tag.into();
        self
    }

    /// Sets `owner`.
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }
}

passbook_runtime::structure! {
    Dog {
        kind: "kind" Required Plain String;
        name: "name" Required Plain String;
        tag: "tag" Clearable Plain String;
        owner: "owner" Optional Plain String;
    }
}

passbook_runtime::limits! {
    Dog {
    }
}

/// `Fault` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// `code`
    pub code: String,
    /// `at`
    pub at: Option<passbook_runtime::DateTime>,
}

passbook_runtime::structure! {
    Fault {
        code: "code" Required Plain String;
        at: "at" Optional Plain passbook_runtime::DateTime;
    }
}

/// `ListPetsKindsItem` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListPetsKindsItem {
    /// `cat`
    Cat,
    /// `dog`
    Dog,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ListPetsKindsItem {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cat => "cat",
            Self::Dog => "dog",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ListPetsKindsItem {
    fn from(value: &str) -> Self {
        match value {
            "cat" => Self::Cat,
            "dog" => Self::Dog,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ListPetsKindsItem);

/// `Pet` of the contract.
///
/// The value of `kind` says which variant it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where the discriminator is `Cat`.
    Cat(Cat),
    /// Where the discriminator is `Dog`.
    Dog(Dog),
    /// Where the discriminator is `Pet`.
    Base(PetBase),
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
            Self::Base(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Pet {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const TAGS: &[(&str, usize)] = &[
            ("Cat", 0usize),
            ("Dog", 1usize),
            ("Pet", 2usize),
        ];
        union::decode_by_discriminator(
            deserializer,
            "kind",
            TAGS,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::Cat),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Dog),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Base),
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

impl From<PetBase> for Pet {
    fn from(value: PetBase) -> Self {
        Self::Base(value)
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
            Self::Base(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `PetBase` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PetBase {
    /// `kind`
    pub kind: String,
    /// `name`
    pub name: String,
    /// `tag`
    pub tag: passbook_runtime::Field<String>,
}

impl PetBase {
    /// With what is required; the rest is set by name.
    pub fn new(kind: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: name.into(),
            tag: passbook_runtime::Field::Absent,
        }
    }

    /// Sets `tag`.
    pub fn tag(mut self, tag: impl Into<passbook_runtime::Field<String>>) -> Self {
        self.tag = tag.into();
        self
    }
}

passbook_runtime::structure! {
    PetBase {
        kind: "kind" Required Plain String;
        name: "name" Required Plain String;
        tag: "tag" Clearable Plain String;
    }
}

passbook_runtime::limits! {
    PetBase {
    }
}

/// `PutPhotoRequest` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutPhotoRequest {
    /// `photo`
    pub photo: passbook_runtime::Part,
    /// `caption`
    pub caption: Option<String>,
}

impl PutPhotoRequest {
    /// With what is required; the rest is set by name.
    pub fn new(photo: impl Into<passbook_runtime::Part>) -> Self {
        Self {
            photo: photo.into(),
            caption: None,
        }
    }

    /// Sets `caption`.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

passbook_runtime::structure! {
    PutPhotoRequest {
        photo: "photo" Required Plain passbook_runtime::Part;
        caption: "caption" Optional Plain String;
    }
}

passbook_runtime::limits! {
    PutPhotoRequest {
    }
}

passbook_runtime::multipart! {
    PutPhotoRequest {
        photo: "photo";
    }
}

/// `RenamePetRequest` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RenamePetRequest {
    /// `name`
    ///
    /// At most 20 characters.
    pub name: String,
    /// `nicknames`
    pub nicknames: Option<Vec<String>>,
}

impl RenamePetRequest {
    /// With what is required; the rest is set by name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            nicknames: None,
        }
    }

    /// Sets `nicknames`.
    pub fn nicknames(mut self, nicknames: Vec<String>) -> Self {
        self.nicknames = Some(nicknames);
        self
    }
}

passbook_runtime::structure! {
    RenamePetRequest {
        name: "name" Required Plain String;
        nicknames: "nicknames" Optional Plain Vec<String>;
    }
}

passbook_runtime::limits! {
    RenamePetRequest {
        name: "name" { max_length: 20, };
    }
}

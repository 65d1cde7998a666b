// @generated from tests/golden/personal/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `people` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// `Address` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// `city`
    pub city: Option<String>,
    /// `country`
    pub country: Option<String>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Address")
            .field(
                "city",
                &self
                    .city
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("country", &self.country)
            .field(
                "additional_properties",
                &passbook_runtime::internal::structure::Names(
                    &self.additional_properties,
                ),
            )
            .finish()
    }
}

impl Address {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            city: None,
            country: None,
            additional_properties: Default::default(),
        }
    }

    /// Sets `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `country`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

passbook_runtime::structure! {
    Address {
        city: "city" Optional PersonalPlain String;
        country: "country" Optional Plain String;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
}

passbook_runtime::limits! {
    Address {
    }
}

/// `Company` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Company {
    /// `companyName`
    pub company_name: String,
    /// `phone`
    pub phone: Option<String>,
}

impl Company {
    /// With what is required; the rest is set by name.
    pub fn new(company_name: impl Into<String>) -> Self {
        Self {
            company_name: company_name.into(),
            phone: None,
        }
    }

    /// Sets `phone`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

passbook_runtime::structure! {
    Company {
        company_name: "companyName" Required Plain String;
        phone: "phone" Optional Plain String;
    }
}

passbook_runtime::limits! {
    Company {
    }
}

/// `Contact` of the contract.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Contact {
    /// It is `Text`.
    Text(String),
    /// It is `Integer`.
    Integer(i64),
    /// It is `Company`.
    Company(Company),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl std::fmt::Debug for Contact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(_) => {
                f.debug_tuple("Text")
                    .field(&passbook_runtime::internal::structure::Personal)
                    .finish()
            }
            Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
            Self::Company(value) => f.debug_tuple("Company").field(value).finish(),
            Self::Unrecognized(value) => {
                f.debug_tuple("Unrecognized").field(value).finish()
            }
        }
    }
}

impl Serialize for Contact {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::Text(value) => codec::PersonalPlain::write(value, serializer),
            Self::Integer(value) => codec::Plain::write(value, serializer),
            Self::Company(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Contact {
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
            union::Candidate {
                kind: union::Kind::Object,
                required: &["companyName"],
                known: &["companyName", "phone"],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::PersonalPlain, _, _, _>(text, Self::Text),
                1 => union::decode::<codec::Plain, _, _, _>(text, Self::Integer),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::Company),
            },
            Self::Unrecognized,
        )
    }
}

impl From<String> for Contact {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for Contact {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Company> for Contact {
    fn from(value: Company) -> Self {
        Self::Company(value)
    }
}

impl passbook_runtime::internal::limits::Limited for Contact {
    fn check(
        &self,
        limits: &passbook_runtime::internal::limits::Limits,
        check: &mut passbook_runtime::internal::limits::Check,
    ) {
        match self {
            Self::Text(value) => value.check(limits, check),
            Self::Integer(value) => value.check(limits, check),
            Self::Company(value) => value.check(limits, check),
            Self::Unrecognized(_) => {}
        }
    }
}

/// `Person` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// `marked`
    pub marked: String,
    /// Personal by its name.
    pub first_name: String,
    /// `lastName`
    pub last_name: Option<String>,
    /// `birthDate`
    pub birth_date: Option<passbook_runtime::Date>,
    /// `height`
    pub height: Option<passbook_runtime::Decimal>,
    /// `children`
    pub children: Option<i64>,
    /// `married`
    pub married: Option<bool>,
    /// `emails`
    pub emails: Option<Vec<String>>,
    /// `names`
    pub names: Option<Vec<String>>,
    /// `phones`
    pub phones: Option<std::collections::BTreeMap<String, String>>,
    /// `maybe`
    pub maybe: passbook_runtime::Field<String>,
    /// `sex`
    pub sex: Option<PersonSex>,
    /// `address`
    pub address: Option<Address>,
    /// `home`
    pub home: Option<PersonHome>,
    /// `note`
    pub note: Option<super::Note>,
    /// `contact`
    pub contact: Option<Contact>,
    /// `employer`
    pub employer: Option<Company>,
    /// `password`
    pub password: Option<passbook_runtime::Sensitive<String>>,
    /// `nickname`
    pub nickname: Option<String>,
}

impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Person")
            .field("marked", &passbook_runtime::internal::structure::Personal)
            .field("first_name", &passbook_runtime::internal::structure::Personal)
            .field("last_name", &self.last_name)
            .field(
                "birth_date",
                &self
                    .birth_date
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "height",
                &self
                    .height
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "children",
                &self
                    .children
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "married",
                &self
                    .married
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "emails",
                &self
                    .emails
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "names",
                &self
                    .names
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "phones",
                &self
                    .phones
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "maybe",
                &self
                    .maybe
                    .value()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "sex",
                &self
                    .sex
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "address",
                &self
                    .address
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "home",
                &self
                    .home
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "note",
                &self
                    .note
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("contact", &self.contact)
            .field("employer", &self.employer)
            .field("password", &self.password)
            .field("nickname", &self.nickname)
            .finish()
    }
}

impl Person {
    /// With what is required; the rest is set by name.
    pub fn new(marked: impl Into<String>, first_name: impl Into<String>) -> Self {
        Self {
            marked: marked.into(),
            first_name: first_name.into(),
            last_name: None,
            birth_date: None,
            height: None,
            children: None,
            married: None,
            emails: None,
            names: None,
            phones: None,
            maybe: passbook_runtime::Field::Absent,
            sex: None,
            address: None,
            home: None,
            note: None,
            contact: None,
            employer: None,
            password: None,
            nickname: None,
        }
    }

    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `birthDate`.
    pub fn birth_date(mut self, birth_date: passbook_runtime::Date) -> Self {
        self.birth_date = Some(birth_date);
        self
    }

    /// Sets `height`.
    pub fn height(mut self, height: passbook_runtime::Decimal) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: i64) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `married`.
    pub fn married(mut self, married: bool) -> Self {
        self.married = Some(married);
        self
    }

    /// Sets `emails`.
    pub fn emails(mut self, emails: Vec<String>) -> Self {
        self.emails = Some(emails);
        self
    }

    /// Sets `names`.
    pub fn names(mut self, names: Vec<String>) -> Self {
        self.names = Some(names);
        self
    }

    /// Sets `phones`.
    pub fn phones(mut self, phones: std::collections::BTreeMap<String, String>) -> Self {
        self.phones = Some(phones);
        self
    }

    /// Sets `maybe`.
    pub fn maybe(mut self, maybe: impl Into<passbook_runtime::Field<String>>) -> Self {
        self.maybe = maybe.into();
        self
    }

    /// Sets `sex`.
    pub fn sex(mut self, sex: PersonSex) -> Self {
        self.sex = Some(sex);
        self
    }

    /// Sets `address`.
    pub fn address(mut self, address: Address) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets `home`.
    pub fn home(mut self, home: PersonHome) -> Self {
        self.home = Some(home);
        self
    }

    /// Sets `note`.
    pub fn note(mut self, note: super::Note) -> Self {
        self.note = Some(note);
        self
    }

    /// Sets `contact`.
    pub fn contact(mut self, contact: Contact) -> Self {
        self.contact = Some(contact);
        self
    }

    /// Sets `employer`.
    pub fn employer(mut self, employer: Company) -> Self {
        self.employer = Some(employer);
        self
    }

    /// Sets `password`.
    pub fn password(
        mut self,
        password: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `nickname`.
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }
}

passbook_runtime::structure! {
    Person {
        marked: "marked" Required PersonalPlain String;
        first_name: "firstName" Required PersonalPlain String;
        last_name: "lastName" Optional Plain String;
        birth_date: "birthDate" Optional PersonalPlain passbook_runtime::Date;
        height: "height" Optional PersonalDecimalNumber passbook_runtime::Decimal;
        children: "children" Optional PersonalPlain i64;
        married: "married" Optional PersonalPlain bool;
        emails: "emails" Optional PersonalPlain Vec<String>;
        names: "names" Optional PersonalPlain Vec<String>;
        phones: "phones" Optional PersonalPlain std::collections::BTreeMap<String, String>;
        maybe: "maybe" Clearable PersonalPlain String;
        sex: "sex" Optional PersonalPlain PersonSex;
        address: "address" Optional PersonalPlain Address;
        home: "home" Optional PersonalPlain PersonHome;
        note: "note" Optional PersonalPlain super::Note;
        contact: "contact" Optional Plain Contact;
        employer: "employer" Optional Plain Company;
        password: "password" Optional Plain passbook_runtime::Sensitive<String>;
        nickname: "nickname" Optional Plain String;
    }
}

passbook_runtime::limits! {
    Person {
        address: "address" {};
        home: "home" {};
        note: "note" {};
        contact: "contact" {};
        employer: "employer" {};
    }
}

/// `PersonHome` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonHome {
    /// `line`
    pub line: Option<String>,
    /// `planet`
    pub planet: Option<String>,
}

impl std::fmt::Debug for PersonHome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PersonHome")
            .field(
                "line",
                &self
                    .line
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("planet", &self.planet)
            .finish()
    }
}

impl PersonHome {
    /// With nothing set.
    pub fn new() -> Self {
        Self { line: None, planet: None }
    }

    /// Sets `line`.
    pub fn line(mut self, line: impl Into<String>) -> Self {
        self.line = Some(line.into());
        self
    }

    /// Sets `planet`.
    pub fn planet(mut self, planet: impl Into<String>) -> Self {
        self.planet = Some(planet.into());
        self
    }
}

passbook_runtime::structure! {
    PersonHome {
        line: "line" Optional PersonalPlain String;
        planet: "planet" Optional Plain String;
    }
}

passbook_runtime::limits! {
    PersonHome {
    }
}

/// `PersonSex` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PersonSex {
    /// `F`
    F,
    /// `M`
    M,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl PersonSex {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::F => "F",
            Self::M => "M",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for PersonSex {
    fn from(value: &str) -> Self {
        match value {
            "F" => Self::F,
            "M" => Self::M,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(PersonSex);

/// `Problem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// `code`
    pub code: Option<String>,
    /// `email`
    pub email: Option<String>,
}

impl std::fmt::Debug for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Problem")
            .field("code", &self.code)
            .field(
                "email",
                &self
                    .email
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

passbook_runtime::structure! {
    Problem {
        code: "code" Optional Plain String;
        email: "email" Optional PersonalPlain String;
    }
}

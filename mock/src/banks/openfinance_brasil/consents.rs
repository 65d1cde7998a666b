//! Consents: who gave them, and to what.

use std::collections::BTreeSet;

/// A consent that was created at the consents API, which is not part of this bank. None of it is real.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Consent {
    /// The consent's id; the scope is `consent:` and this.
    pub id: &'static str,
    /// What it is for, in words.
    pub about: &'static str,
    /// The id of the client that created it.
    pub client: &'static str,
    pub(super) subject: Subject,
    pub(super) status: Status,
    pub(super) permissions: &'static [&'static str],
}

/// Who gave a consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    Person(u64),
    Company(u64),
}

impl Subject {
    /// CPF or CNPJ: numbers that are nobody's.
    pub(super) fn tax_id(self) -> String {
        match self {
            Self::Person(index) => format!("{:011}", 12_345_678_909 + index),
            Self::Company(index) => format!("{:014}", 11_444_777_000_161_u64 + index),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    /// The customer says yes.
    Willing,
    /// The customer says no.
    Rejected,
}

const PERSON: [&str; 2] =
    ["CUSTOMERS_PERSONAL_IDENTIFICATIONS_READ", "CUSTOMERS_PERSONAL_ADITTIONALINFO_READ"];
const COMPANY: [&str; 2] =
    ["CUSTOMERS_BUSINESS_IDENTIFICATIONS_READ", "CUSTOMERS_BUSINESS_ADITTIONALINFO_READ"];

/// The consents that every bank knows.
pub const CONSENTS: [Consent; 5] = [
    Consent {
        id: "urn:bancoexemplo:pessoa",
        about: "all of a person",
        client: "cliente-exemplo",
        subject: Subject::Person(0),
        status: Status::Willing,
        permissions: &PERSON,
    },
    Consent {
        id: "urn:bancoexemplo:identificacao",
        about: "a person's identifications, and nothing else",
        client: "cliente-exemplo",
        subject: Subject::Person(0),
        status: Status::Willing,
        permissions: PERSON.split_at(1).0,
    },
    Consent {
        id: "urn:bancoexemplo:empresa",
        about: "all of a company",
        client: "cliente-exemplo",
        subject: Subject::Company(0),
        status: Status::Willing,
        permissions: &COMPANY,
    },
    Consent {
        id: "urn:bancoexemplo:recusado",
        about: "rejected by the person",
        client: "cliente-exemplo",
        subject: Subject::Person(0),
        status: Status::Rejected,
        permissions: &PERSON,
    },
    Consent {
        id: "urn:bancoexemplo:outra-pessoa",
        about: "all of another person, of the second client",
        client: "outro-cliente",
        subject: Subject::Person(1),
        status: Status::Willing,
        permissions: &PERSON,
    },
];

/// The consent among scopes.
pub(super) fn of_scopes(scopes: &BTreeSet<String>) -> Option<&'static Consent> {
    let id = scopes.iter().find_map(|scope| scope.strip_prefix("consent:"))?;
    CONSENTS.iter().find(|consent| consent.id == id)
}

/// The permission that an operation needs.
pub(super) fn permission(operation: &str) -> Option<&'static str> {
    Some(match operation {
        "customersGetPersonalIdentifications" => PERSON[0],
        "customersGetPersonalQualifications" | "customersGetPersonalFinancialRelations" => PERSON[1],
        "customersGetBusinessIdentifications" => COMPANY[0],
        "customersGetBusinessQualifications" | "customersGetBusinessFinancialRelations" => COMPANY[1],
        _ => return None,
    })
}

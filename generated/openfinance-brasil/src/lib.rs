// @generated from specs/openfinance-brasil/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for Open Finance Brasil Customers, version 2.0.1 of its contract.
//!
//! Registration data that a Brazilian financial institution (the transmitter) holds about a customer, handed to
//! another institution (the receiver) with the customer's consent: who the customer is, their income or revenue and
//! net worth, and their relationship with the institution. People and companies have separate operations with
//! separate permissions.
//!
//! Every call needs a consent in the status `AUTHORISED` that carries the permission which the operation names, and
//! an access token bound to that consent. The transmitter must have the role `DADOS` in the directory of
//! participants.
//!
//! Institutions apply operational limits. Endpoints of low frequency, which owner data is reported to belong to, allow
//! four successful calls a month for each endpoint, customer and receiver; a call whose answer was lost on the way
//! back still counts. Further limits apply to calls a minute for each receiver (500 to 2000, by frequency class) and
//! to calls a second for the whole institution (300).

#[allow(clippy::all)]
pub mod client;
#[allow(clippy::all)]
pub mod operations;
#[allow(clippy::all)]
pub mod errors;
#[allow(clippy::all)]
pub mod types;
#[cfg(feature = "commands")]
#[doc(hidden)]
#[allow(clippy::all)]
pub mod commands;

pub use self::client::{Auth, Client, ClientBuilder};
pub use self::errors::{Error, ErrorBody};
pub use passbook_runtime::{self as runtime, Response, Secret};

/// What this client is for: id, title, the contract's version, its operations and its base URLs.
pub const PROVIDER: passbook_runtime::Provider = passbook_runtime::Provider {
    id: "openfinance-brasil",
    title: "Open Finance Brasil Customers",
    version: "2.0.1",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "customersGetPersonalIdentifications",
            rust: "customers_get_personal_identifications",
            method: "GET",
            path: "/personal/identifications",
        },
        passbook_runtime::OperationInfo {
            id: "customersGetPersonalQualifications",
            rust: "customers_get_personal_qualifications",
            method: "GET",
            path: "/personal/qualifications",
        },
        passbook_runtime::OperationInfo {
            id: "customersGetPersonalFinancialRelations",
            rust: "customers_get_personal_financial_relations",
            method: "GET",
            path: "/personal/financial-relations",
        },
        passbook_runtime::OperationInfo {
            id: "customersGetBusinessIdentifications",
            rust: "customers_get_business_identifications",
            method: "GET",
            path: "/business/identifications",
        },
        passbook_runtime::OperationInfo {
            id: "customersGetBusinessQualifications",
            rust: "customers_get_business_qualifications",
            method: "GET",
            path: "/business/qualifications",
        },
        passbook_runtime::OperationInfo {
            id: "customersGetBusinessFinancialRelations",
            rust: "customers_get_business_financial_relations",
            method: "GET",
            path: "/business/financial-relations",
        },
    ],
    base_urls: &[],
};

// @generated from specs/cybersource/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for CyberSource TMS customers, version 2.0.0 of its contract.
//!
//! Customers in CyberSource's Token Management Service (TMS), a vault that keeps payment data and hands out tokens.
//!
//! A customer is a token for one of the merchant's own customers. It holds references of the merchant and points to
//! payment instruments (a card or bank account with its billing details) and shipping addresses, one of each being
//! the default. A payment instrument in turn points to an instrument identifier, the token of the bare card or
//! account number. Responses show card and account numbers in masked form, such as `411111XXXXXX1111`.
//!
//! Every request is signed, either with a short-lived JWT or with the older HTTP signature, which the provider stops
//! supporting in March 2027. The published contract has no 401; a signature that the gateway rejects is reported to be answered with a body of the form
//! `{"response": {"rmsg": "…"}}` rather than the error body of the other statuses.
//!
//! Bodies can be encrypted on their way, beside TLS (message-level encryption, MLE). It needs the JWT scheme.
//! - An encrypted request is `{"encryptedRequest": "…"}`, a compact JWE of the JSON body. The digest in the JWT is that
//!   of the bytes that are sent. `post_customer` and `patch_customer` accept it; the others have no body.
//! - An encrypted response is `{"encryptedResponse": "…"}`, with the status and headers of the response in clear. Any
//!   operation sends it where the JWT asks for it; so do errors, except that a 401 may come in clear.
//! - The provider requires both of every merchant from March 2027 on. The date was September 2026 until the summer
//!   of that year.
//!
//! Creating a customer has no idempotency key: a repeated `post_customer` makes a second customer. Rate limits are
//! set per merchant and not published.

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
    id: "cybersource",
    title: "CyberSource TMS customers",
    version: "2.0.0",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "post_customer",
            rust: "post_customer",
            method: "POST",
            path: "/tms/v2/customers",
        },
        passbook_runtime::OperationInfo {
            id: "get_customer",
            rust: "get_customer",
            method: "GET",
            path: "/tms/v2/customers/{customerId}",
        },
        passbook_runtime::OperationInfo {
            id: "patch_customer",
            rust: "patch_customer",
            method: "PATCH",
            path: "/tms/v2/customers/{customerId}",
        },
        passbook_runtime::OperationInfo {
            id: "delete_customer",
            rust: "delete_customer",
            method: "DELETE",
            path: "/tms/v2/customers/{customerId}",
        },
    ],
    base_urls: &[
        ("sandbox", "https://apitest.cybersource.com"),
        ("production", "https://api.cybersource.com"),
    ],
};

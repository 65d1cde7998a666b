// @generated from specs/akoya/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for Akoya customers, version 2.4.0 of its contract.
//!
//! Who the consumer is, as the financial institution that holds the accounts knows them: names, postal addresses,
//! telephone numbers, email addresses and the consumer's part in an account.
//!
//! **Getting in.** Send the consumer's browser to `{identity host}/auth` with `response_type=code`, `client_id`,
//! `redirect_uri`, `scope=openid profile offline_access`, `connector={providerId}` and a `state`. The consumer signs
//! in at the institution, gives consent, and comes back to the redirect address with a `code` that lives five minutes.
//! `request_token` trades the code for an ID token and a refresh token. There is no access token: the ID token is what
//! data calls carry.
//!
//! **Staying in.** `refresh_token` gives a new ID token and a new refresh token. A refresh token works once, so the new
//! one has to be stored before anything else happens. When it is refused, the consumer has to give consent again.
//!
//! **What to expect of the data.** The institution decides what it sends. Every data field can be missing, some are sent
//! as null, and coded fields can hold values that this document does not list.
//!
//! **When it fails.** Keep the `x-akoya-interaction-id` of every response: support asks for it. Answers in the 500s
//! are worth up to three more attempts, each after a longer wait.

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
    id: "akoya",
    title: "Akoya customers",
    version: "2.4.0",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "customer_info",
            rust: "customer_info",
            method: "GET",
            path: "/customers/{version}/{providerId}/current",
        },
        passbook_runtime::OperationInfo {
            id: "get_account_holder",
            rust: "get_account_holder",
            method: "GET",
            path: "/contacts/{version}/{providerId}/{accountId}",
        },
        passbook_runtime::OperationInfo {
            id: "request_token",
            rust: "request_token",
            method: "POST",
            path: "/token",
        },
        passbook_runtime::OperationInfo {
            id: "refresh_token",
            rust: "refresh_token",
            method: "POST",
            path: "/token",
        },
        passbook_runtime::OperationInfo {
            id: "revoke_token",
            rust: "revoke_token",
            method: "POST",
            path: "/revoke",
        },
    ],
    base_urls: &[
        ("sandbox", "https://sandbox-products.ddp.akoya.com"),
        ("production", "https://products.ddp.akoya.com"),
    ],
};

// @generated from specs/akoya/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for Akoya customers, version 3.0.0 of its contract.
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
//! one has to be stored before anything else happens. When it is refused, the consumer has to give consent again. A
//! refresh whose response is lost may have used the token up, so don't refresh one token from two places at once.
//!
//! **Lifetimes.** An ID token lives at most a day; reckon with fifteen minutes. A refresh token lives as long as the
//! institution says: without end, for a fixed time (often a year), or for a time that starts again with each use.
//!
//! **Versions.** Call v3: `customer_info_v3` and `get_account_holder_v3`. It has been in the sandbox since January 2026,
//! and in production since February. v2 (`customer_info`, `get_account_holder`) is deprecated: Akoya has announced its
//! end without a date that is publicly known. Tokens are the same for both. Headers that v3 needs can be sent to v2 as
//! well, which ignores what it doesn't know.
//!
//! **Ids.** An `accountId` and a `customerId` are unique and lasting only together with the `sub` of the ID token they
//! were fetched with. `sub` stays the same over refreshes and renewed consent of one sign-in; a consumer with two
//! sign-ins at an institution has two.
//!
//! **What to expect of the data.** The institution decides what it sends. Every data field can be missing, some are sent
//! as null, and coded fields can hold values that this document does not list.
//!
//! **When it fails.** Keep the `x-akoya-interaction-id` of every response: support asks for it. Decide by the `code` in
//! the body and not by the status: FDX, whose codes these are, moved some of them between its versions. `Error` says
//! for each code what to do. Responses in the 500s are worth up to three more attempts, each after a longer wait.

#[allow(clippy::all)]
pub mod client;
#[allow(deprecated)]
#[allow(clippy::all)]
pub mod operations;
#[allow(deprecated)]
#[allow(clippy::all)]
pub mod errors;
#[allow(deprecated)]
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
    version: "3.0.0",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "customer_info_v3",
            rust: "customer_info_v3",
            method: "GET",
            path: "/customers/v3/{providerId}/current",
        },
        passbook_runtime::OperationInfo {
            id: "get_account_holder_v3",
            rust: "get_account_holder_v3",
            method: "GET",
            path: "/contacts/v3/{providerId}/{accountId}",
        },
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

// @generated from specs/finicity/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for Finicity Customers, version 1.43.0 of its contract.
//!
//! Enrol, find, rename and remove the customers of a Finicity partner (Mastercard Open Finance, US).
//! A customer is the owner of bank accounts; every other Finicity product hangs on a customer's id.
//!
//! **Authentication.** A partner has an id, a secret and an app key. `create_token` exchanges id and
//! secret for a token that lives two hours; every customers operation sends the app key and that
//! token as headers. Share one token between all calls and replace it after 90 minutes. Five failed
//! logins lock the partner, so a refused login must never be retried by itself.
//!
//! **Environments.** Sandbox ("Test Drive") and production answer on the same host: the app key tells
//! them apart. Sandbox keys can enrol testing customers only.
//!
//! **Nulls.** The servers send an explicit `null` for fields that have no value, although the
//! provider's contract does not call any field nullable. The client takes such a `null` as an absent
//! field, so no field here is marked nullable for it.
//!
//! **Numbers.** Ids are strings of digits. Some numbers come as JSON numbers from one operation and
//! as strings from another; such fields say so with `x-passbook-accepts`.
//!
//! **Errors.** Bodies are `ErrorMessage`, with three exceptions: a 401 can be a line of plain text, a
//! 403 of `modify_customer` is a `DisputeError`, and a 404 of `create_token` can be the body of the
//! Mastercard gateway. Decide by `code` and not by the status: several codes that no retry changes
//! come with status 500 (10010, 12401, 24302). `ErrorMessage` lists which codes are worth a retry;
//! the client never retries the others.
//!
//! **Too many requests.** The limit belongs to the app key, and an app key that nobody has is allowed
//! no request at all. So a 429 on the first call mostly means that the app key is wrong. No figure is
//! published, and no `Retry-After`.
//!
//! **Where from.** Requests have to come from addresses in the United States, Canada, the United
//! Kingdom or Australia. What others are answered is not documented.

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
    id: "finicity",
    title: "Finicity Customers",
    version: "1.43.0",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "create_token",
            rust: "create_token",
            method: "POST",
            path: "/aggregation/v2/partners/authentication",
        },
        passbook_runtime::OperationInfo {
            id: "modify_partner_secret",
            rust: "modify_partner_secret",
            method: "PUT",
            path: "/aggregation/v2/partners/authentication",
        },
        passbook_runtime::OperationInfo {
            id: "add_customer",
            rust: "add_customer",
            method: "POST",
            path: "/aggregation/v2/customers/active",
        },
        passbook_runtime::OperationInfo {
            id: "add_testing_customer",
            rust: "add_testing_customer",
            method: "POST",
            path: "/aggregation/v2/customers/testing",
        },
        passbook_runtime::OperationInfo {
            id: "get_customers",
            rust: "get_customers",
            method: "GET",
            path: "/aggregation/v1/customers",
        },
        passbook_runtime::OperationInfo {
            id: "get_customer",
            rust: "get_customer",
            method: "GET",
            path: "/aggregation/v1/customers/{customerId}",
        },
        passbook_runtime::OperationInfo {
            id: "modify_customer",
            rust: "modify_customer",
            method: "PUT",
            path: "/aggregation/v1/customers/{customerId}",
        },
        passbook_runtime::OperationInfo {
            id: "delete_customer",
            rust: "delete_customer",
            method: "DELETE",
            path: "/aggregation/v1/customers/{customerId}",
        },
        passbook_runtime::OperationInfo {
            id: "get_customer_with_app_data",
            rust: "get_customer_with_app_data",
            method: "GET",
            path: "/aggregation/v1/customers/{customerId}/application",
        },
    ],
    base_urls: &[
        ("sandbox", "https://api.finicity.com"),
        ("production", "https://api.finicity.com"),
    ],
};

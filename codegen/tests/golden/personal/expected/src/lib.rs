// @generated from tests/golden/personal/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for Personal, version 1 of its contract.

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
    id: "personal",
    title: "Personal",
    version: "1",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "putPerson",
            rust: "put_person",
            method: "PUT",
            path: "/people/{email}",
        },
        passbook_runtime::OperationInfo {
            id: "getContacts",
            rust: "get_contacts",
            method: "GET",
            path: "/contacts",
        },
        passbook_runtime::OperationInfo {
            id: "getName",
            rust: "get_name",
            method: "GET",
            path: "/name",
        },
    ],
    base_urls: &[],
};

// @generated from tests/golden/openapi31/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for New pets, version 3 of its contract.

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
    id: "openapi31",
    title: "New pets",
    version: "3",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "findPets",
            rust: "find_pets",
            method: "GET",
            path: "/pets",
        },
        passbook_runtime::OperationInfo {
            id: "addPet",
            rust: "add_pet",
            method: "POST",
            path: "/pets",
        },
        passbook_runtime::OperationInfo {
            id: "ping",
            rust: "ping",
            method: "POST",
            path: "/ping",
        },
    ],
    base_urls: &[("default", "https://api.example.com")],
};

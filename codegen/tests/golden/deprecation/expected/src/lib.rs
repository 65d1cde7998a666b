// @generated from tests/golden/deprecation/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for Deprecation, version 1 of its contract.

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
    id: "deprecation",
    title: "Deprecation",
    version: "1",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "listThings",
            rust: "list_things",
            method: "GET",
            path: "/things",
        },
        passbook_runtime::OperationInfo {
            id: "createThing",
            rust: "create_thing",
            method: "POST",
            path: "/things",
        },
    ],
    base_urls: &[],
};

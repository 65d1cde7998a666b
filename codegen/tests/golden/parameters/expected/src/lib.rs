// @generated from tests/golden/parameters/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for Parameters, version 1 of its contract.

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
    id: "parameters",
    title: "Parameters",
    version: "1",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "path_styles",
            rust: "path_styles",
            method: "GET",
            path: "/styles/{simple}/{simple_list}/{label}/{matrix}/{matrix_list}",
        },
        passbook_runtime::OperationInfo {
            id: "query_styles",
            rust: "query_styles",
            method: "GET",
            path: "/styles",
        },
        passbook_runtime::OperationInfo {
            id: "headers_and_cookies",
            rust: "headers_and_cookies",
            method: "GET",
            path: "/headers",
        },
        passbook_runtime::OperationInfo {
            id: "meeting_names",
            rust: "meeting_names",
            method: "GET",
            path: "/meeting/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "taken_names",
            rust: "taken_names",
            method: "POST",
            path: "/taken",
        },
        passbook_runtime::OperationInfo {
            id: "many_required",
            rust: "many_required",
            method: "GET",
            path: "/taken",
        },
    ],
    base_urls: &[],
};

// @generated from tests/golden/streams/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for Streams, version 1 of its contract.

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
    id: "streams",
    title: "Streams",
    version: "1",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "get_file",
            rust: "get_file",
            method: "GET",
            path: "/files/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "put_file",
            rust: "put_file",
            method: "PUT",
            path: "/files/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "convert_file",
            rust: "convert_file",
            method: "POST",
            path: "/files/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "watch",
            rust: "watch",
            method: "GET",
            path: "/events",
        },
        passbook_runtime::OperationInfo {
            id: "answer",
            rust: "answer",
            method: "POST",
            path: "/events",
        },
        passbook_runtime::OperationInfo {
            id: "watch_texts",
            rust: "watch_texts",
            method: "GET",
            path: "/texts",
        },
        passbook_runtime::OperationInfo {
            id: "watch_states",
            rust: "watch_states",
            method: "POST",
            path: "/texts",
        },
        passbook_runtime::OperationInfo {
            id: "get_headers",
            rust: "get_headers",
            method: "GET",
            path: "/headers",
        },
    ],
    base_urls: &[],
};

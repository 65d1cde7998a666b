// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for Paging, version 1 of its contract.

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
    id: "paging",
    title: "Paging",
    version: "1",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "byOffset",
            rust: "by_offset",
            method: "GET",
            path: "/offset",
        },
        passbook_runtime::OperationInfo {
            id: "byPage",
            rust: "by_page",
            method: "GET",
            path: "/page",
        },
        passbook_runtime::OperationInfo {
            id: "byLink",
            rust: "by_link",
            method: "GET",
            path: "/link",
        },
        passbook_runtime::OperationInfo {
            id: "byCursor",
            rust: "by_cursor",
            method: "GET",
            path: "/cursor",
        },
        passbook_runtime::OperationInfo {
            id: "byHal",
            rust: "by_hal",
            method: "GET",
            path: "/hal",
        },
        passbook_runtime::OperationInfo {
            id: "bare",
            rust: "bare",
            method: "GET",
            path: "/bare",
        },
        passbook_runtime::OperationInfo {
            id: "byHeader",
            rust: "by_header",
            method: "GET",
            path: "/header",
        },
        passbook_runtime::OperationInfo {
            id: "byDeclaredHeader",
            rust: "by_declared_header",
            method: "GET",
            path: "/declared-header",
        },
        passbook_runtime::OperationInfo {
            id: "amounts",
            rust: "amounts",
            method: "GET",
            path: "/amounts",
        },
        passbook_runtime::OperationInfo {
            id: "perhaps",
            rust: "perhaps",
            method: "GET",
            path: "/perhaps",
        },
        passbook_runtime::OperationInfo {
            id: "twoLists",
            rust: "two_lists",
            method: "GET",
            path: "/two",
        },
        passbook_runtime::OperationInfo {
            id: "search",
            rust: "search",
            method: "POST",
            path: "/two",
        },
    ],
    base_urls: &[],
};

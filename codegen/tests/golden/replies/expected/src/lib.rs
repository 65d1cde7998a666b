// @generated from tests/golden/replies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for Replies, version 1 of its contract.

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
    id: "replies",
    title: "Replies",
    version: "1",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "start_job",
            rust: "start_job",
            method: "POST",
            path: "/jobs",
        },
        passbook_runtime::OperationInfo {
            id: "list_jobs",
            rust: "list_jobs",
            method: "GET",
            path: "/jobs",
        },
        passbook_runtime::OperationInfo {
            id: "replace_jobs",
            rust: "replace_jobs",
            method: "PUT",
            path: "/jobs",
        },
        passbook_runtime::OperationInfo {
            id: "drop_jobs",
            rust: "drop_jobs",
            method: "DELETE",
            path: "/jobs",
        },
        passbook_runtime::OperationInfo {
            id: "get_report",
            rust: "get_report",
            method: "GET",
            path: "/report",
        },
        passbook_runtime::OperationInfo {
            id: "no_success",
            rust: "no_success",
            method: "GET",
            path: "/nothing",
        },
        passbook_runtime::OperationInfo {
            id: "only_default",
            rust: "only_default",
            method: "POST",
            path: "/nothing",
        },
        passbook_runtime::OperationInfo {
            id: "nothing_at_all",
            rust: "nothing_at_all",
            method: "PUT",
            path: "/nothing",
        },
        passbook_runtime::OperationInfo {
            id: "inline_bodies",
            rust: "inline_bodies",
            method: "DELETE",
            path: "/nothing",
        },
        passbook_runtime::OperationInfo {
            id: "json_without_schema",
            rust: "json_without_schema",
            method: "PATCH",
            path: "/nothing",
        },
        passbook_runtime::OperationInfo {
            id: "ask_options",
            rust: "ask_options",
            method: "OPTIONS",
            path: "/nothing",
        },
        passbook_runtime::OperationInfo {
            id: "follow_trace",
            rust: "follow_trace",
            method: "TRACE",
            path: "/nothing",
        },
        passbook_runtime::OperationInfo {
            id: "ask_head",
            rust: "ask_head",
            method: "HEAD",
            path: "/nothing",
        },
    ],
    base_urls: &[],
};

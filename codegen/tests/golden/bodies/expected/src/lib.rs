// @generated from tests/golden/bodies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for Bodies, version 1 of its contract.

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
    id: "bodies",
    title: "Bodies",
    version: "1",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "send_json",
            rust: "send_json",
            method: "POST",
            path: "/json",
        },
        passbook_runtime::OperationInfo {
            id: "send_dialect",
            rust: "send_dialect",
            method: "PATCH",
            path: "/json",
        },
        passbook_runtime::OperationInfo {
            id: "send_list",
            rust: "send_list",
            method: "PUT",
            path: "/json",
        },
        passbook_runtime::OperationInfo {
            id: "send_string",
            rust: "send_string",
            method: "POST",
            path: "/scalars",
        },
        passbook_runtime::OperationInfo {
            id: "send_number",
            rust: "send_number",
            method: "PUT",
            path: "/scalars",
        },
        passbook_runtime::OperationInfo {
            id: "send_map",
            rust: "send_map",
            method: "PATCH",
            path: "/scalars",
        },
        passbook_runtime::OperationInfo {
            id: "send_anything",
            rust: "send_anything",
            method: "DELETE",
            path: "/scalars",
        },
        passbook_runtime::OperationInfo {
            id: "send_enum",
            rust: "send_enum",
            method: "GET",
            path: "/scalars",
        },
        passbook_runtime::OperationInfo {
            id: "send_form",
            rust: "send_form",
            method: "POST",
            path: "/forms",
        },
        passbook_runtime::OperationInfo {
            id: "send_parts",
            rust: "send_parts",
            method: "PUT",
            path: "/forms",
        },
        passbook_runtime::OperationInfo {
            id: "send_many_parts",
            rust: "send_many_parts",
            method: "PATCH",
            path: "/forms",
        },
        passbook_runtime::OperationInfo {
            id: "send_parts_of_anything",
            rust: "send_parts_of_anything",
            method: "DELETE",
            path: "/forms",
        },
        passbook_runtime::OperationInfo {
            id: "send_text",
            rust: "send_text",
            method: "POST",
            path: "/raw",
        },
        passbook_runtime::OperationInfo {
            id: "send_bytes",
            rust: "send_bytes",
            method: "PUT",
            path: "/raw",
        },
        passbook_runtime::OperationInfo {
            id: "send_image",
            rust: "send_image",
            method: "PATCH",
            path: "/raw",
        },
        passbook_runtime::OperationInfo {
            id: "send_xml",
            rust: "send_xml",
            method: "GET",
            path: "/raw",
        },
        passbook_runtime::OperationInfo {
            id: "send_one_of_several",
            rust: "send_one_of_several",
            method: "POST",
            path: "/several",
        },
        passbook_runtime::OperationInfo {
            id: "send_wildcard",
            rust: "send_wildcard",
            method: "PUT",
            path: "/several",
        },
        passbook_runtime::OperationInfo {
            id: "send_no_content",
            rust: "send_no_content",
            method: "PATCH",
            path: "/several",
        },
    ],
    base_urls: &[],
};

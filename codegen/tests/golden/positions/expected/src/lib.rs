// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for Positions, version 1 of its contract.

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
    id: "positions",
    title: "Positions",
    version: "1",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "putAmountNumber",
            rust: "put_amount_number",
            method: "PUT",
            path: "/amount-number",
        },
        passbook_runtime::OperationInfo {
            id: "putAmountNumberList",
            rust: "put_amount_number_list",
            method: "PUT",
            path: "/amount-number/list",
        },
        passbook_runtime::OperationInfo {
            id: "putAmountNumberPositions",
            rust: "put_amount_number_positions",
            method: "PUT",
            path: "/amount-number/all",
        },
        passbook_runtime::OperationInfo {
            id: "putAmountText",
            rust: "put_amount_text",
            method: "PUT",
            path: "/amount-text",
        },
        passbook_runtime::OperationInfo {
            id: "putAmountTextList",
            rust: "put_amount_text_list",
            method: "PUT",
            path: "/amount-text/list",
        },
        passbook_runtime::OperationInfo {
            id: "putAmountTextPositions",
            rust: "put_amount_text_positions",
            method: "PUT",
            path: "/amount-text/all",
        },
        passbook_runtime::OperationInfo {
            id: "putUnixNumber",
            rust: "put_unix_number",
            method: "PUT",
            path: "/unix-number",
        },
        passbook_runtime::OperationInfo {
            id: "putUnixNumberList",
            rust: "put_unix_number_list",
            method: "PUT",
            path: "/unix-number/list",
        },
        passbook_runtime::OperationInfo {
            id: "putUnixNumberPositions",
            rust: "put_unix_number_positions",
            method: "PUT",
            path: "/unix-number/all",
        },
        passbook_runtime::OperationInfo {
            id: "putUnixText",
            rust: "put_unix_text",
            method: "PUT",
            path: "/unix-text",
        },
        passbook_runtime::OperationInfo {
            id: "putUnixTextList",
            rust: "put_unix_text_list",
            method: "PUT",
            path: "/unix-text/list",
        },
        passbook_runtime::OperationInfo {
            id: "putUnixTextPositions",
            rust: "put_unix_text_positions",
            method: "PUT",
            path: "/unix-text/all",
        },
        passbook_runtime::OperationInfo {
            id: "putHttpDate",
            rust: "put_http_date",
            method: "PUT",
            path: "/http-date",
        },
        passbook_runtime::OperationInfo {
            id: "putHttpDateList",
            rust: "put_http_date_list",
            method: "PUT",
            path: "/http-date/list",
        },
        passbook_runtime::OperationInfo {
            id: "putHttpDatePositions",
            rust: "put_http_date_positions",
            method: "PUT",
            path: "/http-date/all",
        },
        passbook_runtime::OperationInfo {
            id: "putLenient",
            rust: "put_lenient",
            method: "PUT",
            path: "/lenient",
        },
        passbook_runtime::OperationInfo {
            id: "putLenientList",
            rust: "put_lenient_list",
            method: "PUT",
            path: "/lenient/list",
        },
        passbook_runtime::OperationInfo {
            id: "putLenientPositions",
            rust: "put_lenient_positions",
            method: "PUT",
            path: "/lenient/all",
        },
        passbook_runtime::OperationInfo {
            id: "putBinary",
            rust: "put_binary",
            method: "PUT",
            path: "/binary",
        },
        passbook_runtime::OperationInfo {
            id: "putBinaryList",
            rust: "put_binary_list",
            method: "PUT",
            path: "/binary/list",
        },
        passbook_runtime::OperationInfo {
            id: "putBinaryPositions",
            rust: "put_binary_positions",
            method: "PUT",
            path: "/binary/all",
        },
        passbook_runtime::OperationInfo {
            id: "putListed",
            rust: "put_listed",
            method: "PUT",
            path: "/listed",
        },
        passbook_runtime::OperationInfo {
            id: "putListedList",
            rust: "put_listed_list",
            method: "PUT",
            path: "/listed/list",
        },
        passbook_runtime::OperationInfo {
            id: "putListedPositions",
            rust: "put_listed_positions",
            method: "PUT",
            path: "/listed/all",
        },
        passbook_runtime::OperationInfo {
            id: "putChoice",
            rust: "put_choice",
            method: "PUT",
            path: "/choice",
        },
        passbook_runtime::OperationInfo {
            id: "putChoiceList",
            rust: "put_choice_list",
            method: "PUT",
            path: "/choice/list",
        },
        passbook_runtime::OperationInfo {
            id: "putChoicePositions",
            rust: "put_choice_positions",
            method: "PUT",
            path: "/choice/all",
        },
        passbook_runtime::OperationInfo {
            id: "putHuge",
            rust: "put_huge",
            method: "PUT",
            path: "/huge",
        },
        passbook_runtime::OperationInfo {
            id: "putHugeList",
            rust: "put_huge_list",
            method: "PUT",
            path: "/huge/list",
        },
        passbook_runtime::OperationInfo {
            id: "putHugePositions",
            rust: "put_huge_positions",
            method: "PUT",
            path: "/huge/all",
        },
        passbook_runtime::OperationInfo {
            id: "putFree",
            rust: "put_free",
            method: "PUT",
            path: "/free",
        },
        passbook_runtime::OperationInfo {
            id: "putFreeList",
            rust: "put_free_list",
            method: "PUT",
            path: "/free/list",
        },
        passbook_runtime::OperationInfo {
            id: "putFreePositions",
            rust: "put_free_positions",
            method: "PUT",
            path: "/free/all",
        },
        passbook_runtime::OperationInfo {
            id: "sendAmountNumber",
            rust: "send_amount_number",
            method: "GET",
            path: "/amount-number/parameters/{inPath}/{inMatrix}",
        },
        passbook_runtime::OperationInfo {
            id: "sendAmountText",
            rust: "send_amount_text",
            method: "GET",
            path: "/amount-text/parameters/{inPath}/{inMatrix}",
        },
        passbook_runtime::OperationInfo {
            id: "sendUnixNumber",
            rust: "send_unix_number",
            method: "GET",
            path: "/unix-number/parameters/{inPath}/{inMatrix}",
        },
        passbook_runtime::OperationInfo {
            id: "sendUnixText",
            rust: "send_unix_text",
            method: "GET",
            path: "/unix-text/parameters/{inPath}/{inMatrix}",
        },
        passbook_runtime::OperationInfo {
            id: "sendHttpDate",
            rust: "send_http_date",
            method: "GET",
            path: "/http-date/parameters/{inPath}/{inMatrix}",
        },
        passbook_runtime::OperationInfo {
            id: "sendHuge",
            rust: "send_huge",
            method: "GET",
            path: "/huge/parameters/{inPath}/{inMatrix}",
        },
        passbook_runtime::OperationInfo {
            id: "events",
            rust: "events",
            method: "GET",
            path: "/events",
        },
        passbook_runtime::OperationInfo {
            id: "sendForm",
            rust: "send_form",
            method: "POST",
            path: "/form",
        },
    ],
    base_urls: &[("default", "https://api.example.com")],
};

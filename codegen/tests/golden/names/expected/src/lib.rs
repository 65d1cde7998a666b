// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for Names, version 1 of its contract.

// The contract's own letters; these lints look at the whole crate.
#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]

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
    id: "names",
    title: "Names",
    version: "1",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "new",
            rust: "new2",
            method: "GET",
            path: "/op0",
        },
        passbook_runtime::OperationInfo {
            id: "builder",
            rust: "builder2",
            method: "GET",
            path: "/op1",
        },
        passbook_runtime::OperationInfo {
            id: "send",
            rust: "send",
            method: "GET",
            path: "/op2",
        },
        passbook_runtime::OperationInfo {
            id: "clone",
            rust: "clone",
            method: "GET",
            path: "/op3",
        },
        passbook_runtime::OperationInfo {
            id: "option",
            rust: "option",
            method: "GET",
            path: "/op4",
        },
        passbook_runtime::OperationInfo {
            id: "into",
            rust: "into2",
            method: "GET",
            path: "/op5",
        },
        passbook_runtime::OperationInfo {
            id: "default",
            rust: "default",
            method: "GET",
            path: "/op6",
        },
        passbook_runtime::OperationInfo {
            id: "self",
            rust: "self_",
            method: "GET",
            path: "/op7",
        },
        passbook_runtime::OperationInfo {
            id: "Self",
            rust: "self_2",
            method: "GET",
            path: "/op8",
        },
        passbook_runtime::OperationInfo {
            id: "super",
            rust: "super_",
            method: "GET",
            path: "/op9",
        },
        passbook_runtime::OperationInfo {
            id: "crate",
            rust: "crate_",
            method: "GET",
            path: "/op10",
        },
        passbook_runtime::OperationInfo {
            id: "type",
            rust: "type",
            method: "GET",
            path: "/op11",
        },
        passbook_runtime::OperationInfo {
            id: "async",
            rust: "async",
            method: "GET",
            path: "/op12",
        },
        passbook_runtime::OperationInfo {
            id: "fn",
            rust: "fn",
            method: "GET",
            path: "/op13",
        },
        passbook_runtime::OperationInfo {
            id: "string",
            rust: "string",
            method: "GET",
            path: "/op14",
        },
        passbook_runtime::OperationInfo {
            id: "result",
            rust: "result",
            method: "GET",
            path: "/op15",
        },
        passbook_runtime::OperationInfo {
            id: "error",
            rust: "error",
            method: "GET",
            path: "/op16",
        },
        passbook_runtime::OperationInfo {
            id: "client",
            rust: "client",
            method: "GET",
            path: "/op17",
        },
        passbook_runtime::OperationInfo {
            id: "reply",
            rust: "reply",
            method: "GET",
            path: "/op18",
        },
        passbook_runtime::OperationInfo {
            id: "call",
            rust: "call",
            method: "GET",
            path: "/op19",
        },
        passbook_runtime::OperationInfo {
            id: "types",
            rust: "types",
            method: "GET",
            path: "/op20",
        },
        passbook_runtime::OperationInfo {
            id: "list-pets",
            rust: "list_pets",
            method: "GET",
            path: "/op21",
        },
        passbook_runtime::OperationInfo {
            id: "listPets",
            rust: "list_pets2",
            method: "GET",
            path: "/op22",
        },
        passbook_runtime::OperationInfo {
            id: "list_pets",
            rust: "list_pets3",
            method: "GET",
            path: "/op23",
        },
        passbook_runtime::OperationInfo {
            id: "ListPets",
            rust: "list_pets4",
            method: "GET",
            path: "/op24",
        },
        passbook_runtime::OperationInfo {
            id: "2fa",
            rust: "n2fa",
            method: "GET",
            path: "/op25",
        },
        passbook_runtime::OperationInfo {
            id: "123",
            rust: "n123",
            method: "GET",
            path: "/op26",
        },
        passbook_runtime::OperationInfo {
            id: "+",
            rust: "plus",
            method: "GET",
            path: "/op27",
        },
        passbook_runtime::OperationInfo {
            id: "日本",
            rust: "日本",
            method: "GET",
            path: "/op28",
        },
        passbook_runtime::OperationInfo {
            id: "Привет",
            rust: "привет",
            method: "GET",
            path: "/op29",
        },
        passbook_runtime::OperationInfo {
            id: "é",
            rust: "é",
            method: "GET",
            path: "/op30",
        },
        passbook_runtime::OperationInfo {
            id: "e\u{301}",
            rust: "é2",
            method: "GET",
            path: "/op31",
        },
        passbook_runtime::OperationInfo {
            id: "🦀",
            rust: "empty",
            method: "GET",
            path: "/op32",
        },
        passbook_runtime::OperationInfo {
            id: "get_op33",
            rust: "get_op33",
            method: "GET",
            path: "/op33",
        },
        passbook_runtime::OperationInfo {
            id: "straße",
            rust: "straße",
            method: "GET",
            path: "/op34",
        },
        passbook_runtime::OperationInfo {
            id: "strasse",
            rust: "strasse2",
            method: "GET",
            path: "/op35",
        },
        passbook_runtime::OperationInfo {
            id: "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_1",
            rust: "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i",
            method: "GET",
            path: "/op36",
        },
        passbook_runtime::OperationInfo {
            id: "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_2",
            rust: "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2",
            method: "GET",
            path: "/op37",
        },
        passbook_runtime::OperationInfo {
            id: "facts",
            rust: "facts",
            method: "GET",
            path: "/op38",
        },
        passbook_runtime::OperationInfo {
            id: "core",
            rust: "core",
            method: "GET",
            path: "/op39",
        },
        passbook_runtime::OperationInfo {
            id: "drop",
            rust: "drop",
            method: "GET",
            path: "/op40",
        },
        passbook_runtime::OperationInfo {
            id: "r#match",
            rust: "r_match",
            method: "GET",
            path: "/op41",
        },
        passbook_runtime::OperationInfo {
            id: "_",
            rust: "empty2",
            method: "GET",
            path: "/op42",
        },
        passbook_runtime::OperationInfo {
            id: "__a__",
            rust: "a",
            method: "GET",
            path: "/op43",
        },
    ],
    base_urls: &[],
};

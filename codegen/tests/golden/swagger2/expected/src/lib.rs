// @generated from tests/golden/swagger2/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for Old pets, version 2 of its contract.

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
    id: "swagger2",
    title: "Old pets",
    version: "2",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "listPets",
            rust: "list_pets",
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
            id: "renamePet",
            rust: "rename_pet",
            method: "PATCH",
            path: "/pets/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "getPhoto",
            rust: "get_photo",
            method: "GET",
            path: "/pets/{id}/photo",
        },
        passbook_runtime::OperationInfo {
            id: "putPhoto",
            rust: "put_photo",
            method: "PUT",
            path: "/pets/{id}/photo",
        },
    ],
    base_urls: &[
        ("default", "https://api.example.com/v2"),
        ("default", "http://api.example.com/v2"),
    ],
};

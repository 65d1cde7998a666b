// @generated from tests/golden/petstore/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for Petstore, version 1.0.0 of its contract.
//!
//! A shop for pets.

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
    id: "petstore",
    title: "Petstore",
    version: "1.0.0",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "listPets",
            rust: "list_pets",
            method: "GET",
            path: "/pets",
        },
        passbook_runtime::OperationInfo {
            id: "createPet",
            rust: "create_pet",
            method: "POST",
            path: "/pets",
        },
        passbook_runtime::OperationInfo {
            id: "showPetById",
            rust: "show_pet_by_id",
            method: "GET",
            path: "/pets/{petId}",
        },
    ],
    base_urls: &[("default", "https://petstore.example.com/v1")],
};

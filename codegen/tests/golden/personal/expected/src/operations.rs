// @generated from tests/golden/personal/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation: its request, its reply, and its errors.

pub mod people;
pub mod contacts;
pub mod name;


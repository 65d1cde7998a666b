// @generated from tests/golden/bodies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation: its request, its reply, and its errors.

pub mod json;
pub mod scalars;
pub mod forms;
pub mod raw;
pub mod several;


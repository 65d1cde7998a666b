// @generated from tests/golden/streams/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation: its request, its reply, and its errors.

pub mod files;
pub mod events;
pub mod texts;
pub mod headers;


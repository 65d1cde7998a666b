// @generated from tests/golden/limits/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod orders;

pub use self::orders::*;

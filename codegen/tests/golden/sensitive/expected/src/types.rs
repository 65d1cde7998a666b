// @generated from tests/golden/sensitive/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod holders;

pub use self::holders::*;

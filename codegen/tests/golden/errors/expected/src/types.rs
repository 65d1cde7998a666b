// @generated from tests/golden/errors/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod things;

pub use self::things::*;

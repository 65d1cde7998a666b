// @generated from tests/golden/deprecation/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod things;

pub use self::things::*;

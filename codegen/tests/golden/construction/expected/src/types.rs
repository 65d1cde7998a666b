// @generated from tests/golden/construction/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod payments;

pub use self::payments::*;

// @generated from tests/golden/time/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod moments;

pub use self::moments::*;

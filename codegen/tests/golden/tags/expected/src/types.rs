// @generated from tests/golden/tags/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod all;

pub use self::all::*;

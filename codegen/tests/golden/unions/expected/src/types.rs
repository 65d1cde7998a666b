// @generated from tests/golden/unions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod unions;

pub use self::unions::*;

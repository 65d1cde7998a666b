// @generated from tests/golden/swagger2/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod pets;

pub use self::pets::*;

// @generated from tests/golden/money/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod balance;

pub use self::balance::*;

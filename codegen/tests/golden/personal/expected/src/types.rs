// @generated from tests/golden/personal/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod shared;
mod people;

pub use self::shared::*;
pub use self::people::*;

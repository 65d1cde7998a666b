// @generated from tests/golden/parameters/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod shared;
mod styles;

pub use self::shared::*;
pub use self::styles::*;

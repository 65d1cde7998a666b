// @generated from tests/golden/composition/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod shared;
mod compose;

pub use self::shared::*;
pub use self::compose::*;

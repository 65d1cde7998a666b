// @generated from tests/golden/bodies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod shared;
mod scalars;
mod forms;

pub use self::shared::*;
pub use self::scalars::*;
pub use self::forms::*;

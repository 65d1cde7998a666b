// @generated from tests/golden/replies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod shared;
mod jobs;
mod reports;

pub use self::shared::*;
pub use self::jobs::*;
pub use self::reports::*;

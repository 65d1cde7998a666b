// @generated from tests/golden/sides/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod users;
mod status;

pub use self::users::*;
pub use self::status::*;

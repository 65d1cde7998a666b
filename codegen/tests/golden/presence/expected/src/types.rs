// @generated from tests/golden/presence/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod profile;

pub use self::profile::*;

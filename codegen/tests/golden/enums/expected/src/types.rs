// @generated from tests/golden/enums/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod enums;

pub use self::enums::*;

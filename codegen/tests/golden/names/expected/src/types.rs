// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod self_;
mod strasse;

pub use self::self_::*;
pub use self::strasse::*;

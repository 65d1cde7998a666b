// @generated from specs/akoya/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod customers;
mod tokens;

pub use self::customers::*;
pub use self::tokens::*;

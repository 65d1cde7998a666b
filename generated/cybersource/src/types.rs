// @generated from specs/cybersource/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod customers;

pub use self::customers::*;

// @generated from specs/finicity/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod shared;
mod authentication;
mod customers;

pub use self::shared::*;
pub use self::authentication::*;
pub use self::customers::*;

// @generated from specs/openfinance-brasil/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod shared;
mod personal;
mod business;

pub use self::shared::*;
pub use self::personal::*;
pub use self::business::*;

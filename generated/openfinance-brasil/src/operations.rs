// @generated from specs/openfinance-brasil/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation: its request, its reply, and its errors.

pub mod personal;
pub mod business;


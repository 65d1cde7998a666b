// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation: its request, its reply, and its errors.

pub mod authentication;
pub mod customers;
pub mod user_links;
pub mod profile;
pub mod addresses;
pub mod tax_residences;
pub mod credit;
pub mod social_media;
pub mod events;


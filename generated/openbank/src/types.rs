// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod shared;
mod authentication;
mod customers;
mod user_links;
mod profile;
mod addresses;
mod tax_residences;
mod credit;
mod social_media;
mod events;

pub use self::shared::*;
pub use self::authentication::*;
pub use self::customers::*;
pub use self::user_links::*;
pub use self::profile::*;
pub use self::addresses::*;
pub use self::tax_residences::*;
pub use self::credit::*;
pub use self::social_media::*;
pub use self::events::*;

// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation: its request, its reply, and its errors.

pub mod offset;
pub mod page;
pub mod link;
pub mod cursor;
pub mod hal;
pub mod bare;
pub mod header;
pub mod declared_header;
pub mod amounts;
pub mod perhaps;
pub mod two;


// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod shared;
mod offset;
mod page;
mod link;
mod cursor;
mod hal;
mod declared_header;
mod perhaps;
mod two;

pub use self::shared::*;
pub use self::offset::*;
pub use self::page::*;
pub use self::link::*;
pub use self::cursor::*;
pub use self::hal::*;
pub use self::declared_header::*;
pub use self::perhaps::*;
pub use self::two::*;

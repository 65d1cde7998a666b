// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod shared;
mod amount_text;
mod unix_number;
mod unix_text;
mod http_date;
mod lenient;
mod binary;
mod listed;
mod choice;
mod huge;
mod free;

pub use self::shared::*;
pub use self::amount_text::*;
pub use self::unix_number::*;
pub use self::unix_text::*;
pub use self::http_date::*;
pub use self::lenient::*;
pub use self::binary::*;
pub use self::listed::*;
pub use self::choice::*;
pub use self::huge::*;
pub use self::free::*;

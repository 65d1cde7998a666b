// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation: its request, its reply, and its errors.

pub mod amount_number;
pub mod amount_text;
pub mod unix_number;
pub mod unix_text;
pub mod http_date;
pub mod lenient;
pub mod binary;
pub mod listed;
pub mod choice;
pub mod huge;
pub mod free;
pub mod events;
pub mod form;


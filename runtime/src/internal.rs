//! What generated code calls. Outside of semver: a generated crate and its runtime are released together.

pub use crate::auth::{Authorize, Credentials};
pub use crate::call::Call;
pub use crate::codec::http_date;
pub use crate::config::{Config, Core};
pub use crate::error::Failure;
pub use crate::events::{json_data, json_data_by, text_data};
pub use crate::facts;
pub use crate::facts::*;
pub use crate::open_enum::unknown_value;
pub use crate::page_value::{PageValue, page_flag, page_number, page_text};
pub use crate::reply::RawResponse;
pub use crate::{codec, limits, multipart, structure, union};

pub use serde;

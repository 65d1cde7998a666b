// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What requests and replies are made of.

mod x;
mod mod_module;
mod lib;
mod client;
mod types;
mod operations;
mod etc_passwd;
mod c_p_wned;
mod empty;
mod dot_dot;
mod dot;
mod a_b;
mod r_p_wned;
mod p_wned;
mod types_lib_rs;
mod space;
mod fn_p_wned_doc_equal;

pub use self::x::*;
pub use self::mod_module::*;
pub use self::lib::*;
pub use self::client::*;
pub use self::types::*;
pub use self::operations::*;
pub use self::etc_passwd::*;
pub use self::c_p_wned::*;
pub use self::empty::*;
pub use self::dot_dot::*;
pub use self::dot::*;
pub use self::a_b::*;
pub use self::r_p_wned::*;
pub use self::p_wned::*;
pub use self::types_lib_rs::*;
pub use self::space::*;
pub use self::fn_p_wned_doc_equal::*;

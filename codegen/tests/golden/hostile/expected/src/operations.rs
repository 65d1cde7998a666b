// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation: its request, its reply, and its errors.

pub mod x;
pub mod mod_module;
pub mod lib;
pub mod client;
pub mod types;
pub mod operations;
pub mod etc_passwd;
pub mod c_p_wned;
pub mod empty;
pub mod dot_dot;
pub mod dot;
pub mod a_b;
pub mod r_p_wned;
pub mod p_wned;
pub mod types_lib_rs;
pub mod space;
pub mod fn_p_wned_doc_equal;


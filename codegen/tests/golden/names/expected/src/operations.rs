// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation: its request, its reply, and its errors.

pub mod mod_module;
pub mod r#type;
pub mod self_;
pub mod u65e5u672c;
pub mod strasse;
pub mod client;
pub mod types;
pub mod operations;
pub mod lib;
pub mod shared;
pub mod con_module;
pub mod empty;
pub mod plus_slash_minus;
pub mod r_fn;
pub mod passbook_runtime;
pub mod std;
pub mod a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i;
pub mod n2fa;


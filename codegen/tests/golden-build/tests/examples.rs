//! The expected `tests/examples.rs` of every golden case, run.

#![deny(warnings)]
#![allow(confusable_idents, deprecated, mixed_script_confusables, uncommon_codepoints)]

include!(concat!(env!("OUT_DIR"), "/examples.rs"));

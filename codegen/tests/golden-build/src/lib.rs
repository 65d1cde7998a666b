//! The expected output of every golden case, compiled without a warning.

#![deny(warnings)]
// As the root of a crate with such names has it.
#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]

include!(concat!(env!("OUT_DIR"), "/cases.rs"));

// @generated from the spec by `cargo xtask regenerate`: change the spec, not this file.

//! Every sensitive or personal field of every type: sent, and never printed.

#![allow(deprecated)]

use passbook_runtime::testing::wire;
use passbook_presence::types;

#[test]
fn secrets_of_address() {
    wire::hides::<types::Address>("{\"street\":\"s3nt1nel\",\"number\":\"s3nt1nel\"}");
}

#[test]
fn secrets_of_profile() {
    wire::hides::<
        types::Profile,
    >(
        "{\"id\":\"text\",\"parent\":\"text\",\"name\":\"text\",\"nickname\":\"text\",\"tags\":[\"text\"],\"labels\":[\"text\"],\"numbers\":[1],\"address\":{\"street\":\"s3nt1nel\",\"number\":\"s3nt1nel\"},\"previous\":{\"street\":\"s3nt1nel\",\"number\":\"s3nt1nel\"}}",
    );
}

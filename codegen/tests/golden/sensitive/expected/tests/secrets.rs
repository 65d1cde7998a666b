// @generated from the spec by `cargo xtask regenerate`: change the spec, not this file.

//! Every sensitive or personal field of every type: sent, and never printed.

#![allow(deprecated)]

use passbook_runtime::testing::wire;
use passbook_sensitive::types;

#[test]
fn secrets_of_account() {
    wire::hides::<
        types::Account,
    >("{\"accountNumber\":\"s3nt1nel\",\"nickname\":\"text\"}");
}

#[test]
fn secrets_of_holder() {
    wire::hides::<
        types::Holder,
    >(
        "{\"marked\":\"s3nt1nel\",\"password\":\"s3nt1nel\",\"ssn\":\"s3nt1nel\",\"born\":\"1907-07-07\",\"pin\":70707,\"cards\":[\"s3nt1nel\"],\"keys\":{\"key\":\"s3nt1nel\"},\"maybe\":\"s3nt1nel\",\"accounts\":[{\"accountNumber\":\"s3nt1nel\",\"nickname\":\"text\"}]}",
    );
}

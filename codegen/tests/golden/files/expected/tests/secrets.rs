// @generated from the spec by `cargo xtask regenerate`: change the spec, not this file.

//! Every sensitive or personal field of every type: sent, and never printed.

#![allow(deprecated)]

use passbook_runtime::testing::wire;
use passbook_files::types;

#[test]
fn secrets_of_animal() {
    wire::hides::<
        types::Animal,
    >(
        "{\"name\":\"text\",\"owner\":{\"name\":\"s3nt1nel\",\"pets\":[{\"name\":\"text\",\"owner\":{\"name\":\"s3nt1nel\",\"pets\":[{\"name\":\"text\",\"owner\":{\"name\":\"s3nt1nel\"}}]}}]}}",
    );
}

#[test]
fn secrets_of_owner() {
    wire::hides::<
        types::Owner,
    >(
        "{\"name\":\"s3nt1nel\",\"pets\":[{\"name\":\"text\",\"owner\":{\"name\":\"s3nt1nel\",\"pets\":[{\"name\":\"text\",\"owner\":{\"name\":\"s3nt1nel\",\"pets\":[{\"name\":\"text\"}]}}]}}]}",
    );
}

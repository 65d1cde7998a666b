// @generated from the spec by `cargo xtask regenerate`: change the spec, not this file.

//! Every sensitive or personal field of every type: sent, and never printed.

#![allow(deprecated)]

use passbook_runtime::testing::wire;
use passbook_errors::types;

#[test]
fn secrets_of_sensitive() {
    wire::hides::<types::Sensitive>("{\"code\":\"s3nt1nel\",\"message\":\"text\"}");
}

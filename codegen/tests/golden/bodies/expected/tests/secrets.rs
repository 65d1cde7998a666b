// @generated from the spec by `cargo xtask regenerate`: change the spec, not this file.

//! Every sensitive or personal field of every type: sent, and never printed.

#![allow(deprecated)]

use passbook_runtime::testing::wire;
use passbook_bodies::types;

#[test]
fn secrets_of_note() {
    wire::hides::<
        types::Note,
    >("{\"text\":\"text\",\"private\":true,\"id\":\"text\",\"password\":\"s3nt1nel\"}");
}

#[test]
fn secrets_of_send_parts_request() {
    wire::hides::<
        types::SendPartsRequest,
    >(
        "{\"file\":\"text\",\"note\":{\"text\":\"text\",\"private\":true,\"id\":\"text\",\"password\":\"s3nt1nel\"}}",
    );
}

#[test]
fn secrets_of_upload() {
    wire::hides::<
        types::Upload,
    >(
        "{\"zone\":\"text\",\"note\":{\"text\":\"text\",\"private\":true,\"id\":\"text\",\"password\":\"s3nt1nel\"},\"amount\":\"1.5\",\"taken\":\"1\",\"comment\":\"text\",\"scan\":\"text\",\"pictures\":[\"text\"],\"encoded\":\"text\",\"cover\":\"text\",\"labels\":[\"text\"]}",
    );
}

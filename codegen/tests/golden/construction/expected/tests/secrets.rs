// @generated from the spec by `cargo xtask regenerate`: change the spec, not this file.

//! Every sensitive or personal field of every type: sent, and never printed.

#![allow(deprecated)]

use passbook_runtime::testing::wire;
use passbook_construction::types;

#[test]
fn secrets_of_party() {
    wire::hides::<types::Party>("{\"name\":\"text\",\"taxId\":\"s3nt1nel\"}");
}

#[test]
fn secrets_of_payment() {
    wire::hides::<
        types::Payment,
    >(
        "{\"amount\":{\"value\":\"1.5\",\"currency\":\"EUR\"},\"payer\":{\"name\":\"text\",\"taxId\":\"s3nt1nel\"},\"payee\":{\"name\":\"text\",\"taxId\":\"s3nt1nel\"},\"reference\":\"text\",\"note\":\"text\",\"parts\":[{\"value\":\"1.5\",\"currency\":\"EUR\"}],\"urgent\":true,\"due\":\"2001-01-01\",\"next\":{\"amount\":{\"value\":\"1.5\",\"currency\":\"EUR\"},\"payer\":{\"name\":\"text\",\"taxId\":\"s3nt1nel\"},\"payee\":{\"name\":\"text\",\"taxId\":\"s3nt1nel\"},\"reference\":\"text\",\"note\":\"text\",\"parts\":[{\"value\":\"1.5\",\"currency\":\"EUR\"}],\"urgent\":true,\"due\":\"2001-01-01\",\"next\":{\"amount\":{\"value\":\"1.5\",\"currency\":\"EUR\"},\"payer\":{\"name\":\"text\",\"taxId\":\"s3nt1nel\"},\"payee\":{\"name\":\"text\",\"taxId\":\"s3nt1nel\"},\"reference\":\"text\",\"note\":\"text\",\"parts\":[{\"value\":\"1.5\",\"currency\":\"EUR\"}],\"urgent\":true,\"due\":\"2001-01-01\",\"next\":{\"amount\":{\"value\":\"1.5\",\"currency\":\"EUR\"},\"payer\":{\"name\":\"text\",\"taxId\":\"s3nt1nel\"},\"payee\":{\"name\":\"text\",\"taxId\":\"s3nt1nel\"},\"reference\":\"text\",\"note\":\"text\",\"parts\":[{\"value\":\"1.5\",\"currency\":\"EUR\"}],\"urgent\":true,\"due\":\"2001-01-01\",\"next\":{\"amount\":{\"value\":\"1.5\",\"currency\":\"EUR\"},\"payer\":{\"name\":\"text\",\"taxId\":\"s3nt1nel\"},\"payee\":{\"name\":\"text\",\"taxId\":\"s3nt1nel\"},\"reference\":\"text\",\"note\":\"text\",\"parts\":[{\"value\":\"1.5\",\"currency\":\"EUR\"}],\"urgent\":true,\"due\":\"2001-01-01\",\"next\":{\"amount\":{\"value\":\"1.5\",\"currency\":\"EUR\"},\"payer\":{\"name\":\"text\",\"taxId\":\"s3nt1nel\"},\"payee\":{\"name\":\"text\",\"taxId\":\"s3nt1nel\"},\"reference\":\"text\",\"note\":\"text\",\"parts\":[{\"value\":\"1.5\",\"currency\":\"EUR\"}],\"urgent\":true,\"due\":\"2001-01-01\",\"next\":{\"amount\":{\"value\":\"1.5\",\"currency\":\"EUR\"},\"payer\":{\"name\":\"text\"},\"payee\":{\"name\":\"text\"},\"reference\":\"text\",\"note\":\"text\",\"parts\":[{\"value\":\"1.5\",\"currency\":\"EUR\"}],\"urgent\":true,\"due\":\"2001-01-01\",\"next\":{\"amount\":{\"value\":\"1.5\",\"currency\":\"EUR\"},\"payer\":{\"name\":\"text\"}},\"meta\":{\"key\":\"text\"}},\"meta\":{\"key\":\"text\"}},\"meta\":{\"key\":\"text\"}},\"meta\":{\"key\":\"text\"}},\"meta\":{\"key\":\"text\"}},\"meta\":{\"key\":\"text\"}},\"meta\":{\"key\":\"text\"}}",
    );
}

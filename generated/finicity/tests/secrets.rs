// @generated from the spec by `cargo xtask regenerate`: change the spec, not this file.

//! Every sensitive field of every type: sent, and never printed.

#![allow(deprecated)]

use passbook_runtime::testing::wire;
use passbook_finicity::types;

#[test]
fn secrets_of_access_token() {
    wire::hides::<types::AccessToken>("{\"token\":\"s3nt1nel\"}");
}

#[test]
fn secrets_of_partner_credentials() {
    wire::hides::<
        types::PartnerCredentials,
    >("{\"partnerId\":\"text\",\"partnerSecret\":\"s3nt1nel\"}");
}

#[test]
fn secrets_of_partner_secret_change() {
    wire::hides::<
        types::PartnerSecretChange,
    >(
        "{\"partnerId\":\"text\",\"partnerSecret\":\"s3nt1nel\",\"newPartnerSecret\":\"s3nt1nel\",\"immediate\":true}",
    );
}

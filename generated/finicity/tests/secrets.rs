// @generated from the spec by `cargo xtask regenerate`: change the spec, not this file.

//! Every sensitive or personal field of every type: sent, and never printed.

#![allow(deprecated)]

use passbook_runtime::testing::wire;
use passbook_finicity::types;

#[test]
fn secrets_of_access_token() {
    wire::hides::<types::AccessToken>("{\"token\":\"s3nt1nel\"}");
}

#[test]
fn secrets_of_customer() {
    wire::hides::<
        types::Customer,
    >(
        "{\"id\":\"text\",\"username\":\"text\",\"firstName\":\"s3nt1nel\",\"lastName\":\"s3nt1nel\",\"phone\":\"s3nt1nel\",\"email\":\"s3nt1nel\",\"type\":\"active\",\"createdDate\":\"1\",\"lastModifiedDate\":\"1\"}",
    );
}

#[test]
fn secrets_of_customer_details() {
    wire::hides::<
        types::CustomerDetails,
    >(
        "{\"id\":\"text\",\"username\":\"text\",\"firstName\":\"s3nt1nel\",\"lastName\":\"s3nt1nel\",\"phone\":\"s3nt1nel\",\"email\":\"s3nt1nel\",\"type\":\"active\",\"createdDate\":\"1\",\"lastModifiedDate\":\"1\",\"applicationId\":\"text\"}",
    );
}

#[test]
fn secrets_of_customer_list() {
    wire::hides::<
        types::CustomerList,
    >(
        "{\"found\":1,\"displaying\":1,\"moreAvailable\":true,\"customers\":[{\"id\":\"text\",\"username\":\"text\",\"firstName\":\"s3nt1nel\",\"lastName\":\"s3nt1nel\",\"phone\":\"s3nt1nel\",\"email\":\"s3nt1nel\",\"type\":\"active\",\"createdDate\":\"1\",\"lastModifiedDate\":\"1\"}]}",
    );
}

#[test]
fn secrets_of_customer_update() {
    wire::hides::<
        types::CustomerUpdate,
    >("{\"firstName\":\"s3nt1nel\",\"lastName\":\"s3nt1nel\"}");
}

#[test]
fn secrets_of_customer_with_application() {
    wire::hides::<
        types::CustomerWithApplication,
    >(
        "{\"id\":\"text\",\"username\":\"text\",\"firstName\":\"s3nt1nel\",\"lastName\":\"s3nt1nel\",\"phone\":\"s3nt1nel\",\"email\":\"s3nt1nel\",\"type\":\"active\",\"createdDate\":\"1\",\"lastModifiedDate\":\"1\",\"applicationId\":\"text\",\"applicationName\":\"text\"}",
    );
}

#[test]
fn secrets_of_new_customer() {
    wire::hides::<
        types::NewCustomer,
    >(
        "{\"username\":\"text\",\"firstName\":\"s3nt1nel\",\"lastName\":\"s3nt1nel\",\"applicationId\":\"text\",\"phone\":\"s3nt1nel\",\"email\":\"s3nt1nel\"}",
    );
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

// @generated from the spec by `cargo xtask regenerate`: change the spec, not this file.

//! Every sensitive or personal field of every type: sent, and never printed.

#![allow(deprecated)]

use passbook_runtime::testing::wire;
use passbook_akoya::types;

#[test]
fn secrets_of_account_contact() {
    wire::hides::<
        types::AccountContact,
    >(
        "{\"holders\":[{\"customerId\":\"text\",\"name\":{\"first\":\"s3nt1nel\",\"middle\":\"s3nt1nel\",\"last\":\"s3nt1nel\",\"prefix\":\"s3nt1nel\",\"suffix\":\"s3nt1nel\",\"company\":\"s3nt1nel\"},\"businessCustomer\":{\"name\":\"text\",\"registeredAgents\":[{\"first\":\"s3nt1nel\",\"middle\":\"s3nt1nel\",\"last\":\"s3nt1nel\",\"prefix\":\"s3nt1nel\",\"suffix\":\"s3nt1nel\",\"company\":\"s3nt1nel\"}],\"registeredId\":\"s3nt1nel\",\"industryCode\":{\"type\":\"text\",\"code\":\"text\"},\"domicile\":{\"region\":\"text\",\"country\":\"text\"}},\"addresses\":[{\"type\":\"s3nt1nel\",\"line1\":\"s3nt1nel\",\"line2\":\"s3nt1nel\",\"line3\":\"s3nt1nel\",\"city\":\"s3nt1nel\",\"state\":\"s3nt1nel\",\"region\":\"s3nt1nel\",\"postalCode\":\"s3nt1nel\",\"country\":\"AD\"}],\"telephones\":[{\"type\":\"BUSINESS\",\"country\":\"AD\",\"number\":\"s3nt1nel\",\"extension\":\"s3nt1nel\"}],\"email\":[\"s3nt1nel\"],\"accounts\":[{\"accountId\":\"text\",\"relationship\":\"PRIMARY\"}],\"relationship\":\"PRIMARY\"}],\"emails\":[\"s3nt1nel\"],\"addresses\":[{\"type\":\"s3nt1nel\",\"line1\":\"s3nt1nel\",\"line2\":\"s3nt1nel\",\"line3\":\"s3nt1nel\",\"city\":\"s3nt1nel\",\"state\":\"s3nt1nel\",\"region\":\"s3nt1nel\",\"postalCode\":\"s3nt1nel\",\"country\":\"AD\"}],\"telephones\":[{\"type\":\"BUSINESS\",\"country\":\"AD\",\"number\":\"s3nt1nel\",\"extension\":\"s3nt1nel\"}]}",
    );
}

#[test]
fn secrets_of_account_holder() {
    wire::hides::<
        types::AccountHolder,
    >(
        "{\"customerId\":\"text\",\"name\":{\"first\":\"s3nt1nel\",\"middle\":\"s3nt1nel\",\"last\":\"s3nt1nel\",\"prefix\":\"s3nt1nel\",\"suffix\":\"s3nt1nel\",\"company\":\"s3nt1nel\"},\"businessCustomer\":{\"name\":\"text\",\"registeredAgents\":[{\"first\":\"s3nt1nel\",\"middle\":\"s3nt1nel\",\"last\":\"s3nt1nel\",\"prefix\":\"s3nt1nel\",\"suffix\":\"s3nt1nel\",\"company\":\"s3nt1nel\"}],\"registeredId\":\"s3nt1nel\",\"industryCode\":{\"type\":\"text\",\"code\":\"text\"},\"domicile\":{\"region\":\"text\",\"country\":\"text\"}},\"addresses\":[{\"type\":\"s3nt1nel\",\"line1\":\"s3nt1nel\",\"line2\":\"s3nt1nel\",\"line3\":\"s3nt1nel\",\"city\":\"s3nt1nel\",\"state\":\"s3nt1nel\",\"region\":\"s3nt1nel\",\"postalCode\":\"s3nt1nel\",\"country\":\"AD\"}],\"telephones\":[{\"type\":\"BUSINESS\",\"country\":\"AD\",\"number\":\"s3nt1nel\",\"extension\":\"s3nt1nel\"}],\"email\":[\"s3nt1nel\"],\"accounts\":[{\"accountId\":\"text\",\"relationship\":\"PRIMARY\"}],\"relationship\":\"PRIMARY\"}",
    );
}

#[test]
fn secrets_of_address() {
    wire::hides::<
        types::Address,
    >(
        "{\"type\":\"text\",\"line1\":\"s3nt1nel\",\"line2\":\"s3nt1nel\",\"line3\":\"s3nt1nel\",\"city\":\"s3nt1nel\",\"state\":\"text\",\"region\":\"text\",\"postalCode\":\"s3nt1nel\",\"country\":\"AD\"}",
    );
}

#[test]
fn secrets_of_authorization_code_grant() {
    wire::hides::<
        types::AuthorizationCodeGrant,
    >(
        "{\"grant_type\":\"authorization_code\",\"code\":\"s3nt1nel\",\"redirect_uri\":\"text\"}",
    );
}

#[test]
fn secrets_of_business_customer() {
    wire::hides::<
        types::BusinessCustomer,
    >(
        "{\"name\":\"text\",\"registeredAgents\":[{\"first\":\"s3nt1nel\",\"middle\":\"s3nt1nel\",\"last\":\"s3nt1nel\",\"prefix\":\"s3nt1nel\",\"suffix\":\"s3nt1nel\",\"company\":\"s3nt1nel\"}],\"registeredId\":\"s3nt1nel\",\"industryCode\":{\"type\":\"text\",\"code\":\"text\"},\"domicile\":{\"region\":\"text\",\"country\":\"text\"}}",
    );
}

#[test]
fn secrets_of_current_customer() {
    wire::hides::<
        types::CurrentCustomer,
    >(
        "{\"customer\":{\"customerId\":\"text\",\"name\":{\"first\":\"s3nt1nel\",\"middle\":\"s3nt1nel\",\"last\":\"s3nt1nel\",\"prefix\":\"s3nt1nel\",\"suffix\":\"s3nt1nel\",\"company\":\"s3nt1nel\"},\"businessCustomer\":{\"name\":\"text\",\"registeredAgents\":[{\"first\":\"s3nt1nel\",\"middle\":\"s3nt1nel\",\"last\":\"s3nt1nel\",\"prefix\":\"s3nt1nel\",\"suffix\":\"s3nt1nel\",\"company\":\"s3nt1nel\"}],\"registeredId\":\"s3nt1nel\",\"industryCode\":{\"type\":\"text\",\"code\":\"text\"},\"domicile\":{\"region\":\"text\",\"country\":\"text\"}},\"addresses\":[{\"type\":\"s3nt1nel\",\"line1\":\"s3nt1nel\",\"line2\":\"s3nt1nel\",\"line3\":\"s3nt1nel\",\"city\":\"s3nt1nel\",\"state\":\"s3nt1nel\",\"region\":\"s3nt1nel\",\"postalCode\":\"s3nt1nel\",\"country\":\"AD\"}],\"telephones\":[{\"type\":\"BUSINESS\",\"country\":\"AD\",\"number\":\"s3nt1nel\",\"extension\":\"s3nt1nel\"}],\"email\":[\"s3nt1nel\"],\"accounts\":[{\"accountId\":\"text\",\"relationship\":\"PRIMARY\"}]}}",
    );
}

#[test]
fn secrets_of_customer() {
    wire::hides::<
        types::Customer,
    >(
        "{\"customerId\":\"text\",\"name\":{\"first\":\"s3nt1nel\",\"middle\":\"s3nt1nel\",\"last\":\"s3nt1nel\",\"prefix\":\"s3nt1nel\",\"suffix\":\"s3nt1nel\",\"company\":\"s3nt1nel\"},\"businessCustomer\":{\"name\":\"text\",\"registeredAgents\":[{\"first\":\"s3nt1nel\",\"middle\":\"s3nt1nel\",\"last\":\"s3nt1nel\",\"prefix\":\"s3nt1nel\",\"suffix\":\"s3nt1nel\",\"company\":\"s3nt1nel\"}],\"registeredId\":\"s3nt1nel\",\"industryCode\":{\"type\":\"text\",\"code\":\"text\"},\"domicile\":{\"region\":\"text\",\"country\":\"text\"}},\"addresses\":[{\"type\":\"s3nt1nel\",\"line1\":\"s3nt1nel\",\"line2\":\"s3nt1nel\",\"line3\":\"s3nt1nel\",\"city\":\"s3nt1nel\",\"state\":\"s3nt1nel\",\"region\":\"s3nt1nel\",\"postalCode\":\"s3nt1nel\",\"country\":\"AD\"}],\"telephones\":[{\"type\":\"BUSINESS\",\"country\":\"AD\",\"number\":\"s3nt1nel\",\"extension\":\"s3nt1nel\"}],\"email\":[\"s3nt1nel\"],\"accounts\":[{\"accountId\":\"text\",\"relationship\":\"PRIMARY\"}]}",
    );
}

#[test]
fn secrets_of_customer_name() {
    wire::hides::<
        types::CustomerName,
    >(
        "{\"first\":\"s3nt1nel\",\"middle\":\"s3nt1nel\",\"last\":\"s3nt1nel\",\"prefix\":\"s3nt1nel\",\"suffix\":\"s3nt1nel\",\"company\":\"s3nt1nel\"}",
    );
}

#[test]
fn secrets_of_refresh_token_grant() {
    wire::hides::<
        types::RefreshTokenGrant,
    >(
        "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"s3nt1nel\",\"client_id\":\"text\",\"client_secret\":\"s3nt1nel\"}",
    );
}

#[test]
fn secrets_of_revoke_token_request() {
    wire::hides::<
        types::RevokeTokenRequest,
    >(
        "{\"token_type_hint\":\"refresh_token\",\"token\":\"s3nt1nel\",\"client_id\":\"text\",\"client_secret\":\"s3nt1nel\"}",
    );
}

#[test]
fn secrets_of_token() {
    wire::hides::<
        types::Token,
    >(
        "{\"id_token\":\"s3nt1nel\",\"token_type\":\"text\",\"expires_in\":1,\"scope\":\"text\",\"expiry\":1,\"refresh_token\":\"s3nt1nel\"}",
    );
}

// @generated from the spec by `cargo xtask regenerate`: change the spec, not this file.

//! Every sensitive field of every type: sent, and never printed.

#![allow(deprecated)]

use passbook_runtime::testing::wire;
use passbook_openbank::types;

#[test]
fn secrets_of_create_customer_request() {
    wire::hides::<
        types::CreateCustomerRequest,
    >(
        "{\"bank_id\":\"text\",\"legal_name\":\"text\",\"mobile_phone_number\":\"text\",\"email\":\"text\",\"face_image\":{\"url\":\"text\",\"date\":\"2001-01-01T00:00:00Z\"},\"date_of_birth\":\"1907-07-07T07:07:07Z\",\"relationship_status\":\"text\",\"dob_of_dependents\":[\"1907-07-07T07:07:07Z\"],\"credit_rating\":{\"rating\":\"text\",\"source\":\"text\"},\"credit_limit\":{\"cur\":\"text\",\"num\":\"1.5\"},\"highest_education_attained\":\"text\",\"employment_status\":\"text\",\"last_ok_date\":\"2001-01-01T00:00:00Z\",\"title\":\"text\",\"branchId\":\"text\"}",
    );
}

#[test]
fn secrets_of_customer() {
    wire::hides::<
        types::Customer,
    >(
        "{\"id\":\"text\",\"bank_id\":\"text\",\"customer_number\":\"text\",\"legal_name\":\"text\",\"phone_number\":\"text\",\"email\":\"text\",\"face_image\":{\"url\":\"text\",\"date\":\"2001-01-01T00:00:00Z\"},\"date_of_birth\":\"1907-07-07T07:07:07Z\",\"relationship_status\":\"text\",\"credit_rating\":{\"rating\":\"text\",\"source\":\"text\"},\"credit_limit\":{\"cur\":\"text\",\"num\":\"1.5\"},\"highest_educational_attained\":\"text\",\"employment_status\":\"text\",\"kyc_status\":true,\"last_ok_data\":\"2001-01-01T00:00:00Z\",\"title\":\"text\",\"branch_id\":\"text\"}",
    );
}

#[test]
fn secrets_of_customer_list() {
    wire::hides::<
        types::CustomerList,
    >(
        "{\"customers\":[{\"id\":\"text\",\"bank_id\":\"text\",\"customer_number\":\"text\",\"legal_name\":\"text\",\"phone_number\":\"text\",\"email\":\"text\",\"face_image\":{\"url\":\"text\",\"date\":\"2001-01-01T00:00:00Z\"},\"date_of_birth\":\"1907-07-07T07:07:07Z\",\"relationship_status\":\"text\",\"credit_rating\":{\"rating\":\"text\",\"source\":\"text\"},\"credit_limit\":{\"cur\":\"text\",\"num\":\"1.5\"},\"highest_educational_attained\":\"text\",\"employment_status\":\"text\",\"kyc_status\":true,\"last_ok_data\":\"2001-01-01T00:00:00Z\",\"title\":\"text\",\"branch_id\":\"text\"}]}",
    );
}

#[test]
fn secrets_of_tax_residence() {
    wire::hides::<
        types::TaxResidence,
    >("{\"domain\":\"text\",\"tax_number\":\"s3nt1nel\",\"tax_residence_id\":\"text\"}");
}

#[test]
fn secrets_of_tax_residence_list() {
    wire::hides::<
        types::TaxResidenceList,
    >(
        "{\"result\":[{\"domain\":\"text\",\"tax_number\":\"s3nt1nel\",\"tax_residence_id\":\"text\"}]}",
    );
}

#[test]
fn secrets_of_token() {
    wire::hides::<
        types::Token,
    >(
        "{\"access_token\":\"s3nt1nel\",\"token_type\":\"text\",\"expires_in\":1,\"refresh_token\":\"s3nt1nel\"}",
    );
}

#[test]
fn secrets_of_token_request() {
    wire::hides::<
        types::TokenRequest,
    >(
        "{\"grant_type\":\"AuthorizationCode\",\"code\":\"s3nt1nel\",\"redirect_uri\":\"text\",\"refresh_token\":\"s3nt1nel\"}",
    );
}

#[test]
fn secrets_of_update_customer_identity_request() {
    wire::hides::<
        types::UpdateCustomerIdentityRequest,
    >(
        "{\"bank_id\":\"text\",\"customer_id\":\"text\",\"legal_name\":\"text\",\"date_of_birth\":\"s3nt1nel\",\"title\":\"text\"}",
    );
}

#[test]
fn secrets_of_update_customer_response() {
    wire::hides::<
        types::UpdateCustomerResponse,
    >(
        "{\"customer\":{\"id\":\"text\",\"bank_id\":\"text\",\"customer_number\":\"text\",\"legal_name\":\"text\",\"phone_number\":\"text\",\"email\":\"text\",\"face_image\":{\"url\":\"text\",\"date\":\"2001-01-01T00:00:00Z\"},\"date_of_birth\":\"1907-07-07T07:07:07Z\",\"relationship_status\":\"text\",\"credit_rating\":{\"rating\":\"text\",\"source\":\"text\"},\"credit_limit\":{\"cur\":\"text\",\"num\":\"1.5\"},\"highest_educational_attained\":\"text\",\"employment_status\":\"text\",\"kyc_status\":true,\"last_ok_data\":\"2001-01-01T00:00:00Z\",\"title\":\"text\",\"branch_id\":\"text\"}}",
    );
}

// @generated from the spec by `cargo xtask regenerate`: change the spec, not this file.

//! Every sensitive or personal field of every type: sent, and never printed.

#![allow(deprecated)]

use passbook_runtime::testing::wire;
use passbook_openbank::types;

#[test]
fn secrets_of_add_address_request() {
    wire::hides::<
        types::AddAddressRequest,
    >(
        "{\"line_1\":\"s3nt1nel\",\"line_2\":\"s3nt1nel\",\"line_3\":\"s3nt1nel\",\"city\":\"s3nt1nel\",\"county\":\"s3nt1nel\",\"state\":\"text\",\"postcode\":\"s3nt1nel\",\"country_code\":\"text\",\"tags\":[\"text\"],\"status\":\"text\",\"customer_id\":\"text\"}",
    );
}

#[test]
fn secrets_of_address() {
    wire::hides::<
        types::Address,
    >(
        "{\"line_1\":\"s3nt1nel\",\"line_2\":\"s3nt1nel\",\"line_3\":\"s3nt1nel\",\"city\":\"s3nt1nel\",\"county\":\"s3nt1nel\",\"state\":\"text\",\"postcode\":\"s3nt1nel\",\"country_code\":\"text\",\"tags\":[\"text\"],\"status\":\"text\",\"customer_address_id\":\"text\",\"customer_id\":\"text\",\"insert_date\":\"2001-01-01T00:00:00Z\"}",
    );
}

#[test]
fn secrets_of_address_list() {
    wire::hides::<
        types::AddressList,
    >(
        "{\"addresses\":[{\"line_1\":\"s3nt1nel\",\"line_2\":\"s3nt1nel\",\"line_3\":\"s3nt1nel\",\"city\":\"s3nt1nel\",\"county\":\"s3nt1nel\",\"state\":\"s3nt1nel\",\"postcode\":\"s3nt1nel\",\"country_code\":\"s3nt1nel\",\"tags\":[\"s3nt1nel\"],\"status\":\"s3nt1nel\",\"customer_address_id\":\"s3nt1nel\",\"customer_id\":\"s3nt1nel\",\"insert_date\":\"1907-07-07T07:07:07Z\"}]}",
    );
}

#[test]
fn secrets_of_create_customer_request() {
    wire::hides::<
        types::CreateCustomerRequest,
    >(
        "{\"bank_id\":\"text\",\"legal_name\":\"s3nt1nel\",\"mobile_phone_number\":\"s3nt1nel\",\"email\":\"s3nt1nel\",\"face_image\":{\"url\":\"text\",\"date\":\"2001-01-01T00:00:00Z\"},\"date_of_birth\":\"1907-07-07T07:07:07Z\",\"relationship_status\":\"s3nt1nel\",\"dob_of_dependents\":[\"1907-07-07T07:07:07Z\"],\"credit_rating\":{\"rating\":\"text\",\"source\":\"text\"},\"credit_limit\":{\"cur\":\"text\",\"num\":\"1.5\"},\"highest_education_attained\":\"text\",\"employment_status\":\"text\",\"last_ok_date\":\"2001-01-01T00:00:00Z\",\"title\":\"text\",\"branchId\":\"text\"}",
    );
}

#[test]
fn secrets_of_crm_event() {
    wire::hides::<
        types::CrmEvent,
    >(
        "{\"id\":\"text\",\"bank_id\":\"text\",\"customer_name\":\"s3nt1nel\",\"customer_number\":\"text\",\"category\":\"text\",\"detail\":\"text\",\"channel\":\"text\",\"scheduled_date\":\"2001-01-01T00:00:00Z\",\"actual_date\":\"2001-01-01T00:00:00Z\",\"result\":\"text\"}",
    );
}

#[test]
fn secrets_of_crm_event_list() {
    wire::hides::<
        types::CrmEventList,
    >(
        "{\"crm_events\":[{\"id\":\"text\",\"bank_id\":\"text\",\"customer_name\":\"s3nt1nel\",\"customer_number\":\"text\",\"category\":\"text\",\"detail\":\"text\",\"channel\":\"text\",\"scheduled_date\":\"2001-01-01T00:00:00Z\",\"actual_date\":\"2001-01-01T00:00:00Z\",\"result\":\"text\"}],\"has_more\":true}",
    );
}

#[test]
fn secrets_of_customer() {
    wire::hides::<
        types::Customer,
    >(
        "{\"id\":\"text\",\"bank_id\":\"text\",\"customer_number\":\"text\",\"legal_name\":\"s3nt1nel\",\"phone_number\":\"s3nt1nel\",\"email\":\"s3nt1nel\",\"face_image\":{\"url\":\"text\",\"date\":\"2001-01-01T00:00:00Z\"},\"date_of_birth\":\"1907-07-07T07:07:07Z\",\"relationship_status\":\"s3nt1nel\",\"credit_rating\":{\"rating\":\"text\",\"source\":\"text\"},\"credit_limit\":{\"cur\":\"text\",\"num\":\"1.5\"},\"highest_educational_attained\":\"text\",\"employment_status\":\"text\",\"kyc_status\":true,\"last_ok_data\":\"2001-01-01T00:00:00Z\",\"title\":\"text\",\"branch_id\":\"text\"}",
    );
}

#[test]
fn secrets_of_customer_list() {
    wire::hides::<
        types::CustomerList,
    >(
        "{\"customers\":[{\"id\":\"text\",\"bank_id\":\"text\",\"customer_number\":\"text\",\"legal_name\":\"s3nt1nel\",\"phone_number\":\"s3nt1nel\",\"email\":\"s3nt1nel\",\"face_image\":{\"url\":\"text\",\"date\":\"2001-01-01T00:00:00Z\"},\"date_of_birth\":\"1907-07-07T07:07:07Z\",\"relationship_status\":\"s3nt1nel\",\"credit_rating\":{\"rating\":\"text\",\"source\":\"text\"},\"credit_limit\":{\"cur\":\"text\",\"num\":\"1.5\"},\"highest_educational_attained\":\"text\",\"employment_status\":\"text\",\"kyc_status\":true,\"last_ok_data\":\"2001-01-01T00:00:00Z\",\"title\":\"text\",\"branch_id\":\"text\"}]}",
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
fn secrets_of_update_address_request() {
    wire::hides::<
        types::UpdateAddressRequest,
    >(
        "{\"line_1\":\"s3nt1nel\",\"line_2\":\"s3nt1nel\",\"line_3\":\"s3nt1nel\",\"city\":\"s3nt1nel\",\"county\":\"s3nt1nel\",\"state\":\"text\",\"postcode\":\"s3nt1nel\",\"country_code\":\"text\",\"tags\":[\"text\"],\"status\":\"text\",\"bank_id\":\"text\",\"customer_id\":\"text\",\"customer_address_id\":\"text\"}",
    );
}

#[test]
fn secrets_of_update_customer_email_request() {
    wire::hides::<
        types::UpdateCustomerEmailRequest,
    >("{\"bank_id\":\"text\",\"customer_id\":\"text\",\"email\":\"s3nt1nel\"}");
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
fn secrets_of_update_customer_mobile_number_request() {
    wire::hides::<
        types::UpdateCustomerMobileNumberRequest,
    >(
        "{\"bank_id\":\"text\",\"customer_id\":\"text\",\"mobile_phone_number\":\"s3nt1nel\"}",
    );
}

#[test]
fn secrets_of_update_customer_other_data_request() {
    wire::hides::<
        types::UpdateCustomerOtherDataRequest,
    >(
        "{\"bank_id\":\"text\",\"customer_id\":\"text\",\"face_image\":{\"url\":\"text\",\"date\":\"2001-01-01T00:00:00Z\"},\"relationship_status\":\"s3nt1nel\",\"dependants\":1,\"highest_education_attained\":\"text\",\"employment_status\":\"text\"}",
    );
}

#[test]
fn secrets_of_update_customer_response() {
    wire::hides::<
        types::UpdateCustomerResponse,
    >(
        "{\"customer\":{\"id\":\"text\",\"bank_id\":\"text\",\"customer_number\":\"text\",\"legal_name\":\"s3nt1nel\",\"phone_number\":\"s3nt1nel\",\"email\":\"s3nt1nel\",\"face_image\":{\"url\":\"text\",\"date\":\"2001-01-01T00:00:00Z\"},\"date_of_birth\":\"1907-07-07T07:07:07Z\",\"relationship_status\":\"s3nt1nel\",\"credit_rating\":{\"rating\":\"text\",\"source\":\"text\"},\"credit_limit\":{\"cur\":\"text\",\"num\":\"1.5\"},\"highest_educational_attained\":\"text\",\"employment_status\":\"text\",\"kyc_status\":true,\"last_ok_data\":\"2001-01-01T00:00:00Z\",\"title\":\"text\",\"branch_id\":\"text\"}}",
    );
}

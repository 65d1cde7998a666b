// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for OpenBank Customer API, version 1.0.0 of its contract.
//!
//! Customers of the banks behind an OpenBank installation: who they are, where they live and pay tax, what credit they
//! may use, and how the bank has been in touch with them.
//!
//! Every operation but the token exchange wants an OAuth 2 access token that a bank's user has agreed to.
//! Reading takes the scope `https://auth.bnk.to/customer.read`, changing anything takes
//! `https://auth.bnk.to/customer.write`.
//!
//! The service is gRPC behind an HTTP gateway, and its JSON is proto3 JSON. Any field may be absent, and a field that
//! nobody has set may also come as `null`, as an empty string, as `0` or as `false`. Points in time are RFC 3339 text.
//! Amounts of money are decimal text.

#[allow(clippy::all)]
pub mod client;
#[allow(clippy::all)]
pub mod operations;
#[allow(clippy::all)]
pub mod errors;
#[allow(clippy::all)]
pub mod types;
#[cfg(feature = "commands")]
#[doc(hidden)]
#[allow(clippy::all)]
pub mod commands;

pub use self::client::{Auth, Client, ClientBuilder};
pub use self::errors::{Error, ErrorBody};
pub use passbook_runtime::{self as runtime, Response, Secret};

/// What this client is for: id, title, the contract's version, its operations and its base URLs.
pub const PROVIDER: passbook_runtime::Provider = passbook_runtime::Provider {
    id: "openbank",
    title: "OpenBank Customer API",
    version: "1.0.0",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "ExchangeToken",
            rust: "exchange_token",
            method: "POST",
            path: "/v1/token",
        },
        passbook_runtime::OperationInfo {
            id: "CreateCustomer",
            rust: "create_customer",
            method: "POST",
            path: "/v1/customers",
        },
        passbook_runtime::OperationInfo {
            id: "GetCustomersForCurrentUser",
            rust: "get_customers_for_current_user",
            method: "GET",
            path: "/v1/users/current/customers",
        },
        passbook_runtime::OperationInfo {
            id: "GetCustomersForCurrentUserAtBank",
            rust: "get_customers_for_current_user_at_bank",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers",
        },
        passbook_runtime::OperationInfo {
            id: "GetCustomerByCustomerID",
            rust: "get_customer_by_customer_id",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers/{customer_id}",
        },
        passbook_runtime::OperationInfo {
            id: "GetCustomerByCustomerNumber",
            rust: "get_customer_by_customer_number",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/customer-number/{customer_number}",
        },
        passbook_runtime::OperationInfo {
            id: "GetFirehoseCustomer",
            rust: "get_firehose_customer",
            method: "GET",
            path: "/v1/banks/{bank_id}/firehose/customers",
        },
        passbook_runtime::OperationInfo {
            id: "CreateUserCustomerLink",
            rust: "create_user_customer_link",
            method: "POST",
            path: "/v1/banks/{bank_id}/user_customer_links",
        },
        passbook_runtime::OperationInfo {
            id: "UpdateCustomerIdentity",
            rust: "update_customer_identity",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/identity",
        },
        passbook_runtime::OperationInfo {
            id: "UpdateCustomerEmail",
            rust: "update_customer_email",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/email",
        },
        passbook_runtime::OperationInfo {
            id: "UpdateCustomerMobileNumber",
            rust: "update_customer_mobile_number",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/mobile-number",
        },
        passbook_runtime::OperationInfo {
            id: "UpdateCustomerNumber",
            rust: "update_customer_number",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/number",
        },
        passbook_runtime::OperationInfo {
            id: "UpdateCustomerBranch",
            rust: "update_customer_branch",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/branch",
        },
        passbook_runtime::OperationInfo {
            id: "UpdateCustomerOtherData",
            rust: "update_customer_other_data",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/data",
        },
        passbook_runtime::OperationInfo {
            id: "AddAddressToCustomer",
            rust: "add_address_to_customer",
            method: "POST",
            path: "/v1/customers/{customer_id}/address",
        },
        passbook_runtime::OperationInfo {
            id: "GetCustomerAddresses",
            rust: "get_customer_addresses",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/addresses",
        },
        passbook_runtime::OperationInfo {
            id: "UpdateCustomerAddress",
            rust: "update_customer_address",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/addresses/{customer_address_id}",
        },
        passbook_runtime::OperationInfo {
            id: "DeleteCustomerAddress",
            rust: "delete_customer_address",
            method: "DELETE",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/addresses/{customer_address_id}",
        },
        passbook_runtime::OperationInfo {
            id: "GetTaxResidenceOfCustomer",
            rust: "get_tax_residence_of_customer",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/tax-residences",
        },
        passbook_runtime::OperationInfo {
            id: "DeleteTaxResidence",
            rust: "delete_tax_residence",
            method: "DELETE",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/tax_residencies/{tax_residence_id}",
        },
        passbook_runtime::OperationInfo {
            id: "UpdateCustomerCreditLimit",
            rust: "update_customer_credit_limit",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/credit-limit",
        },
        passbook_runtime::OperationInfo {
            id: "UpdateCustomerCreditRatingAndSource",
            rust: "update_customer_credit_rating_and_source",
            method: "PUT",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/credit-rating-and-source",
        },
        passbook_runtime::OperationInfo {
            id: "GetCreditLimitOrder",
            rust: "get_credit_limit_order",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/credit_limit/requests",
        },
        passbook_runtime::OperationInfo {
            id: "CreateCreditLimitOrder",
            rust: "create_credit_limit_order",
            method: "POST",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/credit_limit/requests",
        },
        passbook_runtime::OperationInfo {
            id: "GetCreditLimitOrderByID",
            rust: "get_credit_limit_order_by_id",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/credit_limit/request/{request_id}",
        },
        passbook_runtime::OperationInfo {
            id: "AddSocialMediaHandle",
            rust: "add_social_media_handle",
            method: "POST",
            path: "/v1/customers/{customer_id}/social_media_handles",
        },
        passbook_runtime::OperationInfo {
            id: "GetCustomerSocialMediaHandles",
            rust: "get_customer_social_media_handles",
            method: "GET",
            path: "/v1/banks/{bank_id}/customers/{customer_id}/social_media_handles",
        },
        passbook_runtime::OperationInfo {
            id: "GetCRMEvents",
            rust: "get_crm_events",
            method: "GET",
            path: "/v1/banks/{bank_id}/crm-events",
        },
    ],
    base_urls: &[],
};

// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back. The data is in
//! `wire.json`.

passbook_runtime::wire_tests! {
    passbook_openbank::commands::COMMANDS, include_str!("wire.json");
    exchange_token: "ExchangeToken",
    create_customer: "CreateCustomer",
    get_customers_for_current_user: "GetCustomersForCurrentUser",
    get_customers_for_current_user_at_bank: "GetCustomersForCurrentUserAtBank",
    get_customer_by_customer_id: "GetCustomerByCustomerID",
    get_customer_by_customer_number: "GetCustomerByCustomerNumber",
    get_firehose_customer: "GetFirehoseCustomer",
    create_user_customer_link: "CreateUserCustomerLink",
    update_customer_identity: "UpdateCustomerIdentity",
    update_customer_email: "UpdateCustomerEmail",
    update_customer_mobile_number: "UpdateCustomerMobileNumber",
    update_customer_number: "UpdateCustomerNumber",
    update_customer_branch: "UpdateCustomerBranch",
    update_customer_other_data: "UpdateCustomerOtherData",
    add_address_to_customer: "AddAddressToCustomer",
    get_customer_addresses: "GetCustomerAddresses",
    update_customer_address: "UpdateCustomerAddress",
    delete_customer_address: "DeleteCustomerAddress",
    get_tax_residence_of_customer: "GetTaxResidenceOfCustomer",
    delete_tax_residence: "DeleteTaxResidence",
    update_customer_credit_limit: "UpdateCustomerCreditLimit",
    update_customer_credit_rating_and_source: "UpdateCustomerCreditRatingAndSource",
    get_credit_limit_order: "GetCreditLimitOrder",
    create_credit_limit_order: "CreateCreditLimitOrder",
    get_credit_limit_order_by_id: "GetCreditLimitOrderByID",
    add_social_media_handle: "AddSocialMediaHandle",
    get_customer_social_media_handles: "GetCustomerSocialMediaHandles",
    get_crm_events: "GetCRMEvents",
}

// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back. The data is in
//! `wire.json`.

passbook_runtime::wire_tests! {
    passbook_openfinance_brasil::commands::COMMANDS, include_str!("wire.json");
    customers_get_personal_identifications: "customersGetPersonalIdentifications",
    customers_get_personal_qualifications: "customersGetPersonalQualifications",
    customers_get_personal_financial_relations: "customersGetPersonalFinancialRelations",
    customers_get_business_identifications: "customersGetBusinessIdentifications",
    customers_get_business_qualifications: "customersGetBusinessQualifications",
    customers_get_business_financial_relations: "customersGetBusinessFinancialRelations",
}

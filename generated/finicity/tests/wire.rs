// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back. The data is in
//! `wire.json`.

passbook_runtime::wire_tests! {
    passbook_finicity::commands::COMMANDS, include_str!("wire.json");
    create_token: "create_token",
    modify_partner_secret: "modify_partner_secret",
    add_customer: "add_customer",
    add_testing_customer: "add_testing_customer",
    get_customers: "get_customers",
    get_customer: "get_customer",
    modify_customer: "modify_customer",
    delete_customer: "delete_customer",
    get_customer_with_app_data: "get_customer_with_app_data",
}

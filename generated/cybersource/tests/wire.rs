// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back. The data is in
//! `wire.json`.

passbook_runtime::wire_tests! {
    passbook_cybersource::commands::COMMANDS, include_str!("wire.json");
    post_customer: "post_customer",
    get_customer: "get_customer",
    patch_customer: "patch_customer",
    delete_customer: "delete_customer",
}

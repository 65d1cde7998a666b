// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back. The data is in
//! `wire.json`.

passbook_runtime::wire_tests! {
    passbook_akoya::commands::COMMANDS, include_str!("wire.json");
    customer_info_v3: "customer_info_v3",
    get_account_holder_v3: "get_account_holder_v3",
    customer_info: "customer_info",
    get_account_holder: "get_account_holder",
    request_token: "request_token",
    refresh_token: "refresh_token",
    revoke_token: "revoke_token",
}

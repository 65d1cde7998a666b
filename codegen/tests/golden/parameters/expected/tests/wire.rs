// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back. The data is in
//! `wire.json`.

passbook_runtime::wire_tests! {
    passbook_parameters::commands::COMMANDS, include_str!("wire.json");
    query_styles: "query_styles",
    headers_and_cookies: "headers_and_cookies",
    meeting_names: "meeting_names",
    taken_names: "taken_names",
    many_required: "many_required",
}

// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back. The data is in
//! `wire.json`.

passbook_runtime::wire_tests! {
    passbook_bodies::commands::COMMANDS, include_str!("wire.json");
    send_json: "send_json",
    send_dialect: "send_dialect",
    send_list: "send_list",
    send_string: "send_string",
    send_number: "send_number",
    send_map: "send_map",
    send_anything: "send_anything",
    send_enum: "send_enum",
    send_form: "send_form",
    send_text: "send_text",
    send_one_of_several: "send_one_of_several",
    send_wildcard: "send_wildcard",
    send_no_content: "send_no_content",
}

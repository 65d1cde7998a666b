// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back. The data is in
//! `wire.json`.

passbook_runtime::wire_tests! {
    passbook_personal::commands::COMMANDS, include_str!("wire.json");
    put_person: "putPerson",
    get_contacts: "getContacts",
    get_name: "getName",
}

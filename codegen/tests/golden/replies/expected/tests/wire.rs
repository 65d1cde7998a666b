// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back. The data is in
//! `wire.json`.

passbook_runtime::wire_tests! {
    passbook_replies::commands::COMMANDS, include_str!("wire.json");
    start_job: "start_job",
    list_jobs: "list_jobs",
    replace_jobs: "replace_jobs",
    drop_jobs: "drop_jobs",
    get_report: "get_report",
    no_success: "no_success",
    only_default: "only_default",
    nothing_at_all: "nothing_at_all",
    inline_bodies: "inline_bodies",
    json_without_schema: "json_without_schema",
    ask_options: "ask_options",
    follow_trace: "follow_trace",
    ask_head: "ask_head",
}

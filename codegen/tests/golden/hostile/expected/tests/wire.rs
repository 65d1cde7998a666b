// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back. The data is in
//! `wire.json`.

passbook_runtime::wire_tests! {
    passbook_hostile::commands::COMMANDS, include_str!("wire.json");
    star_fn_p_wned_star: "*/ fn pWNED() {} /*",
    fn_p_wned: "```\nfn pWNED() {}\n```",
    p_wned: "{} {pWNED} {{}}",
    n31m: "\0\u{7}\u{1b}[31m",
    less_img_src_equal_p_wned_onerror_equal_p_wned_greater: "\\<img src=pWNED onerror=pWNED() \\>",
    p_wned2: "\\[pWNED\\]",
    minus_fn_p_wned_1_fn_p_wned: "-      fn pWNED() {}\n1.       fn pWNED() {}",
    fn_p_wned2: "\"; fn pWNED() {} \"",
    fn_p_wned3: "fn pWNED() {}",
    r_p_wned: "r#\"pWNED\"#",
    p_wned_p_wned: "::pWNED::pWNED",
    not_p_wned: "#![pWNED]",
    p_wned6: "$pWNED",
    p_wned_not2: "pWNED!()",
    concat_not_env_not_home: "concat!(env!(\"HOME\"))",
    empty: "\\",
    u_22: "\\u{22}",
    slash_slash_slash_space: "/// ```",
    a_b_p_wned: "| a | b |\n|---|---|\n| pWNED |",
    percent_00_percent_2e_percent_2e_percent_2fp_wned: "%00%2e%2e%2fpWNED",
    greater_greater_p_wned_greater: "> ```\n> pWNED()\n> ```",
}

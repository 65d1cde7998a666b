// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for "#\] fn pWNED() {} #\[doc = "\`\`\`
//! fn pWNED() {}
//! ```text
//! fn pWNED() {}
//! -->
//! <!-- pWNED, version "#] fn pWNED() {} #[doc = "
//! fn pWNED() {}
//! `pWNED` of its contract.
//!
//! */ fn pWNED() {} /*
//!
//! "#] fn pWNED() {} #[doc = "
//!
//! ```
//! fn pWNED() {}
//! ```text
//!
//! ~~~rust
//! fn pWNED() {}
//!
//!
//! {} {pWNED} {{}}
//!
//! }} DENWp
//!
//! [31m
//!
//! <script>pWNED()</script><img src=x onerror=pWNED()>
//!
//! \<img src=pWNED onerror=pWNED() \>
//!
//! [pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED
//!
//! \[pWNED\]
//!
//! text
//!
//!     fn pWNED() {}
//!
//! fn pWNED() {}
//!
//!
//! -      fn pWNED() {}
//! 1.       fn pWNED() {}
//!
//!
//! ``a```<img src=pWNED>`
//!
//! "; fn pWNED() {} "
//!
//! '; pWNED!(); '
//!
//!
//! fn pWNED() {}
//!
//!
//!
//! fn pWNED() {}
//!
//! r#"pWNED"#
//!
//! ../../../pWNED
//!
//! ::pWNED::pWNED
//!
//! #[pWNED]
//!
//! #![pWNED]
//!
//! `pWNED`
//!
//! $pWNED
//!
//! pWNED!()
//!
//! concat!(env!("HOME"))
//!
//!  fn pWNED() {}
//!
//! \
//!
//! \"
//!
//! \u{22}
//!
//! //! pWNED
//!
//! /// ```
//!
//! -->
//! <!-- pWNED
//!
//! | a | b |
//! |---|---|
//! | pWNED |
//!
//! ]]>
//!
//! %00%2e%2e%2fpWNED
//!
//! ```rust,should_panic
//! pWNED
//! ```
//!
//! \> \`\`\`
//! \> pWNED()
//! \> \`\`\`
//!
//! - \`\`\`
//!   pWNED()
//! ```text
//! ```

#[allow(clippy::all)]
pub mod client;
#[allow(clippy::all)]
pub mod operations;
#[allow(clippy::all)]
pub mod errors;
#[allow(clippy::all)]
pub mod types;
#[cfg(feature = "commands")]
#[doc(hidden)]
#[allow(clippy::all)]
pub mod commands;

pub use self::client::{Auth, Client, ClientBuilder};
pub use self::errors::{Error, ErrorBody};
pub use passbook_runtime::{self as runtime, Response, Secret};

/// What this client is for: id, title, the contract's version, its operations and its base URLs.
pub const PROVIDER: passbook_runtime::Provider = passbook_runtime::Provider {
    id: "hostile",
    title: "\"#] fn pWNED() {} #[doc = \"```\nfn pWNED() {}\n```\nfn pWNED() {}\n-->\n<!-- pWNED",
    version: "\"#] fn pWNED() {} #[doc = \"\nfn pWNED() {}\n`pWNED`",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "*/ fn pWNED() {} /*",
            rust: "star_fn_p_wned_star",
            method: "POST",
            path: "/x0/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "\"#] fn pWNED() {} #[doc = \"",
            rust: "fn_p_wned_doc_equal",
            method: "POST",
            path: "/\"#] fn pWNED() () #[doc = \"",
        },
        passbook_runtime::OperationInfo {
            id: "```\nfn pWNED() {}\n```",
            rust: "fn_p_wned",
            method: "POST",
            path: "/x2/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "~~~rust\nfn pWNED() {}",
            rust: "rust_fn_p_wned",
            method: "POST",
            path: "/~~~rust\nfn pWNED() ()\n",
        },
        passbook_runtime::OperationInfo {
            id: "{} {pWNED} {{}}",
            rust: "p_wned",
            method: "POST",
            path: "/x4/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "\u{202e}}} DENWp\u{2066}",
            rust: "den_wp",
            method: "POST",
            path: "/\u{202e})) DENWp\u{2066}",
        },
        passbook_runtime::OperationInfo {
            id: "\0\u{7}\u{1b}[31m",
            rust: "n31m",
            method: "POST",
            path: "/x6/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "<script>pWNED()</script><img src=x onerror=pWNED()>",
            rust: "less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa",
            method: "POST",
            path: "/<script>pWNED()</script><img src=x onerror=pWNED()>",
        },
        passbook_runtime::OperationInfo {
            id: "\\<img src=pWNED onerror=pWNED() \\>",
            rust: "less_img_src_equal_p_wned_onerror_equal_p_wned_greater",
            method: "POST",
            path: "/x8/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
            rust: "p_wned_p_wned_client_client_p_wned_x_p_wned",
            method: "POST",
            path: "/[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
        },
        passbook_runtime::OperationInfo {
            id: "\\[pWNED\\]",
            rust: "p_wned2",
            method: "POST",
            path: "/x10/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "text\n\n    fn pWNED() {}\n\n\tfn pWNED() {}",
            rust: "text_fn_p_wned_fn_p_wned",
            method: "POST",
            path: "/text\n\n    fn pWNED() ()\n\n\tfn pWNED() ()\n",
        },
        passbook_runtime::OperationInfo {
            id: "-      fn pWNED() {}\n1.       fn pWNED() {}",
            rust: "minus_fn_p_wned_1_fn_p_wned",
            method: "POST",
            path: "/x12/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "``a```<img src=pWNED>`",
            rust: "a_less_img_src_equal_p_wned_greater",
            method: "POST",
            path: "/``a```<img src=pWNED>`",
        },
        passbook_runtime::OperationInfo {
            id: "\"; fn pWNED() {} \"",
            rust: "fn_p_wned2",
            method: "POST",
            path: "/x14/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "'; pWNED!(); '",
            rust: "p_wned_not",
            method: "POST",
            path: "/'; pWNED!(); '",
        },
        passbook_runtime::OperationInfo {
            id: "fn pWNED() {}",
            rust: "fn_p_wned3",
            method: "POST",
            path: "/x16/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "fn pWNED() {}",
            rust: "fn_p_wned4",
            method: "POST",
            path: "/\r\nfn pWNED() ()\r",
        },
        passbook_runtime::OperationInfo {
            id: "r#\"pWNED\"#",
            rust: "r_p_wned",
            method: "POST",
            path: "/x18/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "../../../pWNED",
            rust: "p_wned3",
            method: "POST",
            path: "/../../../pWNED",
        },
        passbook_runtime::OperationInfo {
            id: "::pWNED::pWNED",
            rust: "p_wned_p_wned",
            method: "POST",
            path: "/x20/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "#[pWNED]",
            rust: "p_wned4",
            method: "POST",
            path: "/#[pWNED]",
        },
        passbook_runtime::OperationInfo {
            id: "#![pWNED]",
            rust: "not_p_wned",
            method: "POST",
            path: "/x22/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "`pWNED`",
            rust: "p_wned5",
            method: "POST",
            path: "/`pWNED`",
        },
        passbook_runtime::OperationInfo {
            id: "$pWNED",
            rust: "p_wned6",
            method: "POST",
            path: "/x24/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "pWNED!()",
            rust: "p_wned_not2",
            method: "POST",
            path: "/pWNED!()",
        },
        passbook_runtime::OperationInfo {
            id: "concat!(env!(\"HOME\"))",
            rust: "concat_not_env_not_home",
            method: "POST",
            path: "/x26/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "fn pWNED() {}",
            rust: "fn_p_wned5",
            method: "POST",
            path: "/\u{2028}fn pWNED() ()\u{2029}",
        },
        passbook_runtime::OperationInfo {
            id: "\\",
            rust: "empty",
            method: "POST",
            path: "/x28/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "\\\"",
            rust: "empty2",
            method: "POST",
            path: "/\\\"",
        },
        passbook_runtime::OperationInfo {
            id: "\\u{22}",
            rust: "u_22",
            method: "POST",
            path: "/x30/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "//! pWNED",
            rust: "not_p_wned2",
            method: "POST",
            path: "///! pWNED",
        },
        passbook_runtime::OperationInfo {
            id: "/// ```",
            rust: "slash_slash_slash_space",
            method: "POST",
            path: "/x32/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "-->\n<!-- pWNED",
            rust: "minus_greater_less_not_p_wned",
            method: "POST",
            path: "/-->\n<!-- pWNED",
        },
        passbook_runtime::OperationInfo {
            id: "| a | b |\n|---|---|\n| pWNED |",
            rust: "a_b_p_wned",
            method: "POST",
            path: "/x34/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "]]>",
            rust: "greater",
            method: "POST",
            path: "/]]>",
        },
        passbook_runtime::OperationInfo {
            id: "%00%2e%2e%2fpWNED",
            rust: "percent_00_percent_2e_percent_2e_percent_2fp_wned",
            method: "POST",
            path: "/x36/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "```rust,should_panic\npWNED\n````",
            rust: "rust_should_panic_p_wned",
            method: "POST",
            path: "/```rust,should_panic\npWNED\n````",
        },
        passbook_runtime::OperationInfo {
            id: "> ```\n> pWNED()\n> ```",
            rust: "greater_greater_p_wned_greater",
            method: "POST",
            path: "/x38/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "- ```\n  pWNED()\n  ```",
            rust: "minus_p_wned",
            method: "POST",
            path: "/- ```\n  pWNED()\n  ```",
        },
    ],
    base_urls: &[
        ("default", "https://example.com/\"#]pWNED"),
        ("default", "https://example.com/{pWNED}/\\\"\n"),
        ("$pWNED", "*/ fn pWNED() {} /*"),
        ("\"#] fn pWNED() {} #[doc = \"", "*/ fn pWNED() {} /*"),
        ("production", "*/ fn pWNED() {} /*"),
    ],
};

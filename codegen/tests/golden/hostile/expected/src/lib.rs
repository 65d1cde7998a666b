// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A typed client for "#\] fn pwned() {} #\[doc = "\`\`\`
//! fn pwned() {}
//! ```text
//! fn pwned() {}
//! -->
//! <!-- pwned, version "#] fn pwned() {} #[doc = "
//! fn pwned() {}
//! `pwned` of its contract.
//!
//! */ fn pwned() {} /*
//!
//! "#] fn pwned() {} #[doc = "
//!
//! ```
//! fn pwned() {}
//! ```text
//!
//! ~~~rust
//! fn pwned() {}
//!
//!
//! {} {pwned} {{}}
//!
//! }} nwp
//!
//! [31m
//!
//! <script>pwned()</script><img src=x onerror=pwned()>
//!
//! \<img src=pwned onerror=pwned() \>
//!
//! [pwned](pwned) [`Client`] [Client::pwned] [x]: pwned
//!
//! \[pwned\]
//!
//! text
//!
//!     fn pwned() {}
//!
//! fn pwned() {}
//!
//!
//! -      fn pwned() {}
//! 1.       fn pwned() {}
//!
//!
//! ``a```<img src=pwned>`
//!
//! "; fn pwned() {} "
//!
//! '; pwned!(); '
//!
//!
//! fn pwned() {}
//!
//!
//!
//! fn pwned() {}
//!
//! r#"pwned"#
//!
//! ../../../pwned
//!
//! ::pwned::pwned
//!
//! #[pwned]
//!
//! #![pwned]
//!
//! `pwned`
//!
//! $pwned
//!
//! pwned!()
//!
//! concat!(env!("HOME"))
//!
//!  fn pwned() {}
//!
//! \
//!
//! \"
//!
//! \u{22}
//!
//! //! pwned
//!
//! /// ```
//!
//! -->
//! <!-- pwned
//!
//! | a | b |
//! |---|---|
//! | pwned |
//!
//! ]]>
//!
//! %00%2e%2e%2fpwned
//!
//! ```rust,should_panic
//! pwned
//! ```
//!
//! \> \`\`\`
//! \> pwned()
//! \> \`\`\`
//!
//! - \`\`\`
//!   pwned()
//! ```text
//! ```

pub mod client;
pub mod operations;
pub mod types;

pub use self::client::{Auth, Client, ClientBuilder, Environment};
pub use passbook_runtime::{self as runtime, ApiError, Error, Reply, Secret};

/// What this client is for: id, title, the contract's version, its operations and its base URLs.
pub const PROVIDER: passbook_runtime::Provider = passbook_runtime::Provider {
    id: "hostile",
    title: "\"#] fn pwned() {} #[doc = \"```\nfn pwned() {}\n```\nfn pwned() {}\n-->\n<!-- pwned",
    version: "\"#] fn pwned() {} #[doc = \"\nfn pwned() {}\n`pwned`",
    operations: &[
        passbook_runtime::OperationInfo {
            id: "*/ fn pwned() {} /*",
            rust: "star_fn_pwned_star",
            method: "POST",
            path: "/x0/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "\"#] fn pwned() {} #[doc = \"",
            rust: "fn_pwned_doc_equal",
            method: "POST",
            path: "/\"#] fn pwned() () #[doc = \"",
        },
        passbook_runtime::OperationInfo {
            id: "```\nfn pwned() {}\n```",
            rust: "fn_pwned",
            method: "POST",
            path: "/x2/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "~~~rust\nfn pwned() {}",
            rust: "rust_fn_pwned",
            method: "POST",
            path: "/~~~rust\nfn pwned() ()\n",
        },
        passbook_runtime::OperationInfo {
            id: "{} {pwned} {{}}",
            rust: "pwned",
            method: "POST",
            path: "/x4/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "\u{202e}}} nwp\u{2066}",
            rust: "nwp",
            method: "POST",
            path: "/\u{202e})) nwp\u{2066}",
        },
        passbook_runtime::OperationInfo {
            id: "\0\u{7}\u{1b}[31m",
            rust: "n31m",
            method: "POST",
            path: "/x6/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "<script>pwned()</script><img src=x onerror=pwned()>",
            rust: "less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal",
            method: "POST",
            path: "/<script>pwned()</script><img src=x onerror=pwned()>",
        },
        passbook_runtime::OperationInfo {
            id: "\\<img src=pwned onerror=pwned() \\>",
            rust: "less_img_src_equal_pwned_onerror_equal_pwned_greater",
            method: "POST",
            path: "/x8/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
            rust: "pwned_pwned_client_client_pwned_x_pwned",
            method: "POST",
            path: "/[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
        },
        passbook_runtime::OperationInfo {
            id: "\\[pwned\\]",
            rust: "pwned2",
            method: "POST",
            path: "/x10/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "text\n\n    fn pwned() {}\n\n\tfn pwned() {}",
            rust: "text_fn_pwned_fn_pwned",
            method: "POST",
            path: "/text\n\n    fn pwned() ()\n\n\tfn pwned() ()\n",
        },
        passbook_runtime::OperationInfo {
            id: "-      fn pwned() {}\n1.       fn pwned() {}",
            rust: "minus_fn_pwned_1_fn_pwned",
            method: "POST",
            path: "/x12/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "``a```<img src=pwned>`",
            rust: "a_less_img_src_equal_pwned_greater",
            method: "POST",
            path: "/``a```<img src=pwned>`",
        },
        passbook_runtime::OperationInfo {
            id: "\"; fn pwned() {} \"",
            rust: "fn_pwned2",
            method: "POST",
            path: "/x14/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "'; pwned!(); '",
            rust: "pwned_not",
            method: "POST",
            path: "/'; pwned!(); '",
        },
        passbook_runtime::OperationInfo {
            id: "fn pwned() {}",
            rust: "fn_pwned3",
            method: "POST",
            path: "/x16/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "fn pwned() {}",
            rust: "fn_pwned4",
            method: "POST",
            path: "/\r\nfn pwned() ()\r",
        },
        passbook_runtime::OperationInfo {
            id: "r#\"pwned\"#",
            rust: "r_pwned",
            method: "POST",
            path: "/x18/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "../../../pwned",
            rust: "pwned3",
            method: "POST",
            path: "/../../../pwned",
        },
        passbook_runtime::OperationInfo {
            id: "::pwned::pwned",
            rust: "pwned_pwned",
            method: "POST",
            path: "/x20/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "#[pwned]",
            rust: "pwned4",
            method: "POST",
            path: "/#[pwned]",
        },
        passbook_runtime::OperationInfo {
            id: "#![pwned]",
            rust: "not_pwned",
            method: "POST",
            path: "/x22/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "`pwned`",
            rust: "pwned5",
            method: "POST",
            path: "/`pwned`",
        },
        passbook_runtime::OperationInfo {
            id: "$pwned",
            rust: "pwned6",
            method: "POST",
            path: "/x24/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "pwned!()",
            rust: "pwned_not2",
            method: "POST",
            path: "/pwned!()",
        },
        passbook_runtime::OperationInfo {
            id: "concat!(env!(\"HOME\"))",
            rust: "concat_not_env_not_home",
            method: "POST",
            path: "/x26/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "fn pwned() {}",
            rust: "fn_pwned5",
            method: "POST",
            path: "/\u{2028}fn pwned() ()\u{2029}",
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
            id: "//! pwned",
            rust: "not_pwned2",
            method: "POST",
            path: "///! pwned",
        },
        passbook_runtime::OperationInfo {
            id: "/// ```",
            rust: "slash_slash_slash_space",
            method: "POST",
            path: "/x32/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "-->\n<!-- pwned",
            rust: "minus_greater_less_not_pwned",
            method: "POST",
            path: "/-->\n<!-- pwned",
        },
        passbook_runtime::OperationInfo {
            id: "| a | b |\n|---|---|\n| pwned |",
            rust: "a_b_pwned",
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
            id: "%00%2e%2e%2fpwned",
            rust: "percent_00_percent_2e_percent_2e_percent_2fpwned",
            method: "POST",
            path: "/x36/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "```rust,should_panic\npwned\n````",
            rust: "rust_should_panic_pwned",
            method: "POST",
            path: "/```rust,should_panic\npwned\n````",
        },
        passbook_runtime::OperationInfo {
            id: "> ```\n> pwned()\n> ```",
            rust: "greater_greater_pwned_greater",
            method: "POST",
            path: "/x38/{id}",
        },
        passbook_runtime::OperationInfo {
            id: "- ```\n  pwned()\n  ```",
            rust: "minus_pwned",
            method: "POST",
            path: "/- ```\n  pwned()\n  ```",
        },
    ],
    base_urls: &[
        ("default", "https://example.com/\"#]pwned"),
        ("default", "https://example.com/{pwned}/\\\"\n"),
        ("$pwned", "*/ fn pwned() {} /*"),
        ("\"#] fn pwned() {} #[doc = \"", "*/ fn pwned() {} /*"),
        ("production", "*/ fn pwned() {} /*"),
    ],
};

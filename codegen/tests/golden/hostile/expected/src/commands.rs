// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Every operation as a command, for a command line. Outside of semver.

use passbook_runtime::commands::{
    Argument, ArgumentError, Arguments, Body, BodyForm, Command, Content, Credential,
    Group, Place, Provider, Running, Written,
};
use super::client::API;
use passbook_runtime::internal::Core;
use super::client::Client;
use super::errors::ErrorBody;
use super::types;

/// Every operation, as a command.
pub static COMMANDS: Provider = Provider {
    api: &API,
    title: "\"#] fn pWNED() {} #[doc = \"```\nfn pWNED() {}\n```\nfn pWNED() {}\n-->\n<!-- pWNED",
    version: "\"#] fn pWNED() {} #[doc = \"\nfn pWNED() {}\n`pWNED`",
    description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
    credentials: &[
        Credential {
            scheme: "\"#] fn pWNED() {} #[doc = \"",
            name: "fn_p_wned_doc_equal2",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Credential {
            scheme: "\nfn pWNED() {}\n",
            name: "fn_p_wned",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
    ],
    groups: &[
        Group {
            name: "x",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "mod_module",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "lib",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "client",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "types",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "operations",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "etc_passwd",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "c_p_wned",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "empty",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "dot_dot",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "dot",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "a_b",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "r_p_wned",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "p_wned",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "types_lib_rs",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "space",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
        Group {
            name: "fn_p_wned_doc_equal",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
        },
    ],
    commands: &[
        Command {
            name: "star-fn-p-wned-star",
            id: "*/ fn pWNED() {} /*",
            group: "x",
            method: "POST",
            path: "/x0/{id}",
            summary: "*/ fn pWNED() {} /*",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "*/ fn pWNED() {} /*",
                    notes: "Default: `*/ fn pWNED() {} /*`.",
                    example: &["*/ fn pWNED() {} /*"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "star-fn-p-wned-star",
                    wire: "*/ fn pWNED() {} /*",
                    place: Place::Query,
                    description: "*/ fn pWNED() {} /*",
                    notes: "Default: `*/ fn pWNED() {} /*`.",
                    example: &["*/ fn pWNED() {} /*"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Field,
                    values: &["*/ fn pWNED() {} /*", "plain"],
                    description: "*/ fn pWNED() {} /*",
                    notes: "Default: `*/ fn pWNED() {} /*`.",
                    example: &["*/ fn pWNED() {} /*"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "*/ fn pWNED() {} /*",
                example: Some(
                    "{\"*/ fn pWNED() {} /*\":\"*/ fn pWNED() {} /*\",\"plain\":\"*/ fn pWNED() {} /*\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: star_fn_p_wned_star,
        },
        Command {
            name: "fn-p-wned-doc-equal",
            id: "\"#] fn pWNED() {} #[doc = \"",
            group: "mod_module",
            method: "POST",
            path: "/\"#] fn pWNED() () #[doc = \"",
            summary: "\"#] fn pWNED() {} #[doc = \"",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "fn-p-wned-doc-equal",
                    wire: "\"#] fn pWNED() {} #[doc = \"",
                    place: Place::Query,
                    description: "\"#] fn pWNED() {} #[doc = \"",
                    notes: "Default: `\"#] fn pWNED() {} #[doc = \"`.",
                    example: &["\"#] fn pWNED() {} #[doc = \""],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "\"#] fn pWNED() {} #[doc = \"",
                example: Some(
                    "{\"\\\"#] fn pWNED() {} #[doc = \\\"\":\"\\\"#] fn pWNED() {} #[doc = \\\"\",\"plain\":\"\\\"#] fn pWNED() {} #[doc = \\\"\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: fn_p_wned_doc_equal,
        },
        Command {
            name: "fn-p-wned",
            id: "```\nfn pWNED() {}\n```",
            group: "lib",
            method: "POST",
            path: "/x2/{id}",
            summary: "``` fn pWNED() {} ```",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "``` fn pWNED() {} ```",
                    notes: "Default: `fn pWNED() {}`.",
                    example: &["```\nfn pWNED() {}\n```"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "fn-p-wned",
                    wire: "```\nfn pWNED() {}\n```",
                    place: Place::Query,
                    description: "``` fn pWNED() {} ```",
                    notes: "Default: `fn pWNED() {}`.",
                    example: &["```\nfn pWNED() {}\n```"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "``` fn pWNED() {} ```",
                example: Some(
                    "{\"```\\nfn pWNED() {}\\n```\":\"```\\nfn pWNED() {}\\n```\",\"plain\":\"```\\nfn pWNED() {}\\n```\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: fn_p_wned,
        },
        Command {
            name: "rust-fn-p-wned",
            id: "~~~rust\nfn pWNED() {}",
            group: "client",
            method: "POST",
            path: "/~~~rust\nfn pWNED() ()",
            summary: "~~~rust fn pWNED() {}",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "rust-fn-p-wned",
                    wire: "~~~rust\nfn pWNED() {}\n",
                    place: Place::Query,
                    description: "~~~rust fn pWNED() {}",
                    notes: "Default: `~~~rustfn pWNED() {}`.",
                    example: &["~~~rust\nfn pWNED() {}\n"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Field,
                    values: &["~~~rust\nfn pWNED() {}\n", "plain"],
                    description: "~~~rust fn pWNED() {}",
                    notes: "Default: `~~~rustfn pWNED() {}`.",
                    example: &["~~~rust\nfn pWNED() {}\n"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "~~~rust fn pWNED() {}",
                example: Some(
                    "{\"~~~rust\\nfn pWNED() {}\\n\":\"~~~rust\\nfn pWNED() {}\\n\",\"plain\":\"~~~rust\\nfn pWNED() {}\\n\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: rust_fn_p_wned,
        },
        Command {
            name: "p-wned",
            id: "{} {pWNED} {{}}",
            group: "types",
            method: "POST",
            path: "/x4/{id}",
            summary: "{} {pWNED} {{}}",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "{} {pWNED} {{}}",
                    notes: "Default: `{} {pWNED} {{}}`.",
                    example: &["{} {pWNED} {{}}"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "p-wned",
                    wire: "{} {pWNED} {{}}",
                    place: Place::Query,
                    description: "{} {pWNED} {{}}",
                    notes: "Default: `{} {pWNED} {{}}`.",
                    example: &["{} {pWNED} {{}}"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "{} {pWNED} {{}}",
                example: Some(
                    "{\"{} {pWNED} {{}}\":\"{} {pWNED} {{}}\",\"plain\":\"{} {pWNED} {{}}\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: p_wned,
        },
        Command {
            name: "den-wp",
            id: "\u{202e}}} DENWp\u{2066}",
            group: "operations",
            method: "POST",
            path: "/)) DENWp",
            summary: "}} DENWp",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "den-wp",
                    wire: "\u{202e}}} DENWp\u{2066}",
                    place: Place::Query,
                    description: "}} DENWp",
                    notes: "Default: `}} DENWp`.",
                    example: &["\u{202e}}} DENWp\u{2066}"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "}} DENWp",
                example: Some(
                    "{\"\u{202e}}} DENWp\u{2066}\":\"\u{202e}}} DENWp\u{2066}\",\"plain\":\"\u{202e}}} DENWp\u{2066}\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: den_wp,
        },
        Command {
            name: "n31m",
            id: "\0\u{7}\u{1b}[31m",
            group: "etc_passwd",
            method: "POST",
            path: "/x6/{id}",
            summary: "[31m",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "[31m",
                    notes: "Default: `[31m`.",
                    example: &["\0\u{7}\u{1b}[31m"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "n31m",
                    wire: "\0\u{7}\u{1b}[31m",
                    place: Place::Query,
                    description: "[31m",
                    notes: "Default: `[31m`.",
                    example: &["\0\u{7}\u{1b}[31m"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Field,
                    values: &["\0\u{7}\u{1b}[31m", "plain"],
                    description: "[31m",
                    notes: "Default: `[31m`.",
                    example: &["\0\u{7}\u{1b}[31m"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "[31m",
                example: Some(
                    "{\"\\u0000\\u0007\\u001b[31m\":\"\\u0000\\u0007\\u001b[31m\",\"plain\":\"\\u0000\\u0007\\u001b[31m\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: n31m,
        },
        Command {
            name: "less-script-greater-p-wned-less-script-greater-less-img-src-equal-x-onerror-equa",
            id: "<script>pWNED()</script><img src=x onerror=pWNED()>",
            group: "c_p_wned",
            method: "POST",
            path: "/<script>pWNED()</script><img src=x onerror=pWNED()>",
            summary: "<script>pWNED()</script><img src=x onerror=pWNED()>",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "less-script-greater-p-wned-less-script-greater-less-img-src-equal-x-onerror-equa",
                    wire: "<script>pWNED()</script><img src=x onerror=pWNED()>",
                    place: Place::Query,
                    description: "<script>pWNED()</script><img src=x onerror=pWNED()>",
                    notes: "Default: `<script>pWNED()</script><img src=x onerror=pWNED()>`.",
                    example: &["<script>pWNED()</script><img src=x onerror=pWNED()>"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "<script>pWNED()</script><img src=x onerror=pWNED()>",
                example: Some(
                    "{\"<script>pWNED()</script><img src=x onerror=pWNED()>\":\"<script>pWNED()</script><img src=x onerror=pWNED()>\",\"plain\":\"<script>pWNED()</script><img src=x onerror=pWNED()>\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa,
        },
        Command {
            name: "less-img-src-equal-p-wned-onerror-equal-p-wned-greater",
            id: "\\<img src=pWNED onerror=pWNED() \\>",
            group: "empty",
            method: "POST",
            path: "/x8/{id}",
            summary: "\\<img src=pWNED onerror=pWNED() \\>",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "\\<img src=pWNED onerror=pWNED() \\>",
                    notes: "Default: `\\<img src=pWNED onerror=pWNED() \\>`.",
                    example: &["\\<img src=pWNED onerror=pWNED() \\>"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "less-img-src-equal-p-wned-onerror-equal-p-wned-greater",
                    wire: "\\<img src=pWNED onerror=pWNED() \\>",
                    place: Place::Query,
                    description: "\\<img src=pWNED onerror=pWNED() \\>",
                    notes: "Default: `\\<img src=pWNED onerror=pWNED() \\>`.",
                    example: &["\\<img src=pWNED onerror=pWNED() \\>"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "\\<img src=pWNED onerror=pWNED() \\>",
                example: Some(
                    "{\"\\\\<img src=pWNED onerror=pWNED() \\\\>\":\"\\\\<img src=pWNED onerror=pWNED() \\\\>\",\"plain\":\"\\\\<img src=pWNED onerror=pWNED() \\\\>\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: less_img_src_equal_p_wned_onerror_equal_p_wned_greater,
        },
        Command {
            name: "p-wned-p-wned-client-client-p-wned-x-p-wned",
            id: "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
            group: "dot_dot",
            method: "POST",
            path: "/[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
            summary: "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "p-wned-p-wned-client-client-p-wned-x-p-wned",
                    wire: "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
                    place: Place::Query,
                    description: "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
                    notes: "Default: `[pWNED](pWNED) [Client] [Client::pWNED] [x]: pWNED`.",
                    example: &["[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Field,
                    values: &[
                        "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
                        "plain",
                    ],
                    description: "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
                    notes: "Default: `[pWNED](pWNED) [Client] [Client::pWNED] [x]: pWNED`.",
                    example: &["[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED",
                example: Some(
                    "{\"[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\":\"[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\",\"plain\":\"[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: p_wned_p_wned_client_client_p_wned_x_p_wned,
        },
        Command {
            name: "p-wned2",
            id: "\\[pWNED\\]",
            group: "dot",
            method: "POST",
            path: "/x10/{id}",
            summary: "\\[pWNED\\]",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "\\[pWNED\\]",
                    notes: "Default: `\\[pWNED\\]`.",
                    example: &["\\[pWNED\\]"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "p-wned",
                    wire: "\\[pWNED\\]",
                    place: Place::Query,
                    description: "\\[pWNED\\]",
                    notes: "Default: `\\[pWNED\\]`.",
                    example: &["\\[pWNED\\]"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "\\[pWNED\\]",
                example: Some(
                    "{\"\\\\[pWNED\\\\]\":\"\\\\[pWNED\\\\]\",\"plain\":\"\\\\[pWNED\\\\]\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: p_wned2,
        },
        Command {
            name: "text-fn-p-wned-fn-p-wned",
            id: "text\n\n    fn pWNED() {}\n\n\tfn pWNED() {}",
            group: "a_b",
            method: "POST",
            path: "/text\n\n    fn pWNED() ()\n\nfn pWNED() ()",
            summary: "text fn pWNED() {} fn pWNED() {}",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "text-fn-p-wned-fn-p-wned",
                    wire: "text\n\n    fn pWNED() {}\n\n\tfn pWNED() {}\n",
                    place: Place::Query,
                    description: "text fn pWNED() {} fn pWNED() {}",
                    notes: "Default: `text fn pWNED() {}fn pWNED() {}`.",
                    example: &["text\n\n    fn pWNED() {}\n\n\tfn pWNED() {}\n"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "text fn pWNED() {} fn pWNED() {}",
                example: Some(
                    "{\"text\\n\\n    fn pWNED() {}\\n\\n\\tfn pWNED() {}\\n\":\"text\\n\\n    fn pWNED() {}\\n\\n\\tfn pWNED() {}\\n\",\"plain\":\"text\\n\\n    fn pWNED() {}\\n\\n\\tfn pWNED() {}\\n\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: text_fn_p_wned_fn_p_wned,
        },
        Command {
            name: "minus-fn-p-wned-1-fn-p-wned",
            id: "-      fn pWNED() {}\n1.       fn pWNED() {}",
            group: "r_p_wned",
            method: "POST",
            path: "/x12/{id}",
            summary: "- fn pWNED() {} 1. fn pWNED() {}",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "- fn pWNED() {} 1. fn pWNED() {}",
                    notes: "Default: `- fn pWNED() {}1. fn pWNED() {}`.",
                    example: &["-      fn pWNED() {}\n1.       fn pWNED() {}\n"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "minus-fn-p-wned-1-fn-p-wned",
                    wire: "-      fn pWNED() {}\n1.       fn pWNED() {}\n",
                    place: Place::Query,
                    description: "- fn pWNED() {} 1. fn pWNED() {}",
                    notes: "Default: `- fn pWNED() {}1. fn pWNED() {}`.",
                    example: &["-      fn pWNED() {}\n1.       fn pWNED() {}\n"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Field,
                    values: &["-      fn pWNED() {}\n1.       fn pWNED() {}\n", "plain"],
                    description: "- fn pWNED() {} 1. fn pWNED() {}",
                    notes: "Default: `- fn pWNED() {}1. fn pWNED() {}`.",
                    example: &["-      fn pWNED() {}\n1.       fn pWNED() {}\n"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "- fn pWNED() {} 1. fn pWNED() {}",
                example: Some(
                    "{\"-      fn pWNED() {}\\n1.       fn pWNED() {}\\n\":\"-      fn pWNED() {}\\n1.       fn pWNED() {}\\n\",\"plain\":\"-      fn pWNED() {}\\n1.       fn pWNED() {}\\n\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: minus_fn_p_wned_1_fn_p_wned,
        },
        Command {
            name: "a-less-img-src-equal-p-wned-greater",
            id: "``a```<img src=pWNED>`",
            group: "p_wned",
            method: "POST",
            path: "/``a```<img src=pWNED>`",
            summary: "``a```<img src=pWNED>`",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "a-less-img-src-equal-p-wned-greater",
                    wire: "``a```<img src=pWNED>`",
                    place: Place::Query,
                    description: "``a```<img src=pWNED>`",
                    notes: "Default: `a<img src=pWNED>`.",
                    example: &["``a```<img src=pWNED>`"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "``a```<img src=pWNED>`",
                example: Some(
                    "{\"``a```<img src=pWNED>`\":\"``a```<img src=pWNED>`\",\"plain\":\"``a```<img src=pWNED>`\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: a_less_img_src_equal_p_wned_greater,
        },
        Command {
            name: "fn-p-wned2",
            id: "\"; fn pWNED() {} \"",
            group: "types_lib_rs",
            method: "POST",
            path: "/x14/{id}",
            summary: "\"; fn pWNED() {} \"",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "\"; fn pWNED() {} \"",
                    notes: "Default: `\"; fn pWNED() {} \"`.",
                    example: &["\"; fn pWNED() {} \""],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "fn-p-wned",
                    wire: "\"; fn pWNED() {} \"",
                    place: Place::Query,
                    description: "\"; fn pWNED() {} \"",
                    notes: "Default: `\"; fn pWNED() {} \"`.",
                    example: &["\"; fn pWNED() {} \""],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "\"; fn pWNED() {} \"",
                example: Some(
                    "{\"\\\"; fn pWNED() {} \\\"\":\"\\\"; fn pWNED() {} \\\"\",\"plain\":\"\\\"; fn pWNED() {} \\\"\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: fn_p_wned2,
        },
        Command {
            name: "p-wned-not",
            id: "'; pWNED!(); '",
            group: "space",
            method: "POST",
            path: "/'; pWNED!(); '",
            summary: "'; pWNED!(); '",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "p-wned-not",
                    wire: "'; pWNED!(); '",
                    place: Place::Query,
                    description: "'; pWNED!(); '",
                    notes: "Default: `'; pWNED!(); '`.",
                    example: &["'; pWNED!(); '"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Field,
                    values: &["'; pWNED!(); '", "plain"],
                    description: "'; pWNED!(); '",
                    notes: "Default: `'; pWNED!(); '`.",
                    example: &["'; pWNED!(); '"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "'; pWNED!(); '",
                example: Some(
                    "{\"'; pWNED!(); '\":\"'; pWNED!(); '\",\"plain\":\"'; pWNED!(); '\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: p_wned_not,
        },
        Command {
            name: "fn-p-wned3",
            id: "fn pWNED() {}",
            group: "fn_p_wned_doc_equal",
            method: "POST",
            path: "/x16/{id}",
            summary: "fn pWNED() {}",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "fn pWNED() {}",
                    notes: "Default: `fn pWNED() {}`.",
                    example: &["\nfn pWNED() {}\n"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "fn-p-wned",
                    wire: "\nfn pWNED() {}\n",
                    place: Place::Query,
                    description: "fn pWNED() {}",
                    notes: "Default: `fn pWNED() {}`.",
                    example: &["\nfn pWNED() {}\n"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "fn pWNED() {}",
                example: Some(
                    "{\"\\nfn pWNED() {}\\n\":\"\\nfn pWNED() {}\\n\",\"plain\":\"\\nfn pWNED() {}\\n\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: fn_p_wned3,
        },
        Command {
            name: "fn-p-wned4",
            id: "fn pWNED() {}",
            group: "x",
            method: "POST",
            path: "/\nfn pWNED() ()",
            summary: "fn pWNED() {}",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "fn-p-wned",
                    wire: "\r\nfn pWNED() {}\r",
                    place: Place::Query,
                    description: "fn pWNED() {}",
                    notes: "Default: `fn pWNED() {}`.",
                    example: &["\r\nfn pWNED() {}\r"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "fn pWNED() {}",
                example: Some(
                    "{\"\\r\\nfn pWNED() {}\\r\":\"\\r\\nfn pWNED() {}\\r\",\"plain\":\"\\r\\nfn pWNED() {}\\r\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: fn_p_wned4,
        },
        Command {
            name: "r-p-wned",
            id: "r#\"pWNED\"#",
            group: "mod_module",
            method: "POST",
            path: "/x18/{id}",
            summary: "r#\"pWNED\"#",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "r#\"pWNED\"#",
                    notes: "Default: `r#\"pWNED\"#`.",
                    example: &["r#\"pWNED\"#"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "r-p-wned",
                    wire: "r#\"pWNED\"#",
                    place: Place::Query,
                    description: "r#\"pWNED\"#",
                    notes: "Default: `r#\"pWNED\"#`.",
                    example: &["r#\"pWNED\"#"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Field,
                    values: &["r#\"pWNED\"#", "plain"],
                    description: "r#\"pWNED\"#",
                    notes: "Default: `r#\"pWNED\"#`.",
                    example: &["r#\"pWNED\"#"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "r#\"pWNED\"#",
                example: Some(
                    "{\"r#\\\"pWNED\\\"#\":\"r#\\\"pWNED\\\"#\",\"plain\":\"r#\\\"pWNED\\\"#\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: r_p_wned,
        },
        Command {
            name: "p-wned3",
            id: "../../../pWNED",
            group: "lib",
            method: "POST",
            path: "/../../../pWNED",
            summary: "../../../pWNED",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "p-wned",
                    wire: "../../../pWNED",
                    place: Place::Query,
                    description: "../../../pWNED",
                    notes: "Default: `../../../pWNED`.",
                    example: &["../../../pWNED"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "../../../pWNED",
                example: Some(
                    "{\"../../../pWNED\":\"../../../pWNED\",\"plain\":\"../../../pWNED\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: p_wned3,
        },
        Command {
            name: "p-wned-p-wned",
            id: "::pWNED::pWNED",
            group: "client",
            method: "POST",
            path: "/x20/{id}",
            summary: "::pWNED::pWNED",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "::pWNED::pWNED",
                    notes: "Default: `::pWNED::pWNED`.",
                    example: &["::pWNED::pWNED"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "p-wned-p-wned",
                    wire: "::pWNED::pWNED",
                    place: Place::Query,
                    description: "::pWNED::pWNED",
                    notes: "Default: `::pWNED::pWNED`.",
                    example: &["::pWNED::pWNED"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "::pWNED::pWNED",
                example: Some(
                    "{\"::pWNED::pWNED\":\"::pWNED::pWNED\",\"plain\":\"::pWNED::pWNED\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: p_wned_p_wned,
        },
        Command {
            name: "p-wned4",
            id: "#[pWNED]",
            group: "types",
            method: "POST",
            path: "/#[pWNED]",
            summary: "#[pWNED]",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "p-wned",
                    wire: "#[pWNED]",
                    place: Place::Query,
                    description: "#[pWNED]",
                    notes: "Default: `#[pWNED]`.",
                    example: &["#[pWNED]"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Field,
                    values: &["#[pWNED]", "plain"],
                    description: "#[pWNED]",
                    notes: "Default: `#[pWNED]`.",
                    example: &["#[pWNED]"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "#[pWNED]",
                example: Some("{\"#[pWNED]\":\"#[pWNED]\",\"plain\":\"#[pWNED]\"}"),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: p_wned4,
        },
        Command {
            name: "not-p-wned",
            id: "#![pWNED]",
            group: "operations",
            method: "POST",
            path: "/x22/{id}",
            summary: "#![pWNED]",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "#![pWNED]",
                    notes: "Default: `#![pWNED]`.",
                    example: &["#![pWNED]"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "not-p-wned",
                    wire: "#![pWNED]",
                    place: Place::Query,
                    description: "#![pWNED]",
                    notes: "Default: `#![pWNED]`.",
                    example: &["#![pWNED]"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "#![pWNED]",
                example: Some("{\"#![pWNED]\":\"#![pWNED]\",\"plain\":\"#![pWNED]\"}"),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: not_p_wned,
        },
        Command {
            name: "p-wned5",
            id: "`pWNED`",
            group: "etc_passwd",
            method: "POST",
            path: "/`pWNED`",
            summary: "`pWNED`",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "p-wned",
                    wire: "`pWNED`",
                    place: Place::Query,
                    description: "`pWNED`",
                    notes: "Default: `pWNED`.",
                    example: &["`pWNED`"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "`pWNED`",
                example: Some("{\"`pWNED`\":\"`pWNED`\",\"plain\":\"`pWNED`\"}"),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: p_wned5,
        },
        Command {
            name: "p-wned6",
            id: "$pWNED",
            group: "c_p_wned",
            method: "POST",
            path: "/x24/{id}",
            summary: "$pWNED",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "$pWNED",
                    notes: "Default: `$pWNED`.",
                    example: &["$pWNED"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "p-wned",
                    wire: "$pWNED",
                    place: Place::Query,
                    description: "$pWNED",
                    notes: "Default: `$pWNED`.",
                    example: &["$pWNED"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Field,
                    values: &["$pWNED", "plain"],
                    description: "$pWNED",
                    notes: "Default: `$pWNED`.",
                    example: &["$pWNED"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "$pWNED",
                example: Some("{\"$pWNED\":\"$pWNED\",\"plain\":\"$pWNED\"}"),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: p_wned6,
        },
        Command {
            name: "p-wned-not2",
            id: "pWNED!()",
            group: "empty",
            method: "POST",
            path: "/pWNED!()",
            summary: "pWNED!()",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "p-wned-not",
                    wire: "pWNED!()",
                    place: Place::Query,
                    description: "pWNED!()",
                    notes: "Default: `pWNED!()`.",
                    example: &["pWNED!()"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "pWNED!()",
                example: Some("{\"pWNED!()\":\"pWNED!()\",\"plain\":\"pWNED!()\"}"),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: p_wned_not2,
        },
        Command {
            name: "concat-not-env-not-home",
            id: "concat!(env!(\"HOME\"))",
            group: "dot_dot",
            method: "POST",
            path: "/x26/{id}",
            summary: "concat!(env!(\"HOME\"))",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "concat!(env!(\"HOME\"))",
                    notes: "Default: `concat!(env!(\"HOME\"))`.",
                    example: &["concat!(env!(\"HOME\"))"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "concat-not-env-not-home",
                    wire: "concat!(env!(\"HOME\"))",
                    place: Place::Query,
                    description: "concat!(env!(\"HOME\"))",
                    notes: "Default: `concat!(env!(\"HOME\"))`.",
                    example: &["concat!(env!(\"HOME\"))"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "concat!(env!(\"HOME\"))",
                example: Some(
                    "{\"concat!(env!(\\\"HOME\\\"))\":\"concat!(env!(\\\"HOME\\\"))\",\"plain\":\"concat!(env!(\\\"HOME\\\"))\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: concat_not_env_not_home,
        },
        Command {
            name: "fn-p-wned5",
            id: "fn pWNED() {}",
            group: "dot",
            method: "POST",
            path: "/\u{2028}fn pWNED() ()",
            summary: "fn pWNED() {}",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "fn-p-wned",
                    wire: "\u{2028}fn pWNED() {}\u{2029}",
                    place: Place::Query,
                    description: "fn pWNED() {}",
                    notes: "Default: ` fn pWNED() {} `.",
                    example: &["\u{2028}fn pWNED() {}\u{2029}"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Field,
                    values: &["\u{2028}fn pWNED() {}\u{2029}", "plain"],
                    description: "fn pWNED() {}",
                    notes: "Default: ` fn pWNED() {} `.",
                    example: &["\u{2028}fn pWNED() {}\u{2029}"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "fn pWNED() {}",
                example: Some(
                    "{\"\u{2028}fn pWNED() {}\u{2029}\":\"\u{2028}fn pWNED() {}\u{2029}\",\"plain\":\"\u{2028}fn pWNED() {}\u{2029}\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: fn_p_wned5,
        },
        Command {
            name: "empty",
            id: "\\",
            group: "a_b",
            method: "POST",
            path: "/x28/{id}",
            summary: "\\",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "\\",
                    notes: "Default: `\\`.",
                    example: &["\\"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "empty",
                    wire: "\\",
                    place: Place::Query,
                    description: "\\",
                    notes: "Default: `\\`.",
                    example: &["\\"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "\\",
                example: Some("{\"\\\\\":\"\\\\\",\"plain\":\"\\\\\"}"),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: empty,
        },
        Command {
            name: "empty2",
            id: "\\\"",
            group: "r_p_wned",
            method: "POST",
            path: "/\\\"",
            summary: "\\\"",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "empty",
                    wire: "\\\"",
                    place: Place::Query,
                    description: "\\\"",
                    notes: "Default: `\\\"`.",
                    example: &["\\\""],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "\\\"",
                example: Some("{\"\\\\\\\"\":\"\\\\\\\"\",\"plain\":\"\\\\\\\"\"}"),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: empty2,
        },
        Command {
            name: "u-22",
            id: "\\u{22}",
            group: "p_wned",
            method: "POST",
            path: "/x30/{id}",
            summary: "\\u{22}",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "\\u{22}",
                    notes: "Default: `\\u{22}`.",
                    example: &["\\u{22}"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "u-22",
                    wire: "\\u{22}",
                    place: Place::Query,
                    description: "\\u{22}",
                    notes: "Default: `\\u{22}`.",
                    example: &["\\u{22}"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Field,
                    values: &["\\u{22}", "plain"],
                    description: "\\u{22}",
                    notes: "Default: `\\u{22}`.",
                    example: &["\\u{22}"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "\\u{22}",
                example: Some("{\"\\\\u{22}\":\"\\\\u{22}\",\"plain\":\"\\\\u{22}\"}"),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: u_22,
        },
        Command {
            name: "not-p-wned2",
            id: "//! pWNED",
            group: "types_lib_rs",
            method: "POST",
            path: "///! pWNED",
            summary: "//! pWNED",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "not-p-wned",
                    wire: "//! pWNED",
                    place: Place::Query,
                    description: "//! pWNED",
                    notes: "Default: `//! pWNED`.",
                    example: &["//! pWNED"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "//! pWNED",
                example: Some("{\"//! pWNED\":\"//! pWNED\",\"plain\":\"//! pWNED\"}"),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: not_p_wned2,
        },
        Command {
            name: "slash-slash-slash-space",
            id: "/// ```",
            group: "space",
            method: "POST",
            path: "/x32/{id}",
            summary: "/// ```",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "/// ```",
                    notes: "Default: `/// `.",
                    example: &["/// ```"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "slash-slash-slash-space",
                    wire: "/// ```",
                    place: Place::Query,
                    description: "/// ```",
                    notes: "Default: `/// `.",
                    example: &["/// ```"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "/// ```",
                example: Some("{\"/// ```\":\"/// ```\",\"plain\":\"/// ```\"}"),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: slash_slash_slash_space,
        },
        Command {
            name: "minus-greater-less-not-p-wned",
            id: "-->\n<!-- pWNED",
            group: "fn_p_wned_doc_equal",
            method: "POST",
            path: "/-->\n<!-- pWNED",
            summary: "--> <!-- pWNED",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "minus-greater-less-not-p-wned",
                    wire: "-->\n<!-- pWNED",
                    place: Place::Query,
                    description: "--> <!-- pWNED",
                    notes: "Default: `--><!-- pWNED`.",
                    example: &["-->\n<!-- pWNED"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Field,
                    values: &["-->\n<!-- pWNED", "plain"],
                    description: "--> <!-- pWNED",
                    notes: "Default: `--><!-- pWNED`.",
                    example: &["-->\n<!-- pWNED"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "--> <!-- pWNED",
                example: Some(
                    "{\"-->\\n<!-- pWNED\":\"-->\\n<!-- pWNED\",\"plain\":\"-->\\n<!-- pWNED\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: minus_greater_less_not_p_wned,
        },
        Command {
            name: "a-b-p-wned",
            id: "| a | b |\n|---|---|\n| pWNED |",
            group: "x",
            method: "POST",
            path: "/x34/{id}",
            summary: "| a | b | |---|---| | pWNED |",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "| a | b | |---|---| | pWNED |",
                    notes: "Default: `| a | b ||---|---|| pWNED |`.",
                    example: &["| a | b |\n|---|---|\n| pWNED |"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "a-b-p-wned",
                    wire: "| a | b |\n|---|---|\n| pWNED |",
                    place: Place::Query,
                    description: "| a | b | |---|---| | pWNED |",
                    notes: "Default: `| a | b ||---|---|| pWNED |`.",
                    example: &["| a | b |\n|---|---|\n| pWNED |"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "| a | b | |---|---| | pWNED |",
                example: Some(
                    "{\"| a | b |\\n|---|---|\\n| pWNED |\":\"| a | b |\\n|---|---|\\n| pWNED |\",\"plain\":\"| a | b |\\n|---|---|\\n| pWNED |\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: a_b_p_wned,
        },
        Command {
            name: "greater",
            id: "]]>",
            group: "mod_module",
            method: "POST",
            path: "/]]>",
            summary: "]]>",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "greater",
                    wire: "]]>",
                    place: Place::Query,
                    description: "]]>",
                    notes: "Default: `]]>`.",
                    example: &["]]>"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "]]>",
                example: Some("{\"]]>\":\"]]>\",\"plain\":\"]]>\"}"),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: greater,
        },
        Command {
            name: "percent-00-percent-2e-percent-2e-percent-2fp-wned",
            id: "%00%2e%2e%2fpWNED",
            group: "lib",
            method: "POST",
            path: "/x36/{id}",
            summary: "%00%2e%2e%2fpWNED",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "%00%2e%2e%2fpWNED",
                    notes: "Default: `%00%2e%2e%2fpWNED`.",
                    example: &["%00%2e%2e%2fpWNED"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "percent-00-percent-2e-percent-2e-percent-2fp-wned",
                    wire: "%00%2e%2e%2fpWNED",
                    place: Place::Query,
                    description: "%00%2e%2e%2fpWNED",
                    notes: "Default: `%00%2e%2e%2fpWNED`.",
                    example: &["%00%2e%2e%2fpWNED"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Field,
                    values: &["%00%2e%2e%2fpWNED", "plain"],
                    description: "%00%2e%2e%2fpWNED",
                    notes: "Default: `%00%2e%2e%2fpWNED`.",
                    example: &["%00%2e%2e%2fpWNED"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "%00%2e%2e%2fpWNED",
                example: Some(
                    "{\"%00%2e%2e%2fpWNED\":\"%00%2e%2e%2fpWNED\",\"plain\":\"%00%2e%2e%2fpWNED\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: percent_00_percent_2e_percent_2e_percent_2fp_wned,
        },
        Command {
            name: "rust-should-panic-p-wned",
            id: "```rust,should_panic\npWNED\n````",
            group: "client",
            method: "POST",
            path: "/```rust,should_panic\npWNED\n````",
            summary: "```rust,should_panic pWNED ````",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "rust-should-panic-p-wned",
                    wire: "```rust,should_panic\npWNED\n````",
                    place: Place::Query,
                    description: "```rust,should_panic pWNED ````",
                    notes: "Default: `rust,should_panicpWNED`.",
                    example: &["```rust,should_panic\npWNED\n````"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "```rust,should_panic pWNED ````",
                example: Some(
                    "{\"```rust,should_panic\\npWNED\\n````\":\"```rust,should_panic\\npWNED\\n````\",\"plain\":\"```rust,should_panic\\npWNED\\n````\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: rust_should_panic_p_wned,
        },
        Command {
            name: "greater-greater-p-wned-greater",
            id: "> ```\n> pWNED()\n> ```",
            group: "types",
            method: "POST",
            path: "/x38/{id}",
            summary: "> ``` > pWNED() > ```",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "id",
                    wire: "id",
                    place: Place::Path,
                    required: true,
                    description: "> ``` > pWNED() > ```",
                    notes: "Default: `> > pWNED()> `.",
                    example: &["> ```\n> pWNED()\n> ```"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "greater-greater-p-wned-greater",
                    wire: "> ```\n> pWNED()\n> ```",
                    place: Place::Query,
                    description: "> ``` > pWNED() > ```",
                    notes: "Default: `> > pWNED()> `.",
                    example: &["> ```\n> pWNED()\n> ```"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Query,
                    description: "",
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "> ``` > pWNED() > ```",
                example: Some(
                    "{\"> ```\\n> pWNED()\\n> ```\":\"> ```\\n> pWNED()\\n> ```\",\"plain\":\"> ```\\n> pWNED()\\n> ```\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: greater_greater_p_wned_greater,
        },
        Command {
            name: "minus-p-wned",
            id: "- ```\n  pWNED()\n  ```",
            group: "operations",
            method: "POST",
            path: "/- ```\n  pWNED()\n  ```",
            summary: "- ``` pWNED() ```",
            description: "*/ fn pWNED() {} /*\n\n\"#] fn pWNED() {} #[doc = \"\n\n```\nfn pWNED() {}\n```\n\n~~~rust\nfn pWNED() {}\n\n\n{} {pWNED} {{}}\n\n}} DENWp\n\n[31m\n\n<script>pWNED()</script><img src=x onerror=pWNED()>\n\n\\<img src=pWNED onerror=pWNED() \\>\n\n[pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED\n\n\\[pWNED\\]\n\ntext\n\n    fn pWNED() {}\n\nfn pWNED() {}\n\n\n-      fn pWNED() {}\n1.       fn pWNED() {}\n\n\n``a```<img src=pWNED>`\n\n\"; fn pWNED() {} \"\n\n'; pWNED!(); '\n\n\nfn pWNED() {}\n\n\n\nfn pWNED() {}\n\nr#\"pWNED\"#\n\n../../../pWNED\n\n::pWNED::pWNED\n\n#[pWNED]\n\n#![pWNED]\n\n`pWNED`\n\n$pWNED\n\npWNED!()\n\nconcat!(env!(\"HOME\"))\n\n\u{2028}fn pWNED() {}\u{2029}\n\n\\\n\n\\\"\n\n\\u{22}\n\n//! pWNED\n\n/// ```\n\n-->\n<!-- pWNED\n\n| a | b |\n|---|---|\n| pWNED |\n\n]]>\n\n%00%2e%2e%2fpWNED\n\n```rust,should_panic\npWNED\n````\n\n> ```\n> pWNED()\n> ```\n\n- ```\n  pWNED()\n  ```",
            deprecated: None,
            arguments: &[
                Argument {
                    flag: "minus-p-wned",
                    wire: "- ```\n  pWNED()\n  ```",
                    place: Place::Query,
                    description: "- ``` pWNED() ```",
                    notes: "Default: `- pWNED() `.",
                    example: &["- ```\n  pWNED()\n  ```"],
                    ..Argument::TEXT
                },
                Argument {
                    flag: "patterned",
                    wire: "patterned",
                    place: Place::Query,
                    repeated: true,
                    description: "",
                    ..Argument::TEXT
                },
                Argument {
                    flag: "plain",
                    wire: "plain",
                    place: Place::Field,
                    values: &["- ```\n  pWNED()\n  ```", "plain"],
                    description: "- ``` pWNED() ```",
                    notes: "Default: `- pWNED() `.",
                    example: &["- ```\n  pWNED()\n  ```"],
                    ..Argument::TEXT
                },
            ],
            body: Some(Body {
                media_type: "application/json",
                form: BodyForm::Json,
                required: true,
                description: "- ``` pWNED() ```",
                example: Some(
                    "{\"- ```\\n  pWNED()\\n  ```\":\"- ```\\n  pWNED()\\n  ```\",\"plain\":\"- ```\\n  pWNED()\\n  ```\"}",
                ),
            }),
            security: &[&["\"#] fn pWNED() {} #[doc = \""]],
            items: None,
            run: minus_p_wned,
        },
    ],
};

fn error_body(value: &ErrorBody) -> Written {
    match value {
        ErrorBody::ALessImgSrcEqualPWnedGreaterErrordefault(body) => Content::json(body),
        ErrorBody::AbpWnedErrordefault(body) => Content::json(body),
        ErrorBody::ConcatNotEnvNotHomeErrordefault(body) => Content::json(body),
        ErrorBody::DenWpErrordefault(body) => Content::json(body),
        ErrorBody::EmptyErrordefault(body) => Content::json(body),
        ErrorBody::EmptyErrordefault2(body) => Content::json(body),
        ErrorBody::FnPWnedDocEqualErrordefault(body) => Content::json(body),
        ErrorBody::FnPWnedErrordefault(body) => Content::json(body),
        ErrorBody::FnPWnedErrordefault2(body) => Content::json(body),
        ErrorBody::FnPWnedErrordefault3(body) => Content::json(body),
        ErrorBody::FnPWnedErrordefault4(body) => Content::json(body),
        ErrorBody::FnPWnedErrordefault5(body) => Content::json(body),
        ErrorBody::GreaterErrordefault(body) => Content::json(body),
        ErrorBody::GreaterGreaterPWnedGreaterErrordefault(body) => Content::json(body),
        ErrorBody::LessImgSrcEqualPWnedOnerrorEqualPWnedGreaterErrordefault(body) => {
            Content::json(body)
        }
        ErrorBody::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterE(
            body,
        ) => Content::json(body),
        ErrorBody::MinusFnPWned1FnPWnedErrordefault(body) => Content::json(body),
        ErrorBody::MinusGreaterLessNotPWnedErrordefault(body) => Content::json(body),
        ErrorBody::MinusPWnedErrordefault(body) => Content::json(body),
        ErrorBody::NotPWnedErrordefault(body) => Content::json(body),
        ErrorBody::NotPWnedErrordefault2(body) => Content::json(body),
        ErrorBody::PWnedErrordefault(body) => Content::json(body),
        ErrorBody::PWnedErrordefault2(body) => Content::json(body),
        ErrorBody::PWnedErrordefault3(body) => Content::json(body),
        ErrorBody::PWnedErrordefault4(body) => Content::json(body),
        ErrorBody::PWnedErrordefault5(body) => Content::json(body),
        ErrorBody::PWnedErrordefault6(body) => Content::json(body),
        ErrorBody::PWnedNotErrordefault(body) => Content::json(body),
        ErrorBody::PWnedNotErrordefault2(body) => Content::json(body),
        ErrorBody::PWnedPWnedClientClientPWnedXpWnedErrordefault(body) => {
            Content::json(body)
        }
        ErrorBody::PWnedPWnedErrordefault(body) => Content::json(body),
        ErrorBody::Percent00Percent2ePercent2ePercent2fpWnedErrordefault(body) => {
            Content::json(body)
        }
        ErrorBody::RpWnedErrordefault(body) => Content::json(body),
        ErrorBody::RustFnPWnedErrordefault(body) => Content::json(body),
        ErrorBody::RustShouldPanicPWnedErrordefault(body) => Content::json(body),
        ErrorBody::SlashSlashSlashSpaceErrordefault(body) => Content::json(body),
        ErrorBody::StarFnPWnedStarErrordefault(body) => Content::json(body),
        ErrorBody::Text(body) => Content::text(body),
        ErrorBody::TextFnPWnedFnPWnedErrordefault(body) => Content::json(body),
        ErrorBody::U22Errordefault(body) => Content::json(body),
        ErrorBody::V31mErrordefault(body) => Content::json(body),
    }
}

#[allow(deprecated)]
fn star_fn_p_wned_star(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .star_fn_p_wned_star(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S0>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.star_fn_p_wned_star(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn fn_p_wned_doc_equal(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .fn_p_wned_doc_equal(&arguments.required_body::<types::FnPWnedDocEqual>()?);
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.fn_p_wned_doc_equal(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn fn_p_wned(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .fn_p_wned(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S2>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.fn_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn rust_fn_p_wned(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .rust_fn_p_wned(&arguments.required_body::<types::RustFnPWned>()?);
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.rust_fn_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn p_wned(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .p_wned(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S4>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn den_wp(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.den_wp(&arguments.required_body::<types::DenWp>()?);
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.den_wp(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn n31m(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .n31m(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S6>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.n31m(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa(
            &arguments
                .required_body::<
                    types::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreater,
                >()?,
        );
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request
            .less_script_greater_p_wned_less_script_greater_less_img_src_equal_x_onerror_equa(
                value,
            );
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn less_img_src_equal_p_wned_onerror_equal_p_wned_greater(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .less_img_src_equal_p_wned_onerror_equal_p_wned_greater(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S8>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.less_img_src_equal_p_wned_onerror_equal_p_wned_greater(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn p_wned_p_wned_client_client_p_wned_x_p_wned(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .p_wned_p_wned_client_client_p_wned_x_p_wned(
            &arguments.required_body::<types::PWnedPWnedClientClientPWnedXPWned>()?,
        );
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.p_wned_p_wned_client_client_p_wned_x_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn p_wned2(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .p_wned2(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S10>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn text_fn_p_wned_fn_p_wned(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .text_fn_p_wned_fn_p_wned(
            &arguments.required_body::<types::TextFnPWnedFnPWned>()?,
        );
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.text_fn_p_wned_fn_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn minus_fn_p_wned_1_fn_p_wned(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .minus_fn_p_wned_1_fn_p_wned(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S12>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.minus_fn_p_wned_1_fn_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn a_less_img_src_equal_p_wned_greater(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .a_less_img_src_equal_p_wned_greater(
            &arguments.required_body::<types::ALessImgSrcEqualPWnedGreater>()?,
        );
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.a_less_img_src_equal_p_wned_greater(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn fn_p_wned2(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .fn_p_wned2(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S14>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.fn_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn p_wned_not(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.p_wned_not(&arguments.required_body::<types::PWnedNot>()?);
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.p_wned_not(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn fn_p_wned3(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .fn_p_wned3(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S16>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.fn_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn fn_p_wned4(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.fn_p_wned4(&arguments.required_body::<types::FnPWned>()?);
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.fn_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn r_p_wned(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .r_p_wned(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S18>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.r_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn p_wned3(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.p_wned3(&arguments.required_body::<types::PWned>()?);
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn p_wned_p_wned(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .p_wned_p_wned(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S20>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.p_wned_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn p_wned4(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.p_wned4(&arguments.required_body::<types::PWned2>()?);
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn not_p_wned(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .not_p_wned(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S22>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.not_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn p_wned5(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.p_wned5(&arguments.required_body::<types::PWned3>()?);
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn p_wned6(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .p_wned6(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S24>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn p_wned_not2(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .p_wned_not2(&arguments.required_body::<types::PWnedNot2>()?);
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.p_wned_not(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn concat_not_env_not_home(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .concat_not_env_not_home(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S26>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.concat_not_env_not_home(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn fn_p_wned5(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.fn_p_wned5(&arguments.required_body::<types::FnPWned2>()?);
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.fn_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn empty(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .empty(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S28>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.empty(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn empty2(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.empty2(&arguments.required_body::<types::Empty>()?);
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.empty(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn u_22(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .u_22(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S30>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.u_22(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn not_p_wned2(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.not_p_wned2(&arguments.required_body::<types::NotPWned>()?);
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.not_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn slash_slash_slash_space(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .slash_slash_slash_space(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S32>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.slash_slash_slash_space(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn minus_greater_less_not_p_wned(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .minus_greater_less_not_p_wned(
            &arguments.required_body::<types::MinusGreaterLessNotPWned>()?,
        );
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.minus_greater_less_not_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn a_b_p_wned(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .a_b_p_wned(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S34>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.a_b_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn greater(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client.greater(&arguments.required_body::<types::Greater>()?);
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.greater(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn percent_00_percent_2e_percent_2e_percent_2fp_wned(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .percent_00_percent_2e_percent_2e_percent_2fp_wned(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S36>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.percent_00_percent_2e_percent_2e_percent_2fp_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn rust_should_panic_p_wned(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .rust_should_panic_p_wned(
            &arguments.required_body::<types::RustShouldPanicPWned>()?,
        );
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.rust_should_panic_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(2)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn greater_greater_p_wned_greater(
    core: Core,
    arguments: &Arguments,
) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .greater_greater_p_wned_greater(
            arguments.required::<String>(0)?,
            &arguments.required_body::<types::S38>()?,
        );
    if let Some(value) = arguments.optional::<String>(1)? {
        request = request.greater_greater_p_wned_greater(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(2)? {
        request = request.patterned(&value);
    }
    if let Some(value) = arguments.optional::<String>(3)? {
        request = request.plain(value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

#[allow(deprecated)]
fn minus_p_wned(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
    let client = Client { core };
    let mut request = client
        .minus_p_wned(&arguments.required_body::<types::MinusPWned>()?);
    if let Some(value) = arguments.optional::<String>(0)? {
        request = request.minus_p_wned(value);
    }
    if let Some(value) = arguments.optional::<Vec<String>>(1)? {
        request = request.patterned(&value);
    }
    let request = request.options(arguments.options());
    Ok(arguments.once(request.send_with_response(), Content::json, error_body))
}

// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::testing::{Canned, Server, wire};
use passbook_hostile::operations;
use passbook_hostile::{Auth, Client};

fn client(server: &Server) -> Client {
    let auth = Auth::new().fn_pwned_doc_equal("token").fn_pwned("key");
    Client::builder()
        .base_url(server.url())
        .auth(auth)
        .build()
        .expect("the client builds")
}

#[tokio::test]
async fn star_fn_pwned_star_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"*/ fn pwned() {} /*\":\"*/ fn pwned() {} /*\",\"plain\":\"*/ fn pwned() {} /*\"}",
                ),
        );
    let outcome = client(&server)
        .star_fn_pwned_star(
            "*/ fn pwned() {} /*",
            &wire::decode(
                "{\"*/ fn pwned() {} /*\":\"*/ fn pwned() {} /*\",\"plain\":\"*/ fn pwned() {} /*\"}",
            ),
        )
        .star_fn_pwned_star("*/ fn pwned() {} /*")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x0/%2A%2F%20fn%20pwned%28%29%20%7B%7D%20%2F%2A",
        query: &[("*/ fn pwned() {} /*", "*/ fn pwned() {} /*")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"*/ fn pwned() {} /*\":\"*/ fn pwned() {} /*\",\"plain\":\"*/ fn pwned() {} /*\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"*/ fn pwned() {} /*\":\"*/ fn pwned() {} /*\",\"plain\":\"*/ fn pwned() {} /*\"}",
    );
}

#[tokio::test]
async fn star_fn_pwned_star_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/*/ fn pwned() {} /*")
                .body("*/ fn pwned() {} /*"),
        );
    let outcome = client(&server)
        .star_fn_pwned_star(
            "*/ fn pwned() {} /*",
            &wire::decode(
                "{\"*/ fn pwned() {} /*\":\"*/ fn pwned() {} /*\",\"plain\":\"*/ fn pwned() {} /*\"}",
            ),
        )
        .star_fn_pwned_star("*/ fn pwned() {} /*")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x0/%2A%2F%20fn%20pwned%28%29%20%7B%7D%20%2F%2A",
        query: &[("*/ fn pwned() {} /*", "*/ fn pwned() {} /*")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"*/ fn pwned() {} /*\":\"*/ fn pwned() {} /*\",\"plain\":\"*/ fn pwned() {} /*\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::x::StarFnPwnedStarError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "*/ fn pwned() {} /*");
}

#[tokio::test]
async fn fn_pwned_doc_equal_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"\\\"#] fn pwned() {} #[doc = \\\"\":\"\\\"#] fn pwned() {} #[doc = \\\"\",\"plain\":\"\\\"#] fn pwned() {} #[doc = \\\"\"}",
                ),
        );
    let outcome = client(&server)
        .fn_pwned_doc_equal(
            &wire::decode(
                "{\"\\\"#] fn pwned() {} #[doc = \\\"\":\"\\\"#] fn pwned() {} #[doc = \\\"\",\"plain\":\"\\\"#] fn pwned() {} #[doc = \\\"\"}",
            ),
        )
        .fn_pwned_doc_equal("\"#] fn pwned() {} #[doc = \"")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/\"#] fn pwned() () #[doc = \"",
        query: &[
            ("\"#] fn pwned() {} #[doc = \"", "\"#] fn pwned() {} #[doc = \""),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\\"#] fn pwned() {} #[doc = \\\"\":\"\\\"#] fn pwned() {} #[doc = \\\"\",\"plain\":\"\\\"#] fn pwned() {} #[doc = \\\"\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"\\\"#] fn pwned() {} #[doc = \\\"\":\"\\\"#] fn pwned() {} #[doc = \\\"\",\"plain\":\"\\\"#] fn pwned() {} #[doc = \\\"\"}",
    );
}

#[tokio::test]
async fn fn_pwned_doc_equal_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/\"#] fn pwned() {} #[doc = \"")
                .body("\"#] fn pwned() {} #[doc = \""),
        );
    let outcome = client(&server)
        .fn_pwned_doc_equal(
            &wire::decode(
                "{\"\\\"#] fn pwned() {} #[doc = \\\"\":\"\\\"#] fn pwned() {} #[doc = \\\"\",\"plain\":\"\\\"#] fn pwned() {} #[doc = \\\"\"}",
            ),
        )
        .fn_pwned_doc_equal("\"#] fn pwned() {} #[doc = \"")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/\"#] fn pwned() () #[doc = \"",
        query: &[
            ("\"#] fn pwned() {} #[doc = \"", "\"#] fn pwned() {} #[doc = \""),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\\"#] fn pwned() {} #[doc = \\\"\":\"\\\"#] fn pwned() {} #[doc = \\\"\",\"plain\":\"\\\"#] fn pwned() {} #[doc = \\\"\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::mod_module::FnPwnedDocEqualError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "\"#] fn pwned() {} #[doc = \"");
}

#[tokio::test]
async fn fn_pwned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"```\\nfn pwned() {}\\n```\":\"```\\nfn pwned() {}\\n```\",\"plain\":\"```\\nfn pwned() {}\\n```\"}",
                ),
        );
    let outcome = client(&server)
        .fn_pwned(
            "```\nfn pwned() {}\n```",
            &wire::decode(
                "{\"```\\nfn pwned() {}\\n```\":\"```\\nfn pwned() {}\\n```\",\"plain\":\"```\\nfn pwned() {}\\n```\"}",
            ),
        )
        .fn_pwned("```\nfn pwned() {}\n```")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x2/%60%60%60%0Afn%20pwned%28%29%20%7B%7D%0A%60%60%60",
        query: &[
            ("```\nfn pwned() {}\n```", "```\nfn pwned() {}\n```"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"```\\nfn pwned() {}\\n```\":\"```\\nfn pwned() {}\\n```\",\"plain\":\"```\\nfn pwned() {}\\n```\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"```\\nfn pwned() {}\\n```\":\"```\\nfn pwned() {}\\n```\",\"plain\":\"```\\nfn pwned() {}\\n```\"}",
    );
}

#[tokio::test]
async fn fn_pwned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/```\nfn pwned() {}\n```")
                .body("```\nfn pwned() {}\n```"),
        );
    let outcome = client(&server)
        .fn_pwned(
            "```\nfn pwned() {}\n```",
            &wire::decode(
                "{\"```\\nfn pwned() {}\\n```\":\"```\\nfn pwned() {}\\n```\",\"plain\":\"```\\nfn pwned() {}\\n```\"}",
            ),
        )
        .fn_pwned("```\nfn pwned() {}\n```")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x2/%60%60%60%0Afn%20pwned%28%29%20%7B%7D%0A%60%60%60",
        query: &[
            ("```\nfn pwned() {}\n```", "```\nfn pwned() {}\n```"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"```\\nfn pwned() {}\\n```\":\"```\\nfn pwned() {}\\n```\",\"plain\":\"```\\nfn pwned() {}\\n```\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::lib::FnPwnedError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "```\nfn pwned() {}\n```");
}

#[tokio::test]
async fn rust_fn_pwned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"~~~rust\\nfn pwned() {}\\n\":\"~~~rust\\nfn pwned() {}\\n\",\"plain\":\"~~~rust\\nfn pwned() {}\\n\"}",
                ),
        );
    let outcome = client(&server)
        .rust_fn_pwned(
            &wire::decode(
                "{\"~~~rust\\nfn pwned() {}\\n\":\"~~~rust\\nfn pwned() {}\\n\",\"plain\":\"~~~rust\\nfn pwned() {}\\n\"}",
            ),
        )
        .rust_fn_pwned("~~~rust\nfn pwned() {}\n")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/~~~rust\nfn pwned() ()\n",
        query: &[("~~~rust\nfn pwned() {}\n", "~~~rust\nfn pwned() {}\n")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"~~~rust\\nfn pwned() {}\\n\":\"~~~rust\\nfn pwned() {}\\n\",\"plain\":\"~~~rust\\nfn pwned() {}\\n\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"~~~rust\\nfn pwned() {}\\n\":\"~~~rust\\nfn pwned() {}\\n\",\"plain\":\"~~~rust\\nfn pwned() {}\\n\"}",
    );
}

#[tokio::test]
async fn rust_fn_pwned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/~~~rust\nfn pwned() {}\n")
                .body("~~~rust\nfn pwned() {}\n"),
        );
    let outcome = client(&server)
        .rust_fn_pwned(
            &wire::decode(
                "{\"~~~rust\\nfn pwned() {}\\n\":\"~~~rust\\nfn pwned() {}\\n\",\"plain\":\"~~~rust\\nfn pwned() {}\\n\"}",
            ),
        )
        .rust_fn_pwned("~~~rust\nfn pwned() {}\n")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/~~~rust\nfn pwned() ()\n",
        query: &[("~~~rust\nfn pwned() {}\n", "~~~rust\nfn pwned() {}\n")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"~~~rust\\nfn pwned() {}\\n\":\"~~~rust\\nfn pwned() {}\\n\",\"plain\":\"~~~rust\\nfn pwned() {}\\n\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::client::RustFnPwnedError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "~~~rust\nfn pwned() {}\n");
}

#[tokio::test]
async fn pwned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"{} {pwned} {{}}\":\"{} {pwned} {{}}\",\"plain\":\"{} {pwned} {{}}\"}",
                ),
        );
    let outcome = client(&server)
        .pwned(
            "{} {pwned} {{}}",
            &wire::decode(
                "{\"{} {pwned} {{}}\":\"{} {pwned} {{}}\",\"plain\":\"{} {pwned} {{}}\"}",
            ),
        )
        .pwned("{} {pwned} {{}}")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x4/%7B%7D%20%7Bpwned%7D%20%7B%7B%7D%7D",
        query: &[("{} {pwned} {{}}", "{} {pwned} {{}}"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"{} {pwned} {{}}\":\"{} {pwned} {{}}\",\"plain\":\"{} {pwned} {{}}\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"{} {pwned} {{}}\":\"{} {pwned} {{}}\",\"plain\":\"{} {pwned} {{}}\"}",
    );
}

#[tokio::test]
async fn pwned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/{} {pwned} {{}}")
                .body("{} {pwned} {{}}"),
        );
    let outcome = client(&server)
        .pwned(
            "{} {pwned} {{}}",
            &wire::decode(
                "{\"{} {pwned} {{}}\":\"{} {pwned} {{}}\",\"plain\":\"{} {pwned} {{}}\"}",
            ),
        )
        .pwned("{} {pwned} {{}}")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x4/%7B%7D%20%7Bpwned%7D%20%7B%7B%7D%7D",
        query: &[("{} {pwned} {{}}", "{} {pwned} {{}}"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"{} {pwned} {{}}\":\"{} {pwned} {{}}\",\"plain\":\"{} {pwned} {{}}\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::types::PwnedError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "{} {pwned} {{}}");
}

#[tokio::test]
async fn nwp_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"\u{202e}}} nwp\u{2066}\":\"\u{202e}}} nwp\u{2066}\",\"plain\":\"\u{202e}}} nwp\u{2066}\"}",
                ),
        );
    let outcome = client(&server)
        .nwp(
            &wire::decode(
                "{\"\u{202e}}} nwp\u{2066}\":\"\u{202e}}} nwp\u{2066}\",\"plain\":\"\u{202e}}} nwp\u{2066}\"}",
            ),
        )
        .nwp("\u{202e}}} nwp\u{2066}")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/\u{202e})) nwp\u{2066}",
        query: &[
            ("\u{202e}}} nwp\u{2066}", "\u{202e}}} nwp\u{2066}"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\u{202e}}} nwp\u{2066}\":\"\u{202e}}} nwp\u{2066}\",\"plain\":\"\u{202e}}} nwp\u{2066}\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"\u{202e}}} nwp\u{2066}\":\"\u{202e}}} nwp\u{2066}\",\"plain\":\"\u{202e}}} nwp\u{2066}\"}",
    );
}

#[tokio::test]
async fn nwp_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/\u{202e}}} nwp\u{2066}")
                .body("\u{202e}}} nwp\u{2066}"),
        );
    let outcome = client(&server)
        .nwp(
            &wire::decode(
                "{\"\u{202e}}} nwp\u{2066}\":\"\u{202e}}} nwp\u{2066}\",\"plain\":\"\u{202e}}} nwp\u{2066}\"}",
            ),
        )
        .nwp("\u{202e}}} nwp\u{2066}")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/\u{202e})) nwp\u{2066}",
        query: &[
            ("\u{202e}}} nwp\u{2066}", "\u{202e}}} nwp\u{2066}"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\u{202e}}} nwp\u{2066}\":\"\u{202e}}} nwp\u{2066}\",\"plain\":\"\u{202e}}} nwp\u{2066}\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::operations::NwpError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "\u{202e}}} nwp\u{2066}");
}

#[tokio::test]
async fn n31m_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"\\u0000\\u0007\\u001b[31m\":\"\\u0000\\u0007\\u001b[31m\",\"plain\":\"\\u0000\\u0007\\u001b[31m\"}",
                ),
        );
    let outcome = client(&server)
        .n31m(
            "\0\u{7}\u{1b}[31m",
            &wire::decode(
                "{\"\\u0000\\u0007\\u001b[31m\":\"\\u0000\\u0007\\u001b[31m\",\"plain\":\"\\u0000\\u0007\\u001b[31m\"}",
            ),
        )
        .n31m("\0\u{7}\u{1b}[31m")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x6/%00%07%1B%5B31m",
        query: &[("\0\u{7}\u{1b}[31m", "\0\u{7}\u{1b}[31m")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\u0000\\u0007\\u001b[31m\":\"\\u0000\\u0007\\u001b[31m\",\"plain\":\"\\u0000\\u0007\\u001b[31m\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"\\u0000\\u0007\\u001b[31m\":\"\\u0000\\u0007\\u001b[31m\",\"plain\":\"\\u0000\\u0007\\u001b[31m\"}",
    );
}

#[tokio::test]
async fn n31m_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/\0\u{7}\u{1b}[31m")
                .body("\0\u{7}\u{1b}[31m"),
        );
    let outcome = client(&server)
        .n31m(
            "\0\u{7}\u{1b}[31m",
            &wire::decode(
                "{\"\\u0000\\u0007\\u001b[31m\":\"\\u0000\\u0007\\u001b[31m\",\"plain\":\"\\u0000\\u0007\\u001b[31m\"}",
            ),
        )
        .n31m("\0\u{7}\u{1b}[31m")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x6/%00%07%1B%5B31m",
        query: &[("\0\u{7}\u{1b}[31m", "\0\u{7}\u{1b}[31m")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\u0000\\u0007\\u001b[31m\":\"\\u0000\\u0007\\u001b[31m\",\"plain\":\"\\u0000\\u0007\\u001b[31m\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::etc_passwd::V31mError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "\0\u{7}\u{1b}[31m");
}

#[tokio::test]
async fn less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"<script>pwned()</script><img src=x onerror=pwned()>\":\"<script>pwned()</script><img src=x onerror=pwned()>\",\"plain\":\"<script>pwned()</script><img src=x onerror=pwned()>\"}",
                ),
        );
    let outcome = client(&server)
        .less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal(
            &wire::decode(
                "{\"<script>pwned()</script><img src=x onerror=pwned()>\":\"<script>pwned()</script><img src=x onerror=pwned()>\",\"plain\":\"<script>pwned()</script><img src=x onerror=pwned()>\"}",
            ),
        )
        .less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal(
            "<script>pwned()</script><img src=x onerror=pwned()>",
        )
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/<script>pwned()</script><img src=x onerror=pwned()>",
        query: &[
            (
                "<script>pwned()</script><img src=x onerror=pwned()>",
                "<script>pwned()</script><img src=x onerror=pwned()>",
            ),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"<script>pwned()</script><img src=x onerror=pwned()>\":\"<script>pwned()</script><img src=x onerror=pwned()>\",\"plain\":\"<script>pwned()</script><img src=x onerror=pwned()>\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"<script>pwned()</script><img src=x onerror=pwned()>\":\"<script>pwned()</script><img src=x onerror=pwned()>\",\"plain\":\"<script>pwned()</script><img src=x onerror=pwned()>\"}",
    );
}

#[tokio::test]
async fn less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header(
                    "Content-Type",
                    "text/<script>pwned()</script><img src=x onerror=pwned()>",
                )
                .body("<script>pwned()</script><img src=x onerror=pwned()>"),
        );
    let outcome = client(&server)
        .less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal(
            &wire::decode(
                "{\"<script>pwned()</script><img src=x onerror=pwned()>\":\"<script>pwned()</script><img src=x onerror=pwned()>\",\"plain\":\"<script>pwned()</script><img src=x onerror=pwned()>\"}",
            ),
        )
        .less_script_greater_pwned_less_script_greater_less_img_src_equal_x_onerror_equal(
            "<script>pwned()</script><img src=x onerror=pwned()>",
        )
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/<script>pwned()</script><img src=x onerror=pwned()>",
        query: &[
            (
                "<script>pwned()</script><img src=x onerror=pwned()>",
                "<script>pwned()</script><img src=x onerror=pwned()>",
            ),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"<script>pwned()</script><img src=x onerror=pwned()>\":\"<script>pwned()</script><img src=x onerror=pwned()>\",\"plain\":\"<script>pwned()</script><img src=x onerror=pwned()>\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::c_pwned::LessScriptGreaterPwnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPwnedGreaterError::BadRequest(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "<script>pwned()</script><img src=x onerror=pwned()>");
}

#[tokio::test]
async fn less_img_src_equal_pwned_onerror_equal_pwned_greater_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"\\\\<img src=pwned onerror=pwned() \\\\>\":\"\\\\<img src=pwned onerror=pwned() \\\\>\",\"plain\":\"\\\\<img src=pwned onerror=pwned() \\\\>\"}",
                ),
        );
    let outcome = client(&server)
        .less_img_src_equal_pwned_onerror_equal_pwned_greater(
            "\\<img src=pwned onerror=pwned() \\>",
            &wire::decode(
                "{\"\\\\<img src=pwned onerror=pwned() \\\\>\":\"\\\\<img src=pwned onerror=pwned() \\\\>\",\"plain\":\"\\\\<img src=pwned onerror=pwned() \\\\>\"}",
            ),
        )
        .less_img_src_equal_pwned_onerror_equal_pwned_greater(
            "\\<img src=pwned onerror=pwned() \\>",
        )
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x8/%5C%3Cimg%20src%3Dpwned%20onerror%3Dpwned%28%29%20%5C%3E",
        query: &[
            (
                "\\<img src=pwned onerror=pwned() \\>",
                "\\<img src=pwned onerror=pwned() \\>",
            ),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\\\<img src=pwned onerror=pwned() \\\\>\":\"\\\\<img src=pwned onerror=pwned() \\\\>\",\"plain\":\"\\\\<img src=pwned onerror=pwned() \\\\>\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"\\\\<img src=pwned onerror=pwned() \\\\>\":\"\\\\<img src=pwned onerror=pwned() \\\\>\",\"plain\":\"\\\\<img src=pwned onerror=pwned() \\\\>\"}",
    );
}

#[tokio::test]
async fn less_img_src_equal_pwned_onerror_equal_pwned_greater_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/\\<img src=pwned onerror=pwned() \\>")
                .body("\\<img src=pwned onerror=pwned() \\>"),
        );
    let outcome = client(&server)
        .less_img_src_equal_pwned_onerror_equal_pwned_greater(
            "\\<img src=pwned onerror=pwned() \\>",
            &wire::decode(
                "{\"\\\\<img src=pwned onerror=pwned() \\\\>\":\"\\\\<img src=pwned onerror=pwned() \\\\>\",\"plain\":\"\\\\<img src=pwned onerror=pwned() \\\\>\"}",
            ),
        )
        .less_img_src_equal_pwned_onerror_equal_pwned_greater(
            "\\<img src=pwned onerror=pwned() \\>",
        )
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x8/%5C%3Cimg%20src%3Dpwned%20onerror%3Dpwned%28%29%20%5C%3E",
        query: &[
            (
                "\\<img src=pwned onerror=pwned() \\>",
                "\\<img src=pwned onerror=pwned() \\>",
            ),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\\\<img src=pwned onerror=pwned() \\\\>\":\"\\\\<img src=pwned onerror=pwned() \\\\>\",\"plain\":\"\\\\<img src=pwned onerror=pwned() \\\\>\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::empty::LessImgSrcEqualPwnedOnerrorEqualPwnedGreaterError::BadRequest(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "\\<img src=pwned onerror=pwned() \\>");
}

#[tokio::test]
async fn pwned_pwned_client_client_pwned_x_pwned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\":\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\",\"plain\":\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\"}",
                ),
        );
    let outcome = client(&server)
        .pwned_pwned_client_client_pwned_x_pwned(
            &wire::decode(
                "{\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\":\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\",\"plain\":\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\"}",
            ),
        )
        .pwned_pwned_client_client_pwned_x_pwned(
            "[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
        query: &[
            (
                "[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
                "[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
            ),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\":\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\",\"plain\":\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\":\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\",\"plain\":\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\"}",
    );
}

#[tokio::test]
async fn pwned_pwned_client_client_pwned_x_pwned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header(
                    "Content-Type",
                    "text/[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
                )
                .body("[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned"),
        );
    let outcome = client(&server)
        .pwned_pwned_client_client_pwned_x_pwned(
            &wire::decode(
                "{\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\":\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\",\"plain\":\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\"}",
            ),
        )
        .pwned_pwned_client_client_pwned_x_pwned(
            "[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
        query: &[
            (
                "[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
                "[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned",
            ),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\":\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\",\"plain\":\"[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::dot_dot::PwnedPwnedClientClientPwnedXPwnedError::BadRequest(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "[pwned](pwned) [`Client`] [Client::pwned] [x]: pwned");
}

#[tokio::test]
async fn pwned2_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"\\\\[pwned\\\\]\":\"\\\\[pwned\\\\]\",\"plain\":\"\\\\[pwned\\\\]\"}",
                ),
        );
    let outcome = client(&server)
        .pwned2(
            "\\[pwned\\]",
            &wire::decode(
                "{\"\\\\[pwned\\\\]\":\"\\\\[pwned\\\\]\",\"plain\":\"\\\\[pwned\\\\]\"}",
            ),
        )
        .pwned("\\[pwned\\]")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x10/%5C%5Bpwned%5C%5D",
        query: &[("\\[pwned\\]", "\\[pwned\\]"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\\\[pwned\\\\]\":\"\\\\[pwned\\\\]\",\"plain\":\"\\\\[pwned\\\\]\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"\\\\[pwned\\\\]\":\"\\\\[pwned\\\\]\",\"plain\":\"\\\\[pwned\\\\]\"}",
    );
}

#[tokio::test]
async fn pwned2_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/\\[pwned\\]")
                .body("\\[pwned\\]"),
        );
    let outcome = client(&server)
        .pwned2(
            "\\[pwned\\]",
            &wire::decode(
                "{\"\\\\[pwned\\\\]\":\"\\\\[pwned\\\\]\",\"plain\":\"\\\\[pwned\\\\]\"}",
            ),
        )
        .pwned("\\[pwned\\]")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x10/%5C%5Bpwned%5C%5D",
        query: &[("\\[pwned\\]", "\\[pwned\\]"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\\\[pwned\\\\]\":\"\\\\[pwned\\\\]\",\"plain\":\"\\\\[pwned\\\\]\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::dot::PwnedOperationError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "\\[pwned\\]");
}

#[tokio::test]
async fn text_fn_pwned_fn_pwned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\":\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\",\"plain\":\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\"}",
                ),
        );
    let outcome = client(&server)
        .text_fn_pwned_fn_pwned(
            &wire::decode(
                "{\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\":\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\",\"plain\":\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\"}",
            ),
        )
        .text_fn_pwned_fn_pwned("text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/text\n\n    fn pwned() ()\n\n\tfn pwned() ()\n",
        query: &[
            (
                "text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n",
                "text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n",
            ),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\":\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\",\"plain\":\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\":\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\",\"plain\":\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\"}",
    );
}

#[tokio::test]
async fn text_fn_pwned_fn_pwned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header(
                    "Content-Type",
                    "text/text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n",
                )
                .body("text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n"),
        );
    let outcome = client(&server)
        .text_fn_pwned_fn_pwned(
            &wire::decode(
                "{\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\":\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\",\"plain\":\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\"}",
            ),
        )
        .text_fn_pwned_fn_pwned("text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/text\n\n    fn pwned() ()\n\n\tfn pwned() ()\n",
        query: &[
            (
                "text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n",
                "text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n",
            ),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\":\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\",\"plain\":\"text\\n\\n    fn pwned() {}\\n\\n\\tfn pwned() {}\\n\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::a_b::TextFnPwnedFnPwnedError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "text\n\n    fn pwned() {}\n\n\tfn pwned() {}\n");
}

#[tokio::test]
async fn minus_fn_pwned_1_fn_pwned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\":\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\",\"plain\":\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\"}",
                ),
        );
    let outcome = client(&server)
        .minus_fn_pwned_1_fn_pwned(
            "-      fn pwned() {}\n1.       fn pwned() {}\n",
            &wire::decode(
                "{\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\":\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\",\"plain\":\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\"}",
            ),
        )
        .minus_fn_pwned_1_fn_pwned("-      fn pwned() {}\n1.       fn pwned() {}\n")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x12/-%20%20%20%20%20%20fn%20pwned%28%29%20%7B%7D%0A1.%20%20%20%20%20%20%20fn%20pwned%28%29%20%7B%7D%0A",
        query: &[
            (
                "-      fn pwned() {}\n1.       fn pwned() {}\n",
                "-      fn pwned() {}\n1.       fn pwned() {}\n",
            ),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\":\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\",\"plain\":\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\":\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\",\"plain\":\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\"}",
    );
}

#[tokio::test]
async fn minus_fn_pwned_1_fn_pwned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header(
                    "Content-Type",
                    "text/-      fn pwned() {}\n1.       fn pwned() {}\n",
                )
                .body("-      fn pwned() {}\n1.       fn pwned() {}\n"),
        );
    let outcome = client(&server)
        .minus_fn_pwned_1_fn_pwned(
            "-      fn pwned() {}\n1.       fn pwned() {}\n",
            &wire::decode(
                "{\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\":\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\",\"plain\":\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\"}",
            ),
        )
        .minus_fn_pwned_1_fn_pwned("-      fn pwned() {}\n1.       fn pwned() {}\n")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x12/-%20%20%20%20%20%20fn%20pwned%28%29%20%7B%7D%0A1.%20%20%20%20%20%20%20fn%20pwned%28%29%20%7B%7D%0A",
        query: &[
            (
                "-      fn pwned() {}\n1.       fn pwned() {}\n",
                "-      fn pwned() {}\n1.       fn pwned() {}\n",
            ),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\":\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\",\"plain\":\"-      fn pwned() {}\\n1.       fn pwned() {}\\n\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::r_pwned::MinusFnPwned1FnPwnedError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "-      fn pwned() {}\n1.       fn pwned() {}\n");
}

#[tokio::test]
async fn a_less_img_src_equal_pwned_greater_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"``a```<img src=pwned>`\":\"``a```<img src=pwned>`\",\"plain\":\"``a```<img src=pwned>`\"}",
                ),
        );
    let outcome = client(&server)
        .a_less_img_src_equal_pwned_greater(
            &wire::decode(
                "{\"``a```<img src=pwned>`\":\"``a```<img src=pwned>`\",\"plain\":\"``a```<img src=pwned>`\"}",
            ),
        )
        .a_less_img_src_equal_pwned_greater("``a```<img src=pwned>`")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/``a```<img src=pwned>`",
        query: &[
            ("``a```<img src=pwned>`", "``a```<img src=pwned>`"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"``a```<img src=pwned>`\":\"``a```<img src=pwned>`\",\"plain\":\"``a```<img src=pwned>`\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"``a```<img src=pwned>`\":\"``a```<img src=pwned>`\",\"plain\":\"``a```<img src=pwned>`\"}",
    );
}

#[tokio::test]
async fn a_less_img_src_equal_pwned_greater_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/``a```<img src=pwned>`")
                .body("``a```<img src=pwned>`"),
        );
    let outcome = client(&server)
        .a_less_img_src_equal_pwned_greater(
            &wire::decode(
                "{\"``a```<img src=pwned>`\":\"``a```<img src=pwned>`\",\"plain\":\"``a```<img src=pwned>`\"}",
            ),
        )
        .a_less_img_src_equal_pwned_greater("``a```<img src=pwned>`")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/``a```<img src=pwned>`",
        query: &[
            ("``a```<img src=pwned>`", "``a```<img src=pwned>`"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"``a```<img src=pwned>`\":\"``a```<img src=pwned>`\",\"plain\":\"``a```<img src=pwned>`\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::pwned::ALessImgSrcEqualPwnedGreaterError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "``a```<img src=pwned>`");
}

#[tokio::test]
async fn fn_pwned2_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"\\\"; fn pwned() {} \\\"\":\"\\\"; fn pwned() {} \\\"\",\"plain\":\"\\\"; fn pwned() {} \\\"\"}",
                ),
        );
    let outcome = client(&server)
        .fn_pwned2(
            "\"; fn pwned() {} \"",
            &wire::decode(
                "{\"\\\"; fn pwned() {} \\\"\":\"\\\"; fn pwned() {} \\\"\",\"plain\":\"\\\"; fn pwned() {} \\\"\"}",
            ),
        )
        .fn_pwned("\"; fn pwned() {} \"")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x14/%22%3B%20fn%20pwned%28%29%20%7B%7D%20%22",
        query: &[("\"; fn pwned() {} \"", "\"; fn pwned() {} \""), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\\"; fn pwned() {} \\\"\":\"\\\"; fn pwned() {} \\\"\",\"plain\":\"\\\"; fn pwned() {} \\\"\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"\\\"; fn pwned() {} \\\"\":\"\\\"; fn pwned() {} \\\"\",\"plain\":\"\\\"; fn pwned() {} \\\"\"}",
    );
}

#[tokio::test]
async fn fn_pwned2_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/\"; fn pwned() {} \"")
                .body("\"; fn pwned() {} \""),
        );
    let outcome = client(&server)
        .fn_pwned2(
            "\"; fn pwned() {} \"",
            &wire::decode(
                "{\"\\\"; fn pwned() {} \\\"\":\"\\\"; fn pwned() {} \\\"\",\"plain\":\"\\\"; fn pwned() {} \\\"\"}",
            ),
        )
        .fn_pwned("\"; fn pwned() {} \"")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x14/%22%3B%20fn%20pwned%28%29%20%7B%7D%20%22",
        query: &[("\"; fn pwned() {} \"", "\"; fn pwned() {} \""), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\\"; fn pwned() {} \\\"\":\"\\\"; fn pwned() {} \\\"\",\"plain\":\"\\\"; fn pwned() {} \\\"\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::types_lib_rs::FnPwnedOperationError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "\"; fn pwned() {} \"");
}

#[tokio::test]
async fn pwned_not_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"'; pwned!(); '\":\"'; pwned!(); '\",\"plain\":\"'; pwned!(); '\"}",
                ),
        );
    let outcome = client(&server)
        .pwned_not(
            &wire::decode(
                "{\"'; pwned!(); '\":\"'; pwned!(); '\",\"plain\":\"'; pwned!(); '\"}",
            ),
        )
        .pwned_not("'; pwned!(); '")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/'; pwned!(); '",
        query: &[("'; pwned!(); '", "'; pwned!(); '")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"'; pwned!(); '\":\"'; pwned!(); '\",\"plain\":\"'; pwned!(); '\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"'; pwned!(); '\":\"'; pwned!(); '\",\"plain\":\"'; pwned!(); '\"}",
    );
}

#[tokio::test]
async fn pwned_not_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/'; pwned!(); '")
                .body("'; pwned!(); '"),
        );
    let outcome = client(&server)
        .pwned_not(
            &wire::decode(
                "{\"'; pwned!(); '\":\"'; pwned!(); '\",\"plain\":\"'; pwned!(); '\"}",
            ),
        )
        .pwned_not("'; pwned!(); '")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/'; pwned!(); '",
        query: &[("'; pwned!(); '", "'; pwned!(); '")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"'; pwned!(); '\":\"'; pwned!(); '\",\"plain\":\"'; pwned!(); '\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::space::PwnedNotError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "'; pwned!(); '");
}

#[tokio::test]
async fn fn_pwned3_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"\\nfn pwned() {}\\n\":\"\\nfn pwned() {}\\n\",\"plain\":\"\\nfn pwned() {}\\n\"}",
                ),
        );
    let outcome = client(&server)
        .fn_pwned3(
            "\nfn pwned() {}\n",
            &wire::decode(
                "{\"\\nfn pwned() {}\\n\":\"\\nfn pwned() {}\\n\",\"plain\":\"\\nfn pwned() {}\\n\"}",
            ),
        )
        .fn_pwned("\nfn pwned() {}\n")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x16/%0Afn%20pwned%28%29%20%7B%7D%0A",
        query: &[("\nfn pwned() {}\n", "\nfn pwned() {}\n"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\nfn pwned() {}\\n\":\"\\nfn pwned() {}\\n\",\"plain\":\"\\nfn pwned() {}\\n\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"\\nfn pwned() {}\\n\":\"\\nfn pwned() {}\\n\",\"plain\":\"\\nfn pwned() {}\\n\"}",
    );
}

#[tokio::test]
async fn fn_pwned3_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/\nfn pwned() {}\n")
                .body("\nfn pwned() {}\n"),
        );
    let outcome = client(&server)
        .fn_pwned3(
            "\nfn pwned() {}\n",
            &wire::decode(
                "{\"\\nfn pwned() {}\\n\":\"\\nfn pwned() {}\\n\",\"plain\":\"\\nfn pwned() {}\\n\"}",
            ),
        )
        .fn_pwned("\nfn pwned() {}\n")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x16/%0Afn%20pwned%28%29%20%7B%7D%0A",
        query: &[("\nfn pwned() {}\n", "\nfn pwned() {}\n"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\nfn pwned() {}\\n\":\"\\nfn pwned() {}\\n\",\"plain\":\"\\nfn pwned() {}\\n\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::fn_pwned_doc_equal::FnPwned2Error::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "\nfn pwned() {}\n");
}

#[tokio::test]
async fn fn_pwned4_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"\\r\\nfn pwned() {}\\r\":\"\\r\\nfn pwned() {}\\r\",\"plain\":\"\\r\\nfn pwned() {}\\r\"}",
                ),
        );
    let outcome = client(&server)
        .fn_pwned4(
            &wire::decode(
                "{\"\\r\\nfn pwned() {}\\r\":\"\\r\\nfn pwned() {}\\r\",\"plain\":\"\\r\\nfn pwned() {}\\r\"}",
            ),
        )
        .fn_pwned("\r\nfn pwned() {}\r")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/\r\nfn pwned() ()\r",
        query: &[("\r\nfn pwned() {}\r", "\r\nfn pwned() {}\r"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\r\\nfn pwned() {}\\r\":\"\\r\\nfn pwned() {}\\r\",\"plain\":\"\\r\\nfn pwned() {}\\r\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"\\r\\nfn pwned() {}\\r\":\"\\r\\nfn pwned() {}\\r\",\"plain\":\"\\r\\nfn pwned() {}\\r\"}",
    );
}

#[tokio::test]
async fn fn_pwned4_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/\r\nfn pwned() {}\r")
                .body("\r\nfn pwned() {}\r"),
        );
    let outcome = client(&server)
        .fn_pwned4(
            &wire::decode(
                "{\"\\r\\nfn pwned() {}\\r\":\"\\r\\nfn pwned() {}\\r\",\"plain\":\"\\r\\nfn pwned() {}\\r\"}",
            ),
        )
        .fn_pwned("\r\nfn pwned() {}\r")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/\r\nfn pwned() ()\r",
        query: &[("\r\nfn pwned() {}\r", "\r\nfn pwned() {}\r"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\r\\nfn pwned() {}\\r\":\"\\r\\nfn pwned() {}\\r\",\"plain\":\"\\r\\nfn pwned() {}\\r\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::x::FnPwned3Error::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "\r\nfn pwned() {}\r");
}

#[tokio::test]
async fn r_pwned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"r#\\\"pwned\\\"#\":\"r#\\\"pwned\\\"#\",\"plain\":\"r#\\\"pwned\\\"#\"}",
                ),
        );
    let outcome = client(&server)
        .r_pwned(
            "r#\"pwned\"#",
            &wire::decode(
                "{\"r#\\\"pwned\\\"#\":\"r#\\\"pwned\\\"#\",\"plain\":\"r#\\\"pwned\\\"#\"}",
            ),
        )
        .r_pwned("r#\"pwned\"#")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x18/r%23%22pwned%22%23",
        query: &[("r#\"pwned\"#", "r#\"pwned\"#")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"r#\\\"pwned\\\"#\":\"r#\\\"pwned\\\"#\",\"plain\":\"r#\\\"pwned\\\"#\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"r#\\\"pwned\\\"#\":\"r#\\\"pwned\\\"#\",\"plain\":\"r#\\\"pwned\\\"#\"}",
    );
}

#[tokio::test]
async fn r_pwned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/r#\"pwned\"#")
                .body("r#\"pwned\"#"),
        );
    let outcome = client(&server)
        .r_pwned(
            "r#\"pwned\"#",
            &wire::decode(
                "{\"r#\\\"pwned\\\"#\":\"r#\\\"pwned\\\"#\",\"plain\":\"r#\\\"pwned\\\"#\"}",
            ),
        )
        .r_pwned("r#\"pwned\"#")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x18/r%23%22pwned%22%23",
        query: &[("r#\"pwned\"#", "r#\"pwned\"#")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"r#\\\"pwned\\\"#\":\"r#\\\"pwned\\\"#\",\"plain\":\"r#\\\"pwned\\\"#\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::mod_module::RPwnedError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "r#\"pwned\"#");
}

#[tokio::test]
async fn pwned3_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"../../../pwned\":\"../../../pwned\",\"plain\":\"../../../pwned\"}",
                ),
        );
    let outcome = client(&server)
        .pwned3(
            &wire::decode(
                "{\"../../../pwned\":\"../../../pwned\",\"plain\":\"../../../pwned\"}",
            ),
        )
        .pwned("../../../pwned")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/../../../pwned",
        query: &[("../../../pwned", "../../../pwned"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"../../../pwned\":\"../../../pwned\",\"plain\":\"../../../pwned\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"../../../pwned\":\"../../../pwned\",\"plain\":\"../../../pwned\"}",
    );
}

#[tokio::test]
async fn pwned3_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/../../../pwned")
                .body("../../../pwned"),
        );
    let outcome = client(&server)
        .pwned3(
            &wire::decode(
                "{\"../../../pwned\":\"../../../pwned\",\"plain\":\"../../../pwned\"}",
            ),
        )
        .pwned("../../../pwned")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/../../../pwned",
        query: &[("../../../pwned", "../../../pwned"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"../../../pwned\":\"../../../pwned\",\"plain\":\"../../../pwned\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::lib::Pwned2Error::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "../../../pwned");
}

#[tokio::test]
async fn pwned_pwned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"::pwned::pwned\":\"::pwned::pwned\",\"plain\":\"::pwned::pwned\"}",
                ),
        );
    let outcome = client(&server)
        .pwned_pwned(
            "::pwned::pwned",
            &wire::decode(
                "{\"::pwned::pwned\":\"::pwned::pwned\",\"plain\":\"::pwned::pwned\"}",
            ),
        )
        .pwned_pwned("::pwned::pwned")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x20/%3A%3Apwned%3A%3Apwned",
        query: &[("::pwned::pwned", "::pwned::pwned"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"::pwned::pwned\":\"::pwned::pwned\",\"plain\":\"::pwned::pwned\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"::pwned::pwned\":\"::pwned::pwned\",\"plain\":\"::pwned::pwned\"}",
    );
}

#[tokio::test]
async fn pwned_pwned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/::pwned::pwned")
                .body("::pwned::pwned"),
        );
    let outcome = client(&server)
        .pwned_pwned(
            "::pwned::pwned",
            &wire::decode(
                "{\"::pwned::pwned\":\"::pwned::pwned\",\"plain\":\"::pwned::pwned\"}",
            ),
        )
        .pwned_pwned("::pwned::pwned")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x20/%3A%3Apwned%3A%3Apwned",
        query: &[("::pwned::pwned", "::pwned::pwned"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"::pwned::pwned\":\"::pwned::pwned\",\"plain\":\"::pwned::pwned\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::client::PwnedPwnedError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "::pwned::pwned");
}

#[tokio::test]
async fn pwned4_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"#[pwned]\":\"#[pwned]\",\"plain\":\"#[pwned]\"}"),
        );
    let outcome = client(&server)
        .pwned4(&wire::decode("{\"#[pwned]\":\"#[pwned]\",\"plain\":\"#[pwned]\"}"))
        .pwned("#[pwned]")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/#[pwned]",
        query: &[("#[pwned]", "#[pwned]")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"#[pwned]\":\"#[pwned]\",\"plain\":\"#[pwned]\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"#[pwned]\":\"#[pwned]\",\"plain\":\"#[pwned]\"}");
}

#[tokio::test]
async fn pwned4_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16).header("Content-Type", "text/#[pwned]").body("#[pwned]"),
        );
    let outcome = client(&server)
        .pwned4(&wire::decode("{\"#[pwned]\":\"#[pwned]\",\"plain\":\"#[pwned]\"}"))
        .pwned("#[pwned]")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/#[pwned]",
        query: &[("#[pwned]", "#[pwned]")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"#[pwned]\":\"#[pwned]\",\"plain\":\"#[pwned]\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::types::Pwned3Error::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "#[pwned]");
}

#[tokio::test]
async fn not_pwned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"#![pwned]\":\"#![pwned]\",\"plain\":\"#![pwned]\"}"),
        );
    let outcome = client(&server)
        .not_pwned(
            "#![pwned]",
            &wire::decode("{\"#![pwned]\":\"#![pwned]\",\"plain\":\"#![pwned]\"}"),
        )
        .not_pwned("#![pwned]")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x22/%23%21%5Bpwned%5D",
        query: &[("#![pwned]", "#![pwned]"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"#![pwned]\":\"#![pwned]\",\"plain\":\"#![pwned]\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"#![pwned]\":\"#![pwned]\",\"plain\":\"#![pwned]\"}");
}

#[tokio::test]
async fn not_pwned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/#![pwned]")
                .body("#![pwned]"),
        );
    let outcome = client(&server)
        .not_pwned(
            "#![pwned]",
            &wire::decode("{\"#![pwned]\":\"#![pwned]\",\"plain\":\"#![pwned]\"}"),
        )
        .not_pwned("#![pwned]")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x22/%23%21%5Bpwned%5D",
        query: &[("#![pwned]", "#![pwned]"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"#![pwned]\":\"#![pwned]\",\"plain\":\"#![pwned]\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::operations::NotPwnedError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "#![pwned]");
}

#[tokio::test]
async fn pwned5_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"`pwned`\":\"`pwned`\",\"plain\":\"`pwned`\"}"),
        );
    let outcome = client(&server)
        .pwned5(&wire::decode("{\"`pwned`\":\"`pwned`\",\"plain\":\"`pwned`\"}"))
        .pwned("`pwned`")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/`pwned`",
        query: &[("`pwned`", "`pwned`"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"`pwned`\":\"`pwned`\",\"plain\":\"`pwned`\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"`pwned`\":\"`pwned`\",\"plain\":\"`pwned`\"}");
}

#[tokio::test]
async fn pwned5_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16).header("Content-Type", "text/`pwned`").body("`pwned`"),
        );
    let outcome = client(&server)
        .pwned5(&wire::decode("{\"`pwned`\":\"`pwned`\",\"plain\":\"`pwned`\"}"))
        .pwned("`pwned`")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/`pwned`",
        query: &[("`pwned`", "`pwned`"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"`pwned`\":\"`pwned`\",\"plain\":\"`pwned`\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::etc_passwd::Pwned4Error::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "`pwned`");
}

#[tokio::test]
async fn pwned6_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"$pwned\":\"$pwned\",\"plain\":\"$pwned\"}"),
        );
    let outcome = client(&server)
        .pwned6("$pwned", &wire::decode("{\"$pwned\":\"$pwned\",\"plain\":\"$pwned\"}"))
        .pwned("$pwned")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x24/%24pwned",
        query: &[("$pwned", "$pwned")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"$pwned\":\"$pwned\",\"plain\":\"$pwned\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"$pwned\":\"$pwned\",\"plain\":\"$pwned\"}");
}

#[tokio::test]
async fn pwned6_400() {
    let server = Server::start().await;
    server
        .reply(Canned::new(400u16).header("Content-Type", "text/$pwned").body("$pwned"));
    let outcome = client(&server)
        .pwned6("$pwned", &wire::decode("{\"$pwned\":\"$pwned\",\"plain\":\"$pwned\"}"))
        .pwned("$pwned")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x24/%24pwned",
        query: &[("$pwned", "$pwned")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"$pwned\":\"$pwned\",\"plain\":\"$pwned\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::c_pwned::Pwned5Error::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "$pwned");
}

#[tokio::test]
async fn pwned_not2_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"pwned!()\":\"pwned!()\",\"plain\":\"pwned!()\"}"),
        );
    let outcome = client(&server)
        .pwned_not2(&wire::decode("{\"pwned!()\":\"pwned!()\",\"plain\":\"pwned!()\"}"))
        .pwned_not("pwned!()")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/pwned!()",
        query: &[("pwned!()", "pwned!()"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"pwned!()\":\"pwned!()\",\"plain\":\"pwned!()\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"pwned!()\":\"pwned!()\",\"plain\":\"pwned!()\"}");
}

#[tokio::test]
async fn pwned_not2_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16).header("Content-Type", "text/pwned!()").body("pwned!()"),
        );
    let outcome = client(&server)
        .pwned_not2(&wire::decode("{\"pwned!()\":\"pwned!()\",\"plain\":\"pwned!()\"}"))
        .pwned_not("pwned!()")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/pwned!()",
        query: &[("pwned!()", "pwned!()"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"pwned!()\":\"pwned!()\",\"plain\":\"pwned!()\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::empty::PwnedNotOperationError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "pwned!()");
}

#[tokio::test]
async fn concat_not_env_not_home_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"concat!(env!(\\\"HOME\\\"))\":\"concat!(env!(\\\"HOME\\\"))\",\"plain\":\"concat!(env!(\\\"HOME\\\"))\"}",
                ),
        );
    let outcome = client(&server)
        .concat_not_env_not_home(
            "concat!(env!(\"HOME\"))",
            &wire::decode(
                "{\"concat!(env!(\\\"HOME\\\"))\":\"concat!(env!(\\\"HOME\\\"))\",\"plain\":\"concat!(env!(\\\"HOME\\\"))\"}",
            ),
        )
        .concat_not_env_not_home("concat!(env!(\"HOME\"))")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x26/concat%21%28env%21%28%22HOME%22%29%29",
        query: &[
            ("concat!(env!(\"HOME\"))", "concat!(env!(\"HOME\"))"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"concat!(env!(\\\"HOME\\\"))\":\"concat!(env!(\\\"HOME\\\"))\",\"plain\":\"concat!(env!(\\\"HOME\\\"))\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"concat!(env!(\\\"HOME\\\"))\":\"concat!(env!(\\\"HOME\\\"))\",\"plain\":\"concat!(env!(\\\"HOME\\\"))\"}",
    );
}

#[tokio::test]
async fn concat_not_env_not_home_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/concat!(env!(\"HOME\"))")
                .body("concat!(env!(\"HOME\"))"),
        );
    let outcome = client(&server)
        .concat_not_env_not_home(
            "concat!(env!(\"HOME\"))",
            &wire::decode(
                "{\"concat!(env!(\\\"HOME\\\"))\":\"concat!(env!(\\\"HOME\\\"))\",\"plain\":\"concat!(env!(\\\"HOME\\\"))\"}",
            ),
        )
        .concat_not_env_not_home("concat!(env!(\"HOME\"))")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x26/concat%21%28env%21%28%22HOME%22%29%29",
        query: &[
            ("concat!(env!(\"HOME\"))", "concat!(env!(\"HOME\"))"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"concat!(env!(\\\"HOME\\\"))\":\"concat!(env!(\\\"HOME\\\"))\",\"plain\":\"concat!(env!(\\\"HOME\\\"))\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::dot_dot::ConcatNotEnvNotHomeError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "concat!(env!(\"HOME\"))");
}

#[tokio::test]
async fn fn_pwned5_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"\u{2028}fn pwned() {}\u{2029}\":\"\u{2028}fn pwned() {}\u{2029}\",\"plain\":\"\u{2028}fn pwned() {}\u{2029}\"}",
                ),
        );
    let outcome = client(&server)
        .fn_pwned5(
            &wire::decode(
                "{\"\u{2028}fn pwned() {}\u{2029}\":\"\u{2028}fn pwned() {}\u{2029}\",\"plain\":\"\u{2028}fn pwned() {}\u{2029}\"}",
            ),
        )
        .fn_pwned("\u{2028}fn pwned() {}\u{2029}")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/\u{2028}fn pwned() ()\u{2029}",
        query: &[("\u{2028}fn pwned() {}\u{2029}", "\u{2028}fn pwned() {}\u{2029}")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\u{2028}fn pwned() {}\u{2029}\":\"\u{2028}fn pwned() {}\u{2029}\",\"plain\":\"\u{2028}fn pwned() {}\u{2029}\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"\u{2028}fn pwned() {}\u{2029}\":\"\u{2028}fn pwned() {}\u{2029}\",\"plain\":\"\u{2028}fn pwned() {}\u{2029}\"}",
    );
}

#[tokio::test]
async fn fn_pwned5_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/\u{2028}fn pwned() {}\u{2029}")
                .body("\u{2028}fn pwned() {}\u{2029}"),
        );
    let outcome = client(&server)
        .fn_pwned5(
            &wire::decode(
                "{\"\u{2028}fn pwned() {}\u{2029}\":\"\u{2028}fn pwned() {}\u{2029}\",\"plain\":\"\u{2028}fn pwned() {}\u{2029}\"}",
            ),
        )
        .fn_pwned("\u{2028}fn pwned() {}\u{2029}")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/\u{2028}fn pwned() ()\u{2029}",
        query: &[("\u{2028}fn pwned() {}\u{2029}", "\u{2028}fn pwned() {}\u{2029}")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\u{2028}fn pwned() {}\u{2029}\":\"\u{2028}fn pwned() {}\u{2029}\",\"plain\":\"\u{2028}fn pwned() {}\u{2029}\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::dot::FnPwned4Error::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "\u{2028}fn pwned() {}\u{2029}");
}

#[tokio::test]
async fn empty_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"\\\\\":\"\\\\\",\"plain\":\"\\\\\"}"),
        );
    let outcome = client(&server)
        .empty("\\", &wire::decode("{\"\\\\\":\"\\\\\",\"plain\":\"\\\\\"}"))
        .empty("\\")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x28/%5C",
        query: &[("\\", "\\"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"\\\\\":\"\\\\\",\"plain\":\"\\\\\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"\\\\\":\"\\\\\",\"plain\":\"\\\\\"}");
}

#[tokio::test]
async fn empty_400() {
    let server = Server::start().await;
    server.reply(Canned::new(400u16).header("Content-Type", "text/\\").body("\\"));
    let outcome = client(&server)
        .empty("\\", &wire::decode("{\"\\\\\":\"\\\\\",\"plain\":\"\\\\\"}"))
        .empty("\\")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x28/%5C",
        query: &[("\\", "\\"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"\\\\\":\"\\\\\",\"plain\":\"\\\\\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::a_b::EmptyError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "\\");
}

#[tokio::test]
async fn empty2_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"\\\\\\\"\":\"\\\\\\\"\",\"plain\":\"\\\\\\\"\"}"),
        );
    let outcome = client(&server)
        .empty2(&wire::decode("{\"\\\\\\\"\":\"\\\\\\\"\",\"plain\":\"\\\\\\\"\"}"))
        .empty("\\\"")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/\\\"",
        query: &[("\\\"", "\\\""), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"\\\\\\\"\":\"\\\\\\\"\",\"plain\":\"\\\\\\\"\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"\\\\\\\"\":\"\\\\\\\"\",\"plain\":\"\\\\\\\"\"}");
}

#[tokio::test]
async fn empty2_400() {
    let server = Server::start().await;
    server.reply(Canned::new(400u16).header("Content-Type", "text/\\\"").body("\\\""));
    let outcome = client(&server)
        .empty2(&wire::decode("{\"\\\\\\\"\":\"\\\\\\\"\",\"plain\":\"\\\\\\\"\"}"))
        .empty("\\\"")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/\\\"",
        query: &[("\\\"", "\\\""), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"\\\\\\\"\":\"\\\\\\\"\",\"plain\":\"\\\\\\\"\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::r_pwned::EmptyOperationError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "\\\"");
}

#[tokio::test]
async fn u_22_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"\\\\u{22}\":\"\\\\u{22}\",\"plain\":\"\\\\u{22}\"}"),
        );
    let outcome = client(&server)
        .u_22(
            "\\u{22}",
            &wire::decode("{\"\\\\u{22}\":\"\\\\u{22}\",\"plain\":\"\\\\u{22}\"}"),
        )
        .u_22("\\u{22}")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x30/%5Cu%7B22%7D",
        query: &[("\\u{22}", "\\u{22}")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"\\\\u{22}\":\"\\\\u{22}\",\"plain\":\"\\\\u{22}\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"\\\\u{22}\":\"\\\\u{22}\",\"plain\":\"\\\\u{22}\"}");
}

#[tokio::test]
async fn u_22_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16).header("Content-Type", "text/\\u{22}").body("\\u{22}"),
        );
    let outcome = client(&server)
        .u_22(
            "\\u{22}",
            &wire::decode("{\"\\\\u{22}\":\"\\\\u{22}\",\"plain\":\"\\\\u{22}\"}"),
        )
        .u_22("\\u{22}")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x30/%5Cu%7B22%7D",
        query: &[("\\u{22}", "\\u{22}")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"\\\\u{22}\":\"\\\\u{22}\",\"plain\":\"\\\\u{22}\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::pwned::U22Error::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "\\u{22}");
}

#[tokio::test]
async fn not_pwned2_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"//! pwned\":\"//! pwned\",\"plain\":\"//! pwned\"}"),
        );
    let outcome = client(&server)
        .not_pwned2(
            &wire::decode("{\"//! pwned\":\"//! pwned\",\"plain\":\"//! pwned\"}"),
        )
        .not_pwned("//! pwned")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "///! pwned",
        query: &[("//! pwned", "//! pwned"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"//! pwned\":\"//! pwned\",\"plain\":\"//! pwned\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"//! pwned\":\"//! pwned\",\"plain\":\"//! pwned\"}");
}

#[tokio::test]
async fn not_pwned2_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text///! pwned")
                .body("//! pwned"),
        );
    let outcome = client(&server)
        .not_pwned2(
            &wire::decode("{\"//! pwned\":\"//! pwned\",\"plain\":\"//! pwned\"}"),
        )
        .not_pwned("//! pwned")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "///! pwned",
        query: &[("//! pwned", "//! pwned"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"//! pwned\":\"//! pwned\",\"plain\":\"//! pwned\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::types_lib_rs::NotPwnedOperationError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "//! pwned");
}

#[tokio::test]
async fn slash_slash_slash_space_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"/// ```\":\"/// ```\",\"plain\":\"/// ```\"}"),
        );
    let outcome = client(&server)
        .slash_slash_slash_space(
            "/// ```",
            &wire::decode("{\"/// ```\":\"/// ```\",\"plain\":\"/// ```\"}"),
        )
        .slash_slash_slash_space("/// ```")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x32/%2F%2F%2F%20%60%60%60",
        query: &[("/// ```", "/// ```"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"/// ```\":\"/// ```\",\"plain\":\"/// ```\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"/// ```\":\"/// ```\",\"plain\":\"/// ```\"}");
}

#[tokio::test]
async fn slash_slash_slash_space_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16).header("Content-Type", "text//// ```").body("/// ```"),
        );
    let outcome = client(&server)
        .slash_slash_slash_space(
            "/// ```",
            &wire::decode("{\"/// ```\":\"/// ```\",\"plain\":\"/// ```\"}"),
        )
        .slash_slash_slash_space("/// ```")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x32/%2F%2F%2F%20%60%60%60",
        query: &[("/// ```", "/// ```"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"/// ```\":\"/// ```\",\"plain\":\"/// ```\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::space::SlashSlashSlashSpaceError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "/// ```");
}

#[tokio::test]
async fn minus_greater_less_not_pwned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"-->\\n<!-- pwned\":\"-->\\n<!-- pwned\",\"plain\":\"-->\\n<!-- pwned\"}",
                ),
        );
    let outcome = client(&server)
        .minus_greater_less_not_pwned(
            &wire::decode(
                "{\"-->\\n<!-- pwned\":\"-->\\n<!-- pwned\",\"plain\":\"-->\\n<!-- pwned\"}",
            ),
        )
        .minus_greater_less_not_pwned("-->\n<!-- pwned")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/-->\n<!-- pwned",
        query: &[("-->\n<!-- pwned", "-->\n<!-- pwned")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"-->\\n<!-- pwned\":\"-->\\n<!-- pwned\",\"plain\":\"-->\\n<!-- pwned\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"-->\\n<!-- pwned\":\"-->\\n<!-- pwned\",\"plain\":\"-->\\n<!-- pwned\"}",
    );
}

#[tokio::test]
async fn minus_greater_less_not_pwned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/-->\n<!-- pwned")
                .body("-->\n<!-- pwned"),
        );
    let outcome = client(&server)
        .minus_greater_less_not_pwned(
            &wire::decode(
                "{\"-->\\n<!-- pwned\":\"-->\\n<!-- pwned\",\"plain\":\"-->\\n<!-- pwned\"}",
            ),
        )
        .minus_greater_less_not_pwned("-->\n<!-- pwned")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/-->\n<!-- pwned",
        query: &[("-->\n<!-- pwned", "-->\n<!-- pwned")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"-->\\n<!-- pwned\":\"-->\\n<!-- pwned\",\"plain\":\"-->\\n<!-- pwned\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::fn_pwned_doc_equal::MinusGreaterLessNotPwnedError::BadRequest(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "-->\n<!-- pwned");
}

#[tokio::test]
async fn a_b_pwned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"| a | b |\\n|---|---|\\n| pwned |\":\"| a | b |\\n|---|---|\\n| pwned |\",\"plain\":\"| a | b |\\n|---|---|\\n| pwned |\"}",
                ),
        );
    let outcome = client(&server)
        .a_b_pwned(
            "| a | b |\n|---|---|\n| pwned |",
            &wire::decode(
                "{\"| a | b |\\n|---|---|\\n| pwned |\":\"| a | b |\\n|---|---|\\n| pwned |\",\"plain\":\"| a | b |\\n|---|---|\\n| pwned |\"}",
            ),
        )
        .a_b_pwned("| a | b |\n|---|---|\n| pwned |")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x34/%7C%20a%20%7C%20b%20%7C%0A%7C---%7C---%7C%0A%7C%20pwned%20%7C",
        query: &[
            ("| a | b |\n|---|---|\n| pwned |", "| a | b |\n|---|---|\n| pwned |"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"| a | b |\\n|---|---|\\n| pwned |\":\"| a | b |\\n|---|---|\\n| pwned |\",\"plain\":\"| a | b |\\n|---|---|\\n| pwned |\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"| a | b |\\n|---|---|\\n| pwned |\":\"| a | b |\\n|---|---|\\n| pwned |\",\"plain\":\"| a | b |\\n|---|---|\\n| pwned |\"}",
    );
}

#[tokio::test]
async fn a_b_pwned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/| a | b |\n|---|---|\n| pwned |")
                .body("| a | b |\n|---|---|\n| pwned |"),
        );
    let outcome = client(&server)
        .a_b_pwned(
            "| a | b |\n|---|---|\n| pwned |",
            &wire::decode(
                "{\"| a | b |\\n|---|---|\\n| pwned |\":\"| a | b |\\n|---|---|\\n| pwned |\",\"plain\":\"| a | b |\\n|---|---|\\n| pwned |\"}",
            ),
        )
        .a_b_pwned("| a | b |\n|---|---|\n| pwned |")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x34/%7C%20a%20%7C%20b%20%7C%0A%7C---%7C---%7C%0A%7C%20pwned%20%7C",
        query: &[
            ("| a | b |\n|---|---|\n| pwned |", "| a | b |\n|---|---|\n| pwned |"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"| a | b |\\n|---|---|\\n| pwned |\":\"| a | b |\\n|---|---|\\n| pwned |\",\"plain\":\"| a | b |\\n|---|---|\\n| pwned |\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::x::ABPwnedError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "| a | b |\n|---|---|\n| pwned |");
}

#[tokio::test]
async fn greater_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"]]>\":\"]]>\",\"plain\":\"]]>\"}"),
        );
    let outcome = client(&server)
        .greater(&wire::decode("{\"]]>\":\"]]>\",\"plain\":\"]]>\"}"))
        .greater("]]>")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/]]>",
        query: &[("]]>", "]]>"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"]]>\":\"]]>\",\"plain\":\"]]>\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"]]>\":\"]]>\",\"plain\":\"]]>\"}");
}

#[tokio::test]
async fn greater_400() {
    let server = Server::start().await;
    server.reply(Canned::new(400u16).header("Content-Type", "text/]]>").body("]]>"));
    let outcome = client(&server)
        .greater(&wire::decode("{\"]]>\":\"]]>\",\"plain\":\"]]>\"}"))
        .greater("]]>")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/]]>",
        query: &[("]]>", "]]>"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"]]>\":\"]]>\",\"plain\":\"]]>\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::mod_module::GreaterError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "]]>");
}

#[tokio::test]
async fn percent_00_percent_2e_percent_2e_percent_2fpwned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"%00%2e%2e%2fpwned\":\"%00%2e%2e%2fpwned\",\"plain\":\"%00%2e%2e%2fpwned\"}",
                ),
        );
    let outcome = client(&server)
        .percent_00_percent_2e_percent_2e_percent_2fpwned(
            "%00%2e%2e%2fpwned",
            &wire::decode(
                "{\"%00%2e%2e%2fpwned\":\"%00%2e%2e%2fpwned\",\"plain\":\"%00%2e%2e%2fpwned\"}",
            ),
        )
        .percent_00_percent_2e_percent_2e_percent_2fpwned("%00%2e%2e%2fpwned")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x36/%2500%252e%252e%252fpwned",
        query: &[("%00%2e%2e%2fpwned", "%00%2e%2e%2fpwned")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"%00%2e%2e%2fpwned\":\"%00%2e%2e%2fpwned\",\"plain\":\"%00%2e%2e%2fpwned\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"%00%2e%2e%2fpwned\":\"%00%2e%2e%2fpwned\",\"plain\":\"%00%2e%2e%2fpwned\"}",
    );
}

#[tokio::test]
async fn percent_00_percent_2e_percent_2e_percent_2fpwned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/%00%2e%2e%2fpwned")
                .body("%00%2e%2e%2fpwned"),
        );
    let outcome = client(&server)
        .percent_00_percent_2e_percent_2e_percent_2fpwned(
            "%00%2e%2e%2fpwned",
            &wire::decode(
                "{\"%00%2e%2e%2fpwned\":\"%00%2e%2e%2fpwned\",\"plain\":\"%00%2e%2e%2fpwned\"}",
            ),
        )
        .percent_00_percent_2e_percent_2e_percent_2fpwned("%00%2e%2e%2fpwned")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x36/%2500%252e%252e%252fpwned",
        query: &[("%00%2e%2e%2fpwned", "%00%2e%2e%2fpwned")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"%00%2e%2e%2fpwned\":\"%00%2e%2e%2fpwned\",\"plain\":\"%00%2e%2e%2fpwned\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::lib::Percent00Percent2ePercent2ePercent2fpwnedError::BadRequest(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "%00%2e%2e%2fpwned");
}

#[tokio::test]
async fn rust_should_panic_pwned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"```rust,should_panic\\npwned\\n````\":\"```rust,should_panic\\npwned\\n````\",\"plain\":\"```rust,should_panic\\npwned\\n````\"}",
                ),
        );
    let outcome = client(&server)
        .rust_should_panic_pwned(
            &wire::decode(
                "{\"```rust,should_panic\\npwned\\n````\":\"```rust,should_panic\\npwned\\n````\",\"plain\":\"```rust,should_panic\\npwned\\n````\"}",
            ),
        )
        .rust_should_panic_pwned("```rust,should_panic\npwned\n````")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/```rust,should_panic\npwned\n````",
        query: &[
            ("```rust,should_panic\npwned\n````", "```rust,should_panic\npwned\n````"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"```rust,should_panic\\npwned\\n````\":\"```rust,should_panic\\npwned\\n````\",\"plain\":\"```rust,should_panic\\npwned\\n````\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"```rust,should_panic\\npwned\\n````\":\"```rust,should_panic\\npwned\\n````\",\"plain\":\"```rust,should_panic\\npwned\\n````\"}",
    );
}

#[tokio::test]
async fn rust_should_panic_pwned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/```rust,should_panic\npwned\n````")
                .body("```rust,should_panic\npwned\n````"),
        );
    let outcome = client(&server)
        .rust_should_panic_pwned(
            &wire::decode(
                "{\"```rust,should_panic\\npwned\\n````\":\"```rust,should_panic\\npwned\\n````\",\"plain\":\"```rust,should_panic\\npwned\\n````\"}",
            ),
        )
        .rust_should_panic_pwned("```rust,should_panic\npwned\n````")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/```rust,should_panic\npwned\n````",
        query: &[
            ("```rust,should_panic\npwned\n````", "```rust,should_panic\npwned\n````"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"```rust,should_panic\\npwned\\n````\":\"```rust,should_panic\\npwned\\n````\",\"plain\":\"```rust,should_panic\\npwned\\n````\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::client::RustShouldPanicPwnedError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "```rust,should_panic\npwned\n````");
}

#[tokio::test]
async fn greater_greater_pwned_greater_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"> ```\\n> pwned()\\n> ```\":\"> ```\\n> pwned()\\n> ```\",\"plain\":\"> ```\\n> pwned()\\n> ```\"}",
                ),
        );
    let outcome = client(&server)
        .greater_greater_pwned_greater(
            "> ```\n> pwned()\n> ```",
            &wire::decode(
                "{\"> ```\\n> pwned()\\n> ```\":\"> ```\\n> pwned()\\n> ```\",\"plain\":\"> ```\\n> pwned()\\n> ```\"}",
            ),
        )
        .greater_greater_pwned_greater("> ```\n> pwned()\n> ```")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x38/%3E%20%60%60%60%0A%3E%20pwned%28%29%0A%3E%20%60%60%60",
        query: &[
            ("> ```\n> pwned()\n> ```", "> ```\n> pwned()\n> ```"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"> ```\\n> pwned()\\n> ```\":\"> ```\\n> pwned()\\n> ```\",\"plain\":\"> ```\\n> pwned()\\n> ```\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"> ```\\n> pwned()\\n> ```\":\"> ```\\n> pwned()\\n> ```\",\"plain\":\"> ```\\n> pwned()\\n> ```\"}",
    );
}

#[tokio::test]
async fn greater_greater_pwned_greater_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/> ```\n> pwned()\n> ```")
                .body("> ```\n> pwned()\n> ```"),
        );
    let outcome = client(&server)
        .greater_greater_pwned_greater(
            "> ```\n> pwned()\n> ```",
            &wire::decode(
                "{\"> ```\\n> pwned()\\n> ```\":\"> ```\\n> pwned()\\n> ```\",\"plain\":\"> ```\\n> pwned()\\n> ```\"}",
            ),
        )
        .greater_greater_pwned_greater("> ```\n> pwned()\n> ```")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x38/%3E%20%60%60%60%0A%3E%20pwned%28%29%0A%3E%20%60%60%60",
        query: &[
            ("> ```\n> pwned()\n> ```", "> ```\n> pwned()\n> ```"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"> ```\\n> pwned()\\n> ```\":\"> ```\\n> pwned()\\n> ```\",\"plain\":\"> ```\\n> pwned()\\n> ```\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::types::GreaterGreaterPwnedGreaterError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "> ```\n> pwned()\n> ```");
}

#[tokio::test]
async fn minus_pwned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"- ```\\n  pwned()\\n  ```\":\"- ```\\n  pwned()\\n  ```\",\"plain\":\"- ```\\n  pwned()\\n  ```\"}",
                ),
        );
    let outcome = client(&server)
        .minus_pwned(
            &wire::decode(
                "{\"- ```\\n  pwned()\\n  ```\":\"- ```\\n  pwned()\\n  ```\",\"plain\":\"- ```\\n  pwned()\\n  ```\"}",
            ),
        )
        .minus_pwned("- ```\n  pwned()\n  ```")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/- ```\n  pwned()\n  ```",
        query: &[("- ```\n  pwned()\n  ```", "- ```\n  pwned()\n  ```")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"- ```\\n  pwned()\\n  ```\":\"- ```\\n  pwned()\\n  ```\",\"plain\":\"- ```\\n  pwned()\\n  ```\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"- ```\\n  pwned()\\n  ```\":\"- ```\\n  pwned()\\n  ```\",\"plain\":\"- ```\\n  pwned()\\n  ```\"}",
    );
}

#[tokio::test]
async fn minus_pwned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/- ```\n  pwned()\n  ```")
                .body("- ```\n  pwned()\n  ```"),
        );
    let outcome = client(&server)
        .minus_pwned(
            &wire::decode(
                "{\"- ```\\n  pwned()\\n  ```\":\"- ```\\n  pwned()\\n  ```\",\"plain\":\"- ```\\n  pwned()\\n  ```\"}",
            ),
        )
        .minus_pwned("- ```\n  pwned()\n  ```")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/- ```\n  pwned()\n  ```",
        query: &[("- ```\n  pwned()\n  ```", "- ```\n  pwned()\n  ```")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"- ```\\n  pwned()\\n  ```\":\"- ```\\n  pwned()\\n  ```\",\"plain\":\"- ```\\n  pwned()\\n  ```\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::operations::MinusPwnedError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "- ```\n  pwned()\n  ```");
}

// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_hostile::operations;
use passbook_hostile::{Auth, Client};

fn client(server: &Server) -> Client {
    let auth = Auth::new().fn_p_wned_doc_equal("token").fn_p_wned("key");
    Client::fn_p_wned_doc_equal()
        .base_url(server.url())
        .auth(auth)
        .retry(RetryPolicy::never())
        .build()
        .expect("the client builds")
}

#[tokio::test]
async fn star_fn_p_wned_star_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"*/ fn pWNED() {} /*\":\"*/ fn pWNED() {} /*\",\"plain\":\"*/ fn pWNED() {} /*\"}",
                ),
        );
    let outcome = client(&server)
        .star_fn_p_wned_star(
            "*/ fn pWNED() {} /*",
            &wire::decode(
                "{\"*/ fn pWNED() {} /*\":\"*/ fn pWNED() {} /*\",\"plain\":\"*/ fn pWNED() {} /*\"}",
            ),
        )
        .star_fn_p_wned_star("*/ fn pWNED() {} /*")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x0/%2A%2F%20fn%20pWNED%28%29%20%7B%7D%20%2F%2A",
        query: &[("*/ fn pWNED() {} /*", "*/ fn pWNED() {} /*")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"*/ fn pWNED() {} /*\":\"*/ fn pWNED() {} /*\",\"plain\":\"*/ fn pWNED() {} /*\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"*/ fn pWNED() {} /*\":\"*/ fn pWNED() {} /*\",\"plain\":\"*/ fn pWNED() {} /*\"}",
    );
}

#[tokio::test]
async fn star_fn_p_wned_star_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/*/ fn pWNED() {} /*")
                .body("*/ fn pWNED() {} /*"),
        );
    let outcome = client(&server)
        .star_fn_p_wned_star(
            "*/ fn pWNED() {} /*",
            &wire::decode(
                "{\"*/ fn pWNED() {} /*\":\"*/ fn pWNED() {} /*\",\"plain\":\"*/ fn pWNED() {} /*\"}",
            ),
        )
        .star_fn_p_wned_star("*/ fn pWNED() {} /*")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x0/%2A%2F%20fn%20pWNED%28%29%20%7B%7D%20%2F%2A",
        query: &[("*/ fn pWNED() {} /*", "*/ fn pWNED() {} /*")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"*/ fn pWNED() {} /*\":\"*/ fn pWNED() {} /*\",\"plain\":\"*/ fn pWNED() {} /*\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::x::StarFnPWnedStarError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "*/ fn pWNED() {} /*");
}

#[tokio::test]
async fn fn_p_wned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"```\\nfn pWNED() {}\\n```\":\"```\\nfn pWNED() {}\\n```\",\"plain\":\"```\\nfn pWNED() {}\\n```\"}",
                ),
        );
    let outcome = client(&server)
        .fn_p_wned(
            "```\nfn pWNED() {}\n```",
            &wire::decode(
                "{\"```\\nfn pWNED() {}\\n```\":\"```\\nfn pWNED() {}\\n```\",\"plain\":\"```\\nfn pWNED() {}\\n```\"}",
            ),
        )
        .fn_p_wned("```\nfn pWNED() {}\n```")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x2/%60%60%60%0Afn%20pWNED%28%29%20%7B%7D%0A%60%60%60",
        query: &[
            ("```\nfn pWNED() {}\n```", "```\nfn pWNED() {}\n```"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"```\\nfn pWNED() {}\\n```\":\"```\\nfn pWNED() {}\\n```\",\"plain\":\"```\\nfn pWNED() {}\\n```\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"```\\nfn pWNED() {}\\n```\":\"```\\nfn pWNED() {}\\n```\",\"plain\":\"```\\nfn pWNED() {}\\n```\"}",
    );
}

#[tokio::test]
async fn p_wned2_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"{} {pWNED} {{}}\":\"{} {pWNED} {{}}\",\"plain\":\"{} {pWNED} {{}}\"}",
                ),
        );
    let outcome = client(&server)
        .p_wned2(
            "{} {pWNED} {{}}",
            &wire::decode(
                "{\"{} {pWNED} {{}}\":\"{} {pWNED} {{}}\",\"plain\":\"{} {pWNED} {{}}\"}",
            ),
        )
        .p_wned("{} {pWNED} {{}}")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x4/%7B%7D%20%7BpWNED%7D%20%7B%7B%7D%7D",
        query: &[("{} {pWNED} {{}}", "{} {pWNED} {{}}"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"{} {pWNED} {{}}\":\"{} {pWNED} {{}}\",\"plain\":\"{} {pWNED} {{}}\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"{} {pWNED} {{}}\":\"{} {pWNED} {{}}\",\"plain\":\"{} {pWNED} {{}}\"}",
    );
}

#[tokio::test]
async fn p_wned2_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/{} {pWNED} {{}}")
                .body("{} {pWNED} {{}}"),
        );
    let outcome = client(&server)
        .p_wned2(
            "{} {pWNED} {{}}",
            &wire::decode(
                "{\"{} {pWNED} {{}}\":\"{} {pWNED} {{}}\",\"plain\":\"{} {pWNED} {{}}\"}",
            ),
        )
        .p_wned("{} {pWNED} {{}}")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x4/%7B%7D%20%7BpWNED%7D%20%7B%7B%7D%7D",
        query: &[("{} {pWNED} {{}}", "{} {pWNED} {{}}"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"{} {pWNED} {{}}\":\"{} {pWNED} {{}}\",\"plain\":\"{} {pWNED} {{}}\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::types::PWnedError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "{} {pWNED} {{}}");
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
async fn less_img_src_equal_p_wned_onerror_equal_p_wned_greater_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"\\\\<img src=pWNED onerror=pWNED() \\\\>\":\"\\\\<img src=pWNED onerror=pWNED() \\\\>\",\"plain\":\"\\\\<img src=pWNED onerror=pWNED() \\\\>\"}",
                ),
        );
    let outcome = client(&server)
        .less_img_src_equal_p_wned_onerror_equal_p_wned_greater(
            "\\<img src=pWNED onerror=pWNED() \\>",
            &wire::decode(
                "{\"\\\\<img src=pWNED onerror=pWNED() \\\\>\":\"\\\\<img src=pWNED onerror=pWNED() \\\\>\",\"plain\":\"\\\\<img src=pWNED onerror=pWNED() \\\\>\"}",
            ),
        )
        .less_img_src_equal_p_wned_onerror_equal_p_wned_greater(
            "\\<img src=pWNED onerror=pWNED() \\>",
        )
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x8/%5C%3Cimg%20src%3DpWNED%20onerror%3DpWNED%28%29%20%5C%3E",
        query: &[
            (
                "\\<img src=pWNED onerror=pWNED() \\>",
                "\\<img src=pWNED onerror=pWNED() \\>",
            ),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\\\<img src=pWNED onerror=pWNED() \\\\>\":\"\\\\<img src=pWNED onerror=pWNED() \\\\>\",\"plain\":\"\\\\<img src=pWNED onerror=pWNED() \\\\>\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"\\\\<img src=pWNED onerror=pWNED() \\\\>\":\"\\\\<img src=pWNED onerror=pWNED() \\\\>\",\"plain\":\"\\\\<img src=pWNED onerror=pWNED() \\\\>\"}",
    );
}

#[tokio::test]
async fn less_img_src_equal_p_wned_onerror_equal_p_wned_greater_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/\\<img src=pWNED onerror=pWNED() \\>")
                .body("\\<img src=pWNED onerror=pWNED() \\>"),
        );
    let outcome = client(&server)
        .less_img_src_equal_p_wned_onerror_equal_p_wned_greater(
            "\\<img src=pWNED onerror=pWNED() \\>",
            &wire::decode(
                "{\"\\\\<img src=pWNED onerror=pWNED() \\\\>\":\"\\\\<img src=pWNED onerror=pWNED() \\\\>\",\"plain\":\"\\\\<img src=pWNED onerror=pWNED() \\\\>\"}",
            ),
        )
        .less_img_src_equal_p_wned_onerror_equal_p_wned_greater(
            "\\<img src=pWNED onerror=pWNED() \\>",
        )
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x8/%5C%3Cimg%20src%3DpWNED%20onerror%3DpWNED%28%29%20%5C%3E",
        query: &[
            (
                "\\<img src=pWNED onerror=pWNED() \\>",
                "\\<img src=pWNED onerror=pWNED() \\>",
            ),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\\\<img src=pWNED onerror=pWNED() \\\\>\":\"\\\\<img src=pWNED onerror=pWNED() \\\\>\",\"plain\":\"\\\\<img src=pWNED onerror=pWNED() \\\\>\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::empty::LessImgSrcEqualPWnedOnerrorEqualPWnedGreaterError::BadRequest(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "\\<img src=pWNED onerror=pWNED() \\>");
}

#[tokio::test]
async fn p_wned3_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"\\\\[pWNED\\\\]\":\"\\\\[pWNED\\\\]\",\"plain\":\"\\\\[pWNED\\\\]\"}",
                ),
        );
    let outcome = client(&server)
        .p_wned3(
            "\\[pWNED\\]",
            &wire::decode(
                "{\"\\\\[pWNED\\\\]\":\"\\\\[pWNED\\\\]\",\"plain\":\"\\\\[pWNED\\\\]\"}",
            ),
        )
        .p_wned("\\[pWNED\\]")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x10/%5C%5BpWNED%5C%5D",
        query: &[("\\[pWNED\\]", "\\[pWNED\\]"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\\\[pWNED\\\\]\":\"\\\\[pWNED\\\\]\",\"plain\":\"\\\\[pWNED\\\\]\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"\\\\[pWNED\\\\]\":\"\\\\[pWNED\\\\]\",\"plain\":\"\\\\[pWNED\\\\]\"}",
    );
}

#[tokio::test]
async fn p_wned3_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/\\[pWNED\\]")
                .body("\\[pWNED\\]"),
        );
    let outcome = client(&server)
        .p_wned3(
            "\\[pWNED\\]",
            &wire::decode(
                "{\"\\\\[pWNED\\\\]\":\"\\\\[pWNED\\\\]\",\"plain\":\"\\\\[pWNED\\\\]\"}",
            ),
        )
        .p_wned("\\[pWNED\\]")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x10/%5C%5BpWNED%5C%5D",
        query: &[("\\[pWNED\\]", "\\[pWNED\\]"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\\\[pWNED\\\\]\":\"\\\\[pWNED\\\\]\",\"plain\":\"\\\\[pWNED\\\\]\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::dot::PWnedOperationError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "\\[pWNED\\]");
}

#[tokio::test]
async fn minus_fn_p_wned_1_fn_p_wned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"-      fn pWNED() {}\\n1.       fn pWNED() {}\\n\":\"-      fn pWNED() {}\\n1.       fn pWNED() {}\\n\",\"plain\":\"-      fn pWNED() {}\\n1.       fn pWNED() {}\\n\"}",
                ),
        );
    let outcome = client(&server)
        .minus_fn_p_wned_1_fn_p_wned(
            "-      fn pWNED() {}\n1.       fn pWNED() {}\n",
            &wire::decode(
                "{\"-      fn pWNED() {}\\n1.       fn pWNED() {}\\n\":\"-      fn pWNED() {}\\n1.       fn pWNED() {}\\n\",\"plain\":\"-      fn pWNED() {}\\n1.       fn pWNED() {}\\n\"}",
            ),
        )
        .minus_fn_p_wned_1_fn_p_wned("-      fn pWNED() {}\n1.       fn pWNED() {}\n")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x12/-%20%20%20%20%20%20fn%20pWNED%28%29%20%7B%7D%0A1.%20%20%20%20%20%20%20fn%20pWNED%28%29%20%7B%7D%0A",
        query: &[
            (
                "-      fn pWNED() {}\n1.       fn pWNED() {}\n",
                "-      fn pWNED() {}\n1.       fn pWNED() {}\n",
            ),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"-      fn pWNED() {}\\n1.       fn pWNED() {}\\n\":\"-      fn pWNED() {}\\n1.       fn pWNED() {}\\n\",\"plain\":\"-      fn pWNED() {}\\n1.       fn pWNED() {}\\n\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"-      fn pWNED() {}\\n1.       fn pWNED() {}\\n\":\"-      fn pWNED() {}\\n1.       fn pWNED() {}\\n\",\"plain\":\"-      fn pWNED() {}\\n1.       fn pWNED() {}\\n\"}",
    );
}

#[tokio::test]
async fn fn_p_wned2_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"\\\"; fn pWNED() {} \\\"\":\"\\\"; fn pWNED() {} \\\"\",\"plain\":\"\\\"; fn pWNED() {} \\\"\"}",
                ),
        );
    let outcome = client(&server)
        .fn_p_wned2(
            "\"; fn pWNED() {} \"",
            &wire::decode(
                "{\"\\\"; fn pWNED() {} \\\"\":\"\\\"; fn pWNED() {} \\\"\",\"plain\":\"\\\"; fn pWNED() {} \\\"\"}",
            ),
        )
        .fn_p_wned("\"; fn pWNED() {} \"")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x14/%22%3B%20fn%20pWNED%28%29%20%7B%7D%20%22",
        query: &[("\"; fn pWNED() {} \"", "\"; fn pWNED() {} \""), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\\"; fn pWNED() {} \\\"\":\"\\\"; fn pWNED() {} \\\"\",\"plain\":\"\\\"; fn pWNED() {} \\\"\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"\\\"; fn pWNED() {} \\\"\":\"\\\"; fn pWNED() {} \\\"\",\"plain\":\"\\\"; fn pWNED() {} \\\"\"}",
    );
}

#[tokio::test]
async fn fn_p_wned2_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/\"; fn pWNED() {} \"")
                .body("\"; fn pWNED() {} \""),
        );
    let outcome = client(&server)
        .fn_p_wned2(
            "\"; fn pWNED() {} \"",
            &wire::decode(
                "{\"\\\"; fn pWNED() {} \\\"\":\"\\\"; fn pWNED() {} \\\"\",\"plain\":\"\\\"; fn pWNED() {} \\\"\"}",
            ),
        )
        .fn_p_wned("\"; fn pWNED() {} \"")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x14/%22%3B%20fn%20pWNED%28%29%20%7B%7D%20%22",
        query: &[("\"; fn pWNED() {} \"", "\"; fn pWNED() {} \""), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\\"; fn pWNED() {} \\\"\":\"\\\"; fn pWNED() {} \\\"\",\"plain\":\"\\\"; fn pWNED() {} \\\"\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::types_lib_rs::FnPWnedOperationError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "\"; fn pWNED() {} \"");
}

#[tokio::test]
async fn fn_p_wned3_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"\\nfn pWNED() {}\\n\":\"\\nfn pWNED() {}\\n\",\"plain\":\"\\nfn pWNED() {}\\n\"}",
                ),
        );
    let outcome = client(&server)
        .fn_p_wned3(
            "\nfn pWNED() {}\n",
            &wire::decode(
                "{\"\\nfn pWNED() {}\\n\":\"\\nfn pWNED() {}\\n\",\"plain\":\"\\nfn pWNED() {}\\n\"}",
            ),
        )
        .fn_p_wned("\nfn pWNED() {}\n")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x16/%0Afn%20pWNED%28%29%20%7B%7D%0A",
        query: &[("\nfn pWNED() {}\n", "\nfn pWNED() {}\n"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"\\nfn pWNED() {}\\n\":\"\\nfn pWNED() {}\\n\",\"plain\":\"\\nfn pWNED() {}\\n\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"\\nfn pWNED() {}\\n\":\"\\nfn pWNED() {}\\n\",\"plain\":\"\\nfn pWNED() {}\\n\"}",
    );
}

#[tokio::test]
async fn r_p_wned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"r#\\\"pWNED\\\"#\":\"r#\\\"pWNED\\\"#\",\"plain\":\"r#\\\"pWNED\\\"#\"}",
                ),
        );
    let outcome = client(&server)
        .r_p_wned(
            "r#\"pWNED\"#",
            &wire::decode(
                "{\"r#\\\"pWNED\\\"#\":\"r#\\\"pWNED\\\"#\",\"plain\":\"r#\\\"pWNED\\\"#\"}",
            ),
        )
        .r_p_wned("r#\"pWNED\"#")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x18/r%23%22pWNED%22%23",
        query: &[("r#\"pWNED\"#", "r#\"pWNED\"#")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"r#\\\"pWNED\\\"#\":\"r#\\\"pWNED\\\"#\",\"plain\":\"r#\\\"pWNED\\\"#\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"r#\\\"pWNED\\\"#\":\"r#\\\"pWNED\\\"#\",\"plain\":\"r#\\\"pWNED\\\"#\"}",
    );
}

#[tokio::test]
async fn r_p_wned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/r#\"pWNED\"#")
                .body("r#\"pWNED\"#"),
        );
    let outcome = client(&server)
        .r_p_wned(
            "r#\"pWNED\"#",
            &wire::decode(
                "{\"r#\\\"pWNED\\\"#\":\"r#\\\"pWNED\\\"#\",\"plain\":\"r#\\\"pWNED\\\"#\"}",
            ),
        )
        .r_p_wned("r#\"pWNED\"#")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x18/r%23%22pWNED%22%23",
        query: &[("r#\"pWNED\"#", "r#\"pWNED\"#")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"r#\\\"pWNED\\\"#\":\"r#\\\"pWNED\\\"#\",\"plain\":\"r#\\\"pWNED\\\"#\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::mod_module::RPWnedError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "r#\"pWNED\"#");
}

#[tokio::test]
async fn p_wned_p_wned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"::pWNED::pWNED\":\"::pWNED::pWNED\",\"plain\":\"::pWNED::pWNED\"}",
                ),
        );
    let outcome = client(&server)
        .p_wned_p_wned(
            "::pWNED::pWNED",
            &wire::decode(
                "{\"::pWNED::pWNED\":\"::pWNED::pWNED\",\"plain\":\"::pWNED::pWNED\"}",
            ),
        )
        .p_wned_p_wned("::pWNED::pWNED")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x20/%3A%3ApWNED%3A%3ApWNED",
        query: &[("::pWNED::pWNED", "::pWNED::pWNED"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"::pWNED::pWNED\":\"::pWNED::pWNED\",\"plain\":\"::pWNED::pWNED\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"::pWNED::pWNED\":\"::pWNED::pWNED\",\"plain\":\"::pWNED::pWNED\"}",
    );
}

#[tokio::test]
async fn p_wned_p_wned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/::pWNED::pWNED")
                .body("::pWNED::pWNED"),
        );
    let outcome = client(&server)
        .p_wned_p_wned(
            "::pWNED::pWNED",
            &wire::decode(
                "{\"::pWNED::pWNED\":\"::pWNED::pWNED\",\"plain\":\"::pWNED::pWNED\"}",
            ),
        )
        .p_wned_p_wned("::pWNED::pWNED")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x20/%3A%3ApWNED%3A%3ApWNED",
        query: &[("::pWNED::pWNED", "::pWNED::pWNED"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"::pWNED::pWNED\":\"::pWNED::pWNED\",\"plain\":\"::pWNED::pWNED\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::client::PWnedPWnedError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "::pWNED::pWNED");
}

#[tokio::test]
async fn not_p_wned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"#![pWNED]\":\"#![pWNED]\",\"plain\":\"#![pWNED]\"}"),
        );
    let outcome = client(&server)
        .not_p_wned(
            "#![pWNED]",
            &wire::decode("{\"#![pWNED]\":\"#![pWNED]\",\"plain\":\"#![pWNED]\"}"),
        )
        .not_p_wned("#![pWNED]")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x22/%23%21%5BpWNED%5D",
        query: &[("#![pWNED]", "#![pWNED]"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"#![pWNED]\":\"#![pWNED]\",\"plain\":\"#![pWNED]\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"#![pWNED]\":\"#![pWNED]\",\"plain\":\"#![pWNED]\"}");
}

#[tokio::test]
async fn not_p_wned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/#![pWNED]")
                .body("#![pWNED]"),
        );
    let outcome = client(&server)
        .not_p_wned(
            "#![pWNED]",
            &wire::decode("{\"#![pWNED]\":\"#![pWNED]\",\"plain\":\"#![pWNED]\"}"),
        )
        .not_p_wned("#![pWNED]")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x22/%23%21%5BpWNED%5D",
        query: &[("#![pWNED]", "#![pWNED]"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"#![pWNED]\":\"#![pWNED]\",\"plain\":\"#![pWNED]\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::operations::NotPWnedError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "#![pWNED]");
}

#[tokio::test]
async fn p_wned7_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"$pWNED\":\"$pWNED\",\"plain\":\"$pWNED\"}"),
        );
    let outcome = client(&server)
        .p_wned7("$pWNED", &wire::decode("{\"$pWNED\":\"$pWNED\",\"plain\":\"$pWNED\"}"))
        .p_wned("$pWNED")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x24/%24pWNED",
        query: &[("$pWNED", "$pWNED")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"$pWNED\":\"$pWNED\",\"plain\":\"$pWNED\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"$pWNED\":\"$pWNED\",\"plain\":\"$pWNED\"}");
}

#[tokio::test]
async fn p_wned7_400() {
    let server = Server::start().await;
    server
        .reply(Canned::new(400u16).header("Content-Type", "text/$pWNED").body("$pWNED"));
    let outcome = client(&server)
        .p_wned7("$pWNED", &wire::decode("{\"$pWNED\":\"$pWNED\",\"plain\":\"$pWNED\"}"))
        .p_wned("$pWNED")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x24/%24pWNED",
        query: &[("$pWNED", "$pWNED")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"$pWNED\":\"$pWNED\",\"plain\":\"$pWNED\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::c_p_wned::PWned5Error::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "$pWNED");
}

#[tokio::test]
async fn p_wned_not2_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"pWNED!()\":\"pWNED!()\",\"plain\":\"pWNED!()\"}"),
        );
    let outcome = client(&server)
        .p_wned_not2(&wire::decode("{\"pWNED!()\":\"pWNED!()\",\"plain\":\"pWNED!()\"}"))
        .p_wned_not("pWNED!()")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/pWNED!()",
        query: &[("pWNED!()", "pWNED!()"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"pWNED!()\":\"pWNED!()\",\"plain\":\"pWNED!()\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"pWNED!()\":\"pWNED!()\",\"plain\":\"pWNED!()\"}");
}

#[tokio::test]
async fn p_wned_not2_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16).header("Content-Type", "text/pWNED!()").body("pWNED!()"),
        );
    let outcome = client(&server)
        .p_wned_not2(&wire::decode("{\"pWNED!()\":\"pWNED!()\",\"plain\":\"pWNED!()\"}"))
        .p_wned_not("pWNED!()")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/pWNED!()",
        query: &[("pWNED!()", "pWNED!()"), ("plain", "text")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"pWNED!()\":\"pWNED!()\",\"plain\":\"pWNED!()\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::empty::PWnedNotOperationError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "pWNED!()");
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
    let Some(operations::p_wned::U22Error::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    assert_eq!(value.clone(), "\\u{22}");
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
async fn a_b_p_wned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"| a | b |\\n|---|---|\\n| pWNED |\":\"| a | b |\\n|---|---|\\n| pWNED |\",\"plain\":\"| a | b |\\n|---|---|\\n| pWNED |\"}",
                ),
        );
    let outcome = client(&server)
        .a_b_p_wned(
            "| a | b |\n|---|---|\n| pWNED |",
            &wire::decode(
                "{\"| a | b |\\n|---|---|\\n| pWNED |\":\"| a | b |\\n|---|---|\\n| pWNED |\",\"plain\":\"| a | b |\\n|---|---|\\n| pWNED |\"}",
            ),
        )
        .a_b_p_wned("| a | b |\n|---|---|\n| pWNED |")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x34/%7C%20a%20%7C%20b%20%7C%0A%7C---%7C---%7C%0A%7C%20pWNED%20%7C",
        query: &[
            ("| a | b |\n|---|---|\n| pWNED |", "| a | b |\n|---|---|\n| pWNED |"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"| a | b |\\n|---|---|\\n| pWNED |\":\"| a | b |\\n|---|---|\\n| pWNED |\",\"plain\":\"| a | b |\\n|---|---|\\n| pWNED |\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"| a | b |\\n|---|---|\\n| pWNED |\":\"| a | b |\\n|---|---|\\n| pWNED |\",\"plain\":\"| a | b |\\n|---|---|\\n| pWNED |\"}",
    );
}

#[tokio::test]
async fn percent_00_percent_2e_percent_2e_percent_2fp_wned_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"%00%2e%2e%2fpWNED\":\"%00%2e%2e%2fpWNED\",\"plain\":\"%00%2e%2e%2fpWNED\"}",
                ),
        );
    let outcome = client(&server)
        .percent_00_percent_2e_percent_2e_percent_2fp_wned(
            "%00%2e%2e%2fpWNED",
            &wire::decode(
                "{\"%00%2e%2e%2fpWNED\":\"%00%2e%2e%2fpWNED\",\"plain\":\"%00%2e%2e%2fpWNED\"}",
            ),
        )
        .percent_00_percent_2e_percent_2e_percent_2fp_wned("%00%2e%2e%2fpWNED")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x36/%2500%252e%252e%252fpWNED",
        query: &[("%00%2e%2e%2fpWNED", "%00%2e%2e%2fpWNED")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"%00%2e%2e%2fpWNED\":\"%00%2e%2e%2fpWNED\",\"plain\":\"%00%2e%2e%2fpWNED\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"%00%2e%2e%2fpWNED\":\"%00%2e%2e%2fpWNED\",\"plain\":\"%00%2e%2e%2fpWNED\"}",
    );
}

#[tokio::test]
async fn percent_00_percent_2e_percent_2e_percent_2fp_wned_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "text/%00%2e%2e%2fpWNED")
                .body("%00%2e%2e%2fpWNED"),
        );
    let outcome = client(&server)
        .percent_00_percent_2e_percent_2e_percent_2fp_wned(
            "%00%2e%2e%2fpWNED",
            &wire::decode(
                "{\"%00%2e%2e%2fpWNED\":\"%00%2e%2e%2fpWNED\",\"plain\":\"%00%2e%2e%2fpWNED\"}",
            ),
        )
        .percent_00_percent_2e_percent_2e_percent_2fp_wned("%00%2e%2e%2fpWNED")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x36/%2500%252e%252e%252fpWNED",
        query: &[("%00%2e%2e%2fpWNED", "%00%2e%2e%2fpWNED")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"%00%2e%2e%2fpWNED\":\"%00%2e%2e%2fpWNED\",\"plain\":\"%00%2e%2e%2fpWNED\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::lib::Percent00Percent2ePercent2ePercent2fpWnedError::BadRequest(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "%00%2e%2e%2fpWNED");
}

#[tokio::test]
async fn greater_greater_p_wned_greater_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"> ```\\n> pWNED()\\n> ```\":\"> ```\\n> pWNED()\\n> ```\",\"plain\":\"> ```\\n> pWNED()\\n> ```\"}",
                ),
        );
    let outcome = client(&server)
        .greater_greater_p_wned_greater(
            "> ```\n> pWNED()\n> ```",
            &wire::decode(
                "{\"> ```\\n> pWNED()\\n> ```\":\"> ```\\n> pWNED()\\n> ```\",\"plain\":\"> ```\\n> pWNED()\\n> ```\"}",
            ),
        )
        .greater_greater_p_wned_greater("> ```\n> pWNED()\n> ```")
        .plain("text")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/x38/%3E%20%60%60%60%0A%3E%20pWNED%28%29%0A%3E%20%60%60%60",
        query: &[
            ("> ```\n> pWNED()\n> ```", "> ```\n> pWNED()\n> ```"),
            ("plain", "text"),
        ],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"> ```\\n> pWNED()\\n> ```\":\"> ```\\n> pWNED()\\n> ```\",\"plain\":\"> ```\\n> pWNED()\\n> ```\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"> ```\\n> pWNED()\\n> ```\":\"> ```\\n> pWNED()\\n> ```\",\"plain\":\"> ```\\n> pWNED()\\n> ```\"}",
    );
}

// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_unions::operations;
use passbook_unions::{Auth, Client};

fn client(server: &Server) -> Client {
    let auth = Auth::new();
    Client::builder()
        .base_url(server.url())
        .auth(auth)
        .retry(RetryPolicy::never())
        .build()
        .expect("the client builds")
}

#[tokio::test]
async fn exchange_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"mapped\":{\"kind\":\"hound\",\"bark\":\"loud\"},\"implied\":{\"kind\":\"Cat\",\"lives\":9},\"untold\":{\"bark\":\"loud\",\"kind\":\"x\"},\"scalars\":3,\"nullable\":null,\"nested\":[1,2],\"beside\":{\"shared\":\"s\",\"lives\":7,\"kind\":\"Cat\"},\"list\":[{\"kind\":\"a\",\"lives\":1},true,\"some text\"]}",
                ),
        );
    let outcome = client(&server)
        .exchange(
            &wire::decode(
                "{\"mapped\":{\"kind\":\"feline\",\"lives\":9},\"implied\":{\"kind\":\"Dog\",\"bark\":\"loud\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/unions",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"mapped\":{\"kind\":\"feline\",\"lives\":9},\"implied\":{\"kind\":\"Dog\",\"bark\":\"loud\"}}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"mapped\":{\"kind\":\"hound\",\"bark\":\"loud\"},\"implied\":{\"kind\":\"Cat\",\"lives\":9},\"untold\":{\"bark\":\"loud\",\"kind\":\"x\"},\"scalars\":3,\"nullable\":null,\"nested\":[1,2],\"beside\":{\"shared\":\"s\",\"lives\":7,\"kind\":\"Cat\"},\"list\":[{\"kind\":\"a\",\"lives\":1},true,\"some text\"]}",
    );
}

#[tokio::test]
async fn exchange_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("\"no such cat\""),
        );
    let outcome = client(&server)
        .exchange(
            &wire::decode(
                "{\"mapped\":{\"kind\":\"feline\",\"lives\":9},\"implied\":{\"kind\":\"Dog\",\"bark\":\"loud\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/unions",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"mapped\":{\"kind\":\"feline\",\"lives\":9},\"implied\":{\"kind\":\"Dog\",\"bark\":\"loud\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::unions::ExchangeError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(&value.clone(), "\"no such cat\"");
}

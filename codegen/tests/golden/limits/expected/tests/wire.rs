// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_limits::{Auth, Client};

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
async fn create_order_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"reference\":\"\",\"lines\":[],\"share\":7.5,\"tags\":[\"a\",\"a\"],\"notes\":{\"a\":\"\",\"b\":\"\",\"c\":\"\"}}",
                ),
        );
    let outcome = client(&server)
        .create_order(
            &wire::decode(
                "{\"reference\":\"AB12\",\"lines\":[{\"quantity\":5,\"price\":\"0.30\"}]}",
            ),
        )
        .page(1)
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/orders",
        query: &[("page", "1")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"reference\":\"AB12\",\"lines\":[{\"quantity\":5,\"price\":\"0.30\"}]}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"reference\":\"\",\"lines\":[],\"share\":7.5,\"tags\":[\"a\",\"a\"],\"notes\":{\"a\":\"\",\"b\":\"\",\"c\":\"\"}}",
    );
}

// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_files::{Auth, Client};

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
async fn list_pets_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "[{\"name\":\"Tom\",\"owner\":{\"name\":\"Ann\",\"pets\":[{\"name\":\"Rex\"}]}}]",
                ),
        );
    let outcome = client(&server).list_pets().limit(1).send().await;
    wire::Expected {
        method: "GET",
        path: "/pets",
        query: &[("limit", "1")],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "[{\"name\":\"Tom\",\"owner\":{\"name\":\"Ann\",\"pets\":[{\"name\":\"Rex\"}]}}]",
    );
}

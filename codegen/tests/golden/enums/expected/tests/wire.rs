// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_enums::{Auth, Client};

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
                    "{\"order\":\"ASC\",\"comparison\":\"<=\",\"sort\":\"-name\",\"numbers\":\"10\",\"with_empty\":\"\",\"with_null\":null,\"open\":\"not yet known\",\"awkward\":\"Unrecognized\",\"codes\":2,\"flags\":true,\"only_null\":null,\"keyed\":{\"asc\":1},\"letters\":[\"ß\",\"🦀\",\"あ\"]}",
                ),
        );
    let outcome = client(&server)
        .exchange(&wire::decode("{\"order\":\"desc\"}"))
        .order("ASC")
        .inline("a b")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/enums",
        query: &[("order", "ASC"), ("inline", "a b")],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"order\":\"desc\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"order\":\"ASC\",\"comparison\":\"<=\",\"sort\":\"-name\",\"numbers\":\"10\",\"with_empty\":\"\",\"with_null\":null,\"open\":\"not yet known\",\"awkward\":\"Unrecognized\",\"codes\":2,\"flags\":true,\"only_null\":null,\"keyed\":{\"asc\":1},\"letters\":[\"ß\",\"🦀\",\"あ\"]}",
    );
}

// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_money::{Auth, Client};

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
async fn put_balance_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"amount\":\"12345678901234567890.12\",\"rate\":0.3,\"history\":[\"1.00\",\"2.50\"],\"byMonth\":{\"2024-01\":\"3.10\"},\"ceiling\":null,\"small\":2147483647,\"large\":9007199254740993,\"unsigned\":4294967295,\"wide\":18446744073709551615,\"id\":\"00000000000000000042\",\"code\":7}",
                ),
        );
    let outcome = client(&server)
        .put_balance(&wire::decode("{\"amount\":\"0.10\",\"rate\":1.25,\"id\":\"007\"}"))
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/balance",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"amount\":\"0.10\",\"rate\":1.25,\"id\":\"007\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"amount\":\"12345678901234567890.12\",\"rate\":0.3,\"history\":[\"1.00\",\"2.50\"],\"byMonth\":{\"2024-01\":\"3.10\"},\"ceiling\":null,\"small\":2147483647,\"large\":9007199254740993,\"unsigned\":4294967295,\"wide\":18446744073709551615,\"id\":\"00000000000000000042\",\"code\":7}",
    );
}

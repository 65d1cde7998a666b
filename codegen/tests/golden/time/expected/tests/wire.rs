// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_time::{Auth, Client};

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
async fn put_moments_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"day\":\"2024-02-29\",\"at\":\"2024-02-29T12:34:56.123456789-03:00\",\"seconds\":1709210096,\"text\":\"1709210096\",\"http\":\"Thu, 29 Feb 2024 12:34:56 GMT\",\"days\":[\"2024-01-31\",\"2024-02-29\"],\"seen\":{\"login\":\"2024-02-29T00:00:00Z\"},\"ended\":null}",
                ),
        );
    let outcome = client(&server)
        .put_moments(
            wire::parse("2024-02-29"),
            &wire::decode("{\"day\":\"2024-02-29\"}"),
        )
        .at(wire::date_time("2024-02-29T23:59:59+14:00"))
        .x_auth_date(wire::http_date("Thu, 29 Feb 2024 12:34:56 GMT"))
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/moments",
        query: &[("from", "2024-02-29"), ("at", "2024-02-29T23:59:59+14:00")],
        headers: &[
            ("X-Auth-Date", "Thu, 29 Feb 2024 12:34:56 GMT"),
            ("content-type", "application/json"),
        ],
        body: wire::Body::Json("{\"day\":\"2024-02-29\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"day\":\"2024-02-29\",\"at\":\"2024-02-29T12:34:56.123456789-03:00\",\"seconds\":1709210096,\"text\":\"1709210096\",\"http\":\"Thu, 29 Feb 2024 12:34:56 GMT\",\"days\":[\"2024-01-31\",\"2024-02-29\"],\"seen\":{\"login\":\"2024-02-29T00:00:00Z\"},\"ended\":null}",
    );
}

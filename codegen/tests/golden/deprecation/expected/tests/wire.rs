// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_deprecation::{Auth, Client};

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
async fn list_things_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .list_things()
        .limit(1)
        .order("newest")
        .old(true)
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/things",
        query: &[("limit", "1"), ("order", "newest"), ("old", "true")],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn create_thing_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .create_thing(&wire::decode("{\"name\":\"n\"}"))
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/things",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"name\":\"n\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

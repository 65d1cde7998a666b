// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_sides::{Auth, Client};

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
async fn create_user_201() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(201u16)
                .header("Content-Type", "application/json")
                .body("{\"id\":\"1\",\"name\":\"Ann\",\"created\":\"2024-02-29\"}"),
        );
    let outcome = client(&server)
        .create_user(&wire::decode("{\"name\":\"Ann\",\"pass\":\"s\"}"))
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/users",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"name\":\"Ann\",\"pass\":\"s\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"id\":\"1\",\"name\":\"Ann\",\"created\":\"2024-02-29\"}");
}

#[tokio::test]
async fn get_status_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"up\":true}"),
        );
    let outcome = client(&server).get_status().send().await;
    wire::Expected {
        method: "GET",
        path: "/status",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"up\":true}");
}

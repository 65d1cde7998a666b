// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_openapi31::{Auth, Client};

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
async fn find_pets_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "[{\"kind\":\"cat\",\"size\":3,\"colour\":\"red\",\"owner\":null,\"state\":null,\"pair\":[\"a\",1],\"tag\":{\"text\":\"t\"}}]",
                ),
        );
    let outcome = client(&server).find_pets().name("Tom").above(1).send().await;
    wire::Expected {
        method: "GET",
        path: "/pets",
        query: &[("name", "Tom"), ("above", "1")],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "[{\"kind\":\"cat\",\"size\":3,\"colour\":\"red\",\"owner\":null,\"state\":null,\"pair\":[\"a\",1],\"tag\":{\"text\":\"t\"}}]",
    );
}

#[tokio::test]
async fn add_pet_201() {
    let server = Server::start().await;
    server.reply(Canned::new(201u16));
    let outcome = client(&server)
        .add_pet(
            &wire::decode(
                "{\"kind\":\"dog\",\"size\":\"large\",\"colour\":\"blue\",\"film\":\"YQ==\",\"more\":{\"a\":1}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/pets",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"kind\":\"dog\",\"size\":\"large\",\"colour\":\"blue\",\"film\":\"YQ==\",\"more\":{\"a\":1}}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn ping_200() {
    let server = Server::start().await;
    server.reply(Canned::new(200u16));
    let outcome = client(&server).ping().send().await;
    wire::Expected {
        method: "POST",
        path: "/ping",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_bodies::{Auth, Client};

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
async fn send_json_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .send_json(&wire::decode("{\"text\":\"hi\",\"private\":false}"))
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/json",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"text\":\"hi\",\"private\":false}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn send_dialect_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .send_dialect()
        .body(&wire::decode("{\"text\":\"hi\"}"))
        .send()
        .await;
    wire::Expected {
        method: "PATCH",
        path: "/json",
        query: &[],
        headers: &[("content-type", "application/merge-patch+json")],
        body: wire::Body::Json("{\"text\":\"hi\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn send_list_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .send_list(&wire::decode::<Vec<_>>("[{\"text\":\"hi\"}]"))
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/json",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("[{\"text\":\"hi\"}]"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn send_string_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).send_string("hi").send().await;
    wire::Expected {
        method: "POST",
        path: "/scalars",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("\"hi\""),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn send_number_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).send_number(&wire::decode("7")).send().await;
    wire::Expected {
        method: "PUT",
        path: "/scalars",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("7"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn send_map_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).send_map(&wire::decode("{\"a\":1}")).send().await;
    wire::Expected {
        method: "PATCH",
        path: "/scalars",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"a\":1}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn send_anything_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .send_anything(&wire::decode("[1,{\"a\":null}]"))
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/scalars",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("[1,{\"a\":null}]"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn send_enum_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).send_enum(&wire::decode("\"a\"")).send().await;
    wire::Expected {
        method: "GET",
        path: "/scalars",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("\"a\""),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn send_form_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .send_form(
            &wire::decode("{\"grant_type\":\"client_credentials\",\"scope\":\"a b\"}"),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/forms",
        query: &[],
        headers: &[("content-type", "application/x-www-form-urlencoded")],
        body: wire::Body::Form(
            "{\"grant_type\":\"client_credentials\",\"scope\":\"a b\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn send_text_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).send_text("hi").send().await;
    wire::Expected {
        method: "POST",
        path: "/raw",
        query: &[],
        headers: &[("content-type", "text/plain")],
        body: wire::Body::Text("hi"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn send_one_of_several_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .send_one_of_several(&wire::decode("{\"text\":\"hi\"}"))
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/several",
        query: &[],
        headers: &[("content-type", "application/vnd.example.v2+json; charset=utf-8")],
        body: wire::Body::Json("{\"text\":\"hi\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn send_wildcard_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .send_wildcard(&wire::decode("{\"text\":\"hi\"}"))
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/several",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"text\":\"hi\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn send_no_content_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).send_no_content().send().await;
    wire::Expected {
        method: "PATCH",
        path: "/several",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

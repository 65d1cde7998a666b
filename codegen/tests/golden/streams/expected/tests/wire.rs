// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_streams::operations;
use passbook_streams::{Auth, Client};

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
async fn get_file_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body("{\"message\":\"none\"}"),
        );
    let outcome = client(&server).get_file("text").send().await;
    wire::Expected {
        method: "GET",
        path: "/files/text",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::files::GetFileError::NotFound(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(&value.clone(), "{\"message\":\"none\"}");
}

#[tokio::test]
async fn convert_file_202() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(202u16)
                .header("Content-Type", "application/json")
                .body("{\"message\":\"later\"}"),
        );
    let outcome = client(&server).convert_file("text").send().await;
    wire::Expected {
        method: "POST",
        path: "/files/text",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds").into_inner();
    let operations::files::ConvertFileReply::Accepted(value) = reply else {
        panic!("another variant: {reply:?}")
    };
    wire::same(&value, "{\"message\":\"later\"}");
}

#[tokio::test]
async fn watch_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"message\":\"who\"}"),
        );
    let outcome = client(&server).watch().send_events2(true).send().await;
    wire::Expected {
        method: "GET",
        path: "/events",
        query: &[("send_events", "true")],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::events::WatchError::Unauthorized(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(&value.clone(), "{\"message\":\"who\"}");
}

#[tokio::test]
async fn answer_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"id\":1}"),
        );
    let outcome = client(&server)
        .answer(&wire::decode("{\"stream\":true}"))
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/events",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"stream\":true}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"id\":1}");
}

#[tokio::test]
async fn get_headers_200() {
    let server = Server::start().await;
    server.reply(Canned::new(200u16));
    let outcome = client(&server).get_headers().send().await;
    wire::Expected {
        method: "GET",
        path: "/headers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn get_headers_429() {
    let server = Server::start().await;
    server.reply(Canned::new(429u16));
    let outcome = client(&server).get_headers().send().await;
    wire::Expected {
        method: "GET",
        path: "/headers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::headers::GetHeadersError::TooManyRequests) = error.api() else {
        panic!("another error: {error:?}")
    };
}

// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_parameters::{Auth, Client};

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
async fn query_styles_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .query_styles(1, "yes")
        .reserved("a/b")
        .sort("asc")
        .flag(true)
        .no_schema("text")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/styles",
        query: &[
            ("reserved", "a/b"),
            ("sort", "asc"),
            ("page", "1"),
            ("strict", "yes"),
            ("flag", "true"),
            ("no_schema", "text"),
        ],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn headers_and_cookies_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .headers_and_cookies("text")
        .x_secret("text")
        .session("abc")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/headers",
        query: &[],
        headers: &[("X-Null", "text"), ("X-Secret", "text"), ("cookie", "session=abc")],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn meeting_names_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .meeting_names("p", "q")
        .id3("h")
        .id4("c")
        .foo_bar("text")
        .foo_bar2("text")
        .foo_bar3("text")
        .trace("text")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/meeting/p",
        query: &[
            ("id", "q"),
            ("fooBar", "text"),
            ("foo_bar", "text"),
            ("foo-bar", "text"),
        ],
        headers: &[("id", "h"), ("cookie", "id=c"), ("trace", "text")],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn taken_names_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .taken_names("b", "c", "d", "e")
        .response("text")
        .header("text")
        .header_map("text")
        .send2("text")
        .timeout("text")
        .new2("text")
        .call3("text")
        .self_("text")
        .r#type("text")
        .clone("text")
        .into("text")
        .facts("text")
        .body("hello")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/taken",
        query: &[
            ("body", "b"),
            ("call", "c"),
            ("client", "d"),
            ("value", "e"),
            ("response", "text"),
            ("header", "text"),
            ("header_map", "text"),
            ("send", "text"),
            ("timeout", "text"),
            ("new", "text"),
            ("self", "text"),
            ("type", "text"),
            ("clone", "text"),
            ("into", "text"),
            ("facts", "text"),
        ],
        headers: &[("call_", "text"), ("content-type", "application/json")],
        body: wire::Body::Json("\"hello\""),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn many_required_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .many_required("text", "text", "text", "text", "text", "text", "text", "text")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/taken",
        query: &[
            ("a", "text"),
            ("b", "text"),
            ("c", "text"),
            ("d", "text"),
            ("e", "text"),
            ("f", "text"),
            ("g", "text"),
            ("h", "text"),
        ],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

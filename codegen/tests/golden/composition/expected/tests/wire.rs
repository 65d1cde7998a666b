// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_composition::{Auth, Client};

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
async fn compose_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"base\":{\"id\":\"1\",\"extra\":\"e\",\"later\":\"kept\"},\"tree\":{\"value\":1,\"left\":{\"value\":2},\"children\":[{\"value\":3}],\"named\":{\"x\":{\"value\":4}}},\"alias\":[[[]],[]],\"counts\":{\"a\":1},\"records\":{\"a\":{\"id\":\"7\"}},\"free\":{\"anything\":[1,{\"goes\":true}]},\"matrix\":[[1,2],[3]],\"open\":{\"known\":\"k\",\"unknown\":5},\"values\":{\"typed\":\"t\",\"more\":6},\"renamed\":12.5,\"sides\":{\"left\":{\"x\":1},\"right\":{\"y\":\"2\"}},\"nothing\":null,\"dates\":{\"day\":\"2024-02-29\",\"at\":\"2024-02-29T12:00:00Z\",\"id\":\"6f1c1a2e-7c8b-4a55-9d64-0f6f6c6f1c1a\"}}",
                ),
        );
    let outcome = client(&server)
        .compose(
            &wire::decode("{\"base\":{\"id\":\"1\",\"extra\":\"e\"},\"nothing\":null}"),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/compose",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"base\":{\"id\":\"1\",\"extra\":\"e\"},\"nothing\":null}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"base\":{\"id\":\"1\",\"extra\":\"e\",\"later\":\"kept\"},\"tree\":{\"value\":1,\"left\":{\"value\":2},\"children\":[{\"value\":3}],\"named\":{\"x\":{\"value\":4}}},\"alias\":[[[]],[]],\"counts\":{\"a\":1},\"records\":{\"a\":{\"id\":\"7\"}},\"free\":{\"anything\":[1,{\"goes\":true}]},\"matrix\":[[1,2],[3]],\"open\":{\"known\":\"k\",\"unknown\":5},\"values\":{\"typed\":\"t\",\"more\":6},\"renamed\":12.5,\"sides\":{\"left\":{\"x\":1},\"right\":{\"y\":\"2\"}},\"nothing\":null,\"dates\":{\"day\":\"2024-02-29\",\"at\":\"2024-02-29T12:00:00Z\",\"id\":\"6f1c1a2e-7c8b-4a55-9d64-0f6f6c6f1c1a\"}}",
    );
}

#[tokio::test]
async fn part_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"value\":1}"),
        );
    let outcome = client(&server).part("tree").send().await;
    wire::Expected {
        method: "GET",
        path: "/compose/tree",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"value\":1}");
}

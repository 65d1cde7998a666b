// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_presence::{Auth, Client};

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
async fn patch_profile_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"id\":\"1\",\"parent\":null,\"nickname\":\"Ann\",\"tags\":[],\"numbers\":[1,null]}",
                ),
        );
    let outcome = client(&server)
        .patch_profile(
            &wire::decode("{\"id\":\"1\",\"parent\":null,\"nickname\":null,\"tags\":[]}"),
        )
        .send()
        .await;
    wire::Expected {
        method: "PATCH",
        path: "/profile",
        query: &[],
        headers: &[("content-type", "application/merge-patch+json")],
        body: wire::Body::Json(
            "{\"id\":\"1\",\"parent\":null,\"nickname\":null,\"tags\":[]}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"id\":\"1\",\"parent\":null,\"nickname\":\"Ann\",\"tags\":[],\"numbers\":[1,null]}",
    );
}

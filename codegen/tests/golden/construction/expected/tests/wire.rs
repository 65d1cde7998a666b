// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_construction::{Auth, Client};

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
async fn create_payment_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .create_payment(
            &wire::decode(
                "{\"amount\":{\"value\":\"1.00\",\"currency\":\"EUR\"},\"payer\":{\"name\":\"Ann\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/payments",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"amount\":{\"value\":\"1.00\",\"currency\":\"EUR\"},\"payer\":{\"name\":\"Ann\"}}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

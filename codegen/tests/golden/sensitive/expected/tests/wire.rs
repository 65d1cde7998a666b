// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_sensitive::{Auth, Client};

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
async fn put_holder_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"marked\":\"m\",\"password\":\"p\",\"ssn\":\"123456789\",\"born\":\"1970-01-01\",\"pin\":1234,\"cards\":[\"4111111111111111\"],\"keys\":{\"main\":\"k\"},\"maybe\":null,\"accounts\":[{\"accountNumber\":\"1\",\"nickname\":\"n\",\"undeclared\":\"u\"}]}",
                ),
        );
    let outcome = client(&server)
        .put_holder("529", &wire::decode("{\"marked\":\"m\",\"password\":\"p\"}"))
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/holders/529",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"marked\":\"m\",\"password\":\"p\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"marked\":\"m\",\"password\":\"p\",\"ssn\":\"123456789\",\"born\":\"1970-01-01\",\"pin\":1234,\"cards\":[\"4111111111111111\"],\"keys\":{\"main\":\"k\"},\"maybe\":null,\"accounts\":[{\"accountNumber\":\"1\",\"nickname\":\"n\",\"undeclared\":\"u\"}]}",
    );
}

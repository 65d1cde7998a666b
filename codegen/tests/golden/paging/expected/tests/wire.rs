// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_paging::operations;
use passbook_paging::{Auth, Client};

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
async fn perhaps_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).perhaps().offset(1).limit(1).send().await;
    wire::Expected {
        method: "GET",
        path: "/perhaps",
        query: &[("offset", "1"), ("limit", "1")],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds").into_inner();
    let operations::perhaps::PerhapsReply::NoContent = reply else {
        panic!("another variant: {reply:?}")
    };
}

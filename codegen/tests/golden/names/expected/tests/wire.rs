// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_names::{Auth, Client};

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
async fn new_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).new().send().await;
    wire::Expected {
        method: "GET",
        path: "/op0",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn builder2_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).builder2().send().await;
    wire::Expected {
        method: "GET",
        path: "/op1",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn clone_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).clone().send().await;
    wire::Expected {
        method: "GET",
        path: "/op3",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn into2_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).into2().send().await;
    wire::Expected {
        method: "GET",
        path: "/op5",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn default_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).default().send().await;
    wire::Expected {
        method: "GET",
        path: "/op6",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn self_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).self_().send().await;
    wire::Expected {
        method: "GET",
        path: "/op7",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn self_2_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).self_2().send().await;
    wire::Expected {
        method: "GET",
        path: "/op8",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn super_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).super_().send().await;
    wire::Expected {
        method: "GET",
        path: "/op9",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn crate_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).crate_().send().await;
    wire::Expected {
        method: "GET",
        path: "/op10",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn type_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).r#type().send().await;
    wire::Expected {
        method: "GET",
        path: "/op11",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn async_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).r#async().send().await;
    wire::Expected {
        method: "GET",
        path: "/op12",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn fn_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).r#fn().send().await;
    wire::Expected {
        method: "GET",
        path: "/op13",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn string_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).string().send().await;
    wire::Expected {
        method: "GET",
        path: "/op14",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn result_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).result().send().await;
    wire::Expected {
        method: "GET",
        path: "/op15",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn error_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).error().send().await;
    wire::Expected {
        method: "GET",
        path: "/op16",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn client_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).client().send().await;
    wire::Expected {
        method: "GET",
        path: "/op17",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn reply_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).reply().send().await;
    wire::Expected {
        method: "GET",
        path: "/op18",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn call_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).call().send().await;
    wire::Expected {
        method: "GET",
        path: "/op19",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn types_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).types().send().await;
    wire::Expected {
        method: "GET",
        path: "/op20",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn list_pets_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).list_pets().send().await;
    wire::Expected {
        method: "GET",
        path: "/op21",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn list_pets2_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).list_pets2().send().await;
    wire::Expected {
        method: "GET",
        path: "/op22",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn list_pets3_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).list_pets3().send().await;
    wire::Expected {
        method: "GET",
        path: "/op23",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn list_pets4_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).list_pets4().send().await;
    wire::Expected {
        method: "GET",
        path: "/op24",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn n2fa_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).n2fa().send().await;
    wire::Expected {
        method: "GET",
        path: "/op25",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn n123_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).n123().send().await;
    wire::Expected {
        method: "GET",
        path: "/op26",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn plus_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).plus().send().await;
    wire::Expected {
        method: "GET",
        path: "/op27",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn привет_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).привет().send().await;
    wire::Expected {
        method: "GET",
        path: "/op29",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn é_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).é().send().await;
    wire::Expected {
        method: "GET",
        path: "/op30",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn é2_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).é2().send().await;
    wire::Expected {
        method: "GET",
        path: "/op31",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn empty_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).empty().send().await;
    wire::Expected {
        method: "GET",
        path: "/op32",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn get_op33_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).get_op33().send().await;
    wire::Expected {
        method: "GET",
        path: "/op33",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn straße_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).straße().send().await;
    wire::Expected {
        method: "GET",
        path: "/op34",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn strasse2_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).strasse2().send().await;
    wire::Expected {
        method: "GET",
        path: "/op35",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i()
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/op36",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2()
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/op37",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn facts_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).facts().send().await;
    wire::Expected {
        method: "GET",
        path: "/op38",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn core_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).core().send().await;
    wire::Expected {
        method: "GET",
        path: "/op39",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn drop_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).drop().send().await;
    wire::Expected {
        method: "GET",
        path: "/op40",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn r_match_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).r_match().send().await;
    wire::Expected {
        method: "GET",
        path: "/op41",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn empty2_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).empty2().send().await;
    wire::Expected {
        method: "GET",
        path: "/op42",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn a_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).a().send().await;
    wire::Expected {
        method: "GET",
        path: "/op43",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_petstore::operations;
use passbook_petstore::{Auth, Client};

fn client(server: &Server) -> Client {
    let auth = Auth::new().token("token");
    Client::builder()
        .base_url(server.url())
        .auth(auth)
        .retry(RetryPolicy::never())
        .build()
        .expect("the client builds")
}

#[tokio::test]
async fn list_pets_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "[{\"id\":1,\"name\":\"Rex\",\"tag\":\"dog\"},{\"id\":2,\"name\":\"Tom\"}]",
                ),
        );
    let outcome = client(&server).list_pets().limit(10).send().await;
    wire::Expected {
        method: "GET",
        path: "/pets",
        query: &[("limit", "10")],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "[{\"id\":1,\"name\":\"Rex\",\"tag\":\"dog\"},{\"id\":2,\"name\":\"Tom\"}]",
    );
}

#[tokio::test]
async fn list_pets_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":17,\"message\":\"no such pet\"}"),
        );
    let outcome = client(&server).list_pets().limit(10).send().await;
    wire::Expected {
        method: "GET",
        path: "/pets",
        query: &[("limit", "10")],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::pets::ListPetsError::Default(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(&value.clone(), "{\"code\":17,\"message\":\"no such pet\"}");
}

#[tokio::test]
async fn create_pet_201() {
    let server = Server::start().await;
    server.reply(Canned::new(201u16));
    let outcome = client(&server)
        .create_pet(&wire::decode("{\"id\":3,\"name\":\"Kit\"}"))
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/pets",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"id\":3,\"name\":\"Kit\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn create_pet_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":17,\"message\":\"no such pet\"}"),
        );
    let outcome = client(&server)
        .create_pet(&wire::decode("{\"id\":3,\"name\":\"Kit\"}"))
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/pets",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"id\":3,\"name\":\"Kit\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::pets::CreatePetError::Default(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(&value.clone(), "{\"code\":17,\"message\":\"no such pet\"}");
}

#[tokio::test]
async fn show_pet_by_id_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"id\":1,\"name\":\"Rex\",\"tag\":\"dog\"}"),
        );
    let outcome = client(&server).show_pet_by_id("1").send().await;
    wire::Expected {
        method: "GET",
        path: "/pets/1",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"id\":1,\"name\":\"Rex\",\"tag\":\"dog\"}");
}

#[tokio::test]
async fn show_pet_by_id_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":17,\"message\":\"no such pet\"}"),
        );
    let outcome = client(&server).show_pet_by_id("1").send().await;
    wire::Expected {
        method: "GET",
        path: "/pets/1",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::pets::ShowPetByIdError::NotFound(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(&value.clone(), "{\"code\":17,\"message\":\"no such pet\"}");
}

#[tokio::test]
async fn show_pet_by_id_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":17,\"message\":\"no such pet\"}"),
        );
    let outcome = client(&server).show_pet_by_id("1").send().await;
    wire::Expected {
        method: "GET",
        path: "/pets/1",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::pets::ShowPetByIdError::Default(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(&value.clone(), "{\"code\":17,\"message\":\"no such pet\"}");
}

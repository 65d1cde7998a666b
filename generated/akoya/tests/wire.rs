// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_akoya::operations;
use passbook_akoya::{Auth, Client};

fn client(server: &Server) -> Client {
    let auth = Auth::new().id_token("token").client_credentials("user", "password");
    Client::production()
        .base_url(server.url())
        .auth(auth)
        .retry(RetryPolicy::never())
        .build()
        .expect("the client builds")
}

#[tokio::test]
async fn customer_info_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"customer\":{\"customerId\":\"8400271935\",\"name\":{\"first\":\"Juniper\",\"middle\":\"A\",\"last\":\"Quillfeather\"},\"addresses\":[{\"line1\":\"12 Imaginary Lane\",\"city\":\"Springfield\",\"state\":\"TN\",\"postalCode\":\"37172-0001\"}],\"telephones\":[{\"number\":\"6155550142\",\"type\":\"CELL\",\"country\":\"US\"}],\"email\":[\"juniper.quillfeather@example.com\"],\"accounts\":null}}",
                ),
        );
    let outcome = client(&server)
        .customer_info("v2", "mikomo")
        .x_akoya_interaction_type("user")
        .x_akoya_last_access(wire::date_time("2025-11-24T00:00:00Z"))
        .x_akoya_intent_type("nonpayments")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/customers/v2/mikomo/current",
        query: &[],
        headers: &[
            ("x-akoya-interaction-type", "user"),
            ("x-akoya-last-access", "2025-11-24T00:00:00Z"),
            ("x-akoya-intent-type", "nonpayments"),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"customer\":{\"customerId\":\"8400271935\",\"name\":{\"first\":\"Juniper\",\"middle\":\"A\",\"last\":\"Quillfeather\"},\"addresses\":[{\"line1\":\"12 Imaginary Lane\",\"city\":\"Springfield\",\"state\":\"TN\",\"postalCode\":\"37172-0001\"}],\"telephones\":[{\"number\":\"6155550142\",\"type\":\"CELL\",\"country\":\"US\"}],\"email\":[\"juniper.quillfeather@example.com\"],\"accounts\":null}}",
    );
}

#[tokio::test]
async fn customer_info_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":602,\"message\":\"Customer not authorized\"}"),
        );
    let outcome = client(&server)
        .customer_info("v2", "mikomo")
        .x_akoya_interaction_type("user")
        .x_akoya_last_access(wire::date_time("2025-11-24T00:00:00Z"))
        .x_akoya_intent_type("nonpayments")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/customers/v2/mikomo/current",
        query: &[],
        headers: &[
            ("x-akoya-interaction-type", "user"),
            ("x-akoya-last-access", "2025-11-24T00:00:00Z"),
            ("x-akoya-intent-type", "nonpayments"),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::CustomerInfoError::Unauthorized(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(&value.clone(), "{\"code\":602,\"message\":\"Customer not authorized\"}");
}

#[tokio::test]
async fn customer_info_405() {
    let server = Server::start().await;
    server.reply(Canned::new(405u16));
    let outcome = client(&server)
        .customer_info("v2", "mikomo")
        .x_akoya_interaction_type("user")
        .x_akoya_last_access(wire::date_time("2025-11-24T00:00:00Z"))
        .x_akoya_intent_type("nonpayments")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/customers/v2/mikomo/current",
        query: &[],
        headers: &[
            ("x-akoya-interaction-type", "user"),
            ("x-akoya-last-access", "2025-11-24T00:00:00Z"),
            ("x-akoya-intent-type", "nonpayments"),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::CustomerInfoError::MethodNotAllowed) = error.api()
    else { panic!("another error: {error:?}") };
}

#[tokio::test]
async fn customer_info_408() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(408u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":500,\"message\":\"Request timed out\",\"debugMessage\":\"The round trip took more than 10 seconds.\"}",
                ),
        );
    let outcome = client(&server)
        .customer_info("v2", "mikomo")
        .x_akoya_interaction_type("user")
        .x_akoya_last_access(wire::date_time("2025-11-24T00:00:00Z"))
        .x_akoya_intent_type("nonpayments")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/customers/v2/mikomo/current",
        query: &[],
        headers: &[
            ("x-akoya-interaction-type", "user"),
            ("x-akoya-last-access", "2025-11-24T00:00:00Z"),
            ("x-akoya-intent-type", "nonpayments"),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::CustomerInfoError::RequestTimeout(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":500,\"message\":\"Request timed out\",\"debugMessage\":\"The round trip took more than 10 seconds.\"}",
    );
}

#[tokio::test]
async fn customer_info_429() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(429u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":1207,\"message\":\"Too many requests\"}"),
        );
    let outcome = client(&server)
        .customer_info("v2", "mikomo")
        .x_akoya_interaction_type("user")
        .x_akoya_last_access(wire::date_time("2025-11-24T00:00:00Z"))
        .x_akoya_intent_type("nonpayments")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/customers/v2/mikomo/current",
        query: &[],
        headers: &[
            ("x-akoya-interaction-type", "user"),
            ("x-akoya-last-access", "2025-11-24T00:00:00Z"),
            ("x-akoya-intent-type", "nonpayments"),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::CustomerInfoError::TooManyRequests(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(&value.clone(), "{\"code\":1207,\"message\":\"Too many requests\"}");
}

#[tokio::test]
async fn customer_info_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":500,\"message\":\"Internal server error\"}"),
        );
    let outcome = client(&server)
        .customer_info("v2", "mikomo")
        .x_akoya_interaction_type("user")
        .x_akoya_last_access(wire::date_time("2025-11-24T00:00:00Z"))
        .x_akoya_intent_type("nonpayments")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/customers/v2/mikomo/current",
        query: &[],
        headers: &[
            ("x-akoya-interaction-type", "user"),
            ("x-akoya-last-access", "2025-11-24T00:00:00Z"),
            ("x-akoya-intent-type", "nonpayments"),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::CustomerInfoError::Default(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(&value.clone(), "{\"code\":500,\"message\":\"Internal server error\"}");
}

#[tokio::test]
async fn get_account_holder_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"holders\":[{\"customerId\":\"8400271935\",\"name\":{\"first\":\"Juniper\",\"middle\":\"A\",\"last\":\"Quillfeather\",\"prefix\":\"Dr\",\"suffix\":\"Jr\",\"company\":\"Quillfeather Kites LLC\"},\"businessCustomer\":{\"name\":\"Quillfeather Kites LLC\",\"registeredAgents\":[{\"first\":\"Barnaby\",\"last\":\"Thistlewick\"}],\"registeredId\":\"00-0000000\",\"industryCode\":{\"type\":\"NAICS\",\"code\":\"339930\"},\"domicile\":{\"region\":\"TN\",\"country\":\"US\"}},\"addresses\":[{\"type\":\"HOME\",\"line1\":\"12 Imaginary Lane\",\"line2\":\"Apt 3\",\"city\":\"Springfield\",\"state\":\"TN\",\"region\":\"TN\",\"postalCode\":\"37172-0001\",\"country\":\"US\"}],\"telephones\":[{\"type\":\"HOME\",\"country\":\"US\",\"number\":\"6155550142\"}],\"email\":[\"juniper.quillfeather@example.com\"],\"accounts\":[{\"accountId\":\"acct-5f2c9e71\",\"relationship\":\"PRIMARY_JOINT\"}],\"relationship\":\"PRIMARY\"},{\"customerId\":\"8400271936\",\"name\":{\"first\":\"Barnaby\",\"last\":\"Thistlewick\"},\"addresses\":[{\"line1\":\"12 Imaginary Lane\",\"city\":\"Springfield\",\"state\":\"TN\",\"postalCode\":\"37172-0001\"}],\"telephones\":null,\"email\":[\"barnaby.thistlewick@example.com\"],\"accounts\":null,\"relationship\":\"JOINT\"}],\"emails\":[\"juniper.quillfeather@example.com\"],\"addresses\":[{\"type\":\"BUSINESS\",\"line1\":\"400 Fictional Plaza\",\"line2\":\"Floor 2\",\"line3\":\"Attention of the kite desk\",\"city\":\"Springfield\",\"region\":\"TN\",\"postalCode\":\"37172\",\"country\":\"US\"}],\"telephones\":[{\"type\":\"BUSINESS\",\"country\":\"US\",\"number\":\"6155550199\",\"extension\":\"12\"}]}",
                ),
        );
    let outcome = client(&server)
        .get_account_holder("v2", "mikomo", "acct-5f2c9e71")
        .x_akoya_interaction_type("user")
        .x_akoya_last_access(wire::date_time("2025-11-24T00:00:00Z"))
        .x_akoya_intent_type("nonpayments")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/contacts/v2/mikomo/acct-5f2c9e71",
        query: &[],
        headers: &[
            ("x-akoya-interaction-type", "user"),
            ("x-akoya-last-access", "2025-11-24T00:00:00Z"),
            ("x-akoya-intent-type", "nonpayments"),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"holders\":[{\"customerId\":\"8400271935\",\"name\":{\"first\":\"Juniper\",\"middle\":\"A\",\"last\":\"Quillfeather\",\"prefix\":\"Dr\",\"suffix\":\"Jr\",\"company\":\"Quillfeather Kites LLC\"},\"businessCustomer\":{\"name\":\"Quillfeather Kites LLC\",\"registeredAgents\":[{\"first\":\"Barnaby\",\"last\":\"Thistlewick\"}],\"registeredId\":\"00-0000000\",\"industryCode\":{\"type\":\"NAICS\",\"code\":\"339930\"},\"domicile\":{\"region\":\"TN\",\"country\":\"US\"}},\"addresses\":[{\"type\":\"HOME\",\"line1\":\"12 Imaginary Lane\",\"line2\":\"Apt 3\",\"city\":\"Springfield\",\"state\":\"TN\",\"region\":\"TN\",\"postalCode\":\"37172-0001\",\"country\":\"US\"}],\"telephones\":[{\"type\":\"HOME\",\"country\":\"US\",\"number\":\"6155550142\"}],\"email\":[\"juniper.quillfeather@example.com\"],\"accounts\":[{\"accountId\":\"acct-5f2c9e71\",\"relationship\":\"PRIMARY_JOINT\"}],\"relationship\":\"PRIMARY\"},{\"customerId\":\"8400271936\",\"name\":{\"first\":\"Barnaby\",\"last\":\"Thistlewick\"},\"addresses\":[{\"line1\":\"12 Imaginary Lane\",\"city\":\"Springfield\",\"state\":\"TN\",\"postalCode\":\"37172-0001\"}],\"telephones\":null,\"email\":[\"barnaby.thistlewick@example.com\"],\"accounts\":null,\"relationship\":\"JOINT\"}],\"emails\":[\"juniper.quillfeather@example.com\"],\"addresses\":[{\"type\":\"BUSINESS\",\"line1\":\"400 Fictional Plaza\",\"line2\":\"Floor 2\",\"line3\":\"Attention of the kite desk\",\"city\":\"Springfield\",\"region\":\"TN\",\"postalCode\":\"37172\",\"country\":\"US\"}],\"telephones\":[{\"type\":\"BUSINESS\",\"country\":\"US\",\"number\":\"6155550199\",\"extension\":\"12\"}]}",
    );
}

#[tokio::test]
async fn get_account_holder_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":602,\"message\":\"Customer not authorized\"}"),
        );
    let outcome = client(&server)
        .get_account_holder("v2", "mikomo", "acct-5f2c9e71")
        .x_akoya_interaction_type("user")
        .x_akoya_last_access(wire::date_time("2025-11-24T00:00:00Z"))
        .x_akoya_intent_type("nonpayments")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/contacts/v2/mikomo/acct-5f2c9e71",
        query: &[],
        headers: &[
            ("x-akoya-interaction-type", "user"),
            ("x-akoya-last-access", "2025-11-24T00:00:00Z"),
            ("x-akoya-intent-type", "nonpayments"),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetAccountHolderError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(&value.clone(), "{\"code\":602,\"message\":\"Customer not authorized\"}");
}

#[tokio::test]
async fn get_account_holder_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":701,\"message\":\"Account not found\",\"debugMessage\":\"The consumer has no account with this id.\"}",
                ),
        );
    let outcome = client(&server)
        .get_account_holder("v2", "mikomo", "acct-5f2c9e71")
        .x_akoya_interaction_type("user")
        .x_akoya_last_access(wire::date_time("2025-11-24T00:00:00Z"))
        .x_akoya_intent_type("nonpayments")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/contacts/v2/mikomo/acct-5f2c9e71",
        query: &[],
        headers: &[
            ("x-akoya-interaction-type", "user"),
            ("x-akoya-last-access", "2025-11-24T00:00:00Z"),
            ("x-akoya-intent-type", "nonpayments"),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetAccountHolderError::NotFound(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":701,\"message\":\"Account not found\",\"debugMessage\":\"The consumer has no account with this id.\"}",
    );
}

#[tokio::test]
async fn get_account_holder_405() {
    let server = Server::start().await;
    server.reply(Canned::new(405u16));
    let outcome = client(&server)
        .get_account_holder("v2", "mikomo", "acct-5f2c9e71")
        .x_akoya_interaction_type("user")
        .x_akoya_last_access(wire::date_time("2025-11-24T00:00:00Z"))
        .x_akoya_intent_type("nonpayments")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/contacts/v2/mikomo/acct-5f2c9e71",
        query: &[],
        headers: &[
            ("x-akoya-interaction-type", "user"),
            ("x-akoya-last-access", "2025-11-24T00:00:00Z"),
            ("x-akoya-intent-type", "nonpayments"),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetAccountHolderError::MethodNotAllowed) = error
        .api() else { panic!("another error: {error:?}") };
}

#[tokio::test]
async fn get_account_holder_408() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(408u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":500,\"message\":\"Request timed out\",\"debugMessage\":\"The round trip took more than 10 seconds.\"}",
                ),
        );
    let outcome = client(&server)
        .get_account_holder("v2", "mikomo", "acct-5f2c9e71")
        .x_akoya_interaction_type("user")
        .x_akoya_last_access(wire::date_time("2025-11-24T00:00:00Z"))
        .x_akoya_intent_type("nonpayments")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/contacts/v2/mikomo/acct-5f2c9e71",
        query: &[],
        headers: &[
            ("x-akoya-interaction-type", "user"),
            ("x-akoya-last-access", "2025-11-24T00:00:00Z"),
            ("x-akoya-intent-type", "nonpayments"),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetAccountHolderError::RequestTimeout(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":500,\"message\":\"Request timed out\",\"debugMessage\":\"The round trip took more than 10 seconds.\"}",
    );
}

#[tokio::test]
async fn get_account_holder_429() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(429u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":1207,\"message\":\"Too many requests\"}"),
        );
    let outcome = client(&server)
        .get_account_holder("v2", "mikomo", "acct-5f2c9e71")
        .x_akoya_interaction_type("user")
        .x_akoya_last_access(wire::date_time("2025-11-24T00:00:00Z"))
        .x_akoya_intent_type("nonpayments")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/contacts/v2/mikomo/acct-5f2c9e71",
        query: &[],
        headers: &[
            ("x-akoya-interaction-type", "user"),
            ("x-akoya-last-access", "2025-11-24T00:00:00Z"),
            ("x-akoya-intent-type", "nonpayments"),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetAccountHolderError::TooManyRequests(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(&value.clone(), "{\"code\":1207,\"message\":\"Too many requests\"}");
}

#[tokio::test]
async fn get_account_holder_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":500,\"message\":\"Internal server error\"}"),
        );
    let outcome = client(&server)
        .get_account_holder("v2", "mikomo", "acct-5f2c9e71")
        .x_akoya_interaction_type("user")
        .x_akoya_last_access(wire::date_time("2025-11-24T00:00:00Z"))
        .x_akoya_intent_type("nonpayments")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/contacts/v2/mikomo/acct-5f2c9e71",
        query: &[],
        headers: &[
            ("x-akoya-interaction-type", "user"),
            ("x-akoya-last-access", "2025-11-24T00:00:00Z"),
            ("x-akoya-intent-type", "nonpayments"),
        ],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetAccountHolderError::Default(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(&value.clone(), "{\"code\":500,\"message\":\"Internal server error\"}");
}

#[tokio::test]
async fn request_token_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"id_token\":\"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJleGFtcGxlIn0.bm90LWEtc2lnbmF0dXJl\",\"token_type\":\"bearer\",\"expires_in\":86399,\"scope\":\"openid profile offline_access\",\"refresh_token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\"}",
                ),
        );
    let outcome = client(&server)
        .request_token(
            &wire::decode(
                "{\"grant_type\":\"authorization_code\",\"code\":\"k3vqhx2mexampleonly7y4w\",\"redirect_uri\":\"https://app.example.com/akoya/callback\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/token",
        query: &[],
        headers: &[("content-type", "application/x-www-form-urlencoded")],
        body: wire::Body::Form(
            "{\"grant_type\":\"authorization_code\",\"code\":\"k3vqhx2mexampleonly7y4w\",\"redirect_uri\":\"https://app.example.com/akoya/callback\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"id_token\":\"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJleGFtcGxlIn0.bm90LWEtc2lnbmF0dXJl\",\"token_type\":\"bearer\",\"expires_in\":86399,\"scope\":\"openid profile offline_access\",\"refresh_token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\"}",
    );
}

#[tokio::test]
async fn request_token_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"error\":\"invalid_request\",\"error_description\":\"Refresh token is not valid, or has already been claimed.\"}",
                ),
        );
    let outcome = client(&server)
        .request_token(
            &wire::decode(
                "{\"grant_type\":\"authorization_code\",\"code\":\"k3vqhx2mexampleonly7y4w\",\"redirect_uri\":\"https://app.example.com/akoya/callback\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/token",
        query: &[],
        headers: &[("content-type", "application/x-www-form-urlencoded")],
        body: wire::Body::Form(
            "{\"grant_type\":\"authorization_code\",\"code\":\"k3vqhx2mexampleonly7y4w\",\"redirect_uri\":\"https://app.example.com/akoya/callback\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::tokens::RequestTokenError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"error\":\"invalid_request\",\"error_description\":\"Refresh token is not valid, or has already been claimed.\"}",
    );
}

#[tokio::test]
async fn request_token_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"error\":\"invalid_client\",\"error_description\":\"The client could not be authenticated.\"}",
                ),
        );
    let outcome = client(&server)
        .request_token(
            &wire::decode(
                "{\"grant_type\":\"authorization_code\",\"code\":\"k3vqhx2mexampleonly7y4w\",\"redirect_uri\":\"https://app.example.com/akoya/callback\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/token",
        query: &[],
        headers: &[("content-type", "application/x-www-form-urlencoded")],
        body: wire::Body::Form(
            "{\"grant_type\":\"authorization_code\",\"code\":\"k3vqhx2mexampleonly7y4w\",\"redirect_uri\":\"https://app.example.com/akoya/callback\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::tokens::RequestTokenError::Unauthorized(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"error\":\"invalid_client\",\"error_description\":\"The client could not be authenticated.\"}",
    );
}

#[tokio::test]
async fn refresh_token_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"id_token\":\"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJleGFtcGxlIn0.bm90LWEtc2lnbmF0dXJl\",\"token_type\":\"bearer\",\"expires_in\":86399,\"scope\":\"openid profile offline_access\",\"refresh_token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\"}",
                ),
        );
    let outcome = client(&server)
        .refresh_token(
            &wire::decode(
                "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\",\"client_id\":\"0b6f4c1e-7d52-4a93-9c38-example00001\",\"client_secret\":\"example-secret-never-issued\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/token",
        query: &[],
        headers: &[("content-type", "application/x-www-form-urlencoded")],
        body: wire::Body::Form(
            "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\",\"client_id\":\"0b6f4c1e-7d52-4a93-9c38-example00001\",\"client_secret\":\"example-secret-never-issued\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"id_token\":\"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJleGFtcGxlIn0.bm90LWEtc2lnbmF0dXJl\",\"token_type\":\"bearer\",\"expires_in\":86399,\"scope\":\"openid profile offline_access\",\"refresh_token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\"}",
    );
}

#[tokio::test]
async fn refresh_token_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"error\":\"invalid_request\",\"error_description\":\"Refresh token is not valid, or has already been claimed.\"}",
                ),
        );
    let outcome = client(&server)
        .refresh_token(
            &wire::decode(
                "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\",\"client_id\":\"0b6f4c1e-7d52-4a93-9c38-example00001\",\"client_secret\":\"example-secret-never-issued\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/token",
        query: &[],
        headers: &[("content-type", "application/x-www-form-urlencoded")],
        body: wire::Body::Form(
            "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\",\"client_id\":\"0b6f4c1e-7d52-4a93-9c38-example00001\",\"client_secret\":\"example-secret-never-issued\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::tokens::RefreshTokenError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"error\":\"invalid_request\",\"error_description\":\"Refresh token is not valid, or has already been claimed.\"}",
    );
}

#[tokio::test]
async fn refresh_token_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"error\":\"invalid_client\",\"error_description\":\"The client could not be authenticated.\"}",
                ),
        );
    let outcome = client(&server)
        .refresh_token(
            &wire::decode(
                "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\",\"client_id\":\"0b6f4c1e-7d52-4a93-9c38-example00001\",\"client_secret\":\"example-secret-never-issued\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/token",
        query: &[],
        headers: &[("content-type", "application/x-www-form-urlencoded")],
        body: wire::Body::Form(
            "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\",\"client_id\":\"0b6f4c1e-7d52-4a93-9c38-example00001\",\"client_secret\":\"example-secret-never-issued\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::tokens::RefreshTokenError::Unauthorized(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"error\":\"invalid_client\",\"error_description\":\"The client could not be authenticated.\"}",
    );
}

#[tokio::test]
async fn revoke_token_200() {
    let server = Server::start().await;
    server.reply(Canned::new(200u16));
    let outcome = client(&server)
        .revoke_token(
            &wire::decode(
                "{\"token_type_hint\":\"refresh_token\",\"token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\",\"client_id\":\"0b6f4c1e-7d52-4a93-9c38-example00001\",\"client_secret\":\"example-secret-never-issued\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/revoke",
        query: &[],
        headers: &[("content-type", "application/x-www-form-urlencoded")],
        body: wire::Body::Form(
            "{\"token_type_hint\":\"refresh_token\",\"token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\",\"client_id\":\"0b6f4c1e-7d52-4a93-9c38-example00001\",\"client_secret\":\"example-secret-never-issued\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn revoke_token_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"error\":\"invalid_request\",\"error_description\":\"Refresh token is not valid, or has already been claimed.\"}",
                ),
        );
    let outcome = client(&server)
        .revoke_token(
            &wire::decode(
                "{\"token_type_hint\":\"refresh_token\",\"token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\",\"client_id\":\"0b6f4c1e-7d52-4a93-9c38-example00001\",\"client_secret\":\"example-secret-never-issued\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/revoke",
        query: &[],
        headers: &[("content-type", "application/x-www-form-urlencoded")],
        body: wire::Body::Form(
            "{\"token_type_hint\":\"refresh_token\",\"token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\",\"client_id\":\"0b6f4c1e-7d52-4a93-9c38-example00001\",\"client_secret\":\"example-secret-never-issued\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::tokens::RevokeTokenError::BadRequest(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(
        &value.clone(),
        "{\"error\":\"invalid_request\",\"error_description\":\"Refresh token is not valid, or has already been claimed.\"}",
    );
}

#[tokio::test]
async fn revoke_token_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"error\":\"invalid_client\",\"error_description\":\"The client could not be authenticated.\"}",
                ),
        );
    let outcome = client(&server)
        .revoke_token(
            &wire::decode(
                "{\"token_type_hint\":\"refresh_token\",\"token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\",\"client_id\":\"0b6f4c1e-7d52-4a93-9c38-example00001\",\"client_secret\":\"example-secret-never-issued\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/revoke",
        query: &[],
        headers: &[("content-type", "application/x-www-form-urlencoded")],
        body: wire::Body::Form(
            "{\"token_type_hint\":\"refresh_token\",\"token\":\"ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg\",\"client_id\":\"0b6f4c1e-7d52-4a93-9c38-example00001\",\"client_secret\":\"example-secret-never-issued\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::tokens::RevokeTokenError::Unauthorized(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"error\":\"invalid_client\",\"error_description\":\"The client could not be authenticated.\"}",
    );
}

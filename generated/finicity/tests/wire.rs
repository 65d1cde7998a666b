// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_finicity::operations;
use passbook_finicity::{Auth, Client};

fn client(server: &Server) -> Client {
    let auth = Auth::new().app_key("key").app_token("key");
    Client::production()
        .base_url(server.url())
        .auth(auth)
        .retry(RetryPolicy::never())
        .build()
        .expect("the client builds")
}

#[tokio::test]
async fn create_token_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"token\":\"uBWYXq4xPLcTkR2mVd7E\"}"),
        );
    let outcome = client(&server)
        .create_token(
            &wire::decode(
                "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/aggregation/v2/partners/authentication",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"token\":\"uBWYXq4xPLcTkR2mVd7E\"}");
}

#[tokio::test]
async fn create_token_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"10005\",\"message\":\"Missing partnerSecret.\"}"),
        );
    let outcome = client(&server)
        .create_token(
            &wire::decode(
                "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/aggregation/v2/partners/authentication",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::authentication::CreateTokenError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"10005\",\"message\":\"Missing partnerSecret.\"}",
    );
}

#[tokio::test]
async fn create_token_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"10001\",\"message\":\"Invalid credentials\"}"),
        );
    let outcome = client(&server)
        .create_token(
            &wire::decode(
                "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/aggregation/v2/partners/authentication",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::authentication::CreateTokenError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"10001\",\"message\":\"Invalid credentials\"}",
    );
}

#[tokio::test]
async fn create_token_401_text() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "text/plain")
                .body("Invalid (Finicity-App-Key)"),
        );
    let outcome = client(&server)
        .create_token(
            &wire::decode(
                "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/aggregation/v2/partners/authentication",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::authentication::CreateTokenError::UnauthorizedText(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "Invalid (Finicity-App-Key)");
}

#[tokio::test]
async fn create_token_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"Errors\":{\"Error\":[{\"Source\":\"Gateway\",\"ReasonCode\":\"RESOURCE_NOT_FOUND\",\"Description\":\"The requested resource was not found.\",\"Recoverable\":false,\"Details\":\"No route for the given path.\"}]}}",
                ),
        );
    let outcome = client(&server)
        .create_token(
            &wire::decode(
                "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/aggregation/v2/partners/authentication",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::authentication::CreateTokenError::NotFound(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"Errors\":{\"Error\":[{\"Source\":\"Gateway\",\"ReasonCode\":\"RESOURCE_NOT_FOUND\",\"Description\":\"The requested resource was not found.\",\"Recoverable\":false,\"Details\":\"No route for the given path.\"}]}}",
    );
}

#[tokio::test]
async fn modify_partner_secret_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .modify_partner_secret(
            &wire::decode(
                "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\",\"newPartnerSecret\":\"example-Secret-0002\",\"immediate\":true}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/aggregation/v2/partners/authentication",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\",\"newPartnerSecret\":\"example-Secret-0002\",\"immediate\":true}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn modify_partner_secret_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":\"24437\",\"message\":\"The new secret does not follow the policy.\"}",
                ),
        );
    let outcome = client(&server)
        .modify_partner_secret(
            &wire::decode(
                "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\",\"newPartnerSecret\":\"example-Secret-0002\",\"immediate\":true}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/aggregation/v2/partners/authentication",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\",\"newPartnerSecret\":\"example-Secret-0002\",\"immediate\":true}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::authentication::ModifyPartnerSecretError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"24437\",\"message\":\"The new secret does not follow the policy.\"}",
    );
}

#[tokio::test]
async fn modify_partner_secret_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"10001\",\"message\":\"Invalid credentials\"}"),
        );
    let outcome = client(&server)
        .modify_partner_secret(
            &wire::decode(
                "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\",\"newPartnerSecret\":\"example-Secret-0002\",\"immediate\":true}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/aggregation/v2/partners/authentication",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\",\"newPartnerSecret\":\"example-Secret-0002\",\"immediate\":true}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::authentication::ModifyPartnerSecretError::Unauthorized(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"10001\",\"message\":\"Invalid credentials\"}",
    );
}

#[tokio::test]
async fn modify_partner_secret_401_text() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "text/plain")
                .body("Invalid (Finicity-App-Key)"),
        );
    let outcome = client(&server)
        .modify_partner_secret(
            &wire::decode(
                "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\",\"newPartnerSecret\":\"example-Secret-0002\",\"immediate\":true}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/aggregation/v2/partners/authentication",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"partnerId\":\"2445580000001\",\"partnerSecret\":\"example-Secret-0001\",\"newPartnerSecret\":\"example-Secret-0002\",\"immediate\":true}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::authentication::ModifyPartnerSecretError::UnauthorizedText(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "Invalid (Finicity-App-Key)");
}

#[tokio::test]
async fn add_customer_201() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(201u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"id\":\"1005061234\",\"username\":\"fern.hollow.01\",\"createdDate\":1698344460}",
                ),
        );
    let outcome = client(&server)
        .add_customer(
            &wire::decode(
                "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/aggregation/v2/customers/active",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"id\":\"1005061234\",\"username\":\"fern.hollow.01\",\"createdDate\":1698344460}",
    );
}

#[tokio::test]
async fn add_customer_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"10005\",\"message\":\"Missing username.\"}"),
        );
    let outcome = client(&server)
        .add_customer(
            &wire::decode(
                "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/aggregation/v2/customers/active",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::AddCustomerError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(&value.clone(), "{\"code\":\"10005\",\"message\":\"Missing username.\"}");
}

#[tokio::test]
async fn add_customer_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":\"10023\",\"message\":\"Expired (Finicity-App-Token)\"}",
                ),
        );
    let outcome = client(&server)
        .add_customer(
            &wire::decode(
                "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/aggregation/v2/customers/active",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::AddCustomerError::Unauthorized(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"10023\",\"message\":\"Expired (Finicity-App-Token)\"}",
    );
}

#[tokio::test]
async fn add_customer_401_text() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "text/plain")
                .body("Invalid (Finicity-App-Key)"),
        );
    let outcome = client(&server)
        .add_customer(
            &wire::decode(
                "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/aggregation/v2/customers/active",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::AddCustomerError::UnauthorizedText(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "Invalid (Finicity-App-Key)");
}

#[tokio::test]
async fn add_customer_409() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(409u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"110002\",\"message\":\"The username is taken.\"}"),
        );
    let outcome = client(&server)
        .add_customer(
            &wire::decode(
                "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/aggregation/v2/customers/active",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::AddCustomerError::Conflict(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"110002\",\"message\":\"The username is taken.\"}",
    );
}

#[tokio::test]
async fn add_testing_customer_201() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(201u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"id\":\"1005061234\",\"username\":\"fern.hollow.01\",\"createdDate\":1698344460}",
                ),
        );
    let outcome = client(&server)
        .add_testing_customer(
            &wire::decode(
                "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/aggregation/v2/customers/testing",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"id\":\"1005061234\",\"username\":\"fern.hollow.01\",\"createdDate\":1698344460}",
    );
}

#[tokio::test]
async fn add_testing_customer_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"10005\",\"message\":\"Missing username.\"}"),
        );
    let outcome = client(&server)
        .add_testing_customer(
            &wire::decode(
                "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/aggregation/v2/customers/testing",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::AddTestingCustomerError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(&value.clone(), "{\"code\":\"10005\",\"message\":\"Missing username.\"}");
}

#[tokio::test]
async fn add_testing_customer_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":\"10023\",\"message\":\"Expired (Finicity-App-Token)\"}",
                ),
        );
    let outcome = client(&server)
        .add_testing_customer(
            &wire::decode(
                "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/aggregation/v2/customers/testing",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::AddTestingCustomerError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"10023\",\"message\":\"Expired (Finicity-App-Token)\"}",
    );
}

#[tokio::test]
async fn add_testing_customer_401_text() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "text/plain")
                .body("Invalid (Finicity-App-Key)"),
        );
    let outcome = client(&server)
        .add_testing_customer(
            &wire::decode(
                "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/aggregation/v2/customers/testing",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::AddTestingCustomerError::UnauthorizedText(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "Invalid (Finicity-App-Key)");
}

#[tokio::test]
async fn add_testing_customer_409() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(409u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"110002\",\"message\":\"The username is taken.\"}"),
        );
    let outcome = client(&server)
        .add_testing_customer(
            &wire::decode(
                "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/aggregation/v2/customers/testing",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"applicationId\":\"123456789\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::AddTestingCustomerError::Conflict(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"110002\",\"message\":\"The username is taken.\"}",
    );
}

#[tokio::test]
async fn get_customers_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"found\":3,\"displaying\":2,\"moreAvailable\":true,\"customers\":[{\"id\":\"1005061234\",\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\",\"type\":\"active\",\"createdDate\":\"1698344460\",\"lastModifiedDate\":\"1699012800\"},{\"id\":\"1005061235\",\"username\":\"testcase_otto\",\"type\":\"testing\",\"createdDate\":\"1698430860\"}]}",
                ),
        );
    let outcome = client(&server)
        .get_customers()
        .username("fern.hollow.01")
        .r#type("active")
        .search("Hollow")
        .start(26)
        .limit(100)
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/aggregation/v1/customers",
        query: &[
            ("username", "fern.hollow.01"),
            ("type", "active"),
            ("search", "Hollow"),
            ("start", "26"),
            ("limit", "100"),
        ],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"found\":3,\"displaying\":2,\"moreAvailable\":true,\"customers\":[{\"id\":\"1005061234\",\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\",\"type\":\"active\",\"createdDate\":\"1698344460\",\"lastModifiedDate\":\"1699012800\"},{\"id\":\"1005061235\",\"username\":\"testcase_otto\",\"type\":\"testing\",\"createdDate\":\"1698430860\"}]}",
    );
}

#[tokio::test]
async fn get_customers_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"41004\",\"message\":\"Invalid limit.\"}"),
        );
    let outcome = client(&server)
        .get_customers()
        .username("fern.hollow.01")
        .r#type("active")
        .search("Hollow")
        .start(26)
        .limit(100)
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/aggregation/v1/customers",
        query: &[
            ("username", "fern.hollow.01"),
            ("type", "active"),
            ("search", "Hollow"),
            ("start", "26"),
            ("limit", "100"),
        ],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomersError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(&value.clone(), "{\"code\":\"41004\",\"message\":\"Invalid limit.\"}");
}

#[tokio::test]
async fn get_customers_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":\"10023\",\"message\":\"Expired (Finicity-App-Token)\"}",
                ),
        );
    let outcome = client(&server)
        .get_customers()
        .username("fern.hollow.01")
        .r#type("active")
        .search("Hollow")
        .start(26)
        .limit(100)
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/aggregation/v1/customers",
        query: &[
            ("username", "fern.hollow.01"),
            ("type", "active"),
            ("search", "Hollow"),
            ("start", "26"),
            ("limit", "100"),
        ],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomersError::Unauthorized(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"10023\",\"message\":\"Expired (Finicity-App-Token)\"}",
    );
}

#[tokio::test]
async fn get_customers_401_text() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "text/plain")
                .body("Invalid (Finicity-App-Key)"),
        );
    let outcome = client(&server)
        .get_customers()
        .username("fern.hollow.01")
        .r#type("active")
        .search("Hollow")
        .start(26)
        .limit(100)
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/aggregation/v1/customers",
        query: &[
            ("username", "fern.hollow.01"),
            ("type", "active"),
            ("search", "Hollow"),
            ("start", "26"),
            ("limit", "100"),
        ],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomersError::UnauthorizedText(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "Invalid (Finicity-App-Key)");
}

#[tokio::test]
async fn get_customers_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"14001\",\"message\":\"Customer not found.\"}"),
        );
    let outcome = client(&server)
        .get_customers()
        .username("fern.hollow.01")
        .r#type("active")
        .search("Hollow")
        .start(26)
        .limit(100)
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/aggregation/v1/customers",
        query: &[
            ("username", "fern.hollow.01"),
            ("type", "active"),
            ("search", "Hollow"),
            ("start", "26"),
            ("limit", "100"),
        ],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomersError::NotFound(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"14001\",\"message\":\"Customer not found.\"}",
    );
}

#[tokio::test]
async fn get_customer_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"id\":\"1005061234\",\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\",\"type\":\"active\",\"createdDate\":\"1698344460\",\"lastModifiedDate\":\"1699012800\",\"applicationId\":\"123456789\"}",
                ),
        );
    let outcome = client(&server).get_customer("1005061234").send().await;
    wire::Expected {
        method: "GET",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"id\":\"1005061234\",\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\",\"type\":\"active\",\"createdDate\":\"1698344460\",\"lastModifiedDate\":\"1699012800\",\"applicationId\":\"123456789\"}",
    );
}

#[tokio::test]
async fn get_customer_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"14023\",\"message\":\"Invalid customer id.\"}"),
        );
    let outcome = client(&server).get_customer("1005061234").send().await;
    wire::Expected {
        method: "GET",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"14023\",\"message\":\"Invalid customer id.\"}",
    );
}

#[tokio::test]
async fn get_customer_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":\"10023\",\"message\":\"Expired (Finicity-App-Token)\"}",
                ),
        );
    let outcome = client(&server).get_customer("1005061234").send().await;
    wire::Expected {
        method: "GET",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerError::Unauthorized(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"10023\",\"message\":\"Expired (Finicity-App-Token)\"}",
    );
}

#[tokio::test]
async fn get_customer_401_text() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "text/plain")
                .body("Invalid (Finicity-App-Key)"),
        );
    let outcome = client(&server).get_customer("1005061234").send().await;
    wire::Expected {
        method: "GET",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerError::UnauthorizedText(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "Invalid (Finicity-App-Key)");
}

#[tokio::test]
async fn get_customer_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"14001\",\"message\":\"Customer not found.\"}"),
        );
    let outcome = client(&server).get_customer("1005061234").send().await;
    wire::Expected {
        method: "GET",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerError::NotFound(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"14001\",\"message\":\"Customer not found.\"}",
    );
}

#[tokio::test]
async fn modify_customer_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .modify_customer(
            "1005061234",
            &wire::decode("{\"firstName\":\"Fern\",\"lastName\":\"Hollow-Marsh\"}"),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"firstName\":\"Fern\",\"lastName\":\"Hollow-Marsh\"}"),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn modify_customer_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"10025\",\"message\":\"No data to update.\"}"),
        );
    let outcome = client(&server)
        .modify_customer(
            "1005061234",
            &wire::decode("{\"firstName\":\"Fern\",\"lastName\":\"Hollow-Marsh\"}"),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"firstName\":\"Fern\",\"lastName\":\"Hollow-Marsh\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::ModifyCustomerError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"10025\",\"message\":\"No data to update.\"}",
    );
}

#[tokio::test]
async fn modify_customer_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":\"10023\",\"message\":\"Expired (Finicity-App-Token)\"}",
                ),
        );
    let outcome = client(&server)
        .modify_customer(
            "1005061234",
            &wire::decode("{\"firstName\":\"Fern\",\"lastName\":\"Hollow-Marsh\"}"),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"firstName\":\"Fern\",\"lastName\":\"Hollow-Marsh\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::ModifyCustomerError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"10023\",\"message\":\"Expired (Finicity-App-Token)\"}",
    );
}

#[tokio::test]
async fn modify_customer_401_text() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "text/plain")
                .body("Invalid (Finicity-App-Key)"),
        );
    let outcome = client(&server)
        .modify_customer(
            "1005061234",
            &wire::decode("{\"firstName\":\"Fern\",\"lastName\":\"Hollow-Marsh\"}"),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"firstName\":\"Fern\",\"lastName\":\"Hollow-Marsh\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::ModifyCustomerError::UnauthorizedText(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "Invalid (Finicity-App-Key)");
}

#[tokio::test]
async fn modify_customer_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":10406,\"status\":\"403\",\"message\":\"An active dispute statement exists.\"}",
                ),
        );
    let outcome = client(&server)
        .modify_customer(
            "1005061234",
            &wire::decode("{\"firstName\":\"Fern\",\"lastName\":\"Hollow-Marsh\"}"),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"firstName\":\"Fern\",\"lastName\":\"Hollow-Marsh\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::ModifyCustomerError::Forbidden(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":10406,\"status\":\"403\",\"message\":\"An active dispute statement exists.\"}",
    );
}

#[tokio::test]
async fn modify_customer_409() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(409u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"50016\",\"message\":\"The customer is temporary.\"}"),
        );
    let outcome = client(&server)
        .modify_customer(
            "1005061234",
            &wire::decode("{\"firstName\":\"Fern\",\"lastName\":\"Hollow-Marsh\"}"),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json("{\"firstName\":\"Fern\",\"lastName\":\"Hollow-Marsh\"}"),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::ModifyCustomerError::Conflict(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"50016\",\"message\":\"The customer is temporary.\"}",
    );
}

#[tokio::test]
async fn delete_customer_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server).delete_customer("1005061234").send().await;
    wire::Expected {
        method: "DELETE",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn delete_customer_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"14023\",\"message\":\"Invalid customer id.\"}"),
        );
    let outcome = client(&server).delete_customer("1005061234").send().await;
    wire::Expected {
        method: "DELETE",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::DeleteCustomerError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"14023\",\"message\":\"Invalid customer id.\"}",
    );
}

#[tokio::test]
async fn delete_customer_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":\"10023\",\"message\":\"Expired (Finicity-App-Token)\"}",
                ),
        );
    let outcome = client(&server).delete_customer("1005061234").send().await;
    wire::Expected {
        method: "DELETE",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::DeleteCustomerError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"10023\",\"message\":\"Expired (Finicity-App-Token)\"}",
    );
}

#[tokio::test]
async fn delete_customer_401_text() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "text/plain")
                .body("Invalid (Finicity-App-Key)"),
        );
    let outcome = client(&server).delete_customer("1005061234").send().await;
    wire::Expected {
        method: "DELETE",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::DeleteCustomerError::UnauthorizedText(value)) = error
        .api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "Invalid (Finicity-App-Key)");
}

#[tokio::test]
async fn delete_customer_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"14001\",\"message\":\"Customer not found.\"}"),
        );
    let outcome = client(&server).delete_customer("1005061234").send().await;
    wire::Expected {
        method: "DELETE",
        path: "/aggregation/v1/customers/1005061234",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::DeleteCustomerError::NotFound(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"14001\",\"message\":\"Customer not found.\"}",
    );
}

#[tokio::test]
async fn get_customer_with_app_data_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"id\":\"1005061234\",\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\",\"type\":\"active\",\"createdDate\":\"1698344460\",\"lastModifiedDate\":\"1699012800\",\"applicationId\":\"123456789\",\"applicationName\":\"Hollow Budget Planner\"}",
                ),
        );
    let outcome = client(&server).get_customer_with_app_data("1005061234").send().await;
    wire::Expected {
        method: "GET",
        path: "/aggregation/v1/customers/1005061234/application",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"id\":\"1005061234\",\"username\":\"fern.hollow.01\",\"firstName\":\"Fern\",\"lastName\":\"Hollow\",\"phone\":\"801-555-0142\",\"email\":\"fern.hollow@example.com\",\"type\":\"active\",\"createdDate\":\"1698344460\",\"lastModifiedDate\":\"1699012800\",\"applicationId\":\"123456789\",\"applicationName\":\"Hollow Budget Planner\"}",
    );
}

#[tokio::test]
async fn get_customer_with_app_data_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":\"14023\",\"message\":\"Invalid customer id.\"}"),
        );
    let outcome = client(&server).get_customer_with_app_data("1005061234").send().await;
    wire::Expected {
        method: "GET",
        path: "/aggregation/v1/customers/1005061234/application",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerWithAppDataError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"14023\",\"message\":\"Invalid customer id.\"}",
    );
}

#[tokio::test]
async fn get_customer_with_app_data_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":\"10023\",\"message\":\"Expired (Finicity-App-Token)\"}",
                ),
        );
    let outcome = client(&server).get_customer_with_app_data("1005061234").send().await;
    wire::Expected {
        method: "GET",
        path: "/aggregation/v1/customers/1005061234/application",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerWithAppDataError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"10023\",\"message\":\"Expired (Finicity-App-Token)\"}",
    );
}

#[tokio::test]
async fn get_customer_with_app_data_401_text() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "text/plain")
                .body("Invalid (Finicity-App-Key)"),
        );
    let outcome = client(&server).get_customer_with_app_data("1005061234").send().await;
    wire::Expected {
        method: "GET",
        path: "/aggregation/v1/customers/1005061234/application",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetCustomerWithAppDataError::UnauthorizedText(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    assert_eq!(value.clone(), "Invalid (Finicity-App-Key)");
}

#[tokio::test]
async fn get_customer_with_app_data_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":\"50051\",\"message\":\"No registered partner applications found.\"}",
                ),
        );
    let outcome = client(&server).get_customer_with_app_data("1005061234").send().await;
    wire::Expected {
        method: "GET",
        path: "/aggregation/v1/customers/1005061234/application",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerWithAppDataError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":\"50051\",\"message\":\"No registered partner applications found.\"}",
    );
}

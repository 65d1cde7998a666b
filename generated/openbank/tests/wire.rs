// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_openbank::operations;
use passbook_openbank::{Auth, Client};

fn client(server: &Server) -> Client {
    let auth = Auth::new().oauth2("token");
    Client::builder()
        .base_url(server.url())
        .auth(auth)
        .retry(RetryPolicy::never())
        .build()
        .expect("the client builds")
}

#[tokio::test]
async fn exchange_token_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"access_token\":\"example-access-token\",\"token_type\":\"bearer\",\"expires_in\":3600,\"refresh_token\":\"example-refresh-token\"}",
                ),
        );
    let outcome = client(&server)
        .exchange_token(
            &wire::decode(
                "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/token",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"access_token\":\"example-access-token\",\"token_type\":\"bearer\",\"expires_in\":3600,\"refresh_token\":\"example-refresh-token\"}",
    );
}

#[tokio::test]
async fn exchange_token_201() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(201u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"access_token\":\"example-access-token\",\"token_type\":\"bearer\",\"expires_in\":3600,\"refresh_token\":\"example-refresh-token\"}",
                ),
        );
    let outcome = client(&server)
        .exchange_token(
            &wire::decode(
                "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/token",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"access_token\":\"example-access-token\",\"token_type\":\"bearer\",\"expires_in\":3600,\"refresh_token\":\"example-refresh-token\"}",
    );
}

#[tokio::test]
async fn exchange_token_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .exchange_token(
            &wire::decode(
                "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/token",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::authentication::ExchangeTokenError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn exchange_token_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .exchange_token(
            &wire::decode(
                "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/token",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::authentication::ExchangeTokenError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn exchange_token_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .exchange_token(
            &wire::decode(
                "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/token",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::authentication::ExchangeTokenError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn exchange_token_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .exchange_token(
            &wire::decode(
                "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/token",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::authentication::ExchangeTokenError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn exchange_token_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .exchange_token(
            &wire::decode(
                "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/token",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::authentication::ExchangeTokenError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn exchange_token_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .exchange_token(
            &wire::decode(
                "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/token",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"grant_type\":\"AuthorizationCode\",\"code\":\"authcode-5f1c0e77b2\",\"redirect_uri\":\"https://app.example.com/callback\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::authentication::ExchangeTokenError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_customer_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"customer_id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\"}"),
        );
    let outcome = client(&server)
        .create_customer(
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"customer_id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\"}");
}

#[tokio::test]
async fn create_customer_201() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(201u16)
                .header("Content-Type", "application/json")
                .body("{\"customer_id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\"}"),
        );
    let outcome = client(&server)
        .create_customer(
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"customer_id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\"}");
}

#[tokio::test]
async fn create_customer_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .create_customer(
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::CreateCustomerError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_customer_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .create_customer(
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::CreateCustomerError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_customer_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .create_customer(
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::CreateCustomerError::Forbidden(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_customer_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .create_customer(
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::CreateCustomerError::NotFound(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_customer_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .create_customer(
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::CreateCustomerError::InternalServerError(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_customer_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .create_customer(
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"legal_name\":\"Imelda Placeholder\",\"mobile_phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"dob_of_dependents\":[\"2015-06-01T00:00:00Z\",\"2018-12-24T00:00:00Z\"],\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\",\"last_ok_date\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branchId\":\"br-quay-street\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::CreateCustomerError::Default(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customers_for_current_user_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"customers\":[{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"kyc_status\":true},{\"id\":\"cus-9912aa\",\"bank_id\":\"bnk-lantern\",\"customer_number\":\"L-20077\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"kyc_status\":false}]}",
                ),
        );
    let outcome = client(&server).get_customers_for_current_user().send().await;
    wire::Expected {
        method: "GET",
        path: "/v1/users/current/customers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"customers\":[{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"kyc_status\":true},{\"id\":\"cus-9912aa\",\"bank_id\":\"bnk-lantern\",\"customer_number\":\"L-20077\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"kyc_status\":false}]}",
    );
}

#[tokio::test]
async fn get_customers_for_current_user_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server).get_customers_for_current_user().send().await;
    wire::Expected {
        method: "GET",
        path: "/v1/users/current/customers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetCustomersForCurrentUserError::BadRequest(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customers_for_current_user_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server).get_customers_for_current_user().send().await;
    wire::Expected {
        method: "GET",
        path: "/v1/users/current/customers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetCustomersForCurrentUserError::Unauthorized(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customers_for_current_user_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server).get_customers_for_current_user().send().await;
    wire::Expected {
        method: "GET",
        path: "/v1/users/current/customers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomersForCurrentUserError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customers_for_current_user_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server).get_customers_for_current_user().send().await;
    wire::Expected {
        method: "GET",
        path: "/v1/users/current/customers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomersForCurrentUserError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customers_for_current_user_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server).get_customers_for_current_user().send().await;
    wire::Expected {
        method: "GET",
        path: "/v1/users/current/customers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetCustomersForCurrentUserError::InternalServerError(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customers_for_current_user_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server).get_customers_for_current_user().send().await;
    wire::Expected {
        method: "GET",
        path: "/v1/users/current/customers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomersForCurrentUserError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customers_for_current_user_at_bank_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"customers\":[{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"kyc_status\":true,\"branch_id\":\"br-quay-street\"}]}",
                ),
        );
    let outcome = client(&server)
        .get_customers_for_current_user_at_bank("bnk-harbour")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"customers\":[{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"kyc_status\":true,\"branch_id\":\"br-quay-street\"}]}",
    );
}

#[tokio::test]
async fn get_customers_for_current_user_at_bank_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_customers_for_current_user_at_bank("bnk-harbour")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetCustomersForCurrentUserAtBankError::BadRequest(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customers_for_current_user_at_bank_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_customers_for_current_user_at_bank("bnk-harbour")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetCustomersForCurrentUserAtBankError::Unauthorized(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customers_for_current_user_at_bank_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customers_for_current_user_at_bank("bnk-harbour")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetCustomersForCurrentUserAtBankError::Forbidden(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customers_for_current_user_at_bank_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customers_for_current_user_at_bank("bnk-harbour")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetCustomersForCurrentUserAtBankError::NotFound(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customers_for_current_user_at_bank_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customers_for_current_user_at_bank("bnk-harbour")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetCustomersForCurrentUserAtBankError::InternalServerError(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customers_for_current_user_at_bank_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customers_for_current_user_at_bank("bnk-harbour")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetCustomersForCurrentUserAtBankError::Default(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_by_customer_id_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}",
                ),
        );
    let outcome = client(&server)
        .get_customer_by_customer_id("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}",
    );
}

#[tokio::test]
async fn get_customer_by_customer_id_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_customer_by_customer_id("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerByCustomerIdError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_by_customer_id_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_customer_by_customer_id("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerByCustomerIdError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_by_customer_id_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_by_customer_id("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerByCustomerIdError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_by_customer_id_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_by_customer_id("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerByCustomerIdError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_by_customer_id_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_by_customer_id("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetCustomerByCustomerIdError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_by_customer_id_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_by_customer_id("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerByCustomerIdError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_by_customer_number_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}",
                ),
        );
    let outcome = client(&server)
        .get_customer_by_customer_number("bnk-harbour", "cus-40b8e1", "8800123")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/customer-number/8800123",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}",
    );
}

#[tokio::test]
async fn get_customer_by_customer_number_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_customer_by_customer_number("bnk-harbour", "cus-40b8e1", "8800123")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/customer-number/8800123",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetCustomerByCustomerNumberError::BadRequest(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_by_customer_number_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_customer_by_customer_number("bnk-harbour", "cus-40b8e1", "8800123")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/customer-number/8800123",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetCustomerByCustomerNumberError::Unauthorized(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_by_customer_number_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_by_customer_number("bnk-harbour", "cus-40b8e1", "8800123")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/customer-number/8800123",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetCustomerByCustomerNumberError::Forbidden(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_by_customer_number_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_by_customer_number("bnk-harbour", "cus-40b8e1", "8800123")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/customer-number/8800123",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerByCustomerNumberError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_by_customer_number_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_by_customer_number("bnk-harbour", "cus-40b8e1", "8800123")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/customer-number/8800123",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetCustomerByCustomerNumberError::InternalServerError(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_by_customer_number_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_by_customer_number("bnk-harbour", "cus-40b8e1", "8800123")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/customer-number/8800123",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerByCustomerNumberError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_firehose_customer_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"customers\":[{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"email\":\"imelda.placeholder@example.com\",\"kyc_status\":true,\"branch_id\":\"br-quay-street\"},{\"id\":\"cus-40b8e2\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800124\",\"legal_name\":\"Otto Nobody\",\"email\":\"otto.nobody@example.com\",\"kyc_status\":false,\"branch_id\":\"br-hill-road\"}]}",
                ),
        );
    let outcome = client(&server)
        .get_firehose_customer("bnk-harbour")
        .sort_direction("ASC")
        .limit(50)
        .offset(0)
        .from_date(wire::date_time("2021-01-01T00:00:00Z"))
        .to_date(wire::date_time("2021-12-31T23:59:59Z"))
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/firehose/customers",
        query: &[
            ("sort_direction", "ASC"),
            ("limit", "50"),
            ("offset", "0"),
            ("from_date", "2021-01-01T00:00:00Z"),
            ("to_date", "2021-12-31T23:59:59Z"),
        ],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"customers\":[{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"email\":\"imelda.placeholder@example.com\",\"kyc_status\":true,\"branch_id\":\"br-quay-street\"},{\"id\":\"cus-40b8e2\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800124\",\"legal_name\":\"Otto Nobody\",\"email\":\"otto.nobody@example.com\",\"kyc_status\":false,\"branch_id\":\"br-hill-road\"}]}",
    );
}

#[tokio::test]
async fn get_firehose_customer_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_firehose_customer("bnk-harbour")
        .sort_direction("ASC")
        .limit(50)
        .offset(0)
        .from_date(wire::date_time("2021-01-01T00:00:00Z"))
        .to_date(wire::date_time("2021-12-31T23:59:59Z"))
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/firehose/customers",
        query: &[
            ("sort_direction", "ASC"),
            ("limit", "50"),
            ("offset", "0"),
            ("from_date", "2021-01-01T00:00:00Z"),
            ("to_date", "2021-12-31T23:59:59Z"),
        ],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetFirehoseCustomerError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_firehose_customer_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_firehose_customer("bnk-harbour")
        .sort_direction("ASC")
        .limit(50)
        .offset(0)
        .from_date(wire::date_time("2021-01-01T00:00:00Z"))
        .to_date(wire::date_time("2021-12-31T23:59:59Z"))
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/firehose/customers",
        query: &[
            ("sort_direction", "ASC"),
            ("limit", "50"),
            ("offset", "0"),
            ("from_date", "2021-01-01T00:00:00Z"),
            ("to_date", "2021-12-31T23:59:59Z"),
        ],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetFirehoseCustomerError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_firehose_customer_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_firehose_customer("bnk-harbour")
        .sort_direction("ASC")
        .limit(50)
        .offset(0)
        .from_date(wire::date_time("2021-01-01T00:00:00Z"))
        .to_date(wire::date_time("2021-12-31T23:59:59Z"))
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/firehose/customers",
        query: &[
            ("sort_direction", "ASC"),
            ("limit", "50"),
            ("offset", "0"),
            ("from_date", "2021-01-01T00:00:00Z"),
            ("to_date", "2021-12-31T23:59:59Z"),
        ],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetFirehoseCustomerError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_firehose_customer_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_firehose_customer("bnk-harbour")
        .sort_direction("ASC")
        .limit(50)
        .offset(0)
        .from_date(wire::date_time("2021-01-01T00:00:00Z"))
        .to_date(wire::date_time("2021-12-31T23:59:59Z"))
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/firehose/customers",
        query: &[
            ("sort_direction", "ASC"),
            ("limit", "50"),
            ("offset", "0"),
            ("from_date", "2021-01-01T00:00:00Z"),
            ("to_date", "2021-12-31T23:59:59Z"),
        ],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetFirehoseCustomerError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_firehose_customer_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_firehose_customer("bnk-harbour")
        .sort_direction("ASC")
        .limit(50)
        .offset(0)
        .from_date(wire::date_time("2021-01-01T00:00:00Z"))
        .to_date(wire::date_time("2021-12-31T23:59:59Z"))
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/firehose/customers",
        query: &[
            ("sort_direction", "ASC"),
            ("limit", "50"),
            ("offset", "0"),
            ("from_date", "2021-01-01T00:00:00Z"),
            ("to_date", "2021-12-31T23:59:59Z"),
        ],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::customers::GetFirehoseCustomerError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_firehose_customer_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_firehose_customer("bnk-harbour")
        .sort_direction("ASC")
        .limit(50)
        .offset(0)
        .from_date(wire::date_time("2021-01-01T00:00:00Z"))
        .to_date(wire::date_time("2021-12-31T23:59:59Z"))
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/firehose/customers",
        query: &[
            ("sort_direction", "ASC"),
            ("limit", "50"),
            ("offset", "0"),
            ("from_date", "2021-01-01T00:00:00Z"),
            ("to_date", "2021-12-31T23:59:59Z"),
        ],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetFirehoseCustomerError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_user_customer_link_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"user_customer_link_id\":\"lnk-620\",\"customer_id\":\"cus-40b8e1\",\"user_id\":\"usr-imelda\",\"date_inserted\":\"2021-11-02T09:35:00Z\",\"is_active\":true}",
                ),
        );
    let outcome = client(&server)
        .create_user_customer_link(
            "bnk-harbour",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/user_customer_links",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"user_customer_link_id\":\"lnk-620\",\"customer_id\":\"cus-40b8e1\",\"user_id\":\"usr-imelda\",\"date_inserted\":\"2021-11-02T09:35:00Z\",\"is_active\":true}",
    );
}

#[tokio::test]
async fn create_user_customer_link_201() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(201u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"user_customer_link_id\":\"lnk-620\",\"customer_id\":\"cus-40b8e1\",\"user_id\":\"usr-imelda\",\"date_inserted\":\"2021-11-02T09:35:00Z\",\"is_active\":true}",
                ),
        );
    let outcome = client(&server)
        .create_user_customer_link(
            "bnk-harbour",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/user_customer_links",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"user_customer_link_id\":\"lnk-620\",\"customer_id\":\"cus-40b8e1\",\"user_id\":\"usr-imelda\",\"date_inserted\":\"2021-11-02T09:35:00Z\",\"is_active\":true}",
    );
}

#[tokio::test]
async fn create_user_customer_link_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .create_user_customer_link(
            "bnk-harbour",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/user_customer_links",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::user_links::CreateUserCustomerLinkError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_user_customer_link_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .create_user_customer_link(
            "bnk-harbour",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/user_customer_links",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::user_links::CreateUserCustomerLinkError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_user_customer_link_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .create_user_customer_link(
            "bnk-harbour",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/user_customer_links",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::user_links::CreateUserCustomerLinkError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_user_customer_link_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .create_user_customer_link(
            "bnk-harbour",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/user_customer_links",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::user_links::CreateUserCustomerLinkError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_user_customer_link_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .create_user_customer_link(
            "bnk-harbour",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/user_customer_links",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::user_links::CreateUserCustomerLinkError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_user_customer_link_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .create_user_customer_link(
            "bnk-harbour",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/user_customer_links",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"user_id\":\"usr-imelda\",\"customer_id\":\"cus-40b8e1\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::user_links::CreateUserCustomerLinkError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_identity_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
                ),
        );
    let outcome = client(&server)
        .update_customer_identity(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"legal_name\":\"Imelda Placeholder\",\"date_of_birth\":\"1988-04-17\",\"title\":\"Ms\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/identity",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"legal_name\":\"Imelda Placeholder\",\"date_of_birth\":\"1988-04-17\",\"title\":\"Ms\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
    );
}

#[tokio::test]
async fn update_customer_identity_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_identity(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"legal_name\":\"Imelda Placeholder\",\"date_of_birth\":\"1988-04-17\",\"title\":\"Ms\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/identity",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"legal_name\":\"Imelda Placeholder\",\"date_of_birth\":\"1988-04-17\",\"title\":\"Ms\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerIdentityError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_identity_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_identity(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"legal_name\":\"Imelda Placeholder\",\"date_of_birth\":\"1988-04-17\",\"title\":\"Ms\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/identity",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"legal_name\":\"Imelda Placeholder\",\"date_of_birth\":\"1988-04-17\",\"title\":\"Ms\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerIdentityError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_identity_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_identity(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"legal_name\":\"Imelda Placeholder\",\"date_of_birth\":\"1988-04-17\",\"title\":\"Ms\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/identity",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"legal_name\":\"Imelda Placeholder\",\"date_of_birth\":\"1988-04-17\",\"title\":\"Ms\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerIdentityError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_identity_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_identity(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"legal_name\":\"Imelda Placeholder\",\"date_of_birth\":\"1988-04-17\",\"title\":\"Ms\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/identity",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"legal_name\":\"Imelda Placeholder\",\"date_of_birth\":\"1988-04-17\",\"title\":\"Ms\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerIdentityError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_identity_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_identity(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"legal_name\":\"Imelda Placeholder\",\"date_of_birth\":\"1988-04-17\",\"title\":\"Ms\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/identity",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"legal_name\":\"Imelda Placeholder\",\"date_of_birth\":\"1988-04-17\",\"title\":\"Ms\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::profile::UpdateCustomerIdentityError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_identity_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_identity(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"legal_name\":\"Imelda Placeholder\",\"date_of_birth\":\"1988-04-17\",\"title\":\"Ms\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/identity",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"legal_name\":\"Imelda Placeholder\",\"date_of_birth\":\"1988-04-17\",\"title\":\"Ms\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerIdentityError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_email_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
                ),
        );
    let outcome = client(&server)
        .update_customer_email(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"email\":\"imelda.placeholder@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/email",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"email\":\"imelda.placeholder@example.com\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
    );
}

#[tokio::test]
async fn update_customer_email_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_email(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"email\":\"imelda.placeholder@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/email",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"email\":\"imelda.placeholder@example.com\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerEmailError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_email_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_email(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"email\":\"imelda.placeholder@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/email",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"email\":\"imelda.placeholder@example.com\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerEmailError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_email_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_email(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"email\":\"imelda.placeholder@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/email",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"email\":\"imelda.placeholder@example.com\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerEmailError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_email_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_email(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"email\":\"imelda.placeholder@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/email",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"email\":\"imelda.placeholder@example.com\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerEmailError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_email_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_email(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"email\":\"imelda.placeholder@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/email",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"email\":\"imelda.placeholder@example.com\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::profile::UpdateCustomerEmailError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_email_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_email(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"email\":\"imelda.placeholder@example.com\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/email",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"email\":\"imelda.placeholder@example.com\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerEmailError::Default(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_mobile_number_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
                ),
        );
    let outcome = client(&server)
        .update_customer_mobile_number(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"mobile_phone_number\":\"+12025550143\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/mobile-number",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"mobile_phone_number\":\"+12025550143\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
    );
}

#[tokio::test]
async fn update_customer_mobile_number_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_mobile_number(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"mobile_phone_number\":\"+12025550143\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/mobile-number",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"mobile_phone_number\":\"+12025550143\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerMobileNumberError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_mobile_number_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_mobile_number(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"mobile_phone_number\":\"+12025550143\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/mobile-number",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"mobile_phone_number\":\"+12025550143\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::profile::UpdateCustomerMobileNumberError::Unauthorized(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_mobile_number_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_mobile_number(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"mobile_phone_number\":\"+12025550143\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/mobile-number",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"mobile_phone_number\":\"+12025550143\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerMobileNumberError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_mobile_number_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_mobile_number(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"mobile_phone_number\":\"+12025550143\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/mobile-number",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"mobile_phone_number\":\"+12025550143\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerMobileNumberError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_mobile_number_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_mobile_number(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"mobile_phone_number\":\"+12025550143\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/mobile-number",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"mobile_phone_number\":\"+12025550143\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::profile::UpdateCustomerMobileNumberError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_mobile_number_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_mobile_number(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"mobile_phone_number\":\"+12025550143\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/mobile-number",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"mobile_phone_number\":\"+12025550143\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerMobileNumberError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_number_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
                ),
        );
    let outcome = client(&server)
        .update_customer_number(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/number",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
    );
}

#[tokio::test]
async fn update_customer_number_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_number(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/number",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerNumberError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_number_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_number(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/number",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerNumberError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_number_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_number(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/number",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerNumberError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_number_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_number(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/number",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerNumberError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_number_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_number(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/number",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::profile::UpdateCustomerNumberError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_number_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_number(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/number",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerNumberError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_branch_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
                ),
        );
    let outcome = client(&server)
        .update_customer_branch(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"branch_id\":\"br-quay-street\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/branch",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"branch_id\":\"br-quay-street\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
    );
}

#[tokio::test]
async fn update_customer_branch_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_branch(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"branch_id\":\"br-quay-street\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/branch",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"branch_id\":\"br-quay-street\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerBranchError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_branch_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_branch(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"branch_id\":\"br-quay-street\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/branch",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"branch_id\":\"br-quay-street\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerBranchError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_branch_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_branch(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"branch_id\":\"br-quay-street\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/branch",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"branch_id\":\"br-quay-street\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerBranchError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_branch_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_branch(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"branch_id\":\"br-quay-street\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/branch",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"branch_id\":\"br-quay-street\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerBranchError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_branch_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_branch(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"branch_id\":\"br-quay-street\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/branch",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"branch_id\":\"br-quay-street\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::profile::UpdateCustomerBranchError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_branch_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_branch(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"branch_id\":\"br-quay-street\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/branch",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"branch_id\":\"br-quay-street\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerBranchError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_other_data_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
                ),
        );
    let outcome = client(&server)
        .update_customer_other_data(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"relationship_status\":\"married\",\"dependants\":2,\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/data",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"relationship_status\":\"married\",\"dependants\":2,\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
    );
}

#[tokio::test]
async fn update_customer_other_data_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_other_data(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"relationship_status\":\"married\",\"dependants\":2,\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/data",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"relationship_status\":\"married\",\"dependants\":2,\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerOtherDataError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_other_data_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_other_data(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"relationship_status\":\"married\",\"dependants\":2,\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/data",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"relationship_status\":\"married\",\"dependants\":2,\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerOtherDataError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_other_data_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_other_data(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"relationship_status\":\"married\",\"dependants\":2,\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/data",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"relationship_status\":\"married\",\"dependants\":2,\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerOtherDataError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_other_data_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_other_data(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"relationship_status\":\"married\",\"dependants\":2,\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/data",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"relationship_status\":\"married\",\"dependants\":2,\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerOtherDataError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_other_data_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_other_data(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"relationship_status\":\"married\",\"dependants\":2,\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/data",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"relationship_status\":\"married\",\"dependants\":2,\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::profile::UpdateCustomerOtherDataError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_other_data_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_other_data(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"relationship_status\":\"married\",\"dependants\":2,\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/data",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"relationship_status\":\"married\",\"dependants\":2,\"highest_education_attained\":\"bachelor\",\"employment_status\":\"employed\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::profile::UpdateCustomerOtherDataError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn add_address_to_customer_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"customer_address_id\":\"adr-01\",\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\",\"insert_date\":\"2021-11-02T09:31:12Z\"}",
                ),
        );
    let outcome = client(&server)
        .add_address_to_customer(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/address",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"customer_address_id\":\"adr-01\",\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\",\"insert_date\":\"2021-11-02T09:31:12Z\"}",
    );
}

#[tokio::test]
async fn add_address_to_customer_201() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(201u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"customer_address_id\":\"adr-01\",\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\",\"insert_date\":\"2021-11-02T09:31:12Z\"}",
                ),
        );
    let outcome = client(&server)
        .add_address_to_customer(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/address",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"customer_address_id\":\"adr-01\",\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\",\"insert_date\":\"2021-11-02T09:31:12Z\"}",
    );
}

#[tokio::test]
async fn add_address_to_customer_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .add_address_to_customer(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/address",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::AddAddressToCustomerError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn add_address_to_customer_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .add_address_to_customer(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/address",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::AddAddressToCustomerError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn add_address_to_customer_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .add_address_to_customer(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/address",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::AddAddressToCustomerError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn add_address_to_customer_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .add_address_to_customer(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/address",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::AddAddressToCustomerError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn add_address_to_customer_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .add_address_to_customer(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/address",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::addresses::AddAddressToCustomerError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn add_address_to_customer_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .add_address_to_customer(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/address",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::AddAddressToCustomerError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_addresses_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"addresses\":[{\"customer_address_id\":\"adr-01\",\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\",\"insert_date\":\"2021-11-02T09:31:12Z\"},{\"customer_address_id\":\"adr-02\",\"customer_id\":\"cus-40b8e1\",\"line_1\":\"7 Nowhere Street\",\"city\":\"Cebu City\",\"state\":\"Cebu\",\"postcode\":\"6000\",\"country_code\":\"PH\",\"tags\":[\"work\"],\"status\":\"active\",\"insert_date\":\"2021-12-20T14:05:40Z\"}]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_addresses("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"addresses\":[{\"customer_address_id\":\"adr-01\",\"customer_id\":\"cus-40b8e1\",\"line_1\":\"12 Imaginary Lane\",\"line_2\":\"Unit 4B\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\",\"mailing\"],\"status\":\"active\",\"insert_date\":\"2021-11-02T09:31:12Z\"},{\"customer_address_id\":\"adr-02\",\"customer_id\":\"cus-40b8e1\",\"line_1\":\"7 Nowhere Street\",\"city\":\"Cebu City\",\"state\":\"Cebu\",\"postcode\":\"6000\",\"country_code\":\"PH\",\"tags\":[\"work\"],\"status\":\"active\",\"insert_date\":\"2021-12-20T14:05:40Z\"}]}",
    );
}

#[tokio::test]
async fn get_customer_addresses_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_customer_addresses("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::GetCustomerAddressesError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_addresses_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_customer_addresses("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::GetCustomerAddressesError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_addresses_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_addresses("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::GetCustomerAddressesError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_addresses_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_addresses("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::GetCustomerAddressesError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_addresses_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_addresses("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::addresses::GetCustomerAddressesError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_addresses_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_addresses("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::GetCustomerAddressesError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_address_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"customer_address_id\":\"adr-01\",\"customer_id\":\"cus-40b8e1\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\",\"insert_date\":\"2021-11-02T09:31:12Z\"}",
                ),
        );
    let outcome = client(&server)
        .update_customer_address(
            "bnk-harbour",
            "cus-40b8e1",
            "adr-01",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_address_id\":\"adr-01\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses/adr-01",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_address_id\":\"adr-01\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"customer_address_id\":\"adr-01\",\"customer_id\":\"cus-40b8e1\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\",\"insert_date\":\"2021-11-02T09:31:12Z\"}",
    );
}

#[tokio::test]
async fn update_customer_address_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_address(
            "bnk-harbour",
            "cus-40b8e1",
            "adr-01",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_address_id\":\"adr-01\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses/adr-01",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_address_id\":\"adr-01\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::UpdateCustomerAddressError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_address_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_address(
            "bnk-harbour",
            "cus-40b8e1",
            "adr-01",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_address_id\":\"adr-01\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses/adr-01",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_address_id\":\"adr-01\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::UpdateCustomerAddressError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_address_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_address(
            "bnk-harbour",
            "cus-40b8e1",
            "adr-01",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_address_id\":\"adr-01\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses/adr-01",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_address_id\":\"adr-01\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::UpdateCustomerAddressError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_address_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_address(
            "bnk-harbour",
            "cus-40b8e1",
            "adr-01",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_address_id\":\"adr-01\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses/adr-01",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_address_id\":\"adr-01\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::UpdateCustomerAddressError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_address_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_address(
            "bnk-harbour",
            "cus-40b8e1",
            "adr-01",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_address_id\":\"adr-01\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses/adr-01",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_address_id\":\"adr-01\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::addresses::UpdateCustomerAddressError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_address_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_address(
            "bnk-harbour",
            "cus-40b8e1",
            "adr-01",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_address_id\":\"adr-01\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses/adr-01",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"customer_address_id\":\"adr-01\",\"line_1\":\"14 Imaginary Lane\",\"line_2\":\"\",\"line_3\":\"\",\"city\":\"Makati\",\"county\":\"\",\"state\":\"Metro Manila\",\"postcode\":\"1200\",\"country_code\":\"PH\",\"tags\":[\"home\"],\"status\":\"active\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::UpdateCustomerAddressError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn delete_customer_address_200() {
    let server = Server::start().await;
    server.reply(Canned::new(200u16));
    let outcome = client(&server)
        .delete_customer_address("bnk-harbour", "cus-40b8e1", "adr-01")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses/adr-01",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn delete_customer_address_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .delete_customer_address("bnk-harbour", "cus-40b8e1", "adr-01")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses/adr-01",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn delete_customer_address_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .delete_customer_address("bnk-harbour", "cus-40b8e1", "adr-01")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses/adr-01",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::DeleteCustomerAddressError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn delete_customer_address_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .delete_customer_address("bnk-harbour", "cus-40b8e1", "adr-01")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses/adr-01",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::DeleteCustomerAddressError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn delete_customer_address_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .delete_customer_address("bnk-harbour", "cus-40b8e1", "adr-01")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses/adr-01",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::DeleteCustomerAddressError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn delete_customer_address_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .delete_customer_address("bnk-harbour", "cus-40b8e1", "adr-01")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses/adr-01",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::DeleteCustomerAddressError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn delete_customer_address_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .delete_customer_address("bnk-harbour", "cus-40b8e1", "adr-01")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses/adr-01",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::addresses::DeleteCustomerAddressError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn delete_customer_address_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .delete_customer_address("bnk-harbour", "cus-40b8e1", "adr-01")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/addresses/adr-01",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::addresses::DeleteCustomerAddressError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_tax_residence_of_customer_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"result\":[{\"domain\":\"PH\",\"tax_number\":\"000-000-000-000\",\"tax_residence_id\":\"tax-77\"}]}",
                ),
        );
    let outcome = client(&server)
        .get_tax_residence_of_customer("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/tax-residences",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"result\":[{\"domain\":\"PH\",\"tax_number\":\"000-000-000-000\",\"tax_residence_id\":\"tax-77\"}]}",
    );
}

#[tokio::test]
async fn get_tax_residence_of_customer_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_tax_residence_of_customer("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/tax-residences",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::tax_residences::GetTaxResidenceOfCustomerError::BadRequest(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_tax_residence_of_customer_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_tax_residence_of_customer("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/tax-residences",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::tax_residences::GetTaxResidenceOfCustomerError::Unauthorized(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_tax_residence_of_customer_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_tax_residence_of_customer("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/tax-residences",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::tax_residences::GetTaxResidenceOfCustomerError::Forbidden(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_tax_residence_of_customer_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_tax_residence_of_customer("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/tax-residences",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::tax_residences::GetTaxResidenceOfCustomerError::NotFound(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_tax_residence_of_customer_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_tax_residence_of_customer("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/tax-residences",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::tax_residences::GetTaxResidenceOfCustomerError::InternalServerError(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_tax_residence_of_customer_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_tax_residence_of_customer("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/tax-residences",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::tax_residences::GetTaxResidenceOfCustomerError::Default(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn delete_tax_residence_200() {
    let server = Server::start().await;
    server.reply(Canned::new(200u16));
    let outcome = client(&server)
        .delete_tax_residence("bnk-harbour", "cus-40b8e1", "tax-77")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/tax_residencies/tax-77",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn delete_tax_residence_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .delete_tax_residence("bnk-harbour", "cus-40b8e1", "tax-77")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/tax_residencies/tax-77",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
}

#[tokio::test]
async fn delete_tax_residence_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .delete_tax_residence("bnk-harbour", "cus-40b8e1", "tax-77")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/tax_residencies/tax-77",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::tax_residences::DeleteTaxResidenceError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn delete_tax_residence_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .delete_tax_residence("bnk-harbour", "cus-40b8e1", "tax-77")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/tax_residencies/tax-77",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::tax_residences::DeleteTaxResidenceError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn delete_tax_residence_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .delete_tax_residence("bnk-harbour", "cus-40b8e1", "tax-77")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/tax_residencies/tax-77",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::tax_residences::DeleteTaxResidenceError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn delete_tax_residence_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .delete_tax_residence("bnk-harbour", "cus-40b8e1", "tax-77")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/tax_residencies/tax-77",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::tax_residences::DeleteTaxResidenceError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn delete_tax_residence_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .delete_tax_residence("bnk-harbour", "cus-40b8e1", "tax-77")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/tax_residencies/tax-77",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::tax_residences::DeleteTaxResidenceError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn delete_tax_residence_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .delete_tax_residence("bnk-harbour", "cus-40b8e1", "tax-77")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/tax_residencies/tax-77",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::tax_residences::DeleteTaxResidenceError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_credit_limit_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
                ),
        );
    let outcome = client(&server)
        .update_customer_credit_limit(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit-limit",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"}}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
    );
}

#[tokio::test]
async fn update_customer_credit_limit_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_credit_limit(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit-limit",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::UpdateCustomerCreditLimitError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_credit_limit_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_credit_limit(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit-limit",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::UpdateCustomerCreditLimitError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_credit_limit_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_credit_limit(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit-limit",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::UpdateCustomerCreditLimitError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_credit_limit_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_credit_limit(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit-limit",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::UpdateCustomerCreditLimitError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_credit_limit_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_credit_limit(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit-limit",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::credit::UpdateCustomerCreditLimitError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_credit_limit_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_credit_limit(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit-limit",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::UpdateCustomerCreditLimitError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_credit_rating_and_source_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
                ),
        );
    let outcome = client(&server)
        .update_customer_credit_rating_and_source(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit-rating-and-source",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"}}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"customer\":{\"id\":\"cus-40b8e1\",\"bank_id\":\"bnk-harbour\",\"customer_number\":\"8800123\",\"legal_name\":\"Imelda Placeholder\",\"phone_number\":\"+12025550143\",\"email\":\"imelda.placeholder@example.com\",\"face_image\":{\"url\":\"https://images.example.com/faces/imelda.png\",\"date\":\"2021-11-02T09:30:00Z\"},\"date_of_birth\":\"1988-04-17T00:00:00Z\",\"relationship_status\":\"married\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"},\"credit_limit\":{\"cur\":\"PHP\",\"num\":\"50000.00\"},\"highest_educational_attained\":\"bachelor\",\"employment_status\":\"employed\",\"kyc_status\":true,\"last_ok_data\":\"2021-11-02T09:30:00Z\",\"title\":\"Ms\",\"branch_id\":\"br-quay-street\"}}",
    );
}

#[tokio::test]
async fn update_customer_credit_rating_and_source_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_credit_rating_and_source(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit-rating-and-source",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::credit::UpdateCustomerCreditRatingAndSourceError::BadRequest(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_credit_rating_and_source_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .update_customer_credit_rating_and_source(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit-rating-and-source",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::credit::UpdateCustomerCreditRatingAndSourceError::Unauthorized(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_credit_rating_and_source_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_credit_rating_and_source(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit-rating-and-source",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::credit::UpdateCustomerCreditRatingAndSourceError::Forbidden(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_credit_rating_and_source_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_credit_rating_and_source(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit-rating-and-source",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::credit::UpdateCustomerCreditRatingAndSourceError::NotFound(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_credit_rating_and_source_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_credit_rating_and_source(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit-rating-and-source",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::credit::UpdateCustomerCreditRatingAndSourceError::InternalServerError(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn update_customer_credit_rating_and_source_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .update_customer_credit_rating_and_source(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"}}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "PUT",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit-rating-and-source",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"credit_rating\":{\"rating\":\"BBB\",\"source\":\"Fictional Ratings\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::credit::UpdateCustomerCreditRatingAndSourceError::Default(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_credit_limit_order_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"result\":[{\"rank_amount_1\":\"20000.00\",\"nominal_interest_1\":\"12.5\",\"rank_amount_2\":\"30000.00\",\"nominal_interest_2\":\"14.0\"}]}",
                ),
        );
    let outcome = client(&server)
        .get_credit_limit_order("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/requests",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"result\":[{\"rank_amount_1\":\"20000.00\",\"nominal_interest_1\":\"12.5\",\"rank_amount_2\":\"30000.00\",\"nominal_interest_2\":\"14.0\"}]}",
    );
}

#[tokio::test]
async fn get_credit_limit_order_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_credit_limit_order("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/requests",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::GetCreditLimitOrderError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_credit_limit_order_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_credit_limit_order("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/requests",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::GetCreditLimitOrderError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_credit_limit_order_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_credit_limit_order("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/requests",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::GetCreditLimitOrderError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_credit_limit_order_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_credit_limit_order("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/requests",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::GetCreditLimitOrderError::NotFound(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_credit_limit_order_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_credit_limit_order("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/requests",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::GetCreditLimitOrderError::InternalServerError(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_credit_limit_order_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_credit_limit_order("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/requests",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::GetCreditLimitOrderError::Default(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_credit_limit_order_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"credit_limit_order_id\":\"clo-3319\"}"),
        );
    let outcome = client(&server)
        .create_credit_limit_order(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/requests",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"credit_limit_order_id\":\"clo-3319\"}");
}

#[tokio::test]
async fn create_credit_limit_order_201() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(201u16)
                .header("Content-Type", "application/json")
                .body("{\"credit_limit_order_id\":\"clo-3319\"}"),
        );
    let outcome = client(&server)
        .create_credit_limit_order(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/requests",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"credit_limit_order_id\":\"clo-3319\"}");
}

#[tokio::test]
async fn create_credit_limit_order_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .create_credit_limit_order(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/requests",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::CreateCreditLimitOrderError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_credit_limit_order_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .create_credit_limit_order(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/requests",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::CreateCreditLimitOrderError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_credit_limit_order_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .create_credit_limit_order(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/requests",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::CreateCreditLimitOrderError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_credit_limit_order_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .create_credit_limit_order(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/requests",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::CreateCreditLimitOrderError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_credit_limit_order_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .create_credit_limit_order(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/requests",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::credit::CreateCreditLimitOrderError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn create_credit_limit_order_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .create_credit_limit_order(
            "bnk-harbour",
            "cus-40b8e1",
            &wire::decode(
                "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/requests",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"bank_id\":\"bnk-harbour\",\"customer_id\":\"cus-40b8e1\",\"requested_current_rate_amount1\":\"20000.00\",\"requested_current_rate_amount2\":\"30000.00\",\"requested_current_valid_end_date\":\"2022-12-31\",\"current_credit_documentation\":\"payslips-2021-q4\",\"temporary_requested_current_amount\":\"15000.00\",\"requested_temporary_valid_end_date\":\"2022-03-31\",\"temporary_credit_documentation\":\"travel-invoice-118\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::CreateCreditLimitOrderError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_credit_limit_order_by_id_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"credit_limit_order\":{\"rank_amount_1\":\"20000.00\",\"nominal_interest_1\":\"12.5\",\"rank_amount_2\":\"30000.00\",\"nominal_interest_2\":\"14.0\"}}",
                ),
        );
    let outcome = client(&server)
        .get_credit_limit_order_by_id("bnk-harbour", "cus-40b8e1", "clo-3319")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/request/clo-3319",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"credit_limit_order\":{\"rank_amount_1\":\"20000.00\",\"nominal_interest_1\":\"12.5\",\"rank_amount_2\":\"30000.00\",\"nominal_interest_2\":\"14.0\"}}",
    );
}

#[tokio::test]
async fn get_credit_limit_order_by_id_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_credit_limit_order_by_id("bnk-harbour", "cus-40b8e1", "clo-3319")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/request/clo-3319",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::GetCreditLimitOrderByIdError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_credit_limit_order_by_id_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_credit_limit_order_by_id("bnk-harbour", "cus-40b8e1", "clo-3319")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/request/clo-3319",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::GetCreditLimitOrderByIdError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_credit_limit_order_by_id_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_credit_limit_order_by_id("bnk-harbour", "cus-40b8e1", "clo-3319")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/request/clo-3319",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::GetCreditLimitOrderByIdError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_credit_limit_order_by_id_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_credit_limit_order_by_id("bnk-harbour", "cus-40b8e1", "clo-3319")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/request/clo-3319",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::GetCreditLimitOrderByIdError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_credit_limit_order_by_id_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_credit_limit_order_by_id("bnk-harbour", "cus-40b8e1", "clo-3319")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/request/clo-3319",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::credit::GetCreditLimitOrderByIdError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_credit_limit_order_by_id_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_credit_limit_order_by_id("bnk-harbour", "cus-40b8e1", "clo-3319")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/credit_limit/request/clo-3319",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::credit::GetCreditLimitOrderByIdError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn add_social_media_handle_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body("{\"success\":\"true\"}"),
        );
    let outcome = client(&server)
        .add_social_media_handle(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/social_media_handles",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"success\":\"true\"}");
}

#[tokio::test]
async fn add_social_media_handle_201() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(201u16)
                .header("Content-Type", "application/json")
                .body("{\"success\":\"true\"}"),
        );
    let outcome = client(&server)
        .add_social_media_handle(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/social_media_handles",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(&*reply, "{\"success\":\"true\"}");
}

#[tokio::test]
async fn add_social_media_handle_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .add_social_media_handle(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/social_media_handles",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::social_media::AddSocialMediaHandleError::BadRequest(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn add_social_media_handle_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .add_social_media_handle(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/social_media_handles",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::social_media::AddSocialMediaHandleError::Unauthorized(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn add_social_media_handle_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .add_social_media_handle(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/social_media_handles",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::social_media::AddSocialMediaHandleError::Forbidden(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn add_social_media_handle_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .add_social_media_handle(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/social_media_handles",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::social_media::AddSocialMediaHandleError::NotFound(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn add_social_media_handle_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .add_social_media_handle(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/social_media_handles",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::social_media::AddSocialMediaHandleError::InternalServerError(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn add_social_media_handle_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .add_social_media_handle(
            "cus-40b8e1",
            &wire::decode(
                "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
            ),
        )
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/v1/customers/cus-40b8e1/social_media_handles",
        query: &[],
        headers: &[("content-type", "application/json")],
        body: wire::Body::Json(
            "{\"customer_id\":\"cus-40b8e1\",\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::social_media::AddSocialMediaHandleError::Default(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_social_media_handles_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"checks\":[{\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_social_media_handles("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/social_media_handles",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"checks\":[{\"customer_number\":\"8800123\",\"type\":\"twitter\",\"handle\":\"@imelda_placeholder\",\"date_added\":\"2021-11-02T09:40:00Z\",\"date_activated\":\"2021-11-03T00:00:00Z\"}]}",
    );
}

#[tokio::test]
async fn get_customer_social_media_handles_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_customer_social_media_handles("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/social_media_handles",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::social_media::GetCustomerSocialMediaHandlesError::BadRequest(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_social_media_handles_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server)
        .get_customer_social_media_handles("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/social_media_handles",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::social_media::GetCustomerSocialMediaHandlesError::Unauthorized(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_social_media_handles_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_social_media_handles("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/social_media_handles",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::social_media::GetCustomerSocialMediaHandlesError::Forbidden(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_social_media_handles_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_social_media_handles("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/social_media_handles",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::social_media::GetCustomerSocialMediaHandlesError::NotFound(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_social_media_handles_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_social_media_handles("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/social_media_handles",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::social_media::GetCustomerSocialMediaHandlesError::InternalServerError(
            value,
        ),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_customer_social_media_handles_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server)
        .get_customer_social_media_handles("bnk-harbour", "cus-40b8e1")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/customers/cus-40b8e1/social_media_handles",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(
        operations::social_media::GetCustomerSocialMediaHandlesError::Default(value),
    ) = error.api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_crm_events_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"crm_events\":[{\"id\":\"evt-5001\",\"bank_id\":\"bnk-harbour\",\"customer_name\":\"Imelda Placeholder\",\"customer_number\":\"8800123\",\"category\":\"follow-up call\",\"detail\":\"Wants to know how far her credit limit order has come.\",\"channel\":\"phone\",\"scheduled_date\":\"2021-12-01T02:00:00Z\",\"actual_date\":\"2021-12-01T02:10:00Z\",\"result\":\"answered\"}],\"has_more\":false}",
                ),
        );
    let outcome = client(&server).get_crm_events("bnk-harbour").send().await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/crm-events",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"crm_events\":[{\"id\":\"evt-5001\",\"bank_id\":\"bnk-harbour\",\"customer_name\":\"Imelda Placeholder\",\"customer_number\":\"8800123\",\"category\":\"follow-up call\",\"detail\":\"Wants to know how far her credit limit order has come.\",\"channel\":\"phone\",\"scheduled_date\":\"2021-12-01T02:00:00Z\",\"actual_date\":\"2021-12-01T02:10:00Z\",\"result\":\"answered\"}],\"has_more\":false}",
    );
}

#[tokio::test]
async fn get_crm_events_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}"),
        );
    let outcome = client(&server).get_crm_events("bnk-harbour").send().await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/crm-events",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::events::GetCrmEventsError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":3,\"message\":\"bank_id is empty\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_crm_events_401() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(401u16)
                .header("Content-Type", "application/json")
                .body("{\"code\":16,\"message\":\"token has expired\",\"details\":[]}"),
        );
    let outcome = client(&server).get_crm_events("bnk-harbour").send().await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/crm-events",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::events::GetCrmEventsError::Unauthorized(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":16,\"message\":\"token has expired\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_crm_events_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
                ),
        );
    let outcome = client(&server).get_crm_events("bnk-harbour").send().await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/crm-events",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::events::GetCrmEventsError::Forbidden(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(
        &value.clone(),
        "{\"code\":7,\"message\":\"scope customer.write is missing\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_crm_events_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
                ),
        );
    let outcome = client(&server).get_crm_events("bnk-harbour").send().await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/crm-events",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::events::GetCrmEventsError::NotFound(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(
        &value.clone(),
        "{\"code\":5,\"message\":\"no customer cus-40b8e1\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_crm_events_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
                ),
        );
    let outcome = client(&server).get_crm_events("bnk-harbour").send().await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/crm-events",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::events::GetCrmEventsError::InternalServerError(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"code\":13,\"message\":\"cannot reach the customer store\",\"details\":[]}",
    );
}

#[tokio::test]
async fn get_crm_events_418() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(418u16)
                .header("Content-Type", "application/json")
                .body(
                    "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
                ),
        );
    let outcome = client(&server).get_crm_events("bnk-harbour").send().await;
    wire::Expected {
        method: "GET",
        path: "/v1/banks/bnk-harbour/crm-events",
        query: &[],
        headers: &[],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::events::GetCrmEventsError::Default(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(
        &value.clone(),
        "{\"code\":14,\"message\":\"the service is not available\",\"details\":[]}",
    );
}

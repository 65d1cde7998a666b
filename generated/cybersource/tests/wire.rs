// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! Every documented reply once, over a real socket: what is sent, and what comes back.

#![allow(deprecated)]

use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server, wire};
use passbook_cybersource::operations;
use passbook_cybersource::{Auth, Client};

fn client(server: &Server) -> Client {
    let auth = Auth::new().jwt("token").http_signature("key");
    Client::production()
        .base_url(server.url())
        .auth(auth)
        .retry(RetryPolicy::never())
        .build()
        .expect("the client builds")
}

#[tokio::test]
async fn post_customer_201() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(201u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"_links\":{\"self\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001\"},\"paymentInstruments\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/payment-instruments\"},\"shippingAddress\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/shipping-addresses\"}},\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40001\",\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}],\"metadata\":{\"creator\":\"example_merchant\"}}",
                ),
        );
    let outcome = client(&server)
        .post_customer(
            &wire::decode(
                "{\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}]}",
            ),
        )
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/tms/v2/customers",
        query: &[],
        headers: &[
            ("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100"),
            ("content-type", "application/json;charset=utf-8"),
        ],
        body: wire::Body::Json(
            "{\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}]}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"_links\":{\"self\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001\"},\"paymentInstruments\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/payment-instruments\"},\"shippingAddress\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/shipping-addresses\"}},\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40001\",\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}],\"metadata\":{\"creator\":\"example_merchant\"}}",
    );
}

#[tokio::test]
async fn post_customer_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"invalidFields\",\"message\":\"A field of the request is not valid\",\"details\":[{\"name\":\"email\",\"location\":\"buyerInformation\"}]}]}",
                ),
        );
    let outcome = client(&server)
        .post_customer(
            &wire::decode(
                "{\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}]}",
            ),
        )
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/tms/v2/customers",
        query: &[],
        headers: &[
            ("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100"),
            ("content-type", "application/json;charset=utf-8"),
        ],
        body: wire::Body::Json(
            "{\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}]}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::PostCustomerError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"invalidFields\",\"message\":\"A field of the request is not valid\",\"details\":[{\"name\":\"email\",\"location\":\"buyerInformation\"}]}]}",
    );
}

#[tokio::test]
async fn post_customer_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"forbidden\",\"message\":\"The profile does not permit this operation\"}]}",
                ),
        );
    let outcome = client(&server)
        .post_customer(
            &wire::decode(
                "{\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}]}",
            ),
        )
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/tms/v2/customers",
        query: &[],
        headers: &[
            ("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100"),
            ("content-type", "application/json;charset=utf-8"),
        ],
        body: wire::Body::Json(
            "{\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}]}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::PostCustomerError::Forbidden(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"forbidden\",\"message\":\"The profile does not permit this operation\"}]}",
    );
}

#[tokio::test]
async fn post_customer_409() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(409u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"tokenIdConflict\",\"message\":\"A token with this id exists already\"}]}",
                ),
        );
    let outcome = client(&server)
        .post_customer(
            &wire::decode(
                "{\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}]}",
            ),
        )
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/tms/v2/customers",
        query: &[],
        headers: &[
            ("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100"),
            ("content-type", "application/json;charset=utf-8"),
        ],
        body: wire::Body::Json(
            "{\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}]}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::PostCustomerError::Conflict(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"tokenIdConflict\",\"message\":\"A token with this id exists already\"}]}",
    );
}

#[tokio::test]
async fn post_customer_424() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(424u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"notFound\",\"message\":\"No such profile\"}]}",
                ),
        );
    let outcome = client(&server)
        .post_customer(
            &wire::decode(
                "{\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}]}",
            ),
        )
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/tms/v2/customers",
        query: &[],
        headers: &[
            ("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100"),
            ("content-type", "application/json;charset=utf-8"),
        ],
        body: wire::Body::Json(
            "{\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}]}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::PostCustomerError::FailedDependency(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"notFound\",\"message\":\"No such profile\"}]}",
    );
}

#[tokio::test]
async fn post_customer_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"internalError\",\"message\":\"The request could not be processed\"}]}",
                ),
        );
    let outcome = client(&server)
        .post_customer(
            &wire::decode(
                "{\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}]}",
            ),
        )
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "POST",
        path: "/tms/v2/customers",
        query: &[],
        headers: &[
            ("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100"),
            ("content-type", "application/json;charset=utf-8"),
        ],
        body: wire::Body::Json(
            "{\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}]}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::PostCustomerError::InternalServerError(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"internalError\",\"message\":\"The request could not be processed\"}]}",
    );
}

#[tokio::test]
async fn get_customer_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"_links\":{\"self\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001\"},\"paymentInstruments\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/payment-instruments\"},\"shippingAddress\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/shipping-addresses\"}},\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40001\",\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40002\"},\"defaultShippingAddress\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40003\"},\"metadata\":{\"creator\":\"example_merchant\"},\"_embedded\":{\"defaultPaymentInstrument\":{\"_links\":{\"self\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/payment-instruments/A1B2C3D4E5F60718E063A1B2C3D40002\"},\"customer\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001\"}},\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40002\",\"object\":\"paymentInstrument\",\"default\":true,\"state\":\"ACTIVE\",\"card\":{\"expirationMonth\":\"12\",\"expirationYear\":\"2031\",\"type\":\"001\"},\"buyerInformation\":{\"currency\":\"USD\"},\"billTo\":{\"firstName\":\"Jane\",\"lastName\":\"Example\",\"company\":\"Example Goods\",\"address1\":\"1 Example Street\",\"locality\":\"Sampletown\",\"administrativeArea\":\"CA\",\"postalCode\":\"94105\",\"country\":\"US\",\"email\":\"jane@example.com\",\"phoneNumber\":\"4155550123\"},\"processingInformation\":{\"billPaymentProgramEnabled\":false},\"instrumentIdentifier\":{\"id\":\"7030000000009991111\"},\"metadata\":{\"creator\":\"example_merchant\"},\"_embedded\":{\"instrumentIdentifier\":{\"_links\":{\"self\":{\"href\":\"/tms/v1/instrumentidentifiers/7030000000009991111\"},\"paymentInstruments\":{\"href\":\"/tms/v1/instrumentidentifiers/7030000000009991111/paymentinstruments\"},\"tokenized-cards\":{\"href\":\"/tms/v2/tokenized-cards/A1B2C3D4E5F60718E063A1B2C3D40004\"}},\"id\":\"7030000000009991111\",\"object\":\"instrumentIdentifier\",\"state\":\"ACTIVE\",\"card\":{\"number\":\"411111XXXXXX1111\"},\"tokenizedCard\":{\"state\":\"ACTIVE\",\"number\":\"489537XXXXXX0000\",\"expirationMonth\":\"12\",\"expirationYear\":\"2031\",\"type\":\"visa\",\"card\":{\"suffix\":\"1111\",\"expirationMonth\":\"12\",\"expirationYear\":\"2031\"}},\"issuer\":{\"paymentAccountReference\":\"V0010013000000000000000000000\"},\"processingInformation\":{\"authorizationOptions\":{\"initiator\":{\"merchantInitiatedTransaction\":{\"previousTransactionId\":\"123456789012345\",\"originalAuthorizedAmount\":\"100.00\"}}}},\"metadata\":{\"creator\":\"example_merchant\"}}}},\"defaultShippingAddress\":{\"_links\":{\"self\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/shipping-addresses/A1B2C3D4E5F60718E063A1B2C3D40003\"},\"customer\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001\"}},\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40003\",\"default\":true,\"shipTo\":{\"firstName\":\"Jane\",\"lastName\":\"Example\",\"company\":\"Example Goods\",\"address1\":\"1 Example Street\",\"address2\":\"Floor 2\",\"locality\":\"Sampletown\",\"administrativeArea\":\"CA\",\"postalCode\":\"94105\",\"country\":\"US\",\"email\":\"jane@example.com\",\"phoneNumber\":\"4155550123\"},\"metadata\":{\"creator\":\"example_merchant\"}}}}",
                ),
        );
    let outcome = client(&server)
        .get_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100")],
        body: wire::Body::None,
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"_links\":{\"self\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001\"},\"paymentInstruments\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/payment-instruments\"},\"shippingAddress\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/shipping-addresses\"}},\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40001\",\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40002\"},\"defaultShippingAddress\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40003\"},\"metadata\":{\"creator\":\"example_merchant\"},\"_embedded\":{\"defaultPaymentInstrument\":{\"_links\":{\"self\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/payment-instruments/A1B2C3D4E5F60718E063A1B2C3D40002\"},\"customer\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001\"}},\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40002\",\"object\":\"paymentInstrument\",\"default\":true,\"state\":\"ACTIVE\",\"card\":{\"expirationMonth\":\"12\",\"expirationYear\":\"2031\",\"type\":\"001\"},\"buyerInformation\":{\"currency\":\"USD\"},\"billTo\":{\"firstName\":\"Jane\",\"lastName\":\"Example\",\"company\":\"Example Goods\",\"address1\":\"1 Example Street\",\"locality\":\"Sampletown\",\"administrativeArea\":\"CA\",\"postalCode\":\"94105\",\"country\":\"US\",\"email\":\"jane@example.com\",\"phoneNumber\":\"4155550123\"},\"processingInformation\":{\"billPaymentProgramEnabled\":false},\"instrumentIdentifier\":{\"id\":\"7030000000009991111\"},\"metadata\":{\"creator\":\"example_merchant\"},\"_embedded\":{\"instrumentIdentifier\":{\"_links\":{\"self\":{\"href\":\"/tms/v1/instrumentidentifiers/7030000000009991111\"},\"paymentInstruments\":{\"href\":\"/tms/v1/instrumentidentifiers/7030000000009991111/paymentinstruments\"},\"tokenized-cards\":{\"href\":\"/tms/v2/tokenized-cards/A1B2C3D4E5F60718E063A1B2C3D40004\"}},\"id\":\"7030000000009991111\",\"object\":\"instrumentIdentifier\",\"state\":\"ACTIVE\",\"card\":{\"number\":\"411111XXXXXX1111\"},\"tokenizedCard\":{\"state\":\"ACTIVE\",\"number\":\"489537XXXXXX0000\",\"expirationMonth\":\"12\",\"expirationYear\":\"2031\",\"type\":\"visa\",\"card\":{\"suffix\":\"1111\",\"expirationMonth\":\"12\",\"expirationYear\":\"2031\"}},\"issuer\":{\"paymentAccountReference\":\"V0010013000000000000000000000\"},\"processingInformation\":{\"authorizationOptions\":{\"initiator\":{\"merchantInitiatedTransaction\":{\"previousTransactionId\":\"123456789012345\",\"originalAuthorizedAmount\":\"100.00\"}}}},\"metadata\":{\"creator\":\"example_merchant\"}}}},\"defaultShippingAddress\":{\"_links\":{\"self\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/shipping-addresses/A1B2C3D4E5F60718E063A1B2C3D40003\"},\"customer\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001\"}},\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40003\",\"default\":true,\"shipTo\":{\"firstName\":\"Jane\",\"lastName\":\"Example\",\"company\":\"Example Goods\",\"address1\":\"1 Example Street\",\"address2\":\"Floor 2\",\"locality\":\"Sampletown\",\"administrativeArea\":\"CA\",\"postalCode\":\"94105\",\"country\":\"US\",\"email\":\"jane@example.com\",\"phoneNumber\":\"4155550123\"},\"metadata\":{\"creator\":\"example_merchant\"}}}}",
    );
}

#[tokio::test]
async fn get_customer_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"invalidFields\",\"message\":\"A field of the request is not valid\",\"details\":[{\"name\":\"email\",\"location\":\"buyerInformation\"}]}]}",
                ),
        );
    let outcome = client(&server)
        .get_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100")],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"invalidFields\",\"message\":\"A field of the request is not valid\",\"details\":[{\"name\":\"email\",\"location\":\"buyerInformation\"}]}]}",
    );
}

#[tokio::test]
async fn get_customer_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"forbidden\",\"message\":\"The profile does not permit this operation\"}]}",
                ),
        );
    let outcome = client(&server)
        .get_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100")],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerError::Forbidden(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"forbidden\",\"message\":\"The profile does not permit this operation\"}]}",
    );
}

#[tokio::test]
async fn get_customer_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"notFound\",\"message\":\"No such token\"}]}",
                ),
        );
    let outcome = client(&server)
        .get_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100")],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerError::NotFound(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"notFound\",\"message\":\"No such token\"}]}",
    );
}

#[tokio::test]
async fn get_customer_410() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(410u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"notAvailable\",\"message\":\"The token was deleted\"}]}",
                ),
        );
    let outcome = client(&server)
        .get_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100")],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerError::Gone(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"notAvailable\",\"message\":\"The token was deleted\"}]}",
    );
}

#[tokio::test]
async fn get_customer_424() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(424u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"notFound\",\"message\":\"No such profile\"}]}",
                ),
        );
    let outcome = client(&server)
        .get_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100")],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerError::FailedDependency(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"notFound\",\"message\":\"No such profile\"}]}",
    );
}

#[tokio::test]
async fn get_customer_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"internalError\",\"message\":\"The request could not be processed\"}]}",
                ),
        );
    let outcome = client(&server)
        .get_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "GET",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100")],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::GetCustomerError::InternalServerError(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"internalError\",\"message\":\"The request could not be processed\"}]}",
    );
}

#[tokio::test]
async fn patch_customer_200() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(200u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"_links\":{\"self\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001\"},\"paymentInstruments\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/payment-instruments\"},\"shippingAddress\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/shipping-addresses\"}},\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40001\",\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane.example@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"},\"defaultShippingAddress\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40003\"},\"metadata\":{\"creator\":\"example_merchant\"}}",
                ),
        );
    let outcome = client(&server)
        .patch_customer(
            "A1B2C3D4E5F60718E063A1B2C3D40001",
            &wire::decode(
                "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
            ),
        )
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .if_match("text")
        .send()
        .await;
    wire::Expected {
        method: "PATCH",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[
            ("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100"),
            ("if-match", "text"),
            ("content-type", "application/json;charset=utf-8"),
        ],
        body: wire::Body::Json(
            "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
        ),
    }
        .check(&server);
    let reply = outcome.expect("the call succeeds");
    assert!(reply.status().is_success());
    wire::same(
        &*reply,
        "{\"_links\":{\"self\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001\"},\"paymentInstruments\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/payment-instruments\"},\"shippingAddress\":{\"href\":\"/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001/shipping-addresses\"}},\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40001\",\"objectInformation\":{\"title\":\"Jane Example\",\"comment\":\"Signed up in the web shop\"},\"buyerInformation\":{\"merchantCustomerID\":\"shop-000123\",\"email\":\"jane.example@example.com\"},\"clientReferenceInformation\":{\"code\":\"signup-2041\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"},\"defaultShippingAddress\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40003\"},\"metadata\":{\"creator\":\"example_merchant\"}}",
    );
}

#[tokio::test]
async fn patch_customer_400() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(400u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"invalidFields\",\"message\":\"A field of the request is not valid\",\"details\":[{\"name\":\"email\",\"location\":\"buyerInformation\"}]}]}",
                ),
        );
    let outcome = client(&server)
        .patch_customer(
            "A1B2C3D4E5F60718E063A1B2C3D40001",
            &wire::decode(
                "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
            ),
        )
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .if_match("text")
        .send()
        .await;
    wire::Expected {
        method: "PATCH",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[
            ("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100"),
            ("if-match", "text"),
            ("content-type", "application/json;charset=utf-8"),
        ],
        body: wire::Body::Json(
            "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::PatchCustomerError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"invalidFields\",\"message\":\"A field of the request is not valid\",\"details\":[{\"name\":\"email\",\"location\":\"buyerInformation\"}]}]}",
    );
}

#[tokio::test]
async fn patch_customer_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"forbidden\",\"message\":\"The profile does not permit this operation\"}]}",
                ),
        );
    let outcome = client(&server)
        .patch_customer(
            "A1B2C3D4E5F60718E063A1B2C3D40001",
            &wire::decode(
                "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
            ),
        )
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .if_match("text")
        .send()
        .await;
    wire::Expected {
        method: "PATCH",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[
            ("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100"),
            ("if-match", "text"),
            ("content-type", "application/json;charset=utf-8"),
        ],
        body: wire::Body::Json(
            "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::PatchCustomerError::Forbidden(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"forbidden\",\"message\":\"The profile does not permit this operation\"}]}",
    );
}

#[tokio::test]
async fn patch_customer_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"notFound\",\"message\":\"No such token\"}]}",
                ),
        );
    let outcome = client(&server)
        .patch_customer(
            "A1B2C3D4E5F60718E063A1B2C3D40001",
            &wire::decode(
                "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
            ),
        )
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .if_match("text")
        .send()
        .await;
    wire::Expected {
        method: "PATCH",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[
            ("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100"),
            ("if-match", "text"),
            ("content-type", "application/json;charset=utf-8"),
        ],
        body: wire::Body::Json(
            "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::PatchCustomerError::NotFound(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"notFound\",\"message\":\"No such token\"}]}",
    );
}

#[tokio::test]
async fn patch_customer_410() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(410u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"notAvailable\",\"message\":\"The token was deleted\"}]}",
                ),
        );
    let outcome = client(&server)
        .patch_customer(
            "A1B2C3D4E5F60718E063A1B2C3D40001",
            &wire::decode(
                "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
            ),
        )
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .if_match("text")
        .send()
        .await;
    wire::Expected {
        method: "PATCH",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[
            ("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100"),
            ("if-match", "text"),
            ("content-type", "application/json;charset=utf-8"),
        ],
        body: wire::Body::Json(
            "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::PatchCustomerError::Gone(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"notAvailable\",\"message\":\"The token was deleted\"}]}",
    );
}

#[tokio::test]
async fn patch_customer_412() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(412u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"conflict\",\"message\":\"The if-match value is not the current version of the token\"}]}",
                ),
        );
    let outcome = client(&server)
        .patch_customer(
            "A1B2C3D4E5F60718E063A1B2C3D40001",
            &wire::decode(
                "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
            ),
        )
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .if_match("text")
        .send()
        .await;
    wire::Expected {
        method: "PATCH",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[
            ("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100"),
            ("if-match", "text"),
            ("content-type", "application/json;charset=utf-8"),
        ],
        body: wire::Body::Json(
            "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::PatchCustomerError::PreconditionFailed(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"conflict\",\"message\":\"The if-match value is not the current version of the token\"}]}",
    );
}

#[tokio::test]
async fn patch_customer_424() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(424u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"notFound\",\"message\":\"No such profile\"}]}",
                ),
        );
    let outcome = client(&server)
        .patch_customer(
            "A1B2C3D4E5F60718E063A1B2C3D40001",
            &wire::decode(
                "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
            ),
        )
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .if_match("text")
        .send()
        .await;
    wire::Expected {
        method: "PATCH",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[
            ("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100"),
            ("if-match", "text"),
            ("content-type", "application/json;charset=utf-8"),
        ],
        body: wire::Body::Json(
            "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::PatchCustomerError::FailedDependency(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"notFound\",\"message\":\"No such profile\"}]}",
    );
}

#[tokio::test]
async fn patch_customer_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"internalError\",\"message\":\"The request could not be processed\"}]}",
                ),
        );
    let outcome = client(&server)
        .patch_customer(
            "A1B2C3D4E5F60718E063A1B2C3D40001",
            &wire::decode(
                "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
            ),
        )
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .if_match("text")
        .send()
        .await;
    wire::Expected {
        method: "PATCH",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[
            ("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100"),
            ("if-match", "text"),
            ("content-type", "application/json;charset=utf-8"),
        ],
        body: wire::Body::Json(
            "{\"buyerInformation\":{\"email\":\"jane.example@example.com\"},\"merchantDefinedInformation\":[{\"name\":\"data1\",\"value\":\"no newsletter\"}],\"defaultPaymentInstrument\":{\"id\":\"A1B2C3D4E5F60718E063A1B2C3D40005\"}}",
        ),
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::PatchCustomerError::InternalServerError(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"internalError\",\"message\":\"The request could not be processed\"}]}",
    );
}

#[tokio::test]
async fn delete_customer_204() {
    let server = Server::start().await;
    server.reply(Canned::new(204u16));
    let outcome = client(&server)
        .delete_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100")],
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
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"invalidFields\",\"message\":\"A field of the request is not valid\",\"details\":[{\"name\":\"email\",\"location\":\"buyerInformation\"}]}]}",
                ),
        );
    let outcome = client(&server)
        .delete_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100")],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::DeleteCustomerError::BadRequest(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"invalidFields\",\"message\":\"A field of the request is not valid\",\"details\":[{\"name\":\"email\",\"location\":\"buyerInformation\"}]}]}",
    );
}

#[tokio::test]
async fn delete_customer_403() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(403u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"forbidden\",\"message\":\"The profile does not permit this operation\"}]}",
                ),
        );
    let outcome = client(&server)
        .delete_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100")],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::DeleteCustomerError::Forbidden(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"forbidden\",\"message\":\"The profile does not permit this operation\"}]}",
    );
}

#[tokio::test]
async fn delete_customer_404() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(404u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"notFound\",\"message\":\"No such token\"}]}",
                ),
        );
    let outcome = client(&server)
        .delete_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100")],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::DeleteCustomerError::NotFound(value)) = error.api()
    else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"notFound\",\"message\":\"No such token\"}]}",
    );
}

#[tokio::test]
async fn delete_customer_410() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(410u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"notAvailable\",\"message\":\"The token was deleted\"}]}",
                ),
        );
    let outcome = client(&server)
        .delete_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100")],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::DeleteCustomerError::Gone(value)) = error.api() else {
        panic!("another error: {error:?}")
    };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"notAvailable\",\"message\":\"The token was deleted\"}]}",
    );
}

#[tokio::test]
async fn delete_customer_424() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(424u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"notFound\",\"message\":\"No such profile\"}]}",
                ),
        );
    let outcome = client(&server)
        .delete_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100")],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::DeleteCustomerError::FailedDependency(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"notFound\",\"message\":\"No such profile\"}]}",
    );
}

#[tokio::test]
async fn delete_customer_500() {
    let server = Server::start().await;
    server
        .reply(
            Canned::new(500u16)
                .header("Content-Type", "application/json;charset=utf-8")
                .body(
                    "{\"errors\":[{\"type\":\"internalError\",\"message\":\"The request could not be processed\"}]}",
                ),
        );
    let outcome = client(&server)
        .delete_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await;
    wire::Expected {
        method: "DELETE",
        path: "/tms/v2/customers/A1B2C3D4E5F60718E063A1B2C3D40001",
        query: &[],
        headers: &[("profile-id", "0f0e0d0c-0b0a-4908-8706-050403020100")],
        body: wire::Body::None,
    }
        .check(&server);
    let error = outcome.expect_err("the call fails");
    let Some(operations::customers::DeleteCustomerError::InternalServerError(value)) = error
        .api() else { panic!("another error: {error:?}") };
    wire::same(
        &value.clone(),
        "{\"errors\":[{\"type\":\"internalError\",\"message\":\"The request could not be processed\"}]}",
    );
}

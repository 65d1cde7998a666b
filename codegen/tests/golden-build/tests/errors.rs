//! One error type: its code and its message, wherever the contract has them.

use golden_build::errors::{Auth, Client, ErrorBody};
use passbook_runtime::RetryPolicy;
use passbook_runtime::testing::{Canned, Server};

async fn answering(canned: Canned) -> (Server, Client) {
    let server = Server::start().await;
    server.reply(canned);
    let builder = Client::builder(Auth::sandbox()).base_url(server.url());
    let client = builder.retry(RetryPolicy::never()).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn code_and_message_are_found_where_the_contract_has_them() {
    let cases = [
        (
            400,
            r#"{"code": "not this", "outer": {"reasons": [{"id": "E7", "text": "no"}]}}"#,
            Some("E7"),
            Some("no"),
        ),
        (400, r#"{"outer": {"reasons": []}}"#, None, None),
        (400, "{}", None, None),
        (
            401,
            r#"{"error": "invalid_token", "error_description": "expired"}"#,
            Some("invalid_token"),
            Some("expired"),
        ),
        (401, r#"{"error": "a_new_one"}"#, Some("a_new_one"), None),
        (
            403,
            r#"{"errors": [{"code": "NOT_YOURS", "detail": "not yours"}, {"code": "2"}]}"#,
            Some("NOT_YOURS"),
            Some("not yours"),
        ),
        (404, r#"{"code": 701, "message": null}"#, Some("701"), None),
        (409, r#"[{"code": 9, "message": "twice"}]"#, Some("9"), Some("twice")),
        (409, "[]", None, None),
        (410, "", None, None),
        (422, r#"{"code": "s3cret", "message": "no"}"#, None, Some("no")),
        (423, r#"{"code": 5, "message": "shut"}"#, Some("5"), Some("shut")),
        (423, r#"{"reason": "SHUT", "status": 423}"#, Some("SHUT"), None),
        (423, r#"{"neither": 1}"#, None, None),
        (429, r#"{"id": "t"}"#, None, None),
        (503, r#"{"code": "not typed"}"#, None, None),
    ];
    for (status, body, code, message) in cases {
        let (_server, client) = answering(Canned::json(status, body)).await;
        let error = client.get_thing().send().await.expect_err("it fails");
        assert!(error.body().is_some(), "{status} {body}: {error:?}");
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!((error.code().as_deref(), error.message().as_deref()), (code, message), "{status} {body}");
        assert!(!format!("{error} {error:?}").contains("s3cret"), "{error} {error:?}");
    }
    let canned = Canned::new(418).header("Content-Type", "text/plain").body("out of order");
    let (_server, client) = answering(canned).await;
    let error = client.get_thing().send().await.expect_err("it fails");
    assert_eq!(error.body(), Some(&ErrorBody::Text("out of order".to_owned())));
}

/// Credentials carry the environment, and a client goes where its credentials are for.
#[test]
fn the_environment_follows_from_the_credentials() {
    let printed = |client: &Client| format!("{client:?}");
    let sandbox = Client::new(Auth::sandbox()).unwrap();
    assert!(printed(&sandbox).contains("https://sandbox.example.com"), "{sandbox:?}");
    let production = sandbox.with_auth(Auth::production());
    assert!(printed(&production).contains("https://api.example.com"), "{production:?}");
    assert!(
        printed(&sandbox).contains("https://sandbox.example.com"),
        "the first one is as it was: {sandbox:?}"
    );
    let elsewhere = sandbox.at("https://test.example.com/v1").unwrap();
    assert!(printed(&elsewhere).contains("https://test.example.com/v1"), "{elsewhere:?}");
    // A base URL that was given stays: a client that is pointed at a test server talks to no other.
    let elsewhere = elsewhere.with_auth(Auth::production());
    assert!(printed(&elsewhere).contains("https://test.example.com/v1"), "{elsewhere:?}");
    assert!(sandbox.at("no url").is_err());
}

//! A request has its write-only fields, and a decoded reply that is sent leaves out what only the server sets.

use golden_build::reported::write_only_required_and_read_only_sent::{Auth, Client, types::Badge};
use passbook_runtime::json::{from_str, to_string};

use crate::socket::{Socket, reply};

const REPLY: &str = concat!(
    r#"{"id":"1","createdAt":"2026-01-01T00:00:00Z","name":"n","#,
    r#""doors":[{"key":"k","openedAt":"2026-01-01T00:00:00Z"}]}"#
);

fn body(request: &str) -> &str {
    request.split_once("\r\n\r\n").unwrap().1
}

#[tokio::test]
async fn each_direction_has_its_own_fields() {
    let socket = Socket::answering(&[&reply("201 Created", "application/json", REPLY)]);
    let client = Client::builder(Auth::new()).base_url(&socket.url).build().unwrap();
    let badge = client.create_badge(&Badge::new("n", "s3cret")).send().await.unwrap();
    assert_eq!(body(&socket.requests()[0]), r#"{"name":"n","secret":"s3cret"}"#);
    // As a value, it is all that came.
    assert_eq!(to_string(&badge).unwrap(), REPLY);

    // Without the secret, nothing is sent.
    let error = client.create_badge(&badge).send().await.unwrap_err().to_string();
    assert!(error.contains("secret is required in a request"), "{error}");
    assert_eq!(socket.requests().len(), 1);
    client.create_badge(&badge.secret("other")).send().await.unwrap();
    let sent = r#"{"name":"n","doors":[{"key":"k"}],"secret":"other"}"#;
    let (sent, expected): (passbook_runtime::json::Value, passbook_runtime::json::Value) =
        (from_str(body(&socket.requests()[1])).unwrap(), from_str(sent).unwrap());
    assert_eq!(sent, expected);
}

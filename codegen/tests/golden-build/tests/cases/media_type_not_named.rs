//! A reply of another media type is told of as such, and an alternative one can be asked for.

use golden_build::reported::media_type_not_named::{Auth, Client};
use passbook_runtime::Error;

use crate::socket::{Socket, reply};

fn client(answer: &str) -> (Socket, Client) {
    let socket = Socket::answering(&[answer]);
    let client = Client::builder(Auth::new()).base_url(&socket.url).build().unwrap();
    (socket, client)
}

#[tokio::test]
async fn the_error_names_the_media_type() {
    let (_socket, client) = client(&reply("200 OK", "text/html; charset=utf-8", "<html>login</html>"));
    let error = client.get_order(7).send().await.unwrap_err();
    assert!(
        error.to_string().ends_with("expected application/vnd.acme.order+json, got text/html"),
        "{error}"
    );
    assert_eq!(error.raw_body().map(|body| &body[..]), Some(&b"<html>login</html>"[..]));
}

/// JSON that is labelled wrongly is still read, and what is wrong in it is still found.
#[tokio::test]
async fn json_under_another_name_is_read() {
    let (_socket, client) = client(&reply("200 OK", "text/plain", r#"{"who": "a"}"#));
    assert_eq!(client.get_order(7).send().await.unwrap().who, "a");
    let (_socket, client) = self::client(&reply("200 OK", "text/plain", r#"{"who": 1.5}"#));
    let Error::Decode(error) = client.get_order(7).send().await.unwrap_err() else { panic!("it decodes") };
    assert_eq!(error.path(), "who");
    assert!(error.to_string().contains("got text/plain"), "{error}");
}

#[tokio::test]
async fn csv_can_be_asked_for() {
    let (socket, client) = client(&reply("200 OK", "text/csv", "who\na\n"));
    assert_eq!(client.get_order(7).send_csv().await.unwrap().into_value(), "who\na\n");
    let request = socket.requests().remove(0);
    assert!(request.contains("\r\naccept: text/csv, application/problem+json\r\n"), "{request}");
    // A refusal is decoded as ever.
    let problem = reply("404 Not Found", "application/problem+json", r#"{"title": "none"}"#);
    let (_socket, client) = self::client(&problem);
    let error = client.get_order(7).send_csv().await.unwrap_err();
    assert!(matches!(error, Error::Api(_)), "{error}");
    let (_socket, client) = self::client(&reply("200 OK", "application/json", "{}"));
    let error = client.get_order(7).send_csv().await.unwrap_err();
    assert!(error.to_string().ends_with("expected text/csv, got application/json"), "{error}");
}

//! A scheme of HTTP is sent under its own name.

use golden_build::reported::http_scheme_as_bearer::{Auth, Client};

use crate::socket::Socket;

#[tokio::test]
async fn the_scheme_has_its_name() {
    let socket = Socket::answering(&["HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"]);
    let client = Client::builder(Auth::new().tok("T")).base_url(&socket.url).build().unwrap();
    client.x().send().await.unwrap();
    assert!(socket.requests()[0].contains("\r\nauthorization: Token T\r\n"), "{:?}", socket.requests());
}

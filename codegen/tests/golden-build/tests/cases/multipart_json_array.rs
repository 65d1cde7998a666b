//! A part that the contract declares as JSON is JSON: a list is one array, and a text has its quotes.

use golden_build::reported::multipart_json_array::{Auth, Client};
use golden_build::reported::multipart_json_array::types::SendRequest;

use crate::socket::Socket;

#[tokio::test]
async fn a_list_of_json_is_one_part() {
    let socket = Socket::answering(&["HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"]);
    let client = Client::builder(Auth::new()).base_url(&socket.url).build().unwrap();
    let body = SendRequest::new().labels(vec!["x".to_owned(), "y".to_owned()]).note("n");
    client.send().body(&body).send().await.unwrap();
    let request = socket.requests().remove(0);
    let part = |name: &str, content: &str| {
        format!(
            "Content-Disposition: form-data; name=\"{name}\"\r\nContent-Type: application/json\r\n\r\n{content}\r\n--"
        )
    };
    assert!(request.contains(&part("labels", r#"["x","y"]"#)), "{request}");
    assert!(request.contains(&part("note", r#""n""#)), "{request}");
    assert_eq!(request.matches("name=\"labels\"").count(), 1);
}

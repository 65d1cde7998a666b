//! Each field of a form is sent by its encoding.

use golden_build::reported::form_encoding_ignored::{Auth, Client};
use golden_build::reported::form_encoding_ignored::types::{FormRequest, FormRequestC, FormRequestD};

use crate::socket::Socket;

#[tokio::test]
async fn each_field_has_its_own_form() {
    let socket = Socket::answering(&["HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"]);
    let client = Client::builder(Auth::new()).base_url(&socket.url).build().unwrap();
    let texts = |one: &str, other: &str| vec![one.to_owned(), other.to_owned()];
    let body = FormRequest::new()
        .a(texts("x", "y"))
        .b(texts("p", "q"))
        .c(FormRequestC::new().x("1"))
        .d(FormRequestD::new().city("Abo"));
    client.form().body(&body).send().await.unwrap();
    let request = socket.requests().remove(0);
    let body = request.split_once("\r\n\r\n").unwrap().1;
    assert_eq!(body, "a=x,y&b=p%7Cq&c=%7B%22x%22%3A%221%22%7D&d=%7B%22city%22%3A%22Abo%22%7D");
}

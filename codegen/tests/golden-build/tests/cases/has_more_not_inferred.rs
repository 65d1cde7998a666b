//! A page that says that there is no other is the last, whatever its cursor is.

use golden_build::reported::has_more_not_inferred::{Auth, Client};

use crate::socket::{Socket, reply};

#[tokio::test]
async fn a_page_without_more_is_the_last() {
    let page = reply("200 OK", "application/json", r#"{"items":[1,2],"next_cursor":"0","has_more":false}"#);
    let socket = Socket::answering(&[&page]);
    let client = Client::builder(Auth::new()).base_url(&socket.url).build().unwrap();
    let mut items = client.list_parts().items();
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item.unwrap());
    }
    assert_eq!((all, socket.requests().len()), (vec![1, 2], 1));
}

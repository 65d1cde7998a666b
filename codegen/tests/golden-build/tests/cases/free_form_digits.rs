//! Free-form JSON keeps the digits of its numbers, wherever it stands.

use golden_build::reported::free_form_digits::{Auth, Client, types::Free};
use passbook_runtime::json::{from_str, to_string};

use crate::socket::{Socket, reply};

#[tokio::test]
async fn free_form_json_comes_back_digit_for_digit() {
    let text = concat!(
        r#"{"obj":{"n":12345678901234567890123},"open":{"n":1.10},"emptyAp":{"n":-0},"closed":{"n":1e40},"#,
        r#""any":[0.1000000000000000000001],"yes":12345678901234567.89,"arr":[1E2],"arrAny":[{"a":7.0}],"#,
        r#""pat2":{"i_b":12345678901234567890123,"s_a":"1.10"},"openWith":{"k":"1","more":1.10},"#,
        r#""bigMax":18446744073709551615}"#
    );
    let socket = Socket::answering(&[&reply("200 OK", "application/json", text)]);
    let client = Client::builder(Auth::new()).base_url(&socket.url).build().unwrap();
    let read = client.put_free(&from_str::<Free>(text).unwrap()).send().await.unwrap();
    assert_eq!(to_string(&read).unwrap(), text);
    assert_eq!(socket.requests()[0].split_once("\r\n\r\n").unwrap().1, text);
    // It is read like any value of serde_json.
    assert_eq!(read.open_with.as_ref().unwrap().additional_properties["more"].as_f64(), Some(1.1));
    assert_eq!(read.big_max, Some(u64::MAX));
}

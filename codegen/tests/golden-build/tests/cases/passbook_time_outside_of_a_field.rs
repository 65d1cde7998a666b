//! Seconds since 1970 are read at the root of a reply and in a union, and sent in the list of a parameter.

use golden_build::reported::passbook_time_outside_of_a_field::{Auth, Client, types::EitherResponse};
use passbook_runtime::Timestamp;
use passbook_runtime::json::{from_str, to_string};

use crate::socket::{Socket, reply};

#[tokio::test]
async fn seconds_are_an_instant_in_every_position() {
    let moment: Timestamp = "2026-03-02T08:05:09Z".parse().unwrap();
    let socket = Socket::answering(&[&reply("200 OK", "application/json", "1772438709")]);
    let client = Client::builder(Auth::new()).base_url(&socket.url).build().unwrap();
    assert_eq!(client.now().since(&[moment, Timestamp::UNIX_EPOCH]).send().await.unwrap(), moment);
    assert!(socket.requests()[0].starts_with("GET /now?since=1772438709&since=0 "), "{:?}", socket.requests());
    assert_eq!(client.either().send().await.unwrap(), EitherResponse::DateTime(moment));
    let object: EitherResponse = from_str(r#"{"a":"b"}"#).unwrap();
    assert!(matches!(object, EitherResponse::Variant2(_)));
    assert_eq!(to_string(&EitherResponse::DateTime(moment)).unwrap(), "1772438709");
}

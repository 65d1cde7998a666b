//! Every codec as a whole body and reply, in a list and in a map, and as a parameter of each style: what is decoded is
//! sent digit for digit.

#![deny(warnings)]

use golden_build::positions::{Auth, Client};
use passbook_runtime::testing::{Canned, Server};
use passbook_runtime::{Decimal, Error, Timestamp, json};

async fn answering(bodies: &[&str]) -> (Server, Client) {
    let server = Server::start().await;
    for body in bodies {
        server.reply(Canned::json(200, *body));
    }
    let client = Client::builder(Auth::new()).base_url(server.url()).build().unwrap();
    (server, client)
}

/// The text of the value, alone, in the list and in the map.
macro_rules! bodies {
    ($($test:ident: $text:expr, $one:ident $list:ident;)*) => {$(
        #[tokio::test]
        async fn $test() {
            let text = $text;
            let (list, map) = (format!("[{text},{text}]"), format!(r#"{{"key":{text}}}"#));
            let (server, client) = answering(&[text, &map, text]).await;
            // What comes first is whatever the body was made of.
            let first = client.$one(&json_of(text)).send().await.unwrap();
            let values = client.$list(&[first.clone(), first.clone()]).send().await.unwrap();
            assert_eq!(values["key"], first);
            assert_eq!(client.$one(&first).send().await.unwrap(), first);
            let sent: Vec<_> = server.requests().iter().map(|request| request.text().unwrap().to_owned()).collect();
            assert_eq!(sent[1], list);
            assert_eq!(sent[2], text);

            // A list where one value is expected, in a reply and in an error.
            let (_server, client) = answering(&["[[]]"]).await;
            let error = client.$one(&first).send().await.unwrap_err();
            if !text.starts_with('[') {
                let Error::Decode(found) = &error else { panic!("{error}") };
                assert!(found.reason().contains("an array, expected "), "{error}");
                assert_eq!(error.raw_body().unwrap(), "[[]]");
            }
            let (server, client) = answering(&[]).await;
            server.reply(Canned::json(400, list));
            let error = client.$one(&first).send().await.unwrap_err();
            assert!(error.body().is_some(), "{error}");
        }
    )*};
}

trait FromText {
    fn from_text(text: &str) -> Self;
}

fn json_of<T: FromText>(text: &str) -> T {
    T::from_text(text)
}

impl FromText for Decimal {
    fn from_text(_: &str) -> Self {
        Self::ONE
    }
}

impl FromText for Timestamp {
    fn from_text(_: &str) -> Self {
        Self::UNIX_EPOCH
    }
}

impl FromText for i64 {
    fn from_text(_: &str) -> Self {
        1
    }
}

impl FromText for i128 {
    fn from_text(_: &str) -> Self {
        1
    }
}

bodies! {
    decimal_numbers: "12345678901234567.890", put_amount_number put_amount_number_list;
    decimal_texts: r#""12345678901234567.890""#, put_amount_text put_amount_text_list;
    unix_numbers: "1772438709", put_unix_number put_unix_number_list;
    unix_texts: r#""1772438709""#, put_unix_text put_unix_text_list;
    http_dates: r#""Mon, 02 Mar 2026 08:05:09 GMT""#, put_http_date put_http_date_list;
    lenient_numbers: "7", put_lenient put_lenient_list;
    integers_beyond_64_bits: "-18446744073709551615", put_huge put_huge_list;
}

#[tokio::test]
async fn a_lenient_number_is_read_from_a_text_wherever_it_stands() {
    let (server, client) = answering(&[r#""7""#, r#"{"key":"7"}"#]).await;
    assert_eq!(client.put_lenient(&7).send().await.unwrap(), 7);
    assert_eq!(client.put_lenient_list(&[7]).send().await.unwrap()["key"], 7);
    assert_eq!(server.requests()[1].text(), Some("[7]"));
}

#[tokio::test]
async fn free_form_bodies_keep_their_digits() {
    let text = r#"{"n":[12345678901234567890123,1.10]}"#;
    let (server, client) = answering(&[text]).await;
    let value = json::from_str(text).unwrap();
    assert_eq!(client.put_free(&value).send().await.unwrap(), value);
    assert_eq!(server.requests()[0].text(), Some(text));
}

#[tokio::test]
async fn parameters_of_each_style_are_written_by_the_codec() {
    let (server, client) = answering(&[]).await;
    let moment: Timestamp = "2026-03-02T08:05:09Z".parse().unwrap();
    fn map<T>(value: T) -> std::collections::BTreeMap<String, T> {
        [("k".to_owned(), value)].into()
    }
    for _ in 0..2 {
        server.reply(Canned::new(204));
    }
    let one: Decimal = "12345678901234567.890".parse().unwrap();
    let many = [one, Decimal::ONE];
    let request = client.send_amount_number(one, &many).one(one).many(&many).joined(&many).piped(&many);
    let request = request.deep(&map(one)).json(&many).json_map(&map(one)).x_one(one).x_many(&many).c_one(one);
    request.send().await.unwrap();
    let many = [moment, Timestamp::UNIX_EPOCH];
    let request = client.send_unix_text(moment, &many).one(moment).many(&many).joined(&many).piped(&many);
    let request = request
        .deep(&map(moment))
        .json(&many)
        .json_map(&map(moment))
        .x_one(moment)
        .x_many(&many)
        .c_one(moment);
    request.send().await.unwrap();
    for (request, one, other, quote) in [
        (&server.requests()[0], "12345678901234567.890", "1", ""),
        (&server.requests()[1], "1772438709", "0", "\""),
    ] {
        assert!(
            request.path.ends_with(&format!("/{one}/;inMatrix={one};inMatrix={other}")),
            "{}",
            request.path
        );
        let query = |name: &str| -> Vec<&str> {
            request.query.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
        };
        assert_eq!(query("one"), [one]);
        assert_eq!(query("many"), [one, other]);
        assert_eq!(query("joined"), [format!("{one},{other}")]);
        assert_eq!(query("piped"), [format!("{one}|{other}")]);
        assert_eq!(query("deep[k]"), [one]);
        assert_eq!(query("json"), [format!("[{quote}{one}{quote},{quote}{other}{quote}]")]);
        assert_eq!(query("jsonMap"), [format!(r#"{{"k":{quote}{one}{quote}}}"#)]);
        assert_eq!(request.header("x-one"), Some(one));
        assert_eq!(request.header("x-many"), Some(format!("{one},{other}").as_str()));
        assert_eq!(request.header("cookie"), Some(format!("c_one={one}").as_str()));
    }
}

#[tokio::test]
async fn events_and_forms_are_exact() {
    let (server, client) = answering(&[]).await;
    let events = "data: 12345678901234567.890\n\n";
    server.reply(Canned::new(200).header("content-type", "text/event-stream").body(events));
    let mut events = client.events().send_events().await.unwrap().into_value();
    let event = events.next().await.unwrap().unwrap();
    assert_eq!(event.data.to_string(), "12345678901234567.890");

    server.reply(Canned::new(204));
    let text = r#"{"field":12345678901234567.890,"items":[0.10],"values":{"k":1.00},"more":2.50}"#;
    client.send_form(&json::from_str(text).unwrap()).send().await.unwrap();
    let sent = server.requests()[1].text().unwrap().to_owned();
    for pair in ["field=12345678901234567.890", "items=0.10", "values=%7B%22k%22%3A1.00%7D", "more=2.50"] {
        assert!(sent.split('&').any(|sent| sent == pair), "{pair}: {sent}");
    }
}

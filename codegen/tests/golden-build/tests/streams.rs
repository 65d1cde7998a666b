//! What is sent and read as a stream, in parts, and the headers of a reply, by the generated clients and over real
//! sockets.

#![deny(warnings)]

use std::pin::Pin;
use std::task::{Context, Poll};

use golden_build::{bodies, streams};
use passbook_runtime::json::json;
use passbook_runtime::testing::{Canned, Recorded, Server};
use passbook_runtime::{Body, Bytes, Error, Field, Part, Timestamp, json};

async fn answering(canned: Canned) -> (Server, streams::Client) {
    let server = Server::start().await;
    server.reply(canned);
    let client = streams::Client::builder(streams::Auth::new()).base_url(server.url()).build().unwrap();
    (server, client)
}

/// A stream of one piece.
struct Once(Option<&'static [u8]>);

impl futures_core::Stream for Once {
    type Item = Result<&'static [u8], std::convert::Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

fn once(bytes: &'static [u8]) -> Body {
    Body::from_stream(Once(Some(bytes)))
}

#[tokio::test]
async fn bytes_go_as_a_stream_and_come_as_one() {
    let (server, client) = answering(Canned::new(206).body("def")).await;
    let mut response = client.put_file("7", once(b"abc")).send_streaming().await.unwrap();
    assert_eq!(response.status(), 206);
    assert_eq!(response.value_mut().next().await.unwrap().unwrap(), Bytes::from("def"));
    let request = server.requests().remove(0);
    assert_eq!((request.text(), request.header("content-type")), (Some("abc"), Some("image/png")));
    assert_eq!(
        (request.header("transfer-encoding"), request.header("content-length")),
        (Some("chunked"), None)
    );

    // Bytes in memory are given and had as before.
    assert_eq!(client.put_file("7", vec![1, 2]).send().await.unwrap(), "def");
    assert_eq!(server.requests()[1].header("content-length"), Some("2"));

    let (_server, client) = answering(Canned::json(404, r#"{"message": "none"}"#)).await;
    let error = client.get_file("7").send_streaming().await.unwrap_err();
    assert_eq!(
        error.body(),
        Some(&streams::ErrorBody::Problem(json::from_str(r#"{"message": "none"}"#).unwrap()))
    );
    assert_eq!(error.message().as_deref(), Some("none"));
}

#[tokio::test]
async fn streams_go_to_any_thread() {
    fn may_move<T: Send>(_: T) {}
    fn may_share<T: Send + Sync>() {}
    let (_server, client) = answering(Canned::new(200)).await;
    may_move(client.get_file("7").send_streaming());
    may_move(client.watch().send_events());
    may_share::<Body>();
    may_share::<Part>();
    may_share::<passbook_runtime::ByteStream>();
    may_share::<passbook_runtime::Events<streams::types::Change>>();
}

#[tokio::test]
async fn events_have_the_type_of_the_contract() {
    let stream = |text: &'static str| Canned::new(200).header("Content-Type", "text/event-stream").body(text);
    let (server, client) =
        answering(stream("id: 1\nevent: change\ndata: {\"id\": 7, \"state\":\ndata: \"new\"}\n\n")).await;
    let mut events = client.watch().send_events().await.unwrap().into_value();
    let event = events.next().await.unwrap().unwrap();
    let state = event.data.state.as_ref().map(streams::types::State::as_str);
    assert_eq!(
        (event.event.as_str(), event.id.as_str(), event.data.id, state),
        ("change", "1", 7, Some("new"))
    );
    assert!(events.next().await.is_none());
    assert_eq!(server.requests()[0].header("accept"), Some("text/event-stream, application/json;q=0.5"));
    // Or all of it, once it has ended.
    assert!(client.watch().send().await.unwrap().starts_with("id: 1\n"));

    let (_server, client) = answering(stream("data: open\n\ndata: ajar\n\n")).await;
    let mut texts = client.watch_texts().send_events().await.unwrap().into_value();
    assert_eq!(texts.next().await.unwrap().unwrap().data, "open");
    let mut states = client.watch_states().send_events().await.unwrap().into_value();
    assert_eq!(states.next().await.unwrap().unwrap().data, streams::types::State::Open);
    assert_eq!(states.next().await.unwrap().unwrap().data.as_str(), "ajar");
}

#[tokio::test]
async fn the_caller_chooses_between_json_and_events() {
    let (server, client) = answering(Canned::json(200, r#"{"id": 1}"#)).await;
    let body = streams::types::AnswerRequest::new(false);
    assert_eq!(client.answer(&body).send().await.unwrap().id, 1);
    assert_eq!(server.requests()[0].header("accept"), Some("application/json"));
    // JSON where events were asked for is not what the contract says, and is not lost.
    let error = client.answer(&body).send_events().await.unwrap_err();
    assert!(matches!(&error, Error::Unexpected(_)) && error.raw_body().is_some_and(|body| !body.is_empty()));

    let canned =
        Canned::new(200).header("Content-Type", "text/event-stream").body("data: {\"delta\": \"hi\"}\n\n");
    let (_server, client) = answering(canned).await;
    let mut answer =
        client.answer(&streams::types::AnswerRequest::new(true)).send_events().await.unwrap().into_value();
    assert_eq!(answer.next().await.unwrap().unwrap().data.delta, "hi");
}

#[tokio::test]
async fn headers_are_typed_and_a_wrong_one_loses_nothing() {
    let canned = Canned::new(200)
        .header("x-text", "a")
        .header("X-Whole", "seven")
        .header("X-Small", "-7")
        .header("X-Number", "0.5")
        .header("X-Amount", "1.10")
        .header("X-Flag", "false")
        .header("X-Date", "2025-01-14")
        .header("X-Moment", "2025-01-14T12:30:00Z")
        .header("X-Id", "67e55044-10b1-426f-9247-bb680e5fe0c8")
        .header("X-Reset", "1736857800")
        .header("Last-Modified", "Tue, 14 Jan 2025 12:30:00 GMT")
        .header("X-State", "ajar")
        .header("X-Scopes", "a, b")
        .header("X-Numbers", "1")
        .header("X-Numbers", "2")
        .header("X-Object", "R=100")
        .header("X-Json", "7")
        .header("X-Account", "4111")
        .header("X-Mixed", "7 a minute");
    let (_server, client) = answering(canned).await;
    let response = client.get_headers().send_with_response().await.unwrap();
    let headers = streams::operations::headers::GetHeadersHeaders::from(response.headers());
    assert_eq!(headers.x_text(), Ok(Some("a".into())));
    assert_eq!(headers.x_whole().unwrap_err().to_string(), "header X-Whole: not a whole number of 64 bits");
    assert_eq!((headers.x_small(), headers.x_number()), (Ok(Some(-7)), Ok(Some(0.5))));
    assert_eq!(headers.x_amount().unwrap().unwrap().to_string(), "1.10");
    assert_eq!(headers.x_flag(), Ok(Some(false)));
    assert!(headers.x_date().unwrap().is_some() && headers.x_id().unwrap().is_some());
    let moment = Timestamp::from_timestamp(1_736_857_800, 0);
    assert_eq!((headers.x_reset(), headers.last_modified()), (Ok(moment), Ok(moment)));
    assert_eq!(headers.x_moment().unwrap().unwrap().to_utc(), moment.unwrap());
    assert_eq!(headers.x_state(), Ok(Some("ajar".into())));
    assert_eq!(headers.x_scopes(), Ok(Some(vec!["a".to_owned(), "b".to_owned()])));
    assert_eq!(headers.x_numbers(), Ok(Some(vec![1, 2])));
    assert_eq!((headers.x_object(), headers.x_json()), (Ok(Some("R=100".into())), Ok(Some("7".into()))));
    assert_eq!(headers.x_account().unwrap().unwrap().expose(), "4111");
    assert_eq!((headers.x_mixed(), headers.from2()), (Ok(Some("7 a minute".into())), Ok(None)));
    let shown = format!("{headers:?} {:?}", headers.x_account());
    assert!(!shown.contains("4111") && shown.contains("x-account"), "{shown}");

    // Those of an error are the same.
    let canned =
        Canned::json(404, r#"{"message": "none"}"#).header("x-rate-limit", "0").header("Retry-After", "7");
    let (_server, client) = answering(canned).await;
    let error = client.get_file("7").send().await.unwrap_err();
    let headers = error.headers().map(streams::operations::files::GetFileHeaders::from).unwrap();
    assert_eq!(
        (headers.x_rate_limit(), headers.retry_after(), headers.e_tag()),
        (Ok(Some(0)), Ok(Some(7)), Ok(None))
    );
}

async fn parts_of(body: &bodies::types::Upload) -> Result<(Recorded, Vec<(String, Vec<u8>)>), String> {
    let server = Server::start().await;
    server.reply(Canned::new(204));
    let client = bodies::Client::builder(bodies::Auth::new()).base_url(server.url()).build().unwrap();
    client.send_many_parts().body(body).send().await.map_err(|error| error.to_string())?;
    let request = server.requests().remove(0);
    let parts = split(&request);
    Ok((request, parts))
}

/// Headers and content of each part, as a server reads them.
fn split(request: &Recorded) -> Vec<(String, Vec<u8>)> {
    let boundary =
        request.header("content-type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
    let mut rest = request.body.strip_prefix(format!("--{boundary}").as_bytes()).unwrap();
    let between = format!("\r\n--{boundary}");
    let find = |text: &[u8], what: &[u8]| text.windows(what.len()).position(|window| window == what);
    let mut parts = Vec::new();
    while rest != b"--\r\n" {
        let part = rest.strip_prefix(b"\r\n").unwrap();
        let end = find(part, between.as_bytes()).unwrap();
        let head = find(part, b"\r\n\r\n").unwrap();
        parts.push((String::from_utf8(part[..head].to_vec()).unwrap(), part[head + 4..end].to_vec()));
        rest = &part[end + between.len()..];
    }
    parts
}

fn disposition(rest: &str) -> String {
    format!("Content-Disposition: form-data; {rest}")
}

#[tokio::test]
async fn parts_are_files_and_values_in_the_contracts_order() {
    let pictures = vec![
        Part::new(&b"\xff\0"[..])
            .file_name("a\"\r\n\u{e9}.png")
            .content_type("image/png")
            .header("X-Dpi", "300"),
        Part::new(vec![]),
    ];
    let note: bodies::types::Note = json::from_value(json!({"text": "hi"})).unwrap();
    let whole = bodies::types::Upload::new("EU", note.clone(), pictures.clone())
        .amount("1.50".parse().unwrap())
        .taken(Timestamp::from_timestamp(7, 0).unwrap())
        .comment("# a")
        .scan(&b"%PDF"[..])
        .encoded("QQ==")
        .cover(Field::Null)
        .labels(vec!["x".to_owned(), "y".to_owned()]);
    let file = |name: &str, file_name: &str, more: &str| {
        disposition(&format!("name=\"{name}\"; filename=\"{file_name}\"\r\nContent-Type: {more}"))
    };
    let value = |name: &str| disposition(&format!("name=\"{name}\""));
    let expected = vec![
        (value("zone"), b"EU".to_vec()),
        (
            format!("{}\r\nContent-Type: application/vnd.note+json", value("note")),
            br#"{"text":"hi"}"#.to_vec(),
        ),
        (value("amount"), b"1.50".to_vec()),
        (value("taken"), b"7".to_vec()),
        (format!("{}\r\nContent-Type: text/markdown", value("comment")), b"# a".to_vec()),
        (file("scan", "scan", "application/pdf"), b"%PDF".to_vec()),
        (file("pictures", "a%22%0D%0A\u{e9}.png", "image/png\r\nX-Dpi: 300"), b"\xff\0".to_vec()),
        (file("pictures", "pictures", "application/octet-stream"), b"".to_vec()),
        (value("encoded"), b"QQ==".to_vec()),
        (value("labels"), b"x".to_vec()),
        (value("labels"), b"y".to_vec()),
    ];
    let (request, parts) = parts_of(&whole).await.unwrap();
    assert_eq!(parts, expected);
    assert_eq!(request.header("content-length"), Some(request.body.len().to_string().as_str()));
    assert!(!format!("{whole:?}").contains("PDF"));

    // The same with a stream, whose length nobody knows; and with one whose length is known.
    let (request, parts) = parts_of(&whole.clone().scan(once(b"%PDF"))).await.unwrap();
    assert_eq!((parts, request.header("transfer-encoding")), (expected.clone(), Some("chunked")));
    let (request, parts) = parts_of(&whole.scan(once(b"%PDF").with_length(4))).await.unwrap();
    assert_eq!(parts, expected);
    assert_eq!(request.header("content-length"), Some(request.body.len().to_string().as_str()));
}

#[tokio::test]
async fn what_is_wrong_with_a_part_is_said_before_anything_is_sent() {
    let note: bodies::types::Note = json::from_value(json!({"text": "hi"})).unwrap();
    let with = |part: Part| bodies::types::Upload::new("EU", note.clone(), vec![part]);
    for (body, expected) in [
        (
            bodies::types::Upload::new("EUROPE", note.clone(), vec![]),
            "send_many_parts: body: zone is longer than 3 characters",
        ),
        (
            bodies::types::Upload::new("EU", note.clone(), vec!["a".into(), "b".into(), "c".into()]),
            "send_many_parts: body: pictures is more than 2 items",
        ),
        (
            with(Part::new("a").content_type("image/png\r\nX-Evil: 1")),
            "send_many_parts: body: the content type of a part is no header value",
        ),
        (
            with(Part::new("a").header("X-Evil\r\n", "1")),
            "send_many_parts: body: a header of a part is none that can be sent",
        ),
        (
            with(Part::new("a").header("X", "1\r\nX-Evil: 1")),
            "send_many_parts: body: a header of a part is none that can be sent",
        ),
    ] {
        assert_eq!(parts_of(&body).await.unwrap_err(), expected);
    }
}

#[test]
fn a_part_is_text_in_json() {
    let text = json!({"zone": "EU", "note": {"text": "hi"}, "pictures": ["a"]});
    let mut upload: bodies::types::Upload = json::from_value(text.clone()).unwrap();
    assert_eq!(upload.pictures, ["a".into()]);
    assert_eq!(json::to_value(&upload).unwrap(), text);
    upload.pictures = vec![Part::new(&b"\xff"[..])];
    assert!(json::to_value(&upload).is_err());
}

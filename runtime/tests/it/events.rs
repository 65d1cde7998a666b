//! Server-sent events over real sockets: however they are cut, and whatever is wrong with them.

use std::time::Duration;

use passbook_runtime::internal::{Call, Operation, RawResponse, json_data, text_data};
use passbook_runtime::testing::{Canned, Server};
use passbook_runtime::{CallOptions, Error, Event, EventError, Events, FailureKind, Response, RetryPolicy};
use tokio::io::AsyncWriteExt;

use crate::support::{GET, core, core_at, misbehaving};

const WATCH: Operation = Operation {
    id: "watch",
    accept: "text/event-stream, application/json",
    success_types: "text/event-stream, application/json",
    ..GET
};

/// As a generated operation does it whose successes are texts.
fn decode(response: RawResponse) -> Result<Response<String>, Error<()>> {
    match response.status().as_u16() {
        200..=299 => response.text(),
        404 => Err(response.error_json(|(): ()| ())),
        _ => Err(response.unexpected()),
    }
}

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: Text/Event-Stream; charset=utf-8\r\ntransfer-encoding: chunked\r\n\r\n";

fn chunk(bytes: &[u8]) -> Vec<u8> {
    [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat()
}

/// The events of a reply whose body comes in these pieces, each in a chunk and a packet of its own.
async fn events_of(pieces: Vec<Vec<u8>>) -> Vec<(String, String, String)> {
    let (address, _, task) = misbehaving(move |mut stream, _| {
        let pieces = pieces.clone();
        async move {
            stream.set_nodelay(true)?;
            stream.write_all(HEAD).await?;
            for piece in pieces {
                stream.write_all(&chunk(&piece)).await?;
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            stream.write_all(b"0\r\n\r\n").await
        }
    })
    .await;
    let mut events = Call::new(&core_at(address, |_| {}), &WATCH)
        .send_events(text_data::<String>(), decode)
        .await
        .unwrap()
        .into_value();
    let mut all = Vec::new();
    while let Some(event) = events.next().await {
        let Event { event, data, id, .. } = event.unwrap();
        all.push((event, data, id));
    }
    task.abort();
    all
}

#[tokio::test]
async fn events_are_the_same_however_they_are_cut() {
    let text = "\u{feff}: hello\r\nid: 1\r\ndata: caf\u{e9}\r\ndata: 2\r\n\r\nevent: add\rdata: 3\r\rdata: 4\n\ndata: lost";
    let event = |event: &str, data: &str| (event.to_owned(), data.to_owned(), "1".to_owned());
    let expected = [event("message", "caf\u{e9}\n2"), event("add", "3"), event("message", "4")];
    let bytes = text.as_bytes();
    assert_eq!(events_of(vec![bytes.to_vec()]).await, expected);
    for size in [1, 2, 3, 7] {
        assert_eq!(events_of(bytes.chunks(size).map(<[u8]>::to_vec).collect()).await, expected, "{size}");
    }
}

async fn watching(canned: Canned) -> (Server, Result<Response<Events<u32>>, Error<()>>) {
    let server = Server::start().await;
    server.reply(canned);
    let mut call = Call::new(&core(&server), &WATCH);
    call.options(CallOptions::new().retry(RetryPolicy::never()));
    let outcome = call.send_events(json_data(), decode).await;
    (server, outcome)
}

fn stream(body: &'static str) -> Canned {
    Canned::new(200).header("Content-Type", "text/event-stream").body(body)
}

#[tokio::test]
async fn a_wrong_event_does_not_lose_the_others() {
    let (server, events) = watching(stream(
        "retry: 5\nid: a\ndata: 1\n\ndata: [DONE]\n\nid: b\ndata: \"s3cret\"\n\ndata: 4\n\n",
    ))
    .await;
    let mut events = events.unwrap().into_value();
    assert_eq!(events.last_event_id(), None);
    assert_eq!(events.next().await.unwrap().unwrap().data, 1);
    assert_eq!((events.last_event_id(), events.retry()), (Some("a"), Some(Duration::from_millis(5))));
    let Some(Err(EventError::Decode(error))) = events.next().await else { panic!() };
    assert_eq!((error.event().data.as_str(), error.operation()), ("[DONE]", "watch"));
    let Some(Err(error @ EventError::Decode(_))) = events.next().await else { panic!() };
    let shown = format!("{error} {error:?} {events:?}");
    assert!(shown.starts_with("watch: an event is not what the spec says, at `.`: invalid type"), "{shown}");
    assert!(!shown.contains("s3cret"), "{shown}");
    assert_eq!((events.next().await.unwrap().unwrap().id.as_str(), events.last_event_id()), ("b", Some("b")));
    assert!(events.next().await.is_none());
    let asked = server.requests()[0].header("accept").map(str::to_owned);
    assert_eq!(asked.as_deref(), Some("text/event-stream, application/json;q=0.5"));
}

#[tokio::test]
async fn an_event_without_end_ends_the_stream() {
    let (address, _, task) = misbehaving(|mut stream, _| async move {
        stream.write_all(HEAD).await?;
        stream.write_all(&chunk(b"data: 1\n\ndata: ")).await?;
        loop {
            stream.write_all(&chunk(&[b'x'; 1 << 14])).await?;
        }
    })
    .await;
    let call = Call::new(&core_at(address, |_| {}), &WATCH);
    let mut events = call.send_events(text_data::<String>(), decode).await.unwrap().into_value();
    events.set_event_limit(100_000);
    assert_eq!(events.next().await.unwrap().unwrap().data, "1");
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.to_string(), "watch: an event is longer than 100000 bytes");
    assert!(events.next().await.is_none());
    task.abort();
}

#[tokio::test]
async fn a_stream_that_breaks_off_is_an_error() {
    let (_server, events) = watching(stream("data: 1\n\n").header("Content-Length", "100")).await;
    let mut events = events.unwrap().into_value();
    assert_eq!(events.next().await.unwrap().unwrap().data, 1);
    let Some(Err(EventError::Transport(error))) = events.next().await else { panic!() };
    assert_eq!(error.kind(), FailureKind::Broken);
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn what_is_no_stream_of_events_is_read_as_ever() {
    let (_server, outcome) = watching(Canned::json(404, "null")).await;
    assert!(matches!(outcome, Err(Error::Api(_))));
    // A success that is none of events is not what was asked for, and is not lost.
    let (_server, outcome) = watching(Canned::json(200, "[]")).await;
    let Err(Error::Unexpected(unexpected)) = outcome else { panic!() };
    assert_eq!(unexpected.raw_body().as_ref(), b"[]");
}

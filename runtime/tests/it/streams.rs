//! Bodies as streams, both ways, over real sockets.

use std::error::Error as StdError;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use passbook_runtime::internal::{Call, Encoding, Failure, Operation, RawResponse, RequestBody};
use passbook_runtime::testing::{Canned, Server};
use passbook_runtime::{
    Body, BoxFuture, ByteStream, Bytes, CallOptions, Error, Exchange, FailureKind, Response, Transport,
    TransportFailure, http, reqwest,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::support::{GET, QUICK, core, core_at, core_with, misbehaving};

const PUT: Operation = Operation {
    id: "putFile",
    method: "PUT",
    body: Some(RequestBody {
        media_type: "application/octet-stream",
        encoding: Encoding::Bytes,
        required: true,
        fields: &[],
    }),
    ..GET
};

/// As a generated operation does it whose successes are bytes.
fn decode(response: RawResponse) -> Result<Response<Bytes>, Error<()>> {
    match response.status().as_u16() {
        200..=299 => response.bytes(),
        404 => Err(response.error_json(|(): ()| ())),
        _ => Err(response.unexpected()),
    }
}

/// These items, one after the other.
struct Items<I>(I);

impl<T, I: Iterator<Item = T> + Unpin> futures_core::Stream for Items<I> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<T>> {
        Poll::Ready(self.0.next())
    }
}

fn stream(pieces: &'static [&'static str]) -> Items<impl Iterator<Item = io::Result<&'static [u8]>> + Unpin> {
    Items(pieces.iter().map(|piece| Ok(piece.as_bytes())))
}

const LENGTH: u64 = 64 << 20;
const PIECE: u64 = 64 << 10;

#[tokio::test]
async fn an_upload_is_made_no_faster_than_it_is_taken() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (go_on, told) = oneshot::channel::<()>();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await?;
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await?);
        }
        told.await.map_err(io::Error::other)?;
        let (mut left, mut sum, mut buffer) = (LENGTH, 0_u64, vec![0; 1 << 16]);
        while left > 0 {
            let read = stream.read(&mut buffer).await?;
            if read == 0 {
                return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
            }
            left -= read as u64;
            sum += buffer[..read].iter().map(|byte| u64::from(*byte)).sum::<u64>();
        }
        stream.write_all(b"HTTP/1.1 204 Fine\r\n\r\n").await?;
        Ok((String::from_utf8_lossy(&head).to_lowercase(), sum))
    });

    let made = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&made);
    let pieces = (0..LENGTH / PIECE).map(move |number| {
        counted.fetch_add(PIECE, Ordering::SeqCst);
        Ok::<_, io::Error>(vec![(number % 251) as u8; PIECE as usize])
    });
    let mut call = Call::new(&core_at(address, |_| {}), &PUT);
    call.body_bytes(Body::from_stream(Items(pieces)).with_length(LENGTH));
    let sending = tokio::spawn(call.send());

    // While the server takes nothing, nothing is made but what fits into the sockets on the way.
    let mut before = u64::MAX;
    while before != made.load(Ordering::SeqCst) || before == 0 {
        before = made.load(Ordering::SeqCst);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(before < LENGTH / 2, "{before} bytes were made for a server that takes none");
    go_on.send(()).unwrap();
    assert_eq!(sending.await.unwrap().unwrap().status(), 204);
    let (head, sum) = server.await.unwrap().unwrap();
    assert!(head.contains(&format!("content-length: {LENGTH}")), "{head}");
    let expected: u64 = (0..LENGTH / PIECE).map(|number| (number % 251) * PIECE).sum();
    assert_eq!((sum, made.load(Ordering::SeqCst)), (expected, LENGTH));
}

/// How a call of this operation with this body ends, at a server that answers this; and what it saw.
async fn sent(body: Body, replies: &[u16]) -> (Result<RawResponse, Failure>, Vec<Bytes>) {
    let server = Server::start().await;
    replies.iter().for_each(|status| server.reply(Canned::new(*status)));
    let mut call = Call::new(&core_with(&server, |config| config.retry(QUICK)), &PUT);
    call.body_bytes(body);
    let ended = call.send().await;
    let seen = server.requests().into_iter().map(|request| request.body).collect();
    (ended, seen)
}

#[tokio::test]
async fn a_stream_is_sent_again_only_where_it_can_be_had_again() {
    let (ended, seen) = sent(Body::from_stream(stream(&["ab", "", "c"])), &[503, 204]).await;
    assert_eq!((ended.unwrap().status().as_u16(), seen), (503, vec![Bytes::from("abc")]));

    let (ended, seen) = sent(Body::from_stream_fn(|| stream(&["ab", "c"])), &[503, 204]).await;
    assert_eq!((ended.unwrap().status().as_u16(), seen), (204, vec![Bytes::from("abc"); 2]));

    // What it prints is not what it holds.
    let shown =
        format!("{:?}", [Body::from("s3cret"), Body::from_stream(stream(&["s3cret"])).with_length(6)]);
    assert!(!shown.contains("s3cret") && shown.matches("Some(6)").count() == 2, "{shown}");
}

#[tokio::test]
async fn a_stream_that_fails_is_the_callers_and_is_not_tried_again() {
    let broken = || Items([Ok("a"), Err(io::Error::other("the disk is gone"))].into_iter());
    let cases: [(Body, &str); 4] = [
        (Body::from_stream(broken()), "the disk is gone"),
        (Body::from_stream_fn(broken), "the disk is gone"),
        (Body::from_stream_fn(|| stream(&["abc"])).with_length(2), "is longer than was said"),
        (Body::from_stream_fn(|| stream(&["abc"])).with_length(4), "is shorter than was said"),
    ];
    for (body, reason) in cases {
        let (ended, _) = sent(body, &[204]).await;
        let error: Error<()> = ended.unwrap_err().into();
        let Error::Transport(transport) = &error else { panic!("{error:?}") };
        assert_eq!(transport.kind(), FailureKind::Upload, "{reason}");
        assert!(
            !error.is_retryable() && error.to_string().contains("the body could not be sent to"),
            "{error}"
        );
        let (mut cause, mut is_told) = (error.source(), false);
        while let Some(here) = cause {
            is_told |= here.to_string().ends_with(reason);
            cause = here.source();
        }
        assert!(is_told, "{reason}");
    }
}

#[tokio::test]
async fn a_stream_that_fails_over_http_2_is_the_callers_too() {
    let (address, seen, task) = misbehaving(|mut stream, _| async move {
        // The server's settings, which are none; then it listens.
        stream.write_all(b"\0\0\0\x04\0\0\0\0\0").await?;
        while stream.read(&mut [0; 1024]).await? > 0 {}
        Ok(())
    })
    .await;
    let http_2 = reqwest::Client::builder().http2_prior_knowledge().no_proxy().build().unwrap();
    let core = core_at(address, |config| config.http_client(http_2));
    let mut call = Call::new(&core, &PUT);
    let broken = || Items([Ok("a"), Err(io::Error::other("the disk is gone"))].into_iter());
    call.body_bytes(Body::from_stream_fn(broken));
    let Error::<()>::Transport(error) = call.send().await.unwrap_err().into() else { panic!() };
    assert_eq!((error.kind(), seen.load(Ordering::SeqCst)), (FailureKind::Upload, 1));
    assert_eq!(error.source().unwrap().to_string(), "the stream of the body failed");
    task.abort();
}

#[tokio::test]
async fn a_server_may_refuse_what_is_still_being_sent() {
    let (address, seen, task) = misbehaving(|mut stream, _| async move {
        stream.write_all(b"HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").await?;
        // Until the client has seen it.
        tokio::time::sleep(Duration::from_secs(5)).await;
        Ok(())
    })
    .await;
    let endless = Items(std::iter::repeat_with(|| Ok::<_, io::Error>(vec![0; 1 << 16])));
    let mut call = Call::new(&core_at(address, |_| {}), &PUT);
    call.body_bytes(Body::from_stream(endless));
    let start = Instant::now();
    assert_eq!(call.send().await.unwrap().status(), 413);
    assert!(start.elapsed() < Duration::from_secs(4) && seen.load(Ordering::SeqCst) == 1);
    task.abort();
}

async fn opened(call: Call) -> ByteStream {
    call.send_streaming(decode).await.unwrap().into_value()
}

async fn kind_of(stream: &mut ByteStream) -> FailureKind {
    let kind = stream.next().await.unwrap().unwrap_err().kind();
    assert!(stream.next().await.is_none(), "an error is the end");
    kind
}

#[tokio::test]
async fn a_download_comes_in_pieces_and_knows_its_end() {
    let (address, _, task) = misbehaving(|mut stream, number| async move {
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nabc").await?;
        tokio::time::sleep(Duration::from_millis(50)).await;
        if number == 0 { stream.write_all(b"def").await } else { Ok(()) }
    })
    .await;
    // The time for an attempt is for its headers.
    let core = core_at(address, |config| config.attempt_timeout(Duration::from_millis(40)));
    let response = Call::new(&core, &GET).send_streaming(decode).await.unwrap();
    assert_eq!(response.status(), 200);
    let mut whole = response.into_value();
    assert_eq!(whole.next().await.unwrap().unwrap(), "abc");
    assert_eq!(whole.next().await.unwrap().unwrap(), "def");
    assert!(whole.next().await.is_none() && whole.next().await.is_none());

    let mut cut_off = opened(Call::new(&core, &GET)).await;
    assert_eq!(cut_off.next().await.unwrap().unwrap(), "abc");
    assert_eq!(kind_of(&mut cut_off).await, FailureKind::Broken);
    task.abort();
}

#[tokio::test]
async fn a_silent_server_is_given_up_and_a_slow_reader_is_not() {
    let (address, _, task) = misbehaving(|mut stream, _| async move {
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nabc").await?;
        tokio::time::sleep(Duration::from_secs(60)).await;
        Ok(())
    })
    .await;
    let mut call = Call::new(&core_at(address, |_| {}), &GET);
    call.options(CallOptions::new().idle_timeout(Duration::from_millis(50)));
    let mut silent = opened(call).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(silent.next().await.unwrap().unwrap(), "abc", "the time is the server's, not the reader's");
    let start = Instant::now();
    let error = silent.next().await.unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("getThing: {address} sent nothing for longer than the idle timeout")
    );
    assert!(error.is_timeout() && start.elapsed() < Duration::from_secs(5));
    assert!(silent.next().await.is_none());
    task.abort();
}

#[tokio::test]
async fn the_headers_have_to_come_in_time() {
    let (address, seen, task) = misbehaving(|stream, _| async move {
        tokio::time::sleep(Duration::from_secs(60)).await;
        drop(stream);
        Ok(())
    })
    .await;
    for (options, kind, attempts) in [
        (CallOptions::new().attempt_timeout(Duration::from_millis(30)), FailureKind::Timeout, 3),
        (CallOptions::new().timeout(Duration::from_millis(60)), FailureKind::Deadline, 1),
    ] {
        let before = seen.load(Ordering::SeqCst);
        let mut call = Call::new(&core_at(address, |config| config.retry(QUICK)), &GET);
        call.options(options);
        let Error::Transport(error) = call.send_streaming(decode).await.unwrap_err() else { panic!() };
        assert_eq!((error.kind(), seen.load(Ordering::SeqCst) - before), (kind, attempts));
    }
    task.abort();
}

#[tokio::test]
async fn a_stream_that_is_dropped_ends_its_connection() {
    let (gone, is_gone) = oneshot::channel();
    let gone = Arc::new(std::sync::Mutex::new(Some(gone)));
    let (address, _, task) = misbehaving(move |mut stream, _| {
        let gone = gone.lock().unwrap().take();
        async move {
            stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n").await?;
            let chunk = format!("{:x}\r\n{}\r\n", 1 << 16, "x".repeat(1 << 16));
            while stream.write_all(chunk.as_bytes()).await.is_ok() {}
            gone.map(|gone| gone.send(()));
            Ok(())
        }
    })
    .await;
    let mut endless = opened(Call::new(&core_at(address, |_| {}), &GET)).await;
    assert!(endless.next().await.unwrap().is_ok());
    drop(endless);
    tokio::time::timeout(Duration::from_secs(5), is_gone).await.unwrap().unwrap();
    task.abort();
}

#[tokio::test]
async fn only_a_limit_that_was_asked_for_holds() {
    let server = Server::start().await;
    server.reply(Canned::new(200).body("abcdef"));
    let core = core_with(&server, |config| config.reply_limit(3));
    let mut unlimited = opened(Call::new(&core, &GET)).await;
    assert_eq!(unlimited.next().await.unwrap().unwrap(), "abcdef");
    let mut call = Call::new(&core, &GET);
    call.options(CallOptions::new().reply_limit(5));
    assert_eq!(kind_of(&mut opened(call).await).await, FailureKind::TooLarge);
}

#[tokio::test]
async fn what_is_no_success_is_read_and_tried_again_as_ever() {
    let server = Server::start().await;
    for canned in [Canned::new(503), Canned::new(200).body("x"), Canned::json(404, "null"), Canned::new(302)]
    {
        server.reply(canned);
    }
    let core = core_with(&server, |config| config.retry(QUICK));
    assert_eq!(opened(Call::new(&core, &GET)).await.next().await.unwrap().unwrap(), "x");
    assert_eq!(server.requests().len(), 2);
    assert!(matches!(Call::new(&core, &GET).send_streaming(decode).await, Err(Error::Api(_))));
    assert!(matches!(Call::new(&core, &GET).send_streaming(decode).await, Err(Error::Unexpected(_))));
}

#[derive(Debug)]
struct Made;

impl Transport for Made {
    fn send<'a>(
        &'a self,
        request: reqwest::Request,
        _: Exchange,
    ) -> BoxFuture<'a, Result<reqwest::Response, TransportFailure>> {
        let body = request.body().and_then(reqwest::Body::as_bytes).map(<[u8]>::to_vec);
        Box::pin(async { Ok(http::Response::new(body.unwrap_or_else(|| b"made up".to_vec())).into()) })
    }
}

#[tokio::test]
async fn another_transport_streams_too() {
    let server = Server::start().await;
    let core = core_with(&server, |config| config.transport(Arc::new(Made)));
    assert_eq!(opened(Call::new(&core, &GET)).await.next().await.unwrap().unwrap(), "made up");
    let mut call = Call::new(&core, &PUT);
    call.body_bytes("seen".into());
    assert_eq!(call.send().await.unwrap().body(), "seen", "bytes are not hidden from a transport");
}

#[test]
fn readers_are_streams_without_async() {
    use std::io::Read;

    use passbook_runtime::blocking::Wait;

    // The server lives where calls that are waited for do.
    let server = async { Server::start().await }.wait();
    server.reply(Canned::new(200).body("abcdef"));
    let core = core(&server);
    let mut call = Call::new(&core, &PUT);
    let content = vec![7; 200_000];
    call.body_bytes(Body::from_reader(io::Cursor::new(content.clone())).with_length(200_000));
    call.send().wait().unwrap();
    assert_eq!(server.requests()[0].body, content);
    assert_eq!(server.requests()[0].header("content-length"), Some("200000"));

    let mut body = Call::new(&core, &GET).send_streaming(decode).wait().unwrap().into_value().into_iter();
    let mut two = [0; 2];
    body.read_exact(&mut two).unwrap();
    assert_eq!((&two, body.next().unwrap().unwrap()), (b"ab", Bytes::from("cdef")));
    assert!(body.next().is_none() && body.read(&mut two).unwrap() == 0);

    struct Bad;
    impl Read for Bad {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("no disk"))
        }
    }
    let mut call = Call::new(&core, &PUT);
    call.body_bytes(Body::from_reader(Bad));
    let Error::<()>::Transport(error) = call.send().wait().unwrap_err().into() else { panic!() };
    assert_eq!(error.kind(), FailureKind::Upload);
}

//! What goes wrong between a client and a server: each ends in a typed error or a success, in time, and nothing that
//! isn't safe to repeat is repeated.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use passbook_runtime::internal::{Api, Encoding, PermanentErrors, Repeats};
use passbook_runtime::internal::{
    Authorize, Call, Config, Core, Credentials, Operation, Parameter, RequestBody,
};
use passbook_runtime::testing::{Canned, Server};
use passbook_runtime::{
    AttemptReport, AuthContext, BoxFuture, CallOptions, CallReport, CredentialsError, Error, Exchange,
    FailureKind, Observer, RetryPolicy, Transport, TransportFailure, http, reqwest,
};
use tokio::io::AsyncWriteExt;

use crate::support::{API_FACTS, GET, QUICK, core_at, core_of, core_with, leak, misbehaving, needs};

const POST: Operation = Operation {
    id: "pay",
    method: "POST",
    body: Some(RequestBody {
        media_type: "application/json",
        encoding: Encoding::Json,
        required: false,
        fields: &[],
    }),
    ..GET
};

async fn answering(replies: impl IntoIterator<Item = Canned>) -> Server {
    let server = Server::start().await;
    replies.into_iter().for_each(|canned| server.reply(canned));
    server
}

fn quick(server: &Server) -> Core {
    core_with(server, |config| config.retry(QUICK))
}

/// The status that a call ends with, and how many requests the server saw.
async fn ends(server: &Server, operation: &'static Operation, options: CallOptions) -> (u16, usize) {
    let mut call = Call::new(&quick(server), operation);
    call.options(options);
    let response = call.send().await.unwrap();
    (response.status().as_u16(), server.requests().len())
}

fn ok() -> Canned {
    Canned::json(200, "1")
}

#[tokio::test]
async fn what_may_pass_is_tried_again() {
    for status in [408, 429, 502, 503, 504] {
        let server = answering([Canned::new(status), Canned::new(status), ok()]).await;
        assert_eq!(ends(&server, &GET, CallOptions::new()).await, (200, 3), "{status}");
    }
    // Not for ever.
    let server = answering([Canned::new(503)]).await;
    assert_eq!(ends(&server, &GET, CallOptions::new()).await, (503, 3));
    // And not what doesn't pass by itself.
    for status in [400, 403, 404, 409, 500, 501] {
        let server = answering([Canned::new(status), ok()]).await;
        assert_eq!(ends(&server, &GET, CallOptions::new()).await, (status, 1), "{status}");
    }
}

#[tokio::test]
async fn only_what_is_safe_to_repeat_is_repeated() {
    for (method, requests) in
        [("GET", 2), ("HEAD", 2), ("OPTIONS", 2), ("PUT", 2), ("DELETE", 2), ("POST", 1), ("PATCH", 1)]
    {
        let operation = leak(Operation { method, ..POST });
        let server = answering([Canned::new(503), Canned::new(204)]).await;
        let (_, seen) = ends(&server, operation, CallOptions::new()).await;
        assert_eq!(seen, requests, "{method}");
    }
}

#[tokio::test]
async fn a_post_is_repeated_with_its_key() {
    let server = answering([Canned::new(503), Canned::new(502), ok()]).await;
    let options = CallOptions::new().idempotency_key("Idempotency-Key", "k-1");
    assert_eq!(ends(&server, &POST, options).await, (200, 3));
    assert!(server.requests().iter().all(|request| request.header("idempotency-key") == Some("k-1")));

    // Where the contract has a parameter for it, that is the key.
    const KEY: Parameter = Parameter { name: "X-Key", idempotency_key: true, ..Parameter::HEADER };
    let operation = leak(Operation { parameters: &[KEY], ..POST });
    for (key, requests) in [(Some("k-2"), 2), (None, 1)] {
        let server = answering([Canned::new(503), ok()]).await;
        let mut call = Call::new(&quick(&server), operation);
        if let Some(key) = key {
            call.text(0, key.to_owned());
        }
        call.send().await.unwrap();
        assert_eq!(server.requests().len(), requests);
        assert!(server.requests().iter().all(|request| request.header("x-key") == key));
    }
}

#[tokio::test]
async fn each_attempt_sends_the_same_body() {
    let server = answering([Canned::new(503), ok()]).await;
    let mut call = Call::new(&quick(&server), leak(Operation { method: "PUT", ..POST }));
    call.body(&[1, 2]);
    call.send().await.unwrap();
    let bodies: Vec<_> = server.requests().into_iter().map(|request| request.body).collect();
    assert_eq!(bodies, [&b"[1,2]"[..], b"[1,2]"]);
}

#[tokio::test]
async fn a_server_that_asks_for_time_gets_it() {
    let after = |value: &str| Canned::new(429).header("Retry-After", value);
    let server = answering([after("1"), ok()]).await;
    let start = Instant::now();
    assert_eq!(ends(&server, &GET, CallOptions::new()).await, (200, 2));
    assert!(start.elapsed() >= Duration::from_secs(1));

    // A date, by the server's own clock, which is years behind.
    let dated = after("Wed, 21 Oct 2015 07:28:01 GMT").header("Date", "Wed, 21 Oct 2015 07:28:00 GMT");
    let server = answering([dated, ok()]).await;
    let start = Instant::now();
    assert_eq!(ends(&server, &GET, CallOptions::new()).await, (200, 2));
    assert!(start.elapsed() >= Duration::from_secs(1));

    // More than anyone waits: the error says so at once.
    let server = answering([after("3600"), ok()]).await;
    let response = Call::new(&quick(&server), &GET).send().await.unwrap();
    let error: Error<()> = response.unexpected();
    assert_eq!((server.requests().len(), error.retry_after()), (1, Some(Duration::from_secs(3600))));

    // More than the call has left.
    let server = answering([after("30"), ok()]).await;
    let start = Instant::now();
    assert_eq!(ends(&server, &GET, CallOptions::new().timeout(Duration::from_secs(20))).await, (429, 1));
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_provider_that_counts_calls_is_asked_again_only_where_nothing_came_of_it() {
    static COUNTING: Api = Api { repeats: Repeats::WhereKnown, ..API_FACTS };
    for (status, requests) in [(429, 2), (503, 2), (502, 1), (504, 1)] {
        let server = answering([Canned::new(status), ok()]).await;
        let mut config = Config::new(&COUNTING);
        config.base_url(server.url());
        Call::new(&config.build().unwrap(), &GET).send().await.unwrap();
        assert_eq!(server.requests().len(), requests, "{status}");
    }
    let server = answering([Canned::json(200, "{").header("Content-Length", "100")]).await;
    let mut config = Config::new(&COUNTING);
    config.base_url(server.url());
    Call::new(&config.build().unwrap(), &GET).send().await.unwrap_err();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_error_that_the_contract_calls_permanent_is_not_repeated_whatever_its_status() {
    static STRICT: Api = Api {
        permanent_errors: &[
            PermanentErrors { at: "/code", codes: &["24302", "10010"] },
            PermanentErrors { at: "/error/id", codes: &["gone"] },
        ],
        ..API_FACTS
    };
    let bodies = [
        (r#"{"code": 24302}"#, 1),
        (r#"{"code": "10010"}"#, 1),
        (r#"{"error": {"id": "gone"}}"#, 1),
        (r#"{"code": "44000"}"#, 2),
        (r#"{"code": {"code": "24302"}}"#, 2),
        (r#"{"message": "24302"}"#, 2),
        ("24302", 2),
        ("", 2),
    ];
    for (body, requests) in bodies {
        for status in [429, 502, 503, 504] {
            let server = answering([Canned::json(status, body), ok()]).await;
            let mut config = Config::new(&STRICT);
            config.base_url(server.url());
            config.retry(QUICK);
            let response = Call::new(&config.build().unwrap(), &GET).send().await.unwrap();
            assert_eq!(server.requests().len(), requests, "{status} {body}");
            if requests == 1 {
                assert!(!response.unexpected::<()>().is_retryable(), "{status} {body}");
            }
        }
    }
    // A success with such a field is one.
    let server = answering([Canned::json(200, r#"{"code": "24302"}"#)]).await;
    let mut config = Config::new(&STRICT);
    config.base_url(server.url());
    assert_eq!(Call::new(&config.build().unwrap(), &GET).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn an_outage_is_not_multiplied() {
    let server = answering([Canned::new(503)]).await;
    let core = quick(&server);
    for _ in 0..80 {
        Call::new(&core, &GET).send().await.unwrap();
    }
    // 80 calls, and the 100 repeats that all of them have together, where each alone would have had two.
    assert_eq!(server.requests().len(), 180);
    // Five successes earn one repeat, and no more.
    server.reply(ok());
    Call::new(&core, &GET).send().await.unwrap();
    for _ in 0..5 {
        assert!(Call::new(&core, &GET).send().await.unwrap().status().is_success());
    }
    server.reply(Canned::new(503));
    assert!(Call::new(&core, &GET).send().await.unwrap().status().is_success());
    let before = server.requests().len();
    for _ in 0..3 {
        assert_eq!(Call::new(&core, &GET).send().await.unwrap().status(), 503);
    }
    assert_eq!(server.requests().len() - before, 3 + 1);
}

#[tokio::test]
async fn a_repeat_that_there_is_no_time_for_costs_nothing() {
    let server = answering([Canned::new(503).header("Retry-After", "50")]).await;
    let core = quick(&server);
    for _ in 0..101 {
        let mut call = Call::new(&core, &GET);
        call.options(CallOptions::new().timeout(Duration::from_secs(20)));
        call.send().await.unwrap();
    }
    assert_eq!(server.requests().len(), 101);
    server.reply(Canned::new(503));
    let mut last = Call::new(&core, &GET);
    last.options(CallOptions::new().timeout(Duration::from_secs(20)));
    last.send().await.unwrap();
    for _ in 0..50 {
        Call::new(&core, &GET).send().await.unwrap();
    }
    // 50 calls with two repeats each: the budget is as it was.
    assert_eq!(server.requests().len(), 102 + 50 * 3);
}

#[tokio::test]
async fn a_connection_that_breaks_is_tried_again_where_that_is_safe() {
    for (operation, broken_head) in [(&GET, false), (&GET, true), (&POST, false), (&POST, true)] {
        let (address, seen, task) = misbehaving(move |mut stream, number| async move {
            match (number, broken_head) {
                (0, true) => Ok(()),
                (0, false) => {
                    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"a\":").await
                }
                _ => stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n1").await,
            }
        })
        .await;
        let ended = Call::new(&core_at(address, |_| {}), operation).send().await;
        match operation.method {
            "GET" => assert_eq!((ended.unwrap().status().as_u16(), seen.load(Ordering::SeqCst)), (200, 2)),
            _ => {
                let error: Error<()> = ended.unwrap_err().into();
                assert!(error.is_retryable() && matches!(error, Error::Transport(_)), "{error}");
                assert_eq!(seen.load(Ordering::SeqCst), 1, "a payment is not sent twice");
            }
        }
        task.abort();
    }
}

#[tokio::test]
async fn a_body_without_end_ends_at_the_limit() {
    let (address, _, task) = misbehaving(|mut stream, _| async move {
        stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n").await?;
        let chunk = format!("{:x}\r\n{}\r\n", 1 << 16, "x".repeat(1 << 16));
        loop {
            stream.write_all(chunk.as_bytes()).await?;
        }
    })
    .await;
    let error: Error<()> = Call::new(&core_at(address, |_| {}), &GET).send().await.unwrap_err().into();
    assert_eq!(
        error.to_string(),
        format!("getThing: 200 OK: the reply from {address} is longer than the limit")
    );
    assert!(!error.is_retryable() && !error.is_timeout());
    task.abort();

    // One that says beforehand that it is too long is not read at all.
    let server = answering([Canned::json(200, "[1, 2, 3]")]).await;
    let mut call = Call::new(&quick(&server), &GET);
    call.options(CallOptions::new().reply_limit(8));
    let Error::<()>::Transport(error) = call.send().await.unwrap_err().into() else { panic!() };
    assert_eq!(error.kind(), FailureKind::TooLarge);
    let mut call = Call::new(&quick(&server), &GET);
    call.options(CallOptions::new().reply_limit(9));
    assert_eq!(call.send().await.unwrap().body().len(), 9);
}

#[tokio::test]
async fn a_drip_ends_with_the_call() {
    let (address, _, task) = misbehaving(|mut stream, _| async move {
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n").await?;
        loop {
            stream.write_all(b"x").await?;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
    let start = Instant::now();
    let core = core_at(address, |config| config.timeout(Duration::from_millis(150)));
    let error: Error<()> = Call::new(&core, &GET).send().await.unwrap_err().into();
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("the time for the call ran out"), "{error}");
    assert!(start.elapsed() < Duration::from_secs(5));

    // Each attempt may have its own limit, within the call's.
    let core = core_at(address, |config| {
        config.attempt_timeout(Duration::from_millis(50));
        config.timeout(Duration::from_secs(5));
    });
    let Error::<()>::Transport(error) = Call::new(&core, &GET).send().await.unwrap_err().into() else {
        panic!()
    };
    assert_eq!(error.kind(), FailureKind::Timeout, "{error}");
    task.abort();
}

#[tokio::test]
async fn a_time_that_nobody_lives_to_see_is_no_limit() {
    let server = answering([Canned::new(503), ok()]).await;
    let forever = CallOptions::new().timeout(Duration::MAX).attempt_timeout(Duration::from_secs(60));
    assert_eq!(ends(&server, &GET, forever).await, (200, 2));
}

#[tokio::test]
async fn headers_of_a_megabyte_are_an_error() {
    let (address, _, task) = misbehaving(|mut stream, _| async move {
        stream.write_all(b"HTTP/1.1 200 OK\r\n").await?;
        for index in 0..16 {
            stream.write_all(format!("x-{index}: {}\r\n", "y".repeat(1 << 16)).as_bytes()).await?;
        }
        stream.write_all(b"content-length: 1\r\n\r\n1").await
    })
    .await;
    let core = core_at(address, |config| config.retry(RetryPolicy::never()));
    let error: Error<()> = Call::new(&core, &GET).send().await.unwrap_err().into();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    task.abort();
}

#[tokio::test]
async fn html_on_a_503_is_an_unexpected_reply_and_keeps_its_status() {
    let page = Canned::new(503).header("Content-Type", "text/html").body("<html>down</html>");
    let server = answering([page]).await;
    let response = Call::new(&quick(&server), &GET).send().await.unwrap();
    let error: Error<()> = response.unexpected();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert!(error.is_retryable());
    assert_eq!(error.raw_body().map(|body| &body[..]), Some(&b"<html>down</html>"[..]));
}

#[tokio::test]
async fn redirects_end() {
    let server = answering([Canned::new(302).header("Location", "/again")]).await;
    let response = Call::new(&quick(&server), &GET).send().await.unwrap();
    assert_eq!((response.status().as_u16(), server.requests().len()), (302, 6));

    // Another host gets nothing: neither the request nor its credentials.
    let other = answering([ok()]).await;
    let server = answering([Canned::new(307).header("Location", other.url())]).await;
    let response = Call::new(&quick(&server), &GET).send().await.unwrap();
    assert_eq!((response.status().as_u16(), other.requests().len()), (307, 0));
}

/// A token that is fetched anew when it was refused.
#[derive(Debug, Default)]
struct Numbered {
    number: AtomicU64,
    renewals: AtomicU64,
}

impl Authorize for Numbered {
    fn authorize<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
        _: AuthContext<'a>,
    ) -> BoxFuture<'a, Result<(), CredentialsError>> {
        Box::pin(async {
            let value = format!("Bearer {}", self.number.load(Ordering::SeqCst));
            request.headers_mut().insert("authorization", value.parse().unwrap());
            Ok(())
        })
    }

    fn refused<'a>(&'a self, sent: &'a http::HeaderMap, _: AuthContext<'a>) -> BoxFuture<'a, bool> {
        Box::pin(async {
            self.renewals.fetch_add(1, Ordering::SeqCst);
            let refused = format!("Bearer {}", self.number.load(Ordering::SeqCst));
            let is_mine = sent["authorization"] == *refused;
            self.number.fetch_add(u64::from(is_mine), Ordering::SeqCst);
            is_mine
        })
    }
}

#[tokio::test]
async fn a_refused_token_is_renewed_once() {
    let operation = leak(Operation { security: &[&[const { needs("token") }]], ..POST });
    for (replies, status) in [(vec![Canned::new(401), ok()], 200), (vec![Canned::new(401)], 401)] {
        let server = answering(replies).await;
        let token = Arc::new(Numbered::default());
        let mut credentials = Credentials::new();
        credentials.custom("token", token.clone());
        let response = Call::new(&core_of(&server, credentials), operation).send().await.unwrap();
        let sent: Vec<_> = server
            .requests()
            .iter()
            .map(|request| request.header("authorization").map(str::to_owned))
            .collect();
        assert_eq!(response.status().as_u16(), status);
        assert_eq!(sent, [Some("Bearer 0".to_owned()), Some("Bearer 1".to_owned())]);
        assert_eq!(token.renewals.load(Ordering::SeqCst), 1);
    }
    // A constant can't be renewed.
    let server = answering([Canned::new(401), ok()]).await;
    let mut credentials = Credentials::new();
    credentials.bearer("token", "t");
    let response = Call::new(&core_of(&server, credentials), operation).send().await.unwrap();
    assert_eq!((response.status().as_u16(), server.requests().len()), (401, 1));
}

const INTERACTION: Parameter = Parameter { name: "x-interaction", generated: true, ..Parameter::HEADER };

/// Answers with what was sent in the header, or with something else.
#[derive(Debug)]
struct Echo(Option<&'static str>);

impl Transport for Echo {
    fn send<'a>(
        &'a self,
        request: reqwest::Request,
        exchange: Exchange,
    ) -> BoxFuture<'a, Result<reqwest::Response, TransportFailure>> {
        assert_eq!((exchange.operation, exchange.path), ("getThing", "/"));
        Box::pin(async move {
            let mut reply = http::Response::new(exchange.attempt.to_string());
            let sent = request.headers()["x-interaction"].clone();
            assert_eq!(sent.len(), 36);
            let answer = self.0.map_or(sent, http::HeaderValue::from_static);
            reply.headers_mut().insert("x-interaction", answer);
            Ok(reply.into())
        })
    }
}

#[tokio::test]
async fn a_reply_to_another_request_is_an_error() {
    let operation = leak(Operation { parameters: &[INTERACTION], ..GET });
    let server = Server::start().await;
    let core = |transport| core_with(&server, |config| config.transport(Arc::new(transport)));
    let response = Call::new(&core(Echo(None)), operation).send().await.unwrap();
    assert_eq!(response.body(), "1");
    let error: Error<()> =
        Call::new(&core(Echo(Some("another"))), operation).send().await.unwrap_err().into();
    assert!(error.to_string().ends_with("belongs to another request"), "{error}");
    assert!(!error.is_retryable());
    assert!(server.requests().is_empty(), "the transport stands in for the socket");
}

#[derive(Debug, Default)]
struct Log(Mutex<Vec<String>>);

impl Observer for Log {
    fn attempt(&self, attempt: &AttemptReport<'_>) {
        let AttemptReport { operation, attempt, method, path, server, status, .. } = attempt;
        self.0.lock().unwrap().push(format!("{attempt} {operation} {method} {path} {server} {status:?}"));
    }

    fn call(&self, call: &CallReport<'_>) {
        let CallReport { operation, attempts, status, failure, .. } = call;
        self.0.lock().unwrap().push(format!("{operation} {attempts} {status:?} {failure:?}"));
    }
}

#[tokio::test]
async fn an_observer_is_told_of_everything() {
    let server = answering([Canned::new(503), ok()]).await;
    let log = Arc::new(Log::default());
    let core = core_with(&server, |config| {
        config.retry(QUICK);
        config.observer(log.clone());
    });
    Call::new(&core, &GET).send().await.unwrap();
    let secret = leak(Operation { security: &[&[const { needs("token") }]], ..GET });
    Call::new(&core, secret).send().await.unwrap_err();
    assert_eq!(
        *log.0.lock().unwrap(),
        [
            "1 getThing GET / 127.0.0.1 Some(503)",
            "2 getThing GET / 127.0.0.1 Some(200)",
            "getThing 2 Some(200) None",
            "getThing 0 None Some(\"credentials\")",
        ]
    );
}

#[tokio::test]
async fn a_dropped_call_leaves_nothing_behind() {
    let (address, seen, task) = misbehaving(|stream, _| async move {
        tokio::time::sleep(Duration::from_secs(60)).await;
        drop(stream);
        Ok(())
    })
    .await;
    let core = core_at(address, |_| {});
    for _ in 0..20 {
        let call = Call::new(&core, &GET).send();
        assert!(tokio::time::timeout(Duration::from_millis(10), call).await.is_err());
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(seen.load(Ordering::SeqCst) <= 20, "no attempt goes on after its call was dropped");
    task.abort();
}

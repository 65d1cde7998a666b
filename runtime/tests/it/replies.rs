//! How replies are read, and what is kept of those that can't be.

use std::borrow::Cow;
use std::time::Duration;

use passbook_runtime::http::StatusCode;
use passbook_runtime::internal::{Call, Failure, Operation, RequestBody};
use passbook_runtime::json::{Value, json};
use passbook_runtime::testing::{Canned, Server};
use passbook_runtime::{Bytes, CallOptions, Error, ErrorDetails, FailureKind, Response, reqwest};
use serde::Deserialize;

use crate::support::{GET, answered, core, core_with, leak};

#[derive(Debug, Deserialize, PartialEq)]
struct Customer {
    id: String,
    #[serde(default)]
    accounts: Vec<Account>,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Account {
    balance: u64,
}

#[derive(Debug, PartialEq)]
enum Problem {
    Typed(Value),
    Text(String),
    Bytes(Bytes),
    Empty,
}

impl ErrorDetails for Problem {
    fn code(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Typed(value) => value.get("code").map(|code| code.to_string().into()),
            _ => None,
        }
    }

    fn message(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Typed(value) => value.get("message")?.as_str().map(Cow::Borrowed),
            _ => None,
        }
    }
}

type Outcome<T> = Result<Response<T>, Error<Problem>>;

#[tokio::test]
async fn successes_are_typed() {
    let canned = Canned::json(201, "\u{feff}{\"id\": \"7\"}").header("X-Request-Id", "r1");
    let reply: Response<Customer> = answered(canned).await.json::<_, Problem>().unwrap();
    assert_eq!(
        (reply.value().id.as_str(), reply.status(), reply.header("x-request-id")),
        ("7", StatusCode::CREATED, Some("r1"))
    );
    let reply = reply.map(|customer| customer.id);
    assert_eq!(reply.into_parts().2, "7");

    let reply = answered(Canned::new(200).body("plain é")).await.text::<Problem>().unwrap();
    assert_eq!(reply.into_value(), "plain é");
    let reply = answered(Canned::new(200).body(&b"\xff\0"[..])).await.bytes::<Problem>().unwrap();
    assert_eq!(reply.into_value().as_ref(), b"\xff\0");
    let reply = answered(Canned::new(204)).await.empty::<Problem>().unwrap();
    assert_eq!(reply.status(), 204);
}

#[tokio::test]
async fn the_media_type_is_compared_without_its_parameters() {
    let said = async |media: &str| answered(Canned::new(200).header("Content-Type", media)).await;
    assert!(said("application/json").await.is("application/json"));
    assert!(said("Application/JSON ; charset=utf-8").await.is("application/json"));
    assert!(said("application/json;charset=utf-8").await.is("application/json; charset=latin1"));
    assert!(!said("application/problem+json").await.is("application/json"));
    assert!(!said("application/jsonx").await.is("application/json"));
    assert!(!answered(Canned::new(200)).await.is("application/json"));
}

#[tokio::test]
async fn what_does_not_decode_is_kept() {
    let nested = r#"{"id": "7", "accounts": [{"balance": 1}, {"balance": "4111-1111"}]}"#;
    #[rustfmt::skip]
    let table: [(&[u8], &str, &str); 9] = [
        (nested.as_bytes(),              "accounts[1].balance", "invalid type: a string, expected u64"),
        (b"{\"accounts\": []}",          ".",  "missing field `id`"),
        (b"{\"id\": 7}",                 "id", "invalid type: a number, expected a string"),
        (b"",                            ".",  "the body is empty"),
        (b" \r\n",                       ".",  "the body is empty"),
        (b"<html>",                      ".",  "expected value, in line 1 column 1"),
        (b"{\"id\": \"7",                "id", "EOF while parsing a string, in line 1 column 9"),
        (b"{\"id\": \"\xff\"}",          "id", "invalid unicode code point, in line 1 column 9"),
        (b"{\"id\": \"7\"} 4111",        ".",  "more text follows the JSON value"),
    ];
    for (body, path, reason) in table {
        let case = String::from_utf8_lossy(body);
        let canned = || Canned::new(200).header("X-Request-Id", "r1").body(Bytes::copy_from_slice(body));
        let success: Outcome<Customer> = answered(canned()).await.json();
        let failure = answered(canned()).await.error_json(|_: Customer| Problem::Empty);
        for error in [success.unwrap_err(), failure] {
            assert!(error.is_decode() && !error.is_retryable(), "{case}");
            assert_eq!(error.status(), Some(StatusCode::OK), "{case}");
            assert_eq!(error.raw_body().map(AsRef::as_ref), Some(body), "{case}");
            assert_eq!(error.headers().unwrap()["x-request-id"], "r1", "{case}");
            let Error::Decode(error) = error else { panic!("{case}") };
            assert_eq!((error.path(), error.reason()), (path, reason), "{case}");
        }
    }
    let error = answered(Canned::new(200).body(nested)).await.json::<Customer, Problem>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: 200 OK: the reply is not what the spec says, at `accounts[1].balance`: \
         invalid type: a string, expected u64"
    );
}

/// What a body says stands in none of the reasons, whatever it says.
#[tokio::test]
async fn reasons_do_not_quote_the_body() {
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only decoded")]
    struct Strict {
        kind: Kind,
        at: Option<passbook_runtime::DateTime>,
        day: Option<passbook_runtime::Date>,
        amount: Option<passbook_runtime::Decimal>,
        uuid: Option<passbook_runtime::Uuid>,
    }
    #[derive(Debug, Deserialize)]
    enum Kind {
        Debit,
    }
    #[derive(Debug, Deserialize)]
    struct Nothing {}
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Closed {}
    let quoted = "4111";
    let mut causes = Vec::new();
    for (field, value) in [
        ("kind", "\"4111\""),
        ("kind", "\"4111, expected 4111\""),
        ("at", "\"4111\""),
        ("day", "\"4111\""),
        ("amount", "\"4111x\""),
        ("uuid", "\"4111\""),
    ] {
        let text = format!("{{\"{field}\": {value}}}");
        let error = answered(Canned::json(200, text)).await.json::<Strict, Problem>().unwrap_err();
        assert!(!format!("{error} {error:?}").contains(quoted), "{field}: {error} {error:?}");
        let Error::Decode(error) = error else { panic!("{field}") };
        assert_eq!(error.path(), field);
        causes.push(error.cause().unwrap().to_string());
    }
    assert!(causes.iter().any(|cause| cause.contains(quoted)), "else this shows nothing: {causes:?}");
    let text = r#"{"4111, expected 4111": 1}"#;
    let error = answered(Canned::json(200, text)).await.json::<Closed, Problem>().unwrap_err();
    let Error::Decode(error) = error else { panic!("{error}") };
    assert_eq!(error.reason(), "unknown field");
    answered(Canned::json(200, text)).await.json::<Nothing, Problem>().unwrap();
    assert!(
        matches!(answered(Canned::json(200, "\"Debit\"")).await.json::<Kind, Problem>(), Ok(kind) if matches!(kind.value(), Kind::Debit))
    );
}

#[tokio::test]
async fn text_that_is_not_utf_8_is_kept() {
    let canned = || Canned::new(400).body(&b"caf\xe9"[..]);
    let success: Outcome<String> = answered(canned()).await.text();
    let failure = answered(canned()).await.error_text(Problem::Text);
    for error in [success.unwrap_err(), failure] {
        assert_eq!(error.raw_body().map(AsRef::as_ref), Some(&b"caf\xe9"[..]));
        let expected =
            "getThing: 400 Bad Request: the reply is not what the spec says: the body is not UTF-8";
        assert_eq!(error.to_string(), expected);
    }
}

#[tokio::test]
async fn documented_errors_are_typed() {
    let canned = || Canned::json(404, r#"{"code": 1}"#).header("Retry-After", "7");
    for (error, expected) in [
        (answered(canned()).await.error_json(Problem::Typed), Problem::Typed(json!({"code": 1}))),
        (answered(canned()).await.error_text(Problem::Text), Problem::Text(r#"{"code": 1}"#.into())),
        (answered(canned()).await.error_bytes(Problem::Bytes), Problem::Bytes(r#"{"code": 1}"#.into())),
        (answered(canned()).await.error_empty(Problem::Empty), Problem::Empty),
    ] {
        assert_eq!(error.body(), Some(&expected));
        assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(error.raw_body().map(Bytes::len), Some(11));
        assert_eq!(error.operation(), "getThing");
        let told = if matches!(expected, Problem::Typed(_)) { ", code 1" } else { "" };
        assert_eq!(error.to_string(), format!("getThing: the server answered 404 Not Found{told}"));
        let Error::Api(error) = error else { panic!("{error}") };
        assert_eq!(error.into_body(), expected);
    }
}

#[tokio::test]
async fn errors_answer_by_status() {
    #[rustfmt::skip]
    let table = [
        (400, "-"),         (401, "auth"),      (403, "auth"),      (404, "-"),
        (408, "retryable"), (429, "retryable"), (500, "-"),         (501, "-"),
        (502, "retryable"), (503, "retryable"), (504, "retryable"), (302, "-"),
    ];
    for (status, expected) in table {
        let error = answered(Canned::new(status).body("<html>")).await.unexpected::<Problem>();
        let answer = match (error.is_auth(), error.is_retryable()) {
            (true, false) => "auth",
            (false, true) => "retryable",
            _ => "-",
        };
        assert_eq!(answer, expected, "{status}");
        assert!(error.body().is_none() && !error.is_timeout() && !error.is_connect());
        assert_eq!(error.raw_body().map(AsRef::as_ref), Some(&b"<html>"[..]));
    }
    let error = answered(Canned::new(418).body("<html>")).await.unexpected::<Problem>();
    assert_eq!(
        error.to_string(),
        "getThing: 418 I'm a teapot: a reply that the spec doesn't describe (6 bytes)"
    );
    // A gateway's page, where JSON is documented: what counts is the status.
    let error = answered(Canned::new(503).body("<html>")).await.error_json(Problem::Typed);
    assert!(error.is_decode() && error.is_retryable());
}

#[tokio::test]
async fn retry_after_is_read() {
    for (value, expected) in [
        ("120", Some(120)),
        (" 0 ", Some(0)),
        ("-1", None),
        ("soon", None),
        // A date that has passed.
        ("Wed, 21 Oct 2015 07:28:00 GMT", Some(0)),
    ] {
        let canned = Canned::new(404).header("Retry-After", value);
        let error = answered(canned).await.unexpected::<Problem>();
        assert_eq!(error.retry_after(), expected.map(Duration::from_secs), "{value}");
    }
}

#[tokio::test]
async fn redirects_are_followed_at_home() {
    let server = Server::start().await;
    server.reply(Canned::new(302).header("Location", "/there?a=b"));
    server.reply(Canned::json(200, "1"));
    let reply = Call::new(&core(&server), &GET).send().await.unwrap();
    assert_eq!(reply.status(), 200);
    let requests = server.requests();
    assert_eq!(requests[1].target, "/there?a=b");
    assert_eq!(requests[1].header("referer"), None);
}

#[tokio::test]
async fn redirects_to_another_host_are_not_followed() {
    let (server, other) = (Server::start().await, Server::start().await);
    other.reply(Canned::json(200, "1"));
    let elsewhere = [
        other.url(),
        server.url().replace("127.0.0.1", "localhost"),
        server.url().replace("http:", "https:"),
    ];
    for location in elsewhere {
        server.reply(Canned::new(307).header("Location", format!("{location}/stolen")));
        server.reply(Canned::new(307).header("Location", format!("{location}/stolen")));
        let body = RequestBody {
            media_type: "application/json",
            encoding: passbook_runtime::internal::Encoding::Json,
            required: true,
            fields: &[],
        };
        let mut call = Call::new(&core(&server), leak(Operation { method: "POST", body: Some(body), ..GET }));
        call.options(CallOptions::new().header("X-App-Key", "k"));
        call.body("secret");
        let reply = call.send().await.unwrap();
        assert_eq!(reply.status(), 307, "{location}");
    }
    assert_eq!(other.requests().len(), 0);
}

#[tokio::test]
async fn a_redirected_request_that_may_change_something_is_an_error_that_names_the_target() {
    for status in [301, 302, 303, 307, 308] {
        for method in ["POST", "PUT", "PATCH", "DELETE"] {
            let server = Server::start().await;
            server.reply(Canned::new(status).header("Location", "/there/x?key=s3nt1nel#a"));
            server.reply(Canned::json(200, "1"));
            let reply = Call::new(&core(&server), leak(Operation { method, ..GET })).send().await.unwrap();
            let error = reply.unexpected::<Problem>();
            assert!(error.to_string().ends_with("a redirect to /there/x, which is not followed"), "{error}");
            assert_eq!(server.requests().len(), 1, "{method} {status}");
        }
    }
}

#[tokio::test]
async fn a_client_of_the_callers_that_follows_such_redirects_is_noticed() {
    let (server, other) = (Server::start().await, Server::start().await);
    let follows = || reqwest::Client::builder().no_proxy().build().unwrap();
    let core = |server: &Server| core_with(server, |config| config.http_client(follows()));
    // A POST becomes a GET, whose answer looks like success.
    server.reply(Canned::new(302).header("Location", "/there"));
    server.reply(Canned::json(200, "1"));
    let failed = Call::new(&core(&server), leak(Operation { method: "POST", ..GET })).send().await;
    let Err(Failure::Transport(error)) = failed else { panic!("{failed:?}") };
    assert_eq!(error.kind(), FailureKind::Redirected);
    // A GET to another host, which has got its credentials by now.
    other.reply(Canned::json(200, "1"));
    let server = Server::start().await;
    server.reply(Canned::new(302).header("Location", other.url()));
    let failed = Call::new(&core(&server), &GET).send().await;
    assert!(matches!(failed, Err(Failure::Transport(error)) if error.kind() == FailureKind::Redirected));
}

#[tokio::test]
async fn redirects_end() {
    let server = Server::start().await;
    server.reply(Canned::new(302).header("Location", "/"));
    let reply = Call::new(&core(&server), &GET).send().await.unwrap();
    assert_eq!(reply.status(), 302);
    assert_eq!(server.requests().len(), 6, "the first, and five redirects");
}

#[tokio::test]
async fn a_connection_is_used_again() {
    let server = Server::start().await;
    server.reply(Canned::json(200, "1"));
    let core = core(&server);
    for _ in 0..3 {
        Call::new(&core, &GET).send().await.unwrap();
    }
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn no_reply_is_a_transport_error() {
    let server = Server::start().await;
    let refused = core(&server);
    drop(server);
    // The port is free once the task has ended.
    tokio::task::yield_now().await;
    let error = failed(Call::new(&refused, &GET)).await;
    assert!(error.is_connect() && error.is_retryable() && !error.is_timeout(), "{error:?}");
    assert!(error.to_string().starts_with("getThing: could not connect to 127.0.0.1:"), "{error}");
    assert!(error.status().is_none() && error.raw_body().is_none() && error.retry_after().is_none());
}

#[tokio::test]
async fn time_runs_out() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = Server::start().await;
    let core = core_with(&server, |config| {
        config.base_url(format!("http://{}", silent.local_addr().unwrap()));
        config.timeout(Duration::from_millis(50));
    });
    let error = failed(Call::new(&core, &GET)).await;
    assert!(error.is_timeout() && error.is_retryable() && !error.is_connect(), "{error:?}");
    assert!(
        error.to_string().starts_with("getThing: the time for the call ran out, waiting for 127.0.0.1:"),
        "{error}"
    );

    // A call may have its own.
    let core =
        core_with(&server, |config| config.base_url(format!("http://{}", silent.local_addr().unwrap())));
    let mut call = Call::new(&core, &GET);
    call.options(CallOptions::new().timeout(Duration::from_millis(50)));
    assert!(failed(call).await.is_timeout());
}

#[tokio::test]
async fn a_reply_that_breaks_off_is_a_transport_error() {
    let server = Server::start().await;
    server.reply(Canned::json(200, "{").header("Content-Length", "100"));
    let error = failed(Call::new(&core(&server), &GET)).await;
    assert!(error.to_string().contains(": the reply from 127.0.0.1:"), "{error}");
    assert!(error.is_retryable());
}

#[test]
fn errors_cross_threads() {
    fn crosses<T: Send + Sync + 'static>() {}
    crosses::<Error<Problem>>();
    crosses::<Failure>();
    crosses::<Call>();
    fn is_send<T: Send>(_: &T) {}
    fn sending(call: Call) {
        is_send(&call.send());
    }
    let _ = sending;
}

async fn failed(call: Call) -> Error<Problem> {
    call.send().await.unwrap_err().into()
}

#[tokio::test]
async fn an_error_says_what_the_provider_says_and_quotes_no_number() {
    let body = r#"{"code": 14001, "message": "No customer 123.456.789-09,\nnor card 4111 1111 1111 1111."}"#;
    let error = answered(Canned::json(404, body)).await.error_json(Problem::Typed);
    assert_eq!(
        error.to_string(),
        "getThing: the server answered 404 Not Found, code 14001: No customer [number], nor card [number]."
    );
    assert_eq!(error.code().as_deref(), Some("14001"));
    assert!(error.message().is_some_and(|message| message.contains("4111")), "callers get it as it came");
    assert!(error.is_not_found() && !error.is_rate_limited() && !error.is_auth());
    assert!(!format!("{error:?}").contains("customer"), "{error:?}");
}

//! Logging in for a token, over real sockets.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::task::{Context, Waker};

use passbook_runtime::flows::session::SessionLogin;
use passbook_runtime::flows::tokens::{MemoryStore, TokenError, TokenStore, Tokens};
use passbook_runtime::http::StatusCode;
use passbook_runtime::internal::{
    Api, Call, Config, Core, Credentials, Failure, Location, Operation, PermanentErrors, RawResponse,
    Repeats, Scheme, SchemeKind,
};
use passbook_runtime::json::{Value, json};
use passbook_runtime::testing::{Canned, Server};
use passbook_runtime::{Timestamp, json};

use crate::support::{API_FACTS, GET, needs};

const LOGIN: &str = "/aggregation/v2/partners/authentication";

static API: Api = Api {
    id: "finicity",
    user_agent: "passbook-finicity/0.1.0",
    servers: &[],
    operation_servers: &[],
    schemes: &[Scheme {
        id: "finicityToken",
        kind: SchemeKind::ApiKey { location: Location::Header, name: "Finicity-App-Token" },
    }],
    repeats: Repeats::WhereSafe,
    permanent_errors: &[],
};

static THING: Operation = Operation { security: &[&[const { needs("finicityToken") }]], ..GET };

fn finicity() -> SessionLogin {
    SessionLogin::finicity("s3nt1nel-partner", "s3nt1nel-secret", "s3nt1nel-key")
}

fn client(server: &Server, login: SessionLogin) -> Core {
    let mut credentials = Credentials::new();
    credentials.custom("finicityToken", Arc::new(login));
    let mut config = Config::new(&API);
    config.base_url(server.url());
    config.credentials(credentials);
    config.build().unwrap()
}

async fn call(core: &Core) -> Result<RawResponse, Failure> {
    Call::new(core, &THING).send().await
}

fn token(text: &str) -> Canned {
    Canned::json(200, json!({"token": text}).to_string())
}

fn token_error(failure: Failure) -> TokenError {
    let Failure::Credentials(error) = failure else { panic!("{failure:?}") };
    let source = std::error::Error::source(&error).expect("a source");
    source.downcast_ref::<TokenError>().expect("a TokenError").clone()
}

/// A clock that tests set, at this many seconds.
fn clock(seconds: &Arc<AtomicI64>) -> impl Fn() -> Timestamp + Send + Sync + 'static {
    let seconds = Arc::clone(seconds);
    move || Timestamp::from_timestamp(seconds.load(Ordering::Relaxed), 0).unwrap()
}

#[tokio::test]
async fn the_login_and_the_token_go_where_the_provider_says() {
    let server = Server::start().await;
    server.reply(token("t1"));
    server.reply(Canned::new(204));
    let core = client(&server, finicity());
    call(&core).await.unwrap();
    call(&core).await.unwrap();

    let requests = server.requests();
    assert_eq!(requests.len(), 3, "one login for two calls");
    let login = &requests[0];
    assert_eq!((login.method.as_str(), login.target.as_str()), ("POST", LOGIN));
    assert_eq!(login.header("finicity-app-key"), Some("s3nt1nel-key"));
    assert_eq!(login.header("finicity-app-token"), None);
    assert_eq!(login.header("content-type"), Some("application/json"));
    assert_eq!(login.header("accept"), Some("application/json"));
    let body: Value = json::from_slice(&login.body).unwrap();
    assert_eq!(body, json!({"partnerId": "s3nt1nel-partner", "partnerSecret": "s3nt1nel-secret"}));
    for request in &requests[1..] {
        assert_eq!(request.header("finicity-app-token"), Some("t1"));
        assert_eq!(request.header("finicity-app-key"), None, "which is another scheme's");
    }
}

#[tokio::test]
async fn the_token_is_read_where_the_facts_say() {
    let server = Server::start().await;
    server.reply(Canned::json(201, r#"{"data": [{"session": "t1"}]}"#));
    server.reply(Canned::new(204));
    let login = SessionLogin::new("/login", "X-Session").token_at("/data/0/session").field("user", "ann");
    call(&client(&server, login)).await.unwrap();
    assert_eq!(server.requests()[1].header("x-session"), Some("t1"));
}

#[tokio::test]
async fn a_refused_login_is_not_repeated() {
    let server = Server::start().await;
    server.reply(Canned::json(401, r#"{"code": 10001, "message": "s3nt1nel"}"#));
    let login = finicity();
    let core = client(&server, login.clone());
    for _ in 0..10 {
        let error = token_error(call(&core).await.unwrap_err());
        assert_eq!((error.status(), error.code()), (Some(StatusCode::UNAUTHORIZED), Some("10001")));
        assert_eq!(error.description(), Some("s3nt1nel"));
        assert_eq!(error.to_string(), "the request for a token was refused: 401 Unauthorized, 10001");
        assert!(!format!("{error:?}").contains("s3nt1nel"));
    }
    assert_eq!(server.requests().len(), 1, "one login");

    login.reset();
    call(&core).await.unwrap_err();
    call(&core).await.unwrap_err();
    assert_eq!(server.requests().len(), 2, "one more");
}

/// Finicity answers some refusals with 500; another login would count towards the lock of the account.
#[tokio::test]
async fn a_refusal_with_a_permanent_code_is_not_repeated_whatever_its_status() {
    for (status, code, logins) in [
        (500, json!(24302), 1),
        (500, json!("24302"), 1),
        (500, json!("10010"), 1),
        (500, json!(12401), 1),
        (503, json!("10001"), 1),
        // 429 says nothing about the credentials, and the code does.
        (429, json!("10021"), 1),
        (500, json!("99999"), 3),
        (500, Value::Null, 3),
    ] {
        let server = Server::start().await;
        server.reply(Canned::json(status, json!({"code": code, "message": "m"}).to_string()));
        let seconds = Arc::new(AtomicI64::new(1_700_000_000));
        let core = client(&server, finicity().clock(clock(&seconds)));
        for _ in 0..3 {
            let error = token_error(call(&core).await.unwrap_err());
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
            seconds.fetch_add(3600, Ordering::Relaxed);
        }
        assert_eq!(server.requests().len(), logins, "{status} {code}");
    }
}

#[tokio::test]
async fn a_refused_login_is_not_repeated_by_those_who_waited() {
    let server = Server::start().await;
    server.reply(Canned::json(403, "{}"));
    let core = client(&server, finicity());
    let calls: Vec<_> =
        (0..20).map(|_| core.clone()).map(|core| tokio::spawn(async move { call(&core).await })).collect();
    for call in calls {
        assert_eq!(token_error(call.await.unwrap().unwrap_err()).status(), Some(StatusCode::FORBIDDEN));
    }
    assert_eq!(server.requests().len(), 1);
}

/// The token is good, and the server says that the credentials are not: another login would fail, too.
#[tokio::test]
async fn a_401_with_a_permanent_code_is_not_followed_by_a_login() {
    static STRICT: Api = Api {
        permanent_errors: &[PermanentErrors { at: "/code", codes: &["24302"] }],
        schemes: API.schemes,
        ..API_FACTS
    };
    for (code, logins) in [(json!(24302), 1), (json!("24302"), 1), (json!("10023"), 2)] {
        let server = Server::start().await;
        server.reply(token("t1"));
        server.reply(Canned::json(401, json!({"code": code}).to_string()));
        server.reply(token("t2"));
        server.reply(Canned::new(204));
        let mut credentials = Credentials::new();
        credentials.custom("finicityToken", Arc::new(finicity()));
        let mut config = Config::new(&STRICT);
        config.base_url(server.url());
        config.credentials(credentials);
        let response = call(&config.build().unwrap()).await.unwrap();
        assert_eq!(response.status().as_u16(), if logins == 1 { 401 } else { 204 }, "{code}");
        let sent = server.requests().iter().filter(|request| request.path == LOGIN).count();
        assert_eq!(sent, logins, "{code}");
    }
}

#[tokio::test]
async fn a_login_without_a_reply_is_made_again_by_the_next_call() {
    let server = Server::start().await;
    server.reply(Canned::json(200, "{").header("Content-Length", "100"));
    server.reply(token("t1"));
    server.reply(Canned::new(204));
    let core = client(&server, finicity());
    let error = token_error(call(&core).await.unwrap_err());
    assert!(matches!(error, TokenError::Transport(_)), "{error:?}");
    call(&core).await.unwrap();
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_login_without_a_token_is_an_error_for_a_while() {
    let seconds = Arc::new(AtomicI64::new(1_000));
    for body in ["{}", r#"{"token": ""}"#, r#"{"token": 7}"#, "[", ""] {
        let server = Server::start().await;
        server.reply(Canned::json(200, body));
        let core = client(&server, finicity().clock(clock(&seconds)));
        for _ in 0..3 {
            let error = token_error(call(&core).await.unwrap_err());
            assert!(matches!(error, TokenError::Response { .. }), "{error:?}");
        }
        assert_eq!(server.requests().len(), 1);
        seconds.fetch_add(31, Ordering::Relaxed);
        call(&core).await.unwrap_err();
        assert_eq!(server.requests().len(), 2);
    }
}

#[tokio::test]
async fn a_server_that_is_busy_is_asked_again_when_it_says() {
    let seconds = Arc::new(AtomicI64::new(1_000));
    let server = Server::start().await;
    server.reply(Canned::json(429, "{}").header("Retry-After", "40"));
    server.reply(token("t1"));
    server.reply(Canned::new(204));
    let core = client(&server, finicity().clock(clock(&seconds)));
    call(&core).await.unwrap_err();
    seconds.store(1_039, Ordering::Relaxed);
    call(&core).await.unwrap_err();
    assert_eq!(server.requests().len(), 1);
    seconds.store(1_041, Ordering::Relaxed);
    call(&core).await.unwrap();
}

#[tokio::test]
async fn a_token_is_renewed_ahead_of_its_end_and_used_until_then() {
    let seconds = Arc::new(AtomicI64::new(0));
    let minutes = |minutes: i64| seconds.store(60 * minutes, Ordering::Relaxed);
    let server = Server::start().await;
    for canned in [token("t1"), Canned::new(204), Canned::new(204), Canned::json(500, "{}")] {
        server.reply(canned);
    }
    server.reply(Canned::new(204));
    let core = client(&server, finicity().clock(clock(&seconds)));
    call(&core).await.unwrap();
    minutes(89);
    call(&core).await.unwrap();
    assert_eq!(server.requests().len(), 3);
    minutes(90);
    call(&core).await.unwrap();
    call(&core).await.unwrap();
    let requests = server.requests();
    let logins = || server.requests().iter().filter(|request| request.path == LOGIN).count();
    assert_eq!(logins(), 2, "renewed after ninety minutes, which failed");
    assert_eq!(requests.last().unwrap().header("finicity-app-token"), Some("t1"), "and the old one is good");
    minutes(120);
    call(&core).await.unwrap_err();
    assert_eq!(logins(), 3, "but for no longer than two hours");
}

#[tokio::test]
async fn a_token_that_is_refused_is_renewed_once() {
    let server = Server::start().await;
    for canned in [token("t1"), Canned::new(401), token("t2"), Canned::new(204)] {
        server.reply(canned);
    }
    let core = client(&server, finicity());
    assert_eq!(call(&core).await.unwrap().status(), 204);
    let sent: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("finicity-app-token").map(str::to_owned))
        .collect();
    assert_eq!(sent, [None, Some("t1".into()), None, Some("t2".into())]);
}

#[tokio::test]
async fn a_stored_token_needs_no_login() {
    let server = Server::start().await;
    server.reply(Canned::new(204));
    let store = Arc::new(MemoryStore::with(Tokens::new().access_token("t0")));
    call(&client(&server, finicity().store(store.clone()))).await.unwrap();
    assert_eq!(server.requests()[0].header("finicity-app-token"), Some("t0"));
    assert!(store.load().await.unwrap().is_some());
}

/// A token is not lost, and no second login is made, because the first caller ran out of time.
#[tokio::test]
async fn a_login_outlives_the_call_that_began_it() {
    let server = Server::start().await;
    server.reply(token("t1"));
    server.reply(Canned::new(204));
    let core = client(&server, finicity());
    {
        let mut first = std::pin::pin!(call(&core));
        let begun = first.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        assert!(begun.is_pending(), "the login has begun");
    }
    call(&core).await.unwrap();
    let logins = server.requests().iter().filter(|request| request.path == LOGIN).count();
    assert_eq!(logins, 1);
}

#[test]
fn nothing_secret_is_printed() {
    let login = finicity().store(Arc::new(MemoryStore::with(Tokens::new().access_token("s3nt1nel"))));
    let printed = format!("{login:?} {login:#?}");
    assert!(!printed.contains("s3nt1nel"), "{printed}");
}

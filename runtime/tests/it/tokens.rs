//! How tokens are kept, shared and renewed, over real sockets.

use std::any::Any;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use passbook_runtime::flows::oauth2::{ClientAuthentication, OAuth2};
use passbook_runtime::flows::tokens::{MemoryStore, StoreError, TokenError, TokenStore, Tokens};
use passbook_runtime::internal::{Call, Core, Credentials, Failure, Operation, RawResponse};
use passbook_runtime::json::json;
use passbook_runtime::testing::{Canned, Server};
use passbook_runtime::{
    BoxFuture, CallOptions, Exchange, HttpTransport, Timestamp, Transport, TransportFailure, http, json,
    reqwest,
};

use crate::support::{GET, core_of, core_with, needs};

static THING: Operation = Operation { security: &[&[const { needs("token") }]], ..GET };

fn oauth(idp: &Server) -> OAuth2 {
    OAuth2::new(format!("{}/token", idp.url()), "client", ClientAuthentication::Public)
}

fn client(api: &Server, oauth: &OAuth2) -> Core {
    let mut credentials = Credentials::new();
    credentials.custom("token", Arc::new(oauth.clone()));
    core_of(api, credentials)
}

async fn call(core: &Core) -> Result<RawResponse, Failure> {
    Call::new(core, &THING).send().await
}

/// The tokens number so and so, for this many seconds.
fn tokens(number: u32, expires_in: u32) -> Canned {
    let body = json!({
        "access_token": format!("a{number}"), "refresh_token": format!("r{number}"),
        "token_type": "Bearer", "expires_in": expires_in,
    });
    Canned::json(200, body.to_string())
}

async fn server(replies: impl IntoIterator<Item = Canned>) -> Server {
    let server = Server::start().await;
    replies.into_iter().for_each(|canned| server.reply(canned));
    server
}

fn stored(tokens: Tokens) -> Arc<MemoryStore> {
    Arc::new(MemoryStore::with(tokens))
}

fn token_error(failure: Failure) -> TokenError {
    let Failure::Credentials(error) = failure else { panic!("{failure:?}") };
    let source = std::error::Error::source(&error).expect("a source");
    source.downcast_ref::<TokenError>().expect("a TokenError").clone()
}

/// What was sent in `Authorization`, without `Bearer`.
fn sent(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let tokens = requests.iter().map(|request| request.header("authorization").unwrap_or_default());
    tokens.map(|token| token.trim_start_matches("Bearer ").to_owned()).collect()
}

/// A clock that tests set, at this many seconds.
fn clock(seconds: &Arc<AtomicI64>) -> impl Fn() -> Timestamp + Send + Sync + 'static {
    let seconds = Arc::clone(seconds);
    move || at(seconds.load(Ordering::Relaxed))
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_timestamp(seconds, 0).unwrap()
}

async fn at_once(core: &Core, count: usize) -> Vec<Result<RawResponse, Failure>> {
    let calls: Vec<_> = (0..count)
        .map(|_| {
            let core = core.clone();
            tokio::spawn(async move { call(&core).await })
        })
        .collect();
    let mut results = Vec::new();
    for call in calls {
        results.push(call.await.unwrap());
    }
    results
}

#[tokio::test]
async fn fifty_calls_at_once_make_one_request_for_a_token() {
    let idp = server([tokens(1, 3600), tokens(2, 3600)]).await;
    let api = server([Canned::new(204)]).await;
    let core = client(&api, &oauth(&idp).client_credentials(["read"]));
    for result in at_once(&core, 50).await {
        result.unwrap();
    }
    assert_eq!(idp.requests().len(), 1);
    assert_eq!(sent(&api), ["a1"; 50]);
}

#[tokio::test]
async fn fifty_calls_at_once_fail_by_one_request_for_a_token() {
    let refusal = Canned::json(400, r#"{"error": "invalid_grant", "error_description": "s3nt1nel"}"#);
    for reply in [refusal, Canned::json(200, "{").header("Content-Length", "9"), Canned::new(503)] {
        let idp = server([reply.clone()]).await;
        let api = server([Canned::new(204)]).await;
        let core = client(&api, &oauth(&idp).client_credentials(["read"]));
        let errors: Vec<_> =
            at_once(&core, 50).await.into_iter().map(|result| token_error(result.unwrap_err())).collect();
        assert_eq!(idp.requests().len(), 1, "{reply:?}");
        assert!(api.requests().is_empty());
        for error in errors {
            match reply.status {
                400 => assert_eq!(error.code(), Some("invalid_grant")),
                503 => assert_eq!(error.status().unwrap(), 503),
                _ => assert!(matches!(error, TokenError::Transport(_))),
            }
            assert!(!format!("{error:?} {error}").contains("s3nt1nel"));
        }
    }
}

/// Records what is done to it, and how often the api had been called by then.
#[derive(Debug)]
struct Recording {
    inner: MemoryStore,
    api: Arc<Server>,
    idp: Arc<Server>,
    log: Arc<Mutex<Vec<String>>>,
    fails: Arc<Mutex<bool>>,
}

impl Recording {
    fn note(&self, what: &str) {
        let (api, idp) = (self.api.requests().len(), self.idp.requests().len());
        self.log.lock().unwrap().push(format!("{what}, api {api}, idp {idp}"));
    }
}

struct Held(Arc<Mutex<Vec<String>>>);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.lock().unwrap().push("unlock".into());
    }
}

impl TokenStore for Recording {
    fn load(&self) -> BoxFuture<'_, Result<Option<Tokens>, StoreError>> {
        self.note("load");
        self.inner.load()
    }

    fn save<'a>(&'a self, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), StoreError>> {
        let refresh_token = tokens.refresh_token.as_ref().unwrap();
        self.note(&format!("save {}", refresh_token.expose()));
        if *self.fails.lock().unwrap() {
            return Box::pin(async { Err(StoreError::new("disk full")) });
        }
        self.inner.save(tokens)
    }

    fn lock(&self) -> BoxFuture<'_, Result<Box<dyn Any + Send>, StoreError>> {
        self.note("lock");
        let held: Box<dyn Any + Send> = Box::new(Held(Arc::clone(&self.log)));
        Box::pin(async { Ok(held) })
    }
}

#[tokio::test]
async fn new_tokens_are_saved_before_they_are_used() {
    let idp = Arc::new(server([tokens(1, 3600)]).await);
    let api = Arc::new(server([Canned::new(204)]).await);
    let store = Arc::new(Recording {
        inner: MemoryStore::with(Tokens::new().refresh_token("r0")),
        api: Arc::clone(&api),
        idp: Arc::clone(&idp),
        log: Arc::default(),
        fails: Arc::default(),
    });
    let core = client(&api, &oauth(&idp).store(store.clone()));
    call(&core).await.unwrap();
    call(&core).await.unwrap();
    let log = store.log.lock().unwrap().clone();
    assert_eq!(log, ["lock, api 0, idp 0", "load, api 0, idp 0", "save r1, api 0, idp 1", "unlock"]);
    assert_eq!(idp.requests()[0].text(), Some("grant_type=refresh_token&refresh_token=r0&client_id=client"));
    assert_eq!(sent(&api), ["a1", "a1"]);
}

/// A refresh token that works once is spent: what came for it must not be lost, and not be used before it is safe.
#[tokio::test]
async fn tokens_that_could_not_be_saved_are_saved_by_the_next_call() {
    let idp = Arc::new(server([tokens(1, 3600), Canned::json(400, "{}")]).await);
    let api = Arc::new(server([Canned::new(204)]).await);
    let store = Arc::new(Recording {
        inner: MemoryStore::with(Tokens::new().refresh_token("r0")),
        api: Arc::clone(&api),
        idp: Arc::clone(&idp),
        log: Arc::default(),
        fails: Arc::new(Mutex::new(true)),
    });
    let core = client(&api, &oauth(&idp).store(store.clone()));
    for _ in 0..2 {
        let error = token_error(call(&core).await.unwrap_err());
        assert!(matches!(error, TokenError::Store(_)), "{error:?}");
    }
    assert!(api.requests().is_empty());
    *store.fails.lock().unwrap() = false;
    call(&core).await.unwrap();
    assert_eq!(sent(&api), ["a1"]);
    assert_eq!(idp.requests().len(), 1);
    assert_eq!(store.inner.load().await.unwrap().unwrap().refresh_token.unwrap().expose(), "r1");
}

#[tokio::test]
async fn what_another_process_saved_is_used() {
    let idp = server([]).await;
    let api = server([Canned::new(204), Canned::new(401), Canned::new(204)]).await;
    let store = stored(Tokens::new().access_token("a1").refresh_token("r1"));
    let core = client(&api, &oauth(&idp).store(store.clone()));
    call(&core).await.unwrap();
    store.save(&Tokens::new().access_token("a2").refresh_token("r2")).await.unwrap();
    call(&core).await.unwrap();
    assert_eq!(sent(&api), ["a1", "a1", "a2"]);
    assert!(idp.requests().is_empty());
}

/// A store in which another process saves while this one renews.
#[derive(Debug)]
struct Raced(Mutex<Vec<Tokens>>);

impl TokenStore for Raced {
    fn load(&self) -> BoxFuture<'_, Result<Option<Tokens>, StoreError>> {
        let tokens = self.0.lock().unwrap().remove(0);
        Box::pin(async { Ok(Some(tokens)) })
    }

    fn save<'a>(&'a self, _: &'a Tokens) -> BoxFuture<'a, Result<(), StoreError>> {
        panic!("there is nothing to save")
    }
}

#[tokio::test]
async fn a_refresh_token_that_another_process_spent_is_no_error() {
    let idp = server([Canned::json(400, r#"{"error": "invalid_grant"}"#)]).await;
    let api = server([Canned::new(204)]).await;
    let first = Tokens::new().refresh_token("r1");
    let second = Tokens::new().refresh_token("r2").access_token("a2");
    let store = Arc::new(Raced(Mutex::new(vec![first, second])));
    call(&client(&api, &oauth(&idp).store(store))).await.unwrap();
    assert_eq!(sent(&api), ["a2"]);
}

#[tokio::test]
async fn a_refused_token_is_renewed_once() {
    let idp = server([tokens(1, 3600)]).await;
    let api = server([Canned::new(401), Canned::new(204)]).await;
    let store = stored(Tokens::new().access_token("a0").refresh_token("r0"));
    let core = client(&api, &oauth(&idp).store(store));
    assert_eq!(call(&core).await.unwrap().status(), 204);
    assert_eq!(sent(&api), ["a0", "a1"]);
    assert_eq!(idp.requests().len(), 1);
}

#[tokio::test]
async fn a_token_that_is_refused_forever_is_renewed_once() {
    let seconds = Arc::new(AtomicI64::new(1_000));
    let idp = server([tokens(1, 3600), tokens(2, 3600)]).await;
    let api = server([Canned::new(401)]).await;
    let store = stored(Tokens::new().access_token("a0").refresh_token("r0"));
    let core = client(&api, &oauth(&idp).store(store).clock(clock(&seconds)));
    assert_eq!(call(&core).await.unwrap().status(), 401);
    assert_eq!((sent(&api), idp.requests().len()), (vec!["a0".into(), "a1".into()], 1));

    // The token is not what is wrong: each call is made once now, and nothing is renewed.
    assert_eq!(call(&core).await.unwrap().status(), 401);
    assert_eq!((api.requests().len(), idp.requests().len()), (3, 1));
    // After a while it may be.
    seconds.fetch_add(30, Ordering::Relaxed);
    assert_eq!(call(&core).await.unwrap().status(), 401);
    assert_eq!((api.requests().len(), idp.requests().len()), (5, 2));
}

/// Refuses one token, and sends requests for tokens to where they go.
#[derive(Debug)]
struct Refusing(&'static str, HttpTransport);

impl Transport for Refusing {
    fn send<'a>(
        &'a self,
        request: reqwest::Request,
        exchange: Exchange,
    ) -> BoxFuture<'a, Result<reqwest::Response, TransportFailure>> {
        if request.url().path() == "/token" {
            return self.1.send(request, exchange);
        }
        let status = if request.headers()["authorization"] == self.0 { 401 } else { 204 };
        Box::pin(async move {
            // So that others are on their way meanwhile.
            tokio::task::yield_now().await;
            Ok(http::Response::builder().status(status).body("").unwrap().into())
        })
    }
}

#[tokio::test]
async fn many_refusals_of_one_token_renew_it_once() {
    let idp = server([tokens(1, 3600), tokens(2, 3600)]).await;
    let oauth = oauth(&idp).store(stored(Tokens::new().access_token("a0").refresh_token("r0")));
    let mut credentials = Credentials::new();
    credentials.custom("token", Arc::new(oauth));
    let http = HttpTransport::new(reqwest::Client::builder().no_proxy().build().unwrap());
    let core = core_with(&idp, |config| {
        config.credentials(credentials);
        config.transport(Arc::new(Refusing("Bearer a0", http)));
    });
    for result in at_once(&core, 50).await {
        assert_eq!(result.unwrap().status(), 204);
    }
    assert_eq!(idp.requests().len(), 1);
}

#[tokio::test]
async fn a_token_that_is_still_good_is_used_while_it_is_renewed() {
    // It accepts connections and says nothing.
    let idp = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/token", idp.local_addr().unwrap());
    let api = server([Canned::new(204)]).await;
    let given = Tokens::new().access_token("a0").refresh_token("r0").expires_at(at(1000));
    let oauth = OAuth2::new(url, "client", ClientAuthentication::Public)
        .store(stored(given))
        .clock(clock(&Arc::new(AtomicI64::new(950))));
    let core = client(&api, &oauth);
    let renewing = tokio::spawn({
        let core = core.clone();
        async move { call(&core).await }
    });
    let _connection = idp.accept().await.unwrap();
    call(&core).await.unwrap();
    assert!(!renewing.is_finished());
    assert_eq!(sent(&api), ["a0"]);
}

#[tokio::test]
async fn a_token_with_nothing_to_renew_it_is_not_thrown_away() {
    let idp = server([]).await;
    let api = server([Canned::new(401)]).await;
    let core = client(&api, &oauth(&idp).store(stored(Tokens::new().access_token("a0"))));
    for _ in 0..2 {
        assert_eq!(call(&core).await.unwrap().status(), 401);
    }
    assert_eq!(sent(&api), ["a0", "a0"]);
    assert!(idp.requests().is_empty());
}

#[tokio::test]
async fn tokens_are_renewed_ahead_of_their_expiry() {
    let seconds = Arc::new(AtomicI64::new(0));
    let idp = server([tokens(1, 300), tokens(2, 100), tokens(3, 300)]).await;
    let api = server([Canned::new(204)]).await;
    let oauth = oauth(&idp).store(stored(Tokens::new().refresh_token("r0"))).clock(clock(&seconds));
    let core = client(&api, &oauth);
    // Of 300 seconds, the last 60; of 100, the last 25.
    for moment in [0, 239, 240, 314, 315] {
        seconds.store(moment, Ordering::Relaxed);
        call(&core).await.unwrap();
    }
    assert_eq!(sent(&api), ["a1", "a1", "a2", "a2", "a3"]);

    // Tokens that were given with nothing but an end.
    let idp = server([tokens(1, 300)]).await;
    let api = server([Canned::new(204)]).await;
    let given = Tokens::new().access_token("a0").refresh_token("r0").expires_at(at(1000));
    seconds.store(900, Ordering::Relaxed);
    let oauth = oauth_with_margin(&idp, 90, given).clock(clock(&seconds));
    let core = client(&api, &oauth);
    for moment in [909, 910] {
        seconds.store(moment, Ordering::Relaxed);
        call(&core).await.unwrap();
    }
    assert_eq!(sent(&api), ["a0", "a1"]);
}

fn oauth_with_margin(idp: &Server, margin: u64, given: Tokens) -> OAuth2 {
    oauth(idp).store(stored(given)).margin(std::time::Duration::from_secs(margin))
}

#[tokio::test]
async fn a_token_that_could_not_be_renewed_is_used_to_its_end() {
    let seconds = Arc::new(AtomicI64::new(950));
    let idp = server([Canned::new(500)]).await;
    let api = server([Canned::new(204)]).await;
    let given = Tokens::new().access_token("a0").refresh_token("r0").expires_at(at(1000));
    let core = client(&api, &oauth_with_margin(&idp, 60, given).clock(clock(&seconds)));
    for _ in 0..3 {
        call(&core).await.unwrap();
    }
    assert_eq!((sent(&api), idp.requests().len()), (vec!["a0".to_owned(); 3], 1));
    seconds.store(1000, Ordering::Relaxed);
    assert_eq!(token_error(call(&core).await.unwrap_err()).status().unwrap(), 500);
}

#[tokio::test]
async fn a_refused_renewal_is_tried_again_after_a_while_or_with_other_tokens() {
    let seconds = Arc::new(AtomicI64::new(0));
    let refusal = || Canned::json(400, r#"{"error": "invalid_grant"}"#);
    let idp = server([refusal(), refusal(), tokens(3, 300)]).await;
    let api = server([Canned::new(204)]).await;
    let store = stored(Tokens::new().refresh_token("r0"));
    let core = client(&api, &oauth(&idp).store(store.clone()).clock(clock(&seconds)));
    for _ in 0..5 {
        assert_eq!(token_error(call(&core).await.unwrap_err()).code(), Some("invalid_grant"));
    }
    assert_eq!(idp.requests().len(), 1);
    seconds.store(30, Ordering::Relaxed);
    call(&core).await.unwrap_err();
    assert_eq!(idp.requests().len(), 2);
    // The user has authorized again.
    store.save(&Tokens::new().refresh_token("r2")).await.unwrap();
    call(&core).await.unwrap();
    assert_eq!(sent(&api), ["a3"]);
}

#[tokio::test]
async fn a_header_of_the_call_is_not_refused_for_another() {
    let idp = server([tokens(1, 300)]).await;
    let api = server([Canned::new(204), Canned::new(401)]).await;
    let core = client(&api, &oauth(&idp).store(stored(Tokens::new().refresh_token("r0"))));
    call(&core).await.unwrap();
    let mut own = Call::new(&core, &THING);
    own.options(CallOptions::new().header("Authorization", "Bearer of-this-user"));
    assert_eq!(own.send().await.unwrap().status(), 401);
    assert_eq!(sent(&api), ["a1", "of-this-user"]);
    assert_eq!(idp.requests().len(), 1);
}

#[test]
fn tokens_are_kept_as_json_and_not_printed() {
    let tokens = Tokens::new()
        .access_token("s3nt1nel-a")
        .id_token("s3nt1nel-i")
        .refresh_token("s3nt1nel-r")
        .expires_at(at(0));
    let text = json::to_string(&tokens).unwrap();
    assert_eq!(
        text,
        r#"{"access_token":"s3nt1nel-a","id_token":"s3nt1nel-i","refresh_token":"s3nt1nel-r","expires_at":"1970-01-01T00:00:00Z"}"#
    );
    assert_eq!(json::from_str::<Tokens>(&text).unwrap(), tokens);
    assert_eq!(json::from_str::<Tokens>("{}").unwrap(), Tokens::new());
    let printed = format!("{tokens:?} {tokens:#?} {:?}", stored(tokens.clone()));
    assert!(!printed.contains("s3nt1nel"), "{printed}");
}

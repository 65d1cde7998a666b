//! What the tests share: banks, raw requests, and a browser.

use std::sync::{Arc, Mutex};

use passbook_mock::{Bank, Mock};
use passbook_runtime::flows::oauth2::{Authorization, AuthorizationCode, OAuth2};
use passbook_runtime::flows::tokens::TokenError;
use passbook_runtime::json::Value;
use passbook_runtime::reqwest::{self, Request, Response, Url};
use passbook_runtime::{BoxFuture, Exchange, HttpTransport, Transport, TransportFailure};

pub const CALLBACK: &str = "https://app.example/callback";

/// A bank with so many customers.
pub async fn bank(provider: &str, customers: usize) -> Bank {
    let mock = Mock::provider(provider).expect("a provider that is in");
    mock.with_customers(customers).start().await.expect("loopback has a free port")
}

thread_local! {
    // For each test one: making it takes longer than a call, and its connections end with the test's runtime.
    static HTTP: reqwest::Client = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("a client");
}

/// A client of HTTP that knows no provider.
pub fn http() -> reqwest::Client {
    HTTP.with(reqwest::Client::clone)
}

pub fn transport() -> Arc<HttpTransport> {
    Arc::new(HttpTransport::new(http()))
}

/// What came back: status, body where it is JSON, and the rest.
#[derive(Debug)]
pub struct Came {
    pub status: u16,
    pub json: Value,
    pub text: String,
    pub headers: reqwest::header::HeaderMap,
}

impl Came {
    pub async fn of(response: Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let bytes = response.bytes().await.expect("a whole body");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let json = passbook_runtime::json::from_slice(&bytes).unwrap_or_default();
        Self { status, json, text, headers }
    }

    /// The text at a JSON pointer.
    #[track_caller]
    pub fn at(&self, pointer: &str) -> &str {
        let found = self.json.pointer(pointer).and_then(Value::as_str);
        found.unwrap_or_else(|| panic!("no text at {pointer} of {self:?}"))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

pub async fn get(url: impl AsRef<str>, headers: &[(&str, &str)]) -> Came {
    let mut request = http().get(url.as_ref());
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    Came::of(request.send().await.expect("an answer")).await
}

/// A body of some media type.
pub async fn post(url: impl AsRef<str>, headers: &[(&str, &str)], media_type: &str, body: &str) -> Came {
    let mut request = http().post(url.as_ref()).header("content-type", media_type).body(body.to_owned());
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    Came::of(request.send().await.expect("an answer")).await
}

pub async fn post_form(url: impl AsRef<str>, headers: &[(&str, &str)], pairs: &[(&str, &str)]) -> Came {
    let mut body = Url::parse("http://form.example").expect("a URL");
    body.query_pairs_mut().extend_pairs(pairs);
    post(url, headers, "application/x-www-form-urlencoded", body.query().unwrap_or_default()).await
}

/// The user's browser: goes to the URL, and is sent back to the app with these pairs.
pub async fn browse(client: &reqwest::Client, url: &str) -> Vec<(String, String)> {
    let came = Came::of(client.get(url).send().await.expect("an answer")).await;
    assert_eq!(came.status, 302, "{came:?}");
    let back = Url::parse(came.header("location")).expect("an absolute URL");
    assert!(back.as_str().starts_with(CALLBACK), "{back}");
    let mut pairs = Url::parse(CALLBACK).expect("a URL");
    pairs.set_query(back.fragment().or(back.query()));
    pairs.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

#[track_caller]
pub fn status_of<E>(error: &passbook_runtime::Error<E>) -> u16 {
    error.status().expect("there was a response").as_u16()
}

#[track_caller]
pub fn value<'a>(pairs: &'a [(String, String)], name: &str) -> &'a str {
    let found = pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    found.unwrap_or_else(|| panic!("no {name} in {pairs:?}"))
}

/// The user agrees to this, and comes back with a code.
pub async fn agree(authorization: &Authorization) -> AuthorizationCode {
    let pairs = browse(&http(), authorization.url()).await;
    authorization.code(value(&pairs, "code"), value(&pairs, "state")).expect("the state is the same")
}

/// The user agrees, and the code is exchanged.
pub async fn log_in(oauth: &OAuth2, authorization: &Authorization) -> Result<(), TokenError> {
    oauth.exchange(transport(), agree(authorization).await).await.map(|_| ())
}

/// What a client sent last, to be sent again, or with a change.
#[derive(Clone, Debug, Default)]
pub struct Wiretap(Arc<Mutex<Option<Request>>>);

impl Wiretap {
    pub fn last(&self) -> Request {
        let last = self.0.lock().unwrap();
        last.as_ref().and_then(Request::try_clone).expect("something was sent, and is no stream")
    }
}

#[derive(Debug)]
struct Tapped(Wiretap, Arc<HttpTransport>);

impl Wiretap {
    pub fn keep(&self, request: &Request) {
        *self.0.lock().unwrap() = request.try_clone();
    }

    pub fn transport(&self) -> Arc<dyn Transport> {
        Arc::new(Tapped(self.clone(), transport()))
    }
}

impl Transport for Tapped {
    fn send<'a>(
        &'a self,
        request: Request,
        exchange: Exchange,
    ) -> BoxFuture<'a, Result<Response, TransportFailure>> {
        self.0.keep(&request);
        self.1.send(request, exchange)
    }
}

/// Sends a request as it stands.
pub async fn send(request: Request) -> Came {
    Came::of(http().execute(request).await.expect("an answer")).await
}

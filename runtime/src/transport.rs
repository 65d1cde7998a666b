//! How requests reach a server: reqwest, or what a caller puts in its place.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, StatusCode};
use reqwest::{Request, Response};
use tokio::time::{Instant, timeout_at};

use crate::execute::Reading;
use crate::reply::is_of;

/// A boxed future, as traits with asynchronous methods return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends requests: in place of a socket, for tests or recordings; or around one, to look at what passes.
///
/// Retries, credentials and decoding stay where they are: a transport sees each attempt as it would be sent.
///
/// ```
/// use passbook_runtime::{BoxFuture, Exchange, HttpTransport, Transport, TransportFailure, reqwest};
///
/// #[derive(Debug)]
/// struct Counting(HttpTransport, std::sync::atomic::AtomicU64);
///
/// impl Transport for Counting {
///     fn send<'a>(
///         &'a self,
///         request: reqwest::Request,
///         exchange: Exchange,
///     ) -> BoxFuture<'a, Result<reqwest::Response, TransportFailure>> {
///         self.1.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
///         self.0.send(request, exchange)
///     }
/// }
/// ```
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends the request and returns the head of the reply; its body is read later.
    ///
    /// A reply that is made up is `reqwest::Response::from(http::Response::new(body))`.
    fn send<'a>(
        &'a self,
        request: Request,
        exchange: Exchange,
    ) -> BoxFuture<'a, Result<Response, TransportFailure>>;
}

/// What a request is for.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Exchange {
    /// The id of the operation, as the spec spells it.
    pub operation: &'static str,
    /// The path's template, which names no customer: `/customers/{customerId}`.
    pub path: &'static str,
    /// 1 for the first attempt.
    pub attempt: u32,
}

impl Exchange {
    pub(crate) fn new(operation: &'static str, path: &'static str, attempt: u32) -> Self {
        Self { operation, path, attempt }
    }
}

/// The transport that is used unless another is set: a `reqwest::Client`.
#[derive(Clone, Debug)]
pub struct HttpTransport(reqwest::Client);

impl HttpTransport {
    /// Sends through this client. Build it with `redirect::Policy::none()`: a request that is no GET or HEAD and that
    /// was redirected, or one that was redirected to another host, is an error.
    pub fn new(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for HttpTransport {
    fn send<'a>(
        &'a self,
        request: Request,
        _: Exchange,
    ) -> BoxFuture<'a, Result<Response, TransportFailure>> {
        Box::pin(async {
            let (url, is_safe) =
                (request.url().clone(), matches!(*request.method(), Method::GET | Method::HEAD));
            let response = self.0.execute(request).await?;
            // It has been to where it must not go, and what came back is no answer to what was sent.
            match response.url() == &url || is_safe && response.url().origin() == url.origin() {
                true => Ok(response),
                false => Err(TransportFailure::new(FailureKind::Redirected)),
            }
        })
    }
}

/// Either, without a detour through a box for the usual one.
#[derive(Clone, Debug)]
pub(crate) enum Wire {
    Http(reqwest::Client),
    Other(Arc<dyn Transport>),
}

impl Wire {
    /// Whether it is code of a caller's.
    pub(crate) fn is_foreign(&self) -> bool {
        matches!(self, Self::Other(_))
    }

    pub(crate) async fn send(
        &self,
        request: Request,
        exchange: Exchange,
    ) -> Result<Response, TransportFailure> {
        match self {
            Self::Http(client) => client.execute(request).await.map_err(TransportFailure::from),
            Self::Other(transport) => transport.send(request, exchange).await,
        }
    }

    /// Sends the request and reads the whole reply, of which at most `limit` bytes are kept.
    pub(crate) async fn fetch(
        &self,
        request: Request,
        exchange: Exchange,
        limit: u64,
        reading: &mut Reading,
    ) -> Result<(StatusCode, HeaderMap, Bytes), TransportFailure> {
        if let Reading::Head { media_type, opened } = reading {
            // Boxed, so that calls that read all of a reply have nothing of it.
            return Box::pin(self.open(request, exchange, limit, *media_type, opened)).await;
        }
        let mut response = self.send(request, exchange).await?;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let mut body = BytesMut::new();
        match read(response, limit, &mut body).await {
            Ok(whole) => Ok((status, headers, whole)),
            Err(failure) => Err(failure.after(status, headers, body.freeze())),
        }
    }

    /// Sends the request and reads the head of a success of this media type. All else is read as ever.
    async fn open(
        &self,
        mut request: Request,
        exchange: Exchange,
        limit: u64,
        media_type: Option<&'static str>,
        opened: &mut Option<Response>,
    ) -> Result<(StatusCode, HeaderMap, Bytes), TransportFailure> {
        *opened = None;
        // The client would stop a body that is still being read when this time is over.
        let end = request.timeout_mut().take().and_then(|timeout| Instant::now().checked_add(timeout));
        let mut response = until(end, self.send(request, exchange)).await?;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        if status.is_success() && media_type.is_none_or(|media_type| is_of(&headers, media_type)) {
            *opened = Some(response);
            return Ok((status, headers, Bytes::new()));
        }
        let mut body = BytesMut::new();
        match until(end, read(response, limit, &mut body)).await {
            Ok(whole) => Ok((status, headers, whole)),
            Err(failure) => Err(failure.after(status, headers, body.freeze())),
        }
    }
}

/// This, unless the time for the attempt runs out first.
async fn until<T>(
    end: Option<Instant>,
    future: impl Future<Output = Result<T, TransportFailure>>,
) -> Result<T, TransportFailure> {
    match end {
        None => future.await,
        Some(end) => {
            let ended = timeout_at(end, future).await;
            ended.unwrap_or_else(|_| Err(TransportFailure::new(FailureKind::Timeout)))
        }
    }
}

/// The whole body, or why there is none; then `body` holds what came of it.
async fn read(mut response: Response, limit: u64, body: &mut BytesMut) -> Result<Bytes, TransportFailure> {
    let too_large = || TransportFailure::new(FailureKind::TooLarge);
    let promised = response.content_length().unwrap_or_default();
    if promised > limit {
        return Err(too_large());
    }
    let Some(first) = response.chunk().await? else { return Ok(Bytes::new()) };
    if first.len() as u64 > limit {
        return Err(too_large());
    }
    // Most replies are one chunk, which needs no copy.
    let second = match response.chunk().await {
        Ok(Some(second)) => second,
        Ok(None) => return Ok(first),
        Err(error) => {
            body.extend_from_slice(&first);
            return Err(error.into());
        }
    };
    body.reserve(first.len() + second.len());
    body.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if (body.len() + chunk.len()) as u64 > limit {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
        next = response.chunk().await?;
    }
    Ok(std::mem::take(body).freeze())
}

/// Why a request got no reply, or only a part of one.
#[derive(Debug)]
pub struct TransportFailure {
    kind: FailureKind,
    source: Option<Box<dyn StdError + Send + Sync>>,
    /// What came before the reply failed.
    received: Option<Box<Received>>,
}

/// The head of a reply whose body failed, and what came of its body.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Headers and body may hold anything.
impl fmt::Debug for Received {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Received").field("status", &self.status.as_u16()).finish_non_exhaustive()
    }
}

/// What a [`TransportFailure`] means for the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailureKind {
    /// No connection was made: the server saw nothing of the request.
    Connect,
    /// The time for connecting ran out: the server saw nothing of the request.
    ConnectTimeout,
    /// The time for this attempt ran out. The server may have done what was asked.
    Timeout,
    /// The time for the whole call ran out, repeats included. The server may have done what was asked.
    Deadline,
    /// The reply is read as a stream, and nothing came of it for longer than the call's idle timeout.
    Idle,
    /// The stream that was to be sent failed, or was not as long as was said. The server may have got a part of it.
    Upload,
    /// The reply broke off.
    Broken,
    /// The reply is longer than the client reads.
    TooLarge,
    /// The HTTP client followed a redirect that must not be followed: of a request that may change something, or to
    /// another host. The server may have done what was asked.
    Redirected,
    /// The reply is encrypted, and can't be decrypted; or is not, and has to be.
    Unreadable,
    /// The reply belongs to another request: it names another interaction than the one that was sent.
    Mismatched,
    /// Anything else.
    Other,
}

impl FailureKind {
    pub(crate) fn is_timeout(self) -> bool {
        matches!(self, Self::ConnectTimeout | Self::Timeout | Self::Deadline | Self::Idle)
    }

    pub(crate) fn is_connect(self) -> bool {
        matches!(self, Self::Connect | Self::ConnectTimeout)
    }

    /// Whether the same call would fail in the same way.
    pub(crate) fn lasts(self) -> bool {
        matches!(self, Self::TooLarge | Self::Mismatched | Self::Redirected | Self::Unreadable | Self::Upload)
    }

    /// The word for it, in spans and reports.
    pub(crate) fn word(self) -> &'static str {
        self.wording().0
    }

    /// What happened with this server, in words.
    pub(crate) fn with(self, server: &str) -> String {
        let (_, before, behind) = self.wording();
        format!("{before}{server}{behind}")
    }

    /// The word, and what is said before and behind the server's name.
    fn wording(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Connect => ("connect", "could not connect to ", ""),
            Self::ConnectTimeout => ("connect_timeout", "timed out connecting to ", ""),
            Self::Timeout => ("timeout", "timed out waiting for ", ""),
            Self::Deadline => ("deadline", "the time for the call ran out, waiting for ", ""),
            Self::Idle => ("idle", "", " sent nothing for longer than the idle timeout"),
            Self::Upload => ("upload", "the body could not be sent to ", ""),
            Self::Broken => ("broken", "the reply from ", " broke off"),
            Self::TooLarge => ("too_large", "the reply from ", " is longer than the limit"),
            Self::Redirected => {
                ("redirected", "the HTTP client followed a redirect of ", " that is not safe")
            }
            Self::Unreadable => ("unreadable", "the reply from ", " can't be opened"),
            Self::Mismatched => ("mismatched", "the reply from ", " belongs to another request"),
            Self::Other => ("other", "the request to ", " failed"),
        }
    }
}

impl TransportFailure {
    /// A failure of this kind.
    pub fn new(kind: FailureKind) -> Self {
        Self { kind, source: None, received: None }
    }

    /// The same failure, of a reply that began like this.
    pub(crate) fn after(mut self, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        self.received = Some(Box::new(Received { status, headers, body }));
        self
    }

    pub(crate) fn status(&self) -> Option<StatusCode> {
        self.received.as_ref().map(|received| received.status)
    }

    pub(crate) fn take_received(&mut self) -> Option<Box<Received>> {
        self.received.take()
    }

    /// The same failure with what caused it, which must print no secret.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    pub(crate) fn of_kind(mut self, kind: FailureKind) -> Self {
        self.kind = kind;
        self
    }

    /// What it means for the request.
    pub fn kind(&self) -> FailureKind {
        self.kind
    }
}

impl From<reqwest::Error> for TransportFailure {
    fn from(error: reqwest::Error) -> Self {
        let kind = match () {
            () if error.is_connect() && error.is_timeout() => FailureKind::ConnectTimeout,
            () if error.is_connect() => FailureKind::Connect,
            () if error.is_timeout() => FailureKind::Timeout,
            () if error.is_body() || error.is_decode() => FailureKind::Broken,
            () => FailureKind::Other,
        };
        // Without the URL: its query may hold an API key, and reqwest prints it.
        Self::new(kind).because(error.without_url())
    }
}

impl fmt::Display for TransportFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.kind.with("the server"))
    }
}

impl StdError for TransportFailure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

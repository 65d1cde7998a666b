//! How requests reach a server: reqwest, or what a caller puts in its place.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use reqwest::{Request, Response};

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
    /// Sends through this client.
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
        Box::pin(async { self.0.execute(request).await.map_err(TransportFailure::from) })
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
    ) -> Result<(StatusCode, HeaderMap, Bytes), TransportFailure> {
        let mut response = self.send(request, exchange).await?;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        Ok((status, headers, read(response, limit).await?))
    }
}

/// The whole body, or the failure that it is longer than that.
async fn read(mut response: Response, limit: u64) -> Result<Bytes, TransportFailure> {
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
    let Some(second) = response.chunk().await? else { return Ok(first) };
    let mut body = BytesMut::with_capacity(first.len() + second.len());
    body.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if (body.len() + chunk.len()) as u64 > limit {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
        next = response.chunk().await?;
    }
    Ok(body.freeze())
}

/// Why a request got no reply, or only a part of one.
#[derive(Debug)]
pub struct TransportFailure {
    kind: FailureKind,
    source: Option<Box<dyn StdError + Send + Sync>>,
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
    /// The reply broke off.
    Broken,
    /// The reply is longer than the client reads.
    TooLarge,
    /// The reply belongs to another request: it names another interaction than the one that was sent.
    Mismatched,
    /// Anything else.
    Other,
}

impl FailureKind {
    pub(crate) fn is_timeout(self) -> bool {
        matches!(self, Self::ConnectTimeout | Self::Timeout | Self::Deadline)
    }

    pub(crate) fn is_connect(self) -> bool {
        matches!(self, Self::Connect | Self::ConnectTimeout)
    }
}

impl TransportFailure {
    /// A failure of this kind.
    pub fn new(kind: FailureKind) -> Self {
        Self { kind, source: None }
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
        formatter.write_str(match self.kind {
            FailureKind::Connect => "could not connect",
            FailureKind::ConnectTimeout => "timed out connecting",
            FailureKind::Timeout => "timed out waiting for the reply",
            FailureKind::Deadline => "the time for the whole call ran out",
            FailureKind::Broken => "the reply broke off",
            FailureKind::TooLarge => "the reply is longer than the client reads",
            FailureKind::Mismatched => "the reply belongs to another request",
            FailureKind::Other => "the request failed",
        })
    }
}

impl StdError for TransportFailure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

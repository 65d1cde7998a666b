//! A server on loopback that records requests and answers what it is told.
//!
//! ```
//! # use passbook_runtime::testing::{Canned, Server};
//! # async fn example() {
//! let server = Server::start().await;
//! server.reply(Canned::json(200, r#"{"id": "7"}"#));
//! // … point a client at `server.url()` and call an operation …
//! let requests = server.requests();
//! # }
//! ```
//!
//! Where the environment has `PASSBOOK_WIRE_REFEREE`, an URL such as `http://127.0.0.1:4010`, each request is also
//! sent there, to a server that somebody else wrote, with `Prefer: code=…` for the status that is to be answered. A
//! referee that answers with another status finds the request wrong, and the client gets status 599 with its reason.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::io::{self, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

mod referee;
pub mod wire;

/// An HTTP/1.1 server for tests, on a port of its own. It stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    task: JoinHandle<()>,
}

#[derive(Debug, Default)]
struct State {
    replies: VecDeque<Canned>,
    requests: Vec<Recorded>,
}

/// What to answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Canned {
    /// The status.
    pub status: u16,
    /// Sent as they stand here. `Content-Length` is added, unless there is one or a `Transfer-Encoding`.
    pub headers: Vec<(String, String)>,
    /// The body, or the beginning of it where `headers` promise more.
    pub body: Bytes,
}

/// What was asked.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// `GET`.
    pub method: String,
    /// Path and query as they were sent.
    pub target: String,
    /// The path as it was sent.
    pub path: String,
    /// The query, decoded.
    pub query: Vec<(String, String)>,
    /// Every header.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl Server {
    /// Listens from now on. It needs a tokio runtime with I/O enabled.
    ///
    /// # Panics
    ///
    /// Where loopback has no free port.
    pub async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound listener has an address");
        let state = Arc::default();
        let task = tokio::spawn(accept(listener, Arc::clone(&state)));
        Self { address, state, task }
    }

    /// `http://127.0.0.1:` and the port.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Adds an answer to the queue. The last one is given again and again; without any, it is status 500.
    pub fn reply(&self, canned: Canned) {
        lock(&self.state).replies.push_back(canned);
    }

    /// Everything that was asked so far, in order.
    pub fn requests(&self) -> Vec<Recorded> {
        lock(&self.state).requests.clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Canned {
    /// An empty answer.
    pub fn new(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new() }
    }

    /// A JSON text.
    pub fn json(status: u16, text: impl Into<String>) -> Self {
        Self::new(status).header("Content-Type", "application/json").body(text.into())
    }

    /// The same answer with one more header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The same answer with this body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }
}

impl Recorded {
    /// The first header of this name, where it is readable text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body, where it is readable text.
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.body).ok()
    }
}

/// A test that panicked elsewhere is no reason to panic here too.
fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn accept(listener: TcpListener, state: Arc<Mutex<State>>) {
    // Dropped along with this task, which ends the connections.
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        connections.spawn(serve(stream, Arc::clone(&state)));
    }
}

/// Answers one request after the other until the client hangs up.
async fn serve(stream: TcpStream, state: Arc<Mutex<State>>) -> io::Result<()> {
    let mut connection = Connection { stream, buffer: Vec::new() };
    while let Some(request) = connection.read_request().await? {
        let is_head = request.method == "HEAD";
        let is_last = request.header(CONNECTION.as_str()) == Some("close");
        let (canned, judged) = {
            let mut state = lock(&state);
            let judged = referee::address().map(|address| (address, request.clone()));
            state.requests.push(request);
            let canned = match state.replies.len() {
                0 => Canned::new(500),
                1 => state.replies[0].clone(),
                _ => state.replies.pop_front().unwrap_or_else(|| Canned::new(500)),
            };
            (canned, judged)
        };
        let canned = match judged {
            None => canned,
            Some((address, request)) => match referee::judge(&address, &request, canned.status).await {
                Ok(()) => canned,
                Err(reason) => Canned::new(599).body(reason),
            },
        };
        let promised = connection.write_reply(&canned, is_head).await?;
        if is_last || promised == Promise::Broken {
            break;
        }
    }
    Ok(())
}

struct Connection {
    stream: TcpStream,
    /// Read and not yet used.
    buffer: Vec<u8>,
}

/// Whether a reply was as long as its headers say.
#[derive(PartialEq)]
enum Promise {
    Kept,
    Broken,
}

impl Connection {
    async fn read_request(&mut self) -> io::Result<Option<Recorded>> {
        loop {
            if let Some((mut request, length)) = parse_head(&self.buffer)? {
                self.buffer.drain(..length);
                request.body = self.read_body(&request.headers).await?;
                return Ok(Some(request));
            }
            if !self.fill().await? {
                return Ok(None);
            }
        }
    }

    async fn read_body(&mut self, headers: &HeaderMap) -> io::Result<Bytes> {
        if headers.get(TRANSFER_ENCODING).is_some_and(|encoding| encoding == "chunked") {
            return self.read_chunks().await;
        }
        let length = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        self.take(length.unwrap_or(0)).await
    }

    async fn read_chunks(&mut self) -> io::Result<Bytes> {
        let mut body = Vec::new();
        loop {
            match httparse::parse_chunk_size(&self.buffer) {
                Ok(httparse::Status::Complete((start, size))) => {
                    self.buffer.drain(..start);
                    let size = usize::try_from(size).map_err(io::Error::other)?;
                    body.extend_from_slice(&self.take(size).await?);
                    self.take(2).await?;
                    if size == 0 {
                        return Ok(body.into());
                    }
                }
                Ok(httparse::Status::Partial) => {
                    if !self.fill().await? {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                }
                Err(_) => return Err(io::Error::other("invalid chunk size")),
            }
        }
    }

    async fn take(&mut self, length: usize) -> io::Result<Bytes> {
        while self.buffer.len() < length {
            if !self.fill().await? {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        Ok(self.buffer.drain(..length).collect())
    }

    /// Reads more; `false` where there is no more.
    async fn fill(&mut self) -> io::Result<bool> {
        Ok(self.stream.read_buf(&mut self.buffer).await? > 0)
    }

    async fn write_reply(&mut self, canned: &Canned, is_head: bool) -> io::Result<Promise> {
        let Canned { status, headers, body } = canned;
        let has_body = !is_head && !matches!(*status, 100..=199 | 204 | 304);
        let framing = headers.iter().find(|(name, _)| {
            name.eq_ignore_ascii_case("content-length") || name.eq_ignore_ascii_case("transfer-encoding")
        });
        let mut head = format!("HTTP/1.1 {status} Canned\r\n");
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if has_body && framing.is_none() {
            head.push_str(&format!("content-length: {}\r\n", body.len()));
        }
        head.push_str("\r\n");
        self.stream.write_all(head.as_bytes()).await?;
        if has_body {
            self.stream.write_all(body).await?;
        }
        self.stream.flush().await?;
        let is_kept = framing.is_none_or(|(_, value)| !has_body || *value == body.len().to_string());
        Ok(if is_kept { Promise::Kept } else { Promise::Broken })
    }
}

/// A request without its body, and the length of its head; `None` where more has to be read.
fn parse_head(buffer: &[u8]) -> io::Result<Option<(Recorded, usize)>> {
    let mut headers = [httparse::EMPTY_HEADER; 128];
    let mut head = httparse::Request::new(&mut headers);
    let httparse::Status::Complete(length) = head.parse(buffer).map_err(io::Error::other)? else {
        return Ok(None);
    };
    let target = head.path.unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut recorded = Recorded {
        method: head.method.unwrap_or_default().to_owned(),
        target: target.to_owned(),
        path: path.to_owned(),
        query: url::form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
        headers: HeaderMap::new(),
        body: Bytes::new(),
    };
    for header in head.headers {
        let name = HeaderName::from_bytes(header.name.as_bytes()).map_err(io::Error::other)?;
        let value = HeaderValue::from_bytes(header.value).map_err(io::Error::other)?;
        recorded.headers.append(name, value);
    }
    Ok(Some((recorded, length)))
}

//! Sockets: connections within limits, bodies within limits, and the ends that faults ask for.

use std::io;
use std::net::{IpAddr, TcpListener as StdListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_LENGTH, EXPECT, HOST, HeaderValue};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::json;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use crate::behaviour::{Answer, ClientCertificate, Request};
use crate::encoding::pairs;
use crate::engine::{Ending, Engine};

mod body;
mod socket;

use body::ReplyBody;
use socket::Socket;

/// What a bank takes from its clients.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// The largest body, in bytes; 413 for what is larger.
    pub body: usize,
    /// How many connections are open at once; others wait.
    pub connections: usize,
    /// How many headers a request has; 431 for more.
    pub headers: usize,
    /// How long a request's head may take, and a connection may be without one.
    pub head_timeout: Duration,
    /// How long a request's body may take; 408 for longer.
    pub body_timeout: Duration,
    /// How long a client may take nothing of its answer.
    pub write_timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body: 1 << 20,
            connections: 512,
            headers: 100,
            head_timeout: Duration::from_secs(15),
            body_timeout: Duration::from_secs(30),
            write_timeout: Duration::from_secs(30),
        }
    }
}

/// The largest head of a request, in bytes; 431 for more.
const LARGEST_HEAD: usize = 64 << 10;
/// How much of a body that is refused is read and dropped, so that its sender comes to reading the answer.
const MOST_DROPPED: u64 = 256 << 20;
/// How long connections get to finish when a bank stops.
const LAST_CALL: Duration = Duration::from_millis(300);

/// Serves until it is told to stop.
pub(crate) async fn serve(
    engine: Arc<Engine>,
    listener: StdListener,
    tls: Option<TlsAcceptor>,
    limits: Limits,
    public_host: Option<String>,
    mut stop: watch::Receiver<bool>,
) -> io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    let permits = Arc::new(Semaphore::new(limits.connections));
    let origin = origin(&listener, tls.is_some())?;
    let context = Arc::new(Context { origin, engine, limits, public_host });
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            _ = stop.wait_for(|stop| *stop) => break,
            accepted = accept(&listener, &permits) => accepted,
            // Those that ended give back what they held.
            Some(_) = connections.join_next() => continue,
        };
        let Ok((stream, permit)) = accepted else {
            // Out of file descriptors, as a rule: there will be some again.
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        };
        let (context, tls, stop) = (context.clone(), tls.clone(), stop.clone());
        connections.spawn(async move {
            connection(context, stream, tls, stop).await;
            drop(permit);
        });
    }
    let _ = tokio::time::timeout(LAST_CALL, async { while connections.join_next().await.is_some() {} }).await;
    Ok(())
}

struct Context {
    engine: Arc<Engine>,
    origin: String,
    limits: Limits,
    public_host: Option<String>,
}

fn origin(listener: &TcpListener, is_tls: bool) -> io::Result<String> {
    let scheme = if is_tls { "https" } else { "http" };
    Ok(format!("{scheme}://{}", listener.local_addr()?))
}

async fn accept(
    listener: &TcpListener,
    permits: &Arc<Semaphore>,
) -> io::Result<(TcpStream, tokio::sync::OwnedSemaphorePermit)> {
    let permit = permits.clone().acquire_owned().await.map_err(io::Error::other)?;
    let (stream, _) = listener.accept().await?;
    stream.set_nodelay(true)?;
    Ok((stream, permit))
}

async fn connection(
    context: Arc<Context>,
    stream: TcpStream,
    tls: Option<TlsAcceptor>,
    stop: watch::Receiver<bool>,
) {
    let reset = Arc::new(AtomicBool::new(false));
    let socket = Socket::new(stream, reset.clone(), context.limits.write_timeout);
    match tls {
        None => requests(context, socket, None, reset, stop).await,
        Some(acceptor) => {
            let handshake = tokio::time::timeout(context.limits.head_timeout, acceptor.accept(socket));
            // Who speaks no TLS, or shows a certificate of somebody else's, has been told so by the handshake.
            let Ok(Ok(stream)) = handshake.await else { return };
            let shown = stream.get_ref().1.peer_certificates().and_then(|chain| chain.first());
            let client = shown
                .zip(context.engine.authority.as_ref())
                .map(|(shown, authority)| authority.client(shown));
            requests(context, stream, client, reset, stop).await;
        }
    }
}

async fn requests<S: AsyncRead + AsyncWrite + Unpin>(
    context: Arc<Context>,
    stream: S,
    client: Option<ClientCertificate>,
    reset: Arc<AtomicBool>,
    mut stop: watch::Receiver<bool>,
) {
    let limits = &context.limits;
    let service = service_fn(|request| {
        let (context, client, reset) = (context.clone(), client.clone(), reset.clone());
        async move { exchange(&context, client, request, &reset).await }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head_timeout)
        .max_headers(limits.headers)
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    // An error is a client that left or a fault that was asked for: there is nobody to tell.
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = stop.wait_for(|stop| *stop) => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}

/// The connection is to be reset, which hyper does when its service fails.
#[derive(Debug, thiserror::Error)]
#[error("the connection is reset, as was asked for")]
struct ResetAsked;

async fn exchange(
    context: &Context,
    client: Option<ClientCertificate>,
    request: http::Request<Incoming>,
    reset: &AtomicBool,
) -> Result<http::Response<ReplyBody>, ResetAsked> {
    let (head, body) = request.into_parts();
    if let Some(host) = foreign_host(&head, context.public_host.as_deref()) {
        return Ok(response(misdirected(host), Ending::Whole));
    }
    let body = match read(body, &head.headers, &context.limits).await {
        Ok(body) => body,
        Err(answer) => return Ok(response(*answer, Ending::Whole)),
    };
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let request = Request {
        method: head.method,
        path: head.uri.path().to_owned(),
        query: pairs(head.uri.query().unwrap_or_default().as_bytes()),
        target,
        headers: head.headers,
        received: body.clone(),
        body,
        client,
        origin: context.origin.clone(),
        base_path: String::new(),
    };
    let reply = context.engine.reply(request);
    if !reply.latency.is_zero() {
        tokio::time::sleep(reply.latency).await;
    }
    if reply.ending == Ending::Reset {
        reset.store(true, Ordering::Relaxed);
        return Err(ResetAsked);
    }
    Ok(response(reply.answer, reply.ending))
}

/// The host that a request is for, where it is neither an address, a name of this machine, nor the bank's public name. A
/// page in a browser can have its own name lead to this machine, and then its script would be answered (DNS rebinding).
fn foreign_host<'h>(head: &'h http::request::Parts, public_host: Option<&str>) -> Option<&'h str> {
    let authority = match head.headers.get(HOST) {
        Some(host) => host.to_str().unwrap_or("?"),
        None => head.uri.authority()?.as_str(),
    };
    let name = match authority.rsplit_once(':') {
        Some((name, port)) if !name.ends_with(':') && port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => authority,
    };
    let is_address = name.trim_matches(['[', ']']).parse::<IpAddr>().is_ok();
    let lower = name.to_ascii_lowercase();
    let is_here = lower == "localhost" || lower.ends_with(".localhost");
    let is_public = public_host
        .is_some_and(|host| host.eq_ignore_ascii_case(name) || host.eq_ignore_ascii_case(authority));
    (!is_address && !is_here && !is_public).then_some(name)
}

fn misdirected(host: &str) -> Answer {
    let message = format!("this bank is not `{}`: `--public-host` gives it that name", host.escape_debug());
    closing(Answer::json(421, &json!({"error": "misdirected_request", "message": message})))
}

/// The body of a request, or the answer to one that is too large or too slow.
async fn read(mut body: Incoming, headers: &http::HeaderMap, limits: &Limits) -> Result<Bytes, Box<Answer>> {
    let announced = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    let is_announced_too_large = announced.is_some_and(|length| length > limits.body as u64);
    if is_announced_too_large && headers.contains_key(EXPECT) {
        // It asks before it sends.
        return Err(Box::new(too_large(limits)));
    }
    let whole = async {
        let mut chunks: Vec<Bytes> = Vec::new();
        let mut length = 0_u64;
        while let Some(frame) = body.frame().await {
            let Ok(Ok(data)) = frame.map(http_body::Frame::into_data) else { continue };
            length += data.len() as u64;
            if length > MOST_DROPPED {
                break;
            }
            match is_announced_too_large || length > limits.body as u64 {
                true => chunks.clear(),
                false => chunks.push(data),
            }
        }
        (length, chunks)
    };
    match tokio::time::timeout(limits.body_timeout, whole).await {
        Ok((length, _)) if length > limits.body as u64 => Err(Box::new(too_large(limits))),
        Ok((_, mut chunks)) => Ok(match chunks.len() {
            1 => chunks.remove(0),
            _ => chunks.concat().into(),
        }),
        Err(_) => Err(Box::new(closing(Answer::json(
            408,
            &json!({"error": "too_slow", "message": "the body did not come in time"}),
        )))),
    }
}

fn too_large(limits: &Limits) -> Answer {
    let message = format!("a body has at most {} bytes", limits.body);
    closing(Answer::json(413, &json!({"error": "body_too_large", "message": message})))
}

fn closing(mut answer: Answer) -> Answer {
    answer.headers.insert(CONNECTION, HeaderValue::from_static("close"));
    answer
}

fn response(answer: Answer, ending: Ending) -> http::Response<ReplyBody> {
    let Answer { status, headers, body } = answer;
    let length = body.len();
    let body = match ending {
        Ending::Truncated(bytes) if bytes < length => ReplyBody::truncated(body.slice(..bytes)),
        _ => ReplyBody::whole(body),
    };
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    if crate::contract::may_have_body(status) {
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    response
}

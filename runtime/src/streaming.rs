//! The body of a reply as it comes.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::Body as _;
use tokio::time::{Instant, Sleep, sleep_until};

use crate::call::Call;
use crate::error::{Error, Failure, TransportError};
use crate::execute::{Reading, execute};
use crate::facts::Operation;
use crate::options::CallOptions;
use crate::paging::Decode;
use crate::reply::{RawResponse, Response};
use crate::transport::{FailureKind, TransportFailure};

const IDLE_TIMEOUT: Duration = Duration::from_secs(60);

impl Call {
    /// Sends it, and gives the body of a success as it comes. What is not a success is read and decoded as usual.
    pub async fn send_streaming<E>(self, decode: Decode<Bytes, E>) -> Result<Response<ByteStream>, Error<E>> {
        let (response, body) = self.open(None).await?;
        match body {
            Some(body) => Ok(response.with_value(body)),
            // Not a success, or one that the contract doesn't know.
            None => decode(response).map(|reply| reply.map(ByteStream::of)),
        }
    }

    /// Sends it, and reads the head of a success of this media type, or of any. All else is read to its end.
    pub(crate) async fn open(
        mut self,
        media_type: Option<&'static str>,
    ) -> Result<(RawResponse, Option<ByteStream>), Failure> {
        let (core, operation) = (self.core().clone(), self.operation());
        let CallOptions { idle_timeout, reply_limit: limit, .. } = *self.options_mut();
        let mut reading = Reading::Head { media_type, opened: None };
        let response = execute(self, &mut reading).await?;
        let Reading::Head { opened: Some(opened), .. } = reading else { return Ok((response, None)) };
        let host = core.base(operation)?.host();
        let idle_timeout = idle_timeout.unwrap_or(IDLE_TIMEOUT);
        Ok((response, Some(ByteStream::new(opened, operation, host, idle_timeout, limit))))
    }
}

/// The body of a reply, in the pieces in which it comes.
///
/// It is a [`Stream`], and [`next`](Self::next) needs no trait. It ends after the last byte that the server promised,
/// or with the first error: a body that is cut off is an error and never a short body. Nothing is read that nobody asks
/// for, so that a slow reader slows the server and not its own memory. Dropping it ends the exchange.
#[must_use = "nothing is read before it is asked for"]
pub struct ByteStream {
    /// `None` behind the end.
    body: Option<reqwest::Body>,
    operation: &'static str,
    host: String,
    /// How long the server may be silent.
    idle_timeout: Duration,
    idle: Idle,
    /// How many bytes may still come.
    left: Option<u64>,
}

enum Idle {
    /// Nobody waits.
    Off(Option<Pin<Box<Sleep>>>),
    Until(Pin<Box<Sleep>>),
    /// The time is past the end of the clock.
    Never,
}

impl ByteStream {
    pub(crate) fn new(
        response: reqwest::Response,
        operation: &'static Operation,
        host: String,
        idle_timeout: Duration,
        limit: Option<u64>,
    ) -> Self {
        Self {
            body: Some(response.into()),
            operation: operation.id,
            host,
            idle_timeout,
            idle: Idle::Off(None),
            left: limit,
        }
    }

    /// What was read already.
    pub(crate) fn of(bytes: Bytes) -> Self {
        Self {
            body: Some(bytes.into()),
            operation: "",
            host: String::new(),
            idle_timeout: IDLE_TIMEOUT,
            idle: Idle::Off(None),
            left: None,
        }
    }

    /// The next piece, or `None` behind the last.
    pub async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        let Some(body) = &mut self.body else { return Poll::Ready(None) };
        loop {
            match Pin::new(&mut *body).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => {
                    // A frame that is no data is a trailer, and an empty one says nothing but that somebody is there.
                    self.idle.stop();
                    let Some(chunk) = frame.into_data().ok().filter(|chunk| !chunk.is_empty()) else {
                        continue;
                    };
                    if let Some(left) = &mut self.left {
                        match left.checked_sub(chunk.len() as u64) {
                            Some(rest) => *left = rest,
                            None => return self.fail(TransportFailure::new(FailureKind::TooLarge)),
                        }
                    }
                    return Poll::Ready(Some(Ok(chunk)));
                }
                Poll::Ready(Some(Err(error))) => return self.fail(error.into()),
                Poll::Ready(None) => {
                    self.body = None;
                    return Poll::Ready(None);
                }
                Poll::Pending => break,
            }
        }
        match self.idle.poll(self.idle_timeout, context) {
            Poll::Ready(()) => self.fail(TransportFailure::new(FailureKind::Idle)),
            Poll::Pending => Poll::Pending,
        }
    }

    fn fail(&mut self, failure: TransportFailure) -> Poll<Option<Result<Bytes, TransportError>>> {
        // The connection goes with it: what it would still bring belongs to nobody.
        self.body = None;
        Poll::Ready(Some(Err(self.error(failure))))
    }

    fn error(&self, failure: TransportFailure) -> TransportError {
        TransportError::new(self.operation, self.host.clone(), failure)
    }

    pub(crate) fn operation(&self) -> &'static str {
        self.operation
    }

    /// Reads no more of it.
    pub(crate) fn close(&mut self) {
        self.body = None;
    }
}

impl Idle {
    /// Something came. The timer is kept for the next time.
    fn stop(&mut self) {
        if let Self::Until(sleep) = std::mem::replace(self, Self::Off(None)) {
            *self = Self::Off(Some(sleep));
        }
    }

    /// Whether nothing came for that long. The time runs while somebody waits.
    fn poll(&mut self, timeout: Duration, context: &mut Context<'_>) -> Poll<()> {
        if let Self::Off(sleep) = self {
            *self = match (Instant::now().checked_add(timeout), sleep.take()) {
                (None, _) => Self::Never,
                (Some(end), None) => Self::Until(Box::pin(sleep_until(end))),
                (Some(end), Some(mut sleep)) => {
                    sleep.as_mut().reset(end);
                    Self::Until(sleep)
                }
            };
        }
        match self {
            Self::Until(sleep) => sleep.as_mut().poll(context),
            Self::Off(_) | Self::Never => Poll::Pending,
        }
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ByteStream").field("operation", &self.operation).finish_non_exhaustive()
    }
}

//! What is sent as it is: bytes in memory, or a stream of them.

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};

type BoxError = Box<dyn StdError + Send + Sync>;
type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, Unsendable>> + Send>>;

/// The content of a request, or of a part of one: bytes in memory, or a stream of them.
///
/// Bytes and text become one by `into`. A stream is read as fast as the server takes it, and no faster, so that what
/// is sent is never in memory as a whole. Its error ends the call with
/// [`FailureKind::Upload`](crate::FailureKind::Upload), and is the `source` of the call's error: it must print no
/// secret. A clone is the same stream, not another one.
///
/// ```
/// use passbook_runtime::Body;
///
/// let in_memory: Body = vec![1, 2, 3].into();
/// assert_eq!(in_memory.length(), Some(3));
/// ```
#[derive(Clone)]
pub struct Body {
    content: Content,
    length: Option<u64>,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Stream(Arc<Source>),
}

struct Source {
    stream: Chances,
    /// Why the last attempt could not send it. What the HTTP client says of it depends on the version of HTTP.
    failure: Mutex<Option<Unsendable>>,
}

enum Chances {
    /// Taken by the attempt that sends it.
    One(Mutex<Option<Chunks>>),
    Any(Box<dyn Fn() -> Chunks + Send + Sync>),
}

impl Body {
    /// A stream that can be read once. A call that sends it is never made again, not after a failure and not with a
    /// renewed token: where the content can be had anew, use [`from_stream_fn`](Self::from_stream_fn).
    pub fn from_stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        Self::of(Chances::One(Mutex::new(Some(boxed(stream)))), None)
    }

    /// A stream that is made anew for each attempt, such as by opening a file again. What can't be opened is a stream
    /// whose first item is the error.
    pub fn from_stream_fn<F, S, B, E>(make: F) -> Self
    where
        F: Fn() -> S + Send + Sync + 'static,
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        Self::of(Chances::Any(Box::new(move || boxed(make()))), None)
    }

    fn of(stream: Chances, length: Option<u64>) -> Self {
        let source = Source { stream, failure: Mutex::new(None) };
        Self { content: Content::Stream(Arc::new(source)), length }
    }

    /// Says how many bytes the stream has, which is sent as `Content-Length`; without it, HTTP/1.1 sends the body in
    /// chunks, which some servers refuse. A stream of another length is an error. The length of bytes is known.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        if !matches!(self.content, Content::Bytes(_)) {
            self.length = Some(bytes);
        }
        self
    }

    /// How many bytes it has, where that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::Stream(_) => self.length,
        }
    }

    /// The bytes, where they are in memory.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::Stream(_) => None,
        }
    }

    /// Whether it can be sent more than once.
    pub(crate) fn is_repeatable(&self) -> bool {
        !matches!(&self.content, Content::Stream(source) if matches!(source.stream, Chances::One(_)))
    }

    /// These, one after the other. Each is held to its own length.
    pub(crate) fn joined(bodies: Vec<Self>) -> Self {
        let length = bodies.iter().map(Self::length).sum();
        let is_repeatable = bodies.iter().all(Self::is_repeatable);
        let join = move || -> Chunks {
            let sent = || -> Chunks { Box::pin(One(Some(Err(Unsendable::Unfit("was sent before"))))) };
            Box::pin(Joined(bodies.iter().map(|body| body.chunks().unwrap_or_else(sent)).collect()))
        };
        match is_repeatable {
            true => Self::of(Chances::Any(Box::new(join)), length),
            false => Self::of(Chances::One(Mutex::new(Some(join()))), length),
        }
    }

    /// The body of one attempt, or `None` where it was a stream that is gone.
    pub(crate) fn to_request(&self) -> Option<reqwest::Body> {
        let source = match &self.content {
            Content::Bytes(bytes) => return Some(bytes.clone().into()),
            Content::Stream(source) => source,
        };
        lock(&source.failure).take();
        let chunks = Mutex::new(self.chunks()?);
        Some(reqwest::Body::wrap(Sending { chunks, left: self.length, source: Arc::clone(source) }))
    }

    /// Why the last attempt could not send it, if that is why it failed.
    pub(crate) fn failure(&self) -> Option<Unsendable> {
        match &self.content {
            Content::Bytes(_) => None,
            Content::Stream(source) => lock(&source.failure).take(),
        }
    }

    fn chunks(&self) -> Option<Chunks> {
        let source = match &self.content {
            Content::Bytes(bytes) => return Some(Box::pin(One(Some(Ok(bytes.clone()))))),
            Content::Stream(source) => source,
        };
        let chunks = match &source.stream {
            Chances::One(stream) => lock(stream).take()?,
            Chances::Any(make) => make(),
        };
        Some(match self.length {
            Some(left) => Box::pin(Measured { chunks, left }),
            None => chunks,
        })
    }
}

/// A stream that panicked is no reason to panic here too.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

macro_rules! from_bytes {
    ($($source:ty)*) => {$(
        impl From<$source> for Body {
            fn from(bytes: $source) -> Self {
                Self { content: Content::Bytes(bytes.into()), length: None }
            }
        }
    )*};
}

from_bytes!(Bytes bytes::BytesMut Vec<u8> Box<[u8]> String &'static str &'static [u8]);

/// Equal bytes, or the same stream.
impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        match (&self.content, &other.content) {
            (Content::Bytes(these), Content::Bytes(others)) => these == others,
            (Content::Stream(this), Content::Stream(other)) => Arc::ptr_eq(this, other),
            _ => false,
        }
    }
}

/// Without the content.
impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Body")
            .field("length", &self.length())
            .field("is_stream", &self.as_bytes().is_none())
            .finish_non_exhaustive()
    }
}

/// Why a stream can't be sent.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unsendable {
    #[error("the stream of the body failed")]
    Failed(#[source] BoxError),
    #[error("the stream of the body {0}")]
    Unfit(&'static str),
}

fn boxed<S, B, E>(stream: S) -> Chunks
where
    S: Stream<Item = Result<B, E>> + Send + 'static,
    B: Into<Bytes>,
    E: Into<BoxError>,
{
    Box::pin(Given(Box::pin(stream)))
}

/// A caller's stream, with our chunks and errors.
struct Given<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Given<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, Unsendable>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(next.map(|item| item.map(Into::into).map_err(|error| Unsendable::Failed(error.into()))))
    }
}

/// One item.
struct One(Option<Result<Bytes, Unsendable>>);

impl Stream for One {
    type Item = Result<Bytes, Unsendable>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take())
    }
}

/// One stream after the other.
struct Joined(VecDeque<Chunks>);

impl Stream for Joined {
    type Item = Result<Bytes, Unsendable>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while let Some(first) = self.0.front_mut() {
            match ready!(first.as_mut().poll_next(context)) {
                Some(item) => return Poll::Ready(Some(item)),
                None => self.0.pop_front(),
            };
        }
        Poll::Ready(None)
    }
}

/// A stream that has to be as long as was said.
struct Measured {
    chunks: Chunks,
    left: u64,
}

impl Stream for Measured {
    type Item = Result<Bytes, Unsendable>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = ready!(self.chunks.as_mut().poll_next(context));
        Poll::Ready(match next {
            Some(Ok(chunk)) => match self.left.checked_sub(chunk.len() as u64) {
                Some(left) => {
                    self.left = left;
                    Some(Ok(chunk))
                }
                None => Some(Err(Unsendable::Unfit("is longer than was said"))),
            },
            None if self.left > 0 => Some(Err(Unsendable::Unfit("is shorter than was said"))),
            end => end,
        })
    }
}

/// A stream as the HTTP client reads it.
struct Sending {
    /// Never locked: the client wants what may be looked at from several threads, and a stream may not.
    chunks: Mutex<Chunks>,
    left: Option<u64>,
    source: Arc<Source>,
}

impl http_body::Body for Sending {
    type Data = Bytes;
    type Error = Unsendable;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Unsendable>>> {
        let chunks = self.chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
        let next = ready!(chunks.as_mut().poll_next(context));
        let next = match next {
            Some(Err(failure)) => {
                *lock(&self.source.failure) = Some(failure);
                Some(Err(Unsendable::Unfit("failed")))
            }
            next => next,
        };
        if let (Some(Ok(chunk)), Some(left)) = (&next, &mut self.left) {
            *left = left.saturating_sub(chunk.len() as u64);
        }
        Poll::Ready(next.map(|item| item.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

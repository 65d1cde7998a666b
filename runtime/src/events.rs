//! Server-sent events: a reply that goes on, of events of which each has a type.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use serde::de::DeserializeOwned;

use crate::call::Call;
use crate::codec::{Codec, Read};
use crate::error::{Error, TransportError, Undecodable};
use crate::events::parser::{Parser, Raw, TooLong};
use crate::paging::Decode;
use crate::reply::{self, Response};
use crate::streaming::ByteStream;

mod parser;

pub(crate) const EVENT_STREAM: &str = "text/event-stream";
const EVENT_LIMIT: usize = 1 << 20;

/// How the text of an event becomes its data.
#[derive(Debug)]
pub struct EventData<T>(fn(String) -> Result<T, (String, Undecodable)>);

/// Data that is JSON.
pub fn json_data<T: DeserializeOwned>() -> EventData<T> {
    EventData(|text| reply::decode(text.as_bytes()).map_err(|problem| (text, problem)))
}

/// Data that is JSON and is read by the codec `C`.
pub fn json_data_by<C: Codec<T>, T>() -> EventData<T> {
    EventData(|text| match reply::decode::<Read<C, T>>(text.as_bytes()) {
        Ok(value) => Ok(value.into_inner()),
        Err(problem) => Err((text, problem)),
    })
}

/// Data that is text, or one of several texts.
pub fn text_data<T: for<'a> From<&'a str>>() -> EventData<T> {
    EventData(|text| Ok(T::from(&text)))
}

impl Call {
    /// Sends it, and gives the events of a success as they come. What is not a success is read and decoded as usual.
    pub async fn send_events<T, R, E>(
        mut self,
        data: EventData<T>,
        decode: Decode<R, E>,
    ) -> Result<Response<Events<T>>, Error<E>> {
        let accept = self.operation().accept;
        self.options_mut().accept_events(accept);
        let (response, body) = self.open(Some(EVENT_STREAM)).await?;
        match body {
            Some(body) => Ok(response.with_value(Events::new(body, data))),
            None => {
                let unread = response.clone();
                decode(response).and_then(|_| Err(unread.unexpected()))
            }
        }
    }
}

/// The events of a reply, as they come.
///
/// It is a [`Stream`], and [`next`](Self::next) needs no trait. An event whose data is not what the contract says is an
/// [`EventError::Decode`], after which the stream goes on; every other error ends it. It does not connect again by
/// itself: [`last_event_id`](Self::last_event_id) is what to send as `Last-Event-ID` to go on.
#[must_use = "no event is read before it is asked for"]
pub struct Events<T> {
    bytes: ByteStream,
    parser: Parser,
    /// Read and not yet asked for.
    waiting: VecDeque<Raw>,
    last_event_id: String,
    is_too_long: bool,
    limit: usize,
    data: EventData<T>,
}

/// One event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event<T> {
    /// What kind of event it is: `message` where the server doesn't say.
    pub event: String,
    /// What the event says.
    pub data: T,
    /// The id that the server gave to this event or, where it gave none, to one before; empty where there is none.
    pub id: String,
}

impl<T> Events<T> {
    pub(crate) fn new(bytes: ByteStream, data: EventData<T>) -> Self {
        Self {
            bytes,
            parser: Parser::default(),
            waiting: VecDeque::new(),
            last_event_id: String::new(),
            is_too_long: false,
            limit: EVENT_LIMIT,
            data,
        }
    }

    /// How many bytes an event may have; a longer one ends the stream. Default: 1 MiB.
    pub fn set_event_limit(&mut self, bytes: usize) {
        self.limit = bytes;
    }

    /// The id of the last event that was given here, if the server gives ids: sent as the header `Last-Event-ID` of another
    /// call, it makes the server go on behind it.
    pub fn last_event_id(&self) -> Option<&str> {
        Some(self.last_event_id.as_str()).filter(|id| !id.is_empty())
    }

    /// How long the server asks to wait before connecting again, if it does.
    pub fn retry(&self) -> Option<Duration> {
        self.parser.retry
    }

    /// The next event, or `None` behind the last.
    pub async fn next(&mut self) -> Option<Result<Event<T>, EventError>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event<T>, EventError>>> {
        loop {
            if let Some(raw) = self.waiting.pop_front() {
                return Poll::Ready(Some(self.typed(raw)));
            }
            if self.is_too_long {
                self.is_too_long = false;
                let (operation, limit) = (self.bytes.operation(), self.limit);
                return Poll::Ready(Some(Err(EventError::TooLong { operation, limit })));
            }
            match ready!(self.bytes.poll(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(EventError::Transport(error)))),
                Some(Ok(chunk)) => {
                    if let Err(TooLong) = self.parser.read(&chunk, self.limit, &mut self.waiting) {
                        self.bytes.close();
                        self.is_too_long = true;
                    }
                }
            }
        }
    }

    fn typed(&mut self, raw: Raw) -> Result<Event<T>, EventError> {
        let Raw { kind: event, data, id } = raw;
        self.last_event_id.clone_from(&id);
        match (self.data.0)(data) {
            Ok(data) => Ok(Event { event, data, id }),
            Err((data, problem)) => {
                let (operation, event) = (self.bytes.operation(), Event { event, data, id });
                Err(EventError::Decode(Box::new(EventDecodeError { operation, event, problem })))
            }
        }
    }
}

impl<T> Stream for Events<T> {
    type Item = Result<Event<T>, EventError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Events").field("operation", &self.bytes.operation()).finish_non_exhaustive()
    }
}

/// Why there is no event where one was expected.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EventError {
    /// The stream broke off, or was silent for too long. It is over.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// An event is longer than the limit. The stream is over.
    #[error("{operation}: an event is longer than {limit} bytes")]
    TooLong {
        /// The id of the operation.
        operation: &'static str,
        /// The limit.
        limit: usize,
    },
    /// An event whose data is not what the contract says. The stream goes on.
    #[error(transparent)]
    Decode(Box<EventDecodeError>),
}

/// An event whose data is not what the contract says: what came is kept.
pub struct EventDecodeError {
    operation: &'static str,
    event: Event<String>,
    problem: Undecodable,
}

impl EventDecodeError {
    /// The id of the operation.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The event, with its data as text. It may hold what must not be printed.
    pub fn event(&self) -> &Event<String> {
        &self.event
    }

    /// Where in the JSON it went wrong, such as `items[0].price`; `.` is the whole of it.
    pub fn path(&self) -> &str {
        self.problem.path()
    }

    /// What went wrong, without what stands in the event.
    pub fn reason(&self) -> &str {
        self.problem.reason()
    }
}

impl fmt::Display for EventDecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: an event is not what the spec says", self.operation)?;
        if self.problem.cause().is_some() {
            write!(formatter, ", at `{}`", self.path())?;
        }
        write!(formatter, ": {}", self.reason())
    }
}

/// Without the event.
impl fmt::Debug for EventDecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("EventDecodeError")
            .field("operation", &self.operation)
            .field("path", &self.path())
            .field("reason", &self.reason())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for EventDecodeError {}

//! A command that runs: what comes back, written for people.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::Serialize;

use super::{Arguments, Masking};
use crate::codec::{self, Codec};
use crate::details::ErrorDetails;
use crate::error::{Error, RequestError};
use crate::paging::{Items, Pages};
use crate::reply::Response;
use crate::transport::BoxFuture;

/// A value, written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A JSON text, on one line.
    Json(String),
    /// Text that is no JSON.
    Text(String),
    /// Bytes.
    Bytes(Bytes),
    /// Nothing.
    Empty,
}

/// What writing a value gives.
pub type Written = serde_json::Result<Content>;

impl Content {
    /// What serializes.
    pub fn json<T: Serialize + ?Sized>(value: &T) -> Written {
        serde_json::to_string(value).map(Self::Json)
    }

    /// A value that is JSON, by the codec `C`.
    pub fn json_by<C: Codec<T>, T>(value: &T) -> Written {
        Self::json(&codec::written::<C, T>(value))
    }

    /// A text that came as one.
    #[expect(clippy::ptr_arg, reason = "what writes a `T` takes a `&T`")]
    pub fn text(value: &String) -> Written {
        Ok(Self::Text(value.clone()))
    }

    /// Bytes that came as they are.
    pub fn bytes(value: &Bytes) -> Written {
        Ok(Self::Bytes(value.clone()))
    }

    /// A reply without a body.
    pub fn empty(_: &()) -> Written {
        Ok(Self::Empty)
    }
}

/// What came back: a reply, or one item of a list.
#[derive(Clone, Debug)]
pub struct Piece {
    /// The status and headers, where it is a reply.
    pub head: Option<(StatusCode, HeaderMap)>,
    /// What was decoded.
    pub content: Content,
}

/// Why nothing came back.
pub struct Fault {
    /// What kind it is.
    pub kind: FaultKind,
    /// One line, without secrets.
    pub message: String,
    /// What caused it, from the outside in.
    pub causes: Vec<String>,
    /// What is wrong with the request, where it is that.
    pub request: Option<RequestError>,
    /// The status and headers, where there was a reply.
    pub head: Option<(StatusCode, HeaderMap)>,
    /// The documented error, written.
    pub content: Option<Content>,
    /// The body as it came, where there was a reply. It may hold what must not be printed.
    pub raw_body: Option<Bytes>,
}

/// What kind a [`Fault`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The arguments make no request; nothing was sent.
    Request,
    /// Credentials are missing or unusable.
    Credentials,
    /// No reply, or only a part of one.
    Transport,
    /// The provider answered an error.
    Api,
    /// The reply is not what the contract says.
    Decode,
}

impl fmt::Debug for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, message, .. } = self;
        formatter.debug_struct("Fault").field("kind", kind).field("message", message).finish_non_exhaustive()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl StdError for Fault {}

/// A call that is under way.
pub struct Running(Box<dyn Pieces>);

impl fmt::Debug for Running {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Running").finish_non_exhaustive()
    }
}

impl Running {
    /// The next piece: one for a call, one for each item of a list. `None` behind the last.
    pub async fn next(&mut self) -> Option<Result<Piece, Box<Fault>>> {
        self.0.next().await
    }
}

trait Pieces: Send {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Piece, Box<Fault>>>>;
}

/// How values of a type are written: by one of [`Content`]'s functions, or by a generated one.
type Write<T> = fn(&T) -> Written;

impl Arguments {
    /// For generated code: one call.
    pub fn once<T: Send + 'static, E: ErrorDetails + Send + 'static>(
        &self,
        send: impl Future<Output = Result<Response<T>, Error<E>>> + Send + 'static,
        write: Write<T>,
        write_error: Write<E>,
    ) -> Running {
        Running(Box::new(Once(Some(Box::pin(send)), Pen { masking: self.masking(), write, write_error })))
    }

    /// For generated code: all items of a list.
    pub fn items<T: Send + 'static, I: Send + 'static, E: ErrorDetails + Send + 'static>(
        &self,
        items: Items<T, I, E>,
        write: Write<I>,
        write_error: Write<E>,
    ) -> Running {
        Running(Box::new((items, Pen { masking: self.masking(), write, write_error })))
    }

    /// For generated code: all pages of a list whose items stand alone nowhere.
    pub fn pages<T: Send + 'static, E: ErrorDetails + Send + 'static>(
        &self,
        pages: Pages<T, E>,
        write: Write<T>,
        write_error: Write<E>,
    ) -> Running {
        Running(Box::new((pages, Pen { masking: self.masking(), write, write_error })))
    }
}

/// How replies and errors of one call are written.
struct Pen<T, E> {
    masking: Masking,
    write: Write<T>,
    write_error: Write<E>,
}

impl<T, E: ErrorDetails> Pen<T, E> {
    fn piece(&self, head: Option<(StatusCode, HeaderMap)>, value: &T) -> Result<Piece, Box<Fault>> {
        match self.masking.write(|| (self.write)(value)) {
            Ok(content) => Ok(Piece { head, content }),
            Err(error) => Err(unwritable(&error)),
        }
    }

    fn reply(&self, reply: Result<Response<T>, Error<E>>) -> Result<Piece, Box<Fault>> {
        match reply {
            Ok(reply) => {
                let (status, headers, value) = reply.into_parts();
                self.piece(Some((status, headers)), &value)
            }
            Err(error) => Err(self.fault(&error)),
        }
    }

    fn fault(&self, error: &Error<E>) -> Box<Fault> {
        let kind = match error {
            Error::Request(_) => FaultKind::Request,
            Error::Credentials(error) if error.transport().is_some() => FaultKind::Transport,
            Error::Credentials(_) => FaultKind::Credentials,
            Error::Transport(_) => FaultKind::Transport,
            Error::Api(_) => FaultKind::Api,
            // The provider said that it is an error; only what it says more is unknown.
            Error::Unexpected(reply) if !reply.status().is_success() => FaultKind::Api,
            Error::Decode(error) if !error.status().is_success() => FaultKind::Api,
            Error::Unexpected(_) | Error::Decode(_) | Error::Paging(_) => FaultKind::Decode,
        };
        let mut causes = Vec::new();
        let mut source = StdError::source(error);
        while let Some(cause) = source {
            causes.push(cause.to_string());
            source = cause.source();
        }
        let request = match error {
            Error::Request(error) => Some(error.clone()),
            _ => None,
        };
        let content = error.body().map(|body| self.masking.write(|| (self.write_error)(body)));
        Box::new(Fault {
            kind,
            message: error.to_string(),
            causes,
            request,
            head: error.status().zip(error.headers().cloned()),
            content: content.and_then(Result::ok),
            raw_body: error.raw_body().cloned(),
        })
    }
}

fn unwritable(error: &serde_json::Error) -> Box<Fault> {
    Box::new(Fault {
        kind: FaultKind::Decode,
        message: format!("the reply was decoded and can't be written: {error}"),
        causes: Vec::new(),
        request: None,
        head: None,
        content: None,
        raw_body: None,
    })
}

struct Once<T, E>(Option<BoxFuture<'static, Result<Response<T>, Error<E>>>>, Pen<T, E>);

impl<T: Send, E: ErrorDetails + Send> Pieces for Once<T, E> {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Piece, Box<Fault>>>> {
        let Some(send) = self.0.take() else { return Box::pin(std::future::ready(None)) };
        Box::pin(async { Some(self.1.reply(send.await)) })
    }
}

impl<T: Send + 'static, E: ErrorDetails + Send + 'static> Pieces for (Pages<T, E>, Pen<T, E>) {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Piece, Box<Fault>>>> {
        Box::pin(async { self.0.next_with_response().await.map(|page| self.1.reply(page)) })
    }
}

impl<T: Send + 'static, I: Send, E: ErrorDetails + Send + 'static> Pieces for (Items<T, I, E>, Pen<I, E>) {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Piece, Box<Fault>>>> {
        Box::pin(async {
            Some(match self.0.next().await? {
                Ok(item) => self.1.piece(None, &item),
                Err(error) => Err(self.1.fault(&error)),
            })
        })
    }
}

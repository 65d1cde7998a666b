//! Calls from code that is not asynchronous: the same surface, with `wait` at its end.
//!
//! ```no_run
//! # async fn send() -> Result<String, std::io::Error> { Ok(String::new()) }
//! use passbook_runtime::blocking::Wait;
//!
//! // client.get_customer("1005061234").send().wait()?
//! # let request = send();
//! let customer = request.wait()?;
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! Connections live on a thread of their own, which all clients of the process share and which is started by the
//! first call that is waited for.

use std::io::{self, Read};
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::mpsc;

use crate::paging::{Items, Pages};
use crate::{Body, ByteStream, Error, Event, EventError, Events, TransportError};

/// Waits for a call.
pub trait Wait: Future + Sized {
    /// Blocks this thread until the call has ended.
    ///
    /// # Panics
    ///
    /// In asynchronous code, which would stand still: use `.await` there. And where the system gives no thread.
    fn wait(self) -> Self::Output {
        wait(self)
    }
}

impl<F: Future> Wait for F {}

fn wait<F: Future>(future: F) -> F::Output {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    assert!(
        Handle::try_current().is_err(),
        "`wait` was called from asynchronous code: write `.await` there, or call it from `spawn_blocking`"
    );
    let start = || {
        let mut builder = Builder::new_multi_thread();
        builder.worker_threads(1).thread_name("passbook").enable_all();
        builder.build().expect("the system gives a thread")
    };
    RUNTIME.get_or_init(start).block_on(future)
}

/// `for page in client.get_customers().pages()`.
impl<T: 'static, E: 'static> IntoIterator for Pages<T, E> {
    type Item = Result<T, Error<E>>;
    type IntoIter = BlockingPages<T, E>;

    fn into_iter(self) -> BlockingPages<T, E> {
        BlockingPages(self)
    }
}

/// Pages that are waited for.
#[derive(Debug)]
pub struct BlockingPages<T, E>(Pages<T, E>);

impl<T: 'static, E: 'static> Iterator for BlockingPages<T, E> {
    type Item = Result<T, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(self.0.next())
    }
}

/// `for customer in client.get_customers().items()`.
impl<T: 'static, I, E: 'static> IntoIterator for Items<T, I, E> {
    type Item = Result<I, Error<E>>;
    type IntoIter = BlockingItems<T, I, E>;

    fn into_iter(self) -> BlockingItems<T, I, E> {
        BlockingItems(self)
    }
}

/// Items that are waited for.
#[derive(Debug)]
pub struct BlockingItems<T, I, E>(Items<T, I, E>);

impl<T: 'static, I, E: 'static> Iterator for BlockingItems<T, I, E> {
    type Item = Result<I, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(self.0.next())
    }
}

/// `for chunk in client.get_file("7").send_streaming().wait()?.into_value()`.
impl IntoIterator for ByteStream {
    type Item = Result<Bytes, TransportError>;
    type IntoIter = BlockingBytes;

    fn into_iter(self) -> BlockingBytes {
        BlockingBytes { stream: self, left: Bytes::new() }
    }
}

/// The body of a reply as it comes, waited for: an iterator of its pieces, and a reader of its bytes.
#[derive(Debug)]
pub struct BlockingBytes {
    stream: ByteStream,
    /// What is left of the last piece.
    left: Bytes,
}

impl Iterator for BlockingBytes {
    type Item = Result<Bytes, TransportError>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.left.is_empty() {
            true => wait(self.stream.next()),
            false => Some(Ok(std::mem::take(&mut self.left))),
        }
    }
}

impl Read for BlockingBytes {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left.is_empty() && !buffer.is_empty() {
            match wait(self.stream.next()) {
                Some(chunk) => self.left = chunk.map_err(io::Error::other)?,
                None => return Ok(0),
            }
        }
        let length = buffer.len().min(self.left.len());
        self.left.split_to(length).copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}

/// `for event in client.watch().send_events().wait()?.into_value()`.
impl<T> IntoIterator for Events<T> {
    type Item = Result<Event<T>, EventError>;
    type IntoIter = BlockingEvents<T>;

    fn into_iter(self) -> BlockingEvents<T> {
        BlockingEvents(self)
    }
}

/// Events that are waited for.
#[derive(Debug)]
pub struct BlockingEvents<T>(Events<T>);

impl<T> Iterator for BlockingEvents<T> {
    type Item = Result<Event<T>, EventError>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(self.0.next())
    }
}

const PIECE: usize = 64 << 10;

impl Body {
    /// What a reader gives, such as a file, read on a thread of its own as fast as the server takes it. It can be sent
    /// once, like [`from_stream`](Self::from_stream).
    pub fn from_reader(reader: impl Read + Send + 'static) -> Self {
        Self::from_stream(Pieces::Unread(Some(Box::new(reader))))
    }
}

/// What a reader gives, as a stream.
enum Pieces {
    Unread(Option<Box<dyn Read + Send>>),
    Reading(mpsc::Receiver<io::Result<Bytes>>),
}

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match &mut *self {
                Self::Reading(pieces) => return pieces.poll_recv(context),
                Self::Unread(reader) => {
                    let Some(reader) = reader.take() else { return Poll::Ready(None) };
                    let (sender, pieces) = mpsc::channel(2);
                    tokio::task::spawn_blocking(move || read_to_end(reader, &sender));
                    *self = Self::Reading(pieces);
                }
            }
        }
    }
}

/// Reads until the end, an error, or nobody listens any more.
fn read_to_end(mut reader: Box<dyn Read + Send>, sender: &mpsc::Sender<io::Result<Bytes>>) {
    loop {
        let mut piece = vec![0; PIECE];
        let read = match reader.read(&mut piece) {
            Ok(0) => return,
            Ok(length) => {
                piece.truncate(length);
                Ok(piece.into())
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => Err(error),
        };
        let is_last = read.is_err();
        if sender.blocking_send(read).is_err() || is_last {
            return;
        }
    }
}

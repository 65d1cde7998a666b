//! A reply's body: whole, or less than was announced.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::time::Sleep;

/// How long what there is of a truncated body gets to leave, before the connection ends.
const LEAVING: Duration = Duration::from_millis(50);

pub(super) struct ReplyBody {
    data: Option<Bytes>,
    /// Where the body ends too early, and when it does.
    end: Option<Option<Pin<Box<Sleep>>>>,
}

/// The body ends too early, as was asked for.
#[derive(Debug, thiserror::Error)]
#[error("the body is truncated, as was asked for")]
pub(super) struct Truncated;

impl ReplyBody {
    pub(super) fn whole(data: Bytes) -> Self {
        Self { data: (!data.is_empty()).then_some(data), end: None }
    }

    pub(super) fn truncated(data: Bytes) -> Self {
        Self { data: (!data.is_empty()).then_some(data), end: Some(None) }
    }
}

impl Body for ReplyBody {
    type Data = Bytes;
    type Error = Truncated;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Truncated>>> {
        if let Some(data) = self.data.take() {
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        let Some(end) = &mut self.end else { return Poll::Ready(None) };
        let sleep = end.get_or_insert_with(|| Box::pin(tokio::time::sleep(LEAVING)));
        ready!(sleep.as_mut().poll(context));
        Poll::Ready(Some(Err(Truncated)))
    }

    fn is_end_stream(&self) -> bool {
        self.data.is_none() && self.end.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        match (&self.data, &self.end) {
            // What was announced stands in `Content-Length`.
            (_, Some(_)) => SizeHint::default(),
            (data, None) => SizeHint::with_exact(data.as_ref().map_or(0, |data| data.len() as u64)),
        }
    }
}

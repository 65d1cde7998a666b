//! Answers from code, in place of a server: for tests of what uses a client.

use std::fmt;
use std::pin::Pin;

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use http_body::Body as _;

use crate::transport::{BoxFuture, Exchange, Transport, TransportFailure};

/// A [`Transport`] that answers each request by a function, without a socket.
///
/// The function sees each attempt as it would be sent, with its credentials. A panic in it, such as that of an assertion,
/// is a panic of the call.
///
/// ```
/// use passbook_runtime::{Stub, http};
///
/// let stub = Stub::new(|request| {
///     assert_eq!(request.uri().path(), "/aggregation/v1/customers/1005061234");
///     http::Response::new(r#"{"id": "1005061234"}"#.into())
/// });
/// ```
///
/// `ClientBuilder::stub` builds a client with one.
pub struct Stub<F>(F);

impl<F> Stub<F>
where
    F: Fn(Request<Bytes>) -> Response<Bytes> + Send + Sync,
{
    /// Answers by this function.
    pub fn new(answer: F) -> Self {
        Self(answer)
    }
}

impl<F> Transport for Stub<F>
where
    F: Fn(Request<Bytes>) -> Response<Bytes> + Send + Sync,
{
    fn send<'a>(
        &'a self,
        request: reqwest::Request,
        _: Exchange,
    ) -> BoxFuture<'a, Result<reqwest::Response, TransportFailure>> {
        Box::pin(async {
            let request = Request::<reqwest::Body>::try_from(request)?;
            let (head, body) = request.into_parts();
            let request = Request::from_parts(head, whole(body).await?);
            Ok((self.0)(request).into())
        })
    }
}

/// All of a body, also of one that is a stream.
async fn whole(mut body: reqwest::Body) -> Result<Bytes, TransportFailure> {
    if let Some(bytes) = body.as_bytes() {
        return Ok(Bytes::copy_from_slice(bytes));
    }
    let mut whole = BytesMut::new();
    while let Some(frame) = std::future::poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        if let Ok(data) = frame?.into_data() {
            whole.extend_from_slice(&data);
        }
    }
    Ok(whole.freeze())
}

impl<F> fmt::Debug for Stub<F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Stub").finish_non_exhaustive()
    }
}

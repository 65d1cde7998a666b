//! What is told of each call and each attempt: spans for `tracing`, and events for metrics.

use std::fmt;
use std::time::{Duration, Instant};

use reqwest::Request;
use tracing::{Span, field};

use crate::facts::Operation;
use crate::transport::FailureKind;

/// Is told of every attempt and every call, as they end: for counters and histograms.
///
/// It is called in between, so it must not block.
pub trait Observer: Send + Sync + fmt::Debug {
    /// An attempt ended: with a reply, of whatever status, or without.
    fn attempt(&self, attempt: &AttemptReport<'_>) {
        let _ = attempt;
    }

    /// A call ended, with the last of its attempts.
    fn call(&self, call: &CallReport<'_>) {
        let _ = call;
    }
}

/// How an attempt ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AttemptReport<'a> {
    /// The id of the operation.
    pub operation: &'static str,
    /// 1 for the first.
    pub attempt: u32,
    /// `GET`.
    pub method: &'static str,
    /// The path's template.
    pub path: &'static str,
    /// Where it went, without the port.
    pub server: &'a str,
    /// The status, where there was a reply.
    pub status: Option<u16>,
    /// Why there was none.
    pub failure: Option<FailureKind>,
    /// From sending to the last byte, or to the end of the headers where the body is read as a stream.
    pub elapsed: Duration,
}

/// How a call ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CallReport<'a> {
    /// The id of the operation.
    pub operation: &'static str,
    /// How many attempts were made; 0 where nothing was sent.
    pub attempts: u32,
    /// The status, where there was a reply.
    pub status: Option<u16>,
    /// Where there was none: `request`, `credentials`, or the transport's failure.
    pub failure: Option<&'a str>,
    /// From the beginning to the end, waits included.
    pub elapsed: Duration,
}

/// A call's span, as OpenTelemetry's conventions for HTTP clients name things.
pub(crate) fn call_span(api: &'static str, operation: &'static Operation) -> Span {
    tracing::info_span!(
        "call",
        otel.name = operation.id,
        otel.kind = "internal",
        passbook.provider = api,
        passbook.operation = operation.id,
        http.response.status_code = field::Empty,
        http.request.resend_count = field::Empty,
        passbook.request_id = field::Empty,
        error.type = field::Empty,
    )
}

/// An attempt's span. The URL is its template: a path may name a customer, and a query an account.
pub(crate) fn attempt_span(operation: &'static Operation, request: &Request, attempt: u32) -> Span {
    let span = tracing::info_span!(
        "attempt",
        otel.name = field::Empty,
        otel.kind = "client",
        http.request.method = operation.method,
        url.template = operation.path,
        server.address = request.url().host_str().unwrap_or_default(),
        server.port = request.url().port_or_known_default(),
        http.request.resend_count = field::Empty,
        http.response.status_code = field::Empty,
        error.type = field::Empty,
    );
    if !span.is_disabled() {
        span.record("otel.name", format!("{} {}", operation.method, operation.path));
        if attempt > 1 {
            span.record("http.request.resend_count", attempt - 1);
        }
    }
    span
}

/// A clock that is only asked where somebody listens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock(Option<Instant>);

impl Clock {
    pub(crate) fn start(is_asked: bool) -> Self {
        Self(is_asked.then(Instant::now))
    }

    pub(crate) fn elapsed(self) -> Duration {
        self.0.map(|start| start.elapsed()).unwrap_or_default()
    }
}

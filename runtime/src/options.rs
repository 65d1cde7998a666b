//! What one call does otherwise than its client.

use std::fmt;
use std::time::Duration;

use http::header::ACCEPT;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::error::{Part, Reason};
use crate::events::EVENT_STREAM;
use crate::parameter;
use crate::retry::RetryPolicy;

/// What one call does otherwise than its client.
///
/// ```
/// use std::time::Duration;
/// use passbook_runtime::{CallOptions, RetryPolicy};
///
/// let options = CallOptions::new()
///     .timeout(Duration::from_secs(5))
///     .retry(RetryPolicy::never())
///     .header("X-Trace", "7f3a");
/// # let _ = options;
/// ```
#[derive(Clone, Default)]
#[must_use = "options are for a call's `options`"]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) reply_limit: Option<u64>,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) headers: HeaderMap,
    pub(crate) has_idempotency_key: bool,
    pub(crate) problem: Option<(Part, Reason)>,
}

impl CallOptions {
    /// Nothing otherwise.
    pub fn new() -> Self {
        Self::default()
    }

    /// The time for the whole call: every attempt, the waits between them, and the last byte of the reply.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The time for each attempt.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// When the call is made again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// How many bytes of a reply are read at most; a longer one is an error. A reply that is read as a stream has no
    /// limit but this.
    pub fn reply_limit(mut self, bytes: u64) -> Self {
        self.reply_limit = Some(bytes);
        self
    }

    /// How long a reply that is read as a stream may be silent while the next piece of it is waited for. Default: a
    /// minute. The other time limits of a stream end with its headers.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = Some(timeout);
        self
    }

    /// Sends a header. It overrides what the client would send under this name, including credentials.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let Ok(name) = name.parse::<HeaderName>() else {
            return self.keep(Part::Operation, "an extra header has a name that no header can have");
        };
        // It may well be a token.
        match parameter::sensitive_header_value(&name, value) {
            Ok(value) => drop(self.headers.insert(name, value)),
            Err(reason) => return self.keep(Part::Header(name), reason),
        }
        self
    }

    /// Sends a key in this header by which the server knows a repeat of the call from a second one. With it, a call
    /// that is not safe to make twice by its method is made again where it failed, with the same key.
    ///
    /// Only for servers that say they do this. Where the contract has a parameter for the key, setting that is the
    /// same.
    pub fn idempotency_key(mut self, header: &str, key: &str) -> Self {
        self.has_idempotency_key = true;
        self.header(header, key)
    }

    /// Asks for events before what the operation accepts otherwise, unless the caller asks for something.
    pub(crate) fn accept_events(&mut self, otherwise: &str) {
        let mut accept = EVENT_STREAM.to_owned();
        for media_type in otherwise.split(", ").filter(|media_type| !media_type.is_empty()) {
            if !media_type.eq_ignore_ascii_case(EVENT_STREAM) {
                accept.push_str(&format!(", {media_type};q=0.5"));
            }
        }
        if let Ok(accept) = HeaderValue::from_str(&accept) {
            self.headers.entry(ACCEPT).or_insert(accept);
        }
    }

    fn keep(mut self, part: Part, reason: Reason) -> Self {
        self.problem.get_or_insert((part, reason));
        self
    }
}

/// Without the headers' values, which may be tokens.
impl fmt::Debug for CallOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("retry", &self.retry)
            .field("reply_limit", &self.reply_limit)
            .field("idle_timeout", &self.idle_timeout)
            .field("headers", &self.headers.keys().map(HeaderName::as_str).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

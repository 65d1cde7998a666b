//! Whether a failed attempt is made again, and when.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::header::RETRY_AFTER;
use http::{HeaderMap, StatusCode};

use crate::clock::now;
use crate::facts::Repeats;
use crate::transport::FailureKind;

/// When a call is made again after it failed.
///
/// Only what is safe to make twice is: GET, HEAD, OPTIONS, PUT and DELETE, or any call that carries an idempotency
/// key. And only after a failure that may pass: no connection, a connection that broke, a timeout of the attempt, or
/// status 408, 429, 502, 503 or 504. The wait doubles each time, and a random part of it is waited, so that clients
/// that failed together don't come back together; `Retry-After` is waited out instead where the server sends it.
///
/// A reply whose error code the contract declares as permanent is never followed by another attempt, whatever its
/// status: neither with another token, where the status is 401, nor later.
///
/// All of it happens within the call's time limit. All calls of a client share a budget of repeats, so that an
/// outage is not multiplied by every caller's patience: it holds 100 repeats, and five successes earn one back.
///
/// ```
/// use std::time::Duration;
/// use passbook_runtime::RetryPolicy;
///
/// let patient = RetryPolicy::standard().with_attempt_limit(5).with_backoff(
///     Duration::from_millis(500),
///     Duration::from_secs(30),
/// );
/// # let _ = patient;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    attempts: u32,
    first_wait: Duration,
    longest_wait: Duration,
    longest_retry_after: Duration,
    repeats: Repeats,
}

impl RetryPolicy {
    /// Three attempts, with waits of up to 200 ms and 400 ms between them, and a `Retry-After` of up to a minute.
    pub const fn standard() -> Self {
        Self {
            attempts: 3,
            first_wait: Duration::from_millis(200),
            longest_wait: Duration::from_secs(20),
            longest_retry_after: Duration::from_secs(60),
            repeats: Repeats::WhereSafe,
        }
    }

    /// One attempt.
    pub const fn never() -> Self {
        let mut policy = Self::standard();
        policy.attempts = 1;
        policy
    }

    /// How many attempts a call makes at most, the first included.
    #[must_use]
    pub const fn with_attempt_limit(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The longest wait before the first repeat, which doubles for each further one, and the longest of all.
    #[must_use]
    pub const fn with_backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first_wait = first;
        self.longest_wait = longest;
        self
    }

    /// The longest `Retry-After` that is waited out. A server that asks for more gets no repeat: the error says how
    /// long it asked for.
    #[must_use]
    pub const fn with_retry_after_limit(mut self, longest: Duration) -> Self {
        self.longest_retry_after = longest;
        self
    }

    /// Repeats only what is known to have had no effect: no connection was made, or the server answered 408, 429 or
    /// 503. For providers that count calls: one that broke off may have been counted.
    #[must_use]
    pub const fn known_failures_only(mut self) -> Self {
        self.repeats = Repeats::WhereKnown;
        self
    }

    pub(crate) const fn of(repeats: Repeats) -> Self {
        let mut policy = Self::standard();
        policy.repeats = repeats;
        policy
    }

    /// How long to wait before attempt `attempt + 1`, or `None` for no more.
    pub(crate) fn wait(&self, attempt: u32, failed: Failed<'_>) -> Option<Duration> {
        if attempt >= self.attempts || !failed.may_pass(self.repeats) {
            return None;
        }
        if let Some(asked) = failed.retry_after() {
            return Some(asked).filter(|asked| *asked <= self.longest_retry_after);
        }
        let doubled = self.first_wait.saturating_mul(1 << (attempt - 1).min(20));
        let most = doubled.min(self.longest_wait);
        // Full jitter: any part of it.
        Some(most.mul_f64(fastrand::f64()))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::standard()
    }
}

/// An attempt that didn't succeed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Failed<'a> {
    Status(StatusCode, &'a HeaderMap),
    Transport(FailureKind),
}

impl Failed<'_> {
    fn may_pass(self, repeats: Repeats) -> bool {
        let known = match self {
            Self::Status(status, _) => matches!(status.as_u16(), 408 | 429 | 503),
            Self::Transport(kind) => matches!(kind, FailureKind::Connect | FailureKind::ConnectTimeout),
        };
        let unknown = match self {
            Self::Status(status, _) => matches!(status.as_u16(), 502 | 504),
            Self::Transport(kind) => {
                matches!(kind, FailureKind::Timeout | FailureKind::Broken | FailureKind::Other)
            }
        };
        known || unknown && repeats == Repeats::WhereSafe
    }

    fn retry_after(self) -> Option<Duration> {
        match self {
            Self::Status(_, headers) => retry_after(headers),
            Self::Transport(_) => None,
        }
    }
}

/// How long the server asks to wait: in seconds, or until a date.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let said = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = said.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = httpdate::parse_http_date(said).ok()?;
    // By the server's clock, where it tells it: ours may be wrong.
    let theirs =
        headers.get(http::header::DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
    Some(until.duration_since(theirs.unwrap_or_else(now)).unwrap_or_default())
}

/// The repeats that all calls of one client have left, in fifths.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

const REPEAT: u32 = 5;
const FULL: u32 = 100 * REPEAT;

impl Budget {
    pub(crate) fn new() -> Self {
        Self(AtomicU32::new(FULL))
    }

    /// Whether there is one repeat more, which is then taken.
    pub(crate) fn take(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(REPEAT)).is_ok()
    }

    /// A call succeeded.
    pub(crate) fn earn(&self) {
        // Full most of the time, and then nothing is written that other threads would have to see.
        if self.0.load(Ordering::Relaxed) < FULL {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
}

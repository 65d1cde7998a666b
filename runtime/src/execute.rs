//! The life of a request, from the top: resolve, build, authorize, send, read; and again, where that is safe.

use std::pin::pin;
use std::time::Duration;

use http::HeaderMap;
use reqwest::Request;
use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument;
use url::Url;

use crate::auth::{Authorizers, Target};
use crate::call::Call;
use crate::config::Core;
use crate::error::{Failure, TransportError};
use crate::facts::{Operation, Scheme, SchemeKind};
use crate::observe::{AttemptReport, CallReport, Clock, attempt_span, call_span};
use crate::reply::RawResponse;
use crate::retry::{Failed, RetryPolicy};
use crate::transport::{Exchange, FailureKind, TransportFailure};

/// How much of a reply is read before the call ends.
#[derive(Debug)]
pub(crate) enum Reading {
    Whole,
    /// The head of a success of this media type, or of any. All else is read to its end.
    Head {
        media_type: Option<&'static str>,
        /// The reply whose body is still to be read.
        opened: Option<reqwest::Response>,
    },
}

pub(crate) async fn execute(call: Call, reading: &mut Reading) -> Result<RawResponse, Failure> {
    let (core, operation) = (call.core().clone(), call.operation());
    let span = call_span(core.api().id, operation);
    let clock = Clock::start(core.observer().is_some());
    let mut attempts = 0;
    // Pinned here, so that what wraps it moves a pointer and not a future of kilobytes.
    let ended = {
        let all = pin!(attempts_until_deadline(&core, &call, &mut attempts, reading));
        all.instrument(span.clone()).await
    };

    let status = match &ended {
        Ok(response) => Some(response.status().as_u16()),
        Err(Failure::Transport(error)) => error.status().map(|status| status.as_u16()),
        Err(_) => None,
    };
    let failure = ended.as_ref().err().map(|failure| match failure {
        Failure::Request(_) => "request",
        Failure::Credentials(_) => "credentials",
        Failure::Transport(error) => error.kind().word(),
    });
    if !span.is_disabled() {
        status.map(|status| span.record("http.response.status_code", status));
        failure.map(|failure| span.record("error.type", failure));
        if attempts > 1 {
            span.record("http.request.resend_count", attempts - 1);
        }
        if let Some(id) = ended.as_ref().ok().and_then(RawResponse::request_id) {
            span.record("passbook.request_id", id);
        }
    }
    if let Some(observer) = core.observer() {
        let elapsed = clock.elapsed();
        observer.call(&CallReport { operation: operation.id, attempts, status, failure, elapsed });
    }
    ended
}

/// All attempts, unless the time for the call runs out first.
async fn attempts_until_deadline(
    core: &Core,
    call: &Call,
    attempts: &mut u32,
    reading: &mut Reading,
) -> Result<RawResponse, Failure> {
    let base = core.base(call.operation())?;
    let target = Target { api: core.api(), operation: call.operation(), base: &base, wire: core.wire() };
    // A time that the clock can't reach is none.
    let deadline = call.timeout_of_call().and_then(|timeout| Instant::now().checked_add(timeout));
    let may_renew = core.credentials().may_renew(target.operation);
    let all = attempts_until_enough(core, call, &target, attempts, reading, deadline, may_renew);
    // An HTTP client keeps to the time that it is given. Code of others may not, and is dropped.
    let is_foreign = core.wire().is_foreign() || may_renew;
    match deadline.filter(|_| is_foreign) {
        None => all.await,
        Some(deadline) => timeout_at(deadline, Box::pin(all)).await.unwrap_or_else(|_| {
            let failure = TransportFailure::new(FailureKind::Deadline);
            Err(TransportError::new(target.operation.id, base.host(), failure).into())
        }),
    }
}

async fn attempts_until_enough(
    core: &Core,
    call: &Call,
    target: &Target<'_>,
    attempts: &mut u32,
    reading: &mut Reading,
    deadline: Option<Instant>,
    may_renew: bool,
) -> Result<RawResponse, Failure> {
    let (policy, operation) = (call.retry_policy(), target.operation);
    let most_renewals = core.credentials().renewals_per_call(operation);
    let (mut renewals, mut redirects) = (0, 0);
    let mut place: Option<Url> = None;
    loop {
        let mut request = call.build(target.base)?;
        if let Some(place) = &place {
            *request.url_mut() = place.clone();
        }
        let authorizers = core.credentials().authorize(&mut request, target).await?;
        if let Some(deadline) = deadline {
            let left = deadline.saturating_duration_since(Instant::now());
            let most = request.timeout().map_or(left, |attempt| left.min(*attempt));
            *request.timeout_mut() = Some(most);
        }
        let sent = if may_renew { credentials_of(core, &request) } else { HeaderMap::new() };
        *attempts += 1;
        let prepared = Prepared { request, authorizers, number: *attempts };
        let mut outcome = attempt(core, call, target, prepared, reading, deadline).await;
        if let Ok(response) = &mut outcome
            && is_permanent(core, response)
        {
            response.mark_permanent();
        }

        let in_time = |wait: Duration| deadline.is_none_or(|deadline| wait < deadline - Instant::now());
        let wait = match &outcome {
            // Neither with another token nor later.
            Ok(response) if response.is_permanent() => None,
            // 401 says that nothing was done (RFC 9110, 15.5.2), so this is no repeat of what succeeded.
            Ok(response) if response.status() == 401 && renewals < most_renewals => {
                renewals += 1;
                let is_renewed = core.credentials().refused(&sent, target).await;
                Some(Duration::ZERO).filter(|wait| is_renewed && in_time(*wait) && call.has_body_again())
            }
            Ok(response) if response.status().is_redirection() && redirects < MOST_REDIRECTS => {
                let from = match place.take() {
                    Some(place) => place,
                    None => call.build(target.base)?.url().clone(),
                };
                place = redirected(operation, &from, response);
                redirects += 1;
                place.as_ref().and(Some(Duration::ZERO)).filter(|wait| in_time(*wait))
            }
            Ok(response) => {
                let failed = Failed::Status(response.status(), response.headers());
                again(core, call, &policy, *attempts - redirects, failed, in_time)
            }
            Err(Failure::Transport(error)) => {
                again(core, call, &policy, *attempts - redirects, Failed::Transport(error.kind()), in_time)
            }
            Err(_) => None,
        };
        match wait {
            Some(wait) => {
                tracing::debug!(attempt = *attempts, wait_ms = wait.as_millis() as u64, "trying again");
                if !wait.is_zero() {
                    sleep(wait).await;
                }
            }
            None => {
                if outcome.as_ref().is_ok_and(|response| response.status().is_success()) {
                    core.budget().earn();
                }
                return outcome;
            }
        }
    }
}

/// Whether the reply is an error that comes again, by its code.
fn is_permanent(core: &Core, response: &RawResponse) -> bool {
    let is_error = response.status().is_client_error() || response.status().is_server_error();
    is_error && core.api().permanent_errors.iter().any(|errors| errors.holds(response.body()))
}

/// How many redirects one call follows.
const MOST_REDIRECTS: u32 = 5;

/// Where the same request goes next: only one that changes nothing, and only at the same origin. Credentials in a header
/// of the provider's own, or in a body, would travel along to another host; and what answers a redirected POST may be
/// the page that a GET gets.
fn redirected(operation: &Operation, from: &Url, response: &RawResponse) -> Option<Url> {
    let is_safe = matches!(operation.method, "GET" | "HEAD");
    let is_plain = matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308);
    let location = response.headers().get(http::header::LOCATION)?.to_str().ok()?;
    let to = from.join(location).ok()?;
    (is_safe && is_plain && to.origin() == from.origin()).then_some(to)
}

/// How long to wait before the next attempt, if there is one.
fn again(
    core: &Core,
    call: &Call,
    policy: &RetryPolicy,
    attempt: u32,
    failed: Failed<'_>,
    in_time: impl Fn(Duration) -> bool,
) -> Option<Duration> {
    if !call.is_repeatable() {
        return None;
    }
    // Whoever can't wait that long gets what there is now, rather than a timeout later.
    let wait = policy.wait(attempt, failed).filter(|wait| in_time(*wait))?;
    core.budget().take().then_some(wait)
}

/// The headers that tell a credential which of its tokens was refused.
fn credentials_of(core: &Core, request: &Request) -> HeaderMap {
    let named = |scheme: &Scheme| match scheme.kind {
        SchemeKind::ApiKey { name, .. } => name,
        _ => http::header::AUTHORIZATION.as_str(),
    };
    let mut sent = HeaderMap::new();
    for name in core.api().schemes.iter().map(named) {
        if let (Ok(name), Some(value)) = (name.parse::<http::HeaderName>(), request.headers().get(name)) {
            sent.insert(name, value.clone());
        }
    }
    sent
}

/// A request that is ready to be sent.
struct Prepared<'a> {
    request: Request,
    /// Who authorized it, and has a say in the reply.
    authorizers: Authorizers<'a>,
    /// 1 for the first attempt.
    number: u32,
}

async fn attempt(
    core: &Core,
    call: &Call,
    target: &Target<'_>,
    prepared: Prepared<'_>,
    reading: &mut Reading,
    deadline: Option<Instant>,
) -> Result<RawResponse, Failure> {
    let (operation, Prepared { request, authorizers, number }) = (target.operation, prepared);
    let span = attempt_span(operation, &request, number);
    let clock = Clock::start(core.observer().is_some());
    let echoed = echo(operation, &request);
    let exchange = Exchange::new(operation.id, operation.path, number);
    let fetched = pin!(target.wire.fetch(request, exchange, call.reply_limit(), reading));
    let fetched = fetched.instrument(span.clone()).await;
    // The HTTP client knows that it could not send a body, and not always why.
    let fetched = fetched.map_err(|failure| match call.upload_failure() {
        Some(cause) => failure.of_kind(FailureKind::Upload).because(cause),
        None => failure,
    });
    let opened = fetched.and_then(|(status, headers, body)| {
        // The body of a reply that is read as a stream is empty here.
        let content = authorizers
            .iter()
            .try_fold(body.clone(), |content, authorizer| authorizer.open(status, &headers, content));
        match content {
            Ok(content) => Ok((status, headers, content)),
            Err(error) => {
                let failure = TransportFailure::new(FailureKind::Unreadable).because(error);
                Err(failure.after(status, headers, body))
            }
        }
    });
    let outcome = opened.and_then(|(status, headers, body)| match mismatched(echoed, &headers) {
        false => Ok(RawResponse::new(operation, status, headers, body)),
        true => Err(TransportFailure::new(FailureKind::Mismatched)),
    });

    let status = match &outcome {
        Ok(response) => Some(response.status().as_u16()),
        Err(failure) => failure.status().map(|status| status.as_u16()),
    };
    let failure = outcome.as_ref().err().map(TransportFailure::kind);
    if !span.is_disabled() {
        status.map(|status| span.record("http.response.status_code", status));
        failure.map(|kind| span.record("error.type", kind.word()));
    }
    if let Some(observer) = core.observer() {
        observer.attempt(&AttemptReport {
            operation: operation.id,
            attempt: number,
            method: operation.method,
            path: operation.path,
            server: target.base.host_name(),
            status,
            failure,
            elapsed: clock.elapsed(),
        });
    }
    let out_of_time = |failure: &TransportFailure| {
        failure.kind() == FailureKind::Timeout && deadline.is_some_and(|deadline| Instant::now() >= deadline)
    };
    outcome.map_err(|failure| {
        let mut failure =
            if out_of_time(&failure) { failure.of_kind(FailureKind::Deadline) } else { failure };
        let received = failure.take_received();
        let received =
            received.map(|one| Box::new(RawResponse::new(operation, one.status, one.headers, one.body)));
        TransportError::new(operation.id, target.base.host(), failure).with_received(received).into()
    })
}

/// The header by which a reply is known to belong to this request, and what was sent in it.
fn echo(operation: &'static Operation, request: &Request) -> Option<(&'static str, http::HeaderValue)> {
    let parameter = operation.parameters.iter().find(|parameter| parameter.generated)?;
    Some((parameter.name, request.headers().get(parameter.name)?.clone()))
}

/// Whether the reply names another request. One that names none is let pass.
fn mismatched(echoed: Option<(&'static str, http::HeaderValue)>, headers: &HeaderMap) -> bool {
    echoed.is_some_and(|(name, sent)| {
        headers.get(name).is_some_and(|came| !came.as_bytes().eq_ignore_ascii_case(sent.as_bytes()))
    })
}

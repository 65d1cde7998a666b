//! Tokens that are kept, shared and renewed.
//!
//! Tokens live in a [`TokenStore`]. The default keeps them in memory; a `FileStore` (module `file_store`, behind the
//! feature `file-store`) keeps them in a file, and one of your own in a database, where all processes of a fleet find
//! them, and where they are found again after a restart. What a store of yours must do is in the documentation of
//! [`TokenStore`].
//!
//! # How tokens are renewed
//!
//! - One call renews, and the others wait for it; while the old token is still good, they use that instead.
//! - What the store holds is read first: another process may have renewed.
//! - New tokens are saved before they are used: a refresh token that works once is not lost in a crash.
//! - A renewal that has begun is finished, even if the call that began it is dropped.
//! - A renewal that failed is not made again at once, and those who waited for it get the same error.
//! - A token that the server refuses (401) is renewed once. If the token that took its place is refused as well,
//!   within half a minute, it isn't the token that is wrong, and nothing is renewed.

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, UNIX_EPOCH};

use http::StatusCode;
use reqwest::Request;
use serde::{Deserialize, Serialize};
use tokio::sync::OwnedMutexGuard;
use tokio::time::timeout;
use tracing::Instrument;

use crate::auth::{Channel, TokenReply};
use crate::{BoxFuture, FailureKind, Secret, Timestamp, TransportFailure, clock, retry};

/// What a token endpoint gave.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Tokens {
    /// What most servers want to see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_token: Option<Secret>,
    /// Who the user is, by OpenID Connect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token: Option<Secret>,
    /// What the others are renewed with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Secret>,
    /// From when on the token that is sent is no longer valid. None: until the server refuses it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// From when on it is renewed. None: a little ahead of `expires_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renew_at: Option<Timestamp>,
    /// What was granted, with spaces between, where the server said so or the login knows what was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// The user that the checked ID token names (`sub`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Secret>,
}

impl Tokens {
    /// None at all.
    pub fn new() -> Self {
        Self::default()
    }

    /// With this access token.
    #[must_use]
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.access_token = Some(token.into());
        self
    }

    /// With this ID token.
    #[must_use]
    pub fn id_token(mut self, token: impl Into<Secret>) -> Self {
        self.id_token = Some(token.into());
        self
    }

    /// With this refresh token.
    #[must_use]
    pub fn refresh_token(mut self, token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(token.into());
        self
    }

    /// Valid until then.
    #[must_use]
    pub fn expires_at(mut self, moment: Timestamp) -> Self {
        self.expires_at = Some(moment);
        self
    }
}

/// Where tokens are kept: one set of them, for one login.
///
/// `load` is called when a client has no token that is good, not for each call.
pub trait TokenStore: Send + Sync + fmt::Debug {
    /// What was saved last, by whichever process.
    fn load(&self) -> BoxFuture<'_, Result<Option<Tokens>, StoreError>>;

    /// Keeps these from now on. Once it returns, they must be safe: those before them may be worthless.
    fn save<'a>(&'a self, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Taken before tokens are loaded for renewal, and dropped after they have been saved.
    ///
    /// Processes that share a refresh token which works once must take turns: let this be a lock that they share.
    /// Default: none. (Within one process, nothing is needed as long as its clients share one authorizer.)
    fn lock(&self) -> BoxFuture<'_, Result<Box<dyn Any + Send>, StoreError>> {
        Box::pin(std::future::ready(Ok(Box::new(()) as Box<dyn Any + Send>)))
    }
}

/// Keeps tokens in memory: they end with the process.
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<Option<Tokens>>);

impl MemoryStore {
    /// With nothing in it.
    pub fn new() -> Self {
        Self::default()
    }

    /// With these tokens in it.
    pub fn with(tokens: Tokens) -> Self {
        Self(Mutex::new(Some(tokens)))
    }
}

impl TokenStore for MemoryStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<Tokens>, StoreError>> {
        let tokens = lock(&self.0).clone();
        Box::pin(std::future::ready(Ok(tokens)))
    }

    fn save<'a>(&'a self, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), StoreError>> {
        *lock(&self.0) = Some(tokens.clone());
        Box::pin(std::future::ready(Ok(())))
    }
}

/// Why a store could not load or save.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct StoreError(#[source] Box<dyn StdError + Send + Sync>);

impl StoreError {
    /// Because of this, which must print no secret.
    pub fn new(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

/// Why there is no token. It is the `source` of a [`CredentialsError`](crate::CredentialsError).
///
/// It prints no body and no token.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TokenError {
    /// No request was sent, because of this.
    #[error("{0}")]
    Unusable(&'static str),
    /// The server refused.
    #[error("the request for a token was refused: {status}{}", code_text(code))]
    #[non_exhaustive]
    Refused {
        /// The status.
        status: StatusCode,
        /// The server's word for it: `invalid_grant`.
        code: Option<String>,
        /// What the server says about it. It may quote what was sent, so it is not printed.
        description: Option<Secret>,
    },
    /// What came is no token.
    #[error("the reply to a request for a token ({status}) is not what it should be: {reason}")]
    #[non_exhaustive]
    Response {
        /// The status.
        status: StatusCode,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// There was no reply.
    #[error("the request for a token failed")]
    Transport(#[source] Arc<TransportFailure>),
    /// The ID token that came with the tokens is not what it must be: none of them is used.
    #[cfg(feature = "oauth2")]
    #[error(transparent)]
    IdToken(super::oidc::IdTokenError),
    /// The store could not load or save.
    #[error("the store of tokens failed")]
    Store(#[source] Arc<StoreError>),
}

fn code_text(code: &Option<String>) -> String {
    code.as_ref().map(|code| format!(", {code}")).unwrap_or_default()
}

impl TokenError {
    /// The status, where there was a reply.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Refused { status, .. } | Self::Response { status, .. } => Some(*status),
            _ => None,
        }
    }

    /// The server's word for why it refused, such as `invalid_grant`.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Refused { code, .. } => code.as_deref(),
            _ => None,
        }
    }

    /// What the server says about why it refused. It may quote what was sent.
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::Refused { description, .. } => description.as_ref().map(Secret::expose),
            _ => None,
        }
    }

    /// What this reply says, which is no token.
    pub(crate) fn refused(reply: &TokenReply) -> Self {
        let body: serde_json::Value = serde_json::from_slice(&reply.body).unwrap_or_default();
        let text = |names: &[&str]| {
            let found = names.iter().filter_map(|name| body.get(name));
            found.filter_map(crate::parameter::scalar).next()
        };
        Self::Refused {
            status: reply.status,
            code: text(&["error", "code"]).filter(|code| is_code(code)),
            description: text(&["error_description", "message"]).map(Secret::from),
        }
    }
}

impl From<StoreError> for TokenError {
    fn from(error: StoreError) -> Self {
        Self::Store(Arc::new(error))
    }
}

impl From<TransportFailure> for TokenError {
    fn from(failure: TransportFailure) -> Self {
        Self::Transport(Arc::new(failure))
    }
}

/// A word or a number that stands for a kind of error. A token looks otherwise.
pub(crate) fn is_code(text: &str) -> bool {
    let is_word = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    let is_number = text.len() <= 10 && text.bytes().all(|byte| byte.is_ascii_digit());
    !text.is_empty() && (is_number || text.len() <= 50 && is_word(text))
}

/// What tells the time.
#[derive(Clone)]
pub(crate) struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Clock {
    pub(crate) fn new(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.0)()
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new(system_time)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Clock")
    }
}

pub(crate) fn system_time() -> Timestamp {
    let since = clock::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or(i64::MAX);
    Timestamp::from_timestamp(seconds, since.subsec_nanos()).unwrap_or(Timestamp::MAX_UTC)
}

/// A point in time that much later, or the last one there is.
pub(crate) fn later(moment: Timestamp, by: Duration) -> Timestamp {
    let by = chrono::TimeDelta::from_std(by).unwrap_or(chrono::TimeDelta::MAX);
    moment.checked_add_signed(by).unwrap_or(Timestamp::MAX_UTC)
}

/// Whether `now` is less than this long after `moment`. A clock that was set back has not seen `moment` yet.
fn is_within(now: Timestamp, moment: Timestamp, window: Duration) -> bool {
    now.signed_duration_since(moment).to_std().is_ok_and(|since| since < window)
}

/// How far ahead of its expiry a token is renewed.
pub(crate) const MARGIN: Duration = Duration::from_secs(60);

/// How long a token has to last that takes the place of a refused one, before it is replaced in turn.
const REFUSALS_APART: Duration = Duration::from_secs(30);

/// How long a token endpoint may take. A call may end sooner; then the next one finds the token.
const RENEWAL_TIMEOUT: Duration = Duration::from_secs(30);

/// How long a token that is due, and still good, is used after a renewal failed.
const BRIEFLY: Duration = Duration::from_secs(5);

/// No server is waited for longer than this, whatever it asks for.
const LONGEST_WAIT: Duration = Duration::from_secs(300);

/// A token that is renewed by whoever finds it due, one at a time.
pub(crate) struct Renewing {
    store: Arc<dyn TokenStore>,
    has_own_store: bool,
    pub(crate) clock: Clock,
    pub(crate) margin: Duration,
    /// How often within [`REFUSALS_APART`] a refused token is renewed.
    pub(crate) renewals_in_a_row: u32,
    /// Which of the tokens is sent.
    pub(crate) sends: fn(&Tokens) -> Option<&Secret>,
    turn: Arc<tokio::sync::Mutex<()>>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    tokens: Option<Tokens>,
    /// Renewed, and not yet saved, because the store failed.
    unsaved: Option<Tokens>,
    /// What was sent before these tokens.
    previous: Option<Secret>,
    /// What the server refused, and when.
    refused: Option<(Secret, Timestamp)>,
    /// How many tokens it refused, each soon after the one before.
    refusals_in_a_row: u32,
    failure: Option<Failure>,
    /// How many renewals have failed.
    failures: u64,
}

struct Failure {
    error: TokenError,
    again: Again,
    at: Timestamp,
    /// What the store held.
    stored: Option<Tokens>,
}

/// When what failed may be tried again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Again {
    /// By the next call.
    Now,
    After(Duration),
    /// Only when the caller says so.
    Never,
}

/// Why tokens were not renewed.
pub(crate) struct Unrenewed {
    pub(crate) error: TokenError,
    pub(crate) again: Again,
}

impl Unrenewed {
    /// Nothing that could be sent.
    pub(crate) fn unusable(reason: &'static str) -> Self {
        Self { error: TokenError::Unusable(reason), again: Again::Now }
    }

    /// The server answered with a token that can't be believed.
    #[cfg(feature = "oauth2")]
    pub(crate) fn refused_token(error: TokenError) -> Self {
        Self { error, again: Again::After(Duration::from_secs(30)) }
    }

    /// The server answered, and it is no token.
    pub(crate) fn answered(error: TokenError, reply: &TokenReply) -> Self {
        let status = reply.status;
        let is_final = status.is_client_error() && !may_pass(status) || status.is_success();
        let wait = Duration::from_secs(if is_final { 30 } else { 5 });
        let wait = retry::retry_after(&reply.headers).unwrap_or(wait).min(LONGEST_WAIT);
        Self { error, again: Again::After(wait) }
    }
}

/// Whether a refusal with this status says nothing about the credentials.
pub(crate) fn may_pass(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 425 | 429)
}

impl From<TransportFailure> for Unrenewed {
    fn from(failure: TransportFailure) -> Self {
        Self { error: failure.into(), again: Again::Now }
    }
}

impl From<StoreError> for Unrenewed {
    fn from(error: StoreError) -> Self {
        Self { error: error.into(), again: Again::Now }
    }
}

/// Sends a request for tokens. It takes a while at most: everybody waits for it.
pub(crate) async fn fetch(channel: &Channel, request: Request) -> Result<TokenReply, TransportFailure> {
    match timeout(RENEWAL_TIMEOUT, channel.fetch(request)).await {
        Ok(fetched) => fetched,
        Err(_) => Err(TransportFailure::new(FailureKind::Timeout)),
    }
}

impl Renewing {
    /// With a store of its own, in memory.
    pub(crate) fn new(sends: fn(&Tokens) -> Option<&Secret>) -> Self {
        Self {
            store: Arc::new(MemoryStore::new()),
            has_own_store: true,
            clock: Clock::default(),
            margin: MARGIN,
            renewals_in_a_row: 1,
            sends,
            turn: Arc::default(),
            state: Mutex::default(),
        }
    }

    pub(crate) fn set_store(&mut self, store: Arc<dyn TokenStore>) {
        self.store = store;
        self.has_own_store = false;
    }

    /// These to be changed: where clones share them, others with the same choices and nothing learned yet.
    pub(crate) fn unshared(shared: &mut Arc<Self>) -> &mut Self {
        if Arc::get_mut(shared).is_none() {
            let mut other = Self::new(shared.sends);
            (other.clock, other.margin) = (shared.clock.clone(), shared.margin);
            other.renewals_in_a_row = shared.renewals_in_a_row;
            // What a clone is given in memory may not be what this one asks for: it may have other scopes.
            if !shared.has_own_store {
                other.set_store(Arc::clone(&shared.store));
            }
            *shared = Arc::new(other);
        }
        Arc::get_mut(shared).expect("nobody else has it")
    }

    /// The token, if it needs no renewal.
    pub(crate) fn ready(&self) -> Option<Secret> {
        self.ready_in(&lock(&self.state))
    }

    fn ready_in(&self, state: &State) -> Option<Secret> {
        let tokens = state.tokens.as_ref()?;
        self.is_ready(tokens, state).then(|| self.good(tokens, state))?
    }

    fn is_ready(&self, tokens: &Tokens, state: &State) -> bool {
        let now = self.clock.now();
        let is_due = match (tokens.renew_at, tokens.expires_at) {
            (Some(at), _) => now >= at,
            (None, Some(end)) => later(now, self.margin) >= end,
            (None, None) => false,
        };
        !is_due && self.good(tokens, state).is_some()
    }

    /// The token that is sent, if it is still valid as far as is known.
    fn good(&self, tokens: &Tokens, state: &State) -> Option<Secret> {
        let token = (self.sends)(tokens)?;
        let is_over = tokens.expires_at.is_some_and(|end| self.clock.now() >= end);
        let is_refused = state.refused.as_ref().is_some_and(|(refused, _)| refused == token);
        (!is_over && !is_refused).then(|| token.clone())
    }

    /// The token that is there, due or not.
    fn still_good(&self) -> Option<Secret> {
        let state = lock(&self.state);
        self.good(state.tokens.as_ref()?, &state)
    }

    /// The token, renewed with `renew` if need be, which gets what the store holds.
    pub(crate) async fn token<F, R>(self: &Arc<Self>, renew: F) -> Result<Secret, TokenError>
    where
        F: FnOnce(Option<Tokens>) -> R + Send + 'static,
        R: Future<Output = Result<Tokens, Unrenewed>> + Send + 'static,
    {
        let seen = lock(&self.state).failures;
        let turn = match self.still_good() {
            Some(token) if self.failed_lately() => return Ok(token),
            Some(token) => match Arc::clone(&self.turn).try_lock_owned() {
                Ok(turn) => turn,
                Err(_) => return Ok(token),
            },
            None => Arc::clone(&self.turn).lock_owned().await,
        };
        // Others had their turn while this one waited.
        if let Some(token) = self.ready() {
            return Ok(token);
        }
        let renewed = match self.failed_since(seen) {
            Some(error) => Err(error),
            None => self.in_turn(turn, |this| async move { this.renew_once(renew).await }).await,
        };
        renewed.or_else(|error| self.still_good().ok_or(error))
    }

    fn failed_since(&self, seen: u64) -> Option<TokenError> {
        let state = lock(&self.state);
        if state.failures == seen {
            None
        } else {
            state.failure.as_ref().map(|failure| failure.error.clone())
        }
    }

    /// Whether it is too soon to try again where there is no need to.
    fn failed_lately(&self) -> bool {
        let state = lock(&self.state);
        state.failure.as_ref().is_some_and(|failure| match failure.again {
            Again::Now => is_within(self.clock.now(), failure.at, BRIEFLY),
            Again::After(wait) => is_within(self.clock.now(), failure.at, wait),
            Again::Never => true,
        })
    }

    /// Exchanges something else for tokens, and uses these from now on.
    #[cfg(feature = "oauth2")]
    pub(crate) async fn replace<R>(self: &Arc<Self>, fetch: R) -> Result<Tokens, TokenError>
    where
        R: Future<Output = Result<Tokens, Unrenewed>> + Send + 'static,
    {
        let turn = Arc::clone(&self.turn).lock_owned().await;
        self.in_turn(turn, |this| async move {
            let _lock = this.store.lock().await?;
            let tokens = fetch.await.map_err(|unrenewed| unrenewed.error)?;
            *lock(&this.state) = State { unsaved: Some(tokens.clone()), ..State::default() };
            this.store.save(&tokens).await?;
            this.adopt(tokens.clone());
            Ok(tokens)
        })
        .await
    }

    /// Gives up the tokens with `end`, which gets what the store holds.
    #[cfg(feature = "oauth2")]
    pub(crate) async fn end<F, R>(self: &Arc<Self>, end: F) -> Result<(), TokenError>
    where
        F: FnOnce(Tokens) -> R + Send + 'static,
        R: Future<Output = Result<(), TokenError>> + Send + 'static,
    {
        let turn = Arc::clone(&self.turn).lock_owned().await;
        self.in_turn(turn, |this| async move {
            let _lock = this.store.lock().await?;
            let unsaved = lock(&this.state).unsaved.clone();
            let stored = this.store.load().await?;
            if let Some(tokens) = unsaved.or(stored) {
                end(tokens).await?;
            }
            this.store.save(&Tokens::default()).await?;
            *lock(&this.state) = State::default();
            Ok(())
        })
        .await
    }

    /// Does this to its end, even if nobody waits for it any longer.
    async fn in_turn<T, F, R>(self: &Arc<Self>, turn: OwnedMutexGuard<()>, work: F) -> Result<T, TokenError>
    where
        T: Send + 'static,
        F: FnOnce(Arc<Self>) -> R,
        R: Future<Output = Result<T, TokenError>> + Send + 'static,
    {
        let work = work(Arc::clone(self));
        let task = async move {
            let _turn = turn;
            work.await
        };
        let done = tokio::spawn(task.in_current_span()).await;
        done.unwrap_or(Err(TokenError::Unusable("the request for a token was cut short")))
    }

    /// Renews, or remembers why that failed.
    async fn renew_once<F, R>(&self, renew: F) -> Result<Secret, TokenError>
    where
        F: FnOnce(Option<Tokens>) -> R,
        R: Future<Output = Result<Tokens, Unrenewed>>,
    {
        let mut stored = None;
        self.renew(renew, &mut stored).await.map_err(|Unrenewed { error, again }| {
            let at = self.clock.now();
            let mut state = lock(&self.state);
            state.failures += 1;
            // What is remembered may be the reason for this one, and lasts longer.
            if again != Again::Now || state.failure.as_ref().is_none_or(|last| last.again == Again::Now) {
                state.failure = Some(Failure { error: error.clone(), again, at, stored });
            }
            error
        })
    }

    async fn renew<F, R>(&self, renew: F, stored: &mut Option<Tokens>) -> Result<Secret, Unrenewed>
    where
        F: FnOnce(Option<Tokens>) -> R,
        R: Future<Output = Result<Tokens, Unrenewed>>,
    {
        let _lock = self.store.lock().await?;
        let unsaved = lock(&self.state).unsaved.clone();
        if let Some(tokens) = unsaved {
            self.store.save(&tokens).await?;
            self.adopt(tokens);
            if let Some(token) = self.ready() {
                return Ok(token);
            }
        }
        *stored = self.store.load().await?;
        if let Some(token) = self.adopt_ready(stored) {
            return Ok(token);
        }
        if let Some(tokens) = stored.as_ref().filter(|tokens| self.good(tokens, &lock(&self.state)).is_some())
        {
            // Due, and of use until there is another.
            self.keep(tokens.clone());
        }
        if let Some(error) = self.remembered(stored) {
            return Err(Unrenewed { error, again: Again::Now });
        }
        let renewed = renew(stored.clone()).await;
        if let Err(Unrenewed { error: TokenError::Refused { .. }, .. }) = &renewed {
            // Another process may have spent what was refused, and have saved what it got for it.
            let newer = self.store.load().await?;
            if newer != *stored
                && let Some(token) = self.adopt_ready(&newer)
            {
                return Ok(token);
            }
        }
        let tokens = renewed?;
        let Some(token) = (self.sends)(&tokens).cloned() else {
            return Err(Unrenewed::unusable("the token that is to be sent is not among those that came"));
        };
        lock(&self.state).unsaved = Some(tokens.clone());
        self.store.save(&tokens).await?;
        self.adopt(tokens);
        Ok(token)
    }

    /// Uses these from now on.
    fn adopt(&self, tokens: Tokens) {
        self.keep(tokens);
        let mut state = lock(&self.state);
        state.unsaved = None;
        state.failure = None;
    }

    fn keep(&self, tokens: Tokens) {
        let mut state = lock(&self.state);
        let previous = state.tokens.as_ref().and_then(self.sends).cloned();
        if previous.as_ref() != (self.sends)(&tokens) {
            state.previous = previous;
        }
        state.tokens = Some(tokens);
    }

    fn adopt_ready(&self, stored: &Option<Tokens>) -> Option<Secret> {
        let tokens = stored.as_ref().filter(|tokens| self.is_ready(tokens, &lock(&self.state)))?;
        self.adopt(tokens.clone());
        (self.sends)(tokens).cloned()
    }

    /// The failure that keeps this from being tried again so soon.
    fn remembered(&self, stored: &Option<Tokens>) -> Option<TokenError> {
        let state = lock(&self.state);
        let failure = state.failure.as_ref()?;
        let holds = match failure.again {
            Again::Now => false,
            Again::After(wait) => failure.stored == *stored && is_within(self.clock.now(), failure.at, wait),
            Again::Never => true,
        };
        holds.then(|| failure.error.clone())
    }

    /// Forgets that a renewal failed.
    pub(crate) fn forget_failure(&self) {
        lock(&self.state).failure = None;
    }

    /// The server refused this token. Whether another is there, or may be had.
    pub(crate) fn refuse(&self, sent: &str, may_renew: impl FnOnce(&Tokens) -> bool) -> bool {
        let mut state = lock(&self.state);
        let Some(tokens) = state.tokens.as_ref() else { return false };
        if (self.sends)(tokens).is_none_or(|token| token.expose() != sent) {
            // Renewed since it was sent; or none of ours.
            return state.previous.as_ref().is_some_and(|token| token.expose() == sent);
        }
        let now = self.clock.now();
        match &state.refused {
            Some((refused, _)) if refused.expose() == sent => true,
            last => {
                let is_soon = last.as_ref().is_some_and(|(_, at)| is_within(now, *at, REFUSALS_APART));
                let before = if is_soon { state.refusals_in_a_row } else { 0 };
                let renews = before < self.renewals_in_a_row && may_renew(tokens);
                if renews {
                    state.refused = Some((sent.into(), now));
                    state.refusals_in_a_row = before + 1;
                }
                renews
            }
        }
    }
}

impl fmt::Debug for Renewing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Renewing").field("store", &self.store).finish_non_exhaustive()
    }
}

/// What a panic elsewhere left is still what was last known.
fn lock<T>(state: &Mutex<T>) -> MutexGuard<'_, T> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

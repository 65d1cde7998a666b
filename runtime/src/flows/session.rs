//! Tokens from a login endpoint of the provider's own.
//!
//! A [`SessionLogin`] posts who the caller is to the provider's login endpoint, and sends the token that comes
//! back with every call, until it is due for another:
//!
//! ```
//! use std::sync::Arc;
//! use passbook_runtime::Credentials;
//! use passbook_runtime::flows::session::SessionLogin;
//!
//! let login = SessionLogin::finicity("2445581415", "partner-secret", "app-key");
//! let mut credentials = Credentials::new();
//! credentials.api_key("appKey", "app-key").custom("appToken", Arc::new(login));
//! ```
//!
//! A login that the server refuses is not tried again: providers lock an account after a few. See
//! [`SessionLogin::reset`].
//!
//! How tokens are kept and shared: see [`tokens`](super::tokens).

use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use reqwest::Request;
use serde_json::{Map, Value};
use url::Url;

use super::tokens::{
    Again, Clock, Renewing, TokenError, TokenStore, Tokens, Unrenewed, fetch, later, may_pass,
};
use crate::auth::Channel;
use crate::facts::PermanentErrors;
use crate::parameter::secret_header_value;
use crate::{AuthContext, Authorize, BoxFuture, CredentialsError, Secret, Timestamp};

/// Logs in for a token, which is sent in a header. Cheap to clone: clones share the token.
///
/// Make one per login, and give clones of it to all clients.
#[derive(Clone, Debug)]
pub struct SessionLogin {
    facts: Arc<Facts>,
    tokens: Arc<Renewing>,
}

/// What is known of the endpoint.
#[derive(Clone, Debug)]
struct Facts {
    path: String,
    headers: Vec<(&'static str, Secret)>,
    fields: Vec<(&'static str, Secret)>,
    token_at: &'static str,
    header: &'static str,
    permanent: Option<(&'static str, &'static [&'static str])>,
    lifetime: Option<(Duration, Duration)>,
}

impl SessionLogin {
    /// Logs in by a POST to this path, behind the base URL of the operation that is called; and sends the token in
    /// this header, which must be that of a security scheme.
    ///
    /// The token is read from `/token` of the reply, and is used until the server refuses it, unless
    /// [`token_at`](Self::token_at) and [`lifetime`](Self::lifetime) say otherwise.
    pub fn new(path: impl Into<String>, header: &'static str) -> Self {
        let (headers, fields) = (Vec::new(), Vec::new());
        let facts = Facts {
            path: path.into(),
            headers,
            fields,
            token_at: "/token",
            header,
            permanent: None,
            lifetime: None,
        };
        let tokens = Renewing::new(|tokens| tokens.access_token.as_ref());
        Self { facts: Arc::new(facts), tokens: Arc::new(tokens) }
    }

    /// Finicity (Mastercard Open Finance US): the partner's id, its secret and the application's key.
    ///
    /// A token lasts two hours, and is renewed after ninety minutes. Five refused logins lock the account.
    ///
    /// Some refusals come with status 500 and are permanent all the same: a wrong secret or a locked account (24302),
    /// parameters that are not valid (10010), an unknown partner (12401). After none of them is there another login.
    ///
    /// A refusal with status 429 can mean that the application's key is wrong: a key that nobody has is allowed no
    /// call at all.
    pub fn finicity(
        partner_id: impl Into<Secret>,
        partner_secret: impl Into<Secret>,
        app_key: impl Into<Secret>,
    ) -> Self {
        Self::new("/aggregation/v2/partners/authentication", "Finicity-App-Token")
            .login_header("Finicity-App-Key", app_key)
            .field("partnerId", partner_id)
            .field("partnerSecret", partner_secret)
            .permanent_errors(
                "/code",
                &["10000", "10001", "10005", "10010", "10021", "10026", "12401", "14020", "24302"],
            )
            .lifetime(Duration::from_secs(120 * 60), Duration::from_secs(90 * 60))
    }

    /// Sends this header with the login.
    #[must_use]
    pub fn login_header(mut self, name: &'static str, value: impl Into<Secret>) -> Self {
        self.facts_mut().headers.push((name, value.into()));
        self
    }

    /// Sends this field in the login's JSON body.
    #[must_use]
    pub fn field(mut self, name: &'static str, value: impl Into<Secret>) -> Self {
        self.facts_mut().fields.push((name, value.into()));
        self
    }

    /// Where in the login's reply the token stands: a JSON pointer (RFC 6901), such as `/data/token`.
    #[must_use]
    pub fn token_at(mut self, pointer: &'static str) -> Self {
        self.facts_mut().token_at = pointer;
        self
    }

    /// Which codes of a refusal are permanent, whatever its status, and where they stand: a JSON pointer. A refusal
    /// with a status of the client's (4xx, but for 408, 425 and 429) is permanent without that.
    #[must_use]
    pub fn permanent_errors(mut self, pointer: &'static str, codes: &'static [&'static str]) -> Self {
        self.facts_mut().permanent = Some((pointer, codes));
        self
    }

    /// How long a token is valid, and after how long it is renewed.
    #[must_use]
    pub fn lifetime(mut self, valid: Duration, renewed_after: Duration) -> Self {
        self.facts_mut().lifetime = Some((valid, renewed_after));
        self
    }

    /// Keeps the token here. Default: in memory.
    #[must_use]
    pub fn store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.tokens_mut().set_store(store);
        self
    }

    /// What tells the time, for tests.
    #[doc(hidden)]
    #[must_use]
    pub fn clock(mut self, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.tokens_mut().clock = Clock::new(now);
        self
    }

    /// Allows another login after one that the server refused: once the secret has been put right where the
    /// provider keeps it. (With another secret, make another `SessionLogin`.)
    pub fn reset(&self) {
        self.tokens.forget_failure();
    }

    /// A clone that is changed becomes another login.
    fn facts_mut(&mut self) -> &mut Facts {
        self.tokens_mut();
        Arc::make_mut(&mut self.facts)
    }

    fn tokens_mut(&mut self) -> &mut Renewing {
        Renewing::unshared(&mut self.tokens)
    }
}

impl Authorize for SessionLogin {
    fn authorize<'a>(
        &'a self,
        request: &'a mut Request,
        context: AuthContext<'a>,
    ) -> BoxFuture<'a, Result<(), CredentialsError>> {
        Box::pin(async move {
            let token = match self.tokens.ready() {
                Some(token) => token,
                None => {
                    let (facts, clock) = (Arc::clone(&self.facts), self.tokens.clock.clone());
                    let channel = context.channel();
                    let login = move |_| async move { facts.log_in(&channel, &clock).await };
                    self.tokens.token(login).await.map_err(|error| context.error(error))?
                }
            };
            let unusable = |reason| context.error(TokenError::Unusable(reason));
            let name = header_name(self.facts.header).map_err(unusable)?;
            request.headers_mut().insert(name, secret_header_value(token.expose()).map_err(unusable)?);
            Ok(())
        })
    }

    fn refused<'a>(&'a self, sent: &'a HeaderMap, _: AuthContext<'a>) -> BoxFuture<'a, bool> {
        let sent = sent.get(self.facts.header).and_then(|value| value.to_str().ok());
        let may_retry = sent.is_some_and(|token| self.tokens.refuse(token, |_| true));
        Box::pin(std::future::ready(may_retry))
    }
}

impl Facts {
    async fn log_in(&self, channel: &Channel, clock: &Clock) -> Result<Tokens, Unrenewed> {
        let request = self.login(channel).map_err(Unrenewed::unusable)?;
        let started = clock.now();
        let reply = fetch(channel, request).await?;
        if !reply.status.is_success() {
            let is_final = reply.status.is_client_error() && !may_pass(reply.status)
                || self.permanent.is_some_and(|(at, codes)| PermanentErrors { at, codes }.holds(&reply.body));
            let mut refused = Unrenewed::answered(TokenError::refused(&reply), &reply);
            if is_final {
                refused.again = Again::Never;
            }
            return Err(refused);
        }
        let token = serde_json::from_slice::<Value>(&reply.body).ok().and_then(|body| {
            body.pointer(self.token_at)
                .and_then(Value::as_str)
                .filter(|token| !token.is_empty())
                .map(Secret::from)
        });
        let Some(token) = token else {
            let error = TokenError::Response { status: reply.status, reason: "there is no token in it" };
            return Err(Unrenewed::answered(error, &reply));
        };
        let mut tokens = Tokens::new().access_token(token);
        if let Some((valid, renewed_after)) = self.lifetime {
            tokens.expires_at = Some(later(started, valid));
            tokens.renew_at = Some(later(started, renewed_after));
        }
        Ok(tokens)
    }

    fn login(&self, channel: &Channel) -> Result<Request, &'static str> {
        let base_url = channel.base_url.as_deref().unwrap_or_default();
        let url = Url::parse(&format!("{base_url}{}", self.path))
            .map_err(|_| "the path of the login is no path")?;
        let mut request = Request::new(Method::POST, url);
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        for (name, value) in &self.headers {
            headers.insert(header_name(name)?, secret_header_value(value.expose())?);
        }
        let field = |(name, value): &(&str, Secret)| ((*name).to_owned(), Value::from(value.expose()));
        let body: Map<String, Value> = self.fields.iter().map(field).collect();
        *request.body_mut() = Some(Value::from(body).to_string().into());
        Ok(request)
    }
}

fn header_name(name: &str) -> Result<HeaderName, &'static str> {
    name.parse().map_err(|_| "not the name of a header")
}

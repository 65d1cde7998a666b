//! OAuth 2 and OpenID Connect: tokens by an authorization code or by client credentials, renewed and revoked.
//!
//! The user authorizes once, in a browser; the code that comes back is exchanged for tokens, and from then on
//! the authorizer renews them:
//!
//! ```
//! # use std::sync::Arc;
//! # use passbook_runtime::flows::oauth2::{AKOYA_SANDBOX, OAuth2};
//! # use passbook_runtime::{Credentials, HttpTransport, reqwest};
//! # async fn example(code: String, state: String) -> Result<(), Box<dyn std::error::Error>> {
//! let oauth = OAuth2::akoya(AKOYA_SANDBOX, "client-id", "client-secret");
//! let authorization =
//!     oauth.authorization("https://app.example/callback").parameter("connector", "mikomo").build()?;
//! // … send the user to `authorization.url()`, who comes back with `code` and `state` …
//! let code = authorization.code(code, &state)?;
//! oauth.exchange(Arc::new(HttpTransport::new(reqwest::Client::new())), code).await?;
//! let mut credentials = Credentials::new();
//! credentials.custom("bearerAuth", Arc::new(oauth));
//! # Ok(())
//! # }
//! ```
//!
//! How tokens are kept, shared and renewed: see [`tokens`](super::tokens). Tokens that are there already are
//! given in a [`store`](OAuth2::store).
//!
//! PKCE, states and nonces come from the crate `oauth2`. Requests for tokens are made here: its model has no JSON
//! bodies, no grants of other names, no replies without an access token and no assertions.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use ::oauth2::{CsrfToken, PkceCodeChallenge, PkceCodeVerifier};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method};
use jsonwebtoken::{Algorithm, EncodingKey};
use reqwest::Request;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use url::Url;
use url::form_urlencoded::{Serializer, byte_serialize};
use uuid::Uuid;

use super::jws;
use super::oidc::{Expected, IdToken, IdTokenError, IdTokenRules, Issuer, Origin, same};
use super::tokens::{Clock, Renewing, TokenError, TokenStore, Tokens, Unrenewed, fetch, later, system_time};
use crate::auth::{Channel, TokenReply};
use crate::parameter::secret_header_value;
use crate::server;
use crate::transport::Wire;
use crate::{AuthContext, Authorize, BoxFuture, CredentialsError, Secret, Timestamp, Transport};

/// Where Akoya's sandbox gives out tokens.
pub const AKOYA_SANDBOX: &str = "https://sandbox-idp.ddp.akoya.com";

/// Where Akoya gives out tokens.
pub const AKOYA_PRODUCTION: &str = "https://idp.ddp.akoya.com";

/// Sends a bearer token with every call. Cheap to clone: clones share the tokens.
///
/// Make one per user who authorized, and give clones of it to all clients.
#[derive(Clone, Debug)]
pub struct OAuth2 {
    facts: Arc<Facts>,
    tokens: Arc<Renewing>,
}

/// What is known of the server, and of the client that is registered there.
#[derive(Clone, Debug)]
struct Facts {
    token_url: String,
    pushed_url: Option<String>,
    revocation_url: Option<String>,
    client_id: String,
    authentication: ClientAuthentication,
    later_authentication: Option<ClientAuthentication>,
    audience: Option<String>,
    encoding: Encoding,
    code_grant: &'static str,
    refresh_grant: &'static str,
    client_credentials: Option<Scopes>,
    code: Arc<Mutex<Option<AuthorizationCode>>>,
    parameters: Vec<(&'static str, Secret)>,
    authorization: Template,
    default_lifetime: Option<Duration>,
    id_tokens: Option<IdTokenCheck>,
    allows_cleartext: bool,
}

/// What the ID tokens that come with tokens are checked against.
#[derive(Clone, Debug)]
pub(crate) struct IdTokenCheck {
    pub(crate) issuer: Issuer,
    pub(crate) rules: IdTokenRules,
}

/// What a client's authorization requests have in common.
#[derive(Clone, Debug)]
struct Template {
    url: String,
    response_type: String,
    scopes: Vec<String>,
    pkce: bool,
    allows_cleartext: bool,
}

/// How the client proves to the token endpoint who it is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ClientAuthentication {
    /// It doesn't, and its id is not sent either.
    None,
    /// It doesn't: its id is sent in the body (`none`, with PKCE).
    Public,
    /// Id and secret in the `Authorization` header (`client_secret_basic`).
    Basic(Secret),
    /// Id and secret in the body (`client_secret_post`).
    Body(Secret),
    /// A JWT that its key signed, for each request (`private_key_jwt`, RFC 7523).
    PrivateKeyJwt(SigningKey),
    /// The certificate of the connection, which is the HTTP client's; its id is sent in the body
    /// (`tls_client_auth`, RFC 8705).
    Mtls,
}

/// How a request for tokens is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// As RFC 6749 has it: `application/x-www-form-urlencoded`.
    Form,
    /// As an object of JSON.
    Json,
}

/// Which of the tokens is sent with calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BearerToken {
    /// The access token.
    Access,
    /// The ID token.
    Id,
}

#[derive(Clone, Debug)]
enum Scopes {
    Fixed(Vec<String>),
    OfOperation,
}

impl OAuth2 {
    /// Asks for tokens here, as this client.
    ///
    /// The URL is absolute, or a path behind the base URL of the operation that is called; a path is of no use to
    /// what is done apart from calls, such as [`exchange`](Self::exchange).
    pub fn new(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        authentication: ClientAuthentication,
    ) -> Self {
        let facts = Facts {
            token_url: token_url.into(),
            pushed_url: None,
            revocation_url: None,
            client_id: client_id.into(),
            authentication,
            later_authentication: None,
            audience: None,
            encoding: Encoding::Form,
            code_grant: "authorization_code",
            refresh_grant: "refresh_token",
            client_credentials: None,
            code: Arc::default(),
            parameters: Vec::new(),
            default_lifetime: None,
            id_tokens: None,
            allows_cleartext: false,
            authorization: Template {
                url: String::new(),
                response_type: "code".to_owned(),
                scopes: Vec::new(),
                pkce: true,
                allows_cleartext: false,
            },
        };
        let tokens = Renewing::new(|tokens| tokens.access_token.as_ref());
        Self { facts: Arc::new(facts), tokens: Arc::new(tokens) }
    }

    /// Akoya, at [`AKOYA_SANDBOX`] or [`AKOYA_PRODUCTION`]: the ID token is sent, each refresh token works once,
    /// and it is sent with id and secret in the body. The user's bank is a parameter of the authorization:
    /// `connector`.
    pub fn akoya(idp: &str, client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        let secret = client_secret.into();
        Self::new(format!("{idp}/token"), client_id, ClientAuthentication::Basic(secret.clone()))
            .later_authentication(ClientAuthentication::Body(secret))
            .bearer(BearerToken::Id)
            .authorization_url(format!("{idp}/auth"))
            .authorization_scopes(["openid", "profile", "offline_access"])
            .pkce(false)
            .revocation_url(format!("{idp}/revoke"))
    }

    /// OpenBank, at this base URL: the request for tokens is JSON, and its grants have names of their own.
    pub fn openbank(base_url: &str, client_id: impl Into<String>) -> Self {
        let base_url = base_url.trim_end_matches('/');
        Self::new(format!("{base_url}/v1/token"), client_id, ClientAuthentication::None)
            .encoding(Encoding::Json)
            .grant_names("AuthorizationCode", "RefreshToken")
            .authorization_url(format!("{base_url}/v1/auth"))
            .pkce(false)
    }

    /// Open Finance Brasil: `PrivateKeyJwt` with PS256, or `Mtls`. The HTTP client brings the certificate, to the
    /// token endpoint as well.
    ///
    /// The authorization's scopes are `openid customers`; the user's consent is one more:
    /// `.scope("consent:urn:…")`. Ask for it with [`AuthorizationUrl::signed`] and [`AuthorizationUrl::push`].
    pub fn open_finance_brasil(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        authentication: ClientAuthentication,
    ) -> Self {
        Self::new(token_url, client_id, authentication)
            .authorization_scopes(["openid", "customers"])
            .response_type("code id_token")
    }

    /// Asks for tokens as the client itself, not for a user, with these scopes.
    #[must_use]
    pub fn client_credentials<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        let scopes = scopes.into_iter().map(Into::into).collect();
        self.facts_mut().client_credentials = Some(Scopes::Fixed(scopes));
        self
    }

    /// The same, with the scopes that the operation asks for.
    ///
    /// There is one token for all operations: it has the scopes of the operation that happened to need it first.
    /// Give each client that calls operations of other scopes an authorizer of its own.
    #[must_use]
    pub fn client_credentials_for_operation(mut self) -> Self {
        self.facts_mut().client_credentials = Some(Scopes::OfOperation);
        self
    }

    /// Exchanges this code for tokens when the first call is made, where the store has no refresh token.
    ///
    /// [`exchange`](Self::exchange) does it at once, and tells how it went.
    #[must_use]
    pub fn code(mut self, code: AuthorizationCode) -> Self {
        self.facts_mut().code = Arc::new(Mutex::new(Some(code)));
        self
    }

    /// Keeps the tokens here. Default: in memory, with none in it.
    ///
    /// ```
    /// # use std::sync::Arc;
    /// # use passbook_runtime::flows::oauth2::{ClientAuthentication, OAuth2};
    /// use passbook_runtime::flows::tokens::{MemoryStore, Tokens};
    ///
    /// let tokens = Tokens::new().refresh_token("from the last time");
    /// let oauth = OAuth2::new("https://idp.example/token", "client-id", ClientAuthentication::Public)
    ///     .store(Arc::new(MemoryStore::with(tokens)));
    /// ```
    #[must_use]
    pub fn store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.tokens_mut().set_store(store);
        self
    }

    /// Which of the tokens is sent. Default: the access token.
    #[must_use]
    pub fn bearer(mut self, which: BearerToken) -> Self {
        self.tokens_mut().sends = match which {
            BearerToken::Access => |tokens| tokens.access_token.as_ref(),
            BearerToken::Id => |tokens| tokens.id_token.as_ref(),
        };
        self
    }

    /// How far ahead of its expiry a token is renewed, but at most a quarter of its life. Default: a minute.
    #[must_use]
    pub fn margin(mut self, margin: Duration) -> Self {
        self.tokens_mut().margin = margin;
        self
    }

    /// How the client proves who it is where it renews and revokes. Default: as everywhere.
    #[must_use]
    pub fn later_authentication(mut self, authentication: ClientAuthentication) -> Self {
        self.facts_mut().later_authentication = Some(authentication);
        self
    }

    /// For whom a `PrivateKeyJwt` is meant. Default: the URL of the token endpoint.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.facts_mut().audience = Some(audience.into());
        self
    }

    /// How a request for tokens is written. Default: as a form.
    #[must_use]
    pub fn encoding(mut self, encoding: Encoding) -> Self {
        self.facts_mut().encoding = encoding;
        self
    }

    /// What `grant_type` is for a code and for a refresh token, where the server has names of its own.
    #[must_use]
    pub fn grant_names(mut self, code: &'static str, refresh: &'static str) -> Self {
        let facts = self.facts_mut();
        (facts.code_grant, facts.refresh_grant) = (code, refresh);
        self
    }

    /// Sends one more parameter with each request for tokens, such as `resource`.
    #[must_use]
    pub fn parameter(mut self, name: &'static str, value: impl Into<Secret>) -> Self {
        self.facts_mut().parameters.push((name, value.into()));
        self
    }

    /// Where the user authorizes.
    #[must_use]
    pub fn authorization_url(mut self, url: impl Into<String>) -> Self {
        self.facts_mut().authorization.url = url.into();
        self
    }

    /// What every authorization asks for.
    #[must_use]
    pub fn authorization_scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.facts_mut().authorization.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// What the user comes back with. Default: `code`.
    #[must_use]
    pub fn response_type(mut self, response_type: impl Into<String>) -> Self {
        self.facts_mut().authorization.response_type = response_type.into();
        self
    }

    /// Whether codes are bound to a secret of this process (PKCE, RFC 7636). Default: yes.
    #[must_use]
    pub fn pkce(mut self, is_used: bool) -> Self {
        self.facts_mut().authorization.pkce = is_used;
        self
    }

    /// Where authorization requests are pushed (RFC 9126).
    #[must_use]
    pub fn pushed_url(mut self, url: impl Into<String>) -> Self {
        self.facts_mut().pushed_url = Some(url.into());
        self
    }

    /// Where tokens are revoked (RFC 7009).
    #[must_use]
    pub fn revocation_url(mut self, url: impl Into<String>) -> Self {
        self.facts_mut().revocation_url = Some(url.into());
        self
    }

    /// Takes URLs with `http` on other machines, too, where whoever is on the way reads the client's secret, the tokens
    /// and the user's login. Without this, they are refused; `http` on this machine is no cleartext.
    #[must_use]
    pub fn dangerously_allow_cleartext_http(mut self) -> Self {
        let facts = self.facts_mut();
        facts.allows_cleartext = true;
        facts.authorization.allows_cleartext = true;
        self
    }

    /// How long a token is good where the reply does not say (`expires_in` is optional). Default: until the server
    /// refuses it.
    #[must_use]
    pub fn default_lifetime(mut self, lifetime: Duration) -> Self {
        self.facts_mut().default_lifetime = Some(lifetime);
        self
    }

    /// How often within half a minute a refused token is renewed. Default: once; the second refusal is taken for an
    /// answer that a new token won't change.
    #[must_use]
    pub fn renewals_in_a_row(mut self, most: u32) -> Self {
        self.tokens_mut().renewals_in_a_row = most;
        self
    }

    /// Checks the ID tokens that come with tokens.
    pub(crate) fn id_tokens(mut self, check: IdTokenCheck) -> Self {
        self.facts_mut().id_tokens = Some(check);
        self
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.tokens.clock.now()
    }

    /// What tells the time, for tests.
    #[doc(hidden)]
    #[must_use]
    pub fn clock(mut self, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.tokens_mut().clock = Clock::new(now);
        self
    }

    /// Begins an authorization of a user, who comes back to this URI.
    pub fn authorization(&self, redirect_uri: impl Into<String>) -> AuthorizationUrl {
        AuthorizationUrl::of(
            self.facts.authorization.clone(),
            self.facts.client_id.clone(),
            redirect_uri.into(),
        )
    }

    /// Exchanges a code for tokens, which are saved and used from now on.
    pub async fn exchange(
        &self,
        transport: Arc<dyn Transport>,
        code: AuthorizationCode,
    ) -> Result<Tokens, TokenError> {
        let source = self.source(apart_from_calls(transport));
        self.tokens.replace(async move { source.by_code(&code).await.map(|(tokens, _)| tokens) }).await
    }

    /// The same for the code of a login, whose ID token is checked and returned.
    pub(crate) async fn exchange_login(
        &self,
        transport: Arc<dyn Transport>,
        code: AuthorizationCode,
    ) -> Result<(Tokens, IdToken), TokenError> {
        let source = self.source(apart_from_calls(transport));
        let id_token = Arc::new(Mutex::new(None));
        let kept = Arc::clone(&id_token);
        let exchange = async move {
            let (tokens, id_token) = source.by_code(&code).await?;
            *kept.lock().unwrap_or_else(PoisonError::into_inner) = id_token;
            Ok(tokens)
        };
        let tokens = self.tokens.replace(exchange).await?;
        let id_token = id_token.lock().unwrap_or_else(PoisonError::into_inner).take();
        Ok((tokens, id_token.ok_or(TokenError::IdToken(IdTokenError::Missing))?))
    }

    /// Revokes the refresh token, or else the access token, and forgets all of them.
    pub async fn revoke(&self, transport: Arc<dyn Transport>) -> Result<(), TokenError> {
        let source = self.source(apart_from_calls(transport));
        self.tokens.end(|tokens| async move { source.revoke(tokens).await }).await
    }

    fn source(&self, channel: Channel) -> Source {
        let Renewing { clock, margin, sends, .. } = &*self.tokens;
        Source {
            facts: Arc::clone(&self.facts),
            channel,
            clock: clock.clone(),
            margin: *margin,
            sends: *sends,
        }
    }

    /// A clone that is changed becomes another authorizer.
    fn facts_mut(&mut self) -> &mut Facts {
        self.tokens_mut();
        Arc::make_mut(&mut self.facts)
    }

    fn tokens_mut(&mut self) -> &mut Renewing {
        Renewing::unshared(&mut self.tokens)
    }
}

impl Authorize for OAuth2 {
    fn authorize<'a>(
        &'a self,
        request: &'a mut Request,
        context: AuthContext<'a>,
    ) -> BoxFuture<'a, Result<(), CredentialsError>> {
        Box::pin(async move {
            let token = match self.tokens.ready() {
                Some(token) => token,
                None => {
                    let source = self.source(context.channel());
                    let scopes = context.scopes();
                    let renew = move |stored| async move { source.renewed(scopes, stored).await };
                    self.tokens.token(renew).await.map_err(|error| context.error(error))?
                }
            };
            let value = secret_header_value(&format!("Bearer {}", token.expose()));
            let value = value.map_err(|reason| context.error(TokenError::Unusable(reason)))?;
            request.headers_mut().insert(AUTHORIZATION, value);
            Ok(())
        })
    }

    fn refused<'a>(&'a self, sent: &'a HeaderMap, _: AuthContext<'a>) -> BoxFuture<'a, bool> {
        let may_renew =
            |tokens: &Tokens| self.facts.client_credentials.is_some() || tokens.refresh_token.is_some();
        let sent = sent.get(AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
        let may_retry = sent.is_some_and(|token| self.tokens.refuse(token, may_renew));
        Box::pin(std::future::ready(may_retry))
    }

    fn renewals_per_call(&self) -> u32 {
        self.tokens.renewals_in_a_row
    }
}

pub(crate) fn apart_from_calls(transport: Arc<dyn Transport>) -> Channel {
    Channel { operation: "oauth2", base_url: None, wire: Wire::Other(transport) }
}

/// Where tokens come from, apart from the call that needs one.
struct Source {
    facts: Arc<Facts>,
    channel: Channel,
    clock: Clock,
    margin: Duration,
    sends: fn(&Tokens) -> Option<&Secret>,
}

/// What is sent as a form or as JSON.
type Pairs = Vec<(&'static str, String)>;

impl Source {
    /// New tokens, for those that the store holds.
    async fn renewed(&self, scopes: &[&str], stored: Option<Tokens>) -> Result<Tokens, Unrenewed> {
        if let Some(of_client) = &self.facts.client_credentials {
            let scope = match of_client {
                Scopes::Fixed(scopes) => scopes.join(" "),
                Scopes::OfOperation => scopes.join(" "),
            };
            let mut pairs = vec![("grant_type", "client_credentials".to_owned())];
            if !scope.is_empty() {
                pairs.push(("scope", scope));
            }
            return self.tokens(&self.facts.authentication, pairs, None).await;
        }
        if let Some(refresh_token) = stored.as_ref().and_then(|tokens| tokens.refresh_token.clone()) {
            let pairs = vec![
                ("grant_type", self.facts.refresh_grant.to_owned()),
                ("refresh_token", refresh_token.expose().to_owned()),
            ];
            let mut tokens = self.tokens(self.later_authentication(), pairs, stored.clone()).await?;
            let before = stored.unwrap_or_default();
            if let Some(check) = &self.facts.id_tokens
                && tokens.id_token != before.id_token
            {
                let subject = before.subject.as_ref();
                self.checked(check, &mut tokens, None, None, subject)
                    .await
                    .map_err(Unrenewed::refused_token)?;
            }
            return Ok(tokens);
        }
        let code = self.pending_code().clone();
        let Some(code) = code else {
            return Err(Unrenewed::unusable(
                "there is no token and no refresh token: the user has to authorize",
            ));
        };
        let exchanged = self.by_code(&code).await;
        // A code works once. Where there was no reply, it may still.
        if !matches!(exchanged, Err(Unrenewed { error: TokenError::Transport(_), .. })) {
            *self.pending_code() = None;
        }
        exchanged.map(|(tokens, _)| tokens)
    }

    fn pending_code(&self) -> std::sync::MutexGuard<'_, Option<AuthorizationCode>> {
        self.facts.code.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The tokens, and the ID token among them where it is checked: then there has to be one.
    async fn by_code(&self, code: &AuthorizationCode) -> Result<(Tokens, Option<IdToken>), Unrenewed> {
        if self.facts.id_tokens.is_some() && code.login.is_none() {
            return Err(Unrenewed::unusable(
                "the code is of no login, so that its ID token can't be checked",
            ));
        }
        let mut pairs = vec![
            ("grant_type", self.facts.code_grant.to_owned()),
            ("code", code.code.expose().to_owned()),
            ("redirect_uri", code.redirect_uri.clone()),
        ];
        if let Some(verifier) = &code.verifier {
            pairs.push(("code_verifier", verifier.expose().to_owned()));
        }
        let mut tokens = self.tokens(&self.facts.authentication, pairs, None).await?;
        let (Some(check), Some((login, subject))) = (&self.facts.id_tokens, &code.login) else {
            return Ok((tokens, None));
        };
        // What was not asked for is not used (RFC 6749, section 3.3, lets a server say what it granted).
        let granted = tokens.scope.as_deref().map(|granted| login.asked_of(granted));
        tokens.scope = Some(granted.unwrap_or_else(|| login.scopes.join(" ")));
        let nonce = login.nonce.as_ref();
        let checked = self.checked(check, &mut tokens, nonce, Some(&code.code), subject.as_ref()).await;
        Ok((tokens, Some(checked.map_err(Unrenewed::refused_token)?)))
    }

    /// Checks the ID token among these.
    async fn checked(
        &self,
        check: &IdTokenCheck,
        tokens: &mut Tokens,
        nonce: Option<&Secret>,
        code: Option<&Secret>,
        subject: Option<&Secret>,
    ) -> Result<IdToken, TokenError> {
        let Some(token) = &tokens.id_token else { return Err(TokenError::IdToken(IdTokenError::Missing)) };
        let origin = Origin::TokenEndpoint {
            code: code.map(Secret::expose),
            access_token: tokens.access_token.as_ref(),
            subject,
        };
        let expected = Expected { client_id: &self.facts.client_id, nonce, now: self.clock.now(), origin };
        let verified = check.rules.verify(&check.issuer, &self.channel, token.expose(), &expected).await;
        let id_token = verified.map_err(TokenError::IdToken)?;
        tokens.subject = Some(id_token.subject.clone());
        // Where the ID token is what is sent, it is good as long as it says itself.
        if (self.sends)(tokens) == tokens.id_token.as_ref() {
            let end = tokens.expires_at.map_or(id_token.expires_at, |end| end.min(id_token.expires_at));
            if tokens.expires_at != Some(end) {
                (tokens.expires_at, tokens.renew_at) = (Some(end), None);
            }
        }
        Ok(id_token)
    }

    fn later_authentication(&self) -> &ClientAuthentication {
        self.facts.later_authentication.as_ref().unwrap_or(&self.facts.authentication)
    }

    async fn tokens(
        &self,
        authentication: &ClientAuthentication,
        mut pairs: Pairs,
        before: Option<Tokens>,
    ) -> Result<Tokens, Unrenewed> {
        let started = self.clock.now();
        let extra = self.facts.parameters.iter().map(|(name, value)| (*name, value.expose().to_owned()));
        pairs.extend(extra);
        let reply = self.post(&self.facts.token_url, authentication, pairs).await?;
        self.read(&reply, started, before).map_err(|error| Unrenewed::answered(error, &reply))
    }

    fn read(
        &self,
        reply: &TokenReply,
        started: Timestamp,
        before: Option<Tokens>,
    ) -> Result<Tokens, TokenError> {
        if !reply.status.is_success() {
            return Err(TokenError::refused(reply));
        }
        let wrong = |reason| TokenError::Response { status: reply.status, reason };
        let body: TokenBody =
            serde_json::from_slice(&reply.body).map_err(|_| wrong("it is no JSON object with tokens"))?;
        if body.token_type.is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
            return Err(wrong("its token is no bearer token"));
        }
        let mut tokens = Tokens::new();
        (tokens.access_token, tokens.id_token) = (filled(body.access_token), filled(body.id_token));
        if (self.sends)(&tokens).is_none() {
            return Err(wrong("the token that is to be sent is not in it"));
        }
        let before = before.unwrap_or_default();
        tokens.refresh_token = filled(body.refresh_token).or(before.refresh_token);
        tokens.id_token = tokens.id_token.or(before.id_token);
        tokens.scope = body.scope.or(before.scope);
        tokens.subject = before.subject;
        let life = body.expires_in.and_then(|life| seconds(&life)).or(self.facts.default_lifetime);
        if let Some(life) = life {
            let margin = self.margin.min(life / 4);
            tokens.expires_at = Some(later(started, life));
            tokens.renew_at = Some(later(started, life - margin));
        }
        Ok(tokens)
    }

    async fn revoke(&self, tokens: Tokens) -> Result<(), TokenError> {
        let Some(url) = &self.facts.revocation_url else {
            return Err(TokenError::Unusable("no revocation url is set"));
        };
        let (hint, token) = match (tokens.refresh_token, tokens.access_token) {
            (Some(token), _) => ("refresh_token", token),
            (None, Some(token)) => ("access_token", token),
            (None, None) => return Ok(()),
        };
        let pairs = vec![("token_type_hint", hint.to_owned()), ("token", token.expose().to_owned())];
        let revoked = self.post(url, self.later_authentication(), pairs).await;
        let reply = revoked.map_err(|unrenewed| unrenewed.error)?;
        if reply.status.is_success() { Ok(()) } else { Err(TokenError::refused(&reply)) }
    }

    async fn post(
        &self,
        url: &str,
        authentication: &ClientAuthentication,
        pairs: Pairs,
    ) -> Result<TokenReply, Unrenewed> {
        let request = self.request(url, authentication, pairs).map_err(Unrenewed::unusable)?;
        Ok(fetch(&self.channel, request).await?)
    }

    fn request(
        &self,
        url: &str,
        authentication: &ClientAuthentication,
        mut pairs: Pairs,
    ) -> Result<Request, &'static str> {
        let mut request = Request::new(Method::POST, self.url(url)?);
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(header) = self.authenticate(authentication, &mut pairs)? {
            request.headers_mut().insert(AUTHORIZATION, header);
        }
        let (media_type, body) = match self.facts.encoding {
            Encoding::Form => (
                "application/x-www-form-urlencoded",
                Serializer::new(String::new()).extend_pairs(pairs).finish(),
            ),
            Encoding::Json => {
                let field = |(name, value): (&str, String)| (name.to_owned(), Value::from(value));
                (
                    "application/json",
                    Value::from(pairs.into_iter().map(field).collect::<Map<_, _>>()).to_string(),
                )
            }
        };
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        *request.body_mut() = Some(body.into());
        Ok(request)
    }

    /// Adds to the pairs what proves who the client is, or returns the header that does.
    fn authenticate(
        &self,
        authentication: &ClientAuthentication,
        pairs: &mut Pairs,
    ) -> Result<Option<HeaderValue>, &'static str> {
        let client_id = &self.facts.client_id;
        if !matches!(authentication, ClientAuthentication::None | ClientAuthentication::Basic(_))
            && pairs.iter().all(|(name, _)| *name != "client_id")
        {
            pairs.push(("client_id", client_id.clone()));
        }
        match authentication {
            ClientAuthentication::None | ClientAuthentication::Public | ClientAuthentication::Mtls => {
                Ok(None)
            }
            ClientAuthentication::Body(secret) => {
                pairs.push(("client_secret", secret.expose().to_owned()));
                Ok(None)
            }
            ClientAuthentication::Basic(secret) => {
                // Both are encoded first: RFC 6749, section 2.3.1.
                let encoded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
                let pair = format!("{}:{}", encoded(client_id), encoded(secret.expose()));
                secret_header_value(&format!("Basic {}", STANDARD.encode(pair))).map(Some)
            }
            ClientAuthentication::PrivateKeyJwt(key) => {
                let audience = match &self.facts.audience {
                    Some(audience) => audience.clone(),
                    None => self.url(&self.facts.token_url)?.into(),
                };
                let mut claims = claims(client_id, &audience, self.clock.now(), ASSERTION_LIFE);
                claims["sub"] = json!(client_id);
                let assertion = key.sign(ASSERTION, &claims)?;
                let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
                pairs.push(("client_assertion_type", kind.to_owned()));
                pairs.push(("client_assertion", assertion));
                Ok(None)
            }
        }
    }

    fn url(&self, text: &str) -> Result<Url, &'static str> {
        match &self.channel.base_url {
            // The client has decided on its base URL.
            Some(base_url) if text.starts_with('/') => absolute(&format!("{base_url}{text}"), true),
            _ => absolute(text, self.facts.allows_cleartext),
        }
    }
}

/// The URL, unless it is none that a request can go to.
fn absolute(text: &str, allows_cleartext: bool) -> Result<Url, &'static str> {
    let url = Url::parse(text).map_err(|_| "not an absolute url")?;
    match url.scheme() {
        _ if !url.username().is_empty() || url.password().is_some() => {
            Err("the url holds a user name or password")
        }
        "http" if !allows_cleartext && !server::stays_here(&url) => Err(server::CLEARTEXT),
        "http" | "https" => Ok(url),
        _ => Err("the url is neither http nor https"),
    }
}

/// A reply to a request for tokens.
#[derive(Deserialize)]
struct TokenBody {
    access_token: Option<Secret>,
    id_token: Option<Secret>,
    refresh_token: Option<Secret>,
    token_type: Option<String>,
    expires_in: Option<Value>,
    scope: Option<String>,
}

/// Servers that always write a field write an empty text where there is no token.
fn filled(token: Option<Secret>) -> Option<Secret> {
    token.filter(|token| !token.expose().is_empty())
}

/// A number, or a text with one.
fn seconds(value: &Value) -> Option<Duration> {
    let seconds = match value {
        Value::String(text) => text.trim().parse().ok()?,
        _ => value.as_f64()?,
    };
    Duration::try_from_secs_f64(seconds).ok().filter(|life| !life.is_zero())
}

/// How long an assertion may be used.
const ASSERTION_LIFE: Duration = Duration::from_secs(60);

/// How long a signed authorization request may be used.
const REQUEST_LIFE: Duration = Duration::from_secs(300);

/// What every JWT of a client says.
fn claims(client_id: &str, audience: &str, now: Timestamp, life: Duration) -> Value {
    json!({
        "iss": client_id,
        "aud": audience,
        "jti": Uuid::new_v4().to_string(),
        "iat": now.timestamp(),
        "exp": later(now, life).timestamp(),
    })
}

/// The private key that a client signs JWTs with.
#[derive(Clone)]
pub struct SigningKey {
    key: EncodingKey,
    id: String,
    algorithm: SigningAlgorithm,
}

/// How a [`SigningKey`] signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SigningAlgorithm {
    /// RSA-PSS, which FAPI and Open Finance Brasil ask for.
    Ps256,
    /// ECDSA on P-256.
    Es256,
    /// RSA PKCS #1.
    Rs256,
}

impl SigningAlgorithm {
    pub(crate) fn of_jose(self) -> Algorithm {
        match self {
            Self::Ps256 => Algorithm::PS256,
            Self::Es256 => Algorithm::ES256,
            Self::Rs256 => Algorithm::RS256,
        }
    }
}

/// The `typ` of a JWT that says who a client is.
const ASSERTION: &str = "JWT";

/// The `typ` of a signed authorization request (RFC 9101).
const REQUEST_OBJECT: &str = "oauth-authz-req+jwt";

impl SigningKey {
    /// From PEM: PKCS #8, or for RSA also PKCS #1. The id (`kid`) is the one under which the server knows its
    /// public half.
    pub fn new(
        pem: impl Into<Secret>,
        id: impl Into<String>,
        algorithm: SigningAlgorithm,
    ) -> Result<Self, TokenError> {
        let pem = pem.into();
        let key = match algorithm {
            SigningAlgorithm::Es256 => EncodingKey::from_ec_pem(pem.expose().as_bytes()),
            SigningAlgorithm::Ps256 | SigningAlgorithm::Rs256 => {
                EncodingKey::from_rsa_pem(pem.expose().as_bytes())
            }
        };
        // What the parser says may quote the key.
        let key =
            key.map_err(|_| TokenError::Unusable("not a private key in PEM of the algorithm's kind"))?;
        Ok(Self { key, id: id.into(), algorithm })
    }

    fn sign(&self, kind: &str, claims: &Value) -> Result<String, &'static str> {
        let algorithm = self.algorithm.of_jose();
        let header = json!({ "typ": kind, "alg": algorithm, "kid": self.id });
        jws::token(algorithm, &self.key, &header, claims)
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SigningKey")
            .field("id", &self.id)
            .field("algorithm", &self.algorithm)
            .finish_non_exhaustive()
    }
}

/// What a user who authorized came back with.
#[derive(Clone, Debug)]
pub struct AuthorizationCode {
    code: Secret,
    redirect_uri: String,
    verifier: Option<Secret>,
    /// The login that the code came from, and the user whom its callback named.
    login: Option<(LoginFacts, Option<Secret>)>,
}

/// What a login has to be remembered by until the user comes back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LoginFacts {
    pub(crate) redirect_uri: String,
    pub(crate) response_type: String,
    pub(crate) scopes: Vec<String>,
    pub(crate) state: Secret,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) nonce: Option<Secret>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) verifier: Option<Secret>,
}

impl LoginFacts {
    /// The scopes among these that the login asked for.
    fn asked_of(&self, granted: &str) -> String {
        let asked = granted.split(' ').filter(|scope| self.scopes.iter().any(|asked| asked == scope));
        asked.collect::<Vec<_>>().join(" ")
    }
}

impl AuthorizationCode {
    pub(crate) fn of_login(code: Secret, login: LoginFacts, subject: Option<Secret>) -> Self {
        Self {
            code,
            redirect_uri: login.redirect_uri.clone(),
            verifier: login.verifier.clone(),
            login: Some((login, subject)),
        }
    }

    /// The code, and the URI that the user came back to. [`Authorization::code`] checks the state as well.
    pub fn new(code: impl Into<Secret>, redirect_uri: impl Into<String>) -> Self {
        Self { code: code.into(), redirect_uri: redirect_uri.into(), verifier: None, login: None }
    }

    /// With the secret that the code is bound to (PKCE).
    #[must_use]
    pub fn verifier(mut self, verifier: impl Into<Secret>) -> Self {
        self.verifier = Some(verifier.into());
        self
    }
}

/// Makes the URL that a user is sent to.
///
/// ```
/// use passbook_runtime::flows::oauth2::AuthorizationUrl;
///
/// let authorization =
///     AuthorizationUrl::new("https://idp.example/auth", "client-id", "https://app.example/callback")
///         .scope("openid")
///         .parameter("connector", "mikomo")
///         .build()?;
/// assert!(authorization.url().starts_with("https://idp.example/auth?response_type=code&client_id=client-id&"));
/// # Ok::<(), passbook_runtime::flows::tokens::TokenError>(())
/// ```
#[derive(Clone, Debug)]
pub struct AuthorizationUrl {
    template: Template,
    client_id: String,
    redirect_uri: String,
    state: Secret,
    nonce: Option<Secret>,
    verifier: Option<Secret>,
    parameters: Vec<(&'static str, Secret)>,
    claims: Option<Value>,
    signed: Option<(SigningKey, String)>,
}

impl AuthorizationUrl {
    /// At this server, for this client, and back to this URI. State and PKCE are random and new.
    pub fn new(
        url: impl Into<String>,
        client_id: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Self {
        let template = Template {
            url: url.into(),
            response_type: "code".to_owned(),
            scopes: Vec::new(),
            pkce: true,
            allows_cleartext: false,
        };
        Self::of(template, client_id.into(), redirect_uri.into())
    }

    fn of(template: Template, client_id: String, redirect_uri: String) -> Self {
        let nonce = template.response_type.contains("id_token").then(random);
        let verifier = template.pkce.then(|| {
            let (_, verifier) = PkceCodeChallenge::new_random_sha256();
            Secret::from(verifier.into_secret())
        });
        Self {
            template,
            client_id,
            redirect_uri,
            state: random(),
            nonce,
            verifier,
            parameters: Vec::new(),
            claims: None,
            signed: None,
        }
    }

    pub(crate) fn facts(&self) -> LoginFacts {
        LoginFacts {
            redirect_uri: self.redirect_uri.clone(),
            response_type: self.template.response_type.clone(),
            scopes: self.template.scopes.clone(),
            state: self.state.clone(),
            nonce: self.nonce.clone(),
            verifier: self.verifier.clone(),
        }
    }

    /// With a random nonce, unless there is one.
    pub(crate) fn with_nonce(mut self) -> Self {
        self.nonce.get_or_insert_with(random);
        self
    }

    /// Asks for these claims (`claims` of OpenID Connect, section 5.5): an object such as
    /// `{"id_token": {"acr": {"essential": true}}}`.
    ///
    /// In a signed request it is an object, and in a URL the text of one.
    #[must_use]
    pub fn claims(mut self, claims: Value) -> Self {
        self.claims = Some(claims);
        self
    }

    /// Asks for this scope as well.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.template.scopes.push(scope.into());
        self
    }

    /// Sends one more parameter, such as `connector` or `prompt`.
    #[must_use]
    pub fn parameter(mut self, name: &'static str, value: impl Into<Secret>) -> Self {
        self.parameters.push((name, value.into()));
        self
    }

    /// What the user comes back with. Default: `code`. With `id_token` in it, a nonce is sent.
    #[must_use]
    pub fn response_type(mut self, response_type: impl Into<String>) -> Self {
        self.template.response_type = response_type.into();
        if self.template.response_type.contains("id_token") {
            self.nonce.get_or_insert_with(random);
        }
        self
    }

    /// What the user's session is recognized by. Default: random.
    #[must_use]
    pub fn state(mut self, state: impl Into<Secret>) -> Self {
        self.state = state.into();
        self
    }

    /// What an ID token has to repeat. Default: random, and only where one is asked for.
    #[must_use]
    pub fn nonce(mut self, nonce: impl Into<Secret>) -> Self {
        self.nonce = Some(nonce.into());
        self
    }

    /// Binds the code to this secret (PKCE S256): 43 to 128 of `A`-`Z`, `a`-`z`, `0`-`9` and `-._~`. Default:
    /// random.
    #[must_use]
    pub fn verifier(mut self, verifier: impl Into<Secret>) -> Self {
        self.verifier = Some(verifier.into());
        self
    }

    /// Doesn't bind the code to a secret, for a server that knows no PKCE.
    #[must_use]
    pub fn without_pkce(mut self) -> Self {
        self.verifier = None;
        self
    }

    /// Sends the request as a JWT that this key signs (RFC 9101), meant for the server of this issuer.
    #[must_use]
    pub fn signed(mut self, key: SigningKey, issuer: impl Into<String>) -> Self {
        self.signed = Some((key, issuer.into()));
        self
    }

    /// The URL, with everything in it.
    pub fn build(self) -> Result<Authorization, TokenError> {
        let pairs = self.pairs(system_time()).map_err(TokenError::Unusable)?;
        self.authorization(pairs)
    }

    /// Pushes the request to the server of `oauth`, in the client's name, and makes the short URL that stands for it
    /// (RFC 9126).
    pub async fn push(
        self,
        oauth: &OAuth2,
        transport: Arc<dyn Transport>,
    ) -> Result<Authorization, TokenError> {
        #[derive(Deserialize)]
        struct Pushed {
            request_uri: String,
        }
        let Some(url) = &oauth.facts.pushed_url else {
            return Err(TokenError::Unusable("no url for pushed requests is set"));
        };
        let mut facts = (*oauth.facts).clone();
        facts.encoding = Encoding::Form;
        let mut source = oauth.source(apart_from_calls(transport));
        source.facts = Arc::new(facts);
        let mut pairs = self.pairs(source.clock.now()).map_err(TokenError::Unusable)?;
        if self.signed.is_some() {
            pairs.retain(|(name, _)| matches!(*name, "client_id" | "request"));
        }
        let posted = source.post(url, &source.facts.authentication, pairs).await;
        let reply = posted.map_err(|unrenewed| unrenewed.error)?;
        if !reply.status.is_success() {
            return Err(TokenError::refused(&reply));
        }
        let Ok(Pushed { request_uri }) = serde_json::from_slice(&reply.body) else {
            let reason = "there is no request_uri in it";
            return Err(TokenError::Response { status: reply.status, reason });
        };
        let pairs = vec![("client_id", self.client_id.clone()), ("request_uri", request_uri)];
        self.authorization(pairs)
    }

    fn authorization(self, pairs: Pairs) -> Result<Authorization, TokenError> {
        let mut url =
            absolute(&self.template.url, self.template.allows_cleartext).map_err(TokenError::Unusable)?;
        url.query_pairs_mut().extend_pairs(pairs);
        Ok(Authorization {
            url: Secret::from(String::from(url)),
            redirect_uri: self.redirect_uri,
            state: self.state,
            nonce: self.nonce,
            verifier: self.verifier,
        })
    }

    /// The request, or the one parameter that stands for it and those that must be seen beside it.
    fn pairs(&self, now: Timestamp) -> Result<Pairs, &'static str> {
        let mut pairs = vec![
            ("response_type", self.template.response_type.clone()),
            ("client_id", self.client_id.clone()),
        ];
        if !self.template.scopes.is_empty() {
            pairs.push(("scope", self.template.scopes.join(" ")));
        }
        let seen = pairs.len();
        pairs.push(("redirect_uri", self.redirect_uri.clone()));
        pairs.push(("state", self.state.expose().to_owned()));
        if let Some(nonce) = &self.nonce {
            pairs.push(("nonce", nonce.expose().to_owned()));
        }
        if let Some(verifier) = &self.verifier {
            pairs.push(("code_challenge", challenge(verifier)?));
            pairs.push(("code_challenge_method", "S256".to_owned()));
        }
        pairs.extend(self.parameters.iter().map(|(name, value)| (*name, value.expose().to_owned())));
        if let (None, Some(asked)) = (&self.signed, &self.claims) {
            pairs.push(("claims", asked.to_string()));
        }
        if let Some((key, issuer)) = &self.signed {
            let mut claims = claims(&self.client_id, issuer, now, REQUEST_LIFE);
            claims["nbf"] = json!(now.timestamp());
            for (name, value) in &pairs {
                claims[*name] = json!(value);
            }
            if let Some(asked) = &self.claims {
                claims["claims"] = asked.clone();
            }
            pairs.truncate(seen);
            pairs.push(("request", key.sign(REQUEST_OBJECT, &claims)?));
        }
        Ok(pairs)
    }
}

fn random() -> Secret {
    Secret::from(CsrfToken::new_random().into_secret())
}

fn challenge(verifier: &Secret) -> Result<String, &'static str> {
    let text = verifier.expose();
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    if !(43..=128).contains(&text.len()) || !text.bytes().all(is_allowed) {
        return Err("the verifier is not one of PKCE");
    }
    let verifier = PkceCodeVerifier::new(text.to_owned());
    Ok(PkceCodeChallenge::from_code_verifier_sha256(&verifier).as_str().to_owned())
}

/// An authorization that a user is asked for. Keep its parts in the user's session until they come back.
#[derive(Clone, Debug)]
pub struct Authorization {
    url: Secret,
    redirect_uri: String,
    state: Secret,
    nonce: Option<Secret>,
    verifier: Option<Secret>,
}

impl Authorization {
    /// Where to send the user.
    pub fn url(&self) -> &str {
        self.url.expose()
    }

    /// What they have to come back with.
    pub fn state(&self) -> &Secret {
        &self.state
    }

    /// What an ID token has to repeat, where one was asked for.
    pub fn nonce(&self) -> Option<&Secret> {
        self.nonce.as_ref()
    }

    /// What the code is bound to.
    pub fn verifier(&self) -> Option<&Secret> {
        self.verifier.as_ref()
    }

    /// The code that the user came back with, unless it is not this authorization that they come from.
    pub fn code(&self, code: impl Into<Secret>, state: &str) -> Result<AuthorizationCode, TokenError> {
        if !same(self.state.expose(), state) {
            return Err(TokenError::Unusable("the state is not the one of this authorization"));
        }
        let (code, redirect_uri) = (code.into(), self.redirect_uri.clone());
        Ok(AuthorizationCode { code, redirect_uri, verifier: self.verifier.clone(), login: None })
    }
}

//! Who the caller is: which credentials an operation needs, and where they go.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{AUTHORIZATION, COOKIE, HeaderName};
use http::{HeaderMap, StatusCode};
use reqwest::Request;
use smallvec::SmallVec;

use crate::error::{CredentialsError, Reason};
use crate::execute::Reading;
use crate::facts::{Api, Location, Operation, Requirement, SchemeKind};
use crate::parameter;
use crate::secret::Secret;
use crate::server::Base;
use crate::transport::{BoxFuture, Exchange, TransportFailure, Wire};

/// What a client may prove itself with, by security scheme, and the environment that it is for.
#[derive(Clone, Default)]
pub struct Credentials {
    environment: Option<&'static str>,
    by_scheme: BTreeMap<&'static str, Credential>,
}

#[derive(Clone)]
enum Credential {
    Basic { username: String, password: Secret },
    Bearer(Secret),
    ApiKey(Secret),
    Custom(Arc<dyn Authorize>),
}

/// Authorizes each request by itself: signs it, or fetches a token.
///
/// It gets the request as it will be sent, with the credentials of the schemes that stand before its own, anew for
/// each attempt.
pub trait Authorize: Send + Sync + fmt::Debug {
    /// Adds to the request what the operation's scheme asks for.
    fn authorize<'a>(
        &'a self,
        request: &'a mut Request,
        context: AuthContext<'a>,
    ) -> BoxFuture<'a, Result<(), CredentialsError>>;

    /// The server answered 401 to a request with these headers. Whether another attempt may fare better, because
    /// what was refused has been thrown away: it is made once.
    fn refused<'a>(&'a self, sent: &'a HeaderMap, context: AuthContext<'a>) -> BoxFuture<'a, bool> {
        let _ = (sent, context);
        Box::pin(std::future::ready(false))
    }

    /// How often [`refused`](Self::refused) is asked within one call. Default: once.
    fn renewals_per_call(&self) -> u32 {
        1
    }

    /// The body of a reply that is encrypted for this credential. Default: the body as it is.
    ///
    /// It is asked of every reply to a request that was authorized with it, but of those that are read as a stream.
    fn open(&self, status: StatusCode, headers: &HeaderMap, body: Bytes) -> Result<Bytes, OpenError> {
        let _ = (status, headers);
        Ok(body)
    }
}

/// Why a reply can't be opened. The error of the call keeps the reply's status, headers and body.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the reply can't be opened: {0}")]
pub struct OpenError(String);

impl OpenError {
    /// For this reason, which must print no secret.
    pub fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

/// What a request is authorized for, and the means to ask for a token.
#[derive(Clone, Copy)]
pub struct AuthContext<'a> {
    operation: &'static Operation,
    scopes: &'static [&'static str],
    base_url: &'a str,
    wire: &'a Wire,
}

/// A reply to a request for a token.
#[derive(Clone)]
pub struct TokenReply {
    /// The status.
    pub status: StatusCode,
    /// Every header.
    pub headers: HeaderMap,
    /// The body. It may hold a token.
    pub body: Bytes,
}

impl fmt::Debug for TokenReply {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("TokenReply").field("status", &self.status).finish_non_exhaustive()
    }
}

/// No token is longer than this.
const TOKEN_REPLY_LIMIT: u64 = 1 << 20;

impl<'a> AuthContext<'a> {
    /// The id of the operation, as the spec spells it.
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// What the credential has to allow for this operation.
    pub fn scopes(&self) -> &'static [&'static str] {
        self.scopes
    }

    /// Where the operation is, without a trailing slash.
    pub fn base_url(&self) -> &'a str {
        self.base_url
    }

    /// Sends a request for a token the way that the client sends its own, and reads the whole reply.
    pub async fn fetch(&self, request: Request) -> Result<TokenReply, TransportFailure> {
        self.channel().fetch(request).await
    }

    /// The means to ask for a token, apart from the call: a renewal outlives the call that began it.
    pub(crate) fn channel(&self) -> Channel {
        Channel {
            operation: self.operation.id,
            base_url: Some(self.base_url.to_owned()),
            wire: self.wire.clone(),
        }
    }

    /// The request can't be authorized. `source` must print no secret.
    pub fn error(&self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> CredentialsError {
        CredentialsError::new(self.operation, source)
    }
}

/// Sends requests for tokens.
pub(crate) struct Channel {
    /// The operation that is authorized, if it is one.
    pub(crate) operation: &'static str,
    /// Where that operation is.
    pub(crate) base_url: Option<String>,
    pub(crate) wire: Wire,
}

impl Channel {
    pub(crate) async fn fetch(&self, request: Request) -> Result<TokenReply, TransportFailure> {
        self.fetch_up_to(request, TOKEN_REPLY_LIMIT).await
    }

    pub(crate) async fn fetch_up_to(
        &self,
        request: Request,
        limit: u64,
    ) -> Result<TokenReply, TransportFailure> {
        let exchange = Exchange::new(self.operation, "", 1);
        let (status, headers, body) = self.wire.fetch(request, exchange, limit, &mut Reading::Whole).await?;
        Ok(TokenReply { status, headers, body })
    }
}

impl fmt::Debug for AuthContext<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AuthContext")
            .field("operation", &self.operation.id)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// Where a request goes.
pub(crate) struct Target<'a> {
    pub(crate) api: &'static Api,
    pub(crate) operation: &'static Operation,
    pub(crate) base: &'a Base,
    pub(crate) wire: &'a Wire,
}

impl<'a> Target<'a> {
    fn context(&self, scopes: &'static [&'static str]) -> AuthContext<'a> {
        AuthContext { operation: self.operation, scopes, base_url: self.base.as_str(), wire: self.wire }
    }
}

impl Credentials {
    /// None at all.
    pub fn new() -> Self {
        Self::default()
    }

    /// None yet, for this environment.
    pub fn of(environment: &'static str) -> Self {
        Self { environment: Some(environment), by_scheme: BTreeMap::new() }
    }

    pub(crate) fn environment(&self) -> Option<&'static str> {
        self.environment
    }

    /// A user name and password.
    pub fn basic(
        &mut self,
        scheme: &'static str,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> &mut Self {
        self.set(scheme, Credential::Basic { username: username.into(), password: password.into() })
    }

    /// A token, or what else stands behind the scheme's name in the header.
    pub fn bearer(&mut self, scheme: &'static str, token: impl Into<Secret>) -> &mut Self {
        self.set(scheme, Credential::Bearer(token.into()))
    }

    /// A key, sent where the scheme says.
    pub fn api_key(&mut self, scheme: &'static str, key: impl Into<Secret>) -> &mut Self {
        self.set(scheme, Credential::ApiKey(key.into()))
    }

    /// Code that authorizes each request, whatever the scheme is.
    pub fn custom(&mut self, scheme: &'static str, authorize: Arc<dyn Authorize>) -> &mut Self {
        self.set(scheme, Credential::Custom(authorize))
    }

    fn set(&mut self, scheme: &'static str, credential: Credential) -> &mut Self {
        self.by_scheme.insert(scheme, credential);
        self
    }

    /// Proves to the operation's server who the caller is, or says what that would take.
    pub(crate) async fn authorize(
        &self,
        request: &mut Request,
        target: &Target<'_>,
    ) -> Result<Authorizers<'_>, CredentialsError> {
        let operation = target.operation;
        let mut authorizers = Authorizers::new();
        for (Requirement { scheme, scopes }, step) in self.plan(request, operation, target.api)? {
            if let Step::Custom(custom) = step {
                custom.authorize(request, target.context(scopes)).await?;
                authorizers.push(custom);
            } else if let Err(reason) = step.apply(request) {
                return Err(CredentialsError::unusable(operation, scheme, reason));
            }
        }
        Ok(authorizers)
    }

    /// How often a refused credential of this operation may be renewed within one call.
    pub(crate) fn renewals_per_call(&self, operation: &Operation) -> u32 {
        let needs = operation.security.iter().copied().flatten();
        let customs = needs.filter_map(|need| match self.by_scheme.get(need.scheme) {
            Some(Credential::Custom(custom)) => Some(custom.renewals_per_call()),
            _ => None,
        });
        customs.max().unwrap_or_default()
    }

    /// Whether code of the caller's has a say in this operation's credentials.
    pub(crate) fn may_renew(&self, operation: &Operation) -> bool {
        let is_custom =
            |need: &Requirement| matches!(self.by_scheme.get(need.scheme), Some(Credential::Custom(_)));
        operation.security.iter().copied().flatten().any(is_custom)
    }

    /// The server refused a request with these headers: whether some credential has been renewed.
    pub(crate) async fn refused(&self, sent: &HeaderMap, target: &Target<'_>) -> bool {
        let mut renewed = false;
        for alternative in target.operation.security {
            for Requirement { scheme, scopes } in *alternative {
                if let Some(Credential::Custom(custom)) = self.by_scheme.get(scheme) {
                    renewed |= custom.refused(sent, target.context(scopes)).await;
                }
            }
        }
        renewed
    }

    /// The first alternative that is satisfied; one that uses no credential, only where no other is.
    ///
    /// (`[{}, {token}]` says that the token is optional: who has set one wants it sent.)
    fn plan(
        &self,
        request: &Request,
        operation: &Operation,
        api: &Api,
    ) -> Result<Steps<'_>, CredentialsError> {
        let mut needs_none = operation.security.is_empty();
        let mut missing = Vec::new();
        for alternative in operation.security {
            match self.steps(alternative, request, api) {
                Ok(steps) if steps.is_empty() => needs_none = true,
                Ok(steps) => return Ok(steps),
                Err(absent) => missing.push(absent),
            }
        }
        if needs_none { Ok(Steps::new()) } else { Err(CredentialsError::missing_schemes(operation, missing)) }
    }

    /// What satisfies every scheme of this alternative, or the schemes that nothing satisfies.
    fn steps(
        &self,
        alternative: &'static [Requirement],
        request: &Request,
        api: &Api,
    ) -> Result<Steps<'_>, Vec<&'static str>> {
        let mut steps = Steps::new();
        let mut absent = Vec::new();
        for requirement in alternative {
            let scheme = requirement.scheme;
            let kind = api.schemes.iter().find(|known| known.id == scheme).map(|known| &known.kind);
            if matches!(kind, Some(SchemeKind::Transport)) && !self.by_scheme.contains_key(scheme) {
                continue;
            }
            match self.step(scheme, kind, request) {
                Some(step) => steps.push((requirement, step)),
                None => absent.push(scheme),
            }
        }
        if absent.is_empty() { Ok(steps) } else { Err(absent) }
    }

    fn step(&self, scheme: &str, kind: Option<&'static SchemeKind>, request: &Request) -> Option<Step<'_>> {
        let header = match kind {
            Some(SchemeKind::Basic | SchemeKind::Bearer | SchemeKind::Http(_)) => {
                Some(AUTHORIZATION.as_str())
            }
            Some(SchemeKind::ApiKey { location: Location::Header, name }) => Some(*name),
            _ => None,
        };
        // There are few, and comparing them costs less than hashing the name.
        let has = |name: &str| request.headers().keys().any(|set| set.as_str().eq_ignore_ascii_case(name));
        if header.is_some_and(has) {
            return Some(Step::SetByCall);
        }
        match (self.by_scheme.get(scheme)?, kind) {
            (Credential::Custom(custom), _) => Some(Step::Custom(custom.as_ref())),
            (Credential::Basic { username, password }, Some(SchemeKind::Basic)) => {
                Some(Step::Basic { username, password })
            }
            (Credential::Bearer(token), Some(SchemeKind::Bearer)) => Some(Step::Http("Bearer", token)),
            (Credential::Bearer(token), Some(SchemeKind::Http(name))) => Some(Step::Http(name, token)),
            (Credential::ApiKey(key), Some(&SchemeKind::ApiKey { location, name })) => {
                Some(Step::ApiKey { location, name, key })
            }
            _ => None,
        }
    }
}

/// Which schemes have a credential, and of which kind. Nothing else of it is fit to be printed.
impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds = self.by_scheme.iter().map(|(scheme, credential)| (scheme, credential.kind()));
        formatter.debug_map().entries(kinds).finish()
    }
}

impl Credential {
    fn kind(&self) -> &'static str {
        match self {
            Self::Basic { .. } => "basic [redacted]",
            Self::Bearer(_) => "bearer [redacted]",
            Self::ApiKey(_) => "api key [redacted]",
            Self::Custom(_) => "custom",
        }
    }
}

/// The caller's code that authorized a request, which has a say in its reply.
pub(crate) type Authorizers<'a> = SmallVec<[&'a dyn Authorize; 1]>;

/// What satisfies an alternative: few have more than two schemes, and most calls should allocate nothing for it.
type Steps<'a> = SmallVec<[(&'static Requirement, Step<'a>); 2]>;

/// How one scheme of an operation is satisfied.
enum Step<'a> {
    /// The call filled the scheme's header itself: that one is more particular, and stays.
    SetByCall,
    Basic {
        username: &'a str,
        password: &'a Secret,
    },
    Http(&'static str, &'a Secret),
    ApiKey {
        location: Location,
        name: &'static str,
        key: &'a Secret,
    },
    Custom(&'a dyn Authorize),
}

impl Step<'_> {
    fn apply(&self, request: &mut Request) -> Result<(), Reason> {
        match self {
            Self::SetByCall | Self::Custom(_) => Ok(()),
            Self::Basic { username, .. } if username.contains(':') => {
                Err("a user name with a colon can't be sent")
            }
            Self::Basic { username, password } => {
                let pair = STANDARD.encode(format!("{username}:{}", password.expose()));
                set_header(request, AUTHORIZATION, &format!("Basic {pair}"))
            }
            Self::Http(name, token) => {
                set_header(request, AUTHORIZATION, &format!("{name} {}", token.expose()))
            }
            Self::ApiKey { location, name, key } => match location {
                Location::Header => set_header(request, header_name(name)?, key.expose()),
                Location::Query => {
                    add_query(request, &parameter::query_pair(name, key.expose()));
                    Ok(())
                }
                Location::Cookie => add_cookie(request, name, key.expose()),
                Location::Path => Err("an api key can't be sent in the path"),
            },
        }
    }
}

fn header_name(name: &str) -> Result<HeaderName, Reason> {
    name.parse().map_err(|_| "the scheme's name is no header name")
}

fn set_header(request: &mut Request, name: HeaderName, text: &str) -> Result<(), Reason> {
    request.headers_mut().insert(name, parameter::secret_header_value(text)?);
    Ok(())
}

fn add_query(request: &mut Request, pair: &str) {
    let query = match request.url().query() {
        Some(query) => format!("{query}&{pair}"),
        None => pair.to_owned(),
    };
    request.url_mut().set_query(Some(&query));
}

fn add_cookie(request: &mut Request, name: &str, text: &str) -> Result<(), Reason> {
    if !text.bytes().all(parameter::is_cookie_octet) {
        return Err("holds a character that a cookie can't");
    }
    let pair = format!("{name}={text}");
    let cookies = match request.headers().get(COOKIE).and_then(|cookies| cookies.to_str().ok()) {
        Some(cookies) => format!("{cookies}; {pair}"),
        None => pair,
    };
    set_header(request, COOKIE, &cookies)
}

//! What the caller chose for a client: [`Config`] while they choose, [`Core`] from then on.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use reqwest::redirect;

use crate::auth::Credentials;
use crate::error::{Part, Reason, RequestError};
use crate::facts::{Api, Operation, Server};
use crate::observe::Observer;
use crate::retry::{Budget, RetryPolicy};
use crate::secret::Secret;
use crate::server::{self, Base, Place, Problem};
use crate::transport::{HttpTransport, Transport, Wire};

const TIMEOUT: Duration = Duration::from_secs(60);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const REPLY_LIMIT: u64 = 32 << 20;

/// What a [`ClientBuilder`](crate::ClientBuilder) was told.
#[derive(Clone)]
pub struct Config {
    api: &'static Api,
    place: Place,
    base_url: Option<String>,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    connect_timeout: Duration,
    retry_policy: RetryPolicy,
    reply_limit: u64,
    user_agent: Option<String>,
    http_client: Option<reqwest::Client>,
    client_certificate: Option<Secret>,
    root_certificates: Vec<u8>,
    transport: Option<Arc<dyn Transport>>,
    observer: Option<Arc<dyn Observer>>,
    credentials: Credentials,
    checks_requests: bool,
    allows_cleartext: bool,
}

impl Config {
    /// Everything at its default.
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            place: Place { environment: None, variables: [].into() },
            base_url: None,
            timeout: None,
            attempt_timeout: None,
            connect_timeout: CONNECT_TIMEOUT,
            retry_policy: RetryPolicy::of(api.repeats),
            reply_limit: REPLY_LIMIT,
            user_agent: None,
            http_client: None,
            client_certificate: None,
            root_certificates: Vec::new(),
            transport: None,
            observer: None,
            credentials: Credentials::default(),
            checks_requests: true,
            allows_cleartext: false,
        }
    }

    /// Which of the api's servers to use. Default: `production` where there is one, else the first.
    pub fn environment(&mut self, environment: &'static str) {
        self.place.environment = Some(environment);
    }

    /// Where every operation goes, also those that have servers of their own: a client that is pointed at a
    /// test server talks to no other.
    pub fn base_url(&mut self, base_url: String) {
        self.base_url = Some(base_url);
    }

    /// The value of a `{variable}` in a server's URL.
    pub fn server_variable(&mut self, name: String, value: String) {
        self.place.variables.insert(name, value);
    }

    /// From the start of a call to the last byte of its reply, repeats and waits included. Default: a minute, or
    /// what `http_client` says.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    /// The same for each attempt. Default: none but the call's.
    pub fn attempt_timeout(&mut self, timeout: Duration) {
        self.attempt_timeout = Some(timeout);
    }

    /// When calls are made again. Default: what the provider's facts say.
    pub fn retry(&mut self, policy: RetryPolicy) {
        self.retry_policy = policy;
    }

    /// How many bytes of a reply are read at most. Default: 32 MiB.
    pub fn reply_limit(&mut self, bytes: u64) {
        self.reply_limit = bytes;
    }

    /// Certificate, key and chain in PEM, for mutual TLS. An `http_client` has its own.
    pub fn client_certificate(&mut self, pem: Secret) {
        self.client_certificate = Some(pem);
    }

    /// Certificates in PEM that servers' may lead to. An `http_client` has its own.
    pub fn root_certificates(&mut self, pem: &[u8]) {
        self.root_certificates.extend_from_slice(pem);
        self.root_certificates.push(b'\n');
    }

    /// What sends requests in place of an HTTP client.
    pub fn transport(&mut self, transport: Arc<dyn Transport>) {
        self.transport = Some(transport);
    }

    /// Who is told of every attempt and call.
    pub fn observer(&mut self, observer: Arc<dyn Observer>) {
        self.observer = Some(observer);
    }

    /// Default: ten seconds. An `http_client` has its own.
    pub fn connect_timeout(&mut self, timeout: Duration) {
        self.connect_timeout = timeout;
    }

    /// Default: the name and version of the generated crate, or what `http_client` says.
    pub fn user_agent(&mut self, user_agent: String) {
        self.user_agent = Some(user_agent);
    }

    /// A client with its own proxies, certificates and timeouts. Build it with `redirect::Policy::none()`: safe
    /// redirects are followed all the same, and any other that it follows makes the call an error.
    pub fn http_client(&mut self, client: reqwest::Client) {
        self.http_client = Some(client);
    }

    /// Replaces all credentials. Where they are of an environment, it is the client's.
    pub fn credentials(&mut self, credentials: Credentials) {
        self.place.environment = credentials.environment().or(self.place.environment);
        self.credentials = credentials;
    }

    /// Sends what the contract's limits forbid, and leaves it to the server to refuse it.
    pub fn without_request_checks(&mut self) {
        self.checks_requests = false;
    }

    /// Sends to base URLs with `http` on other machines, too.
    pub fn dangerously_allow_cleartext_http(&mut self) {
        self.allows_cleartext = true;
    }

    /// Checks what was chosen. Nothing is sent.
    pub fn build(self) -> Result<Core, BuildError> {
        let (place, origin) = self.origin()?;
        if !self.allows_cleartext && origin.base().is_some_and(server::is_cleartext) {
            return Err(BuildError::Cleartext);
        }
        let is_own_client = self.http_client.is_none() && self.transport.is_none();
        let own_agent = is_own_client.then_some(self.api.user_agent);
        let user_agent = self.user_agent.as_deref().or(own_agent).map(HeaderValue::from_str).transpose();
        let wire = match (self.transport, self.http_client) {
            (Some(transport), _) => Wire::Other(transport),
            (None, Some(client)) => Wire::Other(Arc::new(HttpTransport::new(client))),
            (None, None) => {
                let builder = http_client(origin.base(), self.connect_timeout);
                let builder = with_tls(builder, self.client_certificate.as_ref(), &self.root_certificates)?;
                Wire::Http(builder.build().map_err(BuildError::HttpClient)?)
            }
        };
        let inner = Inner {
            api: self.api,
            place,
            origin,
            user_agent: user_agent.map_err(|_| BuildError::UserAgent)?,
            timeout: self.timeout.or(is_own_client.then_some(TIMEOUT)),
            attempt_timeout: self.attempt_timeout,
            retry_policy: self.retry_policy,
            budget: Arc::new(Budget::new()),
            reply_limit: self.reply_limit,
            wire,
            observer: self.observer,
            credentials: self.credentials,
            checks_requests: self.checks_requests,
            allows_cleartext: self.allows_cleartext,
        };
        Ok(Core(Arc::new(inner)))
    }

    fn origin(&self) -> Result<(Place, Origin), BuildError> {
        let mut place = self.place.clone();
        place.environment = place.environment.or_else(|| server::default_environment(self.api));
        if let Some((name, reason)) = server::wrong_variable(self.api, &place) {
            return Err(BuildError::ServerVariable { name, reason });
        }
        if let Some(base_url) = &self.base_url {
            let base_url = server::base_url(base_url).map_err(|reason| BuildError::BaseUrl { reason })?;
            return Ok((place, Origin::Given(base_url)));
        }
        let api = self.api.id;
        match server::resolve(self.api.servers, &place) {
            Ok(base_url) => Ok((place, Origin::Spec(base_url))),
            Err(Problem::BaseUrlNeeded) => Err(BuildError::BaseUrlNeeded { api }),
            Err(Problem::Unusable(reason)) => Err(BuildError::BaseUrl { reason }),
            Err(Problem::NoneForEnvironment) => {
                let environment = place.environment.unwrap_or_default();
                Err(BuildError::UnknownEnvironment { api, environment })
            }
        }
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Config")
            .field("api", &self.api.id)
            .field("environment", &self.place.environment)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

/// Why a client can't be built.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The spec doesn't say where the api is.
    #[error("{api}: the spec names no server that can be called: set the base url, or all server variables")]
    BaseUrlNeeded {
        /// The provider's id.
        api: &'static str,
    },
    /// The base URL, as given or as the server variables make it, can't be used.
    #[error("base url: {reason}")]
    BaseUrl {
        /// What is wrong with it. (The URL isn't shown: it may hold a password.)
        reason: &'static str,
    },
    /// The base URL is `http`, and of another machine.
    #[error(
        "base url: http sends credentials and data in clear: use https, or \
         `dangerously_allow_cleartext_http` in a network that nobody else is on"
    )]
    Cleartext,
    /// A server variable has a name that the spec doesn't have, or a value that it doesn't list.
    #[error("server variable {name}: {reason}")]
    ServerVariable {
        /// The name, as given.
        name: String,
        /// What was expected.
        reason: String,
    },
    /// No server of the api serves this environment.
    #[error("{api}: no server for environment {environment}")]
    UnknownEnvironment {
        /// The provider's id.
        api: &'static str,
        /// What was asked for.
        environment: &'static str,
    },
    /// The user agent is no header value.
    #[error("the user agent holds a character that a header can't")]
    UserAgent,
    /// The client certificate can't be read, or the feature `rustls` is off.
    #[error(
        "the client certificate is not valid PEM with a certificate and its private key, or TLS is not enabled"
    )]
    ClientCertificate,
    /// The root certificates can't be read, or the feature `rustls` is off.
    #[error("the root certificates are not valid PEM with a certificate, or TLS is not enabled")]
    RootCertificates,
    /// TLS, the resolver or the proxy settings of this machine.
    #[error("could not set up the http client")]
    HttpClient(#[source] reqwest::Error),
}

/// What every call of one client shares. Cheap to clone.
#[derive(Clone)]
pub struct Core(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    api: &'static Api,
    place: Place,
    origin: Origin,
    user_agent: Option<HeaderValue>,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    retry_policy: RetryPolicy,
    budget: Arc<Budget>,
    reply_limit: u64,
    wire: Wire,
    observer: Option<Arc<dyn Observer>>,
    credentials: Credentials,
    checks_requests: bool,
    allows_cleartext: bool,
}

/// The base URL, and who chose it.
#[derive(Clone)]
enum Origin {
    /// The caller: it stands for every operation.
    Given(Base),
    /// The api's servers: an operation may have its own.
    Spec(Base),
    /// No server is for the environment of the credentials that were set later.
    Nowhere(Reason),
}

impl Origin {
    fn base(&self) -> Option<&Base> {
        match self {
            Self::Given(base) | Self::Spec(base) => Some(base),
            Self::Nowhere(_) => None,
        }
    }
}

impl Inner {
    /// The base URL that these servers stand for, or why there is none.
    fn resolve(&self, servers: &[Server]) -> Result<Base, Reason> {
        match server::resolve(servers, &self.place) {
            Ok(base) if !self.allows_cleartext && server::is_cleartext(&base) => Err(server::CLEARTEXT),
            Ok(base) => Ok(base),
            Err(Problem::NoneForEnvironment) => {
                Err("no server of this operation is for the client's environment")
            }
            Err(Problem::BaseUrlNeeded) => Err("the spec doesn't say where this operation is; set it"),
            Err(Problem::Unusable(reason)) => Err(reason),
        }
    }
}

impl Core {
    /// Where this operation is, without a trailing slash.
    pub fn base_url(&self, operation: &Operation) -> Result<String, RequestError> {
        self.base(operation).map(|base| base.as_str().to_owned())
    }

    pub(crate) fn base(&self, operation: &Operation) -> Result<Cow<'_, Base>, RequestError> {
        match &self.0.origin {
            Origin::Given(base) => Ok(Cow::Borrowed(base)),
            Origin::Spec(base) if operation.servers.is_empty() => Ok(Cow::Borrowed(base)),
            Origin::Spec(_) => self
                .0
                .resolve(operation.servers)
                .map(Cow::Owned)
                .map_err(|reason| RequestError::new(operation, Part::BaseUrl, reason)),
            Origin::Nowhere(reason) => Err(RequestError::new(operation, Part::BaseUrl, reason)),
        }
    }

    /// The same with other credentials, on the same connections. Where they are of another environment, calls go to
    /// its servers, unless the base URL was given.
    pub fn with_credentials(&self, credentials: Credentials) -> Self {
        let mut inner = Inner::clone(&self.0);
        if let Some(environment) = credentials.environment()
            && inner.place.environment != Some(environment)
        {
            inner.place.environment = Some(environment);
            if !matches!(inner.origin, Origin::Given(_)) {
                inner.origin = match inner.resolve(inner.api.servers) {
                    Ok(base) => Origin::Spec(base),
                    Err(reason) => Origin::Nowhere(reason),
                };
            }
        }
        inner.credentials = credentials;
        Self(Arc::new(inner))
    }

    /// The same at another base URL, on the same connections.
    pub fn at(&self, base_url: &str) -> Result<Self, BuildError> {
        let base = server::base_url(base_url).map_err(|reason| BuildError::BaseUrl { reason })?;
        if !self.0.allows_cleartext && server::is_cleartext(&base) {
            return Err(BuildError::Cleartext);
        }
        let mut inner = Inner::clone(&self.0);
        inner.origin = Origin::Given(base);
        Ok(Self(Arc::new(inner)))
    }

    pub(crate) fn api(&self) -> &'static Api {
        self.0.api
    }

    pub(crate) fn user_agent(&self) -> Option<&HeaderValue> {
        self.0.user_agent.as_ref()
    }

    pub(crate) fn checks_requests(&self) -> bool {
        self.0.checks_requests
    }

    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.0.timeout
    }

    pub(crate) fn attempt_timeout(&self) -> Option<Duration> {
        self.0.attempt_timeout
    }

    pub(crate) fn retry_policy(&self) -> RetryPolicy {
        self.0.retry_policy
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.0.budget
    }

    pub(crate) fn reply_limit(&self) -> u64 {
        self.0.reply_limit
    }

    pub(crate) fn wire(&self) -> &Wire {
        &self.0.wire
    }

    pub(crate) fn observer(&self) -> Option<&dyn Observer> {
        self.0.observer.as_deref()
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.0.credentials
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Core")
            .field("api", &self.0.api.id)
            .field("base_url", &self.0.origin.base().map(Base::as_str))
            .field("environment", &self.0.place.environment)
            .field("credentials", &self.0.credentials)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "rustls")]
fn with_tls(
    mut builder: reqwest::ClientBuilder,
    client_certificate: Option<&Secret>,
    root_certificates: &[u8],
) -> Result<reqwest::ClientBuilder, BuildError> {
    if let Some(pem) = client_certificate {
        let identity = reqwest::Identity::from_pem(pem.expose().as_bytes());
        builder = builder.identity(identity.map_err(|_| BuildError::ClientCertificate)?);
    }
    if !root_certificates.is_empty() {
        let roots = reqwest::Certificate::from_pem_bundle(root_certificates);
        let roots = roots.ok().filter(|roots| !roots.is_empty()).ok_or(BuildError::RootCertificates)?;
        builder = builder.tls_certs_merge(roots);
    }
    Ok(builder)
}

#[cfg(not(feature = "rustls"))]
fn with_tls(
    builder: reqwest::ClientBuilder,
    client_certificate: Option<&Secret>,
    root_certificates: &[u8],
) -> Result<reqwest::ClientBuilder, BuildError> {
    match (client_certificate, root_certificates) {
        (Some(_), _) => Err(BuildError::ClientCertificate),
        (None, []) => Ok(builder),
        (None, _) => Err(BuildError::RootCertificates),
    }
}

fn http_client(base: Option<&Base>, connect_timeout: Duration) -> reqwest::ClientBuilder {
    let client = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        // `execute` follows those that are safe: it knows the method, and signs anew for the new place.
        .redirect(redirect::Policy::none())
        // A referer would carry the query, with an API key in it.
        .referer(false);
    // The system's proxy has a loopback of its own.
    if base.is_some_and(server::is_loopback) { client.no_proxy() } else { client }
}

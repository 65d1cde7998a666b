//! How a client is built. A generated crate has an alias for [`ClientBuilder`], with its own `Client`.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::auth::Credentials;
use crate::config::{BuildError, Config, Core};
use crate::facts::Api;
use crate::observe::Observer;
use crate::retry::RetryPolicy;
use crate::secret::Secret;
use crate::stub::Stub;
use crate::transport::Transport;

/// The settings of a client.
///
/// ```
/// # use passbook_runtime::{BuildError, ClientBuilder};
/// # use std::time::Duration;
/// fn with_settings<C>(builder: ClientBuilder<C>) -> Result<C, BuildError>
/// where
///     C: From<passbook_runtime::internal::Core>,
/// {
///     builder.timeout(Duration::from_secs(20)).user_agent("my-app/1.0").build()
/// }
/// ```
#[must_use = "a builder makes no client until `build` is called"]
pub struct ClientBuilder<C> {
    config: Config,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Core>> ClientBuilder<C> {
    /// For generated code.
    #[doc(hidden)]
    pub fn new(api: &'static Api, credentials: Credentials) -> Self {
        let mut config = Config::new(api);
        config.credentials(credentials);
        Self { config, client: PhantomData }
    }

    fn with(mut self, set: impl FnOnce(&mut Config)) -> Self {
        set(&mut self.config);
        self
    }

    /// Sends every request here instead of to the provider's servers, those of operations that have servers of their
    /// own included.
    pub fn base_url(self, base_url: impl Into<String>) -> Self {
        self.with(|config| config.base_url(base_url.into()))
    }

    /// Sets a variable of the server's URL. A name or a value that the contract doesn't have is an error of
    /// [`build`](Self::build).
    pub fn server_variable(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|config| config.server_variable(name.into(), value.into()))
    }

    /// The time that a call may take, with all of its attempts and to the last byte of the response. Default: one
    /// minute.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|config| config.timeout(timeout))
    }

    /// The time that each attempt of a call may take. Default: that of the call.
    pub fn attempt_timeout(self, timeout: Duration) -> Self {
        self.with(|config| config.attempt_timeout(timeout))
    }

    /// When calls are repeated after they failed.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.with(|config| config.retry(policy))
    }

    /// The maximum size of a response. Default: 32 MiB.
    pub fn reply_limit(self, bytes: u64) -> Self {
        self.with(|config| config.reply_limit(bytes))
    }

    /// The time that connecting may take. Default: ten seconds.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.with(|config| config.connect_timeout(timeout))
    }

    /// The `User-Agent` header. Default: the name and version of the generated crate.
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        self.with(|config| config.user_agent(user_agent.into()))
    }

    /// Sends through this HTTP client, with its own proxies, certificates and time limits. Build it with
    /// `redirect::Policy::none()`: safe redirects are followed all the same, and any other that it follows makes the
    /// call an error.
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.with(|config| config.http_client(client))
    }

    /// The client certificate for mutual TLS: PEM with the certificate, its private key, and the intermediate
    /// certificates.
    pub fn client_certificate(self, pem: impl Into<Secret>) -> Self {
        self.with(|config| config.client_certificate(pem.into()))
    }

    /// Trusts these root certificates, in PEM, in addition to those of the platform.
    pub fn root_certificates(self, pem: &[u8]) -> Self {
        self.with(|config| config.root_certificates(pem))
    }

    /// Sends through this in place of an HTTP client: for tests without a socket, to record, or to inspect.
    pub fn transport(self, transport: Arc<dyn Transport>) -> Self {
        self.with(|config| config.transport(transport))
    }

    /// Answers every request by this function, without a socket: see [`Stub`].
    pub fn stub<F>(self, answer: F) -> Self
    where
        F: Fn(http::Request<Bytes>) -> http::Response<Bytes> + Send + Sync + 'static,
    {
        self.transport(Arc::new(Stub::new(answer)))
    }

    /// Reports every attempt and every call to this observer, for metrics.
    pub fn observer(self, observer: Arc<dyn Observer>) -> Self {
        self.with(|config| config.observer(observer))
    }

    /// Sends requests that break a limit of the contract, such as a length, and leaves it to the server to refuse
    /// them. Without this, such a request fails before anything is sent.
    pub fn without_request_checks(self) -> Self {
        self.with(Config::without_request_checks)
    }

    /// Sends to a base URL with `http` on another machine, where whoever is on the way reads credentials and customer
    /// data, and can change them. Without this, [`build`](Self::build) refuses it; `http` on this machine is no
    /// cleartext.
    pub fn dangerously_allow_cleartext_http(self) -> Self {
        self.with(Config::dangerously_allow_cleartext_http)
    }

    /// Builds the client. Nothing is sent.
    pub fn build(self) -> Result<C, BuildError> {
        self.config.build().map(C::from)
    }
}

impl<C> Clone for ClientBuilder<C> {
    fn clone(&self) -> Self {
        Self { config: self.config.clone(), client: PhantomData }
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ClientBuilder").field("config", &self.config).finish_non_exhaustive()
    }
}

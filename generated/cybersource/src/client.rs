// @generated from specs/cybersource/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The client, its builder, and what it authenticates with.

use std::sync::Arc;
use std::time::Duration;
use passbook_runtime::internal::{Config, Core, Credentials, facts};
use passbook_runtime::{BuildError, Observer, RetryPolicy, Secret, Transport, reqwest};

pub(super) static API: facts::Api = facts::Api {
    id: "cybersource",
    user_agent: "passbook-cybersource/0.1.0",
    servers: &[
        facts::Server {
            url: "https://apitest.cybersource.com",
            environments: &["sandbox"],
            variables: &[],
            custom: false,
        },
        facts::Server {
            url: "https://api.cybersource.com",
            environments: &["production"],
            variables: &[],
            custom: false,
        },
    ],
    operation_servers: &[],
    schemes: &[
        facts::Scheme {
            id: "jwt",
            kind: facts::SchemeKind::Bearer,
        },
        facts::Scheme {
            id: "httpSignature",
            kind: facts::SchemeKind::ApiKey {
                location: facts::Location::Header,
                name: "Signature",
            },
        },
    ],
    repeats: facts::Repeats::WhereSafe,
};

/// A client of CyberSource TMS customers.
///
/// Cheap to clone: clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    pub(super) core: Core,
}

impl Client {
    /// Starts a client of the environment `production`: `https://api.cybersource.com`.
    pub fn production() -> ClientBuilder<Production> {
        let mut config = Config::new(&API);
        config.environment("production");
        ClientBuilder {
            config,
            environment: std::marker::PhantomData,
        }
    }

    /// Starts a client of the environment `sandbox`: `https://apitest.cybersource.com`.
    pub fn sandbox() -> ClientBuilder<Sandbox> {
        let mut config = Config::new(&API);
        config.environment("sandbox");
        ClientBuilder {
            config,
            environment: std::marker::PhantomData,
        }
    }
}

/// The environment `production`: `https://api.cybersource.com`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Production;

/// The environment `sandbox`: `https://apitest.cybersource.com`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sandbox;

/// What a [`Client`] is made with.
#[derive(Clone, Debug)]
#[must_use = "a builder makes no client until `build` is called"]
pub struct ClientBuilder<E> {
    config: Config,
    environment: std::marker::PhantomData<E>,
}

impl<E> ClientBuilder<E> {
    /// Sends every request here instead of to the provider's servers.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.config.base_url(base_url.into());
        self
    }

    /// Authenticates with these credentials.
    pub fn auth(mut self, auth: Auth<E>) -> Self {
        self.config.credentials(auth.credentials);
        self
    }

    /// The time that a call may take, with all of its attempts and to the last byte of the reply; a minute
    /// unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.config.timeout(timeout);
        self
    }

    /// The time that each attempt of a call may take.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.config.attempt_timeout(timeout);
        self
    }

    /// When calls are made again after they failed.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.config.retry(policy);
        self
    }

    /// How many bytes of a reply are read at most; 32 MiB unless set.
    pub fn reply_limit(mut self, bytes: u64) -> Self {
        self.config.reply_limit(bytes);
        self
    }

    /// The time that connecting may take.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.config.connect_timeout(timeout);
        self
    }

    /// The `User-Agent` to send.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.config.user_agent(user_agent.into());
        self
    }

    /// Sends through this HTTP client, with its own proxies, certificates and time limits.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.config.http_client(client);
        self
    }

    /// Presents this certificate where the server asks for one (mutual TLS): in PEM, with the private key and
    /// the certificates that lead to the root.
    pub fn client_certificate(mut self, pem: impl Into<Secret>) -> Self {
        self.config.client_certificate(pem.into());
        self
    }

    /// Trusts servers whose certificates lead to one of these, in PEM, besides those that the platform trusts.
    pub fn root_certificates(mut self, pem: &[u8]) -> Self {
        self.config.root_certificates(pem);
        self
    }

    /// Sends through this in place of an HTTP client: to test without a socket, to record, to look at what
    /// passes.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.config.transport(transport);
        self
    }

    /// Tells this of every attempt and every call, for metrics.
    pub fn observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.config.observer(observer);
        self
    }

    /// Sends what breaks a limit of the contract, such as a length, and leaves it to the server to
    /// refuse it. Unless this is said, such a request fails before anything is sent.
    pub fn without_request_checks(mut self) -> Self {
        self.config.without_request_checks();
        self
    }

    /// Makes the client, or says what is wrong or missing.
    pub fn build(self) -> Result<Client, BuildError> {
        Ok(Client {
            core: self.config.build()?,
        })
    }
}

/// Credentials, one setter for each security scheme of the contract.
///
/// An operation uses the first of its alternatives that these satisfy, and sends none when it needs
/// none.
///
/// Those of one environment are not accepted by a client of another: that does not compile. Where they go right into a builder, the environment is inferred.
#[derive(Clone, Debug)]
pub struct Auth<E> {
    credentials: Credentials,
    environment: std::marker::PhantomData<E>,
}

impl<E> Default for Auth<E> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E> Auth<E> {
    /// No credentials yet.
    pub fn new() -> Self {
        Self {
            credentials: Credentials::new(),
            environment: std::marker::PhantomData,
        }
    }

    /// A JWT that the caller makes and signs for each single request, valid for two minutes. The recommended scheme.
    ///
    /// Header: `typ` is `JWT`; `alg` is `HS256` with the base64-decoded shared secret as key and `kid` the id of that
    /// key, or `RS256` with the private key of the merchant's P12 file and `kid` the serial number of its
    /// certificate.
    ///
    /// Claims:
    /// - `iss`: the merchant id, or the portfolio's id when a meta key signs.
    /// - `iat`, `exp`: now, and 120 seconds later.
    /// - `jti`: a fresh random UUID.
    /// - `request-method`, `request-host` (no scheme, no port) and `request-resource-path` (path with query string)
    ///   of the request.
    /// - `v-c-jwt-version`: `"2"`.
    /// - `v-c-merchant-id`: the merchant that the call is for.
    /// - `digest`: the SHA-256 of the body in base64, and `digestAlgorithm`: `SHA-256`; on requests with a body only.
    /// - `v-c-response-mle-kid`: the id of the key to encrypt the response for, if an encrypted response is wanted.
    ///
    /// The provider's SDKs disagree on two of these: Python sends `request-method` in upper case and the claim
    /// `digestAlgorithm`, Node sends the method in lower case and calls the claim `digest-algorithm`.
    pub fn jwt(mut self, token: impl Into<Secret>) -> Self {
        self.credentials.bearer("jwt", token);
        self
    }

    /// Satisfies the same scheme as [`jwt`](Self::jwt) by code that signs each request, or fetches and renews a token: see [`flows`](passbook_runtime::flows).
    pub fn jwt_by(
        mut self,
        authorize: impl passbook_runtime::Authorize + 'static,
    ) -> Self {
        self.credentials.custom("jwt", Arc::new(authorize));
        self
    }

    /// HTTP signature with a shared secret. Deprecated by the provider, and unable to carry encrypted bodies; use
    /// `jwt` where you can.
    ///
    /// The header reads `keyid="…", algorithm="HmacSHA256", headers="…", signature="…"`, where `headers` lists what
    /// was signed and `signature` is the base64 of an HMAC-SHA256 under the base64-decoded secret. These headers must
    /// be sent along:
    /// - `v-c-merchant-id`: the merchant that the call is for.
    /// - `Date`: the time of the request, as in RFC 1123.
    /// - `Host`: the host of the server.
    /// - `Digest`: `SHA-256=` and the base64 of the body's SHA-256; on requests with a body only.
    ///
    /// Signed are the lines `host: …`, `date: …`, `request-target: <method in lower case> <path with query>`,
    /// `digest: …` (with a body only) and `v-c-merchant-id: …`, in this order, joined by line feeds and with none
    /// after the last. The spelling `(request-target)` has been refused since April 2024.
    pub fn http_signature(mut self, key: impl Into<Secret>) -> Self {
        self.credentials.api_key("httpSignature", key);
        self
    }

    /// Satisfies the same scheme as [`http_signature`](Self::http_signature) by code that signs each request, or fetches and renews a token: see [`flows`](passbook_runtime::flows).
    pub fn http_signature_by(
        mut self,
        authorize: impl passbook_runtime::Authorize + 'static,
    ) -> Self {
        self.credentials.custom("httpSignature", Arc::new(authorize));
        self
    }
}

// @generated from specs/cybersource/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The client, its builder, and what it authenticates with.

use std::time::Duration;
use passbook_runtime::internal::{Config, Core, Credentials, facts};
use passbook_runtime::{BuildError, reqwest};
use passbook_runtime::Secret;

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
};

/// A client of CyberSource TMS customers.
///
/// Cheap to clone: clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    pub(super) core: Core,
}

impl Client {
    /// Starts a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            config: Config::new(&API),
        }
    }
}

/// What a [`Client`] is made with.
#[derive(Clone, Debug)]
#[must_use = "a builder makes no client until `build` is called"]
pub struct ClientBuilder {
    config: Config,
}

impl ClientBuilder {
    /// Which of the provider's environments to talk to; production unless set.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.config.environment(environment.as_str());
        self
    }

    /// Sends every request here instead of to the provider's servers.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.config.base_url(base_url.into());
        self
    }

    /// Authenticates with these credentials.
    pub fn auth(mut self, auth: Auth) -> Self {
        self.config.credentials(auth.credentials);
        self
    }

    /// The time that a call may take, from sending to the last byte of the reply.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.config.timeout(timeout);
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

/// Where requests go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Environment {
    /// `https://api.cybersource.com`
    Production,
    /// `https://apitest.cybersource.com`
    Sandbox,
}

impl Environment {
    /// The environment's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Production => "production",
            Self::Sandbox => "sandbox",
        }
    }
}

/// Credentials, one setter for each security scheme of the contract.
///
/// An operation uses the first of its alternatives that these satisfy, and sends none when it needs
/// none.
#[derive(Clone, Debug, Default)]
pub struct Auth {
    credentials: Credentials,
}

impl Auth {
    /// No credentials yet.
    pub fn new() -> Self {
        Self::default()
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

    /// Authorizes each request by your own code, such as one that signs it, where an operation asks
    /// for this security scheme of the contract.
    pub fn custom(
        mut self,
        scheme: &'static str,
        authorize: std::sync::Arc<dyn passbook_runtime::Authorize>,
    ) -> Self {
        self.credentials.custom(scheme, authorize);
        self
    }
}

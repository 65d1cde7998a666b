// @generated from specs/cybersource/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The client, its builder, and what it authenticates with.

use std::sync::Arc;
use passbook_runtime::internal::{Core, Credentials, facts};
use passbook_runtime::{BuildError, Secret};

pub(super) static API: facts::Api = facts::Api {
    id: "cybersource",
    user_agent: "passbook-cybersource/0.1.2",
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
    permanent_errors: &[],
};

/// A client of CyberSource TMS customers.
///
/// Cheap to clone: clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    pub(super) core: Core,
}

/// The settings of a [`Client`].
pub type ClientBuilder = passbook_runtime::ClientBuilder<Client>;

impl Client {
    /// A client with these credentials and the default settings.
    pub fn new(auth: Auth) -> Result<Self, BuildError> {
        Self::builder(auth).build()
    }

    /// Starts a client with these credentials: the builder has its settings.
    pub fn builder(auth: Auth) -> ClientBuilder {
        ClientBuilder::new(&API, auth.credentials)
    }

    /// This client with other credentials, on the same connections: for one user among many.
    ///
    /// Where they are for another environment, calls go to its servers.
    pub fn with_auth(&self, auth: Auth) -> Self {
        Self {
            core: self.core.with_credentials(auth.credentials),
        }
    }

    /// This client at another base URL, on the same connections: for one server among many.
    pub fn at(&self, base_url: impl AsRef<str>) -> Result<Self, BuildError> {
        Ok(Self {
            core: self.core.at(base_url.as_ref())?,
        })
    }
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self { core }
    }
}

/// Credentials, one setter for each security scheme of the contract.
///
/// An operation uses the first of its alternatives that these satisfy, and sends none when it needs
/// none.
///
/// They are for one environment, and a client follows from its credentials: those of one environment never go to the servers of another.
#[derive(Clone, Debug)]
pub struct Auth {
    credentials: Credentials,
}

impl Auth {
    /// Credentials for the environment `production`, none yet: `https://api.cybersource.com`.
    pub fn production() -> Self {
        Self {
            credentials: Credentials::of("production"),
        }
    }

    /// Credentials for the environment `sandbox`, none yet: `https://apitest.cybersource.com`.
    pub fn sandbox() -> Self {
        Self {
            credentials: Credentials::of("sandbox"),
        }
    }

    /// A JWT that the caller makes and signs for each single request, valid for two minutes. The recommended scheme.
    ///
    /// Header: `typ` is `JWT`; `alg` is `HS256` with the base64-decoded shared secret as key and `kid` the id of that
    /// key, or `RS256` with the private key of the merchant's P12 file and `kid` the `serialNumber` in the subject of
    /// its certificate (not the certificate's own serial number).
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

    /// HTTP signature with a shared secret. Deprecated: the provider has marked it so since February 2026, and merchants
    /// have to use JWTs from March 2027 on. It can't carry encrypted bodies. Use `jwt`, which takes the same secret.
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

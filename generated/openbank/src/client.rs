// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The client, its builder, and what it authenticates with.

use std::sync::Arc;
use passbook_runtime::internal::{Core, Credentials, facts};
use passbook_runtime::{BuildError, Secret};

pub(super) static API: facts::Api = facts::Api {
    id: "openbank",
    user_agent: "passbook-openbank/0.1.1",
    servers: &[
        facts::Server {
            url: "{baseUrl}",
            environments: &[],
            variables: &[("baseUrl", "https://openbank.invalid", &[])],
            custom: true,
        },
    ],
    operation_servers: &[],
    schemes: &[
        facts::Scheme {
            id: "oauth2",
            kind: facts::SchemeKind::Bearer,
        },
    ],
    repeats: facts::Repeats::WhereSafe,
    permanent_errors: &[],
};

/// A client of OpenBank Customer API.
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
    ///
    /// The contract names no server: set `base_url`.
    ///
    /// The servers have variables, for `server_variable`: `baseUrl`.
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
#[derive(Clone, Debug)]
pub struct Auth {
    credentials: Credentials,
}

impl Default for Auth {
    fn default() -> Self {
        Self::new()
    }
}

impl Auth {
    /// No credentials yet.
    pub fn new() -> Self {
        Self {
            credentials: Credentials::new(),
        }
    }

    /// OAuth 2 authorization code. The user's browser is sent to `/v1/auth` with `client_id` and `redirect_uri`; the code that comes back is exchanged by `ExchangeToken`. The access token then goes into the `Authorization` header as a bearer token.
    pub fn oauth2(mut self, token: impl Into<Secret>) -> Self {
        self.credentials.bearer("oauth2", token);
        self
    }

    /// Satisfies the same scheme as [`oauth2`](Self::oauth2) by code that signs each request, or fetches and renews a token: see [`flows`](passbook_runtime::flows).
    pub fn oauth2_by(
        mut self,
        authorize: impl passbook_runtime::Authorize + 'static,
    ) -> Self {
        self.credentials.custom("oauth2", Arc::new(authorize));
        self
    }
}

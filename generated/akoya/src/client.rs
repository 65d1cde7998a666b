// @generated from specs/akoya/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The client, its builder, and what it authenticates with.

use std::sync::Arc;
use passbook_runtime::internal::{Core, Credentials, facts};
use passbook_runtime::{BuildError, Secret};

pub(super) static API: facts::Api = facts::Api {
    id: "akoya",
    user_agent: "passbook-akoya/0.1.2",
    servers: &[
        facts::Server {
            url: "https://sandbox-products.ddp.akoya.com",
            environments: &["sandbox"],
            variables: &[],
            custom: false,
        },
        facts::Server {
            url: "https://products.ddp.akoya.com",
            environments: &["production"],
            variables: &[],
            custom: false,
        },
    ],
    operation_servers: &[],
    schemes: &[
        facts::Scheme {
            id: "idToken",
            kind: facts::SchemeKind::Bearer,
        },
        facts::Scheme {
            id: "clientCredentials",
            kind: facts::SchemeKind::Basic,
        },
    ],
    repeats: facts::Repeats::WhereSafe,
    permanent_errors: &[],
};

/// A client of Akoya customers.
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
    /// Credentials for the environment `production`, none yet: `https://products.ddp.akoya.com`.
    pub fn production() -> Self {
        Self {
            credentials: Credentials::of("production"),
        }
    }

    /// Credentials for the environment `sandbox`, none yet: `https://sandbox-products.ddp.akoya.com`.
    pub fn sandbox() -> Self {
        Self {
            credentials: Credentials::of("sandbox"),
        }
    }

    /// The `id_token` of the last token response, sent as the bearer token. It speaks for one consumer at one
    /// institution. It lives at most a day, and Akoya advises to reckon with fifteen minutes; once it has expired, data
    /// calls answer 401 with code 602.
    pub fn id_token(mut self, token: impl Into<Secret>) -> Self {
        self.credentials.bearer("idToken", token);
        self
    }

    /// Satisfies the same scheme as [`id_token`](Self::id_token) by code that signs each request, or fetches and renews a token: see [`flows`](passbook_runtime::flows).
    pub fn id_token_by(
        mut self,
        authorize: impl passbook_runtime::Authorize + 'static,
    ) -> Self {
        self.credentials.custom("idToken", Arc::new(authorize));
        self
    }

    /// The client id as the user name and the client secret as the password. Only the first token request uses it.
    pub fn client_credentials(
        mut self,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        self.credentials.basic("clientCredentials", username, password);
        self
    }

    /// Satisfies the same scheme as [`client_credentials`](Self::client_credentials) by code that signs each request, or fetches and renews a token: see [`flows`](passbook_runtime::flows).
    pub fn client_credentials_by(
        mut self,
        authorize: impl passbook_runtime::Authorize + 'static,
    ) -> Self {
        self.credentials.custom("clientCredentials", Arc::new(authorize));
        self
    }
}

// @generated from specs/finicity/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The client, its builder, and what it authenticates with.

use std::sync::Arc;
use passbook_runtime::internal::{Core, Credentials, facts};
use passbook_runtime::{BuildError, Secret};

pub(super) static API: facts::Api = facts::Api {
    id: "finicity",
    user_agent: "passbook-finicity/0.2.0",
    servers: &[
        facts::Server {
            url: "https://api.finicity.com",
            environments: &["sandbox", "production"],
            variables: &[],
            custom: false,
        },
    ],
    operation_servers: &[],
    schemes: &[
        facts::Scheme {
            id: "appKey",
            kind: facts::SchemeKind::ApiKey {
                location: facts::Location::Header,
                name: "Finicity-App-Key",
            },
        },
        facts::Scheme {
            id: "appToken",
            kind: facts::SchemeKind::ApiKey {
                location: facts::Location::Header,
                name: "Finicity-App-Token",
            },
        },
    ],
    repeats: facts::Repeats::WhereSafe,
    permanent_errors: &[
        facts::PermanentErrors {
            at: "/code",
            codes: &[
                "10000",
                "10001",
                "10005",
                "10010",
                "10021",
                "10024",
                "10025",
                "10026",
                "10406",
                "12401",
                "14001",
                "14003",
                "14006",
                "14016",
                "14020",
                "14023",
                "24302",
                "24437",
                "41003",
                "41004",
                "45003",
                "50016",
                "50051",
                "50052",
                "60013",
                "110002",
                "110039",
            ],
        },
    ],
};

/// A client of Finicity Customers.
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
    /// Credentials for the environment `production`, none yet: `https://api.finicity.com`.
    pub fn production() -> Self {
        Self {
            credentials: Credentials::of("production"),
        }
    }

    /// Credentials for the environment `sandbox`, none yet: `https://api.finicity.com`.
    pub fn sandbox() -> Self {
        Self {
            credentials: Credentials::of("sandbox"),
        }
    }

    /// The key of the partner's application, from the provider's dashboard. It decides between sandbox and production.
    pub fn app_key(mut self, key: impl Into<Secret>) -> Self {
        self.credentials.api_key("appKey", key);
        self
    }

    /// Satisfies the same scheme as [`app_key`](Self::app_key) by code that signs each request, or fetches and renews a token: see [`flows`](passbook_runtime::flows).
    pub fn app_key_by(
        mut self,
        authorize: impl passbook_runtime::Authorize + 'static,
    ) -> Self {
        self.credentials.custom("appKey", Arc::new(authorize));
        self
    }

    /// The token from `create_token`. Valid for two hours; replace it after 90 minutes.
    pub fn app_token(mut self, key: impl Into<Secret>) -> Self {
        self.credentials.api_key("appToken", key);
        self
    }

    /// Satisfies the same scheme as [`app_token`](Self::app_token) by code that signs each request, or fetches and renews a token: see [`flows`](passbook_runtime::flows).
    pub fn app_token_by(
        mut self,
        authorize: impl passbook_runtime::Authorize + 'static,
    ) -> Self {
        self.credentials.custom("appToken", Arc::new(authorize));
        self
    }
}

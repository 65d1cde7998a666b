// @generated from specs/openfinance-brasil/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The client, its builder, and what it authenticates with.

use std::sync::Arc;
use passbook_runtime::internal::{Core, Credentials, facts};
use passbook_runtime::{BuildError, Secret};

pub(super) static API: facts::Api = facts::Api {
    id: "openfinance-brasil",
    user_agent: "passbook-openfinance-brasil/0.1.1",
    servers: &[
        facts::Server {
            url: "{baseUrl}",
            environments: &[],
            variables: &[
                ("baseUrl", "https://openfinance.invalid/open-banking/customers/v2", &[]),
            ],
            custom: true,
        },
    ],
    operation_servers: &[],
    schemes: &[
        facts::Scheme {
            id: "openId",
            kind: facts::SchemeKind::Bearer,
        },
    ],
    repeats: facts::Repeats::WhereKnown,
    permanent_errors: &[],
};

/// A client of Open Finance Brasil Customers.
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

    /// OpenID Connect under the Financial-grade API 1 Advanced profile of Open Finance Brasil. The client certificate
    /// (BRCAC) is presented on token and resource calls alike. The client authenticates with `private_key_jwt` or
    /// `tls_client_auth`, signs with PS256, and sends the authorization request as a pushed or a signed and encrypted
    /// request object with the response type `code id_token`.
    ///
    /// A consent comes first: it is created at the institution's consents API, and its id becomes part of the scope.
    /// Access tokens live between 300 and 900 seconds, and refresh tokens do not change when used. When a fresh token
    /// still gets 401, the consent is gone and the customer has to consent again.
    pub fn open_id(mut self, token: impl Into<Secret>) -> Self {
        self.credentials.bearer("openId", token);
        self
    }

    /// Satisfies the same scheme as [`open_id`](Self::open_id) by code that signs each request, or fetches and renews a token: see [`flows`](passbook_runtime::flows).
    pub fn open_id_by(
        mut self,
        authorize: impl passbook_runtime::Authorize + 'static,
    ) -> Self {
        self.credentials.custom("openId", Arc::new(authorize));
        self
    }
}

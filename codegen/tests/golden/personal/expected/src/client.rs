// @generated from tests/golden/personal/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The client, its builder, and what it authenticates with.

use passbook_runtime::internal::{Core, Credentials, facts};
use passbook_runtime::BuildError;

pub(super) static API: facts::Api = facts::Api {
    id: "personal",
    user_agent: "passbook-personal/0.1.0",
    servers: &[],
    operation_servers: &[],
    schemes: &[],
    repeats: facts::Repeats::WhereSafe,
    permanent_errors: &[],
};

/// A client of Personal.
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
}

// @generated from tests/golden/tags/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The client, its builder, and what it authenticates with.

use std::sync::Arc;
use std::time::Duration;
use passbook_runtime::internal::{Config, Core, Credentials, facts};
use passbook_runtime::{BuildError, Observer, RetryPolicy, Secret, Transport, reqwest};

pub(super) static API: facts::Api = facts::Api {
    id: "tags",
    user_agent: "passbook-tags/0.1.0",
    servers: &[
        facts::Server {
            url: "https://api.example.com",
            environments: &[],
            variables: &[],
            custom: false,
        },
    ],
    operation_servers: &[],
    schemes: &[],
    repeats: facts::Repeats::WhereSafe,
};

/// A client of Tags.
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

// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The client, its builder, and what it authenticates with.

use std::time::Duration;
use passbook_runtime::internal::{Config, Core, Credentials, facts};
use passbook_runtime::{BuildError, reqwest};
use passbook_runtime::Secret;

pub(super) static API: facts::Api = facts::Api {
    id: "hostile",
    user_agent: "passbook-hostile/0.1.0",
    servers: &[
        facts::Server {
            url: "https://example.com/\"#]pwned",
            environments: &[],
            variables: &[
                ("pwned", "\"#] fn pwned() {} #[doc = \""),
                ("\u{202e}}} nwp\u{2066}`\"\n", "*/ fn pwned() {} /*"),
            ],
            custom: false,
        },
        facts::Server {
            url: "https://example.com/{pwned}/\\\"\n",
            environments: &[],
            variables: &[
                ("pwned", "\"#] fn pwned() {} #[doc = \""),
                ("\u{202e}}} nwp\u{2066}`\"\n", "*/ fn pwned() {} /*"),
            ],
            custom: false,
        },
        facts::Server {
            url: "*/ fn pwned() {} /*",
            environments: &["$pwned", "\"#] fn pwned() {} #[doc = \"", "production"],
            variables: &[],
            custom: false,
        },
    ],
    schemes: &[
        facts::Scheme {
            id: "\"#] fn pwned() {} #[doc = \"",
            kind: facts::SchemeKind::Bearer,
        },
        facts::Scheme {
            id: "\nfn pwned() {}\n",
            kind: facts::SchemeKind::ApiKey {
                location: facts::Location::Header,
                name: "\"#] fn pwned() {} #[doc = \"",
            },
        },
    ],
};

/// A client of "#\] fn pwned() {} #\[doc = "\`\`\`
/// fn pwned() {}
/// ```text
/// fn pwned() {}
/// -->
/// <!-- pwned.
/// ```
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

    /// Sets a variable of the server's URL: `pwned`, `}} nwp`"
    /// \`.
    pub fn server_variable(
        mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.config.server_variable(name.into(), value.into());
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
    /// `*/ fn pwned() {} /*`
    FnPwnedDocEqual,
    /// `*/ fn pwned() {} /*`
    Pwned,
    /// `*/ fn pwned() {} /*`
    Production,
}

impl Environment {
    /// The environment's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FnPwnedDocEqual => "\"#] fn pwned() {} #[doc = \"",
            Self::Pwned => "$pwned",
            Self::Production => "production",
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

    /// */ fn pwned() {} /*
    ///
    /// "#\] fn pwned() {} #\[doc = "
    ///
    /// ```text
    /// fn pwned() {}
    /// ```
    ///
    /// ~~~text
    /// fn pwned() {}
    ///
    ///
    /// {} {pwned} {{}}
    ///
    /// }} nwp
    ///
    /// [31m
    ///
    /// <script>pwned()</script><img src=x onerror=pwned()>
    ///
    /// \<img src=pwned onerror=pwned() \>
    ///
    /// [pwned](pwned) [`Client`] [Client::pwned] [x]: pwned
    ///
    /// \[pwned\]
    ///
    /// text
    ///
    ///     fn pwned() {}
    ///
    /// fn pwned() {}
    ///
    ///
    /// -      fn pwned() {}
    /// 1.       fn pwned() {}
    ///
    ///
    /// ``a```<img src=pwned>`
    ///
    /// "; fn pwned() {} "
    ///
    /// '; pwned!(); '
    ///
    ///
    /// fn pwned() {}
    ///
    ///
    ///
    /// fn pwned() {}
    ///
    /// r#"pwned"#
    ///
    /// ../../../pwned
    ///
    /// ::pwned::pwned
    ///
    /// #[pwned]
    ///
    /// #![pwned]
    ///
    /// `pwned`
    ///
    /// $pwned
    ///
    /// pwned!()
    ///
    /// concat!(env!("HOME"))
    ///
    ///  fn pwned() {}
    ///
    /// \
    ///
    /// \"
    ///
    /// \u{22}
    ///
    /// //! pwned
    ///
    /// /// ```
    ///
    /// -->
    /// <!-- pwned
    ///
    /// | a | b |
    /// |---|---|
    /// | pwned |
    ///
    /// ]]>
    ///
    /// %00%2e%2e%2fpwned
    ///
    /// ```rust,should_panic
    /// pwned
    /// ````
    ///
    /// > ```
    /// > pwned()
    /// > ```
    ///
    /// - ```
    ///   pwned()
    ///   ```
    /// ~~~
    pub fn fn_pwned_doc_equal(mut self, token: impl Into<Secret>) -> Self {
        self.credentials.bearer("\"#] fn pwned() {} #[doc = \"", token);
        self
    }

    /// */ fn pwned() {} /*
    ///
    /// "#\] fn pwned() {} #\[doc = "
    ///
    /// ```text
    /// fn pwned() {}
    /// ```
    ///
    /// ~~~text
    /// fn pwned() {}
    ///
    ///
    /// {} {pwned} {{}}
    ///
    /// }} nwp
    ///
    /// [31m
    ///
    /// <script>pwned()</script><img src=x onerror=pwned()>
    ///
    /// \<img src=pwned onerror=pwned() \>
    ///
    /// [pwned](pwned) [`Client`] [Client::pwned] [x]: pwned
    ///
    /// \[pwned\]
    ///
    /// text
    ///
    ///     fn pwned() {}
    ///
    /// fn pwned() {}
    ///
    ///
    /// -      fn pwned() {}
    /// 1.       fn pwned() {}
    ///
    ///
    /// ``a```<img src=pwned>`
    ///
    /// "; fn pwned() {} "
    ///
    /// '; pwned!(); '
    ///
    ///
    /// fn pwned() {}
    ///
    ///
    ///
    /// fn pwned() {}
    ///
    /// r#"pwned"#
    ///
    /// ../../../pwned
    ///
    /// ::pwned::pwned
    ///
    /// #[pwned]
    ///
    /// #![pwned]
    ///
    /// `pwned`
    ///
    /// $pwned
    ///
    /// pwned!()
    ///
    /// concat!(env!("HOME"))
    ///
    ///  fn pwned() {}
    ///
    /// \
    ///
    /// \"
    ///
    /// \u{22}
    ///
    /// //! pwned
    ///
    /// /// ```
    ///
    /// -->
    /// <!-- pwned
    ///
    /// | a | b |
    /// |---|---|
    /// | pwned |
    ///
    /// ]]>
    ///
    /// %00%2e%2e%2fpwned
    ///
    /// ```rust,should_panic
    /// pwned
    /// ````
    ///
    /// > ```
    /// > pwned()
    /// > ```
    ///
    /// - ```
    ///   pwned()
    ///   ```
    /// ~~~
    pub fn fn_pwned(mut self, key: impl Into<Secret>) -> Self {
        self.credentials.api_key("\nfn pwned() {}\n", key);
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

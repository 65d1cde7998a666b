// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The client, its builder, and what it authenticates with.

use std::sync::Arc;
use std::time::Duration;
use passbook_runtime::internal::{Config, Core, Credentials, facts};
use passbook_runtime::{BuildError, Observer, RetryPolicy, Secret, Transport, reqwest};

pub(super) static API: facts::Api = facts::Api {
    id: "hostile",
    user_agent: "passbook-hostile/0.1.0",
    servers: &[
        facts::Server {
            url: "https://example.com/\"#]pWNED",
            environments: &[],
            variables: &[
                ("pWNED", "\"#] fn pWNED() {} #[doc = \"", &[]),
                ("\u{202e}}} DENWp\u{2066}`\"\n", "*/ fn pWNED() {} /*", &[]),
            ],
            custom: false,
        },
        facts::Server {
            url: "https://example.com/{pWNED}/\\\"\n",
            environments: &[],
            variables: &[
                ("pWNED", "\"#] fn pWNED() {} #[doc = \"", &[]),
                ("\u{202e}}} DENWp\u{2066}`\"\n", "*/ fn pWNED() {} /*", &[]),
            ],
            custom: false,
        },
        facts::Server {
            url: "*/ fn pWNED() {} /*",
            environments: &["$pWNED", "\"#] fn pWNED() {} #[doc = \"", "production"],
            variables: &[],
            custom: false,
        },
    ],
    operation_servers: &[],
    schemes: &[
        facts::Scheme {
            id: "\"#] fn pWNED() {} #[doc = \"",
            kind: facts::SchemeKind::Bearer,
        },
        facts::Scheme {
            id: "\nfn pWNED() {}\n",
            kind: facts::SchemeKind::ApiKey {
                location: facts::Location::Header,
                name: "\"#] fn pWNED() {} #[doc = \"",
            },
        },
    ],
    repeats: facts::Repeats::WhereSafe,
};

/// A client of "#\] fn pWNED() {} #\[doc = "\`\`\`
/// fn pWNED() {}
/// ```text
/// fn pWNED() {}
/// -->
/// <!-- pWNED.
/// ```
///
/// Cheap to clone: clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    pub(super) core: Core,
}

impl Client {
    /// Starts a client of the environment `"#] fn pWNED() {} #[doc = "`: `*/ fn pWNED() {} /*`.
    pub fn fn_p_wned_doc_equal() -> ClientBuilder<FnPWnedDocEqual> {
        let mut config = Config::new(&API);
        config.environment("\"#] fn pWNED() {} #[doc = \"");
        ClientBuilder {
            config,
            environment: std::marker::PhantomData,
        }
    }

    /// Starts a client of the environment `$pWNED`: `*/ fn pWNED() {} /*`.
    pub fn p_wned() -> ClientBuilder<PWned> {
        let mut config = Config::new(&API);
        config.environment("$pWNED");
        ClientBuilder {
            config,
            environment: std::marker::PhantomData,
        }
    }

    /// Starts a client of the environment `production`: `*/ fn pWNED() {} /*`.
    pub fn production() -> ClientBuilder<Production> {
        let mut config = Config::new(&API);
        config.environment("production");
        ClientBuilder {
            config,
            environment: std::marker::PhantomData,
        }
    }
}

/// The environment `"#] fn pWNED() {} #[doc = "`: `*/ fn pWNED() {} /*`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FnPWnedDocEqual;

/// The environment `$pWNED`: `*/ fn pWNED() {} /*`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PWned;

/// The environment `production`: `*/ fn pWNED() {} /*`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Production;

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

    /// Sets a variable of the server's URL: `pWNED`, `}} DENWp`"
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

    /// */ fn pWNED() {} /*
    ///
    /// "#\] fn pWNED() {} #\[doc = "
    ///
    /// ```text
    /// fn pWNED() {}
    /// ```
    ///
    /// ~~~text
    /// fn pWNED() {}
    ///
    ///
    /// {} {pWNED} {{}}
    ///
    /// }} DENWp
    ///
    /// [31m
    ///
    /// <script>pWNED()</script><img src=x onerror=pWNED()>
    ///
    /// \<img src=pWNED onerror=pWNED() \>
    ///
    /// [pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED
    ///
    /// \[pWNED\]
    ///
    /// text
    ///
    ///     fn pWNED() {}
    ///
    /// fn pWNED() {}
    ///
    ///
    /// -      fn pWNED() {}
    /// 1.       fn pWNED() {}
    ///
    ///
    /// ``a```<img src=pWNED>`
    ///
    /// "; fn pWNED() {} "
    ///
    /// '; pWNED!(); '
    ///
    ///
    /// fn pWNED() {}
    ///
    ///
    ///
    /// fn pWNED() {}
    ///
    /// r#"pWNED"#
    ///
    /// ../../../pWNED
    ///
    /// ::pWNED::pWNED
    ///
    /// #[pWNED]
    ///
    /// #![pWNED]
    ///
    /// `pWNED`
    ///
    /// $pWNED
    ///
    /// pWNED!()
    ///
    /// concat!(env!("HOME"))
    ///
    ///  fn pWNED() {}
    ///
    /// \
    ///
    /// \"
    ///
    /// \u{22}
    ///
    /// //! pWNED
    ///
    /// /// ```
    ///
    /// -->
    /// <!-- pWNED
    ///
    /// | a | b |
    /// |---|---|
    /// | pWNED |
    ///
    /// ]]>
    ///
    /// %00%2e%2e%2fpWNED
    ///
    /// ```rust,should_panic
    /// pWNED
    /// ````
    ///
    /// > ```
    /// > pWNED()
    /// > ```
    ///
    /// - ```
    ///   pWNED()
    ///   ```
    /// ~~~
    pub fn fn_p_wned_doc_equal(mut self, token: impl Into<Secret>) -> Self {
        self.credentials.bearer("\"#] fn pWNED() {} #[doc = \"", token);
        self
    }

    /// Satisfies the same scheme as [`fn_p_wned_doc_equal`](Self::fn_p_wned_doc_equal) by code that signs each request, or fetches and renews a token: see [`flows`](passbook_runtime::flows).
    pub fn fn_p_wned_doc_equal_by(
        mut self,
        authorize: impl passbook_runtime::Authorize + 'static,
    ) -> Self {
        self.credentials.custom("\"#] fn pWNED() {} #[doc = \"", Arc::new(authorize));
        self
    }

    /// */ fn pWNED() {} /*
    ///
    /// "#\] fn pWNED() {} #\[doc = "
    ///
    /// ```text
    /// fn pWNED() {}
    /// ```
    ///
    /// ~~~text
    /// fn pWNED() {}
    ///
    ///
    /// {} {pWNED} {{}}
    ///
    /// }} DENWp
    ///
    /// [31m
    ///
    /// <script>pWNED()</script><img src=x onerror=pWNED()>
    ///
    /// \<img src=pWNED onerror=pWNED() \>
    ///
    /// [pWNED](pWNED) [`Client`] [Client::pWNED] [x]: pWNED
    ///
    /// \[pWNED\]
    ///
    /// text
    ///
    ///     fn pWNED() {}
    ///
    /// fn pWNED() {}
    ///
    ///
    /// -      fn pWNED() {}
    /// 1.       fn pWNED() {}
    ///
    ///
    /// ``a```<img src=pWNED>`
    ///
    /// "; fn pWNED() {} "
    ///
    /// '; pWNED!(); '
    ///
    ///
    /// fn pWNED() {}
    ///
    ///
    ///
    /// fn pWNED() {}
    ///
    /// r#"pWNED"#
    ///
    /// ../../../pWNED
    ///
    /// ::pWNED::pWNED
    ///
    /// #[pWNED]
    ///
    /// #![pWNED]
    ///
    /// `pWNED`
    ///
    /// $pWNED
    ///
    /// pWNED!()
    ///
    /// concat!(env!("HOME"))
    ///
    ///  fn pWNED() {}
    ///
    /// \
    ///
    /// \"
    ///
    /// \u{22}
    ///
    /// //! pWNED
    ///
    /// /// ```
    ///
    /// -->
    /// <!-- pWNED
    ///
    /// | a | b |
    /// |---|---|
    /// | pWNED |
    ///
    /// ]]>
    ///
    /// %00%2e%2e%2fpWNED
    ///
    /// ```rust,should_panic
    /// pWNED
    /// ````
    ///
    /// > ```
    /// > pWNED()
    /// > ```
    ///
    /// - ```
    ///   pWNED()
    ///   ```
    /// ~~~
    pub fn fn_p_wned(mut self, key: impl Into<Secret>) -> Self {
        self.credentials.api_key("\nfn pWNED() {}\n", key);
        self
    }

    /// Satisfies the same scheme as [`fn_p_wned`](Self::fn_p_wned) by code that signs each request, or fetches and renews a token: see [`flows`](passbook_runtime::flows).
    pub fn fn_p_wned_by(
        mut self,
        authorize: impl passbook_runtime::Authorize + 'static,
    ) -> Self {
        self.credentials.custom("\nfn pWNED() {}\n", Arc::new(authorize));
        self
    }
}

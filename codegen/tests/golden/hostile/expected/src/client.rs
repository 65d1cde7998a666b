// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The client, its builder, and what it authenticates with.

use std::sync::Arc;
use passbook_runtime::internal::{Core, Credentials, facts};
use passbook_runtime::{BuildError, Secret};

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
    permanent_errors: &[],
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

/// The settings of a [`Client`].
pub type ClientBuilder = passbook_runtime::ClientBuilder<Client>;

impl Client {
    /// A client with these credentials and the default settings.
    pub fn new(auth: Auth) -> Result<Self, BuildError> {
        Self::builder(auth).build()
    }

    /// Starts a client with these credentials: the builder has its settings.
    ///
    /// The servers have variables, for `server_variable`: `pWNED`, `}} DENWp`"
    /// \`.
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
    /// Credentials for the environment `"#] fn pWNED() {} #[doc = "`, none yet: `*/ fn pWNED() {} /*`.
    pub fn fn_p_wned_doc_equal() -> Self {
        Self {
            credentials: Credentials::of("\"#] fn pWNED() {} #[doc = \""),
        }
    }

    /// Credentials for the environment `$pWNED`, none yet: `*/ fn pWNED() {} /*`.
    pub fn p_wned() -> Self {
        Self {
            credentials: Credentials::of("$pWNED"),
        }
    }

    /// Credentials for the environment `production`, none yet: `*/ fn pWNED() {} /*`.
    pub fn production() -> Self {
        Self {
            credentials: Credentials::of("production"),
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
    pub fn fn_p_wned_doc_equal2(mut self, token: impl Into<Secret>) -> Self {
        self.credentials.bearer("\"#] fn pWNED() {} #[doc = \"", token);
        self
    }

    /// Satisfies the same scheme as [`fn_p_wned_doc_equal2`](Self::fn_p_wned_doc_equal2) by code that signs each request, or fetches and renews a token: see [`flows`](passbook_runtime::flows).
    pub fn fn_p_wned_doc_equal2_by(
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

//! The client, its builder, and what it authenticates with.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{constants, text};
use crate::api::*;
use crate::names;

/// The documentation of the crate or module.
pub(super) fn crate_docs(api: &Api) -> String {
    let first =
        format!("A typed client for {}, version {} of its contract.", api.title, api.contract_version);
    match api.description.is_empty() {
        true => first,
        false => format!("{first}\n\n{}", api.description),
    }
}

/// The root module.
pub(super) fn root(api: &Api) -> TokenStream {
    let (id, title, version) = (&api.id, &api.title, &api.contract_version);
    let operations = api.operations.iter().map(|operation| {
        let Operation { id, rust, method, path, .. } = operation;
        quote!(passbook_runtime::OperationInfo { id: #id, rust: #rust, method: #method, path: #path })
    });
    let base_urls = api.servers.iter().flat_map(|server| {
        let url = &server.url;
        let names: Vec<String> = match (server.custom, server.environments.is_empty()) {
            (true, _) => Vec::new(),
            (false, true) => vec!["default".to_owned()],
            (false, false) => server.environments.clone(),
        };
        names.into_iter().map(move |name| quote!((#name, #url)))
    });
    let environments = environments(api);
    let markers = environments.iter().map(|environment| &environment.marker);
    quote! {
        pub use self::client::{Auth, Client, ClientBuilder #(, #markers)*};
        pub use passbook_runtime::{self as runtime, ApiError, Error, Reply, Secret};

        /// What this client is for: id, title, the contract's version, its operations and its base URLs.
        pub const PROVIDER: passbook_runtime::Provider = passbook_runtime::Provider {
            id: #id,
            title: #title,
            version: #version,
            operations: &[#(#operations),*],
            base_urls: &[#(#base_urls),*],
        };
    }
}

/// An environment that some server is for.
struct Environment<'a> {
    id: &'a str,
    /// The type that marks what is of this environment.
    marker: proc_macro2::Ident,
    /// The function that starts a client.
    method: proc_macro2::Ident,
    urls: Vec<String>,
}

impl Environment<'_> {
    fn marker(&self) -> TokenStream {
        let Self { id, marker, urls, .. } = self;
        let docs = text::doc(&format!("The environment `{id}`: {}.", urls.join(", ")));
        quote! {
            #docs
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            #[non_exhaustive]
            pub struct #marker;
        }
    }

    fn start(&self) -> TokenStream {
        let Self { id, marker, method, urls } = self;
        let docs = text::doc(&format!("Starts a client of the environment `{id}`: {}.", urls.join(", ")));
        quote! {
            #docs
            pub fn #method() -> ClientBuilder<#marker> {
                let mut config = Config::new(&API);
                config.environment(#id);
                ClientBuilder { config, environment: std::marker::PhantomData }
            }
        }
    }
}

/// The setters of `Auth` with credentials for tests, which nobody looks at.
pub(super) fn placeholders(api: &Api) -> TokenStream {
    let setters = api.schemes.iter().filter_map(|scheme| {
        let name = names::ident(&scheme.rust);
        match scheme.kind {
            SchemeKind::Basic => Some(quote!(.#name("user", "password"))),
            SchemeKind::Bearer | SchemeKind::Http(_) => Some(quote!(.#name("token"))),
            SchemeKind::ApiKey { .. } => Some(quote!(.#name("key"))),
            SchemeKind::Transport => None,
        }
    });
    quote!(#(#setters)*)
}

/// The function that starts a client in tests, none of which leaves the machine.
pub(crate) fn any_start(api: &Api) -> proc_macro2::Ident {
    let first = environments(api).into_iter().next();
    first.map_or_else(|| names::ident("builder"), |environment| environment.method)
}

fn environments(api: &Api) -> Vec<Environment<'_>> {
    let ids: BTreeSet<&str> =
        api.servers.iter().flat_map(|server| server.environments.iter().map(String::as_str)).collect();
    let mut taken: BTreeSet<String> = [
        "API",
        "Auth",
        "Client",
        "ClientBuilder",
        "Config",
        "Core",
        "Credentials",
        "Duration",
        "Secret",
        "BuildError",
    ]
    .map(str::to_owned)
    .into();
    let of = |id: &str| {
        let servers = api.servers.iter().filter(|server| server.environments.iter().any(|e| e == id));
        servers.map(|server| format!("`{}`", server.url)).collect()
    };
    ids.into_iter()
        .map(|id| Environment {
            id,
            marker: names::ident(&names::unique(&names::pascal(id), &mut taken)),
            method: names::ident(&names::snake(id)),
            urls: of(id),
        })
        .collect()
}

/// `client.rs`.
pub(super) fn client(api: &Api) -> TokenStream {
    let constant = constants::api(api);
    let about = text::doc(&format!("A client of {}.", api.title));
    let environments = environments(api);
    let markers = environments.iter().map(Environment::marker);
    // Without environments there is nothing that could be mixed up.
    let typed = !environments.is_empty();
    let (of_any, of_e) = match typed {
        true => (quote!(<E>), quote!(<E>)),
        false => (TokenStream::new(), TokenStream::new()),
    };
    let phantom = typed.then(|| quote!(environment: std::marker::PhantomData<E>,));
    let starts = match typed {
        false => quote! {
            /// Starts a client.
            pub fn builder() -> ClientBuilder {
                ClientBuilder { config: Config::new(&API) }
            }
        },
        true => environments.iter().map(Environment::start).collect(),
    };
    let servers = api.servers.iter().chain(api.operations.iter().flat_map(|operation| &operation.servers));
    let variables: BTreeSet<&str> =
        servers.flat_map(|s| s.variables.iter().map(|variable| variable.name.as_str())).collect();
    let variable_setter = (!variables.is_empty()).then(|| {
        let names: Vec<String> = variables.iter().map(|name| format!("`{name}`")).collect();
        let about = text::doc(&format!("Sets a variable of the server's URL: {}.", names.join(", ")));
        quote! {
            #about
            pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
                self.config.server_variable(name.into(), value.into());
                self
            }
        }
    });
    let auth = auth(api, typed);
    quote! {
        use std::sync::Arc;
        use std::time::Duration;

        use passbook_runtime::internal::{Config, Core, Credentials, facts};
        use passbook_runtime::{BuildError, Observer, RetryPolicy, Secret, Transport, reqwest};

        #constant

        #about
        ///
        /// Cheap to clone: clones share connections and credentials.
        #[derive(Clone, Debug)]
        pub struct Client {
            pub(super) core: Core,
        }

        impl Client {
            #starts
        }

        #(#markers)*

        /// What a [`Client`] is made with.
        #[derive(Clone, Debug)]
        #[must_use = "a builder makes no client until `build` is called"]
        pub struct ClientBuilder #of_e {
            config: Config,
            #phantom
        }

        impl #of_any ClientBuilder #of_e {
            /// Sends every request here instead of to the provider's servers.
            pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
                self.config.base_url(base_url.into());
                self
            }
            #variable_setter

            /// Authenticates with these credentials.
            pub fn auth(mut self, auth: Auth #of_e) -> Self {
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
                Ok(Client { core: self.config.build()? })
            }
        }
        #auth
    }
}

fn auth(api: &Api, typed: bool) -> TokenStream {
    let of_e = typed.then(|| quote!(<E>));
    let (about, phantom, new) = match typed {
        true => (
            text::doc(
                "Those of one environment are not accepted by a client of another: that does not compile. Where they \
                 go right into a builder, the environment is inferred.",
            ),
            quote!(environment: std::marker::PhantomData<E>,),
            quote!(Self { credentials: Credentials::new(), environment: std::marker::PhantomData }),
        ),
        false => (TokenStream::new(), TokenStream::new(), quote!(Self { credentials: Credentials::new() })),
    };
    let separator = typed.then(|| quote!(#[doc = ""]));
    let mut taken: BTreeSet<String> = api.schemes.iter().map(|scheme| scheme.rust.clone()).collect();
    let setters: TokenStream = api.schemes.iter().map(|scheme| setters(scheme, &mut taken)).collect();
    quote! {
        /// Credentials, one setter for each security scheme of the contract.
        ///
        /// An operation uses the first of its alternatives that these satisfy, and sends none when it needs
        /// none.
        #separator
        #about
        #[derive(Clone, Debug)]
        pub struct Auth #of_e {
            credentials: Credentials,
            #phantom
        }

        impl #of_e Default for Auth #of_e {
            fn default() -> Self {
                Self::new()
            }
        }

        impl #of_e Auth #of_e {
            /// No credentials yet.
            pub fn new() -> Self {
                #new
            }
            #setters
        }
    }
}

/// What a scheme is satisfied with: a constant, or code.
fn setters(scheme: &Scheme, taken: &mut BTreeSet<String>) -> TokenStream {
    let name = names::ident(&scheme.rust);
    let id = &scheme.id;
    let header = match &scheme.kind {
        SchemeKind::Http(name) => format!(
            "Authenticates with what stands in the header behind the scheme's name: `Authorization: {} …`.",
            name.replace('`', "'")
        ),
        _ => String::new(),
    };
    let constant = match &scheme.kind {
        SchemeKind::Basic => Some((
            "Authenticates with a user name and a password.",
            quote!(username: impl Into<String>, password: impl Into<Secret>),
            quote!(basic(#id, username, password)),
        )),
        SchemeKind::Bearer => Some((
            "Authenticates with a bearer token.",
            quote!(token: impl Into<Secret>),
            quote!(bearer(#id, token)),
        )),
        SchemeKind::Http(_) => {
            Some((header.as_str(), quote!(credentials: impl Into<Secret>), quote!(bearer(#id, credentials))))
        }
        SchemeKind::ApiKey { .. } => {
            Some(("Authenticates with a key.", quote!(key: impl Into<Secret>), quote!(api_key(#id, key))))
        }
        SchemeKind::Transport => None,
    };
    let constant = constant.map(|(fallback, arguments, call)| {
        let docs = text::doc(if scheme.description.is_empty() { fallback } else { &scheme.description });
        quote! {
            #docs
            pub fn #name(mut self, #arguments) -> Self {
                self.credentials.#call;
                self
            }
        }
    });
    let by = names::ident(&names::unique(&format!("{}_by", scheme.rust.trim_end_matches('_')), taken));
    let about = match constant.is_some() {
        true => text::lines(vec![format!(
            "Satisfies the same scheme as [`{}`](Self::{}) by code that signs each request, or fetches and renews a token: \
             see [`flows`](passbook_runtime::flows).",
            scheme.rust, scheme.rust
        )]),
        false => text::doc(if scheme.description.is_empty() {
            "Satisfies this scheme by code that authorizes each request."
        } else {
            &scheme.description
        }),
    };
    quote! {
        #constant

        #about
        pub fn #by(mut self, authorize: impl passbook_runtime::Authorize + 'static) -> Self {
            self.credentials.custom(#id, Arc::new(authorize));
            self
        }
    }
}

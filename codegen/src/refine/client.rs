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
    let environment = has_environments(api).then(|| quote!(, Environment));
    quote! {
        pub use self::client::{Auth, Client, ClientBuilder #environment};
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

fn environments(api: &Api) -> BTreeSet<&str> {
    api.servers.iter().flat_map(|server| server.environments.iter().map(String::as_str)).collect()
}

fn has_environments(api: &Api) -> bool {
    !environments(api).is_empty()
}

/// `client.rs`.
pub(super) fn client(api: &Api) -> TokenStream {
    let constant = constants::api(api);
    let about = text::doc(&format!("A client of {}.", api.title));
    let environment = environment_enum(api);
    let environment_setter = has_environments(api).then(|| {
        quote! {
            /// Which of the provider's environments to talk to; production unless set.
            pub fn environment(mut self, environment: Environment) -> Self {
                self.config.environment(environment.as_str());
                self
            }
        }
    });
    let servers = api.servers.iter().chain(api.operations.iter().flat_map(|operation| &operation.servers));
    let variables: BTreeSet<&str> =
        servers.flat_map(|s| s.variables.iter().map(|(name, _)| name.as_str())).collect();
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
    let auth = auth(api);
    let has_secrets = api.schemes.iter().any(|scheme| scheme.kind != SchemeKind::Transport);
    let secret = has_secrets.then(|| {
        quote!(
            use passbook_runtime::Secret;
        )
    });
    quote! {
        use std::time::Duration;

        use passbook_runtime::internal::{Config, Core, Credentials, facts};
        use passbook_runtime::{BuildError, reqwest};
        #secret

        #constant

        #about
        ///
        /// Cheap to clone: clones share connections and credentials.
        #[derive(Clone, Debug)]
        pub struct Client {
            pub(super) core: Core,
        }

        impl Client {
            /// Starts a client.
            pub fn builder() -> ClientBuilder {
                ClientBuilder { config: Config::new(&API) }
            }
        }

        /// What a [`Client`] is made with.
        #[derive(Clone, Debug)]
        #[must_use = "a builder makes no client until `build` is called"]
        pub struct ClientBuilder {
            config: Config,
        }

        impl ClientBuilder {
            #environment_setter

            /// Sends every request here instead of to the provider's servers.
            pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
                self.config.base_url(base_url.into());
                self
            }
            #variable_setter

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
        #environment
        #auth
    }
}

fn environment_enum(api: &Api) -> TokenStream {
    let environments = environments(api);
    if environments.is_empty() {
        return TokenStream::new();
    }
    let mut taken = BTreeSet::new();
    let name = |name: &&str| names::ident(&names::unique(&names::pascal(name), &mut taken));
    let names: Vec<_> = environments.iter().map(name).collect();
    let texts: Vec<_> = environments.iter().collect();
    let docs = environments.iter().map(|name| {
        let servers = api.servers.iter().filter(|server| server.environments.iter().any(|e| e == name));
        let urls: Vec<String> = servers.map(|server| format!("`{}`", server.url)).collect();
        text::doc(&urls.join(", "))
    });
    quote! {
        /// Where requests go.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Environment {
            #(#docs #names,)*
        }

        impl Environment {
            /// The environment's name.
            pub fn as_str(self) -> &'static str {
                match self {
                    #(Self::#names => #texts,)*
                }
            }
        }
    }
}

fn auth(api: &Api) -> TokenStream {
    let setters = api.schemes.iter().filter_map(|scheme| {
        let name = names::ident(&scheme.rust);
        let id = &scheme.id;
        let (fallback, arguments, call) = match &scheme.kind {
            SchemeKind::Basic => (
                "Authenticates with a user name and a password.",
                quote!(username: impl Into<String>, password: impl Into<Secret>),
                quote!(basic(#id, username, password)),
            ),
            SchemeKind::Bearer => (
                "Authenticates with a bearer token.",
                quote!(token: impl Into<Secret>),
                quote!(bearer(#id, token)),
            ),
            SchemeKind::ApiKey { .. } => {
                ("Authenticates with a key.", quote!(key: impl Into<Secret>), quote!(api_key(#id, key)))
            }
            SchemeKind::Transport => return None,
        };
        let docs = text::doc(if scheme.description.is_empty() { fallback } else { &scheme.description });
        Some(quote! {
            #docs
            pub fn #name(mut self, #arguments) -> Self {
                self.credentials.#call;
                self
            }
        })
    });
    quote! {
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
            #(#setters)*

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
    }
}

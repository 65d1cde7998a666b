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
    quote! {
        pub use self::client::{Auth, Client, ClientBuilder};
        pub use self::errors::{Error, ErrorBody};
        pub use passbook_runtime::{self as runtime, Response, Secret};

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
    /// The function that starts the credentials for it.
    method: proc_macro2::Ident,
    urls: Vec<String>,
}

impl Environment<'_> {
    fn start(&self) -> TokenStream {
        let Self { id, method, urls } = self;
        let docs =
            text::doc(&format!("Credentials for the environment `{id}`, none yet: {}.", urls.join(", ")));
        quote! {
            #docs
            pub fn #method() -> Self {
                Self { credentials: Credentials::of(#id) }
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

/// `Auth` for tests, none of which leaves the machine, and with credentials that nobody looks at.
pub(super) fn any_auth(api: &Api) -> TokenStream {
    let (start, placeholders) = (any_start(api), placeholders(api));
    quote!(Auth::#start()#placeholders)
}

/// The function that starts `Auth` for whichever environment is first.
pub(crate) fn any_start(api: &Api) -> proc_macro2::Ident {
    let first = environments(api).into_iter().next();
    first.map_or_else(|| names::ident("new"), |environment| environment.method)
}

fn environments(api: &Api) -> Vec<Environment<'_>> {
    let ids: BTreeSet<&str> =
        api.servers.iter().flat_map(|server| server.environments.iter().map(String::as_str)).collect();
    let of = |id: &str| {
        let servers = api.servers.iter().filter(|server| server.environments.iter().any(|e| e == id));
        servers.map(|server| format!("`{}`", server.url)).collect()
    };
    let in_order = ids.into_iter();
    in_order.map(|id| Environment { id, method: names::ident(&names::snake(id)), urls: of(id) }).collect()
}

/// `client.rs`.
pub(super) fn client(api: &Api) -> TokenStream {
    let constant = constants::api(api);
    let about = text::doc(&format!("A client of {}.", api.title));
    let servers = api.servers.iter().chain(api.operations.iter().flat_map(|operation| &operation.servers));
    let variables: BTreeSet<String> =
        servers.flat_map(|s| s.variables.iter().map(|variable| format!("`{}`", variable.name))).collect();
    let mut starts = "Starts a client with these credentials: the builder has its settings.".to_owned();
    if api.servers.iter().all(|server| server.custom) {
        starts.push_str("\n\nThe contract names no server: set `base_url`.");
    }
    if !variables.is_empty() {
        let names: Vec<String> = variables.into_iter().collect();
        starts.push_str(&format!(
            "\n\nThe servers have variables, for `server_variable`: {}.",
            names.join(", ")
        ));
    }
    let starts = text::doc(&starts);
    let auth = auth(api);
    let arc = (!api.schemes.is_empty()).then(|| {
        quote!(
            use std::sync::Arc;
        )
    });
    let has_secret = api.schemes.iter().any(|scheme| scheme.kind != SchemeKind::Transport);
    let errors = match has_secret {
        true => quote!(
            use passbook_runtime::{BuildError, Secret};
        ),
        false => quote!(
            use passbook_runtime::BuildError;
        ),
    };
    quote! {
        #arc

        use passbook_runtime::internal::{Core, Credentials, facts};
        #errors

        #constant

        #about
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

            #starts
            pub fn builder(auth: Auth) -> ClientBuilder {
                ClientBuilder::new(&API, auth.credentials)
            }

            /// This client with other credentials, on the same connections: for one user among many.
            ///
            /// Where they are for another environment, calls go to its servers.
            pub fn with_auth(&self, auth: Auth) -> Self {
                Self { core: self.core.with_credentials(auth.credentials) }
            }

            /// This client at another base URL, on the same connections: for one server among many.
            pub fn at(&self, base_url: impl AsRef<str>) -> Result<Self, BuildError> {
                Ok(Self { core: self.core.at(base_url.as_ref())? })
            }
        }

        impl From<Core> for Client {
            fn from(core: Core) -> Self {
                Self { core }
            }
        }
        #auth
    }
}

fn auth(api: &Api) -> TokenStream {
    let environments = environments(api);
    let about = (!environments.is_empty()).then(|| {
        text::lines(vec![
            String::new(),
            "They are for one environment, and a client follows from its credentials: those of one environment never go \
             to the servers of another."
                .to_owned(),
        ])
    });
    let (starts, default) = match environments.is_empty() {
        false => (environments.iter().map(Environment::start).collect(), None),
        // Without environments there is nothing that could be mixed up.
        true => (
            quote! {
                /// No credentials yet.
                pub fn new() -> Self {
                    Self { credentials: Credentials::new() }
                }
            },
            Some(quote! {
                impl Default for Auth {
                    fn default() -> Self {
                        Self::new()
                    }
                }
            }),
        ),
    };
    let mut taken: BTreeSet<String> = api.schemes.iter().map(|scheme| scheme.rust.clone()).collect();
    let setters: TokenStream = api.schemes.iter().map(|scheme| setters(scheme, &mut taken)).collect();
    let starts: TokenStream = starts;
    quote! {
        /// Credentials, one setter for each security scheme of the contract.
        ///
        /// An operation uses the first of its alternatives that these satisfy, and sends none when it needs
        /// none.
        #about
        #[derive(Clone, Debug)]
        pub struct Auth {
            credentials: Credentials,
        }

        #default

        impl Auth {
            #starts
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

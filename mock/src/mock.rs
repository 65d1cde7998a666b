//! Opening a bank.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use passbook_openapi::load::{Config, load_file, load_folder, load_text};
use serde_json::Value;
use tokio::sync::watch;

use crate::bank::{Bank, Thread};
use crate::banks;
use crate::behaviour::{Behaviour, ClientCertificates, ContractOnly, Encryption, Setting};
use crate::clock::Clock;
use crate::contract::{Contract, ContractError};
use crate::engine::{Authentication, Engine, Parts, Refusals};
use crate::providers::{PROVIDERS, Provider};
use crate::serve::{Limits, serve};
use crate::tls::{Authority, CertificateError};

/// A bank that is not open yet. Copies of it read its contract once.
#[derive(Clone)]
#[must_use = "`start` opens the bank"]
pub struct Mock {
    origin: Origin,
    soundness: Soundness,
    /// Read when the first bank opens.
    contract: Arc<OnceLock<Result<Arc<Contract>, ContractError>>>,
    behaviour: Option<Arc<dyn Behaviour>>,
    /// Whose bank it is.
    provider: String,
    clock: Clock,
    seed: u64,
    customers: usize,
    encryption: Encryption,
    public_host: Option<String>,
    authentication: Authentication,
    refusals: Refusals,
    latency: Duration,
    tls: Option<Tls>,
    limits: Limits,
    port: u16,
    workers: usize,
}

/// Where a contract comes from.
#[derive(Clone)]
enum Origin {
    Provider(&'static Provider),
    Document(Value),
    Path(PathBuf),
}

/// What becomes of a document that breaks the rules of sound documents.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Soundness {
    Required,
    Repaired,
}

/// Whether a bank speaks TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// Plain HTTP; clients' certificates are not asked for.
    Off,
    /// TLS with certificates that are made when it opens; see [`Bank::authority_pem`].
    On,
}

/// A bank can't be opened.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The document can't be served.
    #[error("the document can't be served:\n\n{0}")]
    Contract(#[from] ContractError),
    /// The port is taken, or may not be.
    #[error("cannot listen on 127.0.0.1:{port}: {error}")]
    Port {
        /// The port.
        port: u16,
        /// Why not.
        error: std::io::Error,
    },
    /// Certificates can't be made.
    #[error(transparent)]
    Certificates(#[from] CertificateError),
    /// The system gives no thread.
    #[error("cannot start a thread: {0}")]
    Thread(std::io::Error),
}

impl Mock {
    /// The bank of a provider, by its id; `None` for one that is not in (its feature is off, or there is none).
    pub fn provider(id: &str) -> Option<Self> {
        let provider = PROVIDERS.iter().find(|provider| provider.id == id)?;
        Some(Self::new(provider.id, Origin::Provider(provider)))
    }

    /// A bank for any document in one file, of Swagger 2.0, OpenAPI 3.0 or 3.1, which does what the document says.
    pub fn from_document(document: Value) -> Self {
        Self::new("", Origin::Document(document))
    }

    /// A bank for a document on disk, as YAML or JSON, which does what the document says: a file, with the files that
    /// its references name; or a folder that is written as those in `specs/` are, with overlays and `provider.toml`.
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        Self::new("", Origin::Path(path.as_ref().to_owned()))
    }

    /// Behaves as the bank of this provider does; where there is no such provider, it does what its document says.
    pub fn with_behaviour_of(mut self, id: &str) -> Self {
        self.provider = id.to_owned();
        self
    }

    /// Repairs what breaks the rules of sound documents, in a document that can't be corrected. Unless this is asked
    /// for, such a document can't be served, or only with the repairs that its `provider.toml` lists.
    pub fn with_repairs(mut self) -> Self {
        self.soundness = Soundness::Repaired;
        self.contract = Arc::default();
        self
    }

    fn new(provider: &str, origin: Origin) -> Self {
        Self {
            origin,
            soundness: Soundness::Required,
            contract: Arc::default(),
            behaviour: None,
            provider: provider.to_owned(),
            clock: Clock::running(),
            seed: 1,
            customers: 3,
            encryption: Encryption::default(),
            public_host: None,
            authentication: Authentication::default(),
            refusals: Refusals::default(),
            latency: Duration::ZERO,
            tls: None,
            limits: Limits::default(),
            port: 0,
            workers: 1,
        }
    }

    /// Does this beyond its contract, in place of what the provider does.
    pub fn with_behaviour(mut self, behaviour: impl Behaviour) -> Self {
        self.behaviour = Some(Arc::new(behaviour));
        self
    }

    /// Does what the contract says, and nothing else: it keeps nothing, and takes any credential.
    pub fn contract_only(self) -> Self {
        self.with_behaviour(ContractOnly)
    }

    /// Has so many customers when it opens.
    pub fn with_customers(mut self, customers: usize) -> Self {
        self.customers = customers;
        self
    }

    /// Requires, offers or refuses encrypted bodies, at a provider that has them; offers them unless set.
    pub fn with_encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = encryption;
        self
    }

    /// Answers requests for this host name, and accepts signatures over it: those of a client behind a proxy. Other names
    /// than this one and those of this machine are answered with 421.
    pub fn with_public_host(mut self, host: impl Into<String>) -> Self {
        self.public_host = Some(host.into());
        self
    }

    /// Makes all that it makes up from this; 1 unless set.
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Goes by this clock; the machine's unless set.
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Asks callers who they are, or doesn't.
    pub fn with_authentication(mut self, authentication: Authentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// Refuses requests that break the contract in these words.
    pub fn with_refusals(mut self, refusals: Refusals) -> Self {
        self.refusals = refusals;
        self
    }

    /// Waits before every answer.
    pub fn with_latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// Speaks TLS, or doesn't; by default it does where the provider asks for clients' certificates.
    pub fn with_tls(mut self, tls: Tls) -> Self {
        self.tls = Some(tls);
        self
    }

    /// Takes no more than this from its clients.
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Listens on this port of 127.0.0.1; on any that is free unless set.
    pub fn with_port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Serves with so many threads; with one unless set.
    pub fn with_workers(mut self, workers: usize) -> Self {
        self.workers = workers.max(1);
        self
    }

    /// Opens the bank. It has threads of its own, and closes when the [`Bank`] is dropped.
    pub async fn start(self) -> Result<Bank, StartError> {
        self.start_blocking()
    }

    /// The same for code that is not asynchronous.
    pub fn start_blocking(self) -> Result<Bank, StartError> {
        let contract = self.contract()?;
        let setting = Setting {
            seed: self.seed,
            customers: self.customers,
            encryption: self.encryption,
            public_host: self.public_host.clone(),
            ..Setting::new(self.clock.now())
        };
        let behaviour = self.behaviour.unwrap_or_else(|| banks::open(&self.provider, &setting));
        let is_tls = match (self.tls, behaviour.client_certificates()) {
            (Some(tls), _) => tls == Tls::On,
            (None, asked) => asked == ClientCertificates::Asked,
        };
        let authority = if is_tls { Some(Authority::new()?) } else { None };
        let acceptor = authority.as_ref().map(Authority::acceptor).transpose()?;
        let listener = listen(self.port).map_err(|error| StartError::Port { port: self.port, error })?;
        let address = listener.local_addr().map_err(|error| StartError::Port { port: self.port, error })?;
        let engine = Arc::new(Engine::new(Parts {
            contract,
            behaviour,
            clock: self.clock,
            seed: self.seed,
            authentication: self.authentication,
            refusals: self.refusals,
            latency: self.latency,
            authority,
        }));
        let (stop, stopped) = watch::channel(false);
        let runtime = match self.workers {
            1 => tokio::runtime::Builder::new_current_thread(),
            workers => {
                let mut builder = tokio::runtime::Builder::new_multi_thread();
                builder.worker_threads(workers);
                builder
            }
        }
        .enable_all()
        .build()
        .map_err(StartError::Thread)?;
        let (served, limits, public_host) = (engine.clone(), self.limits, self.public_host);
        let thread = std::thread::Builder::new()
            .name(format!("bank {}", address.port()))
            // An error here is a listener that the runtime can't take, and then nobody is answered.
            .spawn(move || {
                drop(runtime.block_on(serve(served, listener, acceptor, limits, public_host, stopped)))
            })
            .map_err(StartError::Thread)?;
        Ok(Bank::new(engine, address, is_tls, Thread::new(stop, thread)))
    }
}

impl Mock {
    fn contract(&self) -> Result<Arc<Contract>, ContractError> {
        let read = || -> Result<Arc<Contract>, ContractError> {
            let config = || match self.soundness {
                Soundness::Required => Config::default(),
                Soundness::Repaired => Config::repair_all(),
            };
            let source = match &self.origin {
                Origin::Provider(provider) => return provider.contract(),
                Origin::Document(document) => {
                    load_text(&document.to_string(), "the document", &self.provider, config())?
                }
                Origin::Path(path) if path.is_dir() => {
                    let mut source = load_folder(path, &self.provider)?;
                    if self.soundness == Soundness::Repaired {
                        source.config.tolerance = config().tolerance;
                    }
                    source
                }
                Origin::Path(path) => load_file(path, &self.provider, config())?,
            };
            Ok(Arc::new(Contract::read(source)?))
        };
        self.contract.get_or_init(read).clone()
    }
}

impl std::fmt::Debug for Mock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mock")
            .field("provider", &self.provider)
            .field("seed", &self.seed)
            .finish_non_exhaustive()
    }
}

fn listen(port: u16) -> std::io::Result<TcpListener> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

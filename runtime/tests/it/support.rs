//! An api to call, and a server that answers.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use passbook_runtime::RetryPolicy;
use passbook_runtime::internal::{
    Api, Call, Config, Core, Credentials, Failure, Location, Operation, Parameter, RawResponse, Repeats,
    Requirement, Scheme, SchemeKind, Server,
};
use passbook_runtime::testing::{self, Canned, Recorded};
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};

pub const API_FACTS: Api = Api {
    id: "bank",
    user_agent: "passbook-bank/0.1.0",
    servers: &[Server { url: "https://api.bank.example", environments: &[], variables: &[], custom: false }],
    operation_servers: &[],
    schemes: &[
        Scheme { id: "login", kind: SchemeKind::Basic },
        Scheme { id: "token", kind: SchemeKind::Bearer },
        Scheme { id: "appKey", kind: SchemeKind::ApiKey { location: Location::Header, name: "X-App-Key" } },
        Scheme { id: "queryKey", kind: SchemeKind::ApiKey { location: Location::Query, name: "api key" } },
        Scheme { id: "session", kind: SchemeKind::ApiKey { location: Location::Cookie, name: "sid" } },
        Scheme { id: "mtls", kind: SchemeKind::Transport },
        Scheme {
            id: "signature",
            kind: SchemeKind::ApiKey { location: Location::Header, name: "X-Signature" },
        },
    ],
    repeats: Repeats::WhereSafe,
    permanent_errors: &[],
};

pub static API: Api = API_FACTS;

/// `GET /`, with nothing else.
pub const GET: Operation = Operation {
    id: "getThing",
    method: "GET",
    path: "/",
    parameters: &[],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// An optional parameter `color` of the query, as most are.
pub const COLOR: Parameter = Parameter { name: "color", ..Parameter::QUERY };

pub const fn needs(scheme: &'static str) -> Requirement {
    Requirement { scheme, scopes: &[] }
}

/// Facts are constants of generated crates; here they are made from a table.
pub fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// Waits that a test can sit out.
pub const QUICK: RetryPolicy =
    RetryPolicy::standard().with_backoff(Duration::from_millis(1), Duration::from_millis(2));

pub fn core(server: &testing::Server) -> Core {
    core_with(server, |_| {})
}

pub fn core_with(server: &testing::Server, choose: impl FnOnce(&mut Config)) -> Core {
    let mut config = Config::new(&API);
    config.base_url(server.url());
    choose(&mut config);
    config.build().unwrap()
}

pub fn core_of(server: &testing::Server, credentials: Credentials) -> Core {
    core_with(server, |config| config.credentials(credentials))
}

/// What the server saw of this call, or why nothing was sent.
pub async fn sent(operation: &'static Operation, fill: impl FnOnce(&mut Call)) -> Result<Recorded, Failure> {
    let server = testing::Server::start().await;
    server.reply(Canned::new(204));
    let mut call = Call::new(&core(&server), operation);
    fill(&mut call);
    let result = call.send().await;
    let mut requests = server.requests();
    assert_eq!(requests.len(), usize::from(result.is_ok()), "sent exactly what succeeded");
    result.map(|_| requests.remove(0))
}

/// What this answer is read as.
pub async fn answered(canned: Canned) -> RawResponse {
    let server = testing::Server::start().await;
    server.reply(canned);
    Call::new(&core(&server), &GET).send().await.unwrap()
}

/// A server that does this with each connection, once it has read the request.
pub async fn misbehaving<F: Future<Output = std::io::Result<()>> + Send + 'static>(
    behave: impl Fn(TcpStream, usize) -> F + Send + Sync + 'static,
) -> (SocketAddr, Arc<AtomicUsize>, tokio::task::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let seen = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&seen);
    let task = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let number = counted.fetch_add(1, Ordering::SeqCst);
            let mut buffer = [0; 4096];
            let _ = stream.read(&mut buffer).await;
            tokio::spawn(behave(stream, number));
        }
    });
    (address, seen, task)
}

/// A client of this server, with waits that a test can sit out.
pub fn core_at(address: SocketAddr, choose: impl FnOnce(&mut Config)) -> Core {
    let mut config = Config::new(&API);
    config.base_url(format!("http://{address}"));
    config.retry(QUICK);
    choose(&mut config);
    config.build().unwrap()
}

//! A bank that is open, and what can be done with it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::watch;

use crate::behaviour::Credential;
use crate::calls::Recorded;
use crate::clock::Clock;
use crate::engine::Engine;
use crate::fault::Fault;
use crate::tls::{Authority, CertificateError, ClientIdentity};

/// A bank that is open, on this machine only. Dropping it closes it.
pub struct Bank {
    engine: Arc<Engine>,
    address: SocketAddr,
    is_tls: bool,
    /// Held for its end.
    _thread: Thread,
}

/// The thread that serves; it ends when this is dropped.
pub(crate) struct Thread {
    stop: watch::Sender<bool>,
    handle: Option<JoinHandle<()>>,
}

impl Bank {
    pub(crate) fn new(engine: Arc<Engine>, address: SocketAddr, is_tls: bool, thread: Thread) -> Self {
        Self { engine, address, is_tls, _thread: thread }
    }

    /// The base URL: what a client's `base_url` is set to.
    pub fn url(&self) -> String {
        format!("{}{}", self.origin(), self.engine.contract.base_path)
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        let scheme = if self.is_tls { "https" } else { "http" };
        format!("{scheme}://{}", self.address)
    }

    /// The address that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What it is called.
    pub fn title(&self) -> &str {
        &self.engine.contract.title
    }

    /// How many operations it has.
    pub fn operations(&self) -> usize {
        self.engine.contract.each_operation().count()
    }

    /// What to authenticate with, for people to read.
    pub fn credentials(&self) -> Vec<Credential> {
        self.engine.behaviour.credentials(&self.url())
    }

    /// What was called: the last ten thousand calls, in order.
    pub fn calls(&self) -> Vec<Recorded> {
        self.engine.calls.list()
    }

    /// The calls of one operation.
    pub fn calls_of(&self, operation: &str) -> Vec<Recorded> {
        let mut calls = self.calls();
        calls.retain(|call| call.operation.as_deref() == Some(operation));
        calls
    }

    /// Forgets what was called.
    pub fn forget_calls(&self) {
        self.engine.calls.clear();
    }

    /// Asserts that an operation was called so many times.
    ///
    /// # Panics
    ///
    /// Where it wasn't; the message says what was called.
    #[track_caller]
    pub fn assert_called(&self, operation: &str, times: usize) {
        let called = self.calls_of(operation).len();
        assert!(
            called == times,
            "`{operation}` was called {called} times, not {times}; the calls:\n{}",
            self.told()
        );
    }

    /// Asserts that each request was valid by the contract.
    ///
    /// # Panics
    ///
    /// Where one wasn't, or was for no operation of the contract; the message says how.
    #[track_caller]
    pub fn assert_all_valid(&self) {
        let broken = self.calls().into_iter().any(|call| !call.violations.is_empty());
        assert!(!broken, "a request broke the contract; the calls:\n{}", self.told());
    }

    /// Makes something go wrong in the calls that come.
    pub fn fault(&self, fault: Fault) {
        self.engine.faults.add(fault);
    }

    /// Nothing that was asked for goes wrong any more.
    pub fn clear_faults(&self) {
        self.engine.faults.clear();
    }

    /// Its clock.
    pub fn clock(&self) -> &Clock {
        &self.engine.clock
    }

    /// Moves its clock on: tokens expire.
    pub fn advance(&self, by: Duration) {
        self.engine.clock.advance(by);
    }

    /// The certificate that its own and its clients' lead to, PEM; `None` where it speaks plain HTTP.
    pub fn authority_pem(&self) -> Option<String> {
        self.engine.authority.as_ref().map(Authority::certificate_pem)
    }

    /// A certificate for a client of this name; `None` where it speaks plain HTTP.
    pub fn client_identity(&self, name: &str) -> Option<Result<ClientIdentity, CertificateError>> {
        self.engine.authority.as_ref().map(|authority| authority.issue(name))
    }

    fn told(&self) -> String {
        let line = |call: Recorded| {
            let status = call.status.map_or("reset".to_owned(), |status| status.to_string());
            let operation = call.operation.as_deref().unwrap_or("-");
            let violations: String = call
                .violations
                .iter()
                .map(|violation| {
                    let name = violation.name.as_deref().unwrap_or_default();
                    format!(
                        "\n      {:?} {name}{}: {}",
                        violation.location, violation.pointer, violation.message
                    )
                })
                .collect();
            format!("  {} {} {status} {operation}{violations}\n", call.method, call.path)
        };
        self.calls().into_iter().map(line).collect()
    }
}

impl std::fmt::Debug for Bank {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bank").field("url", &self.url()).finish_non_exhaustive()
    }
}

impl Thread {
    pub(crate) fn new(stop: watch::Sender<bool>, handle: JoinHandle<()>) -> Self {
        Self { stop, handle: Some(handle) }
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
        if let Some(handle) = self.handle.take() {
            // A thread that panicked has nothing to be waited for.
            let _ = handle.join();
        }
    }
}

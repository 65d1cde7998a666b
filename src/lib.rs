//! Typed clients for the customer APIs of five banks and payment providers, one cargo feature each.
//!
//! ```
//! use passbook::finicity;
//!
//! # async fn example(key: &str, token: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let auth = finicity::Auth::new().app_key(key).app_token(token);
//! let client = finicity::Client::sandbox().auth(auth).build()?;
//! let customer = client.get_customer("1005061234").send().await?;
//! println!("{} ({})", customer.username, customer.status());
//! # Ok(())
//! # }
//! ```
//!
//! Every operation is a method: what it requires are its arguments, what is optional is set by name, and `send`
//! gives a [`Reply`] or an [`Error`] that holds what the provider's contract says can go wrong, by status. The
//! clients are generated from OpenAPI specs; `passbook` gathers them, and [`PROVIDERS`] says which are in.
//!
//! # Features
//!
//! None is enabled unless you say so.
//!
//! - `akoya`, `cybersource`, `finicity`, `openbank`, `openfinance-brasil`: the provider of this name. Its module
//!   has `_` for `-`.
//! - `all`: all of them.

/// What all clients share, along with the [`reqwest`](runtime::reqwest), [`http`](runtime::http) and
/// [`chrono`](runtime::chrono) that they are built on.
pub use passbook_runtime as runtime;
pub use passbook_runtime::{
    ApiError, Authorize, Body, BuildError, ByteStream, CallOptions, CredentialsError, Date, DateTime,
    Decimal, DecodeError, Error, Events, Observer, OperationInfo, Part, Provider, Reply, RequestError,
    RetryPolicy, Secret, Sensitive, Timestamp, Transport, TransportError, UnexpectedResponse, UnknownValue,
    Uuid,
};

/// The examples of the guide, compiled.
#[cfg(doctest)]
#[doc = include_str!("../docs/runtime.md")]
struct Guide;

// Made by `build.rs`: a module for each provider that is enabled, and `PROVIDERS`.
include!(concat!(env!("OUT_DIR"), "/registry.rs"));

//! Typed clients for the customer APIs of five banks and payment providers, one cargo feature each.
//!
//! ```
//! use passbook::finicity;
//!
//! # async fn example(key: &str, token: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let auth = finicity::Auth::sandbox().app_key(key).app_token(token);
//! let client = finicity::Client::builder(auth).build()?;
//! let customer = client.get_customer("1005061234").send().await?;
//! println!("{} is {}", customer.username, customer.r#type);
//! # Ok(())
//! # }
//! ```
//!
//! Every operation is a method: what it requires are its arguments, what is optional is set by name, and `send`
//! gives the decoded value, or the provider's `Error` with the status, the provider's code and message, and the typed
//! body. `send_with_response` gives a [`Response`], with the status and the headers. The clients are generated from OpenAPI specs; `passbook` gathers them, and [`PROVIDERS`] says which are in.
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
    Decimal, DecodeError, Events, Observer, OperationInfo, Part, Provider, RequestError, Response,
    RetryPolicy, Secret, Sensitive, Timestamp, Transport, TransportError, UnexpectedResponse, UnknownValue,
    Uuid,
};

/// The examples of the guide, compiled.
#[cfg(doctest)]
#[doc = include_str!("../docs/runtime.md")]
struct Guide;

// Made by `build.rs`: a module for each provider that is enabled, and `PROVIDERS`.
include!(concat!(env!("OUT_DIR"), "/registry.rs"));

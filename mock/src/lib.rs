//! A bank on loopback: serves a provider's API from its OpenAPI document, checks requests, fails on demand.
//!
//! ```
//! # #[cfg(feature = "finicity")]
//! # async fn example() -> Result<(), passbook_mock::StartError> {
//! use passbook_mock::{Fault, Mock};
//!
//! let bank = Mock::finicity().with_customers(3).start().await?;
//! bank.fault(Fault::status(503).times(1).on("get_customers"));
//! // … a client with `base_url(bank.url())` calls …
//! bank.assert_called("get_customers", 2);
//! # Ok(())
//! # }
//! ```
//!
//! `docs/mock.md` of the repository has every header and endpoint.

mod answer;
mod bank;
pub mod banks;
pub mod behaviour;
mod calls;
mod check;
mod clock;
pub mod contract;
mod control;
mod encoding;
mod engine;
mod fault;
mod make;
mod mock;
mod prefer;
mod providers;
mod route;
mod schema;
mod serve;
mod span;
mod tls;

pub use bank::Bank;
pub use behaviour::{
    Answer, Behaviour, Call, ClientCertificates, Credential, Encryption, Request, Setting, Violation,
};
pub use calls::Recorded;
pub use clock::Clock;
pub use engine::{Authentication, Refusals};
pub use fault::Fault;
pub use make::Random;
pub use mock::{Mock, StartError, Tls};
pub use providers::providers;
pub use serve::Limits;
pub use span::span;
pub use tls::{CertificateError, ClientIdentity};

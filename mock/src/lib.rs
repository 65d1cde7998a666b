//! A bank on loopback: serves a provider's API from its OpenAPI document, checks requests, fails on demand.

mod answer;
pub mod banks;
pub mod behaviour;
pub mod clock;
pub mod contract;
mod encoding;
mod schema;

pub use behaviour::{Answer, Behaviour, Call, Request, Setting};
pub use clock::Clock;

//! A bank on loopback: serves a provider's API from its OpenAPI document, checks requests, fails on demand.

mod answer;
pub mod banks;
pub mod behaviour;
mod check;
pub mod clock;
pub mod contract;
mod encoding;
mod make;
mod prefer;
mod route;
mod schema;

pub use behaviour::{Answer, Behaviour, Call, Request, Setting};
pub use clock::Clock;
pub use make::Random;

//! Ways to be authorized that take more than a constant: signing each request, and tokens that are fetched,
//! renewed and shared.
//!
//! Each is an [`Authorize`](crate::Authorize), for the setters of a generated `Auth` that end in `_by`.

#[cfg(feature = "jwt")]
pub mod cybersource;
#[cfg(feature = "file-store")]
pub mod file_store;
#[cfg(feature = "jwt")]
mod jwe;
#[cfg(feature = "jwt")]
mod jws;
#[cfg(feature = "oauth2")]
pub mod oauth2;
#[cfg(feature = "oauth2")]
pub mod oidc;
#[cfg(feature = "oauth2")]
pub mod open_finance_brasil;
pub mod session;
pub mod tokens;

//! What each provider does beyond its contract: one module for each.

#[cfg(feature = "akoya")]
pub mod akoya;
#[cfg(feature = "cybersource")]
pub mod cybersource;
#[cfg(feature = "finicity")]
pub mod finicity;
#[cfg(feature = "openbank")]
pub mod openbank;
#[cfg(feature = "openfinance-brasil")]
pub mod openfinance_brasil;

// What banks share. With some of them out, some of it is not needed.
#[cfg(any(feature = "akoya", feature = "openbank", feature = "openfinance-brasil"))]
#[cfg_attr(not(feature = "all"), allow(dead_code))]
mod grants;
#[cfg(any(feature = "akoya", feature = "cybersource", feature = "openfinance-brasil"))]
#[cfg_attr(not(feature = "all"), allow(dead_code))]
mod jose;
#[cfg(feature = "cybersource")]
mod jwe;
#[cfg_attr(not(feature = "all"), allow(dead_code))]
mod people;
#[cfg_attr(not(feature = "all"), allow(dead_code))]
mod seed;
#[cfg_attr(not(feature = "all"), allow(dead_code))]
mod shelf;

use std::sync::Arc;

use crate::behaviour::{Behaviour, ContractOnly, Setting};

/// Opens the bank of a provider. A provider without a module of its own has a bank that does what its contract says.
pub fn open(provider: &str, setting: &Setting) -> Arc<dyn Behaviour> {
    // With every provider out, there is nothing to open with it.
    let _ = setting;
    match provider {
        #[cfg(feature = "akoya")]
        "akoya" => akoya::open(setting),
        #[cfg(feature = "cybersource")]
        "cybersource" => cybersource::open(setting),
        #[cfg(feature = "finicity")]
        "finicity" => finicity::open(setting),
        #[cfg(feature = "openbank")]
        "openbank" => openbank::open(setting),
        #[cfg(feature = "openfinance-brasil")]
        "openfinance-brasil" => openfinance_brasil::open(setting),
        _ => Arc::new(ContractOnly),
    }
}

//! What each provider does beyond its contract: one module for each.

use std::sync::Arc;

use crate::behaviour::{Behaviour, ContractOnly, Setting};

/// Opens the bank of a provider. A provider without a module of its own has a bank that does what its contract says.
pub fn open(provider: &str, setting: &Setting) -> Arc<dyn Behaviour> {
    let _ = (provider, setting);
    Arc::new(ContractOnly)
}

//! The contracts that are in: the specs themselves, from `passbook-specs`.

use std::sync::{Arc, OnceLock};

use passbook_openapi::load::load_embedded;

use crate::contract::{Contract, ContractError};
use crate::mock::Mock;

/// A provider whose bank is in, and its contract once it was needed.
#[derive(Debug)]
pub(crate) struct Provider {
    pub(crate) id: &'static str,
    contract: OnceLock<Result<Arc<Contract>, ContractError>>,
}

#[allow(unused_macros, reason = "there may be no provider's feature")]
macro_rules! provider {
    ($id:literal) => {{
        static PROVIDER: Provider = Provider::new($id);
        &PROVIDER
    }};
}

pub(crate) static PROVIDERS: &[&Provider] = &[
    #[cfg(feature = "akoya")]
    provider!("akoya"),
    #[cfg(feature = "cybersource")]
    provider!("cybersource"),
    #[cfg(feature = "finicity")]
    provider!("finicity"),
    #[cfg(feature = "openbank")]
    provider!("openbank"),
    #[cfg(feature = "openfinance-brasil")]
    provider!("openfinance-brasil"),
];

impl Provider {
    #[cfg_attr(not(feature = "all"), allow(dead_code))]
    const fn new(id: &'static str) -> Self {
        Self { id, contract: OnceLock::new() }
    }

    /// Its contract: the spec is read once, however many banks open.
    pub(crate) fn contract(&self) -> Result<Arc<Contract>, ContractError> {
        let read = || {
            let files = passbook_specs::files(self.id).unwrap_or_default();
            Ok(Arc::new(Contract::read(load_embedded(files, self.id)?)?))
        };
        self.contract.get_or_init(read).clone()
    }
}

/// The ids of the providers that are in.
pub fn providers() -> impl Iterator<Item = &'static str> {
    PROVIDERS.iter().map(|provider| provider.id)
}

macro_rules! opened {
    ($($feature:literal $name:ident),* $(,)?) => {
        impl Mock {
            $(
                #[doc = concat!("The bank of `", $feature, "`.")]
                #[cfg(feature = $feature)]
                pub fn $name() -> Self {
                    Self::provider($feature).expect("its feature is on")
                }
            )*
        }
    };
}

opened! {
    "akoya" akoya,
    "cybersource" cybersource,
    "finicity" finicity,
    "openbank" openbank,
    "openfinance-brasil" openfinance_brasil,
}

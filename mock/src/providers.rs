//! The contracts that are in: made from the specs by `cargo xtask regenerate`.

use crate::mock::Mock;

/// Each provider that is in, with its document.
pub(crate) const PROVIDERS: &[(&str, &str)] = &[
    #[cfg(feature = "akoya")]
    ("akoya", include_str!("../specs/akoya.json")),
    #[cfg(feature = "cybersource")]
    ("cybersource", include_str!("../specs/cybersource.json")),
    #[cfg(feature = "finicity")]
    ("finicity", include_str!("../specs/finicity.json")),
    #[cfg(feature = "openbank")]
    ("openbank", include_str!("../specs/openbank.json")),
    #[cfg(feature = "openfinance-brasil")]
    ("openfinance-brasil", include_str!("../specs/openfinance-brasil.json")),
];

/// The ids of the providers that are in.
pub fn providers() -> impl Iterator<Item = &'static str> {
    PROVIDERS.iter().map(|(id, _)| *id)
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

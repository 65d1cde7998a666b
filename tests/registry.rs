//! What the umbrella says of itself: the providers that are enabled, which in tests are all.

use passbook::PROVIDERS;

#[path = "../build/registry.rs"]
mod registrar;

#[test]
fn every_provider_has_its_operations() {
    let actual: Vec<(&str, usize)> =
        PROVIDERS.iter().map(|provider| (provider.id, provider.operations.len())).collect();
    assert!(actual.is_sorted(), "{actual:?}");
    // Others may have been added.
    for expected in
        [("akoya", 7), ("cybersource", 4), ("finicity", 9), ("openbank", 28), ("openfinance-brasil", 6)]
    {
        assert!(actual.contains(&expected), "{expected:?} in {actual:?}");
    }
}

#[test]
fn every_provider_has_a_title_and_a_version() {
    for provider in PROVIDERS {
        assert!(!provider.title.is_empty(), "{}", provider.id);
        assert!(provider.version.starts_with(|first: char| first.is_ascii_digit()), "{}", provider.id);
    }
}

#[test]
fn base_urls_are_those_of_the_environments() {
    let base_urls = |id: &str| {
        let provider = PROVIDERS.iter().find(|provider| provider.id == id);
        provider.expect("all providers are enabled").base_urls
    };
    assert_eq!(
        base_urls("akoya"),
        [
            ("sandbox", "https://sandbox-products.ddp.akoya.com"),
            ("production", "https://products.ddp.akoya.com")
        ]
    );
    assert_eq!(
        base_urls("cybersource"),
        [("sandbox", "https://apitest.cybersource.com"), ("production", "https://api.cybersource.com")]
    );
    assert_eq!(
        base_urls("finicity"),
        [("sandbox", "https://api.finicity.com"), ("production", "https://api.finicity.com")]
    );
    // Every institution has a host of its own, and the contracts name none.
    assert_eq!(base_urls("openbank"), []);
    assert_eq!(base_urls("openfinance-brasil"), []);
}

#[test]
fn the_registrar_turns_features_into_modules() {
    let variables = [
        "CARGO_FEATURE_OPENFINANCE_BRASIL",
        "CARGO_FEATURE_ALL",
        "CARGO_FEATURE_DEFAULT",
        "CARGO_FEATURE_AKOYA",
        "CARGO_PKG_NAME",
    ];
    assert_eq!(
        registrar::registry(variables.map(str::to_owned)),
        "pub use passbook_akoya as akoya;
pub use passbook_openfinance_brasil as openfinance_brasil;

/// The providers that are enabled, sorted by id.
pub const PROVIDERS: &[Provider] = &[akoya::PROVIDER, openfinance_brasil::PROVIDER];
"
    );
}

/// The command line asks for them, and nobody else.
#[test]
fn commands_are_registered_where_they_are_asked_for() {
    let variables = ["CARGO_FEATURE_OPENFINANCE_BRASIL", "CARGO_FEATURE_AKOYA", "CARGO_FEATURE_COMMANDS"];
    let text = registrar::registry(variables.map(str::to_owned));
    let expected = "pub static COMMANDS: &[&runtime::commands::Provider] = &[&akoya::commands::COMMANDS, \
                    &openfinance_brasil::commands::COMMANDS];\n";
    assert!(text.ends_with(expected), "{text}");
    assert!(
        text.contains(
            "pub const PROVIDERS: &[Provider] = &[akoya::PROVIDER, openfinance_brasil::PROVIDER];\n"
        )
    );
}

#[test]
fn without_features_the_registry_is_empty() {
    let text = registrar::registry([]);
    assert!(text.ends_with("pub const PROVIDERS: &[Provider] = &[];\n"), "{text}");
}

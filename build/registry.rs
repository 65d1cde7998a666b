//! The registrar: which providers are enabled, as Rust.

/// Features that are no providers. Every other one is a provider's id, and its crate is `passbook-<id>`.
const NOT_PROVIDERS: &[&str] =
    &["all", "blocking", "brotli", "commands", "default", "file-store", "gzip", "jwt", "oauth2", "zstd"];

/// The registry, from the names of environment variables.
///
/// Nothing is read: in a published crate there is no `specs/` and no `generated/` to read. cargo writes the feature
/// `openfinance-brasil` as `CARGO_FEATURE_OPENFINANCE_BRASIL`; since an id has no underscore, that can be undone.
pub fn registry(variables: impl IntoIterator<Item = String>) -> String {
    let features: Vec<String> = variables
        .into_iter()
        .filter_map(|variable| {
            Some(variable.strip_prefix("CARGO_FEATURE_")?.to_ascii_lowercase().replace('_', "-"))
        })
        .collect();
    let has_commands = features.iter().any(|feature| feature == "commands");
    let mut ids: Vec<String> =
        features.into_iter().filter(|id| !NOT_PROVIDERS.contains(&id.as_str())).collect();
    // Sorted: the order of the environment is nobody's promise.
    ids.sort();

    let modules: Vec<String> = ids.iter().map(|id| id.replace('-', "_")).collect();
    let mut text = String::new();
    for module in &modules {
        text.push_str(&format!("pub use passbook_{module} as {module};\n"));
    }
    text.push_str("\n/// The providers that are enabled, sorted by id.\n");
    let providers: Vec<String> = modules.iter().map(|module| format!("{module}::PROVIDER")).collect();
    text.push_str(&format!("pub const PROVIDERS: &[Provider] = &[{}];\n", providers.join(", ")));
    if has_commands {
        let commands: Vec<String> =
            modules.iter().map(|module| format!("&{module}::commands::COMMANDS")).collect();
        text.push_str("\n/// The operations of each provider as commands, in the same order. Outside of semver.\n#[doc(hidden)]\n");
        text.push_str(&format!(
            "pub static COMMANDS: &[&runtime::commands::Provider] = &[{}];\n",
            commands.join(", ")
        ));
    }
    text
}

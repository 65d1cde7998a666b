//! Registrar and tripwire. It never generates: that is what `cargo xtask regenerate` is for.

#[path = "build/registry.rs"]
mod registry;
#[path = "build/tripwire.rs"]
mod tripwire;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tripwire::Severity;

fn main() -> ExitCode {
    let variables = env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    write(&folder("OUT_DIR").join("registry.rs"), &registry::registry(variables));

    let ci = env::var_os("CI").map(OsString::into_string).map(|value| value.unwrap_or_default());
    let severity = Severity::from_ci(ci.as_deref());
    let inspection = tripwire::inspect(&folder("CARGO_MANIFEST_DIR"));
    for line in inspection.instructions(severity) {
        println!("{line}");
    }
    match severity {
        Severity::Error if !inspection.problems.is_empty() => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    }
}

/// A folder that cargo names.
fn folder(variable: &str) -> PathBuf {
    env::var_os(variable).map(PathBuf::from).unwrap_or_else(|| panic!("cargo sets {variable}"))
}

#[expect(clippy::disallowed_methods, reason = "a build script's only product is a file in OUT_DIR")]
fn write(path: &Path, text: &str) {
    if let Err(error) = std::fs::write(path, text) {
        panic!("cannot write {}: {error}", path.display());
    }
}

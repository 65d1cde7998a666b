//! The oldest supported Rust, which is the manifest's `rust-version`.

use anyhow::Result;
use serde_json::Value;

use super::packages::{metadata, public_crates};
use super::{Context, Outcome, command, run};
use crate::output::{Problem, Screen, Tone};
use crate::tools::{in_path, output};

/// Checks the public crates with that toolchain, and what their dependencies declare.
pub(super) fn msrv(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    let crates = public_crates(context.workspace)?;
    let metadata = metadata(context.workspace, &["--all-features"])?;
    let oldest = declared(&metadata, &crates)?;
    if in_path("rustup").is_none() {
        return Ok(Outcome::Skipped(format!("there is no rustup to install Rust {oldest} with")));
    }
    let toolchain = format!("+{oldest}");
    let root = context.workspace.root();
    if !output(&mut command("cargo", &[&toolchain, "--version"], root))?.0 {
        screen.verb(Tone::Good, "Installing", format_args!("Rust {oldest}"))?;
        let (is_installed, said) = output(&mut command(
            "rustup",
            &["toolchain", "install", &oldest, "--profile", "minimal", "--no-self-update"],
            root,
        ))?;
        if !is_installed {
            let last = said.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
            return Ok(Outcome::Skipped(format!(
                "Rust {oldest} can't be installed here: {last}; the job of the workflow checks it"
            )));
        }
    }
    let mut check = command("cargo", &[&toolchain, "check", "--locked", "--all-features"], root);
    for name in &crates {
        check.args(["--package", name]);
    }
    // Cargo sets these for what it starts, and they take precedence over `+toolchain`.
    check.env_remove("CARGO").env_remove("RUSTC").env_remove("RUSTUP_TOOLCHAIN");
    check.env("CARGO_TARGET_DIR", root.join("target/msrv"));
    run(check, screen)
}

/// The `rust-version` that all public crates have.
fn declared(metadata: &Value, crates: &[String]) -> Result<String> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let mut versions: Vec<&str> = packages
        .filter(|package| crates.iter().any(|name| package["name"] == **name))
        .filter_map(|package| package["rust_version"].as_str())
        .collect();
    versions.sort_unstable();
    versions.dedup();
    match versions.as_slice() {
        [one] => Ok((*one).to_owned()),
        _ => Err(Problem::new(format!(
            "the public crates declare {} Rust versions: {}",
            versions.len(),
            versions.join(", ")
        ))
        .at("Cargo.toml")
        .next("write `rust-version.workspace = true` in each of them")
        .into()),
    }
}

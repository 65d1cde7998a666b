//! The crates that others can depend on: each feature alone, and built from what is published.

use std::path::Path;

use anyhow::Result;
use serde_json::Value;

use super::{Context, Outcome, cargo, printed_by, run, share_target};
use crate::output::{Problem, Screen};
use crate::tools::install_cargo;
use crate::workspace::Workspace;

const HACK: &str = "cargo-hack";
const HACK_VERSION: &str = "0.6.46";

/// Compiles each public crate without features, with each feature alone, and with all.
pub(super) fn features(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    let hack = install_cargo(context.workspace, HACK, HACK_VERSION, screen)?;
    let arguments = ["hack", "clippy", "--workspace", "--ignore-private", "--each-feature", "--locked"];
    let mut check = super::command(&hack.to_string_lossy(), &arguments, context.workspace.root());
    // Of what is compiled alone, dead code is a finding as well.
    check.args(["--", "-D", "warnings"]);
    run(check, screen)
}

/// Packages each public crate and compiles it from its package.
pub(super) fn packages(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    // Of what is not committed yet, too: this is about what the packages hold.
    let mut package = cargo(context, &["package", "--locked", "--allow-dirty"]);
    for name in public_crates(context.workspace)? {
        package.args(["--package", &name]);
    }
    share_target(&mut package, context.workspace)?;
    run(package, screen)
}

/// The names of the members that are published.
pub(super) fn public_crates(workspace: &Workspace) -> Result<Vec<String>> {
    let metadata = metadata(workspace, &["--no-deps"])?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let is_public =
        |package: &&Value| package["publish"].as_array().is_none_or(|registries| !registries.is_empty());
    let mut names: Vec<String> =
        packages.filter(is_public).filter_map(|package| Some(package["name"].as_str()?.to_owned())).collect();
    names.sort();
    match names.is_empty() {
        true => Err(Problem::new("no crate of the workspace is published").into()),
        false => Ok(names),
    }
}

/// What `cargo metadata` says.
pub(super) fn metadata(workspace: &Workspace, arguments: &[&str]) -> Result<Value> {
    let mut command = crate::tools::cargo();
    command.args(["metadata", "--format-version", "1", "--locked"]).args(arguments);
    command.current_dir::<&Path>(workspace.root());
    Ok(serde_json::from_str(&printed_by(command)?)?)
}

//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Keeps the generated crates in line with the specs.
///
/// Exit codes: 0 fresh or done, 4 stale, 100 failed.
#[derive(Debug, Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    disable_help_subcommand = true,
    after_help = "\
Examples:
  cargo xtask regenerate          after a change in specs/
  cargo xtask verify              in CI: is generated/ what specs/ leads to?
  cargo xtask new provider petshop --spec petshop.yaml
  cargo xtask explain dangling_reference"
)]
pub struct Flags {
    /// The workspace; found from the current folder upwards unless given.
    #[arg(long, global = true, value_name = "FOLDER")]
    pub root: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Brings generated/ in line with specs/, and writes only what changed.
    ///
    /// Without names it is about all providers, and also removes the crates of those that are gone.
    /// A provider whose spec has errors keeps its crate as it is; the others are still regenerated.
    ///
    /// Exit codes: 0 done, 100 when a spec has errors.
    #[command(after_help = "\
Examples:
  cargo xtask regenerate
  cargo xtask regenerate akoya finicity

Killed in the middle? Run it again. Should cargo itself not load the workspace any more:
  git checkout -- generated Cargo.toml")]
    Regenerate {
        /// Folders in specs/; all of them unless given.
        #[arg(value_name = "PROVIDER")]
        providers: Vec<String>,
    },

    /// Says whether generated/ is what specs/ leads to, and changes nothing.
    ///
    /// Exit codes: 0 fresh, 4 stale, 100 when a spec has errors.
    #[command(after_help = "\
Examples:
  cargo xtask verify
  cargo xtask verify akoya")]
    Verify {
        /// Folders in specs/; all of them unless given.
        #[arg(value_name = "PROVIDER")]
        providers: Vec<String>,
    },
}

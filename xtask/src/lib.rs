//! The build system of this repository, and its only writer: `cargo xtask <command>`.
//!
//! Each command is a function of the workspace and a [`Screen`] to report to, so that tests run it as `main` does.

use std::path::Path;

use anyhow::Result;

mod comparison;
mod flags;
mod near_names;
mod output;
mod pipeline;
mod regenerate;
mod verify;
mod workspace;
mod writer;

pub use flags::{Command, Flags};
pub use output::{Ending, Problem, Screen, report};
pub use regenerate::regenerate;
pub use verify::verify;
pub use workspace::Workspace;

/// Runs what the command line asks for.
pub fn run(flags: &Flags, current_folder: &Path, screen: &mut Screen<'_>) -> Result<Ending> {
    let workspace = || match &flags.root {
        Some(root) => Workspace::find(&current_folder.join(root)),
        None => Workspace::find(current_folder),
    };
    match &flags.command {
        Command::Regenerate { providers } => regenerate(&workspace()?, providers, screen),
        Command::Verify { providers } => verify(&workspace()?, providers, screen),
    }
}

//! Every operation of passbook's providers, from a shell.
//!
//! The tables of the generated crates say what there is; everything else follows from them, so that a provider that is
//! added to the workspace is here too. What a run sees of the world is a [`World`], so that a test can hold it.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::Arc;

use passbook::runtime::Transport;
use passbook::runtime::commands::{Command, Provider};

mod flags;
mod help;

mod request;

mod credentials;
mod flows;
mod profiles;

mod call;
mod dry_run;
mod mock;

mod json;
mod output;
mod problem;
mod table;

pub use problem::ExitKind;

/// What a run sees and touches.
pub struct World<'a> {
    /// The command line, the program's name first.
    pub arguments: Vec<OsString>,
    /// Every variable.
    pub environment: BTreeMap<String, String>,
    /// The platform's folder for configuration.
    pub configuration: Option<PathBuf>,
    /// Whether what goes to `output` may have colours.
    pub output_colour: Colour,
    /// The same for `errors`.
    pub error_colour: Colour,
    /// What `-` reads.
    pub input: &'a mut dyn Read,
    /// What was asked for.
    pub output: &'a mut dyn Write,
    /// Everything else.
    pub errors: &'a mut dyn Write,
    /// In place of a socket, for tests.
    pub transport: Option<Arc<dyn Transport>>,
}

/// Whether text has colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// For people, on a terminal.
    On,
    /// For everything else.
    Off,
}

/// The providers that there are, sorted by id.
pub fn providers() -> &'static [&'static Provider] {
    passbook::COMMANDS
}

/// The platform's folder for configuration: `~/.config/passbook`, or what stands for it.
pub fn configuration_folder() -> Option<PathBuf> {
    use etcetera::BaseStrategy;
    let platform = etcetera::choose_base_strategy().ok()?;
    Some(platform.config_dir().join("passbook"))
}

/// Runs a command line, and gives the exit code.
pub fn run(world: &mut World<'_>) -> u8 {
    let problem = match execute(world) {
        Ok(()) => return ExitKind::Success.code(),
        Err(problem) => problem,
    };
    // Whoever reads no more has seen enough.
    if problem.is_broken_pipe() {
        return ExitKind::Success.code();
    }
    match problem.print(world.error_colour, world.errors) {
        Ok(()) => problem.kind().code(),
        Err(_) => ExitKind::Internal.code(),
    }
}

fn execute(world: &mut World<'_>) -> Result<(), problem::Problem> {
    let parsed = match flags::parse(&world.arguments) {
        Ok(parsed) => parsed,
        Err(error) => return flags::answer(&error, world),
    };
    match parsed {
        flags::Parsed::Providers => {
            let help = flags::everything().render_long_help();
            write!(world.output, "{help}").map_err(Into::into)
        }
        flags::Parsed::Completions(shell) => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut flags::everything(), "passbook", &mut script);
            world.output.write_all(&script).map_err(Into::into)
        }
        flags::Parsed::Operation { provider, command, matches } => {
            call::call(provider, command, &matches, world)
        }
    }
}

/// A provider's commands and one of them.
pub(crate) type Chosen = (&'static Provider, &'static Command);

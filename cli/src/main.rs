//! The binary `passbook`: the library with the process's own arguments, environment and streams.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use passbook_cli::{Colour, World, run};

fn main() -> ExitCode {
    // `NO_COLOR`: https://no-color.org
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let colour = |is_terminal: bool| if is_terminal && !plain { Colour::On } else { Colour::Off };
    let (output, errors) = (io::stdout(), io::stderr());
    let mut world = World {
        arguments: std::env::args_os().collect(),
        environment: std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .collect(),
        configuration: passbook_cli::configuration_folder(),
        output_colour: colour(output.is_terminal()),
        error_colour: colour(errors.is_terminal()),
        input: &mut io::stdin(),
        output: &mut output.lock(),
        errors: &mut errors.lock(),
        transport: None,
    };
    ExitCode::from(run(&mut world))
}

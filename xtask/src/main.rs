//! `cargo xtask`: see `cargo xtask --help`.

use std::io;
use std::process::ExitCode;

use clap::Parser;
use xtask::{Ending, Flags, Screen, report, run};

// Trees of documents and tokens are many small pieces, made and dropped by threads.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let flags = match Flags::try_parse() {
        Ok(flags) => flags,
        Err(usage) => {
            // `--help` comes this way too, and is no failure.
            let ending = if usage.use_stderr() { Ending::Failed } else { Ending::Fresh };
            let _ = usage.print();
            return ExitCode::from(ending.code());
        }
    };
    let (mut out, mut err, mut err_of_screen) = (io::stdout(), io::stderr(), io::stderr());
    let ending = std::env::current_dir()
        .map_err(anyhow::Error::from)
        .and_then(|folder| run(&flags, &folder, &mut Screen::of_process(&mut out, &mut err_of_screen)));
    match ending {
        Ok(ending) => ExitCode::from(ending.code()),
        // Who reads has read enough, as in `cargo xtask survey … | head`.
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            report(&mut err, &error);
            ExitCode::from(Ending::Failed.code())
        }
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

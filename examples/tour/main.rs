//! A walk through all five providers, at banks on this machine: `cargo run --example tour`.
//!
//! At each, the generated client says who it is, creates something where one can, reads, lists in pages, meets an error
//! as the type that the contract has for it, and gets over a fault that passes. Nothing leaves the machine, and nothing
//! in it is real.

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

mod akoya;
mod browser;
mod cybersource;
mod finicity;
mod openbank;
mod openfinance_brasil;
mod table;

use table::Table;
pub use table::Times;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match walk(&mut io::stdout().lock(), Times::Shown).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What a stop of the tour comes to.
type Stop = Result<(), Box<dyn Error>>;

/// All of it, one provider after the other.
pub async fn walk(out: &mut dyn Write, times: Times) -> Stop {
    let mut table = Table::new(out, times)?;
    finicity::visit(&mut table).await?;
    akoya::visit(&mut table).await?;
    openbank::visit(&mut table).await?;
    cybersource::visit(&mut table).await?;
    openfinance_brasil::visit(&mut table).await?;
    table.end()
}

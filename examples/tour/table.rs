//! The table of calls: what was asked of a bank, and what came of it.

use std::error::Error;
use std::io::Write;
use std::time::Instant;

use passbook_mock::{Bank, Recorded};

/// Whether the table says how long things took, which is never the same twice.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Times {
    /// They are for people.
    Shown,
    /// Only the test hides them.
    #[cfg_attr(not(test), allow(dead_code))]
    Hidden,
}

/// Written as it grows.
pub struct Table<'a> {
    out: &'a mut dyn Write,
    times: Times,
    calls: usize,
    providers: usize,
}

/// One provider's part of the table.
pub struct Visit<'a, 'b> {
    table: &'a mut Table<'b>,
    bank: &'a Bank,
    provider: &'static str,
    /// How many of the bank's calls have been told.
    told: usize,
    since: Instant,
}

impl<'a> Table<'a> {
    pub fn new(out: &'a mut dyn Write, times: Times) -> Result<Self, Box<dyn Error>> {
        let mut table = Self { out, times, calls: 0, providers: 0 };
        table.row("provider", "operation", "status", "time", "what came back")?;
        Ok(table)
    }

    pub fn visit<'b>(&'b mut self, provider: &'static str, bank: &'b Bank) -> Visit<'b, 'a> {
        self.providers += 1;
        Visit { table: self, bank, provider, told: 0, since: Instant::now() }
    }

    fn row(
        &mut self,
        provider: &str,
        operation: &str,
        status: &str,
        time: &str,
        what: &str,
    ) -> Result<(), Box<dyn Error>> {
        let time = if self.times == Times::Shown { format!("{time:>8}  ") } else { String::new() };
        let line = format!("{provider:<18}  {operation:<39}  {status:<10}  {time}{what}");
        Ok(writeln!(self.out, "{}", line.trim_end())?)
    }

    pub fn end(self) -> Result<(), Box<dyn Error>> {
        Ok(writeln!(self.out, "\n{} calls at {} providers, as they should be", self.calls, self.providers)?)
    }
}

impl Visit<'_, '_> {
    /// Tells what the bank was asked since the last time, and what came of it in the end.
    pub fn tell(&mut self, what: impl AsRef<str>) -> Result<(), Box<dyn Error>> {
        let millis = self.since.elapsed().as_micros() as f64 / 1000.0;
        let calls = self.bank.calls();
        let new = calls.get(self.told..).unwrap_or_default();
        let mut rows: Vec<(String, Vec<String>)> = Vec::new();
        for call in new {
            let (name, status) = (name(call), status(call));
            match rows.last_mut() {
                // Attempts of a call, and pages of a list.
                Some((last, statuses)) if *last == name => {
                    if statuses.last() != Some(&status) {
                        statuses.push(status);
                    }
                }
                _ => rows.push((name, vec![status])),
            }
        }
        let last = rows.len().saturating_sub(1);
        for (index, (name, statuses)) in rows.into_iter().enumerate() {
            let (time, what) =
                if index == last { (format!("{millis:.1} ms"), what.as_ref()) } else { Default::default() };
            self.table.row(self.provider, &name, &statuses.join(", "), &time, what)?;
        }
        self.table.calls += calls.len() - self.told;
        self.told = calls.len();
        self.since = Instant::now();
        Ok(())
    }
}

/// The operation's id; of what the contract lacks, method and path.
fn name(call: &Recorded) -> String {
    call.operation.clone().unwrap_or_else(|| format!("{} {}", call.method, call.path))
}

fn status(call: &Recorded) -> String {
    call.status.map_or("reset".to_owned(), |status| status.to_string())
}

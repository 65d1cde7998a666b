//! A process with limits, that does not outlive who started it.

use std::ffi::OsStr;
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::Limits;
use crate::output::Problem;

/// How a process ended.
#[derive(Debug)]
pub enum How {
    /// By itself, or by a signal that is not ours.
    Ended(ExitStatus),
    /// It was killed when its time was over.
    TimedOut,
}

/// A process that ended.
#[derive(Debug)]
pub struct Ended {
    /// How.
    pub how: How,
    /// What it said on its error output, the beginning of it.
    pub said: String,
    /// From its start to its end.
    pub elapsed: Duration,
}

/// Runs a program to its end or to its limits.
pub fn run(program: &Path, arguments: &[&OsStr], limits: Limits) -> Result<Ended, Problem> {
    // A shell sets the limits and then becomes the program: Rust has no safe call for them. The limit on
    // processor time is for the case that we are killed ourselves and can't kill what we started.
    let script = format!(
        "ulimit -c 0; ulimit -v {}; ulimit -t {}; exec \"$@\"",
        limits.memory_megabytes.saturating_mul(1024),
        limits.time.as_secs().max(1).saturating_mul(2)
    );
    let started = Instant::now();
    let child = Command::new("sh")
        .args(["-c", &script, "sh"])
        .arg(program)
        .args(arguments)
        // The last line is what is reported, and a backtrace is different on every machine.
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| {
            Problem::new(format!("cannot start a process: {error}")).at("sh").next("see that `sh` is in PATH")
        })?;
    let mut running = Running(child);
    let stderr = running.0.stderr.take();
    // Read while it runs: who writes into a full pipe waits for ever.
    let reader = thread::spawn(move || {
        let mut said = Vec::new();
        if let Some(mut stderr) = stderr {
            let _ = stderr.by_ref().take(64 * 1024).read_to_end(&mut said);
            let _ = std::io::copy(&mut stderr, &mut std::io::sink());
        }
        String::from_utf8_lossy(&said).into_owned()
    });
    let how = loop {
        match running.0.try_wait() {
            Ok(Some(status)) => break How::Ended(status),
            Ok(None) if started.elapsed() > limits.time => break How::TimedOut,
            Ok(None) => thread::sleep(Duration::from_millis(5)),
            Err(error) => return Err(Problem::new(format!("cannot wait for a process: {error}"))),
        }
    };
    drop(running);
    let elapsed = started.elapsed();
    Ok(Ended { how, said: reader.join().unwrap_or_default(), elapsed })
}

/// Ends with its owner, however that goes.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Fails when it has ended, which is what is wanted.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

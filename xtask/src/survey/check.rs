//! Compiles what a survey generated: all crates in a workspace of their own, by one run of cargo, so that
//! what they share is built once.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

use serde_json::Value;

use super::{Depth, Request};
use crate::output::{Problem, Screen};
use crate::workspace::Workspace;
use crate::writer;

/// Where the crates are written.
#[derive(Debug)]
pub struct Place {
    folder: PathBuf,
    crates: PathBuf,
    /// Keeps a second survey out of the folder for as long as this one runs.
    _lock: Option<fs::File>,
    /// Removes the folder at the end, where nothing is kept for the next survey.
    _temporary: Option<tempfile::TempDir>,
}

impl Place {
    /// A temporary folder; or one in `target`, so that the next check finds the runtime built.
    pub fn new(workspace: &Workspace, depth: Depth) -> Result<Self, Problem> {
        if depth == Depth::Generate {
            let temporary = tempfile::tempdir()
                .map_err(|error| Problem::new(format!("cannot make a temporary folder: {error}")))?;
            let folder = temporary.path().to_owned();
            return Ok(Self {
                crates: folder.join("crates"),
                folder,
                _lock: None,
                _temporary: Some(temporary),
            });
        }
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(target) => workspace.root().join(target),
            None => workspace.root().join("target"),
        };
        let folder = target.join("survey");
        writer::make_folder(&folder)?;
        let lock = writer::lock(&folder, || {});
        let crates = folder.join("crates");
        writer::remove_folder(&crates)?;
        Ok(Self { crates, folder, _lock: lock, _temporary: None })
    }

    /// One folder for each document.
    pub fn crates(&self) -> &Path {
        &self.crates
    }
}

/// What rustc says of a crate.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    /// The first error; none when it compiled.
    pub error: Option<RustcError>,
    /// How many warnings.
    pub warnings: usize,
}

/// An error of rustc.
#[derive(Clone, Debug)]
pub struct RustcError {
    /// Such as `E0308`.
    pub code: Option<String>,
    /// Its first line.
    pub message: String,
    /// File and line in the crate.
    pub place: Option<String>,
}

impl fmt::Display for RustcError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(code) = &self.code {
            write!(f, "{code}: ")?;
        }
        f.write_str(&self.message)?;
        match &self.place {
            Some(place) => write!(f, " ({place})"),
            None => Ok(()),
        }
    }
}

/// Compiles the crates with these ids.
pub fn check(
    workspace: &Workspace,
    place: &Place,
    ids: &[&str],
    request: &Request,
    screen: &mut Screen<'_>,
) -> Result<BTreeMap<String, Verdict>, Problem> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    prepare(workspace, place, ids, request)?;
    let child = cargo(place, request)
        .args(["check", "--workspace", "--keep-going", "--message-format=json"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| {
            Problem::new(format!("cannot start cargo: {error}")).next("see that it is in PATH")
        })?;
    let mut running = Cargo(child);
    let last_words = last_words(&mut running.0);

    let mut verdicts: BTreeMap<String, Verdict> = BTreeMap::new();
    let mut done = Vec::new();
    let stdout = running.0.stdout.take();
    for line in stdout.into_iter().flat_map(|stdout| BufReader::new(stdout).lines()).map_while(Result::ok) {
        let Ok(message) = serde_json::from_str::<Value>(&line) else { continue };
        let Some(id) = id(&message).filter(|id| ids.contains(id)) else { continue };
        match message["reason"].as_str() {
            Some("compiler-message") => note(&message["message"], verdicts.entry(id.to_owned()).or_default()),
            Some("compiler-artifact") => {
                done.push(id.to_owned());
                screen.progress(format_args!("{:>12} {}/{} {id}", "Compiled", done.len(), ids.len()));
            }
            _ => {}
        }
    }
    let status = running.0.wait().map_err(|error| Problem::new(format!("cannot wait for cargo: {error}")))?;
    let said = last_words.join().unwrap_or_default();
    if !status.success() && done.is_empty() && verdicts.is_empty() {
        return Err(Problem::new(format!("cargo could not check the generated crates:\n{said}"))
            .at(place.folder.display().to_string())
            .next("run `cargo check` there to see what is wrong"));
    }
    for id in ids {
        let verdict = verdicts.entry((*id).to_owned()).or_default();
        if verdict.error.is_none() && !done.iter().any(|done| done == id) {
            verdict.error = Some(RustcError {
                code: None,
                message: "rustc was ended, by its time or memory limit or by a crash".to_owned(),
                place: None,
            });
        }
    }
    Ok(verdicts)
}

/// Cargo, in the workspace of the crates.
pub(super) fn cargo(place: &Place, request: &Request) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(&place.folder)
        .env("RUSTC_WORKSPACE_WRAPPER", place.folder.join(WRAPPER))
        .env("CARGO_TARGET_DIR", place.folder.join("target"))
        .env("CARGO_BUILD_JOBS", request.jobs.max(1).to_string());
    command
}

const WRAPPER: &str = "rustc-with-limits";

/// Writes the workspace around the crates.
fn prepare(workspace: &Workspace, place: &Place, ids: &[&str], request: &Request) -> Result<(), Problem> {
    let manifest = workspace.manifest()?;
    let mut text = String::from("[workspace]\nresolver = \"3\"\nmembers = [\n");
    for id in ids {
        text.push_str(&format!("    \"crates/{id}\",\n"));
    }
    text.push_str("]\n");
    for table in ["[workspace.package]", "[workspace.dependencies]"] {
        text.push_str(&format!("\n{table}\n"));
        let lines = manifest.lines().skip_while(|line| line.trim() != table).skip(1);
        for line in lines.take_while(|line| !line.starts_with('[')) {
            match line.split_once("path = \"") {
                Some((name, rest)) => {
                    text.push_str(&format!("{name}path = \"{}/{rest}", workspace.root().display()));
                }
                None => text.push_str(line),
            }
            text.push('\n');
        }
    }
    // Debug information would cost time and say nothing.
    text.push_str("\n[profile.dev]\ndebug = false\nincremental = false\n");
    writer::write(&place.folder.join("Cargo.toml"), text.as_bytes())?;
    // The same versions as in the repository, so that nothing has to be fetched.
    if let Ok(lock) = fs::read(workspace.root().join("Cargo.lock")) {
        writer::write(&place.folder.join("Cargo.lock"), &lock)?;
    }
    // Compiling takes more than generating, and how much depends on the machine: four times is still an end.
    let script = format!(
        "#!/bin/sh\nulimit -c 0\nulimit -v {}\nulimit -t {}\nexec \"$@\"\n",
        request.limits.memory_megabytes.saturating_mul(4 * 1024),
        request.limits.time.as_secs().max(1).saturating_mul(10)
    );
    let wrapper = place.folder.join(WRAPPER);
    writer::write(&wrapper, script.as_bytes())?;
    fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755)).map_err(|error| {
        Problem::new(format!("cannot make a script executable: {error}")).at(wrapper.display().to_string())
    })
}

/// The id of the crate that a message of cargo is about.
pub(super) fn id(message: &Value) -> Option<&str> {
    Path::new(message["manifest_path"].as_str()?).parent()?.file_name()?.to_str()
}

fn note(message: &Value, verdict: &mut Verdict) {
    let text = message["message"].as_str().unwrap_or_default();
    match message["level"].as_str() {
        Some("warning") if !text.contains("warnings emitted") && !text.contains("warning emitted") => {
            verdict.warnings += 1;
        }
        Some(level) if level.starts_with("error") && verdict.error.is_none() => {
            let spans = message["spans"].as_array().map(Vec::as_slice).unwrap_or_default();
            let primary = spans.iter().find(|span| span["is_primary"] == Value::Bool(true));
            let place = primary.and_then(|span| {
                let file = span["file_name"].as_str()?;
                // From the crate on: what comes before is this machine's.
                let file = file.find("src/").map_or(file, |at| &file[at..]);
                Some(format!("{file}:{}", span["line_start"].as_u64()?))
            });
            let code = message["code"]["code"].as_str().map(str::to_owned);
            let message = text.lines().next().unwrap_or_default().to_owned();
            verdict.error = Some(RustcError { code, message, place });
        }
        _ => {}
    }
}

/// The end of what cargo says, for the case that it can't start.
fn last_words(child: &mut Child) -> thread::JoinHandle<String> {
    let stderr = child.stderr.take();
    thread::spawn(move || {
        let mut last = VecDeque::new();
        for line in stderr.into_iter().flat_map(|stderr| BufReader::new(stderr).lines()).map_while(Result::ok)
        {
            last.push_back(line);
            if last.len() > 20 {
                last.pop_front();
            }
        }
        last.into_iter().collect::<Vec<_>>().join("\n")
    })
}

/// Ends with its owner. Cargo ends its compilers itself, and each of them has limits of its own.
struct Cargo(Child);

impl Drop for Cargo {
    fn drop(&mut self) {
        if !matches!(self.0.try_wait(), Ok(Some(_))) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }
}

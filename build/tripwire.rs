//! The tripwire: are the generated crates what the specs led to, as far as `SHA256SUMS` can tell?
//!
//! Reads and hashes, and never generates: that every byte is what the pipeline would write today is for
//! `cargo xtask verify` to say.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use sha2::{Digest, Sha256};

/// What was found, and what to look at again.
#[derive(Debug, Default)]
pub struct Inspection {
    /// The folders that call for another inspection when anything in them changes, relative to the workspace. Both
    /// exist: cargo takes one that doesn't for changed, on every build.
    pub watched: Vec<&'static str>,
    /// Where the tree is not what was generated.
    pub problems: Vec<Problem>,
}

/// One file or folder that is not as it was generated. Paths are relative to the workspace.
#[derive(Debug, PartialEq, Eq)]
pub enum Problem {
    /// A provider without a crate.
    NewProvider { id: String },
    /// A crate whose provider is gone.
    Orphan { id: String },
    /// A crate without checksums, or with others than `sha256sum` writes.
    NoChecksums { id: String, reason: String },
    /// An input that came after the crate.
    NewInput { id: String, path: String },
    /// An input that is another.
    ChangedInput { id: String, path: String },
    /// An input that is gone.
    MissingInput { id: String, path: String },
    /// An output that is another.
    EditedOutput { id: String, path: String },
    /// An output that is gone.
    MissingOutput { id: String, path: String },
    /// A file that can't be read.
    Unreadable { path: String, reason: String },
}

/// Whether a problem stops the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// At a desk: who is at work on a spec wants to finish first.
    Warning,
    /// Where nobody reads warnings.
    Error,
}

impl Severity {
    /// From the value of the variable `CI`.
    pub fn from_ci(value: Option<&str>) -> Self {
        match value {
            None | Some("" | "0" | "false") => Self::Warning,
            Some(_) => Self::Error,
        }
    }
}

impl Inspection {
    /// What the build script tells cargo.
    pub fn instructions(&self, severity: Severity) -> Vec<String> {
        let level = match severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let mut lines = vec!["cargo::rerun-if-env-changed=CI".to_owned()];
        // Always one at least: told nothing, cargo would watch every file of the package.
        lines.push("cargo::rerun-if-changed=build.rs".to_owned());
        lines.extend(self.watched.iter().map(|folder| format!("cargo::rerun-if-changed={folder}")));
        lines.extend(self.problems.iter().map(|problem| format!("cargo::{level}={problem}")));
        lines
    }
}

/// Looks at the providers of the workspace in `root`. In a published crate there are none, and all is well.
pub fn inspect(root: &Path) -> Inspection {
    let mut inspection = Inspection::default();
    let specs = inspection.folders(root, "specs");
    let crates = inspection.folders(root, "generated");
    for id in specs.union(&crates) {
        match (specs.contains(id), crates.contains(id)) {
            (true, false) => inspection.problems.push(Problem::NewProvider { id: id.clone() }),
            (false, _) => inspection.problems.push(Problem::Orphan { id: id.clone() }),
            (true, true) => inspection.compare(root, id),
        }
    }
    inspection
}

impl Inspection {
    /// The names of the folders in a folder of the workspace, which a published crate doesn't have.
    fn folders(&mut self, root: &Path, name: &'static str) -> BTreeSet<String> {
        let entries = match fs::read_dir(root.join(name)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return BTreeSet::new(),
            Err(error) => {
                self.problems.push(Problem::Unreadable { path: name.to_owned(), reason: error.to_string() });
                return BTreeSet::new();
            }
        };
        // cargo looks at every file below, and at the folders: what comes and what goes is a change too.
        self.watched.push(name);
        let folders = entries.flatten().filter(|entry| entry.path().is_dir());
        folders
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| !name.starts_with('.'))
            .collect()
    }

    /// Holds a provider's inputs and outputs against what its crate says of them.
    fn compare(&mut self, root: &Path, id: &str) {
        let folder = format!("generated/{id}");
        let checksums = match fs::read_to_string(root.join(&folder).join("SHA256SUMS")) {
            Ok(text) => parse(&text, &folder),
            Err(error) if error.kind() == ErrorKind::NotFound => Err("is missing".to_owned()),
            Err(error) => Err(format!("can't be read: {error}")),
        };
        let checksums = match checksums {
            Ok(checksums) => checksums,
            Err(reason) => {
                return self.problems.push(Problem::NoChecksums { id: id.to_owned(), reason });
            }
        };
        for Checksum { expected, path } in &checksums {
            let (id, is_output) = (id.to_owned(), path.starts_with(&format!("{folder}/")));
            let path = path.clone();
            match hash(&root.join(&path)) {
                Ok(actual) if actual == *expected => {}
                Ok(_) if is_output => self.problems.push(Problem::EditedOutput { id, path }),
                Ok(_) => self.problems.push(Problem::ChangedInput { id, path }),
                Err(error) if error.kind() == ErrorKind::NotFound => self.problems.push(match is_output {
                    true => Problem::MissingOutput { id, path },
                    false => Problem::MissingInput { id, path },
                }),
                Err(error) => self.problems.push(Problem::Unreadable { path, reason: error.to_string() }),
            }
        }
        // The inputs that may come later: the spec itself, and what it refers to, are named from the start.
        let mut later = vec![format!("specs/{id}/provider.toml")];
        later.extend(overlays(root, id));
        for path in later {
            if root.join(&path).exists() && !checksums.iter().any(|checksum| checksum.path == path) {
                self.problems.push(Problem::NewInput { id: id.to_owned(), path });
            }
        }
    }
}

/// The provider's overlays, by name; what is no overlay to `load` is none here.
fn overlays(root: &Path, id: &str) -> BTreeSet<String> {
    let folder = format!("specs/{id}/overlays");
    let entries = fs::read_dir(root.join(&folder)).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let is_overlay = |name: &String| {
        !name.starts_with('.') && [".yaml", ".yml", ".json"].iter().any(|ending| name.ends_with(ending))
    };
    names.filter(is_overlay).map(|name| format!("{folder}/{name}")).collect()
}

/// One line of `SHA256SUMS`.
struct Checksum {
    expected: String,
    /// Relative to the workspace.
    path: String,
}

/// Reads what `sha256sum` writes, where paths are relative to `folder`.
fn parse(text: &str, folder: &str) -> Result<Vec<Checksum>, String> {
    let mut checksums = Vec::new();
    for (index, line) in text.lines().enumerate() {
        // What a merge left behind, for example.
        checksums
            .push(checksum(line, folder).ok_or_else(|| format!("has no checksum in line {}", index + 1))?);
    }
    if checksums.is_empty() { Err("is empty".to_owned()) } else { Ok(checksums) }
}

fn checksum(line: &str, folder: &str) -> Option<Checksum> {
    let (expected, path) = line.split_once("  ")?;
    let is_digest = expected.len() == 64 && expected.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_digest.then_some(Checksum { expected: expected.to_owned(), path: from_workspace(folder, path)? })
}

/// `specs/akoya/openapi.yaml` for `../../specs/akoya/openapi.yaml` in `generated/akoya`; `None` where a path leads
/// out of the workspace.
fn from_workspace(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in path.split('/') {
        match part {
            "" => return None,
            "." => {}
            ".." => drop(parts.pop()?),
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

fn hash(path: &Path) -> io::Result<String> {
    let digest = Sha256::digest(fs::read(path)?);
    Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NewProvider { id } => {
                write!(f, "specs/{id} has no crate yet; run `cargo xtask regenerate {id}`")
            }
            Self::Orphan { id } => {
                write!(f, "generated/{id} has no spec; run `cargo xtask regenerate` to remove it")
            }
            Self::NoChecksums { id, reason } => {
                write!(f, "generated/{id}/SHA256SUMS {reason}; run `cargo xtask regenerate {id}`")
            }
            Self::NewInput { id, path } => {
                write!(f, "{path} is new since generation; run `cargo xtask regenerate {id}`")
            }
            Self::ChangedInput { id, path } => {
                write!(f, "{path} changed since generation; run `cargo xtask regenerate {id}`")
            }
            Self::MissingInput { id, path } => {
                write!(
                    f,
                    "{path} is gone since generation; put it back, or run `cargo xtask regenerate {id}`"
                )
            }
            Self::EditedOutput { id, path } => write!(
                f,
                "{path} was edited by hand; change the spec instead, and run `cargo xtask regenerate {id}`"
            ),
            Self::MissingOutput { id, path } => {
                write!(f, "{path} is missing; run `cargo xtask regenerate {id}`")
            }
            Self::Unreadable { path, reason } => {
                write!(f, "{path} can't be read: {reason}; check that you may read it")
            }
        }
    }
}

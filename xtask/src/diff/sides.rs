//! The two sides of a comparison: a provider at a revision and in the working tree, or two files.
//!
//! A provider at a revision is written to a temporary folder and read there as any other is, so that there is one way
//! to read a provider, whatever its folder holds.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use passbook_codegen::crate_for;
use passbook_diff::usage::Outline;
use passbook_diff::{
    Area, Aspect, Bump, Change, Depth, Diff, Direction, Effect, Place, Spot, Stability, diff_with, rules,
};
use passbook_openapi::load::{Config, Source, load_file, load_pair, load_provider};
use passbook_openapi::{Diagnostic, Diagnostics, Position, document_for, resolve};
use semver::Version;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::git::Checkout;
use super::report::{Compared, Judged, SideName, Texts};
use super::version::Versions;
use crate::output::Problem;
use crate::pipeline::{caught, is_inside};
use crate::workspace::{Workspace, unreadable};
use crate::writer;

/// Where a provider is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State<'a> {
    /// As it is on disk now.
    Now,
    /// As it was in this commit.
    At(&'a str),
}

/// A provider's folder as it was, or is.
#[derive(Debug)]
pub struct Folder {
    /// What the pipeline reads of it; `None` where there is no such provider.
    pub source: Option<Source>,
    /// `approved.toml`, which the pipeline doesn't read.
    pub approved: Option<String>,
    /// `CHANGELOG.md`, as text of its own.
    pub changelog: Option<String>,
}

/// Why two sides can't be compared.
#[derive(Debug)]
pub struct Refusal {
    /// Which side: `specs/akoya at 0123456789`.
    pub side: String,
    /// What is wrong with it.
    pub found: Vec<Diagnostic>,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} can't be compared:", self.side)?;
        for diagnostic in &self.found {
            write!(f, "\n\n{diagnostic}")?;
        }
        Ok(())
    }
}

/// A provider's folder in this state. `Err` where the provider can't be read.
pub fn folder(
    workspace: &Workspace,
    checkout: &Checkout,
    id: &str,
    state: State<'_>,
) -> Result<Result<Folder, Refusal>> {
    let refusal = |found: Vec<Diagnostic>| Refusal { side: side_name(id, state), found };
    let read = |root: &Path| match caught(|| load_provider(root, id)) {
        Ok(Ok(source)) => Ok(source),
        Ok(Err(refused)) => Err(refusal(refused.iter().cloned().collect())),
        Err(fault) => Err(refusal(fault)),
    };
    let prefix = format!("specs/{id}");
    let (source, approved, changelog) = match state {
        State::Now => {
            let folder = workspace.root().join(&prefix);
            let beside = |name: &str| optional(&folder.join(name));
            let source = if folder.is_dir() { Some(read(workspace.root())) } else { None };
            (source, beside("approved.toml")?, beside("CHANGELOG.md")?)
        }
        State::At(commit) => {
            let files = checkout.files(commit, &[&prefix])?;
            let beside = |name: &str| {
                let bytes = files.get(&format!("{prefix}/{name}"))?;
                Some(String::from_utf8_lossy(bytes).into_owned())
            };
            let approved = beside("approved.toml");
            let changelog = beside("CHANGELOG.md");
            let source = if files.is_empty() { None } else { Some(in_temporary_folder(&files, read)?) };
            (source, approved, changelog)
        }
    };
    Ok(source.transpose().map(|source| Folder { source, approved, changelog }))
}

fn in_temporary_folder<T>(files: &BTreeMap<String, Vec<u8>>, read: impl FnOnce(&Path) -> T) -> Result<T> {
    let folder = tempfile::tempdir()?;
    for (path, contents) in files {
        // git refuses such paths itself; a repository that was made by something else may have them.
        if !is_inside(path) {
            return Err(Problem::new(format!("`{path}` leads out of its folder"))
                .next("run `git fsck` to see what else is wrong with the repository")
                .into());
        }
        writer::write(&folder.path().join(path), contents)?;
    }
    Ok(read(folder.path()))
}

fn optional(path: &Path) -> Result<Option<String>, Problem> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable(path, &error)),
    }
}

fn side_name(id: &str, state: State<'_>) -> String {
    match state {
        State::Now => format!("specs/{id} as it is now"),
        State::At(commit) => format!("specs/{id} at {}", commit.get(..10).unwrap_or(commit)),
    }
}

/// Whether the names of both sides are needed, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlines {
    /// For what a consumer uses.
    Wanted,
    /// Nobody asks.
    Unwanted,
}

/// How two sides are compared.
#[derive(Clone, Copy, Debug)]
pub struct How<'a> {
    /// Whether the crates are generated.
    pub depth: Depth,
    /// Which parts may break.
    pub stability: &'a Stability,
    /// Whether the names of both sides are needed.
    pub outlines: Outlines,
}

impl<'a> How<'a> {
    /// The documents, or the crates, and nothing about consumers.
    pub fn of_documents(depth: Depth, stability: &'a Stability) -> Self {
        Self { depth, stability, outlines: Outlines::Unwanted }
    }
}

/// What changed of a provider from one state to the other.
pub fn compare_provider(
    id: &str,
    (old, old_state): (Option<Source>, State<'_>),
    (new, new_state): (Option<Source>, State<'_>),
    How { depth, stability, outlines: asked_for }: How<'_>,
) -> Result<Compared, Refusal> {
    let package = Some(format!("passbook-{id}"));
    let mut compared = Compared { id: id.to_owned(), package, ..Compared::default() };
    compared.old = old.as_ref().map(texts).unwrap_or_default();
    compared.new = new.as_ref().map(texts).unwrap_or_default();
    compared.outlines = outlines(old.as_ref(), new.as_ref(), asked_for);
    let changes = match (old, new) {
        (None, None) => Vec::new(),
        (None, Some(new)) => vec![whole(id, Effect::Added, &new.label)],
        (Some(old), None) => vec![whole(id, Effect::Removed, &old.label)],
        (Some(old), Some(new)) => {
            // The same files say the same, and most providers are left alone by most changes.
            let diff = match contract(&old).eq(contract(&new)) {
                true => Diff::default(),
                false => sources(&old, &new, (depth, stability)).map_err(|(side, found)| {
                    let state = if side == SideName::Old { old_state } else { new_state };
                    Refusal { side: side_name(id, state), found }
                })?,
            };
            compared.versions = versions(&old, &new, asked(&diff));
            diff.changes
        }
    };
    compared.changes = changes.into_iter().map(Judged::from).collect();
    Ok(compared)
}

/// The files that say what the crate is; what its changelog says is for people.
fn contract(source: &Source) -> impl Iterator<Item = (&String, &Vec<u8>)> {
    source.inputs.iter().filter(|(label, _)| !label.ends_with("/CHANGELOG.md"))
}

/// What changed from one file to another.
pub fn compare_files(
    folder: &Path,
    (old, new): (&Path, &Path),
    How { depth, stability, outlines: asked_for }: How<'_>,
) -> Result<Compared, Refusal> {
    // Nobody here can correct such documents, so what can be repaired is.
    let config = Config::repair_all();
    let (old_place, new_place) = (folder.join(old), folder.join(new));
    let load = |place: &Path| caught(|| load_file(place, "document", config.clone()));
    // A mark of stability and the name of a field can stand far from what differs.
    let needs_all = depth == Depth::Crates || stability.least.is_some() || asked_for == Outlines::Wanted;
    let (old_loaded, new_loaded) = match needs_all {
        true => (load(&old_place), load(&new_place)),
        false => match caught(|| load_pair(&old_place, &new_place, "document", &config)) {
            Ok((old, new)) => (Ok(old), Ok(new)),
            Err(fault) => (Err(fault.clone()), Err(fault)),
        },
    };
    let read = |path: &Path, place: &Path, loaded: Result<Result<Source, Diagnostics>, Vec<Diagnostic>>| {
        let shown = path.display().to_string();
        let found = match loaded {
            Ok(Ok(mut source)) => {
                source.label.clone_from(&shown);
                return Ok(source);
            }
            Ok(Err(refused)) => refused.iter().cloned().collect(),
            Err(fault) => fault,
        };
        let at = place.display().to_string();
        let renamed = |mut diagnostic: Diagnostic| {
            if diagnostic.file == at {
                diagnostic.file.clone_from(&shown);
            }
            diagnostic
        };
        Err(Refusal { side: shown.clone(), found: found.into_iter().map(renamed).collect() })
    };
    let (old_source, new_source) = (read(old, &old_place, old_loaded)?, read(new, &new_place, new_loaded)?);
    let id = new.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let diff = sources(&old_source, &new_source, (depth, stability)).map_err(|(side, found)| {
        let path = if side == SideName::Old { old } else { new };
        Refusal { side: path.display().to_string(), found }
    })?;
    Ok(Compared {
        id,
        package: None,
        changes: diff.changes.into_iter().map(Judged::from).collect(),
        versions: None,
        old: Texts { date: written(&old_place), ..texts(&old_source) },
        new: Texts { date: written(&new_place), ..texts(&new_source) },
        outlines: outlines(Some(&old_source), Some(&new_source), asked_for),
    })
}

/// The names of both sides, where they are asked for. A side that can't be read is refused by the comparison.
fn outlines(old: Option<&Source>, new: Option<&Source>, asked_for: Outlines) -> Option<Box<[Outline; 2]>> {
    let of = |source: Option<&Source>| {
        let document = source.and_then(|source| caught(|| resolve(source.clone())).ok()?.ok());
        document.as_ref().map(Outline::of).unwrap_or_default()
    };
    (asked_for == Outlines::Wanted).then(|| Box::new([of(old), of(new)]))
}

/// The diff, or which side is to blame for that there is none.
fn sources(
    old: &Source,
    new: &Source,
    (depth, stability): (Depth, &Stability),
) -> Result<Diff, (SideName, Vec<Diagnostic>)> {
    let refused = match caught(|| diff_with(old.clone(), new.clone(), depth, stability)) {
        Ok(Ok(diff)) => return Ok(diff),
        Ok(Err(refused)) => refused.iter().cloned().collect(),
        Err(fault) => fault,
    };
    // Only now, since nothing else needs it: which of the two is it?
    let check = |source: Source| match depth {
        Depth::Documents => document_for(source).map(drop),
        Depth::Crates => crate_for(source).map(drop),
    };
    let works = caught(|| check(old.clone())).is_ok_and(|checked| checked.is_ok());
    let side = if works { SideName::New } else { SideName::Old };
    Err((side, refused))
}

/// The day on which a file was written, in UTC.
fn written(path: &Path) -> Option<String> {
    let modified = std::fs::metadata(path).ok()?.modified().ok()?;
    let seconds = modified.duration_since(std::time::UNIX_EPOCH).ok()?.as_secs();
    let day = chrono::DateTime::from_timestamp(i64::try_from(seconds).ok()?, 0)?.date_naive();
    Some(format!("file of {day}"))
}

fn texts(source: &Source) -> Texts {
    let text = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).into();
    let mut files: BTreeMap<String, Arc<str>> =
        source.inputs.iter().map(|(label, bytes)| (label.clone(), text(bytes))).collect();
    files.insert(source.label.clone(), source.text.clone());
    let info = |key: &str| {
        let said = source.document().get("info").and_then(|info| info.get(key));
        said.and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    Texts { label: source.label.clone(), title: info("title"), version: info("version"), date: None, files }
}

/// The part of the version that has to grow. Of levels of stability the crate says nothing.
fn asked(diff: &Diff) -> Option<Bump> {
    let asks = |change: &Change| match change.aspect {
        Aspect::Stability => change.rust,
        _ => change.bump(),
    };
    diff.changes.iter().map(asks).max()
}

fn versions(old: &Source, new: &Source, bump: Option<Bump>) -> Option<Versions> {
    // `load` takes nothing else for a version.
    let version = |source: &Source| Version::parse(source.config.crate_version()).ok();
    Some(Versions { old: version(old)?, new: version(new)?, bump })
}

/// The one change of a provider that is on one side alone.
fn whole(id: &str, effect: Effect, label: &str) -> Change {
    let (known, message) = match effect {
        Effect::Removed => ("provider_removed", format!("the provider {id} is gone")),
        _ => ("provider_added", format!("the provider {id} is new")),
    };
    let rule = rules::rule(known).expect("the table has both");
    let there =
        Spot { file: label.to_owned(), position: Some(Position { line: 1, column: 1 }), ..Spot::default() };
    let (old, new) = match effect {
        Effect::Removed => (there, Spot::default()),
        _ => (Spot::default(), there),
    };
    let sum = Sha256::digest(format!("{known} {id}"));
    Change {
        rule: rule.id,
        wire: rule.wire,
        rust: rule.rust,
        direction: Direction::Any,
        area: Area::Provider,
        aspect: Aspect::Existence,
        effect,
        message,
        migration: (effect == Effect::Removed)
            .then(|| "the crate no longer exists; nothing replaces it".to_owned()),
        hint: (effect == Effect::Removed).then(|| {
            format!(
                "put `specs/{id}` back, or yank the crate and say in its last version what to use instead"
            )
        }),
        place: Place { scope: format!("provider {id}"), path: String::new() },
        field: None,
        unstable: None,
        operations: Vec::new(),
        old,
        new,
        fingerprint: sum.iter().take(6).map(|byte| format!("{byte:02x}")).collect(),
    }
}

//! A provider's folder, or one file, becomes a [`Source`].
//!
//! The only module that reads the file system. What it refuses, it refuses with a place: bytes that aren't
//! UTF-8, YAML or JSON that doesn't parse, a key given twice, aliases that multiply without bound.
//!
//! Beside the document it reads what belongs to it: the files in its folder that its references name, and the
//! overlays.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::stack::both;

pub(crate) mod config;
pub mod excerpt;
pub(crate) mod files;
mod read;
mod root;
pub(crate) mod source;
pub(crate) mod text;

pub use config::{Config, Repair, Tolerance};
use excerpt::{Excerpt, Reach};
use read::{list, parse, read, unreadable, utf8};
use root::Root;
pub use source::{Absence, File, Source};

/// Reads `specs/<id>/` under `root`.
pub fn load_provider(root: &Path, id: &str) -> Result<Source, Diagnostics> {
    provider(Root::Disk(root), &format!("specs/{id}"), id)
}

/// Reads a folder that is written as those in `specs/` are, wherever it stands.
pub fn load_folder(folder: &Path, id: &str) -> Result<Source, Diagnostics> {
    provider(Root::Disk(Path::new("")), &folder.display().to_string(), id)
}

/// Reads a provider from files in memory, each with its path, such as `specs/<id>/openapi.yaml`: for programs that
/// have specs inside. What is read, and how, is the same as from disk.
pub fn load_embedded(files: &[(&str, &[u8])], id: &str) -> Result<Source, Diagnostics> {
    provider(Root::Memory(files), &format!("specs/{id}"), id)
}

fn provider(root: Root<'_>, folder: &str, id: &str) -> Result<Source, Diagnostics> {
    let label = ["yaml", "yml", "json"]
        .iter()
        .map(|extension| format!("{folder}/openapi.{extension}"))
        .find(|label| root.is_file(label))
        .ok_or_else(|| {
            let mut missing =
                Diagnostic::error("missing_spec", "", "there is no openapi.yaml in this folder").help(
                    format!(
                        "write `{folder}/openapi.yaml`, or run `cargo xtask new provider {id} --spec FILE`"
                    ),
                );
            missing.file = folder.to_owned();
            missing
        })?;
    let bytes = root.read(&label)?;
    let config_label = format!("{folder}/provider.toml");
    let mut inputs = BTreeMap::new();
    let config = match root.exists(&config_label) {
        false => Config::default(),
        true => {
            let config_bytes = root.read(&config_label)?;
            let config = Config::parse(&utf8(config_bytes.clone(), &config_label)?, &config_label)?;
            inputs.insert(config_label, config_bytes);
            config
        }
    };
    inputs.insert(label.clone(), bytes.clone());
    // The crate carries a copy; nobody needs one.
    let changelog_label = format!("{folder}/{CHANGELOG}");
    if root.exists(&changelog_label) {
        let changelog = root.read(&changelog_label)?;
        utf8(changelog.clone(), &changelog_label)?;
        inputs.insert(changelog_label, changelog);
    }
    let mut source = from_bytes(id, label, bytes, config, inputs)?;
    source.overlays = overlays(root, folder, &mut source.inputs)?;
    source.files = files::gather(root, folder, &source);
    for file in source.files.values().flatten() {
        source.inputs.insert(file.label.clone(), file.text.clone().into_bytes());
    }
    Ok(source)
}

/// Reads `overlays/` in the order of the files' names.
fn overlays(
    root: Root<'_>,
    folder: &str,
    inputs: &mut BTreeMap<String, Vec<u8>>,
) -> Result<Vec<File>, Diagnostics> {
    let folder = format!("{folder}/overlays");
    let is_overlay =
        |name: &String| ["yaml", "yml", "json"].iter().any(|ending| name.ends_with(&format!(".{ending}")));
    let mut names: Vec<String> =
        root.names(&folder)?.into_iter().filter(|name| is_overlay(name) && !name.starts_with('.')).collect();
    // Sorted: one overlay builds on what those before it made.
    names.sort();
    let mut overlays = Vec::new();
    for name in names {
        let label = format!("{folder}/{name}");
        let bytes = root.read(&label)?;
        let text = utf8(bytes.clone(), &label)?;
        let document = parse(&text, &label)?;
        inputs.insert(label.clone(), bytes);
        overlays.push(File { label, text, document });
    }
    Ok(overlays)
}

/// What changed in each version of a crate: kept by hand, or by `cargo xtask diff --write`.
pub const CHANGELOG: &str = "CHANGELOG.md";

/// Reads one document that belongs to no provider's folder.
pub fn load_file(path: &Path, id: &str, config: Config) -> Result<Source, Diagnostics> {
    let label = path.display().to_string();
    let bytes = read(path, &label)?;
    let mut source = from_bytes(id, label, bytes, config, BTreeMap::new())?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    source.files = files::gather(Root::Disk(folder), "", &source);
    Ok(source)
}

/// Reads one document from its text, in which `label` is its name in messages. It has no files beside it.
pub fn load_text(text: &str, label: &str, id: &str, config: Config) -> Result<Source, Diagnostics> {
    let mut source = from_bytes(id, label.to_owned(), text.into(), config, BTreeMap::new())?;
    source.files = files::gather(Root::Memory(&[]), "", &source);
    Ok(source)
}

/// The text of a regular file that is not too large, whatever it is for; `label` names it in messages.
pub fn read_text(path: &Path, label: &str) -> Result<String, Diagnostics> {
    utf8(read(path, label)?, label)
}

/// Reads two documents that are to be compared as documents, and of each only what can matter for that: what differs,
/// and what leads to it. Where such a part can't be told from the rest, everything.
pub fn load_pair(
    old: &Path,
    new: &Path,
    id: &str,
    config: &Config,
) -> (Result<Source, Diagnostics>, Result<Source, Diagnostics>) {
    let read = |path: &Path| {
        let label = path.display().to_string();
        utf8(read(path, &label)?, &label)
    };
    let (Ok(old_text), Ok(new_text)) = both(|| read(old), || read(new)) else {
        return both(|| load_file(old, id, config.clone()), || load_file(new, id, config.clone()));
    };
    let side = |path: &Path, text: String| Source {
        id: id.to_owned(),
        label: path.display().to_string(),
        text: text.into(),
        excerpt: None,
        document: Value::Null,
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        files: BTreeMap::new(),
        overlays: Vec::new(),
        config: config.clone(),
        inputs: BTreeMap::new(),
    };
    let (mut old_side, mut new_side) = (side(old, old_text), side(new, new_text));
    match cut(&mut old_side, &mut new_side, &Reach::Near(BTreeSet::new())) {
        true => (Ok(old_side), Ok(new_side)),
        false => both(|| load_file(old, id, config.clone()), || load_file(new, id, config.clone())),
    }
}

/// Reads of two texts what has to be compared. Whether that can be told.
pub fn cut(old: &mut Source, new: &mut Source, reach: &Reach) -> bool {
    let Some((old_part, new_part)) = excerpt::excerpts(&old.text, &new.text, reach) else { return false };
    let read = |part: &Excerpt| text::parse(&part.text);
    let (Ok(old_document), Ok(new_document)) = both(|| read(&old_part), || read(&new_part)) else {
        return false;
    };
    (old.document, old.excerpt) = (old_document, Some(old_part));
    (new.document, new.excerpt) = (new_document, Some(new_part));
    true
}

/// The same document, read as a whole. What can be cut refers to no other file.
pub fn whole(source: Source) -> Result<Source, Diagnostics> {
    let document = parse(&source.text, &source.label)?;
    Ok(Source { document, excerpt: None, ..source })
}

/// The ids of all providers under `root/specs`, sorted.
pub fn provider_ids(root: &Path) -> Result<Vec<String>, Diagnostics> {
    let folder = root.join("specs");
    let entries = list(&folder).map_err(|error| unreadable("specs", &error))?;
    let mut ids: Vec<String> = entries
        .into_iter()
        .filter(|path| path.is_dir())
        .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
        .filter(|id| !id.starts_with('.'))
        .collect();
    ids.sort();
    Ok(ids)
}

fn from_bytes(
    id: &str,
    label: String,
    bytes: Vec<u8>,
    config: Config,
    inputs: BTreeMap<String, Vec<u8>>,
) -> Result<Source, Diagnostics> {
    let text = utf8(bytes, &label)?;
    let document = parse(&text, &label)?;
    let name = Path::new(&label).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (text, files, overlays) = (text.into(), BTreeMap::new(), Vec::new());
    let excerpt = None;
    Ok(Source { id: id.to_owned(), label, text, excerpt, document, name, files, overlays, config, inputs })
}

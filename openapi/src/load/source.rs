//! What was read: the document, and the files that belong to it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use super::config::Config;
use super::excerpt::{self, Excerpt};
use super::text;
use crate::diagnostic::{Diagnostics, Position};

/// What was read: the parsed document, and the text to point into.
#[derive(Clone, Debug)]
pub struct Source {
    /// The provider's id: folder, crate and feature.
    pub id: String,
    /// The document's path as messages show it, relative to the workspace.
    pub label: String,
    /// The document's bytes as text.
    pub text: Arc<str>,
    /// The part of the text that was read, where that is not all of it: see [`load_pair`](super::load_pair).
    pub(crate) excerpt: Option<Excerpt>,
    /// The parsed document, its objects in the author's order.
    pub(crate) document: Value,
    /// The document's own name in its folder.
    pub(crate) name: String,
    /// The files that references name, by their path from the document's folder; or why one could not be had.
    pub(crate) files: BTreeMap<String, Result<File, Absence>>,
    /// The overlays, in the order in which they apply.
    pub(crate) overlays: Vec<File>,
    /// What `provider.toml` says.
    pub config: Config,
    /// Every file that the output depends on, relative to the workspace, with its contents.
    pub inputs: BTreeMap<String, Vec<u8>>,
}

impl Source {
    /// The parsed document, its objects in the author's order. Of a source that was resolved, no more than its version.
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// The part of the text that was read, where that is not all of it.
    pub fn excerpt(&self) -> Option<&Excerpt> {
        self.excerpt.as_ref()
    }

    /// The files that the document's references lead to, by their path from the document's folder.
    pub fn referenced_files(&self) -> impl Iterator<Item = (&str, &File)> {
        self.files.iter().filter_map(|(path, file)| Some((path.as_str(), file.as_ref().ok()?)))
    }

    /// How the scalars at these JSON pointers are spelled in the file with this label.
    pub(crate) fn spellings(&self, label: &str, pointers: &[&str]) -> BTreeMap<String, String> {
        let mut others = self.overlays.iter().chain(self.files.values().flatten());
        let text = match (label == self.label, &self.excerpt) {
            (true, Some(excerpt)) => Some(excerpt.text.as_str()),
            (true, None) => Some(&*self.text),
            (false, _) => others.find(|file| file.label == label).map(|file| file.text.as_str()),
        };
        text.map(|text| text::spellings(text, pointers)).unwrap_or_default()
    }

    /// Where each of these JSON pointers stands in the file with this label; a pointer without a node gets
    /// the place of its nearest ancestor, the file's beginning at last.
    pub fn positions(&self, label: &str, pointers: &[&str]) -> BTreeMap<String, Position> {
        let mut others = self.overlays.iter().chain(self.files.values().flatten());
        if label != self.label {
            let text = others.find(|file| file.label == label).map(|file| file.text.as_str());
            return text.map(|text| places(text, pointers)).unwrap_or_default();
        }
        match &self.excerpt {
            None => places(&self.text, pointers),
            Some(excerpt) => {
                let found = places(&excerpt.text, pointers).into_iter();
                found.map(|(pointer, place)| (pointer, excerpt.whole(place))).collect()
            }
        }
    }
}

/// Where these JSON pointers stand in a text, of which no more is read than has to be.
fn places(text: &str, pointers: &[&str]) -> BTreeMap<String, Position> {
    if pointers.is_empty() {
        return BTreeMap::new();
    }
    let Some(excerpt) = excerpt::around(text, pointers) else { return text::positions(text, pointers) };
    let found = text::positions(&excerpt.text, pointers).into_iter();
    found.map(|(pointer, place)| (pointer, excerpt.whole(place))).collect()
}

/// More files than any contract is written in.
pub(super) const MAX_FILES: usize = 1000;
/// All of them together.
pub(super) const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// A file beside the document: one that it refers to, or an overlay.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path as messages show it.
    pub label: String,
    /// Its text.
    pub text: String,
    pub(crate) document: Value,
}

/// Why a file that a reference names could not be had.
#[derive(Clone, Debug)]
pub enum Absence {
    /// There is none.
    Missing {
        /// Its path as messages show it.
        label: String,
    },
    /// It stands outside of the document's folder.
    Outside,
    /// It is an address.
    Address,
    /// There are too many files, or too large ones.
    TooMuch,
    /// It is there and could not be read or parsed.
    Unreadable(Diagnostics),
}

impl fmt::Display for Absence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { label } => write!(f, "leads to a file that is not there, {label}"),
            Self::Outside => f.write_str("leads out of the document's folder"),
            Self::Address => f.write_str("leads to an address, and nothing is fetched"),
            Self::TooMuch => write!(
                f,
                "leads to one file too many: {MAX_FILES} files and {} MB are the limit",
                MAX_BYTES / 1024 / 1024
            ),
            Self::Unreadable(_) => f.write_str("leads to a file that can't be read"),
        }
    }
}

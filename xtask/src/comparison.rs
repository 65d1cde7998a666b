//! What is on disk against what should be there.

use std::fs;
use std::io;
use std::path::Path;

use passbook_codegen::FileTree;

use crate::output::Problem;
use crate::workspace::unreadable;

/// How a file differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Its contents are not those that the spec leads to.
    Changed,
    /// It should be there and isn't.
    Missing,
    /// It is there and shouldn't be.
    Orphan,
}

impl Kind {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Missing => "missing",
            Self::Orphan => "orphan",
        }
    }
}

/// A file that differs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// Relative to the compared folder, with `/`.
    pub path: String,
    /// How.
    pub kind: Kind,
}

/// Every file that differs between a folder and a tree, sorted by path.
pub fn compare(folder: &Path, tree: &FileTree) -> Result<Vec<Difference>, Problem> {
    let mut differences = Vec::new();
    for (path, contents) in tree {
        let place = folder.join(path);
        let kind = match fs::read(&place) {
            Ok(present) if present == contents.as_bytes() => continue,
            Ok(_) => Kind::Changed,
            Err(error) if is_absent(&error) => Kind::Missing,
            Err(error) => return Err(unreadable(&place, &error)),
        };
        differences.push(Difference { path: path.clone(), kind });
    }
    let mut present = Vec::new();
    files(folder, "", &mut present)?;
    let orphans = present.into_iter().filter(|path| !tree.contains_key(path));
    differences.extend(orphans.map(|path| Difference { path, kind: Kind::Orphan }));
    differences.sort();
    Ok(differences)
}

/// Every file in a folder, at any depth. A link is a file, wherever it leads: nothing outside is ours.
fn files(folder: &Path, prefix: &str, found: &mut Vec<String>) -> Result<(), Problem> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if is_absent(&error) => return Ok(()),
        Err(error) => return Err(unreadable(folder, &error)),
    };
    for entry in entries {
        let entry = entry.map_err(|error| unreadable(folder, &error))?;
        let kind = entry.file_type().map_err(|error| unreadable(&entry.path(), &error))?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        match kind.is_dir() {
            true => files(&entry.path(), &format!("{path}/"), found)?,
            false => found.push(path),
        }
    }
    Ok(())
}

/// There is nothing, or a file where a folder should be or the other way round.
fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::IsADirectory
    )
}

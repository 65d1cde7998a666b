//! Where files are read from: a folder on disk, or files that are in memory already.

use std::path::Path;

use super::read::{self, unreadable};
use super::source::Absence;
use crate::diagnostic::Diagnostics;

/// What paths are relative to.
#[derive(Clone, Copy)]
pub(super) enum Root<'a> {
    /// A folder on disk.
    Disk(&'a Path),
    /// Files by their path, with `/` between its parts.
    Memory(&'a [(&'a str, &'a [u8])]),
}

impl Root<'_> {
    pub(super) fn is_file(self, path: &str) -> bool {
        match self {
            Self::Disk(root) => root.join(path).is_file(),
            Self::Memory(files) => files.iter().any(|(other, _)| *other == path),
        }
    }

    pub(super) fn exists(self, path: &str) -> bool {
        match self {
            Self::Disk(root) => root.join(path).exists(),
            Self::Memory(_) => self.is_file(path),
        }
    }

    /// The contents of a file.
    pub(super) fn read(self, path: &str) -> Result<Vec<u8>, Diagnostics> {
        match self {
            Self::Disk(root) => read::read(&root.join(path), path),
            Self::Memory(files) => match files.iter().find(|(other, _)| *other == path) {
                Some((_, bytes)) => Ok(bytes.to_vec()),
                None => Err(unreadable(path, &std::io::ErrorKind::NotFound.into())),
            },
        }
    }

    /// The names of what is in a folder; none where there is no such folder.
    pub(super) fn names(self, folder: &str) -> Result<Vec<String>, Diagnostics> {
        match self {
            Self::Disk(root) if !root.join(folder).is_dir() => Ok(Vec::new()),
            Self::Disk(root) => {
                let entries = read::list(&root.join(folder)).map_err(|error| unreadable(folder, &error))?;
                Ok(entries
                    .into_iter()
                    .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
                    .collect())
            }
            Self::Memory(files) => {
                let below = files.iter().filter_map(|(path, _)| path.strip_prefix(folder)?.strip_prefix('/'));
                Ok(below.filter(|name| !name.contains('/')).map(str::to_owned).collect())
            }
        }
    }

    /// The contents of a file that a reference in `folder` names, and how many bytes may still be read.
    pub(super) fn referenced(
        self,
        folder: &str,
        path: &str,
        label: &str,
        left: &mut u64,
    ) -> Result<Vec<u8>, Absence> {
        let missing = || Absence::Missing { label: label.to_owned() };
        let mut take = |size: u64| {
            *left = left.checked_sub(size).ok_or(Absence::TooMuch)?;
            Ok(())
        };
        match self {
            Self::Disk(root) => {
                let folder = root.join(folder);
                let real = folder.join(path).canonicalize().map_err(|_| missing())?;
                // A link may lead anywhere; where it leads is what counts.
                if !folder.canonicalize().is_ok_and(|folder| real.starts_with(folder)) {
                    return Err(Absence::Outside);
                }
                match real.metadata() {
                    Ok(metadata) if metadata.is_file() => take(metadata.len())?,
                    _ => return Err(missing()),
                }
                read::read(&real, label).map_err(Absence::Unreadable)
            }
            Self::Memory(files) => {
                let whole = if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") };
                let (_, bytes) = files.iter().find(|(other, _)| *other == whole).ok_or_else(missing)?;
                take(bytes.len() as u64)?;
                Ok(bytes.to_vec())
            }
        }
    }
}

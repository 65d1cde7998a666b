//! The only place in this repository that changes the disk.
//!
//! A file is written beside its place and then moved over it, so that who reads it sees the old text or the
//! new one. Nothing is synced: what is written here can be generated again.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::output::Problem;

/// What a file is called while it is being written. The next run overwrites or removes what a killed one left.
const UNFINISHED: &str = ".unfinished-xtask";

/// Puts `contents` at `path`, making the folders that lead there.
#[expect(clippy::disallowed_methods, reason = "this is the writer")]
pub fn write(path: &Path, contents: &[u8]) -> Result<(), Problem> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|error| cannot("make the folder", folder, &error))?;
    let beside = unfinished(path);
    fs::write(&beside, contents).map_err(|error| cannot("write", &beside, &error))?;
    fs::rename(&beside, path).map_err(|error| {
        // The first error is the one to tell; this is only tidying up after it.
        let _ = fs::remove_file(&beside);
        cannot("write", path, &error)
    })
}

/// Makes a folder and those that lead there.
#[expect(clippy::disallowed_methods, reason = "this is the writer")]
pub fn make_folder(folder: &Path) -> Result<(), Problem> {
    fs::create_dir_all(folder).map_err(|error| cannot("make the folder", folder, &error))
}

/// Removes a file; one that is gone already is as good as removed.
#[expect(clippy::disallowed_methods, reason = "this is the writer")]
pub fn remove_file(path: &Path) -> Result<(), Problem> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(cannot("remove", path, &error)),
        _ => Ok(()),
    }
}

/// Removes a folder with all that is in it.
#[expect(clippy::disallowed_methods, reason = "this is the writer")]
pub fn remove_folder(folder: &Path) -> Result<(), Problem> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(cannot("remove", folder, &error)),
        _ => Ok(()),
    }
}

/// Removes `folder` and then its parents up to `top`, as long as they are empty.
pub fn remove_empty_folders(folder: &Path, top: &Path) {
    let mut folder = folder;
    // Fails on the first that holds something, which is where to stop.
    while folder.starts_with(top) && folder != top && fs::remove_dir(folder).is_ok() {
        let Some(parent) = folder.parent() else { return };
        folder = parent;
    }
}

/// Removes what a killed run may have left beside `path`.
pub fn remove_unfinished(path: &Path) -> Result<(), Problem> {
    remove_file(&unfinished(path))
}

/// Holds the folder for as long as the returned handle lives, so that two runs do not write at once.
///
/// `None` where a folder can't be locked: the lock is a courtesy, the order of writing is what protects.
pub fn lock(folder: &Path, wait: impl FnOnce()) -> Option<fs::File> {
    let file = fs::File::open(folder).ok()?;
    match file.try_lock() {
        Ok(()) => Some(file),
        Err(fs::TryLockError::WouldBlock) => {
            wait();
            file.lock().ok()?;
            Some(file)
        }
        Err(fs::TryLockError::Error(_)) => None,
    }
}

fn unfinished(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(UNFINISHED);
    path.with_file_name(name)
}

fn cannot(verb: &str, path: &Path, error: &io::Error) -> Problem {
    Problem::new(format!("cannot {verb}: {error}"))
        .at(path.display().to_string())
        .next("make room or give yourself the right to write there, and run the command again")
}

//! Files as bytes, as text and as trees, with a refusal that names the file.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::text;
use crate::diagnostic::{Diagnostic, Diagnostics, Position};

pub(super) fn list(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
}

/// The limit for one file. Larger than any known document; the tree made of it takes many times as much memory.
const MAX_FILE_BYTES: u64 = 64 * 1024 * 1024;

/// The bytes of a regular file that is not too large.
pub(super) fn read(path: &Path, label: &str) -> Result<Vec<u8>, Diagnostics> {
    let refused = |message: String, help: &str| {
        let mut diagnostic = Diagnostic::error("unreadable_file", "", message).help(help);
        diagnostic.file = label.escape_debug().to_string();
        Diagnostics::from(diagnostic)
    };
    // A line break in a name would begin a line of its own in what build scripts and CI read.
    if label.contains(char::is_control) {
        let message = "the name of the file has a control character".to_owned();
        return Err(refused(message, "rename the file, and what refers to it"));
    }
    // Before it is opened: opening a pipe waits for a writer, and reading a device such as `/dev/zero` never ends.
    let metadata = std::fs::metadata(path).map_err(|error| unreadable(label, &error))?;
    if !metadata.is_file() {
        let kind = if metadata.is_dir() { "it is a folder" } else { "it is not a regular file" };
        let message = format!("cannot read the file: {kind}");
        return Err(refused(message, "name a regular file; write the output of a pipe to a file first"));
    }
    if metadata.len() > MAX_FILE_BYTES {
        let megabytes = |bytes: u64| bytes.div_ceil(1024 * 1024);
        let (size, limit) = (megabytes(metadata.len()), megabytes(MAX_FILE_BYTES));
        let message = format!("the file is {size} MiB large; the limit is {limit} MiB");
        return Err(refused(message, "split the document into files that refer to each other"));
    }
    std::fs::read(path).map_err(|error| unreadable(label, &error))
}

pub(super) fn unreadable(label: &str, error: &std::io::Error) -> Diagnostics {
    let mut diagnostic = Diagnostic::error("unreadable_file", "", format!("cannot read the file: {error}"))
        .help("check that the path exists and that you may read it");
    diagnostic.file = label.to_owned();
    diagnostic.into()
}

pub(super) fn utf8(bytes: Vec<u8>, label: &str) -> Result<String, Diagnostics> {
    String::from_utf8(bytes).map_err(|error| {
        let valid =
            String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]).into_owned();
        let mut diagnostic = Diagnostic::error("not_utf8", "", "the file is not UTF-8 text")
            .help("save the file as UTF-8; the first bad byte stands at the place above");
        diagnostic.file = label.to_owned();
        diagnostic.position = Some(text::end_of(&valid));
        diagnostic.into()
    })
}

pub(super) fn parse(text: &str, label: &str) -> Result<Value, Diagnostics> {
    text::parse(text).map_err(|mut diagnostic| {
        diagnostic.file = label.to_owned();
        diagnostic.position.get_or_insert(Position { line: 1, column: 1 });
        Diagnostics::from(*diagnostic)
    })
}

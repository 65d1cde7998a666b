//! Lists the files of every provider for `specs.rs`, so that a provider that is added is inside without being named.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    let here = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets this"));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets this"));
    // The whole folder: a file that is new has to be seen, too.
    println!("cargo::rerun-if-changed=.");
    let mut text = "&[\n".to_owned();
    for (id, folder) in entries(&here) {
        let is_spec = |ending: &&str| folder.join(format!("openapi.{ending}")).is_file();
        if !["yaml", "yml", "json"].iter().any(is_spec) {
            continue;
        }
        let _ = writeln!(text, "    ({id:?}, &[");
        list(&folder, &format!("specs/{id}"), &mut text);
        text.push_str("    ]),\n");
    }
    text.push_str("]\n");
    write(&out.join("files.rs"), &text);
}

/// Every file below a folder, in the order of their paths.
fn list(folder: &Path, label: &str, text: &mut String) {
    for (name, path) in entries(folder) {
        let label = format!("{label}/{name}");
        match path.is_dir() {
            true => list(&path, &label, text),
            false => {
                let _ = writeln!(text, "        ({label:?}, include_bytes!({path:?})),");
            }
        }
    }
}

/// What is in a folder by name, but for what is hidden.
fn entries(folder: &Path) -> Vec<(String, PathBuf)> {
    let entries = std::fs::read_dir(folder).expect("a folder of specs can be read");
    let mut entries: Vec<(String, PathBuf)> = entries
        .map(|entry| entry.expect("its entries can be read").path())
        .filter_map(|path| Some((path.file_name()?.to_str()?.to_owned(), path)))
        .filter(|(name, _)| !name.starts_with('.'))
        .collect();
    // Sorted: the file system's order must not move the output.
    entries.sort();
    entries
}

#[expect(clippy::disallowed_methods, reason = "a build script writes to OUT_DIR, and only there")]
fn write(path: &Path, text: &str) {
    std::fs::write(path, text).expect("OUT_DIR can be written to");
}

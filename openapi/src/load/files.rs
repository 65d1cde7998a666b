//! The files that a document's references name.
//!
//! Only files in the document's own folder are read, however a reference spells the way: what leaves it by
//! `..`, by a link, as an absolute path or as an address is not. Nothing is refused here: a file that can't be
//! had matters only if a reference to it is left when all overlays have been applied.

use std::collections::BTreeMap;

use serde_json::Value;

use super::read::{parse, utf8};
use super::root::Root;
use super::source::{Absence, File, MAX_BYTES, MAX_FILES, Source};
use crate::references::each_reference;

/// The path from the document's folder that a reference in `file` names, without its fragment; `file` is such a
/// path too, and empty for the document itself. `Err` where it leaves the folder.
pub(crate) fn join(file: &str, reference: &str) -> Result<String, Absence> {
    let path = reference.split('#').next().unwrap_or_default();
    let scheme = path.split_once(':').map(|(scheme, _)| scheme);
    let is_scheme = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    };
    if scheme.is_some_and(is_scheme) || path.starts_with("//") {
        return Err(Absence::Address);
    }
    // `local` decodes what follows a `#`, and a path is written in the same way.
    let path = crate::document::local(&format!("#{path}")).unwrap_or_else(|| path.to_owned());
    if path.starts_with('/') || path.contains(['\\', '\0']) {
        return Err(Absence::Outside);
    }
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop().ok_or(Absence::Outside)?),
            _ => parts.push(part),
        }
    }
    Ok(parts.join("/"))
}

/// Reads every file in the folder that the document names, that an overlay names, or that one of these names.
pub(super) fn gather(
    root: Root<'_>,
    folder: &str,
    source: &Source,
) -> BTreeMap<String, Result<File, Absence>> {
    let mut files: BTreeMap<String, Result<File, Absence>> = BTreeMap::new();
    let mut queue = Vec::new();
    named(&source.document, "", &source.name, &mut queue);
    // What an overlay adds to the document, it says as the document does.
    for overlay in &source.overlays {
        named(&overlay.document, "", &source.name, &mut queue);
    }
    let mut left = MAX_BYTES;
    // In the order of their names, so that a limit is met at the same file every time.
    while let Some(path) = queue.pop() {
        if files.contains_key(&path) {
            continue;
        }
        let file = match files.len() < MAX_FILES {
            true => open(root, folder, &path, &source.label, &mut left),
            false => Err(Absence::TooMuch),
        };
        if let Ok(file) = &file {
            named(&file.document, &path, &source.name, &mut queue);
        }
        let is_limit = matches!(file, Err(Absence::TooMuch));
        files.insert(path, file);
        if is_limit {
            break;
        }
    }
    files
}

/// Adds the paths that a document's references name.
fn named(document: &Value, file: &str, main: &str, queue: &mut Vec<String>) {
    let mut found = Vec::new();
    each_reference(document, &mut |_, reference| {
        if !reference.starts_with('#')
            && let Ok(path) = join(file, reference)
            && path != main
            && !path.is_empty()
        {
            found.push(path);
        }
    });
    found.sort();
    found.dedup();
    queue.extend(found.into_iter().rev());
}

fn open(root: Root<'_>, folder: &str, path: &str, main: &str, left: &mut u64) -> Result<File, Absence> {
    let label = match main.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/{path}"),
        None => path.to_owned(),
    };
    let bytes = root.referenced(folder, path, &label, left)?;
    let parse = || {
        let text = utf8(bytes, &label)?;
        let document = parse(&text, &label)?;
        Ok(File { label: label.clone(), text, document })
    };
    parse().map_err(Absence::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_names_a_file_in_the_folder() {
        let joined =
            |file: &str, reference: &str| join(file, reference).map_err(|absence| absence.to_string());
        assert_eq!(joined("", "pet.yaml#/Pet"), Ok("pet.yaml".to_owned()));
        assert_eq!(joined("schemas/pet.yaml", "./tag.yaml"), Ok("schemas/tag.yaml".to_owned()));
        assert_eq!(joined("schemas/pet.yaml", "../common/a%20b.yaml#"), Ok("common/a b.yaml".to_owned()));
        assert_eq!(joined("schemas/pet.yaml", "../../../x"), Err(Absence::Outside.to_string()));
        assert_eq!(joined("", "%2e%2e/x.yaml"), Err(Absence::Outside.to_string()));
        assert_eq!(joined("", "/etc/hosts"), Err(Absence::Outside.to_string()));
        assert_eq!(joined("", "..\\x.yaml"), Err(Absence::Outside.to_string()));
        assert_eq!(joined("", "file:///etc/hosts"), Err(Absence::Address.to_string()));
        assert_eq!(joined("", "https://example.com/pet.yaml#/Pet"), Err(Absence::Address.to_string()));
        assert_eq!(joined("", "//example.com/pet.yaml"), Err(Absence::Address.to_string()));
    }
}

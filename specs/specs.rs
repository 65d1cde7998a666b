//! The OpenAPI documents of passbook's providers, with their overlays and settings, as data.
//!
//! The files are those of this folder: `build.rs` lists them, and nothing is copied. What reads them is
//! `passbook_openapi::load::load_embedded`.

/// A provider's files, each with its path from the root of the repository: `specs/<id>/openapi.yaml`.
pub type Files = &'static [(&'static str, &'static [u8])];

/// Every provider's id, with its files, in the order of the ids.
pub static PROVIDERS: &[(&str, Files)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The files of one provider.
pub fn files(id: &str) -> Option<Files> {
    PROVIDERS.iter().find(|(other, _)| *other == id).map(|(_, files)| *files)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// What is inside is what is on disk: every file of every provider, and no other.
    #[test]
    fn every_file_is_inside() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("specs/ is in a folder");
        let mut found = 0;
        for entry in std::fs::read_dir(root.join("specs")).expect("specs/ can be read") {
            let entry = entry.expect("its entries can be read");
            let id = entry.file_name().into_string().expect("ids are text");
            let specs = ["yaml", "yml", "json"].map(|ending| entry.path().join(format!("openapi.{ending}")));
            assert_eq!(files(&id).is_some(), specs.iter().any(|spec| spec.is_file()), "{id}");
            found += usize::from(files(&id).is_some());
        }
        assert_eq!(found, PROVIDERS.len());
        for (path, bytes) in PROVIDERS.iter().flat_map(|(_, files)| *files) {
            assert_eq!(std::fs::read(root.join(path)).expect("the file is on disk"), *bytes, "{path}");
        }
    }
}

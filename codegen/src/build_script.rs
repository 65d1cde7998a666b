//! The pipeline for build scripts, as `prost-build` and `tonic-build` are: a document in, a module in `OUT_DIR`.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostics;
use crate::load::{Config, load_file};

/// What a build script can fail with.
#[derive(Debug)]
pub enum Error {
    /// The document was refused; each finding says where and why.
    Document(Diagnostics),
    /// The module could not be written.
    Write(PathBuf, std::io::Error),
    /// `OUT_DIR` is not set: this is no build script, and no folder was given.
    NoOutDir,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document(diagnostics) => write!(f, "\n{diagnostics}"),
            Self::Write(path, error) => write!(f, "cannot write {}: {error}", path.display()),
            Self::NoOutDir => f.write_str("OUT_DIR is not set; call this from build.rs, or give `out_dir`"),
        }
    }
}

impl std::error::Error for Error {}

impl From<Diagnostics> for Error {
    fn from(diagnostics: Diagnostics) -> Self {
        Self::Document(diagnostics)
    }
}

/// Generates `OUT_DIR/<name>.rs` from a document, where `<name>` is the document's file name.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), passbook_codegen::Error> {
///     passbook_codegen::compile("petstore.yaml")
/// }
/// ```
///
/// ```ignore
/// // lib.rs
/// pub mod petstore {
///     include!(concat!(env!("OUT_DIR"), "/petstore.rs"));
/// }
/// ```
///
/// The crate needs `passbook-runtime` as a dependency.
pub fn compile(document: impl AsRef<Path>) -> Result<(), Error> {
    Builder::new().compile(document)
}

/// [`compile`] with settings.
#[derive(Clone, Debug, Default)]
pub struct Builder {
    name: Option<String>,
    out_dir: Option<PathBuf>,
    repair: bool,
}

impl Builder {
    /// The settings of [`compile`].
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the module's file, instead of the document's.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The folder to write to, instead of `OUT_DIR`.
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// Repairs what can be repaired in a document that you cannot correct, instead of rejecting it.
    pub fn repair(mut self) -> Self {
        self.repair = true;
        self
    }

    /// Reads the document and writes the module.
    pub fn compile(self, document: impl AsRef<Path>) -> Result<(), Error> {
        let document = document.as_ref();
        watch(&document.display().to_string());
        let stem = || document.file_stem().and_then(|stem| stem.to_str()).unwrap_or("client").to_owned();
        let name = self.name.unwrap_or_else(stem);
        let out_dir = match self.out_dir {
            Some(folder) => folder,
            None => std::env::var_os("OUT_DIR").map(PathBuf::from).ok_or(Error::NoOutDir)?,
        };
        let config = if self.repair { Config::repair_all() } else { Config::default() };
        let source = load_file(document, &name, config)?;
        for (_, file) in source.referenced_files() {
            watch(&file.label);
        }
        let text = crate::module_for(source)?;
        write(&out_dir.join(format!("{name}.rs")), &text)
    }
}

/// Has cargo run the build script again where the file changes. A name with a line break in it would be a directive of its
/// own; such a file is refused when it is read.
fn watch(path: &str) {
    if !path.contains(char::is_control) {
        println!("cargo::rerun-if-changed={path}");
    }
}

#[expect(clippy::disallowed_methods, reason = "a build script's only product is a file in OUT_DIR")]
fn write(path: &Path, text: &str) -> Result<(), Error> {
    // An unchanged file keeps its time, and what depends on it is not built again.
    if std::fs::read_to_string(path).is_ok_and(|present| present == text) {
        return Ok(());
    }
    std::fs::write(path, text).map_err(|error| Error::Write(path.to_owned(), error))
}

//! From an OpenAPI document to a typed Rust client.
//!
//! Seven stages, each with one input type and one output type. The first two are in `passbook-openapi`:
//!
//! ```text
//! load ──Source──► resolve ──Document──► normalize ──Spec──► annotate ──Api──► generate ──Ast──► refine
//!                                                                                                  │
//!                                                                            FileTree ◄── emit ◄──Package
//! ```
//!
//! Except for [`load::Source`], only the previous stage can construct a type, so a value proves that every stage before it ran.
//! Nothing here writes to disk but [`compile`], which is for build scripts: `xtask` writes, compares or
//! diffs what [`crate_for`] returns.

use std::path::Path;

#[expect(missing_docs, reason = "the names are those of OpenAPI and of the runtime's facts")]
pub mod api;
pub mod names;

pub mod annotate;
mod build_script;
pub mod emit;
pub mod generate;
pub mod normalize;
mod print;
pub mod refine;

pub use build_script::{Builder, Error, compile};
pub use emit::FileTree;
pub use passbook_openapi as openapi;

// The stages know what they read a contract with as `crate::document` and so on.
use passbook_openapi::{
    diagnostic, document, examples, load, media, personal, places, resolve, sensitive, stack, validate,
};

use api::Api;
use diagnostic::{Diagnostic, Diagnostics};
use load::Source;
use normalize::Spec;
use refine::{Home, Package};
use resolve::Document;

/// A generated crate, and what was noted on the way.
#[derive(Clone, Debug)]
pub struct Crate {
    /// The facts that it was made from.
    pub api: Api,
    /// Its files, by their path in the crate.
    pub files: FileTree,
    /// What was worked around.
    pub warnings: Vec<Diagnostic>,
}

/// The pipeline: a provider's spec in, its crate out. `regenerate`, `verify` and `diff` share this.
pub fn crate_for(source: Source) -> Result<Crate, Diagnostics> {
    stack::with_stack(|| {
        let (package, source, warnings) = package(normalize::normalize(resolve(source)?), Home::Crate)?;
        let files = emit::emit_crate(&package, &source);
        Ok(Crate { api: package.api, files, warnings })
    })
}

/// The same client as one text, for `include!`.
pub fn module_for(source: Source) -> Result<String, Diagnostics> {
    stack::with_stack(|| Ok(emit::emit_module(&package_of(resolve(source)?, Home::Included)?)))
}

/// What the crate of a document is, module by module: for `passbook-diff`, which compares what two crates offer.
pub fn package_of(document: Document, home: Home) -> Result<Package, Diagnostics> {
    package(normalize::normalize(document), home).map(|(package, ..)| package)
}

/// The modules of a document's client, where the document came from, and its warnings.
fn package(spec: Spec, home: Home) -> Result<(Package, Source, Vec<Diagnostic>), Diagnostics> {
    let api = annotate::annotate(&spec);
    // Without the tree, which nothing reads from here on.
    let (source, warnings) = spec.into_source();
    let in_file = |diagnostics: Diagnostics| diagnostics.in_file(&source.label);
    let ast = generate::generate(api).map_err(in_file)?;
    let package = refine::refine(ast, home).map_err(in_file)?;
    Ok((package, source, warnings))
}

/// Loads a provider of a workspace and makes its crate.
pub fn crate_for_provider(root: &Path, id: &str) -> Result<Crate, Diagnostics> {
    crate_for(load::load_provider(root, id)?)
}

//! Reads OpenAPI documents: a folder or a file of any supported version becomes one sound tree, with places for
//! messages.
//!
//! ```text
//! folder or file ──load──► Source ──resolve──► Document
//! ```
//!
//! Everything in the workspace that reads a contract reads it through this crate. [`diagnostic`] is the ground floor
//! and imports nothing of ours; no two files here import each other, directly or through others, which
//! `cargo xtask tidy` checks.
//!
//! | module | what |
//! |---|---|
//! | [`diagnostic`], [`origins`] | findings, positions, and the way back from the resolved tree to what was written |
//! | [`document`], [`media`], [`places`], [`operations`] | views of a tree |
//! | [`load`] | reads a folder or a file; the only module that reads the disk |
//! | [`mod@resolve`] | overlays, files and versions; the rules of a sound document and their repairs |
//! | [`validate`] | whether a value is what a schema describes |
//! | [`examples`], [`sensitive`], [`personal`], [`words`] | facts about a document that more than one crate needs |

pub mod diagnostic;
pub mod document;
pub mod examples;
#[cfg(any(test, feature = "testing"))]
pub mod fixtures;
pub mod load;
mod locate;
pub mod media;
pub mod operations;
pub mod origins;
pub mod personal;
pub mod places;
mod references;
pub mod resolve;
pub mod sensitive;
pub mod stack;
pub mod validate;
pub mod words;

pub use diagnostic::{Diagnostic, Diagnostics, Position, Severity};
pub use resolve::{Document, document_for, resolve};

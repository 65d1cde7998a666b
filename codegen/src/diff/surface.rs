//! Placeholder of this branch alone.
use super::Change;
use crate::diagnostic::Diagnostics;
use crate::resolve::Document;

pub(super) fn of(document: Document) -> Result<Document, Diagnostics> {
    Ok(document)
}

pub(super) fn unforeseen(_old: &Document, _new: &Document, _changes: &[Change]) -> Vec<Change> {
    Vec::new()
}

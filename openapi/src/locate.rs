//! Gives findings their file and position.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::load::source::Source;
use crate::origins::{Origins, Place};

/// Fills in file and position, and sorts by place. A pointer of the resolved tree becomes that of the text
/// that was written; a finding that has its file has that pointer already.
pub(crate) fn locate(
    source: &Source,
    origin: impl Fn(&str) -> Place,
    mut diagnostics: Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    let mut wanted: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for diagnostic in &mut diagnostics {
        if diagnostic.file.is_empty() {
            let place = origin(&diagnostic.pointer);
            diagnostic.message = as_written(&diagnostic.message, &origin);
            diagnostic.help = diagnostic.help.as_deref().map(|help| as_written(help, &origin));
            diagnostic.file = place.file.unwrap_or_else(|| source.label.clone());
            diagnostic.pointer = place.pointer;
        }
        if diagnostic.position.is_none() {
            wanted.entry(diagnostic.file.clone()).or_default().push(diagnostic.pointer.clone());
        }
    }
    for (file, pointers) in wanted {
        let pointers: Vec<&str> = pointers.iter().map(String::as_str).collect();
        let positions = source.positions(&file, &pointers);
        for diagnostic in &mut diagnostics {
            if diagnostic.position.is_none() && diagnostic.file == file {
                diagnostic.position = positions.get(&diagnostic.pointer).copied();
            }
        }
    }
    diagnostics.sort_by(|a, b| {
        (&a.file, a.position, &a.pointer, a.rule).cmp(&(&b.file, b.position, &b.pointer, b.rule))
    });
    // Two nodes of the tree can have one origin, and then a finding of each is one for who reads it.
    diagnostics.dedup();
    diagnostics
}

/// `Err` when one of the findings is an error.
pub(crate) fn check(
    source: &Source,
    origins: &Origins,
    found: Vec<Diagnostic>,
) -> Result<Vec<Diagnostic>, Diagnostics> {
    let located = locate(source, |pointer| origins.place(pointer), found);
    match located.iter().any(|d| d.severity == Severity::Error) {
        true => Err(Diagnostics::new(located)),
        false => Ok(located),
    }
}

/// The findings of a run that can't go on.
pub(crate) fn refuse(source: &Source, origins: &Origins, found: Vec<Diagnostic>) -> Diagnostics {
    Diagnostics::new(locate(source, |pointer| origins.place(pointer), found))
}

/// A text whose references, between backquotes, are those of the file and not of the resolved tree.
fn as_written(text: &str, origin: &impl Fn(&str) -> Place) -> String {
    let parts = text.split('`').enumerate().map(|(index, part)| {
        let pointer = part.strip_prefix('#').filter(|pointer| index % 2 == 1 && pointer.starts_with('/'));
        match pointer.map(origin) {
            Some(Place { file: None, pointer }) => format!("#{pointer}"),
            _ => part.to_owned(),
        }
    });
    parts.collect::<Vec<_>>().join("`")
}

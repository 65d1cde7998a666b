//! A document on its way through the steps, and what a step is.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Severity};
use crate::load::source::Source;
use crate::origins::Origins;
use crate::resolve::rule::IDS;

/// One thing that is done to every document that calls for it.
#[derive(Debug)]
pub struct Step {
    /// The file's name.
    pub id: &'static str,
    /// What it does and why.
    pub about: &'static str,
    pub(crate) run: fn(&mut Draft<'_>),
}

/// Warnings of one kind; what goes beyond is counted.
const MAX_WARNINGS: usize = 8;

/// A document on its way.
pub(crate) struct Draft<'s> {
    pub source: &'s Source,
    pub value: Value,
    pub origins: Origins,
    /// What was found, with the places of the files as they were written.
    pub found: Vec<Diagnostic>,
}

impl<'s> Draft<'s> {
    pub fn new(source: &'s Source, value: Value) -> Self {
        Self { source, value, origins: Origins::default(), found: Vec::new() }
    }

    /// Notes a finding whose pointer is one of the tree as it stands now.
    pub fn report(&mut self, mut diagnostic: Diagnostic) {
        let place = self.origins.place(&diagnostic.pointer);
        diagnostic.pointer = place.pointer;
        diagnostic.file = place.file.unwrap_or_else(|| self.source.label.clone());
        self.found.push(diagnostic);
    }

    /// Whether something was found that no rule could repair.
    pub fn is_refused(&self) -> bool {
        self.found
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error && !IDS.contains(&diagnostic.rule))
    }

    /// Reports what a conversion does not read: `what` at the first few places, and how many more there are.
    pub fn not_read(&mut self, dropped: Vec<Dropped>) {
        let mut kinds: Vec<&str> = Vec::new();
        for one in &dropped {
            if !kinds.contains(&one.what) {
                kinds.push(one.what);
            }
        }
        for what in kinds {
            let all: Vec<&Dropped> = dropped.iter().filter(|one| one.what == what).collect();
            let more = all.len().saturating_sub(MAX_WARNINGS);
            for (index, one) in all.iter().take(MAX_WARNINGS).enumerate() {
                let mut message = format!("{what} is not read: {}", one.instead);
                if more > 0 && index + 1 == MAX_WARNINGS {
                    message.push_str(&format!(" (and at {more} more places)"));
                }
                let help = "nothing, if that will do; an overlay can say it in other words";
                self.report(Diagnostic::warning("not_read", &one.pointer, message).help(help));
            }
        }
    }
}

/// Something that a conversion left out, and that had a meaning.
#[derive(Clone, Debug)]
pub(crate) struct Dropped {
    /// The keyword.
    pub what: &'static str,
    /// Where it stood in the tree that the conversion was given.
    pub pointer: String,
    /// What is done without it.
    pub instead: &'static str,
}

/// How many nodes a tree has.
pub(super) fn size(value: &Value) -> usize {
    match value {
        Value::Object(object) => 1 + object.values().map(size).sum::<usize>(),
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        _ => 1,
    }
}

/// How many levels a tree has.
pub(super) fn depth(value: &Value) -> usize {
    match value {
        Value::Object(object) => 1 + object.values().map(depth).max().unwrap_or(0),
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

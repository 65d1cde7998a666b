//! A finding about a document: where, which rule, why, and what to do.

use std::collections::BTreeMap;
use std::fmt;

use crate::load::Source;
use crate::resolve::{Origins, Place};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something that was worked around, and that the keeper of the spec may want to know.
    Warning,
    /// Something that stops the pipeline.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// A line and a column, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column, in characters, from 1.
    pub column: usize,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Whether it stops the pipeline.
    pub severity: Severity,
    /// The id of the rule, such as `dangling_ref`; `cargo xtask explain <rule>` tells more.
    pub rule: &'static str,
    /// The file as it should be shown.
    pub file: String,
    /// Where in the file, when that is known.
    pub position: Option<Position>,
    /// The JSON pointer of the node, empty for the whole document.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at `pointer`.
    pub fn error(rule: &'static str, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            rule,
            file: String::new(),
            position: None,
            pointer: pointer.into(),
            message: message.into(),
            help: None,
        }
    }

    /// A warning at `pointer`.
    pub fn warning(rule: &'static str, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, pointer, message) }
    }

    /// Adds what to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]: {}", self.severity, self.rule, self.message)?;
        match self.position {
            Some(Position { line, column }) => write!(f, "\n  --> {}:{line}:{column}", self.file)?,
            None if !self.file.is_empty() => write!(f, "\n  --> {}", self.file)?,
            None => {}
        }
        if !self.pointer.is_empty() {
            write!(f, "\n   at {}", self.pointer)?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n help: {help}")?;
        }
        Ok(())
    }
}

/// All findings of a run that could not go on: never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
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
    ) -> Result<Vec<Diagnostic>, Self> {
        let located = Self::locate(source, |pointer| origins.place(pointer), found);
        match located.iter().any(|d| d.severity == Severity::Error) {
            true => Err(Self(located)),
            false => Ok(located),
        }
    }

    /// The findings of a run that can't go on.
    pub(crate) fn refuse(source: &Source, origins: &Origins, found: Vec<Diagnostic>) -> Self {
        Self(Self::locate(source, |pointer| origins.place(pointer), found))
    }

    /// The same findings, in this file where they name none.
    pub(crate) fn in_file(mut self, label: &str) -> Self {
        for diagnostic in self.0.iter_mut().filter(|diagnostic| diagnostic.file.is_empty()) {
            diagnostic.file = label.to_owned();
        }
        self
    }

    /// The findings, by place.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }
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

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n\n")?;
            }
            diagnostic.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}

//! `cargo xtask lint`: opinions on specs, with the place of each.

use std::path::Path;

use anyhow::Result;
use passbook_lint::lint;
use passbook_openapi::load::{Config, Source, load_file, load_provider};
use passbook_openapi::resolve::{Document, resolve};
use passbook_openapi::{Diagnostic, Diagnostics, Severity};

use crate::output::{Ending, Screen, Tone, count};
use crate::pipeline::caught;
use crate::workspace::Workspace;

/// From which severity on a finding fails the command.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fails {
    /// Errors only.
    #[default]
    OnError,
    /// Warnings too.
    OnWarning,
}

/// Lints one document that need not belong to a workspace.
pub fn lint_file(file: &Path, fails: Fails, screen: &mut Screen<'_>) -> Result<Ending> {
    let name = file.display().to_string();
    let findings = findings(|| load_file(file, "document", Config::default()));
    print(&[(name, findings)], fails, screen)
}

/// Lints the specs of these providers, or of all.
pub fn lint_providers(
    workspace: &Workspace,
    names: &[String],
    fails: Fails,
    screen: &mut Screen<'_>,
) -> Result<Ending> {
    let selection = workspace.select(names)?;
    let lint = |id: &String| (id.clone(), findings(|| load_provider(workspace.root(), id)));
    let found: Vec<_> = selection.ids.iter().map(lint).collect();
    print(&found, fails, screen)
}

/// What is found in one document; what stops the pipeline comes in the same form.
fn findings(load: impl FnOnce() -> Result<Source, Diagnostics>) -> Vec<Diagnostic> {
    let found = caught(|| -> Result<Vec<Diagnostic>, Diagnostics> {
        let document = resolve(load()?)?;
        let mut found = document.warnings.clone();
        found.extend(opinions(&document));
        Ok(found)
    });
    let mut found = match found {
        Ok(Ok(found)) | Err(found) => found,
        Ok(Err(refused)) => refused.iter().cloned().collect(),
    };
    found.sort_by(|a, b| (&a.file, a.position, &a.pointer).cmp(&(&b.file, b.position, &b.pointer)));
    found
}

fn opinions(document: &Document) -> Vec<Diagnostic> {
    lint(document)
}

fn print(found: &[(String, Vec<Diagnostic>)], fails: Fails, screen: &mut Screen<'_>) -> Result<Ending> {
    for diagnostic in found.iter().flat_map(|(_, found)| found) {
        screen.diagnostic(diagnostic)?;
    }
    let width = found.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    let mut ending = Ending::Fresh;
    for (name, found) in found {
        let errors = found.iter().filter(|d| d.severity == Severity::Error).count();
        let warnings = found.len() - errors;
        let is_failure = errors > 0 || (fails == Fails::OnWarning && warnings > 0);
        let (tone, verb) = match (is_failure, warnings) {
            (true, _) => (Tone::Bad, "Failure"),
            (false, 0) => (Tone::Good, "Clean"),
            (false, _) => (Tone::Note, "Noted"),
        };
        if is_failure {
            ending = Ending::Failed;
        }
        let (errors, warnings) = (count(errors, "error"), count(warnings, "warning"));
        screen.verb(tone, verb, format_args!("{name:width$}  {errors}, {warnings}"))?;
    }
    if found.iter().any(|(_, found)| !found.is_empty()) {
        screen.line("\n`cargo xtask explain <rule>` says what a rule means and what to do")?;
    }
    Ok(ending)
}

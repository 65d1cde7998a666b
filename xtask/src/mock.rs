//! `cargo xtask mock`: the specs as they are on disk now, served by the bank of `mock/`.

use std::process::Command;

use anyhow::Result;
use passbook_openapi::{document_for, load};

use crate::output::{Ending, Problem, Screen, Tone, count};
use crate::workspace::Workspace;
use crate::writer;

/// What to serve, and how.
#[derive(Clone, Debug, Default)]
pub struct MockRequest {
    /// Folders in `specs/`; all of them where there is none.
    pub providers: Vec<String>,
    /// What the program is given as it is: `--seed 7`.
    pub arguments: Vec<String>,
}

/// Serves the providers until Ctrl-C.
pub fn mock(workspace: &Workspace, request: &MockRequest, screen: &mut Screen<'_>) -> Result<Ending> {
    // The bank would say so, too, but only once it is built.
    let Some(resolved) = resolved(workspace, &request.providers, screen)? else {
        return Ok(Ending::Failed);
    };
    let mut program = program(workspace);
    for (id, _) in resolved {
        program.arg("--document").arg(format!("{id}=specs/{id}"));
    }
    program.args(&request.arguments);
    let status = program
        .status()
        .map_err(|error| Problem::new(format!("cannot run cargo: {error}")).next("install cargo"))?;
    Ok(if status.success() { Ending::Fresh } else { Ending::Failed })
}

/// The bank's program, built where it isn't. It replaces cargo, so that ending the one ends the other.
pub(crate) fn program(workspace: &Workspace) -> Command {
    let mut program = cargo(workspace, "run");
    program.arg("--");
    program
}

/// Builds it, for whoever doesn't wait as long for its first words.
pub(crate) fn build(workspace: &Workspace) -> Command {
    cargo(workspace, "build")
}

fn cargo(workspace: &Workspace, verb: &str) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(workspace.root());
    cargo.args([verb, "--locked", "-p", "passbook-mock", "--features", "cli"]);
    cargo
}

/// Writes each provider's document as JSON below `target/`, for programs that read one file; `None` where a spec has
/// errors, which are told.
pub(crate) fn documents(
    workspace: &Workspace,
    names: &[String],
    screen: &mut Screen<'_>,
) -> Result<Option<Vec<(String, String)>>> {
    let Some(resolved) = resolved(workspace, names, screen)? else { return Ok(None) };
    let mut documents = Vec::new();
    for (id, document) in resolved {
        let path = format!("target/mock/{id}.json");
        writer::write(&workspace.root().join(&path), document.as_bytes())?;
        documents.push((id, path));
    }
    Ok(Some(documents))
}

/// Each provider's document in one tree, as JSON; `None` where a spec has errors, which are told.
fn resolved(
    workspace: &Workspace,
    names: &[String],
    screen: &mut Screen<'_>,
) -> Result<Option<Vec<(String, String)>>> {
    let selection = workspace.select(names)?;
    let mut documents = Vec::new();
    let mut is_broken = false;
    for id in selection.ids {
        match load::load_provider(workspace.root(), &id).and_then(document_for) {
            Ok(document) => documents.push((id, document)),
            Err(found) => {
                is_broken = true;
                let errors = found.iter().count();
                screen.verb(Tone::Bad, "Failure", format_args!("{id}  {}", count(errors, "error")))?;
                for diagnostic in found.iter() {
                    screen.diagnostic(diagnostic)?;
                }
            }
        }
    }
    Ok((!is_broken).then_some(documents))
}

//! A crate of somebody else's that depends on passbook by git, with the README's words.

use anyhow::Result;

use super::{Context, Outcome, command, run, share_target};
use crate::output::{Problem, Screen};
use crate::workspace::read;
use crate::writer;

/// Writes the crate outside of the workspace and compiles it.
///
/// The address is this checkout's, so it is the last commit that is compiled.
pub(super) fn from_git(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    let root = context.workspace.root();
    let readme = read(&root.join("README.md"))?;
    let project = example(&readme)?;
    let repository = repository(&context.workspace.manifest()?)?;
    if !project.manifest.contains(&repository) {
        return Err(Problem::new(format!("the manifest under `{HEADING}` doesn't name {repository}"))
            .at("README.md")
            .into());
    }
    let outside = std::env::temp_dir().join(format!("passbook-from-git-{}", std::process::id()));
    let manifest = format!(
        "[package]\nname = \"fintech\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n{}\n[workspace]\n",
        project.manifest.replace(&repository, &format!("file://{}", root.display()))
    );
    writer::write(&outside.join("Cargo.toml"), manifest.as_bytes())?;
    writer::write(&outside.join("src/main.rs"), project.code.as_bytes())?;
    // The versions that everything here is built with.
    writer::write(&outside.join("Cargo.lock"), read(&root.join("Cargo.lock"))?.as_bytes())?;
    let mut check = command("cargo", &["check"], &outside);
    share_target(&mut check, context.workspace)?;
    let outcome = run(check, screen);
    writer::remove_folder(&outside)?;
    outcome
}

const HEADING: &str = "## Install";

/// The manifest and the program that the README shows.
struct Project {
    manifest: String,
    code: String,
}

fn example(readme: &str) -> Result<Project, Problem> {
    let section = readme.split_once(HEADING).map(|(_, rest)| rest.split("\n## ").next().unwrap_or(rest));
    let block = |language: &str| {
        let (_, rest) = section?.split_once(&format!("```{language}\n"))?;
        Some(rest.split_once("```")?.0.to_owned())
    };
    match (block("toml"), block("rust,no_run").or_else(|| block("rust,ignore"))) {
        (Some(manifest), Some(code)) => Ok(Project { manifest, code }),
        _ => Err(Problem::new(format!("the section `{HEADING}` has no block of TOML or none of Rust"))
            .at("README.md")),
    }
}

/// The address that the workspace's manifest declares.
fn repository(manifest: &str) -> Result<String, Problem> {
    let line = manifest.lines().find_map(|line| line.strip_prefix("repository = "));
    line.map(|line| line.trim_matches('"').to_owned())
        .ok_or_else(|| Problem::new("the workspace declares no repository").at("Cargo.toml"))
}

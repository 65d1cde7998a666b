//! `cargo xtask ci`: what a change must pass, defined once.
//!
//! `.ci/run` and `.github/workflows/ci.yml` call these steps and define none of their own; a check of
//! `cargo xtask tidy` holds that the workflow has every step.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::near_names;
use crate::output::{Ending, Problem, Screen, Tone, count};
use crate::tools;
use crate::workspace::Workspace;
use crate::writer;

mod empty_registry;
mod from_git;
mod msrv;
mod packages;
mod steps;
mod supply_chain;

pub use steps::{STEPS, TEST_COMMAND};

/// Which steps to run, and on what.
#[derive(Clone, Debug, Default)]
pub struct CiRequest {
    /// Only these steps; all of them where there is none.
    pub only: Vec<String>,
    /// All but these.
    pub skip: Vec<String>,
    /// Whether a failure ends the run, or only its step.
    pub after_failure: AfterFailure,
    /// The revision that specs and versions are compared with; the commit before this one unless given.
    pub base: Option<String>,
    /// A folder of OpenAPI documents to survey.
    pub corpus: Option<PathBuf>,
    /// A program that compares `specs/` with facts about the providers.
    pub facts: Option<PathBuf>,
}

/// What a failed step means for those after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AfterFailure {
    /// They don't run.
    #[default]
    Stop,
    /// They run all the same.
    GoOn,
}

/// One thing that a change must pass.
#[derive(Debug)]
pub struct Step {
    /// What `--only` calls it.
    pub id: &'static str,
    /// What passes when it passes.
    pub what: &'static str,
    run: fn(&Context<'_>, &mut Screen<'_>) -> Result<Outcome>,
}

/// What the steps work on.
#[derive(Debug)]
struct Context<'a> {
    workspace: &'a Workspace,
    request: &'a CiRequest,
}

/// How a step ended.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Outcome {
    Passed,
    /// It can't run here, for this reason.
    Skipped(String),
    /// What to do about it.
    Failed(String),
}

/// Prints the steps.
pub fn list_steps(screen: &mut Screen<'_>) -> Result<Ending> {
    let width = STEPS.iter().map(|step| step.id.len()).max().unwrap_or_default();
    for Step { id, what, .. } in STEPS {
        screen.line(format_args!("{id:width$}  {what}"))?;
    }
    Ok(Ending::Fresh)
}

/// Runs the steps in the order of [`STEPS`].
pub fn ci(workspace: &Workspace, request: &CiRequest, screen: &mut Screen<'_>) -> Result<Ending> {
    let selected = select(request)?;
    let context = Context { workspace, request };
    let started = Instant::now();
    let mut report: Vec<(&Step, Outcome, Duration)> = Vec::new();
    for step in &selected {
        screen.line(format_args!("\n=== {} ({} s): {}", step.id, started.elapsed().as_secs(), step.what))?;
        let begun = Instant::now();
        let outcome = match (step.run)(&context, screen) {
            Ok(outcome) => outcome,
            Err(error) => {
                screen.line(format_args!("{error:#}"))?;
                Outcome::Failed("see above".to_owned())
            }
        };
        let is_over = matches!(outcome, Outcome::Failed(_)) && request.after_failure == AfterFailure::Stop;
        report.push((step, outcome, begun.elapsed()));
        if is_over {
            break;
        }
    }
    print(&report, selected.len(), started.elapsed(), screen)
}

fn select(request: &CiRequest) -> Result<Vec<&'static Step>, Problem> {
    for name in request.only.iter().chain(&request.skip) {
        if !STEPS.iter().any(|step| step.id == name) {
            let near = near_names::hint(name, STEPS.iter().map(|step| step.id));
            return Err(Problem::new(format!("there is no step `{name}`"))
                .next(format!("{near}`cargo xtask ci --list` has the steps")));
        }
    }
    let is_selected = |step: &&Step| {
        let is_named = |names: &[String]| names.iter().any(|name| name == step.id);
        (request.only.is_empty() || is_named(&request.only)) && !is_named(&request.skip)
    };
    Ok(STEPS.iter().filter(is_selected).collect())
}

fn print(
    report: &[(&Step, Outcome, Duration)],
    selected: usize,
    elapsed: Duration,
    screen: &mut Screen<'_>,
) -> Result<Ending> {
    screen.line("")?;
    let width = report.iter().map(|(step, ..)| step.id.len()).max().unwrap_or_default();
    for (step, outcome, elapsed) in report {
        let (tone, verb, why) = match outcome {
            Outcome::Passed => (Tone::Good, "Passed", None),
            Outcome::Skipped(reason) => (Tone::Note, "Skipped", Some(reason)),
            Outcome::Failed(next) => (Tone::Bad, "Failure", Some(next)),
        };
        let why = why.map(|why| format!("  {why}")).unwrap_or_default();
        screen.verb(tone, verb, format_args!("{:width$}  {:>4} s{why}", step.id, elapsed.as_secs()))?;
    }
    let failed: Vec<&str> = report
        .iter()
        .filter(|(_, outcome, _)| matches!(outcome, Outcome::Failed(_)))
        .map(|(step, ..)| step.id)
        .collect();
    let skipped = report.iter().filter(|(_, outcome, _)| matches!(outcome, Outcome::Skipped(_))).count();
    let seconds = elapsed.as_secs();
    if failed.is_empty() {
        let steps = count(report.len() - skipped, "step");
        screen.verb(
            Tone::Good,
            "Finished",
            format_args!("{steps} passed, {skipped} skipped, in {seconds} s"),
        )?;
        return Ok(Ending::Fresh);
    }
    screen.verb(
        Tone::Bad,
        "Failed",
        format_args!(
            "{} of {} in {seconds} s; {} not run",
            count(failed.len(), "step"),
            selected,
            selected - report.len()
        ),
    )?;
    let again: String = failed.iter().map(|id| format!(" --only {id}")).collect();
    screen.line(format_args!(" help: to run this again: cargo xtask ci{again}"))?;
    Ok(Ending::Failed)
}

/// A command in the workspace's folder whose output goes where ours does.
fn command(program: &str, arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    command
}

/// cargo, in the workspace's folder.
fn cargo(context: &Context<'_>, arguments: &[&str]) -> Command {
    let mut cargo = tools::cargo();
    cargo.args(arguments).current_dir(context.workspace.root()).stdin(Stdio::null());
    cargo
}

/// Has a command of cargo's, which is about another workspace, go on with what is compiled here: with our profiles, the
/// packages that it shares with us are the same.
fn share_target(cargo: &mut Command, workspace: &Workspace) -> Result<()> {
    let manifest: toml::Table = workspace.manifest()?.parse()?;
    let mut profiles = toml::Table::new();
    profiles.extend(manifest.get("profile").map(|profile| ("profile".to_owned(), profile.clone())));
    let config = workspace.root().join("target/ci-profiles.toml");
    writer::write(&config, profiles.to_string().as_bytes())?;
    cargo.arg("--config").arg(config).env("CARGO_TARGET_DIR", workspace.root().join("target"));
    Ok(())
}

/// Runs a command and shows all that it says.
fn run(mut command: Command, screen: &mut Screen<'_>) -> Result<Outcome> {
    let shown = command_line(&command);
    screen.verb(Tone::Good, "Running", &shown)?;
    screen.flush()?;
    let started = Instant::now();
    let status = command.status().map_err(|error| cannot_run(&command, &error))?;
    screen.verb(Tone::Note, "Ended", format_args!("{shown}, after {} s", started.elapsed().as_secs()))?;
    Ok(match status.success() {
        true => Outcome::Passed,
        false => Outcome::Failed(format!("`{shown}` ended with {status}")),
    })
}

/// Runs a command for what it prints; its error output is shown.
fn printed_by(mut command: Command) -> Result<String, Problem> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| cannot_run(&command, &error))?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(Problem::new(format!("`{}` ended with {}", command_line(&command), output.status))),
    }
}

/// The program and its arguments, as one would type them.
fn command_line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy();
    let arguments = command.get_args().map(|argument| argument.to_string_lossy());
    std::iter::once(program).chain(arguments).collect::<Vec<_>>().join(" ")
}

fn cannot_run(command: &Command, error: &std::io::Error) -> Problem {
    let program = command.get_program().to_string_lossy();
    Problem::new(format!("cannot run `{program}`: {error}"))
        .next(format!("install {program}, or see that it is in PATH"))
}

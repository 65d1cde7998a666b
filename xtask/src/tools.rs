//! Programs of others that commands of ours run: installed at pinned versions below `target/`, once.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::output::{Problem, Screen, Tone};
use crate::workspace::Workspace;
use crate::writer;

/// Builds a program from crates.io where it is not there yet.
pub fn install_cargo(
    workspace: &Workspace,
    name: &str,
    version: &str,
    screen: &mut Screen<'_>,
) -> Result<PathBuf> {
    let root = workspace.root().join("target/tools");
    writer::make_folder(&root)?;
    let program = root.join("bin").join(name);
    let marker = marker(&root, &format!("{name}={version}"));
    if !marker.exists() {
        screen.verb(Tone::Good, "Installing", format_args!("{name} {version}, which takes minutes"))?;
        screen.flush()?;
        let mut install = cargo();
        install.args(["install", "--locked", "--version", version, name, "--root"]).arg(&root);
        install.env("CARGO_TARGET_DIR", root.join("build"));
        // They run for seconds, so time is better saved when they are built.
        install.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0").env("CARGO_PROFILE_RELEASE_LTO", "off");
        install.env("CARGO_PROFILE_RELEASE_DEBUG", "false");
        must_pass(&mut install, "look at what cargo says, and run this again")?;
        writer::write(&marker, b"")?;
    }
    Ok(program)
}

/// The cargo that started this program.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a command that shows its own progress.
fn must_pass(command: &mut Command, next: &str) -> Result<(), Problem> {
    let status = command.status().map_err(|error| cannot_run(command, &error).next(next))?;
    match status.success() {
        true => Ok(()),
        false => Err(Problem::new(format!("{} ended with {status}", shown(command))).next(next)),
    }
}

/// The program of this name, where it is installed.
pub fn in_path(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// Installs a package from PyPI where it is not there yet; the program that it brings.
pub fn install_python(
    folder: &Path,
    package: &str,
    brings: &str,
    screen: &mut Screen<'_>,
) -> Result<PathBuf> {
    let environment = folder.join("python");
    let program = environment.join(brings);
    let marker = marker(&environment, package);
    if !marker.exists() {
        screen.verb(Tone::Good, "Installing", package)?;
        let mut make = Command::new("python3");
        make.args(["-m", "venv"]).arg(&environment);
        must(&mut make, "install Python 3 with its venv module")?;
        let mut install = Command::new(environment.join("bin/python"));
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", package]);
        must(&mut install, "look at what pip says, and run this again")?;
        writer::write(&marker, b"")?;
    }
    Ok(program)
}

/// Installs a package from npm where it is not there yet; what it brings, below `node_modules`.
pub fn install_node(folder: &Path, package: &str, brings: &str, screen: &mut Screen<'_>) -> Result<PathBuf> {
    let prefix = folder.join("node");
    let brought = prefix.join("node_modules").join(brings);
    let marker = marker(&prefix, package);
    if !marker.exists() {
        screen.verb(Tone::Good, "Installing", package)?;
        writer::make_folder(&prefix)?;
        let mut install = Command::new("npm");
        install.args(["install", "--no-audit", "--no-fund", "--loglevel", "error", "--prefix"]);
        install.arg(&prefix).arg(package);
        must(&mut install, "install Node.js with npm")?;
        writer::write(&marker, b"")?;
    }
    Ok(brought)
}

/// A file that says that this version is installed: another one is, where the constants above change.
fn marker(folder: &Path, package: &str) -> PathBuf {
    folder.join(format!(".{}", package.replace(['[', ']', '=', '@', '/'], "-")))
}

pub fn must(command: &mut Command, next: &str) -> Result<()> {
    let (passed, output) = output(command).map_err(|problem| problem.next(next))?;
    match passed {
        true => Ok(()),
        false => {
            Err(Problem::new(format!("{} failed:\n{}", shown(command), output.trim_end())).next(next).into())
        }
    }
}

/// Whether it ended with 0, and all that it said.
pub fn output(command: &mut Command) -> Result<(bool, String), Problem> {
    let output = command.output().map_err(|error| cannot_run(command, &error))?;
    let text =
        [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned()).concat();
    Ok((output.status.success(), text))
}

pub fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    format!("`{}`", program.file_name().unwrap_or(program.as_os_str()).to_string_lossy())
}

pub fn cannot_run(command: &Command, error: &std::io::Error) -> Problem {
    Problem::new(format!("cannot run {}: {error}", shown(command)))
}

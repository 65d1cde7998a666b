//! What a new user types, on a machine that has Rust and nothing else of ours: the README's two commands in a fresh
//! clone, with an empty `CARGO_HOME`.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::steps::TEST_COMMAND;
use super::{Context, Outcome, command, printed_by, run};
use crate::output::{Problem, Screen, Tone};
use crate::writer;

/// Clones the last commit and runs both. The tests run without network: building has fetched all that they may need.
pub(super) fn empty_registry(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    let root = context.workspace.root();
    let folder = root.join("target/empty-registry");
    let (checkout, home) = (folder.join("checkout"), folder.join("cargo-home"));
    writer::remove_folder(&folder)?;
    writer::make_folder(&home)?;
    keep_configuration(&home)?;
    if !printed_by(command("git", &["status", "--porcelain"], root))?.trim().is_empty() {
        screen.verb(
            Tone::Note,
            "Note",
            "this is about the last commit; what is not committed is left out",
        )?;
    }
    let (source, target) = (root.to_string_lossy(), checkout.to_string_lossy());
    let isolated = |arguments: &[&str]| {
        let mut cargo = command("cargo", arguments, &checkout);
        cargo.env("CARGO_HOME", &home).env_remove("CARGO_TARGET_DIR").env_remove("CARGO_INCREMENTAL");
        // What cargo set for this program would reach that one, too.
        without_cargo_variables(&mut cargo);
        cargo
    };
    let test: Vec<&str> = TEST_COMMAND.split(' ').skip(1).collect();
    let mut offline = isolated(&test);
    offline.env("CARGO_NET_OFFLINE", "true");
    let commands = [
        command("git", &["clone", "--quiet", &source, &target], root),
        isolated(&["xtask", "regenerate"]),
        isolated(&[test.as_slice(), &["--no-run"]].concat()),
        offline,
    ];
    for command in commands {
        let outcome = run(command, screen)?;
        if outcome != Outcome::Passed {
            return Ok(outcome);
        }
    }
    let changed = printed_by(command("git", &["status", "--porcelain"], &checkout))?;
    if !changed.is_empty() {
        screen.line(changed.trim_end())?;
        return Ok(Outcome::Failed(
            "`cargo xtask regenerate` or the tests changed files of the checkout".to_owned(),
        ));
    }
    // Gigabytes, and of no use to anybody.
    writer::remove_folder(&folder)?;
    Ok(Outcome::Passed)
}

/// A machine may say in its configuration which registry it reaches; nothing else is taken along.
fn keep_configuration(home: &Path) -> Result<(), Problem> {
    let own = std::env::var_os("CARGO_HOME").map(std::path::PathBuf::from);
    let own = own.or_else(|| Some(Path::new(&std::env::var_os("HOME")?).join(".cargo")));
    for name in ["config.toml", "config"] {
        if let Some(text) = own.as_ref().and_then(|own| std::fs::read(own.join(name)).ok()) {
            writer::write(&home.join(name), &text)?;
        }
    }
    Ok(())
}

fn without_cargo_variables(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        let is_set_by_cargo =
            name == "CARGO" || name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
        if is_set_by_cargo {
            command.env_remove(name);
        }
    }
}

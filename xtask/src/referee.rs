//! `cargo xtask referee`: validators that nobody here wrote hold the specs against OpenAPI's own rules, the mock bank
//! and the clients' requests against the specs; and a certified OpenID provider and a JWT library hold the clients'
//! authorization against theirs. CyberSource's own SDK calls the mock bank. cargo-semver-checks judges the diff's verdicts on Rust code, and a browser opens the
//! diff's page, where there is one.
//!
//! They come from PyPI, npm and crates.io, at pinned versions, into `target/referee`; `cargo test` needs neither.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;
use passbook_diff::Depth;

use crate::diff::{Detail, FailOn, Format, Request as DiffRequest, What, diff, today};
use crate::output::{Ending, Problem, Screen, Tone};
use crate::tools::{in_path, install_node, install_python, output};
use crate::workspace::Workspace;
use crate::writer;

mod bank;
mod cybersource;
mod judge;

const VALIDATOR: &str = "openapi-spec-validator==0.9.0";
/// The last line of versions that runs on Node 20 without complaint.
const REDOCLY: &str = "@redocly/cli@2.77.0";
/// Certified by the OpenID Foundation, for FAPI 1 Advanced too; the last line of versions for Node 20.
const PROVIDER: &str = "oidc-provider@8.8.1";
/// Drives a browser that is installed already, and brings none. The last line of versions for Node 20.
const PUPPETEER: &str = "puppeteer-core@24.43.1";
const JWT: &str = "pyjwt[crypto]==2.15.1";

/// Runs every referee over the specs of these providers, or of all; and over the clients' authorization, unless
/// only some are asked for.
pub fn referee(workspace: &Workspace, names: &[String], screen: &mut Screen<'_>) -> Result<Ending> {
    let selection = workspace.select(names)?;
    let folder = workspace.root().join("target/referee");
    writer::make_folder(&folder)?;
    let validator = install_python(&folder, VALIDATOR, "bin/openapi-spec-validator", screen)?;
    let redocly = install_node(&folder, REDOCLY, ".bin/redocly", screen)?;
    let mut ending = Ending::Fresh;
    for id in &selection.ids {
        let spec = spec(workspace, id)?;
        let mut runs =
            [("openapi-spec-validator", Command::new(&validator)), ("redocly lint", Command::new(&redocly))];
        runs[0].1.arg(&spec);
        runs[1].1.args(["lint", "--config", "specs/redocly.yaml", "--format", "stylish"]).arg(&spec);
        for (name, command) in &mut runs {
            screen.progress(format_args!("{name} {}", spec.display()));
            // Both would look for a newer version of themselves.
            command.current_dir(workspace.root()).env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
            command.env("REDOCLY_TELEMETRY", "off");
            let (passed, output) = output(command)?;
            if passed {
                screen.verb(Tone::Good, "Passed", format_args!("{name}: {}", spec.display()))?;
            } else {
                ending = Ending::Failed;
                screen.verb(Tone::Bad, "Failure", format_args!("{name}: {}", spec.display()))?;
                screen.line(output.trim_end())?;
            }
        }
    }
    if !bank::referee(workspace, &selection.ids, &folder, screen)? {
        ending = Ending::Failed;
    }
    if selection.ids.iter().any(|id| id == "cybersource")
        && !cybersource::referee(workspace, &folder, screen)?
    {
        ending = Ending::Failed;
    }
    if names.is_empty() && !judge::judge(workspace, &folder, screen)? {
        ending = Ending::Failed;
    }
    if names.is_empty() && !page(workspace, &folder, screen)? {
        ending = Ending::Failed;
    }
    if names.is_empty() && !authorization(workspace, &folder, screen)? {
        ending = Ending::Failed;
    }
    Ok(ending)
}

/// Opens the page of `diff` in a browser, where there is one; whether nothing was wrong.
fn page(workspace: &Workspace, folder: &Path, screen: &mut Screen<'_>) -> Result<bool> {
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let Some(browser) = names.into_iter().find_map(in_path) else {
        screen.verb(
            Tone::Note,
            "Skipped",
            "the page of `diff`: there is no chromium; `apt-get install chromium`",
        )?;
        return Ok(true);
    };
    let puppeteer = install_node(folder, PUPPETEER, "puppeteer-core", screen)?;
    let file = |name: &str| workspace.root().join("tests/referee/diff").join(name);
    let (page, screenshot) = (folder.join("diff.html"), folder.join("diff.png"));
    let request = DiffRequest {
        what: What::Files { old: file("old.yaml"), new: file("new.yaml"), approvals: None, config: None },
        depth: Depth::Documents,
        fail_on: FailOn::None,
        format: Format::Html,
        detail: Detail::Verbose,
        output: Some(page.clone()),
        used: None,
        today: today(),
    };
    diff(|| Ok(workspace.clone()), workspace.root(), &request, screen)?;
    let mut run = Command::new("node");
    run.current_dir(workspace.root()).arg("tests/referee/page.mjs");
    run.arg(puppeteer.parent().unwrap_or(folder)).arg(browser).arg(&page).arg(&screenshot);
    let (passed, output) = output(&mut run)?;
    let (tone, verb) = if passed { (Tone::Good, "Passed") } else { (Tone::Bad, "Failure") };
    screen.verb(tone, verb, format_args!("the page of `diff`: {}", output.trim_end()))?;
    Ok(passed)
}

/// Runs `tests/referee`; whether it passed.
fn authorization(workspace: &Workspace, folder: &Path, screen: &mut Screen<'_>) -> Result<bool> {
    let provider = install_node(folder, PROVIDER, "oidc-provider", screen)?;
    let python = install_python(folder, JWT, "bin/python", screen)?;
    let keys = folder.join("keys");
    writer::make_folder(&keys)?;
    let mut run = Command::new(env!("CARGO"));
    run.current_dir(workspace.root()).args(["run", "--quiet", "--locked", "-p", "passbook-referee", "--"]);
    run.arg(provider.parent().unwrap_or(folder)).arg(python).arg(&keys);
    screen.progress(format_args!("authorization against {PROVIDER} and {JWT}"));
    let (passed, output) = output(&mut run)?;
    if passed {
        screen.verb(Tone::Good, "Passed", format_args!("authorization: {PROVIDER}, {JWT}"))?;
    } else {
        screen.verb(Tone::Bad, "Failure", format_args!("authorization: {PROVIDER}, {JWT}"))?;
        screen.line(output.trim_end())?;
    }
    Ok(passed)
}

fn spec(workspace: &Workspace, id: &str) -> Result<PathBuf, Problem> {
    ["yaml", "yml", "json"]
        .iter()
        .map(|extension| PathBuf::from(format!("specs/{id}/openapi.{extension}")))
        .find(|path| workspace.root().join(path).is_file())
        .ok_or_else(|| Problem::new("there is no openapi.yaml").at(format!("specs/{id}")))
}

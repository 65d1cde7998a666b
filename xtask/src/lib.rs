//! The build system of this repository, and its only writer: `cargo xtask <command>`.
//!
//! Each command is a function of the workspace and a [`Screen`] to report to, so that tests run it as `main` does.

use std::path::Path;
use std::time::Duration;

use anyhow::Result;

use flags::DiffTask;

mod ci;
mod comparison;
mod diff;
mod explain;
mod flags;
mod lint;
mod mock;
mod near_names;
mod new;
mod output;
mod pipeline;
mod referee;
mod regenerate;
mod survey;
mod tidy;
mod tools;
mod usage;
mod verify;
mod workspace;
mod writer;

pub use ci::{AfterFailure, CiRequest, STEPS, ci, list_steps};
pub use diff::{Detail, FailOn, Format, Request as DiffRequest, What, check_versions, diff, write_versions};
pub use explain::explain;
pub use flags::{Command, Deny, DiffFlags, Flags, New};
pub use lint::{Fails, lint_file, lint_providers};
pub use mock::{MockRequest, mock};
pub use new::new_provider;
pub use output::{Ending, Problem, Screen, report};
pub use referee::referee;
pub use regenerate::regenerate;
pub use survey::{Depth, Limits, Request, survey, survey_one};
pub use tidy::{CHECKS, Check, listed_twice, tidy};
pub use usage::{UsageRequest, usage};
pub use verify::verify;
pub use workspace::Workspace;

/// Runs what the command line asks for.
pub fn run(flags: &Flags, current_folder: &Path, screen: &mut Screen<'_>) -> Result<Ending> {
    let workspace = || match &flags.root {
        Some(root) => Workspace::find(&current_folder.join(root)),
        None => Workspace::find(current_folder),
    };
    match &flags.command {
        Command::Regenerate { providers } => regenerate(&workspace()?, providers, screen),
        Command::Verify { providers, base } => {
            let workspace = workspace()?;
            let ending = verify(&workspace, providers, screen)?;
            let versions = match base {
                Some(base) => check_versions(&workspace, providers, base, screen)?,
                None => Ending::Fresh,
            };
            Ok(ending.max(versions))
        }
        Command::Diff(flags) => match flags.task()? {
            DiffTask::Write { names, base, depth } => {
                write_versions(&workspace()?, &names, base.as_deref(), depth, screen)
            }
            DiffTask::Report(request) => diff(workspace, current_folder, &request, screen),
        },
        Command::Usage { consumer, provider, file, output } => {
            let request = UsageRequest {
                consumer: consumer.clone(),
                providers: provider.clone(),
                file: file.clone(),
                output: output.clone(),
            };
            usage(workspace, current_folder, &request, screen)
        }
        Command::Lint { providers, file, deny } => {
            let fails = match deny {
                Some(Deny::Warnings) => Fails::OnWarning,
                None => Fails::OnError,
            };
            match file {
                Some(file) => lint_file(file, fails, screen),
                None => lint_providers(&workspace()?, providers, fails, screen),
            }
        }
        Command::New { what: New::Provider { id, spec } } => {
            new_provider(&workspace()?, id, spec.as_deref(), screen)
        }
        Command::Explain { rule } => explain(rule.as_deref(), screen),
        Command::Survey { folder, check, run_tests, json, jobs, filter, timeout, memory } => {
            let request = Request {
                folder: folder.clone(),
                filter: filter.clone(),
                depth: match (check, run_tests) {
                    (_, true) => Depth::Test,
                    (true, false) => Depth::Check,
                    (false, false) => Depth::Generate,
                },
                json: json.clone(),
                jobs: jobs.unwrap_or_else(survey::default_jobs),
                limits: Limits { time: Duration::from_secs(*timeout), memory_megabytes: *memory },
            };
            survey(&workspace()?, &request, screen)
        }
        Command::SurveyOne { file, id, out } => survey_one(file, id, out),
        Command::Mock {
            providers,
            port,
            seed,
            customers,
            latency,
            no_auth,
            contract_only,
            encryption,
            public_host,
            no_tls,
        } => {
            let mut arguments = Vec::new();
            let mut add = |name: &str, value: Option<String>| {
                arguments.extend(value.map(|value| [format!("--{name}"), value]).into_iter().flatten());
            };
            add("port", port.map(|port| port.to_string()));
            add("seed", seed.map(|seed| seed.to_string()));
            add("customers", customers.map(|customers| customers.to_string()));
            add("latency", latency.clone());
            add("encryption", encryption.clone());
            add("public-host", public_host.clone());
            let switches = [("--no-auth", no_auth), ("--contract-only", contract_only), ("--no-tls", no_tls)];
            arguments
                .extend(switches.into_iter().filter(|(_, is_on)| **is_on).map(|(name, _)| name.to_owned()));
            mock(&workspace()?, &MockRequest { providers: providers.clone(), arguments }, screen)
        }
        Command::Referee { providers } => referee(&workspace()?, providers, screen),
        Command::Ci { only, skip, keep_going, base, corpus, facts, list } => {
            let request = CiRequest {
                only: only.clone(),
                skip: skip.clone(),
                after_failure: if *keep_going { AfterFailure::GoOn } else { AfterFailure::Stop },
                base: base.clone(),
                corpus: corpus.clone(),
                facts: facts.clone(),
            };
            match list {
                true => list_steps(screen),
                false => ci(&workspace()?, &request, screen),
            }
        }
        Command::Tidy => tidy(&workspace()?, screen),
    }
}

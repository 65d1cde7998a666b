//! The command line of `diff`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use passbook_diff::Depth;

use crate::diff::{Detail, FailOn, Format, Request, What, today};
use crate::output::Problem;

/// Shown below the options.
pub const EXAMPLES: &str = "\
Examples:
  cargo xtask diff                                      all providers, since this branch left main
  cargo xtask diff akoya --base v0.1.0 --fail-on wire
  cargo xtask diff ./old.yaml ./new.yaml                two files
  cargo xtask diff --format html --output diff.html     a page, to read side by side
  cargo xtask diff --write                              writes versions and changelogs
  cargo xtask diff --used used.toml                     does it break my calls?
  cargo xtask diff --log v0.1.0..HEAD --format markdown

A change is accepted in specs/<provider>/approved.toml, by its fingerprint and with a reason; docs/diff.md has more.";

/// The arguments of `diff`.
#[derive(Debug, Args)]
pub struct DiffFlags {
    /// Folders in specs/, all of them unless given; or two files.
    #[arg(value_name = "PROVIDER|FILE")]
    pub arguments: Vec<String>,
    /// A branch, a tag or a commit to compare with.
    #[arg(long, value_name = "REV", conflicts_with = "log")]
    pub base: Option<String>,
    /// What was changed in each version between two revisions: `A..B`.
    #[arg(long, value_name = "A..B")]
    pub log: Option<String>,
    /// Writes the versions that the changes ask for, and the changelogs, to specs/.
    #[arg(long, conflicts_with_all = ["log", "fail_on", "format", "output", "approvals", "config", "used", "verbose"])]
    pub write: bool,
    /// What fails the command, where nobody approved it.
    #[arg(long, value_name = "WHAT", value_enum, default_value_t)]
    pub fail_on: FailOn,
    /// The form of the report.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub format: Format,
    /// Writes the report to this file.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Compares the documents alone, as two files are, and not the crates of providers: quicker, and blind to what no
    /// rule foresees.
    #[arg(long, conflicts_with = "crates")]
    pub rules_only: bool,
    /// Generates a crate from each of two files, as for providers, and compares these, too.
    #[arg(long)]
    pub crates: bool,
    /// Accepted changes, for two files; a provider has its own approved.toml.
    #[arg(long, value_name = "FILE")]
    pub approvals: Option<PathBuf>,
    /// What is thought of changes, for two files; providers have specs/diff.toml.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// What a consumer uses: only breaks that touch it fail the command. `cargo xtask usage` writes such a file.
    #[arg(long, value_name = "FILE", conflicts_with = "log")]
    pub used: Option<PathBuf>,
    /// Shows changes in text alone one by one.
    #[arg(long)]
    pub verbose: bool,
    /// The day on which approvals are looked at, for tests.
    #[arg(long, value_name = "DAY", hide = true, value_parser = day)]
    pub today: Option<NaiveDate>,
}

fn day(text: &str) -> Result<NaiveDate, String> {
    text.parse().map_err(|_| "a day is written as 2027-01-31".to_owned())
}

/// What the command line of `diff` asks for.
#[derive(Debug)]
pub enum DiffTask {
    /// To compare and report.
    Report(Box<Request>),
    /// To write versions and changelogs.
    Write {
        /// All providers where it is empty.
        names: Vec<String>,
        /// Where the branch left `main`, unless given.
        base: Option<String>,
        /// How deep the comparison goes.
        depth: Depth,
    },
}

impl DiffFlags {
    /// The task, where the arguments go together.
    pub fn task(&self) -> Result<DiffTask, Problem> {
        let names = self.arguments.clone();
        // No provider's id has either: it is the name of a crate and of a feature, too.
        let files: Vec<&String> = names.iter().filter(|name| name.contains(['/', '.', '\\'])).collect();
        let depth = match self.rules_only || !files.is_empty() && !self.crates {
            true => Depth::Documents,
            false => Depth::Crates,
        };
        let what = match (files.as_slice(), names.len(), &self.log) {
            ([], _, Some(range)) => What::Log { names, range: range.clone() },
            ([], _, None) if self.write => {
                return Ok(DiffTask::Write { names, base: self.base.clone(), depth });
            }
            ([], _, None) => What::Providers { names, base: self.base.clone() },
            ([old, new], 2, None) if !self.write && self.base.is_none() => What::Files {
                old: PathBuf::from(old),
                new: PathBuf::from(new),
                approvals: self.approvals.clone(),
                config: self.config.clone(),
            },
            ([_, _], 2, _) => {
                return Err(Problem::new("two files have no revisions and no version to write")
                    .next("leave out `--base`, `--log` and `--write`, or name providers in place of files"));
            }
            ([first, ..], ..) => {
                return Err(Problem::new(format!("`{first}` is a file, and files are compared two at a time"))
                    .at(names.join(" "))
                    .next("for two files: `cargo xtask diff ./old.yaml ./new.yaml`; for providers: their folders' names in specs/, without `specs/`"));
            }
        };
        if self.approvals.is_some() && !matches!(what, What::Files { .. }) {
            return Err(Problem::new("`--approvals` is for two files")
                .next("a provider's approvals stand in specs/<provider>/approved.toml"));
        }
        if self.config.is_some() && !matches!(what, What::Files { .. }) {
            return Err(
                Problem::new("`--config` is for two files").next("for providers, write specs/diff.toml")
            );
        }
        Ok(DiffTask::Report(Box::new(Request {
            what,
            depth,
            fail_on: self.fail_on,
            format: self.format,
            detail: if self.verbose { Detail::Verbose } else { Detail::Folded },
            output: self.output.clone(),
            used: self.used.clone(),
            today: self.today.unwrap_or_else(today),
        })))
    }
}

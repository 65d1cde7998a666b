//! `cargo xtask diff`: what changed in the specs, with two verdicts for each change, and what that asks of versions.
//!
//! ```text
//! git, disk ──sides──► Compared ──approvals──► Report ──text, markdown, json, annotations, html──► screen or file
//!                          └──version──► write, verify --base
//! ```

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;
use chrono::{DateTime, NaiveDate};
use passbook_diff::{Change, Depth, Stability};
use passbook_openapi::Diagnostic;

mod annotations;
mod approvals;
mod changelog;
pub(crate) mod git;
#[cfg(test)]
mod golden;
mod history;
mod html;
mod json;
mod markdown;
mod notes;
mod policy;
mod report;
mod sides;
mod text;
mod used;
mod version;
mod versions;
mod write;

pub use report::FailOn;
pub use text::Detail;
pub use versions::check_versions;
pub use write::write_versions;

use git::{Checkout, Revision};
use policy::Policy;
use report::{Compared, Report};
use sides::{How, Outlines, Refusal, State, compare_files, compare_provider, folder};
use used::UsedFile;

use crate::output::{Ending, Problem, Screen, Tone};
use crate::workspace::{Workspace, read};
use crate::{near_names, writer};

/// What is to be compared, and how that is reported.
#[derive(Clone, Debug)]
pub struct Request {
    /// What is compared.
    pub what: What,
    /// Whether the crates are generated and compared, too.
    pub depth: Depth,
    /// What fails the command.
    pub fail_on: FailOn,
    /// The form of the report.
    pub format: Format,
    /// How much the text says.
    pub detail: Detail,
    /// The file that the report is written to, in place of the screen.
    pub output: Option<PathBuf>,
    /// The file that says what a consumer uses.
    pub used: Option<PathBuf>,
    /// The day on which approvals are looked at.
    pub today: NaiveDate,
}

/// What is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// These providers, or all, as they are now, with a revision.
    Providers {
        /// All of them where it is empty.
        names: Vec<String>,
        /// Where the branch left `main`, unless given.
        base: Option<String>,
    },
    /// Two documents that need not belong to a workspace.
    Files {
        /// The one before.
        old: PathBuf,
        /// The one after.
        new: PathBuf,
        /// Accepted changes.
        approvals: Option<PathBuf>,
        /// What is thought of changes.
        config: Option<PathBuf>,
    },
    /// Each version of these providers, or of all, with the one before it.
    Log {
        /// All of them where it is empty.
        names: Vec<String>,
        /// `A..B`.
        range: String,
    },
}

/// The forms of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// A comment on a pull request.
    Markdown,
    /// For programs; docs/diff-schema.json describes it.
    Json,
    /// GitHub's workflow commands, which become annotations.
    Github,
    /// SARIF 2.1.0.
    Sarif,
    /// JUnit's XML.
    Junit,
    /// A page to read in a browser, which needs no network.
    Html,
}

impl Request {
    fn how<'a>(&self, stability: &'a Stability) -> How<'a> {
        let outlines = if self.used.is_some() { Outlines::Wanted } else { Outlines::Unwanted };
        How { depth: self.depth, stability, outlines }
    }
}

/// Compares and reports. `workspace` is only asked for where providers are compared.
pub fn diff(
    workspace: impl FnOnce() -> Result<Workspace, Problem>,
    current_folder: &Path,
    request: &Request,
    screen: &mut Screen<'_>,
) -> Result<Ending> {
    let mut ids = Vec::new();
    let mut outcome = match &request.what {
        What::Providers { names, base } => {
            let workspace = workspace()?;
            ids = workspace.providers()?;
            providers(&workspace, names, base.as_deref(), request, screen)?
        }
        What::Files { old, new, approvals, config } => {
            files(current_folder, (old, new), (approvals.as_deref(), config.as_deref()), request)?
        }
        What::Log { names, range } => {
            return log(&workspace()?, current_folder, (names, range), request, screen);
        }
    };
    if let Some(path) = &request.used {
        outcome.mark_used(&current_folder.join(path), &path.display().to_string(), &ids)?;
    }
    outcome.report(current_folder, request, screen)
}

/// What this repository thinks of changes.
const POLICY: &str = "specs/diff.toml";

fn read_if_there(path: &Path) -> Result<Option<String>> {
    Ok(if path.is_file() { Some(read(path)?) } else { None })
}

/// Today, by the machine's clock in UTC.
#[expect(
    clippy::disallowed_methods,
    reason = "an approval ends on a day, and nothing that is generated depends on it"
)]
pub fn today() -> NaiveDate {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let seconds = since.ok().and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or_default();
    DateTime::from_timestamp(seconds, 0).unwrap_or_default().date_naive()
}

/// What the working tree is compared with.
#[derive(Debug)]
struct Base {
    checkout: Checkout,
    revision: Revision,
}

impl Base {
    /// The revision of this name, or where the branch left `main`.
    fn find(workspace: &Workspace, name: Option<&str>) -> Result<Self, Problem> {
        let checkout = Checkout::find(workspace.root())?;
        let revision = match name {
            Some(name) => checkout.revision(name)?,
            None => checkout.default_base()?,
        };
        Ok(Self { checkout, revision })
    }
}

/// The providers of these names, or all that there are now or were at the base; sorted.
fn providers_of(workspace: &Workspace, base: &Base, names: &[String]) -> Result<Vec<String>> {
    let mut all: BTreeSet<String> = workspace.providers()?.into_iter().collect();
    all.extend(base.checkout.providers(&base.revision.commit)?);
    named(all, names)
}

fn named(all: BTreeSet<String>, names: &[String]) -> Result<Vec<String>> {
    for name in names {
        if !all.contains(name) {
            let near = near_names::hint(name, all.iter().map(String::as_str));
            let all: Vec<&str> = all.iter().map(String::as_str).collect();
            return Err(Problem::new(format!("there is no provider `{name}`, neither now nor before"))
                .at("specs")
                .next(format!("{near}the providers are: {}", all.join(", ")))
                .into());
        }
    }
    Ok(all.into_iter().filter(|id| names.is_empty() || names.contains(id)).collect())
}

/// What was found, and what kept from finding more.
struct Outcome {
    report: Report,
    refusals: Vec<Refusal>,
    /// Approvals that don't hold.
    faults: Vec<Diagnostic>,
}

fn providers(
    workspace: &Workspace,
    names: &[String],
    base: Option<&str>,
    request: &Request,
    screen: &mut Screen<'_>,
) -> Result<Outcome> {
    let base = Base::find(workspace, base)?;
    let ids = providers_of(workspace, &base, names)?;
    let (mut refusals, mut faults, mut all) = (Vec::new(), Vec::new(), Vec::new());
    let day = base.checkout.day(&base.revision.commit)?;
    let mut policy = Policy::default();
    if let Some(text) = read_if_there(&workspace.root().join(POLICY))? {
        match Policy::parse(&text, POLICY) {
            Ok(parsed) => policy = parsed,
            Err(refused) => faults.push(*refused),
        }
    }
    for (index, id) in ids.iter().enumerate() {
        screen.progress(format_args!("{:>12} {}/{} {id}", "Comparing", index + 1, ids.len()));
        let (compared, approved) = match compare(workspace, &base, id, request.how(policy.stability()))? {
            Ok(compared) => compared,
            Err(refusal) => {
                refusals.push(refusal);
                continue;
            }
        };
        let (mut compared, [at_base, now]) = (compared, approved);
        compared.old.date = Some(day.clone());
        let label = format!("specs/{id}/approved.toml");
        // What was wrong with the base's file is no fault of this change.
        let at_base = at_base.and_then(|text| approvals::parse(&text, &label).ok()).unwrap_or_default();
        let at_base = at_base.into_iter().map(|approval| approval.fingerprint).collect();
        policy.apply(&mut compared, request.today);
        if let Some(text) = now {
            approve(&mut compared, (&text, &label), &at_base, request.today, &mut faults);
        }
        all.push(compared);
    }
    // Of some providers alone, what is about the others is not needed.
    if ids.len() == providers_of(workspace, &base, &[])?.len() {
        let at_base = base.checkout.files(&base.revision.commit, &[POLICY])?.remove(POLICY);
        let at_base = at_base.and_then(|bytes| String::from_utf8(bytes).ok());
        let at_base = at_base.and_then(|text| Policy::parse(&text, POLICY).ok()).unwrap_or_default();
        faults.extend(policy.faults(&at_base, request.today, POLICY));
    }
    Ok(Outcome { report: Report { base: Some(base.revision), compared: all, used: None }, refusals, faults })
}

/// A provider compared with the base, and the text of `approved.toml` there and now.
type WithApprovals = (Compared, [Option<String>; 2]);

fn compare(
    workspace: &Workspace,
    base: &Base,
    id: &str,
    how: How<'_>,
) -> Result<Result<WithApprovals, Refusal>> {
    let commit = base.revision.commit.as_str();
    let old = match folder(workspace, &base.checkout, id, State::At(commit))? {
        Ok(old) => old,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let new = match folder(workspace, &base.checkout, id, State::Now)? {
        Ok(new) => new,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let approved = [old.approved, new.approved];
    let compared = compare_provider(id, (old.source, State::At(commit)), (new.source, State::Now), how);
    Ok(compared.map(|compared| (compared, approved)))
}

fn files(
    folder: &Path,
    (old, new): (&Path, &Path),
    (approved, config): (Option<&Path>, Option<&Path>),
    request: &Request,
) -> Result<Outcome> {
    let mut outcome = Outcome { report: Report::default(), refusals: Vec::new(), faults: Vec::new() };
    let label = config.map(|path| path.display().to_string()).unwrap_or_default();
    let mut policy = Policy::default();
    if let Some(path) = config {
        match Policy::parse(&read(&folder.join(path))?, &label) {
            Ok(parsed) => policy = parsed,
            Err(refused) => outcome.faults.push(*refused),
        }
    }
    match compare_files(folder, (old, new), request.how(policy.stability())) {
        Ok(mut compared) => {
            policy.apply(&mut compared, request.today);
            outcome.faults.extend(policy.faults(&Policy::default(), request.today, &label));
            if let Some(path) = approved {
                let text = read(&folder.join(path))?;
                let label = path.display().to_string();
                approve(&mut compared, (&text, &label), &BTreeSet::new(), request.today, &mut outcome.faults);
            }
            outcome.report.compared.push(compared);
        }
        Err(refusal) => outcome.refusals.push(refusal),
    }
    Ok(outcome)
}

/// Marks what is approved, and notes which approvals don't hold.
fn approve(
    compared: &mut Compared,
    (text, label): (&str, &str),
    at_base: &BTreeSet<String>,
    today: NaiveDate,
    faults: &mut Vec<Diagnostic>,
) {
    let approvals = match approvals::parse(text, label) {
        Ok(approvals) => approvals,
        Err(refused) => return faults.push(*refused),
    };
    let changes: Vec<Change> = compared.changes.iter().map(|judged| judged.change.clone()).collect();
    faults.extend(approvals::faults(&approvals, &changes, at_base, today, label));
    for judged in compared.changes.iter_mut().filter(|judged| judged.approval.is_none()) {
        let is_its = |approval: &&approvals::Approval| {
            approval.fingerprint == judged.change.fingerprint && approval.expires >= today
        };
        judged.approval = approvals.iter().find(is_its).cloned();
    }
}

impl Outcome {
    /// Notes of each change whether it touches what a consumer uses.
    fn mark_used(&mut self, path: &Path, label: &str, ids: &[String]) -> Result<()> {
        let file = match UsedFile::parse(&read(path)?, label) {
            Ok(file) => file,
            Err(refused) => {
                self.faults.push(*refused);
                return Ok(());
            }
        };
        let Report { compared, used, .. } = &mut self.report;
        *used = Some(label.to_owned());
        let mut named = Vec::new();
        for compared in compared.iter_mut() {
            let Some(outlines) = compared.outlines.as_deref() else { continue };
            let outlines = outlines.each_ref();
            let used = file.of(&compared.id, outlines);
            for judged in &mut compared.changes {
                judged.touches = Some(used.touches(&judged.change));
            }
            named.push((compared.id.as_str(), outlines));
        }
        // Where a side can't be read, nothing can be said of its names.
        if self.refusals.is_empty() {
            self.faults.extend(file.faults(&named, ids));
        }
        Ok(())
    }

    fn report(&self, folder: &Path, request: &Request, screen: &mut Screen<'_>) -> Result<Ending> {
        let is_failed = !self.refusals.is_empty() || !self.faults.is_empty();
        if is_failed && request.format != Format::Text {
            // Half of a report would look like a whole one to a program.
            let refusals = self.refusals.iter().map(ToString::to_string);
            let said: Vec<String> = refusals.chain(self.faults.iter().map(ToString::to_string)).collect();
            return Err(anyhow::anyhow!("{}", said.join("\n\n")));
        }
        match (request.format, &request.output) {
            (Format::Text, None) => text::print(&self.report, request.detail, screen)?,
            _ => {
                let rendered = render(&self.report, request)?;
                deliver(&rendered, folder, request, screen)?;
            }
        }
        for refusal in &self.refusals {
            screen.line(format_args!("\n{refusal}"))?;
        }
        for (index, fault) in self.faults.iter().enumerate() {
            if index == 0 {
                screen.line("")?;
            }
            screen.diagnostic(fault)?;
        }
        Ok(match self.report.breaking(request.fail_on) {
            _ if is_failed => Ending::Failed,
            0 => Ending::Fresh,
            _ => Ending::Breaking,
        })
    }
}

fn render(report: &Report, request: &Request) -> Result<String> {
    Ok(match request.format {
        Format::Text => {
            let mut bytes = Vec::new();
            text::print(report, request.detail, &mut Screen::plain(&mut bytes))?;
            String::from_utf8_lossy(&bytes).into_owned()
        }
        Format::Markdown => markdown::render(report),
        Format::Json => json::render(report),
        Format::Github => annotations::github(report),
        Format::Sarif => annotations::sarif(report),
        Format::Junit => annotations::junit(report),
        Format::Html => html::render(report)?,
    })
}

fn deliver(rendered: &str, folder: &Path, request: &Request, screen: &mut Screen<'_>) -> Result<()> {
    match &request.output {
        Some(path) => {
            writer::write(&folder.join(path), rendered.as_bytes())?;
            screen.verb(Tone::Good, "Wrote", path.display())?;
        }
        None => screen.text(rendered)?,
    }
    Ok(())
}

fn log(
    workspace: &Workspace,
    folder: &Path,
    (names, range): (&[String], &str),
    request: &Request,
    screen: &mut Screen<'_>,
) -> Result<Ending> {
    let formats = [Format::Text, Format::Markdown, Format::Json];
    if !formats.contains(&request.format) {
        return Err(Problem::new("a log has no such format")
            .next("choose `--format text`, `--format markdown` or `--format json`")
            .into());
    }
    let checkout = Checkout::find(workspace.root())?;
    let (from, to) = history::range(&checkout, range)?;
    let mut all: BTreeSet<String> = checkout.providers(&from.commit)?.into_iter().collect();
    all.extend(checkout.providers(&to.commit)?);
    let ids = named(all, names)?;
    let history = history::read(workspace, &checkout, (from, to), &ids, request.depth, screen)?;
    match (request.format, &request.output) {
        (Format::Text, None) => history::print(&history, screen)?,
        (Format::Text, Some(_)) => {
            let mut bytes = Vec::new();
            history::print(&history, &mut Screen::plain(&mut bytes))?;
            deliver(&String::from_utf8_lossy(&bytes), folder, request, screen)?;
        }
        (Format::Json, _) => deliver(&json::render_history(&history), folder, request, screen)?,
        _ => deliver(&history::render(&history), folder, request, screen)?,
    }
    Ok(if history.is_complete() { Ending::Fresh } else { Ending::Failed })
}

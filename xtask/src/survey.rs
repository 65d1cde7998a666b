//! `cargo xtask survey`: the pipeline over a folder of documents, and how far each of them came.
//!
//! Each document has a process of its own, with a limit on time and one on memory, so that the worst of them
//! is a line in the report and not the end of it. What is here decides and prints; [`child`] is what runs in
//! the process, [`check`] compiles what came out.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::Duration;

use anyhow::Result;
use serde_json::{Value, json};

use crate::output::{Ending, Problem, Screen, Tone, count};
use crate::pipeline;
use crate::workspace::{Workspace, unreadable};
use crate::writer;

mod check;
mod child;
mod process;
mod run_tests;

pub use child::survey_one;

/// What is surveyed, and how.
#[derive(Clone, Debug)]
pub struct Request {
    /// The folder with the documents.
    pub folder: PathBuf,
    /// Only documents whose file name contains this, or that are of this version.
    pub filter: Option<String>,
    /// Whether what was generated is compiled too.
    pub depth: Depth,
    /// Where the report goes as JSON.
    pub json: Option<PathBuf>,
    /// How many processes at once.
    pub jobs: usize,
    /// What one document may take.
    pub limits: Limits,
}

/// How far a survey goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// Documents are read and crates generated.
    Generate,
    /// The crates are compiled, too.
    Check,
    /// Their tests run, too.
    Test,
}

/// What one process may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// From its start to its end.
    pub time: Duration,
    /// Of address space.
    pub memory_megabytes: u64,
}

/// A document of the survey.
#[derive(Clone, Debug)]
struct Document {
    /// Its file's name.
    file: String,
    path: PathBuf,
    /// Its crate's id.
    id: String,
}

/// How far a document came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Generated,
    Refused,
    Panicked,
    TimedOut,
    Killed,
}

impl Outcome {
    const ALL: [Self; 5] = [Self::Generated, Self::Refused, Self::Panicked, Self::TimedOut, Self::Killed];

    fn word(self) -> &'static str {
        match self {
            Self::Generated => "generated",
            Self::Refused => "refused",
            Self::Panicked => "panicked",
            Self::TimedOut => "timed out",
            Self::Killed => "killed",
        }
    }

    fn is_bad(self) -> bool {
        matches!(self, Self::Panicked | Self::TimedOut | Self::Killed)
    }
}

/// What is known of a document afterwards.
#[derive(Clone, Debug)]
struct Report {
    file: String,
    id: String,
    family: &'static str,
    outcome: Outcome,
    is_read: bool,
    operations: u64,
    types: u64,
    warnings: u64,
    /// The rule of the first error, for a refusal.
    rule: Option<String>,
    /// The first error, the panic, or how the process ended.
    message: Option<String>,
    /// Line and column of the first error.
    place: Option<String>,
    compiled: Option<check::Verdict>,
    tests: Option<run_tests::Tests>,
    elapsed: Duration,
}

impl Report {
    /// Whether all of the crate's tests pass.
    fn is_green(&self) -> bool {
        self.tests.as_ref().is_some_and(|tests| tests.failed.is_empty())
    }

    fn is_red(&self) -> bool {
        self.tests.as_ref().is_some_and(|tests| !tests.failed.is_empty())
    }

    /// Whether a test fails whose operation's examples are valid.
    fn is_unexplained(&self) -> bool {
        let failed = self.tests.iter().flat_map(|tests| &tests.failed);
        failed.into_iter().any(|failure| failure.invalid_example.is_none())
    }
}

/// Surveys the folder.
pub fn survey(workspace: &Workspace, request: &Request, screen: &mut Screen<'_>) -> Result<Ending> {
    let documents = documents(request)?;
    if documents.is_empty() {
        return Err(Problem::new("there is no document to survey")
            .at(request.folder.display().to_string())
            .next("name a folder with .yaml, .yml or .json files, and check --filter")
            .into());
    }
    let place = check::Place::new(workspace, request.depth)?;
    let mut reports = generate_all(&documents, request, place.crates(), screen)?;
    if request.depth != Depth::Generate {
        let ids: Vec<&str> =
            reports.iter().filter(|r| r.outcome == Outcome::Generated).map(|r| r.id.as_str()).collect();
        // Compiling takes minutes, and a pipe shows no progress.
        let (generated, all) = (count(ids.len(), "crate"), count(reports.len(), "document"));
        screen.verb(Tone::Good, "Compiling", format_args!("{generated}, made of {all}"))?;
        screen.flush()?;
        let mut verdicts = check::check(workspace, &place, &ids, request, screen)?;
        for report in &mut reports {
            report.compiled = verdicts.remove(&report.id);
        }
    }
    if request.depth == Depth::Test {
        let compiles = |report: &&Report| report.compiled.as_ref().is_some_and(|v| v.error.is_none());
        let ids: Vec<&str> = reports.iter().filter(compiles).map(|report| report.id.as_str()).collect();
        screen.verb(Tone::Good, "Testing", count(ids.len(), "crate"))?;
        screen.flush()?;
        let mut tests = run_tests::run_tests(&place, &ids, request, screen)?;
        for report in &mut reports {
            report.tests = tests.remove(&report.id);
        }
    }
    print(&reports, request, screen)?;
    if let Some(path) = &request.json {
        let text = format!("{:#}\n", to_json(&reports, request.depth));
        writer::write(path, text.as_bytes())?;
    }
    let has_failed = |report: &Report| report.outcome.is_bad() || report.is_unexplained();
    Ok(match reports.iter().any(has_failed) {
        true => Ending::Failed,
        false => Ending::Fresh,
    })
}

fn documents(request: &Request) -> Result<Vec<Document>, Problem> {
    let entries = fs::read_dir(&request.folder).map_err(|error| unreadable(&request.folder, &error))?;
    let mut paths = Vec::new();
    for entry in entries {
        paths.push(entry.map_err(|error| unreadable(&request.folder, &error))?.path());
    }
    // Sorted: the order of a folder is the file system's.
    paths.sort();
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut documents = Vec::new();
    for path in paths {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_document = matches!(path.extension().and_then(|e| e.to_str()), Some("yaml" | "yml" | "json"));
        let is_asked_for = request.filter.as_ref().is_none_or(|filter| {
            file.contains(filter) || FAMILIES.contains(&filter.as_str()) && family(&path) == filter
        });
        if !is_document || !is_asked_for || !path.is_file() {
            continue;
        }
        let stem = crate_id(&path.file_stem().unwrap_or_default().to_string_lossy());
        let uses = taken.entry(stem.clone()).and_modify(|uses| *uses += 1).or_insert(1);
        let id = if *uses == 1 { stem } else { format!("{stem}-n{uses}") };
        documents.push(Document { file, path, id });
    }
    Ok(documents)
}

/// An id for a file: what is not a letter or digit becomes a hyphen.
fn crate_id(stem: &str) -> String {
    let words: Vec<String> = stem
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    format!("s-{}", words.join("-"))
}

/// This program. Where cargo has built it anew in the meantime, as a step of CI does that runs before, Linux says of the
/// file that it is deleted, and the new one stands in its place.
fn own_program() -> Result<PathBuf, Problem> {
    let program = std::env::current_exe().map_err(|error| {
        Problem::new(format!("cannot find this program to start it again: {error}")).next("build it anew")
    })?;
    let replaced = program.to_str().and_then(|path| path.strip_suffix(" (deleted)")).map(PathBuf::from);
    Ok(replaced.filter(|path| path.is_file()).unwrap_or(program))
}

fn generate_all(
    documents: &[Document],
    request: &Request,
    crates: &Path,
    screen: &mut Screen<'_>,
) -> Result<Vec<Report>, Problem> {
    let program = own_program()?;
    let queue = Mutex::new(documents.iter());
    let (send, receive) = mpsc::channel();
    let mut reports = Vec::new();
    thread::scope(|scope| {
        for _ in 0..request.jobs.clamp(1, documents.len()) {
            let (send, queue, program) = (send.clone(), &queue, &program);
            scope.spawn(move || {
                while let Some(document) = queue.lock().ok().and_then(|mut queue| queue.next()) {
                    if send.send(generate_one(program, document, request, crates)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(send);
        for report in receive {
            let report: Report = report?;
            let (done, all) = (reports.len() + 1, documents.len());
            screen.progress(format_args!("{:>12} {done}/{all} {}", "Surveyed", report.file));
            reports.push(report);
        }
        Ok(())
    })?;
    reports.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(reports)
}

fn generate_one(
    program: &Path,
    document: &Document,
    request: &Request,
    crates: &Path,
) -> Result<Report, Problem> {
    let folder = crates.join(&document.id);
    writer::make_folder(&folder)?;
    let arguments = [
        "survey-one".as_ref(),
        document.path.as_os_str(),
        "--id".as_ref(),
        document.id.as_ref(),
        "--out".as_ref(),
        folder.as_os_str(),
    ];
    let ended = process::run(program, &arguments, request.limits)?;
    let said = fs::read_to_string(folder.join(child::REPORT)).ok();
    let said: Option<Value> = said.and_then(|text| serde_json::from_str(&text).ok());
    let text = |key: &str| Some(said.as_ref()?.get(key)?.as_str()?.to_owned());
    let number = |key: &str| said.as_ref().and_then(|said| said.get(key)?.as_u64()).unwrap_or_default();
    let (outcome, message) = match (&ended.how, text("outcome").as_deref()) {
        (process::How::TimedOut, _) => {
            (Outcome::TimedOut, Some(format!("did not end within {} s", request.limits.time.as_secs())))
        }
        (_, Some("generated")) => (Outcome::Generated, None),
        (_, Some("refused")) => (Outcome::Refused, text("message")),
        (_, Some("panicked")) => (Outcome::Panicked, text("message")),
        (process::How::Ended(status), _) => {
            (Outcome::Killed, Some(format!("{status}: {}", last_words(&ended.said, request.limits))))
        }
    };
    Ok(Report {
        file: document.file.clone(),
        id: document.id.clone(),
        family: family(&document.path),
        outcome,
        is_read: said.as_ref().is_some_and(|said| said["read"] == json!(true)),
        operations: number("operations"),
        types: number("types"),
        warnings: number("warnings"),
        rule: text("rule"),
        message,
        place: text("place"),
        compiled: None,
        tests: None,
        elapsed: ended.elapsed,
    })
}

/// Why a process was ended that could not report: in words that are the same on every run.
fn last_words(said: &str, limits: Limits) -> String {
    if said.contains("memory allocation") {
        return format!("out of memory, of which it had {} MB", limits.memory_megabytes);
    }
    if said.contains("overflowed its stack") {
        return "out of stack".to_owned();
    }
    let is_news = |line: &&str| !line.trim().is_empty() && !line.starts_with("note: ");
    said.lines().rev().find(is_news).unwrap_or("it said nothing").trim().to_owned()
}

const FAMILIES: [&str; 4] = ["Swagger 2.0", "OpenAPI 3.0", "OpenAPI 3.1", "other"];

/// The version that a document says it is of, whether or not the rest of it can be read.
fn family(path: &Path) -> &'static str {
    let bytes = fs::read(path).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let version = |key: &str| {
        text.match_indices(key).find_map(|(at, _)| {
            let before = text[..at].trim_end_matches(['"', '\'']);
            // In YAML, the document's own version is not indented; in JSON it follows a brace or a comma.
            let is_key = before.is_empty()
                || before.ends_with(['\n', '\u{feff}'])
                || before.trim_end().ends_with(['{', ',']);
            let value =
                text[at + key.len()..].trim_start_matches(['"', '\'']).trim_start().strip_prefix(':')?;
            let value = value.trim_start().trim_start_matches(['"', '\'']);
            (is_key && value.starts_with(|first: char| first.is_ascii_digit())).then(|| (at, value.get(..3)))
        })
    };
    match (version("swagger"), version("openapi")) {
        (Some((swagger, _)), Some((openapi, _))) if swagger < openapi => FAMILIES[0],
        (Some(_), None) => FAMILIES[0],
        (_, Some((_, Some("3.0")))) => FAMILIES[1],
        (_, Some((_, Some("3.1")))) => FAMILIES[2],
        _ => FAMILIES[3],
    }
}

/// One row of the funnel.
struct Row {
    documents: usize,
    read: usize,
    outcomes: [usize; 5],
    compiled: usize,
    failed: usize,
    with_warnings: usize,
    green: usize,
    red: usize,
    unexplained: usize,
}

impl Row {
    fn of<'a>(reports: impl Iterator<Item = &'a Report> + Clone) -> Self {
        let number = |is_it: &dyn Fn(&Report) -> bool| reports.clone().filter(|report| is_it(report)).count();
        let is_compiled = |report: &Report| report.compiled.as_ref().is_some_and(|v| v.error.is_none());
        Self {
            documents: number(&|_| true),
            read: number(&|report| report.is_read),
            outcomes: Outcome::ALL.map(|outcome| number(&|report| report.outcome == outcome)),
            compiled: number(&is_compiled),
            failed: number(&|report| report.compiled.is_some() && !is_compiled(report)),
            with_warnings: number(&|report| {
                is_compiled(report) && report.compiled.as_ref().is_some_and(|v| v.warnings > 0)
            }),
            green: number(&Report::is_green),
            red: number(&Report::is_red),
            unexplained: number(&Report::is_unexplained),
        }
    }

    fn to_json(&self, depth: Depth) -> Value {
        let mut row = json!({ "documents": self.documents, "read": self.read });
        for (outcome, number) in Outcome::ALL.iter().zip(self.outcomes) {
            row[outcome.word()] = json!(number);
        }
        if depth == Depth::Test {
            row["green"] = json!(self.green);
            row["red"] = json!(self.red);
            row["red without an invalid example"] = json!(self.unexplained);
        }
        if depth != Depth::Generate {
            row["compiled"] = json!(self.compiled);
            row["not compiled"] = json!(self.failed);
            row["compiled with warnings"] = json!(self.with_warnings);
        }
        row
    }
}

fn rows(reports: &[Report]) -> Vec<(&'static str, Row)> {
    let of_family = |family: &'static str| {
        (family, Row::of(reports.iter().filter(move |report| report.family == family)))
    };
    let families = FAMILIES.map(of_family).into_iter().filter(|(_, row)| row.documents > 0);
    families.chain([("all", Row::of(reports.iter()))]).collect()
}

/// What stopped documents, counted, most first; each with one document that it stopped.
fn causes(reports: &[Report]) -> Vec<(usize, String, String)> {
    let mut causes: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for report in reports {
        let Some(cause) = cause(report) else { continue };
        causes.entry(cause).or_insert_with(|| (0, report.file.clone())).0 += 1;
    }
    let mut causes: Vec<_> =
        causes.into_iter().map(|(cause, (number, file))| (number, cause, file)).collect();
    causes.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    causes
}

fn cause(report: &Report) -> Option<String> {
    let message = report.message.as_deref().unwrap_or_default().lines().next().unwrap_or_default();
    match report.outcome {
        Outcome::Generated => {
            if let Some(error) = report.compiled.as_ref()?.error.as_ref() {
                return Some(format!(
                    "does not compile: {}",
                    error.code.as_deref().unwrap_or(&error.message)
                ));
            }
            let failed = &report.tests.as_ref()?.failed;
            match failed.iter().find(|failure| failure.invalid_example.is_none()) {
                Some(failure) => {
                    let binary = failure.test.split("::").next().unwrap_or_default();
                    Some(format!("a test of `{binary}` fails: {}", failure.message))
                }
                None => {
                    failed.first().map(|_| "its tests fail by an invalid example of its document".to_owned())
                }
            }
        }
        // The rule says it all; only our own faults have as many causes as messages.
        Outcome::Refused => Some(match report.rule.as_deref() {
            Some(rule @ ("unsupported_version" | "generator_fault")) => format!("refused: {rule}: {message}"),
            rule => format!("refused: {}", rule.unwrap_or("no rule")),
        }),
        outcome => Some(format!("{}: {message}", outcome.word())),
    }
}

fn print(reports: &[Report], request: &Request, screen: &mut Screen<'_>) -> Result<()> {
    let is_check = request.depth != Depth::Generate;
    let is_test = request.depth == Depth::Test;
    let mut heads = vec!["documents", "read"];
    heads.extend(Outcome::ALL.map(Outcome::word));
    if is_check {
        heads.extend(["compiled", "not compiled", "with warnings"]);
    }
    if is_test {
        heads.extend(["green", "red", "unexplained"]);
    }
    let heading = heads.iter().map(|head| format!("  {head}")).collect::<String>();
    screen.line(format_args!("{:12}{heading}", ""))?;
    for (family, row) in rows(reports) {
        let mut numbers = vec![row.documents, row.read];
        numbers.extend(row.outcomes);
        if is_check {
            numbers.extend([row.compiled, row.failed, row.with_warnings]);
        }
        if is_test {
            numbers.extend([row.green, row.red, row.unexplained]);
        }
        let cells = heads.iter().zip(numbers).map(|(head, n)| format!("  {n:>width$}", width = head.len()));
        screen.line(format_args!("{family:12}{}", cells.collect::<String>()))?;
    }

    let causes = causes(reports);
    if !causes.is_empty() {
        screen.line("\nWhat stopped them:")?;
    }
    for (number, cause, file) in causes {
        screen.line(format_args!("{number:>5}  {}\n       such as {file}", shortened(&cause, 160)))?;
    }

    for report in reports.iter().filter(|report| report.outcome.is_bad()) {
        let message = report.message.as_deref().unwrap_or_default();
        screen.verb(Tone::Bad, report.outcome.word(), format_args!("{}: {message}", report.file))?;
    }
    for report in reports {
        if let Some(error) = report.compiled.as_ref().and_then(|verdict| verdict.error.as_ref()) {
            screen.verb(Tone::Bad, "not compiled", format_args!("{}: {error}", report.file))?;
        }
    }

    for report in reports.iter().filter(|report| report.is_red()) {
        screen.verb(Tone::Bad, "red", &report.file)?;
        for failure in report.tests.iter().flat_map(|tests| &tests.failed) {
            let run_tests::Failure { test, message, invalid_example } = failure;
            let why = invalid_example.as_deref().unwrap_or(message);
            let is_explained = if invalid_example.is_some() { "invalid example" } else { "unexplained" };
            screen.line(format_args!("       {test}: {is_explained}: {}", shortened(why, 200)))?;
        }
    }

    let mut slowest: Vec<&Report> = reports.iter().collect();
    slowest.sort_by_key(|report| std::cmp::Reverse(report.elapsed));
    screen.line("\nThe slowest:")?;
    for report in slowest.into_iter().take(5) {
        screen.line(format_args!("{:>8} ms  {}", report.elapsed.as_millis(), report.file))?;
    }
    let bad = reports.iter().filter(|report| report.outcome.is_bad()).count();
    let tone = if bad == 0 { Tone::Good } else { Tone::Bad };
    screen.verb(
        tone,
        "Finished",
        format_args!(
            "{}, {}",
            count(reports.len(), "document"),
            match bad {
                0 => "no panic, hang or abort".to_owned(),
                bad => count(bad, "panic, hang or abort"),
            }
        ),
    )?;
    Ok(())
}

/// Everything that is the same on every run, and beside it what is not.
fn to_json(reports: &[Report], depth: Depth) -> Value {
    let document = |report: &Report| {
        let mut document = json!({
            "file": report.file,
            "version": report.family,
            "outcome": report.outcome.word(),
            "read": report.is_read,
            "operations": report.operations,
            "types": report.types,
            "warnings": report.warnings,
            "rule": report.rule,
            "message": report.message,
            "place": report.place,
        });
        if let Some(verdict) = &report.compiled {
            document["compiled"] = json!(verdict.error.is_none());
            document["rustc_warnings"] = json!(verdict.warnings);
            if let Some(tests) = &report.tests {
                let failed = tests.failed.iter().map(|failure| {
                    json!({
                        "test": failure.test,
                        "message": failure.message,
                        "invalid_example": failure.invalid_example,
                    })
                });
                document["tests_passed"] = json!(tests.passed);
                document["tests_failed"] = failed.collect();
            }
            document["error"] = json!(verdict.error.as_ref().map(ToString::to_string));
        }
        document
    };
    let funnel: Vec<Value> = rows(reports)
        .iter()
        .map(|(family, row)| {
            let mut json = row.to_json(depth);
            json["version"] = json!(family);
            json
        })
        .collect();
    let causes: Vec<Value> = causes(reports)
        .into_iter()
        .map(|(number, cause, example)| json!({ "documents": number, "cause": cause, "such as": example }))
        .collect();
    let times = reports.iter().map(|report| (report.file.clone(), json!(report.elapsed.as_millis() as u64)));
    json!({
        "funnel": funnel,
        "causes": causes,
        "documents": reports.iter().map(document).collect::<Vec<_>>(),
        "timing_in_milliseconds": Value::Object(times.collect()),
    })
}

fn shortened(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

/// As many processes as cores, unless asked otherwise.
pub fn default_jobs() -> usize {
    pipeline::workers()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_documents_version_is_found_without_parsing_it() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            let file = tempfile::NamedTempFile::new().expect("a temporary file");
            writer::write(file.path(), text.as_bytes()).expect("it is written");
            assert_eq!(family(file.path()), expected, "{text}");
        }
        check("openapi: 3.0.3\ninfo: {}", "OpenAPI 3.0");
        check("# a comment\r\n\"openapi\": '3.1.0'\n", "OpenAPI 3.1");
        check("{\"openapi\":\"3.0.0\"}", "OpenAPI 3.0");
        check("{\n  \"info\": {},\n  \"swagger\" : \"2.0\"}", "Swagger 2.0");
        check("swagger: 2.0\n", "Swagger 2.0");
        check("openapi: 3.0.1\nx:\n  swagger: 2.0\n", "OpenAPI 3.0");
        check("openapi: 4.0.0\n", "other");
        check("name: openapi\n", "other");
    }

    #[test]
    fn a_files_name_becomes_an_id() {
        assert_eq!(crate_id("Plaid_2020-09-14 (beta)"), "s-plaid-2020-09-14-beta");
        assert_eq!(crate_id("…"), "s-");
    }
}

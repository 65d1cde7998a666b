//! Runs the tests of the crates that a survey generated, a few crates at a time: their binaries are large.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::Request;
use super::check::{self, Place};
use crate::output::{Problem, Screen};
use crate::writer;

/// How many crates are built before their tests run, after which their binaries are removed.
const BATCH: usize = 6;

/// What came of a crate's tests.
#[derive(Clone, Debug, Default)]
pub struct Tests {
    pub passed: usize,
    pub failed: Vec<Failure>,
}

/// A test that failed, or a binary of tests that did not come to its end.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The binary and the test: `examples::get_pet`.
    pub test: String,
    /// The first line of what it said.
    pub message: String,
    /// The example of the contract that is not valid, and why, where the operation has one.
    pub invalid_example: Option<String>,
}

/// Builds and runs the tests of the crates with these ids, which compile.
pub fn run_tests(
    place: &Place,
    ids: &[&str],
    request: &Request,
    screen: &mut Screen<'_>,
) -> Result<BTreeMap<String, Tests>, Problem> {
    let mut all = BTreeMap::new();
    for batch in ids.chunks(BATCH) {
        let built = build(place, batch, request)?;
        for id in batch {
            let mut tests = Tests::default();
            let invalid = invalid_examples(place, id);
            for (name, program) in built.programs.iter().filter(|(of, ..)| of == id).map(|(_, n, p)| (n, p)) {
                run(name, program, &place.crates().join(id), request, &mut tests)?;
                // They are large, and nobody runs them again.
                writer::remove_file(program)?;
            }
            if let Some(error) = built.errors.get(*id) {
                let (test, message) = ("(tests)".to_owned(), format!("does not compile: {error}"));
                tests.failed.push(Failure { test, message, invalid_example: None });
            }
            for failure in &mut tests.failed {
                failure.invalid_example = of_test(&failure.test, &invalid);
            }
            all.insert((*id).to_owned(), tests);
            screen.progress(format_args!("{:>12} {}/{} {id}", "Tested", all.len(), ids.len()));
        }
    }
    Ok(all)
}

#[derive(Default)]
struct Built {
    /// Crate, binary and its path.
    programs: Vec<(String, String, PathBuf)>,
    /// The first error of a crate's tests.
    errors: BTreeMap<String, String>,
}

fn build(place: &Place, ids: &[&str], request: &Request) -> Result<Built, Problem> {
    let mut command = check::cargo(place, request);
    command.args(["build", "--tests", "--keep-going", "--message-format=json"]);
    for id in ids {
        command.args(["--package", &format!("passbook-{id}")]);
    }
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| Problem::new(format!("cannot start cargo: {error}")))?;
    let mut built = Built::default();
    let stdout = child.stdout.take();
    for line in stdout.into_iter().flat_map(|stdout| BufReader::new(stdout).lines()).map_while(Result::ok) {
        let Ok(message) = serde_json::from_str::<Value>(&line) else { continue };
        let Some(id) = check::id(&message).filter(|id| ids.contains(id)) else { continue };
        let is_error = message["message"]["level"].as_str().is_some_and(|level| level.starts_with("error"));
        if is_error {
            let text = message["message"]["message"].as_str().unwrap_or_default();
            built.errors.entry(id.to_owned()).or_insert_with(|| text.to_owned());
        }
        if let (Some(program), Some(name)) =
            (message["executable"].as_str(), message["target"]["name"].as_str())
        {
            built.programs.push((id.to_owned(), name.to_owned(), PathBuf::from(program)));
        }
    }
    child.wait().map_err(|error| Problem::new(format!("cannot wait for cargo: {error}")))?;
    Ok(built)
}

/// Runs one binary of tests, for as long as a document may take.
fn run(
    name: &str,
    program: &Path,
    folder: &Path,
    request: &Request,
    tests: &mut Tests,
) -> Result<(), Problem> {
    let mut child = Command::new(program)
        .current_dir(folder)
        .env("RUST_BACKTRACE", "0")
        .env("CARGO_MANIFEST_DIR", folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| {
            Problem::new(format!("cannot start tests: {error}")).at(program.display().to_string())
        })?;
    let stdout = child.stdout.take();
    let reader = thread::spawn(move || {
        let mut said = Vec::new();
        let _ = stdout.map(|mut stdout| stdout.read_to_end(&mut said));
        String::from_utf8_lossy(&said).into_owned()
    });
    let is_over = ends_in_time(&mut child, request.limits.time.saturating_mul(4));
    let said = reader.join().unwrap_or_default();
    read(name, &said, tests);
    let problem = match (is_over, said.contains("\ntest result: ")) {
        (false, _) => Some("the tests did not end in time"),
        (true, false) => Some("the tests were ended, by a crash or by a limit"),
        (true, true) => None,
    };
    if let Some(problem) = problem {
        let message = problem.to_owned();
        tests.failed.push(Failure { test: name.to_owned(), message, invalid_example: None });
    }
    Ok(())
}

fn ends_in_time(child: &mut Child, limit: Duration) -> bool {
    let started = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(_)) => return true,
            Ok(None) if started.elapsed() < limit => thread::sleep(Duration::from_millis(10)),
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return false;
            }
        }
    }
}

/// Reads what a binary of tests says.
fn read(name: &str, said: &str, tests: &mut Tests) {
    let lines: Vec<&str> = said.lines().collect();
    for line in &lines {
        let Some(line) = line.strip_prefix("test ") else { continue };
        if line.ends_with(" ... ok") {
            tests.passed += 1;
        } else if let Some(test) = line.strip_suffix(" ... FAILED") {
            let head = format!("---- {test} stdout ----");
            let section = lines.iter().skip_while(|line| **line != head).skip(1);
            let section = section.take_while(|line| !line.starts_with("---- ") && **line != "failures:");
            let mut news = section.filter(|line| !line.trim().is_empty() && !line.starts_with("note: "));
            // A panic says where before it says what.
            let message = news.find(|line| !line.starts_with("thread '") && !line.starts_with("Reply"));
            let message = message.map_or("it said nothing", |line| line.trim());
            let message = message.chars().take(400).collect();
            let test = format!("{name}::{test}");
            tests.failed.push(Failure { test, message, invalid_example: None });
        }
    }
}

/// By method of the client, the examples that are not valid.
fn invalid_examples(place: &Place, id: &str) -> BTreeMap<String, String> {
    let report = fs::read_to_string(place.crates().join(id).join(super::child::REPORT)).unwrap_or_default();
    let report: Value = serde_json::from_str(&report).unwrap_or_default();
    let found = report["invalid_examples"].as_object().into_iter().flatten();
    found.filter_map(|(method, what)| Some((method.clone(), what.as_str()?.to_owned()))).collect()
}

/// The invalid example of the operation that a test is about: `examples::get_pet`, `wire::get_pet_200_2`.
fn of_test(test: &str, invalid: &BTreeMap<String, String>) -> Option<String> {
    let (binary, test) = test.split_once("::")?;
    let is_of = |method: &str| match binary {
        "examples" => test == method,
        _ => test.strip_prefix(method).is_some_and(|rest| rest.starts_with('_') || rest.is_empty()),
    };
    let mut methods: Vec<_> =
        invalid.iter().filter(|(method, _)| is_of(method.trim_start_matches("r#"))).collect();
    methods.sort_by_key(|(method, _)| std::cmp::Reverse(method.len()));
    methods.first().map(|(_, what)| (*what).clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tests_say_is_read() {
        let said = "\nrunning 3 tests\ntest get_pet_200 ... ok\ntest get_pet_404 ... FAILED\ntest old ... FAILED\n\n\
                    failures:\n\n---- get_pet_404 stdout ----\n\nthread 'get_pet_404' panicked at a.rs:1:2:\n\
                    the reply decodes\nnote: run with\n\n---- old stdout ----\nError: nothing\n\n\nfailures:\n    \
                    get_pet_404\n    old\n\ntest result: FAILED. 1 passed; 2 failed\n";
        let mut tests = Tests::default();
        read("wire", said, &mut tests);
        let failed: Vec<(&str, &str)> =
            tests.failed.iter().map(|failure| (failure.test.as_str(), failure.message.as_str())).collect();
        assert_eq!(tests.passed, 1);
        assert_eq!(failed, [("wire::get_pet_404", "the reply decodes"), ("wire::old", "Error: nothing")]);
    }

    #[test]
    fn a_test_belongs_to_the_longest_method() {
        let invalid = [("get_pet", "a"), ("get_pet_name", "b")];
        let invalid = invalid.map(|(method, what)| (method.to_owned(), what.to_owned())).into();
        let of = |test: &str| of_test(test, &invalid);
        assert_eq!(of("wire::get_pet_404").as_deref(), Some("a"));
        assert_eq!(of("wire::get_pet_name_404").as_deref(), Some("b"));
        assert_eq!(of("examples::get_pet_name").as_deref(), Some("b"));
        assert_eq!(of("examples::get_pets"), None);
        assert_eq!(of("secrets"), None);
    }
}

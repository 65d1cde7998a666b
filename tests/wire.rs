//! Calls as data: what each operation sends, and what the client makes of every reply that its contract documents,
//! and of those that it doesn't. `tests/wire/README.md` says how they are written.
//!
//! Each reply is a test: `cargo test --test wire -- finicity::get_customer`.

#[path = "wire/case.rs"]
mod case;
#[path = "wire/coverage.rs"]
mod coverage;
#[path = "wire/json.rs"]
mod json;
#[path = "wire/run.rs"]
mod run;
#[path = "wire/tests.rs"]
mod tests;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use case::Case;
use libtest_mimic::{Arguments, Failed, Trial};
use passbook::runtime::commands::{Command, Provider};
use tokio::runtime::{Handle, Runtime};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let runtime = Runtime::new().expect("this machine gives threads");
    let mut trials = tests::trials();
    for folder in folders() {
        trials.extend(of_provider(&folder, runtime.handle()));
    }
    for provider in passbook::COMMANDS.iter().filter(|provider| !cases().join(provider.api.id).exists()) {
        // A provider that has just been made has none, and its tests pass.
        eprintln!(
            "note: no cases of `{0}`: tests/wire/README.md says how tests/wire/{0}/ begins",
            provider.api.id
        );
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn cases() -> PathBuf {
    root().join("tests/wire")
}

/// A file of cases, and what it is called.
struct File {
    /// From the workspace.
    path: String,
    name: String,
    case: Result<Arc<Case>, String>,
}

/// The folders of providers, by name.
fn folders() -> Vec<String> {
    names(&cases(), |path| path.is_dir())
}

/// The names of what is in a folder, sorted.
fn names(folder: &Path, is_one: fn(&Path) -> bool) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths =
        entries.map(|entry| entry.expect("a folder that can be read").path()).filter(|path| is_one(path));
    let name = |path: &Path| path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
    let mut names: Vec<String> =
        paths.filter_map(|path| name(&path)).filter(|name| !name.starts_with('.')).collect();
    names.sort();
    names
}

/// A test for each reply of each file, and one for what no file has.
fn of_provider(folder: &str, handle: &Handle) -> Vec<Trial> {
    let Some(provider) = passbook::COMMANDS.iter().find(|provider| provider.api.id == folder) else {
        let message = format!("tests/wire/{folder}: there is no provider `{folder}`");
        return vec![Trial::test(folder, move || Err(message.into()))];
    };
    let files: Vec<File> =
        names(&cases().join(folder), |path| path.is_file()).iter().map(|name| file(folder, name)).collect();
    let mut trials: Vec<Trial> = files.iter().flat_map(|file| of_file(provider, file, handle)).collect();
    let known: Vec<Arc<Case>> = files.iter().filter_map(|file| file.case.clone().ok()).collect();
    trials.push(Trial::test(format!("{folder}::every_documented_reply"), move || covered(provider, &known)));
    trials
}

fn file(folder: &str, name: &str) -> File {
    let path = format!("tests/wire/{folder}/{name}");
    let case = match name.strip_suffix(".yaml") {
        Some(_) => Case::read(&root().join(&path)),
        None => Err("a case is a file with the ending `.yaml`".to_owned()),
    };
    let name = format!("{folder}::{}", name.trim_end_matches(".yaml"));
    File { path, name, case: case.map(Arc::new) }
}

fn of_file(provider: &'static Provider, file: &File, handle: &Handle) -> Vec<Trial> {
    let case = match &file.case {
        Ok(case) => Arc::clone(case),
        Err(reason) => return vec![failing(file, reason)],
    };
    let Some(command) = provider.commands.iter().find(|command| command.id == case.call) else {
        return vec![failing(file, &format!("`{}` has no operation `{}`", provider.api.id, case.call))];
    };
    match &case.refused {
        Some(_) => vec![refused(provider, command, file, &case, handle)],
        None => (0..case.replies.len())
            .map(|index| replied(provider, command, file, &case, index, handle))
            .collect(),
    }
}

fn failing(file: &File, reason: &str) -> Trial {
    let message = format!("{}: {reason}", file.path);
    Trial::test(file.name.clone(), move || Err(message.into()))
}

fn refused(
    provider: &'static Provider,
    command: &'static Command,
    file: &File,
    case: &Arc<Case>,
    handle: &Handle,
) -> Trial {
    let (path, case, handle) = (file.path.clone(), Arc::clone(case), handle.clone());
    Trial::test(file.name.clone(), move || {
        let refused = case.refused.as_deref().unwrap_or_default();
        let outcome = handle.block_on(run::refusal(provider, command, &case, refused));
        outcome.map_err(|difference| format!("{path}: {difference}").into())
    })
}

fn replied(
    provider: &'static Provider,
    command: &'static Command,
    file: &File,
    case: &Arc<Case>,
    index: usize,
    handle: &Handle,
) -> Trial {
    let (path, case, handle) = (file.path.clone(), Arc::clone(case), handle.clone());
    let title = case.replies[index].title();
    Trial::test(format!("{}::{title}", file.name), move || {
        let reply = &case.replies[index];
        let outcome = handle.block_on(run::reply(provider, command, &case, reply));
        outcome.map_err(|difference| format!("{path}: reply {}: {difference}", reply.title()).into())
    })
}

/// Holds that each documented reply is in a case.
fn covered(provider: &Provider, cases: &[Arc<Case>]) -> Result<(), Failed> {
    let id = provider.api.id;
    let missing: Vec<String> = coverage::documented(root(), id)?
        .iter()
        .filter(|documented| !cases.iter().any(|case| documented.is_in(case)))
        .map(|documented| format!("tests/wire/{id}/{}.yaml: {documented}", snake(&documented.operation)))
        .collect();
    match missing.is_empty() {
        true => Ok(()),
        false => Err(format!("replies that {id} documents and no case has:\n{}", missing.join("\n")).into()),
    }
}

/// `get_customer_by_customer_id` of `GetCustomerByCustomerID`.
fn snake(id: &str) -> String {
    let mut name = String::new();
    let letters: Vec<char> = id.chars().collect();
    for (index, letter) in letters.iter().enumerate() {
        let follows_small = index > 0 && !letters[index - 1].is_uppercase() && letters[index - 1] != '_';
        let leads_small = index > 0
            && letters[index - 1].is_uppercase()
            && letters.get(index + 1).is_some_and(|next| next.is_lowercase());
        if letter.is_uppercase() && (follows_small || leads_small) {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

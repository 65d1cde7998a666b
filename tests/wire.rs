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
use passbook::runtime::commands::Provider;
use run::Call;
use tokio::runtime::{Handle, Runtime};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let runtime = Runtime::new().expect("this machine gives threads");
    let mut trials = tests::trials();
    for folder in names(&cases(), Path::is_dir) {
        trials.extend(of_provider(&folder, runtime.handle()));
    }
    for provider in passbook::COMMANDS.iter().filter(|provider| !cases().join(provider.api.id).exists()) {
        // A provider that has just been made has none, and its tests pass.
        let id = provider.api.id;
        eprintln!("note: no cases of `{id}`: tests/wire/README.md says how tests/wire/{id}/ begins");
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn cases() -> PathBuf {
    root().join("tests/wire")
}

/// The names of what is in a folder, sorted.
fn names(folder: &Path, is_one: fn(&Path) -> bool) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let entries = entries.map(|entry| entry.expect("a folder that can be read"));
    let mut names: Vec<String> = entries
        .filter(|entry| is_one(&entry.path()))
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    names
}

/// A test for each reply of each file in a folder, and one for what no file has.
fn of_provider(folder: &str, handle: &Handle) -> Vec<Trial> {
    let provider = match provider(folder) {
        Ok(provider) => provider,
        Err(reason) => return vec![failing(folder, format!("tests/wire/{folder}: {reason}"))],
    };
    let (mut trials, mut calls) = (Vec::new(), Vec::new());
    for file in names(&cases().join(folder), Path::is_file) {
        let title = format!("{folder}::{}", file.trim_end_matches(".yaml"));
        match read(provider, &file) {
            Ok(call) => {
                trials.extend(of_call(&title, &call, handle));
                calls.push(call);
            }
            Err(reason) => trials.push(failing(title, format!("tests/wire/{folder}/{file}: {reason}"))),
        }
    }
    trials.push(Trial::test(format!("{folder}::every_documented_reply"), move || covered(provider, &calls)));
    trials
}

fn provider(folder: &str) -> Result<&'static Provider, String> {
    let provider = passbook::COMMANDS.iter().find(|provider| provider.api.id == folder);
    provider.copied().ok_or_else(|| format!("there is no provider `{folder}`"))
}

fn read(provider: &'static Provider, file: &str) -> Result<Arc<Call>, String> {
    if !file.ends_with(".yaml") {
        return Err("a case is a file with the ending `.yaml`".to_owned());
    }
    let path = format!("tests/wire/{}/{file}", provider.api.id);
    let case = Case::read(&root().join(&path))?;
    Ok(Arc::new(Call::new(provider, case, path)?))
}

fn failing(title: impl Into<String>, reason: String) -> Trial {
    Trial::test(title, move || Err(reason.into()))
}

fn of_call(title: &str, call: &Arc<Call>, handle: &Handle) -> Vec<Trial> {
    let trial = |title: String, reply: Option<usize>| {
        let (call, handle) = (Arc::clone(call), handle.clone());
        Trial::test(title, move || handle.block_on(call.check(reply)).map_err(Failed::from))
    };
    if call.case.refused.is_some() {
        return vec![trial(title.to_owned(), None)];
    }
    let replies = call.case.replies.iter().enumerate();
    replies.map(|(index, reply)| trial(format!("{title}::{}", reply.title()), Some(index))).collect()
}

/// Holds that each documented reply is in a case.
fn covered(provider: &Provider, calls: &[Arc<Call>]) -> Result<(), Failed> {
    let id = provider.api.id;
    let missing: Vec<String> = coverage::documented(root(), id)?
        .iter()
        .filter(|documented| !calls.iter().any(|call| documented.is_in(&call.case)))
        .map(|documented| format!("tests/wire/{id}/{}.yaml: {documented}", snake(&documented.operation)))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let missing = missing.join("\n");
    Err(format!(
        "{id} documents these replies, and no case has them (tests/wire/README.md has the form):\n{missing}"
    )
    .into())
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

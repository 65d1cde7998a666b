//! From specs to differences: what `regenerate` and `verify` share. Reads, and changes nothing.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;
use passbook_codegen::{Crate, FileTree, crate_for_provider};
use passbook_openapi::{Diagnostic, Severity};

use crate::comparison::{Difference, compare};
use crate::output::{Problem, Screen, Tone, count};
use crate::workspace::{Members, Selection, Workspace, id_fault, manifest_for, named_members};

/// The stack of a thread that generates: documents nest, and references follow each other.
pub const STACK: usize = 256 << 20;

/// What the specs lead to, and how the tree on disk differs from it.
#[derive(Debug)]
pub struct Plan {
    /// One for each selected provider, by id.
    pub providers: Vec<Outcome>,
    /// The text of `Cargo.toml` when that has to change.
    pub manifest: Option<Manifest>,
    /// Folders in `generated/` whose provider is gone.
    pub orphan_crates: Vec<String>,
}

/// How `Cargo.toml` has to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The text to write before the manifest of a crate gets another version, if one does.
    pub transition: Option<String>,
    /// The text to end with.
    pub text: String,
}

/// What became of one provider.
#[derive(Debug)]
pub struct Outcome {
    /// The provider.
    pub id: String,
    /// Its crate, or why there is none.
    pub result: Result<Generated, Vec<Diagnostic>>,
    /// How long it took.
    pub elapsed: Duration,
}

/// A crate in memory.
#[derive(Debug)]
pub struct Generated {
    /// Number of operations.
    pub operations: usize,
    /// Number of types.
    pub types: usize,
    /// The version of the crate.
    pub version: String,
    /// What was worked around.
    pub warnings: usize,
    /// All its files.
    pub files: FileTree,
    /// How the folder on disk differs.
    pub differences: Vec<Difference>,
}

impl Generated {
    /// Whether nothing is to be written.
    pub fn is_fresh(&self) -> bool {
        self.differences.is_empty()
    }

    /// How many files are to be written or removed.
    pub fn changes(&self) -> usize {
        self.differences.len()
    }
}

/// Runs the pipeline for the selected providers and compares the outcome with the disk.
pub fn plan(workspace: &Workspace, selection: &Selection, screen: &mut Screen<'_>) -> Result<Plan> {
    let manifest = workspace.manifest()?;
    let named = named_members(&manifest)?;
    let providers = generate(workspace, &selection.ids, screen);

    let mut members = Members::new();
    for id in &named {
        // What was not generated now stays as it is, unless its provider is gone.
        let stays = !selection.is_all || selection.ids.contains(id);
        if let Some(version) = workspace.crate_version(id).filter(|_| stays) {
            members.insert(id.clone(), Some(version));
        }
    }
    // Where a version changes, the requirement goes first and comes back last: cargo can't load a workspace
    // that asks for another version than is there.
    let mut transition = None;
    for outcome in &providers {
        if let Ok(generated) = &outcome.result
            && let Some(version) = members.get_mut(&outcome.id)
            && version.as_ref() != Some(&generated.version)
        {
            *version = None;
            transition = Some(());
        }
    }
    let transition = transition.map(|()| manifest_for(&manifest, &members)).transpose()?;
    for outcome in &providers {
        if let Ok(generated) = &outcome.result {
            members.insert(outcome.id.clone(), Some(generated.version.clone()));
        }
    }
    let text = manifest_for(&manifest, &members)?;
    let orphan_crates = match selection.is_all {
        true => workspace.orphan_crates(&selection.ids)?,
        false => Vec::new(),
    };
    let manifest = (text != manifest).then_some(Manifest { transition, text });
    Ok(Plan { providers, manifest, orphan_crates })
}

impl Plan {
    /// Whether all were generated.
    pub fn is_complete(&self) -> bool {
        self.providers.iter().all(|outcome| outcome.result.is_ok())
    }

    /// Whether the tree on disk is what the specs lead to, as far as they lead anywhere.
    pub fn is_fresh(&self) -> bool {
        let is_same = |outcome: &Outcome| outcome.result.as_ref().map_or(true, Generated::is_fresh);
        self.manifest.is_none() && self.orphan_crates.is_empty() && self.providers.iter().all(is_same)
    }

    /// A line for each provider, and what is wrong with those that failed.
    pub fn print(&self, verb_when_different: (Tone, &str), screen: &mut Screen<'_>) -> Result<()> {
        let width = self.providers.iter().map(|outcome| outcome.id.len()).max().unwrap_or_default();
        for Outcome { id, result, elapsed } in &self.providers {
            match result {
                Ok(generated) => {
                    let (tone, verb) = match generated.changes() {
                        0 => (Tone::Good, "Fresh"),
                        _ => verb_when_different,
                    };
                    screen.verb(tone, verb, line(id, width, generated, *elapsed))?;
                }
                Err(found) => {
                    let errors = found.iter().filter(|d| d.severity == Severity::Error).count();
                    screen.verb(
                        Tone::Bad,
                        "Failure",
                        format_args!("{id:width$}  {}", count(errors, "error")),
                    )?;
                }
            }
        }
        let refusals = self.providers.iter().filter_map(|outcome| outcome.result.as_ref().err());
        for (index, diagnostic) in refusals.flatten().enumerate() {
            if index == 0 {
                screen.line("")?;
            }
            screen.diagnostic(diagnostic)?;
        }
        Ok(())
    }
}

fn line(id: &str, width: usize, generated: &Generated, elapsed: Duration) -> String {
    let Generated { operations, types, warnings, .. } = generated;
    let changes = generated.changes();
    let plural = |number: usize| if number == 1 { " " } else { "s" };
    let mut line = format!(
        "{id:width$}  {operations:>4} operation{}  {types:>4} type{}  {:>3} file{} changed  {:>4} ms",
        plural(*operations),
        plural(*types),
        changes,
        plural(changes),
        elapsed.as_millis()
    );
    if *warnings > 0 {
        line.push_str(&format!("  {}", count(*warnings, "warning")));
    }
    line
}

fn generate(workspace: &Workspace, ids: &[String], screen: &mut Screen<'_>) -> Vec<Outcome> {
    let mut queue: Vec<&String> = ids.iter().collect();
    // The largest first, so that no core waits for one that was begun last; taken from the back.
    queue.sort_by_key(|id| size(workspace.root(), id));
    let (queue, workers) = (Mutex::new(queue), workers().min(ids.len()));
    let (send, receive) = mpsc::channel();
    let mut outcomes = BTreeMap::new();
    thread::scope(|scope| {
        for _ in 0..workers {
            let (send, queue) = (send.clone(), &queue);
            let work = move || {
                while let Some(id) = queue.lock().ok().and_then(|mut queue| queue.pop()) {
                    let started = Instant::now();
                    let result = one(workspace, id);
                    let outcome = Outcome { id: id.clone(), result, elapsed: started.elapsed() };
                    if send.send(outcome).is_err() {
                        return;
                    }
                }
            };
            // Where the machine gives no thread, those that it gave do all of the work.
            let _ = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        }
        drop(send);
        for outcome in receive {
            screen.progress(format_args!("{:>12} {}/{}", "Generating", outcomes.len() + 1, ids.len()));
            outcomes.insert(outcome.id.clone(), outcome);
        }
    });
    let lost = |id: &String| Outcome {
        id: id.clone(),
        result: Err(vec![fault("no thread could be started for this provider")]),
        elapsed: Duration::ZERO,
    };
    ids.iter().map(|id| outcomes.remove(id).unwrap_or_else(|| lost(id))).collect()
}

fn one(workspace: &Workspace, id: &str) -> Result<Generated, Vec<Diagnostic>> {
    if let Some(reason) = id_fault(id) {
        let mut refusal = Diagnostic::error("provider_id", "", reason).help("rename the folder");
        refusal.file = format!("specs/{id}");
        return Err(vec![refusal]);
    }
    let Crate { api, files, warnings } = caught(|| crate_for_provider(workspace.root(), id))?
        .map_err(|diagnostics| diagnostics.iter().cloned().collect::<Vec<_>>())?;
    if let Some(path) = files.keys().find(|path| !is_inside(path)) {
        return Err(vec![fault(&format!("a generated file would stand at `{path}`, outside of its crate"))]);
    }
    let unreadable = |problem: Problem| {
        vec![
            Diagnostic::error("unreadable_file", "", problem.to_string())
                .help("make it readable, or remove it"),
        ]
    };
    let differences = compare(&workspace.crate_folder(id), &files).map_err(unreadable)?;
    let types = api.definitions.len();
    let (operations, warnings) = (api.operations.len(), warnings.len());
    Ok(Generated { operations, types, version: api.version, warnings, files, differences })
}

/// A panic in the pipeline is a fault of ours in one provider; the others go on.
pub fn caught<T>(run: impl FnOnce() -> T) -> Result<T, Vec<Diagnostic>> {
    std::panic::catch_unwind(AssertUnwindSafe(run))
        .map_err(|panic| vec![fault(&format!("the pipeline panicked: {}", panic_text(panic.as_ref())))])
}

/// What a panic says.
pub fn panic_text(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
    text.unwrap_or("it did not say why")
}

fn fault(message: &str) -> Diagnostic {
    Diagnostic::error("generator_fault", "", message)
        .help("this is a fault in the generator, not in the spec; please report it with the spec")
}

/// A path made from a spec's words can't leave the folder that it is joined to.
pub fn is_inside(path: &str) -> bool {
    let is_plain =
        |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':', '\0']);
    path.split('/').all(is_plain)
}

/// As many as there are cores.
pub fn workers() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

fn size(root: &Path, id: &str) -> u64 {
    let length = |extension| {
        let path = root.join("specs").join(id).join(format!("openapi.{extension}"));
        path.metadata().map_or(0, |file| file.len())
    };
    ["yaml", "yml", "json"].into_iter().map(length).max().unwrap_or(0)
}

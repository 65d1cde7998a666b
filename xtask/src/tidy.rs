//! `cargo xtask tidy`: what the repository promises about itself, held against the repository.
//!
//! Each check is a function from the workspace to the violations that it finds; `cargo test` runs them too.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::ci::{STEPS, TEST_COMMAND};
use crate::output::{Ending, Problem, Screen, Tone};
use crate::tools;
use crate::workspace::{Workspace, read};

mod circles;
mod wording;

/// A promise, and what breaks it.
#[derive(Debug)]
pub struct Check {
    /// What it is called.
    pub id: &'static str,
    /// What is promised.
    pub promise: &'static str,
    run: fn(&Workspace) -> Result<Vec<String>>,
}

impl Check {
    /// What breaks the promise, each with its place.
    pub fn violations(&self, workspace: &Workspace) -> Result<Vec<String>> {
        (self.run)(workspace)
    }
}

/// By name.
pub const CHECKS: &[Check] = &[
    Check {
        id: "action_without_commit",
        promise: "every action of a workflow is pinned by its commit",
        run: action_without_commit,
    },
    Check {
        id: "ci_step_missing",
        promise: "the workflow runs every step of `cargo xtask ci`, and .ci/run all of them",
        run: ci_step_missing,
    },
    Check {
        id: "circle_in_openapi",
        promise: "no two files of openapi/ import each other, directly or through others",
        run: circle_in_openapi,
    },
    Check {
        id: "codegen_in_umbrella",
        promise: "the umbrella's normal and build dependencies never contain passbook-codegen",
        run: codegen_in_umbrella,
    },
    Check {
        id: "compiled_twice",
        promise: "no package is compiled twice because build scripts want other features of it",
        run: compiled_twice,
    },
    Check {
        id: "document_read_outside_openapi",
        promise: "only passbook-openapi reads OpenAPI documents",
        run: document_read_outside_openapi,
    },
    Check {
        id: "file_without_checksum",
        promise: "every generated file is listed in its crate's SHA256SUMS, with its own sum",
        run: file_without_checksum,
    },
    Check {
        id: "machine_path_in_file",
        promise: "no file names a folder of the machine that it was written on",
        run: machine_path_in_file,
    },
    Check {
        id: "phrase_hard_to_understand",
        promise: "documents, specs, comments and messages use none of the phrases in xtask/src/tidy/wording.rs",
        run: phrase_hard_to_understand,
    },
    Check {
        id: "progenitor_outside_generate",
        promise: "only codegen/src/generate.rs names progenitor",
        run: progenitor_outside_generate,
    },
    Check {
        id: "readme_without_test_command",
        promise: "the README shows the command that the step `test` runs",
        run: readme_without_test_command,
    },
    Check {
        id: "reqwest_outside_runtime",
        promise: "only passbook-runtime depends on reqwest directly",
        run: reqwest_outside_runtime,
    },
    Check {
        id: "sentence_too_long",
        promise: "no sentence of a document has more than 40 words",
        run: sentence_too_long,
    },
    Check {
        id: "test_that_never_runs",
        promise: "no test stands in a library or program whose manifest says `test = false`",
        run: test_that_never_runs,
    },
];

/// Runs every check.
pub fn tidy(workspace: &Workspace, screen: &mut Screen<'_>) -> Result<Ending> {
    let mut ending = Ending::Fresh;
    for check in CHECKS {
        let violations = check.violations(workspace)?;
        let (tone, verb) = if violations.is_empty() { (Tone::Good, "Tidy") } else { (Tone::Bad, "Failure") };
        screen.verb(tone, verb, format_args!("{}: {}", check.id, check.promise))?;
        for violation in &violations {
            ending = Ending::Failed;
            screen.line(format_args!("{:>12} {violation}", "-->"))?;
        }
    }
    if ending == Ending::Failed {
        screen.line("\nmove what is named above to where it is allowed; ARCHITECTURE.md says why under \"Invariants\"")?;
    }
    Ok(ending)
}

fn circle_in_openapi(workspace: &Workspace) -> Result<Vec<String>> {
    const SOURCES: &str = "openapi/src/";
    let mut sources = BTreeMap::new();
    for path in files(workspace)? {
        if let Some(inside) = path.strip_prefix(SOURCES).filter(|inside| inside.ends_with(".rs"))
            && let Ok(text) = fs::read_to_string(workspace.root().join(&path))
        {
            sources.insert(inside.to_owned(), text);
        }
    }
    Ok(circles::circles(&sources).into_iter().map(|circle| format!("{SOURCES}: {circle}")).collect())
}

fn document_read_outside_openapi(workspace: &Workspace) -> Result<Vec<String>> {
    let mut violations = Vec::new();
    for package in packages(&metadata(workspace)?) {
        // The reader of YAML, and the types that some crate may want to read a document into.
        let banned: &[&str] = match package.name.as_str() {
            OPENAPI => &["openapiv3"],
            // It hands progenitor a document that it wrote itself.
            CODEGEN => &["serde-saphyr"],
            _ => &["openapiv3", "serde-saphyr"],
        };
        for (dependency, kind) in &package.dependencies {
            if *kind != Kind::Development && banned.contains(&dependency.as_str()) {
                violations.push(format!("{} depends on {dependency}", package.name));
            }
        }
    }
    // Who reads a document looks for its version first. Tests may: they check the reader.
    let asks = |line: &str| {
        ["openapi", "swagger"].iter().any(|key| {
            let ways = [format!("[\"{key}\"]"), format!("get(\"{key}\")"), format!("pointer(\"/{key}\")")];
            !line.trim_start().starts_with("//") && ways.iter().any(|way| line.contains(way.as_str()))
        })
    };
    for path in files(workspace)? {
        let is_test =
            path.split('/').any(|part| matches!(part, "tests" | "tests.rs" | "examples" | "benches"));
        let is_due = path.ends_with(".rs") && !path.starts_with("openapi/");
        if is_due && !is_test {
            violations.extend(lines_where(workspace, &path, asks));
        }
    }
    Ok(violations)
}

fn progenitor_outside_generate(workspace: &Workspace) -> Result<Vec<String>> {
    // In two parts, so that this file does not name it.
    let name = concat!("progen", "itor");
    let names_it = |line: &str| {
        let line = line.trim();
        let used = [
            format!("{name}::"),
            format!("{name}_impl"),
            format!("use {name}"),
            format!("extern crate {name}"),
        ];
        !line.starts_with("//") && used.iter().any(|used| line.contains(used.as_str()))
    };
    let mut violations = Vec::new();
    for path in files(workspace)? {
        if path.ends_with(".rs") && path != "codegen/src/generate.rs" {
            violations.extend(lines_where(workspace, &path, names_it));
        }
    }
    for package in packages(&metadata(workspace)?) {
        if package.dependencies.iter().any(|(dependency, _)| dependency.starts_with(name))
            && package.name != CODEGEN
        {
            violations.push(format!("{} depends on {name}", package.name));
        }
    }
    Ok(violations)
}

const CODEGEN: &str = "passbook-codegen";
const OPENAPI: &str = "passbook-openapi";

fn codegen_in_umbrella(workspace: &Workspace) -> Result<Vec<String>> {
    let metadata = metadata(workspace)?;
    let packages: BTreeMap<String, Package> =
        packages(&metadata).map(|package| (package.name.clone(), package)).collect();
    let manifest = Path::new(metadata["workspace_root"].as_str().unwrap_or_default()).join("Cargo.toml");
    let mut all = metadata["packages"].as_array().into_iter().flatten();
    let is_umbrella =
        |package: &&Value| package["manifest_path"].as_str().is_some_and(|path| Path::new(path) == manifest);
    let Some(umbrella) =
        all.find(is_umbrella).and_then(|package| package["name"].as_str()).map(str::to_owned)
    else {
        return Ok(vec![
            "Cargo.toml: the workspace's root is no package, so there is no umbrella".to_owned(),
        ]);
    };
    // Over the manifests and not over what is resolved, so that a feature that is off hides nothing.
    let (mut seen, mut stack) = (BTreeSet::new(), vec![vec![umbrella]]);
    while let Some(way) = stack.pop() {
        let Some(last) = way.last().filter(|last| seen.insert((*last).clone())) else { continue };
        if last == CODEGEN {
            return Ok(vec![way.join(" -> ")]);
        }
        let dependencies = packages.get(last).into_iter().flat_map(|package| &package.dependencies);
        for (dependency, kind) in dependencies {
            if *kind != Kind::Development {
                stack.push(way.iter().cloned().chain([dependency.clone()]).collect());
            }
        }
    }
    Ok(Vec::new())
}

fn reqwest_outside_runtime(workspace: &Workspace) -> Result<Vec<String>> {
    let metadata = metadata(workspace)?;
    let breaks = |package: &Package| {
        package.name != "passbook-runtime" && package.dependencies.iter().any(|(name, _)| name == "reqwest")
    };
    Ok(packages(&metadata)
        .filter(breaks)
        .map(|package| format!("{} depends on reqwest", package.name))
        .collect())
}

const WORKFLOW: &str = ".github/workflows/ci.yml";

fn ci_step_missing(workspace: &Workspace) -> Result<Vec<String>> {
    let root = workspace.root();
    let (Ok(workflow), Ok(script)) =
        (fs::read_to_string(root.join(WORKFLOW)), fs::read_to_string(root.join(".ci/run")))
    else {
        return Ok(Vec::new());
    };
    let mut violations = Vec::new();
    let called: Vec<&str> = workflow
        .lines()
        .filter(|line| line.contains("cargo xtask ci "))
        .flat_map(|line| line.split("--only ").skip(1))
        .filter_map(|rest| rest.split_whitespace().next())
        .collect();
    for step in STEPS.iter().filter(|step| !called.contains(&step.id)) {
        violations.push(format!("{WORKFLOW}: no job runs the step {}", step.id));
    }
    for id in called.iter().filter(|id| !STEPS.iter().any(|step| step.id == **id)) {
        violations.push(format!("{WORKFLOW}: there is no step {id}"));
    }
    // What is written here alone would be checked in one place and not in the other.
    let is_own = |line: &&str| {
        let line = line.trim_start_matches("- ").trim();
        let checks =
            ["cargo test", "cargo clippy", "cargo fmt", "cargo doc", "cargo deny", "cargo xtask verify"];
        !line.starts_with('#') && checks.iter().any(|check| line.contains(check))
    };
    for line in workflow.lines().filter(is_own) {
        violations.push(format!("{WORKFLOW}: `{}` is no step of `cargo xtask ci`", line.trim()));
    }
    let calls: Vec<&str> = script.lines().filter(|line| line.starts_with("cargo ")).collect();
    if !matches!(calls.as_slice(), [call] if call.starts_with("cargo xtask ci") && !call.contains("--only") && !call.contains("--skip"))
    {
        violations.push(
            ".ci/run: it has to call `cargo xtask ci` with all its steps, and no other cargo command"
                .to_owned(),
        );
    }
    Ok(violations)
}

fn action_without_commit(workspace: &Workspace) -> Result<Vec<String>> {
    let mut violations = Vec::new();
    for path in files(workspace)?.iter().filter(|path| path.starts_with(".github/workflows/")) {
        violations.extend(lines_where(workspace, path, |line| {
            let action = line.trim().trim_start_matches("- ").strip_prefix("uses:");
            action.is_some_and(|action| {
                let commit = action
                    .split('#')
                    .next()
                    .unwrap_or_default()
                    .trim()
                    .split_once('@')
                    .map(|(_, commit)| commit);
                !commit
                    .is_some_and(|commit| commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit()))
            })
        }));
    }
    Ok(violations)
}

fn readme_without_test_command(workspace: &Workspace) -> Result<Vec<String>> {
    let Ok(readme) = fs::read_to_string(workspace.root().join("README.md")) else { return Ok(Vec::new()) };
    let is_shown = readme
        .lines()
        .any(|line| line.split(" #").next().is_some_and(|command| command.trim() == TEST_COMMAND));
    Ok(if is_shown { Vec::new() } else { vec![format!("README.md: no line is `{TEST_COMMAND}`")] })
}

fn phrase_hard_to_understand(workspace: &Workspace) -> Result<Vec<String>> {
    let mut violations = Vec::new();
    for path in files(workspace)? {
        let is_text = path.ends_with(".md") || path.ends_with(".rs") || is_contract(&path);
        // The list itself, the check's own test, and what others wrote or programs made.
        let is_exempt = path == "xtask/src/tidy/wording.rs"
            || path == "xtask/tests/it/repository.rs"
            || path.starts_with("generated/")
            || path.split('/').any(|part| part == "golden");
        if !is_text || is_exempt {
            continue;
        }
        let Ok(text) = fs::read_to_string(workspace.root().join(&path)) else { continue };
        for (index, line) in text.lines().enumerate() {
            for (phrase, replacement) in wording::phrases(line) {
                violations.push(format!("{path}:{}: instead of `{phrase}`, write: {replacement}", index + 1));
            }
        }
    }
    Ok(violations)
}

/// Whether a file is a contract of ours, whose descriptions callers see.
fn is_contract(path: &str) -> bool {
    path.starts_with("specs/") && path.ends_with("/openapi.yaml")
}

fn sentence_too_long(workspace: &Workspace) -> Result<Vec<String>> {
    let mut violations = Vec::new();
    for path in files(workspace)? {
        // Changelogs are lists of what was; generated files and expectations are what programs write.
        let is_document = path.ends_with(".md")
            && !path.ends_with("CHANGELOG.md")
            && !path.starts_with("generated/")
            && !path.starts_with("xtask/tests/")
            && !path.split('/').any(|part| part == "golden");
        if !is_document {
            continue;
        }
        let Ok(text) = fs::read_to_string(workspace.root().join(&path)) else { continue };
        for (line, words, start) in wording::long_sentences(&text) {
            violations.push(format!("{path}:{line}: {words} words, split the sentence: {start} …"));
        }
    }
    Ok(violations)
}

/// Cargo resolves features for build scripts and macros apart from all others, and compiles a package once for each
/// result.
fn compiled_twice(workspace: &Workspace) -> Result<Vec<String>> {
    let tree = cargo(
        workspace,
        &["tree", "--workspace", "--duplicates", "--depth", "0", "--prefix", "none", "--format", "{p}"],
    )?;
    let advice = "write the features that it lacks into xtask/unified-features/Cargo.toml";
    Ok(listed_twice(&tree).iter().map(|package| format!("{package}: {advice}")).collect())
}

/// The packages that stand more than once, in the same version, in what `cargo tree --duplicates` prints.
pub fn listed_twice(tree: &str) -> Vec<&str> {
    let mut packages: Vec<&str> =
        tree.lines().filter(|line| !line.is_empty()).map(|line| line.trim_end_matches(" (*)")).collect();
    packages.sort_unstable();
    let mut twice: Vec<&str> =
        packages.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
    twice.dedup();
    twice
}

fn test_that_never_runs(workspace: &Workspace) -> Result<Vec<String>> {
    let metadata = metadata(workspace)?;
    let root = Path::new(metadata["workspace_root"].as_str().unwrap_or_default()).to_owned();
    let mut without: Vec<String> = Vec::new();
    let mut with: Vec<String> = Vec::new();
    for target in metadata["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|package| package["targets"].as_array())
        .flatten()
    {
        let is_code = target["kind"]
            .as_array()
            .is_some_and(|kinds| kinds.iter().any(|kind| kind == "lib" || kind == "bin"));
        let source = target["src_path"].as_str().and_then(|path| Path::new(path).strip_prefix(&root).ok());
        let Some(folder) = source.filter(|_| is_code).and_then(Path::parent) else { continue };
        let folder = format!("{}/", folder.display());
        if target["test"] == false { without.push(folder) } else { with.push(folder) }
    }
    let mut violations = Vec::new();
    for path in files(workspace)?.iter().filter(|path| path.ends_with(".rs")) {
        // A program and a library often share their folder.
        let is_in = |folders: &[String]| folders.iter().any(|folder| path.starts_with(folder.as_str()));
        if is_in(&without) && !is_in(&with) {
            let is_test = |line: &str| matches!(line.trim(), "#[test]" | "#[tokio::test]");
            violations.extend(lines_where(workspace, path, is_test));
        }
    }
    Ok(violations)
}

fn machine_path_in_file(workspace: &Workspace) -> Result<Vec<String>> {
    // In parts, so that this file does not name any.
    let mut folders: Vec<String> =
        vec![["/ho", "me/"].concat(), ["/Us", "ers/"].concat(), ["\\Us", "ers\\"].concat()];
    let own = [
        std::env::var("HOME").ok(),
        workspace.root().canonicalize().ok().map(|root| root.display().to_string()),
    ];
    // A short one, such as `/`, would stand in any text.
    folders.extend(
        own.into_iter().flatten().filter(|folder| folder.len() > 4).map(|folder| format!("{folder}/")),
    );
    let names_one = |line: &str| {
        folders.iter().any(|folder| {
            line.match_indices(folder.as_str()).any(|(at, _)| {
                // Behind a letter it is a part of an address or of a longer path.
                let before = line[..at].chars().next_back();
                let after = line[at + folder.len()..].chars().next();
                !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '}' | '*' | '_' | '-'))
                    && after.is_some_and(char::is_alphanumeric)
            })
        })
    };
    let mut violations = Vec::new();
    for path in files(workspace)? {
        violations.extend(lines_where(workspace, &path, names_one));
    }
    Ok(violations)
}

fn file_without_checksum(workspace: &Workspace) -> Result<Vec<String>> {
    let mut violations = Vec::new();
    let mut sums: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for path in files(workspace)? {
        let Some((id, file)) = path.strip_prefix("generated/").and_then(|path| path.split_once('/')) else {
            continue;
        };
        if file == "SHA256SUMS" {
            continue;
        }
        let folder = workspace.crate_folder(id);
        if !sums.contains_key(id) {
            sums.insert(id.to_owned(), listed(&read(&folder.join("SHA256SUMS"))?));
        }
        let Ok(contents) = fs::read(folder.join(file)) else { continue };
        let sum: String = Sha256::digest(&contents).iter().map(|byte| format!("{byte:02x}")).collect();
        match sums.get(id).and_then(|sums| sums.get(file)) {
            None => violations.push(format!("{path}: not listed; run `cargo xtask regenerate {id}`")),
            Some(listed) if *listed != sum => {
                violations
                    .push(format!("{path}: listed with another sum; run `cargo xtask regenerate {id}`"));
            }
            Some(_) => {}
        }
    }
    Ok(violations)
}

/// Path to sum, from the format of `sha256sum`.
fn listed(text: &str) -> BTreeMap<String, String> {
    let pair = |line: &str| line.split_once("  ").map(|(sum, path)| (path.to_owned(), sum.to_owned()));
    text.lines().filter_map(pair).collect()
}

/// The lines of a file that break a promise, as `path:line`.
fn lines_where(workspace: &Workspace, path: &str, is_violation: impl Fn(&str) -> bool) -> Vec<String> {
    // A file that was removed and not yet committed, or that is no text, says nothing.
    let Ok(text) = fs::read_to_string(workspace.root().join(path)) else { return Vec::new() };
    let lines = text.lines().enumerate().filter(|(_, line)| is_violation(line));
    lines.map(|(index, line)| format!("{path}:{}: {}", index + 1, line.trim())).collect()
}

/// Every file that git has or would take, relative to the root; without git, every file but `target`'s.
fn files(workspace: &Workspace) -> Result<Vec<String>> {
    let root = workspace.root();
    let output = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output();
    let mut files = match output {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout)
            .split('\0')
            .filter(|path| !path.is_empty())
            .map(str::to_owned)
            .collect(),
        _ => {
            let mut found = Vec::new();
            walk(root, "", &mut found)?;
            found
        }
    };
    files.sort();
    files.dedup();
    Ok(files)
}

fn walk(folder: &Path, prefix: &str, found: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            if !matches!(path.as_str(), "target" | ".git") {
                walk(&entry.path(), &format!("{path}/"), found)?;
            }
        } else {
            found.push(path);
        }
    }
    Ok(())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Normal,
    Development,
    Build,
}

/// A crate of the workspace.
#[derive(Debug)]
struct Package {
    name: String,
    dependencies: Vec<(String, Kind)>,
}

fn packages(metadata: &Value) -> impl Iterator<Item = Package> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    packages.filter_map(|package| {
        let dependency = |dependency: &Value| {
            let kind = match dependency["kind"].as_str() {
                Some("dev") => Kind::Development,
                Some("build") => Kind::Build,
                _ => Kind::Normal,
            };
            Some((dependency["name"].as_str()?.to_owned(), kind))
        };
        let dependencies = package["dependencies"].as_array()?.iter().filter_map(dependency).collect();
        Some(Package { name: package["name"].as_str()?.to_owned(), dependencies })
    })
}

/// The manifests of the workspace's crates, as cargo reads them. Others can't depend on ours.
fn metadata(workspace: &Workspace) -> Result<Value> {
    let printed = cargo(workspace, &["metadata", "--format-version", "1", "--no-deps", "--offline"])?;
    Ok(serde_json::from_str(&printed)?)
}

/// What a command of cargo's prints about the workspace.
fn cargo(workspace: &Workspace, arguments: &[&str]) -> Result<String> {
    let output = tools::cargo().args(arguments).current_dir(workspace.root()).output().map_err(|error| {
        Problem::new(format!("cannot start cargo: {error}")).next("see that it is in PATH")
    })?;
    if !output.status.success() {
        return Err(Problem::new(format!(
            "cargo cannot load the workspace:\n{}",
            String::from_utf8_lossy(&output.stderr)
        ))
        .at(workspace.manifest_path().display().to_string())
        .next("run `cargo metadata --no-deps` to see it again, or `git checkout -- generated Cargo.toml`")
        .into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

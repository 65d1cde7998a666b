//! A workspace as small as can be, and how to run commands on it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use clap::Parser;
use tempfile::TempDir;
use xtask::{Ending, Flags, Screen};

/// One operation, two schemas.
pub const SPEC: &str = r##"openapi: 3.0.3
info: {title: Pets, version: "1"}
servers: [{url: "https://pets.example/v1"}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      summary: Get a pet
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        "200":
          description: The pet.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Pet"}
              example: {name: Rex}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string}
        owner: {$ref: "#/components/schemas/Owner"}
    Owner:
      type: object
      properties: {city: {type: string}}
"##;

const MANIFEST: &str = r#"[package]
name = "umbrella"
version = "0.0.0"
edition = "2024"

[features]
# BEGIN providers: features (kept by `cargo xtask regenerate`)
# END providers

[dependencies]
passbook-runtime.workspace = true
# BEGIN providers: dependencies (kept by `cargo xtask regenerate`)
# END providers

[workspace]
members = [
    # BEGIN providers: members (kept by `cargo xtask regenerate`)
    # END providers
]

[workspace.package]
edition = "2024"
rust-version = "1.89"
license = "MIT"
repository = "https://example.com"

[workspace.dependencies]
passbook-mock = { path = "mock" }
passbook-runtime = { path = "runtime" }
tokio = { path = "tokio" }
# BEGIN providers: workspace dependencies (kept by `cargo xtask regenerate`)
# END providers
"#;

/// Whether the tests of what needs git can run. Without git they say that they were skipped, except in CI, which must
/// not lose them.
pub fn git_is_installed() -> bool {
    let is_installed =
        Command::new("git").arg("--version").output().is_ok_and(|output| output.status.success());
    assert!(is_installed || std::env::var_os("CI").is_none(), "git is not installed, and this test needs it");
    if !is_installed {
        eprintln!("skipped: git is not installed");
    }
    is_installed
}

/// A workspace in a temporary folder.
pub struct Tree {
    folder: TempDir,
}

impl Tree {
    /// With these providers, each with the same small spec, and nothing generated.
    pub fn new(providers: &[&str]) -> Self {
        let tree = Self { folder: tempfile::tempdir().expect("a temporary folder") };
        tree.write("Cargo.toml", MANIFEST);
        tree.write("src/lib.rs", "");
        // Stand-ins, so that cargo resolves the workspace without a registry.
        for (name, features) in [
            ("passbook-mock", ""),
            ("passbook-runtime", "commands = []\ntesting = []"),
            ("tokio", "macros = []\nrt = []"),
        ] {
            let folder = name.trim_start_matches("passbook-");
            let manifest = format!(
                "[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"2024\"\n[features]\n{features}\n"
            );
            tree.write(&format!("{folder}/Cargo.toml"), &manifest);
            tree.write(&format!("{folder}/src/lib.rs"), "");
        }
        tree.write("generated/rustfmt.toml", "disable_all_formatting = true\n");
        for provider in providers {
            tree.write(&format!("specs/{provider}/openapi.yaml"), SPEC);
        }
        tree
    }

    /// The same, regenerated.
    pub fn regenerated(providers: &[&str]) -> Self {
        let tree = Self::new(providers);
        let (ending, said) = tree.run(&["regenerate"]);
        assert_eq!(ending, Some(Ending::Fresh), "{said}");
        tree
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub fn has(&self, path: &str) -> bool {
        self.path(path).exists()
    }

    #[track_caller]
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub fn write(&self, path: &str, contents: &str) {
        self.write_bytes(path, contents.as_bytes());
    }

    #[expect(clippy::disallowed_methods, reason = "a test's own temporary folder")]
    pub fn write_bytes(&self, path: &str, contents: &[u8]) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file in a folder")).expect("a folder");
        fs::write(path, contents).expect("a file");
    }

    #[track_caller]
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from}");
        self.write(path, &text.replace(from, to));
    }

    #[expect(clippy::disallowed_methods, reason = "a test's own temporary folder")]
    pub fn remove(&self, path: &str) {
        let path = self.path(path);
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }
            .expect("it can be removed");
    }

    /// Runs a command in this process; `None` for an ending when it could not run, with the error.
    pub fn run(&self, arguments: &[&str]) -> (Option<Ending>, String) {
        let flags = match Flags::try_parse_from(["xtask"].iter().chain(arguments)) {
            Ok(flags) => flags,
            Err(usage) => return (None, usage.to_string()),
        };
        let mut said = Vec::new();
        let ending = xtask::run(&flags, self.root(), &mut Screen::plain(&mut said));
        let said = String::from_utf8(said).expect("what is said is text");
        match ending {
            Ok(ending) => (Some(ending), said),
            Err(error) => (None, format!("{said}{error:#}")),
        }
    }

    /// Runs a command that ends like this; what it says.
    #[track_caller]
    pub fn expect(&self, arguments: &[&str], expected: Ending) -> String {
        let (ending, said) = self.run(arguments);
        assert_eq!(ending, Some(expected), "{arguments:?} said:\n{said}");
        said
    }

    /// Runs git; what it says.
    #[track_caller]
    pub fn git(&self, arguments: &[&str]) -> String {
        let output = Command::new("git")
            .current_dir(self.root())
            .args([
                "-c",
                "user.name=Keeper",
                "-c",
                "user.email=keeper@example.com",
                "-c",
                "commit.gpgsign=false",
            ])
            .args(arguments)
            // The same on every machine and at every time.
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_AUTHOR_DATE", "2026-11-22T12:00:00Z")
            .env("GIT_COMMITTER_DATE", "2026-11-22T12:00:00Z")
            .output()
            .expect("git runs");
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// With these providers, all of it committed to `main`, and on a branch that leaves it there.
    pub fn committed(providers: &[&str]) -> Self {
        let tree = Self::new(providers);
        tree.git(&["init", "--quiet", "--initial-branch=main"]);
        tree.commit("first");
        tree.git(&["switch", "--quiet", "--create", "work"]);
        tree
    }

    /// Commits everything; the commit's name.
    #[track_caller]
    pub fn commit(&self, message: &str) -> String {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
        self.git(&["rev-parse", "HEAD"])
    }

    /// Every file but cargo's lock, with its contents and its time.
    pub fn snapshot(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let mut found = BTreeMap::new();
        let mut folders = vec![self.root().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.ends_with(".git") {
                    continue;
                } else if path.is_dir() {
                    folders.push(path);
                } else if !path.ends_with("Cargo.lock") {
                    let modified = path.metadata().and_then(|file| file.modified()).expect("a time");
                    found.insert(path.clone(), (fs::read(&path).expect("a file"), modified));
                }
            }
        }
        found
    }

    /// Cargo can load the workspace and choose a version of everything in it.
    #[track_caller]
    pub fn assert_loads(&self, when: &str) {
        let output = Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1", "--offline"])
            .current_dir(self.root())
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{when}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

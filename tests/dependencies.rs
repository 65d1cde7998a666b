//! Who may depend on what, over `cargo metadata`.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// The umbrella's users pay for what their clients need, and not for the pipeline that made them.
#[test]
fn the_umbrella_never_builds_the_pipeline() {
    let workspace = Workspace::read();
    let tree = workspace.tree("passbook");
    assert!(tree.contains("passbook-runtime") && tree.contains("sha2"), "the tree has {tree:?}");
    for provider in passbook::PROVIDERS {
        assert!(tree.contains(&format!("passbook-{}", provider.id)), "no {} in {tree:?}", provider.id);
    }
    for banned in
        ["passbook-codegen", "progenitor", "progenitor-impl", "typify", "typify-impl", "openapiv3", "xtask"]
    {
        assert!(!tree.contains(banned), "{banned} is in the tree of the umbrella");
    }
}

/// So that another HTTP client is a change in one crate.
#[test]
fn only_the_runtime_depends_on_reqwest() {
    let workspace = Workspace::read();
    let users = workspace
        .members()
        .filter(|member| workspace.dependencies(member).any(|dependency| dependency.name == "reqwest"));
    assert_eq!(users.collect::<Vec<_>>(), ["passbook-runtime"]);
}

#[test]
fn generated_crates_depend_on_the_runtime_alone() {
    let workspace = Workspace::read();
    for provider in passbook::PROVIDERS {
        let name = format!("passbook-{}", provider.id);
        let dependencies = workspace.dependencies(&name);
        let shipped: Vec<&str> =
            dependencies.filter(|dependency| !dependency.is_dev).map(|dependency| dependency.name).collect();
        assert_eq!(shipped, ["passbook-runtime"], "{name}");
    }
}

/// A client must build where there is no C library to link with, and on every platform that is asked for: the
/// lock file knows them all.
#[test]
fn nothing_depends_on_openssl() {
    let lock = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock"))
        .expect("the workspace has a lock file");
    for banned in ["native-tls", "openssl", "openssl-src", "openssl-sys", "hyper-tls"] {
        assert!(!lock.contains(&format!("name = \"{banned}\"\n")), "{banned} is in Cargo.lock");
    }
}

/// What `cargo metadata` says, with every feature, for the machine that the test runs on.
struct Workspace {
    /// By id.
    packages: BTreeMap<String, Value>,
    members: Vec<String>,
    /// By id: the ids of what a package needs to be built and run.
    edges: BTreeMap<String, Vec<String>>,
}

struct Dependency<'a> {
    name: &'a str,
    is_dev: bool,
}

impl Workspace {
    fn read() -> Self {
        let output = Command::new(env!("CARGO"))
            .args(["metadata", "--format-version=1", "--all-features", "--offline", "--locked"])
            // Without it, cargo wants the packages of every platform, which building never fetched.
            .args(["--filter-platform", &host()])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo prints JSON");
        let packages = list(&metadata["packages"]);
        let nodes = list(&metadata["resolve"]["nodes"]);
        Self {
            packages: packages.iter().map(|package| (text(&package["id"]), package.clone())).collect(),
            members: list(&metadata["workspace_members"]).iter().map(text).collect(),
            edges: nodes.iter().map(|node| (text(&node["id"]), needed(node))).collect(),
        }
    }

    /// The names of the members.
    fn members(&self) -> impl Iterator<Item = &str> {
        self.members.iter().map(|id| self.name(id))
    }

    /// What a member's manifest names, for every platform.
    fn dependencies(&self, member: &str) -> impl Iterator<Item = Dependency<'_>> {
        list(&self.packages[self.member(member)]["dependencies"]).iter().map(|dependency| Dependency {
            name: dependency["name"].as_str().expect("a dependency has a name"),
            is_dev: dependency["kind"] == "dev",
        })
    }

    /// The names of all that is built for those who depend on a member.
    fn tree(&self, member: &str) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let mut open = vec![self.member(member)];
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                open.extend(&self.edges[id]);
            }
        }
        seen.into_iter().map(|id| self.name(id).to_owned()).collect()
    }

    #[track_caller]
    fn member(&self, name: &str) -> &String {
        let id = self.members.iter().find(|id| self.name(id) == name);
        id.unwrap_or_else(|| panic!("{name} is no member of the workspace"))
    }

    fn name(&self, id: &str) -> &str {
        self.packages[id]["name"].as_str().expect("a package has a name")
    }
}

/// The ids of the dependencies that are not for tests alone.
fn needed(node: &Value) -> Vec<String> {
    let is_needed =
        |dependency: &&Value| list(&dependency["dep_kinds"]).iter().any(|entry| entry["kind"] != "dev");
    list(&node["deps"]).iter().filter(is_needed).map(|dependency| text(&dependency["pkg"])).collect()
}

fn host() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("-vV").output().expect("rustc runs");
    let version = String::from_utf8(output.stdout).expect("rustc prints UTF-8");
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("rustc names its host").to_owned()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().expect("a string").to_owned()
}

//! Who may depend on what.
//!
//! What a manifest says comes from `cargo metadata --no-deps`, what follows from it from `Cargo.lock`. Both are there
//! before any package is downloaded; the resolved graph of `cargo metadata` is not, since it has the packages of
//! features that no build here asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The umbrella's users pay for what their clients need, and not for the generator.
#[test]
fn the_umbrella_never_builds_the_generator() {
    let workspace = Workspace::read();
    let tree = workspace.tree("passbook");
    assert!(tree.contains("passbook-runtime") && tree.contains("sha2"), "the tree has {tree:?}");
    for provider in passbook::PROVIDERS {
        assert!(tree.contains(&format!("passbook-{}", provider.id)), "no {} in {tree:?}", provider.id);
    }
    for banned in [
        "passbook-codegen",
        "passbook-openapi",
        "progenitor",
        "progenitor-impl",
        "typify",
        "typify-impl",
        "openapiv3",
        "xtask",
    ] {
        assert!(!tree.contains(banned), "{banned} is in the tree of the umbrella");
    }
}

/// So that another HTTP client is a change in one crate.
#[test]
fn only_the_runtime_depends_on_reqwest() {
    let workspace = Workspace::read();
    let users: Vec<&String> = workspace
        .members
        .iter()
        .filter(|(_, dependencies)| dependencies.iter().any(|dependency| dependency.name == "reqwest"))
        .map(|(member, _)| member)
        .collect();
    assert_eq!(users, ["passbook-runtime"]);
}

#[test]
fn generated_crates_depend_on_the_runtime_alone() {
    let workspace = Workspace::read();
    for provider in passbook::PROVIDERS {
        let name = format!("passbook-{}", provider.id);
        let shipped: Vec<&str> = workspace.members[&name]
            .iter()
            .filter(|dependency| !dependency.is_dev)
            .map(|dependency| dependency.name.as_str())
            .collect();
        assert_eq!(shipped, ["passbook-runtime"], "{name}");
    }
}

/// A client must build where there is no C library to link with, and on every platform that is asked for: the
/// lock file knows them all.
#[test]
fn nothing_depends_on_openssl() {
    let locked = locked_packages();
    for banned in ["native-tls", "openssl", "openssl-src", "openssl-sys", "hyper-tls"] {
        assert!(!locked.iter().any(|package| package.name == banned), "{banned} is in Cargo.lock");
    }
}

/// What a client costs beside a call written by hand with `reqwest`, `serde` and `tokio`, in packages to download and
/// compile. `benches/consumer.py` measures the time.
#[test]
fn one_provider_adds_at_most_twenty_packages() {
    let runtime = std::fs::read_to_string(Path::new(ROOT).join("runtime/Cargo.toml")).expect("a manifest");
    assert!(
        runtime.contains(r#"tokio = { workspace = true, features = ["rt", "sync", "time"] }"#),
        "as below"
    );
    let version = |name| {
        let locked = locked_packages();
        let package = locked.iter().find(|package| package.name == name);
        package.unwrap_or_else(|| panic!("{name} is locked")).version.clone()
    };
    let by_hand = packages_of_a_user(&format!(
        r#"reqwest = {{ version = "={}", default-features = false, features = ["charset", "http2", "rustls", "system-proxy"] }}
serde = {{ version = "={}", features = ["derive"] }}
tokio = {{ version = "={}", default-features = false, features = ["rt", "sync", "time"] }}
"#,
        version("reqwest"),
        version("serde"),
        version("tokio"),
    ));
    for provider in passbook::PROVIDERS {
        let with_client = packages_of_a_user(&format!(
            "passbook = {{ path = {ROOT:?}, features = [{:?}] }}\n",
            provider.id
        ));
        assert!(with_client.contains(&format!("passbook-{}", provider.id)), "{with_client:?}");
        assert!(with_client.contains("reqwest"), "{with_client:?}");
        let added: Vec<&String> = with_client.difference(&by_hand).collect();
        assert!(added.len() <= 20, "{}: {} packages more: {added:?}", provider.id, added.len());
    }
}

/// The packages that are compiled for a crate with these dependencies, on this platform.
///
/// All of them are in the tree of this workspace, too, so that cargo has them already.
#[expect(clippy::disallowed_methods, reason = "a test's own temporary folder")]
fn packages_of_a_user(dependencies: &str) -> BTreeSet<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    };
    write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n[workspace]\n"
        ),
    );
    write("src/lib.rs", "");
    let lock = std::fs::read_to_string(Path::new(ROOT).join("Cargo.lock")).expect("a lock file");
    write("Cargo.lock", &lock);
    let tree = cargo(
        &["tree", "--offline", "--edges", "normal", "--prefix", "none", "--format", "{p}"],
        folder.path(),
    );
    tree.lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .filter(|name| name != "user")
        .collect()
}

/// The members of this workspace, and the packages that they lead to.
struct Workspace {
    /// What a member's manifest names, for every platform and every feature.
    members: BTreeMap<String, Vec<Dependency>>,
    locked: Vec<Locked>,
}

struct Dependency {
    name: String,
    is_dev: bool,
}

impl Workspace {
    fn read() -> Self {
        let metadata = cargo(&["metadata", "--format-version=1", "--no-deps", "--offline"], Path::new(ROOT));
        let metadata: Value = serde_json::from_str(&metadata).expect("cargo prints JSON");
        let member = |package: &Value| {
            let dependencies = list(&package["dependencies"]).iter().map(|dependency| Dependency {
                name: text(&dependency["name"]),
                is_dev: dependency["kind"] == "dev",
            });
            (text(&package["name"]), dependencies.collect())
        };
        Self { members: list(&metadata["packages"]).iter().map(member).collect(), locked: locked_packages() }
    }

    /// The names of all that may be built for those who depend on a member, with any feature and on any platform.
    fn tree(&self, member: &str) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let mut open = vec![member.to_owned()];
        while let Some(name) = open.pop() {
            if !seen.insert(name.clone()) {
                continue;
            }
            match self.members.get(&name) {
                // The lock file has a member's dev-dependencies among the others.
                Some(dependencies) => {
                    let needed = dependencies.iter().filter(|dependency| !dependency.is_dev);
                    open.extend(needed.map(|dependency| dependency.name.clone()));
                }
                // Of another package, it has none.
                None => {
                    let versions = self.locked.iter().filter(|package| package.name == name);
                    open.extend(versions.flat_map(|package| package.dependencies.iter().cloned()));
                }
            }
        }
        seen
    }
}

/// A package of `Cargo.lock`.
struct Locked {
    name: String,
    version: String,
    /// Names.
    dependencies: Vec<String>,
}

fn locked_packages() -> Vec<Locked> {
    let lock =
        std::fs::read_to_string(Path::new(ROOT).join("Cargo.lock")).expect("the workspace has a lock file");
    let lock: toml::Table = lock.parse().expect("cargo writes TOML");
    let packages = lock["package"].as_array().expect("packages");
    let package = |package: &toml::Value| Locked {
        name: package["name"].as_str().expect("a name").to_owned(),
        version: package["version"].as_str().expect("a version").to_owned(),
        dependencies: package
            .get("dependencies")
            .and_then(toml::Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|dependency| dependency.as_str()?.split(' ').next().map(str::to_owned))
            .collect(),
    };
    packages.iter().map(package).collect()
}

#[track_caller]
fn cargo(arguments: &[&str], folder: &Path) -> String {
    let output =
        Command::new(env!("CARGO")).args(arguments).current_dir(folder).output().expect("cargo runs");
    assert!(output.status.success(), "cargo {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("cargo prints UTF-8")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().expect("a string").to_owned()
}

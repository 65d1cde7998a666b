//! The tripwire of `build.rs`, on small checkouts.

use std::path::Path;

use sha2::{Digest, Sha256};
use tempfile::TempDir;
use tripwire::{Severity, inspect};

#[path = "../build/tripwire.rs"]
mod tripwire;

#[test]
fn a_fresh_checkout_is_quiet() {
    Checkout::fresh().check(&[]);
}

#[test]
fn a_changed_spec_names_the_command() {
    let checkout = Checkout::fresh();
    checkout.write("specs/akoya/openapi.yaml", "openapi: 3.0.3 # and more\n");
    checkout
        .check(&["specs/akoya/openapi.yaml changed since generation; run `cargo xtask regenerate akoya`"]);
}

#[test]
fn an_edited_output_is_no_changed_spec() {
    let checkout = Checkout::fresh();
    checkout.write("generated/akoya/src/lib.rs", "//! By hand.\n");
    checkout.check(&[
        "generated/akoya/src/lib.rs was edited by hand; change the spec instead, and run `cargo xtask regenerate akoya`",
    ]);
}

#[test]
fn a_missing_output_is_named() {
    let checkout = Checkout::fresh();
    checkout.remove("generated/akoya/src/lib.rs");
    checkout.check(&["generated/akoya/src/lib.rs is missing; run `cargo xtask regenerate akoya`"]);
}

#[test]
fn a_missing_spec_is_to_be_put_back() {
    let checkout = Checkout::fresh();
    checkout.remove("specs/akoya/openapi.yaml");
    checkout.check(&[
        "specs/akoya/openapi.yaml is gone since generation; put it back, or run `cargo xtask regenerate akoya`",
    ]);
}

#[test]
fn a_config_that_came_later_is_a_change() {
    let checkout = Checkout::fresh();
    checkout.write("specs/akoya/provider.toml", "version = \"0.2.0\"\n");
    checkout
        .check(&["specs/akoya/provider.toml is new since generation; run `cargo xtask regenerate akoya`"]);
}

#[test]
fn an_overlay_that_came_later_is_a_change() {
    let checkout = Checkout::fresh();
    checkout.write("specs/akoya/overlays/README.md", "Why.\n");
    checkout.write("specs/akoya/overlays/.2.yaml.swp", "");
    checkout.write("specs/akoya/overlays/1.yaml", "overlay: 1.0.0\n");
    checkout
        .check(&["specs/akoya/overlays/1.yaml is new since generation; run `cargo xtask regenerate akoya`"]);
}

#[test]
fn a_new_provider_has_no_crate() {
    let checkout = Checkout::fresh();
    checkout.write("specs/petshop/openapi.yaml", "openapi: 3.0.3\n");
    checkout.check(&["specs/petshop has no crate yet; run `cargo xtask regenerate petshop`"]);
}

#[test]
fn a_crate_without_a_spec_is_an_orphan() {
    let checkout = Checkout::fresh();
    checkout.write("generated/petshop/src/lib.rs", "//! Left over.\n");
    checkout.check(&["generated/petshop has no spec; run `cargo xtask regenerate` to remove it"]);
}

#[test]
fn checksums_that_are_gone_are_named() {
    let checkout = Checkout::fresh();
    checkout.remove("generated/akoya/SHA256SUMS");
    checkout.check(&["generated/akoya/SHA256SUMS is missing; run `cargo xtask regenerate akoya`"]);
}

#[test]
fn checksums_that_a_merge_broke_are_named() {
    for text in ["<<<<<<< HEAD\n", "0123  src/lib.rs\n", &format!("{}  ../../../shadow\n", "0".repeat(64))] {
        let checkout = Checkout::fresh();
        checkout.write("generated/akoya/SHA256SUMS", text);
        checkout.check(&[
            "generated/akoya/SHA256SUMS has no checksum in line 1; run `cargo xtask regenerate akoya`",
        ]);
    }
}

#[test]
fn every_problem_is_told_at_once() {
    let checkout = Checkout::fresh();
    checkout.write("specs/akoya/openapi.yaml", "openapi: 3.0.3 # and more\n");
    checkout.remove("generated/akoya/src/lib.rs");
    checkout.write("specs/petshop/openapi.yaml", "openapi: 3.0.3\n");
    assert_eq!(inspect(checkout.path()).problems.len(), 3);
}

#[test]
fn a_published_crate_has_nothing_to_inspect() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let inspection = inspect(folder.path());
    assert_eq!(inspection.problems, []);
    assert_eq!(
        inspection.instructions(Severity::Error),
        ["cargo::rerun-if-env-changed=CI", "cargo::rerun-if-changed=build.rs"]
    );
}

#[test]
fn cargo_is_told_what_to_watch() {
    let checkout = Checkout::fresh();
    checkout.remove("generated/akoya/src/lib.rs");
    assert_eq!(
        inspect(checkout.path()).instructions(Severity::Warning),
        [
            "cargo::rerun-if-env-changed=CI",
            "cargo::rerun-if-changed=build.rs",
            "cargo::rerun-if-changed=specs",
            "cargo::rerun-if-changed=generated",
            "cargo::warning=generated/akoya/src/lib.rs is missing; run `cargo xtask regenerate akoya`",
        ]
    );
}

#[test]
fn only_where_ci_is_set_is_it_an_error() {
    for desk in [None, Some(""), Some("0"), Some("false")] {
        assert_eq!(Severity::from_ci(desk), Severity::Warning, "{desk:?}");
    }
    for ci in [Some("true"), Some("1"), Some("woodpecker")] {
        assert_eq!(Severity::from_ci(ci), Severity::Error, "{ci:?}");
    }
    let checkout = Checkout::fresh();
    checkout.write("specs/akoya/openapi.yaml", "openapi: 3.0.3 # and more\n");
    let lines = inspect(checkout.path()).instructions(Severity::Error);
    let error =
        "cargo::error=specs/akoya/openapi.yaml changed since generation; run `cargo xtask regenerate akoya`";
    assert_eq!(lines.last().map(String::as_str), Some(error));
}

/// A workspace with one provider.
struct Checkout(TempDir);

impl Checkout {
    fn fresh() -> Self {
        let checkout = Self(tempfile::tempdir().expect("a temporary folder"));
        let (spec, lib) = ("openapi: 3.0.3\n", "//! A client.\n");
        checkout.write("specs/README.md", "How to add a spec.\n");
        checkout.write("specs/akoya/openapi.yaml", spec);
        checkout.write("generated/akoya/src/lib.rs", lib);
        checkout.write("generated/rustfmt.toml", "disable_all_formatting = true\n");
        let sums = format!("{}  ../../specs/akoya/openapi.yaml\n{}  src/lib.rs\n", digest(spec), digest(lib));
        checkout.write("generated/akoya/SHA256SUMS", &sums);
        checkout
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    #[expect(clippy::disallowed_methods, reason = "the checkout is the test's own")]
    fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        let folder = path.parent().expect("a file stands in a folder");
        std::fs::create_dir_all(folder).expect("a folder can be made");
        std::fs::write(path, text).expect("a file can be written");
    }

    #[expect(clippy::disallowed_methods, reason = "the checkout is the test's own")]
    fn remove(&self, path: &str) {
        std::fs::remove_file(self.path().join(path)).expect("the file is there");
    }

    #[track_caller]
    fn check(&self, expected: &[&str]) {
        let problems = inspect(self.path()).problems;
        let actual: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(actual, expected);
    }
}

fn digest(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

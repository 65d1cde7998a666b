//! The steps, in the order in which they run: what is quick and fails often comes first.

use anyhow::Result;
use clap::Parser;

use super::{
    Context, Outcome, Step, cargo, command, empty_registry, from_git, msrv, packages, run, supply_chain,
};
use crate::diff::git::Checkout;
use crate::flags::Flags;
use crate::output::{Ending, Problem, Screen, Tone};

/// What the README tells its readers to run, to the letter.
pub const TEST_COMMAND: &str = "cargo test --workspace";

/// All that a change must pass.
pub const STEPS: &[Step] = &[
    Step { id: "format", what: "rustfmt has nothing to change", run: format },
    Step { id: "tidy", what: "the repository keeps its own rules", run: tidy },
    Step { id: "verify", what: "generated/ is what specs/ leads to", run: verify },
    Step { id: "lint", what: "no lint of the specs is an error", run: lint },
    Step { id: "diff", what: "what breaks deployed callers is approved", run: diff },
    Step { id: "versions", what: "each crate's version covers its changes", run: versions },
    Step { id: "test", what: "the README's test command passes", run: test },
    Step { id: "thorough", what: "random tests hold for many more tries", run: thorough },
    Step { id: "clippy", what: "no warning in any target", run: clippy },
    Step { id: "doc", what: "the documentation builds without a warning", run: doc },
    Step { id: "benches", what: "every benchmark still runs", run: benches },
    Step {
        id: "from-git",
        what: "a crate that depends on passbook by git compiles",
        run: from_git::from_git,
    },
    Step {
        id: "features",
        what: "each feature of each public crate compiles alone",
        run: packages::features,
    },
    Step { id: "packages", what: "each public crate compiles from its package", run: packages::packages },
    Step { id: "msrv", what: "the public crates compile with the oldest supported Rust", run: msrv::msrv },
    Step {
        id: "supply-chain",
        what: "licences, sources and advisories of all dependencies",
        run: supply_chain::supply_chain,
    },
    Step {
        id: "bill-of-materials",
        what: "every dependency is in a CycloneDX document",
        run: supply_chain::bill_of_materials,
    },
    Step { id: "referee", what: "independent validators agree", run: referee },
    Step { id: "survey", what: "a folder of real documents generates and compiles", run: survey },
    Step { id: "facts", what: "the specs have what is known of the providers", run: facts },
    Step {
        id: "empty-registry",
        what: "the README's two commands in a fresh clone with an empty CARGO_HOME",
        run: empty_registry::empty_registry,
    },
];

fn format(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    run(cargo(context, &["fmt", "--all", "--check"]), screen)
}

fn tidy(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    xtask(context, &["tidy"], screen)
}

fn verify(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    xtask(context, &["verify"], screen)
}

fn lint(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    xtask(context, &["lint"], screen)
}

fn diff(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    match base(context)? {
        Some(base) => xtask(context, &["diff", "--base", &base, "--fail-on", "wire"], screen),
        None => Ok(Outcome::Skipped(NO_BASE.to_owned())),
    }
}

fn versions(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    match base(context)? {
        Some(base) => xtask(context, &["verify", "--base", &base], screen),
        None => Ok(Outcome::Skipped(NO_BASE.to_owned())),
    }
}

const NO_BASE: &str = "there is no commit before this one; `git fetch --unshallow` gets it";

/// The revision to compare with.
fn base(context: &Context<'_>) -> Result<Option<String>> {
    if let Some(base) = &context.request.base {
        return Ok(Some(base.clone()));
    }
    let before = "HEAD~1";
    let checkout = Checkout::find(context.workspace.root())?;
    Ok(checkout.revision(before).is_ok().then(|| before.to_owned()))
}

/// One of our own commands, as one would type it.
fn xtask(context: &Context<'_>, arguments: &[&str], screen: &mut Screen<'_>) -> Result<Outcome> {
    screen.verb(Tone::Good, "Running", format_args!("cargo xtask {}", arguments.join(" ")))?;
    let flags = Flags::try_parse_from(["xtask"].iter().chain(arguments))?;
    Ok(match crate::run(&flags, context.workspace.root(), screen)? {
        Ending::Fresh => Outcome::Passed,
        ending => Outcome::Failed(format!("exit code {}", ending.code())),
    })
}

/// The README's test command. It runs offline: the build before it downloads all that the tests may need.
fn test(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    let words: Vec<&str> = TEST_COMMAND.split(' ').skip(1).collect();
    let build = cargo(context, &[words.as_slice(), &["--no-run"]].concat());
    let mut test = cargo(context, &words);
    test.env("CARGO_NET_OFFLINE", "true");
    match run(build, screen)? {
        Outcome::Passed => run(test, screen),
        failed => Ok(failed),
    }
}

/// Runs the tests whose full number of random tries takes too long for everybody's `cargo test`.
fn thorough(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    // Of the whole workspace, so that nothing is compiled anew with other features.
    let mut test = cargo(context, &["test", "--workspace", "--lib", "--", "parts::"]);
    test.env("PASSBOOK_THOROUGH", "1");
    run(test, screen)
}

fn clippy(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    run(
        cargo(context, &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"]),
        screen,
    )
}

fn doc(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    let mut doc = cargo(context, &["doc", "--workspace", "--no-deps", "--locked"]);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    run(doc, screen)
}

fn benches(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    let root = context.workspace.root();
    let mut scripts: Vec<String> = std::fs::read_dir(root.join("benches"))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        // What the scripts share is none itself.
        .filter(|name| name.ends_with(".py") && name != "support.py")
        .collect();
    scripts.sort();
    if scripts.is_empty() {
        return Err(Problem::new("there is no benchmark").at("benches").into());
    }
    for script in scripts {
        let outcome = run(command("python3", &[&format!("benches/{script}"), "--smoke"], root), screen)?;
        if outcome != Outcome::Passed {
            return Ok(outcome);
        }
    }
    Ok(Outcome::Passed)
}

fn referee(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    xtask(context, &["referee"], screen)
}

fn survey(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    match &context.request.corpus {
        Some(corpus) => xtask(context, &["survey", &corpus.to_string_lossy(), "--check"], screen),
        None => Ok(Outcome::Skipped("no folder was given; `--corpus FOLDER` gives one".to_owned())),
    }
}

fn facts(context: &Context<'_>, screen: &mut Screen<'_>) -> Result<Outcome> {
    let Some(facts) = &context.request.facts else {
        return Ok(Outcome::Skipped("no program was given; `--facts PROGRAM` gives one".to_owned()));
    };
    let program = facts.canonicalize().unwrap_or_else(|_| facts.clone());
    run(command(&program.to_string_lossy(), &["specs"], context.workspace.root()), screen)
}

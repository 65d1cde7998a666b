//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

mod diff;

pub use diff::{DiffFlags, DiffTask};

/// Keeps the generated crates in line with the specs.
///
/// Exit codes: 0 fresh or done, 1 breaking changes, 4 stale, 100 failed.
#[derive(Debug, Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    disable_help_subcommand = true,
    after_help = "\
Examples:
  cargo xtask regenerate          after a change in specs/
  cargo xtask verify              in CI: is generated/ what specs/ leads to?
  cargo xtask diff                what changed since main, and whom it breaks
  cargo xtask new provider petshop --spec petshop.yaml
  cargo xtask explain dangling_reference"
)]
pub struct Flags {
    /// The workspace; found from the current folder upwards unless given.
    #[arg(long, global = true, value_name = "FOLDER")]
    pub root: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Brings generated/ in line with specs/, and writes only what changed.
    ///
    /// Without names it is about all providers, and also removes the crates of those that are gone.
    /// A provider whose spec has errors keeps its crate as it is; the others are still regenerated.
    ///
    /// Exit codes: 0 done, 100 when a spec has errors.
    #[command(after_help = "\
Examples:
  cargo xtask regenerate
  cargo xtask regenerate akoya finicity

Killed in the middle? Run it again. Should cargo itself not load the workspace any more:
  git checkout -- generated Cargo.toml")]
    Regenerate {
        /// Folders in specs/; all of them unless given.
        #[arg(value_name = "PROVIDER")]
        providers: Vec<String>,
    },

    /// Says whether generated/ is what specs/ leads to, and changes nothing.
    ///
    /// With `--base`, also whether each crate's version grew as much as its changes since then ask.
    ///
    /// Exit codes: 0 fresh, 4 stale or a version too low, 100 when a spec has errors.
    #[command(after_help = "\
Examples:
  cargo xtask verify
  cargo xtask verify akoya
  cargo xtask verify --base origin/main")]
    Verify {
        /// Folders in specs/; all of them unless given.
        #[arg(value_name = "PROVIDER")]
        providers: Vec<String>,
        /// A branch, a tag or a commit; versions are held against the changes since then.
        #[arg(long, value_name = "REV")]
        base: Option<String>,
    },

    /// Says what changed in the specs: whether it breaks deployed callers, and whether it breaks Rust code.
    ///
    /// Compares providers as they are on disk with a revision, by default the one where this branch left main; or two
    /// files, which are told from providers by a `/` or a `.` in their names.
    ///
    /// Exit codes: 0 nothing breaking, 1 breaking and not approved, 100 failed.
    #[command(after_help = diff::EXAMPLES)]
    Diff(Box<DiffFlags>),

    /// Says which operations and fields of the contracts a consumer's Rust code uses, as `diff --used` reads it.
    ///
    /// Scans the `.rs` files of a folder for the names of operations and fields. It may list too much: names are
    /// compared, and no types.
    ///
    /// Exit codes: 0 done, 100 failed.
    #[command(after_help = "\
Examples:
  cargo xtask usage ../shop --output used.toml
  cargo xtask usage ../shop/src --provider akoya --provider finicity
  cargo xtask usage ../shop --file petstore.yaml --output used.toml
  cargo xtask diff --used used.toml")]
    Usage {
        /// The consumer's folder, or one Rust file.
        #[arg(value_name = "CONSUMER")]
        consumer: PathBuf,
        /// A folder in specs/, whether the code names it or not; can be given several times.
        #[arg(long, value_name = "PROVIDER", conflicts_with = "file")]
        provider: Vec<String>,
        /// A document anywhere, in place of providers.
        #[arg(long, value_name = "FILE")]
        file: Option<PathBuf>,
        /// Writes what was found to this file.
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },

    /// Says what specs could do better, each with its place.
    ///
    /// Exit codes: 0 no error, 100 errors; with `--deny warnings` also for warnings.
    #[command(after_help = "\
Examples:
  cargo xtask lint
  cargo xtask lint akoya --deny warnings
  cargo xtask lint --file somewhere/else.yaml")]
    Lint {
        /// Folders in specs/; all of them unless given.
        #[arg(value_name = "PROVIDER")]
        providers: Vec<String>,
        /// A document anywhere, in place of providers.
        #[arg(long, value_name = "FILE", conflicts_with = "providers")]
        file: Option<PathBuf>,
        /// What else fails the command.
        #[arg(long, value_name = "WHAT")]
        deny: Option<Deny>,
    },

    /// Makes something new.
    #[command(after_help = "\
Examples:
  cargo xtask new provider petshop
  cargo xtask new provider petshop --spec petshop.yaml")]
    New {
        /// What to make.
        #[command(subcommand)]
        what: New,
    },

    /// Says what a rule means, why it matters, and what to do.
    #[command(after_help = "\
Examples:
  cargo xtask explain                       lists all rules
  cargo xtask explain dangling_reference")]
    Explain {
        /// The word in brackets behind `error` or `warning`.
        #[arg(value_name = "RULE")]
        rule: Option<String>,
    },

    /// Runs the pipeline over a folder of documents and says how far each came.
    ///
    /// Each document has a process of its own, with limits. Faults that can be repaired are repaired, since
    /// the documents are somebody else's.
    ///
    /// Exit codes: 0 when each document was generated or refused, 100 after a panic, a hang or an abort.
    #[command(after_help = "\
Examples:
  cargo xtask survey ../corpus/specs
  cargo xtask survey ../corpus/specs --check --json survey.json
  cargo xtask survey ../corpus/specs --check --run-tests
  cargo xtask survey ../corpus/specs --filter stripe --timeout 120
  cargo xtask survey ../corpus/specs --filter 'OpenAPI 3.1' --check")]
    Survey {
        /// The folder with .yaml, .yml and .json files; those in its folders are left out.
        #[arg(value_name = "FOLDER")]
        folder: PathBuf,
        /// Compiles what was generated, too.
        #[arg(long)]
        check: bool,
        /// Runs the tests of what was compiled, too. A test that fails is explained by an example of its operation that
        /// is not valid, or else makes the survey fail.
        #[arg(long, requires = "check")]
        run_tests: bool,
        /// Writes the report to this file as JSON.
        #[arg(long, value_name = "FILE")]
        json: Option<PathBuf>,
        /// How many processes at once; one for each core unless given.
        #[arg(long, value_name = "NUMBER")]
        jobs: Option<usize>,
        /// Only documents with this in their file name, or of this version, such as `Swagger 2.0`.
        #[arg(long, value_name = "TEXT")]
        filter: Option<String>,
        /// Seconds that one document may take.
        #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..))]
        timeout: u64,
        /// Megabytes of address space that one document may take, 256 of which are its stack.
        #[arg(long, value_name = "MEGABYTES", default_value_t = 2048, value_parser = clap::value_parser!(u64).range(300..))]
        memory: u64,
    },

    /// One document of a survey.
    #[command(hide = true)]
    SurveyOne {
        /// The document.
        file: PathBuf,
        /// The id of its crate.
        #[arg(long)]
        id: String,
        /// Where the crate and the report go.
        #[arg(long)]
        out: PathBuf,
    },

    /// Serves providers' APIs on this machine, by their specs as they are on disk now.
    ///
    /// Each provider has a port of its own; docs/mock.md has every header and endpoint.
    ///
    /// Exit codes: 0 stopped by Ctrl-C, 100 when a spec has errors or a port is taken.
    #[command(after_help = "\
Examples:
  cargo xtask mock                              all providers, from port 4010 on
  cargo xtask mock finicity --port 8080
  cargo xtask mock akoya --no-auth --latency 250ms
  curl http://127.0.0.1:4010/__passbook         what a bank can do")]
    Mock {
        /// Folders in specs/; all of them unless given.
        #[arg(value_name = "PROVIDER")]
        providers: Vec<String>,
        /// The port of the first bank, 4010 unless given; the others follow. 0 takes any that are free.
        #[arg(long)]
        port: Option<u16>,
        /// What all that is made up is made from; 1 unless given.
        #[arg(long)]
        seed: Option<u64>,
        /// How many customers a bank has when it opens; 3 unless given.
        #[arg(long, value_name = "NUMBER")]
        customers: Option<usize>,
        /// Waits before every answer, such as 250ms.
        #[arg(long, value_name = "SPAN")]
        latency: Option<String>,
        /// Takes calls from anybody.
        #[arg(long)]
        no_auth: bool,
        /// Keeps nothing, and does only what the spec says.
        #[arg(long)]
        contract_only: bool,
        /// Whether bodies are encrypted, at a provider that encrypts them: refused, offered (unless given) or required.
        #[arg(long, value_name = "POLICY")]
        encryption: Option<String>,
        /// A host name that requests and signatures may be for beside the bank's own, for clients behind a proxy.
        #[arg(long, value_name = "NAME")]
        public_host: Option<String>,
        /// Plain HTTP also where the provider asks for clients' certificates.
        #[arg(long)]
        no_tls: bool,
    },

    /// Has validators that nobody here wrote check the specs.
    ///
    /// Installs openapi-spec-validator, Schemathesis, PyJWT and CyberSource's SDK from PyPI, and Redocly's CLI, Prism and
    /// oidc-provider from npm, into target/referee, once. Schemathesis and CyberSource's SDK call the mock bank, and the
    /// clients call Prism. Without a provider's name, the clients' authorization is also run against oidc-provider and PyJWT, which
    /// needs openssl; cargo-semver-checks, which takes minutes to build, judges the verdicts of `diff` on Rust code; and
    /// the page of `diff` is opened in chromium, where there is one.
    ///
    /// Exit codes: 0 no error, 100 errors.
    #[command(after_help = "\
Examples:
  cargo xtask referee
  cargo xtask referee akoya")]
    Referee {
        /// Folders in specs/; all of them unless given.
        #[arg(value_name = "PROVIDER")]
        providers: Vec<String>,
    },

    /// Runs what a change must pass, step by step, and stops at the first failure.
    ///
    /// Some steps need more than Rust: `referee` and `benches` need Python, `referee` also Node and openssl, and both
    /// say what is missing. Programs from crates.io are built into target/tools, once.
    ///
    /// Exit codes: 0 passed, 100 not.
    #[command(after_help = "\
Examples:
  cargo xtask ci --list
  cargo xtask ci --only format --only clippy --only test
  cargo xtask ci --skip empty-registry --skip referee --keep-going
  cargo xtask ci --base origin/main --corpus ../corpus/specs")]
    Ci {
        /// Runs this step alone; can be given several times.
        #[arg(long, value_name = "STEP")]
        only: Vec<String>,
        /// Leaves this step out; can be given several times.
        #[arg(long, value_name = "STEP")]
        skip: Vec<String>,
        /// Runs the other steps after a failure, too.
        #[arg(long)]
        keep_going: bool,
        /// The revision that specs and versions are compared with; the commit before the last unless given.
        #[arg(long, value_name = "REV")]
        base: Option<String>,
        /// A folder of OpenAPI documents, for the step `survey`.
        #[arg(long, value_name = "FOLDER")]
        corpus: Option<PathBuf>,
        /// A program that compares specs/ with facts about the providers, for the step `facts`.
        #[arg(long, value_name = "PROGRAM")]
        facts: Option<PathBuf>,
        /// Prints the steps, and runs none.
        #[arg(long)]
        list: bool,
    },

    /// Holds the repository against its own rules.
    ///
    /// Exit codes: 0 tidy, 100 not.
    #[command(after_help = "\
Examples:
  cargo xtask tidy")]
    Tidy,
}

/// What can be made.
#[derive(Debug, Subcommand)]
pub enum New {
    /// Makes a provider: its folder in specs/, its crate, its feature.
    ///
    /// A document that is refused leaves nothing on disk. Faults in it that can be repaired are written to
    /// provider.toml as repairs, since the document is taken to be somebody else's.
    #[command(after_help = "\
Examples:
  cargo xtask new provider petshop                         a small spec to start with
  cargo xtask new provider petshop --spec petshop.yaml     a document that there is already")]
    Provider {
        /// Lower-case letters, digits and single hyphens: the name of folder, crate and feature.
        id: String,
        /// A document of Swagger 2.0 or OpenAPI 3, YAML or JSON. The files that it refers to are taken along.
        #[arg(long, value_name = "FILE")]
        spec: Option<PathBuf>,
    },
}

/// What `lint` takes for a failure beside errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Warnings.
    Warnings,
}

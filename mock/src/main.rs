//! `passbook-mock`: see `passbook-mock --help`.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clap::Parser;
use passbook_mock::{Authentication, Bank, Encryption, Mock, Refusals, StartError, Tls, providers, span};

/// Serves banks on this machine: each provider's API by its contract, with demonstration data.
///
/// Every header and endpoint of a bank is told in docs/mock.md; `GET /__passbook` at a bank lists its own.
#[derive(Debug, Parser)]
#[command(
    name = "passbook-mock",
    version,
    after_help = "\
Examples:
  passbook-mock                                  all providers, from port 4010 on
  passbook-mock finicity --port 8080
  passbook-mock finicity --no-auth --latency 50ms
  passbook-mock --document petshop=petshop.yaml  any document of Swagger 2.0, OpenAPI 3.0 or 3.1"
)]
struct Flags {
    /// Whose banks; all that are in unless given.
    #[arg(value_name = "PROVIDER")]
    providers: Vec<String>,
    /// A document to serve: a file as YAML or JSON, or a folder with openapi.yaml, overlays and provider.toml. It gets
    /// the behaviour of the provider of this id, if there is one.
    #[arg(long, value_name = "ID=PATH", value_parser = document)]
    document: Vec<(String, PathBuf)>,
    /// Repairs what is wrong with a document of `--document` where that can be done, and serves the rest.
    #[arg(long, requires = "document")]
    repair: bool,
    /// The port of the first bank; the others follow it. 0 takes any that are free.
    #[arg(long, default_value_t = 4010)]
    port: u16,
    /// What all that is made up is made from.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many customers a bank has when it opens.
    #[arg(long, default_value_t = 3)]
    customers: usize,
    /// Waits before every answer, such as `250ms`.
    #[arg(long, value_name = "SPAN", value_parser = span)]
    latency: Option<Duration>,
    /// Takes calls from anybody.
    #[arg(long)]
    no_auth: bool,
    /// Keeps nothing, and does only what the contract says.
    #[arg(long)]
    contract_only: bool,
    /// Whether bodies are encrypted, at a provider that encrypts them (cybersource).
    #[arg(long, value_name = "POLICY", value_parser = encryption, default_value = "offered")]
    encryption: Encryption,
    /// A host name that requests and signatures may be for beside the bank's own, for clients behind a proxy.
    #[arg(long, value_name = "NAME")]
    public_host: Option<String>,
    /// Plain HTTP also where the provider asks for clients' certificates.
    #[arg(long)]
    no_tls: bool,
    /// Refuses what breaks the contract with the error that the contract documents.
    #[arg(long)]
    documented_refusals: bool,
    /// Threads for each bank.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    workers: usize,
}

fn main() -> ExitCode {
    let flags = Flags::parse();
    match run(&flags) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let label = if io::stderr().is_terminal() { "\x1b[1;31merror\x1b[0m" } else { "error" };
            eprintln!("{label}: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(flags: &Flags) -> Result<()> {
    let mut banks = Vec::new();
    for (index, (id, mock)) in mocks(flags)?.into_iter().enumerate() {
        let port = match (flags.port, u16::try_from(index)) {
            (0, _) => 0,
            (first, Ok(index)) => first.checked_add(index).context("there are no ports after 65535")?,
            (_, Err(_)) => bail!("these are too many banks"),
        };
        let bank = mock.with_port(port).start_blocking().map_err(|error| explained(error, &id))?;
        banks.push((id, bank));
    }
    table(&banks, &mut io::stdout().lock()).context("cannot print")?;
    wait_for_ctrl_c()
}

fn mocks(flags: &Flags) -> Result<Vec<(String, Mock)>> {
    let mut mocks = Vec::new();
    let all = flags.providers.is_empty() && flags.document.is_empty();
    let named: Vec<&str> = match all {
        true => providers().collect(),
        false => flags.providers.iter().map(String::as_str).collect(),
    };
    for id in named {
        let mock = Mock::provider(id).with_context(|| {
            format!(
                "there is no provider `{id}`; the providers are: {}",
                providers().collect::<Vec<_>>().join(", ")
            )
        })?;
        mocks.push((id.to_owned(), mock));
    }
    for (id, path) in &flags.document {
        let mock = Mock::from_path(path).with_behaviour_of(id);
        mocks.push((id.clone(), if flags.repair { mock.with_repairs() } else { mock }));
    }
    let set = |mock: Mock| {
        let mut mock = mock
            .with_seed(flags.seed)
            .with_customers(flags.customers)
            .with_encryption(flags.encryption)
            .with_workers(flags.workers)
            .with_latency(flags.latency.unwrap_or_default());
        if flags.no_auth {
            mock = mock.with_authentication(Authentication::Off);
        }
        if flags.documented_refusals {
            mock = mock.with_refusals(Refusals::Documented);
        }
        if let Some(host) = &flags.public_host {
            mock = mock.with_public_host(host);
        }
        if flags.contract_only {
            mock = mock.contract_only();
        }
        if flags.no_tls { mock.with_tls(Tls::Off) } else { mock }
    };
    Ok(mocks.into_iter().map(|(id, mock)| (id, set(mock))).collect())
}

fn explained(error: StartError, id: &str) -> anyhow::Error {
    let next = match &error {
        StartError::Port { .. } => "; choose another with `--port`, or `--port 0` for any that is free",
        StartError::Contract(_) => "\n\n`--repair` serves what is left when such faults are taken out",
        _ => "",
    };
    anyhow::anyhow!("{id}: {error}{next}")
}

/// Each bank with where it is and how to get in.
fn table(banks: &[(String, Bank)], out: &mut dyn Write) -> io::Result<()> {
    let width = banks.iter().map(|(id, _)| id.len()).max().unwrap_or_default();
    for (id, bank) in banks {
        writeln!(out, "{:>12} {id:width$}  {}", "Serving", bank.url())?;
        let mut credentials: Vec<(String, String)> =
            bank.credentials().into_iter().map(|one| (one.name, one.value)).collect();
        if bank.authority_pem().is_some() {
            let at = |name: &str| format!("{}/__passbook/certificates/{name}", bank.origin());
            credentials.push(("its authority".to_owned(), at("ca.pem")));
            credentials.push(("a client certificate".to_owned(), at("client.pem")));
        }
        let name_width = credentials.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
        for (name, value) in credentials {
            writeln!(out, "{:13}{name:name_width$}  {value}", "")?;
        }
    }
    writeln!(out, "{:>12} Ctrl-C stops; GET /__passbook at each says what else it can do", "Ready")?;
    out.flush()
}

fn wait_for_ctrl_c() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(tokio::signal::ctrl_c()).context("cannot wait for Ctrl-C")
}

fn document(text: &str) -> Result<(String, PathBuf), String> {
    match text.split_once('=') {
        Some((id, path)) if !id.is_empty() && !path.is_empty() => Ok((id.to_owned(), path.into())),
        _ => Err("write it as ID=PATH, such as petshop=petshop.yaml".to_owned()),
    }
}

fn encryption(text: &str) -> Result<Encryption, String> {
    match text {
        "refused" => Ok(Encryption::Refused),
        "offered" => Ok(Encryption::Offered),
        "required" => Ok(Encryption::Required),
        _ => Err("expected refused, offered or required".to_owned()),
    }
}

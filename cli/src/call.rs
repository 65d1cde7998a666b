//! One call: from flags, settings and stdin to what is printed.

use std::sync::{Arc, Mutex, PoisonError};

use clap::ArgMatches;
use passbook::runtime::commands::{
    ArgumentError, Arguments, Command, Fault, FaultKind, Masking, Provider, Running, Scope,
};
use passbook::runtime::internal::Config;
use passbook::runtime::internal::facts::Repeats;
use passbook::runtime::{AttemptReport, BuildError, Observer, RetryPolicy};

use crate::credentials::{self, Place, Settings};
use crate::dry_run::{self, Capture, Form};
use crate::flows::Network;
use crate::output::{self, Printer};
use crate::problem::{ExitKind, Problem};
use crate::{World, mock, request};

/// What a command line says, as far as it is about a call.
#[derive(Clone, Copy)]
pub(crate) struct Said<'a> {
    pub(crate) provider: &'static Provider,
    pub(crate) command: &'static Command,
    pub(crate) matches: &'a ArgMatches,
}

impl Said<'_> {
    fn masking(&self) -> Masking {
        if self.matches.get_flag("reveal") { Masking::Revealed } else { Masking::Masked }
    }

    /// `passbook finicity get-customers`
    fn words(&self) -> String {
        format!("passbook {} {}", self.provider.api.id, self.command.name)
    }
}

/// Calls an operation and prints what comes back.
pub(crate) fn call(
    provider: &'static Provider,
    command: &'static Command,
    matches: &ArgMatches,
    world: &mut World<'_>,
) -> Result<(), Problem> {
    let said = Said { provider, command, matches };
    let arguments = request::arguments(command, matches, world)?;
    let settings = Settings::read(provider, matches, world)?;
    let bank = match matches.get_flag("mock") {
        true => Some(mock::open(provider)?),
        false => None,
    };
    let place = match &bank {
        Some(bank) => Place { environment: None, base_url: Some(bank.url()), allows_cleartext: false },
        None => credentials::place(&settings, matches)?,
    };
    let config = config(&settings, &place, matches)?;
    let form = match (matches.get_flag("curl"), matches.get_flag("dry-run")) {
        (true, _) => Some(Form::Curl),
        (false, true) => Some(Form::Request),
        (false, false) => None,
    };
    let ended = match form {
        Some(form) => show(said, &settings, &place, config, &arguments, form, world),
        None => send(said, &settings, &place, config, &arguments, world),
    };
    ended.map_err(|ended| problem(ended, said, &settings))
}

/// Why nothing more is printed.
enum Ended {
    Argument(ArgumentError),
    Fault(Box<Fault>),
    Problem(Problem),
}

impl From<Problem> for Ended {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<std::io::Error> for Ended {
    fn from(error: std::io::Error) -> Self {
        Self::Problem(error.into())
    }
}

/// Prints the request that would be sent. What is masked in its body is never written into it.
fn show(
    said: Said<'_>,
    settings: &Settings,
    place: &Place,
    mut config: Config,
    arguments: &Arguments,
    form: Form,
    world: &mut World<'_>,
) -> Result<(), Ended> {
    let plan = match said.matches.get_flag("mock") {
        true => mock::plan(said.provider, said.command),
        false => {
            let mut plan = credentials::plan(settings, place, Network::Unused)?;
            credentials::fill(&mut plan, said.provider, said.command);
            plan
        }
    };
    config.credentials(plan.credentials);
    let capture = Arc::new(Capture::default());
    config.transport(Arc::clone(&capture) as Arc<dyn passbook::runtime::Transport>);
    config.retry(RetryPolicy::never());
    let core = config.build().map_err(|error| unbuilt(&error))?;
    let running = said.masking().write(|| (said.command.run)(core, arguments));
    let mut running = running.map_err(Ended::Argument)?;
    let outcome = wait(running.next())?;
    match (capture.take(), outcome) {
        (Some(request), _) => Ok(dry_run::print(&request, said, form, said.masking(), world)?),
        (None, Some(Err(fault))) => Err(Ended::Fault(fault)),
        (None, _) => Ok(()),
    }
}

/// Sends it, and prints what comes back.
fn send(
    said: Said<'_>,
    settings: &Settings,
    place: &Place,
    mut config: Config,
    arguments: &Arguments,
    world: &mut World<'_>,
) -> Result<(), Ended> {
    let plan = match said.matches.get_flag("mock") {
        true => mock::plan(said.provider, said.command),
        false => credentials::plan(settings, place, Network::Used)?,
    };
    config.credentials(plan.credentials);
    if let Some(transport) = &world.transport {
        config.transport(Arc::clone(transport));
    }
    let trail = Arc::new(Trail::default());
    config.observer(Arc::clone(&trail) as Arc<dyn Observer>);
    let core = config.build().map_err(|error| unbuilt(&error))?;
    let running = (said.command.run)(core, arguments).map_err(Ended::Argument)?;
    let ended = print_pieces(said, running, arguments.scope(), &trail, world);
    if let Err(Ended::Fault(fault)) = &ended {
        trail.print(said, world)?;
        if let (Some((status, headers)), true) = (&fault.head, said.matches.get_flag("verbose")) {
            output::head(*status, headers, said.masking(), world.errors)?;
        }
    }
    ended
}

fn print_pieces(
    said: Said<'_>,
    mut running: Running,
    scope: Scope,
    trail: &Trail,
    world: &mut World<'_>,
) -> Result<(), Ended> {
    let is_table = said.matches.get_one::<String>("output").is_some_and(|form| form == "table");
    let mut printer = Printer::new(scope, is_table);
    wait(async {
        while let Some(piece) = running.next().await {
            let piece = piece.map_err(Ended::Fault)?;
            trail.print(said, world)?;
            if let (Some((status, headers)), true) = (&piece.head, said.matches.get_flag("verbose")) {
                output::head(*status, headers, said.masking(), world.errors)?;
            }
            printer.piece(piece.content, world)?;
        }
        Ok(printer.finish(world)?)
    })?
}

/// One call has no need of threads.
fn wait<T>(future: impl Future<Output = T>) -> Result<T, Problem> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| {
        Problem::new(ExitKind::Internal, format!("this machine gives no event loop: {error}"))
    })?;
    Ok(runtime.block_on(future))
}

fn config(settings: &Settings, place: &Place, matches: &ArgMatches) -> Result<Config, Problem> {
    let api = settings.provider.api;
    let mut config = Config::new(api);
    // Also where a transport stands in for the client's own.
    config.user_agent(api.user_agent.to_owned());
    if let Some(environment) = place.environment {
        config.environment(environment);
    }
    if let Some(base_url) = &place.base_url {
        config.base_url(base_url.clone());
    }
    if let Some(pem) = settings.text_file("client_certificate")? {
        config.client_certificate(pem.into());
    }
    if let Some(pem) = settings.file("root_certificates")? {
        config.root_certificates(&pem);
    }
    if let Some(timeout) = matches.get_one::<std::time::Duration>("timeout") {
        config.timeout(*timeout);
    }
    if matches.get_flag("no-retry") {
        config.retry(RetryPolicy::never());
    } else if let Some(attempts) = matches.get_one::<u32>("retry") {
        let policy = match api.repeats {
            Repeats::WhereSafe => RetryPolicy::standard(),
            Repeats::WhereKnown => RetryPolicy::standard().known_failures_only(),
        };
        config.retry(policy.with_attempt_limit(*attempts));
    }
    if matches.get_flag("unchecked") {
        config.without_request_checks();
    }
    if place.allows_cleartext {
        config.dangerously_allow_cleartext_http();
    }
    Ok(config)
}

fn unbuilt(error: &BuildError) -> Problem {
    match error {
        BuildError::ClientCertificate | BuildError::RootCertificates => {
            Problem::credentials(error.to_string())
        }
        BuildError::Cleartext => Problem::usage("http sends credentials and data in clear".to_owned())
            .next("use https, or `--dangerously-allow-cleartext-http` in a network that nobody else is on"),
        BuildError::HttpClient(cause) => {
            Problem::new(ExitKind::Internal, error.to_string()).because(vec![cause.to_string()])
        }
        _ => Problem::usage(error.to_string()),
    }
}

fn problem(ended: Ended, said: Said<'_>, settings: &Settings) -> Problem {
    let fault = match ended {
        Ended::Argument(error) => return request::wrong_argument(&error, &said.words()),
        Ended::Problem(problem) => return problem,
        Ended::Fault(fault) => *fault,
    };
    if let Some(error) = &fault.request {
        return request::wrong_request(error, said.command, said.matches, &said.words());
    }
    let kind = match fault.kind {
        FaultKind::Request => ExitKind::Usage,
        FaultKind::Credentials => ExitKind::Credentials,
        FaultKind::Transport => ExitKind::Transport,
        FaultKind::Api => ExitKind::Refused,
        FaultKind::Decode => ExitKind::Decode,
    };
    let mut problem = Problem::new(kind, fault.message).because(fault.causes);
    // Nobody knows what is in a body that was not decoded.
    let raw = fault.raw_body.filter(|body| fault.content.is_none() && !body.is_empty());
    match (raw, said.masking()) {
        (Some(body), Masking::Revealed) => problem = problem.with_raw(&body),
        (Some(_), Masking::Masked) => problem = problem.next("`--reveal` prints the body as it came"),
        (None, _) => {}
    }
    if kind == ExitKind::Credentials {
        let id = settings.provider.api.id;
        let help = format!("`passbook {id} --help` lists what the environment or a profile may have");
        problem = problem.next(help);
    }
    problem.with_content(fault.content)
}

/// The attempts of a call, for `--verbose`.
#[derive(Debug, Default)]
struct Trail(Mutex<Vec<String>>);

impl Observer for Trail {
    fn attempt(&self, report: &AttemptReport<'_>) {
        let outcome = match (report.status, report.failure) {
            (Some(status), _) => status.to_string(),
            (None, Some(kind)) => format!("{kind:?}").to_lowercase(),
            (None, None) => String::new(),
        };
        let AttemptReport { method, path, server, attempt, elapsed, .. } = report;
        let line =
            format!("attempt {attempt}: {method} {path} at {server}: {outcome}, {} ms", elapsed.as_millis());
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(line);
    }
}

impl Trail {
    /// What is new.
    fn print(&self, said: Said<'_>, world: &mut World<'_>) -> std::io::Result<()> {
        let lines = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        if said.matches.get_flag("verbose") {
            for line in lines {
                writeln!(world.errors, "{line}")?;
            }
        }
        Ok(())
    }
}

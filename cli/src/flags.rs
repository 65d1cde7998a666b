//! The command line, made from the tables.

use std::ffi::OsString;

use clap::builder::{PossibleValuesParser, StyledStr};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use clap_complete::Shell;
use passbook::runtime::commands::{Argument, Command as Operation, Kind, Place, Provider};

use crate::problem::{ExitKind, Problem};
use crate::{Chosen, Colour, World, credentials, help, providers};

/// What a command line asks for.
pub(crate) enum Parsed {
    /// Nothing: what is there to ask for.
    Providers,
    Completions(Shell),
    Operation {
        provider: &'static Provider,
        command: &'static Operation,
        matches: ArgMatches,
    },
}

/// Whether a flag takes the values that the contract knows, and no others.
#[derive(Clone, Copy, PartialEq)]
enum Values {
    Known,
    Any,
}

/// Reads a command line.
pub(crate) fn parse(arguments: &[OsString]) -> Result<Parsed, clap::Error> {
    if arguments.len() < 2 {
        return Ok(Parsed::Providers);
    }
    // What a flag takes is decided before the flags are read.
    let is_unchecked = arguments.iter().any(|argument| argument == "--unchecked");
    let mut program = program(if is_unchecked { Values::Any } else { Values::Known });
    let mut matches = program.try_get_matches_from_mut(arguments)?;
    let Some((provider, mut matches)) = matches.remove_subcommand() else { return Ok(Parsed::Providers) };
    if provider == "completions" {
        let shell = matches.remove_one::<Shell>("shell");
        return Ok(shell.map_or(Parsed::Providers, Parsed::Completions));
    }
    let chosen = matches.remove_subcommand().and_then(|(name, matches)| {
        let (provider, command) = find(&provider, &name)?;
        Some(Parsed::Operation { provider, command, matches })
    });
    Ok(chosen.unwrap_or(Parsed::Providers))
}

fn find(provider: &str, name: &str) -> Option<Chosen> {
    let provider = providers().iter().find(|candidate| candidate.api.id == provider)?;
    Some((*provider, provider.commands.iter().find(|command| command.name == name)?))
}

/// Prints what clap has to say: help, or what is wrong.
pub(crate) fn answer(error: &clap::Error, world: &mut World<'_>) -> Result<(), Problem> {
    let text = |colour: Colour| match colour {
        Colour::On => error.render().ansi().to_string(),
        Colour::Off => error.render().to_string(),
    };
    if !error.use_stderr() {
        return write!(world.output, "{}", text(world.output_colour)).map_err(Problem::from);
    }
    write!(world.errors, "{}", text(world.error_colour))?;
    Err(Problem::new(ExitKind::Usage, ""))
}

/// Every provider with every operation.
pub(crate) fn everything() -> Command {
    program(Values::Known)
}

fn program(values: Values) -> Command {
    let completions = Command::new("completions")
        .about("Print a script that completes command lines")
        .after_help(
            "Example:\n  passbook completions bash > ~/.local/share/bash-completion/completions/passbook",
        )
        .arg(Arg::new("shell").required(true).value_name("SHELL").value_parser(value_parser!(Shell)));
    Command::new("passbook")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Call the customer APIs of banks and payment providers")
        .max_term_width(110)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading("Providers")
        .after_help(help::program())
        .subcommands(providers().iter().map(|provider| self::provider(provider, values)))
        .subcommand(completions)
}

fn provider(provider: &'static Provider, values: Values) -> Command {
    Command::new(provider.api.id)
        .about(format!("{}, {} operations", provider.title, provider.commands.len()))
        .long_about(provider.description)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand_value_name("OPERATION")
        // clap knows no groups of subcommands: those of a tag stand together in what follows the usage.
        .help_template("{about-with-newline}\n{usage-heading} {usage}{after-help}\n")
        .after_help(help::operations(provider))
        .subcommands(provider.commands.iter().map(|command| operation(provider, command, values)))
}

fn operation(provider: &'static Provider, command: &'static Operation, values: Values) -> Command {
    Command::new(command.name)
        .about(command.summary)
        .long_about(help::about(command))
        .after_help(help::example(provider, command))
        .args(command.arguments.iter().map(|argument| flag(argument, values)))
        .args(body(command))
        .args(output(command))
        .args(sending(command))
        .args(place(provider))
}

/// The flag of a parameter, or of a field of the body.
fn flag(argument: &'static Argument, values: Values) -> Arg {
    let is_field = argument.place == Place::Field;
    let takes = match argument.sensitive {
        true => "@FILE|-",
        false => argument.kind.placeholder(),
    };
    let flag = Arg::new(argument.flag)
        .long(argument.flag)
        .value_name(takes)
        .help(StyledStr::from(help::flag(argument)))
        .help_heading(if is_field { "Fields of the body" } else { "Parameters" })
        // A field may as well stand in `--body`.
        .required(argument.required && !is_field)
        .allow_negative_numbers(matches!(
            argument.kind,
            Kind::Integer | Kind::Number | Kind::DecimalText | Kind::DecimalNumber
        ))
        .action(if argument.repeated { ArgAction::Append } else { ArgAction::Set });
    match (values, argument.kind) {
        (Values::Known, Kind::Boolean) => flag.value_parser(PossibleValuesParser::new(["true", "false"])),
        (Values::Known, _) if !argument.values.is_empty() && !argument.sensitive => {
            flag.value_parser(PossibleValuesParser::new(argument.values))
        }
        _ => flag,
    }
}

fn body(command: &'static Operation) -> Option<Arg> {
    let body = command.body.as_ref()?;
    let flag =
        Arg::new("body").long("body").value_name("TEXT|@FILE|-").help(StyledStr::from(help::body(body)));
    let has_fields = command.arguments.iter().any(|argument| argument.place == Place::Field);
    Some(flag.required(body.required && !has_fields).help_heading("Body"))
}

fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
}

fn output(command: &'static Operation) -> Vec<Arg> {
    let mut flags = vec![
        Arg::new("output")
            .long("output")
            .value_name("FORM")
            .value_parser(PossibleValuesParser::new(["json", "table"]))
            .default_value("json")
            .help("How the reply is printed"),
    ];
    if command.items.is_some() {
        let help = "Fetch all pages, and print one item a line, as it comes (a table: once all are there)";
        flags.push(switch("all-pages", help));
    }
    flags.push(switch("verbose", "Print attempts, status and headers to stderr").short('v'));
    flags
        .push(switch("reveal", "Print what is masked otherwise: sensitive values, and what nobody declared"));
    flags.into_iter().map(|flag| flag.help_heading("Output")).collect()
}

fn sending(command: &'static Operation) -> Vec<Arg> {
    let mut flags = vec![
        Arg::new("timeout")
            .long("timeout")
            .value_name("TIME")
            .value_parser(duration)
            .help("The time for the whole call, such as 30s, 500ms or 2m; a minute unless set"),
        Arg::new("retry")
            .long("retry")
            .value_name("ATTEMPTS")
            .value_parser(value_parser!(u32).range(1..=10))
            .help("Make at most so many attempts, where the call is safe to repeat; 3 unless set"),
        switch("no-retry", "Make one attempt").conflicts_with("retry"),
        switch("unchecked", "Send what breaks a limit of the contract, and let the provider refuse it"),
        switch("dry-run", "Print the request, with credentials masked, and send nothing"),
        switch("curl", "The same, as a command line of curl"),
    ];
    if command.method != "GET" {
        let help = "Allow repeats of the call, which the provider knows by this key. HEADER: is needed where the \
                    contract has no header for it, and only for a provider that says it takes one";
        let key = Arg::new("idempotency-key").long("idempotency-key").value_name("[HEADER:]KEY").help(help);
        flags.push(key);
    }
    flags.into_iter().map(|flag| flag.help_heading("Sending")).collect()
}

fn place(provider: &'static Provider) -> Vec<Arg> {
    let mut flags = Vec::new();
    let environments = credentials::environments(provider);
    for (name, help, other) in [
        ("sandbox", "Call the sandbox (default)", "production"),
        ("production", "Call production", "sandbox"),
    ] {
        if environments.contains(&name) {
            let flag = switch(name, help);
            flags.push(if environments.contains(&other) { flag.conflicts_with(other) } else { flag });
        }
    }
    let base_url = Arg::new("base-url").long("base-url").value_name("URL");
    flags.push(base_url.help("Send every request here instead of to the provider's servers"));
    let cleartext = "Send to a base URL with http on another machine, where credentials and data can be read";
    flags.push(switch("dangerously-allow-cleartext-http", cleartext));
    let mock =
        "Call a mock bank inside of this program, which takes anybody and forgets all when the call is over";
    flags.push(switch("mock", mock).conflicts_with("base-url"));
    let profile = Arg::new("profile").long("profile").value_name("NAME");
    flags.push(
        profile.help("The profile to take credentials from; `PASSBOOK_PROFILE`, or `default` unless set"),
    );
    flags.into_iter().map(|flag| flag.help_heading("Where and who")).collect()
}

/// `30s`, `500ms`, `2m`; seconds where no unit is said.
fn duration(text: &str) -> Result<std::time::Duration, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match &text[digits.len()..] {
        "ms" => 0.001,
        "s" | "" => 1.0,
        "m" => 60.0,
        _ => return Err("not a number and a unit, ms, s or m, such as 30s".to_owned()),
    };
    let seconds =
        digits.parse::<f64>().map_err(|_| "not a number and a unit, such as 30s".to_owned())? * unit;
    match std::time::Duration::try_from_secs_f64(seconds) {
        Ok(duration) if !duration.is_zero() => Ok(duration),
        _ => Err("not a time that can be waited for, such as 30s".to_owned()),
    }
}

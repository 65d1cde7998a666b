//! From flags to the arguments of an operation.

use std::fs;
use std::io::Read;

use clap::ArgMatches;
use passbook::runtime::commands::{
    Argument, ArgumentError, Arguments, Checks, Command, Masking, Place, Scope,
};
use passbook::runtime::{CallOptions, RequestError};

use crate::World;
use crate::problem::Problem;

/// Reads what the flags say, and the files that they name.
pub(crate) fn arguments(
    command: &'static Command,
    matches: &ArgMatches,
    world: &mut World<'_>,
) -> Result<Arguments, Problem> {
    let mut arguments = Arguments::new(command);
    let mut stdin = Stdin { is_read: false, input: world.input };
    for argument in command.arguments {
        for value in matches.get_many::<String>(argument.flag).into_iter().flatten() {
            arguments.give(argument.flag, stdin.value(argument, value)?);
        }
    }
    if let Some(text) = command.body.as_ref().and_then(|_| matches.get_one::<String>("body")) {
        arguments.give_body(stdin.content("body", text)?);
    }
    arguments.set_masking(if matches.get_flag("reveal") { Masking::Revealed } else { Masking::Masked });
    arguments.set_checks(if matches.get_flag("unchecked") { Checks::Off } else { Checks::On });
    if command.items.is_some() && matches.get_flag("all-pages") {
        arguments.set_scope(Scope::All);
    }
    let options = options(command, matches, &mut arguments)?;
    arguments.set_options(options);
    Ok(arguments)
}

fn options(
    command: &'static Command,
    matches: &ArgMatches,
    arguments: &mut Arguments,
) -> Result<CallOptions, Problem> {
    let options = CallOptions::new();
    if command.method == "GET" {
        return Ok(options);
    }
    let Some(key) = matches.get_one::<String>("idempotency-key") else { return Ok(options) };
    if let Some(argument) = command.arguments.iter().find(|argument| argument.idempotency_key) {
        arguments.give(argument.flag, key);
        return Ok(options);
    }
    match key.split_once(':') {
        Some((header, key)) => Ok(options.idempotency_key(header.trim(), key.trim())),
        None => Err(Problem::usage(format!(
            "--idempotency-key: the contract has no header for a key of `{}`",
            command.name
        ))
        .next("if the provider takes one all the same, say which: `--idempotency-key Idempotency-Key:KEY`")),
    }
}

/// Stdin, which can be read once.
struct Stdin<'a> {
    is_read: bool,
    input: &'a mut dyn Read,
}

impl Stdin<'_> {
    fn value(&mut self, argument: &Argument, value: &str) -> Result<String, Problem> {
        let flag = argument.flag;
        if !argument.sensitive {
            return Ok(value.to_owned());
        }
        if value != "-" && !value.starts_with('@') {
            return Err(Problem::usage(format!(
                "--{flag}: what is given here would be seen in the list of processes"
            ))
            .next(format!("put it into a file and say `--{flag} @FILE`, or pipe it and say `--{flag} -`")));
        }
        let text = String::from_utf8(self.content(flag, value)?);
        let text = text.map_err(|_| Problem::usage(format!("--{flag}: it is not UTF-8")))?;
        // A text file ends with a line end, and no value does.
        Ok(text.trim_end_matches(['\r', '\n']).to_owned())
    }

    /// The text itself, what is in a file, or what comes on stdin.
    fn content(&mut self, flag: &str, value: &str) -> Result<Vec<u8>, Problem> {
        if let Some(path) = value.strip_prefix('@') {
            return fs::read(path).map_err(|error| {
                Problem::usage(format!("--{flag}: can't read `{path}`: {error}"))
                    .next("check that the file exists and that you may read it")
            });
        }
        if value != "-" {
            return Ok(value.as_bytes().to_vec());
        }
        if self.is_read {
            return Err(Problem::usage(format!("--{flag}: stdin was read for another flag already")));
        }
        self.is_read = true;
        let mut bytes = Vec::new();
        let read = self.input.read_to_end(&mut bytes);
        read.map_err(|error| Problem::usage(format!("--{flag}: can't read stdin: {error}")))?;
        Ok(bytes)
    }
}

/// What is wrong with an argument, in words of the command line.
pub(crate) fn wrong_argument(error: &ArgumentError, help: &str) -> Problem {
    Problem::usage(error.to_string()).next(format!("`{help} --help` says what it takes"))
}

/// The same for what the client's own checks say.
pub(crate) fn wrong_request(
    error: &RequestError,
    command: &'static Command,
    matches: &ArgMatches,
    help: &str,
) -> Problem {
    let (path, limit) = error.broken_limit().map_or(("", None), |(path, limit)| (path, Some(limit)));
    let parameter = error.parameter().and_then(|name| {
        command.arguments.iter().find(|argument| argument.wire == name && argument.place != Place::Field)
    });
    let field = command.arguments.iter().find(|argument| {
        error.parameter().is_none()
            && argument.place == Place::Field
            && argument.wire == path
            && matches.contains_id(argument.flag)
    });
    let reason = match (parameter.or(field), limit) {
        (Some(argument), Some(limit)) => {
            // Where a list is given, which item.
            let item =
                if parameter.is_some() && !path.is_empty() { format!("{path} ") } else { String::new() };
            format!("--{}: {item}is {limit}", argument.flag)
        }
        (Some(argument), None) => format!("--{}: {}", argument.flag, error.reason()),
        (None, Some(limit)) if !path.is_empty() => format!("--body: at `{path}`: it is {limit}"),
        (None, _) => error.to_string(),
    };
    let problem = Problem::usage(reason);
    match limit {
        Some(_) => problem.next("`--unchecked` sends it all the same"),
        None => problem.next(format!("`{help} --help` says what it takes")),
    }
}

//! What `--help` says, from the tables.

use std::fmt::Write as _;

use passbook::runtime::commands::{Argument, Body, BodyForm, Command, Place, Provider};

use crate::{Colour, ExitKind, credentials, json};

/// Below the list of providers.
pub(crate) fn program() -> String {
    let mut text = String::from(
        "Examples:\n  \
         passbook finicity --help\n  \
         passbook finicity get-customers --limit 100 --output table\n  \
         passbook finicity get-customers --all-pages | wc -l\n  \
         passbook openbank create-customer --help\n  \
         passbook finicity get-customers --mock\n\n\
         Credentials come from the environment or a profile: `passbook PROVIDER --help` lists them.\n\n",
    );
    text.push_str(&exit_codes());
    text
}

fn exit_codes() -> String {
    let mut text = String::from("Exit codes:\n");
    for (kind, meaning) in ExitKind::ALL {
        let _ = writeln!(text, "  {:>3}  {meaning}", kind.code());
    }
    text
}

/// A provider's operations, by tag, and what it takes as credentials.
pub(crate) fn operations(provider: &'static Provider) -> String {
    let mut text = String::new();
    let width = provider.commands.iter().map(|command| command.name.len()).max().unwrap_or_default();
    for group in provider.groups {
        let about = group.description.lines().next().unwrap_or_default();
        let heading = group.name.replace('_', " ");
        match about.is_empty() {
            true => drop(writeln!(text, "{heading}:")),
            false => drop(writeln!(text, "{heading}: {about}")),
        }
        for command in provider.commands.iter().filter(|command| command.group == group.name) {
            let deprecated = if command.deprecated.is_some() { " (deprecated)" } else { "" };
            let _ = writeln!(text, "  {:width$}  {}{deprecated}", command.name, command.summary);
        }
        text.push('\n');
    }
    let _ = writeln!(text, "Credentials, from the environment or a profile:");
    let variables = credentials::variables(provider);
    let width = variables.iter().map(|variable| variable.in_environment.len()).max().unwrap_or_default();
    for variable in &variables {
        let about = variable.description.split_whitespace().collect::<Vec<_>>().join(" ");
        let _ = writeln!(text, "  {:width$}  {about}", variable.in_environment);
    }
    let _ = write!(text, "\n`passbook {} OPERATION --help` says what an operation takes.", provider.api.id);
    text
}

/// Above an operation's flags.
pub(crate) fn about(command: &'static Command) -> String {
    let mut text = format!("{}\n\n{} {}", command.summary, command.method, command.path);
    if let Some(note) = command.deprecated {
        let _ = write!(text, "\n\nDeprecated. {note}");
    }
    if !command.description.is_empty() && command.description != command.summary {
        let _ = write!(text, "\n\n{}", command.description);
    }
    text
}

/// What a flag is for.
pub(crate) fn flag(argument: &'static Argument) -> String {
    let mut sentences = Vec::new();
    if !argument.description.is_empty() {
        sentences.push(argument.description.to_owned());
    }
    if !argument.notes.is_empty() {
        sentences.push(argument.notes.to_owned());
    }
    if let Some(note) = argument.deprecated {
        sentences.push(format!("Deprecated. {note}").trim_end().to_owned());
    }
    if argument.required && argument.place == Place::Field {
        sentences.push("Required, here or in --body.".to_owned());
    }
    if argument.sensitive {
        sentences.push("From a file or stdin: it would be seen in the list of processes.".to_owned());
    }
    if argument.repeated {
        sentences.push("May be given several times.".to_owned());
    }
    if let Some(example) = argument.example.first().filter(|_| argument.values.is_empty()) {
        sentences.push(format!("Example: {example}"));
    }
    sentences.join(" ")
}

/// What `--body` takes.
pub(crate) fn body(body: &'static Body) -> String {
    let what = match body.form {
        BodyForm::Json => "JSON",
        BodyForm::Text => "The text",
        BodyForm::Bytes => "The bytes",
    };
    let about = match body.description {
        "" => String::new(),
        description => format!("{}. ", description.trim_end_matches('.')),
    };
    let fields = match body.form {
        BodyForm::Json => "; the flags above override its fields",
        BodyForm::Text | BodyForm::Bytes => "",
    };
    format!("{about}{what} itself, @FILE, or - for stdin{fields}. Sent as {}", body.media_type)
}

/// Below an operation's flags.
pub(crate) fn example(provider: &'static Provider, command: &'static Command) -> String {
    let mut text = format!("Example:\n  passbook {} {}", provider.api.id, command.name);
    for argument in
        command.arguments.iter().filter(|argument| argument.required && argument.place != Place::Field)
    {
        for example in argument.example {
            let value = if argument.sensitive { "-".to_owned() } else { quoted(example) };
            let _ = write!(text, " --{} {value}", argument.flag);
        }
    }
    if let Some(body) = command.body.as_ref().filter(|body| body.required) {
        text.push_str(" --body @request.json");
        if let (Some(example), BodyForm::Json) = (body.example, body.form) {
            let indented = json::pretty(example, Colour::Off).replace('\n', "\n  ");
            let _ = write!(text, "\n\nrequest.json:\n  {indented}");
        }
    }
    let codes: Vec<String> = ExitKind::ALL.iter().map(|(kind, _)| kind.code().to_string()).collect();
    let _ = write!(text, "\n\nExit codes: {}; `passbook --help` says what they mean.", codes.join(", "));
    text
}

/// A word as a shell takes it.
pub(crate) fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:@%+=,".contains(c);
    match !word.is_empty() && word.chars().all(is_plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', "'\\''")),
    }
}

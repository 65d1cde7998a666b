//! What there is to be read, without a server.

use passbook_cli::{ExitKind, providers};

use crate::support::Shell;

#[test]
fn without_arguments_the_providers_are_listed() {
    let ran = Shell::new().run(&[]);
    ran.ends(0).shows("Exit codes:");
    for provider in providers() {
        ran.shows(&format!("  {} ", provider.api.id));
    }
    for (kind, meaning) in ExitKind::ALL {
        ran.shows(&format!("{:>5}  {meaning}", kind.code()));
    }
}

#[test]
fn a_provider_lists_its_operations_by_tag_and_its_credentials() {
    let ran = Shell::new().run(&["finicity", "--help"]);
    ran.ends(0)
        .shows("customers: Enrolment and upkeep of the partner's customers\n  add-customer ")
        .shows("  get-customer                Get one customer\n")
        .shows("  PASSBOOK_FINICITY_PARTNER_SECRET      The partner's secret, to log in with\n")
        .shows("  PASSBOOK_FINICITY_APP_KEY ");
}

#[test]
fn an_operation_shows_its_arguments() {
    let ran = Shell::new().run(&["finicity", "get-customers", "--help"]);
    ran.ends(0)
        .shows("GET /aggregation/v1/customers\n")
        .shows("--limit <INTEGER>")
        .shows_words("Default: `25`.")
        .shows_words("[possible values: active, testing]")
        .shows("--all-pages")
        .shows_words("Example: fern.hollow.01");
    let ran = Shell::new().run(&["finicity", "get-customer", "--help"]);
    ran.ends(0)
        .shows("Usage: passbook finicity get-customer [OPTIONS] --customer-id <TEXT>\n")
        .shows("Example:\n  passbook finicity get-customer --customer-id 1005061234\n");
    assert!(!ran.output.contains("--all-pages"), "one customer has no pages");
}

#[test]
fn an_operation_with_a_body_shows_its_fields_and_an_example() {
    let ran = Shell::new().run(&["finicity", "add-customer", "--help"]);
    ran.ends(0)
        .shows("--first-name <TEXT>")
        .shows_words("Required, here or in --body.")
        .shows("request.json:\n  {\n    \"username\": \"fern.hollow.01\",\n");
    // A secret has no flag: it would be seen in the list of processes.
    let ran = Shell::new().run(&["finicity", "create-token", "--help"]);
    assert!(!ran.output.contains("--partner-secret"), "{}", ran.output);
    ran.shows("--partner-id <TEXT>");
}

#[test]
fn every_help_text_is_there_and_has_nothing_that_steers_a_terminal() {
    for provider in providers() {
        for command in provider.commands {
            let ran = Shell::new().run(&[provider.api.id, command.name, "--help"]);
            ran.ends(0).shows(command.path);
            let steers = |c: char| c.is_control() && c != '\n';
            assert!(!ran.output.contains(steers), "{} {}", provider.api.id, command.name);
        }
    }
}

/// A table that is made elsewhere can't know the flags that are made here.
#[test]
fn no_flag_of_an_operation_is_one_of_the_command_line() {
    let own = [
        "all-pages",
        "base-url",
        "body",
        "curl",
        "dangerously-allow-cleartext-http",
        "dry-run",
        "help",
        "idempotency-key",
        "mock",
        "no-retry",
        "output",
        "production",
        "profile",
        "retry",
        "reveal",
        "sandbox",
        "timeout",
        "unchecked",
        "verbose",
    ];
    for provider in providers() {
        for command in provider.commands {
            let mut flags: Vec<&str> = command.arguments.iter().map(|argument| argument.flag).collect();
            flags.extend(own);
            let count = flags.len();
            flags.sort_unstable();
            flags.dedup();
            assert_eq!(flags.len(), count, "{} {}", provider.api.id, command.name);
        }
    }
}

#[test]
fn what_is_misspelt_is_suggested() {
    let ran = Shell::new().run(&["finicity", "get-custmer"]);
    ran.ends(2).says("unrecognized subcommand 'get-custmer'").says("'get-customer'").prints("");
    let ran = Shell::new().run(&["finicty", "get-customer"]);
    ran.ends(2).says("'finicity'");
    let ran = Shell::new().run(&["finicity", "get-customers", "--limt", "1"]);
    ran.ends(2).says("'--limit'");
}

#[test]
fn a_provider_without_an_operation_is_no_success() {
    Shell::new().run(&["finicity"]).ends(2).prints("").says("get-customers");
}

#[test]
fn each_shell_has_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = Shell::new().run(&["completions", shell]);
        ran.ends(0).shows("get-customers-for-current-user").shows("openfinance-brasil").shows("all-pages");
    }
    Shell::new().run(&["completions", "tcsh"]).ends(2).says("bash");
}
